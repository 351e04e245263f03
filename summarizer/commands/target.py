"""Where briefs are written: standard output, one file, a file of many, or a folder."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from summarizer.commands.file_names import FileNames
from summarizer.commands.output import (
    check_writable,
    is_stdout_a_terminal,
    print_view,
    write_file,
    write_json,
    write_stdout,
)
from summarizer.export.formats import FORMATS, LINES, PAGE, check_suffix, find_format, format_of
from summarizer.export.terminal import view_brief
from summarizer.model.errors import SettingsError
from summarizer.model.report import Report

if TYPE_CHECKING:
    from summarizer.export.formats import Format
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief

__all__ = ["Target", "find_target"]


class Target(Protocol):
    """Takes briefs one by one."""

    @property
    def formats(self) -> tuple[Format, ...]:
        """What each brief is written in."""
        ...

    @property
    def writes_json(self) -> bool:
        """Whether briefs are also written as JSON, the only format with everything that a brief records."""
        ...

    @property
    def folder(self) -> Path:
        """The folder that what is written stands in."""
        ...

    def put(self, name: str, brief: Brief, article: Article) -> None:
        """Take the brief of the article that is called `name`."""

    def close(self) -> None:
        """Finish after the last brief."""


def find_target(
    given: str | None, format_name: str | None, *, several: bool, headings: str = "article"
) -> Target:
    """Return where briefs go.

    A folder gets a file for each, Markdown and JSON unless a format is asked for. Several briefs go to
    standard output one after the other (JSON as JSON Lines), into a folder, or into a file that holds many.
    `headings` is the language of the headings: `article`, or a language.

    Raises:
        MissingExtraError: The package that writes the format is not installed.
        SettingsError: The file cannot contain several briefs, its suffix is of another format or of none, it
            cannot be written where it is asked for, or a terminal cannot show the format.
    """
    target = _choose(given, format_name, headings, several=several)
    for written in target.formats:
        written.require()
    if given is not None:
        # Told before anything is paid for.
        check_writable(Path(given))
    return target


def _choose(given: str | None, format_name: str | None, headings: str, *, several: bool) -> Target:
    chosen = find_format(format_name) if format_name else None
    if given is None:
        return _to_standard_output(chosen, headings, several=several)
    output = Path(given)
    # pathlib drops a closing slash, the one sign that a folder is meant which does not exist yet.
    is_folder = os.path.basename(given) in {"", ".", ".."}  # noqa: PTH119 - as above
    if is_folder or output.is_dir() or (several and not output.suffix):
        return _Folder(output, (chosen,) if chosen else (FORMATS["json"], FORMATS["markdown"]), headings)
    if output.suffix.lower() in LINES:
        if chosen and chosen.line is None:
            raise SettingsError(
                f"{output} is a file of JSON Lines, but --format is {chosen.name}: leave out one of them"
            )
        return _LinesFile(output, chosen or FORMATS["json"], headings)
    if chosen:
        check_suffix(given, chosen)
    written = chosen or format_of(given)
    if written.many:
        return _Collected(output, written)
    if several:
        raise SettingsError(
            f"{output} takes one brief, but there are several articles: give a folder, or a file that "
            "holds many (.jsonl, .csv, .parquet)"
        )
    return _File(output, written, headings)


def _to_standard_output(chosen: Format | None, headings: str, *, several: bool) -> Target:
    is_terminal = is_stdout_a_terminal()
    written = chosen or FORMATS["text" if is_terminal else "markdown"]
    example = f"brief{written.suffixes[0]}"
    if written.is_binary and is_terminal:
        raise SettingsError(f"a terminal cannot show {written.what}: give a file, as in -o {example}")
    if several and not (written.many or written.line) and written.rule is None:
        raise SettingsError(
            f"standard output takes one brief as {written.name}, but there are several articles: give a "
            "folder, as -o briefs/"
        )
    return _Collected(None, written) if written.many else _StandardOutput(written, headings, several=several)


@dataclass(slots=True)
class _StandardOutput:
    written: Format
    headings: str
    several: bool
    _count: int = 0

    @property
    def formats(self) -> tuple[Format, ...]:
        return (self.written,)

    @property
    def folder(self) -> Path:
        return Path()

    @property
    def writes_json(self) -> bool:
        return self.written.name == "json"

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - only a folder needs names
        self._count += 1
        if self.written.line:
            write = self.written.line if self.several else self.written.one
            write_json(str(write(brief, self.headings)))
            return
        if self._count > 1 and self.written.rule:
            write_stdout(self.written.rule)
        if self.written.name == "text":
            report = Report(verdicts=brief.verdicts, findings=brief.findings)
            print_view(view_brief(brief, report, headings=self.headings))
        else:
            write_stdout(_write(self.written, brief, self.headings, article))

    def close(self) -> None:
        """Do nothing: every brief is already written."""


@dataclass(frozen=True, slots=True)
class _OneFile:
    """A file in one format."""

    path: Path
    written: Format
    headings: str

    @property
    def formats(self) -> tuple[Format, ...]:
        return (self.written,)

    @property
    def folder(self) -> Path:
        return self.path.parent

    @property
    def writes_json(self) -> bool:
        return self.written.name == "json"


@dataclass(frozen=True, slots=True)
class _File(_OneFile):
    """A file of one brief."""

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - only a folder needs names
        write_file(self.path, _write(self.written, brief, self.headings, article))

    def close(self) -> None:
        """Do nothing: every brief is already written."""


@dataclass(frozen=True, slots=True)
class _LinesFile(_OneFile):
    """A file with a brief on each line."""

    _lines: list[str] = field(default_factory=list[str])

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - as JSON it is alone
        if self.written.line:
            self._lines.append(self.written.line(brief, self.headings))

    def close(self) -> None:
        """Write the file, unless there is nothing to write."""
        if self._lines:
            write_file(self.path, "".join(self._lines))


@dataclass(frozen=True, slots=True)
class _Collected:
    """A file, or standard output, whose beginning or end is not a brief's own."""

    path: Path | None
    written: Format
    _briefs: list[Brief] = field(default_factory=list["Brief"])

    @property
    def formats(self) -> tuple[Format, ...]:
        return (self.written,)

    @property
    def folder(self) -> Path:
        return self.path.parent if self.path else Path()

    @property
    def writes_json(self) -> bool:
        return self.written.name == "parquet"

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - of briefs alone
        self._briefs.append(brief)

    def close(self) -> None:
        """Write all of them, unless there is nothing to write."""
        if not (self._briefs and self.written.many):
            return
        content = self.written.many(self._briefs)
        if self.path:
            write_file(self.path, content)
        else:
            write_stdout(content)


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path
    formats: tuple[Format, ...]
    headings: str
    _names: FileNames = field(default_factory=FileNames)

    @property
    def folder(self) -> Path:
        return self.path

    @property
    def writes_json(self) -> bool:
        return FORMATS["json"] in self.formats

    def put(self, name: str, brief: Brief, article: Article) -> None:
        stem = self._names.name_file(name)
        for written in self.formats:
            path = self.path / f"{stem}{written.suffixes[0]}"
            write_file(path, _write(written, brief, self.headings, article))

    def close(self) -> None:
        """Do nothing: every brief is already written."""


def _write(written: Format, brief: Brief, headings: str, article: Article) -> str | bytes:
    """Return a brief in a format; the page for review shows its article, too."""
    if written is not PAGE:
        return written.one(brief, headings)
    from summarizer.review.page import render_page

    return render_page(brief, article, headings=headings)
