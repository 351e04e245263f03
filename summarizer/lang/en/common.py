"""Common words that a sentence may begin with, so that their capital makes no name of them.

Compiled by hand: people by what they do, things that news is about, and the adjectives before them, in the
singular; `is_common` knows plurals and the usual endings of nouns, adverbs and verbal forms.
"""

from __future__ import annotations

__all__ = ["ABBREVIATIONS", "is_common"]

_WORDS = frozenset(
    """
    able abuse academic access accident account accused act action active activist activity actor actress
    actual ad additional administration administrator adult advance adviser advisor advocate affair age
    agency agenda agent agreement aid air aircraft airline airport alcohol alleged alliance allied ally
    amateur ambition ambulance analysis analyst ancient anger angry animal anniversary annual anonymous
    answer ant anxiety apartment app appeal applicant approach approval april area argument army art
    article artist asset assistant associate asylum athlete attack attempt attendance attendee attention
    attorney audience author authority average aviation award aware baby background bad bag ball ban band
    bank bar base baseball basic battery battle beach bear beer belief benefit big bike bill bird birth
    black blast block blog blood blue board boat body bomb bond bonus book border boss boy branch brand
    breach bread break breaking brick bridge brief broadband broadcast broadcaster brother budget builder
    building bus business businessman buyer cabinet cable camera camp campaign campaigner cancer candidate
    capital captain car card care career cargo case cash cat cause celebrity census central century
    ceremony certain chair champion chance change channel charge charity cheap chemical chief child
    children choice church citizen city civil civilian claim clash class classic clean clear client
    climate clinic close closing clothing club coach coal coalition coast code coffee colleague collection
    college colonial comedian comment commentator commercial commission committee common community
    commuter company competition competitor complaint complete computer concern concert condition
    conference confidence confidential conflict congress conservation conservationist constant
    constitution construction consumer contact content contest contestant context contract contractor
    control controversial controversy convention conviction cop core corporate corruption cost council
    councillor counsel counter country county couple court cousin coverage cow craft crane crash crazy
    cream creator credit crew cricket crime criminal crisis critic critical criticism crop crowd crucial
    cruise cultural culture currency current curriculum customer cut cyclone cyclist daily dam damage
    dance dancer danger data database date daughter day deadly deal dealer death debate debris debt
    decision deep defeat defence defendant defender defense deficit degree delay delegate delegation
    demand democracy democratic demonstrator department deputy design designer despite detail detainee
    detective developer development device diet different difficult digital dinosaur diplomat direct
    direction director disabled disaster discovery discussion disease display dispute district diverse
    doctor document dog domestic donation donor door double dozen draft drama dream drink driver drone
    drought drug due dust duty early earthquake east eastern easy economic economist economy editor
    education effective effort egg eight eighty elder elderly election electric electricity electronic
    eleven elite email embassy emergency emission emotional employee employer employment end endangered
    enemy energy engine engineer engineering enough enthusiast entire entrepreneur entry environment
    environmental environmentalist equal equality equipment era error escape essential estimate ethnic
    evacuee event eventual evidence evolution exact exam example excess exchange excellent excitement
    executive exercise exhibition existing exit expansion experience experiment expert explosion explosive
    export exposure express extra extreme eye face facility fact factor factory failure fair faith fake
    false fame family famous fan farm farmer fashion fast fat fatal father fault favorite favourite fear
    feature federal federation fee feedback fellow female fence festival few fewer field fierce fifteen
    fifth fifty fight fighter figure file film filmmaker final finance financial fine finish fire firearm
    firefighter firm first fish fisherman fishermen fitness five fixed flag flash flat fleet flight flood
    floor flooding flow flower focus follower food foot football footballer force forecaster foreign
    forensic forest forestry form formal fortune forty forum foundation founder four fourteen fourth
    fraction fraud free freedom freight french frequent fresh friend front fruit fuel full fun function
    fund funding funeral fungus future gallery game gang gap garden gas gay gender general generation
    genetic giant girl glass global goal god gold golden good government governor grade graduate grain
    grand grant grass great green grim ground group growth guard guest guide guidance guideline guilty gun
    gunman gunmen guy hacker half hall hand handful happy hard harsh hate hatred head headline headmaster
    headquarters health healthcare healthy hearing heart heat heavy helicopter help herd heritage hero
    hidden high higher highway hill history holiday home homeless homeopathic homeopathy honest honor
    honour hope horse hospital host hostage hot hotel hour house household housing huge human humanitarian
    hundred hunter hunting hurricane husband ice idea ideal identical illegal illness image immediate
    immigrant immigration impact import important improved improvement inaugural incident income increase
    increased incredible independence independent indigenous individual industrial industry infant
    infection inflation influence information infrastructure initial initiative injured injury inmate
    innocent innovation innovative insect inside inspection inspector inspiration institution insurance
    intelligence intense interest interested interim internal international internet interview
    intervention invasion inventor investigation investigator investment investor iodine iron island issue
    item jail jet jihadist job joint journal journalism journalist journey judge jump june junior juror jury
    just justice juvenile keeper key kid killer kind king kitchen knife knowledge labor laboratory labour
    lack lady lake land landlord landmark language large larger last late latest launch law lawmaker
    lawsuit lawyer lead leader leadership leading league leak learner leather leave lecture left legal
    legend legislation legislator legislature lesbian less lesson letter level liberal liberty library
    licence license life light limited line lineup link list listener literary literature little live
    local location long longer longtime loss lost lot love low lower loyal luck luggage lunch machine
    magazine magic magician mail main mainstream major majority maker male mall man management manager
    mandatory manslaughter manufacturer many map marathon march marine marketing market marriage married
    mass massive master match material math mathematician matter mayor meal mean measure meat mechanic
    mechanical medal media medic medical medicine medieval meeting member membership memo memoir memorial
    men mental merchant message metal meteorologist method metro mexican middle midfielder migrant
    migration mild military militant militia milk million mine miner minimum minister ministry minor
    minority minute missing mission mistake mixed mobile model moderate modern mom moment money monitor
    monk month mood moral mortality mosque most mother motion motor motorist motorway mountain mouse
    movement movie multiple municipal murder museum music musical musician mystery name narrow nation
    national nationalist native natural nature naval navy nearby nearly necessary need negative
    negotiation negotiator neighbor neighborhood neighbour neighbourhood neither net network neutral new
    news newspaper next nice night nine nineteen ninety noble noise nominee non none normal north northern
    notable note notice novel novelist nuclear number numerous nurse nursing object observer obvious ocean
    odd offence offender offense offer office officer official offspring oil old older online open opening
    operation operator opinion opponent opportunity opposition option orange order ordinary organ organic
    organiser organization organisation organizer original other outbreak outcome outer output outrage
    outside outstanding overall overnight overseas owner ownership oxygen ozone pace pack package page
    pain painful painting pair panel panic paper paragraph paramedic parent park parking parliament
    parliamentary part participant particle particular partner party pass passenger passport past patent
    path patient patrol patron pay payment peace peaceful peak pedestrian peer pension pensioner people
    percent perfect performance performer period permanent permission person personal personality
    personnel pet petition philosopher phone photo photograph photographer photography physical physician
    physicist picture piece pig pilgrim pilgrimage pilot pink pioneer pirate pitch place plain plan plane
    planet plant plastic plate platform play player playoff plenty plot poet poetry point police policeman
    policy political politician politics poll pollution pool poor pope popular popularity population port
    positive possession possible post poster potential poverty power powerful practical practice praise
    prayer pregnant premature premier premiere preparation prescription presence present presenter
    president presidential press pressure previous price priest primary prime prince principal print prior
    priority prison prisoner privacy private prize pro probe problem procedure process producer product
    production professional professor profit program programme programmer progress prominent promise proof
    propaganda property proponent proposal prosecution prosecutor prospect protection protein protest
    protester protestor proud provider province provincial provision psychologist public publication
    publicity publisher pupil purchase pure purpose quake quality quarter queen question questionnaire
    quick quiet race racial racing racism racist radiation radical radio rail railway rain rainfall rally
    range rapid rare rate raw reaction reactor read reader reading ready real reality reason rebel recent
    recession recipient record recording recovery recreational recruit red referee referendum reform
    refugee refusal regardless region regional regular regulation regulator relation relationship relative
    release relevant relief religion religious remain remaining remarkable remarks remote rent repair
    repeat report reporter representative republic reputation request rescue rescuer research researcher
    reservation reserve resident residential resistance resolution resource respect respondent response
    responsibility restaurant result retail retailer retired return revelation revenue review revised
    revolution revolutionary reward rice rich ride rider rifle right riot rise risk rival river road
    robbery robot rock rocket role roof room root rough round route routine royal rugby rule ruler ruling
    rumor rumour run runner rural sad safe safety sailor salary sale salt same sample sanction sanitation
    satellite save scale scandal scene scheme scholar school science scientific scientist scope score
    scorer screen script sea search searcher season seat second secondary secret secretary section sector
    security seizure select selection self semi senate senator senior sense sensitive sentence separate
    separatist sergeant series serious servant service session set setting settlement settler seven
    seventeen seventy severe sewage sex sexual shape share shareholder sharp sheep shelf shell shelter
    sheriff shift ship shipping shirt shock shooter shop shopper shopping shore short shot show shuttle
    sick side sign signal significant silence silver similar simple simultaneous singer single sister site
    situation six sixteen sixty size skill skin skipper sky slavery sleep slight slow small smart smoke
    snow soccer social socialist society software soil solar soldier solid solution son song sophisticated
    sorry soul sound source south southern sovereign space spacecraft spare speaker special specialist
    species specific spectator speculation speech speed spending spiritual spokesman spokesperson
    spokeswoman sponsor sport sports spread spring squad stability stable stadium staff staffer stage
    stake stalker stampede standard star start state statement station statistic statue status step stock
    stone storage store storm story straight strange stranger strategic strategist strategy stream street
    strength stress strict strike striker strong structure struggle student studio study style subject
    subsequent substance substantial suburb success successful sudden sugar suggestion suicide suit summer
    summit sun super superior supermarket supplier supply support supporter supreme surface surgeon
    surgery surplus surprise surprising surveillance survey survival survivor suspect sustainable sweet
    swimmer swing symbol sympathy symptom system table tactic talent talented talk tall tank target tariff
    task tax taxi taxpayer tea teacher team teammate technical technique technology teen teenage teenager
    telephone television temperature temple temporary ten tenant tennis tension tenure term terrible
    territory terror terrorism terrorist test testimony text thanks theater theatre theft theme theory
    therapist therapy thick thief thin thing third thirteen thirty thousand threat three thunderstorm
    ticket tiger tight tiny tip tissue title tobacco toddler ton tone tool top topic tornado toss total
    tough tour tourism tourist tournament town toxic toy track trade trader trading tradition traditional
    traffic tragedy tragic trail train trainer transfer transgender transition transport transportation
    travel traveler traveller treasure treasury treatment treaty tree trial tribal tribe tribunal tribute
    trip troop tropical trouble troubled truck true trust truth tsunami tube tumor tumour tunnel turnout
    twelve twenty twin two type typhoon typical ultimate unable uncertainty uncle undercover understanding
    unemployment unhappy uniform union unique unit united unity universal universe university unknown
    unlike unlikely unprecedented unusual upcoming update upper urban urgent user usual utility vaccine
    vague valid valley valuable value van variety various vast vaudeville vehicle vendor venue verdict
    version vessel veteran viable vice victim victory video view viewer village villager vintage violence
    violent virtual virus visible vision visit visitor visual vital voice volcano volume volunteer vote
    voter vulnerable wage walk wall war warm warning warship waste watch watchdog water wave weak wealth
    wealthy weapon weather web website week weekend weekly weight welfare west western wheat wheel white
    whole wide widespread widow wife wild wildfire wildlife wind window wine winner winter wire witness
    wizard wolf woman women wonderful wood wooden word work worker workforce working workplace world
    worldwide worried worry worse worshipper worst worth wound writer writing written wrong yacht yard
    year yellow young younger youngster youth zero zone ahead almost amid among alongside apart aside
    besides beyond beneath beside concerning considering depending excluding failing given granted hence
    including like minus near notwithstanding onto opposite outside owing past pending per plus regarding
    round save somewhat soon thereafter throughout till toward towards underneath versus via whereas
    whenever wherever whoever whatever whichever whose yesterday tomorrow overnight meanwhile moreover
    furthermore additionally consequently however indeed instead likewise nevertheless nonetheless
    otherwise overall perhaps please rather regardless similarly sometimes somehow somewhere specifically
    still then thereby thus together twice unfortunately anybody anyone anything everybody everyone
    everything nobody somebody someone something following according based born citing calling dated due
    led known located made named given seen set told taken held found left lost won built called added
    asked says said let make take get go come see look think ask use try call keep give tell put mean
    leave show bring begin want hold write stand hear meet pay play run believe follow stop create speak
    allow add spend grow open win offer remember consider appear buy wait serve die send expect stay fall
    cut reach kill raise pass sell decide pull explain develop carry thank receive agree suggest challenge
    click front join learn choose turn start help protect influential highlight notable
    airman airmen alderman assemblyman cameraman cameramen chairman chairmen clergyman clergymen
    congressmen councilman councilmen countryman countrymen fireman firemen foreman foremen freshman
    freshmen gentleman gentlemen layman layperson milkman nobleman policemen postman serviceman
    aboard above across along amidst atop below down except inside off onto out outside over per unlike upon
    afterward afterwards already altogether always anyway anywhere away besides elsewhere enough everywhere
    far forever forth hence hopefully maybe nor nowadays nowhere oh okay outdoors outright quite rather
    seldom soon sooner straight therefore too very well whenever either hey hi sure yeah contrary be being
    doing having going caught fought sought bought brought taught thought sold spent stuck struck hit hurt
    cast bound bent done gone shown grown thrown drawn hung laid paid fed bred rid shut split swept dug
    fewer bigger smaller better best worst lowest highest biggest smallest youngest oldest largest fastest
    longest latest earliest busiest nearest furthest cheapest tallest
    accurate audit bleak charter circuit congressional deadline exclusive fiery fundraiser heaven historian
    homegrown hurdle incumbent legislative lie listen mess millennial partial pause pray progressive proper
    remind screw surge tune accordingly admittedly
    casualty saint upward upwards backward backwards forward forwards between around unless unto albeit
    beaten broken chosen driven eaten fallen forgotten frozen hidden proven shaken stolen torn worn woken
    written sworn sent kept cheered crowd participant customer
    servicemen workman workmen anchorman repairman rifleman infantryman seaman seamen townspeople
    """.split()
)

