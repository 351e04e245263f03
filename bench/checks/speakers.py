"""Who is said to speak: our reading against the speakers that annotators marked in news articles.

usage: python bench/checks/speakers.py speakers_news.jsonl [--half even|odd] [--show mention|named|confirmed]

Each row has a text and its quotations: start, end, speaker, speaker_start, pronoun, kind. Printed, for
articles at even places (to develop on) and odd ones (to measure):

*mention right*: of the quotations that ours overlap, those whose speaker words overlap the marked ones;
*named right*: of those whose speaker is certain and to whom we give a name, those with that name;
*wrong of confirmed*: the same, of those where the reading is confident.

Where two are marked for the same words (one reports what the other said), either is right. Who is meant is
certain where the marked words are a name, one that only one person bears in the text, or a
pronoun with nobody else between it and the named speaker of its sex of the quotation before.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.speech.reading import read_speech
from summarizer.lang.en.given_names import sex_of_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Half = tuple[str, list[dict[str, Any]], str | None]

_TITLES = frozenset(
    """
    mr mrs ms miss dr prof sir sen rep gov gen lt col capt president vice senator representative governor
    mayor judge justice secretary chairman chairwoman ceo director professor former republican democratic
    democrat congressman congresswoman attorney general speaker spokesman spokeswoman spokesperson the a an
    director chief sheriff king queen prince candidate nominee first lady state prime minister chancellor
    pastor bishop pope cardinal detective officer sergeant captain lieutenant colonel manager strategist
    campaign senate house majority minority leader whip whips moderator host ambassador commissioner admiral
    gop deputy
""".split()
)
_BREAK = re.compile(r"\s*[,(–—]|\s(?:of|for|at|from|in|with|who|on|to|and)\b|['’]s?$")
_CAPITALS = re.compile(r"\b[A-Z][\w'’.-]*")
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_PEOPLE = re.compile(
    r"\b(?:husband|wife|son|daughter|father|mother|brother|sister|officer|spokesman|spokeswoman|aide|lawyer|man|woman"
    r"|judge|minister|official|reporter|host|friend|nominee|candidate|president|senator|governor|mayor|leader)\b",
    re.IGNORECASE,
)
_NO_NAMES = frozenset("he she they it i we the a an in on at but and this that his her when as if".split())
_NEAR = 700


def main() -> None:
    """Print the tables."""
    for half, rows, show in read_halves(str(__doc__), ("mention", "named", "confirmed")):
        _measure(rows, half, show)


def read_halves(description: str, shown: Sequence[str] = ()) -> Iterator[Half]:
    """Yield, for each half that the command asks for, its name, its rows and which of `shown` to print."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--half", choices=("even", "odd"))
    parser.set_defaults(show=None)
    if shown:
        parser.add_argument("--show", choices=shown)
    args = parser.parse_args()
    rows = [json.loads(line) for line in args.file.open(encoding="utf-8")]
    for half in ("even", "odd"):
        if args.half in {None, half}:
            yield half, rows[half == "odd" :: 2], args.show


def _measure(rows: list[dict[str, Any]], half: str, show: str | None) -> None:
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in rows:
        text = row["text"]
        ours = [q for q in read_speech(text) if q.kind != "title"]
        ends = [q.span.end for q in ours]
        golds = [gold for gold in row["quotations"] if "speaker_start" in gold and not is_verb(gold)]
        names = names_meant(text, golds)
        for gold, name in zip(golds, names, strict=True):
            first = bisect_left(ends, gold["start"] + 1)
            if first == len(ours) or ours[first].span.start >= gold["end"]:
                continue
            quotation = ours[first]
            said = quotation.attribution
            counts = Counter(overlapping=1)
            same = [
                (other, meant)
                for other, meant in zip(golds, names, strict=True)
                if other["start"] < gold["end"] and gold["start"] < other["end"]
            ]
            right = said.speaker is not None and any(
                said.speaker.start < other["speaker_start"] + len(other["speaker"])
                and other["speaker_start"] < said.speaker.end
                for other, _ in same
            )
            counts["mention"] = int(right)
            is_wrong = False
            if name is not None and said.name:
                is_wrong = not any(meant is not None and is_right(meant, said.name) for _, meant in same)
                counts["named"], counts["named wrong"] = 1, int(is_wrong)
                if said.confident:
                    counts["confirmed"], counts["confirmed wrong"] = 1, int(is_wrong)
            if name is not None:
                counts["certain"] = 1
            shown = {"mention": not right, "named": is_wrong, "confirmed": is_wrong and said.confident}
            if show and shown[show]:
                words = said.speaker.of(text) if said.speaker else None
                around = text[max(gold["start"] - 250, 0) : gold["end"] + 150]
                print(f"--- {row['id']} gold {gold['speaker']!r} = {name!r}, ours {words!r} = {said.name!r}")
                print(f"{around}\n")
            for key in (
                ("all", ""),
                ("cue", _position(gold)),
                ("speaker", "pronoun" if gold["pronoun"] else "name or description"),
                ("kind", gold["kind"]),
                ("ours", said.order),
            ):
                table[key].update(counts)
    print(f"{half}: {len(rows)} articles")
    for key in sorted(table):
        _print(key, table[key])


