"""Bodies in German by the English name of each, and what tells of a place; compiled by hand."""

from __future__ import annotations

from typing import Final

__all__ = ["BODY_ROWS", "HINT_ROWS", "INSTITUTION_ROWS", "PARTY_ROWS"]

# What is of a place without naming it: the reader knows whose it is.
HINT_ROWS: Final = """
germany: Bundestag, Bundesrat, Bundesregierung, Bundeskanzler, Bundeskanzlerin, Bundespräsident, Bundeswehr
germany: Bundesverfassungsgericht, Bundesministerium, Bundesminister, Bundesland, Bundesländer, CDU, CSU
germany: SPD, FDP, AfD, BKA, BND, Bundesliga, DFB, Bundesbank, Bundespolizei, Bundesamt
germany: Bundesfinanzminister, Bundesgerichtshof, Bundesagentur
russia: Kreml, Putin, Duma
moscow: Kreml
united states: Weißes Haus, Weiße Haus, Weißen Haus, Weißen Hauses, Pentagon, Trump, Biden, Kongress, Fed
united states: FBI, CIA
united kingdom: Downing Street, Unterhaus, England, Schottland, Wales, Labour, Tories
england: Großbritannien, britisch, Brite, Briten
france: Élysée, Elysée, Élysée-Palast, Macron
israel: Knesset, Netanjahu, Mossad
ukraine: Selenskyj
turkey: Erdogan, Erdoğan
china: Xi Jinping
austria: Nationalrat, ÖVP, FPÖ, SPÖ
switzerland: Nationalrat, Ständerat, Eidgenossenschaft
bavaria: CSU, Söder
hong kong: Hongkonger
europe: EU, Europäische Union, Brüssel
brussels: EU, Europäische Union, EU-Kommission
united states of america: USA
gaza: Hamas
palestine: Gaza, Gazastreifen, Westjordanland, Hamas
vatican: Papst
korea: Südkorea, Nordkorea
"""

# Parties: what stands beside an office, in capitals or as an adjective.
PARTY_ROWS: Final = """
social democrats: SPD, SPÖ, SP, Sozialdemokraten / sozialdemokratisch
cdu: CDU, Christdemokraten / christdemokratisch
csu: CSU, Christsozialen / christsozial
fdp: FDP / freisinnig, freidemokratisch
greens: Grüne, Grünen / grün
left: Linke, Linken, Linkspartei /
afd: AfD /
bsw: BSW /
ovp: ÖVP /
fpo: FPÖ, Freiheitlichen / freiheitlich
neos: Neos, NEOS /
svp: SVP /
mitte: Mitte /
glp: GLP / grünliberal
"""

# Bodies: English key: forms. Of a form in capitals alone its case counts.
BODY_ROWS: Final = """
eu: EU, Europäische Union, Europäischen Union
un: UN, UNO, Vereinte Nationen, Vereinten Nationen
nato: NATO, Nato
who: WHO, Weltgesundheitsorganisation
imf: IWF, Internationaler Währungsfonds, Internationale Währungsfonds, Internationalen Währungsfonds
world bank: Weltbank
ecb: EZB, Europäische Zentralbank, Europäischen Zentralbank
oecd: OECD
opec: Opec, OPEC
iaea: IAEA, IAEO, Internationale Atomenergiebehörde
icc: IStGH, Internationaler Strafgerichtshof, Internationale Strafgerichtshof
icc: Internationalen Strafgerichtshof
uefa: Uefa, UEFA
ioc: IOC, Internationales Olympisches Komitee, Internationale Olympische Komitee
cia: CIA
fbi: FBI
nasa: Nasa, NASA
esa: ESA, Europäische Weltraumorganisation, Europäischen Weltraumorganisation, Europäische Raumfahrtagentur
fed: Fed, Federal Reserve
cdu: CDU, Christdemokraten
csu: CSU, Christsozialen, Christsoziale
spd: SPD, Sozialdemokraten
fdp: FDP, Liberalen, Freie Demokraten, Freien Demokraten
afd: AfD
bsw: BSW, Bündnis Sahra Wagenknecht
ovp: ÖVP
spo: SPÖ
fpo: FPÖ
svp: SVP
dfb: DFB, Deutscher Fußball-Bund, Deutsche Fußball-Bund
adac: ADAC
verdi: Verdi, Ver.di
ig metall: IG Metall, IG-Metall
dgb: DGB, Deutscher Gewerkschaftsbund
gdl: GDL
ard: ARD
zdf: ZDF
bbc: BBC
cnn: CNN
dpa: dpa
afp: AFP
human rights watch: Human Rights Watch
hezbollah: Hisbollah
taliban: Taliban
hthi: Huthi, Huthis
volkswagen: Volkswagen, VW
bmw: BMW
mercedes: Mercedes, Mercedes-Benz, Daimler
audi: Audi
porsche: Porsche
opel: Opel
bosch: Bosch
basf: BASF
sap: SAP
commerzbank: Commerzbank
deutsche bank: Deutsche Bank, Deutschen Bank
unicredit: Unicredit, UniCredit
thyssenkrupp: Thyssenkrupp, ThyssenKrupp
rheinmetall: Rheinmetall
rosneft: Rosneft
novartis: Novartis
ubs: UBS
"""

# Of these a text may say the name where another says "parliament" or "court".
INSTITUTION_ROWS: Final = """
bka: BKA, Bundeskriminalamt, Bundeskriminalamts
bnd: BND, Bundesnachrichtendienst
bundestag: Bundestag, Bundestags, Bundestages
bundesrat: Bundesrat, Bundesrats
constitutional court: Bundesverfassungsgericht, Bundesverfassungsgerichts
bgh: BGH, Bundesgerichtshof, Bundesgerichtshofs
bundesbank: Bundesbank
bundeswehr: Bundeswehr
"""
