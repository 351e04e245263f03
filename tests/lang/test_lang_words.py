"""The words and cues of German and French texts: stems, clauses, sentences, what negates and what doubts."""

from __future__ import annotations

import pytest

from summarizer.analysis.certainty import read_certainty
from summarizer.lang.words import read_words, text_words_of


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("de", "Haus Häuser Hauses"),
        ("de", "billigt gebilligt billigte billigen Billigung"),
        ("de", "schließen schloss geschlossen Schließung"),
        ("de", "Minister Ministerin Ministers"),
        ("de", "ablehnen abgelehnt ablehnte"),
        ("fr", "fermer fermé fermée fermera fermeront fermeture"),
        ("fr", "tribunal tribunaux"),
        ("fr", "élève élèves"),
        ("fr", "vendre vendu vendra vente"),
    ],
)
def test_forms_of_one_word_have_one_stem(language: str, forms: str) -> None:
    stem_of = text_words_of(language).stem_of
    assert len({stem_of(form.lower()) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "word"), [("de", "nicht"), ("de", "wurde"), ("fr", "qu'"), ("fr", "été")]
)
def test_a_function_word_has_no_stem(language: str, word: str) -> None:
    assert text_words_of(language).stem_of(word) == ""


def test_a_part_accounts_for_a_german_compound() -> None:
    german = text_words_of("de")
    have = frozenset(german.content_words("Gipfel zum Klima"))
    (stem,) = german.content_words("Klimagipfel")
    assert german.is_accounted(stem, have, german.roots_of(have))
    (other,) = german.content_words("Fußballspiel")
    assert not german.is_accounted(other, have, german.roots_of(have))


@pytest.mark.parametrize(
    ("language", "text", "sentences", "clauses"),
    [
        ("de", "Am 3. Mai kam Dr. Huber. Er blieb.", 2, 2),
        ("de", "Er kam z. B. nicht, weil es regnete.", 1, 2),
        ("fr", "M. Dupont est venu. Il dit qu’il reste.", 2, 3),
    ],
)
def test_a_point_that_is_a_words_own_ends_nothing(
    language: str, text: str, sentences: int, clauses: int
) -> None:
    words = read_words(text, language)
    assert len(set(words.sentences)) == sentences
    assert len(set(words.clauses)) == clauses


def test_a_decimal_comma_ends_no_clause() -> None:
    """A comma with a space behind it does."""
    for text in ("Der Pegel stieg um 2,90 Meter", "Le niveau a monté de 2,90 m"):
        language = "de" if text.startswith("Der") else "fr"
        assert len(set(read_words(text, language).clauses)) == 1
        assert len(set(read_words(text.replace(",", ", "), language).clauses)) > 1


def test_an_elided_word_stands_by_itself() -> None:
    assert read_words("L’usine n’a pas fermé aujourd’hui.", "fr").forms == [
        "l'", "usine", "n'", "a", "pas", "fermé", "aujourd'hui",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("de", "Der Rat hat den Plan nicht gebilligt.", ["negated"]),
        ("de", "Der Sturm traf nicht nur Dächer.", []),
        ("de", "Er soll Geld genommen haben.", ["alleged"]),
        ("de", "Das Werk soll im Mai schließen.", ["future"]),
        ("de", "Sie wirft ihm vor, Akten vernichtet zu haben.", ["alleged"]),
        ("de", "Der Mann habe geschlafen.", ["attributed"]),
        ("de", "Ich habe geschlafen.", []),
        ("fr", "Le conseil n'a pas approuvé le plan.", ["negated"]),
        ("fr", "Elle n'a plus d'argent.", ["negated"]),
        ("fr", "Il faut plus d'argent.", []),
        ("fr", "Il est intervenu avant que le pont ne cède.", []),
        ("fr", "Il aurait pris l'argent.", ["alleged"]),
        ("fr", "Le projet coûterait un million.", ["hedged"]),
        ("fr", "Il retirait de l'argent.", []),
        ("fr", "L'usine fermera en mai.", ["future"]),
    ],
)
def test_what_a_sentence_doubts_and_negates(language: str, text: str, kinds: list[str]) -> None:
    assert [cue.kind for cue in read_certainty(text, language)] == kinds


def test_a_german_not_governs_what_stands_before_it() -> None:
    text = "Der Rat hat den Plan nicht gebilligt, die Stadt bedauert das."
    (cue,) = (cue for cue in read_certainty(text, "de") if cue.kind == "negated")
    assert cue.scope.of(text) == "Der Rat hat den Plan nicht gebilligt"
