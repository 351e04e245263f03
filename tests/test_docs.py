"""The documentation names what is there: files, folders, commands, options, and names of the package."""

from __future__ import annotations

import re
import shlex
from importlib import import_module
from importlib.util import find_spec
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
import typer

import summarizer
from summarizer.cli import app
from summarizer.commands import examples

ROOT = Path(__file__).parents[1]
PACKAGE = Path(summarizer.__file__).parent
PAGES = (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "schemas" / "README.md")
# History tells of what was.
TELLS_NOW = [page for page in PAGES if page.name != "CHANGELOG.md" and page.exists()]
# A line of a command: in a block, after a pipe, in a script, or in a sentence with its options.
SHOWN = re.compile(r"(?m)(?:^(?: {2,}|\$ |.*\| ?|[A-Z_]+=\S+ |exec )?|`)(summarizer (?:-|[a-z])[^`\n]*)")
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined] # a group of them
GENERAL = {"--version", "--help", "-h", "--install-completion", "--show-completion"}
# Options of docker and of pytest.
OF_OTHERS = {"--build-arg", "--user", "--record-mode"}
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


def _anchors(page: Path) -> set[str]:
    text = re.sub(r"(?s)```.*?```", "", page.read_text(encoding="utf-8"))
    titles = [title.replace("`", "").lower() for title in re.findall(r"(?m)^#+ (.+)$", text)]
    return {re.sub(r"[^\w -]", "", title).strip().replace(" ", "-") for title in titles}


def test_links_into_a_page_lead_to_a_heading() -> None:
    for page in TELLS_NOW:
        for target, anchor in re.findall(r"\]\(([^)#:]*)#([^)]+)\)", page.read_text(encoding="utf-8")):
            assert anchor in _anchors(page.parent / target if target else page), (
                f"{page.name}: {target}#{anchor}"
            )


def _commands(text: str) -> list[list[str]]:
    """Return the arguments of each command that `text` shows, without what a shell takes for itself."""
    found = []
    for line in SHOWN.findall(text.replace("\\\n", " ")):
        words = shlex.shlex(line, posix=True, punctuation_chars="<>|")
        words.whitespace_split, words.commenters = True, "#"
        found.append(list(takewhile(lambda word: not set(word) <= set("<>|"), words))[1:])
    return found


def _fault(arguments: list[str]) -> str:
    """Return why the command line would refuse `arguments`, "" if it would take them."""
    name, *rest = arguments
    if name.startswith("-"):
        return "" if name in GENERAL else f"no option {name}"
    if name not in COMMANDS:
        return f"no command {name}"
    try:
        # In a sentence a command may be named alone.
        COMMANDS[name].make_context(name, rest or ["--help"], resilient_parsing=not rest).close()
    except Exception as error:  # noqa: BLE001 - typer hides the class of its errors
        return str(getattr(error, "message", error))
    return ""


@pytest.mark.parametrize("page", TELLS_NOW, ids=[page.name for page in TELLS_NOW])
def test_a_command_that_a_page_shows_is_one_of_the_command_line(page: Path) -> None:
    shown = _commands(page.read_text(encoding="utf-8"))
    # The domain of a signature begins like a command.
    faults = [(line, _fault(line)) for line in shown if line != ["brief", "seal", "1"]]
    assert [(line, fault) for line, fault in faults if fault] == []


def test_the_examples_of_the_help_are_commands_of_the_command_line() -> None:
    shown = [line for name in examples.__all__ for line in _commands(getattr(examples, name))]
    assert len(shown) > 40
    assert [(line, _fault(line)) for line in shown if _fault(line)] == []


def test_an_option_that_a_page_mentions_is_there() -> None:
    known = {
        *GENERAL,
        *OF_OTHERS,
        *(name for command in COMMANDS.values() for option in command.params for name in option.opts),
    }
    for page in TELLS_NOW:
        # These pages mention options of the benchmarks.
        if page.name not in {"languages.md", "measures.md", "quotes.md"}:
            mentioned = set(re.findall(r"`(--[a-z-]+)", page.read_text(encoding="utf-8")))
            assert mentioned - known == set(), page.name


def test_a_name_of_the_package_that_a_page_mentions_is_there() -> None:
    for page in TELLS_NOW:
        text = page.read_text(encoding="utf-8")
        for module, names in re.findall(r"from (summarizer[a-z_.]*) import ([A-Za-z_, ]+)", text):
            missing = [name for name in names.split(", ") if not hasattr(import_module(module), name)]
            assert missing == [], f"{page.name}: {module}"
        for dotted in re.findall(r"`(summarizer(?:\.[A-Za-z_]+)+)[`(]", text):
            parent, _, name = dotted.rpartition(".")
            # The config file and the loggers are called like modules.
            if name not in {"toml", "articles", "calls", "edits"} and not hasattr(
                import_module(parent), name
            ):
                assert find_spec(dotted) is not None, f"{page.name}: {dotted}"
