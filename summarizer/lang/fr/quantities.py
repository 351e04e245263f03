"""French tables for quantities, with Swiss, Belgian and Canadian usage: numbers, groups, periods."""

from __future__ import annotations

from typing import Final

from summarizer.lang.fr.quantity_shapes import SHAPES
from summarizer.lang.fr.quantity_units import UNITS
from summarizer.lang.fr.quantity_words import (
    AFTER,
    ANYBODY,
    BEFORE,
    BREAKS,
    CHANGES,
    COMPARES,
    DENIES,
    DETERMINERS,
    FATES,
    FILLERS,
    HARMED,
    HEDGES,
    MEN,
    PASSED,
    PERSONS,
    RELATIVE,
    SEXED,
    SHARE_TRENDS,
    SHIFTS,
    STOPWORDS,
    TRENDS,
    TRENDS_BEHIND,
    VAGUE,
    WOMEN,
    YEAR_CUES,
)
from summarizer.lang.quantity_words import QuantityWords

__all__ = ["FRENCH"]

_ONES: Final = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
_TENS: Final = {
    20: ("vingt",), 30: ("trente",), 40: ("quarante",), 50: ("cinquante",), 60: ("soixante",),
    70: ("septante", "soixante"), 80: ("quatre-vingt", "huitante", "octante"),
    90: ("nonante", "quatre-vingt"),
}  # fmt: skip


def _spell(number: int) -> set[str]:
    """Return the ways to write a number below a hundred, with hyphens."""
    if number < len(_ONES):
        return {_ONES[number]}
    tens, ones = divmod(number, 10)
    ways: set[str] = set()
    for word in _TENS[tens * 10]:
        rest = ones + 10 if (tens, word) in {(7, "soixante"), (9, "quatre-vingt")} else ones
        if not rest:
            ways |= {word, f"{word}s"} if word == "quatre-vingt" else {word}
        elif rest in {1, 11} and word != "quatre-vingt":
            ways.add(f"{word}-et-{_ONES[rest]}")
        else:
            ways.add(f"{word}-{_ONES[rest]}")
    return ways


def _numbers() -> dict[str, int]:
    """Return the number words below a hundred, with hyphens, with spaces, and with both as is usual."""
    numbers: dict[str, int] = {}
    for number in range(100):
        for word in _spell(number):
            for way in (word, word.replace("-", " "), word.replace("-et-", " et ")):
                numbers[way] = number
                if way.endswith(("et-un", "et un")):
                    numbers[f"{way}e"] = number
                if way.endswith("-un"):
                    numbers[f"{way}e"] = number
    return numbers | {"une": 1, "zéro": 0}


def _ordinals() -> dict[str, int]:
    """Return "premier" to "centième"."""
    ranks = dict.fromkeys(("premier", "première", "premiers", "premières"), 1)
    ranks |= dict.fromkeys(("second", "seconde", "seconds", "secondes"), 2)
    for number in range(2, 100):
        for word in _spell(number):
            stem = word.removesuffix("e") if word.endswith("e") else word
            stem = (
                {"q": "qu", "f": "v"}.get(stem[-1], stem[-1]).join((stem[:-1], ""))
                if word.endswith(("cinq", "neuf"))
                else stem
            )
            stem = stem.removesuffix("s") if word.endswith("vingts") else stem
            ranks |= {f"{stem}ième": number, f"{stem}ièmes": number}
    return ranks | {"centième": 100, "millième": 1000}


_GROUPS: Final = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_MONTHS: Final = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
_SHORT_MONTHS: Final = {
    "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "oct": 10, "nov": 11, "déc": 12,
    "fevrier": 2, "aout": 8, "decembre": 12,
}  # fmt: skip
_WEEKDAYS: Final = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_DAYS: Final = {word: number for number, word in enumerate(_WEEKDAYS, start=1)}

