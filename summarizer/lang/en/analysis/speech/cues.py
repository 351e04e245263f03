"""The English words of `summarizer/analysis/speech/cues.py`."""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS",
    "ADVERBS",
    "AUXILIARIES",
    "BOUNDS",
    "CUES",
    "DAYS",
    "DETERMINERS",
    "FEMALE_TITLES",
    "HONORIFICS",
    "KINDS",
    "MALE_TITLES",
    "NOUN_CUES",
    "OBJECT_CUES",
    "OFFICES",
    "OPEN_ENDS",
    "ORGANISATION_WORDS",
    "PARTICLES",
    "PERSON_CUES",
    "PREPOSITIONS",
    "PRONOUNS",
    "QUALIFIERS",
    "RANKS",
    "ROLE_WORDS",
    "SPEECH_NOUNS",
]

# Verbs that report words. Each stem with its forms is written out: a stemmer would make "stated" of "state".
CUES = frozenset(
    """
    said says say saying told tells tell telling asked asks ask asking wrote writes write writing added
    adds add adding stated states stating announced announces announcing replied replies reply replying
    answered answers answering responded responds responding explained explains explaining argued argues
    argue arguing claimed claims claim claiming insisted insists insist insisting noted notes noting
    remarked remarks remarking commented comments commenting continued continues continuing concluded
    concludes concluding warned warns warning admitted admits admitting acknowledged acknowledges
    acknowledging declared declares declaring predicted predicts predicting testified testifies
    testifying tweeted tweets tweeting posted posting shouted shouts shouting yelled yelling yells
    recalled recalls recalling joked jokes joking quipped quips quipping observed observes observing
    complained complains complaining suggested suggests suggesting reported reports reporting confirmed
    confirms confirming denied denies denying promised promises promising vowed vows vowing urged urges
    urging called calls calling described describes describing cried cries crying exclaimed exclaims
    exclaiming whispered whispers agreed agrees agreeing conceded concedes conceding boasted boasts
    boasting countered counters cautioned cautions cautioning charged charges contended contends
    contending demanded demands demanding emphasized emphasizes emphasizing emphasised emphasises
    emphasising hinted hints interjected lamented laments lamenting maintained maintains maintaining
    mentioned mused muses musing opined opines pleaded pleads pleading proclaimed proclaims proclaiming
    protested protests questioned questions quoted quotes quoting reads read reading reasoned reasons
    recounted recounts recounting reiterated reiterates reiterating repeated repeats repeating retorted
    retorts revealed reveals revealing scoffed scoffs snapped snaps stressed stresses stressing swore
    swears taunted teased teases ventured wondered wonders wondering accused accuses accusing alleged
    alleges alleging asserted asserts asserting assured assures assuring bragged brags criticised
    criticized criticises criticizes criticising criticizing blasted blasts denounced denounces
    denouncing dismissed dismisses dismissing labelled labeled labelling labeling dubbed characterised
    characterized characterising characterizing defended defends reckons reckoned thundered chanted
    chants chanting texted emailed mailed believes believed believe thinks thought cited citing cites
    expressed expresses expressing praised praises praising pledged pledges pledging informed informs
    advised advises advising begged begs blurted clarified clarifies clarifying congratulated credited
    credits defined elaborated elaborates estimated estimates hailed hails highlighted highlights
    implored indicated indicates joining lauded lauds marvelled marveled mocked mocks mocking objected
    objects outlined pondered raved ranted recommended recommends remembered remembers requested
    requests ruled rules screamed screams shared shares sighed slammed slams slamming spelled summarised
    summarized termed touted underlined underlines underscored uttered voiced welcomed welcomes concede
    pointed points pointing speculated speculates theorised theorized likened likens compared compares
    rejected rejects referred refers referring bemoaned decried decries declined jested chimed
    interrupted chided rebuked branded brands branding hoped hopes feared offered published releasing
    released issued fumed fumes sniped snipes chirped groused griped gripes grumbled grumbles huffed
    deadpanned gushed gushes bellowed howled hollered muttered mutters mumbled murmured moaned moans
    whined barked growled hissed roared jeered sneered heckled cracked enthused enthuses effused
    rhapsodized theorizes surmised surmises conjectured guessed reflected reflects reminisced quoth
    intoned intones pronounced preached lectured admonished admonishes scolded scolds berated rails
    railed fired signaled signalled concurred concurs disagreed disagrees assented affirmed affirms
    attested attests certified vouched volunteered wailed sobbed prayed prays sang sings recited recites
    pontificated philosophized expounded chorused echoed echoes inquired inquires enquired queried
    probed prodded instructed instructs counseled counselled counsels notified messaged cabled wired
    phoned blogged blogs retweeted penned pens summed sums reassured reassures apologised apologized
    apologises apologizes thanked thanks toasted swipes swiped lashed bashed ripped assailed excoriated
    decrying ridiculed ridicules taunts derided derides belittled vented raged rages stormed spat spits
    reacted reacts riffed interjects confided confides
    proposed proposes posited posits hypothesized professed professes avowed disclosed discloses
    divulged leaked relayed relays conveyed foresaw foresees anticipated anticipates envisioned
    """.split()
)
# Verbs with the listener as their object: "told reporters", "assured him".
OBJECT_CUES = frozenset(
    """
    told tells tell telling informed informs assured assures assuring reminded reminds advised advises
    asked asks asking warned warns urged urges
    """.split()
)
# Verbs with the one talked of as their object: "criticised Lee" names no speaker after the verb.
PERSON_CUES = frozenset(
    """
    criticised criticized criticises criticizes accused accuses praised praises called calls described
    describes dismissed dismisses denounced denounces blasted blasts slammed slams defended defends
    labelled labeled dubbed characterised characterized hailed hails lauded lauds mocked mocks compared
    compares likened likens rejected rejects referred refers interrupted chided rebuked branded brands
    thanked thanks congratulated credited credits welcomed cited cites quoted quotes ridiculed ridicules
    taunted teased belittled derided derides assailed excoriated bashed ripped termed touted scolded
    admonished berated notified instructed implored offered published released issued shared shares
    """.split()
)
# Forms that are as often nouns: "40 to 50 questions".
NOUN_CUES = frozenset(
    """
    claim claims question questions report reports comment comments call calls note notes charge charges
    answer answers reply promise promises pledge pledges demand demands protest protests estimates request
    requests guess post remarks states reads share shares rules hopes echoes objects counters stresses boasts
    brands quotes pens rails taunts vents shouts cries yells screams boos toasts counts credits mentions
    """.split()
)
# Words at which no name or office ends: a phrase that does is cut off, or no phrase.
OPEN_ENDS = frozenset(
    """
    the a an his her its their our my every to of in at for from with by on into as than and or no former ex
    """.split()
)
# Nouns that introduce speech by a colon or a comma: "in a statement: ..."
SPEECH_NOUNS = frozenset(
    """
    statement tweet post interview email e-mail letter message memo speech remarks comment comments
    response reply report article column blog op-ed editorial note ruling opinion press release text
    testimony question answer words caption video paper book memoir memoirs essay lawsuit blog
    """.split()
)
PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you", "who"])
ADVERBS = frozenset(
    """
    also then later once often simply just again now still even always never recently repeatedly
    previously reportedly famously bluntly flatly publicly privately quickly reluctantly jokingly
    angrily sharply further first finally initially subsequently already yesterday today earlier
    afterwards meanwhile however though instead only sarcastically quietly loudly softly calmly clearly
    openly rightly wrongly correctly immediately eventually briefly ominously wryly candidly
    emphatically nervously proudly sadly ruefully
    """.split()
)
AUXILIARIES = frozenset(
    """
    has have had having is was were are be been being will would can could may might must should shall
    did does do 's 've 'd 'll
    """.split()
)
# Words at which a subject to the left of its verb ends.
BOUNDS = frozenset(
    """
    that but as when while because if which who whom whose although though since unless until where
    whereas so than then yet or nor what how why whether with without
    """.split()
)
PREPOSITIONS = frozenset(
    """
    to in on at during after before about by from into over under against between among around through
    throughout following amid via within inside outside near upon regarding concerning despite per for
    of since until with
    """.split()
)
DETERMINERS = frozenset(
    """
    the a an one another some several many two three four five six both his her its their our my this
    that these those no each every any other most all few former ex
    """.split()
)
DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december yesterday today tonight
    """.split()
)
PARTICLES = frozenset(
    """
    de la le du des van von der den di da del della dos bin ibn al el ul abu ben ter ten y e af av zu
    """.split()
)
MALE_TITLES = frozenset(
    """
    mr sir lord baron prince king mister father brother fr congressman businessman
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    mrs ms miss madam madame lady dame baroness princess queen sister congresswoman businesswoman
    """.split()
)
HONORIFICS = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        """
    dr prof sen rep gov gen lt col capt cpl sgt maj adm cmdr rev hon pres supt insp det pc st mx
    """.split()
    )
)
# Words of office that stand before or instead of a name.
ROLE_WORDS = frozenset(
    """
    president vice prime minister secretary chancellor premier senator representative congressman
    congresswoman governor mayor councillor councilman councilwoman mp mep msp ambassador general
    colonel captain sergeant major admiral commander lieutenant marshal officer constable inspector
    superintendent detective sheriff chief deputy judge justice attorney prosecutor lawyer barrister
    solicitor qc kc professor doctor dean rector lecturer researcher scientist biologist economist
    analyst expert director chairman chairwoman chairperson chair ceo cfo coo founder co-founder owner
    partner manager coach striker midfielder defender goalkeeper player spokesman spokeswoman
    spokesperson adviser advisor aide strategist consultant leader head boss member official candidate
    nominee whip speaker bishop archbishop pope cardinal imam rabbi reverend pastor priest king queen
    prince princess duke duchess lord lady author writer editor reporter journalist correspondent
    columnist host presenter actor actress singer musician artist curator historian critic teacher
    principal headteacher student nurse surgeon farmer activist campaigner organiser organizer
    administrator undersecretary commissioner envoy delegate ministerial shadow home foreign defence
    defense interior finance environment education health treasury state senior junior former acting
    interim assistant associate executive co-author coauthor emeritus resident witness neighbour
    neighbor father mother brother sister son daughter wife treasurer registrar warden trustee conductor
    composer photographer pilot driver engineer paramedic firefighter policeman policewoman tenant
    shopkeeper landlord trader broker banker auditor accountant coroner magistrate advocate husband
    uncle aunt cousin widow friend donor tycoon magnate billionaire mogul rapper comedian
    poster pollster operative negotiator investigator democrat republican
    """.split()
)
# Words of office that make none by themselves: "state television", "a former".
QUALIFIERS = frozenset(
    """
    vice prime shadow home foreign defence defense interior finance environment education health treasury
    state senior junior former acting interim assistant associate executive
    """.split()
)
# Words that tell one office from another of its name: "foreign minister".
KINDS = frozenset(
    """
    vice deputy prime shadow home foreign defence defense interior finance environment education health
    """.split()
)
# "The president" is no vice president, "the minister" no prime minister.
RANKS = frozenset(["vice", "deputy", "prime", "shadow"])
# Words of office between a place or body and a name: "California Gov. Jerry Brown".
OFFICES = frozenset(
    """
    president minister secretary chancellor premier senator sen representative rep congressman congresswoman
    governor gov mayor ambassador justice judge leader speaker chairman chairwoman commissioner inspector
    sergeant sgt general gen lieutenant lt colonel col captain capt mr mrs ms dr prof professor director mp
    msp mep mla councillor coach manager detective superintendent supt constable pc insp spokesman
    spokeswoman spokesperson administrator undersecretary prosecutor attorney superintendent sheriff governor
    archbishop bishop cardinal envoy delegate treasurer chaplain whip
    """.split()
)
ORGANISATION_WORDS = frozenset(
    """
    court house department university party street news times post council committee commission agency
    office ministry bank company corporation inc ltd plc group union association federation institute
    institution school college hospital church league club city county state states kingdom republic
    nations police army navy force forces congress senate parliament government board bureau service
    services center centre foundation fund society network television radio journal tribune herald
    guardian daily week weekly magazine press review today road avenue square park island islands river
    lake mountain north south east west northern southern eastern western new day year war games cup
    championship olympics award awards festival act bill law treaty agreement market airport station
    bridge museum gallery library theatre theater band team campaign project america britain england
    scotland wales france germany russia china japan india europe africa asia australia
    """.split()
)
# A period after one of these ends no sentence.
ABBREVIATIONS = HONORIFICS | frozenset(
    """
    jr sr vs etc no vol inc ltd co corp u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept
    oct nov dec d-calif r-calif ph.d ave mt ft
    """.split()
)
