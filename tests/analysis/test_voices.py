"""Who speaks in a sentence: each of them by words of the sentence, whatever it is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.analysis.names.beside import callings_beside, read_calling
from summarizer.analysis.speech.voices import find_voices
from summarizer.text.spans import Span

PIECES = tuple("Ann Lee|said|told|,|.| |the|according to|İ|police|“|who was|-|of".split("|"))
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)

SPEAKING = [
    ("Lee said the port is shut.", ["Lee"]),
    ("The port is shut, the Harbour Trust said.", ["the Harbour Trust"]),
    ("“Shut,” said Ann Lee, a trader.", ["Ann Lee"]),
    ("According to AFP, Ann Lee, the mayor, said it was shut.", ["AFP", "Ann Lee"]),
    ("Lee told host Ann Ruiz that he believes it.", ["Lee"]),
    ("The Trust calls it a home, while critics say it is a jail.", ["The Trust", "critics"]),
    ("It was shut.", []),
]


@pytest.mark.parametrize(("text", "voices"), SPEAKING)
def test_who_speaks(text: str, voices: list[str]) -> None:
    assert [voice for voice in find_voices(text) if voice] == voices


@given(TEXTS)
def test_a_voice_is_words_of_the_sentence(text: str) -> None:
    assert all(voice in text for voice in find_voices(text))


@given(TEXTS, st.integers(0, 40))
def test_a_calling_stands_where_it_says(text: str, start: int) -> None:
    name = Span(min(start, len(text)), min(start + 7, len(text)))
    whole = read_calling(text)
    for calling in [*callings_beside(text, name), *([whole] if whole else [])]:
        assert calling.words
        assert calling.span.of(text).startswith(calling.words[0])
        assert calling.span.of(text).endswith(calling.words[-1])
