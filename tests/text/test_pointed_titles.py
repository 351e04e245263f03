"""The point of a title before a name ends no sentence: in French."""

from __future__ import annotations

import pytest

from summarizer.text.spans import split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["« Elle fonctionnait », a répondu M. Berthaud.", "La ligne reste fermée."],
        ["M. Berthaud le conteste.", "Mme. Roux aussi."],
        ["Il a vu Dr. Morel.", "MM. Roux et Blin sont partis."],
        ["Rien.", "M. d'Aubigny n'a rien dit."],
        ["C'est la lettre M.", "elle est rare."],
    ],
)
def test_a_title_ends_no_french_sentence(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text) for span in split_sentences(text, "fr")] == sentences


def test_a_title_at_the_end_of_a_line_is_left() -> None:
    text = "A répondu M.\nRoux est venu."
    assert [span.of(text) for span in split_sentences(text, "fr")] == ["A répondu M.", "Roux est venu."]
