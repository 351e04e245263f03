"""How the same words look in a quotation and in the article: capitals, figures, brackets, end marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.checks.quotes.given import Given
    from summarizer.text.tokens import Wording

__all__ = ["Surface", "compare_surface"]

_LONGEST_HEADING = 140  # characters
_FEWEST_TITLED = 4
_ENDS = frozenset(".!?:")
_LOOKALIKES = frozenset("АВЕЅІЈКМНОРСТХаеѕіјорсухһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονραι")


class Surface(NamedTuple):
    """How the appearances compare: `fault` is "", "case", "number", "bracket" or "letters"."""

    is_exact: bool
    fault: str
    said: str = ""
    quoted: str = ""


def compare_surface(
    given: Given, first: int, last: int, wording: Wording, positions: Sequence[int]
) -> Surface:
    """Compare words `first` to `last` of `given` with the article's at `positions`, their keys equal."""
    if first >= last:
        return Surface(is_exact=True, fault="")
    source = wording.folded
    quoted = given.folded
    is_run = positions[-1] - positions[0] == last - first - 1
    if is_run:
        left, right = wording.starts[positions[0]], wording.ends[positions[-1]]
        start, end = given.starts[first], given.ends[last - 1]
        if source.text[left:right] == quoted.text[start:end]:
            said = source.source[source.start(left) : source.end(right)]
            given_as = quoted.source[quoted.start(start) : quoted.end(end)]
            if said == given_as:
                return Surface(is_exact=True, fault="")
            return Surface(is_exact=False, fault=_letters(said, given_as))
    fault = _words_differ(given, first, wording, positions)
    if fault is None:
        fault = _gaps_differ(given, first, wording, positions)
    return fault or Surface(is_exact=False, fault="")


def _letters(said: str, quoted: str) -> str:
    """Return "letters" when the quotation has look-alike letters of another script that the article lacks."""
    if quoted.isascii():
        return ""
    return "letters" if any(char in _LOOKALIKES and char not in said for char in quoted) else ""


def _words_differ(given: Given, first: int, wording: Wording, positions: Sequence[int]) -> Surface | None:
    source = wording.folded.text
    text = given.folded.text
    starts, ends = wording.starts, wording.ends
    before = -2
    for offset, position in enumerate(positions):
        index = first + offset
        said = source[starts[position] : ends[position]]
        quoted = text[given.starts[index] : given.ends[index]]
        runs_on = position == before + 1
        before = position
        if said == quoted:
            continue
        bare_said, bare_quoted = _bare(said), _bare(quoted)
        if bare_said == bare_quoted:
            continue
        may_begin = offset == 0 or not runs_on
        if not may_begin:
            may_begin = _begins(text, given.starts[index]) or _begins(source, starts[position])
        if may_begin and bare_said[1:] == bare_quoted[1:]:
            continue
        if _is_bracketed_letter(given, index) and bare_said[1:] == bare_quoted[1:]:
            continue
        if _is_shouted(wording, position) or _is_titled(wording, position):
            continue
        return Surface(is_exact=False, fault="case", said=said, quoted=quoted)
    return None


def _bare(word: str) -> str:
    """Return a word without the stops of an abbreviation, the commas of a figure, or a line break in it."""
    bare = word.replace(".", "").replace(",", "")
    return bare.replace("-\n", "") if "\n" in bare else bare


def _begins(text: str, start: int) -> bool:
    """Tell whether a sentence, line or quotation inside begins at `start`."""
    before = text[max(start - 4, 0) : start].rstrip(" ")
    if not before:
        return True
    return (
        before[-1] in _ENDS
        or before[-1] in '"\n('
        or (before[-1] == "'" and len(before) > 1 and before[-2] == " ")
    )


def _is_bracketed_letter(given: Given, index: int) -> bool:
    folded = given.folded
    return folded.is_shifted and folded.source[folded.start(given.starts[index])] == "["


def _is_shouted(wording: Wording, position: int) -> bool:
    """Tell whether the article sets the word in capitals among others so set: emphasis, not an acronym."""
    text = wording.folded.text
    run = 0
    for place in range(max(position - 2, 0), min(position + 3, len(wording))):
        word = text[wording.starts[place] : wording.ends[place]]
        if word.isupper() or (len(word) == 1 and place != position):
            run += 1
            if run >= 3:
                return place >= position or text[wording.starts[position] : wording.ends[position]].isupper()
        elif place >= position:
            return False
        else:
            run = 0
    return False


def _is_titled(wording: Wording, position: int) -> bool:
    """Tell whether the word stands in a line whose words all have a capital: a heading."""
    text, start = wording.folded.text, wording.starts[position]
    line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", start) + 1 or len(text) + 1) - 1]
    words = line.split() if len(line) <= _LONGEST_HEADING else []
    return len(words) >= _FEWEST_TITLED and all(not word[0].islower() for word in words)


def _gaps_differ(given: Given, first: int, wording: Wording, positions: Sequence[int]) -> Surface | None:
    """Return a fault when what stands between words changes a figure or takes the article's brackets away."""
    source, text = wording.folded.text, given.folded.text
    starts, ends = wording.starts, wording.ends
    for offset in range(1, len(positions)):
        position = positions[offset]
        if positions[offset - 1] != position - 1:
            continue
        index = first + offset
        said = source[ends[position - 1] : starts[position]]
        quoted = text[given.ends[index - 1] : given.starts[index]]
        if said == quoted:
            continue
        if "[" in said and "[" not in quoted:
            return Surface(
                is_exact=False, fault="bracket", said="[" + given.keys[index] + "]", quoted=given.keys[index]
            )
        if given.keys[index][0].isdigit() and _figure_differs(
            said, quoted, given.keys[index - 1][-1].isdigit()
        ):
            return Surface(
                is_exact=False,
                fault="number",
                said=source[starts[position - 1] : ends[position]],
                quoted=text[given.starts[index - 1] : given.ends[index]],
            )
    return None


def _figure_differs(said: str, quoted: str, after_digit: bool) -> bool:  # noqa: FBT001 - a fact about the gap, not a switch
    if after_digit:
        return said.split() != quoted.split() and (said.strip() + quoted.strip()).strip("\"'") != ""
    return _has_minus(said) != _has_minus(quoted)


def _has_minus(gap: str) -> bool:
    return gap.endswith("-") and len(gap) > 1 and gap[-2] in " (["
