from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import summarizer
from summarizer.model.codes import CODES, table_of_codes
from summarizer.model.rules import RULES, table_of_rules

PACKAGE = Path(summarizer.__file__).parent


def test_documented_table_is_the_code_table(root: Path) -> None:
    text = (root / "docs" / "findings.md").read_text(encoding="utf-8")
    tables = f"{table_of_codes()}\n## Rules\n\n{table_of_rules()}"
    assert text.endswith(tables), "run `make docs` and read the difference"


@pytest.mark.parametrize("name", RULES)
def test_rule_gives_a_known_code_and_says_a_sentence(name: str) -> None:
    assert RULES[name].code in CODES
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name)
    assert re.fullmatch(r"[A-Z].*\.", RULES[name].fires)


def test_every_finding_has_a_rule_and_every_rule_is_given() -> None:
    assert {rule.code for rule in RULES.values()} == {name for name, code in CODES.items() if code.severity}
    given = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    first = {rule.code: name for name, rule in reversed(RULES.items())}
    assert [name for name in RULES if name not in first.values() and given.count(f'"{name}"') < 2] == []


@pytest.mark.parametrize("name", CODES)
def test_code_belongs_to_its_check_and_says_a_sentence(name: str) -> None:
    assert name.split(".", maxsplit=1)[0] == CODES[name].check
    assert re.fullmatch(r"[A-Z].*\.", CODES[name].meaning)


def test_every_code_that_a_check_names_is_documented() -> None:
    prefixes = {code.check for code in CODES.values()}
    named = {
        node.value
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.fullmatch(rf"(?:{'|'.join(prefixes)})\.[a-z_]+", node.value)
    }
    assert named - set(CODES) == set()
    assert len(named) > len(CODES) / 2
