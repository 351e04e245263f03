"""Bodies in Italian by the English name of each, and what tells of a place; compiled by hand."""

from __future__ import annotations

from typing import Final

__all__ = ["BODY_ROWS", "HINT_ROWS", "INSTITUTION_ROWS"]

# What is of a place without naming it: the reader knows whose it is.
HINT_ROWS: Final = """
italy: Quirinale, Palazzo Chigi, Montecitorio, Palazzo Madama, Viminale, Farnesina, Meloni, Mattarella
italy: Istat, Bankitalia, Camera, Senato, Parlamento, carabinieri, Guardia di Finanza, prefettura, questura
italy: Consulta, Cassazione, Trenitalia, Anas, Inps, Rai, Serie A
rome: Quirinale, Palazzo Chigi, Montecitorio, Campidoglio
milan: Palazzo Marino
france: Eliseo, Macron, Hexagone
paris: Eliseo
russia: Cremlino, Putin, Duma
moscow: Cremlino
united states: Casa Bianca, Pentagono, Trump, Biden, Fed, FBI, Fbi, CIA, Cia
united kingdom: Downing Street, Inghilterra, Scozia, Galles, laburisti, laburista
england: Regno Unito, Gran Bretagna, britannico
germany: Bundestag, Merz, Scholz, Merkel, CDU, SPD, AfD, Bundesbank
israel: Knesset, Netanyahu, Mossad
ukraine: Zelensky, Zelenskyj
turkey: Erdogan
china: Xi Jinping
europe: UE, Ue, Unione europea, Unione Europea, Bruxelles
brussels: UE, Ue, Unione europea, Unione Europea, Commissione europea
gaza: Hamas, palestinese
palestine: Gaza, Cisgiordania, Hamas
vatican: papa, Papa, pontefice, Pontefice
korea: Corea del Sud, Corea del Nord
"""

BODY_ROWS: Final = """
eu: UE, Ue, Unione europea, Unione Europea
un: ONU, Onu, Nazioni Unite
nato: NATO, Nato
who: OMS, Oms, Organizzazione mondiale della sanità
imf: FMI, Fmi, Fondo monetario internazionale, Fondo Monetario Internazionale
world bank: Banca mondiale, Banca Mondiale
ecb: BCE, Bce, Banca centrale europea
oecd: OCSE, Ocse
opec: Opec, OPEC
iaea: AIEA, Aiea
icc: CPI, Cpi, Corte penale internazionale
uefa: Uefa, UEFA
ioc: CIO, Cio
cia: CIA, Cia
fbi: FBI, Fbi
nasa: Nasa, NASA
esa: ESA, Esa
fed: Fed, Federal Reserve
fdi: FdI, Fdi, Fratelli d'Italia
pd: Pd, PD, Partito democratico, Partito Democratico
m5s: M5S, M5s, Movimento 5 Stelle, Movimento Cinque Stelle
lega: Lega
fi: Forza Italia
avs: Avs, AVS, Alleanza Verdi e Sinistra
italia viva: Italia Viva
azione: Azione
cgil: Cgil, CGIL
cisl: Cisl, CISL
uil: Uil, UIL
confindustria: Confindustria
confcommercio: Confcommercio
coldiretti: Coldiretti
trenitalia: Trenitalia
eni: Eni, ENI
enel: Enel, ENEL
rai: Rai, RAI
mediaset: Mediaset
ansa: Ansa, ANSA
bbc: BBC, Bbc
cnn: CNN, Cnn
legambiente: Legambiente
emergency: Emergency
hezbollah: Hezbollah
taliban: Talebani
houthi: Houthi
bundestag: Bundestag
volkswagen: Volkswagen
bmw: BMW, Bmw
mercedes: Mercedes, Daimler
ita airways: Ita Airways, Ita
alitalia: Alitalia
easyjet: EasyJet, easyJet
fiat: Fiat, FIAT
ferrari: Ferrari
pirelli: Pirelli
leonardo: Leonardo Spa
fincantieri: Fincantieri
ilva: Ilva, Acciaierie d'Italia
tim: Tim, TIM, Telecom Italia
unicredit: Unicredit, UniCredit
intesa: Intesa Sanpaolo, Intesa
mps: Mps, Monte dei Paschi
ferrero: Ferrero
barilla: Barilla
ubs: UBS, Ubs
"""

# Of these a text may say the name where another says "parliament" or "court".
INSTITUTION_ROWS: Final = """
istat: Istat, ISTAT
inps: Inps, INPS
banca d'italia: Banca d'Italia, Bankitalia
corte costituzionale: Corte costituzionale, Consulta
cassazione: Corte di cassazione, Corte di Cassazione, Cassazione
corte dei conti: Corte dei conti, Corte dei Conti
consiglio di stato: Consiglio di Stato
csm: Csm, CSM
"""
