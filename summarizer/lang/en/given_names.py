"""Given names that are clearly one sex: whom *he* and *she* can mean, and that a name is a person's.

From the first names of the 1990 census of the United States (public domain; see NOTICE): those borne by at
least one in 25,000, of whom at least 95 in 100 are of one sex. Left out are names of the other sex in another
language or country (Andrea, Jean, Ashley) and those that are more often a place, a month, a word or a
family name.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

__all__ = ["FEMALE", "FEMALE_ELSEWHERE", "MALE", "MALE_ELSEWHERE", "is_short_for", "sex_of_given_name"]

MALE = """
    aaron abdul abe abel abraham abram adalberto adam adan adolfo adolph agustin ahmad ahmed alan albert
    alberto alden aldo alec alejandro alexander alfonso alfonzo alfred alfredo allan allen alonso alonzo
    alphonse alphonso alton alvaro alvin amado ambrose amos anderson andre andreas andres andrew andy angelo
    anibal anthony antione antoine anton antone antonio antony antwan archie arden arlen arlie armand
    armando arnold arnoldo arnulfo aron arron arthur arturo asa augustus aurelio barney barrett barry bart
    barton basil beau ben benedict benito benjamin bennett benny benton bernard bernardo bert bertram bill
    billy blaine blake bob bobby booker boris boyce boyd brad bradford bradley bradly brady branden brandon
    brant brendan brendon brent brenton bret brett brian brice brock broderick brooks bruce bruno bryan
    bryant bryce bryon buck bud buford burl burt burton buster byron caleb calvin carl carlo carlos carlton
    carmelo carmine carson carter cedric cedrick cesar chadwick charles charley chas chase chauncey chester
    chet christoper christopher chuck clarence clark claud claude claudio clay clayton clement clemente
    cletus cliff clifford clifton clint clinton clyde cody cole coleman colin collin colton conrad cordell
    corey cornelius cornell cortez coy craig cristobal cristopher curt curtis cyril cyrus dalton damian
    damien damion damon dan danial daniel danilo danny dante darell daren darin dario darius daron darrel
    darrell darren darrick darrin darron darryl darwin daryl dave david davis deandre deangelo del delbert
    delmar delmer demarcus denis dennis derek derick derrick deshawn desmond dewayne dewey dewitt dexter
    dick diego dillon dino dirk domenic domingo dominic dominick don donald donn donnell donny donovan donte
    dorsey doug douglas douglass doyle drew duane dudley duncan dustin dwain dwayne dwight dylan earle
    earnest eddy edgar edgardo edison edmond edmund edmundo eduardo edward edwardo edwin efrain efren elbert
    elden eldon eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmer elmo eloy elroy elton
    elvin elvis elwood emanuel emerson emery emil emile emilio emmanuel emmett emmitt emory enoch enrique
    erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan eugene eugenio eusebio
    evan everett everette ezekiel ezequiel ezra fabian faustino fausto federico felipe felix felton
    ferdinand fermin fernando fidel filiberto fletcher florencio florentino floyd forrest foster francesco
    francisco frank franklin franklyn fred freddy frederic frederick fredric fredrick freeman fritz gabriel
    galen garfield garland garret garrett garry garth gary gaston gavin gaylord genaro geoffrey george
    gerald geraldo gerard gerardo gil gilbert gilberto gino giovanni giuseppe glen glenn gonzalo gordon
    grady graham graig grant granville greg gregg gregorio gregory grover guillermo gus gustavo hai hal hank
    hans harlan harland harley harold harris harrison harry harvey hassan hayden haywood heath hector henry
    herb herbert heriberto herman herschel hershel hilario hilton hipolito hiram hobert homer horace horacio
    hosea howard hoyt hubert huey hugh hugo humberto hunter hyman ian ignacio ike irvin irving irwin isaac
    isaiah isaias isiah isidro ismael issac ivan jacinto jack jackson jacob jacques jake jamaal jamal jamar
    jamel james jamison jared jarod jarred jarrett jarrod jarvis jason jasper javier jay jayson jed jeff
    jefferey jefferson jeffery jeffrey jeffry jerald jeramy jere jeremiah jeremy jermaine jerold jerome
    jeromy jerrell jerrod jerrold jerry jesse jesus jim jimmy joaquin joe joel joesph john johnathan
    johnathon johnny johnson jon jonah jonas jonathan jonathon jordon jorge jose josef joseph josh joshua
    josiah jospeh josue juan judson julian julio julius junior justin kareem karl keenan keith kelvin
    ken kendrick keneth kenneth kennith kenny kent kenton kermit keven kevin kieth kip kirk korey kory kraig
    kristofer kristopher kurt kurtis kyle lamont lance landon lanny larry lawerence lawrence lazaro leandro
    leif leland lemuel len lenard lenny leo leon leonard leonardo leonel leopoldo leroy les lester levi
    lewis lino linwood lionel lloyd lon lonny lorenzo louis lowell loyd lucas luciano lucien lucio lucius
    luigi luis luke luther lyle lyman lyndon lynwood mac mack malcolm malcom malik manuel marc marcel
    marcelino marcellus marcelo marco marcos marcus margarito mariano mario mark markus marlon marshall
    martin marvin mason mathew matt matthew maurice mauricio mauro max maximo maxwell maynard mckinley
    melvin merlin mervin michael michale micheal miguel mike mikel milan miles milford millard milo milton
    miquel mitch mitchel mitchell modesto mohamed mohammad mohammed moises monroe monte monty morris morton
    mose moses moshe murray myles myron napoleon nathan nathanael nathanial nathaniel neal ned neil nelson
    nestor neville newton nicholas nick nickolas nicolas nigel noah noble noe nolan norbert norberto norman
    normand norris octavio odis olen olin oliver omar omer oren orval orville oscar osvaldo oswaldo otis
    otto owen pablo palmer parker pasquale patrick paul pedro percy perry pete peter phil philip phillip
    pierre porfirio porter preston quentin quincy quintin quinton rafael raleigh ralph ramiro ramon randal
    randall randell randolph randy raphael rashad raul ray rayford raymon raymond raymundo reed reggie
    reginald reid reinaldo renaldo renato reuben rex rey reyes reynaldo rhett ricardo richard richie rick
    rickey ricky rico rigoberto rob robby robert roberto robt rocco rod roderick rodger rodney rodolfo
    rodrick rodrigo rogelio roger roland rolando rolf rolland roman romeo ron ronald ronnie ronny roosevelt
    roscoe rosendo ross roy ruben rubin rudolf rudolph rueben rufus rupert russ russel russell ryan sal
    salvador salvatore sammy samual samuel sanford santiago santo saul scot scott scotty sean sebastian
    sergio seth seymour shad shane shaun sheldon shelton sherman sherwood shon sid silas simon solomon sonny
    spencer stan stanford stanley stanton stefan stephan stephen steve steven stewart stuart sylvester tad
    tanner ted teddy teodoro terence terrance terrell terrence thad thaddeus theodore theron thomas thurman
    tim timmy timothy titus tobias tod todd tom tomas tommy toney tony travis trent trenton trevor trey troy
    truman tuan tyler tyree tyrell tyron tyrone tyson ulysses valentin vance vaughn vern vernon vicente
    victor vince vincent vincenzo virgil virgilio vito von wade waldo walker wallace wally walter walton
    ward warner warren waylon wayne weldon wendell werner wes wesley weston wilber wilbert wilbur wilburn
    wiley wilford wilfred wilfredo will willard william williams willian willis willy wilmer wilson wilton
    winford winfred winston woodrow wyatt xavier zachariah zachary zachery zack zackary zane
