from __future__ import annotations

import os
from pathlib import Path

import pytest
from running import ARTICLE

from summarizer.article import Article
from summarizer.pipeline import summarize


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home and working directory, but for an article and its brief."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("SUMMARIZER_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.json").write_text(summarize(Article(text=ARTICLE)).to_json(), encoding="utf-8")
    return tmp_path
