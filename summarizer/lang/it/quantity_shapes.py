"""What Italian figures, dates and times look like, beside what every language writes."""

from __future__ import annotations

from typing import Final

__all__ = ["SHAPES"]

_YEAR: Final = "( {y}| del {y})?"
_DAY: Final = "{d}(°|º)?"
_PAST: Final = "(scorso|scorsa|passato|passata)"
_NEXT: Final = "(prossimo|prossima)"
_OF_DAY: Final = "(del pomeriggio|di pomeriggio|di sera|della sera)"

SHAPES: Final[tuple[tuple[str, str], ...]] = (
    # days
    ("date", f"{_DAY} {{m}}{_YEAR}"),
    ("date", f"{_DAY} (al|e|e il|o|o il|all'|all’){{d}} {{m}}{_YEAR}"),
    ("date", f"{_DAY} (al|e|e il|o|o il) {{d}} {{m}}{_YEAR}"),
    ("date", f"{_DAY}(-|–){_DAY} {{m}}{_YEAR}"),
    ("date", "{m}" + _YEAR),
    # The first of a month is told with a word, and no slot takes it for a day: the month is read.
    ("date", "primo {m}" + _YEAR),
    ("date", "{part} {m}" + _YEAR),
    ("date", "{part} {y}"),
    ("date", "{part} del {y}"),
    ("date", "{d}/{mm}/{yy}"),
    ("span", "{y} (al|e il|e) {y}"),
    ("date:>", f"{{w}} {_NEXT}"),
    ("date:<", f"{{w}} {_PAST}"),
    ("date:>", f"{_NEXT} {{w}}"),
    ("date:<", f"{_PAST} {{w}}"),
    ("decade", "anni {dec}"),
    ("decade", "{part} degli anni {dec}"),
    ("decade", "anni {ten}"),
    ("decade", "{part} degli anni {ten}"),
    ("decade", "anni ('|’){dec}"),
    ("era", "{k} (a.c.|a. c.|avanti cristo|prima di cristo)"),
    ("era", "{k}~(al|e|-|–)~{k} (a.c.|a. c.|avanti cristo)"),
    ("century:-", "{roman} secolo (a.c.|a. c.|avanti cristo)"),
    ("century", "{roman} secolo"),
    ("century", "{k}(°|º|esimo) secolo"),
    ("century", "{o} secolo"),
    ("period:Q", "{o} trimestre( {y}| del {y})?"),
    ("period:Q", "{k}(°|º) trimestre( {y}| del {y})?"),
    ("period:H", "{o} semestre( {y}| del {y})?"),
    ("period:H", "{k}(°|º) semestre( {y}| del {y})?"),
    # the clock: behind "alle" a figure is an hour
    ("clock", "{h}:{min}"),
    ("clock", "(alle ore|dalle ore|alle|dalle|ore|le) {h}(.|:|,| e ){min}"),
    ("clock", "(alle ore|dalle ore|alle|dalle|ore) {h}"),
    ("clock", "(alle|dalle|ore) {n}"),
    ("clock:later", f"(alle|dalle|le) {{n}} {_OF_DAY}"),
    ("clock:later", f"(alle|dalle|le) {{h}} {_OF_DAY}"),
    ("several:hour+minute", "{n} (ore|ora|h) (e )?{n} (minuti|minuto|min)"),
    (
        "several:hour+minute+second",
        "{n}~(ore|ora|h)~(, )?{n}~(minuti|minuto|min|'|’)~(e )?{n}~(secondi|secondo|s|sec|''|\"|)",
    ),
    ("several:minute+second", "{n} (minuti|minuto|min) (e )?{n} (secondi|secondo|s|sec)"),
    ("several:year+month", "{n} (anni|anno) e {n} (mesi|mese)"),
    ("length", "{k}:{min}:{sec}"),
    ("length", "{k}~h~{min}('|’){sec}"),
    # numbers
    ("range", "{n}~{u}? (a|o) {n}~{u}"),
    ("range", "{n} a {n}"),
    ("range", "(tra|fra) (i |le |gli |il |l'|l’)?{n}~{u}? e (i |le |gli |il |l'|l’)?{n}~{u}?"),
    ("range", "(dai|dalle|dagli|dal|da) {n}~{u}? (ai|alle|agli|al|a) {n}~{u}?"),
    ("range", "{n}~{c}? a {n}~{c}"),
    ("amount", "{n} {half} {u}"),
    ("amount", "{n} {half} di {u}"),
    ("amount", "{n} {half}"),
    ("amount", "{n}~{u} {half}"),
    # "Quarantaduenne" has lost the vowel before its ending.
    ("age", "{n}~(enne|enni|nne|nni)"),
    ("age", "età di {n} anni"),
    ("age", "{n} anni d(i |'|’)età"),
    ("age", "{n} anni"),
    ("amount:year", "(ultimi|prossimi|primi) {n} anni"),
    ("amount:year", "{n} anni (fa|dopo|prima)"),
    ("ordinal", "{k}(°|º|ª|esimo|esima)"),
    ("ordinal", "numero {n}"),
    ("ratio:parts", "{n} su {n}"),
    ("ratio:parts", "{n} (dei|delle|degli) {n}"),
    ("multiple", "{n} volte (più|meno|superiore|superiori|tanto|tanti|quanto|il|la|i|le)"),
    ("multiple", "(moltiplicato|moltiplicata|moltiplicati|moltiplicare) per {n}"),
    ("frequency", "{n} volte"),
    ("points", "{n} (punti|punto)"),
    ("pair", "{k} a {k}"),
    ("pair", "{n} reti a {n}"),
    ("name", "(articolo|linea|capitolo|pagina|sala|volo|boeing|airbus|canale|camera|comma) {k}"),
    ("name", "(strada statale|statale|provinciale|autostrada|strada provinciale) {k}"),
)
