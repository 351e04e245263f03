"""German word lists around quantities: hedges, vague amounts, relative days, change, idle words."""

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
    "DENIES",
    "DETERMINERS",
    "FATES",
    "FILLERS",
    "HARMED",
    "HEDGES",
    "MEN",
    "NAME_NOUNS",
    "ON_AMOUNTS",
    "PASSED",
    "PERSONS",
    "RELATIVE",
    "SEXED",
    "SHARE_TRENDS",
    "SHIFTS",
    "STOPWORDS",
    "TIMED",
    "TRENDS",
    "TRENDS_BEHIND",
    "TREND_ENDINGS",
    "TREND_FRAMES",
    "VAGUE",
    "WOMEN",
    "YEAR_CUES",
    "YEAR_NOUNS",
]

_HEDGES: Final[dict[Qualifier, str]] = {
    "exactly": "genau exakt präzise",
    "exact": "nur gerade lediglich bloß",
    "approx": (
        "etwa rund ungefähr circa zirka ca. ca um_die geschätzt geschätzte geschätzten schätzungsweise "
        "annähernd gegen an_die durchschnittlich im_schnitt grob in_etwa"
    ),
    "near_above": "gut etwas_mehr_als etwas_über knapp_über leicht_über kurz_nach",
    "near_below": (
        "knapp fast beinahe nahezu annähernd etwas_weniger_als etwas_unter knapp_unter nicht_ganz kurz_vor "
        "an_die"
    ),
    "gt": (
        "mehr_als über jenseits_von oberhalb_von höher_als länger_als größer_als grösser_als älter_als "
        "deutlich_mehr_als weit_mehr_als weit_über deutlich_über"
    ),
    "ge": "mindestens wenigstens zumindest nicht_weniger_als ab minimal allermindestens frühestens",
    "lt": (
        "weniger_als unter unterhalb_von kürzer_als jünger_als niedriger_als kleiner_als weit_unter "
        "deutlich_weniger_als deutlich_unter"
    ),
    "le": (
        "bis_zu höchstens maximal nicht_mehr_als allenfalls nicht_über längstens spätestens keine_mehr_als"
    ),
}
BEFORE: Final[dict[str, Qualifier]] = bounds(_HEDGES)
TIMED: Final = frozenset({"gegen", "kurz vor", "kurz nach"})
# "Ein Vertrag über drei Jahre" is no longer than these.
ON_AMOUNTS: Final[dict[str, tuple[str, ...]]] = {
    "über": tuple(
        """
        vertrag vertrages vertrags verträge kredit kredite kredits darlehen darlehens haushalt haushalts etat
        etats auftrag auftrags aufträge rechnung rechnungen scheck schecks summe betrag betrags anleihe
        bußgeld bußgelds geldstrafe bescheid bescheids vereinbarung abkommen abkommens paket pakets
        hilfspaket programm programms finanzierung förderung kaufpreis spende spenden bürgschaft garantie
        investition investitionen fonds deal police gutschein
        """.split()
    )
}
HEDGES: Final[dict[str, str]] = {
    "approx": "etwa", "near_below": "knapp", "near_above": "gut", "gt": "mehr als", "ge": "mindestens",
    "lt": "weniger als", "le": "höchstens",
}  # fmt: skip
AFTER: Final[dict[str, Qualifier]] = {
    "genau": "exactly", "exakt": "exactly",
    "oder mehr": "ge", "und mehr": "ge", "und darüber": "ge", "oder darüber": "ge", "oder älter": "ge",
    "plus": "ge", "oder weniger": "le", "und weniger": "le", "oder darunter": "le", "oder jünger": "le",
    "mindestens": "ge", "höchstens": "le", "maximal": "le", "etwa": "approx", "ungefähr": "approx",
}  # fmt: skip

