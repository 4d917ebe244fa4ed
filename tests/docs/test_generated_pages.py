"""What the site is made of besides the pages that are written by hand."""

import attrs
import pytest

from docs.generators.claims import claims
from docs.generators.gallery import gallery, languages, plan
from docs.generators.pictures import PROCESS, process, shown
from docs.generators.policies import policies
from docs.generators.quickstart import quickstart_output
from followup_kit.guidance import CLAIMS
from followup_kit.planning import Parameters
from followup_kit.policies import BY_DOCUMENT
from tests.support.golden import FOLDER, PEOPLE


@pytest.mark.parametrize("language", languages())
def test_the_gallery_shows_every_text(language: str) -> None:
    """Each type, channel and variant has its place, and each of its wordings is there."""
    page = gallery(language)
    files = sorted((FOLDER / language).glob("*.txt"))
    assert [file.stem for file in files if f"{{ #{file.stem} }}" not in page] == []
    parts = sum(file.read_text(encoding="utf-8").count("\n--- ") + 1 for file in files)
    assert page.count('<div class="message ') == parts


def test_the_picture_in_the_readme_is_what_its_code_draws() -> None:
    """The file is kept, for GitHub and package indexes show it as well; ``make golden`` writes it."""
    assert PROCESS.read_text(encoding="utf-8") == process()


@pytest.mark.parametrize("language", languages())
def test_the_gallery_shows_a_plan(language: str) -> None:
    """In its language, between the people of its letters: with something done, to do and withheld."""
    picture = plan(language)
    assert PEOPLE[language]["recipient"]["name"] in picture
    assert all(f'class="fk-{name}"' in picture for name in ("done", "bar", "late", "now", "event"))
    assert f"({language}.svg)" in gallery(language)


def test_the_how_to_shows_what_its_code_draws() -> None:
    """The picture on the page is made with the site."""
    assert "Northwind Energy" in shown()


def test_the_policies_show_every_number_and_every_document() -> None:
    """A parameter that is added appears, and so does a document."""
    page = policies()
    assert [field.name for field in attrs.fields(Parameters) if f"| `{field.name}` |" not in page] == []
    assert [document for document in BY_DOCUMENT if document not in page] == []


def test_every_claim_can_be_linked_to() -> None:
    """What stands beside a step leads to the claim; the host's own mark is none."""
    page = claims()
    assert [
        each.id for each in CLAIMS.values() if each.document or each.inferred if f'id="{each.id}"' not in page
    ] == []


def test_the_quickstart_ends_with_nothing_left_to_do() -> None:
    """The story that `make demo` tells comes to its end."""
    assert "Steps still to do: 0." in quickstart_output()
