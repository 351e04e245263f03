"""Every rule that can give a finding, with its code, its level and a sentence on when it fires.

A code says what is wrong; a rule says which evidence shows it. Two rules with one code may differ in how sure
they are: each has the level that its findings earn on text that it was not developed on
(`bench/checks/rules.py`).
"""

from __future__ import annotations

from summarizer.model.rules.account import EDITOR, EVIDENCE, READER, SHAPE
from summarizer.model.rules.certainty import CERTAINTY
from summarizer.model.rules.figures import QUANTITY
from summarizer.model.rules.names import NAME
from summarizer.model.rules.rule import CheckRule
from summarizer.model.rules.speech import QUOTE, SPEAKER

__all__ = ["FIRST_RULES", "RULES", "CheckRule", "table_of_rules"]

RULES: dict[str, CheckRule] = (
    QUOTE | SPEAKER | QUANTITY | NAME | CERTAINTY | EVIDENCE | SHAPE | READER | EDITOR
)

FIRST_RULES: dict[str, str] = {rule.code: name for name, rule in reversed(RULES.items())}
"""For each code, the first rule that gives it."""


def table_of_rules() -> str:
    """Return the table of all rules in Markdown, as it stands in `docs/findings.md`."""
    names = {"error": "error", "warning": "doubt", "info": "note"}
    rows = "".join(f"| `{name}` | `{r.code}` | {names[r.level]} | {r.fires} |\n" for name, r in RULES.items())
    return f"| rule | code | level | fires when |\n|---|---|---|---|\n{rows}"
