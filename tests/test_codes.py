from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import summarizer
from summarizer.codes import CODES, table_of_codes

PACKAGE = Path(summarizer.__file__).parent


def test_documented_table_is_the_code_table(root: Path) -> None:
    text = (root / "docs" / "findings.md").read_text(encoding="utf-8")
    assert text.endswith(table_of_codes()), "run `make docs` and read the difference"


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