# Capitals that stand for common words, which an article may have written out.
ABBREVIATIONS = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec yoy qoq ytd ceo cfo coo cto mp mps pm tv dna rna gdp gnp
    ebitda ebit eps gaap ipo vat atm id pc cctv
    hiv aids faq pdf usd gmt utc phd ngo ngos vip vips dj dvd cd usb gps sms suv hd hr pr ad bc bce am fm
    ok rip diy lgbt lgbtq ptsd adhd ct mri icu er iq ai it ui sos s u t x
    """.split()
)

# Endings that names seldom have, and the shortest word they are trusted in.
_ENDINGS: tuple[tuple[str, int], ...] = (
    ("tion", 6),
    ("sion", 6),
    ("ment", 6),
    ("ness", 6),
    ("ity", 6),
    ("ship", 7),
    ("ism", 6),
    ("ist", 6),
    ("ly", 5),
    ("ed", 5),
    ("ing", 6),
    ("ous", 6),
    ("ful", 6),
    ("able", 6),
    ("ible", 6),
    ("ical", 6),
    ("tional", 8),
    ("ance", 7),
    ("ence", 7),
    ("ology", 7),
    ("ologist", 8),
    ("graphy", 8),
    ("wide", 7),
    ("maker", 7),
    ("woman", 8),
    ("women", 8),
    ("sman", 9),
    ("smen", 8),
    ("goers", 7),
    ("ware", 7),
)
_ANY_ENDING = tuple(end for end, _ in _ENDINGS)


def is_common(form: str) -> bool:
    """Tell whether `form`, in lower case, is a common English word, or has an ending of one.

    >>> from summarizer.lang.en.common import is_common
    >>> is_common("government"), is_common("merkel")
    (True, False)
    """
    return form in _WORDS or any(_is_known(stem) for stem in _stems(form))


def _stems(form: str) -> tuple[str, ...]:
    if form.endswith("ies"):
        return (form, form[:-3] + "y")
    if form.endswith("es"):
        return (form, form[:-1], form[:-2])
    if form.endswith("s") and not form.endswith("ss"):
        return (form, form[:-1])
    return (form,)


def _is_known(stem: str) -> bool:
    return stem in _WORDS or (
        stem.endswith(_ANY_ENDING)
        and any(stem.endswith(end) and len(stem) >= least for end, least in _ENDINGS)
    )
