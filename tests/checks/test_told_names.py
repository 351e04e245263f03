"""Names by the tables of German and French, and between these and English."""

from __future__ import annotations

import pytest
from processor import seconds_of

from summarizer.analysis.names.standing import standings_of
from summarizer.analysis.names.told import read_told
from summarizer.analysis.names.words import split_words
from summarizer.analysis.source import read
from summarizer.checks.judged import level_of
from summarizer.checks.names.judge import judge_names
from summarizer.checks.passage import Languages, Passage, free_text
from summarizer.lang.codes import CODES
from summarizer.lang.name_words import NameWords
from summarizer.lang.pack import pack_of
from summarizer.lang.within import wholes_of
from summarizer.model.article import Article
from summarizer.model.finding import Finding
from summarizer.text.spelling import consonants, name_key

GERMAN = (
    "Bundeskanzler Friedrich Merz hat am Montag in Berlin den französischen Präsidenten Emmanuel Macron "
    "empfangen. Außenminister Johann Wadephul sprach in München mit Wolodymyr Selenskyj. Man tagt in Köln."
)
FRENCH = (
    "Le président Emmanuel Macron a reçu lundi à Paris le chancelier Friedrich Merz. Vladimir Poutine, le "
    "président russe, était à Pékin. Jean-Noël Barrot, ministre des Affaires étrangères, était à Vienne."
)
ENGLISH = (
    "Chancellor Friedrich Merz met Volodymyr Zelensky in Munich on Monday. Vladimir Putin stayed in Moscow, "
    "the Kremlin said. Germany and France want more talks in Vienna."
)
TEXTS = {"de": GERMAN, "fr": FRENCH, "en": ENGLISH}


def tables(code: str) -> NameWords:
    pack = pack_of(code)
    assert pack is not None
    assert pack.names is not None
    return pack.names


def told(text: str, code: str) -> list[tuple[str, str]]:
    return [
        (name.span.of(text), name.kind) for name in read_told(split_words(text), tables(code)) if name.is_sure
    ]


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("de", "Die Regierung senkt Steuern und Abgaben.", []),
        ("de", "Kanzlerin Merkel traf Herrn Schmidt.", [("Merkel", "person"), ("Schmidt", "person")]),
        ("de", "Gestern sprach Ursula von der Leyen.", [("Ursula von der Leyen", "person")]),
        ("de", "Weil der Minister Steuern senkt, klagt das Land.", []),
        ("de", "Er machte dem Minister Vorwürfe.", []),
        ("de", "Die Pariser Polizei und Russlands Armee.", [("Pariser", "people"), ("Russlands", "place")]),
        ("de", "Das Robert Koch-Institut warnt.", []),
        ("fr", "Hier, Emmanuel Macron a parlé.", [("Emmanuel Macron", "person")]),
        ("fr", "Selon Mme Borne, la loi est votée.", [("Borne", "person")]),
        ("fr", "Valéry Giscard d'Estaing est mort.", [("Valéry Giscard d'Estaing", "person")]),
        ("fr", "Le Conseil a voté la loi en Corée du Nord.", [("Corée du Nord", "place")]),
        ("en", "President Macron met us in the US.", [("Macron", "person"), ("US", "place")]),
    ],
)  # fmt: skip
def test_what_is_surely_a_name(code: str, text: str, names: list[tuple[str, str]]) -> None:
    assert told(text, code) == names


@pytest.mark.parametrize(
    ("code", "text", "kind", "fields"),
    [
        ("de", "Bundesfinanzminister Lars Klingbeil", "minister", {"finance"}),
        ("de", "Lars Klingbeil (SPD), der neue Finanzminister", "minister", {"finance"}),
        ("de", "Vizepräsidentin Anna Maier", "vice president", set()),
        ("fr", "Éric Lombard, ministre de l'Économie et des Finances", "minister", {"economy", "finance"}),
        ("fr", "la Première ministre Élisabeth Borne", "head", set()),
        ("en", "Foreign Minister Anna Maier", "minister", {"foreign"}),
    ],
)
def test_an_office_beside_a_name(code: str, text: str, kind: str, fields: set[str]) -> None:
    words = split_words(text)
    (name,) = [name for name in read_told(words, tables(code)) if name.kind == "person"]
    (standing,) = standings_of(words, name, tables(code))
    assert (standing.kind, set(standing.fields)) == (kind, fields)


def findings(article: str, brief: str, text: str) -> list[tuple[str, str, str]]:
    source = read(Article(text=TEXTS[article], language=article))
    said = judge_names(free_text(text), source, Languages(article, brief))
    return [(f.text, f.rule, f.severity) for f in said if isinstance(f, Finding) and f.severity != "info"]


