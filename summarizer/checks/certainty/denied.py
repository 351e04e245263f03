"""What the article only ever denies, told as so; and what it affirms, denied in other words than "not".

"Did not require treatment" told as "required treatment", "none of the workers" as "some of the workers",
"lost five times" as "has yet to lose", a question answered with yes as answered with no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.checks.certainty.assertion import (
    has_not,
    is_question,
    once_per_part,
    share,
    shared,
)
from summarizer.checks.certainty.fault import Fault
from summarizer.checks.certainty.negation_faults import denies
from summarizer.checks.certainty.otherwise import (
    has_denying_pair,
    is_same_bound,
    is_supposed,
    is_told_before,
    is_warned_of,
)
from summarizer.lang.en.checks.certainty.assertion import NOT_ENDING, REFUSAL
from summarizer.lang.en.checks.certainty.denied import (
    AFFIRMING,
    ANY,
    ARTICLES,
    BE,
    CONDITIONS,
    DENIERS,
    EMPTY,
    EXCEEDING,
    LIMITING,
    LOSING,
    NEITHER,
    NEVER,
    NO,
    NONE,
    NOR,
    OF,
    PASSING,
    SAYING_NO,
    SAYING_YES,
    SIGNS,
    SOME,
    TURNING,
    TURNING_ENDINGS,
    UN,
    WITHOUT,
    WITHOUT_ENDING,
    YET_TO,
)
from summarizer.lang.en.checks.certainty.faults import UNTIL
from summarizer.lang.en.checks.certainty.negation_faults import FROM, KEEPING
from summarizer.lang.en.words import LIGHT
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.checks.certainty.assertion import Part

    Around = Callable[[str], Iterable[Part]]

__all__ = ["find_denied"]

# An item tells of the sentence when it shares so much of its content words with it, and no fewer.
_LEAST: Final = 0.4
_FEWEST: Final = 3
# Of a sentence with so much of the item it is an error: all of 15 findings were right, most of them on
# sentences of which the rule was made.
_SURE: Final = 0.6
_HALF: Final = 0.5
_BEHIND: Final = 5  # words behind a denial that it may deny
_BESIDE: Final = 8  # words on each side of another in which it may be turned
_BEFORE: Final = 6  # over the bounds of a clause
_EXCEEDED: Final = 4  # words from the denied one on
_THING: Final = 4  # a denying word and what it denies
_VERB: Final = 4  # words before a noun that may be its verb
_ADVERB: Final = "ly"
_ENDS: Final = frozenset(",.!")
# Most sentences have none of these words: that is seen at once.
_COUNTING: Final = SOME | {NO, NONE}
_PUT_IN: Final = frozenset({YET_TO[0], WITHOUT, NO, NEVER})


def find_denied(item: Part, evidence: Sequence[Part], around: Around) -> Iterator[Fault]:
    """Yield a fault for each word that is denied on one side and affirmed on the other.

    `around` gives the sentences of the article with a stem: none may tell the word as the item does.
    """
    near = [part for part in evidence if shared(item, part) >= _FEWEST and share(item, part) >= _LEAST]
    for part in near:
        if not is_question(part):
            yield from _find_only_denied(item, part, around)
            yield from _find_put_in(item, part, around)
    for part in evidence:
        yield from _find_answered(item, part) if is_question(part) else _find_none(item, part)
    for part in near:
        yield from () if is_question(part) else _find_had_none(item, part, around)


def _is_not(form: str) -> bool:
    return form in DENIERS or form.endswith(NOT_ENDING)


def _is_turning(form: str) -> bool:
    return form in TURNING or form.endswith(TURNING_ENDINGS)


@once_per_part
def _denied(part: Part) -> dict[int, int]:
    """Return the first content word behind each denial, and those it is passed on to, with the denial's."""
    words, text = part.reading.words, part.reading.text
    found: dict[int, int] = {}
    is_plain = DENIERS.isdisjoint(part.forms) and not has_not(part)
    for n in range(part.first, part.last - 1) if not is_plain else ():
        # "No schools have opened" denies no school.
        form = words.forms[n]
        if not _is_not(form) or form in {NO, NONE} or words.forms[n + 1] in AFFIRMING:
            continue
        if form == NEITHER and NOR not in part.forms:
            continue  # "accepted neither offer"
        for k in range(n + 1, min(part.last, n + 1 + _BEHIND)):
            if words.clauses[k] != words.clauses[n]:
                break
            is_passing = words.forms[k] in PASSING
            if words.forms[k].isdigit():
                break  # "101 not out off 47 balls"
            if words.stems[k] and not is_passing and not text[words.starts[k]].isupper():
                found.setdefault(k, n)
                if not words.forms[k].endswith(_ADVERB):
                    break
    return found


