"""Does the article have every name of a brief, in this role, where the brief uses it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.checks.assertion import read_passage
from summarizer.checks.roles import find_wrong_role
from summarizer.checks.slots import find_replaced, find_swap
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.names.common import ABBREVIATIONS, is_common
from summarizer.names.reading import is_opening, read_names
from summarizer.names.roster import tokens_of
from summarizer.names.slots import read_slots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.checks.slots import Replaced
    from summarizer.finding import Verdict
    from summarizer.names.reading import Name
    from summarizer.names.roster import Roster
    from summarizer.names.slots import Slot
    from summarizer.passage import Passage
    from summarizer.source import Source
    from summarizer.text import Span

__all__ = ["check_names"]

_JUDGED = frozenset({"headline", "statement", "claim", "free", "speaker", "according_to", "setting", "role"})
_SWAPPED = frozenset({"headline", "statement", "claim", "free"})
_FINITE = frozenset(
    """
    said says was is has had were are will would told tells did does could can may might wrote met won
    lost made announced claimed claims believes thinks also then who whose and
    """.split()
)
# Of the longer words of a title less than this share has a small letter, but for these prepositions.
_SMALL_SHARE = 0.1
_SMALL_IN_TITLES = frozenset(
    """
    about above across after against ahead along amid among around before behind below beside between
    beyond despite down during from inside into like near onto outside over past since than that through
    till toward towards under until upon when where while with within without
    """.split()
)


# Nouns and other words that stand without an article.
_BARE = frozenset("police people children staff parliament congress government management opposition".split())
_BARE_ENDINGS = ("s", "ing", "ed", "ly", "people", "men", "women", "media")
_ABSENT = "The article does not have the name “{name}”."


class _Absent(NamedTuple):
    span: Span
    message: str


def check_names(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each name in `passages`, in their order."""
    for passage in passages:
        if passage.kind not in _JUDGED or not passage.text.strip():
            continue
        names = read_names(passage.text)
        if not names:
            continue
        known: list[Name] = []
        for name in names:
            absent = _find_absent(name, passage.text, source.roster)
            if absent is None:
                known.append(name)
                continue
            replaced = _find_stand_in(name, passage, source)
            if absent.message or (replaced and _stands_alone(replaced, name, passage.text)):
                message = absent.message or _ABSENT.format(name=name.span.of(passage.text))
                remark = Remark(message, replaced and replaced.suggestion)
                yield give_verdict(passage, "name.absent", absent.span, (), remark)
        yield from _judge_places(passage, known, source)


