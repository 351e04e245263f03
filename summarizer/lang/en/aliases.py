"""Names of the same place, people or body that share no letters a rule could follow.

Compiled by hand; those of places stand in `places.py`. Given names: the usual romanisations of the same
Arabic, Russian, Ukrainian and Hebrew name.
"""

from __future__ import annotations

from summarizer.lang.en.places import PLACE_ROWS

__all__ = ["ALIASES", "PLACES", "SEATS"]

# One row a name, as in `places.py`.
_OTHERS = """
republican, republicans, republican party, gop
senate, senator, senators, sen
white house, presidential, presidency
pentagon, defense secretary, defence secretary, defense department, secretary of defense
isle of man, manx, manxman
west, western, westerners
congress, congressional, congressman, congresswoman, congressmen
democrat, democrats, democratic, democratic party, dem
tory, tories, tory party, conservatives, conservative, conservative party
lib dem, lib dems, liberal democrat, liberal democrats
islamic state, isis, isil, daesh
muslim, muslims, moslem, moslems
quran, koran
jew, jews, jewish
internet, web
twitter, tweet, tweets, tweeted, tweeting
middle ages, medieval, mediaeval
white house, presidency, us president
kremlin, russian president, putin
downing street, prime minister
"""

_GIVEN = """
muhammad, mohammed, mohamed, mohammad, muhammed, mohamad, mehmet
hussein, husayn, hussain, husain
hasan, hassan
yusuf, yousef, youssef, yousuf, yusef
ahmad, ahmed
mahmud, mahmoud
osama, usama
umar, omar
uthman, othman, osman
abdullah, abdallah, abdulla
khalid, khaled
said, saeed, sayed, saed
rashid, rasheed, rached
faisal, faysal, feisal
ayatollah, ayatullah
gaddafi, qaddafi, gadhafi, kadhafi, qadhafi, khadafy, gathafi, kaddafi
zelensky, zelenskyy, zelenskiy, zelenskyi
volodymyr, vladimir, wladimir
oleksandr, alexander, aleksandr, alexandre
mykola, nikolai, nikolay, mikola
serhiy, serhii, sergei, sergey, serguei
andriy, andrii, andrei, andrey
dmytro, dmitry, dmitri, dmitriy, dmitrii
yulia, julia, yuliya, iuliia
oleksiy, oleksii, alexei, aleksei, alexey, aleksey
yevgeny, evgeny, yevgeniy, evgeni, yevhen
yuri, yury, yuriy, iurii, yurii
mikhail, mikhael, mykhailo
gorbachev, gorbachov, gorbatchev
yeltsin, eltsin, jelzin
khrushchev, krushchev, khrushchov
tchaikovsky, chaikovsky, tschaikowsky
netanyahu, netanyahou
hezbollah, hizbullah, hizballah, hizbollah
al qaeda, al qaida, alqaeda, al-qaeda, al-qaida
houthi, huthi, houthis, huthis
mao zedong, mao tse tung
chiang kai shek, jiang jieshi
deng xiaoping, teng hsiao ping
hanukkah, chanukah
"""


# A seat or a part of a country said for its government or its people, and the other way round.
_SEATS = """
moscow, russia, russian, russians, kremlin
washington, america, american, americans, united states, us
beijing, china, chinese
pyongyang, north korea, north korean
seoul, south korea, south korean
tehran, iran, iranian
kyiv, ukraine, ukrainian
ankara, turkey, turkish
berlin, germany, german
london, britain, british, uk, united kingdom, england, english
whitehall, downing street, britain, british
brussels, eu, european union
paris, france, french
rome, italy, italian
madrid, spain, spanish
lisbon, portugal, portuguese
dublin, ireland, irish
athens, greece, greek
vienna, austria, austrian
bern, switzerland, swiss
the hague, netherlands, dutch
copenhagen, denmark, danish
stockholm, sweden, swedish
oslo, norway, norwegian
helsinki, finland, finnish
warsaw, poland, polish
prague, czech republic, czech
budapest, hungary, hungarian
bucharest, romania, romanian
sofia, bulgaria, bulgarian
belgrade, serbia, serbian
minsk, belarus, belarusian
tokyo, japan, japanese
new delhi, delhi, india, indian
islamabad, pakistan, pakistani
dhaka, bangladesh, bangladeshi
kabul, afghanistan, afghan
baghdad, iraq, iraqi
damascus, syria, syrian
beirut, lebanon, lebanese
amman, jordan, jordanian
riyadh, saudi arabia, saudi
cairo, egypt, egyptian
tripoli, libya, libyan
tunis, tunisia, tunisian
algiers, algeria, algerian
rabat, morocco, moroccan
khartoum, sudan, sudanese
addis ababa, ethiopia, ethiopian
nairobi, kenya, kenyan
abuja, nigeria, nigerian
harare, zimbabwe, zimbabwean
pretoria, south africa, south african
canberra, australia, australian
wellington, new zealand
ottawa, canada, canadian
mexico city, mexico, mexican
havana, cuba, cuban
caracas, venezuela, venezuelan
brasilia, brazil, brazilian
buenos aires, argentina, argentine
manila, philippines, philippine, filipino
jakarta, indonesia, indonesian
bangkok, thailand, thai
hanoi, vietnam, vietnamese
edinburgh, scotland, scottish
cardiff, wales, welsh
belfast, northern ireland, northern irish
white house, president obama, president trump, president bush, president biden, president clinton
"""


def _build(rows: str) -> dict[str, tuple[str, ...]]:
    """Return, for each form, all forms of the rows it stands in."""
    table: dict[str, tuple[str, ...]] = {}
    for row in rows.strip().splitlines():
        forms = tuple(form.strip() for form in row.split(",") if form.strip())
        for form in forms:
            table[form] = tuple(dict.fromkeys((*table.get(form, ()), *forms)))
    return table


ALIASES: dict[str, tuple[str, ...]] = _build(PLACE_ROWS + _OTHERS + _GIVEN)
SEATS: dict[str, tuple[str, ...]] = _build(_SEATS)
PLACES: frozenset[str] = frozenset(
    form.strip() for row in PLACE_ROWS.strip().splitlines() for form in row.split(",") if form.strip()
)
"""The names of places and of their people, in lower case."""
