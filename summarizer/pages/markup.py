"""Untrusted text as HTML that shows it as text and nothing else, and the frame of a page."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from summarizer.export.escape import show_controls
from summarizer.model.assets import read_asset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["attribute", "block", "document", "id_of", "inline", "plain", "policy_of"]

# What `show_controls` replaces, and characters that show nothing and no script needs: zero-width space, word
# joiner, invisible operators, marks of annotations, tags.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)
_HIDDEN_IN_BLOCK = re.compile("\r\n|" + _HIDDEN.pattern.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f"))
_REPLACEMENT = "\ufffd"


def plain(text: str) -> str:
    r"""Return `text` as one line of HTML, each hidden character with a sign in its place.

    The sign stands in an element that names the character, so that the text can be read back.

    >>> from summarizer.pages.markup import plain
    >>> plain("a<b>\x1b[1m")
    'a&lt;b&gt;<span class="ctl" data-code="1b">␛</span>[1m'
    """
    return _HIDDEN.sub(_sign, escape(text))


def inline(text: str) -> str:
    """Return `text` as `plain` does, apart from what stands around it: its direction does not leak out."""
    return f'<bdi dir="auto">{plain(text)}</bdi>'


def block(text: str) -> str:
    """Return `text` as HTML for an element that keeps white space: line breaks and tabs stay as they are."""
    return _HIDDEN_IN_BLOCK.sub(_sign_in_block, escape(text))


def attribute(text: str) -> str:
    """Return `text` for the inside of an attribute in double quotation marks."""
    return escape("".join(_picture(c) if _HIDDEN.match(c) else c for c in text))


def id_of(path: str) -> str:
    """Return the id of the element for the JSON pointer `path`.

    >>> from summarizer.pages.markup import id_of
    >>> id_of("/key_takeaways/1")
    'c-key_takeaways-1'
    """
    return "c" + re.sub(r"[^A-Za-z0-9_]", "-", path)


def document(
    title: str, body: Iterable[str], style: str, scripts: Sequence[str] = (), *, asks: bool = False
) -> str:
    """Return a whole page: `body` with the style of the house and its own, its scripts, and nothing else.

    The policy allows these by their hashes: no other script runs, no style is read, nothing is fetched.

    Args:
        title: What the page is called.
        body: Its HTML, in pieces.
        style: The asset with the page's own style, such as `review/page.css`.
        scripts: The assets with its scripts.
        asks: Whether it may ask the server that it came from.
    """
    policy = policy_of(style, scripts, asks=asks)
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{attribute(title)}</title>\n<style>{_styles(style)}</style>\n</head>\n"
    )
    run = "".join(f"<script>{_asset(script)}</script>" for script in scripts)
    return f"{head}<body>\n{''.join(body)}{run}\n</body>\n</html>\n"


def policy_of(style: str, scripts: Sequence[str] = (), *, asks: bool = False) -> str:
    """Return the policy (`Content-Security-Policy`) of a page with this style and these scripts."""
    allowed = " ".join(f"'{_hash(_asset(script))}'" for script in scripts)
    run = f"script-src {allowed}; " if allowed else ""
    connect = "connect-src 'self'; " if asks else ""
    return (
        f"default-src 'none'; {run}style-src '{_hash(_styles(style))}'; {connect}"
        "base-uri 'none'; form-action 'none'"
    )


def _styles(style: str) -> str:
    return f"{_asset('pages/page.css')}{_asset(style)}"


@lru_cache(maxsize=16)
def _asset(name: str) -> str:
    # A parser reads each line break as one line feed, and the hash is of what it reads.
    return read_asset(name).replace("\r\n", "\n")


@lru_cache(maxsize=16)
def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _sign(found: re.Match[str]) -> str:
    return f'<span class="ctl" data-code="{ord(found[0]):x}">{_picture(found[0])}</span>'


def _sign_in_block(found: re.Match[str]) -> str:
    return "&#13;\n" if found[0] == "\r\n" else _sign(found)


def _picture(character: str) -> str:
    shown = show_controls(character)
    return shown if shown != character else _REPLACEMENT
