"""Italian word lists around quantities: hedges, vague amounts, relative days, change, idle words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.quantity_words import bounds, vague

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Qualifier

__all__ = [
    "AFTER",
    "ANYBODY",
    "BEFORE",
    "BREAKS",
    "CHANGES",
    "COMPARES",
    "DETERMINERS",
    "FILLERS",
    "HARMED",
    "PASSED",
    "PERSONS",
    "RELATIVE",
    "STOPWORDS",
    "TRENDS",
    "VAGUE",
    "YEAR_CUES",
]

_HEDGES: Final[dict[Qualifier, str]] = {
    "exactly": "esattamente precisamente",
    "exact": "soltanto solo appena",
    "approx": (
        "circa all'incirca all’incirca intorno_a attorno_a intorno_ai intorno_alle intorno_al verso "
        "approssimativamente nell'ordine_di nell’ordine_di in_media una_media_di stimato_in stimati_in "
        "pressappoco grosso_modo qualcosa_come"
    ),
    "near_above": (
        "poco_più_di poco_oltre poco_sopra leggermente_più_di appena_più_di una_buona poco_più_del "
        "poco_più_dei poco_sopra_i"
    ),
    "near_below": (
        "quasi poco_meno_di appena_meno_di non_lontano_da leggermente_meno_di una_piccola poco_meno_del "
        "poco_meno_dei poco_sotto poco_sotto_i vicino_a"
    ),
    "gt": (
        "più_di più_del più_dei più_delle più_degli più_della oltre al_di_sopra_di al_di_là_di superiore_a "
        "superiore_al superiori_a superiori_al sopra supera superano superato superava superando supera_i "
        "supera_il supera_le ben_più_di ben_oltre di_oltre di_più_di"
    ),
    "ge": (
        "almeno minimo un_minimo_di non_meno_di a_partire_da come_minimo di_almeno per_almeno a_partire_dai"
    ),
    "lt": (
        "meno_di meno_del meno_dei meno_delle meno_degli meno_della al_di_sotto_di inferiore_a inferiore_al "
        "inferiori_a inferiori_al sotto sotto_i ben_meno_di di_meno_di"
    ),
    "le": (
        "fino_a fino_al fino_ai fino_alle fino_agli al_massimo al_più massimo un_massimo_di non_più_di "
        "tutt'al_più tutt’al_più"
    ),
}
BEFORE: Final[dict[str, Qualifier]] = bounds(_HEDGES)
AFTER: Final[dict[str, Qualifier]] = {
    "o più": "ge", "e più": "ge", "e oltre": "ge", "almeno": "ge", "come minimo": "ge",
    "o meno": "le", "e meno": "le", "al massimo": "le", "al più": "le", "circa": "approx",
    "all'incirca": "approx", "all’incirca": "approx",
}  # fmt: skip

_MANY: Final = vague({
    "decine": "tens", "dozzine": "dozens", "centinaia": "hundreds",
    "migliaia": "thousands", "decine di migliaia": "tens of thousands",
    "centinaia di migliaia": "hundreds of thousands",
    "milioni": "millions",
    "decine di milioni": "tens of millions",
    "centinaia di milioni": "hundreds of millions",
    "miliardi": "billions",
    "decine di miliardi": "tens of billions",
    "centinaia di miliardi": "hundreds of billions",
})  # fmt: skip
# Italian needs no article before them.
VAGUE: Final[dict[str, tuple[str, int, int]]] = {
    **_MANY,
    **{f"{some} {words}": found for words, found in _MANY.items() for some in ("diverse", "alcune")},
    **vague({"a due cifre": "double-digit", "a una cifra": "single-digit", "a tre cifre": "triple-digit"}),
}  # fmt: skip

_PERIODS: Final = {"settimana": "week", "mese": "month", "anno": "year"}


def _turns() -> dict[str, str]:
    """Return "la settimana scorsa", "la scorsa settimana", "il mese prossimo" and their like."""
    turns: dict[str, str] = {}
    for noun, period in _PERIODS.items():
        end = "a" if noun == "settimana" else "o"
        for adjective, step in (("scors", "-1"), ("passat", "-1"), ("prossim", "+1")):
            turns |= dict.fromkeys(
                (f"{noun} {adjective}{end}", f"{adjective}{end} {noun}"), f"{period}{step}"
            )
        turns[f"questa {noun}" if end == "a" else f"questo {noun}"] = f"{period}+0"
    return turns


RELATIVE: Final[dict[str, str]] = {
    **_turns(),
    "ieri": "day-1", "l'altro ieri": "day-2", "l’altro ieri": "day-2", "oggi": "day+0", "domani": "day+1",
    "dopodomani": "day+2", "ieri sera": "day-1", "ieri mattina": "day-1", "ieri pomeriggio": "day-1",
    "ieri notte": "day-1", "stamattina": "day+0", "stamani": "day+0", "questa mattina": "day+0",
    "stasera": "day+0", "questa sera": "day+0", "oggi pomeriggio": "day+0", "domani mattina": "day+1",
    "domani sera": "day+1", "quest'anno": "year+0", "quest’anno": "year+0",
}  # fmt: skip

FILLERS: Final = frozenset(
    "i gli le il lo la l' un una dei degli delle suoi sue loro altri altre ancora totale di".split()
) | {"un totale di", "in totale", "i circa"}
DETERMINERS: Final = frozenset(
    "di del dei degli delle i gli le il la lo suoi sue altri altre nuovi nuove nuovo nuova altro".split()
)
BREAKS: Final = frozenset("e ma o mentre contro rispetto ed".split())
PASSED: Final = frozenset(
    "di a da del dei delle della dal al il lo la i gli le un una circa quasi più meno oltre per in ha hanno "
    "è sono stato stata stati state era si solo soltanto ancora ad".split()
)
PERSONS: Final = frozenset(
    """
    persona persone uomo uomini donna donne bambino bambini bambina bambine ragazzo ragazzi ragazza ragazze
    adolescente adolescenti adulto adulti alunno alunni studente studenti studentessa studentesse professore
    professori insegnante insegnanti docente docenti genitore genitori soldato soldati militare militari
    poliziotto poliziotti agente agenti carabiniere carabinieri operaio operai operaia impiegato impiegati
    dipendente dipendenti lavoratore lavoratori passeggero passeggeri viaggiatore viaggiatori turista turisti
    visitatore visitatori abitante abitanti residente residenti cittadino cittadini rifugiato rifugiati
    migrante migranti manifestante manifestanti detenuto detenuti prigioniero prigionieri ostaggio ostaggi
    sospettato sospettati vittima vittime morto morti ferito feriti paziente pazienti medico medici
    giornalista giornalisti spettatore spettatori tifoso tifosi giocatore giocatori elettore elettori
    membro membri volontario volontari cliente clienti utente utenti deputato deputati senatore senatori
    """.split()
)
_RISES: Final = (
    "aumentato aumentata aumentati aumentate aumenta aumentano aumentare aumento aumenti rialzo cresciuto "
    "cresciuta cresciuti cresciute cresce crescono crescere crescita salito salita saliti salite sale "
    "salgono salire incremento guadagnato guadagna balzo rincaro progresso"
)
_FALLS: Final = (
    "calato calata calati calate cala calano calare calo diminuito diminuita diminuiti diminuisce diminuire "
    "diminuzione sceso scesa scesi scese scende scendono scendere discesa ridotto ridotta ridotti riduce "
    "ridurre riduzione perso persa perde perdita crollato crollata crollo ribasso flessione taglio"
)
# They may tell of something else than a figure that changes: "ha perso 3 punti", "ha guadagnato 20 euro".
_UNSURE: Final = frozenset("guadagnato guadagna perso persa perde perdita sale taglio progresso".split())
TRENDS: Final[dict[str, int]] = {
    word: way for way, words in ((1, _RISES), (-1, _FALLS)) for word in words.split() if word not in _UNSURE
}
CHANGES: Final = frozenset(
    (_RISES + " " + _FALLS + " passato passata passati passa passano passare passerà passeranno").split()
)
YEAR_CUES: Final = frozenset(
    "nel dal del al il fine inizio metà entro verso estate inverno autunno primavera prima dopo anno anni "
    "tra fra l'anno dell'anno nell'anno dell’anno nell’anno alle dalle ore".split()
)
STOPWORDS: Final = frozenset(
    """
    il lo la l i gli le un uno una di del dello della dei degli delle d e ed o ma a al allo alla ai agli alle
    ad in nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle da dal dallo dalla dai dagli
    dalle per con senza tra fra verso durante prima dopo contro secondo è sono era erano stato stata stati
    state essere ha hanno aveva avevano avere fu furono non più meno che chi cui dove questo questa questi
    queste quello quella si s suo sua suoi sue loro egli ella essi noi voi io tu mi ti ci vi ne se come anche
    molto bene ancora già tutto tutti tutta tutte così allora quando poi là qui detto dichiarato circa quasi
    fatto sarà saranno avrà avranno
    """.split()
)

# Folded by the endings: "persone" and "persona" meet.
ANYBODY: Final = frozenset("person gente altr abitant".split())
HARMED: Final = frozenset("mort ferit uccis vittim dispers decedut decess".split())
# Of a figure that is worked out: sums, differences, changes, shares, averages.
COMPARES: Final = frozenset(
    """
    totale complessiv- insieme somma differenza scarto vantaggio ritardo più meno doppio raddoppi- tripl-
    quadrupl- metà mezzo mezza terzo terzi quarto quarti quinto quinti decimo decimi volte volta media per
    ciascuno ciascuna ognuno ogni quota parte resto restanti rimanenti rialzo calo aument- diminu- cresc-
    cal- superior- inferior- altri altre tutti tutte su circa guadagn- pers- divis- moltiplic- scend- sal-
    """.split()
)
