"""Places and peoples in German, by the English name of each.

Compiled by hand, after the country list of the German Foreign Office (public) and the usual German exonyms.
"""

from __future__ import annotations

from typing import Final

__all__ = ["PLACE_ROWS"]

# One row a place: English name: its names / stems of adjectives / what its people are called.
PLACE_ROWS: Final = """
afghanistan: Afghanistan / afghanisch / Afghane
albania: Albanien / albanisch / Albaner
algeria: Algerien / algerisch / Algerier
angola: Angola / angolanisch / Angolaner
argentina: Argentinien / argentinisch / Argentinier
armenia: Armenien / armenisch / Armenier
australia: Australien / australisch / Australier
austria: Österreich / österreichisch / Österreicher
azerbaijan: Aserbaidschan / aserbaidschanisch / Aserbaidschaner
bahrain: Bahrain / bahrainisch /
bangladesh: Bangladesch, Bangladesh / bangladeschisch /
belarus: Belarus, Weißrussland / belarussisch, belarusisch, weißrussisch / Belarusse, Weißrusse
belgium: Belgien / belgisch / Belgier
bolivia: Bolivien / bolivianisch / Bolivianer
bosnia: Bosnien, Bosnien-Herzegowina / bosnisch / Bosnier
botswana: Botswana / /
brazil: Brasilien / brasilianisch / Brasilianer
bulgaria: Bulgarien / bulgarisch / Bulgare
burkina faso: Burkina Faso / burkinisch /
burundi: Burundi / burundisch /
cambodia: Kambodscha / kambodschanisch / Kambodschaner
cameroon: Kamerun / kamerunisch / Kameruner
canada: Kanada / kanadisch / Kanadier
chile: Chile / chilenisch / Chilene
china: China, Volksrepublik China / chinesisch / Chinese
colombia: Kolumbien / kolumbianisch / Kolumbianer
congo: Kongo / kongolesisch / Kongolese
costa rica: Costa Rica / costaricanisch /
croatia: Kroatien / kroatisch / Kroate
cuba: Kuba / kubanisch / Kubaner
cyprus: Zypern / zyprisch / Zyprer, Zypriot
czech republic: Tschechien, Tschechische Republik / tschechisch / Tscheche
denmark: Dänemark / dänisch / Däne
dominican republic: Dominikanische Republik / dominikanisch /
ecuador: Ecuador / ecuadorianisch / Ecuadorianer
egypt: Ägypten / ägyptisch / Ägypter
el salvador: El Salvador / salvadorianisch /
england: England / englisch / Engländer
eritrea: Eritrea / eritreisch / Eritreer
estonia: Estland / estnisch / Este
ethiopia: Äthiopien / äthiopisch / Äthiopier
europe: Europa / europäisch / Europäer
finland: Finnland / finnisch / Finne
france: Frankreich / französisch / Franzose, Französin
georgia: Georgien / georgisch / Georgier
germany: Deutschland, Bundesrepublik / deutsch /
ghana: Ghana / ghanaisch / Ghanaer
greece: Griechenland / griechisch / Grieche
greenland: Grönland / grönländisch / Grönländer
guatemala: Guatemala / guatemaltekisch /
guinea: Guinea / /
haiti: Haiti / haitianisch / Haitianer
honduras: Honduras / honduranisch /
hong kong: Hongkong, Hong Kong / / Hongkonger
hungary: Ungarn / ungarisch / Ungar, Ungarin
iceland: Island / isländisch / Isländer
india: Indien / indisch / Inder
indonesia: Indonesien / indonesisch / Indonesier
iran: Iran / iranisch / Iraner
iraq: Irak / irakisch / Iraker
ireland: Irland / irisch / Ire
israel: Israel / israelisch / Israeli, Israelis
italy: Italien / italienisch / Italiener
ivory coast: Elfenbeinküste / ivorisch / Ivorer
jamaica: Jamaika / jamaikanisch / Jamaikaner
japan: Japan / japanisch / Japaner
jordan: Jordanien / jordanisch / Jordanier
kazakhstan: Kasachstan / kasachisch / Kasache
kenya: Kenia / kenianisch / Kenianer
korea: Korea / koreanisch / Koreaner
north korea: Nordkorea / nordkoreanisch / Nordkoreaner
south korea: Südkorea / südkoreanisch / Südkoreaner
kosovo: Kosovo / kosovarisch / Kosovare
kurdistan: Kurdistan / kurdisch / Kurde
kuwait: Kuwait, Kuweit / kuwaitisch / Kuwaiter
kyrgyzstan: Kirgistan, Kirgisistan / kirgisisch / Kirgise
laos: Laos / laotisch / Laote
latvia: Lettland / lettisch / Lette
lebanon: Libanon / libanesisch / Libanese
liberia: Liberia / liberianisch / Liberianer
libya: Libyen / libysch / Libyer
liechtenstein: Liechtenstein / liechtensteinisch / Liechtensteiner
lithuania: Litauen / litauisch / Litauer
luxembourg: Luxemburg / luxemburgisch / Luxemburger
macedonia: Mazedonien, Nordmazedonien, Makedonien / mazedonisch, nordmazedonisch, makedonisch / Mazedonier
madagascar: Madagaskar / madagassisch / Madagasse
malawi: Malawi / malawisch /
malaysia: Malaysia / malaysisch / Malaysier
maldives: Malediven / maledivisch /
mali: Mali / malisch / Malier
malta: Malta / maltesisch / Malteser
mauritania: Mauretanien / mauretanisch /
mexico: Mexiko / mexikanisch / Mexikaner
moldova: Moldau, Moldawien, Republik Moldau / moldauisch, moldawisch / Moldauer
monaco: Monaco / monegassisch / Monegasse
mongolia: Mongolei / mongolisch / Mongole
montenegro: Montenegro / montenegrinisch / Montenegriner
morocco: Marokko / marokkanisch / Marokkaner
mozambique: Mosambik / mosambikanisch /
myanmar: Myanmar, Birma, Burma / myanmarisch, birmanisch / Birmane
namibia: Namibia / namibisch / Namibier
nepal: Nepal / nepalesisch / Nepalese
netherlands: Niederlande, Niederlanden, Holland / niederländisch, holländisch / Niederländer, Holländer
new zealand: Neuseeland / neuseeländisch / Neuseeländer
nicaragua: Nicaragua / nicaraguanisch / Nicaraguaner
niger: Niger / nigrisch /
nigeria: Nigeria / nigerianisch / Nigerianer
norway: Norwegen / norwegisch / Norweger
oman: Oman / omanisch / Omaner
pakistan: Pakistan / pakistanisch / Pakistaner
palestine: Palästina / palästinensisch / Palästinenser
panama: Panama / panamaisch /
papua new guinea: Papua-Neuguinea / /
paraguay: Paraguay / paraguayisch /
peru: Peru / peruanisch / Peruaner
philippines: Philippinen / philippinisch / Filipino, Filipinos
poland: Polen / polnisch / Pole
portugal: Portugal / portugiesisch / Portugiese
puerto rico: Puerto Rico / puertoricanisch /
qatar: Katar / katarisch / Katarer
romania: Rumänien / rumänisch / Rumäne
russia: Russland, Rußland, Russische Föderation / russisch / Russe
rwanda: Ruanda / ruandisch / Ruander
saudi arabia: Saudi-Arabien, Saudiarabien / saudisch, saudi-arabisch, saudiarabisch / Saudi, Saudis
scotland: Schottland / schottisch / Schotte
senegal: Senegal / senegalesisch / Senegalese
serbia: Serbien / serbisch / Serbe
sierra leone: Sierra Leone / /
singapore: Singapur / singapurisch /
slovakia: Slowakei / slowakisch / Slowake
slovenia: Slowenien / slowenisch / Slowene
somalia: Somalia / somalisch / Somalier
south africa: Südafrika / südafrikanisch / Südafrikaner
south sudan: Südsudan / südsudanesisch /
soviet union: Sowjetunion / sowjetisch / Sowjets
spain: Spanien / spanisch / Spanier
sri lanka: Sri Lanka / srilankisch /
sudan: Sudan / sudanesisch / Sudanese
suriname: Suriname, Surinam / /
sweden: Schweden / schwedisch / Schwede
switzerland: Schweiz / schweizerisch / Schweizer
syria: Syrien / syrisch / Syrer
taiwan: Taiwan / taiwanisch, taiwanesisch / Taiwaner
tajikistan: Tadschikistan / tadschikisch / Tadschike
tanzania: Tansania / tansanisch / Tansanier
thailand: Thailand / thailändisch / Thailänder
tibet: Tibet / tibetisch / Tibeter
togo: Togo / togoisch /
tunisia: Tunesien / tunesisch / Tunesier
turkey: Türkei / türkisch / Türke
turkmenistan: Turkmenistan / turkmenisch / Turkmene
uganda: Uganda / ugandisch / Ugander
ukraine: Ukraine / ukrainisch / Ukrainer
united arab emirates: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, VAE / emiratisch /
united arab emirates: Vereinigten Arabischen Emiraten / /
united kingdom: Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich / /
united kingdom: / britisch / Brite
united states: USA, US, Vereinigte Staaten, Vereinigten Staaten, Amerika / /
united states: / amerikanisch, US-amerikanisch / Amerikaner, US-Amerikaner
uruguay: Uruguay / uruguayisch /
uzbekistan: Usbekistan / usbekisch / Usbeke
vatican: Vatikan, Heiliger Stuhl / vatikanisch /
venezuela: Venezuela / venezolanisch / Venezolaner
vietnam: Vietnam / vietnamesisch / Vietnamese
wales: Wales / walisisch / Waliser
yemen: Jemen / jemenitisch / Jemenit
zambia: Sambia / sambisch / Sambier
zimbabwe: Simbabwe / simbabwisch / Simbabwer
africa: Afrika / afrikanisch / Afrikaner
asia: Asien / asiatisch / Asiate
antarctica: Antarktis / antarktisch /
arctic: Arktis / arktisch /
catalonia: Katalonien / katalanisch / Katalane
quebec: Québec, Quebec / /
chechnya: Tschetschenien / tschetschenisch / Tschetschene
crimea: Krim / krimtatarisch /
gaza: Gaza, Gazastreifen / /
west bank: Westjordanland / /
sicily: Sizilien / sizilianisch / Sizilianer
bavaria: Bayern, Freistaat Bayern / bayerisch, bayrisch, bairisch / Bayer
saxony: Sachsen / sächsisch /
lower saxony: Niedersachsen / niedersächsisch /
saxony-anhalt: Sachsen-Anhalt / /
thuringia: Thüringen / thüringisch / Thüringer
hesse: Hessen / hessisch /
brandenburg: Brandenburg / brandenburgisch / Brandenburger
saarland: Saarland / saarländisch / Saarländer
rhineland-palatinate: Rheinland-Pfalz / /
north rhine-westphalia: Nordrhein-Westfalen, NRW / nordrhein-westfälisch /
baden-wurttemberg: Baden-Württemberg / baden-württembergisch /
schleswig-holstein: Schleswig-Holstein / schleswig-holsteinisch /
mecklenburg: Mecklenburg-Vorpommern, Mecklenburg / mecklenburgisch /
flanders: Flandern / flämisch / Flame
wallonia: Wallonien / wallonisch / Wallone
tuscany: Toskana / toskanisch /
brittany: Bretagne / bretonisch / Bretone
burgundy: Burgund / burgundisch /
alsace: Elsass / elsässisch / Elsässer
corsica: Korsika / korsisch / Korse
venice: Venedig / venezianisch / Venezianer
rome: Rom / / Römer
milan: Mailand / / Mailänder
naples: Neapel / neapolitanisch / Neapolitaner
florence: Florenz / florentinisch / Florentiner
turin: Turin / / Turiner
genoa: Genua / / Genueser
paris: Paris / / Pariser
london: London / / Londoner
moscow: Moskau / moskauisch / Moskauer
st petersburg: St. Petersburg, Sankt Petersburg / / Petersburger
vienna: Wien / wienerisch / Wiener
cologne: Köln / / Kölner
munich: München / / Münchner, Münchener
nuremberg: Nürnberg / / Nürnberger
hanover: Hannover / / Hannoveraner
brunswick: Braunschweig / / Braunschweiger
brussels: Brüssel / / Brüsseler
antwerp: Antwerpen / / Antwerpener
ghent: Gent / / Genter
liege: Lüttich / / Lütticher
strasbourg: Straßburg / / Straßburger
the hague: Den Haag / / Haager
lisbon: Lissabon / / Lissabonner, Lissaboner
seville: Sevilla / /
athens: Athen / / Athener
thessaloniki: Thessaloniki / /
copenhagen: Kopenhagen / / Kopenhagener
gothenburg: Göteborg / / Göteborger
prague: Prag / / Prager
warsaw: Warschau / / Warschauer
gdansk: Danzig / / Danziger
wroclaw: Breslau / / Breslauer
cracow: Krakau / / Krakauer
bucharest: Bukarest / / Bukarester
belgrade: Belgrad / / Belgrader
sofia: Sofia / / Sofioter
zagreb: Zagreb / / Zagreber
kyiv: Kiew, Kyjiw / / Kiewer
kharkiv: Charkiw, Charkow / / Charkiwer
lviv: Lwiw, Lemberg / /
odesa: Odessa / / Odessaer
mykolaiv: Mykolajiw / /
dnipro: Dnipro, Dnjepr / /
zaporizhzhia: Saporischschja / /
kherson: Cherson / /
donetsk: Donezk / /
luhansk: Luhansk / /
chernobyl: Tschernobyl / /
mariupol: Mariupol / /
donbas: Donbass, Donbas / /
chisinau: Chisinau / /
tbilisi: Tiflis / /
yerevan: Eriwan / /
baku: Baku / /
istanbul: Istanbul / / Istanbuler
ankara: Ankara / /
mecca: Mekka / /
medina: Medina / /
riyadh: Riad / /
aleppo: Aleppo / /
damascus: Damaskus / / Damaszener
cairo: Kairo / / Kairoer
tripoli: Tripolis / /
algiers: Algier / /
tunis: Tunis / /
benghazi: Bengasi / /
khartoum: Khartum / /
addis ababa: Addis Abeba / /
tehran: Teheran / / Teheraner
baghdad: Bagdad / / Bagdader
kabul: Kabul / / Kabuler
jerusalem: Jerusalem / / Jerusalemer
tel aviv: Tel Aviv / /
new delhi: Neu-Delhi, Delhi / /
kolkata: Kalkutta / /
mumbai: Mumbai, Bombay / /
dhaka: Dhaka / /
beijing: Peking / / Pekinger
shanghai: Shanghai, Schanghai / / Shanghaier
pyongyang: Pjöngjang / /
seoul: Seoul / / Seouler
tokyo: Tokio, Tokyo / / Tokioter
new york: New York / / New Yorker
los angeles: Los Angeles / /
washington: Washington / / Washingtoner
california: Kalifornien / kalifornisch / Kalifornier
florida: Florida / /
texas: Texas / texanisch / Texaner
pennsylvania: Pennsylvania / /
north carolina: North Carolina / /
south carolina: South Carolina / /
havana: Havanna / /
mexico city: Mexiko-Stadt / /
bern: Bern / / Berner
zurich: Zürich / / Zürcher, Züricher
geneva: Genf / / Genfer
basel: Basel / / Basler, Baseler
lausanne: Lausanne / /
lucerne: Luzern / / Luzerner
salzburg: Salzburg / salzburgisch / Salzburger
graz: Graz / / Grazer
innsbruck: Innsbruck / / Innsbrucker
tyrol: Tirol / tirolisch / Tiroler
aargau: Aargau / aargauisch / Aargauer
appenzell: Appenzell / appenzellisch / Appenzeller
glarus: Glarus / / Glarner
graubunden: Graubünden / bündnerisch / Bündner
neuchatel: Neuenburg / / Neuenburger
nidwalden: Nidwalden / / Nidwaldner
obwalden: Obwalden / / Obwaldner
schaffhausen: Schaffhausen / / Schaffhauser
schwyz: Schwyz / / Schwyzer
solothurn: Solothurn / / Solothurner
st gallen: St. Gallen, Sankt Gallen / / St. Galler, Sankt Galler
ticino: Tessin / / Tessiner
thurgau: Thurgau / thurgauisch / Thurgauer
uri: Uri / / Urner
vaud: Waadt, Waadtland / waadtländisch / Waadtländer
valais: Wallis / / Walliser
zug: Kanton Zug / / Zuger
burgenland: Burgenland / burgenländisch / Burgenländer
lower austria: Niederösterreich / niederösterreichisch / Niederösterreicher
upper austria: Oberösterreich / oberösterreichisch / Oberösterreicher
styria: Steiermark / steirisch / Steirer
vorarlberg: Vorarlberg / vorarlbergisch / Vorarlberger
carinthia: Kärnten / kärntnerisch / Kärntner
south america: Südamerika / südamerikanisch / Südamerikaner
latin america: Lateinamerika / lateinamerikanisch / Lateinamerikaner
north america: Nordamerika / nordamerikanisch / Nordamerikaner
central america: Mittelamerika, Zentralamerika / mittelamerikanisch, zentralamerikanisch /
new england: Neuengland, New England / /
new south wales: New South Wales / /
british columbia: British Columbia / /
virginia: Virginia / /
louisiana: Louisiana / /
new orleans: New Orleans / /
philadelphia: Philadelphia / /
mainz: Mainz / / Mainzer
trier: Trier / / Trierer
aachen: Aachen / / Aachener
bremen: Bremen / / Bremer
bruges: Brügge / /
lille: Lille / /
reims: Reims / /
nice: Nizza / /
edinburgh: Edinburgh / /
mosul: Mossul / /
khan younis: Chan Junis / /
bakhmut: Bachmut / /
kursk: Kursk / /
vladivostok: Wladiwostok / /
jeddah: Dschidda / /
taipei: Taipeh / /
beirut: Beirut / / Beiruter
montreal: Montréal, Montreal / /
normandy: Normandie / /
provence: Provence / /
savoy: Savoyen / /
chad: Tschad / tschadisch / Tschader
gabon: Gabun / gabunisch /
"""
