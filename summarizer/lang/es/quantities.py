"""Spanish tables for quantities: enough that no figure or date of a Spanish text is taken to be missing."""

from __future__ import annotations

from typing import Final

from summarizer.lang.quantity_words import QuantityWords, Unit, units, vague

__all__ = ["QUANTITIES"]

_ONES: Final = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS: Final = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS: Final = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split()
_RANKS: Final = "primer segund tercer cuart quint sext séptim octav noven décim".split()
_MONTHS: Final = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
)
_WEEKDAYS: Final = "lunes martes miércoles jueves viernes sábado domingo".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_ONES)} | {"un": 1, "una": 1, "veintiún": 21}
    for index, tens in enumerate(_TENS, start=3):
        numbers[tens] = index * 10
        for ones in range(1, 10):
            numbers[f"{tens} y {_ONES[ones]}"] = index * 10 + ones
        numbers[f"{tens} y un"] = index * 10 + 1
    numbers |= {"cien": 100, "ciento": 100, "ambos": 2, "ambas": 2}
    for index, stem in enumerate(_HUNDREDS, start=2):
        numbers |= {f"{stem}{end}": index * 100 for end in ("os", "as")}
    return numbers


_UNITS: Final[dict[str, Unit]] = {
    **units("percent", "%", "% por_ciento"),
    **units("points", "pp", "punto_porcentual puntos_porcentuales"),
    **units("money", "EUR", "euro euros eur"),
    **units("money", "EUR", "céntimos céntimo", 1),
    **units("money", "USD", "dólar dólares dólares_estadounidenses usd"),
    **units("money", "USD", "centavos", 1),
    **units("money", "GBP", "libra libras libras_esterlinas"),
    **units("money", "GBP", "peniques penique", 1),
    **units("money", "CHF", "franco_suizo francos_suizos francos"),
    **units("money", "JPY", "yen yenes"),
    **units("money", "CNY", "yuan yuanes"),
    **units("money", "MXN", "peso pesos"),
    **units("money", "RUB", "rublo rublos"),
    **units("money", "INR", "rupia rupias"),
    **units("money", "KR", "coronas"),
    **units("money", "CAD", "dólares_canadienses"),
    **units("money", "AUD", "dólares_australianos"),
    **units("measure", "mm", "mm milímetros"),
    **units("measure", "cm", "cm centímetros centímetro"),
    **units("measure", "m", "m metro metros"),
    **units("measure", "km", "km kilómetro kilómetros"),
    **units("measure", "mi", "milla millas"),
    **units("measure", "ft", "pie pies"),
    **units("measure", "in", "pulgadas"),
    **units("measure", "ha", "hectárea hectáreas ha"),
    **units("measure", "m2", "m² metros_cuadrados"),
    **units("measure", "km2", "km² kilómetros_cuadrados"),
    **units("measure", "l", "litro litros"),
    **units("measure", "m3", "metros_cúbicos"),
    **units("measure", "kg", "kg kilo kilos kilogramos"),
    **units("measure", "g", "g gramos"),
    **units("measure", "t", "tonelada toneladas"),
    **units("measure", "lb", "libras_de_peso"),
    **units("measure", "km/h", "km/h kilómetros_por_hora"),
    **units("measure", "degC", "grado grados °c grados_centígrados grados_celsius"),
    **units("measure", "degF", "grados_fahrenheit °f"),
    **units("measure", "MW", "mw megavatios"),
    **units("measure", "GW", "gw gigavatios"),
    **units("measure", "bbl", "barril barriles"),
    **units("measure", "GB", "gb gigabytes"),
    **units("duration", "second", "segundo segundos"),
    **units("duration", "minute", "minuto minutos"),
    **units("duration", "hour", "hora horas"),
    **units("duration", "day", "día días"),
    **units("duration", "week", "semana semanas"),
    **units("duration", "month", "mes meses"),
    **units("duration", "year", "año años"),
    **units("duration", "decade", "década décadas"),
    **units("duration", "century", "siglo siglos"),
}
_YEAR: Final = "(( de| del)? {y})?"
_SHAPES: Final[tuple[tuple[str, str], ...]] = (
    ("date", "{d} de {m}" + _YEAR),
    ("date", "{d} {m}" + _YEAR),
    ("date", "{d}(º|°| º)? de {m}" + _YEAR),
    ("date", "{d} (al|y|a) {d} de {m}" + _YEAR),
    ("date", "{n} de {m}" + _YEAR),
    ("date", "{m}" + _YEAR),
    ("date", "{part} {m}" + _YEAR),
    ("date", "{part} {y}"),
    ("span", "{y} (a|y) {y}"),
    ("decade", "años {dec}"),
    ("decade", "años {ten}"),
    ("decade", "años de {dec}"),
    ("decade", "los {dec}"),
    ("ordinal", "número {n}"),
    ("decade", "década de (los |los años )?{dec}"),
    ("century", "siglo {roman}"),
    ("century:-", "siglo {roman} (a. c.|a.c.|antes de cristo|a. de c.)"),
    ("era", "{k} (a. c.|a.c.|antes de cristo|a. de c.)"),
    ("period:Q", "{o} trimestre( de {y}| del {y})?"),
    ("period:H", "{o} semestre( de {y}| del {y})?"),
    ("clock", "{h}(:|.){min}( h| horas)?"),
    ("clock:later", "{h}(:|.){min} (p.m.|pm|de la tarde|de la noche)"),
    ("clock:later", "{n} (p.m.|pm|de la tarde|de la noche)"),
    ("clock:hours", "{n} horas"),
    ("range", "{n}~{u}? (a|y) {n}~{u}"),
    ("range", "entre {n}~{u}? y {n}~{u}?"),
    ("range", "de {n}~{u}? a {n}~{u}?"),
    ("amount", "{n} {half} {u}"),
    ("amount", "{n} {half}"),
    ("amount", "{n}~{u} {half}"),
    ("age", "{n} años( de edad)?"),
    ("ordinal", "{k}(º|ª|°|.º|.ª|o|a|er)"),
    ("ratio:parts", "{n} de cada {n}"),
    ("ratio:parts", "{n} de (los |las )?{n}"),
    ("multiple", "{n} veces (más|menos|mayor|superior)"),
    ("frequency", "{n} veces"),
    ("points", "{n} (puntos|punto)"),
    ("pair", "{k} a {k}"),
    ("name", "(artículo|capítulo|página|canal|boeing|airbus) {k}"),
)

