"""How a speaker is told, and how often that is right: the verdicts on right and on wrong speakers.

usage: python bench/checks/speaker_verdicts.py speakers_news.jsonl [--half even|odd]

Of every quotation whose speaker is certain (see speakers.py) a statement is made with the right speaker, and
one with another speaker of its article. Printed, by how the article tells the speaker: how many of the right
ones are confirmed, open, doubted and contradicted, and how many of the wrong ones.

*beside*: a name and its verb beside the marks; *led up*: in the sentence, with other words between; *split*:
between two parts of one speech; *goes on*: the speech of the quotation before, in the same paragraph or the
next; *pronoun*: "he" or "she", by a reading that is sure or a guess.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from speakers import is_right, is_verb, names_meant, plain, read_halves

from summarizer.analysis.source import read
from summarizer.checks.quotes.judge import judge_quotation
from summarizer.checks.speakers.check import judge_speaker
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.analysis.source import Source
    from summarizer.analysis.speech.quotation import Quotation

CODES = ("confirmed", "unresolved", "doubtful", "contradicted")
MARKS = "“”\"'‘’ ,\n"
SHORTEST = 12
BESIDE = 12


def main() -> None:
    """Print the tables."""
    for half, rows, _ in read_halves(str(__doc__)):
        _print(half, rows)


def _print(half: str, rows: list[dict[str, Any]]) -> None:
    table: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for row in rows:
        source = read(Article(text=row["text"], id=row["id"]))
        for quote, speaker, label in _claims(row):
            judgement = judge_quotation(quote, source, speaker=speaker)
            numbers = [number for number in judgement.quotations if number]
            if not numbers:
                continue
            code = judge_speaker(speaker, judgement, source).code.partition(".")[2]
            for key in ("all", _how(source.quotations[numbers[0] - 1], source)):
                table[key][label, code] += 1
    print(f"{half}: {len(rows)} articles; {', '.join(CODES)}")
    for key in sorted(table):
        counts = [[str(table[key][label, code]) for code in CODES] for label in ("right", "wrong")]
        print(f"  {key:28} right {'/'.join(counts[0]):16} wrong {'/'.join(counts[1])}")


def _claims(row: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield quotations with a speaker, and whether that is the right one."""
    golds = [gold for gold in row["quotations"] if "speaker_start" in gold and not is_verb(gold)]
    names = names_meant(row["text"], golds)
    everybody = list(dict.fromkeys(name for name in names if name))
    for gold, name in zip(golds, names, strict=True):
        quote = row["text"][gold["start"] : gold["end"]].strip(MARKS)
        if name is None or len(quote) < SHORTEST:
            continue
        same = [
            meant
            for other, meant in zip(golds, names, strict=True)
            if meant and other["start"] < gold["end"] and gold["start"] < other["end"]
        ]
        yield quote, name, "right"
        others = [other for other in everybody if not any(_may_be_one(other, meant) for meant in same)]
        if others:
            yield quote, others[gold["start"] % len(others)], "wrong"


def _may_be_one(name: str, other: str) -> bool:
    shared = {plain(word) for word in name.split()} & {plain(word) for word in other.split()}
    return bool(shared) or is_right(name, other)


def _how(quotation: Quotation, source: Source) -> str:
    """Return how the article tells who says a quotation."""
    said, span = quotation.attribution, quotation.span
    if said.speaker is None:
        return "nobody"
    level = "sure" if said.confident else "guess"
    word = "pronoun" if said.is_pronoun else "name"
    if said.inherited:
        is_next = "\n" in source.text[said.speaker.end : span.start]
        return f"{word} goes on, {'next' if is_next else 'same'}, {level}"
    if said.cue is None:
        return f"{word} without a verb, {level}"
    last = max(said.cue.end, said.speaker.end)
    is_led = last <= span.start and span.start - last > BESIDE
    return f"{word} {'split' if said.order == 'between' else 'led up' if is_led else 'beside'}, {level}"


if __name__ == "__main__":
    main()
