"""Italian unit words, with their kind, unit and size in hundredths of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Unit

__all__ = ["UNITS"]


def _unit(kind: str, unit: str, names: str, hundredths: int = 100) -> dict[str, Unit]:
    return {name.replace("_", " "): (kind, unit, hundredths) for name in names.split()}


UNITS: Final[dict[str, Unit]] = {
    **_unit("percent", "%", "% per_cento percento"),
    **_unit("points", "pp", "punto_percentuale punti_percentuali punti_di_percentuale"),
    **_unit("points", "pp", "punto_base punti_base", 1),
    # money
    **_unit("money", "EUR", "euro eur €"),
    **_unit("money", "EUR", "centesimo centesimi centesimi_di_euro", 1),
    **_unit("money", "EUR", "mln_€ mln_di_euro", 100 * 10**6),
    **_unit("money", "ITL", "lire lira"),
    **_unit("money", "USD", "dollaro dollari usd dollari_americani dollari_statunitensi"),
    **_unit("money", "GBP", "sterlina sterline lira_sterlina lire_sterline gbp"),
    **_unit("money", "CHF", "franco franchi franchi_svizzeri franco_svizzero chf"),
    **_unit("money", "JPY", "yen jpy"),
    **_unit("money", "CNY", "yuan renminbi"),
    **_unit("money", "RUB", "rublo rubli"),
    **_unit("money", "INR", "rupia rupie"),
    **_unit("money", "CAD", "dollari_canadesi cad"),
    **_unit("money", "AUD", "dollari_australiani aud"),
    **_unit("money", "KR", "corone"),
    **_unit("money", "SEK", "corone_svedesi"),
    **_unit("money", "NOK", "corone_norvegesi"),
    **_unit("money", "DKK", "corone_danesi"),
    **_unit("money", "PLN", "zloty"),
    **_unit("money", "MXN", "pesos"),
    # length, area, volume
    **_unit("measure", "mm", "mm millimetro millimetri"),
    **_unit("measure", "cm", "cm centimetro centimetri"),
    **_unit("measure", "m", "m metro metri"),
    **_unit("measure", "km", "km chilometro chilometri"),
    **_unit("measure", "mi", "miglio miglia"),
    **_unit("measure", "nmi", "miglia_nautiche miglia_marine"),
    **_unit("measure", "ft", "piedi"),
    **_unit("measure", "in", "pollici"),
    **_unit("measure", "ly", "anno_luce anni_luce"),
    **_unit("measure", "m2", "m² m2 mq metro_quadrato metro_quadro metri_quadrati metri_quadri"),
    **_unit("measure", "km2", "km² km2 kmq chilometri_quadrati chilometro_quadrato chilometri_quadri"),
    **_unit("measure", "ha", "ha ettaro ettari"),
    **_unit("measure", "ml", "ml millilitro millilitri"),
    **_unit("measure", "cl", "cl centilitro centilitri"),
    **_unit("measure", "l", "l litro litri"),
    **_unit("measure", "l", "ettolitro ettolitri", 10000),
    **_unit("measure", "m3", "m³ m3 mc metro_cubo metri_cubi"),
    **_unit("measure", "bbl", "barile barili"),
    # mass; a quintal is 100 kilograms
    **_unit("measure", "mg", "mg milligrammo milligrammi"),
    **_unit("measure", "ug", "microgrammo microgrammi"),
    **_unit("measure", "g", "g grammo grammi"),
    **_unit("measure", "kg", "kg chilo chili chilogrammo chilogrammi"),
    **_unit("measure", "kg", "quintale quintali", 10000),
    **_unit("measure", "t", "t tonnellata tonnellate"),
    # speed, temperature, power, data
    **_unit("measure", "km/h", "km/h chilometri_all'ora chilometri_all’ora km_all'ora chilometri_orari"),
    **_unit("measure", "m/s", "m/s metri_al_secondo"),
    **_unit("measure", "kn", "nodi"),
    **_unit("measure", "degC", "grado gradi °c gradi_celsius gradi_centigradi °"),
    **_unit("measure", "degF", "gradi_fahrenheit °f"),
    **_unit("measure", "W", "watt"),
    **_unit("measure", "kW", "kw kilowatt chilowatt"),
    **_unit("measure", "MW", "mw megawatt"),
    **_unit("measure", "GW", "gw gigawatt"),
    **_unit("measure", "kWh", "kwh kilowattora chilowattora"),
    **_unit("measure", "MWh", "mwh megawattora"),
    **_unit("measure", "GWh", "gwh gigawattora"),
    **_unit("measure", "TWh", "twh terawattora"),
    **_unit("measure", "MB", "mb megabyte"),
    **_unit("measure", "GB", "gb gigabyte"),
    **_unit("measure", "TB", "tb terabyte"),
    **_unit("measure", "dB", "db decibel"),
    **_unit("measure", "V", "volt"),
    # time
    **_unit("duration", "second", "secondo secondi"),
    **_unit("duration", "minute", "minuto minuti min"),
    **_unit("duration", "hour", "ora ore"),
    **_unit("duration", "day", "giorno giorni giornata giornate"),
    **_unit("duration", "week", "settimana settimane"),
    **_unit("duration", "month", "mese mesi"),
    **_unit("duration", "month", "trimestri", 300),
    **_unit("duration", "month", "semestri", 600),
    **_unit("duration", "year", "anno anni"),
    **_unit("duration", "decade", "decennio decenni"),
    **_unit("duration", "century", "secolo secoli"),
}
"""The units of Italian."""
