"""Who says so: the words of a contested sentence that name whose claim, denial or estimate it reports."""

from __future__ import annotations

import re

__all__ = ["find_claimant", "find_sole_claimant"]

_ACCORDING = re.compile(
    r"\b[Aa]ccording to ((?:the |an? )?(?:(?:[A-Z]\.){2,} )?[^,.;:()“”\"]{2,60}?)"
    r"(?=[,.;:()]|\s(?:that|which|and|in|on)\b)"
)
_SAYING = re.compile(
    r"\b(?:said|says|told|claims?|claimed|alleges?|alleged|denied|denies|deny|disputed|disputes|believes?|believed"
    r"|estimates?|estimated|suggests?|suggested|reports|reported|warned|warns|argued|argues|thinks?|suspects?"
    r"|accused|accuses|insists?|insisted|conceded|acknowledged|admitted|noted|notes|explained|contends|contended"
    r"|complained|described|describes|credited|clarified|pointed out|stressed|predicted|concluded|wrote"
    r"|writes|tweeted|praised|added|adds)\b"
)
_DENIAL = re.compile(r"\b(?:denied|denies|deny|disputed|disputes)\b")
_BETWEEN = re.compile(r"(?: (?:also|later|initially|still|now|then|has|have|had|[a-z]{3,12}ly)){1,3}\Z")
# The subject right before the verb, at the start of the sentence or after a phrase and its comma.
_SUBJECT = re.compile(
    r"(?:\A|[,:;—“\"] )((?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Ss]everal) )?(?:[\w'’-]+ ){0,3}?"
    r"(?:[Pp]olice|[Oo]fficials?|[Aa]uthorities|[Pp]rosecutors|[Ii]nvestigators|[Aa]nalysts|[Ee]xperts"
    r"|[Rr]esearchers|[Ss]cientists|[Cc]ritics|[Ll]awyers|[Ww]itnesses|[Ss]ources|[Gg]overnment|[Mm]inistry"
    r"|[Oo]fficers|[Dd]octors|[Rr]eports|[Mm]edia|[Ss]pokes\w+|(?:news )?[Aa]gency|[Nn]ewspaper|[Mm]agazine)"
    r"|(?:(?:The|the|Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w.'’-]*"
    r"(?: (?:of|the|for|and|de|van|al|bin|[A-Z][\w.'’-]*)){0,6})\Z"
)
_NOBODY = frozenset(
    """the a an he she they it i we you who this that these those but
    and in on at also some many estimates""".split()
)
_LONGEST_SUBJECT = 60
# "Ann Lee, head of research at the bank, said": what stands between a name and its verb.
_APPOSED = re.compile(r"(?<=\w), (?:of|from|who|an?|the|its|his|her|[a-z-]+)\b[^,;:“”\"]{1,90},\Z")

_ASIDE = re.compile(r"(?<=\w) [-–—] [^-–—]{1,90} [-–—]\Z")


def find_claimant(text: str) -> str:
    """Return the words of a sentence that say who claims it, "" when it does not say so plainly."""
    according = _ACCORDING.search(text)
    if according:
        return according.group(1).strip()
    saying = _SAYING.search(text)
    if saying is None or saying.start() > 3 * _LONGEST_SUBJECT:
        return ""
    before = _ASIDE.sub("", _APPOSED.sub("", _BETWEEN.sub("", text[: saying.start()].rstrip())))
    subject = _SUBJECT.search(before)
    found = subject.group(1).strip() if subject and len(subject.group(1)) <= _LONGEST_SUBJECT else ""
    return "" if found.lower() in _NOBODY else found


def find_sole_claimant(text: str) -> str:
    """Return who claims all that a sentence says, "" where two speak in it or somebody denies it.

    Who denies a thing is not who claims it, and of two speakers the words do not say which said what.
    """
    said = [match.group() for pattern in (_SAYING, _ACCORDING) for match in pattern.finditer(text)]
    return find_claimant(text) if len(said) == 1 and not _DENIAL.search(text) else ""
