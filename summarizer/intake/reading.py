"""Articles of files, addresses and standard input, one after the other."""

from __future__ import annotations

import codecs
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.intake.decode import decode_strictly
from summarizer.intake.files import open_input, read_bounded
from summarizer.intake.formats import choose, format_of, load_article
from summarizer.intake.given import Format, Given, base_name, is_url, plain_url
from summarizer.intake.json_lines import check_line, each_line
from summarizer.intake.records import guess_lines, load_record
from summarizer.intake.sniff import HEAD, tell
from summarizer.model.errors import ArticleError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from summarizer.fetching.fetch import Fetched
    from summarizer.fetching.rules import FetchRules
    from summarizer.intake.given import Found
    from summarizer.model.article import Article

__all__ = [
    "choose_stream",
    "each_article",
    "load_fetched",
    "load_html_text",
    "load_url",
    "read_article",
    "read_articles",
    "read_file",
    "read_text",
    "rules_of",
]


def read_articles(
    paths: Iterable[str | Path], *, input_format: Format = "auto", rules: FetchRules | None = None
) -> Iterator[Article]:
    """Yield the articles in `paths`, in order; `-` is standard input, and an address is fetched.

    The format goes by the file's ending and by its content, where that is unmistakable: `.json` is one
    article, `.jsonl` one a line, and every file of another kind, text for one, is an article itself.

    Raises:
        ArticleError: An input cannot be read; the text names it, the fault and what to do.
        MissingExtraError: The package that reads a format is not installed; the text says what to install.
    """
    for _, article in each_article(paths, input_format=input_format, rules=rules):
        if isinstance(article, ArticleError):
            # Which input it is stands in the text of the other.
            missing = isinstance(article.__cause__, MissingExtraError)
            raise MissingExtraError(str(article)) if missing else article
        yield article


def read_article(
    path: str | Path, *, input_format: Format = "auto", rules: FetchRules | None = None
) -> Article:
    """Return the one article in `path`, a file, an address or `-` for standard input.

    Raises:
        ArticleError: It cannot be read, or there is not exactly one.
        MissingExtraError: The package that reads its format is not installed.
    """
    articles = read_articles([path], input_format=input_format, rules=rules)
    article = next(articles)
    if next(articles, None) is not None:
        raise ArticleError(
            f"{name_given(path)} holds more than one article: put the one you want into its own file"
        )
    return article


def read_file(path: Path) -> Article:
    """Return the one article in a file; neither `-` nor an address is anything but a file's name here.

    Raises:
        ArticleError: It cannot be read, or there is not exactly one.
        MissingExtraError: The package that reads its format is not installed.
    """
    if str(path) == "-":
        path = Path.cwd() / path
    elif re.match(r"https?:/", str(path), re.IGNORECASE):
        raise ArticleError(f"{path} is an address, not a file: call Article.from_url with it")
    return read_article(path)


def each_article(
    paths: Iterable[str | Path], *, input_format: Format = "auto", rules: FetchRules | None = None
) -> Iterator[Found]:
    """Yield for every article in `paths` its input's name and the article, or why it cannot be read.

    `rules` are those of fetching an address. One bad input, one bad line of JSON Lines, or one bad page of an
    archive does not keep the others back.
    """
    for path in paths:
        name = name_given(path)
        found = None
        try:
            for found in _read(path, name, input_format, rules):
                yield found
        except ArticleError as error:
            yield name, error
        except MissingExtraError as error:
            # For one file of many a package may be missing that the others do not need.
            refused = ArticleError(f"{name}: {error}")
            refused.__cause__ = error
            yield name, refused
        else:
            if found is None:
                yield (
                    name,
                    ArticleError(f"{name} holds no article: put each article on its own line, as JSON"),
                )


def load_url(url: str, *, input_format: Format = "auto", rules: FetchRules | None = None) -> Article:
    """Return the article at an address, which is fetched.

    Raises:
        ArticleError: It cannot be fetched, or holds no article.
        MissingExtraError: The package that reads its format is not installed.
    """
    # What reads files need not know the network.
    from summarizer.fetching.fetch import DEFAULT_RULES, fetch

    return load_fetched(url, fetch(url, rules=rules or DEFAULT_RULES), input_format=input_format)


