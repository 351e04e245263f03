"""How the quotation check does on seeded changes of real quotations; peers, speed, worst cases.

Run from the repository root. Without options all parts run; the development data are looked for in ../shared.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from field import measure_rows, measure_speakers
from peers import load_peers
from quote_speed import measure_adversarial, measure_reading, measure_speed
from scoring import is_located, score_row

from summarizer.evaluate.quote_mutations import mutate_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scoring import Score

DATA = Path(__file__).parents[3] / "shared" / "data"


# Seeded as honest merges ("A," he said, "B"), but what stands between the parts is a second telling: "telling
# her, A! She replied ... B", "A, Mr Mekdad insisted, accusing the US of B". Joined they say what nobody said.
NO_MERGES = frozenset({6394, 6541})


def load(name: str) -> list[dict[str, Any]]:
    """Return the rows of a data file, none where the file is missing."""
    path = DATA / name
    if not path.exists():
        print(f"skipped: {name} is not beside the repository")
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def is_wrong_speaker(row: dict[str, Any]) -> bool:
    """Tell whether only the speaker is wrong."""
    return "MISATTRIBUTED" in row["expect"]


def tabulate(rows: Iterable[dict[str, Any]], *, show: int) -> None:
    """Print the scores by class and the measures over all rows."""
    scores: dict[str, list[tuple[dict[str, Any], Score]]] = defaultdict(list)
    for row in rows:
        scores[row["cls"]].append((row, score_row(row)))
    print(f"{'class':30} {'rows':>5} {'right':>7} {'exact':>7} {'located':>7} {'reason':>7}")
    shown = 0
    for name in sorted(scores):
        pairs = scores[name]
        right = [row["legit"] == score.accepted or is_wrong_speaker(row) for row, score in pairs]
        print(
            f"{name:30} {len(pairs):5} {share(right):7.3f} {share([s.exact for _, s in pairs]):7.3f} "
            f"{share([s.located for _, s in pairs]):7.3f} {share([s.reasoned for _, s in pairs]):7.3f}"
        )
        for (row, score), good in zip(pairs, right, strict=True):
            if shown < show and (not good or (row["legit"] and not score.exact) or not score.reasoned):
                shown += 1
                print("    ", row["id"], score, row["reason"], "|", row["quote"][:200])
    everything = [pair for pairs in scores.values() for pair in pairs]
    legit = [s for row, s in everything if row["legit"]]
    bad = [s for row, s in everything if not row["legit"] and not is_wrong_speaker(row)]
    print(f"\nlegitimate accepted            {share([s.accepted for s in legit]):.4f} of {len(legit)}")
    print(f"illegitimate accepted          {sum(s.accepted for s in bad)} of {len(bad)}")
    print(f"evidence exact (legitimate)    {share([s.exact for s in legit]):.4f}")
    print(f"located (illegitimate)         {share([s.located for s in bad]):.4f}")
    print(f"right reason (illegitimate)    {share([s.reasoned for s in bad]):.4f}")
    tell_merges(scores)
    tell_speakers([(row["legit"], s.speaker) for row, s in everything if s.speaker])


def tell_merges(scores: dict[str, list[tuple[dict[str, Any], Score]]]) -> None:
    """Print the class of merged parts with and without the rows that are none, where it is among the rows."""
    pairs = [pair for name, rows in scores.items() if name.startswith("L12") for pair in rows]
    doubtful = [pair for pair in pairs if pair[0]["id"] in NO_MERGES]
    if doubtful:
        accepted = [score.accepted for _, score in pairs]
        without = [score.accepted for row, score in pairs if row["id"] not in NO_MERGES]
        print(
            f"merged parts (L12)             {share(accepted):.3f} of {len(accepted)}; without the "
            f"{len(doubtful)} that join two tellings {share(without):.3f} of {len(without)}"
        )


def tell_speakers(pairs: list[tuple[bool, str]]) -> None:
    """Print how right and wrong speakers fared."""
    for right in (True, False):
        codes = Counter(code for legit, code in pairs if legit == right)
        total = max(sum(codes.values()), 1)
        found = ", ".join(
            f"{code.split('.')[1]} {count / total:.3f}" for code, count in sorted(codes.items())
        )
        print(f"{'right' if right else 'wrong'} speaker ({sum(codes.values())}): {found}")


def share(values: list[bool]) -> float:
    """Return the share of true values, 1 for none."""
    return sum(values) / len(values) if values else 1.0


def compare_peers(rows: list[dict[str, Any]], every: int) -> None:
    """Print the same measures for the peers, on every n-th row of at most 12,000 characters."""
    peers, notes = load_peers()
    for name, note in notes.items():
        print(f"{name}: {note}")
    sample = [row for row in rows[::every] if len(row["article"]) <= 12_000 and not is_wrong_speaker(row)]
    print(
        f"\n{'peer':26} {'legit accepted':>15} {'illegit accepted':>17} {'located':>8} {'ms a quotation':>15}"
    )
    for name, check in peers.items():
        accepted: dict[bool, list[bool]] = {True: [], False: []}
        located: list[bool] = []
        began = time.process_time()
        for row in sample:
            answer, spans = check(row["quote"], row["article"])
            accepted[row["legit"]].append(answer)
            located.append(is_located(row, spans))
        spent = (time.process_time() - began) / max(len(sample), 1) * 1000
        print(
            f"{name:26} {share(accepted[True]):15.3f} {share(accepted[False]):17.3f} "
            f"{share(located):8.3f} {spent:15.2f}"
        )


def articles() -> list[str]:
    """Return the articles the generator works on."""
    texts = [row["source"] for row in load("gum_wikinews.jsonl") + load("bump_even.jsonl")]
    return list(dict.fromkeys(texts))


def main() -> None:
    """Run the parts asked for, all without any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--cases", nargs="?", const="quote_cases.jsonl", help="seeded cases; a file name or path"
    )
    parser.add_argument("--generated", type=int, metavar="N", help="N cases of our own generator")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--peers", action="store_true", help="the peers on a sample of the cases")
    parser.add_argument("--every", type=int, default=4, help="with --peers: take every n-th case")
    parser.add_argument("--speakers", action="store_true", help="gum_quotes: found, and by whom")
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--adversarial", action="store_true")
    parser.add_argument(
        "--false-alarms", action="store_true", help="print what is rejected in faithful summaries"
    )
    parser.add_argument("--show", type=int, default=0, help="print this many misses")
    asked = parser.parse_args()
    parts = (asked.cases, asked.generated, asked.peers, asked.speakers, asked.speed, asked.adversarial)
    everything = not any((*parts, asked.false_alarms))
    if asked.cases or everything:
        print("== seeded cases")
        tabulate(load(asked.cases or "quote_cases.jsonl"), show=asked.show)
    if asked.generated or everything:
        print("== generated cases")
        tabulate(mutate_quotes(articles(), count=asked.generated or 2000, seed=asked.seed), show=asked.show)
    if asked.speakers or everything:
        print("== gum_quotes")
        measure_speakers(load("gum_quotes.jsonl"), load("gum_wikinews.jsonl"), show=asked.show)
    if asked.peers or everything:
        print("== peers")
        compare_peers(load("quote_cases.jsonl"), asked.every)
    if asked.speed or everything:
        print("== speed")
        measure_reading(articles())
        measure_speed([row["article"] for row in load("quote_cases.jsonl")])
    if asked.adversarial or everything:
        print("== adversarial")
        measure_adversarial()
    if asked.false_alarms or everything:
        print("== rejected in faithful summaries")
        measure_rows(load)


if __name__ == "__main__":
    main()