QUANTITIES: Final = QuantityWords(
    code="es",
    decimal=",",
    group=".",
    shapes=_SHAPES,
    numbers=_numbers(),
    hundred=frozenset(),
    magnitudes={
        "mil": 10**3,
        "millón": 10**6,
        "millones": 10**6,
        "billón": 10**12,
        "billones": 10**12,
        "mil millones": 10**9,
        "millardos": 10**9,
    },
    abbreviations={"mdd": 10**6},
    conjunction="y",
    ordinals={
        f"{stem}{end}": rank
        for rank, stem in enumerate(_RANKS, start=1)
        for end in ("o", "a", "os", "as", *(("",) if rank in {1, 3} else ()))
    },
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | {"setiembre": 9, "sept": 9},
    weekdays={word: number for number, word in enumerate(_WEEKDAYS, start=1)}
    | {"sábados": 6, "domingos": 7, "miercoles": 3, "sabado": 6},
    units=_UNITS,
    before={
        "más de": "gt",
        "mas de": "gt",
        "menos de": "lt",
        "al menos": "ge",
        "por lo menos": "ge",
        "como mínimo": "ge",
        "hasta": "le",
        "como máximo": "le",
        "casi": "near_below",
        "cerca de": "approx",
        "unos": "approx",
        "unas": "approx",
        "alrededor de": "approx",
        "aproximadamente": "approx",
        "en torno a": "approx",
        "exactamente": "exactly",
    },
    after={"o más": "ge", "o menos": "le", "aproximadamente": "approx"},
    halves={"medio": (1, 2), "media": (1, 2), "un cuarto de": (1, 4), "tres cuartos de": (3, 4)},
    half_after=frozenset({"y medio", "y media"}),
    fractions={
        "tercio": (1, 3),
        "tercios": (1, 3),
        "tercera parte": (1, 3),
        "terceras partes": (1, 3),
        "cuarto": (1, 4),
        "cuartos": (1, 4),
        "cuartas partes": (1, 4),
        "quinto": (1, 5),
        "quintos": (1, 5),
        "quintas partes": (1, 5),
        "décimas partes": (1, 10),
    },
    shares={
        "la mitad": (1, 2),
        "mitad": (1, 2),
        "la tercera parte": (1, 3),
        "un tercio": (1, 3),
        "la cuarta parte": (1, 4),
        "la quinta parte": (1, 5),
        "la décima parte": (1, 10),
    },
    groups={
        "una docena": (12, True),
        "docena": (12, True),
        "una decena": (10, False),
        "un centenar": (100, False),
        "centenar": (100, False),
        "un millar": (1000, False),
        "un par": (2, False),
        "una veintena": (20, False),
        "una treintena": (30, False),
        "una quincena": (15, False),
        "una pareja": (2, True),
        "un trío": (3, True),
    },
    vague=vague(
        {
            "decenas": "tens",
            "docenas": "dozens",
            "cientos": "hundreds",
            "centenares": "hundreds",
            "miles": "thousands",
            "millones": "millions",
            "decenas de miles": "tens of thousands",
            "cientos de miles": "hundreds of thousands",
            "decenas de millones": "tens of millions",
            "cientos de millones": "hundreds of millions",
            "miles de millones": "billions",
        }
    ),
    multiples={
        "el doble": (2, 1),
        "doble": (2, 1),
        "duplicado": (2, 1),
        "duplicó": (2, 1),
        "duplicar": (2, 1),
        "triple": (3, 1),
        "el triple": (3, 1),
        "triplicado": (3, 1),
        "triplicó": (3, 1),
        "triplicar": (3, 1),
        "cuadruplicado": (4, 1),
        "duplicaron": (2, 1),
        "triplicaron": (3, 1),
    },
    frequencies={"una vez": 1, "dos veces": 2},
    weak=frozenset(
        {
            "doble",
            "triple",
            "una vez",
            "primer",
            "primera",
            "primero",
            "primeros",
            "primeras",
            "segundo",
            "segunda",
            "segundos",
            "segundas",
            "medio",
            "media",
            "mitad",
            "hoy",
        }
    ),
    relative={
        "ayer": "day-1",
        "anteayer": "day-2",
        "hoy": "day+0",
        "anoche": "day-1",
        "la semana pasada": "week-1",
        "la próxima semana": "week+1",
        "el mes pasado": "month-1",
        "el próximo mes": "month+1",
        "el año pasado": "year-1",
        "el próximo año": "year+1",
        "este año": "year+0",
        "esta semana": "week+0",
        "este mes": "month+0",
        "esta noche": "day+0",
    },
    holidays=dict.fromkeys(
        ("domingo de ramos", "domingo de pascua", "domingo de resurrección", "jueves santo", "viernes santo"),
        "",
    ),
    clock={"medianoche": "00:00", "mediodía": "12:00"},
    parts={
        **dict.fromkeys(("principios de", "a principios de", "comienzos de", "inicios de"), "early"),
        **dict.fromkeys(("mediados de", "a mediados de"), "mid"),
        **dict.fromkeys(("finales de", "a finales de", "fines de", "fin de"), "late"),
    },
    decades={
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
    links=frozenset({"de "}),
    year_cues=frozenset("en desde año de del hasta entre hacia a durante y".split()),
    joints=frozenset({"a", "o", "y"}),
    minus=frozenset({"menos"}),
    pounds=frozenset({"libras"}),
    stopwords=frozenset(
        "el la los las un una unos unas de del a al en y o que por para con sin se su sus es son fue eran ha "
        "han no lo le les como más menos entre desde hasta sobre".split()
    ),
    breaks=frozenset({"y", "pero", "mientras", "o"}),
    endings=("ciones", "ción", "adas", "ados", "ada", "ado", "es", "os", "as", "o", "a", "e", "s"),
)
"""The tables of Spanish."""
