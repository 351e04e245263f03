"""Where briefs are written: standard output, one file, a file of JSON Lines, or a folder."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from rich.console import Console

from summarizer.commands.file_names import FileNames
from summarizer.commands.output import (
    is_stdout_a_terminal,
    print_view,
    write_file,
    write_json,
    write_stdout,
)
from summarizer.export.markdown import render_markdown
from summarizer.export.terminal import view_brief
from summarizer.model.errors import SettingsError
from summarizer.model.report import Report

if TYPE_CHECKING:
    from summarizer.model.article import Article
    from summarizer.model.brief import Brief

__all__ = ["OutputFormat", "Target", "find_target"]

OutputFormat = Literal["markdown", "json", "text", "html"]

_BY_SUFFIX: dict[str, OutputFormat] = {
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
_SUFFIX_OF: dict[OutputFormat, str] = {"json": ".json", "markdown": ".md", "text": ".txt", "html": ".html"}
_LINES = {".jsonl", ".ndjson"}
_RULE = "\n---\n\n"
_TEXT_WIDTH = 100


class Target(Protocol):
    """Takes briefs one by one."""

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
    given: str | None, output_format: OutputFormat | None, *, several: bool, headings: str = "article"
) -> Target:
    """Return where briefs go.

    A folder gets a file for each, Markdown and JSON unless a format is asked for. Several briefs go to
    standard output one after the other (JSON as JSON Lines), into a folder, or into a `.jsonl` file.
    `headings` is the language of the headings: `article`, or a language.

    Raises:
        SettingsError: The file cannot contain several briefs, or its suffix contradicts the format.
    """
    if given is None:
        return _StandardOutput(
            output_format or ("text" if is_stdout_a_terminal() else "markdown"), headings, several=several
        )
    output = Path(given)
    # pathlib drops a closing slash, the one sign that a folder is meant which does not exist yet.
    is_folder = os.path.basename(given) in {"", ".", ".."}  # noqa: PTH119
    if is_folder or output.is_dir() or (several and not output.suffix):
        return _Folder(output, (output_format,) if output_format else ("json", "markdown"), headings)
    if output.suffix.lower() in _LINES:
        if output_format not in {None, "json"}:
            raise SettingsError(
                f"{output} is a file of JSON Lines, but --format says {output_format}: leave out one of them"
            )
        return _LinesFile(output)
    if several:
        raise SettingsError(
            f"{output} takes one brief, but there are several articles: give a folder or a .jsonl file"
        )
    return _File(output, output_format or _BY_SUFFIX.get(output.suffix.lower(), "markdown"), headings)


@dataclass(slots=True)
class _StandardOutput:
    output_format: OutputFormat
    headings: str
    several: bool
    _count: int = 0

    @property
    def folder(self) -> Path:
        return Path()

    @property
    def writes_json(self) -> bool:
        return self.output_format == "json"

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - only a folder needs names
        self._count += 1
        if self.output_format == "json":
            write_json(_to_line(brief) if self.several else brief.to_json())
            return
        if self._count > 1:
            write_stdout(_RULE)
        if self.output_format == "text":
            print_view(view_brief(brief, _report(brief), headings=self.headings))
        else:
            write_stdout(_to_text(brief, self.output_format, self.headings, article))

    def close(self) -> None:
        """Do nothing: every brief is already written."""


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    output_format: OutputFormat
    headings: str

    @property
    def folder(self) -> Path:
        return self.path.parent

    @property
    def writes_json(self) -> bool:
        return self.output_format == "json"

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - only a folder needs names
        write_file(self.path, _to_text(brief, self.output_format, self.headings, article))

    def close(self) -> None:
        """Do nothing: every brief is already written."""


@dataclass(frozen=True, slots=True)
class _LinesFile:
    path: Path
    _lines: list[str] = field(default_factory=list[str])

    @property
    def folder(self) -> Path:
        return self.path.parent

    @property
    def writes_json(self) -> bool:
        return True

    def put(self, name: str, brief: Brief, article: Article) -> None:  # noqa: ARG002 - as JSON it is alone
        self._lines.append(_to_line(brief))

    def close(self) -> None:
        """Write the file, unless there is nothing to write."""
        if self._lines:
            write_file(self.path, "".join(self._lines))


@dataclass(frozen=True, slots=True)
class _Folder:
    path: Path
    formats: tuple[OutputFormat, ...]
    headings: str
    _names: FileNames = field(default_factory=FileNames)

    @property
    def folder(self) -> Path:
        return self.path

    @property
    def writes_json(self) -> bool:
        return "json" in self.formats

    def put(self, name: str, brief: Brief, article: Article) -> None:
        stem = self._names.name_file(name)
        for output_format in self.formats:
            text = _to_text(brief, output_format, self.headings, article)
            write_file(self.path / f"{stem}{_SUFFIX_OF[output_format]}", text)

    def close(self) -> None:
        """Do nothing: every brief is already written."""


def _report(brief: Brief) -> Report:
    return Report(verdicts=brief.verdicts, findings=brief.findings)


def _to_line(brief: Brief) -> str:
    return brief.model_dump_json() + "\n"


def _to_text(brief: Brief, output_format: OutputFormat, headings: str, article: Article) -> str:
    if output_format == "json":
        return brief.to_json()
    if output_format == "markdown":
        return render_markdown(brief, headings)
    if output_format == "html":
        from summarizer.review.page import render_page

        return render_page(brief, article, headings=headings)
    stream = io.StringIO()
    console = Console(
        file=stream, width=_TEXT_WIDTH, force_terminal=False, color_system=None, markup=False, highlight=False
    )
    console.print(view_brief(brief, _report(brief), headings=headings))
    return stream.getvalue()
