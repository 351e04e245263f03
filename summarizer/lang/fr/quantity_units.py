"""French unit words, with their kind, unit and size in hundredths of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Unit

__all__ = ["UNITS"]


def _unit(kind: str, unit: str, names: str, hundredths: int = 100) -> dict[str, Unit]:
    return {name.replace("_", " "): (kind, unit, hundredths) for name in names.split()}


UNITS: Final[dict[str, Unit]] = {
    **_unit("percent", "%", "% pour_cent pourcent p._100 pc"),
    **_unit("points", "pp", "point_de_pourcentage points_de_pourcentage point_de_pour_cent"),
    **_unit("points", "pp", "points_de_base point_de_base", 1),
    # money; "M€" is written against the digits
    **_unit("money", "EUR", "euro euros eur €"),
    **_unit("money", "EUR", "centimes_d'euro centimes_d’euro centime centimes", 1),
    **_unit("money", "EUR", "m€ m_€", 100 * 10**6),
    **_unit("money", "EUR", "md€ mds€ md_€ mds_€", 100 * 10**9),
    **_unit("money", "EUR", "k€", 100 * 10**3),
    **_unit("money", "USD", "dollar dollars usd dollars_américains"),
    **_unit("money", "USD", "cents", 1),
    **_unit("money", "GBP", "livre livres livres_sterling livre_sterling gbp"),
    **_unit("money", "CHF", "franc francs francs_suisses franc_suisse chf"),
    **_unit("money", "JPY", "yen yens jpy"),
    **_unit("money", "CNY", "yuan yuans renminbi"),
    **_unit("money", "RUB", "rouble roubles"),
    **_unit("money", "INR", "roupie roupies"),
    **_unit("money", "CAD", "dollars_canadiens cad"),
    **_unit("money", "AUD", "dollars_australiens aud"),
    **_unit("money", "XOF", "francs_cfa fcfa"),
    **_unit("money", "KR", "couronnes"),
    **_unit("money", "SEK", "couronnes_suédoises"),
    **_unit("money", "NOK", "couronnes_norvégiennes"),
    **_unit("money", "DKK", "couronnes_danoises"),
    **_unit("money", "MAD", "dirhams"),
    **_unit("money", "PLN", "zlotys"),
    **_unit("money", "BRL", "reais"),
    **_unit("money", "MXN", "pesos"),
    # length, area, volume
    **_unit("measure", "mm", "mm millimètre millimètres"),
    **_unit("measure", "cm", "cm centimètre centimètres"),
    **_unit("measure", "m", "m mètre mètres"),
    **_unit("measure", "km", "km kilomètre kilomètres"),
    **_unit("measure", "mi", "mile miles"),
    **_unit("measure", "nmi", "mille_marin milles_marins milles_nautiques"),
    **_unit("measure", "ft", "pieds"),
    **_unit("measure", "in", "pouces"),
    **_unit("measure", "ly", "année-lumière années-lumière"),
    **_unit("measure", "m2", "m² m2 mètre_carré mètres_carrés"),
    **_unit("measure", "km2", "km² km2 kilomètre_carré kilomètres_carrés"),
    **_unit("measure", "ha", "ha hectare hectares"),
    **_unit("measure", "ml", "ml millilitre millilitres"),
    **_unit("measure", "cl", "cl centilitre centilitres"),
    **_unit("measure", "l", "l litre litres"),
    **_unit("measure", "l", "hectolitre hectolitres", 10000),
    **_unit("measure", "m3", "m³ m3 mètre_cube mètres_cubes"),
    **_unit("measure", "bbl", "baril barils"),
    # mass
    **_unit("measure", "mg", "mg milligramme milligrammes"),
    **_unit("measure", "ug", "microgramme microgrammes"),
    **_unit("measure", "g", "g gramme grammes"),
    **_unit("measure", "kg", "kg kilo kilos kilogramme kilogrammes"),
    **_unit("measure", "t", "t tonne tonnes"),
    # speed, temperature, power, data
    **_unit("measure", "km/h", "km/h kilomètres_par_heure kilomètres/heure kilomètres-heure km_par_heure"),
    **_unit("measure", "m/s", "m/s mètres_par_seconde"),
    **_unit("measure", "kn", "nœuds noeuds"),
    **_unit("measure", "degC", "degré degrés °c degrés_celsius ° °"),
    **_unit("measure", "degF", "degrés_fahrenheit °f"),
    **_unit("measure", "W", "watt watts"),
    **_unit("measure", "kW", "kw kilowatt kilowatts"),
    **_unit("measure", "MW", "mw mégawatt mégawatts"),
    **_unit("measure", "GW", "gw gigawatt gigawatts"),
    **_unit(
        "measure", "kWh", "kwh kilowattheure kilowattheures kilowatt-heure kilowatt-heures kilowatts-heures"
    ),
    **_unit("measure", "MWh", "mwh mégawattheure mégawattheures"),
    **_unit("measure", "GWh", "gwh gigawattheure gigawattheures"),
    **_unit("measure", "TWh", "twh térawattheure térawattheures"),
    **_unit("measure", "MB", "mo mégaoctets"),
    **_unit("measure", "GB", "go gigaoctets"),
    **_unit("measure", "TB", "téraoctets"),
    **_unit("measure", "dB", "db décibel décibels"),
    **_unit("measure", "V", "volts"),
    # time
    **_unit("duration", "second", "seconde secondes"),
    **_unit("duration", "minute", "minute minutes min mn"),
    **_unit("duration", "hour", "heure heures"),
    **_unit("duration", "day", "jour jours journées journée"),
    **_unit("duration", "week", "semaine semaines"),
    **_unit("duration", "month", "mois"),
    **_unit("duration", "month", "trimestres", 300),
    **_unit("duration", "year", "an ans année années"),
    **_unit("duration", "decade", "décennie décennies"),
    **_unit("duration", "century", "siècle siècles"),
}
"""The units of French."""
