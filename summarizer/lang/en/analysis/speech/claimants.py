"""The English words of `summarizer/analysis/speech/claimants.py`."""

from __future__ import annotations

import re

__all__ = [
    "ACCORDING",
    "APPOSED",
    "BETWEEN",
    "DENIAL",
    "NOBODY",
    "OF_ACCORDING",
    "OPENERS",
    "SAYING",
    "SUBJECT",
]

# What each of the first has: seen sooner than matched.
OF_ACCORDING = "ccording to "
ACCORDING = re.compile(
    r"\b[Aa]ccording to ((?:the |an? )?(?:(?:[A-Z]\.){2,} )?[^,.;:()“”\"]{2,60}?)"
    r"(?=[,.;:()]|\s(?:that|which|and|in|on)\b)"
)
SAYING = re.compile(
    r"\b(?:said|says|told|claims?|claimed|alleges?|alleged|denied|denies|deny|disputed|disputes|believes?"
    r"|believed"
    r"|estimates?|estimated|suggests?|suggested|reports|reported|warned|warns|argued|argues|thinks?|suspects?"
    r"|accused|accuses|insists?|insisted|conceded|acknowledged|admitted|noted|notes|explained|contends"
    r"|contended"
    r"|complained|described|describes|credited|clarified|pointed out|stressed|predicted|concluded|wrote"
    r"|writes|tweeted|praised|added|adds)\b"
)
DENIAL = re.compile(r"\b(?:denied|denies|deny|disputed|disputes)\b")
BETWEEN = re.compile(r"(?: (?:also|later|initially|still|now|then|has|have|had|[a-z]{3,12}ly)){1,3}\Z")
# The subject right before the verb, at the start of the sentence or after a phrase and its comma.
SUBJECT = re.compile(
    r"(?:\A|[,:;—“\"] )(?:(?:and|but|while|as|that|when|though|although) )?((?!(?:and|but|while|as|that"
    r"|when) )"
    r"(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Ss]everal) )?(?:[\w'’-]+ ){0,3}?"
    r"(?:[Pp]olice|[Oo]fficials?|[Aa]uthorities|[Pp]rosecutors|[Ii]nvestigators|[Aa]nalysts|[Ee]xperts"
    r"|[Rr]esearchers|[Ss]cientists|[Cc]ritics|[Ll]awyers|[Ww]itnesses|[Ss]ources|[Gg]overnment|[Mm]inistry"
    r"|[Oo]fficers|[Dd]octors|[Rr]eports|[Mm]edia|[Ss]pokes\w+|(?:news )?[Aa]gency|[Nn]ewspaper|[Mm]agazine)"
    r"|(?:(?:The|the|Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w.'’-]*"
    r"(?: (?:of|the|for|and|de|van|al|bin|[A-Z][\w.'’-]*)){0,6})\Z"
)
# "When Doe said": what opens the clause is no part of the name.
OPENERS = frozenset("when while after before as since if although though because but and once until".split())
NOBODY = frozenset(
    """the a an he she they it i we you who this that these those but
    and in on at also some many estimates""".split()
)
# "Ann Lee, head of research at the bank, said": what stands between a name and its verb.
APPOSED = re.compile(r"(?<=\w), (?:of|from|who|an?|the|its|his|her|[a-z-]+)\b[^,;:“”\"]{1,90},\Z")
