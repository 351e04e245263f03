"""English tables for quantities: British and American news usage."""

from __future__ import annotations

from summarizer.quantities.language import Language, Unit
from summarizer.quantities.tables.english_words import (
    BARE_NAMES,
    CHANGES,
    HOLIDAYS,
    IDIOMS,
    NAME_NOUNS,
    RANK_WORDS,
    STOPWORDS,
    SUPERLATIVES,
    TRENDS,
)

__all__ = ["ENGLISH"]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NUMBERS = {word: value for value, word in enumerate(_ONES)}
_NUMBERS |= {word: 20 + 10 * index for index, word in enumerate(_TENS)}
_NUMBERS |= {"nil": 0, "nought": 0}

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS, start=1)}
_ORDINALS |= {word[:-1] + "ieth": 20 + 10 * index for index, word in enumerate(_TENS)}
_ORDINALS |= {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9}

_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY_ABBREVIATIONS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5}


def _unit(kind: str, unit: str, names: str, hundredths: int = 100) -> dict[str, Unit]:
    return {name.replace("_", " "): (kind, unit, hundredths) for name in names.split()}


_UNITS: dict[str, Unit] = {
    **_unit("percent", "%", "% percent per_cent pct pc"),
    **_unit("points", "pp", "percentage_point percentage_points percentage-point pp ppt ppts"),
    **_unit("points", "pp", "basis_point basis_points basis-point bp bps", 1),
    # money
    **_unit("money", "USD", "dollar dollars us_dollars us_dollar usd buck bucks"),
    **_unit("money", "USD", "cent cents", 1),
    **_unit("money", "GBP", "pound pounds quid sterling pounds_sterling gbp"),
    **_unit("money", "GBP", "p penny pence", 1),
    **_unit("money", "EUR", "euro euros eur"),
    **_unit("money", "JPY", "yen jpy"),
    **_unit("money", "CNY", "yuan renminbi cny rmb"),
    **_unit("money", "INR", "rupee rupees inr"),
    **_unit("money", "RUB", "rouble roubles ruble rubles rub"),
    **_unit("money", "CHF", "swiss_franc swiss_francs franc francs chf"),
    **_unit("money", "SEK", "swedish_krona swedish_kronor krona kronor sek"),
    **_unit("money", "NOK", "norwegian_krone norwegian_kroner krone kroner nok"),
    **_unit("money", "DKK", "danish_krone danish_kroner dkk"),
    **_unit("money", "AUD", "australian_dollar australian_dollars aud"),
    **_unit("money", "CAD", "canadian_dollar canadian_dollars cad"),
    **_unit("money", "HKD", "hong_kong_dollars hkd"),
    **_unit("money", "NZD", "new_zealand_dollars nzd"),
    **_unit("money", "SGD", "singapore_dollars sgd"),
    **_unit("money", "MYR", "ringgit myr"),
    **_unit("money", "KRW", "won krw"),
    **_unit("money", "BRL", "real reais brl"),
    **_unit("money", "ZAR", "rand zar"),
    **_unit("money", "TRY", "lira liras try"),
    **_unit("money", "MXN", "peso pesos mxn"),
    **_unit("money", "ILS", "shekel shekels ils"),
    **_unit("money", "UAH", "hryvnia hryvnias uah"),
    **_unit("money", "PLN", "zloty zlotys pln"),
    **_unit("money", "THB", "baht thb"),
    **_unit("money", "IDR", "rupiah idr"),
    **_unit("money", "NGN", "naira ngn"),
    **_unit("money", "SAR", "riyal riyals sar"),
    **_unit("money", "AED", "dirham dirhams aed"),
    # length, area, volume, mass
    **_unit("measure", "mm", "mm millimetre millimetres millimeter millimeters"),
    **_unit("measure", "cm", "cm cms centimetre centimetres centimeter centimeters"),
    **_unit("measure", "m", "metre metres meter meters"),
    **_unit("measure", "km", "km kms kilometre kilometres kilometer kilometers"),
    **_unit("measure", "in", "inch inches ins"),
    **_unit("measure", "ft", "ft foot feet"),
    **_unit("measure", "yd", "yd yds yard yards"),
    **_unit("measure", "mi", "mile miles mi"),
    **_unit("measure", "nmi", "nautical_mile nautical_miles nm"),
    **_unit("measure", "ly", "light_year light_years light-year light-years"),
    **_unit("measure", "m2", "square_metre square_metres square_meter square_meters sq_m sqm m² m2"),
    **_unit("measure", "km2", "square_kilometre square_kilometres square_kilometer square_kilometers sq_km"),
    **_unit("measure", "km2", "sqkm km² km2"),
    **_unit("measure", "ft2", "square_foot square_feet square-foot sq_ft sqft ft²"),
    **_unit("measure", "mi2", "square_mile square_miles sq_mi square-mile"),
    **_unit("measure", "ha", "hectare hectares ha"),
    **_unit("measure", "acre", "acre acres"),
    **_unit("measure", "l", "litre litres liter liters"),
    **_unit("measure", "ml", "ml millilitre millilitres milliliter milliliters"),
    **_unit("measure", "cl", "cl"),
    **_unit("measure", "gal", "gallon gallons"),
    **_unit("measure", "pt", "pint pints"),
    **_unit("measure", "m3", "cubic_metre cubic_metres cubic_meter cubic_meters m³ m3"),
    **_unit("measure", "bbl", "barrel barrels bbl"),
    **_unit("measure", "boe", "boe"),
    **_unit("measure", "mg", "mg milligram milligrams"),
    **_unit("measure", "g", "g gram grams gramme grammes"),
    **_unit("measure", "kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    **_unit("measure", "t", "tonne tonnes metric_ton metric_tons"),
    **_unit("measure", "ton", "ton tons"),
    **_unit("measure", "lb", "lb lbs"),
    **_unit("measure", "oz", "oz ounce ounces"),
    **_unit("measure", "st", "stone"),
    # speed, temperature, power, energy, data, frequency
    **_unit("measure", "km/h", "km/h kph kmh kmph kilometres_per_hour kilometers_per_hour"),
    **_unit("measure", "km/h", "kilometres_an_hour kilometers_an_hour km_per_hour km_an_hour"),
    **_unit("measure", "mi/h", "mph miles_per_hour miles_an_hour"),
    **_unit("measure", "m/s", "m/s metres_per_second meters_per_second metres_a_second"),
    **_unit("measure", "kn", "knot knots"),
    **_unit("measure", "degC", "c °c celsius degrees_celsius degrees_c degrees_centigrade ºc"),
    **_unit("measure", "degF", "f °f fahrenheit degrees_fahrenheit degrees_f ºf"),
    **_unit("measure", "deg", "° º degree degrees"),
    **_unit("measure", "W", "watt watts"),
    **_unit("measure", "kW", "kw kilowatt kilowatts"),
    **_unit("measure", "MW", "mw megawatt megawatts"),
    **_unit("measure", "GW", "gw gigawatt gigawatts"),
    **_unit("measure", "kWh", "kwh kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours"),
    **_unit("measure", "MWh", "mwh megawatt_hours megawatt-hours"),
    **_unit("measure", "GWh", "gwh gigawatt_hours gigawatt-hours"),
    **_unit("measure", "TWh", "twh terawatt_hours terawatt-hours"),
    **_unit("measure", "kcal", "kcal calorie calories"),
    **_unit("measure", "kB", "kb kilobyte kilobytes"),
    **_unit("measure", "MB", "mb megabyte megabytes"),
    **_unit("measure", "GB", "gb gigabyte gigabytes"),
    **_unit("measure", "TB", "tb terabyte terabytes"),
    **_unit("measure", "Mbit/s", "mbps"),
    **_unit("measure", "Gbit/s", "gbps"),
    **_unit("measure", "Hz", "hz hertz"),
    **_unit("measure", "kHz", "khz kilohertz"),
    **_unit("measure", "MHz", "mhz megahertz"),
    **_unit("measure", "GHz", "ghz gigahertz"),
    **_unit("measure", "dB", "db decibel decibels"),
    **_unit("measure", "V", "volt volts"),
    # time
    **_unit("duration", "second", "second seconds sec secs"),
    **_unit("duration", "minute", "minute minutes min mins"),
    **_unit("duration", "hour", "hour hours hr hrs"),
    **_unit("duration", "day", "day days"),
    **_unit("duration", "week", "week weeks"),
    **_unit("duration", "week", "fortnight fortnights", 200),
    **_unit("duration", "month", "month months"),
    **_unit("duration", "year", "year years yr yrs"),
    **_unit("duration", "decade", "decade decades"),
    **_unit("duration", "century", "century centuries"),
    **_unit("frequency", "time", "time times times_over"),
}

_BEFORE = {
    "exactly": "exactly", "precisely": "exactly", "just": "exact", "only": "exact",
    "about": "approx", "around": "approx", "roughly": "approx", "approximately": "approx", "circa": "approx",
    "some": "approx", "an estimated": "approx", "estimated": "approx", "in the region of": "approx",
    "an average of": "approx", "approx": "approx", "approx.": "approx", "an average": "approx",
    "somewhere around": "approx", "something like": "approx", "more or less": "approx", "give or take": "approx",
    "in the order of": "approx", "on the order of": "approx", "as around": "approx", "averaging": "approx",
    "nearly": "near_below", "almost": "near_below", "just under": "near_below", "close to": "near_below",
    "approaching": "near_below", "just short of": "near_below", "just below": "near_below",
    "slightly less than": "near_below", "slightly under": "near_below", "just less than": "near_below",
    "slightly below": "near_below", "a little less than": "near_below", "a little under": "near_below",
    "just shy of": "near_below", "a little over": "near_above", "not quite": "near_below",
    "virtually": "near_below", "a shade under": "near_below", "nearing": "near_below",
    "close on": "near_below", "little short of": "near_below",
    "just over": "near_above", "just more than": "near_above", "a little more than": "near_above",
    "slightly more than": "near_above", "slightly over": "near_above", "just above": "near_above",
    "little more than": "near_above", "slightly above": "near_above", "a shade over": "near_above",
    "a bit more than": "near_above", "a bit over": "near_above",
    "more than": "gt", "over": "gt", "above": "gt", "north of": "gt", "exceeding": "gt", "topped": "gt",
    "in excess of": "gt", "greater than": "gt", "well over": "gt", "well above": "gt", "higher than": "gt",
    "surpassing": "gt", "exceeds": "gt", "exceeded": "gt", "topping": "gt", "tops": "gt", "exceed": "gt",
    "upwards of": "ge", "upward of": "ge", "longer than": "gt", "older than": "gt", "larger than": "gt",
    "bigger than": "gt", "beyond": "gt", "passed": "gt", "surpassed": "gt", ">": "gt", "surpass": "gt",
    "not less than": "ge", "no less than": "ge", "no fewer than": "ge", "not fewer than": "ge",
    "at least": "ge", "at the least": "ge", "a minimum of": "ge", "minimum of": "ge", "no later than": "le",
    "as early as": "exact", "as recently as": "exact", "as late as": "exact", "as few as": "ge",
    "as little as": "ge", "as low as": "ge", "starting at": "ge", "≥": "ge",
    "less than": "lt", "fewer than": "lt", "under": "lt", "below": "lt", "lower than": "lt",
    "shorter than": "lt", "younger than": "lt", "smaller than": "lt", "well under": "lt", "well below": "lt",
    "<": "lt", "short of": "lt", "shy of": "lt",
    "up to": "le", "at most": "le", "no more than": "le", "not more than": "le", "as many as": "le",
    "as much as": "le", "as high as": "le", "a maximum of": "le", "maximum of": "le", "no longer than": "le",
    "no higher than": "le", "at the most": "le", "as long as": "le", "as far as": "le", "as tall as": "le",
    "as old as": "le", "not exceeding": "le", "capped at": "le", "≤": "le", "upto": "le",
    "no greater than": "le", "as fast as": "le",
}  # fmt: skip

_AFTER = {
    "or more": "ge", "or above": "ge", "or over": "ge", "or older": "ge", "or greater": "ge", "or higher": "ge",
    "and over": "ge", "and above": "ge", "and older": "ge", "plus": "ge", "+": "ge", "or longer": "ge",
    "and up": "ge", "at least": "ge", "at a minimum": "ge", "or better": "ge",
    "or fewer": "le", "or less": "le", "or under": "le", "or below": "le", "and under": "le", "at most": "le",
    "or younger": "le", "and younger": "le", "or lower": "le", "at the most": "le", "and below": "le",
    "or so": "approx", "odd": "approx", "ish": "approx",
    "or thereabouts": "approx", "approximately": "approx",
}  # fmt: skip

ENGLISH = Language(
    code="en",
    decimal=".",
    group=",",
    numbers=_NUMBERS,
    hundred=frozenset({"hundred"}),
    magnitudes={
        "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
        "lakh": 10**5, "crore": 10**7, "mln": 10**6, "bln": 10**9, "dozen": 12,
    },  # fmt: skip
    abbreviations={
        "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "bn": 10**9, "bln": 10**9, "b": 10**9,
        "tn": 10**12, "trn": 10**12, "t": 10**12, "k": 10**3,
    },  # fmt: skip
    conjunction="and",
    articles=frozenset({"a", "an"}),
    ordinals=_ORDINALS,
    ordinal_suffixes=("st", "nd", "rd", "th"),
    months={word: number for number, word in enumerate(_MONTHS, start=1)} | _MONTH_ABBREVIATIONS,
    weekdays={word: number for number, word in enumerate(_WEEKDAYS, start=1)} | _WEEKDAY_ABBREVIATIONS,
    cased=frozenset({"may", "march", *_MONTH_ABBREVIATIONS, *_WEEKDAY_ABBREVIATIONS}),
    units=_UNITS,
    before=_BEFORE,  # type: ignore[arg-type]
    after=_AFTER,  # type: ignore[arg-type]
    fractions={
        "half": (1, 2), "halves": (1, 2), "third": (1, 3), "thirds": (1, 3), "quarter": (1, 4),
        "quarters": (1, 4), "fourth": (1, 4), "fourths": (1, 4), "fifth": (1, 5), "fifths": (1, 5),
        "sixth": (1, 6), "sixths": (1, 6), "seventh": (1, 7), "sevenths": (1, 7), "eighth": (1, 8),
        "eighths": (1, 8), "ninth": (1, 9), "ninths": (1, 9), "tenth": (1, 10), "tenths": (1, 10),
        "hundredth": (1, 100), "hundredths": (1, 100), "thousandth": (1, 1000), "thousandths": (1, 1000),
    },  # fmt: skip
    groups={
        "dozen": (12, True), "pair": (2, True), "couple": (2, False), "trio": (3, True), "duo": (2, True),
        "quartet": (4, True), "quintet": (5, True), "brace": (2, True), "hat-trick": (3, True),
        "hat trick": (3, True), "threesome": (3, True), "foursome": (4, True), "century": (100, True),
        "fortnight": (1, True), "decade": (1, True),
    },  # fmt: skip
    vague={
        "dozens": ("dozens", 24, 99), "scores": ("scores", 40, 199), "tens": ("tens", 20, 99),
        "hundreds": ("hundreds", 200, 999), "thousands": ("thousands", 2000, 9999),
        "tens of thousands": ("tens of thousands", 20000, 99999),
        "hundreds of thousands": ("hundreds of thousands", 200000, 999999),
        "millions": ("millions", 2 * 10**6, 999 * 10**6),
        "tens of millions": ("tens of millions", 2 * 10**7, 99999999),
        "hundreds of millions": ("hundreds of millions", 2 * 10**8, 999999999),
        "billions": ("billions", 2 * 10**9, 999 * 10**9),
        "tens of billions": ("tens of billions", 2 * 10**10, 99999999999),
        "hundreds of billions": ("hundreds of billions", 2 * 10**11, 999999999999),
        "trillions": ("trillions", 2 * 10**12, 999 * 10**12),
        "several hundred": ("several hundred", 300, 999), "several thousand": ("several thousand", 3000, 9999),
        "several dozen": ("several dozen", 36, 99), "a few hundred": ("a few hundred", 200, 999),
        "a few thousand": ("a few thousand", 2000, 9999), "a few dozen": ("a few dozen", 24, 99),
        "several million": ("several million", 3 * 10**6, 9999999),
        "several billion": ("several billion", 3 * 10**9, 9999999999),
        "a few million": ("a few million", 2 * 10**6, 9999999),
        "few hundred": ("a few hundred", 200, 999), "few thousand": ("a few thousand", 2000, 9999),
        "few dozen": ("a few dozen", 24, 99), "many hundreds": ("hundreds", 200, 999),
        "many thousands": ("thousands", 2000, 9999),
        **{
            f"{size}-digit{ending}".replace("-", joint): (f"{size}-digit", low, high)
            for size, low, high in (("single", 1, 9), ("double", 10, 99), ("triple", 100, 999))
            for ending in ("", "s")
            for joint in ("-", " ")
        },
    },  # fmt: skip
    multiples={
        "double": (2, 1), "doubled": (2, 1), "doubles": (2, 1), "doubling": (2, 1), "treble": (3, 1),
        "trebled": (3, 1), "trebling": (3, 1), "triple": (3, 1), "tripled": (3, 1), "triples": (3, 1),
        "tripling": (3, 1), "quadruple": (4, 1), "quadrupled": (4, 1), "quadrupling": (4, 1),
        "quintupled": (5, 1), "halved": (1, 2), "halving": (1, 2), "twofold": (2, 1), "threefold": (3, 1),
        "fourfold": (4, 1), "fivefold": (5, 1), "sixfold": (6, 1), "tenfold": (10, 1),
    },  # fmt: skip
    frequencies={"once": 1, "twice": 2, "thrice": 3},
    relative={
        "today": "day+0", "yesterday": "day-1", "tomorrow": "day+1", "tonight": "day+0",
        "the day before yesterday": "day-2", "last night": "day-1", "this morning": "day+0",
        "this afternoon": "day+0", "this evening": "day+0",
        **{
            f"{word} {unit}": f"{unit}{shift}"
            for unit in ("week", "month", "year", "decade", "century", "quarter")
            for word, shift in (("last", "-1"), ("this", "+0"), ("next", "+1"))
        },
    },  # fmt: skip
    holidays=HOLIDAYS,
    clock={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    zones=frozenset(
        "gmt bst utc est edt et cst cdt ct pst pdt pt mst mdt cet cest ist jst aest aedt sast msk local".split()
    ),
    parts={
        "early": "early", "mid": "mid", "late": "late", "the early": "early", "middle": "mid", "start of": "early",
        "the start of": "early", "the beginning of": "early", "the middle of": "mid", "the end of": "late",
        "end of": "late", "beginning of": "early",
    },  # fmt: skip
    per={
        "year": "year", "annum": "year", "month": "month", "week": "week", "day": "day", "hour": "hour",
        "minute": "minute", "second": "second", "night": "night", "head": "person", "person": "person",
        "share": "share", "barrel": "barrel", "quarter": "quarter", "tonne": "tonne", "ton": "ton",
        "capita": "person", "household": "household", "game": "game", "match": "match", "litre": "litre",
        "gallon": "gallon", "kilo": "kg", "kg": "kg", "ounce": "ounce", "pound": "pound", "mile": "mile",
        "ticket": "ticket", "unit": "unit", "square foot": "ft2", "square metre": "m2", "square mile": "mi2",
        "diluted share": "share", "employee": "employee", "pupil": "pupil", "student": "student",
        "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
        "hourly": "hour", "family": "family", "patient": "patient", "vote": "vote", "boe": "boe",
        "unit share": "share", "day's": "day", "season": "season", "term": "term",
    },  # fmt: skip
    name_nouns=NAME_NOUNS,
    rank_words=RANK_WORDS,
    superlatives=SUPERLATIVES,
    idioms=IDIOMS,
    bare_names=BARE_NAMES,
    roles={"by": "by", "to": "to", "from": "from", "of": "of"},
    decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
        "eighties": 80, "nineties": 90,
    },  # fmt: skip
    fillers=frozenset({
        "a", "an", "the", "another", "a further", "an additional", "a total of", "a combined", "its", "a record",
    }),  # fmt: skip
    determiners=frozenset({
        "of", "the", "its", "their", "his", "her", "all", "those", "these", "our", "more", "other", "further",
        "additional", "new", "different", "separate", "extra", "or", "so",
    }),  # fmt: skip
    plurals=frozenset({"people", "men", "women", "children", "police", "staff", "troops", "cattle", "sheep", "fish"}),
    changes=CHANGES,
    trends=TRENDS,
    stopwords=STOPWORDS,
)
