"""How a check-in tells of an offer by somebody else."""

from ..._lazy import lazy_regex
from ._nouns import bare_noun
from ._words import Told, yes

_OFFERED = lazy_regex(r"[Aa]ngebot|zugesagt|Zusage|Vertrag")
_OFFER = lazy_regex(r"(?:Zusage|Angebot|Vertragsangebot|Vertrag)\b")


def other_offer(told: Told) -> dict[str, str]:
    """Return how the letter tells of another offer, in the candidate's own words where there are any.

    Args:
        told: What the template sees so far.
    """
    stated = told["reason_stated"] if _OFFERED.search(told["reason_stated"]) else ""
    if (offer := bare_noun(told["reason"])) is not None and _OFFER.match(offer.noun):
        head, comma, more = offer.noun.partition(", ")
        what = " ".join(["eine" if offer.gender == "f" else "ein", *offer.adjectives, head])
        stated = f"Mir liegt {what} vor{comma and f' ({more})'}."
    until = f", auf das ich {told['respond_by_until']} antworten muss" if told["respond_by_until"] else ""
    offered = f"ir liegt ein Angebot eines anderen Arbeitgebers vor{until}."
    prefers = told["states_preference"] or "erste Wahl" in stated or "ieber" in stated
    has_met = told["interview_date"] and told["interviewed"] != "no"
    return {
        "stated": stated,
        "offered": stated or f"M{offered}",
        "opening": f"m{offered}",
        "prefers": yes(prefers),
        "names_date": yes(
            stated and told["respond_by_until"] and told["respond_by"].partition(" ")[0] not in stated.split()
        ),
        "names_position": yes(prefers and (has_met or not stated)),
    }
