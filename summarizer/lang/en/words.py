"""English words: what opens a clause, what is shortened with a point, and the stem each compares by."""

from __future__ import annotations

from functools import cache

from summarizer.lang.en.content_words import content_words
from summarizer.text.remembered import per_word

__all__ = ["ABBREVIATIONS", "LIGHT", "OPENERS", "PAST_FORMS", "stem_of"]

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc corp co ltd vs no jan feb mar apr jun
    jul  aug sept sep oct nov dec
    """.split()
)
OPENERS = frozenset(
    """
    but while whereas although though because after before when who which whom whose where since as
    unless if  whether that until
    """.split()
)
# Light verbs carry no topic and so are no content words, but "did not come" negates one.
LIGHT = frozenset(
    """
    become come give go get make take see use keep know say put let
    """.split()
)
# Regular endings are the stemmer's; these are the irregular verbs that news uses.
_IRREGULAR: dict[str, str] = {
    form: base
    for form, _, base in (
        pair.partition(":")
        for pair in """
    became:become began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build
    came:come caught:catch chose:choose chosen:choose dealt:deal done:do drawn:draw drew:draw
    driven:drive drove:drive fallen:fall fell:fall felt:feel fled:flee flew:fly flown:fly fought:fight
    found:find gave:give given:give gone:go got:get grew:grow grown:grow heard:hear held:hold hid:hide
    hidden:hide kept:keep knew:know known:know laid:lay led:lead left:leave lent:lend lost:lose
    made:make meant:mean met:meet paid:pay ran:run risen:rise rose:rise said:say sang:sing sat:sit
    saw:see seen:see sold:sell sent:send shook:shake shot:shoot shown:show slept:sleep sought:seek
    spent:spend spoke:speak spoken:speak stolen:steal stole:steal stood:stand struck:strike swam:swim
    swore:swear sworn:swear taken:take taught:teach thought:think threw:throw thrown:throw told:tell
    took:take understood:understand went:go withdrew:withdraw withdrawn:withdraw woke:wake won:win
    wore:wear worn:wear wrote:write written:write goes:go makes:make takes:take comes:come gives:give
    gets:get uses:use making:make taking:take coming:come giving:give using:use used:use going:go
    getting:get dies:die died:die dying:die deaths:die death:die lies:lie lied:lie lying:lie used:use
    sees:see seeing:see
    """.split()
    )
}


PAST_FORMS = frozenset(form for form in _IRREGULAR if not form.endswith(("s", "ing"))) | {"was", "were"}
"""The past forms and participles of irregular verbs that are not the verb's base."""


@per_word
@cache
def stem_of(form: str) -> str:
    """Return the key that `form`, in lower case, compares by; "" for a function word.

    >>> from summarizer.lang.en.words import stem_of
    >>> stem_of("said"), stem_of("injuries"), stem_of("the")
    ('say', 'injur', '')
    """
    base = _IRREGULAR.get(form, form)
    if base in LIGHT:
        return base
    # Not through its cache, which is for the few texts of a brief.
    keys = content_words.__wrapped__(base)
    return keys[0] if keys else ""
