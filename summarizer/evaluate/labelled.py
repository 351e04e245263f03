"""Labelled sets: JSON Lines of claims and quotations that somebody has judged against their article.

A row is one object, for example

    {"article": "Four men left.", "text": "Five men left.", "label": "unsupported", "class": "digit"}

The set's name on the card is the file's. `LabelledRow` says what a row may have.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from summarizer.analysis.source import read
from summarizer.checks.passage import free_text
from summarizer.evaluate.case import CONTENT, Case, as_fact, as_quotation
from summarizer.intake import read_articles, read_text
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, SettingsError
from summarizer.model.faults import tell_fault
from summarizer.model.finding import Check
from summarizer.model.strict_json import SURROGATE, load_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage

__all__ = ["LabelledRow", "LabelledSet", "read_labelled"]

_SHAPE = 'a row is {"article": "...", "text": "...", "label": "supported"}, or "unsupported"'


class LabelledRow(BaseModel):
    """A claim or a quotation, with its article and what a person says of it.

    Attributes:
        article: The article's text, or an article with its title and date.
        article_file: In place of `article`, a file that holds it, beside the labelled file.
        text: What is judged: a sentence, a summary, any text.
        quotation: In place of `text`, what is judged as a quotation.
        speaker: Who is claimed to have said the quotation; "" leaves the speaker out of it.
        evidence: The numbers, from 1, of the sentences a text cites. A text that cites some is judged as
            a verified fact of a brief, one that cites none as a free text.
        label: Whether the article supports it.
        kind: "class" in the file: the line of the card it counts in.
        check: The one check that is asked; without it all are.
        id: The caller's name for it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    article: str | Article = ""
    article_file: str = ""
    text: str = ""
    quotation: str = ""
    speaker: str = ""
    evidence: tuple[Annotated[int, Field(ge=1)], ...] = ()
    label: Literal["supported", "unsupported"]
    kind: str = Field(default="all", alias="class", min_length=1)
    check: Check | None = None
    id: str = ""

    @field_validator("article_file", "text", "quotation", "speaker", "kind", "id")
    @classmethod
    def _is_writable(cls, value: str) -> str:
        if SURROGATE.search(value):
            raise ValueError("holds a lone surrogate, which no encoding can hold: mend the escape")
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> LabelledRow:
        if bool(self.article) == bool(self.article_file):
            raise ValueError("give the article as 'article' or as 'article_file'")
        if bool(self.text.strip()) == bool(self.quotation.strip()):
            raise ValueError("give what is judged as 'text' or as 'quotation'")
        if self.speaker and not self.quotation:
            raise ValueError("a 'speaker' belongs to a 'quotation'")
        return self


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """The rows of one file.

    Attributes:
        name: The file's name.
        rows: Each with the article that it is judged against.
        digest: SHA-256 over rows and articles.
    """

    name: str
    rows: tuple[tuple[LabelledRow, Article], ...]
    digest: str

    def cases(self) -> Iterator[Case]:
        """Yield the rows as cases, those of one article together, each article read once."""
        order = list(dict.fromkeys(article for _, article in self.rows))
        places = {article: place for place, article in enumerate(order)}
        ordered = sorted(self.rows, key=lambda row: places[row[1]])
        for article, rows in groupby(ordered, key=lambda row: row[1]):
            source = read(article)
            for row, _ in rows:
                yield _case(row, source)


def read_labelled(path: Path) -> LabelledSet:
    """Return the labelled set that the JSON Lines file `path` holds.

    Raises:
        SettingsError: A row is none, or there is none; the text names the line, the fault and the form.
        ArticleError: A file cannot be read.
    """
    rows: list[tuple[LabelledRow, Article]] = []
    files: dict[Path, Article] = {}
    known: dict[Article, Article] = {}
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if line.strip():
            place = f"{path}, line {number}"
            row = _read_row(line, place)
            article = _article_of(row, path.parent, files, place)
            rows.append((row, known.setdefault(article, article)))
    if not rows:
        raise SettingsError(f"{path} holds no labelled rows: {_SHAPE}, one a line")
    digest = hashlib.sha256()
    for row, article in rows:
        digest.update(f"{row.model_dump_json(exclude={'article', 'article_file', 'id'})}\n".encode())
        digest.update(f"{article.sha256} {article.published}\n".encode())
    return LabelledSet(path.name, tuple(rows), digest.hexdigest())


def _read_row(line: str, place: str) -> LabelledRow:
    try:
        return LabelledRow.model_validate(load_json(line))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = f"field {str(first['loc'][0])!r}" if first["loc"] else "the row"
        raise SettingsError(f"{place}: {field} {tell_fault(first)}; {_SHAPE}") from error
    except ValueError as error:
        raise SettingsError(f"{place} is not JSON: {error}; {_SHAPE}") from error


def _article_of(row: LabelledRow, folder: Path, files: dict[Path, Article], place: str) -> Article:
    if isinstance(row.article, Article):
        return row.article
    if row.article:
        try:
            return Article(text=row.article)
        except ValidationError as error:
            fault = tell_fault(error.errors(include_url=False, include_input=False)[0])
            raise SettingsError(f"{place}: field 'article' {fault}") from error
    path = folder / row.article_file
    if path not in files:
        try:
            found = list(read_articles([path]))
        except ArticleError as error:
            raise ArticleError(f"{place}: {error}") from error
        if len(found) != 1:
            raise SettingsError(f"{place}: {path} holds {len(found)} articles: name a file that holds one")
        files[path] = found[0]
    return files[path]


def _case(row: LabelledRow, source: Source) -> Case:
    checks: frozenset[Check] = CONTENT if row.check is None else frozenset({row.check})
    if row.quotation and not row.speaker:
        checks = checks.difference({"speaker"})
    return Case(row.kind, source, _passages(row), checks, is_wrong=row.label == "unsupported")


def _passages(row: LabelledRow) -> tuple[Passage, ...]:
    if row.quotation:
        return as_quotation(row.quotation, row.speaker, row.evidence)
    return as_fact(row.text, row.evidence) if row.evidence else free_text(row.text)
