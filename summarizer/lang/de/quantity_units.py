"""German unit words, with their kind, unit and size in hundredths of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Unit

__all__ = ["UNITS"]


def _unit(kind: str, unit: str, names: str, hundredths: int = 100) -> dict[str, Unit]:
    return {name.replace("_", " "): (kind, unit, hundredths) for name in names.split()}


UNITS: Final[dict[str, Unit]] = {
    **_unit("percent", "%", "% prozent v.h. v._h. vom_hundert prozents"),
    **_unit("percent", "%", "promille ‰", 10),
    **_unit("points", "pp", "prozentpunkt prozentpunkte prozentpunkten pp"),
    **_unit("points", "pp", "basispunkt basispunkte basispunkten", 1),
    # money
    **_unit("money", "EUR", "euro euros eur €"),
    **_unit("money", "EUR", "cent cents eurocent", 1),
    **_unit("money", "USD", "dollar dollars us-dollar us-dollars usd"),
    **_unit("money", "GBP", "pfund pfund_sterling britische_pfund gbp"),
    **_unit("money", "CHF", "franken schweizer_franken fr. chf sfr"),
    **_unit("money", "CHF", "rappen", 1),
    **_unit("money", "JPY", "yen jpy"),
    **_unit("money", "CNY", "yuan renminbi cny"),
    **_unit("money", "RUB", "rubel rub"),
    **_unit("money", "INR", "rupien inr"),
    **_unit("money", "KR", "kronen"),
    **_unit("money", "SEK", "schwedische_kronen schwedischen_kronen sek"),
    **_unit("money", "NOK", "norwegische_kronen norwegischen_kronen nok"),
    **_unit("money", "DKK", "dänische_kronen dänischen_kronen dkk"),
    **_unit("money", "PLN", "zloty złoty pln"),
    **_unit("money", "CZK", "tschechische_kronen czk"),
    **_unit("money", "HUF", "forint huf"),
    **_unit("money", "UAH", "hrywnja griwna"),
    **_unit("money", "TRY", "lira"),
    **_unit("money", "BRL", "reais"),
    **_unit("money", "CAD", "kanadische_dollar kanadischen_dollar"),
    **_unit("money", "AUD", "australische_dollar australischen_dollar"),
    **_unit("money", "DEM", "mark d-mark"),
    # length, area, volume
    **_unit("measure", "mm", "mm millimeter millimetern"),
    **_unit("measure", "cm", "cm zentimeter zentimetern"),
    **_unit("measure", "m", "m meter metern meters"),
    **_unit("measure", "km", "km kilometer kilometern kilometers"),
    **_unit("measure", "mi", "meile meilen"),
    **_unit("measure", "nmi", "seemeile seemeilen"),
    **_unit("measure", "ft", "fuß fuss"),
    **_unit("measure", "in", "zoll"),
    **_unit("measure", "ly", "lichtjahr lichtjahre lichtjahren"),
    **_unit("measure", "m2", "m² m2 qm quadratmeter quadratmetern"),
    **_unit("measure", "km2", "km² km2 quadratkilometer quadratkilometern"),
    **_unit("measure", "mi2", "quadratmeile quadratmeilen"),
    **_unit("measure", "ha", "ha hektar hektare hektaren"),
    **_unit("measure", "ml", "ml milliliter millilitern"),
    **_unit("measure", "l", "l liter litern"),
    **_unit("measure", "l", "hektoliter hl", 10000),
    **_unit("measure", "m3", "m³ m3 kubikmeter kubikmetern"),
    **_unit("measure", "bbl", "barrel fass"),
    # mass
    **_unit("measure", "mg", "mg milligramm"),
    **_unit("measure", "ug", "mikrogramm"),
    **_unit("measure", "g", "g gramm"),
    **_unit("measure", "kg", "kg kilo kilos kilogramm"),
    **_unit("measure", "t", "t tonne tonnen"),
    **_unit("measure", "kg", "zentner", 5000),
    # speed, temperature, power, data
    **_unit(
        "measure",
        "km/h",
        "km/h kilometer_pro_stunde kilometern_pro_stunde stundenkilometer stundenkilometern",
    ),
    **_unit("measure", "m/s", "m/s meter_pro_sekunde metern_pro_sekunde"),
    **_unit("measure", "kn", "knoten"),
    **_unit("measure", "degC", "grad °c grad_celsius °"),
    **_unit("measure", "degF", "grad_fahrenheit °f"),
    **_unit("measure", "W", "watt"),
    **_unit("measure", "kW", "kw kilowatt"),
    **_unit("measure", "MW", "mw megawatt"),
    **_unit("measure", "GW", "gw gigawatt"),
    **_unit("measure", "kWh", "kwh kilowattstunde kilowattstunden"),
    **_unit("measure", "MWh", "mwh megawattstunde megawattstunden"),
    **_unit("measure", "GWh", "gwh gigawattstunde gigawattstunden"),
    **_unit("measure", "TWh", "twh terawattstunde terawattstunden"),
    **_unit("measure", "MB", "mb megabyte"),
    **_unit("measure", "GB", "gb gigabyte"),
    **_unit("measure", "TB", "tb terabyte"),
    **_unit("measure", "dB", "db dezibel"),
    **_unit("measure", "MHz", "mhz megahertz"),
    **_unit("measure", "GHz", "ghz gigahertz"),
    **_unit("measure", "V", "volt"),
    # time
    **_unit("duration", "second", "sekunde sekunden"),
    **_unit("duration", "minute", "minute minuten"),
    **_unit("duration", "hour", "stunde stunden std"),
    **_unit("duration", "day", "tag tage tagen tages"),
    **_unit("duration", "week", "woche wochen"),
    **_unit("duration", "month", "monat monate monaten monats"),
    **_unit("duration", "month", "quartale quartalen", 300),
    **_unit("duration", "year", "jahr jahre jahren jahres"),
    **_unit("duration", "decade", "jahrzehnt jahrzehnte jahrzehnten"),
    **_unit("duration", "century", "jahrhundert jahrhunderte jahrhunderten"),
}
"""The units of German."""