_MANY: Final = vague({
    "dutzende": "dozens", "hunderte": "hundreds",
    "tausende": "thousands", "zehntausende": "tens of thousands",
    "hunderttausende": "hundreds of thousands",
    "aberhunderte": "hundreds", "abertausende": "thousands",
    "millionen": "millions",
    "milliarden": "billions",
    "hunderte millionen": "hundreds of millions",
    "hunderte von millionen": "hundreds of millions",
    "dutzende millionen": "tens of millions",
    "hunderte milliarden": "hundreds of billions",
    "mehrere tausend": "thousands", "mehrere hundert": "hundreds",
    "mehrere dutzend": "dozens", "einige hundert": "hundreds",
    "einige tausend": "thousands", "einige dutzend": "dozens",
    "ein paar hundert": "hundreds", "ein paar tausend": "thousands",
    "ein paar dutzend": "dozens",
    "mehrere millionen": "several million",
    "mehrere milliarden": "several billion",
    "mehrere zehntausend": "tens of thousands",
    "mehrere hunderttausend": "hundreds of thousands",
    "einstellig": "single-digit", "zweistellig": "double-digit",
    "dreistellig": "triple-digit",
})  # fmt: skip
_ENDED: Final = ("dutzende", "hunderte", "tausende", "zehntausende", "hunderttausende")
_DIGITS: Final = ("einstellig", "zweistellig", "dreistellig")
VAGUE: Final[dict[str, tuple[str, int, int]]] = (
    _MANY
    | {f"{word}{end}": _MANY[word] for word in _ENDED for end in ("n", "r")}
    | {f"{word} von": _MANY[word] for word in _ENDED}
    | {f"{word}n von": _MANY[word] for word in _ENDED}
    | {f"{word}{end}": _MANY[word] for word in _DIGITS for end in ("e", "er", "en", "es", "em")}
)

_UNITS: Final = {
    "woche": "week",
    "jahr": "year",
    "monat": "month",
    "quartal": "quarter",
    "jahrzehnt": "decade",
}
_TURNS: Final = {
    "-1": "vergangen letzt vorig", "+0": "dies laufend", "+1": "kommend nächst",
}  # fmt: skip
RELATIVE: Final[dict[str, str]] = {
    "gestern": "day-1", "vorgestern": "day-2", "heute": "day+0", "morgen": "day+1", "übermorgen": "day+2",
    "gestern abend": "day-1", "heute abend": "day+0", "heute morgen": "day+0", "heute früh": "day+0",
    "gestern nachmittag": "day-1", "heute nacht": "day+0", "morgen früh": "day+1", "morgen abend": "day+1",
    "im vorjahr": "year-1", "vorjahr": "year-1", "im vormonat": "month-1", "vorwoche": "week-1",
    "heuer": "year+0", "heuriges jahr": "year+0",
    **{
        f"{stem}{ending} {noun}{case}": f"{unit}{shift}"
        for shift, stems in _TURNS.items()
        for stem in stems.split()
        for ending in ("e", "en", "es", "er", "em")
        for noun, unit in _UNITS.items()
        for case in ("", "s", "es")
    },
}  # fmt: skip

