"""The engines hold no words of a language: those are data in `summarizer/lang/`."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

import summarizer

if TYPE_CHECKING:
    from collections.abc import Iterator

# Where it is installed: the tests run beside a wheel, too.
PACKAGE: Final = Path(summarizer.__file__).parent
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


class Codes(NamedTuple):
    """Literals that are the project's own names, though they are words of English too.

    Attributes:
        where: The files, by how their paths begin.
        texts: The literals.
        why: What they name.
    """

    where: tuple[str, ...]
    texts: frozenset[str]
    why: str


_QUANTITIES: Final = "analysis/quantities/"
CODES: Final = (
    Codes(("analysis/certainty/",), frozenset({"after", "before"}), "`Reach` of a cue"),
    Codes(("analysis/names/", "checks/names/"), frozenset({"people"}), "`PhraseKind` of a name"),
    Codes(
        ("analysis/names/standing.py", "checks/names/standing.py", "checks/names/titles.py"),
        frozenset({"president", "minister", "judge", "prosecutor", "lawyer", "vice", "vice president"})
        | frozenset({"vice head", "chief"}),
        "kinds of office, which `NameWords.office_kinds` gives to the words of each language",
    ),
    Codes(
        ("analysis/speech/", "checks/speakers/"),
        frozenset({"before", "after", "between"}),
        "`Order` of words and attribution",
    ),
    Codes(
        (_QUANTITIES, "checks/quantities/", "analysis/outdated.py"),
        frozenset({"percent", "day", "week", "month", "year", "night"}),
        "`Kind` of a quantity, and units",
    ),
    Codes(
        (
            *(f"{_QUANTITIES}{name}.py" for name in ("derive", "match", "periods", "read", "scan", "sums")),
            "checks/quantities/rivals.py",
        ),
        frozenset({"by", "to", "from"}),
        "roles of a figure in a change, which `QuantityWords.roles` gives to the words of each language",
    ),
    Codes(
        (f"{_QUANTITIES}periods.py", f"{_QUANTITIES}phrases.py", f"{_QUANTITIES}shaped/dates.py"),
        frozenset({"rel:month{}@{}", "day+0", "no{}"}),
        "forms of a date and of a name",
    ),
    Codes(
        (f"{_QUANTITIES}units.py", f"{_QUANTITIES}unit_words.py"),
        frozenset({"in", "months", "barrels of oil equivalent"}),
        "symbols of units and what they measure",
    ),
    Codes(
        (f"{_QUANTITIES}money.py", f"{_QUANTITIES}shaped/"),
        frozenset({"us", "a", "(?:(?:us|a|c|hk|nz|s)?[{}]|(?:{})(?!\\w))"}),
        "letters before the sign of a dollar",
    ),
    Codes((f"{_QUANTITIES}shaped/amounts.py",), frozenset({"each", "every"}), "what a shape is of"),
    Codes(("checks/quotes/",), frozenset({"added"}), "a kind of change"),
    Codes(("text/spelling.py",), frozenset({"our", "or", "a"}), "letters that stand for one sound"),
)
# They write to the one who looks into an edit or gives a file, and read no article.
PROSE: Final = ("editing/story.py", "editing/edit.py", "editing/subject.py")
# ISO codes of currencies.
CODE_TABLES: Final = (f"{_QUANTITIES}money.py",)


def words_in(source: str, path: str = "") -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each literal that holds a word of English, or a table of words."""
    tree = ast.parse(source)
    codes = {text for code in CODES if path.startswith(code.where) for text in code.texts}
    for line, text, is_filled in sorted(_literals(tree)):
        if _is_message(text, is_filled=is_filled) or _is_name(text) or text in codes:
            continue
        bare = re.sub(r"\\x\w\w|\\u\w{4}|\\[A-Za-z]|\?P<\w+>|\[[^\]]*\]", " ", text)
        if text.strip() == "a" or WORDS.intersection(re.findall(r"[A-Za-z]{2,}", bare)):
            yield line, text
    if path not in CODE_TABLES:
        yield from _tables(tree)


def _tables(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the words that are written as one literal and split."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            table = node.func.value
            if isinstance(table, ast.Constant) and isinstance(table.value, str):
                yield node.lineno, table.value


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
    """Yield what is for people or for the compiler: docstrings, errors, annotations, names to import."""
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    is_literal = (
        isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal"
    )
    is_listing = isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id in {"__all__", "__slots__"} for target in node.targets
    )
    if is_docstring or is_literal or is_listing or isinstance(node, ast.Raise):
        yield node
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield node.annotation


def _is_message(text: str, *, is_filled: bool) -> bool:
    """Tell whether a literal is a sentence for a reader, or a part of one: a finding, a line of a report."""
    if re.search(r"\\|\(\?|[|\[\]*]", text) or " " not in text.strip():
        return False
    is_sentence = text[0] in "“{" or text[0].isupper() or text.endswith(".")
    return is_filled or (is_sentence and len(text.split()) > 3)


def _is_name(text: str) -> bool:
    """Tell whether a literal is a name: of a rule ("negation-added"), a field or a place in a brief."""
    return text.startswith("/") or re.fullmatch(r"(?:[a-z]+|\{\})(?:[-_.][a-z]+)+", text) is not None


def modules() -> list[Path]:
    """Return the modules of the engines that read articles and briefs."""
    found = (path for engine in ENGINES for path in (PACKAGE / engine).rglob("*.py"))
    return sorted(path for path in found if not _path(path).startswith((ONE_GRAMMAR, *PROSE)))


def _path(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_the_engines_hold_no_words_of_english() -> None:
    found = [
        f"summarizer/{_path(path)}:{line}: {text!r} belongs in summarizer/lang/en/{_path(path)}"
        for path in modules()
        for line, text in words_in(path.read_text(encoding="utf-8"), _path(path))
    ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(
    "planted",
    [
        'if word.low in {"said", "Lee"}: pass',
        'PATTERN = re.compile(r"\\b(?:his|her)\\s\\w+")',
        'PATTERN = re.compile(rf"[{DASH}](?:before|{WORDS})\\b")',
        'ENDS = text.endswith(" of ")',
        'NOUNS = frozenset("goal striker referee".split())',
        'SEXES = {"he": "m"}',
        'is_start = before == "a"',
    ],
)
def test_a_planted_word_is_found(planted: str) -> None:
    assert list(words_in(planted))


@pytest.mark.parametrize(
    "right",
    [
        '"""Tell whether the words are said."""',
        '__all__ = ["BEFORE", "the"]',
        'message = f"The article says “{text}” here; the item leaves it out."',
        'raise ValueError("the sentence is not in the article")',
        'LOST = "The article does not have this name."',
        'kind: Literal["before", "after"]',
        'rule = "negation-added"',
        'DIGITS = re.compile(r"[0-9a-z]{1,3}(?:[.,]\\s\\u05be)?")',
    ],
)
def test_a_message_a_code_and_a_pattern_of_signs_are_none(right: str) -> None:
    assert not list(words_in(right))


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.why)
def test_each_exception_is_still_needed(code: Codes) -> None:
    texts = {
        text
        for path in modules()
        if _path(path).startswith(code.where)
        for _, text, _ in _literals(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert code.texts <= texts, f"no longer written: {code.texts - texts}"
