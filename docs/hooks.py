"""What MkDocs is told about this site: its generated pages, and that no public name is left out of the reference.

Generated pages repeat what the code, the tests or other files say, so they are made with the site and not kept.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

# Loaded by MkDocs, this file has to find what lies beside its folder: its own parts, and the drafts of the tests.
sys.path.insert(0, str(Path(__file__).parents[1]))

from docs.generators.checks import checks
from docs.generators.claims import claims
from docs.generators.gallery import gallery, language_name, languages, plan
from docs.generators.pictures import shown
from docs.generators.policies import policies, timeline
from docs.generators.public_modules import public_modules
from docs.generators.quickstart import quickstart_output
from docs.generators.reference import names, reference_page
from docs.generators.repository import from_repository
from docs.generators.schemas import schema_file, schemas
from followup_kit.exchange import schema_names

_FROM_REPOSITORY = {
    "index.md": "README.md",
    "development/contributing.md": "CONTRIBUTING.md",
    "development/security.md": "SECURITY.md",
    "development/changelog.md": "CHANGELOG.md",
}


def pages() -> dict[str, Callable[[], str]]:
    """Return what makes each generated page, by the page's path under ``docs``."""
    return {
        "how-to/show.svg": shown,
        "quickstart-output.md": quickstart_output,
        "reference/checks.md": checks,
        "reference/claims.md": claims,
        "reference/policies.md": policies,
        "reference/policies.svg": timeline,
        "reference/schemas.md": schemas,
        **{f"schemas/{name}.json": partial(schema_file, name) for name in schema_names()},
        **{page: partial(from_repository, name) for page, name in _FROM_REPOSITORY.items()},
        **{f"gallery/{language}.md": partial(gallery, language) for language in languages()},
        **{f"gallery/{language}.svg": partial(plan, language) for language in languages()},
        **{f"reference/{module}.md": partial(reference_page, module) for module in public_modules()},
    }


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put a page for each language and for each public module into the navigation."""
    for section in config.nav or []:
        if "Gallery" in section:
            section["Gallery"] += [{language_name(each): f"gallery/{each}.md"} for each in languages()]
        if "Reference" in section:
            section["Reference"] += [
                {each.partition(".")[2] or each: f"reference/{each}.md"} for each in public_modules()
            ]
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    for path, make in pages().items():
        files.append(File.generated(config, path, content=make()))
    return files


def on_post_build(*, config: MkDocsConfig) -> None:
    """Refuse a site whose reference lacks a public name."""
    missing = []
    for module in public_modules():
        page = (Path(config.site_dir) / "reference" / module / "index.html").read_text(encoding="utf-8")
        missing += [f"{module}.{name}" for name in names(module) if f'id="{module}.{name}"' not in page]
    if missing:
        raise PluginError(f"not in the reference: {', '.join(missing)}")
