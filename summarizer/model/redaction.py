"""Text from outside made fit to be kept and shown: no key or piece of one, nothing that steers a terminal."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["REDACTED", "SHORTEST_PIECE", "Redactor", "one_line"]

REDACTED = "[key]"
"""Stands where a key, or a piece of one, was."""

SHORTEST_PIECE = 8
"""The fewest characters of a key that count as a piece of it."""

# Servers on one's own machine take any key, and people write a word ("ollama", "not-needed"). Its pieces
# stand in ordinary text, so only the whole word is taken out, and only where no model wrote the text.
_PLAIN_WORD = re.compile(r"[a-z_-]{0,15}")

# What stands for a character of a key in JSON (within JSON, at any depth), in an address, and in HTML. A NUL
# between letters is what UTF-16 read as bytes looks like.
_ESCAPE = re.compile(
    r"""\\{1,32}u00(?P<json>[0-9A-Fa-f]{2})
      | \\{1,32}(?P<slash>/)
      | %(?P<percent>[2-7][0-9A-Fa-f])
      | &\#(?:(?P<decimal>[0-9]{2,3})|[xX](?P<hex>[2-7][0-9A-Fa-f]));
      | \x00""",
    re.VERBOSE,
)
# Without one of these there is no escape; looking for them is quicker.
_ESCAPE_MARKS = ("u00", "\\/", "%", "&#", "\0")

# The shapes of providers' keys. Each begins a word: "task-" holds no key. (The look behind comes after the
# first letters so that the search can skip from one possible beginning to the next.)
_SHAPES = re.compile(
    r"""sk(?<![A-Za-z0-9]sk)[-_][A-Za-z0-9_-]{8,}                       # OpenAI, Anthropic, OpenRouter
      | pk(?<![A-Za-z0-9]pk)[-_][A-Za-z0-9_-]{16,}
      | rk(?<![A-Za-z0-9]rk)[-_][A-Za-z0-9_-]{16,}
      | gsk(?<![A-Za-z0-9]gsk)[-_][A-Za-z0-9_-]{16,}                    # Groq
      | xai(?<![A-Za-z0-9]xai)[-_][A-Za-z0-9_-]{16,}
      | hf(?<![A-Za-z0-9]hf)_[A-Za-z0-9_-]{16,}                         # Hugging Face
      | nvapi(?<![A-Za-z0-9]nvapi)-[A-Za-z0-9_-]{16,}
      | pplx(?<![A-Za-z0-9]pplx)-[A-Za-z0-9_-]{16,}
      | gh[opsur](?<![A-Za-z0-9]gh[opsur])_[A-Za-z0-9_]{16,}            # GitHub
      | github_pat_[A-Za-z0-9_]{20,}
      | glpat-[A-Za-z0-9_-]{16,}
      | xox[abeprs]-[A-Za-z0-9-]{10,}                                   # Slack
      | AIza[A-Za-z0-9_-]{30,}                                          # Google
      | ya29\.[A-Za-z0-9_-]{20,}
      | A(?:KIA|SIA)(?<![A-Za-z0-9]A...)[A-Z0-9]{16}                    # Amazon
      | eyJ(?<![A-Za-z0-9_-]eyJ)[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_.-]{8,}   # a signed token (JWT)
      | -----BEGIN\ [A-Z ]{0,40}PRIVATE\ KEY-----[A-Za-z0-9+/=\s-]*
    """,
    re.VERBOSE,
)
# What is called a key where it stands; the group is the key. Read in lower case. "Bearer of the prize" is
# none: what follows has a digit in it, or is longer than words are.
_CALLED = re.compile(
    r"""b(?:earer|asic)(?<![a-z0-9]b.{5})(?<![a-z0-9]b.{4})\s{1,9}
        ((?=[^\s"\\]{0,200}[0-9])[a-z0-9._~+/-]{8,}=*|[a-z0-9._~+/-]{24,}=*)
      | a(?:pi[-_ ]?key|uthorization|ccess[-_]token)[\\"']{0,9}\s{0,9}[:=]\s{0,9}[\\"']{0,9}
        ((?=[^\s"'\\]{0,200}[0-9])(?=[^\s"'\\]{0,200}[a-z])[a-z0-9._~+/-]{8,}=*)
      | ://([^\s/:@"\\]{1,200}:[^\s/@"\\]{1,200})@                      # a proxy's name and password
    """,
    re.VERBOSE,
)
# What moves the cursor, turns the direction of text, or can be in no file.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]")


class Redactor:
    """Takes keys out of text.

    >>> Redactor(["sk-5hY7-tR2q"]).redact("the key 5hY7-tR2 is wrong, and so is sk-other12345")
    'the key [key] is wrong, and so is [key]'
    """

    def __init__(self, keys: Iterable[str] = ()) -> None:
        """Prepare to take out `keys`, all their pieces, and what has the shape of a key."""
        known = {key.lower() for key in keys if key}
        words = sorted(key for key in known if len(key) < SHORTEST_PIECE or _PLAIN_WORD.fullmatch(key))
        long = known.difference(words)
        self._pieces = frozenset(
            key[start : start + SHORTEST_PIECE]
            for key in long
            for start in range(len(key) - SHORTEST_PIECE + 1)
        )
        letters = re.escape("".join(sorted({letter for key in long for letter in key})))
        # Only where a run of its letters is long enough can a piece be: few words of a text are.
        self._runs = re.compile(f"[{letters}]{{{SHORTEST_PIECE},}}") if long else None
        named = "|".join(map(re.escape, words))
        self._words = re.compile(rf"(?<![a-z0-9_-])(?:{named})(?![a-z0-9_-])") if words else None

    def redact(self, text: str, *, is_reply: bool = False) -> str:
        """Return `text` with `REDACTED` for each key and piece of one, escaped or not.

        A key that is an ordinary word stays in a reply (`is_reply`): there it is a word.
        """
        plain = _ESCAPE.sub(_unescape, text) if any(mark in text for mark in _ESCAPE_MARKS) else text
        spans = sorted(self._find(plain, is_reply=is_reply))
        if not spans:
            return text
        starts, ends = _places(text) if plain != text else (range(len(text)), range(1, len(text) + 1))
        cuts = [0]
        for start, end in _merge(spans):
            first = starts[start]
            # The n of a line break's escape is no letter of a key; without it the backslash would be a fault.
            is_escape = text[first - 1 : first] == "\\" and text[first] in "nrtbf"
            cuts += [first + is_escape, ends[end - 1]]
        cuts.append(len(text))
        return REDACTED.join(text[start:end] for start, end in list(pairwise(cuts))[::2])

    def redact_bytes(self, content: bytes, *, is_reply: bool = False) -> bytes:
        """Return `content`, whatever its encoding, redacted as `redact` does."""
        # Keys are ASCII, and Latin-1 gives every other byte back as it was.
        return self.redact(content.decode("latin-1"), is_reply=is_reply).encode("latin-1")

    def _find(self, plain: str, *, is_reply: bool) -> Iterator[tuple[int, int]]:
        lower = plain.lower()
        if len(lower) != len(plain):
            # A letter that is two in lower case (U+0130) would shift what follows.
            lower = plain
        yield from (found.span() for found in _SHAPES.finditer(plain))
        yield from (found.span(found.lastindex or 0) for found in _CALLED.finditer(lower))
        if self._words is not None and not is_reply:
            yield from (found.span() for found in self._words.finditer(lower))
        for run in self._runs.finditer(lower) if self._runs is not None else ():
            for start in range(run.start(), run.end() - SHORTEST_PIECE + 1):
                if lower[start : start + SHORTEST_PIECE] in self._pieces:
                    yield start, start + SHORTEST_PIECE


def one_line(text: str, longest: int) -> str:
    r"""Return `text`, redacted before, on one line of at most `longest` characters, in any encoding.

    >>> one_line("no\x1b[31m\n  such model", 100)
    'no�[31m such model'
    """
    line = _STEERING.sub("\ufffd", " ".join(text[: 4 * longest].split()))
    line = line.encode("utf-8", "backslashreplace").decode()
    return line if len(line) <= longest else line[:longest] + "…"


def _merge(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield `spans`, which are in order, with those that touch made one."""
    first, last = spans[0]
    for start, end in spans[1:]:
        if start > last:
            yield first, last
            first = start
        last = max(last, end)
    yield first, last


def _unescape(found: re.Match[str]) -> str:
    """Return the character that an escape stands for."""
    code = found["json"] or found["percent"] or found["hex"]
    if code:
        return chr(int(code, 16))
    if found["decimal"]:
        return chr(int(found["decimal"]))
    return found["slash"] or ""


def _places(text: str) -> tuple[list[int], list[int]]:
    """Return where each character of the unescaped text begins and ends in `text`."""
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for found in _ESCAPE.finditer(text):
        starts += range(at, found.start())
        ends += range(at + 1, found.start() + 1)
        at = found.end()
        if _unescape(found):
            starts.append(found.start())
            ends.append(at)
    starts += range(at, len(text))
    ends += range(at + 1, len(text) + 1)
    return starts, ends
