from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import summarizer
from summarizer.model.release import DISTRIBUTION

SAME = """
import sys
from summarizer import Article, summarize
from summarizer.model.assets import read_asset
text = read_asset("prompts/brief/example/article.txt")
sys.stdout.buffer.write(summarize(Article(text=text, id="a"), policy="report").to_json().encode())
"""


@pytest.mark.parametrize("name", summarizer.__all__)
def test_public_name_is_there_and_said_to_be(name: str) -> None:
    assert getattr(summarizer, name).__name__ == name
    assert name in dir(summarizer)


PAGE = Path(__file__).parents[1] / "docs" / "python.md"


@pytest.mark.skipif(not PAGE.exists(), reason="the pages are not beside an installed wheel")
@pytest.mark.parametrize("name", summarizer.__all__)
def test_the_page_of_the_interface_has_each_public_name(name: str) -> None:
    assert f"`{name}`" in PAGE.read_text(encoding="utf-8")


def test_no_other_name_is_invented() -> None:
    with pytest.raises(AttributeError, match="no attribute 'summarise'"):
        _ = summarizer.summarise


def test_the_version_is_that_of_the_package() -> None:
    assert summarizer.__version__ == version(DISTRIBUTION)


def test_the_package_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "summarizer", "--version"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    assert result.stdout == f"summarizer {summarizer.__version__}\n"


def test_reading_and_checking_import_no_model_package() -> None:
    code = (
        "import sys, summarizer, summarizer.commands.batch; summarizer.summarize; summarizer.Settings; "
        "print([m for m in ('openai', 'instructor', 'tenacity', 'aiohttp') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert result.stdout.strip() == "[]"


def test_same_article_same_bytes_whatever_the_hash_seed() -> None:
    outputs = {
        subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", SAME],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1
    assert outputs.pop().startswith(b"{")