def _find_only_denied(item: Part, part: Part, around: Around) -> Iterator[Fault]:
    """Yield a fault where the item affirms a word that the article has only with a denial beside it."""
    denied = _denied(part)
    # What was not reached until noon was reached then; "when I hadn't won" may be told as "before winning".
    if not denied or UNTIL in part.forms or is_told_before(item, part):
        return
    if is_same_bound(part, item):
        return  # "never worse than 11th" told as "always 11th or better"
    for number, by in denied.items():
        stem = part.reading.words.stems[number]
        own = [] if stem in LIGHT or stem in EMPTY else item.places.get(stem, [])
        if not own or any(_is_turned(item, n) for n in own):
            continue
        if is_supposed(item, part, number) or is_warned_of(item, part, by):
            continue
        if not any(_is_alike(item, n, part, number) for n in own):
            continue
        places = ((other, n) for other in around(stem) for n in other.places.get(stem, ()))
        if all(_has_turning(other, range(n - _BESIDE, n + _BESIDE + 1)) for other, n in places):
            span = part.span_of(range(by, number + 1))
            message = f"The article says “{span.of(part.reading.text)}” here; the item states it as a fact."
            rule = "negation-lost" if share(item, part) >= _SURE else "only-denied"
            yield Fault("certainty.negated", span, message, stem, rule=rule)
            return


def _find_had_none(item: Part, part: Part, around: Around) -> Iterator[Fault]:
    """Yield a fault where the item has a thing of which the article has only "no" or "not any"."""
    things = _nones(part)
    if not things or any(_is_turning(form) or form in REFUSAL for form in item.forms):
        return  # "declined to comment" of "no comment"
    stems = part.reading.words.stems
    for thing in things:
        told = [stems[n] for n in thing[1:] if stems[n] not in LIGHT]
        if not told or any(stem not in item.places for stem in told):
            continue
        if part.reading.words.forms[thing[1]] in SIGNS and SIGNS.isdisjoint(item.forms):
            continue  # "signed"
        places = ((other, n) for other in around(told[-1]) for n in other.places.get(told[-1], ()))
        if all(_has_turning(other, range(n - _BESIDE, n + _BESIDE + 1)) for other, n in places):
            span = part.span_of(thing)
            message = f"The article says “{span.of(part.reading.text)}” here; the item states it as a fact."
            rule = "negation-lost" if share(item, part) >= _SURE else "only-denied"
            yield Fault("certainty.negated", span, message, told[-1], rule=rule)
            return


@once_per_part
def _nones(part: Part) -> tuple[range, ...]:
    """Return each "no legitimate objection", "not ... any books": what denies, and what is denied."""
    words = part.reading.words
    found: list[range] = []
    is_none = NO in part.forms or ANY in part.forms
    for n in range(part.first, part.last - 1) if is_none else ():
        form = words.forms[n]
        is_any = form == ANY and any(map(_is_not, words.forms[max(part.first, n - _BEHIND) : n]))
        if (form != NO and not is_any) or words.forms[n + 1] in AFFIRMING - SIGNS:
            continue
        last = n + 1
        while last < min(part.last, n + _THING) and words.stems[last]:
            last += 1
        if last > n + 1:
            found.append(range(n, last))
    return tuple(found)


def _is_alike(item: Part, own: int, part: Part, number: int) -> bool:
    """Tell whether two words have one beside them in common, or are both said of what stands before."""
    if _beside(item, own) & _beside(part, number):
        return True
    return item.reading.words.forms[own - 1] in BE and part.reading.words.forms[number - 1] in BE


def _beside(part: Part, number: int) -> set[str]:
    stems = part.reading.words.stems
    near = range(max(part.first, number - _BEHIND), min(part.last, number + _BEHIND + 1))
    return {stems[n] for n in near if stems[n] and stems[n] != stems[number]}


def _is_turned(part: Part, number: int) -> bool:
    """Tell whether a word beside another in its clause, or close before it, turns it."""
    words = part.reading.words
    near = range(max(part.first, number - _BESIDE), min(part.last, number + _BESIDE + 1))
    if words.forms[number].startswith(UN) or (FROM in part.forms and not KEEPING.isdisjoint(part.forms)):
        return True
    if has_denying_pair(part):
        return True
    return any(
        _is_turning(words.forms[n]) or words.forms[n] in LIMITING
        for n in near
        if words.clauses[n] == words.clauses[number] or -_BEFORE <= n - number < 0
    )


def _has_turning(part: Part, numbers: range) -> bool:
    forms = part.reading.words.forms
    return any(
        _is_turning(form) for form in forms[max(part.first, numbers.start) : min(part.last, numbers.stop)]
    )


def _find_none(item: Part, part: Part) -> Iterator[Fault]:
    """Yield a fault where one side has none of a thing and the other some."""
    counted, theirs = _counted(item), _counted(part)
    if not counted or not theirs or (share(item, part) < _LEAST and share(part, item) < _LEAST):
        return
    for given, noun, is_none in theirs:
        for own, other, is_none_too in counted:
            some = part if is_none_too else item
            if noun != other or is_none == is_none_too or _turns_back(some):
                continue
            said = item.span_of(own).of(item.reading.text)
            span = part.span_of(given)
            message = f"The article says “{span.of(part.reading.text)}” here, not “{said}”."
            yield Fault("certainty.negated", span, message, noun, rule="none-for-some")
            return


