"""A program that prints, as JSON, a digest of everything of each kind that the library writes."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping

from followup_kit import DEFAULT_CATALOG, agenda_for, explain, render, review, schedule_for
from followup_kit._message_types import CHANNELS
from followup_kit.exchange import json_schema, schema_names, to_json
from followup_kit.pictures import timeline_svg
from tests.support.audited import LOCALES, interviews, refusals
from tests.support.golden import contexts

INTERVIEWS = [*interviews()]
SCHEDULES = [schedule_for(interview) for interview in INTERVIEWS]


def plans() -> Iterator[object]:
    """Yield plans and their rows."""
    for schedule in SCHEDULES:
        yield from (repr(schedule), schedule.to_rows(), [*map(repr, (*schedule.withheld, *schedule.done))])


def explanations() -> Iterator[object]:
    """Yield explanations of every entry, in one locale after the other."""
    for schedule in SCHEDULES:
        for place, entry in enumerate((*schedule, *schedule.withheld, *schedule.done)):
            yield explain(entry, [*LOCALES][place % len(LOCALES)])


def letters() -> Iterator[object]:
    """Yield every text in every locale."""
    for locale, language in LOCALES.items():
        for kind, channels in CHANNELS.items():
            for channel in channels:
                for context in contexts(language, kind)[:2]:
                    if DEFAULT_CATALOG.channels(language, kind):
                        message = render(kind, context, channel=channel, locale=locale)
                        yield from (message.text, message.html)


def reviews() -> Iterator[object]:
    """Yield what reviews say of letters, in the language of the letter and in English."""
    for language in ("en", "de", "ja"):
        for kind in CHANNELS:
            context = contexts(language, kind)[0]
            message = render(kind, context, locale=language)
            for told in ("en", language):
                yield [*map(str, review(message, context, explain_in=told))]


def documents() -> Iterator[object]:
    """Yield interviews and plans as JSON, keys in the order in which they are written."""
    for interview, schedule in zip(INTERVIEWS, SCHEDULES, strict=True):
        yield from (json.dumps(to_json(interview)), json.dumps(to_json(schedule)))


def schemas() -> Iterator[object]:
    """Yield every schema."""
    yield from (json.dumps(json_schema(name)) for name in schema_names())


def pictures() -> Iterator[object]:
    """Yield pictures of plans and of all of them together."""
    for place, schedule in enumerate(SCHEDULES):
        yield timeline_svg(schedule, locale=[*LOCALES][place % len(LOCALES)])
    yield timeline_svg(agenda_for(INTERVIEWS[:1]))


WRITTEN: Mapping[str, Callable[[], Iterator[object]]] = {
    each.__name__: each for each in (plans, explanations, letters, reviews, documents, schemas, pictures, refusals)
}


def main() -> None:
    """Print the digests."""
    digests = {}
    for name, write in WRITTEN.items():
        digest = hashlib.sha256()
        for each in write():
            digest.update(str(each).encode())
        digests[name] = digest.hexdigest()
    print(json.dumps(digests))


if __name__ == "__main__":
    main()