"""

FEMALE = """
    abbey abbie abby abigail ada addie adela adelaida adelaide adele adelina adeline adell adriana adriane
    adrianna adrianne adrienne agatha agnes aida aileen aimee aisha alaina alana alanna alba alberta albina
    alda alecia alejandra alene alesha alesia aleta aletha alexa alexandra alfreda alice alicia alina aline
    alisa alisha alison alissa allene allie allison allyson alma alpha alta altagracia althea alvina alyce
    alyson alyssa amalia amanda amelia ami amie amparo amy ana anabel anastasia andra andria angela angelia
    angelica angelina angeline angelique angelita angie anh anissa anita ann anna annabelle annamarie anne
    annemarie annetta annette annie annmarie antionette antoinette antonette araceli aracely ardis ardith
    aretha ariana arleen arlene arline armida artie ashlee ashleigh ashton astrid athena audra audrey
    augusta aura aurelia aurora ava avis bambi barb barbara barbra beatrice beatriz becky belen belinda
    bella belle belva benita bernadette bernadine bernice berniece bernita berta bertha bertie beryl bess
    bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca birdie blanca
    blanch blanche bobbi bonita bonnie bonny brandi brandie breanna brenda brenna briana brianna brianne
    bridget bridgett bridgette brigette brigitte britney brittani brittany brittney brook brooke caitlin
    caitlyn callie camilla camille candace candelaria candi candice candida cara caren cari caridad carina
    carissa carla carleen carlene carlotta carly carman carmel carmela carmelita carmella carole carolee
    caroline carolyn carrie caryl caryn casandra cassandra cassie catalina catharine catherine cathie
    cathleen cathrine cathryn cathy catina catrina cecelia cecile cecilia celeste celestine celia celina
    chanda chandra chanel chantal chantel charisse charla charleen charlene charline charlotte charmaine
    chasity chelsea chelsey chelsie cheri cherie cherly cheryl cheryle chiquita chloe chrissy christa
    christal christen christi christie christin christina christine christy chrystal cindi cindy cinthia
    claire clara clare clarice clarissa claudette claudia claudine clementine coleen colette colleen
    collette concepcion concetta connie constance consuelo cora coral cordelia cori corina corine corinna
    corinne cornelia corrie corrine cortney cristal cristina cristine cristy cynthia daisy dalia damaris
    danelle danette daniela daniella danielle danita danna daphne dara darci darcy daria darla darleen
    darlene dawna dayna deana deann deanna deanne debbie debby debi debora deborah debra debrah deena deidra
    deidre deirdre delfina delia delilah della delma delois delores deloris delphine demetria dena denice
    denise desiree dessie dian diana diane diann dianna dianne dina dinah dionne dixie dollie dolly dolores
    dominga dona donita donna dora dorcas doreen dorene doretha dori dorinda doris dorothea dorothy dorris
    dortha dorthy dottie dovie dulce earlene earline earnestine easter ebony edie edith edna edwina edythe
    effie eileen elaina elaine elba elda eleanor eleanore elena elenor elia elida elinor elisa elisabeth
    elise elissa eliza elizabeth elizebeth ella ellen ellie elma elnora eloisa eloise elouise elsa elsie
    elva elvia elvira elyse emilia emilie emily emma ena enid enriqueta era erica ericka erika erin erlinda
    erma erna ernestina ernestine esmeralda esperanza essie estela estella estelle ester esther ethel etta
    eugenia eula eulalia eunice eva evangelina evangeline eve evelyn evette evie evonne fabiola fannie fanny
    farrah fatima fawn fay faye felecia felicia felicita felicitas felipa felisha fern filomena flor flora
    florine flossie floy fran frances francesca francine francisca freda freida frieda gabriela gabriella
    gabrielle gail garnet gay gaye gayla gena geneva genevieve genoveva georgette georgiana georgianna
    georgie georgina geraldine gerda geri germaine gerri gertie gertrude gilda gillian gina ginger ginny
    gisela giselle gladys glenda glenna gloria goldie grace gracie graciela gregoria greta gretchen griselda
    guillermina gussie gwen gwendolyn hailey haley hallie hanna hannah harriet harriett harriette hattie
    haydee hayley hazel heather heidi helen helena helene helga hellen henrietta herlinda hermelinda
    herminia hester hilda hildegard hillary holli hollie holly hortencia hortense ida idella ila
    ileana ilene ilse ima imelda imogene ina ines inez inge ingrid iola iona ione irene iris irma isabel
    isabell isabella isabelle iva ivette ivonne jacklyn jaclyn jacque jacquelin jacqueline jacquelyn
    jacquline jada jade jaimie jami jamila jana jane janeen janel janell janelle janet janette janice janie
    janina janine janis janna jannette jannie jaqueline jasmin jasmine jayme jayne jeana jeane jeanetta
    jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jena jenelle jenifer jeniffer jenna
    jennette jenni jennie jennifer jenny jeri jerri jerrie jesica jessica jill jillian joanie joann joanna
    joanne jocelyn jodi jodie joelle joellen johanna johnna joleen jolene joni jonnie josefa josefina
    josephina josephine josette josie jovita joyce joycelyn juana juanita judi judith judy juli julia
    juliana julianna julianne julie juliet juliette jung justina justine kaitlin kaitlyn kala kami kara
    karen kari karin karina karissa karla karol karolyn karon karrie karyn kassandra kate katelyn katharine
    katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katrina katy kay kaye kayla
    keely keisha kelli kellie kendra keri kerri kerrie kesha keshia kia kimberlee kimberley kimberly
    kira kirsten kisha kitty kori krista kristal kristen kristi kristie kristin kristina kristine kristy
    krystal krystle kyla kylie kyong kyra kyung lacey lacie ladonna lakeisha lakesha lakeshia lakisha lana
    laquita lara larissa lashanda lashawn lashonda latanya latasha latisha latonia latonya latosha latoya
    latrice latricia laura laureen laurel lauren lauretta laurette lauri lavina lavon lavonne lawanda lea
    leah leann leanna leanne leatrice leeann leila leilani leisa lela lelia lena lenora lenore leola leona
    leone leonor leonora leora leota lesa lessie leta letha leticia letitia lettie lia libby lida lidia lila
    lilia lilian liliana lillian lillie lilly lily lina linda lindy linnea linnie lisa lise lisette lissette
    liz liza lizabeth lizbeth lizette lizzie lois lola lolita lona lora loraine lorena lorene lorenza
    loretta lori lorie lorine lorna lorraine lorri lorrie lottie louann louella louisa louise lourdes lovie
    luann luanne lucia lucie lucila lucile lucille lucinda lucretia lucy luella luisa lula lulu lura luz
    lydia lyn lynda lyndsey lynette lynne lynnette mabel mable mackenzie madeleine madeline madelyn madge
    madonna mae magda magdalene maggie magnolia mai majorie malinda malissa mallory mamie mandi mandy
    manuela mara maranda marcela marcelina marcella marcelle marci marcia marcie marcy margaret margarette
    marge margery margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann
    marianna marianne maribel maricela marie marietta marilee marilyn marilynn marina marisa marisela
    marisol marissa marita maritza marjorie marjory marla marlena marlene marlyn marlys marnie marquerite
    marquita marsha marta martha marti martina marva marvel mary maryann maryanne marybeth maryellen
    maryjane marylin marylou matilda matilde mattie maud maude maudie maura maureen maurine mavis maxie
    maxine maya maybelle mayme mayra meagan meaghan megan meghan mei melanie melba melina melinda melisa
    melissa mellisa mellissa melodie melony melva melvina meredith merry meta mia micaela michaela michell
    michelle migdalia milagros mildred millicent millie mimi mina mindy minerva minnie miranda mireya miriam
    mirian mirna missy misti misty mittie mitzi mollie molly mona monica monika monique mozelle muriel myra
    myriam myrna myrtis myrtle nadia nadine nakia nan nanci nancy nanette nannette nannie naomi natalia
    natalie natasha nathalie natividad nedra nelda nell nellie nelly nena nereida nettie neva nichole nicki
    nicole niki nikita nikki nila nilda nina nita noelle noemi nola nona nora noreen norma nova novella
    nydia octavia odessa ofelia ola oleta olga olive olivia oma ona opal ophelia ora oralia orpha paige pam
    pamala pamela pansy patrica patrice patricia patsy patti pattie patty paula paulette paulina pauline
    pearl pearlie pearline peggie peggy penelope pennie penny perla petra phillis philomena phoebe phuong
    phylis phyliss phyllis pilar polly portia pricilla priscilla prudence rachael racheal rachel rachelle
    rae rafaela ramona randi raquel raven reba rebeca rebecca rebekah regina reina rena renae renata renate
    renee renita reta retha reva reyna rhea rhiannon rhoda rhonda richelle rita robbin roberta robyn
    rochelle rocio roma rona ronda rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn
    rosanna rosanne rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosie rosina
    rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie ruby rubye ruth ruthann ruthie sabina
    sabrina sadie salina sallie sally samantha samatha sandi sandra sanjuanita sara sarah saundra scarlett
    selena selina selma serena shaina shalonda shameka shamika shana shanda shanna shanon shante shantel
    shara shari sharla sharlene sharon sharonda sharron sharyn shauna shawna shayla shayna sheena sheila
    shelia shelley shelli shellie shelly sheree sheri sherie sherita sherri sherrie sherrill sherry sheryl
    shiela shirlene shirley shonda silvia socorro sofia soledad sondra sonia sonja sonya soon sophia sophie
    staci stacia stacie starla starr stefanie stella stephanie stephany stephenie sue sun sunny susan susana
    susanna susannah susanne susie suzan suzanna suzanne suzette sybil sylvia tabatha tabitha tamara tameka
    tamela tamera tami tamika tammi tammie tammy tamra tana tania tanisha tanya tara taryn tasha tatiana
    tawana tawanda tawnya teena tena tera teresa terese teresita teressa teri terra terri terrie tessa
    tessie thea theda thelma theodora theresa therese thuy tia tiana tiara tierra tiffani tiffanie tiffany
    tillie tina tisha tomasa tomeka tonia tonja tonya tori tosha toya traci tracie trena tresa tressa treva
    tricia trina trisha trista trudy twila twyla una ursula vada valarie valencia valentina valeria valerie
    valorie vanessa veda velda velma venessa venita venus vera verda vergie verla verna vernell vernice
    veronica vesta vickey vicki vickie vicky vida vikki vilma viola violet violeta virgie virgina vivian
    viviana vonda wanda wendi wendy wilda wilhelmina willa wilma windy winifred winnie winnifred winona
    xiomara yadira yasmin yesenia yolanda yolonda yoshiko yvette yvonne zelda zella zelma zenaida zoe zoila
    zola zoraida
