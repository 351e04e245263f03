"""French: what can be told of a matter in ways that cannot both be so, a line each for `read_matters`."""

from __future__ import annotations

__all__ = ["MATTERS", "WHOLE_MATTERS"]

_ENDINGS = ("e", "ent", "ait", "aient", "é", "ée", "és", "ées", "era", "eront")
_AGREEING = ("", "e", "s", "es")


def _first(stems: str) -> str:
    """Return the forms of verbs in "-er" by which news tells: "baiss" gives "baisse", "baissé"."""
    return " ".join(stem + ending for stem in stems.split() for ending in _ENDINGS)


def _agreeing(forms: str) -> str:
    """Return what a participle or adjective in the masculine gives: "ouvert", "ouverte", "ouverts"."""
    return " ".join(dict.fromkeys(form + ending for form in forms.split() for ending in _AGREEING))


MATTERS = "\n".join(
    (
        # up and down
        f"""hausse hausses augmentation augmentations progression
        {_first("augment progress grimp gagn doubl tripl")} bondi bondit bondissent accroît croît accru
        accrue accroissement relevé relevée relève bond envol* gonfl* | baisse baisses diminution recul
        reculs chute {_first("baiss diminu recul chut dégringol plong")} réduit réduite réduits
        réduisent réduction fléchi fléchit repli replié repliée cédé cède effondr* amputé baisser diminuer
        reculer chuter !électi | stable stables stabilis* inchangé* stagn*""",
        # of a court
        f"""{_agreeing("acquitté relaxé blanchi innocenté")} acquitte relaxe relaxent innocent
        acquittement | {_agreeing("condamné")} condamne condamnation coupable""",
        """donné~raison donne~raison fait~droit | débouté déboutée débouté* rejeté rejetée rejette
        donné~tort irrecevable""",
        f"""{_agreeing("libéré relâché élargi")} liberté libération relâche libère |
        {_agreeing("écroué incarcéré détenu emprisonné")} incarcération détention~provisoire prison
        cellule !contrôle""",
        # what takes place
        f"""{_agreeing("lancé débuté commencé décollé inauguré")} eu~lieu débute commence décolle
        démarr* | {_agreeing("annulé reporté repoussé ajourné avorté interrompu")} annule reporte
        repousse annulation report abandon interruption""",
        f"""{_agreeing("maintenu prolongé poursuivi reconduit confirmé renouvelé")} maintient poursuit
        prolonge poursuivent confirme reconduit repris reprise reprend reprennent reprises | cessé cesse
        cessent
        {_agreeing("suspendu interrompu annulé supprimé abandonné arrêté cassé levé infirmé abrogé")}
        suspend interrompt annule abandonne supprime stoppé stoppée stoppe suspension""",
        # for and against
        f"""{_first("approuv salu soutien défend félicit")} soutient soutiennent soutenu favorable
        favorables plaide plaident défend défendent réjoui réjouit réjouissent applaudi applaudit
        partisan | {_first("critiqu dénonc déplor regrett désapprouv condamn fustig")} oppose opposent
        opposé opposée inapplicable* inacceptable* irréaliste* insuffisant* scandaleu* injuste* absurde*
        irresponsable* hostile hostiles défavorable combat !condamné !justice !court""",
        f"""{_first("approuv accept adopt valid ratifi entérin autoris")} accord feu~vert
        consent voté votée votés votent votera |
        {_first("rejet refus repouss retoqu écart")} refus rejet veto bloqué bloque voté~contre
        votent~contre vote~contre voter~contre abstenu abstenus abstenue""",
        f"""reconnu reconnue reconnus reconnaît reconnaissent {_first("avou")} aveu aveux admis admet
        admettent confessé passé~aveux !coupable | nie nient niait nié démenti dément démentent
        {_first("contest réfut récus rejet")} innocence clamé clame""",
        f"""{_first("confirm")} | démenti dément démentie démentis infirm* nié nie nient réfut* récus*""",
        f"""{_first("autoris")} permis permet licite légal | interdi* prohib* illégal illicite""",
        f"""{_first("instaur impos")} introdui* entré~vigueur entre~vigueur entrera~vigueur |
        {_agreeing("levé abrogé supprimé suspendu abandonné")} abroge lève supprime suppression""",
        f"""fonctionne fonctionnent tourne tournent redémarr* {_first("redémarr")} marche | arrêt panne
        {_agreeing("arrêté immobilisé paralysé")} paralys*""",
        f"""trouvent {_agreeing("trouvé retrouvé découvert localisé repêché")} retrouve retrouvent
        découvre | introuvable* vain vaine vainement sans~résultat {_agreeing("disparu")} !accord""",
        f"""mis~examen mise~examen {_agreeing("inculpé poursuivi")} soupçonn* suspect* | hors~cause
        {_agreeing("blanchi disculpé innocenté")} innocent""",
        """exclut excluent exclu exclue exclus écarte écartent écarté écartée | privilégi* soupçonn*
        penche penchent hypothèse piste !pas !pas !aucun""",
        f"""{_agreeing("validé confirmé")} valide valident conforme | {_agreeing("censuré invalidé annulé")}
        censure cassé cassée retoqué* inconstitutionn* illégal illégale""",
        f"""{_first("accept")} s'incline renonce~appel | conteste contestent contesté recours appel pourvoi
        attaque attaquer saisir saisit saisi !pas !renon""",
        f"""{_agreeing("arrêté interpellé capturé appréhendé")} | fuite cavale
        fuyard* fugitif* évadé* introuvable* {_agreeing("recherché")}""",
        f"""{_agreeing("annulé abandonné")} annulation abandon | partira auront~lieu aura~lieu
        débutera commencera démarrera lancé~prochain {_agreeing("maintenu prévu")}""",
        f"""indemne* sain~sauf | {_agreeing("blessé")} blessures | {_agreeing("tué décédé")} mort morts
        morte mortes""",
        # people and posts
        f"""{_first("prolong renouvel")} reconduit reste demeure restera | quitte quitté quittera
        quitterait quitter départ {_agreeing("limogé licencié remercié congédié")} démission* résili*
        rompu séparé sépare""",
        f"""{_first("recrut embauch")} embauches recrutements recrutement créations~emplois crée créer |
        supprime supprimé suppressions suppression {_agreeing("licencié")} licenciements licenciement
        licencier supprimer""",
        """participé participe participent assisté assiste présent présente présents | absent absente
        absents absence boycott* manqué""",
        f"""{_agreeing("élu réélu")} | {_agreeing("battu éliminé")} défaite""",
        f"""{_agreeing("qualifié")} qualification qualifie | {_agreeing("éliminé")} élimination élimine""",
        # agreement
        f"""accord {_agreeing("conclu scellé trouvé")} entente entendus | désaccord échec échoué échoue
        {_agreeing("rompu")} rupture impasse divergences !décroché""",
        """unanimité unanimement unanimes unanime | voix~contre abstention abstentions abstenu abstenue
        abstenus abstenues abstient partagé""",
        # states
        f"""{_agreeing("ouvert rouvert")} ouvre rouvre ouvrira rouvrira ouverture réouverture |
        {_agreeing("fermé")} ferme fermera fermeture ferment close""",
        f"""{_agreeing("éteint maîtrisé circonscrit")} maîtrise | actif progresse ravage incontrôlable
        propage""",
        f"""{_agreeing("intact épargné indemne")} sauf |
        {_agreeing("endommagé détruit abîmé ravagé touché")}""",
        """légèrement légers~blessés | grièvement gravement grave graves""",
        f"""{_agreeing("survécu sauvé")} survivant* survi vivant* indemne* |
        {_agreeing("mort tué décédé noyé")} décès mourir succomb*""",
        """amélior* mieux | dégrad* aggrav* détérior* empir*""",
        """bénéfice bénéfices bénéficiaire excédent* | perte pertes déficit* déficitaire""",
        """positif positive positifs positives | négatif négative négatifs négatives""",
        """optimiste optimistes confiant confiante confiants serein sereine | pessimiste* sceptique*
        inquiet inquiète inquiets doute doutent craint craignent""",
        """satisfait satisfaite soulagé soulagée félicité félicite | déçu déçue déception indigné
        indignée colère""",
        """majorité majoritaire | minorité minoritaire""",
        """sauve* volontairement volontaire volontaires délibéré* intentionnel* exprès | involontaire*
        accidentel* accidentellement accident""",
        f"""{_agreeing("identifié élucidé")} | inconnu* mystère* ignore""",
        f"""{_agreeing("réussi")} réussit succès | échoué échoue échec vain raté""",
        """augmenter relever hausser accroître | baisser réduire diminuer""",
        """fort~hausse | légère~baisse""",
        """plus~tôt | plus~tard""",
        """totalement entièrement intégralement complètement | partiellement""",
        """importations importe importent | exportations exporte exportent""",
        """gratuit gratuite gratuits gratuitement | payant payante payants""",
        """obligatoire* | facultati* volontaire*""",
        """public publics publique | huis~clos""",
        """voté~pour votent~pour vote~pour votera~pour | voté~contre votent~contre vote~contre
        votera~contre""",
        """durci* durcissement resserr* | assoupli* assouplissement allég*""",
        """accélér* | ralenti* frein*""",
        """facilit* simplifi* | compliqu* entrav*""",
        """renchéri* | bon~marché moins~cher""",
        """victoire victoires triomphe | défaite défaites revers""",
        """partisan* défenseur* | détracteur* adversaire*""",
        """allié* | ennemi* rival*""",
        """matin matinée | soir soirée""",
        """dépassé~attentes dépasse~attentes supérieur~attentes supérieure~attentes |
        déçu~attentes inférieur~attentes inférieure~attentes""",
        """étendu étendue étend élargi élargie élargit agrandi* | restreint* limité limitée réduit réduite""",
    )
).replace("\n        ", " ")

