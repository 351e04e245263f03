"""The words and phrases by which French hedges, attributes, denies, negates, plans and reports by mood.

Compiled by hand from a grammar's lists of modal verbs, adverbs and verbs of saying.
"""

from __future__ import annotations

from summarizer.lang.certainty_words import CertaintyWords, CueKind, Reach
from summarizer.lang.fr.reporting import NOUNS, SAYING, SOURCES

__all__ = ["FRENCH"]

# Phrases separated by " | "; the longest that matches wins. An elided word is a word: "n'" of "n'exclut".
_PHRASES: tuple[tuple[CueKind, Reach, str], ...] = (
    (
        "hedged",
        "clause",
        """
        peut être | sans doute | probablement | vraisemblablement | apparemment | éventuellement |
        possiblement | craint | craignent | redoute | redoutent | crainte | craintes | il se peut | il se
        pourrait | il est possible | est possible | possible | possibles |
        probable | est probable | pourrait | pourraient | semble | semblent | semblait | semblerait |
        paraît | paraissent | il semble | n' est pas exclu | n' est pas exclue | pas exclu | pas exclue |
        pas à exclure | n' exclut pas | n' excluent pas | n' exclut aucune | pas écarté | n' écarte pas |
        n' écartent pas | incertain | incertaine | on ignore | pas confirmé | pas été confirmé |
        pas été confirmée | non confirmé | non confirmée | non confirmés | reste à confirmer | sous réserve |
        selon toute vraisemblance | risque de | risquent de | soupçonne | soupçonnent | passe pour |
        hypothèse | hypothèses | piste | indices | inconnu | inconnue | tendrait à
        | rien n' exclut | agirait | agiraient | irait | iraient | finirait | réussirait | ouvrirait |
        sortirait | partirait |
        partiraient | servirait | serviraient | subirait | fournirait | recevrait | recevraient | verrait |
        verraient | tout porte à croire | tout indique | tout laisse penser | selon toute apparence |
        à première vue | en apparence | pas certain | pas certaine | pas sûr | pas établi | pas établie
        | potentiellement | plausible | envisageable | pas impossible | semble t il | paraît il | laisserait
        """,
    ),
    (
        "hedged",
        "rest",
        """
        juge possible | jugent possible | juge possibles | jugent possibles | juge probable |
        jugent probable | jugent probables | estime possible | estiment possible | suggère | suggèrent |
        laisse penser | laissent penser | redoute que | redoutent que | craint que |
        craignent que |
        espère que | espèrent que | suppose | supposent | croit | croient | pense que | pensent que | pense
        qu' |
        pensent qu' | possibilité | menace de | menacent de |
        menacé de | menacée de | menacés de | menacées de | éventuel | éventuelle | éventuels |
        éventuelles | potentiel | potentielle | s' attend à | s' attendent à | table sur | tablent sur
        | penche pour | penchent pour | présume | présument | privilégie | privilégient | laisse entendre |
        laissent entendre | imagine
        """,
    ),
    (
        "hedged",
        "before",
        """
        présumé | présumée | présumés | présumées | supposé | supposée | supposés | supposées
        """,
    ),
    (
        "alleged",
        "clause",
        """
        aurait | auraient | prétendument | prétendu | prétendue
        """,
    ),
    (
        "alleged",
        "rest",
        """
        accusé de | accusée de | accusés de | accusées de | accusé par | accusée par |
        accusés par | accusées par | accuse | accusent | accusait | soupçonné |
        soupçonnée | soupçonnés | soupçonnées | mis en examen |
        mise en examen | mis en cause | mise en cause | inculpé | inculpée | inculpés | poursuivi pour |
        poursuivie pour | poursuivis pour | prétend | prétendent | prétendait |
        suspecté de | suspectée de | suspectés de | suspectées de | comparaît pour | comparaissent pour |
        visé par une plainte | visée par une plainte |
        dit avoir vu | affirme avoir vu | assure avoir vu | affirme avoir | affirment avoir | assure avoir |
        assurent avoir | suspecte | suspectent |
        reproche | reprochent | reproché | reprochés | allègue |
        jugé pour | jugée pour | jugés pour | impute | imputent | imputé à | imputée à | imputés à |
        attribuent | suspecté | suspectée | suspectés | suspectées | soupçonne | soupçonnent | dénonce |
        dénoncent | se dit victime | se disent victimes
        """,
    ),
    (
        "alleged",
        "after",
        """
        accusation | accusations | soupçon | soupçons | allégation | allégations
        """,
    ),
    (
        "attributed",
        "speech",
        """
        a déclaré | ont déclaré | déclare | déclarait | a affirmé | ont affirmé | affirme | affirment |
        a indiqué | ont indiqué |
        indique | indiquent | a annoncé | ont annoncé | annonce | annoncent | a expliqué | explique
        | a dit | disent | disent avoir | dit avoir | assure avoir | affirme avoir | affirment avoir
        |
        ont dit | dit | a ajouté | ajoute | a précisé | précise | a assuré | assure | assurent | a souligné |
        souligne | rapporte | rapportent | a rapporté | a fait savoir | fait savoir | a averti | avertit |
        a prévenu | ont prévenu | prévient |
        a reconnu | a confirmé | confirme | raconte | témoigne | écrit | soutient | soutiennent | juge |
        estime que | estiment que | a estimé | avance | a jugé | jugent | ont jugé | considère | considèrent |
        a considéré | a regretté | regrette | regrettent | déplore | déplorent | a déploré | s' inquiète |
        s' inquiètent | met en garde | mettent en garde | a mis en garde | a critiqué | critique |
        critiquent |
        a dénoncé | ont dénoncé | a plaidé | plaide | a martelé | a insisté | insiste | a réagi | a commenté |
        estimant que | jugeant que | affirmant que | assurant que | dénonçant | estimant | jugeant |
        a résumé | a répondu | a rétorqué | a lancé | a assuré | ont assuré | a répété | a fustigé | fustige
        """,
    ),
    (
        "attributed",
        "sentence",
        """
        selon | d' après | aux dires de | aux dires du | aux dires des | de l' avis de |
        de l' avis du | de l' avis des | de source | aux yeux de | aux yeux du | aux yeux des | à en croire
        """,
    ),
    (
        "disputed",
        "clause",
        """
        contesté par | contestée par | controversé | controversée | doute | doutent | met en doute |
        remet en cause | mis en doute
        """,
    ),
    (
        "disputed",
        "rest",
        """
        doute que | doutent que | doutait que | doutaient que | doute de | doutent de
        | improbable | peu probable | peu vraisemblable | ne croit pas | ne croient pas
        """,
    ),
    (
        "denied",
        "rest",
        """
        dément | démentent | démenti | démentait | a démenti | nie | nient | nié | niait | a nié | ont nié |
        conteste | contestent | contesté | contestait | récuse | récusent | réfute | réfutent | réfuté |
        rejette les accusations | rejettent les accusations | rejette ces accusations |
        rejeté les accusations | rejeté ces accusations | clame son innocence | clament leur innocence |
        rejette ces allégations | rejette toute
        """,
    ),
    (
        "conditional",
        "after",
        """
        si | s' il | s' ils | à condition | à moins | au cas où | pourvu | sous réserve que
        """,
    ),
    (
        "future",
        "clause",
        """
        va | vont | doit | doivent | devrait | devraient | prévoit | prévoient | prévu | prévue | prévus |
        prévues | compte | comptent | envisage | envisagent | envisagé | envisagée | veut | veulent |
        souhaite | souhaitent | entend | entendent | espère | projette | projettent | projet de |
        s' apprête à | s' apprêtent à | sur le point de | est en négociation | en négociation |
        en négociations | négocie | négocient | réfléchit à | réfléchissent à | étudie | étudient |
        promet | promettent | a promis | propose | proposent | a proposé | ont proposé | appelle à |
        appellent à | réclame | réclament | préconise | préconisent | recommande | recommandent |
        exige | exigent | demande | demandent | attendu | attendue | attendus | attendues |
        sera | seront | aura | auront | ira | iront | fera | feront | devra | devront | pourra | pourront |
        viendra | tiendra | prendra | mettra | deviendra | verra | rendra | recevra | peut | peuvent |
        tente de | tentent de | cherche à | à l' étude | a l' intention | ont l' intention | intention de |
        intentions de | voulait | voulaient | tenté de | tentait de | tentaient de | chargé de |
        menace | menacent | songe à | songent à | songe | songent | pense à | pensent à | ambitionne |
        ambitionnent | vise à | visent à | aspire à | s' engage à | s' engagent à | s' est engagé à |
        est question de | en discussion | en discussions | en projet | à l' ordre du jour | discute |
        discutent | planche sur | planchent sur | cherchent à | l' idée de | objectif | espèrent |
        candidat à | candidate à | en lice | vise | visent
        | prêt à | prête à | prêts à | prêtes à | programmé | programmée | programmés | programmées |
        planifié | planifiée | en préparation | prévoyait | prévoyaient | envisageait | envisageaient |
        projetait | souhaitait | comptait | se réserve | se réservent | possibilité de
        """,
    ),
    (
        "negated",
        "clause",
        """
        pas | plus | jamais | aucun | aucune | rien | personne | guère | nullement | ni | nul | nulle |
        pas encore | pas non plus | point
        """,
    ),
    (
        "negated",
        "after",
        """
        et non | et non pas | refusé de | refuse de | refusent de | refusait de | refusaient de |
        refuser de | refuse à | refusé à |
        sans | au lieu de | faute de | échoué à | échoue à | échouent à | renoncé à | renonce à |
        renoncent à | échappé à | échappe à | échappent à | échapper à | échappé de peu à |
        échappe de peu à | échappé de justesse à | épargné | évité | incapable de | incapables de | dans
        l' impossibilité de
        """,
    ),
    (
        "estimate",
        "clause",
        """
        estimé à | estimée à | estimés à | estimées à | estimation | estimations | évalué à | évaluée à |
        évalués à | évaluées à | prévisions | prévision | projections
        """,
    ),
    (
        "not_announced",
        "clause",
        """
        pas précisé | pas été précisé | pas été précisée | pas connu | pas connue | pas connus | pas connues |
        pas été communiqué | pas été communiquée | pas été dévoilé | pas été dévoilée | pas été divulgué |
        pas été révélé | pas été révélée | pas divulgué | pas communiqué | pas souhaité | pas dévoilé |
        non précisé | non précisée | pas voulu | pas commenté | pas encore réagi | pas donné suite |
        refusé de commenter | pas été rendu public | pas été rendue publique | refuse de commenter
        """,
    ),
)
_NEUTRAL = """
    sans doute aucun | sans aucun doute | pas seulement | pas moins de | pas uniquement | pas plus tard que |
    plus que jamais | sans précédent | si bien que | plus ou moins | ne cesse de | s' il vous plaît |
    même si | comme si | rien que | pas mal de | n' est autre que | plus tôt | plus tard |
    la personne | une personne | cette personne | chaque personne | personne âgée | il y a peu |
    sans encombre | sans incident | au point | le point | un point | ce point | sans cesse | sans surprise |
    tant et plus | fait le point
    """
