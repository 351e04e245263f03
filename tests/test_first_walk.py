"""What a new user does first, in an empty folder, by the command that was installed; and without any extra.

`.ci/run` runs it with the built wheel, too.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import summarizer
from summarizer.cli import main
from summarizer.model.release import DISTRIBUTION, VERSION

# What is done, one after the other; what it has to print or write.
WALK = [
    ("--version", VERSION),
    ("summarize article.txt", "## Key takeaways"),
    ("summarize article.txt -o brief.json", ""),
    ("verify brief.json article.txt", "Holds"),
    ("explain brief.json", "stand as proposed"),
    ("review brief.json article.txt -o page.html", ""),
    ("review brief.json article.txt --export -o decided.json", ""),
    ("verify decided.json article.txt", "Holds"),
    ("batch article.txt -o briefs.jsonl", "1 article: 1 ok"),
]
WRITTEN = {"brief.json", "page.html", "decided.json", "briefs.jsonl"}

# The extra, a package of it, and a command that needs it.
NEEDS = [
    ("html", "trafilatura", "summarize page.html"),
    ("pdf", "pypdf", "summarize paper.pdf"),
    ("warc", "warcio", "summarize crawl.warc"),
    ("docx", "docx", "summarize article.txt -o brief.docx"),
    ("parquet", "pyarrow", "batch article.txt -o briefs.parquet"),
    ("parquet", "pyarrow", "summarize article.txt -o briefs.parquet"),
    ("zstd", "zstandard", "batch article.txt -o briefs.jsonl.zst"),
    ("daft", "daft", "batch rows.jsonl -o out.jsonl --engine daft"),
    ("ray", "ray", "batch rows.jsonl -o out.jsonl --engine daft --runner ray"),
    ("sign", "cryptography", "summarize article.txt -o brief.json --sign key.pem"),
    ("review", "starlette", "review brief.json article.txt --serve"),
    ("serve", "fastapi", "serve"),
    ("telemetry", "opentelemetry.sdk", "serve --telemetry"),
    ("mcp", "mcp", "mcp"),
]


@pytest.fixture
def desk(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    shutil.copy(root / "examples" / "beijing" / "article.txt", tmp_path)
    return tmp_path


def test_a_new_user_comes_to_a_brief_that_is_proved_and_decided(desk: Path) -> None:
    script = Path(sys.executable).with_name("summarizer")
    ways = [[sys.executable, "-m", "summarizer"], *([[str(script)]] if script.exists() else [])]
    for number, (arguments, printed) in enumerate(WALK):
        command = [*ways[number % len(ways)], *arguments.split()]
        ran = subprocess.run(command, cwd=desk, capture_output=True, check=False)  # noqa: S603 - our own command
        assert ran.returncode == 0, ran.stderr.decode()
        assert printed in ran.stdout.decode(), arguments
    assert {path.name for path in desk.iterdir() if path.stat().st_size} >= WRITTEN
    assert json.loads((desk / "decided.json").read_bytes())["lead"]["evidence"]


def test_every_public_name_is_there() -> None:
    assert [name for name in summarizer.__all__ if getattr(summarizer, name, None) is None] == []


@pytest.mark.parametrize("need", NEEDS, ids=[command for *_, command in NEEDS])
def test_what_needs_an_extra_says_what_to_install(
    need: tuple[str, str, str],
    desk: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    extra, package, command = need
    (desk / "page.html").write_text("<html><body><p>The bridge opened.</p></body></html>", encoding="utf-8")
    (desk / "paper.pdf").write_bytes(b"%PDF-1.4\n")
    (desk / "crawl.warc").write_bytes(b"WARC/1.0\r\n")
    (desk / "rows.jsonl").write_text('{"id": "a", "text": "The bridge opened."}\n', encoding="utf-8")
    (desk / "key.pem").write_bytes(b"key")
    brief = summarizer.summarize(summarizer.Article.from_file(desk / "article.txt"))
    (desk / "brief.json").write_text(brief.to_json(), encoding="utf-8")
    for name in {package, *(name for name in sys.modules if name.startswith(f"{package}."))}:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(SystemExit) as ended:
        main(command.split())
    assert ended.value.code == 2
    assert f"pip install '{DISTRIBUTION}[{extra}]'" in capsys.readouterr().err
