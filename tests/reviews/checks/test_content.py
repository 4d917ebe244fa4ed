"""What a review says of a letter's parts, its subject, its length and its days: each sentence, and where it stops."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

from followup_kit._message_types import FIELDS
from followup_kit.facts import Candidate
from followup_kit.reviews import Draft
from followup_kit.reviews._checks import content, replies, specifics
from followup_kit.reviews._text.date_topics import DateTopic, find_date_topics
from followup_kit.reviews._text.day_mentions import DateMention
from followup_kit.reviews._text.letter import Letter
from followup_kit.reviews._text.lexicon import Lexicon, lexicon_for
from followup_kit.reviews._text.part import Part
from tests.support.letters import Case, quoted

NOBODY: dict[str, None] = {"recipient": None}
NO_DAY: dict[str, None] = {"interview_date": None}
ACCEPT, DECLINE = {"decision": "accept"}, {"decision": "decline"}
REJECTED, OFFERED, ASKED = "rejection-reply", "offer-reply", "check-in"
ABOUT_IT = "Say what it is about: 'Data Engineer, Grace Adeyemi'."
SAY_YES, SAY_NO = "Say clearly that you accept the offer.", "Say clearly that you decline the offer."
GREET, BY_NAME = "Begin by greeting Daniel Okafor.", "Greet Daniel Okafor by name."
ONE_THING = "Mention one specific thing from the conversation."
SIGN, CLOSE = "Sign with your name: Grace Adeyemi.", "Close before your name, with 'Best regards' or its like."
NAMES = "Grace Adeyemi Daniel Okafor Northwind Energy Data Engineer "  # 59 characters, 51 of them in known words


def discussed(told: str) -> dict[str, str]:
    """Return what was talked about as a fact."""
    return {"discussed": told}


def strength(told: str) -> dict[str, str]:
    """Return what the candidate can do as a fact."""
    return {"strengths": told}


def on(**days: str | None) -> dict[str, str | None]:
    """Return the days of a process as facts, without that of the interview unless it is among them."""
    return {"interview_date": None} | days


def of_two_groups(groups: Mapping[str, tuple[str, ...]], body: str, **facts: Any) -> Letter:
    """Return a letter that is read with a few phrases alone."""
    entries = {group: [{"patterns": list(say), "reason": "It is so."}] for group, say in groups.items()}
    required = {"candidate": Candidate(name="Grace Adeyemi"), "recipient": None, "company": "B", "position": "C"}
    defaults = {field.name: field.default for fields in FIELDS.values() for field in fields}
    values = defaults | required | facts
    draft = Draft(message_type="offer-reply", body=body)
    return Letter(draft, values, "en", "en", Lexicon(entries, language="en", uses_spaces=True))


Told = list[tuple[Case, str]]

PARTS: Told = [
    (Case("FK201", "Thank you.", (None,)), GREET),
    (Case("FK201", "Thank you.", (None,), facts=NOBODY), "Begin by greeting the hiring team."),
    (Case("FK201", "It was good to talk to Daniel.", (None,)), GREET),
    (Case("FK201", "Dear Hiring Manager,\n\nThank you.", ("Dear Hiring Manager,",)), BY_NAME),
    (Case("FK201", "1 Main Street\n\nDear Hiring Manager,\n\nThank you.", ("Dear Hiring Manager,",)), BY_NAME),
    (Case("FK201", "御礼です。\n\n田中様", (None,), language="ja"), "Begin by greeting 中村 幸子."),
    (Case("FK201", "御礼です。\n\n中村", (None,), language="ja"), "Begin by greeting 中村 幸子."),
    (Case("FK201", "御礼です。中村", (None,), language="ja", facts=NOBODY), "Begin by greeting the hiring team."),
    (Case("FK201", "採用ご担当者様\n\n御礼です。", ("採用ご担当者様",), language="ja"), "Greet 中村 幸子 by name."),
    (
        Case("FK201", "みなと電機\n採用ご担当者様\n\n御礼です。", ("みなと電機\n採用ご担当者様",), language="ja"),
        "Greet 中村 幸子 by name.",
    ),
    (Case("FK202", "I enjoyed it.", (None,)), "Thank them: for their time, their news, or their offer."),
    (Case("FK203", "I liked it.", (None,)), "Name the position: Data Engineer."),
    (Case("FK204", "It was good.", (None,)), "Say that you still want the position, and why."),
    (
        Case("FK207", "It was good.", (None,)),
        "Say what comes next: that you look forward to hearing from them, or what you offer to send.",
    ),
    (
        Case("FK210", "It was good.", (None,), kind=ASKED),
        "Ask how things stand: whether a decision has been made, or when to expect one.",
    ),
    (Case("FK211", "It was good.", (None,), kind=ASKED), "Offer to send anything else that would help them decide."),
    (Case("FK212", "Thank you.", (None,), kind=REJECTED), "Say that you would like to stay in touch."),
    (
        Case("FK212", "Thank you.", (None,), kind=REJECTED, facts={"stay_connected": True}),
        "Say that you would like to stay in touch.",
    ),
    (
        Case("FK213", "Thank you.", (None,), kind=REJECTED, facts={"feedback_given": True}),
        "Thank them for the feedback they gave.",
    ),
    (Case("FK208", "Grace", (None,)), "Put +1 212 555 0147 under your name."),
    (Case("FK208", "Grace, 12345 6", (None,), facts={"candidate": {"name": "G", "email": "g@x.org"}}),
     "Put g@x.org under your name."),
    (Case("FK208", "Grace", (None,), facts={"candidate": {"name": "G", "linkedin": "https://linkedin.com/in/g"}}),
     "Put https://linkedin.com/in/g under your name."),
    (Case("FK208", "Grace", (None,), facts={"candidate": {"name": "G"}}), "Put your phone number under your name."),
    (Case("FK209", "Thank you.", (None,)), SIGN),
    (Case("FK209", "Thank you.\n\nBest regards,", (None,)), SIGN),
    (Case("FK209", "It was good.\nI am Grace\nBest regards", (None,)), SIGN),
    (Case("FK209", "I am Grace\n\nIt was good to see the whole of the plant and all the people in it.", (None,)), SIGN),
    (Case("FK209", "It was good.\n\nGrace Adeyemi", (None,)), CLOSE),
    (Case("FK209", "Many thanks for the tour of the whole big plant of yours.\n\nGrace Adeyemi", (None,)), CLOSE),
    (Case("FK209", "御礼申し上げます。", (None,), language="ja"), "Sign with your name: 佐藤 美咲."),
]  # fmt: skip

PARTS_THERE = [
    Case("FK201", "Dear Daniel,\n\nThank you."),
    Case("FK201", "Dear Hiring Manager,\n\nThank you.", facts=NOBODY),
    Case("FK201", "御礼です。\n\n中村様", language="ja"),
    Case("FK201", "採用ご担当者様\n中村様\n\n御礼です。", language="ja"),
    Case("FK201", "田中様\n\n採用ご担当者様にも御礼です。", language="ja"),
    Case("FK201", "みなと電機、\n\n御礼です。", language="ja"),
    Case("FK202", "Many thanks."),
    Case("FK204", "I remain very interested."),
    Case("FK204", "It was good.", subject="Very interested"),
    Case("FK204", "It was good.", facts={"still_interested": False}),
    Case("FK208", "Grace, 123 45 67"),
    Case("FK208", "Grace\nwww.adeyemi.example"),
    Case("FK208", "Grace\nLinkedIn: Grace"),
    Case("FK208", "grace@example.org"),
    Case("FK209", "It was good.\n\nSincerely,\nGrace Adeyemi"),
    Case("FK209", "It was good.\n\nSincerely\nGrace Adeyemi\n***"),
    Case("FK209", "面接です。\n面接です。\n\n佐藤 美咲", language="ja"),
    Case("FK212", "Let us stay in touch.", kind=REJECTED),
    Case("FK212", "Thank you.", kind=REJECTED, facts={"stay_connected": False}),
    Case("FK213", "The feedback was good.", kind=REJECTED, facts={"feedback_given": True}),
    Case("FK213", "Thank you.", kind=REJECTED, facts={"feedback_given": False}),
]

HELLO = "Dear Mr. Okafor,\n\n"

DETAILS: Told = [
    (Case("FK205", HELLO + "It was nice.", (None,)), ONE_THING),
    (Case("FK205", HELLO + "It was nice.", (None,), facts=discussed("pelicans")),
     "Mention what you talked about: pelicans."),
    (Case("FK205", HELLO + "We did QA.", (None,), facts=discussed("QA 42")), "Mention what you talked about: QA 42."),
    (Case("FK205", HELLO + "I like Northwind's data.", (None,), facts=discussed("the data lake of Northwind")),
     "Mention what you talked about: the data lake of Northwind."),
    (Case("FK205", HELLO + "It was nice.", (None,), facts=discussed("a 7")), "Mention what you talked about: a 7."),
    (Case("FK205", HELLO + "It was nice.", (None,), facts=discussed("SQL")), "Mention what you talked about: SQL."),
    (Case("FK205", HELLO + "We discussed it. Pelicans are nice.", (None,)), ONE_THING),
    (Case("FK205", HELLO + "We discussed the experience.", (None,)), ONE_THING),
    (Case("FK205", HELLO + "We discussed Daniel, Grace and Northwind.", (None,)), ONE_THING),
    (Case("FK205", HELLO + "It fascinates me.", (None,)), ONE_THING),
    (Case("FK205", HELLO + "We discussed" + " the" * 14 + " pelicans.", (None,)), ONE_THING),
    (Case("FK205", HELLO + "We discussed it\nBest regards\nGrace Adeyemi\nPelican Street", (None,)), ONE_THING),
    (Case("FK205", "Hello Daniel we discussed pelicans,\n\nIt was nice.", (None,)), ONE_THING),
    (Case("FK205", "面接の御礼です。", (None,), language="ja"), ONE_THING),
    (Case("FK205", "面接の御礼です。", (None,), language="ja", facts=discussed("移行")),
     "Mention what you talked about: 移行."),
    (Case("FK205", "面接の御礼です。", (None,), language="ja", facts=discussed("話題")),
     "Mention what you talked about: 話題."),
    (Case("FK205", "面接の御礼です。", (None,), language="ja", facts=discussed("SQL")),
     "Mention what you talked about: SQL."),
    (Case("FK205", "面接の御礼です。", (None,), language="ja", facts=discussed("バッチ")),
     "Mention what you talked about: バッチ."),
    (Case("FK205", "面接です。\n面接です。\n\n佐藤 美咲\n夜間", (None,), language="ja", facts=discussed("夜間")),
     "Mention what you talked about: 夜間."),
    (Case("FK206", "It was good.", (None,)), "Name one strength that fits the position."),
    (Case("FK206", "It was good.", (None,), facts=strength("payroll")), "Name your strength: payroll."),
]  # fmt: skip

DETAILS_THERE = [
    Case("FK205", HELLO + "We discussed pelicans."),
    Case("FK205", HELLO + "We discussed it. We discussed pelicans."),
    Case("FK205", "Hello Daniel we discussed it,\n\nWe discussed pelicans."),
    Case("FK205", HELLO + "We discussed" + " the" * 13 + " pelicans."),
    Case("FK205", HELLO + "We discussed pelicans.", facts=discussed("the migration")),
    Case("FK205", HELLO + "The migrations are clear.", facts=discussed("payroll-migration")),
    Case("FK205", HELLO + "I like e-commerce.", facts=discussed("e-commerce")),
    Case("FK205", HELLO + "It was nice.", facts=discussed("the experience")),
    Case("FK205", HELLO + "It was nice.", facts=discussed("AI")),
    Case("FK205", HELLO + "It is SQL.", facts=discussed("SQL")),
    Case("FK205", HELLO + "It is 7.", facts=discussed("a 7")),
    Case("FK205", "とくに移行が面白いです。", language="ja"),
    Case("FK205", "夜間です。", language="ja", facts=discussed("バッチの夜間")),
    Case("FK205", "夜間をします。", language="ja", facts=discussed("夜間処理")),
    Case("FK205", "面接の御礼です。", language="ja", facts=discussed("新事業")),
    Case("FK205", "面接の御礼です。", language="ja", facts=discussed("お金")),
    Case("FK206", "I did payrolls.", facts=strength("payroll")),
    Case("FK206", "It is an ability.", facts=strength("payroll")),
    Case("FK206", "It is an ability."),
    Case("FK206", "It was good.", facts={"still_interested": False}),
]

ANSWERS: Told = [
    (Case("FK221", "Thank you.", (None,), kind=OFFERED, facts=ACCEPT), SAY_YES),
    (Case("FK221", "Thank you.", (None,), kind=OFFERED, facts=DECLINE), SAY_NO),
    (Case("FK221", "I accept the offer.", (None,), kind=OFFERED, facts=DECLINE), SAY_NO),
    (Case("FK221", "I decline the offer.", (None,), kind=OFFERED, facts=ACCEPT), SAY_YES),
    (Case("FK221", "Perhaps I accept the offer.", (None,), kind=OFFERED, facts=ACCEPT), SAY_YES),
    (Case("FK221", "Perhaps I decline the offer.", (None,), kind=OFFERED, facts=DECLINE), SAY_NO),
    (Case("FK221", "I am unable to accept the offer.", (None,), kind=OFFERED, facts=ACCEPT), SAY_YES),
    (Case("FK221", "I never decline the offer.", (None,), kind=OFFERED, facts=DECLINE), SAY_NO),
]

ANSWERED = [
    Case("FK221", "I accept the offer.", kind=OFFERED, facts=ACCEPT),
    Case("FK221", "Perhaps it rains. I accept the offer.", kind=OFFERED, facts=ACCEPT),
    Case("FK221", "I never accept lightly. I accept the offer.", kind=OFFERED, facts=ACCEPT),
    Case("FK221", "Thank you.", subject="I accept the offer", kind=OFFERED, facts=ACCEPT),
    Case("FK221", "I am unable to accept the offer.", kind=OFFERED, facts=DECLINE),
    Case("FK221", "I decline the offer.", kind=OFFERED, facts=DECLINE),
    Case("FK221", "Thank you.", kind=OFFERED, facts={"decision": "undecided"}),
    Case("FK221", "Thank you.", kind=OFFERED),
]

SUBJECTS: Told = [
    (
        Case("FK301", "Hi.", (None,)),
        "Give it a subject that names the position and you: 'Data Engineer, Grace Adeyemi'.",
    ),
    (
        Case("FK301", "面接", (None,), language="ja", subject=" "),
        "Give it a subject that names the position and you: 'データエンジニア, 佐藤 美咲'.",
    ),
    (Case("FK302", "Hi.", ("a" * 79,), subject="a" * 79), "Shorten the subject: it has 79 characters."),
    (
        Case("FK302", "Hi.", (NAMES + "a" * 38,), subject=NAMES + "a" * 38),
        "Shorten the subject: it has 97 characters.",
    ),
    (
        Case("FK302", "面接", ("字" * 51,), language="ja", subject="字" * 51),
        "Shorten the subject: it has 51 characters.",
    ),
    (
        Case("FK302", "面接", ("佐" * 26 + "字" * 26,), language="ja", subject="佐" * 26 + "字" * 26),
        "Shorten the subject: it has 52 characters.",
    ),
    *(
        (Case("FK303", "Hi.", (subject,), subject=subject), ABOUT_IT)
        for subject in ("Thank you", "Hello!!", "Re:", "!", "Re: Hello", "Fwd: Thank you", "(Re) Hello", "(Re: Hello)",
                        "AW: Hello", "WG: Hello", "(no subject)", "Hello Daniel", "Thank you, Daniel", "RE: Hi Okafor!")
    ),
    (
        Case("FK303", "Hallo.", ("WG: Vielen Dank",), language="de", subject="WG: Vielen Dank"),
        "Say what it is about: 'Teamleiter Einkauf, Jonas Feddersen'.",
    ),
    (
        Case("FK303", "面接", ("先日の御礼",), language="ja", subject="先日の御礼"),
        "Say what it is about: 'データエンジニア, 佐藤 美咲'.",
    ),
    *(
        (Case("FK303", "面接", (subject,), language="ja", subject=subject),
         "Say what it is about: 'データエンジニア, 佐藤 美咲'.")
        for subject in ("Re:先日の御礼", "(Re)先日の御礼", "先日の御礼!!")
    ),
    (
        Case("FK304", "Hi.", ("Thank you",), subject="Thank you"),
        "Name the position in the subject: Data Engineer.",
    ),
    (
        Case("FK304", "Hi.", ("Thank you",), subject="Thank you", facts={"position": "Vet"}),
        "Name the position in the subject: Vet.",
    ),
    *(
        (Case("FK304", "面接", (subject,), language="ja", subject=subject),
         "Name the position in the subject: データエンジニア.")
        for subject in ("データの件", "ジニアの面接", "面接")
    ),
    (
        Case("FK304", "面接", ("営の件",), language="ja", subject="営の件", facts={"position": "営業職"}),
        "Name the position in the subject: 営業職.",
    ),
    (Case("FK305", "Hi.", ("Data Engineer",), subject="Data Engineer"),
     "Name yourself in the subject: Grace Adeyemi."),
    (
        Case("FK305", "面接", ("林業",), language="ja", subject="林業", facts={"candidate": {"name": "林 太郎"}}),
        "Name yourself in the subject: 林 太郎.",
    ),
]  # fmt: skip

SUBJECTS_LEFT_ALONE = [
    Case("FK301", "Hi.", subject="Hi"),
    Case("FK302", "Hi.", subject="a" * 78),
    Case("FK302", "Hi.", subject=NAMES + "a" * 37),
    Case("FK302", "Hi.", subject="a" * 46),
    Case("FK302", "面接", language="ja", subject="字" * 50),
    Case("FK302", "面接", language="ja", subject="佐" * 26 + "字" * 25),
    Case("FK303", "Hi.", subject=""),
    Case("FK303", "Hi."),
    Case("FK303", "Hi.", subject="Hello Grace"),
    Case("FK303", "Hi.", subject="Pelicans, Daniel"),
    Case("FK303", "Hi.", subject="Pelicans"),
    Case("FK304", "Hi.", subject=" "),
    Case("FK304", "Hi.", subject="DATA"),
    Case("FK304", "Hi.", subject="Thank you", facts={"position": "QA"}),
    Case("FK304", "Hallo.", language="de", subject="Danke, Teamleitung"),
    Case("FK304", "Hallo.", language="de", subject="Danke, Chefteamleiter"),
    Case("FK304", "面接", language="ja", subject="データエの件"),
    Case("FK304", "面接", language="ja", subject="ンジニアの件"),
    Case("FK304", "面接", language="ja", subject="業職の件", facts={"position": "営業職"}),
    Case("FK304", "面接", language="ja", subject=" "),
    Case("FK305", "Hi.", subject=" "),
    Case("FK305", "Hi.", subject="Grace’s thanks"),
    Case("FK305", "Hi.", subject="ADEYEMI"),
    Case("FK305", "面接", language="ja", subject="佐藤より"),
    Case("FK305", "面接", language="ja", subject="美咲より"),
    Case("FK305", "面接", language="ja", subject="林翠より", facts={"candidate": {"name": "林 翠"}}),
]

LENGTHS: Told = [
    (Case("FK401", HELLO + "word " * 251, (None,)), "Shorten it: 251 words, where 250 are enough."),
    (Case("FK401", HELLO + "word " * 201, (None,), kind=ASKED), "Shorten it: 201 words, where 200 are enough."),
    (Case("FK401", HELLO + "word " * 91, (None,), channel="card"), "Shorten it: 91 words, where 90 are enough."),
    (Case("FK401", "字" * 601, (None,), language="ja"), "Shorten it: 601 characters, where 600 are enough."),
    (Case("FK401", "a" * 301, (None,), channel="linkedin"), "Shorten it: 301 characters, where 300 are enough."),
    (Case("FK402", HELLO + "word " * 24, (None,)), "Say a little more: 24 words are too few."),
    (Case("FK402", "字" * 49, (None,), language="ja"), "Say a little more: 49 characters are too few."),
    (Case("FK402", f"\n{'a' * 19} ", (None,), channel="linkedin"), "Say a little more: 19 characters are too few."),
]

LONG_ENOUGH = [
    Case("FK401", HELLO + "word " * 250),
    Case("FK401", HELLO + "word " * 200, kind=ASKED),
    Case("FK401", "字" * 600, language="ja"),
    Case("FK401", " " * 9 + "a" * 300, channel="linkedin"),
    Case("FK402", HELLO + "word " * 25),
    Case("FK402", HELLO + "word " * 22, kind=ASKED),
    Case("FK402", "字" * 50, language="ja"),
    Case("FK402", "a" * 20, channel="linkedin"),
]

TUESDAY = "Check 'Monday, May 19': that day is Tuesday."
BEFORE = "it lies before the interview on Tuesday, May 19."
BOTH = {"respond_by": "2026-06-19", "decision_by": "2026-05-26"}

DAYS: Told = [
    (Case("FK111", "On May 19, which was Monday, May 19.", ("Monday, May 19",)), TUESDAY),
    (Case("FK111", "On Wednesday, May 19.", ("Wednesday, May 19",)),
     "Check 'Wednesday, May 19': that day is Tuesday."),
    (Case("FK111", "On Monday, May 19, 2026.", ("Monday, May 19, 2026",), facts=NO_DAY),
     "Check 'Monday, May 19, 2026': that day is Tuesday."),
    (Case("FK111", "Am Montag, 19. Mai.", ("Montag, 19. Mai",), language="de"),
     "Check 'Montag, 19. Mai': that day is Dienstag."),
    *(
        (Case("FK111", "On Monday, May 19.", ("Monday, May 19",), facts=on(**{name: "2026-05-20"})), TUESDAY)
        for name in ("interview_date", "last_contact", "decision_by", "respond_by", "start_date")
    ),
    (Case("FK112", "We met on May 20, not on May 19.", ("May 20",)),
     "Check 'May 20': the interview was on Tuesday, May 19."),
    (Case("FK112", "We met on December 4, 2026.", ("December 4, 2026",)),
     "Check 'December 4, 2026': the interview was on Tuesday, May 19."),
    (Case("FK112", "We met on November 1, 2025.", ("November 1, 2025",)),
     "Check 'November 1, 2025': the interview was on Tuesday, May 19."),
    (Case("FK113", "You hoped to answer on May 29.", ("May 29",), facts={"decision_by": "2026-05-26"}),
     "Check 'May 29': the day agreed is Tuesday, May 26."),
    (Case("FK113", "You hoped to decide by May 29.", ("May 29",), facts={"respond_by": "2026-06-19"}),
     "Check 'May 29': the day agreed is Friday, June 19."),
    (Case("FK113", "You hoped to decide by May 29.", ("May 29",), facts=BOTH),
     "Check 'May 29': the day agreed is Friday, June 19."),
    (Case("FK113", "We met on May 19, and you hoped to decide by May 29.", ("May 29",), facts=BOTH),
     "Check 'May 29': the day agreed is Friday, June 19."),
    (Case("FK113", "Another company needs my answer by June 2, or so. You hoped to decide by May 29.", ("May 29",),
          facts=BOTH),
     "Check 'May 29': the day agreed is Friday, June 19."),
    (Case("FK113", "Could you wait for my answer until May 29?", ("May 29",), facts=BOTH),
     "Check 'May 29': the day agreed is Friday, June 19."),
    (Case("FK113", "My answer follows by May 29.", ("May 29",), facts=BOTH, kind=OFFERED),
     "Check 'May 29': the day agreed is Friday, June 19."),
    (Case("FK114", "You hoped to answer on May 5.", ("May 5",)), f"Check 'May 5': {BEFORE}"),
    (Case("FK114", "The second interview on May 18 is good.", ("May 18",)), f"Check 'May 18': {BEFORE}"),
    (Case("FK114", "You hoped to answer on November 1, 2025.", ("November 1, 2025",)),
     f"Check 'November 1, 2025': {BEFORE}"),
]  # fmt: skip

DAYS_LEFT_ALONE = [
    Case("FK111", "On May 19, a Tuesday, and on Tuesday, May 19."),
    Case("FK111", "On Monday, May 19.", facts=NO_DAY),
    Case("FK111", "On Monday, February 30."),
    Case("FK111", "On Monday, May 19, 0000.", facts=NO_DAY),
    *(
        Case("FK112", "We met on May 26.", facts={name: "2026-05-26"})
        for name in ("decision_by", "respond_by", "start_date", "last_contact")
    ),
    Case("FK112", "We met on February 30."),
    Case("FK112", "We met on December 5, 2026."),
    Case("FK112", "We met on October 31, 2025."),
    Case("FK112", "We met on May 20.", facts=NO_DAY),
    *(
        Case("FK113", "You hoped to decide by May 29.", facts={"respond_by": "2026-06-19", name: "2026-05-29"})
        for name in ("interview_date", "start_date", "last_contact", "decision_by")
    ),
    Case("FK113", "You hoped to decide by June 19.", facts=BOTH),
    Case("FK113", "You hoped to decide after we met on May 29.", facts=BOTH),
    Case("FK113", "I could start by May 29.", facts=BOTH),
    Case("FK113", "Another company needs my answer by June 2.", facts=BOTH),
    Case("FK113", "Could you wait for my answer until May 29?", facts=BOTH, kind=OFFERED),
    Case("FK114", "The second interview on May 19 is good."),
    Case("FK114", "The second interview on February 30 is good."),
    Case("FK114", "You hoped to answer on October 31, 2025."),
    Case("FK114", "When I applied, you hoped to answer by May 5."),
    Case("FK114", "We met on May 5."),
    Case("FK114", "You hoped to answer on May 5.", facts=NO_DAY),
]


def check(case: Case, message: str) -> None:
    """Hold what a check says, and of which words, against one sentence."""
    found = case.findings
    assert [finding.message for finding in found] == [message]
    assert tuple(quoted(case.draft, finding) for finding in found) == case.found
    for finding in found:
        assert finding.span is None or finding.span.end - finding.span.start == len(case.found[0] or "")


@pytest.mark.parametrize(("case", "message"), PARTS)
def test_a_part_that_is_missing_is_asked_for(case: Case, message: str) -> None:
    """By the name of the recipient, the position or the candidate, where the facts hold it."""
    check(case, message)


@pytest.mark.parametrize("case", PARTS_THERE)
def test_a_part_that_is_there_is_not_asked_for(case: Case) -> None:
    """In another place, in another form, or not wanted."""
    assert case.findings == []


@pytest.mark.parametrize(("case", "message"), DETAILS)
def test_what_could_be_said_to_anyone_is_no_detail(case: Case, message: str) -> None:
    """Words of every letter, the names in it, and what stands in another sentence, the greeting or the close."""
    check(case, message)


@pytest.mark.parametrize("case", DETAILS_THERE)
def test_one_word_of_the_conversation_is_enough(case: Case) -> None:
    """In whatever form; where all its words are of every letter, nothing can be held against the letter."""
    assert case.findings == []


@pytest.mark.parametrize(("case", "message"), ANSWERS)
def test_a_decision_that_is_not_clearly_said_is_asked_for(case: Case, message: str) -> None:
    """Not said, said with a doubt, said the other way around, or with a word that turns it around."""
    check(case, message)


@pytest.mark.parametrize("case", ANSWERED)
def test_a_decision_that_is_clearly_said_once_is_enough(case: Case) -> None:
    """In the subject or in any sentence; and nothing is asked for before it is made."""
    assert case.findings == []


@pytest.mark.parametrize(("case", "message"), SUBJECTS)
def test_a_subject_is_reported_whole_with_what_to_name_in_it(case: Case, message: str) -> None:
    """Without the marks of replies before it; known names are not counted as its own length."""
    check(case, message)


@pytest.mark.parametrize("case", SUBJECTS_LEFT_ALONE)
def test_a_subject_that_says_enough_is_left_alone(case: Case) -> None:
    """Half the position in a script without blanks, any form of a word of it elsewhere; either name."""
    assert case.findings == []


@pytest.mark.parametrize(("case", "message"), LENGTHS)
def test_a_length_is_told_with_its_unit_and_its_bound(case: Case, message: str) -> None:
    """By message type where it has bounds of its own; a LinkedIn note counts characters in every language."""
    check(case, message)


@pytest.mark.parametrize("case", LONG_ENOUGH)
def test_a_length_on_its_bound_is_right(case: Case) -> None:
    """Neither the greeting nor the blanks around a note count."""
    assert case.findings == []


@pytest.mark.parametrize(("case", "message"), DAYS)
def test_a_wrong_day_is_reported_beside_the_right_one(case: Case, message: str) -> None:
    """Within two hundred days, by the facts that hold a day."""
    check(case, message)


@pytest.mark.parametrize("case", DAYS_LEFT_ALONE)
def test_a_day_of_the_facts_or_of_another_matter_is_left_alone(case: Case) -> None:
    """Nor does a day that no calendar has disturb the review."""
    assert case.findings == []


def test_a_detail_is_demanded_only_where_the_facts_hold_one() -> None:
    """Otherwise it is suggested."""
    assert [each.severity for each in Case("FK205", HELLO, facts=discussed("pelicans")).findings] == ["warning"]
    assert [each.severity for each in Case("FK205", HELLO).findings] == ["suggestion"]


def test_who_helped_without_an_interview_is_thanked_without_a_detail() -> None:
    """There was no conversation to take one from, though the facts may hold what was talked about."""
    no_interview = {"interviewed": False, "interview_date": None}
    assert Case("FK205", HELLO, facts=no_interview).findings == []
    assert Case("FK205", HELLO, facts=no_interview | discussed("pelicans")).findings == []


def test_a_phrase_in_the_subject_counts_only_where_it_may() -> None:
    """And a language without the phrases is not asked for them."""
    phrases = {"thanks": ("thanks",)}
    letter = of_two_groups(phrases, "Hello.")
    letter.subject = Part("subject", "Thanks", lexicon_for("en"))
    assert [hit.sentence() for hit in content.thanks(letter)] == [
        "Thank them: for their time, their news, or their offer."
    ]
    assert list(attrs.evolve(content.thanks, in_subject=True)(letter)) == []
    assert list(attrs.evolve(content.thanks, group="next-step")(letter)) == []
    assert list(content.thanks(of_two_groups(phrases, "Thanks."))) == []


TWO = {"accept": ("glad to join", "yes"), "decline": ("join elsewhere", "hardly glad")}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("I am glad to join.", True),
        ("Elsewhere I join, glad to join.", True),
        ("I am glad to join elsewhere.", False),
        ("I am hardly glad to join.", False),
        ("I am hardly glad to join, but yes.", True),
        ("Yes, I join elsewhere no more.", True),
        ("I am glad to come.", False),
    ],
)
def test_an_acceptance_that_overlaps_a_refusal_is_none(body: str, said: bool) -> None:
    """At its first word or at its last; another beside it counts."""
    hits = list(replies.answer(of_two_groups(TWO, body, decision="accept")))
    assert [hit.sentence() for hit in hits] == ([] if said else [SAY_YES])


@pytest.mark.parametrize("group", ["accept", "decline"])
def test_no_answer_is_asked_for_without_both_lists(group: str) -> None:
    """A language that knows only one of them cannot tell."""
    assert list(replies.answer(of_two_groups({group: TWO[group]}, "Hello.", decision="accept"))) == []
    assert list(replies.answer(of_two_groups({group: TWO[group]}, "Hello.", decision="decline"))) == []


@pytest.mark.parametrize("check_of", [content.interest, specifics.strength, replies.stay_in_touch, replies.feedback])
def test_what_a_language_has_no_phrases_for_is_not_asked_for(check_of: Any) -> None:
    """Nothing could be found."""
    facts = {"still_interested": True, "feedback_given": True}
    assert list(check_of(of_two_groups({"thanks": ("thanks",)}, "Hello.", **facts))) == []


def test_no_detail_is_suggested_without_signs_of_one() -> None:
    """What was talked about is looked for all the same."""
    letter = of_two_groups({"thanks": ("thanks",)}, "Hello.")
    assert list(specifics.detail(letter)) == []
    (hit,) = specifics.detail(of_two_groups({"thanks": ("thanks",)}, "Hello.", discussed=("pelicans",)))
    assert (hit.sentence(), hit.part) == ("Mention what you talked about: pelicans.", None)


SIGNS = {
    "about-interview": ("met", "see you again"),
    "about-answer": ("answer", "decide", "see you", "reach … again"),
    "about-future": ("by", "second answer"),
    "about-earlier": ("sent", "answer of"),
    "about-others": ("elsewhere",),
}
FAR = "x" * 37

BESIDE = [
    ("We met on March 3.", "about-interview", "about-interview", {"about-interview"}),
    ("We met March 3.", "about-interview", "about-interview", {"about-interview"}),
    ("Met March 3.", "about-interview", "about-interview", {"about-interview"}),
    ("We met, to decide on March 3.", "about-answer", "about-answer", {"about-interview", "about-answer"}),
    ("We decide, as we met on March 3.", "about-interview", "about-interview", {"about-interview", "about-answer"}),
    ("The second answer March 3.", "about-future", "about-future", {"about-future", "about-answer"}),
    ("We met March 3 to decide.", "about-interview", "about-answer", {"about-interview", "about-answer"}),
    ("On March 3 we met to decide.", "about-interview", "about-interview", {"about-interview", "about-answer"}),
    ("On March 3 to decide what we met.", "about-answer", "about-answer", {"about-interview", "about-answer"}),
    ("On March 3 the second answer.", "about-future", "about-future", {"about-future", "about-answer"}),
    ("On March 3 the answer of yours.", "about-earlier", "about-earlier", {"about-earlier", "about-answer"}),
    ("On March 3 see you again.", "about-interview", "about-interview", {"about-interview", "about-answer"}),
    (f"On March 3 {FAR} met.", "about-interview", "about-interview", {"about-interview"}),
    (f"On March 3 {FAR}x met.", "", "", {"about-interview"}),
    ("We reach March 3 again.", "", "", {"about-answer"}),
    ("I go elsewhere on March 3.", "", "", {"about-others"}),
    ("I go elsewhere on March 3 by it.", "about-future", "about-future", {"about-others", "about-future"}),
]


@pytest.mark.parametrize("uses_spaces", [True, False])
@pytest.mark.parametrize(("text", "after", "before", "held"), BESIDE)
def test_a_day_belongs_to_the_nearest_sign(
    text: str, after: str, before: str, held: set[str], uses_spaces: bool
) -> None:
    """To the last before it, or first to the next after it where words stand behind what they govern."""
    words = Lexicon(
        {group: [{"patterns": list(say), "reason": "It is so."}] for group, say in SIGNS.items()},
        language="en",
        uses_spaces=True,
    )
    (found,) = find_date_topics([Part("body", text, words)], uses_spaces=uses_spaces)
    assert found.topic == (after if uses_spaces else before)
    assert found.sentence_topics == held
    assert (day_of(found).month, day_of(found).day) == (3, 3)
    assert not found.in_question


def day_of(topic: DateTopic) -> DateMention:
    """Return the date of a topic, which is no bare weekday."""
    assert isinstance(topic.mention, DateMention)
    return topic.mention


def test_each_day_is_read_in_its_own_sentence() -> None:
    """In each part; a sentence without a sign leaves its day alone."""
    subject = Part("subject", "Interview on March 3", lexicon_for("en"))
    text = "2026-03-04? We met. Did we meet on March 5? On March 6 it rains. On March 7 you decide. We met. 2026-03-08"
    found = list(find_date_topics([subject, Part("body", text, lexicon_for("en"))], uses_spaces=True))
    assert [(each.part.name, day_of(each).day, each.topic, each.in_question) for each in found] == [
        ("subject", 3, "about-interview", False),
        ("body", 5, "about-interview", True),
        ("body", 7, "about-answer", False),
    ]
    assert list(find_date_topics([Part("body", "2026-03-04", lexicon_for("en"))], uses_spaces=True)) == []
    assert list(find_date_topics([Part("body", "We met.", lexicon_for("en"))], uses_spaces=True)) == []


def test_a_japanese_day_right_behind_a_full_stop_begins_its_sentence() -> None:
    """No blank parts them; its question mark is as wide as its letters."""
    text = "よろしくお願いいたします。5月20日に面接をいただけますか？"
    (found,) = find_date_topics([Part("body", text, lexicon_for("ja"))], uses_spaces=False)
    assert (day_of(found).month, day_of(found).day, found.topic, found.in_question) == (5, 20, "about-interview", True)


@pytest.mark.parametrize("text", ["面接5月20日です。", "5月20日面接です。"])
def test_a_japanese_sign_may_touch_its_day(text: str) -> None:
    """On either side."""
    (found,) = find_date_topics([Part("body", text, lexicon_for("ja"))], uses_spaces=False)
    assert (day_of(found).month, day_of(found).day, found.topic) == (5, 20, "about-interview")


def test_the_days_of_a_letter_are_those_of_both_parts() -> None:
    """As the letter reads its own script."""
    letter = of_two_groups({"about-interview": ("met",)}, "We met on March 3.")
    assert [(each.topic, day_of(each).possible_dates(dt.date(2026, 1, 1))[0]) for each in letter.date_topics] == [
        ("about-interview", dt.date(2026, 3, 3))
    ]
