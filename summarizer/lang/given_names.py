"""Given names that news in English, German and French tells of people all over the world; compiled by hand.

The table of the census in `en/given_names.py` has those of the United States. Left out are names that are a
common word, a place or a month in one of the three languages.
"""

from __future__ import annotations

from functools import cache

from summarizer.lang.en.given_names import FEMALE, MALE

__all__ = ["given_names"]

_GERMAN = """
achim adelheid albrecht alexa alexander alois andrea andreas angela angelika anja anke ann annalena anne
annegret anneliese annette annika antje anton armin arne arno astrid axel barbara bärbel bastian beate
beatrix ben benjamin bernd bernhard bettina birgit birgitta björn bodo boris britta bruno burkhard carina
carla carola carolin carsten caspar cem christa christian christiane christina christine christoph clara
claudia claus cordula cornelia dagmar daniel daniela david denis detlef detlev dennis dieter dietmar dietrich
dirk dominik doris dorothee eberhard eckart eckhard edeltraud edmund egon ekkehard elfriede elisabeth elke
ellen
emil emma erhard erich erik erika erna ernst erwin esther eva evelyn fabian felix ferdinand finn florian
frank franka franz franziska frauke fred friederike friedhelm friedrich fritz gabi gabriel gabriele georg
gerald gerd gerda gerhard gerlinde gernot gero gertrud gesine gisela götz gottfried gregor greta gudrun guido
gunnar günter günther gunther gustav hannah hannelore hannes hans harald harry hartmut hasso hedwig heide
heidemarie heidi heike heiko heiner heinrich heinz helene helga helge hellmut helmut helmuth hendrik henning
henriette henrik henry herbert heribert hermann herta hilde hildegard holger horst hubert hubertus hugo
ilona ilse immanuel ina ines inga inge ingeborg ingo ingolf ingrid irene iris irmgard isabel isabell isabella
jakob jan jana janina janine jannik jasmin jens joachim jochen johann johanna johannes jonas jörg jörn josef
joseph julia julian juliane jürgen justus jutta karen karin karina karl karla karoline karsten katarina
katharina kathrin katja katrin kerstin kevin kilian kirsten klara klaus konrad konstantin kristin kristina
kurt lars laura lea lena leni leon leonard leonhard leonie lieselotte lilli lina lisa lothar lotte louis
louisa luca lucas ludwig luis luisa lukas lutz lydia magdalena maik maja malte manfred manuel manuela marc
marcel marco marcus maren margarete margit margot maria marianne marie marina mario marion marius marko markus
marlene marlies marta martha martin martina mathias mathilde matthias max maximilian maybrit mechthild
melanie melina merle meike mia michael michaela michel mike mirco miriam mirjam mirko monika moritz nadine
nadja nancy natalie niclas nico nicolas nicole nikolaus niklas nils nina nora norbert olaf ole oliver olivia
oskar otmar otto pascal patricia patrick patrik paul paula pauline peer peter petra philip philipp pia rainer
ralf ralph ramona raphael rebecca regina regine reiner reinhard reinhold renate rené ricarda richard rita
robert robin roderich roland rolf romy ronald ronny rosemarie rudi rudolf rüdiger ruth sabine sabrina sahra
samuel sandra sara sarah sascha saskia sebastian siegfried siegmar sigmar sigrid sieglinde silke silvia simon
simone sina sonja sophia sophie stefan stefanie steffen steffi stephan stephanie susanne sven svenja swantje
sybille sylvia tamara tanja tatjana theo theodor theresa theresia thilo thomas thorben thorsten tilman tilo
tim timo tina tino tobias tom torben torsten udo ulf ulla ulrich ulrike ursula ute uwe valentin valerie
vanessa vera verena veronika viktor viktoria vincent volker volkmar waltraud walter walther wenke werner
wibke wieland wilfried wilhelm willi willy winfried wladimir wolfgang wolfram yannick yasmin yvonne
robert ricarda omid nancy katarina boris lisa kevin nouripour svenja klara marie-agnes steffi hendrik
karl-theodor
"""
_FRENCH = """
adèle adrien agathe agnès aimé alain albane alexandra alexandre alexia alexis alice aline alix amandine amélie
anaïs andré anémone anne anne-marie antoine ariane arlette armand arnaud arthur aude audrey augustin aurélie
aurélien
aurore axelle bastien baptiste béatrice benjamin benoît bérengère bernadette bernard bertrand blaise
boris brice brigitte bruno camille carole caroline catherine cécile cédric céline chantal charlène charles
charlotte christelle christian christiane christine christophe claire clara claude claudine clémence clément
clémentine clotilde colette coline constantin corentin corinne cyril cyrille damien daniel danièle danielle
david delphine denis denise didier dominique édith édouard éléonore éliane élie élisabeth élise élodie éloïse
élisa éloi emilie émilie émile emma emmanuel emmanuelle enzo éric erwan estelle étienne ethan eugène
eugénie eva evelyne ève fabien fabienne fabrice fanny félix fernand florent florian francine franck françois
françoise frédéric frédérique gabriel gabrielle gaël gaëlle gaëtan gaston gauthier gautier geneviève
geoffroy georges georgette gérald géraldine gérard germain ghislaine ghislain gilbert gilberte gilles
ginette gisèle
grégoire grégory guillaume gustave guy gwenaëlle gwendoline hadrien hélène henri henriette hervé honoré hubert
hugo hugues ida ingrid inès irène isabelle ivan jacqueline jacques janine jean jeanne jean-baptiste
jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël
jean-paul
jean-philippe jean-pierre jean-yves jeannine jérémie jérémy jérôme joël joëlle jonathan jordan joseph
joséphine
josette josiane jules julia julie julien juliette justine karim karine kevin kylian laëtitia lambert laure
laurence laurent léa léo léon léonard léonie léopold lilian liliane lionel lise loïc louis louise louna
luc lucas lucie lucien lucienne ludivine ludovic lydie madeleine maëlle magali manon manuel marc marcel
marcelle margaux margot marguerite maria marianne marie marielle marine marion marius marjorie martial martin
martine mathias mathieu mathilde matthieu maud maurice maxence maxime mélanie mélissa michaël michel michèle
mireille monique morgane muriel myriam nadège nadia nadine nathalie nathan nicolas nicole ninon noé noémie
odette odile olivier olivia olympe pascal pascale patrice patricia patrick paul paule paulette pauline
philippe
pierre pierre-yves prisca quentin rachel rachida raphaël raphaëlle raymond raymonde rémi rémy renaud rené
renée
richard robert robin rodolphe roger roland romain romane roxane roselyne sabine sabrina samuel sandra sandrine
sarah sébastien ségolène serge séverine simon simone solange solène sophie stanislas stéphane stéphanie
suzanne sylvain sylvaine sylvie tanguy tatiana théo théodore thérèse thibault thibaut thibaud thierry thomas
timothée titouan tristan ugo ulysse ursule valentin valentine valérie valéry vanessa véronique victor vincent
violaine virginie vivien vivienne xavier yaël yann yannick yasmine yves yvette yvon yvonne zoé
bally élisabeth gabriel gérald aurore bernard roselyne olivier rachida amélie fadila najat manuel
"""
_WORLD = """
abbas abdel abdelaziz abdelmadjid abdul abdullah abiy abraham adam adnan adolf agnieszka ahmad ahmed ahmet
ai akira akihito
alaa alassane alberto aleksandar aleksander aleksandr alejandro alessandro alessandra alexander alexandros
alexei alexej alexis ali alina aliou alijew alpha amadou amina amir amr ana anastasia anatoli anders andreas
andrej andrei andrés andrij andriy andrzej anatolij angela angelo anna antal anthony antonella antonio antónio
antony anwar aram arif aristide arjen arsen artem arturo ashraf asif asma atef atiku augusto aung ayman aziz
badr barack bashar baschar bart bayrou beata beatriz ben benazir benigno benjamin benny bernardo bernie
bezalel
bidzina bill bogdan boiko boris borut boyko brad brett brian bruno cameron carles carlo carlos carme
carolina carrie catherine cecilia cem charles chris christian christine chuck claudia colin condoleezza craig
cristina cyril czesław daniel daniele danilo dario davi david deborah denis denys devlet diego dilma dimitri
dimitris dmitri dmitry dmitrij dmytro dominic donald donatella dong dora doug ebrahim edgars edi edson
eduard eduardo
edward ehud ekrem elena eli elizabeth ellen elly elon emilio emine emma emmanuel emmerson enrico enrique
eric erik erna esmail ester ethan evan evo ewa ewald fahrettin faisal farid faruk fatih fatima fatma federico
felipe felix fernando fethullah fidel filippo fiona florin francesca francesco francis francisco franco frans
fredrik fumio gabriel gabriela gareth gary gavin gennadi george georgi georgios geert gerry giancarlo gianni
giorgia giorgio giovanni giuseppe gleb gordon goran greg greta guido guillermo guilherme gustavo habib hadi
hakan hamad hamed
hamid hans hani harald haris harry hashim hassan hasan hayden heather helen helle henrique henry herman
hillary
hisham hiroshi hosni howard hrant hugo hun hussein hossein ibrahim igor ihor ilham ilir ilya ion irina isaac
isabel
ismail ismaël issa ivan iván ivica jacek jacinda jack jacob jaime jair jakub james jamal jan jannik janez
janet janusz jaroslaw
jarosław jason javier jean jeff jens jennifer jeremy jerzy jesper jesús jevgeni jewgeni jill jim jimmy joachim
joan joanna joao joão joe joel john jonas jordi jorge josé josep josip jovenel juan juha jules julián
julija julius junichiro jürgen justin kamala kaja karel karim karol kassym kate katalin katerina keir keith
ken kemal kenneth khaled
khalid khalifa kim kiril kirill kira klaas klemens kofi konstantinos kostas kyriakos lai lars larry laurent
laura lech
lee leonardo leonid leszek leyla li lindsey lionel lisa liz lloyd lorenzo lucas lucia luciano luigi
luis luiz lula luka łukasz lula maciej magdalena maggie mahmoud mahmud mahathir maia malcolm manmohan manuel
manuela
marc marcelo marcin marco marcos marek margaret margrethe maria mariano marija mariusz mario mark marta
martha martin masoud massoud mateo mateusz mats matt matteo maurizio maja mauricio mauro maxim maxim mehdi
mehmet melania
melinda merkel meryem mette mevlüt micheál michał michail mikhail mick miguel mihail mihai mikheil mike
mikael mikel mikuláš miloš
milo miloslav miroslav mitch mitt mladen mohamed mohammad mohammed mohamad moncef moon moqtada mostafa mousa
mucha muammar muhammad muhammadu murat mustafa mykola nadia nancy narendra nasser natalia nawaz naftali neil
nelson nicola nicolae nicolás
nigel nikki nikol nikola nikolai nikolaj nikos ngozi novak nuri nursultan oksana olaf oleg oleh oleksandr
oleksij olena olga olusegun
olli omar omer orhan oscar osama owen pablo paolo park parvez pascal patrice patricia paul paulo pawel paweł
pedro
pere pervez peter petr petro petros petteri philip philippe pierre pieter pietro piotr pita prayut prabowo
rachel radek radosław
rafael rahul raila rajiv rami ramzan ramón raúl ranil rashid recep reem ren renzo ri ricardo richard rick
rishi
rob robert roberto roberta robin rodrigo rodrygo roger roh romano ron ronald rosa rowan ruben rudy ryan saad
sadiq sadyr salva salman salva
salvador salvini samantha sam sandro sanna santiago sara sarah saad sauli scott sebastián selma serhij
serhiy sergei sergej sergej sergey sergio serge
shane sheikh shehbaz shinzo shigeru sigmar silvio simonetta simona sinan sinéad slobodan soledad stanislaw
steffan stella
steve steven stjepan stormy stuart suella susan svetlana swetlana swjatlana tamim tammy tamer taoufik tarek
tareq ted tedros teresa
thabo theresa thierry thein thomas tibor tim tina tom toni tony tomasz tomas tomáš tsai tulsi tunç uhuru ulf
urho ursula
usain václav valdis valeri valery vasyl vera viktor viktor víctor vincenzo viola vitali vitalij vjosa vlad
vladimir vladimír vojislav
volodymyr vuk walid wadim wassili wen werner wiktor william witali wladimir wojciech wolodymyr xavier xi
yair yahya yasser yannis yanis
yasuo yevgeny yitzhak yoav yoon yoshihide yotam yulia yuri yusuf zbigniew ziad zine zoran zulfikar zuzana
"""
# German, French and English words and places among them.
_NONE = frozenset(
    """
    abe ace alba alma alta amber an angel art asia august augusta aura bear beau bella belle bernd- bill-
    bonnie brook buck bud burl cherry christen christi christian- clay cliff concepcion constance coral
    crystal dale damaris dawn deandre dean del delta destiny dick dolly dominique- dong dulce easter ebony
elba
    else essie estrella faith fern flor flora florida floyd- forrest fay fran freeman gale garland gay
    gene geneva genoveva georgia gil ginger glory golden grace grant green guy- hai harris hope
    houston hunter in india iris- ivory ivy jade jasmine- jewel joy judge junior kitty la lake lance land
    lane laurel lee- leone les levi liberty lily linda- loan long love luz mac mae mai major maria- mark-
    marine- mason may mercedes merry mode modesto minister mine monte mollie na nan ned nice noble noe nova
    novella odessa ok oma opa opal orange orient parker paris pearl penny petal porter poly
    precious preston prince princess precious prudence queen rae rate raven reed rex rio rod roman
    roma rona rose rosa- ross rosy royal ruby rusty sage sal salome san santa santiago santo saul- savannah
see season
    shad sierra sky sol son song star summer sun sunny sunday sydney tab tad tanner tiara tierra tiffany-
tobacco
    ton toy tour trinity troy tuan valencia valentine- venus vera- verda victoria- vida viola- violet virginia
    vita von ward ware welcome will willow winter wolf wren young zen merkel bayrou mucha lula salvini
    ri ren hun bally alpha moon park elle mut rat rand ring rain reise rasse rest kai mai ernst mia- ware
kurt-
    mitte mann berg burg tag gas tal marta- messe note pro per par pour sur mars avril juin juillet ami amie
    perla china dan- ella- les fanny- ida- ava- ole- manche manches aimé honoré lambert jordan ramona- nikita-
    art lou ray- una- per mal mel hal pat sid shon mina- nena- nola- soon chance rémi- sue bob- max- pauline-
    mercedes elias- kirsten- king duke earl chase case cash cole colt cotton drew field forest frost gray
stone
    """.split()
)


@cache
def given_names() -> frozenset[str]:
    """Return the given names, in lower case, as they are spelt in their own language."""
    told = f"{MALE} {FEMALE} {_GERMAN} {_FRENCH} {_WORLD}".split()
    return frozenset(part for name in told for part in name.split("-")) - _NONE
