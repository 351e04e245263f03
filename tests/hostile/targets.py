"""Every command with a valid file of every kind, one of which is then damaged."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from running import ARTICLE, edited_brief, run

from summarizer.export.markdown import render_markdown
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.pipeline import summarize

ROW = {"article": ARTICLE, "text": "The bridge cost 70 million euros.", "label": "unsupported", "class": "a"}


@dataclass(frozen=True)
class Target:
    """A command that reads `name`, which is valid before it is damaged; `share` of all cases are its own."""

    arguments: tuple[str, ...]
    name: str
    is_json: bool = True
    share: int = 4

    def __str__(self) -> str:
        return f"{' '.join(self.arguments)}, {self.name}"


MEASURE = ("evaluate", "--labelled", "rows.jsonl", "--count", "10")
TARGETS = (
    Target(("summarize", "a.txt"), "a.txt", is_json=False),
    Target(("summarize", "article.json", "--json"), "article.json"),
    Target(("summarize", "article.md", "--format", "text"), "article.md", is_json=False),
    Target(("summarize", "articles.jsonl", "-o", "out.jsonl"), "articles.jsonl", share=2),
    Target(("summarize", "a.txt", "--config", "config.toml"), "config.toml", is_json=False),
    Target(("verify", "b.json", "a.txt"), "b.json", share=8),
    Target(("verify", "edited.json", "bridge.txt", "--json"), "edited.json", share=8),
    Target(("verify", "draft.json", "bridge.txt"), "draft.json"),
    Target(("verify", "b.md", "a.txt"), "b.md", is_json=False),
    Target(("verify", "b.json", "article.json"), "article.json"),
    Target(("explain", "edited.json"), "edited.json", share=16),
    Target(("explain", "edited.json", "--json"), "edited.json", share=8),
    Target(("recheck", "b.json", "a.txt"), "b.json", share=8),
    Target(("recheck", "b.json", "article.json", "--json"), "article.json"),
    Target(("review", "edited.json", "bridge.txt", "-o", "r.html"), "edited.json", share=8),
    Target(("review", "edited.json"), "edited.json", share=8),
    Target(("review", "o.jsonl", "a.txt", "-o", "r/"), "o.jsonl", share=4),
    Target((*MEASURE, "--articles", "a.txt"), "rows.jsonl", share=3),
    Target((*MEASURE, "--articles", "article.json"), "article.json", share=2),
    Target((*MEASURE, "--articles", "a.txt", "--floors", "floors.json"), "floors.json", share=2),
    Target(("schema", "brief"), "a.txt", share=1),
    Target(("batch", "articles.jsonl", "-o", "o.jsonl", "--dry-run"), "articles.jsonl", share=3),
    Target(("batch", "a.txt", "-o", "o.jsonl", "--dry-run"), "o.jsonl.ledger", is_json=False),
    Target(("batch", "a.txt", "-o", "o.jsonl"), "o.jsonl.ledger", is_json=False),
    Target(("batch", "articles.jsonl", "-o", "p.jsonl", "--json"), "articles.jsonl", share=2),
    Target(("batch", "article.md", "-o", "q.jsonl"), "article.md", is_json=False, share=2),
    Target(("batch", "a.txt", "-o", "o.jsonl"), "o.jsonl", share=2),
    Target(("batch", "a.txt", "-o", "o.jsonl"), "o.jsonl.writer", share=2),
    Target(("batch", "a.txt", "-o", "o.jsonl", "--append"), "o.jsonl", share=2),
)  # fmt: skip


def write_valid(folder: Path) -> None:
    """Write a valid file of every kind; the working directory must be `folder`."""
    brief, edited = summarize(Article(text=ARTICLE)), edited_brief()
    article = {
        "text": ARTICLE,
        "title": "The bridge",
        "published": "2025-03-10",
        "publisher": "Post",
        "id": "1",
    }
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "article.json").write_text(json.dumps(article), encoding="utf-8")
    (folder / "article.md").write_text(f"# The bridge\n\n{ARTICLE}", encoding="utf-8")
    (folder / "articles.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    (folder / "config.toml").write_text('reasks = 2\ntimeout = 30.5\npolicy = "report"\n', encoding="utf-8")
    (folder / "b.json").write_text(brief.to_json(), encoding="utf-8")
    (folder / "b.md").write_text(render_markdown(brief), encoding="utf-8")
    (folder / "edited.json").write_text(edited.to_json(), encoding="utf-8")
    (folder / "draft.json").write_text(edited.draft.model_dump_json(), encoding="utf-8")
    (folder / "bridge.txt").write_text(read_asset("prompts/brief/example/article.txt"), encoding="utf-8")
    (folder / "rows.jsonl").write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    assert run("batch", "a.txt", "-o", "o.jsonl").code == 0
    floors = ("--floors", "floors.json", "--raise-floors")
    assert run(*MEASURE, "--articles", "a.txt", *floors).code == 0
    for target in TARGETS:
        assert run(*target.arguments).code in {0, 1}, target
    # What is damaged goes the whole way, not to an output of others.
    for path in folder.glob("[pq].*"):
        path.unlink()
