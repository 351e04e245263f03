"""Given names that news in English, German and French tells of people all over the world; compiled by hand.

The census in `en/given_names.py`, which each language adds, has those of the United States. Left out are
names that are a common word, a place or a month in one of the three languages.
"""

from __future__ import annotations

from functools import cache

from summarizer.text.spelling import name_key

__all__ = ["given_names"]

_GERMAN = """
achim adelheid albrecht alexa alexander alois andrea andreas angela angelika anja anke ann annalena anne
annegret anneliese annette annika antje anton armin arne arno astrid axel barbara bastian beate beatrix ben
benjamin bernd bernhard bettina birgit birgitta björn bodo boris britta bruno burkhard bärbel carina carla
carola carolin carsten caspar cem christa christian christiane christina christine christoph clara claudia
claus cordula cornelia dagmar daniel daniela david denis dennis detlef detlev dieter dietmar dietrich dirk
dominik doris dorothee eberhard eckart eckhard edeltraud edmund egon ekkehard elfriede elisabeth elke ellen
emil emma erhard erich erik erika erna ernst erwin esther eva evelyn fabian felix ferdinand finn florian
frank franka franz franziska frauke fred friederike friedhelm friedrich fritz gabi gabriel gabriele georg
gerald gerd gerda gerhard gerlinde gernot gero gertrud gesine gisela gottfried gregor greta gudrun guido
gunnar gunther gustav götz günter günther hannah hannelore hannes hans harald harry hartmut hasso hedwig
heide heidemarie heidi heike heiko heiner heinrich heinz helene helga helge hellmut helmut helmuth hendrik
henning henriette henrik henry herbert heribert hermann herta hilde hildegard holger horst hubert hubertus
hugo ilona ilse immanuel ina ines inga inge ingeborg ingo ingolf ingrid irene iris irmgard isabel isabell
isabella jakob jan jana janina janine jannik jasmin jens joachim jochen johann johanna johannes jonas josef
joseph julia julian juliane justus jutta jörg jörn jürgen karen karin karina karl karl-theodor karla
karoline karsten katarina katharina kathrin katja katrin kerstin kevin kilian kirsten klara klaus konrad
konstantin kristin kristina kurt lars laura lea lena leni leon leonard leonhard leonie lieselotte lilli lina
lisa lothar lotte louis louisa luca lucas ludwig luis luisa lukas lutz lydia magdalena maik maja malte
manfred manuel manuela marc marcel marco marcus maren margarete margit margot maria marianne marie
marie-agnes marina mario marion marius marko markus marlene marlies marta martha martin martina mathias
mathilde matthias max maximilian maybrit mechthild meike melanie melina merle mia michael michaela michel
mike mirco miriam mirjam mirko monika moritz nadine nadja nancy natalie niclas nico nicolas nicole niklas
nikolaus nils nina nora norbert nouripour olaf ole oliver olivia omid oskar otmar otto pascal patricia
patrick patrik paul paula pauline peer peter petra philip philipp pia rainer ralf ralph ramona raphael
rebecca regina regine reiner reinhard reinhold renate rené ricarda richard rita robert robin roderich roland
rolf romy ronald ronny rosemarie rudi rudolf ruth rüdiger sabine sabrina sahra samuel sandra sara sarah
sascha saskia sebastian siegfried sieglinde siegmar sigmar sigrid silke silvia simon simone sina sonja
sophia sophie stefan stefanie steffen steffi stephan stephanie susanne sven svenja swantje sybille sylvia
tamara tanja tatjana theo theodor theresa theresia thilo thomas thorben thorsten tilman tilo tim timo tina
tino tobias tom torben torsten udo ulf ulla ulrich ulrike ursula ute uwe valentin valerie vanessa vera
verena veronika viktor viktoria vincent volker volkmar walter walther waltraud wenke werner wibke wieland
wilfried wilhelm willi willy winfried wladimir wolfgang wolfram yannick yasmin yvonne
"""
_FRENCH = """
adrien adèle agathe agnès aimé alain albane alexandra alexandre alexia alexis alice aline alix amandine
amélie anaïs andré anne anne-marie antoine anémone ariane arlette armand arnaud arthur aude audrey augustin
aurore aurélie aurélien axelle bally baptiste bastien benjamin benoît bernadette bernard bertrand blaise
boris brice brigitte bruno béatrice bérengère camille carole caroline catherine chantal charles charlotte
charlène christelle christian christiane christine christophe claire clara claude claudine clotilde clémence
clément clémentine colette coline constantin corentin corinne cyril cyrille cécile cédric céline damien
daniel danielle danièle david delphine denis denise didier dominique emilie emma emmanuel emmanuelle enzo
erwan estelle ethan eugène eugénie eva evelyne fabien fabienne fabrice fadila fanny fernand florent florian
francine franck françois françoise frédéric frédérique félix gabriel gabrielle gaston gauthier gautier gaël
gaëlle gaëtan geneviève geoffroy georges georgette germain ghislain ghislaine gilbert gilberte gilles
ginette gisèle grégoire grégory guillaume gustave guy gwenaëlle gwendoline gérald géraldine gérard hadrien
henri henriette hervé honoré hubert hugo hugues hélène ida ingrid inès irène isabelle ivan jacqueline
jacques janine jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc
jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jeanne jeannine jonathan
jordan joseph josette josiane joséphine joël joëlle jules julia julie julien juliette justine jérémie jérémy
jérôme karim karine kevin kylian lambert laure laurence laurent laëtitia lilian liliane lionel lise louis
louise louna loïc luc lucas lucie lucien lucienne ludivine ludovic lydie léa léo léon léonard léonie léopold
madeleine magali manon manuel marc marcel marcelle margaux margot marguerite maria marianne marie marielle
marine marion marius marjorie martial martin martine mathias mathieu mathilde matthieu maud maurice maxence
maxime maëlle michaël michel michèle mireille monique morgane muriel myriam mélanie mélissa nadia nadine
nadège najat nathalie nathan nicolas nicole ninon noé noémie odette odile olivia olivier olympe pascal
pascale patrice patricia patrick paul paule paulette pauline philippe pierre pierre-yves prisca quentin
rachel rachida raphaël raphaëlle raymond raymonde renaud rené renée richard robert robin rodolphe roger
roland romain romane roselyne roxane rémi rémy sabine sabrina samuel sandra sandrine sarah serge simon
simone solange solène sophie stanislas stéphane stéphanie suzanne sylvain sylvaine sylvie sébastien ségolène
séverine tanguy tatiana thibaud thibault thibaut thierry thomas théo théodore thérèse timothée titouan
tristan ugo ulysse ursule valentin valentine valérie valéry vanessa victor vincent violaine virginie vivien
vivienne véronique xavier yann yannick yasmine yaël yves yvette yvon yvonne zoé ève édith édouard éliane
élie élisa élisabeth élise élodie éloi éloïse éléonore émile émilie éric étienne
"""
_WORLD = """
ante remo corsin flavio ruedi jost silvan elmar edgar egon gotthard
abdallah abdelkader abdoulaye achille adaeze adama admir adnan adolf adrian afra agim ahlam aigul aino akua
alassane albana aleksandar alexej alfons alfred ambros aminata amir amit amra anas anastasia anatole anders
andri andrás anil anneke annelies anneliese annemarie anselm antonella antti anže arben arjun arvid attila
augustine aurèle aylin ayşe aïcha aïssata aïssatou bakary balthasar balázs barnabé bartholomäus bartosz
beata beatriz besnik bilal binta birgitte bjarne blerim bogdan bohdan bohumil bojan boubacar boštjan bożena
brahim bram branko bruno burak burgi béla catarina chiara chidi chinua christos claudio clotaire coralie
corsin cristian curdin cyprien célestin côme daan daniele danijela danylo dario dariusz davor deepak dejan
demba desislava despina dilek dimitar djeneba djibril dorin dorje dragan driss duarte dušan edin eero eirik
eleni elif elisabetta emeka emir emre engelbert enora ercan erion ermal erwann esra eszter evangelos
fabrizio faruk fatmir fatou faustine federica femke ferenc fiete filiz firmin flamur flavie flavien flurina
fouad fredi frieda gaspard gebhard geert gerrit gian giancarlo gianluca gino giorgio giorgos giulia gontran
gonçalo goulven greet griet grzegorz gundula gunilla gwenaël gábor gédéon géza gökhan göran gülsen hafid
halina halyna hanneke hansjörg hanspeter hansruedi haris haruka hassane hatice heidrun heikki henk hicham
hilmar hinnerk hippolyte houda hristo håkon hüseyin ibrahima idrissa ihor ildikó ilir ilkka ingvild ioana
ionuț irina isaure issa istván ivana ivano jamal janez janusz jari jaromír jasmina jelena jelle jeroen
jesper jewgeni jewhen jiyoung jiří joachim jocelyn jocelyne jolanta joost joris josselin joël juha jukka
jure jurgen jános jürg kader kadiatou kalina kaspar katalin katarzyna katerina kavita kazimierz kazuo kenji
kerem khadija kimi kinga kirill kjell koen koffi korbinian kouassi krasimir krešimir krzysztof kwame köbi
lahcen lakshmi lamine latifa lazare laëtitia lenka lennart leopold lesya leszek leyla liesbeth lieve linh
luan lucile luisa luuk lászló léandre lénaïc léopold maarten mads magda magnus malika mamadou marceau
mariama mariana marieke marit marius mariusz markéta massimo matej mateja mateusz mathis matti maurizio
maxim maël maëlle maëva maïwenn małgorzata meinrad melek meryem mikkel milica mirjana miroslav mirza modibo
momme morten mounir mourad moussa márta mélina nabil najib naoko nassim nenad nguyễn nicolae niels niklaus
nolwenn noémi nuno nurcan nursultan octave oleh ombeline ondřej onur oriane ortrud osman oumar oumou ousmane
oğuz panagiotis paola pavel pekka pemba pernille perrine petar plamen pooja predrag primož priya päuli
pénélope péter rachid radek radovan radu rafael ragnhild raluca ramesh rasmus ravi rayan regula renzo resi
reto riccardo riikka rike roberto rohan rokia ronan rosalie roswitha ruben ruedi rui rupert ruslan sakura
salma salomé samba samir samira sandro sanjay sanna sanne satoshi saša selin senad sergio serhij serkan
severin sevgi seydou siiri silja silvano simona sindre sixtine sjoerd slavko slimane slobodan snežana soazig
sofiane solveig solène soojin souleymane spyros stavros stefano stipe stoyan sunil suresh sándor sönke søren
sławomir tadej tahar takeshi tamás tancrède taras tenzin tereza teuta thanasis theodoros thijs thomasine
thuy théophile tiago tijs timo timur tiphaine titouan tjark tolga tomislav tomke torbjørn traian ueli urs
ursina ursule uğur valentine valeria valon vasco vasile vassilis vesna vijay vinzenz vjosa vojtěch volkan
vreni vroni waltraut wassyl wendelin widad wiebke wilfried willem wouter xaver xiao yacouba yannig yasmina
yoko yolande youssef yulia zacharie zdeněk zeynep zita zofia zohra zoltán zoran zsófia zélie ágnes éléna éva
özlem øyvind željko
abbas abdel abdelaziz abdelmadjid abdul abdullah abiy abraham adam adnan adolf agnieszka ahmad ahmed ahmet
ai akihito akira alaa alassane alberto alejandro aleksandar aleksander aleksandr alessandra alessandro
alexander alexandros alexei alexej alexis ali alijew alina aliou alpha amadou amina amir amr ana anastasia
anatoli anatolij anders andreas andrei andrej andrij andriy andrzej andrés angela angelo anna antal anthony
antonella antonio antony antónio anwar aram arif aristide arjen arsen artem arturo ashraf asif asma atef
atiku augusto aung ayman aziz badr barack bart baschar bashar bayrou beata beatriz ben benazir benigno
benjamin benny bernardo bernie bezalel bidzina bill bogdan boiko boris borut boyko brad brett brian bruno
cameron carles carlo carlos carme carolina carrie catherine cecilia cem charles chris christian christine
chuck claudia colin condoleezza craig cristina cyril czesław daniel daniele danilo dario davi david deborah
denis denys devlet diego dilma dimitri dimitris dmitri dmitrij dmitry dmytro dominic donald donatella dong
dora doug ebrahim edgars edi edson eduard eduardo edward ehud ekrem elena eli elizabeth ellen elly elon
emilio emine emma emmanuel emmerson enrico enrique eric erik erna esmail ester ethan evan evo ewa ewald
fahrettin faisal farid faruk fatih fatima fatma federico felipe felix fernando fethullah fidel filippo fiona
florin francesca francesco francis francisco franco frans fredrik fumio gabriel gabriela gareth gary gavin
geert gennadi george georgi georgios gerry giancarlo gianni giorgia giorgio giovanni giuseppe gleb goran
gordon greg greta guido guilherme guillermo gustavo habib hadi hakan hamad hamed hamid hani hans harald
haris harry hasan hashim hassan hayden heather helen helle henrique henry herman hillary hiroshi hisham
hosni hossein howard hrant hugo hun hussein ibrahim igor ihor ilham ilir ilya ion irina isaac isabel ismail
ismaël issa ivan ivica iván jacek jacinda jack jacob jaime jair jakub jamal james jan janet janez jannik
janusz jaroslaw jarosław jason javier jean jeff jennifer jens jeremy jerzy jesper jesús jevgeni jewgeni jill
jim jimmy joachim joan joanna joao joe joel john jonas jordi jorge josep josip josé jovenel joão juan juha
jules julija julius julián junichiro justin jürgen kaja kamala karel karim karol kassym katalin kate
katerina keir keith kemal ken kenneth khaled khalid khalifa kim kira kiril kirill klaas klemens kofi
konstantinos kostas kyriakos lai larry lars laura laurent lech lee leonardo leonid leszek leyla li lindsey
lionel lisa liz lloyd lorenzo lucas lucia luciano luigi luis luiz luka lula maciej magdalena maggie mahathir
mahmoud mahmud maia maja malcolm manmohan manuel manuela marc marcelo marcin marco marcos marek margaret
margrethe maria mariano marija mario mariusz mark marta martha martin masoud massoud mateo mateusz mats matt
matteo mauricio maurizio mauro maxim mehdi mehmet melania melinda merkel meryem mette mevlüt michail michał
micheál mick miguel mihai mihail mikael mike mikel mikhail mikheil mikuláš milo miloslav miloš miroslav
mitch mitt mladen mohamad mohamed mohammad mohammed moncef moon moqtada mostafa mousa muammar mucha muhammad
muhammadu murat mustafa mykola nadia naftali nancy narendra nasser natalia nawaz neil nelson ngozi nicola
nicolae nicolás nigel nikki nikol nikola nikolai nikolaj nikos novak nuri nursultan oksana olaf oleg oleh
oleksandr oleksij olena olga olli olusegun omar omer orhan osama oscar owen pablo paolo park parvez pascal
patrice patricia paul paulo pawel paweł pedro pere pervez peter petr petro petros petteri philip philippe
pierre pieter pietro piotr pita prabowo prayut rachel radek radosław rafael rahul raila rajiv rami ramzan
ramón ranil rashid raúl recep reem ren renzo ri ricardo richard rick rishi rob robert roberta roberto robin
rodrigo rodrygo roger roh romano ron ronald rosa rowan ruben rudy ryan saad sadiq sadyr salman salva
salvador salvini sam samantha sandro sanna santiago sara sarah sauli scott sebastián selma serge sergei
sergej sergey sergio serhij serhiy shane shehbaz sheikh shigeru shinzo sigmar silvio simona simonetta sinan
sinéad slobodan soledad stanislaw steffan stella steve steven stjepan stormy stuart suella susan svetlana
swetlana swjatlana tamer tamim tammy taoufik tarek tareq ted tedros teresa thabo thein theresa thierry
thomas tibor tim tina tom tomas tomasz tomáš toni tony tsai tulsi tunç uhuru ulf urho ursula usain valdis
valeri valery vasyl vera viktor vincenzo viola vitali vitalij vjosa vlad vladimir vladimír vojislav
volodymyr vuk václav víctor wadim walid wassili wen werner wiktor william witali wladimir wojciech wolodymyr
xavier xi yahya yair yanis yannis yasser yasuo yevgeny yitzhak yoav yoon yoshihide yotam yulia yuri yusuf
zbigniew ziad zine zoran zulfikar zuzana łukasz
"""
# German, French and English words and places among them.
_NONE = frozenset(
    """
    abe ace aimé alba alma alpha alta amber ami amie an anderson angel art asia august augusta aura avril
    bally bayrou bear beau bella belle berg bonnie bradford brook buck bud burg burl carter case cash chance
    chase cherry china christen christi clay cliff clifton clinton cole colt concepcion constance coral
    cotton crystal dale damaris davis dawn dean deandre del delta destiny dick dolly dong drew duke dulce
    earl easter ebony elba elle else ernst essie estrella faith fay fern field flor flora florida forest
    forrest fran freeman frost gale garland gas gay gene geneva genoveva georgia gil ginger glory golden
    grace grant gray green hai hal harris harrison honoré hope houston hun hunter in india ivory ivy jackson
    jade jefferson jesus jewel johnson jordan joy judge juillet juin junior kai king kitty la lake lambert
    lance land lane laurel leone les levi liberty lily loan long lou love lula luz mac mae mai major mal
    manche manches mann mars marshall mason may mel mercedes merkel merry messe mine minister mitte mode
    modesto mollie monte moon morgan mucha mut na nan ned nice noble noe note nova novella odessa ok oma opa
    opal orange orient par paris park parker pat pearl penny per perla petal poly porter pour precious
    preston prince princess pro prudence queen rae rain rand rasse rat rate raven reed reise ren rest rex ri
    ring rio rod roma roman rona rose ross rosy royal ruby rusty sage sal salome salvini san santa santiago
    santo savannah season see shad sheldon shon sid sierra sky sol son song soon stanton star stone sue
    summer sun sunday sunny sur sydney tab tad tag tal tanner tiara tierra tobacco ton tour toy trinity troy
    tuan valencia venus verda vida violet virginia vita von wallace ward ware washington welcome will willow
    wilson winter wolf wren young zen
    """.split()
)


@cache
def given_names(more: str) -> frozenset[str]:
    """Return the given names and those of `more`, as names compare."""
    told = f"{more} {_GERMAN} {_FRENCH} {_WORLD}".split()
    known = frozenset(part for name in told for part in name.split("-")) - _NONE
    return frozenset(map(name_key, known))
