"""The English words of `summarizer/analysis/speech/clauses.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCORDING",
    "AS",
    "BE",
    "BEFORE_NOUNS",
    "BEFORE_PARTICIPLES",
    "BY",
    "DOING",
    "FOR",
    "FROM",
    "INSIDE_NAMES",
    "INSIDE_OFFICES",
    "IT_THEY",
    "JOINS",
    "MORE",
    "NO_SPEAKERS",
    "NO_SUBJECT",
    "OBJECT_RELATIVES",
    "ONE",
    "OWN",
    "PASSIVE_ENDINGS",
    "PAST",
    "PUT",
    "SAID",
    "SPEAKERS",
    "THAT",
    "THING_RELATIVES",
    "THOUGHTS",
    "WHAT",
    "WHICH",
    "WITH",
    "WORDS",
]

NO_SUBJECT = frozenset(["from", "by", "of", "to"])  # after them a name is no subject: "from Lee is due"
NO_SPEAKERS = frozenset(
    """
    it this that these those there you we i who
    right now just soon later today tonight often sometimes still even here then once maybe perhaps nowadays
    """.split()
)
MORE = frozenset(["and", "more", "also", "here", "this", "another", "again", "next"])
PUT = frozenset([("put", "it"), ("puts", "it"), ("shot", "back"), ("hit", "back"), ("shoots", "back")])
THOUGHTS = frozenset("hoped hopes feared believed believes thought thinks".split())
OWN = frozenset(["his", "her", "its", "their"])  # "For his part, Lee was cool:"
BE = frozenset(["is", "was", "were", "are", "been", "be", "being", "'s"])
# Groups that speak, beside the nouns of persons and of bodies.
SPEAKERS: Final = frozenset(["police", "officials", "prosecutors", "critics"])
# "was told by Lee".
BY: Final = "by"
# "What he was saying was".
WHAT: Final = "what"
# "a statement which said".
WHICH: Final = "which"
# Before a second verb of one subject: "Lee spoke and later said".
JOINS: Final = frozenset(["and", "but", "then", "also", "later"])
IT_THEY: Final = frozenset(["it", "they"])
# "Lee said it hoped": the hope is what Lee tells.
SAID: Final = frozenset(["said", "says", "told", "added"])
# What is said follows: "Lee said that".
THAT: Final = "that"
# "As Lee told the paper", "quoted Lee as saying".
AS: Final = "as"
# "which the Tax Foundation estimates": the clause is about a thing.
OBJECT_RELATIVES: Final = frozenset(["which", "whom", "what"])
THING_RELATIVES: Final = frozenset(["which", "whose"])
# After them a form that can be a verb of saying is none: "his claims", "a report", "to say".
BEFORE_NOUNS: Final = frozenset(
    ["the", "a", "an", "his", "her", "its", "their", "this", "that", "'s", "these", "to", "no", "any"]
)
# "was asked", "were told", "was spoken".
PASSIVE_ENDINGS: Final = ("ed", "told", "en")
# ", while adding that": what stands before a participle that has the subject of the sentence.
BEFORE_PARTICIPLES: Final = frozenset(["as", "by", "and", "in", "while", "when", "after", "before"])
# "with one poster writing".
WITH: Final = "with"
ONE: Final = "one"
PAST: Final = "ed"
DOING: Final = "ing"
# "Bank of Kiel", "Marta de Leon".
INSIDE_NAMES: Final = frozenset(["of", "de", "al"])
# "according to Lee", "in the words of Lee".
ACCORDING: Final = frozenset([("according", "to"), ("words", "of")])
# "in Lee's words".
WORDS: Final = "words"
# "And from the chairwoman:".
FROM: Final = "from"
# "For example:" names nobody; "For his part, Lee was cool:" does.
FOR: Final = "for"
# A name and an office before a colon: "Ann Lee, head of research:".
INSIDE_OFFICES: Final = frozenset(["of", "for", "at"])
