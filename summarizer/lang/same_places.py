"""Cities and regions that English, German and French spell the same but for marks; compiled by hand.

Left out are those that are also a common word or a usual given or family name in one of the three.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SAME_PLACES"]

_NAMES: Final = """
Berlin, Hamburg, Frankfurt, Stuttgart, Düsseldorf, Dortmund, Leipzig, Dresden, Bochum, Wuppertal, Bielefeld,
Bonn, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Gelsenkirchen, Mönchengladbach, Chemnitz, Kiel, Magdeburg,
Freiburg, Lübeck, Erfurt, Rostock, Kassel, Saarbrücken, Potsdam, Oldenburg, Osnabrück, Leverkusen, Heidelberg,
Darmstadt, Regensburg, Würzburg, Ingolstadt, Heilbronn, Ulm, Göttingen, Wolfsburg, Pforzheim, Bremerhaven,
Duisburg, Solingen, Schwerin, Jena, Weimar, Cottbus, Konstanz, Tübingen, Passau, Bayreuth, Bamberg, Flensburg,
Koblenz, Rüsselsheim, Ludwigshafen, Ludwigsburg, Hildesheim, Paderborn, Siegen, Solingen, Zwickau, Görlitz,
Linz, Klagenfurt, Bregenz, Winterthur, Lugano, Lyon, Marseille, Toulouse, Bordeaux, Montpellier, Grenoble,
Rouen, Toulon, Dijon, Nantes, Rennes, Clermont-Ferrand, Le Havre, Perpignan, Avignon, Limoges, Amiens, Metz,
Besançon, Mulhouse, Caen, Calais, Poitiers, Dunkerque, Cannes, Colmar, Bayonne, Biarritz, Madrid, Barcelona,
Valencia, Bilbao, Palermo, Porto, Oslo, Bergen, Stockholm, Malmö, Helsinki, Riga, Tallinn, Vilnius, Minsk,
Budapest, Bratislava, Ljubljana, Sarajevo, Skopje, Tirana, Pristina, Sofia, Dublin, Belfast, Cardiff, Glasgow,
Manchester, Liverpool, Birmingham, Leeds, Sheffield, Oxford, Cambridge, Amsterdam, Rotterdam, Utrecht,
Eindhoven, Maastricht, Dubai, Abu Dhabi, Doha, Amman, Beirut, Nairobi, Mombasa, Kampala, Kigali, Kinshasa,
Goma, Lagos, Abuja, Accra, Dakar, Bamako, Niamey, Ouagadougou, Abidjan, Harare, Pretoria, Johannesburg,
Durban, Casablanca, Rabat, Karachi, Lahore, Islamabad, Kandahar, Bangkok, Jakarta, Manila, Hanoi, Kuala
Lumpur,
Phnom Penh, Colombo, Kathmandu, Osaka, Hiroshima, Fukushima, Wuhan, Shenzhen, Chengdu, Taipei, Busan, Sydney,
Melbourne, Canberra, Brisbane, Auckland, Ottawa, Toronto, Vancouver, Montreal, Calgary, Winnipeg, Boston,
Chicago, Detroit, Seattle, San Francisco, San Diego, Las Vegas, Miami, Atlanta, Dallas, Philadelphia,
Baltimore, Denver, Portland, Minneapolis, Cleveland, Pittsburgh, New Orleans, Las Vegas, Honolulu, Alaska,
Arizona, Ohio, Michigan, Nevada, Colorado, Utah, Oregon, Wisconsin, Iowa, Minnesota, Missouri, Alabama,
Tennessee, Kentucky, Oklahoma, Kansas, Nebraska, Massachusetts, New Jersey, New Hampshire, Caracas, Bogota,
Quito, Lima, Buenos Aires, Montevideo, Rio de Janeiro, São Paulo, Brasilia, Johannesburg, Rafah,
Hebron, Haifa, Erbil, Kobane, Idlib, Sanaa, Aden, Belgorod, Kaliningrad, Ramstein, Davos
"""

SAME_PLACES: Final = tuple(name.strip() for name in _NAMES.replace("\n", " ").split(","))
