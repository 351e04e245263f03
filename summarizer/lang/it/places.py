"""Countries, regions and peoples in Italian, by the English name of each; exonyms compiled by hand."""

from __future__ import annotations

from typing import Final

__all__ = ["PLACE_ROWS"]

# One row a place: English name: its names / adjectives, which its people are called, too (masculine).
PLACE_ROWS: Final = """
afghanistan: Afghanistan / afghano, afgano
albania: Albania / albanese
algeria: Algeria / algerino
angola: Angola / angolano
argentina: Argentina / argentino
armenia: Armenia / armeno
australia: Australia / australiano
austria: Austria / austriaco
azerbaijan: Azerbaigian, Azerbaijan / azero
bahrain: Bahrein /
bangladesh: Bangladesh / bengalese
belarus: Bielorussia / bielorusso
belgium: Belgio / belga
bolivia: Bolivia / boliviano
bosnia: Bosnia, Bosnia-Erzegovina, Bosnia Erzegovina / bosniaco
brazil: Brasile / brasiliano
bulgaria: Bulgaria / bulgaro
burkina faso: Burkina Faso / burkinabé
burundi: Burundi /
cambodia: Cambogia / cambogiano
cameroon: Camerun / camerunense
canada: Canada / canadese
chad: Ciad / ciadiano
chile: Cile / cileno
china: Cina / cinese
colombia: Colombia / colombiano
congo: Congo / congolese
costa rica: Costa Rica / costaricano
croatia: Croazia / croato
cuba: Cuba / cubano
cyprus: Cipro / cipriota
czech republic: Repubblica Ceca, Cechia / ceco
denmark: Danimarca / danese
dominican republic: Repubblica Dominicana / dominicano
ecuador: Ecuador / ecuadoriano, ecuadoregno
egypt: Egitto / egiziano
el salvador: El Salvador / salvadoregno
england: Inghilterra / inglese
eritrea: Eritrea / eritreo
estonia: Estonia / estone
ethiopia: Etiopia / etiope
europe: Europa / europeo
finland: Finlandia / finlandese
france: Francia / francese
gabon: Gabon /
georgia: Georgia / georgiano
germany: Germania / tedesco
ghana: Ghana / ghanese
greece: Grecia / greco
greenland: Groenlandia / groenlandese
guatemala: Guatemala / guatemalteco
guinea: Guinea /
haiti: Haiti / haitiano
honduras: Honduras / honduregno
hong kong: Hong Kong /
hungary: Ungheria / ungherese
iceland: Islanda / islandese
india: India / indiano
indonesia: Indonesia / indonesiano
iran: Iran / iraniano
iraq: Iraq / iracheno
ireland: Irlanda / irlandese
israel: Israele / israeliano
italy: Italia / italiano
ivory coast: Costa d'Avorio / ivoriano
jamaica: Giamaica / giamaicano
japan: Giappone / giapponese
jordan: Giordania / giordano
kazakhstan: Kazakistan, Kazakhstan / kazako
kenya: Kenya / keniota, keniano
korea: Corea / coreano
north korea: Corea del Nord / nordcoreano
south korea: Corea del Sud / sudcoreano
kosovo: Kosovo / kosovaro
kurdistan: Kurdistan / curdo
kuwait: Kuwait / kuwaitiano
laos: Laos /
latvia: Lettonia / lettone
lebanon: Libano / libanese
liberia: Liberia / liberiano
libya: Libia / libico
liechtenstein: Liechtenstein /
lithuania: Lituania / lituano
luxembourg: Lussemburgo / lussemburghese
macedonia: Macedonia, Macedonia del Nord / macedone
madagascar: Madagascar / malgascio
malawi: Malawi /
malaysia: Malesia, Malaysia / malese
maldives: Maldive /
mali: Mali / maliano
malta: Malta / maltese
mauritania: Mauritania /
mexico: Messico / messicano
moldova: Moldavia, Moldova / moldavo
monaco: Principato di Monaco / monegasco
mongolia: Mongolia / mongolo
montenegro: Montenegro / montenegrino
morocco: Marocco / marocchino
mozambique: Mozambico / mozambicano
myanmar: Birmania, Myanmar / birmano
namibia: Namibia /
nepal: Nepal / nepalese
netherlands: Paesi Bassi, Olanda / olandese
new zealand: Nuova Zelanda / neozelandese
nicaragua: Nicaragua / nicaraguense
niger: Niger / nigerino
nigeria: Nigeria / nigeriano
norway: Norvegia / norvegese
oman: Oman /
pakistan: Pakistan / pakistano
palestine: Palestina / palestinese
panama: Panama / panamense
paraguay: Paraguay / paraguaiano
peru: Perù / peruviano
philippines: Filippine / filippino
poland: Polonia / polacco
portugal: Portogallo / portoghese
puerto rico: Porto Rico / portoricano
qatar: Qatar / qatariota
romania: Romania / romeno, rumeno
russia: Russia, Federazione Russa / russo
rwanda: Ruanda / ruandese
san marino: San Marino / sammarinese
saudi arabia: Arabia Saudita / saudita
scotland: Scozia / scozzese
senegal: Senegal / senegalese
serbia: Serbia / serbo
sierra leone: Sierra Leone /
singapore: Singapore /
slovakia: Slovacchia / slovacco
slovenia: Slovenia / sloveno
somalia: Somalia / somalo
south africa: Sudafrica / sudafricano
south sudan: Sud Sudan /
soviet union: Unione Sovietica, URSS, Urss / sovietico
spain: Spagna / spagnolo
sri lanka: Sri Lanka /
sudan: Sudan / sudanese
sweden: Svezia / svedese
switzerland: Svizzera / svizzero, elvetico
syria: Siria / siriano
taiwan: Taiwan / taiwanese
tajikistan: Tagikistan / tagiko
tanzania: Tanzania /
thailand: Thailandia / thailandese
tibet: Tibet / tibetano
togo: Togo / togolese
tunisia: Tunisia / tunisino
turkey: Turchia / turco
turkmenistan: Turkmenistan / turkmeno
uganda: Uganda / ugandese
ukraine: Ucraina / ucraino
united arab emirates: Emirati Arabi Uniti, Emirati / emiratino
united kingdom: Regno Unito, Gran Bretagna / britannico
united states: Stati Uniti, USA, Usa, Stati Uniti d'America / statunitense, americano
uruguay: Uruguay / uruguaiano
uzbekistan: Uzbekistan / uzbeko
vatican: Vaticano, Santa Sede, Città del Vaticano / vaticano
venezuela: Venezuela / venezuelano
vietnam: Vietnam / vietnamita
wales: Galles / gallese
yemen: Yemen / yemenita
zambia: Zambia /
zimbabwe: Zimbabwe /
africa: Africa / africano
asia: Asia / asiatico
antarctica: Antartide / antartico
arctic: Artico / artico
catalonia: Catalogna / catalano
chechnya: Cecenia / ceceno
crimea: Crimea /
gaza: Gaza, Striscia di Gaza, striscia di Gaza /
west bank: Cisgiordania /
bavaria: Baviera / bavarese
saxony: Sassonia /
thuringia: Turingia /
hesse: Assia /
brandenburg: Brandeburgo /
lower saxony: Bassa Sassonia /
saxony-anhalt: Sassonia-Anhalt /
mecklenburg: Meclemburgo-Pomerania Anteriore, Meclemburgo /
baden-wurttemberg: Baden-Württemberg /
schleswig-holstein: Schleswig-Holstein /
saarland: Saarland /
rhineland-palatinate: Renania-Palatinato /
north rhine-westphalia: Nord Reno-Westfalia, Renania Settentrionale-Vestfalia /
flanders: Fiandre / fiammingo
wallonia: Vallonia / vallone
brittany: Bretagna / bretone
burgundy: Borgogna /
alsace: Alsazia / alsaziano
corsica: Corsica /
normandy: Normandia / normanno
provence: Provenza / provenzale
savoy: Savoia /
tyrol: Tirolo / tirolese
carinthia: Carinzia /
ticino: Ticino, Canton Ticino / ticinese
california: California / californiano
florida: Florida /
texas: Texas / texano
louisiana: Louisiana /
pennsylvania: Pennsylvania /
virginia: Virginia /
north carolina: Carolina del Nord, North Carolina /
south carolina: Carolina del Sud, South Carolina /
south america: Sudamerica, America del Sud / sudamericano
latin america: America Latina / latinoamericano
north america: Nordamerica, America del Nord / nordamericano
abruzzo: Abruzzo / abruzzese
aosta valley: Valle d'Aosta / valdostano
apulia: Puglia / pugliese
basilicata: Basilicata / lucano
calabria: Calabria / calabrese
campania: Campania / campano
emilia-romagna: Emilia-Romagna, Emilia Romagna, Emilia, Romagna / emiliano, romagnolo
friuli: Friuli, Friuli-Venezia Giulia, Friuli Venezia Giulia / friulano
lazio: Lazio / laziale
liguria: Liguria / ligure
lombardy: Lombardia / lombardo
marche: Marche / marchigiano
molise: Molise / molisano
piedmont: Piemonte / piemontese
sardinia: Sardegna / sardo
sicily: Sicilia / siciliano
trentino: Trentino, Trentino-Alto Adige / trentino
south tyrol: Alto Adige, Sudtirolo / altoatesino, sudtirolese
tuscany: Toscana / toscano
umbria: Umbria / umbro
veneto: Veneto / veneto
"""
