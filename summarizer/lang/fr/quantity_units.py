"""French unit words, with their kind, unit and size in hundredths of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.quantity_words import units

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Unit

__all__ = ["UNITS"]


UNITS: Final[dict[str, Unit]] = {
    **units("percent", "%", "% pour_cent pourcent p._100 pc"),
    **units("points", "pp", "point_de_pourcentage points_de_pourcentage point_de_pour_cent"),
    **units("points", "pp", "points_de_base point_de_base", 1),
    **units("points", "pp", "quart_de_point quarts_de_point quart_de_point_de_pourcentage", 25),
    **units("points", "pp", "dixième_de_point dixièmes_de_point", 10),
    # money; "M€" is written against the digits
    **units("money", "EUR", "euro euros eur €"),
    **units("money", "EUR", "centimes_d'euro centimes_d’euro centime centimes", 1),
    **units("money", "EUR", "m€ m_€", 100 * 10**6),
    **units("money", "EUR", "md€ mds€ md_€ mds_€", 100 * 10**9),
    **units("money", "EUR", "k€", 100 * 10**3),
    **units("money", "USD", "dollar dollars usd dollars_américains"),
    **units("money", "USD", "cents", 1),
    **units("money", "GBP", "livre livres livres_sterling livre_sterling gbp"),
    **units("money", "CHF", "franc francs francs_suisses franc_suisse chf"),
    **units("money", "JPY", "yen yens jpy"),
    **units("money", "CNY", "yuan yuans renminbi"),
    **units("money", "RUB", "rouble roubles"),
    **units("money", "INR", "roupie roupies"),
    **units("money", "CAD", "dollars_canadiens cad"),
    **units("money", "AUD", "dollars_australiens aud"),
    **units("money", "XOF", "francs_cfa fcfa"),
    **units("money", "KR", "couronnes"),
    **units("money", "SEK", "couronnes_suédoises"),
    **units("money", "NOK", "couronnes_norvégiennes"),
    **units("money", "DKK", "couronnes_danoises"),
    **units("money", "MAD", "dirhams"),
    **units("money", "PLN", "zlotys"),
    **units("money", "BRL", "reais"),
    **units("money", "MXN", "pesos"),
    # length, area, volume
    **units("measure", "mm", "mm millimètre millimètres"),
    **units("measure", "cm", "cm centimètre centimètres"),
    **units("measure", "m", "m mètre mètres"),
    **units("measure", "km", "km kilomètre kilomètres"),
    **units("measure", "mi", "mile miles"),
    **units("measure", "nmi", "mille_marin milles_marins milles_nautiques"),
    **units("measure", "ft", "pieds"),
    **units("measure", "in", "pouces"),
    **units("measure", "ly", "année-lumière années-lumière"),
    **units("measure", "m2", "m² m2 mètre_carré mètres_carrés"),
    **units("measure", "km2", "km² km2 kilomètre_carré kilomètres_carrés"),
    **units("measure", "ha", "ha hectare hectares"),
    **units("measure", "ml", "ml millilitre millilitres"),
    **units("measure", "cl", "cl centilitre centilitres"),
    **units("measure", "l", "l litre litres"),
    **units("measure", "l", "hectolitre hectolitres", 10000),
    **units("measure", "m3", "m³ m3 mètre_cube mètres_cubes"),
    **units("measure", "bbl", "baril barils"),
    # mass
    **units("measure", "mg", "mg milligramme milligrammes"),
    **units("measure", "ug", "microgramme microgrammes"),
    **units("measure", "g", "g gramme grammes"),
    **units("measure", "kg", "kg kilo kilos kilogramme kilogrammes"),
    **units("measure", "t", "t tonne tonnes"),
    # speed, temperature, power, data
    **units("measure", "km/h", "km/h kilomètres_par_heure kilomètres/heure kilomètres-heure km_par_heure"),
    **units("measure", "m/s", "m/s mètres_par_seconde"),
    **units("measure", "kn", "nœuds noeuds"),
    **units("measure", "degC", "degré degrés °c degrés_celsius ° °"),
    **units("measure", "degF", "degrés_fahrenheit °f"),
    **units("measure", "W", "watt watts"),
    **units("measure", "kW", "kw kilowatt kilowatts"),
    **units("measure", "MW", "mw mégawatt mégawatts"),
    **units("measure", "GW", "gw gigawatt gigawatts"),
    **units(
        "measure", "kWh", "kwh kilowattheure kilowattheures kilowatt-heure kilowatt-heures kilowatts-heures"
    ),
    **units("measure", "MWh", "mwh mégawattheure mégawattheures"),
    **units("measure", "GWh", "gwh gigawattheure gigawattheures"),
    **units("measure", "TWh", "twh térawattheure térawattheures"),
    **units("measure", "MB", "mo mégaoctets"),
    **units("measure", "GB", "go gigaoctets"),
    **units("measure", "TB", "téraoctets"),
    **units("measure", "dB", "db décibel décibels"),
    **units("measure", "V", "volts"),
    # time
    **units("duration", "second", "seconde secondes"),
    **units("duration", "minute", "minute minutes min mn"),
    **units("duration", "hour", "heure heures"),
    **units("duration", "day", "jour jours journées journée"),
    **units("duration", "week", "semaine semaines"),
    **units("duration", "month", "mois"),
    **units("duration", "month", "trimestres", 300),
    **units("duration", "year", "an ans année années"),
    **units("duration", "decade", "décennie décennies"),
    **units("duration", "century", "siècle siècles"),
}
"""The units of French."""