def _turns_back(part: Part) -> bool:
    """Tell whether a sentence of some says the same as one of none: "all remained unhurt"."""
    return denies(part) or any(_is_turning(form) or form.startswith(UN) for form in part.forms)


@once_per_part
def _counted(part: Part) -> tuple[tuple[range, str, bool], ...]:
    return tuple(_read_counted(part))


def _read_counted(part: Part) -> Iterator[tuple[range, str, bool]]:
    """Yield "none of the workers", "some workers": their words, the noun's stem, whether they are none."""
    words = part.reading.words
    for n in range(part.first, part.last - 2) if not _COUNTING.isdisjoint(part.forms) else ():
        is_none, is_of = words.forms[n] in {NONE, NO}, words.forms[n + 1] == OF
        if (not is_none and words.forms[n] not in SOME) or (words.forms[n] == NONE and not is_of):
            continue
        noun = n + 1 + is_of
        noun += is_of and words.forms[noun] in ARTICLES
        if noun < part.last and words.stems[noun]:
            yield range(n, noun + 1), words.stems[noun], is_none


def _find_put_in(item: Part, part: Part, around: Around) -> Iterator[Fault]:
    """Yield a fault where the item has "without doing", "yet to do" or "no" of what the article affirms."""
    words = item.reading.words
    for n, k in _put_in(item):
        stem, form = words.stems[k], words.forms[n]
        if words.forms[n - 1] in LOSING or not EXCEEDING.isdisjoint(words.forms[k : k + _EXCEEDED]):
            continue  # "losing no cargo", "never conceded more than once"
        places = part.places.get(stem, [])
        if form in {NO, NEVER} and any(map(_is_not, part.forms)):
            continue
        if form == NO:
            verbs = {words.stems[j] for j in range(max(item.first, n - _VERB + 1), n)} - {""}
            given = part.reading.words.stems
            places = [p for p in places if not verbs.isdisjoint(given[max(part.first, p - _VERB) : p])]
        told = [(part, p) for p in places]
        for other in around(stem):
            again = other.places.get(stem, ())
            told += [(other, p) for p in again if _beside(item, k) & _beside(other, p)]
        if places and not any(_has_turning(o, range(p - _BESIDE + 1, p + 3)) for o, p in told):
            span = part.span_of([places[0]])
            said = item.span_of(range(n, k + 1)).of(item.reading.text)
            message = f"The item says “{said}”; the article says “{span.of(part.reading.text)}” here."
            rule = "negation-added" if share(item, part) >= _SURE else "denial-put-in"
            yield Fault("certainty.negated", span, message, stem, is_negation=True, rule=rule)
            return


@once_per_part
def _put_in(part: Part) -> tuple[tuple[int, int], ...]:
    """Return each denial in other words than "not", with the word that it denies."""
    words = part.reading.words
    found: list[tuple[int, int]] = []
    for n in range(part.first, part.last - 1) if not _PUT_IN.isdisjoint(part.forms) else ():
        form, after = words.forms[n], words.forms[n + 1]
        k = n + 1
        if words.forms[n : n + 2] == YET_TO:
            k = n + 2
        elif not (
            (form == WITHOUT and after.endswith(WITHOUT_ENDING))
            or (form in {NO, NEVER} and after not in AFFIRMING)
        ):
            continue
        if k < part.last and words.stems[k]:
            found.append((n, k))
    return tuple(found)


def _find_answered(item: Part, part: Part) -> Iterator[Fault]:
    """Yield a fault where the item has a question answered otherwise than with the yes or no behind it."""
    words, number = part.reading.words, part.last
    if number >= len(words.forms) or shared(item, part) < _FEWEST:
        return
    if part.reading.text[words.ends[number] :][:1] not in _ENDS:
        return
    if words.forms[number] in SAYING_YES:
        if words.forms[number + 1 : number + 2] and words.forms[number + 1] in CONDITIONS:
            return  # "Yes, if the landlord agrees"
        stems = [item.reading.words.stems[n] for n in _denied(item)]
        is_otherwise = any(not _is_turned(part, n) for stem in stems for n in part.places.get(stem, ()))
    elif words.forms[number] in SAYING_NO:
        both = item.forms | part.forms
        is_otherwise = share(item, part) >= _HALF and not any(map(_is_turning, both))
    else:
        return
    if is_otherwise:
        span = Span(words.starts[number], words.ends[number])
        message = f"The answer to this question is “{span.of(part.reading.text)}”; the item says otherwise."
        yield Fault("certainty.negated", span, message, rule="answer-turned")
