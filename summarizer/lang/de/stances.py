"""German: how somebody stands to a matter, a line each of two sides for `read_matters`."""

from __future__ import annotations

__all__ = ["EXCLUDING", "STANCES"]

STANCES = """
räumt+ein räumte+ein räumen+ein räumten+ein einräum* eingeräumt gibt+zu gab+zu geben+zu gaben+zu zugegeben
        gesteht gestand gestehen gestanden eingestand* eingesteh* bestätigt bestätigte bestätigen
        bestätigten bekräftigt bekräftigte | weist+zurück wies+zurück weisen+zurück wiesen+zurück
        zurückgewiesen zurückweis* zurückwies* bestreitet bestritt bestreiten bestritten dementier*
        leugne* geleugnet abstreite* abgestritten streitet+ab stritt+ab streiten+ab stritten+ab verneint
        verneinte verneinen widerspricht widersprach widersprechen widersprochen
befürwort* unterstützt unterstützte unterstützen unterstützten begrüßt begrüßte begrüßen begrüßten
        begrüsst begrüsste begrüssen begrüssten lobt lobte loben lobten gelobt gutgeheißen heißt+gut
        hieß+gut stimmt+zu stimmte+zu stimmen+zu stimmten+zu zugestimmt stellt+hinter stellte+hinter
        schließt+an schloss+an schließen+an schlossen+an angeschlossen folgen folgt folgte folgten | lehnt+ab
        lehnte+ab lehnen+ab lehnten+ab ablehn* abgelehnt kritisier* bemängel* monier* rügt rügte rügen
        verurteilt verurteilte widersetz*
sagt+zu sagte+zu sagten+zu zugesagt willigt+ein willigte+ein eingewilligt akzeptiert akzeptierte akzeptieren
        bereit kommt+nach kam+nach | weigert weigerte weigern weigerten verweiger* verzicht* sagt+ab sagte+ab
        sagten+ab abgesagt
""".replace("\n        ", " ")

EXCLUDING = """
schließt+aus schloss+aus schließen+aus schlossen+aus schließe+aus schliesst+aus schliessen+aus ausgeschlossen
        ausschließ* ausschliess* auszuschließ* ausschlag* | denkbar vorstellbar offengelassen ließ+offen
        lässt+offen hält+offen hielt+offen liebäugel* erwägt erwog erwägen
""".replace("\n        ", " ")
