"""Italian unit words, with their kind, unit and size in hundredths of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.quantity_words import units

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Unit

__all__ = ["UNITS"]


UNITS: Final[dict[str, Unit]] = {
    **units("percent", "%", "% per_cento percento"),
    **units("points", "pp", "punto_percentuale punti_percentuali punti_di_percentuale"),
    **units("points", "pp", "punto_base punti_base", 1),
    # money
    **units("money", "EUR", "euro eur €"),
    **units("money", "EUR", "centesimo centesimi centesimi_di_euro", 1),
    **units("money", "EUR", "mln_€ mln_di_euro", 100 * 10**6),
    **units("money", "ITL", "lire lira"),
    **units("money", "USD", "dollaro dollari usd dollari_americani dollari_statunitensi"),
    **units("money", "GBP", "sterlina sterline lira_sterlina lire_sterline gbp"),
    **units("money", "CHF", "franco franchi franchi_svizzeri franco_svizzero chf"),
    **units("money", "JPY", "yen jpy"),
    **units("money", "CNY", "yuan renminbi"),
    **units("money", "RUB", "rublo rubli"),
    **units("money", "INR", "rupia rupie"),
    **units("money", "CAD", "dollari_canadesi cad"),
    **units("money", "AUD", "dollari_australiani aud"),
    **units("money", "KR", "corone"),
    **units("money", "SEK", "corone_svedesi"),
    **units("money", "NOK", "corone_norvegesi"),
    **units("money", "DKK", "corone_danesi"),
    **units("money", "PLN", "zloty"),
    **units("money", "MXN", "pesos"),
    # length, area, volume
    **units("measure", "mm", "mm millimetro millimetri"),
    **units("measure", "cm", "cm centimetro centimetri"),
    **units("measure", "m", "m metro metri"),
    **units("measure", "km", "km chilometro chilometri"),
    **units("measure", "mi", "miglio miglia"),
    **units("measure", "nmi", "miglia_nautiche miglia_marine"),
    **units("measure", "ft", "piedi"),
    **units("measure", "in", "pollici"),
    **units("measure", "ly", "anno_luce anni_luce"),
    **units("measure", "m2", "m² m2 mq metro_quadrato metro_quadro metri_quadrati metri_quadri"),
    **units("measure", "km2", "km² km2 kmq chilometri_quadrati chilometro_quadrato chilometri_quadri"),
    **units("measure", "ha", "ha ettaro ettari"),
    **units("measure", "ml", "ml millilitro millilitri"),
    **units("measure", "cl", "cl centilitro centilitri"),
    **units("measure", "l", "l litro litri"),
    **units("measure", "l", "ettolitro ettolitri", 10000),
    **units("measure", "m3", "m³ m3 mc metro_cubo metri_cubi"),
    **units("measure", "bbl", "barile barili"),
    # mass; a quintal is 100 kilograms
    **units("measure", "mg", "mg milligrammo milligrammi"),
    **units("measure", "ug", "microgrammo microgrammi"),
    **units("measure", "g", "g grammo grammi"),
    **units("measure", "kg", "kg chilo chili chilogrammo chilogrammi"),
    **units("measure", "kg", "quintale quintali", 10000),
    **units("measure", "t", "t tonnellata tonnellate"),
    # speed, temperature, power, data
    **units("measure", "km/h", "km/h chilometri_all'ora chilometri_all’ora km_all'ora chilometri_orari"),
    **units("measure", "m/s", "m/s metri_al_secondo"),
    **units("measure", "kn", "nodi"),
    **units("measure", "degC", "grado gradi °c gradi_celsius gradi_centigradi °"),
    **units("measure", "degF", "gradi_fahrenheit °f"),
    **units("measure", "W", "watt"),
    **units("measure", "kW", "kw kilowatt chilowatt"),
    **units("measure", "MW", "mw megawatt"),
    **units("measure", "GW", "gw gigawatt"),
    **units("measure", "kWh", "kwh kilowattora chilowattora"),
    **units("measure", "MWh", "mwh megawattora"),
    **units("measure", "GWh", "gwh gigawattora"),
    **units("measure", "TWh", "twh terawattora"),
    **units("measure", "MB", "mb megabyte"),
    **units("measure", "GB", "gb gigabyte"),
    **units("measure", "TB", "tb terabyte"),
    **units("measure", "dB", "db decibel"),
    **units("measure", "V", "volt"),
    # time
    **units("duration", "second", "secondo secondi"),
    **units("duration", "minute", "minuto minuti min"),
    **units("duration", "hour", "ora ore"),
    **units("duration", "day", "giorno giorni giornata giornate"),
    **units("duration", "week", "settimana settimane"),
    **units("duration", "month", "mese mesi"),
    **units("duration", "month", "trimestri", 300),
    **units("duration", "month", "semestri", 600),
    **units("duration", "year", "anno anni"),
    **units("duration", "decade", "decennio decenni"),
    **units("duration", "century", "secolo secoli"),
}
"""The units of Italian."""
