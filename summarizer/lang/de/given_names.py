"""Given names of German speakers with their sex, beside those that English has as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.lang.en.given_names import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.lang.speech_words import Sex

__all__ = ["GIVEN"]

_MALE = """
    aljoscha benno claudius frederik hanno hinrich ivo levin linus ortwin raimund siegmund
    achim albrecht alexander alfons alois andreas ansgar armin arne axel bastian benedikt bernd bernhard
    björn boris burkhard carsten cem christian christoph claus clemens cornelius detlef detlev dieter
    dietmar dietrich dirk eberhard eckart eckhard egon emil engelbert enno erich ernst erwin eugen ewald
    fabian falk felix ferdinand finn florian frank franz friedrich fritz georg gerd gerhard gernot
    gregor guido gunter gunther günter günther gustav götz hannes hans harald hartmut heiko heiner
    heinrich heinz helge helmut hendrik henning henrik herbert hermann holger horst hubertus hugo ingo
    jakob jan jens joachim jochen johann johannes jonas josef jost jörg jörn jürgen kai karl karsten
    kasimir kaspar kevin klaus knut konrad konstantin kurt lars lennart leon leonhard leopold lorenz
    lothar ludger ludwig lukas lutz magnus malte manfred manuel marius markus marten martin mats
    matthias max maximilian mehmet meinhard michael moritz niklas niels nils norbert olaf ole oliver
    oskar otmar otto pascal patrick paul peter philipp rainer ralf reiner reinhard reinhold robert robin
    roland rolf rudi rudolf ruprecht rüdiger sascha sebastian siegfried siegmar sigmar simon stefan
    steffen stephan sven theo thilo thomas thorben thorsten tilman till tim timo tino tobias tom torben
    torsten udo ulf uli ulrich utz uwe valentin veit viktor volker volkmar walter wenzel werner wilfried
    wilhelm willi willy winfried wolf wolfgang wolfram
"""
_FEMALE = """
    berit hella imke insa isolde jule kornelia tabea
    adelheid agnes alina alma almut amelie andrea angela angelika anja anke anna annalena anne annegret
    annelie anneliese annette annika antje antonia astrid barbara bärbel beate beatrix bettina bianca
    birgit birgitta birte brigitte britta carla carola caroline cäcilie charlotte christa christel
    christiane christina christine claudia clara constanze cordula corinna cornelia dagmar daniela doris
    dorothea dorothee edda edith elfriede elisabeth elke ella ellen elsa else emma erika erna esther eva
    evelyn franziska frauke frieda friederike gabi gabriele gerda gertrud gesine gisela greta gudrun
    hanna hannah hannelore heide heidemarie heidi heike helene helga henriette hertha hilde hildegard
    ilse ina ines inge ingeborg ingrid irene iris irmgard isabel isabell jana janina jasmin johanna
    josefine judith julia juliane jutta karin karla karola katarina katharina käthe katja katrin kathrin
    kerstin kirsten klara klaudia kristina lara laura lea lena leni leonie liesel lina linda lisa lotte
    luisa luise magdalena maike maja malu manuela mareike maria marianne marie marietta marina marion
    marlene marlies martina mechthild meike melanie mia michaela mira miriam monika nadine nadja nancy
    natalie natascha nele nicola nicole nina olga paula petra pia ramona rebecca regina regine renate
    rita romy rosa roswitha ruth sabine sabrina sahra sandra sara sarah saskia sibylle sieglinde sigrid
    silke silvia simone sina sofia sofie sonja sophia sophie stefanie steffi stephanie susanne svenja
    svea sybille sylvia tanja tatjana theresa therese tina traute ulla ulrike ursula uschi uta ute
    vanessa vera verena veronika viola waltraud wiebke yvonne
"""

_MEN: dict[str, Sex] = dict.fromkeys([*MALE.split(), *_MALE.split()], "m")
_WOMEN: dict[str, Sex] = dict.fromkeys([*FEMALE.split(), *_FEMALE.split()], "f")
GIVEN: Mapping[str, Sex] = _MEN | _WOMEN
"""Each given name, in lower case, with its sex."""
