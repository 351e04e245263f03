"""French: offices, titles, and words with a capital that are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.fr.bodies import BODY_ROWS, HINT_ROWS, INSTITUTION_ROWS, PARTY_ROWS
from summarizer.lang.fr.given_names import GIVEN
from summarizer.lang.fr.places import PLACE_ROWS
from summarizer.lang.given_names import given_names
from summarizer.lang.name_words import NameWords, folded, read_kinds, read_pairs, read_place, read_rows
from summarizer.lang.same_bodies import SAME_BODY_ROWS
from summarizer.lang.same_places import SAME_PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.lang.name_words import Phrase

__all__ = ["FRENCH"]


def _adjective(form: str) -> tuple[str, ...]:
    """Return the forms of a masculine: "italien, italiens, italienne, italiennes"."""
    if form.endswith("e"):
        return (form, f"{form}s")
    doubled = ("ien", "éen", "on", "yen")
    feminine = f"{form}ne" if form.endswith(doubled) else f"{form}e"
    if form.endswith("c"):
        feminine = f"{form}que"
    plural = form if form.endswith("s") else f"{form}s"
    return (form, plural, feminine, f"{feminine}s")


_OFFICES = """
abbé acteur actrice adjoint adjointe amiral ambassadeur ambassadrice analyste animateur animatrice
archevêque attaquant auteur autrice avocat avocate bâtonnier candidat candidate capitaine cardinal champion
championne chancelier chancelière chanteur chanteuse chef cheffe chercheur chercheuse climatologue colonel
commandant commissaire conseiller conseillère coordinateur coordinatrice délégué déléguée député députée
dirigeant dirigeante directeur directrice écrivain écrivaine économiste élu élue entraîneur entraîneuse
eurodéputé eurodéputée évêque fondateur fondatrice général gardien gouverneur gouverneure historien
historienne infirmier infirmière ingénieur journaliste juge leader maire médecin milliardaire ministre
opposant opposante patron patronne pape philosophe porte-parole porteparole parole préfet préfète premier
président présidente prince princesse procureur procureure professeur professeure rapporteur rapporteure
réalisateur réalisatrice reine roi secrétaire sélectionneur sénateur sénatrice sociologue spécialiste
syndicaliste trésorier vice-président vice-présidente
responsable gérant gérante recteur rectrice doyen doyenne administrateur administratrice conservateur
conservatrice magistrat magistrate notaire gendarme policier policière pompier lieutenant lieutenante sergent
adjudant brigadier bourgmestre échevin échevine syndic syndique permanent permanente cofondateur
cofondatrice biologiste océanographe géologue archéologue physicien physicienne chimiste botaniste écologue
épidémiologiste virologue cardiologue psychologue linguiste urbaniste architecte chirurgien chirurgienne
pharmacien pharmacienne vétérinaire agriculteur agricultrice éleveur éleveuse viticulteur vigneron vigneronne
chorégraphe compositeur compositrice pianiste violoniste romancier romancière illustrateur illustratrice
dessinateur dessinatrice défenseur défenseuse ailier ailière pilier talonneur gardienne manager
sélectionneuse arbitre skipper navigateur navigatrice
"""
_KINDS = """
président: president, présidente: president, premier ministre: head, première ministre: head, ministre:
minister, chancelier: head, chancelière: head, maire: mayor,
préfet: prefect, préfète: prefect, parole: speaker, ambassadeur: ambassador, ambassadrice: ambassador, juge:
judge,
procureur: prosecutor, procureure: prosecutor, avocat: lawyer, avocate: lawyer, entraîneur: coach,
entraîneuse: coach, sélectionneur: coach, pape: pope, roi: king, reine: king, secrétaire: secretary,
gouverneur: governor, gouverneure: governor, sénateur: senator, sénatrice: senator, capitaine: captain,
gardien: keeper, attaquant: striker, candidat: candidate, candidate: candidate, chef: chief, cheffe: chief,
patron: chief, patronne: chief, directeur: director, directrice: director, dirigeant: chief, dirigeante:
chief,
évêque: bishop, archevêque: bishop, cardinal: cardinal, député: member, députée: member, médecin: doctor,
pilier: prop, talonneur: hooker, ailier: winger, ailière: winger, gardienne: keeper, défenseur: defender,
défenseuse: defender, sélectionneuse: coach, recteur: rector, rectrice: rector, arbitre: referee,
économiste: economist, commissaire: commissioner, conseiller: adviser, conseillère: adviser
"""
_FIELDS = """
affaires étrangères: foreign, économie: economy, finances: finance, intérieur: interior, justice: justice,
défense: defence, armées: defence, santé: health, éducation: education, éducation nationale: education,
travail: labour, transports: transport, agriculture: agriculture, culture: culture, environnement:
environment,
écologie: environment, transition écologique: environment, logement: housing, énergie: energy, sports: sport,
recherche: research, enseignement supérieur: research, outre-mer: overseas, budget: budget, comptes publics:
budget,
commerce: trade, industrie: industry, numérique: digital, europe: europe, affaires européennes: europe,
famille: family, solidarités: social, affaires sociales: social, ville: city, tourisme: tourism,
intérieure: interior, information: information, communication: information, pétrole: oil, eau: water,
partie civile: civil parties, parties civiles: civil parties
"""
# Given names that are words or places oftener.
_NO_NAMES = "constant fleur florence france urbain victoire victoria violette virgile"
_SOVEREIGNS = """
pape roi reine prince princesse empereur impératrice tsar duc duchesse comte comtesse saint sainte sultan
"""
_MUTUAL = """
rencontre rencontré rencontrés entretenu entretenus entretient entre ensemble et ainsi parlé avec comme
épouse épousé
"""
_BREAKING = """
a est ont sont avait avaient etait sera qui que qu dont par avec contre pour comme mais ou sur dans apres
avant
"""
_OF_OFFICES = """
fédéral fédérale régional régionale national nationale cantonal cantonale provincial provinciale délégué
déléguée départemental départementale municipal municipale général générale principal principale
"""
_WINNING = """
remporté remportée remporte sacré sacrée couronné couronnée détrône détrôné terrassé terrasse écrasé écrase
balayé vaincu vainc renversé dépassé surpassé bats vainqueure
battu bat battait battue domine dominé dominée imposé imposée impose vainqueur victoire devancé devance
éliminé élimine éliminée écarté triomphe triomphé défait surclassé surclasse gagné gagne
"""
_LOSING = """
perdu perd incliné inclinée incline défaite cédé échoué échoue
"""
# What one does to another, a deed a row.
_DEEDS = """
frappé frappe agression meurtre assassinat agressé agresse attaqué attaque poignardé poignarde tué tue abattu tiré blessé blesse menacé menace mordu giflé gifle étranglé renversé percuté percute assassiné roué
vendu vend vendait cédé cède cédait
offert offre donné donne légué lègue
prêté prête
payé paye versé verse
plainte poursuivi poursuit assigné assigne dénoncé accusé accuse accusait reproché reproche reprochait
critiqué critique insulté insulte injurié moqué
salué salue félicité félicite loué remercié remercie
remplacé remplace remplacera succède succédé succédera relève
nommé nomme promu désigné désigne
licencié licencie limogé limoge renvoyé
sauvé sauve secouru
défend défendu défendait représente
escroqué escroque trompé trompe volé vole extorqué
interviewé interroge interrogé
reçu reçoit accueilli accueille
dépassé dépasse doublé
"""  # noqa: E501 - one row a deed
_PASSIVES = "été est sont était étaient fut furent sera seront"
# Bodies of one kind, a kind a row.
_RIVAL_BODIES = """
cour d appel, cours d appel | cour d assises, assises | cour de cassation | cour des comptes | tribunal administratif | tribunal correctionnel, tribunal judiciaire | tribunal de commerce | conseil d état | conseil constitutionnel | prud hommes, prudhommes | tribunal fédéral | tribunal cantonal | tribunal pénal fédéral
assemblée nationale, députés | sénat, sénateurs | grand conseil | conseil national | conseil des états | conseil municipal | conseil communal | conseil général | conseil départemental | conseil régional | parlement européen, eurodéputés
gendarmerie, gendarmes | police municipale | douanes, douaniers, douane
"""  # noqa: E501 - one row a kind
_PARTICLES = """
saint de du des d la le van von der den di da dos del bin ben ibn al el
"""
_TITLES = """
m mm mme mlle monsieur madame mademoiselle me maître dr docteur pr lord sir lady cheikh ayatollah émir imam
"""
_DETERMINERS = """
le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
leur leurs chaque tout toute tous toutes plusieurs quelques certains certaines aucun aucune
"""
_FORMER = """
ancien ancienne anciens ex futur future feu prédécesseur successeur nouveau nouvelle nouvel alors
démissionnaire prochain prochaine
"""
_OPENERS = """
a à afin ailleurs ainsi alors après aucun aucune aujourd aujourdhui hui aussi autant autour autre autres
avant avec beaucoup bien bientôt cela celle celles celui ceux car ceci cent certes chacun chez ci cinq
combien comme comment concernant contre côté c ça dans davantage déjà demain depuis derrière dès désormais
deux devant dix donc dont durant effectivement elle elles en encore enfin ensuite entre environ est et étant
face faute finalement fin grâce hier hors huit hormis ici il ils interrogé interrogée jamais jeudi je j
jusqu juste là lors lorsque lorsqu lundi maintenant mais malgré mardi même mercredi mieux mille moins n ne
néanmoins neuf ni non notamment nous nul on or ou où oui outre par parce parfois parmi partout pas pendant
personne peu peut plus plutôt pour pourquoi pourtant près presque puis puisque qu quand quant quatre que
quel quelle quelles quels qui quinze quoi quoique rien s sans samedi dimanche vendredi sauf se selon sept
sera seul seule seuls seulement si six soit son sous souvent suite sur surtout tandis tant tard tel telle
tels tôt tous tout toutefois toujours toute toutes très trois trop tu va vers via voici voilà vous vu vingt
trente y certains d malheureusement heureusement actuellement parallèlement cependant précédemment récemment
globalement initialement officiellement dernier dernière premier première nouveau nouvelle grand grande
petit petite jeune ancien ancienne
"""
_NOUNS = """
accord accords amitié ans assistant championnat coalition empire football guide noire oscar rouge réforme
royaume smartphone smartphones station académie administration aéroport affaires agence alliance allocution
ambassade amirauté an année antiquité apocalypse ajd août appel armée armées arc assemblée association
atlantique autorité avenue avril banque bible bien bourse bureau cabinet caisse centre chambre champs chef
chrétien chrétiens christ ciel cité code collège collectif coran coronavirus comité commission communauté
conférence confédération congrès conseil constitution convention coupe cour covid croix décembre défense
département dieu direction directoire droit droite école économie éducation église élysée état états étoile
exposition extérieur est faculté février fédération festival finances fonds force forces fondation forum
français française françaises front gauche gouvernement grand groupe guerre histoire hôpital hôtel îles île
institut intérieur internet inter janvier jeux jo journal juillet juin jour justice laboratoire légion ligue
loi lois lune lycée magistrature mairie maison mars mai marché mer ministère ministre monde mont
moyen-orient moyen mondial moyen-âge musée musulman musulmans juif juifs nation national nations nature
nobel noël nord novembre octobre office olympiques orient observatoire occident occidental occidentaux océan
open opéra ordre organisation ouest outre-mer outre pacifique pacte palais pape pâques parc paris-brest
parlement parquet parti pays pentecôte place plan police pont port poste préfecture premier première
présidence président prix procès produit prince proche proche-orient protection québec- ramadan
rassemblement région renaissance république réserve résistance révolution roi route rue sa saint sainte
santé secrétaire section sécurité sénat septembre service seigneur shoah société sommet soleil sud super
syndicat temple terre tour tournoi traité trésor tribunal tribunaux union université vice ville web wifi
week-end ministres députés sénateurs airbus- mondiale centrale centrales haute haut hautes cours jury loto
ter tgv rer métro smic rsa rtt csg bac ecologistes écologistes socialistes républicains insoumis communistes
verts toussaint assomption ascension carême
"""
_NO_BODIES = """
tv pc it usb adn arn cd dvd ceo pdg pib tva sa sarl sas kg sms ok hz km kmh eur usd ii iii iv vi vii viii ix
xi xii xiii xiv xv xvi xx xxi xixe xviiie xxe gps pcr covid vih sida fc ac as os om psg ol jo tgv rer ter
smic rsa rtt csg bac hlm ia bd cv dj mw gw kw cdi cdd igh cm qr suv ulm vtt bmx ehpad chu chr pme pmi tpe
rn7 ue- irm vtc ong opa ivg gpa pma lgbt lgbtqi mme mm dr pr st ste etc hd
"""


def _places() -> Iterator[Phrase]:
    yield from read_rows(PLACE_ROWS, ("place", "people"), {1: _adjective})
    yield from map(read_place, SAME_PLACES)


FRENCH = NameWords(
    code="fr",
    offices=folded(_OFFICES),
    office_kinds=read_pairs(_KINDS),
    office_fields=read_pairs(_FIELDS),
    leaders=folded("pdg gérant gérante recteur rectrice doyen doyenne"),
    aides=tuple("adjoint assistant doctorant stagiaire collaborateur benevole tresorier".split()),
    branches=tuple(
        "artistique technique sportif sportive financi commercial medical scientifique musical pedagogique "
        "juridique marketing editorial industriel digital culturel administrati ressources "
        "communication".split()
    ),
    any_body=tuple(
        "entrepris group societ organis institut associat etablissem direction compagnie syndicat parti "
        "mairie commune ville region club equipe federation fondation maison service conseil collectif "
        "comite gouvernement etat pays structure formation union".split()
    ),
    tiers=tuple("national region departement municip federa canton communa europeen etat".split()),
    sovereigns=folded(_SOVEREIGNS),
    titles=folded(_TITLES),
    former=folded(_FORMER),
    sitting=folded("actuel actuelle"),
    determiners=folded(_DETERMINERS),
    articles=folded("le la les l un une du des au aux ce cet cette"),
    openers=folded(f"{_OPENERS} {_DETERMINERS}"),
    nouns=folded(_NOUNS),
    particles=folded(_PARTICLES),
    no_bodies=folded(_NO_BODIES),
    given_names=given_names(" ".join(GIVEN)) - folded(f"{_NOUNS} {_NO_NAMES}") - folded(_OPENERS),
    home="france",
    phrases=(
        *_places(),
        *read_rows(BODY_ROWS, ("body",)),
        *read_rows(SAME_BODY_ROWS, ("body",)),
        *read_rows(INSTITUTION_ROWS, ("institution",)),
        *read_rows(HINT_ROWS, ("hint",)),
    ),
    genitives=(),
    governing=folded("de du des d la le les l et a aux au en charge chargee delegue deleguee aupres"),
    locatives=folded("à"),
    pronouns=folded("il elle lui ils elles son sa ses leur celui celle"),
    mutual=folded(_MUTUAL),
    breaking=folded(_BREAKING),
    party_phrases=tuple(read_rows(PARTY_ROWS, ("body", "body"), {1: _adjective})),
    of_offices=folded(_OF_OFFICES),
    agents=folded("par"),
    deeds=tuple(map(folded, filter(None, _DEEDS.splitlines()))),
    passives=folded(_PASSIVES),
    actives=folded("avoir"),
    reflexives=folded("s se"),
    governed=folded("pour avec contre chez sans selon devant sur sous après avant malgré dont à"),
    relatives=folded("que qu"),
    joining=folded("et"),
    of_whom=folded("de du des d à au aux"),
    of_tasks=folded("à au aux"),
    genders=(
        ("trice", "teur"),
        ("euse", "eur"),
        ("iere", "ier"),
        ("ere", "er"),
        ("enne", "en"),
        ("onne", "on"),
        ("esse", ""),
        ("e", ""),
    ),
    rival_bodies=read_kinds(_RIVAL_BODIES),
    winning=folded(_WINNING),
    losing=folded(_LOSING),
)
