"""The tags of a page, looked at before a parser: one of many thousand attributes would keep it for hours."""

from __future__ import annotations

import re

__all__ = ["has_endless_tag"]

# A parser walks along a tag's attributes for each one more: the work is the square of their number.
_MOST_ATTRIBUTES = 5_000
_MOST_WORK = 400_000_000
_ATTRIBUTE = r"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+|))?+"""
_INSIDE = rf"(?>[\s/]++|{_ATTRIBUTE})*+"
# As browsers take a page apart, from left to right: comments, elements that hold no tags, ends, tags. Each
# takes all that was looked at for it, so that the whole is looked at once.
_TOKEN = re.compile(
    r"<!--(?:-?>|.*?--!?>|.*)"
    rf"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])(?P<first>{_INSIDE})"
    r"(?:.*?</(?P=raw)(?=[\s/>])|.*)"
    r"|<[!?/][^>]*+"
    rf"|<[a-z][^\s/>]*+(?P<inside>{_INSIDE})",
    re.IGNORECASE | re.DOTALL,
)
_ONE = re.compile(_ATTRIBUTE)


def has_endless_tag(html: str) -> bool:
    """Return whether `html` has a tag of more attributes than any page needs.

    >>> from summarizer.intake.tags import has_endless_tag
    >>> has_endless_tag('<p class="a" id=b>The bridge.</p>'), has_endless_tag("<p" + " a" * 10_000 + ">")
    (False, True)
    """
    work = 0
    for token in _TOKEN.finditer(html):
        inside = token["inside"] or token["first"] or ""
        # An attribute and its space are two characters at the least.
        if len(inside) > 200:
            count = sum(1 for _ in _ONE.finditer(inside))
            work += count * count
            if count > _MOST_ATTRIBUTES or work > _MOST_WORK:
                return True
    return False