"""
# Names that English news tells of people elsewhere, compiled by hand: those of the census above have few of
# them. Left out are those that are often a surname.
MALE_ELSEWHERE = """
    abdel abdelaziz abdelfattah abdulaziz abdulrahman ahmet akbar alasdair alastair aled aleksandar aleksei
    alessandro alexei alexey alistair alun amit anatoli anatoly anders andriy andrés anil anwar arkady
    arnaud arsene arseniy arun arvind ashok avigdor ayman barack bashar benoit binali binyamin bjorn bogdan
    bohdan branislav bulent callum calum carwyn ciaran clive conor cormac cristiano dafydd declan deepak
    detlef diarmuid didier dieter dmitri dmitriy dmitry dragan eamonn ehud eifion eliyahu emmerson emre emyr
    enrico eoin euan evangelos evgeny ewan fergus finlay fintan francois friedrich gareth gennady geraint
    gerhard gerry gethin gianluigi gianni giles giorgio giorgos goodluck goran graeme guillaume gunnar hakan
    hamish heinz helmut henrik herve hiroshi hisham holger horst hosni huw hywel iain ieuan igor ingvar iolo
    iwan jabulani jaroslav javad jean-claude jean-luc jean-marie jean-paul jean-pierre jeb jens joachim joao
    jorgen josé juergen junichiro jurgen kazuo kemal kenji klaus kofi kostas kwame kwasi lachlan lars
    laurent leonid lothar luca luiz magnus manfred manmohan massimo mathieu mats matteo matthieu maurizio
    mehmet menachem mesut mikhail mikkel milos miroslav mitt mohamad morten muhammad muhammadu mykola nabil
    naftali narendra nawaz nemanja niall nicolás nils novak nuno olaf ole oleg oleksandr olivier olusegun
    osama owain padraig panos paolo pascal pavel pervez petro piers pietro rachid radovan raheem rahul
    rainer rajesh rajiv ramesh ramzan rasmus ratko ravi recep rhodri rhys romelu ruairi ruaridh rudiger rui
    ruslan sanjay satoshi seamus sergei sergej sergey shimon shinzo shlomo siegfried sigmar silvio sipho
    slobodan soren stanislav stavros stefano stephane sunil suresh sven sylvain takeshi tariq tayyip thabo
    thiago thierry thorsten tiago timur torsten tristan uhuru ulrich umberto usain usama uwe vaclav vasco
    vijay viktor vitali vitaly vladimir volker volodymyr vyacheslav wolfgang yair yanis yasser yevgeny
    yitzhak yoshihiko yoweri yuri yury yves zdenek ziad zlatan zoran
