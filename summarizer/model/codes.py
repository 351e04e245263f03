"""Every code a check can give, with its check and meaning; `docs/findings.md` is made from this table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.model.finding import Check, Severity

__all__ = ["CODES", "Code"]


class Code(NamedTuple):
    """A code's check, the severity it has unless the place softens it, and its meaning in a sentence.

    `severity` is `None` for a verdict that needs no finding.
    """

    check: Check
    severity: Severity | None
    meaning: str


_QUOTE: dict[str, Code] = {
    "quote.verbatim": Code("quote", None, "The words are in one quotation of the article, exactly."),
    "quote.typographic": Code(
        "quote", "info", "The same words; only marks, dashes, spaces or Unicode form differ."
    ),
    "quote.elided": Code(
        "quote",
        None,
        "Verbatim pieces of one quotation in order. Each cut is marked, and none changes the sense.",
    ),
    "quote.bracketed": Code(
        "quote", None, "Verbatim except for marked brackets that do not change the sense."
    ),
    "quote.merged": Code("quote", None, "Verbatim parts of one quotation that its attribution interrupts."),
    "quote.title": Code(
        "quote", None, "A title, name or scare-quoted term that the article has in these words."
    ),
    "quote.altered": Code(
        "quote", "error", "The quotation exists, but words, order, case, negation or numbers differ."
    ),
    "quote.spliced": Code(
        "quote", "error", "Parts of separate quotations, or out of order, presented as one."
    ),
    "quote.unsafe_cut": Code(
        "quote", "error", "A cut or bracket removes or adds a negation, condition or attribution."
    ),
    "quote.not_speech": Code("quote", "error", "The words are in the article, but outside quotation marks."),
    "quote.overflow": Code("quote", "error", "The quotation runs on into the article's own prose."),
    "quote.absent": Code("quote", "error", "Nobody says this in the article."),
    "quote.translated": Code("quote", "info", "The quotation is in another language than the article."),
}

_SPEAKER: dict[str, Code] = {
    "speaker.not_judged": Code("speaker", "info", "Who speaks was not judged, for want of a language pack."),
    "speaker.confirmed": Code("speaker", None, "The article attributes the quotation to this speaker."),
    "speaker.unresolved": Code("speaker", "info", "The article does not make clear who says this."),
    "speaker.doubtful": Code("speaker", "warning", "The article seems to let somebody else speak."),
    "speaker.contradicted": Code(
        "speaker", "error", "The article attributes the quotation to somebody else."
    ),
    "speaker.missing": Code("speaker", "info", "The quotation is given without a speaker."),
    "speaker.role": Code("speaker", "error", "The article does not give the speaker this role."),
    "speaker.setting": Code("speaker", "warning", "The article does not give the statement this setting."),
}

_QUANTITY: dict[str, Code] = {
    "quantity.supported": Code("quantity", None, "The article has this quantity for this thing."),
    "quantity.coarser": Code("quantity", "info", "True but less exact than the article."),
    "quantity.derived": Code(
        "quantity", "info", "Computed from figures of the article, which the message names."
    ),
    "quantity.elsewhere": Code("quantity", "info", "Supported, but by a sentence the item does not cite."),
    "quantity.loose": Code("quantity", "info", "Supported in value; what it counts is worded differently."),
    "quantity.unhedged": Code("quantity", "error", "A qualifier or hedge of the article was dropped."),
    "quantity.absent": Code("quantity", "error", "The article has no such quantity."),
    "quantity.value": Code("quantity", "error", "The article gives another value for this."),
    "quantity.scale": Code("quantity", "error", "The article gives another order of magnitude."),
    "quantity.unit": Code("quantity", "error", "The article gives another unit."),
    "quantity.qualifier": Code("quantity", "error", "The article bounds or hedges the figure differently."),
    "quantity.direction": Code("quantity", "error", "The article has the change or bound the other way."),
    "quantity.date": Code(
        "quantity", "error", "The date or weekday conflicts with the article or the calendar."
    ),
    "quantity.refined": Code("quantity", "error", "More exact than anything the article says."),
    "quantity.outdated": Code(
        "quantity", "warning", "The article gives this figure and takes it back: a correction, or later news."
    ),
    "quantity.misbound": Code("quantity", "error", "The article gives this figure for something else."),
}

_NAME: dict[str, Code] = {
    "name.not_judged": Code("name", "info", "Names were not judged, for want of a language pack."),
    "name.supported": Code("name", None, "The article has this name."),
    "name.absent": Code("name", "error", "The article does not have this name."),
    "name.role": Code("name", "error", "The article gives this person another role."),
    "name.swapped": Code("name", "error", "The article says this of somebody or something else."),
}

_CERTAINTY: dict[str, Code] = {
    "certainty.not_judged": Code(
        "certainty", "info", "Certainty was not judged, for want of a language pack."
    ),
    "certainty.faithful": Code("certainty", None, "As certain as its evidence."),
    "certainty.overstated": Code(
        "certainty", "error", "The evidence is hedged, alleged, disputed or denied; the item is flat."
    ),
    "certainty.unattributed": Code(
        "certainty", "error", "A contested claim has lost the attribution its evidence gives."
    ),
    "certainty.understated": Code(
        "certainty", "info", "The article asserts flatly what the item calls unconfirmed."
    ),
    "certainty.negated": Code("certainty", "error", "The item and its evidence differ by a negation."),
    "certainty.reported": Code("certainty", "error", "The article gives this report to somebody else."),
    "certainty.scope": Code("certainty", "error", "The item speaks of more than its evidence does."),
    "certainty.exchanged": Code(
        "certainty", "error", "Who does what to whom, or which is more or first, is the other way round."
    ),
    "certainty.status": Code(
        "certainty", "warning", "The evidence does not show the status the item is given."
    ),
}

_EVIDENCE: dict[str, Code] = {
    "evidence.supported": Code("evidence", None, "The cited sentences support what the item says."),
    "evidence.missing": Code(
        "evidence", "error", "The item cites no sentence, though the article supports it."
    ),
    "evidence.out_of_range": Code("evidence", "error", "A cited sentence number does not exist."),
    "evidence.elsewhere": Code("evidence", "warning", "Other sentences than the cited ones carry the item."),
    "evidence.page_line": Code(
        "evidence", "warning", "The item cites nothing but lines of the page, such as a byline or a link."
    ),
    "evidence.instruction": Code(
        "evidence",
        "error",
        "Only text that addresses a machine, not the article's readers, carries the item.",
    ),
    "evidence.article": Code(
        "evidence", "error", "The brief was made from another article or version of it."
    ),
    "evidence.altered": Code(
        "evidence", "error", "An evidence span does not hold the article's characters at its place."
    ),
    "evidence.unsupported": Code("evidence", "error", "The article has hardly any of the sentence's words."),
    "evidence.unaccounted": Code(
        "evidence", "warning", "The article has hardly any of the words of a clause or sentence of the item."
    ),
    "evidence.address": Code("evidence", "error", "A web or mail address that the article does not have."),
    "evidence.hidden": Code(
        "evidence", "error", "Characters without a glyph that the article does not have."
    ),
    "evidence.example": Code(
        "evidence", "error", "Words of the prompt's worked example that the article does not have."
    ),
    "evidence.not_judged": Code("evidence", None, "Nothing was compared: no claim, or another language."),
}

_SHAPE: dict[str, Code] = {
    "shape.empty": Code("shape", "error", "A section a brief cannot do without holds nothing."),
    "shape.cut": Code("shape", "info", "The article ends in mid-sentence: what followed is not known."),
    "shape.thin": Code("shape", "info", "A section every brief wants holds nothing."),
    "shape.blank": Code("shape", "error", "An item holds no words."),
    "shape.duplicate": Code("shape", "error", "An item repeats another."),
    "shape.long": Code("shape", "info", "An item is longer than its section wants."),
    "shape.section": Code("shape", "error", "The brief was asked to be without what stands here."),
    "shape.items": Code("shape", "error", "A section has another number of items than was asked for."),
    "shape.length": Code("shape", "info", "The brief, or a section, has another length than was asked for."),
    "shape.language": Code("shape", "error", "The brief is in another language than was asked for."),
    "shape.replay": Code("shape", "error", "The recorded edits do not lead from the draft to the brief."),
    "shape.verdicts": Code("shape", "error", "The checks do not say again what the brief records."),
    "shape.seal": Code("shape", "error", "The brief was changed since written: its seal does not fit."),
    "shape.signature": Code("shape", "error", "The brief is not signed with the key that was asked for."),
    "shape.markup": Code(
        "shape", "error", "A field holds control characters or mark-up that a page would run."
    ),
}

_READER: dict[str, Code] = {
    "reader.agrees": Code("reader", None, "A second model read the article and finds the item borne out."),
    "reader.contradicts": Code("reader", "error", "A second model finds that the article says otherwise."),
    "reader.absent": Code("reader", "error", "A second model finds that the article does not say it."),
    "reader.overstated": Code("reader", "error", "A second model finds the article less certain of it."),
    "reader.unsure": Code("reader", "warning", "A second model does not find the item borne out for sure."),
    "reader.unheld": Code(
        "reader", "info", "A second model was asked, and there is no opinion of it that counts."
    ),
    "reader.astray": Code("reader", "error", "A recorded opinion does not hold against the article."),
}

# What an editor decided about an item: the reason of an edit, never a verdict on a text.
_EDITOR: dict[str, Code] = {
    "editor.accepted": Code("editor", "info", "An editor accepted the item as it stands, or its removal."),
    "editor.rewritten": Code("editor", "info", "An editor wrote another text in the item's place."),
    "editor.rejected": Code("editor", "info", "An editor took the item out."),
    "editor.restored": Code("editor", "info", "An editor took the last change of the item back."),
}

CODES: dict[str, Code] = (
    _QUOTE | _SPEAKER | _QUANTITY | _NAME | _CERTAINTY | _EVIDENCE | _SHAPE | _READER | _EDITOR
)


def table_of_codes() -> str:
    """Return the table of all codes in Markdown, as it stands in `docs/findings.md`."""
    rows = "".join(
        f"| `{name}` | {code.severity or '–'} | {code.meaning} |\n" for name, code in CODES.items()
    )
    return f"| code | severity | meaning |\n|---|---|---|\n{rows}"
