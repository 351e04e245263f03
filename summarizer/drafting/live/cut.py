"""Why a reply was cut: it was long, the model's context was full, or the model repeats itself.

Only the first is mended by more tokens. The others would be cut again, at twice the price.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.drafting.live.envelope import WAS_CUT
from summarizer.model.redaction import one_line

if TYPE_CHECKING:
    from summarizer.drafting.live.envelope import Answer

__all__ = ["find_loop", "judge_cut"]

# What is looked at of a reply's end. Of 15 replies that two tiny models wrote to the limit 8 end in one piece
# of up to 540 characters, repeated three times and more; of 66 drafts of a capable one, cut at 4,767 places,
# none does.
_TAIL = 6000
_SHORTEST = 600
_LONGEST_PIECE = 1000
_REPEATS = 3
_SHOWN = 60
# What differs from one repetition to the next: sentence numbers, and how a model sets its JSON.
_VARYING = re.compile(r"[0-9]+|\s+")
# A server may not count a mark at the end of the reply, or of the prompt.
_MARGIN = 16
# Where a provider ends every reply, of its own accord: 4,096, 8,192.
_ROUND = 1024


def judge_cut(answer: Answer, limit: int) -> Answer:
    """Return `answer`, a cut reply to a request for up to `limit` tokens, with the outcome it deserves."""
    piece = find_loop(answer.text)
    if piece:
        return replace(answer, outcome="repeating", error=f"the model repeats itself: “… {piece} …”")
    prompt, reply = answer.usage.prompt_tokens, answer.usage.completion_tokens
    if answer.error != WAS_CUT or reply is None or not (prompt or reply):
        return answer
    if reply > limit - _MARGIN or (reply and reply % _ROUND == 0):
        return answer
    size, of_prompt = (f" of {prompt + reply} tokens", f"{prompt} of the prompt and ") if prompt else ("", "")
    error = f"the model's context{size} is full: {of_prompt}{reply} of the reply"
    return replace(answer, outcome="context_full", error=error)


def find_loop(text: str) -> str:
    """Return the beginning of the piece that `text` repeats to its end, numbers aside; "" if there is none.

    >>> from summarizer.drafting.live.cut import find_loop
    >>> find_loop("Once upon a time" + ", and a cat" * 100), find_loop("Once upon a time")
    ('and a cat,', '')
    """
    tail = text[-_TAIL:]
    # Where a grammar ends a list, a model that ran in circles in it begins the next one.
    section = tail[: tail.rfind("}]") + 1]
    rest = len(tail) - len(section)
    return _find_loop(tail) or (_find_loop(section) if rest < _SHORTEST else "")


def _find_loop(tail: str) -> str:
    period = _find_period(tail)
    if period:
        return _show(tail[-2 * period :])
    kept, starts = _without_numbers(tail)
    period = _find_period(kept)
    return _show(tail[starts[-2 * period] :]) if period else ""


def _without_numbers(text: str) -> tuple[str, list[int]]:
    """Return `text` with 0 for each number and without white space, and where each character stood."""
    kept: list[str] = []
    starts: list[int] = []
    position = 0
    for match in _VARYING.finditer(text):
        kept.append(text[position : match.start()])
        starts.extend(range(position, match.start()))
        if match[0][0].isdigit():
            kept.append("0")
            starts.append(match.start())
        position = match.end()
    kept.append(text[position:])
    starts.extend(range(position, len(text)))
    return "".join(kept), starts


def _find_period(text: str) -> int:
    """Return how long the piece is that fills the end of `text`, 0 if there is none. Linear in the length."""
    backwards = text[::-1]
    # How much of the beginning ends at each place, as Knuth, Morris and Pratt search for words.
    borders = [0] * len(backwards)
    border = 0
    for at in range(1, len(backwards)):
        while border and backwards[at] != backwards[border]:
            border = borders[border - 1]
        border += backwards[at] == backwards[border]
        borders[at] = border
    for length in range(len(backwards), _SHORTEST - 1, -1):
        period = length - borders[length - 1]
        if period <= _LONGEST_PIECE and length >= _REPEATS * period:
            return period
    return 0


def _show(twice: str) -> str:
    """Return the beginning of the piece that `twice` repeats: where an object or else a word begins in it."""
    if not twice.strip():
        return "white space"
    once = twice[: len(twice) // 2]
    start = once.find("{") if "{" in once else once.find(" ")
    piece = twice[max(start, 0) :][: min(len(once), _SHOWN)]
    return one_line(piece.strip(), _SHOWN)
