"""What a Japanese template sees besides the fields: what people are called, own words for their place, asked things."""

import datetime as dt
from collections.abc import Sequence, Set

from ..._lazy import lazy_regex
from ...contexts import Field, FieldKind
from .._conventions import Conventions
from .._template_strings import LINE_BREAK, Strings, Values
from ._check_ins import check_in_strings, since_the_interview
from ._cut_sentences import rejoined
from ._discussed import (
    as_kept,
    end,
    heard,
    not_said_already,
    remember,
    talk,
)
from ._grounds import reason_strings
from ._joined import clarified, sort_out, tells_a_favour
from ._lists import list_topics
from ._meetings import meeting_strings, occasion, visited, without_meeting
from ._offers import add_offer, asked_time, on_condition
from ._own_words import (
    after_the_end,
    glad_first,
    look_ahead,
    of_the_interview,
    stays_fond,
    what_a_question_asks,
    what_an_impression_says,
    without_acceptance,
)
from ._people import add_people
from ._phrases import (
    interview_name,
    named_interview,
    purpose,
    to_letter_words,
    without_interview,
    without_label,
)
from ._prepared_values import prepare
from ._qualifications import brought, qualification_strings, qualify
from ._reasons import says_it_was_weighed
from ._refusals import looks_ahead
from ._requests import asks_to_tell, linked, own_instead, requests_strings
from ._sentences import FULL_STOPS_AND_COMMAS, as_field_wants
from ._services import service_strings
from ._shapes import finish_notes, what_to_clarify
from ._speakers import as_topic, name_title, name_topic, told_by_candidate
from ._tellers import only_teller, told_by, with_own_topics, with_teller, with_thought
from ._terms import terms_strings
from ._thank_yous import bridged, join_reaction, lead_on, led, what_is_left_to_say
from ._topics import noted_topics

_NUMBER = lazy_regex(r"[A-Za-z0-9０-９]")
"""What a reference must have to stand behind 応募番号."""

_ADVICE = lazy_regex(
    r"方法|受付|持ち物|流れ|会場|アクセス|アドバイス|助言|対策|添削|ポイント|コツ|紹介|励まし|相談|心構え|書き方|伝え方|進め方"
)
"""What somebody who made an interview possible may have told before it; any other talk was in the interview."""

_NAMED_TOGETHER = frozenset({"needs", "forgotten", "can_send", "learned"})
"""What is named with や where there are two; terms and papers are counted one by one."""


def _before_a_noun(position: str, own_words: str) -> str:
    """Return a position before what it is the position of: 総合職の; empty where own words name it."""
    return f"{position}の" if position and position not in own_words else ""


