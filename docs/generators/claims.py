"""The page with every claim, and where it is honoured."""

from followup_kit.guidance import CLAIMS, DOCUMENTS
from tests.support.honoured import honoured


def claims() -> str:
    """Return every claim with its document, its section, and where it is honoured."""
    places = honoured()
    lines = ["# Every claim, and where it is honoured", ""]
    for document in DOCUMENTS.values():
        lines += [f"## {document.label}", "", "| claim | section | says | honoured by |", "|---|---|---|---|"]
        for claim in CLAIMS.values():
            if claim.document is document:
                where = "; ".join(f"{each.means}: {each.target}" for each in places[claim.id])
                lines.append(f"| {_target(claim.id)} | {claim.section} | {claim.says} | {where} |")
        lines.append("")
    lines += ["## What no document says", "", "| claim | says |", "|---|---|"]
    lines += [f"| {_target(claim.id)} | {claim.says} |" for claim in CLAIMS.values() if claim.inferred]
    return "\n".join(lines) + "\n"


def _target(claim: str) -> str:
    """Return the id of a claim as other pages can link to it."""
    return f'<a id="{claim}"></a>{claim}'
