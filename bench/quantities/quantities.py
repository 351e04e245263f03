"""The quantity benchmark: prints the table of `docs/quantities.md`.

Run with `PYTHONPATH=. python bench/quantities/quantities.py`.

The development data is looked for beside the repository; without it the parts that need it are skipped.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checkers import check_ours, find_errors, load_checkers
from corpora import CORPORA, read_unsupported, score_corpus
from labels import explain_misses, read_rows, score_labels
from numerals import (
    measure_check,
    measure_import,
    measure_reading,
    time_adversaries,
    try_round_trips,
)
from rewrites import make_rewrites

from summarizer.analysis.quantities.read import read_quantities
from summarizer.evaluate.quantity_mutations import Text, make_mutations, sentences_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.evaluate.quantity_mutations import Mutation

_ROOT: Final = Path(__file__).resolve().parents[2]
_DATA: Final = _ROOT.parent / "shared" / "data"
_CASES: Final = _ROOT / "tests" / "cases" / "quantities"


def main() -> None:
    """Run the parts that were asked for, all when none was."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("labels", "pairs", "corpora", "round-trips", "speed", "adversarial", "summaries"):
        parser.add_argument(f"--{name}", action="store_true")
    parser.add_argument("--mutations", type=int, default=0, metavar="N")
    parser.add_argument("--rewrites", type=int, default=0, metavar="N")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--explain", action="store_true", help="list what was missed or flagged")
    chosen = parser.parse_args()
    every = not any(value for key, value in vars(chosen).items() if key not in {"seed", "explain"})
    parts: tuple[tuple[bool, Callable[[], None]], ...] = (
        (chosen.labels, lambda: print_labels(explain=chosen.explain)),
        (chosen.pairs, print_pairs),
        (chosen.corpora, lambda: print_corpora(explain=chosen.explain)),
        (bool(chosen.mutations), lambda: print_mutations(chosen.mutations or 20_000, chosen)),
        (bool(chosen.rewrites), lambda: print_rewrites(chosen.rewrites or 10_000, chosen)),
        (chosen.summaries, lambda: print_summaries(explain=chosen.explain)),
        (chosen.round_trips, print_round_trips),
        (chosen.speed, print_speed),
        (chosen.adversarial, print_adversarial),
    )
    for wanted, part in parts:
        if wanted or every:
            part()


def _rows(name: str) -> list[dict[str, Any]] | None:
    path = _DATA / f"{name}.jsonl"
    if not path.exists():
        print(f"{name}: skipped, the development data is not beside this checkout")
        return None
    return list(read_rows(path))


def _texts() -> list[Text] | None:
    rows = _rows("gum_wikinews")
    return None if rows is None else [Text(row["id"], row["source"], row["date"]) for row in rows]


def print_labels(*, explain: bool) -> None:
    """Print how readings agree with hand-made labels."""
    for name in ("quantity_traps", "quantity_news_dev"):
        path = _CASES / f"{name}.jsonl"
        rows: Iterator[dict[str, Any]] | list[dict[str, Any]] | None = (
            read_rows(path) if path.exists() else _rows(name)
        )
        if rows is None:
            continue
        score = score_labels(iter(rows))
        value, qualified = score.right / score.labels, score.qualified / score.labels
        print(
            f"{name}: {score.labels} labels, value+kind+unit {value:.3f}, with qualifier {qualified:.3f}, "
            f"precision {score.precision:.3f}, wrong {score.wrong}"
        )
        if explain and score.misses:
            print(explain_misses(score))


def print_pairs() -> None:
    """Print how our authored pairs of source and summary are judged."""
    rows = list(read_rows(_CASES / "quantity_pairs.jsonl"))
    flagged = {row["id"]: bool(check_ours(row["summary"], row["source"])) for row in rows}
    bad = [row["id"] for row in rows if row["label"] == "bad"]
    right = [row["id"] for row in rows if row["label"] != "bad"]
    accepted = [name for name in bad if not flagged[name]]
    rejected = [name for name in right if flagged[name]]
    print(
        f"quantity_pairs: wrong accepted {len(accepted)}/{len(bad)}, "
        f"right rejected {len(rejected)}/{len(right)}"
    )


def print_corpora(*, explain: bool) -> None:
    """Print errors caught and true rows flagged, by checker."""
    checkers, notes = load_checkers()
    unsupported = read_unsupported()
    print("peers:", ", ".join(f"{name} {note}" for name, note in notes.items()))
    for name in CORPORA:
        rows = _rows(name)
        if rows is None:
            continue
        for label, check in checkers.items():
            score = score_corpus(rows, check)
            rate = score.caught / score.errors
            line = f"{name:22} {label:18} caught {score.caught}/{score.errors} = {rate:.3f}"
            if label == "ours":
                line += f" (on the edited span {score.on_span / score.errors:.3f})"
            rate = len(score.flagged) / score.true
            line += f"; true rows flagged {len(score.flagged)}/{score.true} = {rate:.3f}"
            if label == "ours":
                rest = [found for found in score.flagged if found not in unsupported]
                line += f", after those read by hand {len(rest)} = {len(rest) / score.true:.3f}"
                if explain:
                    line += "\n   flagged: " + " ".join(rest) + "\n   missed: " + " ".join(score.missed)
            print(line)


