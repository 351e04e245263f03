"""Do the sentences an item cites carry what it says, and is every clause of it accounted for?

The bar is low on purpose: this check catches what has nothing to do with the article or points at the wrong
place. Whether words, numbers and names are *right* is the business of the other checks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.analysis.names.roster import tokens_of
from summarizer.analysis.quantities.read import read_quantities
from summarizer.checks.evidence.account import (
    Account,
    account_for,
    find_addresses,
    find_hidden,
    says_nothing,
    split_boilerplate,
)
from summarizer.checks.evidence.echoes import find_echo, say_instruction
from summarizer.checks.evidence.example import find_example
from summarizer.checks.evidence.page_lines import find_page_lines
from summarizer.checks.evidence.reasons import find_unfound_reason
from summarizer.checks.quotes.meaning import is_number
from summarizer.checks.verdict import Remark, give_verdict
from summarizer.text.spans import Span, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.analysis.source import Source
    from summarizer.checks.passage import Passage
    from summarizer.model.finding import Verdict

__all__ = ["check_evidence", "find_support"]

# Cited sentences that address a machine and hold so much of the item are what it was made from.
_LEAST_COVERAGE = 1 / 3
# The cited sentences are the wrong ones when others carry this much more of the item.
_BETTER_BY = 0.34
# They are wrong beyond doubt when they hold hardly a word of it, and others nearly all.
_HARDLY = 0.2
# Numbers up to it stand in most articles by chance.
_ANYWHERE = 12
_CARRIED = 0.75
_FEWEST_PLAIN = 2  # of these words are no names
_FEWEST_LACKING = 3  # words of an item that others have, and the cited sentences have not
_SHORTEST = 4  # letters of a word that can be told in another form
_ENDING = 3  # letters that a form can have more
_MOST_SENTENCES = 4
_MOST_WITH = 100  # sentences with a word that are looked at
_JUDGED = frozenset({"headline", "statement", "claim", "quote", "free"})
_DIGITS = re.compile(r"[0-9](?:[0-9,.: ]*[0-9])?")
_NAMED = re.compile(r"[^\W\d_][\w.'’-]*[^\W_]|[^\W\d_]")


def check_evidence(passages: Sequence[Passage], source: Source) -> Iterator[Verdict]:
    """Yield a verdict for each sentence of each statement, quotation, claim, headline and free text.

    What an item cites is judged of the item as a whole. Nothing is said where the article and the text are
    in two languages, and what a model says of its own text is no claim: `evidence.not_judged`.
    """
    for passage in passages:
        yield from find_example(passage, source)
        if passage.kind in _JUDGED and passage.text.strip():
            yield from _find_foreign(passage, source)
            yield from find_page_lines(passage, source)
            yield from _judge(passage, source)


def find_support(text: str, source: Source) -> tuple[int, ...]:
    """Return the numbers of the few sentences that together hold most content words of `text`, ascending."""
    missing = set(source.content_words(text))
    chosen: list[int] = []
    while missing and len(chosen) < _MOST_SENTENCES:
        gain, number = _find_fullest(missing, source)
        # A further sentence must bring more than a word that stands anywhere.
        if gain < (2 if chosen else 1):
            break
        chosen.append(number)
        missing -= source.words[number - 1]
    return tuple(sorted(chosen))


def _find_fullest(wanted: set[str], source: Source) -> tuple[int, int]:
    """Return how many of `wanted` the sentence with most of them has, and its number; two zeros for none."""
    every = [source.sentences_with.get(word, ()) for word in wanted]
    rare = [found for found in every if len(found) <= _MOST_WITH]
    gain, first = 0, 0
    if not rare:
        # Words that stand all over the text, as in a sentence repeated, are looked for in the first few.
        counts = Counter(chain.from_iterable(found[:_MOST_WITH] for found in every))
        ends = sorted(found[_MOST_WITH - 1] for found in every)
        for number in sorted(counts.keys() - source.instructions):
            # It can have those that were counted, and those whose first few all stand before it.
            if counts[number] + bisect_left(ends, number) > gain:
                held = len(wanted & source.words[number - 1])
                if held > gain:
                    gain, first = held, number
                if gain == len(wanted):
                    break
        return gain, first
    counts = Counter(chain.from_iterable(rare))
    uncounted = len(every) - len(rare)
    for number, count in counts.most_common():
        if count + uncounted < gain:
            break
        if number not in source.instructions:
            held = len(wanted & source.words[number - 1])
            if held > gain or (held == gain and number < first):
                gain, first = held, number
    return gain, first


def _coverage(words: set[str], numbers: Sequence[int], source: Source) -> float:
    have: set[str] = set()
    for number in numbers:
        have |= source.words[number - 1]
    return len(words & have) / len(words) if words else 1.0


def _find_foreign(passage: Passage, source: Source) -> Iterator[Verdict]:
    """Yield an error for each address and each hidden stretch that the article does not have."""
    for span in find_addresses(passage.text, source):
        message = f"The article does not have the address “{span.of(passage.text)}”."
        yield give_verdict(passage, "evidence.address", span, (), Remark(message))
    for span in find_hidden(passage.text, source):
        yield give_verdict(passage, "evidence.hidden", span)


def _judge(passage: Passage, source: Source) -> Iterator[Verdict]:
    numbered = _judge_numbers(passage, source)
    if numbered is not None and numbered.code == "evidence.instruction":
        yield numbered
        return
    # A quotation is held to the letter by a check of its own; here it is one piece.
    spans = (
        (Span(0, len(passage.text)),)
        if passage.kind == "quote"
        else split_sentences(passage.text, source.language.code)
    )
    echoes = _find_echoes(passage, spans, source)
    yield from echoes.values()
    if echoes and len(echoes) == len(spans):
        return
    if passage.language or not source.is_in_language_of(passage.text):
        yield give_verdict(passage, "evidence.not_judged")
        return
    if passage.kind != "quote" and says_nothing(passage.text, source):
        message = "This is too little to be a statement: the article has nothing it can be held against."
        account = Account("says-nothing", Span(0, len(passage.text)), message)
        yield _unaccounted(passage, account, source)
        return
    carried: list[Span] = []
    for span in (span for span in spans if span not in echoes):
        yield from _judge_sentence(passage, span, source, carried)
    if numbered is not None:
        yield numbered
    elif passage.kind == "free" or len(carried) < len(spans):
        for span in carried:
            support = source.cited_evidence(find_support(span.of(passage.text), source))
            yield give_verdict(passage, "evidence.supported", span, support)
    elif carried:
        cited = passage.cited if passage.cites else find_support(passage.text, source)
        yield give_verdict(passage, "evidence.supported", None, source.cited_evidence(cited))


def _find_echoes(passage: Passage, spans: Sequence[Span], source: Source) -> dict[Span, Verdict]:
    """Return what is said of the sentences that only text addressed to a machine has."""
    if not source.addressed:
        return {}
    own = (span for span in spans if not _is_verbatim(span.of(passage.text), source))
    return {span: echo for span in own if (echo := find_echo(passage, span, source))}


def _judge_sentence(passage: Passage, whole: Span, source: Source, carried: list[Span]) -> Iterator[Verdict]:
    """Yield what is wrong with a sentence; one that the article bears out is put into `carried`."""
    said_of_itself, span = split_boilerplate(passage.text, whole)
    if said_of_itself is not None:
        yield give_verdict(passage, "evidence.not_judged", said_of_itself)
    if span is None:
        return
    account = _account(passage, span, source)
    if account is None:
        carried.append(span)
    elif not account.rule:
        yield give_verdict(passage, "evidence.not_judged", span)
    else:
        yield _unaccounted(passage, account, source)
        yield from _rest(passage, span, account, source)


def _account(passage: Passage, span: Span, source: Source) -> Account | None:
    sentence = span.of(passage.text)
    if _is_verbatim(sentence, source):
        return None
    account = account_for(passage.text, span, source, is_supported=lambda: _has_figure(sentence, source))
    cited = [number for number in passage.cited if 1 <= number <= len(source.sentences)]
    if account is None and cited and passage.kind != "quote":
        return find_unfound_reason(passage.text, span, cited, source)
    return account


def _rest(passage: Passage, span: Span, account: Account, source: Source) -> Iterator[Verdict]:
    """Yield verdicts on what stands beside a clause that is not accounted for, which is."""
    for part in (Span(span.start, account.span.start), Span(account.span.end, span.end)):
        words = part.of(passage.text)
        if any(char.isalnum() for char in words):
            support = source.cited_evidence(find_support(words, source))
            yield give_verdict(passage, "evidence.supported", part, support)


def _unaccounted(passage: Passage, account: Account, source: Source) -> Verdict:
    words = set(source.content_words(account.span.of(passage.text)))
    tainted = tuple(source.instructions)
    is_nothing = account.rule in {"shares-nothing", "says-nothing"}
    if tainted and is_nothing and _coverage(words, tainted, source) >= _LEAST_COVERAGE:
        return say_instruction(passage, account.span)
    code = "evidence.unsupported" if is_nothing else "evidence.unaccounted"
    return give_verdict(passage, code, account.span, (), Remark(account.message, rule=account.rule))


def _has_figure(sentence: str, source: Source) -> bool:
    """Tell whether the article has a figure of the sentence, or one of its names in another form."""
    if any(match[0] in source.text for match in _DIGITS.finditer(sentence) if len(match[0]) > 1):
        return True
    if any(
        q.lo in source.values
        for q in read_quantities(sentence, language=source.language.code)
        if q.lo is not None and q.lo > _ANYWHERE
    ):
        return True
    return any(
        source.roster.has_token(token)
        for match in _NAMED.finditer(sentence)
        if match[0][0].isupper() and match.start()
        for token in tokens_of(match[0])
    )


def _is_verbatim(text: str, source: Source) -> bool:
    """Tell whether the article has these very words: "I may reconsider." has few to compare."""
    wanted = " ".join(text.split())
    if " " not in wanted or wanted not in source.on_one_line:
        return False
    return not source.instructions or any(wanted in line for line in source.own_lines)


def _judge_numbers(passage: Passage, source: Source) -> Verdict | None:  # noqa: PLR0911 - one rule after another
    """Return the finding on the sentences that an item cites, `None` where there is nothing to say."""
    if not passage.cites:
        return None
    last = len(source.sentences)
    valid = tuple(n for n in passage.cited if 1 <= n <= last)
    words = set(source.content_words(passage.text))
    tainted = source.instructions.intersection(valid)
    cited = _coverage(words, tuple(n for n in valid if n not in tainted), source)
    if valid and len(valid) == len(passage.cited) and not tainted and cited > 1 - _BETTER_BY:
        return None  # No other sentences can carry so much more.
    support = find_support(passage.text, source)
    if len(valid) < len(passage.cited):
        wrong = ", ".join(str(n) for n in passage.cited if n not in valid)
        is_enough = valid and _coverage(words, valid, source) >= _coverage(words, support, source)
        message = f"The item cites sentence {wrong}, but the article has sentences 1 to {last}."
        return _on_numbers("evidence.out_of_range", passage, source, message, valid if is_enough else support)
    if not valid:
        message = "The item cites no sentence of the article."
        return _on_numbers("evidence.missing", passage, source, message, support) if support else None
    if tainted and cited < _LEAST_COVERAGE:
        return say_instruction(passage, Span(0, len(passage.text)))
    better = _coverage(words, support, source)
    is_wrong = (
        better >= _CARRIED and cited <= _HARDLY and _tells_more_than_names(passage.text, support, source)
    )
    if better - cited < _BETTER_BY or not _lacks_words(words, valid, support, source):
        return None
    others, own = _told(support), _told(valid)
    message = f"More of this stands in {others} than in {own}."
    if is_wrong:
        message = f"This stands in {others}, and hardly any of its words in {own}."
    elif set(valid) < set(support):
        message = f"More of this stands in {others} than in {own} alone."
    rule = "cites-wrong" if is_wrong else "cites-others"
    return _on_numbers("evidence.elsewhere", passage, source, message, support, rule=rule)


def _tells_more_than_names(text: str, numbers: Sequence[int], source: Source) -> bool:
    """Tell whether sentences share more with a text than names, which an item may take from anywhere."""
    names = (match[0] for match in _NAMED.finditer(text) if match.start() and match[0][0].isupper())
    named = {word for name in names for word in source.content_words(name)}
    have = set[str]().union(*(source.words[number - 1] for number in numbers))
    return len((set(source.content_words(text)) - named) & have) >= _FEWEST_PLAIN


def _lacks_words(words: set[str], cited: Sequence[int], others: Sequence[int], source: Source) -> bool:
    """Tell whether words enough are in `others` alone, fewer where they are to be cited instead.

    One or two may be the name that a pronoun stands for, or a word of the writer's own. A figure may follow.
    """
    have = set[str]().union(*(source.words[number - 1] for number in cited))
    there = set[str]().union(*(source.words[number - 1] for number in others))
    lacking = {word for word in words - have if word in there and not is_number(word)}
    lacking -= {word for word in lacking if any(_is_form_of(word, other) for other in have)}
    return len(lacking) >= _FEWEST_LACKING - set(cited).isdisjoint(others)


def _is_form_of(word: str, other: str) -> bool:
    """Tell whether one word goes on where the other ends: "vote", "voted"."""
    short, long = sorted((word, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short) and len(long) <= len(short) + _ENDING


def _on_numbers(  # noqa: PLR0913 - what a finding on numbers is made of
    code: str, passage: Passage, source: Source, message: str, support: Sequence[int], *, rule: str = ""
) -> Verdict:
    """Return a finding on the item's list of sentence numbers; the suggestion is the right list."""
    numbers = replace(passage, path=f"{passage.item}/evidence", text=_listed(passage.cited))
    remark = Remark(message, _listed(support) if support else None, rule=rule)
    return give_verdict(numbers, code, None, source.cited_evidence(support), remark)


def _told(numbers: Sequence[int]) -> str:
    """Return the numbers of sentences as words: "sentences 8 and 9"."""
    *others, last = map(str, numbers)
    return f"sentences {', '.join(others)} and {last}" if others else f"sentence {last}"


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers)
