"""What German figures, dates and times look like, beside what every language writes."""

from __future__ import annotations

from typing import Final

__all__ = ["SHAPES"]

_YEAR: Final = "( {y})?"
_LATER: Final = "(nachmittags|abends|am nachmittag|am abend)"
_EARLY: Final = "(morgens|früh|vormittags|am morgen|am vormittag|nachts|in der nacht)"


def _in_words(ways: str, template: str) -> tuple[tuple[str, str], ...]:
    """Return the shapes of a time in words, alone and with the part of the day."""
    return (
        (f"clock:{ways}", template),
        (f"clock:{ways} later", f"{template} {_LATER}"),
        (f"clock:{ways} early", f"{template} {_EARLY}"),
    )


SHAPES: Final[tuple[tuple[str, str], ...]] = (
    # days
    ("date", "{d}. {m}" + _YEAR),
    ("date", "{d}.{m}" + _YEAR),
    ("date", "{d}. {mm}. {y}"),
    ("date", "{d}. {mm}.{y}"),
    ("date", "{d}.{mm}."),
    ("date", "{d}. {mm}."),
    ("date", "{d}.{mm}.{yy}"),
    ("date", "{d}.~(bis|und|oder|-|–|—|/)~(zum )?{d}. {m}" + _YEAR),
    ("date", "{m}" + _YEAR),
    ("date", "{m} (des Jahres|vergangenen Jahres)"),
    ("date", "{part} {m}" + _YEAR),
    ("date", "{part} {y}"),
    ("date", "{part} des Jahres {y}"),
    ("span", "{y} (bis|und) {y}"),
    ("date", "{w}"),
    ("date:>", "(kommenden|nächsten|am kommenden|am nächsten) {w}"),
    ("date:<", "(vergangenen|letzten|vorigen|am vergangenen|am letzten) {w}"),
    ("turn", "(jahreswechsel|jahreswende) {y}/{y}"),
    ("turn", "(jahreswechsel|jahreswende) {y}/{yy}"),
    ("decade", "{dec}(er|ern)"),
    ("decade", "{dec}er~(jahre|jahren)"),
    ("decade", "{part} der {dec}er~(jahre|jahren)"),
    ("decade", "{ten}~(jahre|jahren)"),
    ("decade", "{part} der {ten}~(jahre|jahren)"),
    ("era", "{k} (v. chr.|v.chr.|v. u. z.)"),
    ("era", "{k}~(bis|-|–)~{k} (v. chr.|v.chr.)"),
    ("century", "{k}. (jahrhundert|jahrhunderts)"),
    ("century:-", "{k}. (jahrhundert|jahrhunderts) (v. chr.|v.chr.)"),
    ("century:-", "{k}. vorchristliche jahrhundert"),
    ("century", "{o} (jahrhundert|jahrhunderts)"),
    ("period:Q", "{o} (quartal|quartals)( {y})?"),
    ("period:Q", "{k}. (quartal|quartals)( {y})?"),
    ("period:H", "{o} (halbjahr|halbjahres|jahreshälfte)( {y})?"),
    ("period:H", "{k}. (halbjahr|halbjahres)( {y})?"),
    # the clock
    ("clock:early", "{h}(.|:){min}~uhr"),
    ("clock", "{h}~uhr( {min})?"),
    ("clock", "{n} uhr"),
    ("clock:later", f"{{h}}(.|:){{min}}~uhr {_LATER}"),
    ("clock:later", f"{{h}}~uhr {_LATER}"),
    ("clock:later", f"{{n}} uhr {_LATER}"),
    *_in_words("-30", "halb {n}( uhr)?"),
    *_in_words("-15", "viertel vor {n}( uhr)?"),
    *_in_words("+15", "viertel nach {n}( uhr)?"),
    *_in_words("-15", "um dreiviertel {n}"),
    *_in_words("n+h", "{n} (minuten )?nach {n} uhr"),
    *_in_words("n-h", "{n} (minuten )?vor {n} uhr"),
    *_in_words("n+h", "um {n} nach {n}"),
    *_in_words("n-h", "um {n} vor {n}"),
    # numbers
    ("decimal", "{n} komma {n} {u}"),
    ("decimal", "{n} komma {n}"),
    ("range", "{n}~{u}? (bis|bis zu) {n}~{u}?"),
    ("range", "zwischen {n}~{u}? und {n}~{u}?"),
    ("range", "{n}~{c}? bis {n}~{c}"),
    ("range:year", "zwischen {n} und {n} jahre alt"),
    ("age", "{n}~(jährig|jährige|jähriger|jähriges|jährigen|jährigem|jährigeren)"),
    ("age", "{n} (jahre|jahr) (alt|alte|alter|alten|altes)"),
    ("age", "{n} lebensjahre"),
    ("age", "im alter von {n}~(jahren)?"),
    ("age", "im alter von {n} (bis|und) {n} jahren"),
    ("age", "{n} bis {n} jahre alt"),
    ("amount:second", "{n}~(sekündig|sekündige|sekündiger|sekündiges|sekündigen|sekündigem)"),
    ("amount:minute", "{n}~(minütig|minütige|minütiger|minütiges|minütigen|minütigem)"),
    ("amount:hour", "{n}~(stündig|stündige|stündiger|stündiges|stündigen|stündigem)"),
    ("amount:day", "{n}~(tägig|tägige|tägiger|tägiges|tägigen|tägigem)"),
    ("amount:week", "{n}~(wöchig|wöchige|wöchiger|wöchiges|wöchigen|wöchigem)"),
    ("amount:month", "{n}~(monatig|monatige|monatiger|monatiges|monatigen|monatigem)"),
    ("amount:%", "{n}~(prozentig|prozentige|prozentiger|prozentiges|prozentigen|prozentigem)"),
    ("several:hour+minute", "{n} (stunden|stunde)(,| und|, und)? {n} (minuten|minute)"),
    (
        "several:hour+minute+second",
        "{n} (stunde|stunden)(,| und)? {n} (minute|minuten)(,| und)? {n} (sekunde|sekunden)",
    ),
    ("several:minute+second", "{n} (minuten|minute)(,| und|, und)? {n} (sekunden|sekunde)"),
    ("several:year+month", "{n} (jahre|jahren|jahr)(,| und|, und)? {n} (monate|monaten|monat)"),
    ("length", "{k}:{min}:{sec}"),
    ("length", "{k}:{min}:{sec} (stunden|std|h)"),
    ("ordinal:point", "{k}."),
    ("ordinal", "nummer {n}"),
    ("ordinal", "(platz|rang|tabellenplatz|tabellenrang) {n}"),
    ("ordinal", "{n}~(tplatziert|tplatzierte|tplatzierter)"),
    ("ratio", "(jeder|jede|jedes) {n}. von {n}"),
    ("ratio:parts", "{n} von {n}"),
    ("ratio:parts", "{n} der {n}"),
    ("ratio", "{n} aus {n}"),
    ("every", "(jeder|jede|jedes|jeden|jedem) {o}"),
    ("every", "(jeder|jede|jedes|jeden|jedem) {n}."),
    ("multiple", "{n}~(fach|fache|fachen|faches|facher)"),
    ("multiple", "{n}~mal so (viel|viele|hoch|groß|gross|lang|schnell|oft|häufig|teuer|stark)"),
    ("multiple:strong", "{x} so (viel|viele|hoch|groß|gross|lang|schnell|oft|häufig|teuer|stark)"),
    ("multiple:strong", "das {x}"),
    ("frequency", "{n}~(mal|male|malen)"),
    ("points", "{n} (punkte|punkten|punkt)"),
    ("pair", "{k} zu {k}"),
    ("pair", "{n} zu {n}"),
    ("pair", "{k} gegen {k}"),
    (
        "name",
        "(artikel|absatz|paragraf|paragraph|kapitel|seite|zimmer|linie|gleis|boeing|airbus|raum) {k}",
    ),
    ("name", "(a|b|u|s) {k}"),
)
