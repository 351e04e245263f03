"""Given names of Italian speakers with their sex, beside those that English has as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.en.given_names import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.lang.speech_words import Sex

__all__ = ["GIVEN"]

_MALE = """
    achille adriano agostino alberto aldo alessandro alessio alfio alfonso alfredo amedeo andrea angelino
    angelo antonello antonino antonio armando arnaldo arturo attilio augusto aurelio battista beniamino
    beppe bernardo biagio bruno camillo carlo carmelo carmine ciro claudio corrado cosimo cristian
    cristiano damiano daniele danilo dario davide diego dino domenico donato edoardo egidio elia elio
    emanuele emiliano emilio ennio enrico enzo ermanno ernesto ettore eugenio ezio fabio fabrizio fausto
    federico felice ferdinando fernando filippo flavio franco francesco fulvio gabriele gaetano gaspare
    gennaro gerardo giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco
    gianmaria gianni gianpaolo gigi gilberto gino gioacchino giordano giorgio giovanni girolamo giulio
    giuseppe graziano gregorio guglielmo guido ignazio ilario iacopo ivano ivo jacopo lamberto lapo
    leandro leonardo leone leopoldo lino livio lorenzo luca luciano lucio ludovico luigi manlio marcello
    marco mariano marino mario martino massimiliano massimo matteo mattia maurizio mauro michelangelo
    michele mino mirco mirko moreno nando nello nereo niccolò nicola nicolò nino nunzio oreste orlando
    oscar osvaldo ottavio pancrazio paolo pasquale patrizio piero pierferdinando pierluigi pierpaolo
    pietro pino pippo primo raffaele raimondo raniero raul remo renato renzo riccardo rino roberto rocco
    rodolfo romano romeo romolo rosario ruggero salvatore samuele sandro santo saverio sebastiano sergio
    silvano silvestro silvio simone stefano telmo tito tommaso tullio ugo umberto valentino valerio
    vincenzo vito vittorio walter
"""
_FEMALE = """
    ada adele adriana agata agnese alba alessandra alessia alice allegra amalia anastasia angela angelica
    anita anna annalisa annamaria antonella antonia antonietta arianna asia aurora barbara beatrice
    benedetta bianca brigida bruna camilla carla carlotta carmela carolina caterina cecilia chiara cinzia
    clara claudia clelia concetta concita cristina daniela debora deborah delia diana donata donatella
    edda elena eleonora elisa elisabetta elly elsa elvira emanuela emilia emma enrica erica erika ester
    eugenia eva fabiola fabrizia federica fiorella flavia fiamma franca francesca gabriella gaia gemma
    giada gianna gioia giorgia giovanna giulia giuliana giuseppina grazia graziella greta ida ilaria imma
    ines irene isabella ivana katia laura lavinia letizia lia licia lidia liliana lina livia loredana
    lorella lorena luana lucia luciana lucrezia ludovica luisa maddalena manuela mara marcella margherita
    maria mariangela marianna mariastella marina marisa marta martina matilde mia michela milena miriam
    mirella monica morena nadia natalia nicoletta nilde noemi norma nunzia olga ornella paola patrizia
    piera pina raffaella renata rita roberta rosa rosanna rosaria rosy rossana rossella sabina sabrina
    samantha sandra sara serena silvana silvia simona simonetta sofia sonia stefania stella susanna susi
    tamara tatiana teresa tiziana valentina valeria vanessa vera veronica viola virginia vittoria wanda
    ylenia
"""

_MEN: dict[str, Sex] = dict.fromkeys([*MALE.split(), *_MALE.split()], "m")
_WOMEN: dict[str, Sex] = dict.fromkeys([*FEMALE.split(), *_FEMALE.split()], "f")
# Men bear them in Italy, women in English.
_ITALIAN: dict[str, Sex] = dict.fromkeys("andrea nicola simone gabriele michele daniele".split(), "m")
GIVEN: Mapping[str, Sex] = _MEN | _WOMEN | _ITALIAN
"""Each given name, in lower case, with its sex."""
