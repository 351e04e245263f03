"""What a small verifier is asked about an item, a claim at a time, and what its answers come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model.reading import Opinion, ReadClaim
from summarizer.text.spans import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.analysis.source import Source
    from summarizer.second_reader.items import Item

__all__ = ["UNREAD_FIELDS", "claims_of", "hold_claims", "hold_claims_again"]

UNREAD_FIELDS = frozenset({"setting", "status"})
"""Fields that are in no claim: a setting fits into no sentence in all its forms, a status is no sentence."""

_NO_CLAIM = "nothing in it is a claim that a verifier could be asked about"
_NO_ANSWER = "no answer came for it"
_ASTRAY = "a claim that was asked about is not the item's"
_QUESTION = ("?", "？", "؟")
_CLOSING = " \t\n\"'”’»)]"
_MARKS = ' \t\n"“”„«»'


def claims_of(item: Item, language: str) -> tuple[ReadClaim, ...]:
    """Return the claims that `item` makes, in `language`: each of its sentences that says something.

    An official statement is one claim, who said what; the claim of an item that somebody makes is asked about
    as theirs. A question claims nothing.

    >>> from summarizer.second_reader.claims import claims_of
    >>> from summarizer.second_reader.items import Item
    >>> said = {"quote": "No.", "speaker": "Ann Bo", "role": "mayor", "setting": "on radio"}
    >>> claims_of(Item("official_statements/0", "", said), "en")[0].claim
    'Ann Bo, mayor, said: “No.”'
    """
    main = item.content[item.main]
    is_said = item.main == "quote"
    texts = [main] if is_said else [span.of(main) for span in split_sentences(main, language)]
    return tuple(
        ReadClaim(text=text, claim=_word(text, item, language)) for text in texts if _claims_something(text)
    )


def _claims_something(text: str) -> bool:
    return any(map(str.isalnum, text)) and not text.rstrip(_CLOSING).endswith(_QUESTION)


def _word(text: str, item: Item, language: str) -> str:
    """Return `text` of `item` as a claim on one line, with those whose words or claim it is."""
    said, told = ("{} said: {}", "According to {}: {}") if language == "en" else ("{}: {}", "{}: {}")
    content = item.content
    if item.main == "quote" and content.get("speaker"):
        role = content.get("role", "")
        # The comma after an apposition belongs to the sentence that goes on.
        comma = "," if role and language == "en" else ""
        speaker = ", ".join(filter(None, (content["speaker"], role))) + comma
        text = said.format(speaker, f"“{text.strip(_MARKS)}”")
    elif item.main == "claim" and content.get("according_to"):
        text = told.format(content["according_to"], text)
    return " ".join(text.split())


def hold_claims(claims: Sequence[ReadClaim], item: Item, *, number: int = 1) -> Opinion:
    """Return the opinion that answers about the `claims` of `item` come to.

    One no is a no; a yes is one about every claim. It is no opinion where an answer is missing.
    """
    denied = next((claim for claim in claims if claim.answer == "no"), None)
    missing = next((claim for claim in claims if not claim.answer), None)
    fault = ""
    if not claims:
        fault = _NO_CLAIM
    elif missing and not denied:
        fault = missing.fault or _NO_ANSWER
    return Opinion(
        item=item.path,
        content=dict(item.content),
        answer="no" if denied else "" if fault else "yes",
        problem=denied.text if denied else "",
        reason=_tell_wording(denied) if denied else "",
        fault=fault,
        round=number,
        claims=tuple(claims),
    )


def _tell_wording(claim: ReadClaim) -> str:
    """Return how `claim` was asked about, "" where it was the item's own words."""
    return "" if claim.claim == " ".join(claim.text.split()) else f"Asked about was “{claim.claim}”"


def hold_claims_again(opinion: Opinion, item: Item, source: Source) -> Opinion:
    """Return what a verifier's recorded opinion comes to once more: the same, unless it was changed.

    Its claims must be made of the item's own words, which still stand there, and have been put beside
    sentences that the article has.
    """
    language, count = source.language.code, len(source.sentences)
    held = hold_claims(opinion.claims, item, number=opinion.round)
    for claim in opinion.claims:
        stands = claim.text in item.content[item.main] and claim.claim == _word(claim.text, item, language)
        if not stands or any(not 1 <= first <= last <= count for first, last in claim.asked):
            return held.model_copy(update={"answer": "", "problem": "", "reason": "", "fault": _ASTRAY})
    return held
