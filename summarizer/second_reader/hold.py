"""What of a reader's answers holds: decided by the characters of article and item alone, without a model."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.model.reading import ItemAnswer, Opinion
from summarizer.second_reader.claims import hold_claims_again
from summarizer.text.folding import fold
from summarizer.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.analysis.source import Source
    from summarizer.model.reading import ReadingReply
    from summarizer.second_reader.items import Item
    from summarizer.text.folding import Folded

    Part = tuple[int, int] | None

__all__ = ["MOST_SENTENCES", "NO_ANSWER", "find_problem", "hold_again", "hold_answer", "hold_reply", "unread"]

MOST_SENTENCES = 12
"""The most sentences that an answer may point at: who points at the whole article points at nothing."""

NO_ANSWER = "no answer came for it"
"""Why there is no opinion of what a reply, or a record, passes over."""

# Longer words are no pointing, and searching for them would cost more than it tells.
_LONGEST = 2000
_TWICE = "it was answered more than once"
# What joins pieces of the article that do not follow each other.
_CUT = re.compile(r"\s*(?:[\[(]\s*(?:\.{3}|…)\s*[\])]|\.{3}|…)\s*")
# The numbers that a sentence has in the request, copied with its words.
_NUMBER = re.compile(r"\[\d{1,6}\]\s*")
_AROUND = " \t\n\"'“”‘’«»„.,;:"
# Scripts that set no spaces between words begin here (CJK).
_UNSPACED = "\u2e80"
_FEWEST_LETTERS = 3


def hold_reply(
    reply: ReadingReply, items: Sequence[Item], source: Source, *, number: int = 1, part: Part = None
) -> tuple[Opinion, ...]:
    """Return an opinion of each of `items`, in their order, from the reply to request `number`.

    What the reply says of anything else is passed over. `part` is what of the article was in the request,
    `None` for all of it.
    """
    found: dict[str, list[ItemAnswer]] = {}
    for answer in reply.answers:
        found.setdefault(answer.item.strip("/"), []).append(answer)
    return tuple(
        _hold_one(found.get(item.name, ()), item, source, number=number, part=part) for item in items
    )


def _hold_one(
    answers: Sequence[ItemAnswer], item: Item, source: Source, *, number: int, part: Part
) -> Opinion:
    if not answers:
        return unread(item, NO_ANSWER, number=number, part=part)
    if any(answer != answers[0] for answer in answers[1:]):
        return unread(item, _TWICE, number=number, part=part)
    return hold_answer(answers[0], item, source, number=number, part=part)


def unread(item: Item, fault: str, *, number: int = 1, part: Part = None) -> Opinion:
    """Return the record that there is no answer about `item`, and why."""
    return Opinion(item=item.path, content=dict(item.content), fault=fault, round=number, part=part)


def hold_answer(
    answer: ItemAnswer, item: Item, source: Source, *, number: int = 1, part: Part = None
) -> Opinion:
    """Return `answer` as an opinion of `item`: with the evidence it points at, or with what is wrong with it.

    It holds where its sentence numbers exist, its `words` stand in those sentences, and its `problem` in the
    item. Words compare as quotations do: by letters, not by how they are set. Words in a sentence that
    addresses a machine show nothing. An article that has the item's very words cannot be said not to have it,
    nor one that has its very sentences to say otherwise. Who read a `part` points at sentences of that part,
    and may say that it does not have what another part has.
    """
    spans = find_words(answer.words, answer.sentences, source)
    fault = (
        _fault_of_numbers(answer.sentences, source, part)
        or _fault_of_words(answer, spans, source)
        or _fault_of_problem(answer, item, source, part)
    )
    return Opinion(
        item=item.path,
        content=dict(item.content),
        **answer.model_dump(exclude={"item"}),
        evidence=() if fault else tuple(source.evidence(span) for span in spans),
        fault=fault,
        round=number,
        part=part,
    )


def hold_again(opinion: Opinion, item: Item, source: Source) -> Opinion:
    """Return what a recorded opinion comes to when it is held once more: the same, unless it was changed."""
    if opinion.claims or opinion.answer in {"yes", "no"}:
        return hold_claims_again(opinion, item, source)
    if not opinion.answer:
        return opinion.model_copy(update={"evidence": ()})
    fields = opinion.model_dump(include={"sentences", "words", "answer", "problem", "reason"})
    return hold_answer(
        ItemAnswer(item=item.name, **fields), item, source, number=opinion.round, part=opinion.part
    )


def _fault_of_numbers(numbers: Sequence[int], source: Source, part: Part) -> str:
    wrong = next((n for n in numbers if not 1 <= n <= len(source.sentences)), None)
    if wrong is not None:
        return f"there is no sentence {wrong}"
    outside = next((n for n in numbers if part and not part[0] <= n <= part[1]), None)
    if outside is not None:
        return f"sentence {outside} is not in the part of the article that it was given"
    if len(set(numbers)) > MOST_SENTENCES:
        return f"it points at more than {MOST_SENTENCES} sentences"
    return ""


def _fault_of_words(  # noqa: PLR0911 - a ladder of rules reads best flat
    answer: ItemAnswer, spans: Sequence[Span], source: Source
) -> str:
    if not answer.words.strip():
        return "" if answer.answer == "not_in_article" else "it points at no words of the article"
    if len(answer.words) > _LONGEST:
        return f"the words it points at are more than {_LONGEST:,} characters"
    if not any(map(_says_something, _pieces(answer.words))):
        return "the words it points at say nothing"
    if not answer.sentences:
        return "it names no sentence for its words"
    if not spans:
        listed = ", ".join(f"[{n}]" for n in dict.fromkeys(answer.sentences))
        return f"the words it points at do not stand in {listed}"
    numbers = {n for span in spans for n in source.numbers_of(span)}
    if numbers <= source.instructions:
        return "the words it points at address a machine"
    return ""


def _fault_of_problem(answer: ItemAnswer, item: Item, source: Source, part: Part) -> str:
    if answer.answer == "bears_out":
        return "it bears the item out and calls words of it wrong" if answer.problem.strip() else ""
    if not answer.problem.strip():
        return "it names no words of the item that are wrong"
    found = find_problem(answer.problem, item.content) if len(answer.problem) <= _LONGEST else None
    if found is None:
        return "the words it calls wrong do not stand in the item"
    main = item.content[item.main]
    # What a part does not have, another may.
    where = _fold_part(source, part) if part and answer.answer == "not_in_article" else source.folded
    place = _find_piece(main, where) if len(main) <= _LONGEST else None
    is_denied = answer.answer == "not_in_article" or (
        # A piece of a sentence may say another thing than the whole; whole sentences say what they say.
        answer.answer == "contradicts" and found[0] == item.main and _is_whole(place, source)
    )
    if place is not None and is_denied:
        return "the article has the item in these very words"
    return ""


def _fold_part(source: Source, part: tuple[int, int]) -> Folded:
    sentences = source.sentences[max(part[0] - 1, 0) : max(part[1], 0)]
    if not sentences:
        return fold("")
    return _fold_once(source.text[sentences[0].span.start : sentences[-1].span.end])


@lru_cache(maxsize=4)
def _fold_once(text: str) -> Folded:
    return fold(text)


def _is_whole(place: Span | None, source: Source) -> bool:
    """Tell whether `place` is whole sentences of the article, but for marks at their ends."""
    if place is None:
        return False
    numbers = source.numbers_of(place)
    if not numbers:
        return False
    whole = Span(source.sentences[numbers[0] - 1].span.start, source.sentences[numbers[-1] - 1].span.end)
    around = source.text[whole.start : place.start] + source.text[place.end : whole.end]
    return not any(map(str.isalnum, around))


def find_problem(problem: str, content: Mapping[str, str]) -> tuple[str, Span] | None:
    """Return the field of an item that has the words called wrong, and where; `None` where none has them."""
    for field, text in content.items():
        span = _find_piece(problem, fold(text))
        if span is not None:
            return field, span
    return None


def find_words(words: str, numbers: Iterable[int], source: Source) -> tuple[Span, ...]:
    """Return where in the sentences with these numbers the article has `words`, a span a piece; () if not."""
    known = sorted({n for n in numbers if 1 <= n <= len(source.sentences)})[:MOST_SENTENCES]
    stretches = [(stretch, fold(stretch.of(source.text))) for stretch in _stretches(known, source)]
    spans: list[Span] = []
    for piece in _pieces(words):
        places = ((stretch, _find_piece(piece, folded)) for stretch, folded in stretches)
        found = next((place.shift(stretch.start) for stretch, place in places if place), None)
        if found is None:
            return ()
        spans.append(found)
    return tuple(dict.fromkeys(spans))


def _stretches(numbers: Sequence[int], source: Source) -> Iterator[Span]:
    """Yield the article's text from each first to each last of sentences that follow each other."""
    start = None
    for at, number in enumerate(numbers):
        start = number if start is None else start
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            yield Span(source.sentences[start - 1].span.start, source.sentences[number - 1].span.end)
            start = None