NAME_NOUNS: Final = frozenset("artikel absatz paragraf boeing airbus formel kanal".split())
FILLERS: Final = frozenset(
    "die der das den dem ein eine einen einem einer weitere weiteren insgesamt zusammen von noch".split()
)
DETERMINERS: Final = frozenset(
    "der die das den dem des von weitere weiteren anderen andere neue neuen neuer verschiedene aller alle "
    "seiner ihrer ihre seine zusätzliche zusätzlichen".split()
)
BREAKS: Final = frozenset("und aber während oder sondern doch wobei jedoch verglichen".split())
PASSED: Final = frozenset(
    "um auf von rund etwa knapp gut fast über mehr als mindestens nur weitere weiteren ihre seine war waren "
    "ist hat haben wurde wurden sich der die das den dem einen eine ein weniger bis zu".split()
)
PERSONS: Final = frozenset(
    """
    mensch menschen mann männer frau frauen kind kinder junge jungen mädchen jugendliche jugendlichen
    erwachsene schüler schülerin lehrer eltern person personen leute soldat soldaten polizist polizisten
    beamte beamten arbeiter angestellte beschäftigte mitarbeiter passagier passagiere fahrgäste reisende
    reisenden touristen besucher bewohner einwohner anwohner bürger flüchtlinge geflüchtete migranten
    demonstranten gefangene häftlinge geiseln verdächtige opfer tote toten verletzte verletzten
    patienten ärzte feuerwehrleute journalisten fans zuschauer anhänger spieler wähler mitglieder
    freiwillige kunden nutzer abgeordnete
    """.split()
)
_RISES: Final = (
    "stieg stiegen steigt steigen gestiegen anstieg anstiegen angestiegen wuchs wuchsen wächst wachsen "
    "gewachsen wachstum zunahme zugenommen zunehmen zulegen zulegt zulegte zulegten steigern steigert "
    "steigerte steigerten gesteigert aufgestockt nahm erhöht erhöhte erhöhten erhöhen erhöhung kletterte "
    "kletterten geklettert legte legten zugelegt plus mehr angehoben anhebung heraufgesetzt hochgesetzt "
    "angezogen verteuerte verteuert verteuerten höher gewinn gewann"
)
_FALLS: Final = (
    "sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen rückgang zurückgegangen zurückgehen "
    "zurückging zurückgingen zurück eingebrochen einbrechen einbrach abnehmen senkten verringern "
    "verringerten kürzte kürzten reduzierten reduzieren schrumpfen schrumpft ging gingen "
    "abgenommen abnahme gekürzt kürzen kürzung reduziert reduzierte verringert schrumpfte schrumpften "
    "geschrumpft nachgegeben nachgab herabgesetzt gesenkte senkung heruntergesetzt verbilligt verbilligte "
    "minus verlust verluste verlor verloren gesenkt senkt senken senkte brach weniger einbruch"
)
_UNSURE: Final = frozenset(
    "nahm legte legten ging gingen brach mehr weniger gewann gewinn plus verlor".split()
)
TRENDS: Final[dict[str, int]] = {
    word: way for way, words in ((1, _RISES), (-1, _FALLS)) for word in words.split() if word not in _UNSURE
}
SHARE_TRENDS: Final[dict[str, int]] = {
    "gewann": 1,
    "gewonnen": 1,
    "verlor": -1,
    "verliert": -1,
    "verloren": -1,
}
TREND_ENDINGS: Final[dict[str, int]] = {
    **dict.fromkeys(("anstieg", "zuwachs", "zunahme", "umsatzplus", "gewinnplus", "jahresplus"), 1),
    **dict.fromkeys(
        ("rückgang", "einbruch", "abnahme", "umsatzminus", "gewinnminus", "jahresminus", "rückgangs"), -1
    ),
}
_UP: Final[dict[str, int]] = dict.fromkeys(("zu", "an", "hoch", "herauf", "hinauf", "rauf", "auf"), 1)
_DOWN: Final[dict[str, int]] = dict.fromkeys(
    ("ab", "zurück", "nach", "ein", "herab", "herunter", "hinunter"), -1
)
_BOTH: Final = {word: way for word, way in (_UP | _DOWN).items() if word not in {"an", "ein", "auf", "nach"}}
TREND_FRAMES: Final[dict[str, dict[str, int]]] = {
    verb: ways
    for verbs, ways in (
        ("legt legte legten zog zogen zieht hob hoben hebt", _UP),
        ("gab gaben gibt brach brachen bricht sackte sackten", _DOWN),
        ("nahm nahmen nimmt ging gingen geht setzt setzte setzten fuhr", _BOTH),
    )
    for verb in verbs.split()
}
TRENDS_BEHIND: Final[dict[str, int]] = {"mehr als": 1, "weniger als": -1, "mehr,": 1, "weniger,": -1}
_FATES: Final = {
    "dead": """
        tote toten toter tot todesopfer todesopfern todesfälle gestorben starb starben sterben ums leben
        getötet umgekommen ertrunken ertrank ertranken leichen opfer opfern verstorben verstorbene erschossen
        """,
    "hurt": """
        verletzt verletzte verletzten verletzter schwerverletzte schwerverletzten verwundet verwundete
        """,
    "missing": "vermisst vermisste vermissten vermisster verschollen verschollene vermissen",
    "held": "festgenommen festgenommene verhaftet verhaftete festnahmen festnahme inhaftiert",
    "saved": "gerettet gerettete retteten rettete geborgen befreit überlebende überlebten überlebt",
    "+": "und sowie während aber",
}
FATES: Final[dict[str, str]] = {word: name for name, words in _FATES.items() for word in words.split()}
CHANGES: Final = frozenset((_RISES + " " + _FALLS).split())
YEAR_CUES: Final = frozenset(
    "jahr jahre jahren jahres seit bis ab von vor anfang ende mitte sommer winter herbst frühjahr frühling "
    "vom zwischen schon bereits um gegen".split()
)
YEAR_NOUNS: Final[frozenset[str]] = frozenset()
STOPWORDS: Final = frozenset(
    """
    der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim mit
    nach von vom zu zum zur für um ist sind war waren wird werden wurde wurden worden hat haben hatte hatten
    nicht auch sich er sie es ihr ihre ihren ihrer ihrem sein seine seinen seiner seinem als wie wenn dass
    daß weil da so noch nur schon sehr dort hier dann denn doch über unter vor hinter zwischen durch gegen
    ohne bis seit während ob man wir ich du uns euch mir dir ihm ihn ihnen dies diese dieser dieses diesen
    diesem jener jene welche welcher welches was wer wo wann warum kann können konnte soll sollen sollte
    muss müssen will wollen würde würden habe bin sei seien wäre alle alles einige mehr weniger kein keine
    keinen keiner etwa rund knapp gut fast mindestens höchstens sowie bereits damit dabei daran darauf
    dafür davon davor laut zufolge sagte sagt teilte mit uhr
    """.split()
)