"""
FEMALE_ELSEWHERE = """
    ailsa aine aishwarya alessandra amina angharad anke annalena anne-marie annegret annika aoife asma
    ayelet ayesha beate benazir bethan birgit birgitte carys catarina catrin catriona celine ceri chiara
    christiane ciara clemence dagmar deepika delyth dilma eilidh ekaterina eleri elin eluned emine fatma
    federica fernanda ffion fiona francoise galina gemma giorgia giulia golda grainne guadalupe gudrun
    gwenllian hanne heike helle imogen indira ingeborg inna irina ivanka jacinda jemima julija jutta katrin
    kavita kellyanne kerstin khadija kirsteen kirsty lakshmi larisa latifa layla lowri luciana ludmila
    lyudmila maeve mairead malala mamata margaux margrethe marie-claire maryam mathilde megyn melania menna
    meral mette mhairi morag myfanwy nadezhda nataliya natalya nawal nerys nia niamh nuala oksana olwen orla
    paola pernille philippa pippa pooja priyanka rhian rhianon roisin sabine samira sandrine saoirse
    segolene shabana shona sian sigrid silke sinead siobhan sioned solveig soumaya stefania sunita sushma
    svetlana sylvie ségolène tamsin tansu tatyana tzipi ulrike ute veronique yekaterina yelena yulia zainab
    zara zeynep zhanna
