"""Places and peoples in French, by the English name of each.

Compiled by hand, after the list of countries of the French commission of toponymy (public) and the usual
French exonyms.
"""

from __future__ import annotations

from typing import Final

__all__ = ["PLACE_ROWS"]

# One row a place: English name: its names / adjectives, which its people are called, too (masculine).
PLACE_ROWS: Final = """
afghanistan: Afghanistan / afghan
albania: Albanie / albanais
algeria: Algérie / algérien
angola: Angola / angolais
argentina: Argentine / argentin
armenia: Arménie / arménien
australia: Australie / australien
austria: Autriche / autrichien
azerbaijan: Azerbaïdjan / azerbaïdjanais, azéri
bahrain: Bahreïn / bahreïnien
bangladesh: Bangladesh / bangladais
belarus: Biélorussie, Bélarus / biélorusse, bélarusse
belgium: Belgique / belge
bolivia: Bolivie / bolivien
bosnia: Bosnie, Bosnie-Herzégovine / bosnien, bosniaque
botswana: Botswana / botswanais
brazil: Brésil / brésilien
bulgaria: Bulgarie / bulgare
burkina faso: Burkina Faso, Burkina / burkinabè, burkinabé
burundi: Burundi / burundais
cambodia: Cambodge / cambodgien
cameroon: Cameroun / camerounais
canada: Canada / canadien
chad: Tchad / tchadien
chile: Chili / chilien
china: Chine / chinois
colombia: Colombie / colombien
congo: Congo, RDC / congolais
costa rica: Costa Rica / costaricien
croatia: Croatie / croate
cuba: Cuba / cubain
cyprus: Chypre / chypriote
czech republic: République tchèque, Tchéquie / tchèque
denmark: Danemark / danois
dominican republic: République dominicaine / dominicain
ecuador: Équateur / équatorien
egypt: Égypte / égyptien
el salvador: Salvador / salvadorien
england: Angleterre / anglais
eritrea: Érythrée / érythréen
estonia: Estonie / estonien
ethiopia: Éthiopie / éthiopien
europe: Europe / européen
finland: Finlande / finlandais
france: France / français
gabon: Gabon / gabonais
georgia: Géorgie / géorgien
germany: Allemagne / allemand
ghana: Ghana / ghanéen
greece: Grèce / grec, grecque
greenland: Groenland / groenlandais
guatemala: Guatemala / guatémaltèque
guinea: Guinée / guinéen
haiti: Haïti / haïtien
honduras: Honduras / hondurien
hong kong: Hong Kong, Hongkong, Hong-Kong / hongkongais
hungary: Hongrie / hongrois
iceland: Islande / islandais
india: Inde / indien
indonesia: Indonésie / indonésien
iran: Iran / iranien
iraq: Irak, Iraq / irakien, iraquien
ireland: Irlande / irlandais
israel: Israël / israélien
italy: Italie / italien
ivory coast: Côte d'Ivoire / ivoirien
jamaica: Jamaïque / jamaïcain
japan: Japon / japonais
jordan: Jordanie / jordanien
kazakhstan: Kazakhstan / kazakh
kenya: Kenya / kényan
korea: Corée / coréen
north korea: Corée du Nord / nord-coréen
south korea: Corée du Sud / sud-coréen
kosovo: Kosovo / kosovar
kurdistan: Kurdistan / kurde
kuwait: Koweït / koweïtien
kyrgyzstan: Kirghizistan / kirghize
laos: Laos / laotien
latvia: Lettonie / letton, lettonne
lebanon: Liban / libanais
liberia: Libéria, Liberia / libérien
libya: Libye / libyen
liechtenstein: Liechtenstein /
lithuania: Lituanie / lituanien
luxembourg: Luxembourg / luxembourgeois
macedonia: Macédoine, Macédoine du Nord / macédonien
madagascar: Madagascar / malgache
malawi: Malawi /
malaysia: Malaisie / malaisien
maldives: Maldives /
mali: Mali / malien
malta: Malte / maltais
mauritania: Mauritanie / mauritanien
mexico: Mexique / mexicain
moldova: Moldavie / moldave
monaco: Monaco / monégasque
mongolia: Mongolie / mongol
montenegro: Monténégro / monténégrin
morocco: Maroc / marocain
mozambique: Mozambique / mozambicain
myanmar: Birmanie, Myanmar / birman
namibia: Namibie / namibien
nepal: Népal / népalais
netherlands: Pays-Bas, Hollande / néerlandais, hollandais
new zealand: Nouvelle-Zélande / néo-zélandais
nicaragua: Nicaragua / nicaraguayen
niger: Niger / nigérien
nigeria: Nigeria, Nigéria / nigérian
norway: Norvège / norvégien
oman: Oman / omanais
pakistan: Pakistan / pakistanais
palestine: Palestine / palestinien
panama: Panama / panaméen
paraguay: Paraguay / paraguayen
peru: Pérou / péruvien
philippines: Philippines / philippin
poland: Pologne / polonais
portugal: Portugal / portugais
puerto rico: Porto Rico / portoricain
qatar: Qatar / qatari, qatarien
romania: Roumanie / roumain
russia: Russie, Fédération de Russie / russe
rwanda: Rwanda / rwandais
saudi arabia: Arabie saoudite, Arabie Saoudite / saoudien
scotland: Écosse / écossais
senegal: Sénégal / sénégalais
serbia: Serbie / serbe
sierra leone: Sierra Leone /
singapore: Singapour / singapourien
slovakia: Slovaquie / slovaque
slovenia: Slovénie / slovène
somalia: Somalie / somalien
south africa: Afrique du Sud / sud-africain
south sudan: Soudan du Sud / sud-soudanais
soviet union: Union soviétique, URSS / soviétique
spain: Espagne / espagnol
sri lanka: Sri Lanka / sri-lankais
sudan: Soudan / soudanais
sweden: Suède / suédois
switzerland: Suisse / suisse, helvétique
syria: Syrie / syrien
taiwan: Taïwan, Taiwan / taïwanais
tajikistan: Tadjikistan / tadjik
tanzania: Tanzanie / tanzanien
thailand: Thaïlande / thaïlandais
tibet: Tibet / tibétain
togo: Togo / togolais
tunisia: Tunisie / tunisien
turkey: Turquie / turc, turque
turkmenistan: Turkménistan / turkmène
uganda: Ouganda / ougandais
ukraine: Ukraine / ukrainien
united arab emirates: Émirats arabes unis, Émirats / émirati, émirien
united kingdom: Royaume-Uni, Grande-Bretagne / britannique
united states: États-Unis, USA, Amérique / américain, étasunien, états-unien
uruguay: Uruguay / uruguayen
uzbekistan: Ouzbékistan / ouzbek
vatican: Vatican, Saint-Siège /
venezuela: Venezuela / vénézuélien
vietnam: Vietnam, Viêt Nam, Viet Nam / vietnamien
wales: pays de Galles, Pays de Galles / gallois
yemen: Yémen / yéménite
zambia: Zambie / zambien
zimbabwe: Zimbabwe / zimbabwéen
africa: Afrique / africain
asia: Asie / asiatique
antarctica: Antarctique / antarctique
arctic: Arctique / arctique
catalonia: Catalogne / catalan
quebec: Québec / québécois
chechnya: Tchétchénie / tchétchène
crimea: Crimée /
gaza: Gaza, bande de Gaza / gazaoui
west bank: Cisjordanie /
sicily: Sicile / sicilien
bavaria: Bavière / bavarois
saxony: Saxe /
lower saxony: Basse-Saxe /
saxony-anhalt: Saxe-Anhalt /
mecklenburg: Mecklembourg-Poméranie-Occidentale, Mecklembourg /
thuringia: Thuringe /
hesse: Hesse /
brandenburg: Brandebourg /
saarland: Sarre /
rhineland-palatinate: Rhénanie-Palatinat /
north rhine-westphalia: Rhénanie-du-Nord-Westphalie /
baden-wurttemberg: Bade-Wurtemberg /
schleswig-holstein: Schleswig-Holstein /
flanders: Flandre, Flandres / flamand
wallonia: Wallonie / wallon
tuscany: Toscane / toscan
brittany: Bretagne / breton, bretonne
burgundy: Bourgogne / bourguignon
alsace: Alsace / alsacien
corsica: Corse / corse
normandy: Normandie / normand
provence: Provence / provençal
savoy: Savoie / savoyard
ile-de-france: Île-de-France / francilien
occitania: Occitanie /
nouvelle-aquitaine: Nouvelle-Aquitaine /
gironde: Gironde / girondin
guadeloupe: Guadeloupe / guadeloupéen
martinique: Martinique / martiniquais
guyane: Guyane / guyanais
mayotte: Mayotte / mahorais
reunion: La Réunion / réunionnais
new caledonia: Nouvelle-Calédonie / calédonien
venice: Venise / vénitien
rome: Rome /
milan: Milan / milanais
naples: Naples / napolitain
turin: Turin / turinois
genoa: Gênes / génois
paris: Paris / parisien
london: Londres / londonien
moscow: Moscou / moscovite
st petersburg: Saint-Pétersbourg /
vienna: Vienne / viennois
cologne: Cologne /
munich: Munich / munichois
nuremberg: Nuremberg /
hanover: Hanovre /
frankfurt: Francfort /
hamburg: Hambourg / hambourgeois
berlin: Berlin / berlinois
leipzig: Leipzig /
dresden: Dresde /
mainz: Mayence /
trier: Trèves /
aachen: Aix-la-Chapelle /
freiburg: Fribourg /
regensburg: Ratisbonne /
saarbrucken: Sarrebruck /
bremen: Brême /
brussels: Bruxelles / bruxellois
antwerp: Anvers / anversois
ghent: Gand / gantois
bruges: Bruges /
liege: Liège / liégeois
strasbourg: Strasbourg / strasbourgeois
lyon: Lyon / lyonnais
marseille: Marseille / marseillais
toulouse: Toulouse / toulousain
bordeaux: Bordeaux / bordelais
nantes: Nantes / nantais
lille: Lille / lillois
rennes: Rennes / rennais
grenoble: Grenoble / grenoblois
montpellier: Montpellier / montpelliérain
reims: Reims / rémois
nice: Nice / niçois
the hague: La Haye, Haye /
lisbon: Lisbonne / lisboète
seville: Séville / sévillan
madrid: Madrid / madrilène
barcelona: Barcelone / barcelonais
athens: Athènes / athénien
thessaloniki: Thessalonique /
copenhagen: Copenhague /
gothenburg: Göteborg /
prague: Prague / pragois
warsaw: Varsovie /
gdansk: Gdansk /
wroclaw: Wroclaw /
cracow: Cracovie /
bucharest: Bucarest /
belgrade: Belgrade /
sofia: Sofia /
zagreb: Zagreb /
dublin: Dublin / dublinois
edinburgh: Édimbourg /
kyiv: Kiev, Kyiv /
kharkiv: Kharkiv, Kharkov /
lviv: Lviv /
odesa: Odessa /
mykolaiv: Mykolaïv /
dnipro: Dnipro, Dniepr /
zaporizhzhia: Zaporijia, Zaporijjia /
kherson: Kherson /
donetsk: Donetsk /
luhansk: Louhansk, Lougansk /
chernobyl: Tchernobyl /
mariupol: Marioupol /
bakhmut: Bakhmout /
kursk: Koursk /
donbas: Donbass /
chisinau: Chisinau /
tbilisi: Tbilissi /
yerevan: Erevan /
baku: Bakou /
istanbul: Istanbul, Istamboul / stambouliote
ankara: Ankara /
mecca: La Mecque, Mecque /
medina: Médine /
riyadh: Riyad, Ryad /
jeddah: Djeddah /
aleppo: Alep /
damascus: Damas /
beirut: Beyrouth /
cairo: Le Caire, Caire / cairote
tripoli: Tripoli /
algiers: Alger / algérois
tunis: Tunis / tunisois
benghazi: Benghazi /
khartoum: Khartoum /
addis ababa: Addis-Abeba /
johannesburg: Johannesburg /
tehran: Téhéran /
baghdad: Bagdad /
mosul: Mossoul /
kabul: Kaboul /
jerusalem: Jérusalem /
tel aviv: Tel-Aviv, Tel Aviv /
khan younis: Khan Younès, Khan Younis /
new delhi: New Delhi, Delhi /
kolkata: Calcutta /
mumbai: Bombay, Mumbai /
dhaka: Dacca /
beijing: Pékin, Beijing / pékinois
shanghai: Shanghai, Shanghaï /
pyongyang: Pyongyang /
seoul: Séoul /
tokyo: Tokyo / tokyoïte
taipei: Taipei /
manila: Manille /
new york: New York, New-York / new-yorkais
los angeles: Los Angeles /
washington: Washington /
philadelphia: Philadelphie /
new orleans: Nouvelle-Orléans /
california: Californie / californien
florida: Floride /
texas: Texas / texan
louisiana: Louisiane /
pennsylvania: Pennsylvanie /
virginia: Virginie /
north carolina: Caroline du Nord /
south carolina: Caroline du Sud /
havana: La Havane, Havane /
mexico city: Mexico /
montreal: Montréal / montréalais
bern: Berne / bernois
zurich: Zurich / zurichois
geneva: Genève / genevois
vaud: canton de Vaud, pays de Vaud, Vaud / vaudois
valais: Valais / valaisan, valaisanne
neuchatel: Neuchâtel / neuchâtelois
fribourg: Fribourg / fribourgeois
jura: Jura / jurassien
ticino: Tessin / tessinois
aargau: Argovie / argovien
thurgau: Thurgovie / thurgovien
st gallen: Saint-Gall / saint-gallois
solothurn: Soleure / soleurois
schaffhausen: Schaffhouse / schaffhousois
zug: Zoug / zougois
graubunden: Grisons / grisonnais
uri: Uri / uranais
glarus: Glaris / glaronais
schwyz: Schwytz / schwytzois
nidwalden: Nidwald / nidwaldien
obwalden: Obwald / obwaldien
appenzell: Appenzell / appenzellois
styria: Styrie / styrien
upper austria: Haute-Autriche /
lower austria: Basse-Autriche /
vorarlberg: Vorarlberg /
burgenland: Burgenland /
basel: Bâle / bâlois
lausanne: Lausanne / lausannois
lucerne: Lucerne / lucernois
salzburg: Salzbourg /
tyrol: Tyrol / tyrolien
south america: Amérique du Sud / sud-américain
latin america: Amérique latine / latino-américain
north america: Amérique du Nord / nord-américain
central america: Amérique centrale /
new england: Nouvelle-Angleterre /
new south wales: Nouvelle-Galles du Sud /
british columbia: Colombie-Britannique /
carinthia: Carinthie /
vladivostok: Vladivostok /
valencia: Valence /
"""