FRENCH: Final = QuantityWords(
    code="fr",
    decimal=",",
    group=".",
    shapes=SHAPES,
    shifts=SHIFTS,
    numbers=_numbers(),
    inner={"cent": 100, "cents": 100},
    hundred=frozenset(),
    halves={
        **dict.fromkeys(("un demi", "une demi", "un demi-", "demi"), (1, 2)),
        **dict.fromkeys(("trois quarts de", "trois quarts d'", "trois quarts d’"), (3, 4)),
        **dict.fromkeys(("un quart d'", "un quart d’"), (1, 4)),
    },
    half_after=frozenset({"et demi", "et demie"}),
    magnitudes={
        "mille": 10**3,
        **dict.fromkeys(("million", "millions"), 10**6),
        **dict.fromkeys(("milliard", "milliards"), 10**9),
        **dict.fromkeys(("billion", "billions"), 10**12),
    },
    abbreviations={"md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mio": 10**6},
    conjunction="et",
    ordinals=_ordinals(),
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | _SHORT_MONTHS,
    weekdays=_DAYS | {f"{word}s": number for word, number in _DAYS.items()},
    units=UNITS,
    before=BEFORE,
    hedging=("estim", "évalu", "approxima", "grosso"),
    after=AFTER,
    fractions={
        "tiers": (1, 3),
        "quart": (1, 4),
        "quarts": (1, 4),
        "cinquième": (1, 5),
        "cinquièmes": (1, 5),
        "sixième": (1, 6),
        "sixièmes": (1, 6),
        "septième": (1, 7),
        "septièmes": (1, 7),
        "huitième": (1, 8),
        "huitièmes": (1, 8),
        "dixième": (1, 10),
        "dixièmes": (1, 10),
        "centième": (1, 100),
        "centièmes": (1, 100),
    },
    shares={
        **dict.fromkeys(("la moitié", "de moitié", "une moitié", "moitié"), (1, 2)),
        **dict.fromkeys(("le tiers", "du tiers"), (1, 3)),
        **dict.fromkeys(("le quart", "du quart"), (1, 4)),
        "les trois quarts": (3, 4),
    },
    groups={
        **{f"une {word}": (size, False) for word, size in _GROUPS.items() if word != "millier"},
        **{f"{word}s": (size, False) for word, size in _GROUPS.items()},
        "un millier": (1000, False),
        "une bonne dizaine": (10, False),
        "une bonne centaine": (100, False),
        "une petite dizaine": (10, False),
        "une petite centaine": (100, False),
        "une bonne vingtaine": (20, False),
        "une bonne trentaine": (30, False),
        "la centaine": (100, False),
        "la trentaine": (30, False),
        "la cinquantaine": (50, False),
        "la quarantaine": (40, False),
        "une demi-douzaine": (6, True),
        "une douzaine": (12, False),
    },
    vague=VAGUE,
    multiples={
        **dict.fromkeys(
            ("doublé", "doublée", "doublés", "doublées", "doubler", "doublement", "doublait"), (2, 1)
        ),
        **dict.fromkeys(
            ("a doublé", "double de", "le double", "deux fois plus", "deux fois plus de"), (2, 1)
        ),
        **dict.fromkeys(("triplé", "triplée", "triplés", "tripler", "triplement", "le triple"), (3, 1)),
        **dict.fromkeys(("quadruplé", "quadruplée", "quadrupler", "le quadruple"), (4, 1)),
        **dict.fromkeys(("quintuplé", "quintupler", "le quintuple"), (5, 1)),
        **dict.fromkeys(("décuplé", "décupler"), (10, 1)),
        **dict.fromkeys(("double", "doubles"), (2, 1)),
        "triple": (3, 1),
        **dict.fromkeys(("divisé par deux", "divisée par deux", "divisés par deux"), (1, 2)),
    },
    frequencies={"deux fois": 2, "trois fois": 3, "une fois": 1},
    weak=frozenset(
        "double doubles triple premier première premiers premières second seconde seconds secondes "
        "aujourd'hui aujourd’hui doublement deuxième moitié".split()
    )
    | {"une fois"},
    relative=RELATIVE,
    holidays={
        **dict.fromkeys(
            (
                "dimanche des rameaux",
                "dimanche de pâques",
                "lundi de pâques",
                "lundi de pentecôte",
                "jeudi de l'ascension",
                "jeudi saint",
                "vendredi saint",
                "mercredi des cendres",
                "mardi gras",
            ),
            "",
        ),
        "noël": "XXXX-12-25",
        "la toussaint": "XXXX-11-01",
        "jour de l'an": "XXXX-01-01",
        "nouvel an": "XXXX-01-01",
        "saint-sylvestre": "XXXX-12-31",
        "fête nationale": "XXXX-07-14",
    },
    clock={
        "midi": "12:00",
        "minuit": "00:00",
        "midi et quart": "12:15",
        "minuit et quart": "00:15",
        **dict.fromkeys(("midi et demi", "midi et demie"), "12:30"),
        **dict.fromkeys(("minuit et demi", "minuit et demie"), "00:30"),
        **dict.fromkeys(("midi moins le quart", "midi moins quart"), "11:45"),
        **dict.fromkeys(("minuit moins le quart", "minuit moins quart"), "23:45"),
    },
    parts={
        **dict.fromkeys(("début", "au début de", "le début de", "début de"), "early"),
        **dict.fromkeys(("mi", "à la mi", "milieu", "au milieu de"), "mid"),
        **dict.fromkeys(("fin", "à la fin de", "la fin de", "fin de"), "late"),
    },
    per={
        "an": "year",
        "année": "year",
        "mois": "month",
        "semaine": "week",
        "jour": "day",
        "heure": "hour",
        "minute": "minute",
        "seconde": "second",
        "nuit": "night",
        "tête": "person",
        "personne": "person",
        "habitant": "person",
        "action": "share",
        "trimestre": "quarter",
        "tonne": "tonne",
        "ménage": "household",
        "litre": "litre",
        "kilo": "kg",
        "kg": "kg",
        "mètre carré": "m2",
        "m²": "m2",
        "match": "match",
        "baril": "barrel",
        "once": "ounce",
        "billet": "ticket",
        "annuellement": "year",
        "annuel": "year",
        "annuels": "year",
        "mensuel": "month",
        "mensuels": "month",
    },
    alone=frozenset({"annuellement", "annuel", "annuels", "mensuel", "mensuels"}),
    rates=frozenset({"par", "le", "l'", "la", "de l'", "chaque"}),
    year_cues=YEAR_CUES,
    hour_cues=frozenset({"était", "est", "peu", "vers", "sur", "coup"}),
    fillers=FILLERS,
    known_by=frozenset({"les"}),
    determiners=DETERMINERS,
    persons=PERSONS,
    anybody=ANYBODY,
    generic=ANYBODY | {"victim", "membr"},
    harmed=HARMED,
    compares=COMPARES,
    denies=DENIES,
    hedges=HEDGES,
    pounds=frozenset({"livre", "livres"}),
    dotted=frozenset({"mio", "mrd"}),
    women=WOMEN,
    men=MEN,
    sexed=SEXED,
    changes=CHANGES,
    roles={"de": "by", "d'": "by", "d’": "by", "à": "to"},
    trends=TRENDS,
    share_trends=SHARE_TRENDS,
    trends_behind=TRENDS_BEHIND,
    phases={
        **dict.fromkeys(
            "avant auparavant jusqu jusque précédemment initialement jadis précédent précédente".split(),
            "past",
        ),
        **dict.fromkeys("désormais maintenant dorénavant".split(), "now"),
    },
    fates=FATES,
    each=frozenset({"par"}),
    each_time=frozenset("an année mois semaine jour heure trimestre".split()),
    parting=frozenset({"dont"}),
    breaks=BREAKS,
    passed=PASSED,
    decades={
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "soixante-dix": 70,
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "quatre-vingt-dix": 90,
        "nonante": 90,
        "septante": 70,
    },
    endings=(
        "issements",
        "issement",
        "ations",
        "ation",
        "ements",
        "ement",
        "aient",
        "antes",
        "ante",
        "ants",
        "aux",
        "ées",
        "ée",
        "és",
        "er",
        "ir",
        "es",
        "ent",
        "ant",
        "ait",
        "é",
        "e",
        "s",
        "x",
    ),
    links=frozenset({"de ", "d'", "d’"}),
    joints=frozenset({"à", "ou", "et", "contre", "puis", "puis de", "puis à", "et de", "et à"}),
    below=("au-dessous de zéro", "en dessous de zéro", "en-dessous de zéro", "sous zéro", "sous le zéro"),
    minus=frozenset({"moins"}),
    points=frozenset(
        "cote sondage taux % pour cent chômage inflation intentions voix suffrage "
        "scrutin participation part".split()
    ),
    stopwords=STOPWORDS,
)
"""The tables of French."""
