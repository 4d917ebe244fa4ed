"""After ``preload`` nothing is read: no file is opened and no module imported, whatever is called."""

import subprocess
import sys
import textwrap

PROGRAM = """
    import datetime as dt
    import sys
    from zoneinfo import ZoneInfo

    import followup_kit
    from followup_kit import DEFAULT, Draft, Interview, MessageType, Offered, Rejected, explain, fields, preload, render
    from followup_kit import review, review_batch
    from followup_kit.policies import BY_DOCUMENT
    from tests.golden import CHANNELS, PEOPLE, VARIANTS, contexts
    from tests.samples import INTERVIEW

    preload("en_GB", "de_AT", *PEOPLE)
    seen = []

    def watch(event, arguments):
        if event.split(".")[0] in ("open", "import", "socket", "subprocess", "os", "time"):
            seen.append((event, arguments))

    sys.addaudithook(watch)
    open("/dev/null").close()
    assert seen, "the hook must see what it looks for"
    seen.clear()

    at = dt.datetime(2026, 6, 1, 9, tzinfo=ZoneInfo("America/New_York"))
    for policy in BY_DOCUMENT.values():
        for event in (Rejected(at=at), Offered(at=at, respond_by=dt.date(2026, 6, 5))):
            schedule = followup_kit.schedule_for(INTERVIEW.with_event(event), policy=policy)
            for entry in (*schedule, *schedule.withheld):
                for locale in ("en_GB", "de_AT", "ja"):
                    assert explain(entry, locale)
    for locale in PEOPLE:
        for kind, channels in CHANNELS.items():
            for channel in channels:
                assert fields(kind, channel, locale=locale)
                for variant in VARIANTS.get(kind, (None,)):
                    for context in contexts(locale, kind):
                        message = render(kind, context, channel=channel, variant=variant, locale=locale)
                        assert message.text
                        assert review(message, context).ok or variant
                        spoilt = Draft(
                            message_type=kind, channel=channel, locale=locale, subject="Hi!!",
                            body=message.body + " Tuesday, March 3 3. März 3月3日（月） 3.3.2026 asap [Name] \u200b",
                        )
                        assert not review_batch([(spoilt, context), (spoilt, context)])[1].ok
    ours = DEFAULT.with_text("contact-request", "email", "{{ greeting }} {{ company|upper }}")
    assert render("contact-request", contexts("en", "contact-request")[1], catalog=ours)
    for broken in (lambda: render("thank-you", {}), lambda: Interview(ends_at=7), lambda: render("x", {}, locale="eo")):
        try:
            broken()
        except (followup_kit.FollowupError, TypeError):
            pass
    assert not seen, seen[:5]
"""


def test_nothing_is_read_after_preload() -> None:
    """An audit hook, shown to work, hears nothing while everything public is used in every language."""
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(PROGRAM)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
