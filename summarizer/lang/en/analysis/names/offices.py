"""The English words of `summarizer/analysis/names/offices.py`."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ARTICLES",
    "BE",
    "BOTH",
    "CHAMBERS",
    "COURT",
    "DEGREE",
    "DETERMINERS",
    "EXECUTIVE",
    "FAMILIES",
    "FORMER",
    "HONORIFICS",
    "KINDS",
    "MADE",
    "OF",
    "OF_BODY",
    "OF_STATE",
    "ONCE",
    "OPENING",
    "PAST",
    "RANKS",
    "SAID",
    "SAME",
    "SHARED",
    "THE",
    "VERBS",
    "WITHIN",
]

# One row an office, with the words for it; offices of one family exclude each other.
FAMILIES: dict[str, str] = {
    "office": """minister secretary premier chancellor
president
governor gov
mayor
senator sen
congressman congresswoman rep
mp
ambassador
councillor councilman councilwoman
commissioner
attorney
chairman chairwoman chairperson chair
director
ceo
manager coach
administrator
spokesman spokeswoman spokesperson
treasurer
provost
dean
rector""",
    "royal": """king
queen
prince
princess""",
    "church": """pope
bishop archbishop
cardinal
rabbi
imam""",
    "rank": """general
colonel
captain
sergeant
admiral
inspector
constable""",
    "court": """judge justice
prosecutor
lawyer barrister solicitor counsel
sheriff""",
    "play": """striker forward
midfielder
defender
goalkeeper keeper
winger
referee""",
    "care": """obstetrician
paediatrician pediatrician
surgeon
cardiologist
psychiatrist
psychologist
dentist
midwife
neurologist
oncologist
vet""",
    "lead": """head leader chief boss""",
    "press": """editor
publisher
photographer
columnist""",
    "craft": """economist
founder cofounder
biologist
physicist
chemist
analyst
student
professor""",
}
# Ranks that make another office of one.
RANKS = frozenset("deputy vice honorary assistant acting".split())
SAME = {
    "defense": "defence",
    "labor": "labour",
    "transportation": "transport",
    "vice": "deputy",
    "acting": "",
}
# What another word beside them makes of a head: a press secretary speaks, an attorney general is no general.
MADE = {
    ("attorney", "general"): "attorney",
    ("secretary", "general"): "minister",
    ("director", "general"): "director",
    ("consul", "general"): "ambassador",
    ("inspector", "general"): "director",
    ("solicitor", "general"): "lawyer",
    ("general", "counsel"): "director",
    ("press", "secretary"): "spokesman",
}
# Words before a head that make no name of it where they open a sentence: "Head coach Lee".
OPENING = frozenset({"head", "chief", "general", "senior", "former"})
HONORIFICS = frozenset("dr mr mrs ms sir prof professor dame lord qc".split())
DETERMINERS = frozenset("the a an his her its their our one".split())
# What a body is called, beside those words that make a name one.
KINDS = frozenset(
    """
    party council university college institute institution department foundation trust association church
    museum bank union commission agency centre center school laboratory observatory federation academy
    """.split()
)
CHAMBERS = frozenset({"senate", "house", "majority", "minority"})
OF = frozenset({"of", "at", "for", "with", "from"})
# What stands between two people, and between a body and its office never.
VERBS = frozenset("said told made named set held seen left put let led beat met gave asked saw".split())
# In a court each has one part; of presidents and ministers a reader knows more than an article says.
COURT: Final = frozenset(["judge", "prosecutor", "lawyer"])
# Callings that many have side by side, or that follow from what somebody did.
SHARED: Final = frozenset(["craft", "lead"])
BOTH: Final = frozenset(["mp", "minister"])
EXECUTIVE: Final = ("chief", "executive")
BE: Final = frozenset(["is", "was"])
# Small words that may stand before an office in apposition.
WITHIN: Final = frozenset(["former", "then", "who", "was", "is", "and"])
# "Ana Ruiz of the Harbour Trust".
OF_BODY: Final = " of "
THE: Final = "the "
# "Secretary of State".
OF_STATE: Final = "of"
PAST: Final = "ed"
FORMER: Final = frozenset(["former", "ex"])
ONCE: Final = frozenset(["former", "ex", "then", "once"])
ARTICLES: Final = frozenset(["a", "an"])
SAID: Final = frozenset(["said", "says", "told", "added"])
DEGREE: Final = "qc"
