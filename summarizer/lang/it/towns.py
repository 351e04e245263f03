"""Towns in Italian, and what comes from them, by the English name of each; compiled by hand."""

from __future__ import annotations

from typing import Final

__all__ = ["TOWN_ROWS"]

# One row a town: English name: its names / adjectives, which its people are called, too (masculine).
TOWN_ROWS: Final = """
rome: Roma / romano, capitolino
milan: Milano / milanese
naples: Napoli / napoletano, partenopeo
turin: Torino / torinese
genoa: Genova / genovese
florence: Firenze / fiorentino
venice: Venezia / veneziano
palermo: Palermo / palermitano
bologna: Bologna / bolognese
bari: Bari / barese
catania: Catania / catanese
verona: Verona / veronese
messina: Messina / messinese
padua: Padova / padovano
trieste: Trieste / triestino
brescia: Brescia / bresciano
parma: Parma / parmigiano
modena: Modena / modenese
reggio emilia: Reggio Emilia / reggiano
reggio calabria: Reggio Calabria / reggino
taranto: Taranto / tarantino
prato: Prato / pratese
livorno: Livorno / livornese
ravenna: Ravenna / ravennate
cagliari: Cagliari / cagliaritano
rimini: Rimini / riminese
ferrara: Ferrara / ferrarese
salerno: Salerno / salernitano
sassari: Sassari / sassarese
syracuse: Siracusa / siracusano
pescara: Pescara / pescarese
bergamo: Bergamo / bergamasco
trento: Trento /
bolzano: Bolzano / bolzanino
vicenza: Vicenza / vicentino
treviso: Treviso / trevigiano
udine: Udine / udinese
ancona: Ancona / anconetano
perugia: Perugia / perugino
l'aquila: L'Aquila / aquilano
potenza: Potenza / potentino
catanzaro: Catanzaro / catanzarese
cosenza: Cosenza / cosentino
foggia: Foggia / foggiano
crotone: Crotone / crotonese
lecce: Lecce / leccese
brindisi: Brindisi / brindisino
pisa: Pisa / pisano
siena: Siena / senese
lucca: Lucca / lucchese
arezzo: Arezzo / aretino
como: Como / comasco
monza: Monza / monzese
novara: Novara / novarese
cuneo: Cuneo / cuneese
asti: Asti / astigiano
savona: Savona / savonese
la spezia: La Spezia / spezzino
pavia: Pavia / pavese
cremona: Cremona / cremonese
mantua: Mantova / mantovano
piacenza: Piacenza / piacentino
agrigento: Agrigento / agrigentino
trapani: Trapani / trapanese
lampedusa: Lampedusa /
paris: Parigi / parigino
marseille: Marsiglia / marsigliese
lyon: Lione / lionese
toulouse: Tolosa /
nice: Nizza / nizzardo
strasbourg: Strasburgo /
london: Londra / londinese
edinburgh: Edimburgo /
dublin: Dublino / dublinese
moscow: Mosca / moscovita
st petersburg: San Pietroburgo /
vienna: Vienna / viennese
salzburg: Salisburgo /
berlin: Berlino / berlinese
cologne: Colonia /
munich: Monaco, Monaco di Baviera / monacense
nuremberg: Norimberga /
hamburg: Amburgo /
frankfurt: Francoforte /
hanover: Hannover /
leipzig: Lipsia /
dresden: Dresda /
stuttgart: Stoccarda /
mainz: Magonza /
trier: Treviri /
aachen: Aquisgrana /
freiburg: Friburgo /
bremen: Brema /
brussels: Bruxelles /
antwerp: Anversa /
ghent: Gand /
bruges: Bruges /
liege: Liegi /
the hague: L'Aia, Aia /
amsterdam: Amsterdam /
lisbon: Lisbona /
madrid: Madrid / madrileno
barcelona: Barcellona /
seville: Siviglia /
athens: Atene / ateniese
thessaloniki: Salonicco /
copenhagen: Copenaghen /
stockholm: Stoccolma /
gothenburg: Göteborg /
prague: Praga / praghese
warsaw: Varsavia /
gdansk: Danzica /
wroclaw: Breslavia /
cracow: Cracovia /
bucharest: Bucarest /
belgrade: Belgrado /
sofia: Sofia /
zagreb: Zagabria /
ljubljana: Lubiana /
kyiv: Kiev, Kyiv /
kharkiv: Kharkiv, Kharkov /
lviv: Leopoli /
odesa: Odessa /
dnipro: Dnipro /
kherson: Kherson /
donetsk: Donetsk /
luhansk: Lugansk, Luhansk /
chernobyl: Cernobyl, Chernobyl /
mariupol: Mariupol /
donbas: Donbass /
istanbul: Istanbul /
ankara: Ankara /
jerusalem: Gerusalemme /
tel aviv: Tel Aviv /
damascus: Damasco /
aleppo: Aleppo /
beirut: Beirut /
cairo: Il Cairo, Cairo /
tripoli: Tripoli / tripolino
benghazi: Bengasi /
algiers: Algeri /
tunis: Tunisi /
khartoum: Khartum /
addis ababa: Addis Abeba /
tehran: Teheran /
baghdad: Baghdad /
mosul: Mosul /
kabul: Kabul /
mecca: La Mecca, Mecca /
medina: Medina /
riyadh: Riad, Riyad /
jeddah: Gedda /
new delhi: Nuova Delhi, New Delhi /
mumbai: Mumbai, Bombay /
kolkata: Calcutta /
dhaka: Dacca /
beijing: Pechino / pechinese
shanghai: Shanghai /
pyongyang: Pyongyang /
seoul: Seul /
tokyo: Tokyo /
manila: Manila /
jakarta: Giacarta, Jakarta /
new york: New York / newyorkese
los angeles: Los Angeles /
washington: Washington /
philadelphia: Filadelfia /
new orleans: New Orleans /
havana: L'Avana, Avana /
mexico city: Città del Messico /
bern: Berna / bernese
zurich: Zurigo / zurighese
geneva: Ginevra / ginevrino
basel: Basilea / basilese
lausanne: Losanna /
lucerne: Lucerna /
lugano: Lugano / luganese
bellinzona: Bellinzona /
locarno: Locarno /
valencia: Valencia /
graubunden: Grigioni / grigionese
vaud: Vaud / vodese
vorarlberg: Vorarlberg /
styria: Stiria / stiriano
upper austria: Alta Austria /
"""
