"""Print how far each check judges each language."""

from __future__ import annotations

import json

from rich.table import Table

from summarizer.checks.judged import CHECK_NAMES, WITHOUT_PACK, Languages, level_of
from summarizer.commands.output import print_view, write_json
from summarizer.lang.codes import CODES
from summarizer.lang.pack import pack_of

__all__ = ["print_languages"]

_OTHER = "any other"
_ACROSS = "two languages"


def print_languages(*, as_json: bool) -> int:
    """Print the table language by check, and return the exit code.

    `full`: the check judges all that it judges in English. `partly`: it judges what it can and says nothing
    of the rest. `none`: it does not run, and the report says so.
    """
    rows = {code: {check: level_of(check, Languages(code, code)) for check in CHECK_NAMES} for code in CODES}
    rows[_OTHER] = {check: WITHOUT_PACK.get(check, "none") for check in CHECK_NAMES}
    rows[_ACROSS] = {check: level_of(check, Languages("de", "en")) for check in CHECK_NAMES}
    if as_json:
        write_json(json.dumps(rows, indent=2) + "\n")
        return 0
    table = Table(box=None, pad_edge=False)
    for heading in ("language", "", *CHECK_NAMES):
        table.add_column(heading)
    for code, levels in rows.items():
        pack = pack_of(code)
        table.add_row(code, pack.name if pack else "", *levels.values())
    print_view(table)
    return 0
