"""French tables for speech: verbs of saying, offices, bodies, and the small words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.fr.given_names import GIVEN
from summarizer.lang.speech_words import SpeechWords

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FRENCH"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FIRST = (
    "déclar affirm expliqu ajout précis soulign indiqu estim assur not rappel regrett dénonc confi insist "
    "annonc racont observ constat critiqu plaid comment jug exhort réclam martel confirm détaill lanc "
    "avou signal avanc argument recommand demand tempêt ironis rassur évoqu révél remarqu fustig salu nuanc "
    "conseill soupir appel exprim justifi témoign résum tweet alert déplor pronostiqu interrog rétorqu "
    "répliqu argu rapport exig relat raill accus"
).split()
# "annonçait" and "jugeait" change a letter before an a.
_BEFORE_A = {"c": "ç", "g": "ge"}


def _forms(stem: str) -> tuple[str, ...]:
    soft = stem[:-1] + _BEFORE_A[stem[-1]] if stem[-1] in _BEFORE_A else stem
    return (f"{stem}e", f"{stem}ent", f"{soft}ait", f"{soft}aient", f"{soft}a", f"{stem}èrent", f"{stem}era")


_SAYING = frozenset(form for stem in _FIRST for form in _forms(stem)) | _words(
    """
    dément démentait démentent clame clamait martèle révèle répète répétait préfère confesse confessait
    jure jurait souhaite souhaitait fulmine fulminait gronde peste pestait hurle crie criait proteste
    protestait nie niait applaudit garantissait assène abonde dit disent disait disaient dira écrit
    écrivent écrivait écrivit répond répondent répondait répondit soutient soutiennent soutenait reconnaît
    reconnaissait reconnaît poursuit poursuivait poursuivent conclut concluait prévient préviennent
    prévenait avertit avertissait promet promettait admet admettait reprend reprenait prétend prétendait
    croit pense pensait rappelle rappellent appelle appellent félicite espère espérait considère
    considéraient considérait suggère inquiète inquiétait réagit réagissait garantit maintient
    résume agace désole réjouit réjouissait félicite félicitait félicita félicitent indigne
    indignait étonne étonnait emporte emportait exclame exclamait souvient souvenait défend défendait
    interroge amuse plaint plaignait lâche lâchait glisse glissait enchaîne tranche tranchait souffle
    renchérit
    """
)

_OFFICES = _words(
    """
    président présidente ministre premier première sénateur sénatrice député députée maire préfet préfète
    chancelier chancelière secrétaire directeur directrice chef cheffe porte-parole responsable patron
    patronne procureur procureure avocat avocate juge magistrat magistrate commissaire commandant colonel
    général capitaine lieutenant entraîneur entraîneuse sélectionneur joueur joueuse professeur
    professeure docteur médecin chercheur chercheuse économiste historien historienne sociologue
    politologue écrivain écrivaine auteur autrice réalisateur réalisatrice acteur actrice chanteur
    chanteuse pape évêque archevêque cardinal roi reine prince princesse ambassadeur ambassadrice candidat
    candidate conseiller conseillère élu élue eurodéputé eurodéputée délégué déléguée fondateur fondatrice
    gérant gérante dirigeant dirigeante syndicaliste militant militante agriculteur agricultrice éleveur
    éleveuse spécialiste expert experte analyste météorologue climatologue biologiste physicien
    physicienne épidémiologiste virologue psychologue infirmier infirmière enseignant enseignante habitant
    habitante riverain riveraine témoin voisin voisine gouverneur vice-président vice-présidente
    vice-premier coordinateur coordinatrice adjoint adjointe trésorier trésorière recteur rectrice doyen
    doyenne proviseur curé prêtre pasteur imam rabbin conservateur conservatrice propriétaire restaurateur
    chef-cuisinier vigneron vigneronne pêcheur boulanger boulangère libraire pdg attaquant gardien
    défenseur milieu champion championne présentateur présentatrice journaliste rapporteur rapporteure
    inspecteur inspectrice commissaire-priseur urbaniste architecte ingénieur ingénieure
    """
)

_BODIES: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "police": "police gendarmerie gendarmes policiers",
        "fire": "pompiers sapeurs-pompiers sdis",
        "prosecution": "parquet",
        "court": "tribunal cour",
        "prefecture": "préfecture",
        "town": "mairie municipalité ville",
        "hospital": "hôpital chu clinique",
        "army": "armée",
        "rail": "sncf",
        "church": "église diocèse évêché",
        "university": "université",
        "union": "syndicat cgt cfdt",
        "government": "gouvernement",
    }.items()
    for word in words.split()
}

_ADVERBS = _words(
    """
    également aussi ainsi encore ensuite puis alors enfin toutefois cependant notamment hier aujourd'hui
    lundi mardi mercredi jeudi vendredi samedi dimanche déjà souvent clairement simplement jeudi-soir même
    plus tôt tard récemment publiquement fermement longuement immédiatement bien fait d'ailleurs
    """
)

FRENCH = SpeechWords(
    saying=_SAYING,
    separable={},
    auxiliaries=_words("a ont avait avaient aurait auraient ait est sont était étaient serait"),
    participles=frozenset(stem + "é" + end for stem in _FIRST for end in ("", "e", "s", "es"))
    | _words(
        """
        démenti clamé martelé révélé répété confessé juré souhaité protesté nié crié hurlé assené dit
        répondu écrit soutenu reconnu poursuivi conclu prévenu averti promis admis repris prétendu cru
        pensé réagi garanti maintenu tranché lâché glissé félicité félicitée félicités réjoui réjouie
        réjouis inquiété inquiétée indigné indignée étonné étonnée emporté emportée exclamé exclamée
        défendu défendue agacé agacée espéré considéré suggéré plaint plainte souvenu souvenue renchéri
        rappelé appelé fait enchaîné soufflé désolé désolée ému émue
        """
    )
    - _words("fait"),
    completed={"fait": _words("savoir remarquer valoir observer part")},
    holding=_words(
        """
        table tablent tablait prévoit prévoient prévoyait redoute redoutent redoutait craint craignent
        craignait réclame réclament évalue évaluent chiffre chiffrent juge jugent exige exigent propose
        proposent envisage envisagent compte comptent attend attendent mise misent soupçonne soupçonnent
        veut veulent voulait doute doutent conteste contestent rejette rejettent refuse refusent promet
        promettent salue saluent demande demandent espère espèrent plaide plaident accuse accusent reproche
        reprochent parle parlent invoque invoquent met
        """
    ),
    held=_words(
        """
        évalué chiffré estimé jugé exigé proposé envisagé attendu soupçonné contesté rejeté refusé
        promis demandé réclamé plaidé accusé reproché parlé requis estimés estimée estimées
        évalués évaluée évaluées chiffrés chiffrée chiffrées jugés jugée jugées réclamés réclamée
        demandée demandés proposée proposés contestée contestés critiquée critiqués dénoncée
        dénoncés saluée soupçonnée rejetée rejetés
        """
    ),
    naming=_words(
        """
        qualifie qualifié qualifiait parle parlé parlait évoque évoqué dénonce dénoncé salue salué décrit
        décrivait appelle appelé promet promis veut fustige fustigé condamne condamné regrette regretté
        """
    ),
    rating={
        **dict.fromkeys(
            _words("considère considérait considèrent présente présentait voit voyait"), _words("comme")
        ),
        **dict.fromkeys(_words("tient tenait tiennent passe"), _words("pour")),
    },
    possessives=dict.fromkeys(("son", "sa", "ses"), ""),
    utterances=_words(
        """
        analyse appel argument avertissement bilan commentaire conclusion conseil constat critique demande
        devise explication jugement message mot mots phrase promesse question réaction remarque réplique
        réponse résumé souhait verdict
        """
    ),
    according=frozenset(
        tuple(phrase.split())
        for phrase in (
            "selon",
            "d' après",
            "pour",
            "à en croire",
            "aux dires de",
            "de l' avis de",
            "aux yeux de",
            "d' après les informations de",
            "selon les mots de",
            "selon les termes de",
        )
        if phrase != "pour"
    ),
    according_after=frozenset(),
    postposed=frozenset(),
    for_whom=_words("pour"),
    as_said=_words("comme ainsi"),
    impersonal=frozenset(
        {("peut", "on", "lire"), ("lit", "on"), ("pouvait", "on", "lire"), ("peut", "on", "y", "lire")}
        | {("indique", "on"), ("précise", "on"), ("explique", "on"), ("assure", "on"), ("fait", "savoir")}
    )
    - {("fait", "savoir")},
    reflexives=_words("se s'"),
    pronouns={"il": "m", "elle": "f", "ils": "m", "elles": "f", "on": "", "nous": "", "je": "", "ce": ""},
    clitics={
        "-t-il": "il",
        "-t-elle": "elle",
        "-t-ils": "ils",
        "-t-elles": "elles",
        "-t-on": "on",
        "-il": "il",
        "-elle": "elle",
        "-ils": "ils",
        "-elles": "elles",
        "-on": "on",
        "-je": "je",
    },
    elisions=_words("l' d' qu' s' c' n' j' m' t' jusqu' lorsqu' puisqu'"),
    determiners=_words(
        "le la les l' un une des son sa ses leur leurs ce cet cette ces plusieurs deux trois notre nos "
        "quelques"
    ),
    indefinite=_words("un une des plusieurs deux trois quelques"),
    oblique=frozenset(),
    prepositions=_words(
        """
        à au aux de du des d' en dans sur sous pour par avec sans chez devant lors contre vers selon
        depuis pendant après avant entre face auprès suite durant malgré dès via outre
        """
    ),
    agents=_words("par"),
    owning=_words("de du des d' la l' le les"),
    of=_words("de du des d' à au aux chargé chargée pour en l' la le les"),
    openers=_ADVERBS
    | _words(
        """
        dans en à au aux sur lors selon après avant interrogé interrogée interrogés si quand lorsque
        lorsqu' comme pour par mais et ou or car donc depuis pendant face avec sans de du d' tout puisque
        bien invité invitée
        """
    ),
    adverbs=_ADVERBS | _words("lui leur nous y en t se s'"),
    stops=_words("et ou mais que qu' qui dont où car lorsque lorsqu' quand si puisque tandis alors"),
    particles=_words("de du d' des la le van von der den el al ben bin di da"),
    titles={
        "m": "m",
        "mm": "m",
        "mme": "f",
        "mmes": "f",
        "mlle": "f",
        "monsieur": "m",
        "madame": "f",
        "dr": "",
        "me": "",
        "maître": "",
        "pr": "",
        "mgr": "m",
    },
    abbreviations=_words("st ste art av bd env no"),
    offices=_OFFICES,
    office_endings=("-ministre", "-président", "-présidente"),
    female_endings=("trice", "ière", "euse", "ienne", "ente", "ée"),
    female_determiners=_words("la une"),
    spokes=("porte-parole",),
    bodies=_BODIES,
    heads={
        "town": ("maire", "échevin", "bourgmestre", "syndic"),
        "prosecution": ("procureur",),
    },
    things=_words(
        """
        société entreprise association ville groupe marque club compagnie festival projet loi fondation
        parti région quartier rue place avenue lac mont stade commune département boulevard village musée
        théâtre lycée collège école université hôtel restaurant film roman album navire bateau
        constructeur fabricant fédération syndicat banque chaîne cabinet institut collectif centre
        plateforme application site fleuve île port gare
        """
    ),
    papers=tuple(
        """
        étud enquêt rappor sondag loi texte décret jugement arrêt plan projet lettre analys
        document données mesur plainte calcul bilan communiqué source expertis média presse journa
        """.split()
    ),
    generic=tuple(
        """
        entrepris group socié organis autorité institu associa direction équipe chercheu auteu
        porte expert organism parti établissem fabricant opérateu admini
        """.split()
    ),
    answered=tuple(
        """
        accusation reproch critiqu allégation affirmation demande proposition propos grief plainte
        revendication objection appel thèse version
        refus répon répliqu rétorqu réagi dément démen rejet récus réfut contest défend rallie rallié écart
        """.split()
    ),
    outlets=_words(
        """
        afp reuters presse journal figaro parisien monde libération bfmtv bfm rtl franceinfo europe
        journalistes tf1 télévision radio micro antenne agence quotidien chaîne lci cnews
        """
    ),
    small=_words("ancien ancienne nouveau nouvelle communiqué actuel actuelle mots termes m mme dr pr me"),
    given=GIVEN,
    negations=_words("aucun aucune jamais ni nul nulle pas rien sans"),
    first_person=_words("je j' me m' mon ma mes moi nous notre nos"),
    first_alone=_words("je j'"),
    has_incises=True,
    has_capital_nouns=False,
    is_verb_second=False,
)