def is_verb(gold: dict[str, Any]) -> bool:
    """Tell whether the marked words are the verb, put in the speaker's place by mistake."""
    return str(gold["speaker"]).lower().startswith(("said", "according"))


def _position(gold: dict[str, Any]) -> str:
    if gold["speaker_start"] < gold["start"]:
        return "before"
    return "after" if gold["speaker_start"] >= gold["end"] else "inside"


def _print(key: tuple[str, str], c: Counter[str]) -> None:
    def share(part: int, of: int) -> str:
        return f"{part / of:.3f} of {of:4}" if of else "-    of    0"

    print(
        f"  {' '.join(key):28} mention right {share(c['mention'], c['overlapping'])};"
        f" named right {share(c['named'] - c['named wrong'], c['named'])} (certain {c['certain']:4});"
        f" wrong of confirmed {share(c['confirmed wrong'], c['confirmed'])}"
    )


def names_meant(text: str, golds: Sequence[dict[str, Any]]) -> list[str | None]:
    """Return for each quotation the name of its speaker, `None` where that is not certain."""
    meant: list[str | None] = []
    named: list[tuple[int, str]] = []  # where a person was named as a speaker, and the name
    for gold in golds:
        if not gold["pronoun"]:
            name = _name_of(gold["speaker"])
            meant.append(name)
            if name:
                named.append((gold["speaker_start"], name))
            continue
        at = gold["speaker_start"]
        earlier = [item for item in named if item[0] < at]
        sex = {"he": "m", "she": "f"}.get(gold["speaker"].lower(), "")
        last = max(earlier, default=None)
        is_person = bool(sex) and last is not None and _sex(last[1], text) == sex
        found = None
        if is_person and last is not None and at - last[0] < _NEAR:
            start = last[0]
            between = _QUOTED.sub(" ", text[start:at])
            parts = {plain(part) for part in last[1].split()}
            others = [
                word
                for word in _CAPITALS.findall(between)
                if plain(word) not in parts | _NO_NAMES | _TITLES and not _is_first(between, word)
            ]
            if not others and not _PEOPLE.search(between[len(last[1]) :]):
                found = last[1]
        meant.append(found)
    return meant


def _sex(name: str, text: str) -> str:
    """Return the sex that the given name before a surname tells, anywhere in the text."""
    given = re.findall(rf"([A-Z]\w+) (?:[A-Z]\.? )?{re.escape(name.rsplit(maxsplit=1)[-1])}\b", text)
    return next((sex for first in given if (sex := sex_of_given_name(first))), "")


def _is_first(text: str, word: str) -> bool:
    """Tell whether a word only stands with a capital where a sentence begins."""
    return all(re.search(r"(?:^|[.!?\n]\s*)$", text[: m.start()]) for m in re.finditer(re.escape(word), text))


def _name_of(speaker: str) -> str | None:
    head = speaker[: match.start()] if (match := _BREAK.search(speaker)) else speaker
    if " and " in f" {speaker} ":
        return None
    run: list[str] = []
    for word in reversed(head.split()):
        if not word[:1].isupper() or word.rstrip(".").lower() in _TITLES or word.endswith(("'s", "’s")):
            break
        run.insert(0, word.strip(".,"))
    return " ".join(run) or None


def is_right(gold: str, ours: str) -> bool:
    """Tell whether two names may be one person's."""
    mine, theirs = [plain(w) for w in gold.split()], [plain(w) for w in ours.split()]
    if mine[-1] == theirs[-1]:
        return len(mine) == 1 or len(theirs) == 1 or mine[0][:1] == theirs[0][:1]
    return set(mine) <= set(theirs) or set(theirs) <= set(mine)


def plain(word: str) -> str:
    """Return a word of a name without accents, marks and a possessive ending."""
    folded = unicodedata.normalize("NFKD", word.replace("’", "'").removesuffix("'s"))
    return "".join(c for c in folded.lower() if c.isalnum())


if __name__ == "__main__":
    main()
