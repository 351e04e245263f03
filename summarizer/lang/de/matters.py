"""German: what can be told of a matter in ways that cannot both be so, a line each for `read_matters`."""

from __future__ import annotations

__all__ = ["MATTERS", "WHOLE_MATTERS"]

_FINITE = ("t", "te", "ten", "en")


def _weak(stems: str) -> str:
    """Return the finite forms of verbs by their stems: "kauf" gives "kauft", "kaufte"."""
    return " ".join(stem + ending for stem in stems.split() for ending in _FINITE)


def _apart(stems: str, prefix: str) -> str:
    """Return the same of verbs whose prefix closes the clause: "lehn", "ab" gives "lehnt+ab"."""
    return " ".join(f"{form}+{prefix}" for form in _weak(stems).split())


MATTERS = "\n".join(
    (
        # up and down
        f"""stieg* gestieg* steigt steigen anstieg zunahm* zugenomm* nahm+zu nahmen+zu nimmt+zu
        {_apart("leg", "zu")} zugelegt zulegt* wuchs* gewachs* wächst wachsen zuwachs
        {_weak("erhöh kletter")} geklettert {_weak("verdoppel verdreifach")} hob+an hoben+an hebt+an
        angehob* anheb* | sank* gesunk* sinkt sinken fiel fielen fällt gefallen rückgang ging+zurück
        gingen+zurück geht+zurück zurückging* zurückgegang*
        {_weak("schrumpf halbier verringer reduzier")} geschrumpf* senkt senkte senkten gesenkt nahm+ab
        nahmen+ab nimmt+ab abgenomm* abnahm* gab+nach gaben+nach nachgab* nachgegeb* brach+ein
        brachen+ein eingebroch* büßte+ein büßt+ein verlor* einbuß* !werben | stabil stabile stabilen
        unverändert* konstant* bleib~gleich bleiben~gleich bleibt~gleich stagnier*""",
        # of a court
        """freigesproch* freispruch sprach+frei spricht+frei sprachen+frei unschuldig unschuld |
        verurteil* schuldspruch schuldig""",
        """stattgegeb* stattgab* gab+statt gaben+statt gibt+statt erfolgreich erfolg zugelassen |
        abgewies* abwies* wies+ab wiesen+ab weist+ab verworfen verwarf* verwirft zurückgewies*
        wies+zurück weist+zurück scheiter* gescheiter* erfolglos ablehn* abgelehn* lehnte+ab lehnt+ab""",
        f"""freigelass* freiließ* ließ+frei lässt+frei freikam* kam+frei kamen+frei freigekomm*
        entlassen auf~freien freiem~fuß freien~fuß freilassung | sitzt~haft sitzen~haft in~haft
        untersuchungshaft in~gewahrsam inhaftier* gefängnis festgehalten {_weak("verhaft")} !haftbefehl
        !frühere""",
        # what takes place
        f"""gestartet startete starteten abgehoben hob+ab hoben+ab stattgefund* fand+statt fanden+statt
        begonn* begann* eröffnet* aufgenommen nahm+auf nahmen+auf {_apart("starte", "durch")}
        ausgetragen | abgebroch* abgesag* {_apart("sag", "ab")} verschob* verschieb* vertag* gestrich*
        ausgefall* fiel+aus fielen+aus fällt+aus fallen+aus gestopp* gescheiter* scheiterte scheitert
        annullier* ausgesetzt*""",
        """fortgesetz* setzt+fort setzte+fort setzten+fort setzen+fort weitergeführ* weitergeht
        geht+weiter gehen+weiter weiterlauf* läuft+weiter | eingestellt stellt+ein stellte+ein
        abgebroch* brach+ab brachen+ab bricht+ab gestopp* stoppte* beendet* unterbroch* unterbrach*
        ausgesetz*""",
        # for and against
        f"""{_weak("befürworte unterstütz begrüß lob bejah")} befürworte* unterstützt begrüßt* gelobt*
        dafür aussprach~für sprach~für sprechen~für spricht~für plädier* wirbt warb warben würdig* |
        ablehn* abgelehn* lehnt+ab lehnte+ab lehnen+ab lehnten+ab
        {_weak("kritisier bemängel beklag bedauer")} unzureichend* unverantwortlich* inakzeptabel*
        unannehmbar* überflüssig* verfehlt* skandal* kopflos* dagegen sprach~gegen widersprach*
        widerspricht verwarf verwirft missbillig* gegner""",
        f"""akzeptier* angenommen nahm+an nahmen+an nimmt+an zugestimmt {_apart("stimm", "zu")} zustimm*
        {_weak("billig genehmig verabschiede ratifizier")} gebilligt genehmigt verabschiedet gutgeheiß*
        bewillig* erlaubt* | ablehn* abgelehn* lehnt+ab lehnte+ab lehnen+ab lehnten+ab verworfen
        verwarf* verwirft zurückgewies* wies+zurück wiesen+zurück weist+zurück verweiger* abgewies* veto""",
        f"""eingeräumt {_apart("räum", "ein")} einräum* gestand* gestanden geständ* gesteht zugegeb*
        gab+zu gaben+zu gibt+zu zugab* bekannte* bekennt | bestritt* bestreit* dementier* dementi
        {_weak("leugne")} geleugn* leugn* zurückgewies* wies+zurück wiesen+zurück weist+zurück
        weisen+zurück abgestritten stritt+ab streitet+ab schwieg* schweig* geschwieg* unschuld* beteuer*""",
        """bestätig* | dementier* dementi zurückgewies* wies+zurück weist+zurück widerruf* widerrief*
        zurückgenomm* korrigier* kassier*""",
        """erlaubt* gestattet* darf dürfen freigegeben zugelassen zuläss* legal | verbot* untersag*
        verbiet* unzuläss* illegal""",
        """verhäng* eingeführt führte+ein führt+ein eingesetzt* in~kraft erlassen | aufgehob* hob+auf
        hoben+auf hebt+auf aufheb* abgeschaff* schaffte+ab schafft+ab gekippt ausgesetz* außer~kraft
        zurückgenomm*""",
        f"""{_weak("produzier arbeite")} läuft laufen in~betrieb wieder~auf anläuft angelaufen |
        steht+still stehen+still stand+still stillsteh* stillgeleg* ruht ruhen außer~betrieb stillstand
        lahmgelegt lahm* eingestellt !lief+""",
        """fand fanden gefunden findet finden entdeck* geborgen aufgespürt | vergeblich* erfolglos*
        vermisst* verschwunden* spurlos* ergebnislos* !statt""",
        """schloss+aus schließt+aus schlossen+aus schließen+aus ausgeschloss* ausschließ* | vermut*
        hält~für halten~für hielt~für geht+aus gehen+aus ursache~ist !nicht""",
        """angeklagt* beschuldig* verdächtig* verdacht anklage vorgeworfen | entlastet* unschuldig*
        ausgeräumt* rehabilitier* schuldlos*""",
        """frühestens | spätestens""",
        """mindestens | höchstens maximal""",
        """vollständig* komplett* gänzlich* | teilweise teils""",
        """kostenlos* gratis | kostenpflichtig* gebühr*""",
        """import* einfuhr* | export* ausfuhr*""",
        """entwarnung | alarmstufe warnstufe""",
        """innerhalb | außerhalb""",
        """bestätig* gebilligt* billigt* rechtens verfassungskonform* zulässig* bestand~hat | nichtig*
        gekippt* kippt* kippte* aufgehob* hob+auf verfassungswidrig* rechtswidrig* unzulässig* kassiert*""",
        """akzeptier* nimmt+an nahm+an nimmt+hin nahm+hin hingenommen rechtsmittelverzicht | einspruch
        widerspruch~einlegen berufung revision beschwerde anfecht* angefochten ficht+an focht+an klagt klage
        rechtsmittel wehrt wehren !verzicht""",
        """unverletzt* unversehrt* | leicht~verletzt schwer~verletzt verletzt verletzte verletzten
        leichtverletzt* schwerverletzt* verletzung verletzungen lebensgefährlich* | starb* gestorb* tot tote
        toten getötet* ums~leben umgekomm* erschlagen erlag*""",
        """festgenommen festgenommene verhaftet gefasst | flüchtig* flucht geflohen flieht
        flohen entkommen entkam* abgesetzt untergetaucht haftbefehl fahndet fahndung gesucht !vorläufig""",
        """heftiger* stärker* schwerer* | weniger~heftig weniger~heftige weniger~stark schwächer*
        weniger~schwer""",
        # people and posts
        f"""verlänger* {_apart("verlänger", "vorzeitig")} bleibt~trainer weiterbeschäftig* hält+fest
        hielt+fest | trennt* trenn* getrennt entlass* entließ* gekündigt kündigte kündigt aufgelöst
        gefeuert beurlaub* abberuf* abgesetzt verließ verlässt""",
        """eingestellt neueinstell* angeworben geschaffen schafft schaffen schuf | abbauen abgebaut
        baut+ab baute+ab bauen+ab stellenabbau gestrichen streicht streichen strich entlassen entlässt
        entließ wegfallen weggefallen fallen+weg""",
        """zurückgetret* trat+zurück tritt+zurück treten+zurück rücktritt | bleibt+amt weitermach*
        macht+weiter im~amt""",
        """teilgenomm* nahm+teil nahmen+teil nimmt+teil anwesend dabei erschien* besucht* | fehlte*
        fehlt* abwesend fern fernblieb* ferngeblieb* boykott* abgesagt""",
        """gewählt wiedergewählt | abgewählt durchgefallen""",
        # contests: who wins against whom is told of names
        """qualifizier* weitergekommen weiter~runde zog+ein eingezogen einzug | ausgeschied* schied+aus
        scheidet+aus eliminier* gescheitert ausgeschieden""",
        """aufgestieg* aufstieg steigt+auf stieg+auf | abgestieg* abstieg steigt+ab stieg+ab""",
        # agreement
        """einig einigt* geeinig* einigung* verständig* vereinbar* einvernehm* | uneinig* zerstritten
        gescheiter* scheiter* ergebnislos abgebroch* streit* geplatzt platzt*""",
        """einstimmig* einmütig* einhellig* geschlossen~für | zu~stimmen mehrheitlich* gegenstimm*
        enthielt* enthalt* knapp~mehrheit sondervotum""",
        # states
        """geöffnet* öffnet* geöffnete eröffnet* wiedereröffnet* offen freigegeben* befahrbar |
        geschlossen* schließt schloss* gesperrt* sperrung dicht unpassierbar""",
        """gelöscht* unter~kontrolle | brennt* außer~kontrolle lodert* wüte*""",
        """unbeschädigt* unversehrt* intakt* heil | beschädig* zerstör* verwüst*""",
        """leicht~verletzt leichtverletzt* leichte~verletzungen | schwer~verletzt schwerverletzt*
        schwere~verletzungen lebensgefährlich* schwerst*""",
        """überlebt* überleb* gerettet* lebend | starb* gestorb* tot tote toten getötet* ums~leben
        erlag* erlegen umgekomm*""",
        """verbesser* besser besserte* aufwärts erholt* | verschlechter* schlechter verschlimmer*
        abwärts""",
        """höher* größer* stärker* teurer* mehr~als | niedriger* geringer* kleiner* schwächer* billiger*
        günstiger* weniger~als""",
        """früher~als verfrüht* vorzeitig* | später~als verspät* verzöger* verschob* verschieb*""",
        """gewinn überschuss schwarze~zahlen schwarzen~zahlen | verlust verluste fehlbetrag rote~zahlen
        roten~zahlen defizit""",
        """zuversichtlich* optimist* hoffnungsvoll* | skeptisch* pessimist* besorgt* zweifel*""",
        """erleichter* zufrieden* begrüßt | enttäusch* verärger* unzufrieden* empört*""",
        """positiv* | negativ*""",
        """mehrheit | minderheit""",
        """freiwillig* | gezwung* zwangsweise zwang""",
        """absichtlich* vorsätzlich* mutwillig* vorsatz brandstift* | versehentlich* fahrlässig*
        unabsichtlich*""",
        """identifizier* geklärt aufgeklärt | unbekannt* ungeklärt* unklar* rätsel*""",
        """erfolgreich* gelang* gelungen glückte* | erfolglos* misslang* misslung* scheiter* gescheiter*
        vergeblich*""",
        """schuldenfrei ohne~schulden | neuverschuld* kredit* neue~schulden""",
        """gesund gesunde* genesen | erkrankt* krank""",
        """sicher* gefahrlos* harmlos* ungefährlich* | gefährlich* unsicher* gefährdet*""",
        """nüchtern | betrunken* alkoholisiert* angetrunken*""",
        """öffentlich* | nichtöffentlich* geheim* vertraulich*""",
        """stimmte~für stimmten~für gestimmt~für votierte~für votierten~für dafür |
        stimmte~gegen stimmten~gegen gestimmt~gegen votierte~gegen votierten~gegen dagegen !sprach""",
        """schloss+aus schließt+aus schlossen+aus schließen+aus schließe+aus ausgeschloss* |
        für~denkbar für~möglich für~vorstellbar für~wahrscheinlich erwäg* erwog* !nicht""",
        """verschärf* strenger* verschärfung | gelocker* locker* lockerung milder*""",
        """beschleunig* schneller* | verlangsam* gebremst* bremst* langsamer*""",
        """erleichter* vereinfach* | erschwer*""",
        """verteuer* | verbillig*""",
        """sieg siege triumph | niederlage niederlagen""",
        """erstmals erstmalig* | erneut abermals""",
        """befürworter* unterstützer* | gegner* kritiker*""",
        """freund* verbündet* | feind* rival*""",
        """linke links | rechte rechts""",
        """morgens vormittag* früh | abends nachts""",
        """über~erwartungen besser~erwartet mehr~erwartet übertraf* übertroff* |
        unter~erwartungen schlechter~erwartet weniger~erwartet enttäuscht*""",
        """vergrößer* ausgeweitet weitet+aus weitete+aus ausgebaut baut+aus baute+aus ausbau | verkleiner*
        eingeschränkt schränkt+ein schränkte+ein begrenzt* reduzier* rückbau""",
    )
).replace("\n        ", " ")