_ELIDED = {"de": "d'", "que": "qu'"}


def _with_elided(phrases: str) -> str:
    """Return phrases and those of them that end in a word that is elided: "accusé d'avoir"."""
    found: list[str] = []
    for phrase in map(str.split, phrases.split("|")):
        found.append(" ".join(phrase))
        if len(phrase) > 1 and phrase[-1] in _ELIDED:
            found.append(" ".join((*phrase[:-1], _ELIDED[phrase[-1]])))
    return " | ".join(dict.fromkeys(found))


_ENDINGS: tuple[tuple[CueKind, Reach, str], ...] = (
    # The imperfect has "-rait" as well, but not "-erait".
    (
        "hedged",
        "clause",
        """
        erait eraient endrait endraient indrait indraient oudrait oudraient audrait audraient erdrait
        erdraient uirait uiraient ettrait ettraient ondrait ondraient evrait evraient aîtrait aîtraient
        agirait agiraient nirait niraient subirait subiraient ssirait ssiraient frirait friraient vrirait
        vriraient rrirait rriraient
        """,
    ),
    ("future", "clause", "era eront endra endront indra audra erdra uira uiront"),
)


def _unknown(phrases: str) -> str:
    """Return those of some phrases that are no other cue."""
    known = {" ".join(phrase.split()) for _, _, row in _PHRASES for phrase in row.split("|")}
    found = (" ".join(phrase.split()) for phrase in phrases.split("|"))
    return " | ".join(phrase for phrase in found if phrase not in known)


FRENCH = CertaintyWords(
    phrases=(
        *((kind, reach, _with_elided(phrases)) for kind, reach, phrases in _PHRASES),
        ("attributed", "speech", _unknown(SAYING)),
        ("attributed", "sentence", _unknown(_with_elided(SOURCES))),
    ),
    neutral=f"{_NEUTRAL} | {NOUNS}",
    endings=_ENDINGS,
    paired=frozenset({"plus", "jamais", "personne", "rien", "point", "nul", "nulle"}),
    openers=frozenset({"ne", "n'"}),
    that=frozenset({"que", "qu'"}),
)
