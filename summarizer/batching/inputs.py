"""Articles as they come in: JSON Lines, text files, folders, Parquet, or a stream; one at a time."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from summarizer.batching.folders import LeftOut, find_fault, list_files
from summarizer.batching.item import Item
from summarizer.batching.parquet import read_parquet
from summarizer.intake import each_article, is_url
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError, MissingExtraError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.fetching.rules import FetchRules
    from summarizer.intake import Format

__all__ = ["STDIN", "check_inputs", "make_item", "open_inputs", "read_row"]

STDIN = "-"
"""The name that stands for the standard input, which is read as JSON Lines."""

_LINES = frozenset({".jsonl", ".ndjson"})


def check_inputs(
    inputs: Iterable[str | os.PathLike[str] | Article], own: frozenset[str] = frozenset()
) -> None:
    """Raise `SettingsError` unless every named input can be read and is none of the batch's `own` files."""
    for given in inputs:
        if isinstance(given, Article) or (isinstance(given, str) and is_url(given)):
            continue
        name = os.fspath(given)
        fault = "" if name == STDIN else find_fault(name)
        if not fault and name != STDIN and _is_one_of(name, own):
            fault = f"the input {name!r} is what this batch writes itself: choose another output"
        if fault:
            raise SettingsError(fault)


def _is_one_of(name: str, own: frozenset[str]) -> bool:
    """Return whether the file `name` is one of `own`, by whatever name or link."""
    return any(os.path.exists(name) and os.path.exists(one) and os.path.samefile(name, one) for one in own)  # noqa: PTH110, PTH121


def open_inputs(
    inputs: Iterable[str | os.PathLike[str] | Article],
    left_out: LeftOut | None = None,
    input_format: Format = "auto",
    rules: FetchRules | None = None,
) -> Iterator[Item]:
    """Yield the articles of `inputs`, one input after the other, and what is in the place of one.

    A name is a file, a folder (its files of the kinds that are read, at any depth, by name), a pattern of
    file names, an address, which is fetched, or `-` for JSON Lines on the standard input. `.jsonl`,
    `.parquet` and `.warc` files hold many articles; all others one each, named after the file. What folders
    hold besides is told to `left_out`. Every file is read as `input_format`, if that is not `auto`.
    """
    aside = LeftOut() if left_out is None else left_out
    position = 0
    for given in inputs:
        before = position
        if isinstance(given, Article):
            articles: Iterable[tuple[str, Article | ArticleError]] = [("", given)]
        else:
            articles = _open(os.fspath(given), aside, input_format, rules)
        for place, found in articles:
            yield make_item(position, place, found)
            position += 1
        if position == before:
            name = os.fspath(cast("str", given))
            yield make_item(position, name, ArticleError(f"{name} holds no article: nothing was given"))
            position += 1


def _open(
    name: str, left_out: LeftOut, input_format: Format, rules: FetchRules | None
) -> Iterator[tuple[str, Article | ArticleError]]:
    if name == STDIN:
        yield from each_article([STDIN], input_format="jsonl" if input_format == "auto" else input_format)
        return
    if is_url(name):
        for place, found in each_article([name], input_format=input_format, rules=rules):
            yield place, _named(found, place)
        return
    fault = find_fault(name)
    path = Path(name)
    if fault:
        yield name, ArticleError(fault)
    elif path.is_file():
        yield from _read_file(path, path.parent, input_format)
    else:
        base = path if path.is_dir() else Path()
        for file, why in list_files(name, left_out):
            if why:
                yield _printable(file), ArticleError(f"{_printable(file)}: {why}")
            else:
                yield from _read_file(file, base, input_format)


def _read_file(path: Path, base: Path, input_format: Format) -> Iterator[tuple[str, Article | ArticleError]]:
    place, suffix = _printable(path), path.suffix.lower()
    if suffix == ".parquet" and input_format == "auto":
        yield from _read_rows(path, place)
    elif input_format == "jsonl" or (suffix in _LINES and input_format == "auto"):
        yield from each_article([path], input_format=input_format)
    else:
        name = _printable(path.relative_to(base) if base in path.parents else path)
        for where, found in each_article([path], input_format=input_format):
            yield where, _named(found, name)


def _named(found: Article | ArticleError, name: str) -> Article | ArticleError:
    """Return an article without an id with that of its input."""
    if isinstance(found, Article) and not found.id:
        return found.model_copy(update={"id": name})
    return found


def _read_rows(path: Path, place: str) -> Iterator[tuple[str, Article | ArticleError]]:
    """Yield the articles of a Parquet file; where it is damaged, that is the last thing it holds."""
    number = 0
    try:
        for number, values in enumerate(read_parquet(path), start=1):
            yield read_row(values, f"{place}, row {number}")
    except MissingExtraError:
        raise
    except SettingsError as error:
        yield place, ArticleError(str(error))
    except (OSError, ValueError) as error:
        yield (
            place,
            ArticleError(f"{place} cannot be read after row {number} ({error}): mend it, or get it anew"),
        )


def read_row(values: dict[str, object], place: str) -> tuple[str, Article | ArticleError]:
    """Return the name of a table's row and the article that it holds, or why it holds none."""
    known = {name: value for name, value in values.items() if value is not None}
    try:
        return place, Article.model_validate(known | {"id": str(known.get("id", ""))})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        return place, ArticleError(f"{place}: {'.'.join(map(str, first['loc']))}: {first['msg']}")


def _printable(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def make_item(position: int, place: str, found: Article | ArticleError) -> Item:
    """Return what was found at `place` in the input, an article or why it is none, with its `position`."""
    if isinstance(found, Article):
        # Another file with the same text is the same article.
        content = found.model_dump_json(exclude={"origin"})
        digest = hashlib.blake2b(content.encode(), digest_size=16).digest()
        return Item(position, found.key, digest, found, is_named=bool(found.id))
    # A file's name may hold bytes that no text can.
    fault, place = (text.encode("utf-8", "backslashreplace").decode() for text in (str(found), place))
    digest = hashlib.blake2b(fault.encode(), digest_size=16).digest()
    return Item(position, place or f"unread:{digest.hex()[:16]}", digest, None, fault, is_named=True)
