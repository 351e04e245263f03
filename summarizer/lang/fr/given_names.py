"""Given names of French speakers with their sex, beside those that English has as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.en.given_names import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.lang.speech_words import Sex

__all__ = ["GIVEN"]

_MALE = """
    ange johan loïck pierrick régis romuald yohann yvan
    adrien alain alexandre alexis ambroise anatole andré antoine antonin armand arnaud arthur aubin
    auguste aurélien aymeric baptiste barthélemy bastien benjamin benoît bernard bertrand boris bruno
    cédric charles christian christophe clément constant corentin cyril cyrille damien daniel david
    denis didier dimitri dominique édouard éric étienne emmanuel ernest eugène fabien fabrice félix
    fernand florent florian franck françois frédéric gabriel gaël gaëtan gaston gauthier geoffroy
    georges gérald gérard germain gilbert gilles grégoire grégory guillaume gustave guy henri hervé
    hippolyte honoré hubert hugo hugues ismaël jacques jean jean-luc jérémie jérémy jérôme joël joseph
    julien justin karim kévin lambert laurent léo léon léonard lilian lionel loïc louis luc lucas lucien
    ludovic manuel marc marcel marius martial martin mathias mathieu mathis matthieu maurice max maxime
    mehdi michel mickaël morgan nathan nicolas noël octave olivier oscar pascal patrice patrick paul
    philippe pierre quentin raoul raphaël raymond rémi rémy renaud rené richard robert rodolphe roger
    roland romain samuel sébastien serge simon stanislas stéphane sylvain tanguy théo théodore thibaud
    thibault thierry thomas timothée tristan urbain valentin victor vincent virgile xavier yann yannick
    yves yvon zacharie
"""
_FEMALE = """
    angèle apolline bérénice clarisse laurie micheline samia solenn
    adèle adeline agathe agnès aline alice alix amandine amélie anaïs andrée angélique anne annick
    anne-marie antoinette ariane armelle astrid aude audrey aurélie aurore barbara béatrice bénédicte
    bernadette blandine brigitte camille capucine carine carole caroline catherine cécile céline chantal
    charlène charlotte chloé christelle christiane christine claire clara claudine clémence clémentine
    clotilde colette constance coralie corinne cristina danièle danielle delphine denise diane dorothée
    edwige élisa élisabeth élise élodie émilie emma estelle esther eugénie eulalie eva fabienne fanny
    fatima fleur florence france françoise frédérique gabrielle gaëlle geneviève georgette germaine
    ghislaine gisèle hélène henriette hortense inès irène isabelle jacqueline jeanne jeannine jessica
    joëlle josiane judith julie juliette justine karine laetitia laurence laure lætitia léa lise louise
    lucie lucile lydia madeleine manon marguerite marianne marie marielle marine marion marlène marthe
    martine mathilde maud mélanie mélissa michèle mireille monique morgane muriel myriam nadège nadia
    nadine nathalie nicole noémie odette odile océane olivia pascale patricia paule paulette pauline
    pénélope perrine rachel rachida raymonde régine rolande romane rosalie roselyne sabine sabrina
    sandra sandrine sarah ségolène séverine simone solange sonia sophie stéphanie suzanne sylvie
    sylviane tatiana thérèse valentine valérie vanessa véronique victoire victoria violette virginie
    viviane yasmine yolande yvette yvonne zoé
"""
# They are borne by men and women in France.
_EITHER = frozenset("dominique camille claude alix frédérique".split())

_MEN: dict[str, Sex] = dict.fromkeys([*MALE.split(), *_MALE.split()], "m")
_WOMEN: dict[str, Sex] = dict.fromkeys([*FEMALE.split(), *_FEMALE.split()], "f")
_BOTH: dict[str, Sex] = dict.fromkeys(sorted(_EITHER), "")
GIVEN: Mapping[str, Sex] = _MEN | _WOMEN | _BOTH
"""Each given name, in lower case, with its sex; "" for those of both."""