def _pieces(words: str) -> list[str]:
    return [piece for piece in _CUT.split(words[:_LONGEST]) if piece.strip(_AROUND)]


def _find_piece(piece: str, text: Folded) -> Span | None:
    """Return where the text has `piece`: as it is, else without sentence numbers and marks around it."""
    bare = _NUMBER.sub("", piece).strip(_AROUND)
    for wanted in dict.fromkeys((piece, bare)):
        span = _find(wanted, text)
        if span is not None:
            return span
    return None


def _find(wanted: str, folded: Folded) -> Span | None:
    words = fold(wanted).text.split()
    if not words or sum(map(len, words)) > len(folded.text):
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    for match in pattern.finditer(folded.text):
        if not _cuts_word(folded.text, match.start()) and not _cuts_word(folded.text, match.end()):
            return folded.span(match.start(), match.end())
    return None


def _cuts_word(text: str, at: int) -> bool:
    around = text[max(at - 1, 0) : at + 1]
    return 0 < at < len(text) and all(char.isalnum() and char < _UNSPACED for char in around)


def _says_something(piece: str) -> bool:
    letters = [char for char in piece if char.isalnum()]
    has_weight = any(char.isdigit() or char >= _UNSPACED for char in letters)
    return has_weight or len(letters) >= _FEWEST_LETTERS
