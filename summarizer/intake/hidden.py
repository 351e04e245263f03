"""What a page holds and does not show is taken out before anything reads it: it is no text of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["hidden_by_styles", "strip_hidden"]

# Never text of an article: code, what stands in for something else, forms, and what its author took back.
_NEVER_TEXT = frozenset(
    "script style template noscript noembed noframes object embed applet iframe frameset canvas audio video"
    " map"
    " svg math textarea select option optgroup datalist button input progress meter xmp plaintext listing rp"
    " del s strike link meta base head title param source track area".split()
)
# Classes by which the common style sheets hide from sight what only a reading machine is to find.
_HIDING_CLASS = re.compile(
    r"(?:^|\s)(?:visually-?hidden(?:-focusable)?|visuallyhidden|sr-only(?:-focusable)?|screen-?reader(?:s)?-(?:text|only)"
    r"|screenreader|element-invisible|a11y-hidden|u-hidden|is-hidden|d-none|hidden|hide|invisible|offscreen|off-screen"
    r"|uk-hidden|w3-hide|assistive-text|hidden-text|hiddentext|clip-hide|clipped-text|noshow)(?=\s|$)",
    re.IGNORECASE,
)
# Hidden on a telephone, shown on a wider screen.
_SHOWN_WIDE = re.compile(
    r"(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?:block|flex|inline|grid|table|contents)|d-(?:sm|md|lg|xl|xxl)-(?!none))"
)
_HIDING_STYLE = re.compile(
    r"(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden"
    r"|opacity\s*:\s*0?(?:\.0+)?(?:%|(?=\s*(?:!|;|\}|$)))"
    r"|font-size\s*:\s*0?(?:\.0+)?(?:px|pt|em|rem|%)?(?=\s*(?:!|;|\}|$))"
    r"|(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem|pt|%)?"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)"
    r"|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0(?:px)?\s+0(?:px)?\s*\))"
    r"|transform\s*:\s*scale[xy]?\(\s*0\s*\)"
    r"|color\s*:\s*transparent(?=\s*(?:!|;|\}|$)))",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_RULE = re.compile(r"(?P<names>[^{}@;]{1,2000})\{(?P<body>[^{}]{0,5000})\}")
_GROUP = re.compile(r"@[^{};]{0,500}\{(?:[^{}]{0,5000}\{[^{}]{0,5000}\}){0,500}[^{}]{0,5000}\}")
_SIMPLE = re.compile(r"(?P<tag>[a-z][a-z0-9-]*)?(?P<mark>[.#])?(?P<name>(?<=[.#])[A-Za-z_][\w-]*)?")
# A style sheet that hides these waits for a script to show them.
_WHOLE_PAGE = frozenset({"html", "body", "main", "article", "p"})
_MOST_STYLE = 500_000


def strip_hidden(tree: Any) -> None:  # noqa: ANN401 - an element of lxml, which has no types
    """Take out of `tree` all that a reader of the page does not see, and all that is no text."""
    by_styles = hidden_by_styles("\n".join(style.text or "" for style in tree.iter("style")))
    doomed = [element for element in tree.iter() if _is_hidden(element, by_styles)]
    for element in doomed:
        # The page itself stays, whatever it says of itself.
        if element.getparent() is not None and element.tag != "body":
            element.drop_tree()


def hidden_by_styles(sheet: str) -> frozenset[str]:
    """Return the simple selectors (`.name`, `#name`, `tag`) that a style sheet hides on every screen.

    >>> from summarizer.intake.hidden import hidden_by_styles
    >>> sheet = ".a, #b { display: none } .c { color: red } @media print { .d { display: none } }"
    >>> sorted(hidden_by_styles(sheet))
    ['#b', '.a']
    """
    return frozenset(_find_hidden(sheet[:_MOST_STYLE]))


def _find_hidden(sheet: str) -> Iterator[str]:
    for rule in _RULE.finditer(_GROUP.sub("", _COMMENT.sub("", sheet))):
        if not _HIDING_STYLE.search(rule["body"]):
            continue
        for name in rule["names"].split(","):
            found = _SIMPLE.fullmatch(name.strip())
            if found and name.strip() and not (found["mark"] is None and found["tag"] in _WHOLE_PAGE):
                yield name.strip()


def _is_hidden(element: Any, by_styles: frozenset[str]) -> bool:  # noqa: ANN401 - a package without types
    tag = element.tag
    # What has no name is a comment, or an instruction to a program.
    if not isinstance(tag, str) or tag in _NEVER_TEXT:
        return True
    marks = element.attrib
    if "hidden" in marks or marks.get("aria-hidden", "").strip().lower() == "true":
        return True
    if tag == "dialog" and "open" not in marks:
        return True
    classes = marks.get("class", "")
    if _HIDING_CLASS.search(classes) and not _SHOWN_WIDE.search(classes):
        return True
    return bool(_HIDING_STYLE.search(marks.get("style", "")[:2000])) or (
        bool(by_styles) and any(name in by_styles for name in _selectors(tag, marks.get("id", ""), classes))
    )


def _selectors(tag: str, identity: str, classes: str) -> Iterator[str]:
    yield tag
    if identity:
        yield from (f"#{identity}", f"{tag}#{identity}")
    for name in classes.split():
        yield from (f".{name}", f"{tag}.{name}")
