"""Charts as inline SVG, without a style or an address of their own: their colours are the page's.

Each stands beside a table of the same figures. So the bars in a table are hidden from a screen reader, and
the larger charts say in a sentence what they show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from summarizer.evaluate.interval import wilson_interval
from summarizer.pages.markup import attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from summarizer.evaluate.changes import Measure, Tally
    from summarizer.evaluate.speed import Pace

__all__ = ["BAR_WIDTH", "axis", "draw_amount", "draw_share", "draw_speed", "sample"]

BAR_WIDTH = 200
"""Units that the whole width of a bar's scale takes."""

_HEIGHT = 20
_EDGE = 6
_FULL = BAR_WIDTH + 2 * _EDGE
_WIDE, _TALL = 680, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 72, 32, 16, 52
_STEPS = (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10)
_MARKS = 4


def draw_share(tally: Tally, measure: Measure, scale: float, bound: float | None = None) -> str:
    """Return a share as a bar with its 95 % interval, and a notch where its floor or ceiling is.

    Args:
        tally: How many of how many.
        measure: Which share: a bar of what is flagged has an outline.
        scale: The share at the end of the scale, at most 1.
        bound: The floor or ceiling.
    """
    share = tally[0] / tally[1]
    low, high = (_place(end, scale) for end in wilson_interval(*tally))
    middle = _HEIGHT / 2
    parts = [
        _line("track", _EDGE, middle, _EDGE + BAR_WIDTH, middle),
        _bar(measure, share / scale * BAR_WIDTH),
        _line("range", low, middle, high, middle),
        _line("range", low, middle - 4, low, middle + 4),
        _line("range", high, middle - 4, high, middle + 4),
    ]
    if bound is not None:
        at = _place(bound, scale)
        parts.append(_line("bound", at, 0, at, _HEIGHT))
        parts.append(_point_down(at))
    return _small(f'data-n="{tally[0]}" data-of="{tally[1]}" data-scale="{_number(scale)}"', parts)


def axis(scale: float) -> str:
    """Return the scale of a column of bars, with its first, middle and last mark."""
    marks = (("start", 0.0), ("middle", scale / 2), ("end", scale))
    parts = [_line("track", _EDGE, _HEIGHT - 2, _EDGE + BAR_WIDTH, _HEIGHT - 2)]
    for anchor, share in marks:
        at = _place(share, scale)
        x = {"start": 0, "middle": at, "end": _FULL}[anchor]
        parts.append(_line("tick", at, _HEIGHT - 5, at, _HEIGHT))
        parts.append(f'<text x="{_number(x)}" y="11" text-anchor="{anchor}">{_number(100 * share)} %</text>')
    return _small('class="axis"', parts)


def sample(what: Literal["caught", "flagged", "range", "bound"]) -> str:
    """Return a piece of a chart for the legend."""
    parts = {
        "caught": ['<rect class="bar caught" x="2" y="4" width="28" height="12"/>'],
        "flagged": ['<rect class="bar flagged" x="2" y="4" width="28" height="12"/>'],
        "range": [
            _line("range", 4, 10, 28, 10),
            _line("range", 4, 6, 4, 14),
            _line("range", 28, 6, 28, 14),
        ],
        "bound": [_line("bound", 16, 0, 16, 20), _point_down(16)],
    }[what]
    return (
        '<svg class="sample" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">'
        f"{''.join(parts)}</svg>"
    )


def draw_amount(amount: Decimal, largest: Decimal) -> str:
    """Return an amount of money as a bar, beside the largest of its column."""
    width = float(amount / largest) * BAR_WIDTH if largest else 0
    return _small(
        f'data-amount="{amount}"',
        [
            _line("track", _EDGE, _HEIGHT / 2, _EDGE + BAR_WIDTH, _HEIGHT / 2),
            _bar("amount", width),
        ],
    )