"""


def sex_of_given_name(name: str) -> Literal["m", "f", ""]:
    """Return the sex of those who bear the given name, "" where both do or the table lacks it.

    >>> from summarizer.lang.en.given_names import sex_of_given_name
    >>> sex_of_given_name("anna"), sex_of_given_name("xyz")
    ('f', '')
    """
    return _table().get(name.lower(), "")


@cache
def _table() -> dict[str, Literal["m", "f", ""]]:
    """Return the table, made when it is first asked for."""
    tables: tuple[tuple[Literal["m", "f"], str], ...] = (
        ("m", MALE),
        ("m", MALE_ELSEWHERE),
        ("f", FEMALE),
        ("f", FEMALE_ELSEWHERE),
    )
    found: dict[str, Literal["m", "f", ""]] = {}
    for sex, names in tables:
        found |= dict.fromkeys(names.split(), sex)
    return found


# Short forms that do not begin their name.
_SHORT = {
    "bill": "william", "billy": "william", "bob": "robert", "bobby": "robert", "rob": "robert",
    "dick": "richard", "rick": "richard", "jim": "james", "jimmy": "james", "jack": "john",
    "mike": "michael", "mick": "michael", "joe": "joseph", "ted": "edward", "ned": "edward",
    "tony": "anthony", "chuck": "charles", "charlie": "charles", "hank": "henry", "harry": "henry",
    "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "kate": "katherine", "kathy": "kathleen",
    "peggy": "margaret", "maggie": "margaret", "meg": "margaret", "sue": "susan", "debbie": "deborah",
    "dave": "david", "steve": "stephen", "andy": "andrew", "larry": "lawrence", "jerry": "gerald",
    "dan": "daniel", "danny": "daniel", "tommy": "thomas", "johnny": "john", "jenny": "jennifer",
    "becky": "rebecca", "pat": "patricia", "sandy": "alexander", "ronnie": "ronald", "eddie": "edward",
}  # fmt: skip
_ALSO = {
    "steve": ("steven",),
    "kate": ("catherine", "kathryn"),
    "alex": ("alexandra",),
    "chris": ("christine",),
}
_FEWEST_LETTERS = 3
_FEWEST_LEFT_OUT = 3


def is_short_for(name: str, other: str) -> bool:
    """Tell whether one of two given names is short for the other: "ken" and "kenneth", "bill" and "william".

    Names that the table gives to men and to women are two: "eric" and "erica". Lower case.

    >>> from summarizer.lang.en.given_names import is_short_for
    >>> is_short_for("bill", "william")
    True
    """
    short, long = sorted((name, other), key=len)
    if long in {_SHORT.get(short, ""), *_ALSO.get(short, ())}:
        return True
    sexes = {sex_of_given_name(short), sex_of_given_name(long)}
    is_cut = len(short) >= _FEWEST_LETTERS and long.startswith(short)
    # "Ivan" is no short form of "Ivana": what a short form leaves out is more than an ending.
    return is_cut and sexes in ({"m"}, {"f"}) and len(long) - len(short) >= _FEWEST_LEFT_OUT
