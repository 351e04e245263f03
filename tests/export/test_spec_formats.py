"""A German brief of an English article, in the formats: headings and tags of each its own language."""

from __future__ import annotations

import json

from scenario import read_scenarios

from summarizer.export.compact import build_compact
from summarizer.export.formats import render
from summarizer.model.brief import Brief
from summarizer.pipeline import verify
from summarizer.review.page import render_page

GERMAN = next(scenario for scenario in read_scenarios() if scenario.name == "spec_german")


def made() -> Brief:
    brief = GERMAN.replay()
    assert isinstance(brief, Brief)
    return brief


def test_headings_are_in_the_briefs_language_and_only_of_sections_that_are_there() -> None:
    text = render(made(), "markdown")
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == ["## Das Wichtigste", "## Offizielle Aussagen", "## Fazit"]
    assert "## Key takeaways" in render(made(), "markdown", headings="en")


def test_brief_and_article_each_have_their_language() -> None:
    brief = made()
    assert (brief.provenance.language, brief.provenance.brief_language) == ("en", "de")
    assert render(brief, "html-fragment").startswith('<article lang="de">')
    linked = json.loads(render(brief, "jsonld"))
    assert (linked["inLanguage"], linked["isBasedOn"]["inLanguage"]) == ("de", "en")
    ninjs = json.loads(render(brief, "ninjs"))
    assert (ninjs["language"], ninjs["associations"][0]["language"]) == ("de", "en")
    page = render_page(brief, GERMAN.article)
    assert '<p class="words" lang="de" dir="auto">Der Stadtrat' in page
    assert '<p class="words" lang="en" dir="auto">“Nobody' in page


def test_the_brief_is_proved_and_its_compact_form_is_judged_by_the_same_specification() -> None:
    brief = made()
    report = verify(brief, GERMAN.article)
    assert (report.holds, report.seal, report.ok) == (True, "unchanged", True)
    assert {"certainty.not_judged", "speaker.not_judged"} == {finding.code for finding in report.findings}
    again = verify(json.dumps(build_compact(brief)), GERMAN.article)
    assert {finding.code for finding in again.findings} == {finding.code for finding in report.findings}
    other = brief.model_copy(
        update={
            "provenance": brief.provenance.model_copy(
                update={"spec": brief.provenance.spec.model_copy(update={"language": "fr"})}
            )
        }
    )
    changed = verify(other, GERMAN.article)
    assert changed.seal == "changed"
    assert "shape.language" in {finding.code for finding in changed.findings}
