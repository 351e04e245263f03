"""The French words by which two sentences are held against each other."""

from __future__ import annotations

from summarizer.lang.compared_words import ComparedWords

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
    turning=tuple(
        """
        refus rejet repouss échou échec manqu surviv survéc inconnu empêch interdi nier nié nie dément
        contest récus impossib
        absen exclu éviter évité annul suspend suspen abandonn cess renonc indemn saine épargn écart
        faux fausse erron démenti oppos incapab inexist improbab injustif invalid illég irrec acquitt
        relax blanchi innocen ignor dépourvu stopp perdu perd insuffis impuni tair silence ajourn attend
        attente demeur tranch
        """.split()
    ),
    turning_forms=frozenset(
        "non hors sauf peu trop moins seulement uniquement libre libres reste restent disparu".split()
    ),
    closing=frozenset(),
    lessening=frozenset("peu guère ne n'".split()),
    comparatives=frozenset("plus moins mieux autant aussi davantage meilleur meilleure pire autre".split()),
    than=frozenset({"que", "qu'"}),
    contrasts=frozenset({"mais"}),
    doubting=tuple(
        """
        pourrai devrai sembl paraî paraiss possib probab vraisembl éventuel soupçon présum suppos accus
        reproch alléga allègu prétend affirm assur estim hypothès risqu menac crain craign redout espèr
        espér pense suggèr suggér prévoi prévu prévis projet envisag souhait voul propos négoci étud
        réfléch exig réclam demand appell enquêt examen examin déclar indiqu annonc expliqu précis
        témoign racont dénonc avertiss averti promett promet promis intention tentat apprêt débat discut
        discussion voudr incert inconnu piste indice évalu rapport évoqu avanc qualif imput poursuiv
        candidat futur prochain reconna
        """.split()
    ),
    doubting_forms=frozenset(
        """
        si va vont doit doivent dit disent selon sera seront aura auront aurait auraient serait seraient
        après avis source peut peuvent veut veulent croit croient croire compte comptent doute jugé juge
        jugée tente tentent cherche cherchent accord plan plans tenter
        milite militent plaide plaident défend défendent prône prônent
        """.split()
    ),
    reporting=tuple(
        """
        affirm assur déclar indiqu annonc expliqu précis témoign racont averti avertiss dit disent selon
        source avis
        """.split()
    ),
    proposing=frozenset(
        """
        propose proposent proposé réclame réclament exige exigent demande demandent envisage envisagent
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
    raising=frozenset({"va", "vont", "sera", "seront", "aura", "auront"}),
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
        nombreux nombreuses peu deux trois quatre cinq quart
        """.split()
    ),
    nearly=frozenset("presque quasi quasiment".split()),
    no_wholes=frozenset("pas presque quasi à du de quasiment malgré après surtout par avant".split()),
    outcomes="""
condamné condamnée condamnés coupable | acquitté acquittée acquittés relaxé relaxée innocent innocente
approuvé approuve adopté adoptée adopte validé valide voté | rejeté rejette rejetée refusé repoussé
accepté accepte acceptent acceptée acceptait | refusé refuse refusent refusée refusait rejeté rejette
autorisé autorisée autorise permis | interdit interdite interdits refusé
confirmé confirme confirmée | démenti dément démentie infirmé
avoué avoue reconnu reconnaît admis admet aveux | nié nie nient niait contesté conteste démenti dément silence
gagné gagne remporté remporte vainqueur | perdu perd
augmenté augmente hausse progressé progresse grimpé | baissé baisse diminué diminue chuté reculé
survécu survivant survivants | mort morts tué tués décédé
amélioré améliore | dégradé dégrade aggravé aggrave
soutenu soutient | critiqué rejeté
ouvert ouverte rouvert | fermé fermée
vivant vivante vivants indemne indemnes | mort morte morts tués tué
"""
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
)
