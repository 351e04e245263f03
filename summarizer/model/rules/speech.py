"""Rules about quotations and who says them."""

from __future__ import annotations

from summarizer.model.rules.rule import CheckRule

__all__ = ["QUOTE", "SPEAKER"]

QUOTE: dict[str, CheckRule] = {
    "quote-typography": CheckRule(
        "quote.typographic", "info", "Marks, dashes, spaces or letter forms differ."
    ),
    "quote-words": CheckRule("quote.altered", "error", "Words, order, case, negation or numbers differ."),
    "quote-joined": CheckRule("quote.spliced", "error", "Parts of separate quotations are joined into one."),
    "quote-cut": CheckRule("quote.unsafe_cut", "error", "A cut or bracket changes the sense."),
    "quote-lead": CheckRule(
        "quote.unsafe_cut",
        "error",
        "The words that govern the quotation (a not, an if, a hope, others who think so) are left out.",
    ),
    "quote-prose": CheckRule(
        "quote.not_speech", "error", "The words are the article's own prose; nobody says them."
    ),
    "quote-unmarked": CheckRule(
        "quote.not_speech",
        "info",
        "The words are outside quotation marks, where somebody may be speaking.",
    ),
    "quote-overflow": CheckRule(
        "quote.overflow", "error", "The quotation continues into the article's own prose."
    ),
    "quote-overflow-unmarked": CheckRule(
        "quote.overflow",
        "info",
        "It continues into words outside quotation marks that somebody may have said.",
    ),
    "quote-translated": CheckRule("quote.translated", "info", "The quoted words are in another language."),
    "quote-absent": CheckRule("quote.absent", "error", "No passage of the article has these words."),
    "quote-term": CheckRule(
        "quote.absent", "warning", "A word or title in quotation marks is not in the article."
    ),
}

SPEAKER: dict[str, CheckRule] = {
    "speaker-no-pack": CheckRule(
        "speaker.not_judged",
        "info",
        "The language has no pack, or article and text are in different languages.",
    ),
    "speaker-open": CheckRule("speaker.unresolved", "info", "The article does not make clear who says this."),
    "speaker-pronoun": CheckRule(
        "speaker.doubtful",
        "warning",
        "A pronoun beside the words seems to mean somebody other than the named speaker.",
    ),
    "speaker-unlikely": CheckRule(
        "speaker.doubtful", "warning", "Somebody else seems to speak, and the named speaker is nowhere near."
    ),
    "speaker-unnamed": CheckRule(
        "speaker.doubtful", "warning", "The article gives the words to somebody whom it does not name there."
    ),
    "speaker-other": CheckRule("speaker.contradicted", "error", "A clear attribution names somebody else."),
    "speaker-meant": CheckRule(
        "speaker.contradicted",
        "error",
        "A pronoun beside the words means somebody else: by its sex, or by whom the text names before it.",
    ),
    "speaker-nameless": CheckRule(
        "speaker.contradicted",
        "error",
        "The article gives the words to somebody without a name, and has named this speaker before.",
    ),
    "speaker-later": CheckRule(
        "speaker.contradicted",
        "error",
        "The article gives the words to somebody else, and names this speaker only after them.",
    ),
    "speaker-asked": CheckRule(
        "speaker.contradicted", "error", "The words are in a question that was put to the named speaker."
    ),
    "speaker-missing": CheckRule("speaker.missing", "info", "The statement names no speaker."),
    "speaker-role": CheckRule(
        "speaker.role", "warning", "The office is not near any mention of the speaker."
    ),
    "speaker-role-other": CheckRule(
        "speaker.role",
        "error",
        "The speaker has another office of this kind, or of this body.",
    ),
    "speaker-setting": CheckRule(
        "speaker.setting", "info", "Names, days or figures of the setting are not in the article."
    ),
}
