"""The French words by which two sentences are held against each other."""

from __future__ import annotations

from summarizer.lang.compared_words import ComparedWords
from summarizer.lang.fr.matters import MATTERS, WHOLE_MATTERS
from summarizer.lang.fr.stances import EXCLUDING, STANCES

__all__ = ["FRENCH"]

# Adjectives and what a prefix makes of them; each is given its feminine and its plural. Left out are those
# that mean another thing without it: "fondée en 1990", "des volontaires".
_CONTRARIES = """
    probable:improbable possible:impossible légal:illégal recevable:irrecevable
    vraisemblable:invraisemblable justifié:injustifié constitutionnel:inconstitutionnel
    suffisant:insuffisant capable:incapable compatible:incompatible favorable:défavorable
    satisfait:insatisfait efficace:inefficace réaliste:irréaliste évitable:inévitable content:mécontent
    régulier:irrégulier prévisible:imprévisible acceptable:inacceptable complet:incomplet
    licite:illicite exact:inexact prudent:imprudent réversible:irréversible
    """


def _rows_of_contraries() -> str:
    pairs = (pair.split(":") for pair in _CONTRARIES.split())
    return "".join(f"{' | '.join(map(_adjectives, pair))}\n" for pair in pairs)


def _adjectives(form: str) -> str:
    feminine = form if form.endswith("e") else f"{form}le" if form.endswith("el") else f"{form}e"
    feminine = f"{form[:-2]}ère" if form.endswith("er") else feminine
    feminine = f"{form[:-2]}ète" if form.endswith("et") else feminine
    plural = f"{form[:-2]}aux" if form.endswith("al") else f"{form}s"
    return " ".join(dict.fromkeys((form, feminine, plural, f"{feminine}s")))


