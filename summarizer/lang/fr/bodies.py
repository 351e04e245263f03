"""Bodies in French by the English name of each, and what tells of a place; compiled by hand."""

from __future__ import annotations

from typing import Final

__all__ = ["BODY_ROWS", "HINT_ROWS", "INSTITUTION_ROWS", "PARTY_ROWS"]

# What is of a place without naming it: the reader knows whose it is.
HINT_ROWS: Final = """
france: Élysée, Matignon, Quai d'Orsay, Assemblée nationale, Sénat, Palais-Bourbon, Macron, Bercy, Insee
france: Hexagone, SNCF, LFI, Rassemblement national, Conseil constitutionnel, Conseil d'État, préfecture
france: préfet
paris: parisien, RATP, AP-HP
russia: Kremlin, Poutine, Douma
moscow: Kremlin
united states: Maison Blanche, Maison-Blanche, Pentagone, Trump, Biden, Fed, FBI, CIA
united kingdom: Downing Street, Chambre des communes, Angleterre, Écosse, Galles, travailliste, travaillistes
england: Royaume-Uni, Grande-Bretagne, britannique
germany: Bundestag, Merz, Scholz, Merkel, CDU, SPD, AfD, Bundesbank
israel: Knesset, Nétanyahou, Netanyahou, Netanyahu, Tsahal, Mossad
ukraine: Zelensky
turkey: Erdogan
china: Xi Jinping
europe: UE, Union européenne, Bruxelles
brussels: UE, Union européenne, Commission européenne
gaza: Hamas, palestinien
palestine: Gaza, Cisjordanie, Hamas
vatican: pape
korea: Corée du Sud, Corée du Nord
"""

# Parties: what stands beside an office, in capitals or as an adjective.
PARTY_ROWS: Final = """
socialists: PS, Socialistes / socialiste
greens: EELV, Verts, Écologistes / vert, écologiste
communists: PCF, Communistes / communiste
centre: Centre, MoDem, UDI / centriste
lr: LR, Républicains /
rn: RN / frontiste
lfi: LFI, Insoumis / insoumis
renaissance: Renaissance / macroniste
udc: UDC /
plr: PLR /
mr: MR /
"""

BODY_ROWS: Final = """
eu: UE, Union européenne
un: ONU, Nations unies, Nations Unies
nato: OTAN, Otan
who: OMS, Organisation mondiale de la santé
imf: FMI, Fonds monétaire international
world bank: Banque mondiale
ecb: BCE, Banque centrale européenne
oecd: OCDE
opec: Opep, OPEP
iaea: AIEA, Agence internationale de l'énergie atomique
icc: CPI, Cour pénale internationale
uefa: UEFA
ioc: CIO, Comité international olympique
cia: CIA
fbi: FBI
nasa: Nasa, NASA, Agence spatiale américaine
esa: ESA, Agence spatiale européenne
fed: Fed, Réserve fédérale
cdu: CDU
spd: SPD
afd: AfD
ps: PS, Parti socialiste
lr: LR, Les Républicains
rn: RN, Rassemblement national, Front national, FN
lfi: LFI, La France insoumise, Insoumis
pcf: PCF, Parti communiste
modem: MoDem
eelv: EELV
cgt: CGT
cfdt: CFDT
fo: FO, Force ouvrière
medef: Medef
sncf: SNCF
ratp: RATP
edf: EDF
afp: AFP, Agence France-Presse
bbc: BBC
cnn: CNN
tf1: TF1
bfmtv: BFMTV
human rights watch: Human Rights Watch
hezbollah: Hezbollah
taliban: Talibans, Taliban
houthi: Houthis
bundestag: Bundestag
volkswagen: Volkswagen, VW
bmw: BMW
mercedes: Mercedes, Daimler
deutsche bank: Deutsche Bank
peugeot: Peugeot, PSA
citroen: Citroën
michelin: Michelin
danone: Danone
sanofi: Sanofi
alstom: Alstom
engie: Engie
totalenergies: TotalEnergies
bnp: BNP, BNP Paribas
societe generale: Société générale
air france: Air France
lvmh: LVMH
thales: Thales
safran: Safran
veolia: Veolia
novartis: Novartis
ubs: UBS
"""

# Of these a text may say the name where another says "parliament" or "court".
INSTITUTION_ROWS: Final = """
insee: Insee, INSEE
cnil: Cnil, CNIL
conseil constitutionnel: Conseil constitutionnel
conseil d'etat: Conseil d'État
cour de cassation: Cour de cassation
cour des comptes: Cour des comptes
"""