# Folded: "menschen" and "mensch" meet.
ANYBODY: Final = frozenset("mensch person leute weit ander".split())
HARMED: Final = frozenset(
    "tot tote gestorb verletz verwunde vermis getöte verstorb todesopf schwerverletz".split()
)
# Of a figure that is worked out: sums, differences, changes, shares, averages.
COMPARES: Final = frozenset(
    """
    insgesamt zusammen gesamt- summe differenz unterschied vorsprung rückstand abstand mehr weniger doppelt-
    verdoppel- verdreifach- vervierfach- halb- hälfte drittel- viertel- fünftel- zehntel- fach- -fach mal
    durchschnitt- schnitt je pro jeweils anteil- rest übrige- verbleibend- um gegenüber höher niedriger
    länger kürzer früher später älter jünger zuvor gestiegen sank stieg plus minus zuwachs rückgang anstieg
    jeder jede beide- alle von binnen forderung- gefordert- strafmaß- antrag
    """.split()
)
# A share of those who are not meant: "ein Drittel ist dagegen".
DENIES: Final = frozenset(
    """
    nicht nichts kein- ohne gegen dagegen übrige- andere- restliche- rest verbleibend- lehn- ablehn- weder
    """.split()
)
WOMEN: Final = frozenset(
    """
    frau frauen mädchen seniorin rentnerin schülerin studentin fahrerin autofahrerin radfahrerin
    fußgängerin mutter tochter schwester oma großmutter touristin wanderin bewohnerin mieterin patientin
    verkäuferin lehrerin polizistin nachbarin kundin freundin ehefrau
    """.split()
)
MEN: Final = frozenset(
    """
    mann männer mannes junge jungen bub senior rentner schüler student fahrer autofahrer radfahrer
    fußgänger vater sohn bruder opa großvater tourist wanderer bewohner mieter patient verkäufer lehrer
    polizist nachbar kunde freund ehemann
    """.split()
)
SEXED: Final[dict[str, str]] = {
    "jähriger": "m",
    **{f"{word} jährige": "f" for word in ("die", "eine", "jene", "diese")},
    **{f"{word} jährigen": "f" for word in ("einer", "der")},
    "der jährige": "m",
    **{f"{word} jährigen": "m" for word in ("dem", "einem", "einen", "des", "eines")},
}
_APART = ("später", "danach", "darauf", "zuvor", "davor", "vorher", "früher")
# How many days one thing lies from another; "{}" is a number.
SHIFTS: Final[dict[str, int]] = {
    **dict.fromkeys(
        ("am tag darauf", "tags darauf", "am folgetag", "am nächsten tag", "tags zuvor", "am vortag"), 1
    ),
    **{f"einen tag {word}": 1 for word in _APART},
    **{f"{{}} tage {word}": 1 for word in _APART},
    **{f"eine woche {word}": 7 for word in _APART},
    **{f"{{}} wochen {word}": 7 for word in _APART},
    **{f"ein jahr {word}": 365 for word in _APART},
    **{f"{{}} jahre {word}": 365 for word in _APART},
}
