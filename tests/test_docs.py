"""The documentation names what is there: every file and folder it points at exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import summarizer

ROOT = Path(__file__).parents[1]
PACKAGE = Path(summarizer.__file__).parent
PAGES = (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "schemas" / "README.md")
# History tells of what was.
TELLS_NOW = [page for page in PAGES if page.name != "CHANGELOG.md" and page.exists()]
FILE = re.compile(r"`((?:[a-z_]+/)*[a-z_]+\.py|(?:[a-z_]+/)+)`")


def _exists(named: str) -> bool:
    path = named.removeprefix("summarizer/")
    if named.startswith("bench/") and not (ROOT / "bench").exists():
        return True  # not in what is published
    if named.startswith("/") or named.split("/", maxsplit=1)[0] in {"out", "briefs", "news"}:
        return True  # what a command of the reader's writes
    places = (ROOT / named, PACKAGE / path)
    return any(place.exists() for place in places) or any(
        next(folder.rglob(path.rstrip("/")), None) for folder in (PACKAGE, ROOT / "tests")
    )


@pytest.mark.parametrize("page", TELLS_NOW, ids=[page.name for page in TELLS_NOW])
def test_a_page_names_only_files_that_exist(page: Path) -> None:
    named = FILE.findall(page.read_text(encoding="utf-8"))
    assert [path for path in named if not _exists(path)] == []


def test_links_between_pages_lead_somewhere() -> None:
    for page in TELLS_NOW:
        for target in re.findall(r"\]\(([^)#:]+\.md)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