WHOLE_MATTERS = f"""
reconnu reconnue reconnaît reconnaissent {_first("avou")} aveu aveux admis admet admettent !coupable
        | nie nient niait nié nia démenti dément démentent conteste contestent contesté récuse récusent
        réfute réfutent rejette~accusations rejettent~accusations innocence
échoué échoue échouent échec échecs rompu rompue rompues rupture capoté achopp* impasse | accord
        signé signée signés signent conclu conclue compromis entente entendus
incarcér* | libre liberté relâch* libér*
relax* acquitt* blanchi* innocent* | condamné condamnée condamnés condamnées coupable*
tué tuée tués tuées mort morte morts mortes décès décéd* meurt meurtr* victime* péri périt* succomb*
        homicide* cadavre* corps noyé* noyée* perdu~vie obsèques deuil assassin* mortel* | blessé blessée
        blessés blessées blessures
indemne* sain~sauf saine~sauve sans~blessure aucun~blessé | blessé blessée blessés blessées mort
        morts tué tués tuées
retrouv* découv* localis* trouvé trouvée trouvés repêch* | disparu disparue disparus introuvable*
        volatilis*
unanimité unanimement unanime unanimes | voix~contre abstention abstentions abstenu abstenus contre
        opposé opposés
atteint atteinte atteints atteindra tenu tenue tiendra réussi | manqué manque~objectif raté ratée
        échoué échoue
rejet* repouss* retoqu* débout* refus* !oppos !élus !député !sénat !group | adopt* approuv* vot~pour
        entérin* autoris* validé* accepté*
""".replace("\n        ", " ")