def print_mutations(number: int, chosen: argparse.Namespace) -> None:
    """Print errors caught in mutated true sentences, by class, with the peers beside."""
    texts = _texts()
    if texts is None:
        return
    checkers, _ = load_checkers()
    made = list(make_mutations(texts, number, seed=chosen.seed))
    totals = Counter(mutation.kind for mutation in made)
    print(f"mutations: {len(made)}, seed {chosen.seed}")
    for label, check in checkers.items():
        caught = _count_flagged(made, texts, check)
        worst = min(caught[kind] / totals[kind] for kind in totals)
        print(f"  {label}: caught {sum(caught.values()) / len(made):.4f}, worst class {worst:.3f}")
        if label == "ours":
            for kind, total in totals.items():
                print(f"    {kind:18} {total:6} {caught[kind] / total:.4f}")


def _count_flagged(
    made: list[Mutation], texts: list[Text], check: Callable[[str, str, str], list[tuple[int, int]]]
) -> Counter[str]:
    articles = {text.id: text for text in texts}
    flagged: Counter[str] = Counter()
    for mutation in sorted(made, key=lambda mutation: mutation.article):
        article = articles[mutation.article]
        flagged[mutation.kind] += bool(check(mutation.after, article.text, article.published))
    return flagged


def print_rewrites(number: int, chosen: argparse.Namespace) -> None:
    """Print legitimate rewrites and unchanged sentences that are flagged."""
    texts = _texts()
    if texts is None:
        return
    checkers, _ = load_checkers()
    made = list(make_rewrites(texts, number, seed=chosen.seed))
    totals = Counter(rewrite.kind for rewrite in made)
    print(f"rewrites: {len(made)}, seed {chosen.seed}")
    for label, check in checkers.items():
        flagged = _count_flagged(made, texts, check)
        parts = ", ".join(f"{kind} {flagged[kind]}/{total}" for kind, total in totals.items())
        print(f"  {label}: flagged {sum(flagged.values()) / len(made):.4f} ({parts})")
    plain = [(text, sentence) for text in texts for sentence in sentences_of(text.text)]
    wrong = sum(bool(check_ours(sentence, text.text, text.published)) for text, sentence in plain)
    print(f"  unchanged sentences flagged {wrong}/{len(plain)}")


def print_summaries(*, explain: bool) -> None:
    """Print how many of the summaries by people and models hold a finding; nobody has labelled them."""
    rows = _rows("gum_wikinews")
    if rows is None:
        return
    total = flagged = 0
    codes: Counter[str] = Counter()
    for row in rows:
        for summary in row["summaries"]:
            total += 1
            found = find_errors(summary["summary"], row["source"], row["date"])
            flagged += bool(found)
            codes.update(finding.code for finding in found)
            if explain:
                for finding in found:
                    print(
                        f"   {row['id']} {summary['model']}: {finding.text!r} {finding.code}: "
                        f"{finding.message}"
                    )
    print(f"gum_wikinews summaries with a finding: {flagged}/{total}; {dict(codes)}")


def print_round_trips() -> None:
    """Print number words spelled by num2words and read back."""
    for kind, (tried, right, wrong) in try_round_trips().items():
        print(f"round trip {kind}: {right}/{tried} = {right / tried:.4f} {wrong or ''}")


def print_speed() -> None:
    """Print the speed of reading, of a whole check, and of the import."""
    print(f"import: {measure_import():.0f} ms")
    texts = _texts()
    if texts is None:
        return
    print(f"reading: {measure_reading([text.text for text in texts]):.1f} MB/s over {len(texts)} articles")
    times: list[float] = []
    for text in texts:
        if len(text.text) < 5_000:
            continue
        article = text.text[:5_000]
        brief = _brief_of(article)
        if len(read_quantities(brief)) >= 18:
            times.append(measure_check(article, brief)[0])
    times.sort()
    if times:
        print(
            f"whole check, 5 kB article, 20-quantity brief: median {times[len(times) // 2]:.2f} ms, "
            f"worst {times[-1]:.2f} ms over {len(times)} articles"
        )


def _brief_of(article: str) -> str:
    """Return sentences of `article` with quantities, some twice, until they hold twenty."""
    brief = ""
    for sentence in sentences_of(article) * 3:
        count = len(read_quantities(brief))
        if count >= 20:
            break
        if read_quantities(sentence) and count + len(read_quantities(sentence)) <= 21:
            brief += f"{sentence} "
    return brief


def print_adversarial() -> None:
    """Print microseconds a character for texts made to be slow."""
    for name, micros in time_adversaries().items():
        print(f"adversarial {name:22} {micros:6.2f} µs a character")


if __name__ == "__main__":
    began = time.perf_counter()
    main()
    print(json.dumps({"seconds": round(time.perf_counter() - began, 1)}))