def _judge_places(passage: Passage, names: Sequence[Name], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each name that the article has: is it where the article has it, in its role?"""
    found: dict[Span, Verdict] = {}
    slots = _slots(passage, names)
    for slot in slots:
        spelt = slot.span.of(passage.text)
        replaced = find_replaced(slot, passage.text, passage.cited, source)
        is_bare = replaced is None or not _stands_alone(replaced, slot, passage.text)
        if is_bare and _is_opening_word(slot, passage.text, source):
            continue
        swap = replaced.span if replaced else find_swap(slot, slots, passage.cited, source)
        wrong = find_wrong_role(slot, passage.text, source) if swap is None else None
        if swap is not None:
            right = swap.of(source.text)
            message = f"The article says this of {right}, not of {spelt}."
            remark = Remark(message, replaced and replaced.suggestion)
            found[slot.span] = give_verdict(
                passage, "name.swapped", slot.span, [source.evidence(swap)], remark
            )
        elif wrong is not None:
            held = wrong.given or wrong.role
            named = spelt if wrong.given else wrong.span.of(source.text)
            message = f"The article calls {named} {held}, not {wrong.role if wrong.given else spelt}."
            evidence = [source.evidence(wrong.span)]
            found[slot.span] = give_verdict(passage, "name.role", slot.span, evidence, Remark(message))
    for name in names:
        yield found.get(name.span) or _supported(passage, name, source)


def _slots(passage: Passage, names: Sequence[Name]) -> tuple[Slot, ...]:
    """Return the names with the words beside them, none where the field is no sentence."""
    if passage.kind not in _SWAPPED:
        return ()
    return read_slots(passage.text, read_passage(passage.text).words, [name.span for name in names])


def _find_stand_in(name: Name, passage: Passage, source: Source) -> Replaced | None:
    """Return the article's name that `name` stands for in a copied sentence, None where none is copied."""
    if not passage.cited:
        return None
    slots = _slots(passage, [name])
    return find_replaced(slots[0], passage.text, passage.cited, source) if slots else None


def _stands_alone(replaced: Replaced, name: Name | Slot, text: str) -> bool:
    """Tell whether a common word has just a name's place, and is none that stands without an article.

    "Officials said" and "Visiting Rome, he said" may be said for "Ruiz said"; "Metro said" may not.
    """
    form = name.span.of(text).lower()
    return replaced.suggestion is not None and form not in _BARE and not form.endswith(_BARE_ENDINGS)


def _is_opening_word(slot: Slot, text: str, source: Source) -> bool:
    """Tell whether a single common word has its capital for opening a sentence.

    It does not if the article gives it a capital inside a sentence, too: "Beijing" is no participle.
    """
    if len(slot.tokens) != 1 or not is_opening(text, slot.span.start) or not is_common(slot.tokens[0]):
        return False
    named = (other for other in source.slots_with.get(slot.tokens[0], ()) if len(other.tokens) == 1)
    return all(is_opening(source.text, other.span.start) for other in named)


def _find_absent(name: Name, text: str, roster: Roster) -> _Absent | None:
    """Return what of `name` the article does not have; no message where its capital makes no name of it."""
    spelt = name.span.of(text)
    tokens = tokens_of(spelt)
    if not tokens or roster.has_name(tokens) or all(map(_is_count, tokens)):
        return None
    if roster.has_alias(" ".join(tokens)) or roster.has_initials_of(spelt) or roster.has_short_form(tokens):
        return None
    missing = [token for token in tokens if not roster.has_token(token)]
    if not missing:
        return (
            None
            if not roster.is_mixed(tokens)
            else _Absent(name.span, f"The article has no “{spelt}”, only parts of it in different names.")
        )
    opens = is_opening(text, name.span.start) and (missing == [tokens[0]] or " " not in spelt)
    if (opens or _is_title(text)) and (_opens_with_participle(text, name) or all(map(_is_word, missing))):
        return _Absent(name.span, "")
    if all(is_common(token) for token in missing) and len(missing) < len(tokens):
        return None
    return _Absent(name.span, _ABSENT.format(name=spelt))


def _is_count(token: str) -> bool:
    """Tell whether `token` numbers ("Q3": a figure's business) or abbreviates common words ("CEO")."""
    return token in ABBREVIATIONS or (token[-1].isdigit() and sum(c.isalpha() for c in token) <= 2)


def _is_word(token: str) -> bool:
    return is_common(token) or token in ABBREVIATIONS


def _opens_with_participle(text: str, name: Name) -> bool:
    """Tell whether a single word that opens a sentence reads as a participle, not a name."""
    spelt = name.span.of(text)
    if not spelt.isalpha() or not spelt[1:].islower():
        return False
    following = text[name.span.end : name.span.end + 14].split()
    return spelt.endswith("ing") and len(spelt) > 5 and bool(following) and following[0] not in _FINITE


def _is_title(text: str) -> bool:
    """Tell whether `text` is set like a title, with capitals on all its longer words but prepositions."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    small = sum(word[0].islower() and word not in _SMALL_IN_TITLES for word in words)
    return len(words) > 2 and small < _SMALL_SHARE * len(words)


def _supported(passage: Passage, name: Name, source: Source) -> Verdict:
    places = source.roster.find(tokens_of(name.span.of(passage.text)))
    return give_verdict(passage, "name.supported", name.span, [source.evidence(span) for span in places])
