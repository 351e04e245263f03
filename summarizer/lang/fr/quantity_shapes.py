"""What French figures, dates and times look like, beside what every language writes."""

from __future__ import annotations

from typing import Final

__all__ = ["SHAPES"]

_YEAR: Final = "( {y})?"
_DAY: Final = "{d}(er| er)?"
_LATER: Final = "(du soir|de l('|’)après-midi)"
_EARLY: Final = "(du matin|de la nuit)"


def _in_words(ways: str, template: str) -> tuple[tuple[str, str], ...]:
    """Return the shapes of a time in words, alone and with the part of the day."""
    of_hour = ways.removesuffix(" hours")
    return (
        (f"clock:{ways}", template),
        (f"clock:{of_hour} later", f"{template} {_LATER}"),
        (f"clock:{of_hour} early", f"{template} {_EARLY}"),
    )


SHAPES: Final[tuple[tuple[str, str], ...]] = (
    # days
    ("date", f"{_DAY} {{m}}{_YEAR}"),
    ("date", f"{_DAY} (au|et|ou|à) (le |du )?{_DAY} {{m}}{_YEAR}"),
    ("date", f"{_DAY}(-|–){_DAY} {{m}}{_YEAR}"),
    ("date", "{m}" + _YEAR),
    ("date", "{part}( |-){m}" + _YEAR),
    ("date", "{part} {y}"),
    ("date", "{part} de l'année {y}"),
    ("date", "{d}/{mm}/{yy}"),
    ("span", "{y} (à|et) {y}"),
    ("date:>", "{w} prochain"),
    ("date:<", "{w} dernier"),
    ("decade", "années {dec}"),
    ("decade", "{part} des années {dec}"),
    ("decade", "années {ten}"),
    ("decade", "{part} des années {ten}"),
    ("era", "{k} (av. j.-c.|avant j.-c.|avant jésus-christ|av. jc)"),
    ("era", "{k}~(à|et|-|–)~{k} (av. j.-c.|avant j.-c.)"),
    ("century:-", "{roman}(e|ème|er) siècle (av. j.-c.|avant j.-c.|avant notre ère)"),
    ("century", "{roman}(e|ème|er) siècle"),
    ("century", "{k}(e|ème|er) siècle"),
    ("century", "{o} siècle"),
    ("period:Q", "{o} trimestre( {y}| de {y})?"),
    ("period:Q", "{k}(er|e|ème) trimestre( {y}| de {y})?"),
    ("period:H", "{o} semestre( {y}| de {y})?"),
    ("period:H", "{k}(er|e|ème) semestre( {y}| de {y})?"),
    # the clock
    ("clock", "{h}~(h|heures|heure)~{min}"),
    ("clock", "{h}:{min}"),
    ("clock", "{h}~h"),
    ("clock:hours", "{h} (heures|heure)"),
    ("clock:hours", "{n} (heures|heure)"),
    ("clock:later", f"{{n}} (heures|heure) {_LATER}"),
    ("clock:early", f"{{n}} (heures|heure) {_EARLY}"),
    *_in_words("+30 hours", "{n} (heures|heure) et (demie|demi)"),
    *_in_words("+15", "{n} (heures|heure) et quart"),
    *_in_words("-15", "{n} (heures|heure) moins (le )?quart"),
    *_in_words("h+n", "{n} (heures|heure) {n}"),
    *_in_words("h-n", "{n} (heures|heure) moins {n}"),
    ("several:hour+minute", "{n} (heures|heure|h) (et )?{n} (minutes|minute|min)"),
    (
        "several:hour+minute+second",
        "{n}~(heures|heure|h)~(, )?{n}~(minutes|minute|min|'|’)~(et )?{n}~(secondes|seconde|s|sec|''|\"|)",
    ),
    ("parted:hour", "{n} (heures|heure) (et )?{n}~{f}"),
    ("several:minute+second", "{n} (minutes|minute|min) (et )?{n} (secondes|seconde|s|sec)"),
    ("several:year+month", "{n} (ans|an) et {n} mois"),
    ("length", "{k}:{min}:{sec}"),
    ("length", "{k}~h~{min}('|’){sec}"),
    # numbers
    ("decimal", "{n} virgule {n} {u}"),
    ("decimal", "{n} virgule {n}"),
    ("range", "{n}~{u}? (à|et) {n}~{u}"),
    ("range", "{n} à {n}"),
    ("range", "entre {n}~{u}? et {n}~{u}?"),
    ("range", "de {n}~{u}? à {n}~{u}?"),
    ("range", "{n}~{c}? à {n}~{c}"),
    ("amount", "{n} {half} {u}"),
    ("amount", "{n} {half}"),
    ("amount", "{n}~{u} {half}"),
    ("amount", "{n}~{half}~{u}"),
    ("age", "(âgé|âgée|âgés|âgées) (de |d'|d’){n} ans"),
    ("age", "(âgé|âgée|âgés|âgées) de {n} (à|et) {n} ans"),
    ("age", "à l(’|'){n} ans"),
    ("age", "l(’|')âge de {n} ans"),
    ("age", "{n} ans"),
    ("amount:year", "{n} (dernières|prochaines|premières) années"),
    ("ordinal", "{k}(e|er|re|ère|ème|ième|ᵉ|nd|nde)"),
    ("ordinal", "numéro {n}"),
    ("ratio:parts", "{n} sur {n}"),
    ("ratio:parts", "{n} des {n}"),
    ("multiple", "{n} fois (plus|moins|supérieur|supérieure|supérieurs|supérieures|le|la|les)"),
    ("multiple", "(multiplié|multipliée|multipliés|multipliées|multiplier) par {n}"),
    ("frequency", "{n} fois"),
    ("points", "{n}~(points|point)"),
    ("points", "{n} (points|point) de base"),
    ("pair", "{k} à {k}"),
    ("pair", "{n} buts à {n}"),
    ("pair", "{k} contre {k}"),
    ("name", "(article|ligne|chapitre|page|salle|vol|boeing|airbus|voie|chaîne|chambre) {k}"),
    ("name", "(route départementale|départementale|nationale|autoroute|route nationale) {k}"),
)
