"""Laws that hold for every article: on the Wikinews articles always, on all given texts where they stand."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path

import pytest

from summarizer.analysis.source import Source, read
from summarizer.checks.passage import free_text
from summarizer.checks.run import CHECK_VERSION, check_draft, check_passages
from summarizer.editing.edit import edit_draft, mend_draft
from summarizer.editing.policy import POLICIES
from summarizer.editing.publish import prove, publish
from summarizer.editing.repair import Round, take_repair
from summarizer.editing.replay import replay
from summarizer.model.article import Article
from summarizer.model.brief import Edit
from summarizer.model.draft import Draft, Repair
from summarizer.model.errors import EmptyBriefError, FindingsError
from summarizer.model.finding import Finding
from summarizer.model.provenance import Provenance
from summarizer.pipeline import verify

CASES = Path(__file__).parents[1] / "cases" / "wikinews" / "articles.jsonl"
GIVEN = Path(__file__).resolve().parents[3] / "shared" / "data"
SETS = {
    "speakers_news": "text",
    "bump_even": "source",
    "defacto_train_numbers": "source",
    "summedits_ectsum": "source",
}
PARTS = 8
BLANK = {"text": "", "evidence": []}
UNRELATED = "Far away, a choir of amateurs rehearsed an old hymn."


def wikinews() -> list[Article]:
    rows = map(json.loads, CASES.read_text(encoding="utf-8").splitlines())
    return [Article(text=row["text"], id=row["id"], title=row["title"]) for row in rows]


ARTICLES = wikinews()
by_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)


def doubted(text: str, source: Source) -> list[str]:
    found = check_passages(free_text(text), source).findings
    return [f"{f.rule}: {f.text!r}: {f.message}" for f in found if f.severity != "info"]


def copied(source: Source, numbers: list[int]) -> Draft:
    """Return a draft of the article's own sentences, each citing itself."""
    items = [{"text": source.sentences[n - 1].text, "evidence": [n]} for n in numbers]
    third = max(len(items) // 3, 1)
    content = {
        "headline": "",
        "lead": items[0],
        "key_takeaways": items[:third],
        "verified_facts": items[third : 2 * third] or items[:1],
        "context_and_impact": items[2 * third :],
        "official_statements": [],
        "unconfirmed": [],
        "bottom_line": BLANK,
    }
    return Draft.model_validate_json(json.dumps(content))


@by_article
def test_an_article_verifies_against_itself_whole_and_in_part(article: Article) -> None:
    source = read(article)
    assert doubted(article.text, source) == []
    rng = random.Random(article.id)
    chosen = rng.sample(source.sentences, min(8, len(source.sentences)))
    assert [found for sentence in chosen for found in doubted(sentence.text, source)] == []


@cache
def given_texts() -> list[str]:
    texts = {
        json.loads(line)[field]
        for name, field in SETS.items()
        for line in (GIVEN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    }
    return sorted(texts)


# In parts, as one takes a minute: at the end of a run nothing would be left for the other processes.
@pytest.mark.skipif(not GIVEN.exists(), reason="the given texts are not on this machine")
@pytest.mark.parametrize("part", range(PARTS))
def test_given_articles_verify_against_themselves(part: int) -> None:
    texts = given_texts()
    failed = [found for text in texts[part::PARTS] for found in doubted(text, read(Article(text=text)))]
    assert len(texts) > 600
    assert failed == []


@by_article
def test_a_sentence_about_something_else_takes_no_support_away(article: Article) -> None:
    grown = read(Article(text=f"{article.text}\n\n{UNRELATED}", id=article.id))
    rng = random.Random(article.id)
    chosen = rng.sample(read(article).sentences, 6)
    assert [found for sentence in chosen for found in doubted(sentence.text, grown)] == []


@by_article
def test_no_edit_changes_what_is_the_articles_own(article: Article) -> None:
    source = read(article)
    told = [s.number for s in source.sentences if len(s.text.split()) > 6]
    draft = copied(source, random.Random(article.id).sample(told, min(9, len(told))))
    for policy in ("default", "strict"):
        edited = edit_draft(draft, source, POLICIES[policy])
        assert edited.content.model_dump(exclude={"key_takeaways"}) == draft.model_dump(
            exclude={"key_takeaways"}
        )
        assert [edit.finding.message for edit in edited.edits if edit.action != "flag"] == []


@by_article
def test_every_sentence_of_a_text_is_accounted_for(article: Article) -> None:
    source = read(article)
    chosen = random.Random(article.id).sample(source.sentences, 4)
    foreign = "Nine goblins juggled purple teapots. They did so. Here is a summary:"
    text = "\n".join([*(sentence.text for sentence in chosen), foreign])
    verdicts = [v for v in check_passages(free_text(text), source).verdicts if v.check == "evidence"]
    covered = {at for verdict in verdicts for at in range(verdict.start, verdict.end)}
    assert [at for at, char in enumerate(text) if char.isalnum() and at not in covered] == []
    goblins = next(v for v in verdicts if "goblins" in v.text)
    assert isinstance(goblins, Finding)
    assert goblins.severity in {"error", "warning"}
    assert {v.code for v in verdicts if "did so" in v.text or "summary" in v.text} == {"evidence.not_judged"}


def random_repair(source: Source, draft: Draft, rng: random.Random) -> Repair:
    """Return answers for items of `draft`: right ones, wrong ones, and ones with the wrong sentences."""
    statements = []
    for _ in range(rng.randint(1, 4)):
        section = rng.choice(["key_takeaways", "verified_facts", "context_and_impact"])
        count = len(getattr(draft, section))
        number = rng.randint(1, len(source.sentences))
        text = source.sentences[number - 1].text if rng.random() < 0.7 else "Nine goblins juggled teapots."
        cited = number if rng.random() < 0.5 else rng.randint(1, len(source.sentences))
        item = f"{section}/{rng.randrange(count) if count else 0}"
        statements.append({"item": item, "text": text, "evidence": [cited]})
    given = {"statements": statements, "official_statements": [], "unconfirmed": []}
    return Repair.model_validate_json(json.dumps(given))


@by_article
def test_whatever_is_repaired_and_fixed_in_whatever_order_the_brief_proves_itself(article: Article) -> None:
    source = read(article)
    rng = random.Random(f"{article.id} repairs")
    told = [s.number for s in source.sentences if len(s.text.split()) > 6]
    for _ in range(3):
        content = json.loads(copied(source, rng.sample(told, min(7, len(told)))).model_dump_json())
        for section in ("key_takeaways", "verified_facts"):
            for item in content[section]:
                if rng.random() < 0.6:
                    item["evidence"] = [rng.randint(1, len(source.sentences))]
                if rng.random() < 0.3:
                    item["text"] = "Parliament will vote on a fishing treaty next spring."
        draft = Draft.model_validate_json(json.dumps(content))
        edits: tuple[Edit, ...] = ()
        for number in (1, 2):
            mended = mend_draft(replay(draft, edits), source, POLICIES["default"], may_ask=True)
            edits += mended.edits
            answer = random_repair(source, mended.content, rng)
            edits += take_repair(answer, mended.content, source, Round(number))
        made = Provenance(
            article=article.key,
            article_sha256=article.sha256,
            title=article.title,
            drafter="live",
            model="openai/stand-in",
            check_version=CHECK_VERSION,
            policy="default",
        )
        try:
            brief = publish(draft, source, POLICIES["default"], made, earlier=edits)
        except (EmptyBriefError, FindingsError):
            continue
        assert list(prove(brief, source)) == []
        written = brief.to_json()
        assert [f for f in verify(written, article).findings if f.check == "shape"] == []
        assert check_draft(replay(draft, brief.edits), source).findings == brief.findings
