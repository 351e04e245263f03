"""The command line run in this process, its end checked as every end is to be, and a brief for it."""

from __future__ import annotations

import io
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from publishing import publish_content

from summarizer.analysis.source import read
from summarizer.cli import main
from summarizer.model.article import Article
from summarizer.model.assets import read_asset
from summarizer.model.brief import Brief

ARTICLE = (
    "The bridge over the river Leda opened on Monday, 3 March 2025.\n\n"
    "“We waited eleven years for this day,” said Ana Ruiz, the mayor of Portvale.\n\n"
    "It cost 40 million euros and is 212 metres long. Some 3,000 people came to the opening last week.\n"
)
CODES = {0, 1, 2, 3, 130}
_FAILED = re.compile(r'[1-9]\d* failed|"failures": [1-9]')


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def run(*arguments: str | Path, stdin: bytes = b"") -> Ran:
    """Run the command line in this process; its end is checked as every end is to be."""
    kept = sys.stdin, sys.stdout, sys.stderr
    out, err = io.BytesIO(), io.BytesIO()
    streams = io.TextIOWrapper(out), io.TextIOWrapper(err, errors="backslashreplace")
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
    sys.stdout, sys.stderr = streams
    try:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        for stream in streams:
            stream.flush()
        printed, told_of = out.getvalue().decode(), err.getvalue().decode()
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
    code = ended.value.code
    ran = Ran(code if isinstance(code, int) else 0, printed, told_of)
    assert ran.code in CODES, ran
    if ran.code > 1:
        told = [line for line in ran.err.splitlines() if line != "summarizer: the run begins"]
        # What became of the articles of a batch is a result, and no error's sentence.
        assert told or _FAILED.search(ran.out), ran
        assert all(len(line) < 2500 for line in told), ran
    return ran


def edited_brief() -> Brief:
    """Return a brief of the prompt's example article with most kinds of edits in it."""
    source = read(Article(text=read_asset("prompts/brief/example/article.txt"), id="bridge"))
    content: dict[str, Any] = json.loads(read_asset("prompts/brief/example/draft.json"))
    content["lead"] = {"text": "Parliament will vote on a fishing treaty.", "evidence": [2]}
    content["context_and_impact"][0]["evidence"] = [3]
    content["verified_facts"].append({"text": "The crack was caused by rust.", "evidence": [12]})
    return publish_content(content, source)