class LetterStrings(Conventions):
    """The part of the conventions of Japanese that makes of the values of a context what its templates see."""

    def strings(self, values: Values, fields: Sequence[Field], on: dt.date | None = None) -> Strings:
        """Return what a template sees, and beside what it sees in every language the following.

        ``recipient.joins``
            What it is called to begin there: 入社, of a hospital 入職.
        ``recipient.kisha`` and ``recipient.onsha``
            What to call the employer in letters and in speech: 貴社 and 御社 (of a bank 貴行, of a hospital 貴院, …)
            before the employer's own people, and the company's name with 様 before an agency's, to whom ``position``
            is one of that company.
        ``introduction``, ``caller`` and ``sender``
            The candidate with school and faculty as 名乗り of a letter, and with the school as a caller and a subject
            name them.
        ``interview``
            一次面接, オンライン面接, 面接.
        ``…_at``, ``…_topic``, ``…_of``, ``…_opening``
            A date as it begins a sentence: ``本日、`` or ``9月7日（月）に``, ``本日は`` or ``9月7日（月）には``; and
            before a noun: ``本日の`` or ``9月7日（月）の``; and before thanks: ``先日は、`` or ``9月7日（月）に``.
        ``wish``, ``resolved`` and ``brief``
            ``yes`` if nothing else says that the candidate wants the position; if their own words say what they mean
            to do; if the letter is little more than thanks.
        ``discussed_talk``, ``discussed_heard`` and ``discussed_told``
            What was talked about as a noun, 移行計画についてのお話, and as a clause: 移行計画についてお話を伺い、.
        ``heard_sentence`` and ``told_sentence``
            That clause as a sentence of its own.
        ``impression_after``
            The sentences of the impression that can still be said once it is over: none that want the position.
        ``advised``
            ``yes`` if that was advice.
        ``discussed_led`` and ``discussed_led_after``
            ``yes`` if the clause can stand before the impression, or before ``impression_after``.
        ``reaction_heard``, ``reaction_told``, ``discussed_learnt`` and ``discussed_kept``
            That clause with the candidate's own sentence on what came of it, empty if there is none; and that or, with
            whole sentences in any case, what one learnt or remembers of it.
        ``impression_called``, ``impression_farewell``, ``impression_refusing``, ``…_but``, ``…_though``, ``…_apology``
            The candidate's own sentences for the places of a letter where they can be joined (``sort_out``).
        ``impression_now``, ``impression_ahead`` and ``impression_bridge``
            The sentences but for a last one that looks ahead; that one; and 面接を通じて、 where the first needs it.
        ``told_on``, ``heard_on``, ``said_on`` and ``impression_on``
            ``reaction_told``, ``reaction_heard`` or the sentence with what it led to; the rest of the impression.
        ``impression_glad`` and ``impression_beyond``
            The first sentence, if it is one of joy or thanks; and the others.
        ``clarified``
            Own sentences on an answer that introduce themselves.
        ``continuing``
            引き続き, or 今後とも if the candidate's own words say the former.
        ``agency`` and ``recipient.blessing``
            ``yes`` if an agent reads it; and what one wishes for in the end: 貴社の益々のご発展, 大森様のご活躍.
        ``told_employer``
            ``yes`` if the candidate asks that the employer be told, which is otherwise asked of an agent.
        ``referrer`` and ``reported``
            ``yes`` if a referrer reads it; if one who helped does, to whom a decision is reported.
        ``met``, ``meeting``, ``other_meeting``, ``unnamed``, ``event``, ``applied`` and ``occasion``
            What thanks are for (``meeting_strings``, ``occasion``).
        ``asked_for``
            Whom a caller asks for.
        ``impression_conditional`` and ``withdrawn_named``
            Own sentences that rest on what is asked for; the internship that one withdraws from.
        ``service``
            What the letter asks where an agency's service is ended (``service_strings``).
        ``proposed``
            ``yes`` if the reason speaks of days that were only proposed.
        ``requests_matter``, ``requests_lines`` and ``requests_wishes``
            The only term or day asked for; several as a list; wishes as sentences.
        ``reason_clause`` and ``grounds``
            The reason as a clause before another, 家庭の事情により、, and together with what was chosen.
        ``grounds_told``
            Those grounds as a sentence, where the candidate's own decision cannot take them before it.
        ``considered`` and ``refusal``
            What leads to 辞退: those grounds, else that it was considered; and with it that one begs leave.
        ``led_grounds``, ``arrival``, ``status_asked``, ``since``, ``visited``, ``impression_fond``, ``time_led``
            ``considered`` of an email, empty where it is too long to lead; what a check-in asks in place of the result;
            how long ago the interview was; thanks for a visit; what stays after a rejection; ``asked_time``.
        ``offer_…``, ``joining…``, ``answer_kept``, ``parting`` and ``apologised``
            What the offer is called, and how a letter about it ends (``add_offer``).
        ``…_interest``, ``…_joy``, ``…_resolve``, ``…_follows``, ``…_status``, ``…_schedule``,
        ``…_procedure``
            ``yes`` if the candidate's own words speak of interest, of joy, of what they mean to do, of what a talk led
            to, of how the choice stands, of a day, of how to go on.
        """
        given = values | rejoined(values)
        values, service = service_strings(prepare(values))
        strings = super().strings(values, fields, on) | service
        if "impression" in strings and "discussed" in strings:
            phrases, clauses = noted_topics(values.get("discussed"))
            if not clauses and not strings["discussed_sentence"]:
                strings["impression"] = name_topic(name_title(str(strings["impression"]), phrases), phrases)
        add_people(strings, values, self.address)
        for field in fields:
            if field.kind is FieldKind.DATE:
                strings |= self._date_openings(field.name, values[field.name], on)
        strings["interview"] = interview_name(values.get("round"), values.get("format"))
        strings |= meeting_strings(strings, given)
        self._add_own_sentences(strings, {field.name for field in fields})
        self._add_discussed(strings, values)
        strings |= requests_strings(values) | terms_strings(values)
        reason, told = reason_strings(strings, values)
        strings |= told | (self._free_text_strings("reason", reason) if "reason_sentence" in strings else {})
        strings["position_of"] = _before_a_noun(str(strings.get("position", "")), str(strings.get("impression", "")))
        add_offer(strings, values)
        strings |= led(strings) | lead_on(strings) | what_is_left_to_say(strings)
        question = str(values.get("question") or "").rstrip(f"{FULL_STOPS_AND_COMMAS}？?")
        strings |= what_a_question_asks(question) | {"question_purpose": purpose(question)}
        undecided = values.get("decision") not in ("accept", "decline")
        wants_time = undecided and bool(values.get("needs_time") or values.get("answer_by"))
        strings |= own_instead(strings, wants_time=wants_time)
        strings |= asked_time(strings) if "answer_by" in values else {}
        strengths = values.get("strengths") if {"clarify", "last_channel"} & values.keys() else None
        strings |= qualification_strings(strings, str(values.get("needs") or ""), strengths)
        strings["visited"] = visited(given.get("discussed"), strings)
        ahead = any(map(looks_ahead, str(strings["requests_wishes"]).split(LINE_BREAK)))
        strings["wishes_ahead"] = "yes" if ahead else ""
        if "last_channel" in values:
            strings |= check_in_strings(strings)
            strings["since"] = since_the_interview(values.get("interview_date"), on)
        strings["requests_wishes"] = linked(str(strings["requests_wishes"]))
        if not _NUMBER.search(str(strings.get("reference", ""))):
            strings["reference"] = ""
        asked = "\n".join(map(str, (values.get("requests"), values.get("question"), values.get("impression"))))
        strings["told_employer"] = "yes" if asks_to_tell(asked) else ""
        return self._with_letter_words(strings)

    def _add_own_sentences(self, strings: Strings, names: Set[str]) -> None:
        """Add the candidate's own sentences, each for its place, and what they say."""
        noted = [line for line in str(strings.get("impression", "")).split(LINE_BREAK) if line]
        given, strings["impression_conditional"] = LINE_BREAK.join(finish_notes(noted)), ""
        said = str(strings.get("discussed_sentence", ""))
        if said and not strings.get("discussed") and tells_a_favour(said):
            given, strings["discussed_sentence"] = LINE_BREAK.join(part for part in (said, given) if part), ""
        if "clarify" in names:
            given = bridged(given, str(strings["meeting"]), talk=bool(strings.get("discussed")))
        strings["impression"] = given
        if strings.get("decision") == "accept":
            given = without_acceptance(given)
            strings["impression"] = given
        elif any(strings.get(name) for name in ("question", "requests", "requests_sentence")) and "decision" in names:
            given, strings["impression_conditional"] = on_condition(given)
        strings |= what_an_impression_says(given)
        if "impression" in names:
            strings |= sort_out(
                given,
                of_interview="clarify" in names or {"chosen", "interviewed"} <= names,
                of_offer="decision" in names,
                of_result="feedback_given" in names,
                agency=strings.get("agency") == "yes",
                declined={"chosen", "interviewed"} <= names or strings.get("decision") == "decline",
                weighed=says_it_was_weighed(f"{strings.get('reason', '')}{strings.get('chosen_sentence', '')}"),
            )
        now, ahead = look_ahead(str(strings.get("impression", "")))
        bridge = of_the_interview(now).replace("面接", str(strings["meeting"]))
        glad, beyond = glad_first(str(strings.get("impression", "")))
        strings |= {"impression_glad": glad, "impression_beyond": beyond}
        strings |= {"impression_now": now, "impression_ahead": ahead, "impression_bridge": bridge}
        after, fond = after_the_end(str(strings.get("impression", ""))), ""
        if "feedback_given" in names:
            after, fond = stays_fond(after)
        strings |= {"impression_after": after, "impression_fond": fond}
        strings["continuing"] = "今後とも" if "引き続き" in given else "引き続き"
        strings["clarified"] = ""
        if strings.get("clarify"):
            strings["clarify"], fell_short = what_to_clarify(str(strings["clarify"]))
            strings["clarified"] = fell_short or clarified(str(strings["clarify"]))
        first = now.partition(LINE_BREAK)[0]
        strings["impression_follows"] = what_an_impression_says(first)["impression_follows"]

    def _add_discussed(self, strings: Strings, values: Values) -> None:
        """Add what was talked about as something heard, joined to what came of it where the candidate said so."""
        phrases, clauses = noted_topics(values.get("discussed"))
        named = named_interview([*phrases, *clauses], str(strings["interview"]))
        if named:
            strings["interview"] = named
            phrases = [without_interview(phrase, named) for phrase in phrases]
        strings["occasion"] = occasion(str(strings["interview"]), str(strings.get("position", "")))
        meeting = str(strings["other_meeting"])
        phrases = [left for phrase in phrases if (left := without_meeting(phrase, meeting))]
        phrases = not_said_already(phrases, f"{strings.get('discussed_sentence', '')}{strings.get('impression', '')}")
        said, impression = str(strings.get("discussed_sentence", "")), str(strings.get("impression", ""))
        told_oneself = [phrase for phrase in phrases if told_by_candidate(phrase, impression)]
        phrases = [phrase for phrase in phrases if phrase not in told_oneself]
        own = f"{said}{impression}"
        more = "詳しくお聞かせいただき"
        told, leads = talk(phrases, clauses), heard(phrases, clauses, *([more] if "お話を伺" in own else []))
        at_length = heard(phrases, clauses, *([] if "お聞かせ" in own else [more]))
        answered = "" if said else told_by(leads, impression)
        if answered:
            leads = at_length = answered
            strings["impression_follows"] = "yes"
        kept = as_kept(phrases, clauses, own) if not told_oneself else ""
        teller = "" if kept else only_teller(values, f"{told}{own}", self.address)
        leads, at_length = with_teller(leads, teller), with_teller(at_length, teller)
        told, leads, at_length = with_own_topics(told_oneself, (told, leads, at_length))
        strings |= {
            "advised": "yes" if _ADVICE.search(told) else "",
            "discussed_talk": told,
            "discussed_heard": with_thought(leads, impression),
            "discussed_told": with_thought(at_length, impression),
        }
        strings["heard_sentence"] = kept or end(leads, own)
        strings["told_sentence"] = kept or end(at_length, own, learnt_first=False)
        strings |= {"reaction_heard": join_reaction(leads, said), "reaction_told": join_reaction(at_length, said)}
        for name, learnt in (("learnt", True), ("kept", False)):
            remembered = remember(told, said, own, learnt_first=learnt)
            if told_oneself:
                remembered = LINE_BREAK.join(line for line in (end(leads, own), said) if line)
            strings[f"discussed_{name}"] = join_reaction(leads, said) or remembered

    def _date_openings(self, name: str, day: dt.date | None, on: dt.date | None) -> dict[str, str]:
        if day is None:
            return {f"{name}_{place}": "" for place in ("at", "topic", "of", "opening")}
        spoken = self.day_relative_to(day, on)
        at = f"{spoken}、" if spoken in ("本日", "昨日", "明日") else f"{self._cached_date(day)}に"
        of = f"{spoken if spoken in ('本日', '昨日') else self._cached_date(day)}の"
        topic = f"{spoken}は" if spoken in ("本日", "昨日", "先日", "明日") else f"{spoken}には"
        opening = f"{topic}、" if topic == f"{spoken}は" else at
        return {f"{name}_at": at, f"{name}_topic": topic, f"{name}_of": of, f"{name}_opening": opening}

    def _with_letter_words(self, strings: Strings) -> Strings:
        """Return the strings with 貴社 in the candidate's own words where they wrote 御社, which is for speech."""
        seen = strings.get("recipient")
        if not isinstance(seen, dict) or "kisha" not in seen:
            return strings
        named = [name for name, text in strings.items() if isinstance(text, str) and ("御" in text or "貴社" in text)]
        return strings | {name: to_letter_words(str(strings[name]), seen["kisha"]) for name in named}

    def _free_text_strings(self, name: str, texts: Sequence[str]) -> dict[str, str]:
        wanted = [as_field_wants(name, qualify(name, without_label(text))) for text in texts]
        if name == "discussed":
            wanted = [as_topic(text) for text in wanted]
        strings = super()._free_text_strings(name, wanted)
        phrases = [phrase for text in wanted if (phrase := self.free_text(text).phrase)]
        if name == "strengths" and phrases:
            strings[name] = brought(phrases)
        elif strings[f"{name}_several"] and name in _NAMED_TOGETHER:
            strings[name] = list_topics(phrases)
        return strings
