"""The engines hold no words of a language: those are data in `summarizer/lang/`, under the path of who uses them."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE: Final = Path(__file__).resolve().parents[2] / "summarizer"
ENGINES: Final = ("analysis", "checks", "drafting/extractive", "editing", "text")
# One grammar for four languages on purpose: a command to a machine is found in whatever language it is.
ONE_GRAMMAR: Final = "analysis/instructions/"
# Small words of English, and words that much news has.
WORDS: Final = frozenset(
    """
    a an the of and or but nor to from at in on by for with into onto upon about above below under over among
    during since until till than as if then so although though while when where who whom whose which that
    this these those there here is are was were be been being has have had having do does did will would
    shall should may might must could cannot can not no never neither either each every all any some most
    more less few many much another such own both it its he him his she her they them their we us our you
    your my ago yet still even only just very too again also once before after between
    said says say told tells asked added wrote reported according former police minister president court
    judge lawyer prosecutor company million billion percent people men women children year years month months
    week weeks day days today yesterday tomorrow night morning pounds pence dollars vice chief
    """.split()
)
# Where a word of English is a name that the project gives: a kind, a unit or a place in a sentence.
CODES: Final[tuple[tuple[str, str, str], ...]] = ()


def words_in(source: str, path: str = "") -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each string literal that holds a word of English."""
    tree = ast.parse(source)
    codes = {word for prefix, words, _ in CODES if path.startswith(prefix) for word in words.split()}
    for line, text, is_filled in sorted(_literals(tree)):
        if _is_message(text, is_filled=is_filled) or _is_name(text) or text in codes:
            continue
        bare = re.sub(r"\\[A-Za-z]|\?P<\w+>|\[[^\]]*\]", " ", text)
        if text.strip() == "a" or WORDS.intersection(re.findall(r"[A-Za-z]{2,}", bare)):
            yield line, text


def _literals(tree: ast.Module) -> Iterator[tuple[int, str, bool]]:
    """Yield the string literals of a module; of a filled one the words, with "{}" for what is put in."""
    skipped = {id(part) for node in ast.walk(tree) for left in _left_out(node) for part in ast.walk(left)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
            skipped.update(id(part) for part in node.values if isinstance(part, ast.Constant))
            yield node.lineno, "".join(map(str, parts)), True
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value, False


def _left_out(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is for people or for the compiler: docstrings, raised errors, annotations, names to import."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node
    elif isinstance(node, ast.Raise):
        yield node
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield node.annotation
    elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
        yield node
    elif isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id in {"__all__", "__slots__"} for target in node.targets
    ):
        yield node


def _is_message(text: str, *, is_filled: bool) -> bool:
    """Tell whether a literal is a sentence for a reader, or a part of one: a finding, a line of a report."""
    if re.search(r"\\|\(\?|[|\[\]*]", text) or " " not in text.strip():
        return False
    is_sentence = text[0] in "“{" or text[0].isupper() or text.endswith(".")
    return is_filled or (is_sentence and len(text.split()) > 3)


def _is_name(text: str) -> bool:
    """Tell whether a literal is a name: of a rule ("negation-added"), a field or a place in a brief."""
    return text.startswith("/") or re.fullmatch(r"[a-z]+(?:[-_.][a-z]+)+", text) is not None


def modules() -> list[Path]:
    """Return the modules of the engines."""
    found = (path for engine in ENGINES for path in (PACKAGE / engine).rglob("*.py"))
    return sorted(path for path in found if not path.relative_to(PACKAGE).as_posix().startswith(ONE_GRAMMAR))


def test_the_engines_hold_no_words_of_english() -> None:
    found = [
        f"{path.relative_to(PACKAGE.parent)}:{line}: {text!r} — move it to summarizer/lang/en/"
        for path in modules()
        for line, text in words_in(path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix())
    ]
    assert not found, "\n" + "\n".join(found)
