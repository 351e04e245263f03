"""Places, their people, and their short forms, as names that mean the same.

Compiled by hand. Countries and what their people are called: after the entries "conventional short form" and
"nationality" of The World Factbook (public domain). Cities and countries that changed their name or are spelt
after two languages: after the same work and the transliteration tables of the United States Board on
Geographic Names. States of the United States and their short forms: after the Style Manual of the Government
Publishing Office (public domain). Counties of England: the short forms
that their own councils and clubs use.
"""

from __future__ import annotations

from typing import Final

from summarizer.lang.en.regions import REGION_ROWS

__all__ = ["PLACE_ROWS"]

# One row a name: its forms, each in lower case without marks, separated by commas.
_ROWS: Final = """
afghanistan, afghan, afghans
albania, albanian, albanians
algeria, algerian, algerians
andorra, andorran, andorrans
angola, angolan, angolans
argentina, argentine, argentinian, argentines, argentinians, argentinean
armenia, armenian, armenians
australia, australian, australians, aussie, aussies
austria, austrian, austrians
azerbaijan, azerbaijani, azerbaijanis, azeri, azeris
bahamas, bahamian, bahamians
bahrain, bahraini, bahrainis
bangladesh, bangladeshi, bangladeshis
barbados, barbadian, barbadians
belarus, belarusian, belarusians, byelorussia, belorussian
belgium, belgian, belgians
belize, belizean
benin, beninese
bhutan, bhutanese
bolivia, bolivian, bolivians
bosnia, bosnian, bosnians, bosnia and herzegovina
botswana, batswana, motswana
brazil, brazilian, brazilians
brunei, bruneian
bulgaria, bulgarian, bulgarians
burkina faso, burkinabe
burundi, burundian
cambodia, cambodian, cambodians, kampuchea
cameroon, cameroonian, cameroonians
canada, canadian, canadians
cape verde, cabo verde, cape verdean
central african republic, central african
chad, chadian, chadians
chile, chilean, chileans
china, chinese, prc, people's republic of china
colombia, colombian, colombians
comoros, comoran
congo, congolese, drc, democratic republic of the congo
costa rica, costa rican, costa ricans
croatia, croatian, croatians, croat, croats
cuba, cuban, cubans
cyprus, cypriot, cypriots
czech republic, czechia, czech, czechs
denmark, danish, dane, danes
djibouti, djiboutian
dominican republic, dominican, dominicans
east timor, timor leste, timorese
ecuador, ecuadorian, ecuadorean, ecuadorians
egypt, egyptian, egyptians
el salvador, salvadoran, salvadorans, salvadorean
england, english, englishman
equatorial guinea, equatoguinean
eritrea, eritrean, eritreans
estonia, estonian, estonians
eswatini, swaziland, swazi
ethiopia, ethiopian, ethiopians
europe, european, europeans
fiji, fijian, fijians
finland, finnish, finn, finns
france, french, frenchman, frenchwoman
gabon, gabonese
gambia, gambian, gambians
georgia, georgian, georgians
germany, german, germans
ghana, ghanaian, ghanaians
greece, greek, greeks
greenland, greenlandic, greenlander
grenada, grenadian
guatemala, guatemalan, guatemalans
guinea, guinean, guineans
guyana, guyanese
haiti, haitian, haitians
honduras, honduran, hondurans
hong kong, hongkonger, hong konger, hongkongers, hong kongers
hungary, hungarian, hungarians
iceland, icelandic, icelander, icelanders
india, indian, indians
indonesia, indonesian, indonesians
iran, iranian, iranians
iraq, iraqi, iraqis
ireland, irish, irishman
israel, israeli, israelis
italy, italian, italians
ivory coast, cote d'ivoire, ivorian, ivorians
jamaica, jamaican, jamaicans
japan, japanese
jordan, jordanian, jordanians
kazakhstan, kazakh, kazakhs, kazakhstani
kenya, kenyan, kenyans
korea, korean, koreans
north korea, north korean, north koreans, dprk
south korea, south korean, south koreans, republic of korea
kosovo, kosovar, kosovars, kosovan
kurdistan, kurdish, kurd, kurds
kuwait, kuwaiti, kuwaitis
kyrgyzstan, kyrgyz, kirghiz, kirgizia
laos, lao, laotian, laotians
latvia, latvian, latvians
lebanon, lebanese
lesotho, basotho
liberia, liberian, liberians
libya, libyan, libyans
liechtenstein, liechtensteiner
lithuania, lithuanian, lithuanians
luxembourg, luxembourger, luxembourgish
macedonia, macedonian, north macedonia
madagascar, malagasy
malawi, malawian, malawians
malaysia, malaysian, malaysians
maldives, maldivian, maldivians
mali, malian, malians
malta, maltese
mauritania, mauritanian
mauritius, mauritian
mexico, mexican, mexicans
moldova, moldovan, moldovans, moldavia
monaco, monegasque
mongolia, mongolian, mongol
montenegro, montenegrin, montenegrins
morocco, moroccan, moroccans
mozambique, mozambican, mozambicans
myanmar, burma, burmese
namibia, namibian, namibians
nepal, nepali, nepalese, nepalis
netherlands, dutch, holland, dutchman
new zealand, new zealander, new zealanders, kiwi, kiwis
nicaragua, nicaraguan, nicaraguans
niger, nigerien
nigeria, nigerian, nigerians
norway, norwegian, norwegians
oman, omani, omanis
pakistan, pakistani, pakistanis
palestine, palestinian, palestinians
panama, panamanian, panamanians
papua new guinea, papua new guinean
paraguay, paraguayan, paraguayans
peru, peruvian, peruvians
philippines, philippine, filipino, filipinos, filipina
poland, polish, pole, poles
portugal, portuguese
puerto rico, puerto rican, puerto ricans
qatar, qatari, qataris
romania, romanian, romanians, rumania
russia, russian, russians, russian federation
rwanda, rwandan, rwandans
saudi arabia, saudi, saudis, saudi arabian
scotland, scottish, scot, scots, scotsman
senegal, senegalese
serbia, serbian, serbians, serb, serbs
seychelles, seychellois
sierra leone, sierra leonean
singapore, singaporean, singaporeans
slovakia, slovak, slovaks, slovakian
slovenia, slovenian, slovene, slovenes
somalia, somali, somalis, somalian
south africa, south african, south africans
south sudan, south sudanese
soviet union, soviet, soviets, ussr
spain, spanish, spaniard, spaniards
sri lanka, sri lankan, sri lankans, ceylon
sudan, sudanese
suriname, surinamese
sweden, swedish, swede, swedes
switzerland, swiss
syria, syrian, syrians
taiwan, taiwanese
tajikistan, tajik, tajiks
tanzania, tanzanian, tanzanians
thailand, thai, thais, siam
tibet, tibetan, tibetans
togo, togolese
tonga, tongan, tongans
trinidad and tobago, trinidad, trinidadian
tunisia, tunisian, tunisians
turkey, turkiye, turkish, turk, turks
turkmenistan, turkmen
uganda, ugandan, ugandans
ukraine, ukrainian, ukrainians
united arab emirates, uae, emirati, emiratis
united kingdom, uk, u.k., britain, great britain, british, briton, britons
united nations, un, u.n.
united states, us, u.s., usa, u.s.a., america, american, americans, united states of america
european union, eu, e.u.
uruguay, uruguayan, uruguayans
uzbekistan, uzbek, uzbeks
vatican, holy see
venezuela, venezuelan, venezuelans
vietnam, viet nam, vietnamese
wales, welsh, welshman
yemen, yemeni, yemenis
zambia, zambian, zambians
zimbabwe, zimbabwean, zimbabweans, rhodesia
africa, african, africans
asia, asian, asians
antarctica, antarctic
arctic, arctic ocean
catalonia, catalan, catalans, catalunya
quebec, quebecois
chechnya, chechen, chechens
crimea, crimean
gaza, gazan, gazans
sicily, sicilian
bavaria, bavarian
flanders, flemish, fleming
tuscany, tuscan
venice, venetian, venezia
rome, roman, romans, roma
milan, milanese, milano
naples, neapolitan, napoli
florence, florentine, firenze
turin, torino
genoa, genova
paris, parisian, parisians
london, londoner, londoners
moscow, muscovite, moskva
vienna, viennese, wien
cologne, koln
munich, munchen
brussels, bruxelles, brussel
antwerp, antwerpen
the hague, den haag
lisbon, lisboa
seville, sevilla
athens, athenian, athina
copenhagen, kobenhavn
gothenburg, goteborg
prague, praha
warsaw, warszawa
cracow, krakow
bucharest, bucuresti
belgrade, beograd
kyiv, kiev, kyyiv
kharkiv, kharkov
lviv, lvov, lwow, lemberg
odesa, odessa
mykolaiv, nikolaev, nikolayev
dnipro, dnepr, dnieper, dnipropetrovsk, dnepropetrovsk
zaporizhzhia, zaporizhia, zaporozhye
chernobyl, chornobyl
luhansk, lugansk
donbas, donbass
chisinau, kishinev
tbilisi, tiflis
istanbul, constantinople
izmir, smyrna
ankara, angora
mecca, makkah, makka
medina, madinah
jeddah, jiddah
aleppo, halab
damascus, dimashq
homs, hims
cairo, al qahirah
tripoli, tarabulus
benghazi, banghazi
tehran, teheran
kabul, kabol
kolkata, calcutta
mumbai, bombay, mumbaikar
chennai, madras
bengaluru, bangalore
thiruvananthapuram, trivandrum
pune, poona
varanasi, benares
dhaka, dacca
yangon, rangoon
beijing, peking
guangzhou, canton
nanjing, nanking
tianjin, tientsin
chongqing, chungking
xiamen, amoy
guangdong, kwangtung
ho chi minh city, saigon
pyongyang, p'yongyang
busan, pusan
daegu, taegu
tokyo, tokio
new york, new yorker, new yorkers, nyc, n.y., new york city
los angeles, la, l.a.
washington, washington d.c., d.c., dc
alabama, ala, alabaman, alabamians
alaska, alaskan, alaskans
arizona, ariz, arizonan, arizonans
arkansas, ark, arkansan
california, californian, californians, calif
colorado, colo, coloradan, coloradans
connecticut, conn
delaware, del, delawarean
florida, floridian, floridians, fla
georgia, ga
hawaii, hawaiian
idaho, idahoan
illinois, ill, illinoisan
indiana, ind, hoosier, hoosiers
iowa, iowan, iowans
kansas, kan, kansan, kansans
kentucky, ky, kentuckian
louisiana, louisianan
maine, mainer, mainers
maryland, md, marylander, marylanders
massachusetts, mass
michigan, mich, michigander, michiganders
minnesota, minn, minnesotan, minnesotans
mississippi, mississippian
missouri, mo, missourian
montana, mont, montanan
nebraska, neb, nebraskan
nevada, nev, nevadan, nevadans
new hampshire, n.h., granite state
new jersey, n.j.
new mexico, n.m.
north carolina, n.c.
north dakota, n.d.
ohio, ohioan, ohioans
oklahoma, okla, oklahoman
oregon, ore, oregonian
pennsylvania, pa, penn, pennsylvanian
rhode island, r.i.
south carolina, s.c.
south dakota, s.d.
tennessee, tenn, tennessean
texas, texan, texans, tex
utah, utahn
vermont, vt, vermonter, vermonters
virginia, va, virginian, virginians
west virginia, w.va.
wisconsin, wis, wisconsinite
wyoming, wyo
britain, british, briton, britons, brits, brit
northamptonshire, northants
nottinghamshire, notts
hampshire, hants
lancashire, lancs
yorkshire, yorks
wiltshire, wilts
gloucestershire, glos
worcestershire, worcs
leicestershire, leics
lincolnshire, lincs
cambridgeshire, cambs
oxfordshire, oxon
staffordshire, staffs
warwickshire, warks
hertfordshire, herts
"""

PLACE_ROWS: Final = _ROWS + REGION_ROWS.lstrip()
