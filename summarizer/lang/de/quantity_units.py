"""German unit words, with their kind, unit and size in hundredths of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.quantity_words import units

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Unit

__all__ = ["UNITS"]


UNITS: Final[dict[str, Unit]] = {
    **units("percent", "%", "% prozent v.h. v._h. vom_hundert prozents"),
    **units("percent", "%", "promille ‰", 10),
    **units("points", "pp", "prozentpunkt prozentpunkte prozentpunkten pp"),
    **units("points", "pp", "basispunkt basispunkte basispunkten", 1),
    **units(
        "points", "pp", "viertelprozentpunkt viertelprozentpunkte viertelprozentpunkten viertelpunkt", 25
    ),
    **units("points", "pp", "dreiviertelprozentpunkt dreiviertelprozentpunkte dreiviertelpunkt", 75),
    **units("duration", "minute", "viertelstunde viertelstunden", 1500),
    **units("duration", "minute", "dreiviertelstunde dreiviertelstunden", 4500),
    **units("duration", "month", "vierteljahr vierteljahre vierteljahren vierteljahres", 300),
    # money
    **units("money", "EUR", "euro euros eur €"),
    **units("money", "EUR", "cent cents eurocent", 1),
    **units("money", "USD", "dollar dollars us-dollar us-dollars usd"),
    **units("money", "GBP", "pfund pfund_sterling britische_pfund gbp"),
    **units("money", "CHF", "franken schweizer_franken fr. chf sfr"),
    **units("money", "CHF", "rappen", 1),
    **units("money", "JPY", "yen jpy"),
    **units("money", "CNY", "yuan renminbi cny"),
    **units("money", "RUB", "rubel rub"),
    **units("money", "INR", "rupien inr"),
    **units("money", "KR", "kronen"),
    **units("money", "SEK", "schwedische_kronen schwedischen_kronen sek"),
    **units("money", "NOK", "norwegische_kronen norwegischen_kronen nok"),
    **units("money", "DKK", "dänische_kronen dänischen_kronen dkk"),
    **units("money", "PLN", "zloty złoty pln"),
    **units("money", "CZK", "tschechische_kronen czk"),
    **units("money", "HUF", "forint huf"),
    **units("money", "UAH", "hrywnja griwna"),
    **units("money", "TRY", "lira"),
    **units("money", "BRL", "reais"),
    **units("money", "CAD", "kanadische_dollar kanadischen_dollar"),
    **units("money", "AUD", "australische_dollar australischen_dollar"),
    **units("money", "DEM", "mark d-mark"),
    # length, area, volume
    **units("measure", "mm", "mm millimeter millimetern"),
    **units("measure", "cm", "cm zentimeter zentimetern"),
    **units("measure", "m", "m meter metern meters"),
    **units("measure", "km", "km kilometer kilometern kilometers"),
    **units("measure", "mi", "meile meilen"),
    **units("measure", "nmi", "seemeile seemeilen"),
    **units("measure", "ft", "fuß fuss"),
    **units("measure", "in", "zoll"),
    **units("measure", "ly", "lichtjahr lichtjahre lichtjahren"),
    **units("measure", "m2", "m² m2 qm quadratmeter quadratmetern"),
    **units("measure", "km2", "km² km2 quadratkilometer quadratkilometern"),
    **units("measure", "mi2", "quadratmeile quadratmeilen"),
    **units("measure", "ha", "ha hektar hektare hektaren"),
    **units("measure", "ml", "ml milliliter millilitern"),
    **units("measure", "l", "l liter litern"),
    **units("measure", "l", "hektoliter hl", 10000),
    **units("measure", "m3", "m³ m3 kubikmeter kubikmetern"),
    **units("measure", "bbl", "barrel fass"),
    # mass
    **units("measure", "mg", "mg milligramm"),
    **units("measure", "ug", "mikrogramm"),
    **units("measure", "g", "g gramm"),
    **units("measure", "kg", "kg kilo kilos kilogramm"),
    **units("measure", "t", "t tonne tonnen"),
    **units("measure", "kg", "zentner", 5000),
    # speed, temperature, power, data
    **units(
        "measure",
        "km/h",
        "km/h kilometer_pro_stunde kilometern_pro_stunde stundenkilometer stundenkilometern",
    ),
    **units("measure", "m/s", "m/s meter_pro_sekunde metern_pro_sekunde"),
    **units("measure", "kn", "knoten"),
    **units("measure", "degC", "grad °c grad_celsius °"),
    **units("measure", "degF", "grad_fahrenheit °f"),
    **units("measure", "W", "watt"),
    **units("measure", "kW", "kw kilowatt"),
    **units("measure", "MW", "mw megawatt"),
    **units("measure", "GW", "gw gigawatt"),
    **units("measure", "kWh", "kwh kilowattstunde kilowattstunden"),
    **units("measure", "MWh", "mwh megawattstunde megawattstunden"),
    **units("measure", "GWh", "gwh gigawattstunde gigawattstunden"),
    **units("measure", "TWh", "twh terawattstunde terawattstunden"),
    **units("measure", "MB", "mb megabyte"),
    **units("measure", "GB", "gb gigabyte"),
    **units("measure", "TB", "tb terabyte"),
    **units("measure", "dB", "db dezibel"),
    **units("measure", "MHz", "mhz megahertz"),
    **units("measure", "GHz", "ghz gigahertz"),
    **units("measure", "V", "volt"),
    # time
    **units("duration", "second", "sekunde sekunden"),
    **units("duration", "minute", "minute minuten"),
    **units("duration", "hour", "stunde stunden std"),
    **units("duration", "day", "tag tage tagen tages"),
    **units("duration", "week", "woche wochen"),
    **units("duration", "month", "monat monate monaten monats"),
    **units("duration", "month", "quartale quartalen", 300),
    **units("duration", "year", "jahr jahre jahren jahres"),
    **units("duration", "decade", "jahrzehnt jahrzehnte jahrzehnten"),
    **units("duration", "century", "jahrhundert jahrhunderte jahrhunderten"),
}
"""The units of German."""
