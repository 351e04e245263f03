"""Every language's pack is whole: what it says of itself, its headings, its numbers."""

from __future__ import annotations

import pytest

from summarizer.checks.judged import CHECK_NAMES
from summarizer.drafting.settings import load_settings
from summarizer.export.sections import SECTIONS, find_heading
from summarizer.lang.codes import CODES
from summarizer.lang.layout_words import layout_of
from summarizer.lang.pack import pack_of
from summarizer.model.draft import STATUSES
from summarizer.model.errors import SettingsError


def test_english_german_and_french_have_a_pack() -> None:
    assert {"en", "de", "fr"} <= set(CODES)
    assert pack_of("de-CH") is pack_of("de")
    assert pack_of("fi") is None


@pytest.mark.parametrize("code", CODES)
def test_pack_names_its_language_and_its_checks(code: str) -> None:
    pack = pack_of(code)
    assert pack is not None
    assert pack.code == code == pack.quantities.code
    assert set(pack.levels) == set(CHECK_NAMES)
    needs = {"speaker": pack.speech, "name": pack.names, "certainty": pack.certainty}
    for check, words in needs.items():
        # English reads speech and names by rules of its own.
        assert code == "en" or words is not None or pack.levels[check] == "none", check  # type: ignore[index]


@pytest.mark.parametrize("code", CODES)
def test_brief_can_be_written_and_read_in_the_language(code: str) -> None:
    words = layout_of(code)
    assert set(words.headings) == set(SECTIONS)
    assert set(words.statuses) == set(STATUSES)
    assert len(set(words.headings.values())) == len(SECTIONS)
    for section, heading in words.headings.items():
        assert find_heading(f"## {heading}") == section


@pytest.mark.parametrize("code", CODES)
def test_number_words_are_lower_case_and_stand_for_numbers(code: str) -> None:
    pack = pack_of(code)
    assert pack is not None
    words = pack.quantities
    tables = (words.numbers, words.magnitudes, words.months, words.weekdays, words.units, words.before)
    assert [word for table in tables for word in table if word != word.lower() or not word.strip()] == []
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) >= set(range(1, 6))
    assert words.decimal != words.group


def test_headings_of_no_language_are_refused() -> None:
    with pytest.raises(SettingsError, match="give article, or one of"):
        load_settings({"headings": "xx"}, {})