def load_fetched(url: str, fetched: Fetched, *, input_format: Format = "auto") -> Article:
    """Return the article in what was fetched from `url`.

    Raises:
        ArticleError: It holds no article.
        MissingExtraError: The package that reads its format is not installed.
    """
    final = plain_url(fetched.url)
    given = Given(plain_url(url), fetched.data, fetched.media_type, fetched.charset, final)
    return _load_whole(given, input_format)


def rules_of(*, robots: bool = True, private_hosts: bool = False) -> FetchRules:
    """Return the rules of fetching that follow from the two switches a user has."""
    # What reads files need not know the network.
    from summarizer.fetching.rules import FetchRules

    return FetchRules(robots=robots, private_hosts=private_hosts)


def load_html_text(html: str | bytes, url: str = "") -> Article:
    """Return the article of a page that is at hand.

    Raises:
        ArticleError: There is no article on it.
        MissingExtraError: trafilatura is not installed.
    """
    data, charset = (html, "") if isinstance(html, bytes) else (html.encode("utf-8", "replace"), "utf-8")
    given = Given(plain_url(url) or "the page", data, "text/html", charset, plain_url(url))
    return load_article(given, "html")


def read_text(path: str | Path) -> str:
    """Return the text of the file `path`, or of standard input for `-`, with its line breaks as they are.

    Raises:
        ArticleError: It cannot be read, is too large, or is not UTF-8 or UTF-16.
    """
    name = name_given(path)
    with open_input(path, name) as stream:
        return decode_strictly(read_bounded(stream, name), name)


def name_given(path: str | Path) -> str:
    """Return the input `path` as messages name it: an address is shown without a password."""
    name = str(path)
    if name == "-":
        return "standard input"
    return plain_url(name) if is_url(name) else name


def _read(path: str | Path, name: str, input_format: Format, rules: FetchRules | None) -> Iterator[Found]:
    if isinstance(path, str) and is_url(path):
        yield name, load_url(path, input_format=input_format, rules=rules)
        return
    is_stdin = str(path) == "-"
    with open_input(path, name) as stream:
        chosen = input_format
        if chosen == "auto" and not is_stdin:
            chosen = choose_stream(stream, name)
        if chosen == "jsonl":
            yield from _each_record(stream, name)
            return
        if chosen == "warc":
            from summarizer.intake.from_warc import each_page

            yield from each_page(stream, name, base_name(name))
            return
        data = read_bounded(stream, name)
    if is_stdin and input_format == "auto":
        yield from _read_stdin(data, name)
        return
    yield name, _load_whole(Given(name, data), input_format)


def choose_stream(stream: BinaryIO, name: str) -> Format:
    """Return `jsonl` or `warc` for a file that is read bit by bit, and `auto` for one that is read whole."""
    expected = format_of(name)
    head = stream.peek(HEAD)[:HEAD] if isinstance(stream, io.BufferedReader) else b""
    seen = tell(head)
    if seen == "warc":
        return "warc"
    # An empty archive is one without pages; anything else that is none is told of as such.
    return expected if expected == "jsonl" and not seen else "auto"


def _read_stdin(data: bytes, name: str) -> Iterator[Found]:
    """Yield what standard input holds, which has no name to go by."""
    given = Given(name, data)
    if tell(data[:HEAD]) == "warc":
        from summarizer.intake.from_warc import each_page

        yield from each_page(io.BytesIO(data), name, base_name(name))
        return
    chosen, given = choose(given, "text")
    if chosen != "text" or not _looks_like_json(data):
        yield name, load_article(given, chosen)
        return
    text = decode_strictly(data, name)
    if not text.lstrip().startswith("{"):
        yield name, load_article(given, "text")
    elif guess_lines(text):
        yield from _each_record(io.BytesIO(data), name)
    else:
        yield name, load_article(given, "json")


def _looks_like_json(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")


def _load_whole(given: Given, input_format: Format) -> Article:
    if input_format not in {"auto", "jsonl", "warc"}:
        return load_article(given, input_format)
    chosen, given = choose(given, format_of(given.name, given.media_type))
    if chosen in {"jsonl", "warc"}:
        raise ArticleError(f"{given.name} holds several articles: save it as a file, and give the path")
    return load_article(given, chosen)


def _each_record(stream: BinaryIO, name: str) -> Iterator[Found]:
    for given in each_line(stream, name):
        try:
            check_line(given)
            yield given.name, load_record(given)
        except ArticleError as error:
            yield given.name, error
