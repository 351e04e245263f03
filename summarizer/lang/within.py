"""In which country or region a place lies, which a reader knows; by English names, compiled by hand."""

from __future__ import annotations

from functools import cache
from typing import Final

__all__ = ["CONTINENTS", "wholes_of"]

# One row a whole: what lies in it.
_ROWS: Final = """
germany: berlin, hamburg, munich, cologne, frankfurt
germany: stuttgart, dusseldorf, dortmund, leipzig, dresden, bochum
germany: wuppertal, bielefeld, bonn, karlsruhe, mannheim, augsburg, wiesbaden, gelsenkirchen, monchengladbach
germany: chemnitz, kiel, magdeburg, freiburg, lubeck, erfurt, rostock, kassel, saarbrucken, potsdam, oldenburg
germany: osnabruck, leverkusen, heidelberg, darmstadt, regensburg, wurzburg, ingolstadt, heilbronn, ulm, mainz
germany: gottingen, wolfsburg, pforzheim, bremerhaven, duisburg
germany: solingen, schwerin, jena, weimar, cottbus, trier
germany: konstanz, tubingen, passau, bayreuth, bamberg, flensburg, koblenz, russelsheim, ludwigshafen, siegen
germany: ludwigsburg, hildesheim, paderborn, zwickau, gorlitz, nuremberg, hanover, brunswick, aachen, bremen
germany: bavaria, saxony, lower saxony, saxony-anhalt, thuringia, hesse, brandenburg, saarland, ramstein
germany: rhineland-palatinate, north rhine-westphalia, baden-wurttemberg, schleswig-holstein, mecklenburg
bavaria: munich, nuremberg, augsburg, regensburg, wurzburg, ingolstadt, passau, bayreuth, bamberg
north rhine-westphalia: cologne, dusseldorf, dortmund, bochum
north rhine-westphalia: wuppertal, bielefeld, bonn, gelsenkirchen, aachen
north rhine-westphalia: monchengladbach, leverkusen, duisburg, solingen, siegen, paderborn
baden-wurttemberg: stuttgart, karlsruhe, mannheim, freiburg, heidelberg, heilbronn, ulm, pforzheim, konstanz
baden-wurttemberg: tubingen, ludwigsburg
hesse: frankfurt, wiesbaden, kassel, darmstadt, russelsheim
saxony: leipzig, dresden, chemnitz, zwickau, gorlitz
lower saxony: hanover, brunswick, oldenburg, osnabruck, gottingen, wolfsburg, hildesheim
thuringia: erfurt, jena, weimar
rhineland-palatinate: mainz, trier, koblenz, ludwigshafen, ramstein
saxony-anhalt: magdeburg
schleswig-holstein: kiel, lubeck, flensburg
brandenburg: potsdam, cottbus
mecklenburg: rostock, schwerin
saarland: saarbrucken
austria: vienna, salzburg, graz, innsbruck, linz, klagenfurt, bregenz, tyrol, carinthia
switzerland: bern, zurich, geneva, basel, lausanne, lucerne, winterthur, lugano, davos
france: paris, lyon, marseille, toulouse, bordeaux, montpellier
france: grenoble, rouen, toulon, dijon, nantes, rennes
france: clermont ferrand, le havre, perpignan, avignon, limoges
france: amiens, metz, besancon, mulhouse, caen, calais
france: poitiers, dunkerque, cannes, colmar, bayonne, biarritz
france: nice, lille, reims, strasbourg, brittany, burgundy
france: alsace, corsica, normandy, provence, savoy, ile-de-france, occitania, nouvelle-aquitaine, gironde
france: guadeloupe, martinique, guyane, mayotte, reunion, new caledonia
alsace: strasbourg, mulhouse, colmar
brittany: rennes
normandy: rouen, caen, le havre
belgium: brussels, antwerp, ghent, bruges, liege, flanders, wallonia
netherlands: amsterdam, rotterdam, utrecht, eindhoven, maastricht, the hague
italy: rome, milan, naples, florence, turin, genoa, venice, palermo, sicily, tuscany
spain: madrid, barcelona, valencia, bilbao, seville, catalonia
catalonia: barcelona
portugal: lisbon, porto
united kingdom: london, england, scotland, wales, belfast, cardiff, glasgow, edinburgh, manchester, liverpool
united kingdom: birmingham, leeds, sheffield, oxford, cambridge
england: london, manchester, liverpool, birmingham, leeds, sheffield, oxford, cambridge
scotland: glasgow, edinburgh
wales: cardiff
ireland: dublin
denmark: copenhagen
sweden: stockholm, gothenburg, malmo
norway: oslo, bergen
finland: helsinki
poland: warsaw, gdansk, wroclaw, cracow
czech republic: prague
hungary: budapest
romania: bucharest
bulgaria: sofia
greece: athens, thessaloniki
serbia: belgrade
croatia: zagreb
bosnia: sarajevo
ukraine: kyiv, kharkiv, lviv, odesa, mykolaiv, dnipro, zaporizhzhia, kherson, donetsk, luhansk, chernobyl
ukraine: mariupol, donbas, bakhmut, crimea
russia: moscow, st petersburg, belgorod, kursk, kaliningrad, vladivostok, chechnya
belarus: minsk
georgia: tbilisi
armenia: yerevan
azerbaijan: baku
turkey: istanbul, ankara
israel: jerusalem, tel aviv, haifa
palestine: gaza, west bank, rafah, hebron, khan younis
gaza: rafah, khan younis
lebanon: beirut
syria: damascus, aleppo, idlib, kobane
iraq: baghdad, mosul, erbil
iran: tehran
saudi arabia: riyadh, mecca, medina, jeddah
united arab emirates: dubai, abu dhabi
qatar: doha
yemen: sanaa, aden
egypt: cairo
libya: tripoli, benghazi
tunisia: tunis
algeria: algiers
morocco: rabat, casablanca
sudan: khartoum
ethiopia: addis ababa
kenya: nairobi, mombasa
uganda: kampala
rwanda: kigali
congo: kinshasa, goma
nigeria: lagos, abuja
ghana: accra
senegal: dakar
mali: bamako
niger: niamey
burkina faso: ouagadougou
ivory coast: abidjan
zimbabwe: harare
south africa: pretoria, johannesburg, durban
india: new delhi, mumbai, kolkata
pakistan: karachi, lahore, islamabad
afghanistan: kabul, kandahar
bangladesh: dhaka
thailand: bangkok
indonesia: jakarta
philippines: manila
vietnam: hanoi
china: beijing, shanghai, wuhan, shenzhen, chengdu, hong kong, tibet
taiwan: taipei
japan: tokyo, osaka, hiroshima, fukushima
south korea: seoul, busan
north korea: pyongyang
australia: sydney, melbourne, canberra, brisbane, new south wales
new zealand: auckland
canada: ottawa, toronto, vancouver, montreal, calgary, winnipeg, quebec, british columbia
united states: washington, new york, los angeles, boston, chicago, detroit, seattle, san francisco, san diego
united states: las vegas, miami, atlanta, dallas, philadelphia
united states: baltimore, denver, portland, minneapolis, cleveland
united states: pittsburgh, new orleans, honolulu, alaska, arizona
united states: ohio, michigan, nevada, colorado, utah, oregon
united states: wisconsin, iowa, minnesota, missouri, alabama, tennessee, kentucky, oklahoma, kansas, nebraska
united states: massachusetts, new jersey, new hampshire, california, florida, texas, louisiana, pennsylvania
united states: virginia, north carolina, south carolina, new england
california: los angeles, san francisco, san diego
texas: dallas
mexico: mexico city
cuba: havana
brazil: rio de janeiro, sao paulo, brasilia
argentina: buenos aires
venezuela: caracas
colombia: bogota
peru: lima
"""
CONTINENTS: Final = frozenset({"europe", "africa", "asia", "south america", "north america", "latin america"})
"""What so many articles are about without saying so that its lack tells little."""


@cache
def wholes_of(key: str) -> tuple[str, ...]:
    """Return the regions and countries that a place lies in."""
    return _table().get(key, ())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for row in _ROWS.strip().splitlines():
        whole, _, parts = row.partition(": ")
        for part in parts.split(", "):
            table[part] = (*table.get(part, ()), whole)
    return table