FRENCH = ComparedWords(
    negating=frozenset(
        "pas plus jamais aucun aucune rien personne guère nullement ni nul nulle point".split()
    ),
    ahead=frozenset({"sans", "faute"}),
    turning=tuple(
        """
        refus rejet repouss échou échec manqu surviv survéc inconnu empêch interdi nier nié nie dément
        contest récus impossib pénuri carenc insuff
        priv dépourvu échapp absen exclu éviter évité annul suspend suspen abandonn cess renonc indemn
        saine épargn écart
        faux fausse erron démenti oppos incapab inexist improbab injustif invalid illég irrec acquitt
        relax blanchi innocen ignor dépourvu stopp perdu perd insuffis impuni tair silence ajourn attend
        attente demeur tranch
        """.split()
    ),
    turning_forms=frozenset(
        """
        non hors sauf failli faillit frôlé peu trop moins seulement uniquement libre libres reste restent
        disparu
        """.split()
    ),
    closing=frozenset(),
    refusing=tuple(
        """
        refus rejet exclu renonc interdi empêch échou annul abandonn écarté écarte
        décliné décline opposé oppose évité évite
        """.split()
    ),
    lessening=frozenset("peu guère ne n'".split()),
    comparatives=frozenset("plus moins mieux autant aussi davantage meilleur meilleure pire autre".split()),
    than=frozenset({"que", "qu'"}),
    contrasts=frozenset({"mais"}),
    doubting=tuple(
        """
        pourrai devrai sembl paraî paraiss possib probab vraisembl éventuel soupçon présum suppos accus
        reproch alléga allègu prétend affirm assure assuré assurai assurant estim hypothès risqu menac crain
        craign redout espèr espér pense suggèr suggér prévoi prévu prévis projet envisag souhait voul propos
        négoci étud réfléch exig réclam demand appell enquêt examen examin déclar indiqu annonc expliqu précis
        témoign racont dénonc avertiss averti promett promet promis intention tentat apprêt débat discut
        discussion voudr incert inconnu piste indice évalu rapport évoqu avanc qualif imput poursuiv
        parle parlent penche penchent privilégi soulign insist argu regrett déplor salu fustig considèr
        candidat futur prochain reconna affaire dossier procès entend audition song interrog
        """.split()
    ),
    doubting_forms=frozenset(
        """
        si va vont doit doivent dit disent selon sera seront aura auront aurait auraient serait seraient
        après avis source peut peuvent veut veulent croit croient croire compte comptent doute jugé juge
        jugée tente tentent cherche cherchent accord plan plans tenter
        poursuites milite militent plaide plaident défend défendent prône prônent
        """.split()
    ),
    reporting=tuple(
        """
        affirm assure assuré assurai assurant déclar indiqu annonc expliqu précis
        témoign racont averti avertiss dit disent selon source avis enquêteu
        """.split()
    ),
    opining=tuple(
        """
        estim juge jugé jugeant dénonc critiqu préven prévien averti redout crai plaid accus regrett déplor
        prétend fustig garde martel considèr considér inquièt
        """.split()
    ),
    hearsay=tuple(
        """
        média témoin voisin riverain rumeur éléments presse journal observateur internaute proche entourage
        """.split()
    ),
    partisan=tuple(
        """
        avocat défens défenseur client prévenu accusé opposant opposition détracteur militant syndicat lobby
        """.split()
    ),
    proposing=frozenset(
        """
        songe songent pense pensent propose proposent proposé réclame réclament exige exigent demande
        demandent envisage envisagent
        envisagé étudie étudient réfléchit réfléchissent appelle appellent suggère suggèrent préconise
        préconisent recommande recommandent
        """.split()
    ),
    infinitives=("er", "ir", "re"),
    of_deeds=("tion", "sion", "ture", "ance", "ement", "age"),
    becoming=frozenset(
        "devient deviennent est sont sera seront deviendra deviendront passe passent va vont".split()
    ),
    proving=tuple(
        """
        prouv preuve démontr certitude incontest indéniab avér irrévoc garanti définitivement indubit
        """.split()
    ),
    proving_phrases="""
        sans aucun doute | sans le moindre doute | il est certain | est certain | est certaine |
        nul doute | aucun doute | est établi | c' est sûr | il est établi | avec certitude | à coup
        sûr
        """,
    raising=frozenset({"va", "vont", "sera", "seront", "aura", "auront", "doit", "doivent"}),
    causatives=frozenset({"fait"}),
    auxiliaries=frozenset("a ont avait avaient ayant est sont était étaient été fut furent".split()),
    participles=(
        "é",
        "ée",
        "és",
        "ées",
        "i",
        "ie",
        "is",
        "ies",
        "it",
        "ite",
        "u",
        "ue",
        "us",
        "ues",
        "ert",
        "erte",
        "ise",
        "ises",
    ),
    of_participles=(),
    in_participles="",
    told_done=(),
    wholes=frozenset(
        """
        tous toutes tout toute chaque ensemble intégralité totalité entier entière entièrement intégralement
        totalement unanimité
        """.split()
    ),
    parts=frozenset(
        """
        certains certaines quelques plusieurs beaucoup partie plupart majorité moitié tiers partiellement
        nombreux nombreuses quinzaine dizaine dizaines douzaine vingtaine trentaine quarantaine
        cinquantaine centaine centaines milliers moitié peu deux trois quatre cinq quart
        """.split()
    ),
    nearly=frozenset("presque quasi quasiment".split()),
    no_wholes=frozenset("pas presque quasi à du de quasiment malgré après surtout par avant".split()),
    outcomes="""
condamné condamnée condamnés coupable | acquitté acquittée acquittés relaxé relaxée innocent innocente
approuvé approuvée approuve adopté adoptée adopte validé validée valide voté votée entériné ratifié | rejeté rejette rejetée refusé repoussé
accepté accepte acceptent acceptée acceptait | refusé refuse refusent refusée refusait rejeté rejette
autorisé autorisée autorise permis | interdit interdite interdits refusé
confirmé confirme confirmée | démenti dément démentie infirmé
avoué avoue reconnu reconnaît admis admet aveux | nié nie nient niait contesté conteste démenti dément silence
gagné gagne remporté remporte vainqueur | perdu perd
augmenté augmente augmentent augmentée hausse progressé progresse grimpé grimpe bondi bondit accru relevé renchéri | baissé baisse baissent baissée diminué diminue diminuent chuté chute reculé recule replié dégringolé
signé signée signent accepté conclu | refusé refusent rejeté rompu rompus échoué
réussi réussit parvenu battu atteint décroché | échoué échoue manqué manque raté
commencé débuté lancé ouvert | terminé achevé annulé reporté
maintenu maintenue maintient | annulé annulée supprimé supprimée retiré retirée
libéré libérée relâché relâchée remis | écroué écrouée incarcéré incarcérée détenu détenue emprisonné
retrouvé retrouvée retrouvés | disparu disparue introuvable introuvables
suspendu suspendue interrompu | repris reprise rétabli rétablie
levé levée abrogé abrogée abrogés | maintenu maintenue prolongé prolongée instauré
participé présent présente assisté | absent absente
qualifié qualifiée qualifiés | éliminé éliminée éliminés
embauché recruté | licencié supprimé
confirmé confirmée | annulé annulée cassé cassée infirmé
prolongé prolongée allongé | écourté écourtée raccourci réduit
survécu survivant survivants | mort morts tué tués décédé
amélioré améliore | dégradé dégrade aggravé aggrave
soutenu soutient | critiqué rejeté
ouvert ouverte rouvert | fermé fermée
vivant vivante vivants indemne indemnes | mort morte morts tués tué
"""  # noqa: E501 - one row a matter
    + _rows_of_contraries(),
    exchanged="""
arrêté arrêtée interpellé | inculpé | condamné condamnée | acquitté acquittée relaxé
soupçonné soupçonnée suspect présumé accusé accusée | condamné condamnée coupable
blessé blessés blessée | tué tués tuée mort morts
certains certaines quelques plusieurs plupart deux trois quatre cinq | tous toutes chaque | aucun aucune
embauché nommé | licencié limogé
plus | moins
nord | sud
est | ouest
premier première | dernier dernière
toujours | jamais
hommes homme | femmes femme
avant | après
partie partiellement | totalité intégralité entièrement totalement
provisoire provisoirement | définitif définitivement
""",
    steps="""
ignore ignorent inconnu inconnue indéterminée indéterminé mystère élucider identifier déterminer | identifié identifiée identifiés élucidé élucidée déterminé déterminée |
retrouver introuvable introuvables recherche recherches recherché recherchée disparu disparue disparus | retrouvé retrouvée retrouvés retrouvées localisé localisée | corps cadavre*
requis requise requiert requièrent réquisition réquisitions réquisitoire réclamé réclame réclament demandé demande | condamné condamnée condamnés condamnées écopé écope écopent | condamn* verdict coupable* écop*
@alleged soupçonné soupçonnée soupçonnés soupçonne soupçon soupçons présumé présumée présumés présumées accusé accusée accusés accuse poursuivi poursuivie poursuivis jugé jugée jugés inculpé inculpée comparaît comparaissent interpellé interpellée écroué écrouée examen enquête plainte | condamné condamnée condamnés condamnées coupable coupables | condamn* écop*
soupçonné soupçonnée soupçonnés soupçon soupçons enquête enquêteurs interpellé interpellée | inculpé inculpée inculpés poursuivi poursuivie | examen inculp* poursui* procès
@not_announced | démenti démentie démentis dément démentent confirmé confirmée confirme nié nie reconnu reconnaît admis rejeté rejette contesté conteste | démen*
étudie étudient étudié étudiée examine examinent envisage envisagent envisagé envisagée réfléchit réfléchissent discute discutent débat débattent propose proposent proposé proposée proposition | décidé décide décident adopté adoptée adopte approuvé approuvée validé validée entériné entérinée tranché | vote voté votée votent
négocie négocient négociation négociations pourparlers discussions offre intérêt intéressé intéressée | signé signée signent conclu conclue racheté rachetée vendu vendue acheté achetée acquis | accord rachat
candidat candidate candidats candidature brigue briguent postule postulé postulent | élu élue élus nommé nommée nommés | remport* victoire gagn* succèd* désign* nomm* élu*
disparu disparue disparus recherché recherchée recherches introuvable introuvables | mort morte morts décédé décédée noyé noyée tué tuée tués | corps cadavre* décès dépouille* mort*
recherché recherchée recherchés fuite fugitif fugitifs cavale traqué évadé évadée évadés | arrêté arrêtée arrêtés interpellé interpellée interpellés capturé capturée | interpell* arrest* arrêt* garde
tenté tente tentent tentait tentative tentatives essayé essaie échoué échoue échouent échec vain vainement | réussi réussit parvenu parvenue parvenus parvient battu battue atteint décroché conquis |
reporté reportée reportés reporte repoussé repoussée repoussés ajourné ajournée suspendu suspendue suspendus interrompu interrompue | annulé annulée annulés annulées supprimé supprimée | annul*
exclu exclue exclus exclues plausible plausibles | écarté écartée écartés écartées |
suspendu suspendue interrompu interrompue pause provisoire provisoires provisoirement temporaire temporaires temporairement momentanément momentanée | définitif définitive définitifs définitives définitivement permanent permanente |
partiel partielle partiels partiellement | totalement entièrement intégralement complètement | total* entier* intégral*
recommande recommandent recommandé recommandée préconise préconisent conseille conseillent conseillé | obligatoire obligatoires imposé imposée impose ordonné ordonnée oblige | oblig* impos* ordonn*
blessé blessée blessés blessées | tué tuée tués tuées mort morts morte mortes décédé décédée décédés | décès mort* mortel* vie victime* succomb*
demandé demande demandent sollicité sollicite réclamé réclame réclament | obtenu obtenue obtenus accordé accordée octroyé octroyée | accord* obtien* obtenu*
nie nient niait nié dément démenti démentent conteste contestent contesté contestée rejette rejettent récuse récusent réfute innocence | reconnu reconnue reconnaît admis admet avoué avoue avouent | condamn* coupable* aveu*
propose proposent proposé proposée offre offert | accepté acceptée accepte acceptent |
menace menacent menacé | démissionné licencié licenciée licenciés limogé |
estime estiment estimé estimée évalue évalué probablement probable | prouvé prouvée démontré démontrée établi établie | prouv* preuve* démontr*
""",  # noqa: E501 - one row a matter
    almost=frozenset({"failli", "faillit", "manqué"}),
    deeds="""
démission* démissionné démissionne | démission* quitt* départ* retir* parti* part renonc* limog* révoq* abandonn* cède* cédé* remplac* success* succéd* poste*
grève* gréviste* | grève* gréviste* débray* arrêt* mobilis* mouvement* cess*
manifestation* manifesté manifestent manifestants protestation* | manifest* protest* rassembl* défil* mobilis* cortège* marche* contest* dénonc* colère*
interpellé interpellée interpellés arrestation* écroué écrouée | interpell* arrêt* arrest* écrou* garde détenu* déten* appréhend* prison* mandat* incarcér*
avoué avouée avoue aveux | avou* aveu* reconn* admis* admet* confess*
excusé excusée excuses | excus* regret* pardon* désol*
adopté adoptée adoptés adoptées approuvé approuvée entériné entérinée ratifié ratifiée | adopt* approuv* vot* feu accept* accord* entérin* ratifi* valid* aval* avaliser* décid* décision* tranch* sign*
état+urgence | exception* catastrophe* siège*
décoré décorée décorés médaillé médaillée | décor* médaill* prix récompens* honor* distingu* hommage* légion* distinction*
explosion* explosé | explos* détonat* bombe* déflagr* souffl* gaz
évacué évacuée évacués évacuées évacuation* | évacu* quitt* relog* secur* sécuri* abri* abrit* déplac* confin* héberg*
mort mortes décédé décédée décédés tué tuée tués tuées assassiné assassinée | mort* tu* décès décéd* victime* vie corps péri* noy* obsèques homicide* meurtr* assassin* bilan* cadavre* dépouille* succomb* surviv* disparu* disparit* drame* funéraill*
blessé blessée blessés blessées | bless* victime* hôpit* hospital* touch* attein* bilan* urgence* secour* fractur* lésion*
faillite* liquidation* | faillite* liquid* redress* insolv* cessation* banquerout*
fusion* fusionné fusionnent | fusion* rachat* rachet* rapproch* absorb* regroup* alli*
opéré opérée opérés | opér* chirurg* intervention* bloc
mariage* épousé épousée | mari* épou* noce* union* unir*
""",  # noqa: E501 - one row a deed
    expecting=frozenset({"devrait", "devraient"}),
    joining=frozenset({"et"}),
    asides=frozenset("ce même".split()),
    confirming=("confirm", "vérifi", "corrobor"),
    groups=frozenset({"majorité"}),
    questions=frozenset({"si", "s'"}),
    asking=tuple(
        """
        établi détermin savoir sait ignor vérifi examin précis clarifi inconnu enquêt cherch tranch
        expertis autops question incert étud dira demand élucid éclairc controvers discut débat divis doute
        """.split()
    ),
    times=tuple(
        """
        an ans année mois semaine jour jours prochain suivant printemps été automne hiver janvier février mars
        avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
        samedi dimanche début mi fin dès bientôt trimestre semestre demain week
        """.split()
    ),
    unsaid=("possib", "envisageab", "permis"),
    objecting=tuple(
        """
        plainte recours appel contre opposition opposant pourvoi contest interdiction suspension protest
        critique refus annulation abandon
        """.split()
    ),
    contesting=tuple(
        """
        indépendan vérifiab contradictoir invérifiab faux fausse mensong inexact rétorqu ripost balay réfut
        fable calomni absurd fantaisist infondé mensonger
        """.split()
    ),
    nones=frozenset("aucun aucune personne nul nulle".split()),
    referring=frozenset("eux elles eux-mêmes celles ceux".split()),
    since=frozenset("depuis déjà désormais".split()),
    of_them=frozenset({"dont", "eux", "elles"}),
    of_these=frozenset("des de les ses leurs d' sur parmi".split()),
    counts=tuple("un deux trois quatre cinq six sept huit neuf dix onze douze".split()),
    ones=frozenset({"une", "l'une", "l'un"}),
    definite=frozenset("au du le la les l' ce cet cette ces son sa ses leur leurs du au aux".split()),
    no_longer=frozenset({"plus"}),
    ending=tuple(
        """
        quitt départ part fin cess arrêt démission limog licenci renvo retir retrait ferm supprim abandonn
        renonc terminé termine achev expir rompu rupture résili annul lev abrog disparu éteint stopp dissou
        remplac succéd
        """.split()
    ),
    matters=MATTERS,
    whole_matters=WHOLE_MATTERS,
    already=frozenset("déjà désormais dorénavant".split()),
    causes=("caus",),
    causing=tuple(
        """
        provoqu caus entraîn protèg protég rédui diminu augment accroî amélior favoris prévien
        déclench empêch rend aggrav
        """.split()
    ),
    pending=frozenset("reste restent restait restera".split()),
    yet=frozenset("encore".split()),
    stances=STANCES,
    excluding=EXCLUDING,
    continuing=tuple("encore reste demeur toujours continu maintien maintenu poursui perdur subsist".split()),
    until=frozenset({"jusque", "jusqu'"}),
    were=frozenset({"était", "étaient", "fut", "furent", "été"}),
    less=frozenset({"moins"}),
    pronouns=frozenset("il elle ils elles celui celle ceux celles ce cette".split()),
)
