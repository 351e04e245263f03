"""English hedges: the phrases that bound or soften a number, before and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Qualifier

__all__ = ["AFTER", "BEFORE"]

BEFORE: Final[dict[str, Qualifier]] = {
    "exactly": "exactly", "precisely": "exactly", "just": "exact", "only": "exact", "about": "approx",
    "around": "approx", "roughly": "approx", "approximately": "approx", "circa": "approx", "some": "approx",
    "an estimated": "approx", "estimated": "approx", "in the region of": "approx",
    "an average of": "approx", "approx": "approx", "approx.": "approx", "an average": "approx",
    "somewhere around": "approx", "something like": "approx", "more or less": "approx",
    "give or take": "approx", "in the order of": "approx", "on the order of": "approx",
    "as around": "approx", "averaging": "approx", "nearly": "near_below", "almost": "near_below",
    "just under": "near_below", "close to": "near_below", "approaching": "near_below",
    "just short of": "near_below", "just below": "near_below", "slightly less than": "near_below",
    "slightly under": "near_below", "just less than": "near_below", "slightly below": "near_below",
    "a little less than": "near_below", "a little under": "near_below", "just shy of": "near_below",
    "a little over": "near_above", "not quite": "near_below", "virtually": "near_below",
    "a shade under": "near_below", "nearing": "near_below",
    "closed in on": "near_below", "closing in on": "near_below", "closes in on": "near_below",
    "close on": "near_below",
    "little short of": "near_below", "just over": "near_above", "just more than": "near_above",
    "a little more than": "near_above", "slightly more than": "near_above", "slightly over": "near_above",
    "just above": "near_above", "little more than": "near_above", "slightly above": "near_above",
    "a shade over": "near_above", "a bit more than": "near_above", "a bit over": "near_above",
    "more than": "gt", "over": "gt", "above": "gt", "north of": "gt", "exceeding": "gt", "topped": "gt",
    "in excess of": "gt", "greater than": "gt", "well over": "gt", "well above": "gt", "higher than": "gt",
    "surpassing": "gt", "exceeds": "gt", "exceeded": "gt", "topping": "gt", "tops": "gt", "exceed": "gt",
    "upwards of": "ge", "upward of": "ge", "longer than": "gt", "older than": "gt", "larger than": "gt",
    "bigger than": "gt", "beyond": "gt", "past": "gt", "passed": "gt", "surpassed": "gt", ">": "gt",
    "surpass": "gt",
    "not less than": "ge", "no less than": "ge", "no fewer than": "ge", "not fewer than": "ge",
    "at least": "ge", "at the least": "ge", "a minimum of": "ge", "minimum of": "ge", "no later than": "le",
    "as early as": "exact", "as recently as": "exact", "as late as": "exact", "as few as": "ge",
    "as little as": "ge", "as low as": "ge", "starting at": "ge", "≥": "ge", "less than": "lt",
    "fewer than": "lt", "under": "lt", "below": "lt", "lower than": "lt", "shorter than": "lt",
    "younger than": "lt", "smaller than": "lt", "well under": "lt", "well below": "lt", "<": "lt",
    "up to": "le", "at most": "le", "no more than": "le",
    "not more than": "le", "as many as": "le", "as much as": "le", "as high as": "le", "a maximum of": "le",
    "maximum of": "le", "no longer than": "le", "no higher than": "le", "at the most": "le",
    "as long as": "le", "as far as": "le", "as tall as": "le", "as old as": "le", "not exceeding": "le",
    "capped at": "le", "≤": "le", "upto": "le", "no greater than": "le", "as fast as": "le",
}  # fmt: skip

AFTER: Final[dict[str, Qualifier]] = {
    "or more": "ge", "or above": "ge", "or over": "ge", "or older": "ge", "or greater": "ge",
    "or higher": "ge", "and over": "ge", "and above": "ge", "and older": "ge", "plus": "ge", "+": "ge",
    "or longer": "ge", "and up": "ge", "at least": "ge", "at a minimum": "ge", "or better": "ge",
    "or fewer": "le", "or less": "le", "or under": "le", "or below": "le", "and under": "le",
    "at most": "le", "or younger": "le", "and younger": "le", "or lower": "le", "at the most": "le",
    "and below": "le", "or so": "approx", "odd": "approx", "ish": "approx", "or thereabouts": "approx",
    "approximately": "approx", "to life": "ge", "and life in prison": "ge", "and life imprisonment": "ge",
}  # fmt: skip