WHOLE_MATTERS = """
eingeräumt räumt+ein räumte+ein räumen+ein räumten+ein gestand gestanden gesteht geständ* zugegeben
        gab+zu gibt+zu gaben+zu bekannte+schuldig | bestreit* bestritt* leugn* geleugn* zurückgewies*
        wies+zurück wiesen+zurück weist+zurück weisen+zurück dementier* schweig* schwieg* haltlos* unschuld*
        beteuer*
geeinigt einigten einigte einigung einig verständigt verständigten verständigung durchbruch
        kompromiss unterzeichn* | gescheiter* scheiter* abgebroch* ergebnislos* geplatzt platzt* zerstritten
starb* gestorb* sterb* stirb* tot tote toter toten tödlich* getötet* töt* ums~leben umgekomm* erlag*
        erlieg* verstorb* todes* leich* ertrunk* ertrank* erschlag* erschoss* erstoch* ermord* mord* opfer*
        beigesetzt hinterläss* hinterließ* trauer* | verletz* verwundet*
unverletzt* unversehrt* heil unbeschadet glimpflich* ohne~verletzungen keine~verletzten | verletz*
        verwundet* tot tote toten getötet* starb* schwerverletzt*
gefunden fand fanden findet finden gefund* entdeck* aufgetaucht aufgespürt sichergestellt* geborgen
        stellt+sicher stellte+sicher | fehlt~spur spurlos* verschwunden* verschollen*
einstimmig* einmütig* einhellig* geschlossen~für | gegenstimm* dagegen enthielt* enthalt*
        mehrheitlich knapp~mehrheit gegen~stimmen zu~stimmen !ohne
erreich* geschafft schafft schaffte gelingt gelang* gelung* einhäl* hält+ein hielt+ein erfüll* |
        verfehl* verpass* verfehlt*
abgewies* wies+ab wiesen+ab weist+ab zurückgewies* wies+zurück verwarf* verworf* verwirft ablehn*
        abgelehn* lehnt+ab lehnte+ab | stattgegeb* stattgab* gab+statt gibt+statt nichtig* gekippt*
        aufgehob* hob+auf
freigesproch* freispr* sprach+frei spricht+frei | verurteil* schuldig*
inhaftier* untersuchungshaft u-haft eingesperrt~haft sitzt~haft in~gewahrsam | auf~freiem freiem~fuß
        freigelass* ließ+frei
abgelehn* lehnte+ab lehnt+ab lehnten+ab lehnen+ab ablehn* verworf* verwarf* durchgefallen !oppos
        !fraktion !partei !abgeordnet !grüne | gebilligt* billigt* beschloss* beschlossen* verabschied*
        angenommen* genehmig* zugestimmt* stimmte+zu stimmten+zu bewillig* nahm+an grünes~licht
""".replace("\n        ", " ")
