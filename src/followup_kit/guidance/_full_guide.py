"""What the untitled guide to timing, channels, parts of the email, outcomes and social media says."""

from ._model import Claim, Document

DOCUMENT = Document(
    key="full-guide",
    title=None,
    label="Full Guide",
    file="003_3a84a08ded7c85ef.txt",
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        "FG1",
        DOCUMENT,
        "When to Send a Follow-Up After an Interview?",
        "a follow-up sent 24 to 48 hours on shows enthusiasm without impatience",
    ),
    Claim(
        "FG2",
        DOCUMENT,
        "When to Send a Follow-Up After an Interview?",
        "a phone interview is followed up as fast as any other, unless they say otherwise",
    ),
    Claim(
        "FG3",
        DOCUMENT,
        "When to Send a Follow-Up After an Interview?",
        "a date they named should be one or two days past before you ask",
    ),
    Claim(
        "FG4",
        DOCUMENT,
        "Risks of Following Up Too Soon or Too Late",
        "a message too soon seems impatient, one too late seems indifferent, and more than needed are too many",
    ),
    Claim(
        "FG5",
        DOCUMENT,
        "When to Send a Follow-Up After an Interview?; Using Email to Follow-Up",
        "polite words and few of them make a follow-up look considered",
    ),
    Claim(
        "FG6",
        DOCUMENT,
        "Using Email to Follow-Up",
        "an email should give thanks and end on a clear next action",
    ),
    Claim(
        "FG7",
        DOCUMENT,
        "Calling for a Follow-Up",
        "a call suits urgent or informal matters, with your name and reason first and a short voicemail ready",
    ),
    Claim(
        "FG8",
        DOCUMENT,
        "Sending a Thank You Note",
        "a handwritten note, short and sincere, works best in the first few days",
    ),
    Claim(
        "FG9",
        DOCUMENT,
        "Subject Line: Writing a Strong Start",
        "a clear, short subject line names you and the position",
    ),
    Claim(
        "FG10",
        DOCUMENT,
        "Introduction: Starting the Email Right",
        "an email should greet the interviewer politely and by name",
    ),
    Claim(
        "FG11",
        DOCUMENT,
        "Introduction: Starting the Email Right",
        "a follow-up begins with appreciation and says which position it is about",
    ),
    Claim(
        "FG12",
        DOCUMENT,
        "Body: Key Points to Cover",
        "a thank-you for their time also restates interest and names one thing you liked and one skill that fits",
    ),
    Claim(
        "FG13",
        DOCUMENT,
        "Closing: Wrapping It Up",
        "a message ends with a next action, renewed thanks, your contact details and a professional sign-off",
    ),
    Claim(
        "FG14",
        DOCUMENT,
        "No Response: What to Do Next?",
        "five to seven silent days call for a cheerful email that recalls any earlier one, restates interest and asks "
        "for news",
    ),
    Claim(
        "FG15",
        DOCUMENT,
        "No Response: What to Do Next?",
        "silence that goes on is a reason to look elsewhere",
    ),
    Claim(
        "FG16",
        DOCUMENT,
        "Rejection: Responding Professionally",
        "a rejection deserves thanks, also for any feedback, and a wish to stay in touch, with no trace of frustration",
    ),
    Claim(
        "FG17",
        DOCUMENT,
        "Offer: Next Steps After Receiving One",
        "an offer deserves thanks at once, and a question about the contract or what follows where they left that open",
    ),
    Claim(
        "FG18",
        DOCUMENT,
        "Offer: Next Steps After Receiving One",
        "someone who needs time over an offer should ask by when to answer",
    ),
    Claim(
        "FG19",
        DOCUMENT,
        "Offer: Next Steps After Receiving One",
        "the answer to an offer should be clear and professional",
    ),
    Claim(
        "FG20",
        DOCUMENT,
        "Connecting with Interviewers on LinkedIn",
        "a short, personal LinkedIn request after the interview should show appreciation and a wish to stay in touch",
    ),
    Claim(
        "FG21",
        DOCUMENT,
        "Keeping Your Profile Engaging",
        "a profile with relevant posts, but not too many of them, keeps you appealing",
    ),
    Claim(
        "FG22",
        DOCUMENT,
        "Avoiding Mistakes When Following Up",
        "several follow-ups in quick succession, or a casual tone, look unprofessional",
    ),
)
