"""English beside another language: the offices, titles, places and bodies that names are told by.

An English text about an English article has a check of its own, with tables of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.en.given_names import FEMALE, MALE
from summarizer.lang.en.places import PLACE_ROWS
from summarizer.lang.given_names import given_names
from summarizer.lang.name_words import NameWords, folded, read_pairs, read_place, read_rows
from summarizer.lang.same_places import SAME_PLACES
from summarizer.text.spelling import name_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.lang.name_words import Phrase, PhraseKind

__all__ = ["ENGLISH"]

# More places by the keys of the tables of other languages: names / what is of them.
_MORE = """
south america: South America / South American, South Americans
latin america: Latin America / Latin American, Latin Americans
north america: North America / North American, North Americans
central america: Central America / Central American
new england: New England /
new south wales: New South Wales /
british columbia: British Columbia /
vladivostok: Vladivostok /
west bank: West Bank /
saxony: Saxony / Saxon
lower saxony: Lower Saxony /
saxony-anhalt: Saxony-Anhalt /
thuringia: Thuringia / Thuringian
hesse: Hesse / Hessian
brandenburg: Brandenburg /
saarland: Saarland /
rhineland-palatinate: Rhineland-Palatinate /
north rhine-westphalia: North Rhine-Westphalia /
baden-wurttemberg: Baden-Württemberg /
schleswig-holstein: Schleswig-Holstein /
mecklenburg: Mecklenburg-Western Pomerania, Mecklenburg /
wallonia: Wallonia / Walloon
brittany: Brittany / Breton
burgundy: Burgundy /
alsace: Alsace / Alsatian
corsica: Corsica / Corsican
normandy: Normandy / Norman
provence: Provence /
savoy: Savoy /
guadeloupe: Guadeloupe /
martinique: Martinique /
mayotte: Mayotte /
new caledonia: New Caledonia /
st petersburg: St. Petersburg, Saint Petersburg /
nuremberg: Nuremberg /
hanover: Hanover, Hannover /
brunswick: Brunswick /
mainz: Mainz /
trier: Trier /
aachen: Aachen /
saarbrucken: Saarbrücken /
bremen: Bremen /
ghent: Ghent /
bruges: Bruges /
liege: Liège, Liege /
strasbourg: Strasbourg /
lille: Lille /
reims: Reims /
nice: Nice /
thessaloniki: Thessaloniki /
gdansk: Gdansk /
wroclaw: Wroclaw /
sofia: Sofia /
zagreb: Zagreb /
edinburgh: Edinburgh /
kherson: Kherson /
donetsk: Donetsk /
mariupol: Mariupol /
bakhmut: Bakhmut /
kursk: Kursk /
yerevan: Yerevan /
baku: Baku /
riyadh: Riyadh /
beirut: Beirut /
algiers: Algiers /
tunis: Tunis /
khartoum: Khartoum /
addis ababa: Addis Ababa /
baghdad: Baghdad /
mosul: Mosul /
jerusalem: Jerusalem /
tel aviv: Tel Aviv /
khan younis: Khan Younis, Khan Yunis /
new delhi: New Delhi, Delhi /
shanghai: Shanghai /
seoul: Seoul /
taipei: Taipei /
manila: Manila /
philadelphia: Philadelphia /
new orleans: New Orleans /
havana: Havana /
mexico city: Mexico City /
montreal: Montreal /
bern: Bern /
zurich: Zurich, Zürich /
geneva: Geneva /
basel: Basel /
lausanne: Lausanne /
lucerne: Lucerne /
salzburg: Salzburg /
graz: Graz /
innsbruck: Innsbruck /
tyrol: Tyrol /
carinthia: Carinthia /
styria: Styria / Styrian
upper austria: Upper Austria /
lower austria: Lower Austria /
vorarlberg: Vorarlberg /
burgenland: Burgenland /
vaud: Vaud /
valais: Valais /
ticino: Ticino /
graubunden: Graubünden, Grisons /
aargau: Aargau /
thurgau: Thurgau /
st gallen: St. Gallen, St Gallen /
neuchatel: Neuchâtel /
fribourg: Fribourg /
"""
_HINTS = """
united states: White House, Pentagon, Trump, Biden, Obama, Congress, Fed, FBI, CIA, Democrats, Republicans,
Democratic, Republican
united kingdom: Downing Street, Westminster, England, Scotland, Labour, Tories
england: Britain, British, UK
russia: Kremlin, Putin
moscow: Kremlin
france: Élysée, Elysee, Macron
germany: Bundestag, Merkel, Merz, Scholz
israel: Knesset, Netanyahu
turkey: Erdogan
china: Xi Jinping
europe: EU, European Union, Brussels
brussels: EU, European Union, European Commission
gaza: Hamas
palestine: Gaza, West Bank, Hamas
vatican: Pope, pope
korea: South Korea, North Korea
"""
_BODIES = """
eu: EU, European Union
un: UN, United Nations
nato: NATO, Nato
who: WHO, World Health Organization, World Health Organisation
imf: IMF, International Monetary Fund
world bank: World Bank
ecb: ECB, European Central Bank
oecd: OECD
opec: OPEC, Opec
iaea: IAEA
icc: ICC, International Criminal Court
unicef: UNICEF, Unicef
unesco: UNESCO, Unesco
interpol: Interpol
europol: Europol
fifa: FIFA, Fifa
uefa: UEFA, Uefa
ioc: IOC
cia: CIA
fbi: FBI
nsa: NSA
nasa: NASA, Nasa
cdu: CDU
spd: SPD
afd: AfD
reuters: Reuters
bbc: BBC
cnn: CNN
greenpeace: Greenpeace
amnesty: Amnesty, Amnesty International
human rights watch: Human Rights Watch
hamas: Hamas
hezbollah: Hezbollah
volkswagen: Volkswagen, VW
bmw: BMW
mercedes: Mercedes, Daimler
siemens: Siemens
lufthansa: Lufthansa
deutsche bank: Deutsche Bank
airbus: Airbus
boeing: Boeing
tesla: Tesla
google: Google
microsoft: Microsoft
facebook: Facebook, Meta
samsung: Samsung
huawei: Huawei
gazprom: Gazprom
ryanair: Ryanair
renault: Renault
"""
_OFFICES = """
president chancellor minister premier governor mayor senator secretary king queen prince princess pope
bishop archbishop cardinal judge justice general colonel captain commander admiral ambassador commissioner
chairman chairwoman spokesman spokeswoman coach director prosecutor congressman congresswoman
representative professor
"""
_KINDS = """
president: president, chancellor: head, premier: head, prime minister: head, minister: minister, mayor: mayor,
governor: governor, king: king, queen: king, pope: pope, judge: judge, prosecutor: prosecutor,
spokesman: speaker, spokeswoman: speaker, coach: coach, ambassador: ambassador, senator: senator
"""
_FIELDS = """
finance: finance, foreign: foreign, interior: interior, home: interior, defence: defence, defense: defence,
economy: economy, economic affairs: economy, economics: economy, health: health, justice: justice,
environment: environment,
climate: climate, transport: transport, education: education, culture: culture, research: research,
labour: labour, labor: labour, employment: labour, agriculture: agriculture, housing: housing, energy: energy,
trade: trade, sports: sport, sport: sport, tourism: tourism, science: science, family: family, budget:
budget, industry: industry
"""
_TITLES = "mr mrs ms miss dr sir dame lord lady"
_OPENERS = """
a about according after all although among an and any as at because before both but by despite during each
for former from he her his how however i if in it its many more most no not now of on once one only or other
our
she since so some such that the their then there these they this those to under until we what when where
which while
who will with you your
"""
_NOUNS = """
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas easter internet party state states government parliament congress
senate house court council ministry department office police university college school church street road
avenue park center centre river lake island islands mountain mountains sea ocean bay day night week year
award awards cup league championship games world war committee commission agency association union company
group
bank times post news press foundation institute hospital museum north south east west northern southern
eastern western
"""


def _capitalised(rows: str) -> str:
    """Return the table of places with capitals, as English writes them."""
    return "\n".join(
        f"{row.partition(',')[0]}: {', '.join(_with_capital(form.strip()) for form in row.split(','))}"
        for row in rows.strip().splitlines()
    )


def _with_capital(form: str) -> str:
    # "US" and "UK" are words in capitals alone; "la", "del" and "me" short forms that are other words, too.
    if form.replace(".", "") in {"us", "uk", "usa", "eu", "un", "uae", "dprk", "ussr", "drc", "dc"}:
        return form.upper()
    small = {"and", "of", "the", "d"}
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in form.split())


# Abbreviations of states, which are words of English and other languages.
_LEFT_OUT = folded(
    """
    la ala ark colo conn del fla ga ill ind kan ky md mass mich minn mo mont neb nev okla ore pa penn tex vt
