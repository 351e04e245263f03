"""An article's page: its text without menus, scripts and what is hidden, through trafilatura."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

from summarizer.intake.decode import decode_page
from summarizer.intake.extras import import_extra, keep_quiet, name_version
from summarizer.intake.foreign import name_people
from summarizer.intake.given import Loaded
from summarizer.intake.hidden import strip_hidden
from summarizer.intake.page import find_language, find_published, read_linked_data
from summarizer.intake.tags import has_endless_tag
from summarizer.model.errors import ArticleError, SummarizerError

if TYPE_CHECKING:
    from summarizer.intake.given import Given

__all__ = ["load_html"]

# A page of an article has some thousands of elements.
_MOST_ELEMENTS = 30_000
# The longest novels have three million characters, and a page of an article some thousands.
_MOST_TEXT = 3_000_000
_NO_TEXT = frozenset({"script", "style", "template", "noscript", "svg"})
_LINE_BREAKS = re.compile(r"\s*\n\s*")
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
# A line is of an article when it is a sentence, or long.
_FEWEST_WORDS, _LONG = 4, 80
_ENDS = (".", "!", "?", "…")
_ENDS_ANYWHERE = re.compile("[。！？।؟]")
# No date is guessed here; what is passed only keeps the clock out of it.
_DATES = {
    "original_date": True,
    "extensive_search": False,
    "min_date": "1990-01-01",
    "max_date": "2100-01-01",
}
_NO_ARTICLE = (
    "holds no article: the page shows no sentence (a list of links, or a page that a script fills, perhaps); "
    "give the article's own page, saved when it is shown, or its text"
)


def load_html(given: Given) -> Loaded:
    """Return the article of an HTML page, with its title, date, author, publisher and language.

    Raises:
        ArticleError: It is no page, or there is no article on it.
        MissingExtraError: trafilatura is not installed.
    """
    package = import_extra("trafilatura", needs="HTML needs trafilatura", extra="html")
    keep_quiet("trafilatura", "htmldate", "justext", "charset_normalizer")
    html, notes = decode_page(given)
    if "\0" in html:
        raise ArticleError(
            f"{given.name} has a NUL at offset {html.index(chr(0))}: it is damaged or is not HTML"
        )
    try:
        tree = _parse(html, given.name)
        known = _describe(tree, given.url)
        shown = deepcopy(tree)
        strip_hidden(shown)
        text = _extract(package, shown, given.url)
        if not _has_sentence(text):
            text, more = _find_body(tree)
            notes += more
    except SummarizerError:
        raise
    except Exception as error:
        # The page is anybody's, and so are the faults of three packages that take it apart.
        raise ArticleError(
            f"{given.name} cannot be parsed as HTML ({type(error).__name__}): give the article's text"
        ) from error
    if not _has_sentence(text):
        raise ArticleError(f"{given.name} {_NO_ARTICLE}")
    if "\ufffd" in text and "\ufffd" not in given.data.decode("utf-8", "ignore"):
        raise ArticleError(
            f"{given.name} is not UTF-8 throughout, and some bytes of the article cannot be decoded: "
            "save the page as UTF-8"
        )
    return Loaded({**known, "text": text}, "html", name_version("trafilatura"), notes=notes)


def _parse(html: str, name: str) -> Any:  # noqa: ANN401 - lxml has no types
    lxml = import_extra("lxml.html", needs="HTML needs trafilatura", extra="html")
    parser = lxml.HTMLParser(encoding="utf-8", collect_ids=False, huge_tree=True)
    clean = _CONTROLS.sub("", html)
    if has_endless_tag(clean):
        raise ArticleError(f"{name} has a tag with thousands of attributes: give the article's text")
    tree = lxml.document_fromstring(clean.encode(), parser=parser) if clean.strip() else None
    if tree is None or next(tree.iter("*"), None) is None:
        raise ArticleError(f"{name} holds no text, or only white space: give the article's page")
    # Past its own limits the parser stops, and says so only here: the rest of the page would be missing.
    is_cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    if is_cut or sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        raise ArticleError(
            f"{name} is larger or more deeply nested than an article's page ({_MOST_ELEMENTS:,} "
            "elements at most): "
            "give the article's text"
        )
    length = sum(_length_of(element) for element in tree.iter())
    if length > _MOST_TEXT:
        raise ArticleError(
            f"{name} has {length:,} characters of text, more than an article's page "
            f"({_MOST_TEXT:,} at most): give the article's text"
        )
    return tree


def _length_of(element: Any) -> int:  # noqa: ANN401 - lxml has no types
    """Return how many characters stand in an element itself and right behind it."""
    inside = 0 if element.tag in _NO_TEXT else len(element.text or "")
    return inside + len(element.tail or "")


def _extract(package: Any, tree: Any, url: str) -> str:  # noqa: ANN401 - a package without types
    """Return the text of the article in `tree`, "" when there is none."""
    found = package.bare_extraction(
        tree,
        url=url or None,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        # What is remembered from page to page would make one page's text hang on another's.
        deduplicate=False,
        with_metadata=False,
        date_extraction_params=dict(_DATES),
    )
    text = str(found.text or "").strip() if found is not None else ""
    # Each line is a block of the page; a line that is no sentence, as a heading, must not run into the next.
    return _LINE_BREAKS.sub("\n\n", text)


def _describe(tree: Any, url: str) -> dict[str, object]:  # noqa: ANN401 - a package without types
    """Return the fields that are known of the article on the page."""
    metadata = import_extra("trafilatura.metadata", needs="HTML needs trafilatura", extra="html")
    found = metadata.extract_metadata(deepcopy(tree), url or None, dict(_DATES), False)  # noqa: FBT003 - the package's signature
    linked = read_linked_data(tree)
    written = next((name for article in linked if (name := name_people(article.get("author")))), "")
    fields: dict[str, object] = {
        "title": _plain(found.title),
        "author": written or _plain(found.author).replace(";", ","),
        "publisher": _plain(found.sitename) or _plain(found.hostname),
        "published": find_published(tree, linked),
        "language": find_language(tree, linked),
        "url": url or _plain(found.url),
    }
    return {key: value for key, value in fields.items() if value not in (None, "")}


def _find_body(tree: Any) -> tuple[str, tuple[str, ...]]:  # noqa: ANN401 - a package without types
    """Return the text that a page, which shows none, has in its linked data, and a note on it."""
    bodies = [one["articleBody"] for one in read_linked_data(tree) if isinstance(one.get("articleBody"), str)]
    body = max(cast("list[str]", bodies), key=len, default="").strip()
    if "<" in body or not body:
        return "", ()
    return body, ("The page shows no article; its text is that of the linked data (JSON-LD) in the page.",)


def _has_sentence(text: str) -> bool:
    for line in text.splitlines():
        words = line.split()
        is_sentence = len(words) >= _FEWEST_WORDS and words[-1].rstrip("'\"”’»)]").endswith(_ENDS)
        if is_sentence or len(line) >= _LONG or _ENDS_ANYWHERE.search(line):
            return True
    return False


def _plain(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