@pytest.mark.parametrize(
    ("article", "brief", "text"),
    [
        ("de", "en", "Chancellor Friedrich Merz received the French president, Emmanuel Macron, in Berlin."),
        ("de", "en", "Johann Wadephul spoke with Volodymyr Zelenskyy in Munich, the council is in Cologne."),
        ("fr", "en", "President Vladimir Putin of Russia was in Beijing, Jean-Noël Barrot in Vienna."),
        (
            "en",
            "de",
            "Kanzler Merz hat in München Wolodymyr Selenskyj getroffen, Wladimir Putin blieb in Moskau.",
        ),
        ("en", "fr", "L'Allemagne et la France veulent en parler à Vienne. Poutine est resté en Russie."),
        ("de", "de", "Macrons Besuch in Deutschland galt Merz, sein Minister Wadephul war in Bayern."),
        ("fr", "fr", "M. Barrot a visité l'Autriche, Poutine la Chine."),
    ],
)
def test_a_true_name_is_not_accused(article: str, brief: str, text: str) -> None:
    assert findings(article, brief, text) == []


@pytest.mark.parametrize(
    ("article", "brief", "text", "name", "rule"),
    [
        ("de", "en", "Chancellor Olaf Scholz received the French president.", "Olaf Scholz", "name-absent"),
        ("de", "en", "Johann Wadephul spoke with the president in Warsaw.", "Warsaw", "name-absent"),
        ("de", "en", "Finance Minister Johann Wadephul spoke in Munich.", "Johann Wadephul", "name-role"),
        ("en", "de", "Kanzler Merz hat in München Narendra Modi getroffen.", "Narendra Modi", "name-absent"),
        ("en", "fr", "L'Allemagne et l'Italie veulent en parler.", "Italie", "name-absent"),
        ("fr", "fr", "Emmanuel Macron a reçu le chancelier Olaf Scholz.", "Olaf Scholz", "name-absent"),
        ("de", "de", "Innenminister Johann Wadephul sprach in München.", "Johann Wadephul", "name-role"),
        (
            "de",
            "de",
            "Außenminister Johann Wadephul sprach in München mit Emmanuel Macron.",
            "Emmanuel Macron",
            "name-swapped",
        ),
    ],
)
def test_a_false_name_is_found(article: str, brief: str, text: str, name: str, rule: str) -> None:
    assert (name, rule, "error") in findings(article, brief, text)


def test_the_role_of_a_speaker_is_held_against_the_article() -> None:
    source = read(Article(text=GERMAN, language="de"))
    passages = [
        Passage("/official_statements/0/speaker", "Wadephul", "", "speaker", item="/official_statements/0"),
        Passage("/official_statements/0/role", "Finanzminister", "", "role", item="/official_statements/0"),
    ]
    said = judge_names(passages, source, Languages("de", "de"))
    assert [(f.code, f.text) for f in said if isinstance(f, Finding)] == [("name.role", "Finanzminister")]


@pytest.mark.parametrize(("article", "brief"), [("de", "en"), ("en", "fr"), ("fr", "de")])
def test_names_are_judged_in_part_between_languages_with_tables(article: str, brief: str) -> None:
    assert level_of("name", Languages(article, brief)) == "partly"
    assert level_of("name", Languages(article, "es")) == "none"


@pytest.mark.parametrize(
    ("one", "other"),
    [("putin", "poutine"), ("selenskyj", "zelensky"), ("schoigu", "choigou"), ("netanjahu", "netanyahu")],
)
def test_one_name_in_the_spelling_of_three_languages(one: str, other: str) -> None:
    assert consonants(one) == consonants(other)


def test_every_place_that_another_lies_in_has_a_name_in_each_language() -> None:
    keys = {code: {phrase.key for phrase in tables(code).phrases} for code in CODES}
    wholes = {whole for key in keys["en"] for whole in wholes_of(key)}
    assert {"germany", "bavaria"} <= wholes
    assert sorted(whole for whole in wholes if any(whole not in keys[code] for code in CODES)) == []


def test_umlauts_and_their_two_letters_are_one() -> None:
    assert name_key("Müller") == name_key("Mueller") == name_key("MÜLLER")


def test_names_are_read_in_time_linear_in_the_text() -> None:
    def judge(text: str, article: Article) -> None:
        list(judge_names(free_text(text), read(article), Languages("de", "de")))

    def seconds(times: int) -> float:
        article = " ".join(f"{GERMAN} Der Ort {n} liegt bei Ort{'x' * (n % 7)}." for n in range(times))
        text = "Olaf Scholz und Herr Schmidt aus Polen. " * times
        return seconds_of(judge, text, Article(text=article, language="de"))

    seconds(2)
    assert seconds(80) < 12 * seconds(20) + 0.5