va
    wis wyo west fleming pole poles kiwi kiwis lao roma dane danes georgia medina florence victoria kan
calif ariz
    tenn notts mongol canton fijian mainer roman romans
    """
)

# Endings of what a row has beside its first form, where that is of the place or comes from there.
_PEOPLE = tuple(
    """
    an ans ish ese i is ch ek eks er ers sh swiss de des rd rds kh khs ton tons nn nns ot ots ab abs ino
inos ina
    ene enes ak aks at ats rb rbs zi zis uk uks gol men man ois ic
    """.split()
)


def _places() -> Iterator[Phrase]:
    told = (
        *read_rows(_MORE, ("place", "people")),
        *read_rows(_capitalised(PLACE_ROWS), ("place",)),
    )
    seen: set[tuple[str, ...]] = set()
    for phrase in told:
        if phrase.words not in seen:
            seen.add(phrase.words)
            is_people = phrase.words != name_words(phrase.key) and phrase.words[-1].endswith(_PEOPLE)
            kind: PhraseKind = "people" if is_people else phrase.kind
            yield phrase._replace(kind="hint" if phrase.words[0] in _LEFT_OUT else kind)
    yield from (read_place(name) for name in SAME_PLACES if name_words(name) not in seen)


ENGLISH = NameWords(
    code="en",
    offices=folded(_OFFICES),
    sovereigns=folded(
        "pope king queen prince princess emperor empress tsar duke duchess count saint st sultan"
    ),
    office_kinds=read_pairs(_KINDS),
    office_fields=read_pairs(_FIELDS),
    former=folded("former ex then next outgoing incoming new late"),
    governing=folded("of for the and"),
    breaking=folded("is was has had said says with by on in to that who which but as at from after before"),
    locatives=folded("in near"),
    titles=folded(_TITLES),
    openers=folded(_OPENERS),
    nouns=folded(_NOUNS),
    particles=folded("saint von van de der den di da del la le el al bin ibn du dos"),
    given_names=given_names(f"{MALE} {FEMALE}") - folded(_OPENERS) - folded(_NOUNS),
    phrases=(*_places(), *read_rows(_BODIES, ("body",)), *read_rows(_HINTS, ("hint",))),
    genitives=("s",),
)
