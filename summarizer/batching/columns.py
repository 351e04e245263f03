"""Columns of a foreign table: which of them hold an article, and which go with it into its record."""

from __future__ import annotations

import base64
import json
import math
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from summarizer.intake.foreign import EXTRACTED, is_foreign, is_linked
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ALL", "NONE", "PLAIN", "Columns", "Kept", "read_keep"]

ALL, NONE = ("*",), ()
"""What `Columns.keep` is where every further column is kept, and where none is."""

_OF_ARTICLES = frozenset(Article.model_fields)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold an article, and which are kept.

    Attributes:
        text: The column with the article's text.
        id: The column with its id.
        keep: Names of columns that go into the record; `ALL` for every one that is no part of the article.
    """

    text: str = "text"
    id: str = "id"
    keep: tuple[str, ...] = ALL

    def __post_init__(self) -> None:
        for name, value in (("--text-field", self.text), ("--id-field", self.id)):
            if not value:
                raise SettingsError(
                    f"{name} does not name a column: give a column's name, or leave the option out"
                )
        if self.text == self.id:
            raise SettingsError(
                f"--text-field and --id-field are both {self.text!r}: name two different columns"
            )

    @property
    def is_foreign(self) -> bool:
        """Whether the columns of text or id have names of their own."""
        return (self.text, self.id) != ("text", "id")

    def take(self, row: Mapping[str, object], place: str) -> Mapping[str, object]:
        """Return what of a row is its article's, under the names that an article has.

        The record of an extractor is returned as it is, unless its columns are named.

        Raises:
            ArticleError: The row at `place` has no column with the text.
        """
        if not self.is_foreign and is_foreign(row):
            return row
        if self.text != "text" and self.text not in row:
            has = ", ".join(map(repr, list(row)[:12])) or "none"
            raise ArticleError(f"{place} has no field {self.text!r}, which --text-field names; it has {has}")
        return {own: row[name] for name, own in self.names_taken(row).items()}

    def names_taken(self, names: Iterable[str]) -> dict[str, str]:
        """Return which of the columns `names` are parts of an article, each with the part's name."""
        taken = {name: name for name in names if name in _OF_ARTICLES}
        for column, part in ((self.text, "text"), (self.id, "id")):
            if column != part:
                # A column that is called as a part of an article is, and is another's, is no part of it.
                taken.pop(part, None)
        given = frozenset(names)
        return taken | {c: part for c, part in ((self.text, "text"), (self.id, "id")) if c in given}

    def check_names(self, names: Iterable[str], place: object) -> None:
        """Refuse a table at `place` whose columns `names` lack the one of the text, or a named one of the id.

        Raises:
            SettingsError: One is not there.
        """
        given = list(names)
        has = f"it has {', '.join(given[:12])}"
        if "text" not in self.names_taken(given).values():
            raise SettingsError(
                f"the input {place} has no column {self.text}: name the one with the article's text, as in "
                f"--text-field body; {has}"
            )
        if self.id != "id" and self.id not in given:
            raise SettingsError(f"the input {place} has no column {self.id}, which --id-field names; {has}")

    def id_of(self, row: Mapping[str, object]) -> str:
        """Return the row's own id, "" when it has none."""
        found = row.get(self.id)
        is_plain = isinstance(found, str) or (isinstance(found, int) and not isinstance(found, bool))
        return str(found) if is_plain else ""

    def names_kept(self, names: Iterable[str]) -> list[str]:
        """Return which of the columns `names` of one row or table are kept, in their order."""
        if self.keep != ALL:
            return [name for name in names if name in self.keep]
        given = list(names)
        if self.is_foreign or not is_foreign(given):
            return [name for name in given if name not in self.names_taken(given)]
        # What extractors write of an article is all about it; schema.org's records are nothing else.
        return [] if is_linked(given) else [name for name in given if name not in EXTRACTED]


PLAIN = Columns()
"""The columns of a table that calls them as an article does."""


@dataclass(slots=True)
class Kept:
    """What was kept in one pass over the input.

    Attributes:
        rows: How many rows have each kept column.
        types: The Arrow type of each kept column of a Parquet file; `None` where two files differ.
        has_ids: Whether a row has the column of the ids.
    """

    rows: Counter[str] = field(default_factory=Counter[str])
    types: dict[str, Any] = field(default_factory=dict[str, Any])
    has_ids: bool = False

    def of(self, row: Mapping[str, object], columns: Columns) -> str:
        """Return the kept columns of a row as a JSON object, "" when there are none."""
        self.has_ids |= columns.id in row
        return self.take({name: row[name] for name in columns.names_kept(row)})

    def take(self, more: Mapping[str, object]) -> str:
        """Return the columns that are kept of a row as a JSON object, "" when there are none."""
        self.rows.update(more.keys())
        return json.dumps(_as_json(dict(more)), ensure_ascii=False) if more else ""

    def note_type(self, name: str, kind: object) -> None:
        """Note that a Parquet file has the column `name` with this type."""
        if self.types.setdefault(name, kind) != kind:
            self.types[name] = None

    def notes(self, columns: Columns) -> tuple[str, ...]:
        """A sentence about the kept columns, and one about those that were named and are nowhere."""
        notes: list[str] = []
        if self.rows:
            names = ", ".join(f"{name} ({count})" for name, count in self.rows.most_common(20))
            notes.append(f"columns kept under “input”: {names}")
        missing = [name for name in columns.keep if name not in self.rows] if columns.keep != ALL else []
        if missing:
            notes.append(f"no row has the column {', '.join(map(repr, missing))}, which --keep names")
        if columns.id != "id" and not self.has_ids:
            notes.append(
                f"no row has the field {columns.id!r}, which --id-field names: ids are made of texts"
            )
        return tuple(notes)


def read_keep(text: str | None) -> tuple[str, ...]:
    """Return the columns that `--keep` names: `all`, `none`, or names with commas between them.

    >>> from summarizer.batching.columns import read_keep
    >>> read_keep("section, desk"), read_keep("none"), read_keep(None)
    (('section', 'desk'), (), ('*',))
    """
    if text is None or text.strip() == "all":
        return ALL
    if text.strip() == "none":
        return NONE
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",")))
    if "" in names:
        raise SettingsError(
            f"--keep {text!r} does not name a column: give all, none, or names as in section,desk"
        )
    return names


def _as_json(value: object) -> object:
    """Return a table's value as JSON has it: times in ISO 8601, bytes in base 64, no number that is none."""
    if value is None or isinstance(value, str | int | float):
        return None if isinstance(value, float) and not math.isfinite(value) else value
    if isinstance(value, dict):
        return {str(name): _as_json(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_as_json(one) for one in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return str(value) if not isinstance(value, Decimal) else format(value, "f")
