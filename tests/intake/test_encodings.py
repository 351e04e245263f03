"""Bytes to text: as declared, as UTF-8, as detected; never a wrong character in silence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from making import make_eml, make_page

from summarizer.intake import decode as decoding
from summarizer.intake import read_article
from summarizer.intake.decode import decode
from summarizer.intake.given import Given
from summarizer.model.article import Article
from summarizer.model.errors import ArticleError

WESTERN = {
    "fr": "Le ministre a déclaré que la décision serait prise après l’été, « sans précipitation ».",
    "de": "Der Minister erklärte, die Brücke werde im März geöffnet. Später äußerte er sich dazu.",
    "it": "La città è più bella perché c'è il sole. Il sindaco ha detto che l'università aprirà lunedì.",
    "es": "El señor alcalde dijo: «¿Qué pasará mañana?». La decisión se tomó en la reunión del miércoles.",
    "pt": "O ministro não quis comentar a decisão. As eleições são em março, disse João à televisão.",
    "sv": "Statsrådet sade att bron öppnas på måndag. Många är förvånade över förseningen.",
    "en": "The mayor said “the bridge will open in March” – a year late. It cost £5 million, she’d said.",
}
OTHERS = {
    "cp1251": "Министр заявил, что решение будет принято после праздников. Жители были предупреждены.",
    "koi8_r": "Министр заявил, что решение будет принято после праздников. Жители были предупреждены.",
    "cp1253": "Ο υπουργός δήλωσε ότι η γέφυρα θα ανοίξει τον Μάρτιο. Οι κάτοικοι εκπλήσσονται.",
    "cp932": "大臣は火曜日に橋が開通すると発表した。住民は事前に知らされていた。",
    "gb18030": "部长星期二宣布大桥将于三月通车。居民们感到惊讶。",
}
# Of these the detector cannot be sure: a wrong letter in silence would be worse than a question.
UNSURE = {
    "cp1250": "Předseda vlády řekl, že most bude otevřen v březnu. Obyvatelé čtvrti jsou překvapeni.",
    "iso8859_2": "Minister powiedział, że decyzja zapadnie po świętach. Ludność źle znosi podwyżki.",
}


def write(folder: Path, data: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def notes(article: Article) -> tuple[str, ...]:
    assert article.origin is not None
    return article.origin.notes


@pytest.mark.parametrize("language", WESTERN)
@pytest.mark.parametrize("times", [1, 20])
def test_western_text_is_detected_with_a_note(tmp_path: Path, language: str, times: int) -> None:
    text = "\n".join([WESTERN[language]] * times)
    article = read_article(write(tmp_path, text.encode("cp1252")))
    assert article.text == text
    assert notes(article) == ("The file is not UTF-8; it was read as windows-1252, which was detected.",)


@pytest.mark.parametrize("encoding", OTHERS)
def test_other_encodings_are_detected(tmp_path: Path, encoding: str) -> None:
    article = read_article(write(tmp_path, OTHERS[encoding].encode(encoding)))
    assert article.text == OTHERS[encoding]
    assert "which was detected" in notes(article)[0]


@pytest.mark.parametrize("encoding", UNSURE)
def test_what_cannot_be_told_is_asked(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(ArticleError, match=r"its encoding cannot be detected for sure \(windows-1"):
        read_article(write(tmp_path, UNSURE[encoding].encode(encoding)))


@pytest.mark.parametrize(
    "data",
    [
        (WESTERN["fr"] * 3).encode().replace(b"d\xc3\xa9cision", b"d\xe9cision", 1),
        (WESTERN["de"] * 3).encode()[:-1] + b"\xff",
        "The bridge at Leda opened on Monday, said the mayor of the café".encode()[:-1],
        b"short \xe9",
    ],
    ids=["one Latin byte", "one bad byte", "cut in a character", "too short to tell"],
)
def test_damaged_utf8_is_not_taken_for_another_encoding(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"is not UTF-8: byte \d+ cannot be decoded"):
        read_article(write(tmp_path, data))


@pytest.mark.parametrize("missing", ["charset_normalizer", "ftfy"])
@pytest.mark.parametrize(
    ("data", "end"), [(WESTERN["fr"].encode("cp1252"), ""), (b"caf\xe9 .", " in 32 bytes")]
)
def test_without_the_whole_extra_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, data: bytes, end: str
) -> None:
    monkeypatch.setattr(decoding, "is_installed", lambda module: module != missing)
    told = rf"byte \d+ cannot .*pip install 'sourced-brief\[encodings\]', which detects other encodings{end}"
    with pytest.raises(ArticleError, match=told):
        read_article(write(tmp_path, data))


@pytest.mark.parametrize(
    ("data", "told"),
    [(b"caf\xe9 .", "too short for its encoding to be detected"), (b"\xe9\0\1" * 20, "--input-format")],
)
def test_what_no_extra_can_tell_is_told_as_that(tmp_path: Path, data: bytes, told: str) -> None:
    with pytest.raises(ArticleError, match=rf"is not UTF-8.*{told}"):
        read_article(write(tmp_path, data))


def test_json_is_utf8_and_nothing_else(tmp_path: Path) -> None:
    data = f'{{"text": "{WESTERN["fr"]}"}}'.encode("cp1252")
    with pytest.raises(ArticleError, match="is not UTF-8"):
        read_article(write(tmp_path, data, "a.json"))


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("iso-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("ISO-8859-15", "iso8859_15"),
        ("UTF-8", "utf-8"),
    ],
)
def test_a_page_is_read_as_it_declares(tmp_path: Path, declared: str, encoding: str) -> None:
    page = make_page(*WESTERN.values()).replace('charset="utf-8"', f'charset="{declared}"')
    page = page.replace("£", "€")
    article = read_article(write(tmp_path, page.encode(encoding, "xmlcharrefreplace"), "a.html"))
    assert all(text.replace("£", "€") in article.text for text in WESTERN.values())
    assert notes(article) == ()


def test_what_a_server_declares_counts_more_than_the_page() -> None:
    given = Given("a", WESTERN["fr"].encode("cp1252"), charset="windows-1252")
    assert decode(given, "utf-8") == (WESTERN["fr"], ())


def test_a_mark_counts_more_than_what_is_declared() -> None:
    given = Given("a", b"\xef\xbb\xbf" + WESTERN["fr"].encode(), charset="windows-1252")
    assert decode(given) == (WESTERN["fr"], ())


def test_utf8_that_is_declared_to_be_western_is_utf8(tmp_path: Path) -> None:
    page = make_page(WESTERN["fr"]).replace('charset="utf-8"', 'charset="iso-8859-1"')
    article = read_article(write(tmp_path, page.encode(), "a.html"))
    assert WESTERN["fr"] in article.text
    assert notes(article) == (
        "The input is declared to be windows-1252, but is UTF-8; it was read as UTF-8.",
    )


@pytest.mark.parametrize("declared", ["rot13", "base64", "unicode_escape", "utf-7", "no-such", "idna", "\0"])
def test_what_is_no_encoding_of_text_is_not_used(declared: str) -> None:
    assert decode(Given("a", b"The +AOk- bridge", charset=declared)) == ("The +AOk- bridge", ())


def test_a_wrong_declaration_is_said(tmp_path: Path) -> None:
    page = make_page("日本 の 橋 は 月曜日 に 開通 した 。").replace('"utf-8"', '"euc-jp"')
    with pytest.raises(ArticleError, match="is declared to be EUC-JP, but byte"):
        read_article(write(tmp_path, page.encode("cp932"), "a.html"))


def test_a_bad_byte_beside_the_article_does_no_harm_and_one_in_it_is_said(tmp_path: Path) -> None:
    page = make_page(WESTERN["fr"], WESTERN["de"]).encode()
    beside = page.replace(b"Home", b"Ho\xffme")
    assert WESTERN["fr"] in read_article(write(tmp_path, beside, "a.html")).text
    within = page.replace(b"ministre", b"mini\xffstre")
    with pytest.raises(ArticleError, match="is not UTF-8 throughout"):
        read_article(write(tmp_path, within, "a.html"))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.jsonl"])
def test_damage_from_before_is_noticed_and_left(tmp_path: Path, name: str) -> None:
    damaged = WESTERN["fr"].encode().decode("cp1252", "replace").replace("\ufffd", "")
    data = make_page(damaged, damaged) if name == "a.html" else damaged
    data = json.dumps({"text": damaged}) if name == "a.jsonl" else data
    article = read_article(write(tmp_path, data.encode(), name))
    assert "dÃ©clarÃ©" in article.text
    assert any("looks damaged by a wrong decoding" in note for note in notes(article))


@pytest.mark.parametrize("text", WESTERN.values())
def test_no_sound_text_looks_damaged(tmp_path: Path, text: str) -> None:
    assert notes(read_article(write(tmp_path, text.encode()))) == ()


def test_a_mail_is_read_as_its_parts_declare(tmp_path: Path) -> None:
    mail = make_eml(WESTERN["fr"]).replace(b'charset="utf-8"', b'charset="windows-1252"')
    assert b"windows-1252" in mail
    mail = mail.partition(b"\n\n")[0].replace(b"base64", b"8bit").replace(b"quoted-printable", b"8bit")
    article = read_article(write(tmp_path, mail + b"\n\n" + WESTERN["fr"].encode("cp1252"), "a.eml"))
    assert article.text.strip() == WESTERN["fr"]
