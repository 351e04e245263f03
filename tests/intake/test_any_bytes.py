"""Whatever bytes come under whatever name: an article, or an error that says what is wrong. Nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import TEXTS, Pdf, make_docx, make_eml, make_page, make_warc

from summarizer.intake import Format, each_article
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

PAGE = make_page().encode()
SOUND = {
    ".txt": "\n".join(TEXTS).encode(),
    ".md": ("# Bridge opens\n\n" + TEXTS[0]).encode(),
    ".json": b'{"text": "The bridge.", "authors": ["Ann Lee"], "publish_date": "2025-03-05"}',
    ".jsonl": b'{"@type": "NewsArticle", "articleBody": "The bridge."}\n{"text": "The bridge."}\n',
    ".html": PAGE,
    ".pdf": Pdf(info={"Title": "Bridge"}).page(*TEXTS).page(*TEXTS).save(),
    ".docx": make_docx(title="Bridge"),
    ".eml": make_eml(html=make_page()),
    ".warc": make_warc(
        ("https://post.example/a", PAGE, "text/html"), ("https://post.example/b", PAGE, "text/html")
    ),
    ".warc.gz": make_warc(("https://post.example/a", PAGE, "text/html"), compress=True),
}
STATED: list[Format] = ["auto", "text", "markdown", "json", "jsonl", "html", "pdf", "docx", "eml", "warc"]


def check(folder: Path, name: str, data: bytes, stated: Format = "auto") -> None:
    path = folder / name
    path.write_bytes(data)
    for place, found in each_article([path], input_format=stated):
        assert place
        if isinstance(found, ArticleError):
            message = str(found)
            assert message
            assert "Traceback" not in message
            message.encode()
        else:
            assert found.text.strip()
            assert found.origin is not None
            Article.model_validate_json(found.model_dump_json())


@settings(max_examples=150)
@given(data=st.binary(max_size=300), name=st.sampled_from(list(SOUND)), stated=st.sampled_from(STATED))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str, stated: Format) -> None:
    check(tmp_path_factory.getbasetemp(), f"any{name}", data, stated)


@settings(max_examples=100)
@given(
    kind=st.sampled_from(list(SOUND)),
    name=st.sampled_from(list(SOUND)),
    head=st.sampled_from(
        [b"%PDF-1.7\n", b"PK\x03\x04", b"<!doctype html><p>", b"WARC/1.1\r\n", b"\xff\xfe", b"From: a\n\n"]
    ),
    data=st.binary(max_size=200),
)
def test_any_bytes_after_a_sound_beginning(
    tmp_path_factory: pytest.TempPathFactory, kind: str, name: str, head: bytes, data: bytes
) -> None:
    check(tmp_path_factory.getbasetemp(), f"head{name}", head + data)
    check(tmp_path_factory.getbasetemp(), f"sound{name}", SOUND[kind][: len(data) * 7] + data)


@pytest.mark.parametrize("kind", SOUND)
def test_sound_files_cut_and_changed(tmp_path: Path, kind: str) -> None:
    chance = random.Random(kind)
    sound = SOUND[kind]
    for number in range(60):
        data = bytearray(sound)
        if number % 3 == 0:
            del data[chance.randrange(len(data)) :]
        else:
            for _ in range(chance.choice([1, 3, 20])):
                data[chance.randrange(len(data))] = chance.randrange(256)
        if number % 3 == 2:
            start = chance.randrange(len(data))
            data[start:start] = data[chance.randrange(len(data)) :][:500]
        check(tmp_path, f"a{kind}", bytes(data))


@pytest.mark.parametrize("kind", SOUND)
@pytest.mark.parametrize("name", SOUND)
def test_every_kind_under_every_name(tmp_path: Path, kind: str, name: str) -> None:
    check(tmp_path, f"a{name}", SOUND[kind])