def draw_speed(paces: Sequence[Pace], said: str) -> str:
    """Return the time of checking by the size of the article, with the span from the fastest to the slowest.

    Args:
        paces: At least one size.
        said: What the chart shows, for who cannot see it.
    """
    most = _round_up(max(pace.slowest for pace in paces) * 1000)
    longest = _round_up(max(pace.characters for pace in paces))

    def across(characters: float) -> float:
        return _LEFT + characters / longest * (_WIDE - _LEFT - _RIGHT)

    def up(milliseconds: float) -> float:
        return _TALL - _BOTTOM - milliseconds / most * (_TALL - _TOP - _BOTTOM)

    parts = [*_grid(most, up), *_sizes(longest, across)]
    points = [(across(pace.characters), up(pace.seconds * 1000), pace) for pace in paces]
    for x, _, pace in points:
        parts.append(_line("span", x, up(pace.fastest * 1000), x, up(pace.slowest * 1000)))
    path = " ".join(f"{_number(x)},{_number(y)}" for x, y, _ in points)
    parts.append(f'<polyline class="curve" points="{path}"/>')
    parts += [
        f'<circle class="dot" cx="{_number(x)}" cy="{_number(y)}" r="4">'
        f"<title>{pace.characters:,} characters: {pace.seconds * 1000:.0f} ms</title></circle>"
        for x, y, pace in points
    ]
    return (
        f'<svg class="chart" viewBox="0 0 {_WIDE} {_TALL}" role="img" aria-label="{attribute(said)}">'
        f"{''.join(parts)}</svg>"
    )


def _grid(most: float, up: Callable[[float], float]) -> list[str]:
    parts: list[str] = []
    for step in range(_MARKS + 1):
        value = most * step / _MARKS
        y = up(value)
        parts.append(_line("track" if step else "base", _LEFT, y, _WIDE - _RIGHT, y))
        parts.append(f'<text x="{_LEFT - 8}" y="{_number(y + 4)}" text-anchor="end">{value:,g} ms</text>')
    return parts


def _sizes(longest: float, across: Callable[[float], float]) -> list[str]:
    parts: list[str] = []
    for step in range(_MARKS + 1):
        x = across(longest * step / _MARKS)
        parts.append(_line("tick", x, _TALL - _BOTTOM, x, _TALL - _BOTTOM + 5))
        parts.append(
            f'<text x="{_number(x)}" y="{_TALL - _BOTTOM + 20}" text-anchor="middle">'
            f"{longest * step / _MARKS:,.0f}</text>"
        )
    middle = (_LEFT + _WIDE - _RIGHT) / 2
    parts.append(
        f'<text class="name" x="{_number(middle)}" y="{_TALL - 8}" text-anchor="middle">'
        "characters of the article</text>"
    )
    return parts


def _small(attributes: str, parts: Sequence[str]) -> str:
    css = "" if attributes.startswith("class=") else 'class="share" '
    return (
        f'<svg {css}{attributes} viewBox="0 0 {_FULL} {_HEIGHT}" width="{_FULL}" height="{_HEIGHT}" '
        f'aria-hidden="true">{"".join(parts)}</svg>'
    )


def _bar(css: str, width: float) -> str:
    return (
        f'<rect class="bar {css}" x="{_EDGE}" y="4" width="{_number(width)}" height="12"/>' if width else ""
    )


def _place(share: float, scale: float) -> float:
    return _EDGE + min(share / scale, 1) * BAR_WIDTH


def _line(css: str, x1: float, y1: float, x2: float, y2: float) -> str:
    places = zip(("x1", "y1", "x2", "y2"), (x1, y1, x2, y2), strict=True)
    return (
        f'<line class="{css}" {" ".join(f"{name}={chr(34)}{_number(at)}{chr(34)}" for name, at in places)}/>'
    )


def _point_down(x: float) -> str:
    return f'<path class="notch" d="M{_number(x - 4)} 0h8l-4 5z"/>'


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _round_up(value: float) -> float:
    """Return the next round number that is not below `value`."""
    power = 1.0
    while power * 10 < value:
        power *= 10
    return next((step * power for step in _STEPS if step * power >= value), 10 * power)
