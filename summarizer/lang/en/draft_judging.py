"""English that judges, feels, means or wants: a sentence with one of these words tells no plain fact.

Only words in small letters count, and the first of a sentence: a name may be "Hope" or "Grand".
"""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.en.draft_deeds import tells_deeds

__all__ = ["SETTLED_MEASURES", "judges"]


def _forms(verbs: str) -> frozenset[str]:
    """Return all forms of regular verbs; "*" after one doubles its last letter: "slam*", "slammed"."""
    found: set[str] = set()
    for word in verbs.split():
        verb = word.rstrip("*")
        if word.endswith("*"):
            stem = verb + verb[-1]
        elif verb.endswith("e"):
            stem = verb[:-1]
        else:
            stem = verb
        past = f"{stem}ed"
        third = f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh")) else f"{verb}s"
        if verb.endswith("y") and verb[-2] not in "aeiou":
            past, third = f"{verb[:-1]}ied", f"{verb[:-1]}ies"
        found |= {verb, third, past, f"{stem}ing"}
    return frozenset(found)


# Praise, blame and slant in telling what somebody said or did.
_SLANTED: Final = _forms(
    """meander reap orchestrate bamboozle concoct engineer cobble rehash slam* bash lambast lambaste lash
    decry denounce condemn castigate berate chide scold rebuke mock ridicule deride taunt belittle
    criticize criticise praise laud applaud tout trumpet boast brag* gloat lament rue bemoan deplore
    admire adore relish enjoy embrace spurn shun* snub* flaunt flout pander peddle parrot smear malign
    vilify demonize demonise blame scapegoat condone skewer savage gush rant seethe bristle scoff sneer
    smirk grumble gripe highlight stress emphasize emphasise underscore underline imply portray depict
    characterize characterise brand dub* deserve dare exploit deceive mislead trick hoodwink manipulate
    betray ignore disregard overlook downplay exaggerate distort glorify romanticize romanticise
    whitewash balk capitulate grandstand posture gamble flirt woo bully hype demean insinuate
    pontificate dodge shirk cling flail backtrack backpedal stonewall rubber-stamp sidestep clobber
    pummel savour savor bask revel pride"""
)
# What a thing did to others: a cause, an effect, a worth that somebody must have weighed.
_MOVING: Final = _forms(
    """steady rekindle reignite tantalise unsettle spook jolt provoke spark stoke prompt ignite unleash soar
    surge skyrocket plunge plummet tumble slump* nosedive spiral balloon mushroom dwindle erode crumble
    shatter cripple hobble hamper hinder thwart derail jeopardize jeopardise undermine weaken bolster
    boost strengthen tarnish taint mar* dent bruise roil rattle plague haunt beset grip* overshadow
    eclipse dominate dazzle sparkle flourish thrive languish flounder falter stumble struggle stutter
    squander fluff botch bungle blunder excel* outshine outclass rout trounce thrash romp clinch grab*
    snatch pounce breeze captivate enchant charm delight thrill stun* amaze astonish astound surprise
    terrify horrify outrage infuriate enrage anger upset embarrass humiliate disgrace impress inspire
    disappoint frustrate exasperate baffle puzzle bemuse perplex intrigue fascinate offend insult irk
    rile annoy irritate endanger shock wow* pamper reinvigorate revitalize revitalise galvanize
    galvanise energize energise polarize polarise transform revolutionize revolutionise endure toil
    crave yearn resent envy dread worry fear wish want prefer intend aspire deem perceive resonate
    reign loom beckon swirl simmer linger catapult mull* hesitate mirror startle benefit skew favour
    favor voice appease strategize strategise tantalize resurface sour saddle eye weigh
    contemplate ponder consider persuade scare teeter grapple wrestle scramble jostle entice lure tempt"""
)
_FELT: Final = frozenset(
    """blasted branded fumed fuming railed fuelled fueled fuelling fueling cemented alarmed alarming rocketed
    beset shone misled upset overcame sees refuses refusing pleased delighted thrilled angry furious
    sad proud happy keen eager reluctant willing unwilling convinced confident optimistic pessimistic
    anxious afraid scared nervous jealous ashamed amused devastated heartbroken relieved satisfied
    dissatisfied interested mindful tempted inclined desperate unhappy glad grateful thankful wary
    weary tired fed-up disillusioned disgruntled bitter cynical skeptical sceptical unfazed undeterred
    unmoved adamant resolute steadfast hell-bent""".split()
)
# Nobody can look up whether it is so.
_WEIGHING: Final = frozenset(
    """top-class first-class high-class hands-off painstaking counter-attacking frenetic defining familiar
    marginalised marginalized vulnerable one-sided lopsided spirited adventurous assured composed
    patient profligate wasteful clumsy rash needless good better best bad worse worst great greater
    greatest poor poorer poorest finest nice nicer strong stronger strongest weak weaker weakest tough
    tougher toughest easy easier easiest difficult simple complicated thorny tricky delicate sensitive
    tense fierce intense heated fraught brutal savage vicious cruel barbaric evil horrific gruesome
    grisly ghastly heinous atrocious despicable vile sickening disgusting tragic heart-wrenching
    poignant touching emotional dramatic explosive epic exciting gripping entertaining powerful
    influential prominent key critical vital important significant massive huge enormous immense vast
    gigantic colossal mammoth giant tiny mere modest meager meagre paltry steep sharp sweeping drastic
    harsh stringent draconian lenient generous lavish ambitious bold brave courageous heroic cowardly
    timid foolish stupid dumb silly crazy insane mad wild chaotic messy disastrous catastrophic
    devastating crushing crippling toxic corrosive robust solid fragile shaky precarious uncertain
    questionable dubious suspicious shady murky corrupt crooked dishonest honest sincere genuine
    authentic fake phony phoney bogus false misleading deceptive inaccurate untrue fair unfair unjust
    unjustified unwarranted legitimate illegitimate reasonable unreasonable sensible irrational
    unacceptable intolerable inexcusable unforgivable adequate inadequate insufficient inappropriate
    unsuitable unfit unqualified unworthy competent incompetent inept skilled skilful talented gifted
    smart savvy shrewd wise seasoned inexperienced naive arrogant humble smug pompous stubborn defiant
    frantic cocky dominant convincing narrow slim resounding overwhelming evident blatant glaring
    subtle deep deepest profound shallow superficial pointless futile vain promising encouraging
    discouraging bleak grim dire gloomy rosy lively vibrant popular bustling thriving booming
    struggling ailing expensive pricey affordable unaffordable overpriced underfunded overlooked
    underrated overrated unsung disgraced embarrassing awkward uncomfortable cringeworthy ugly pleasant
    unpleasant nasty hostile aggressive angry outraged unprecedented unparalleled unrivaled unrivalled
    unmatched unique rare quintessential timeless dull bland drab stale mighty fearsome daunting
    arduous gruelling grueling punishing tireless celebrated prestigious controversial divisive
    polarizing polarising embattled troubled beleaguered high-profile outspoken fiery firebrand
    hardline hard-line radical extremist so-called self-styled self-proclaimed would-be much-needed
    long-awaited long-overdue eagerly-awaited landmark historic groundbreaking ground-breaking
    pioneering innovative unconventional revolutionary visionary cutting-edge state-of-the-art
    world-class top-notch elite luxurious opulent plush posh glitzy chic stylish handsome attractive
    quirky weird odd unusual unexpected surprising striking extraordinary exceptional outstanding
    excellent harrowing major busy heavy heavier stiff sophisticated eclectic replete breakaway blowout
    guaranteed tight lax loose bitterest star-studded packed sold-out chequered checkered storied
    glacial withering renewed tragicomic freak two-front full-blown all-out full-throated hard-fought
    hard-earned hard-won well-deserved well-earned well-placed heartfelt heartwarming jaw-dropping
    mind-boggling picturesque scenic idyllic stately sprawling cramped dingy filthy pristine spotless
    squeaky-clean far-fetched outlandish preposterous nonsensical incoherent rambling bombastic
    inflammatory incendiary racist sexist bigoted misogynistic homophobic islamophobic hateful petty
    vindictive spiteful scathing blistering stinging damning searing unflattering unfavorable
    unfavourable favorable favourable flattering glowing upbeat downbeat sombre somber jubilant
    triumphant euphoric ecstatic exuberant rapturous raucous rowdy unruly boisterous restless uneasy
    unsettling ominous eerie creepy spooky sinister lurid salacious raunchy steamy sultry sexy racy
    risque edgy feisty plucky gritty gutsy resilient ruthless mesmerizing mesmerising fluent sloppy
    sluggish lacklustre lackluster lifeless toothless woeful dreadful abysmal wretched miserable
    hapless luckless ill-fated ill-advised ill-judged misguided misplaced shortsighted short-sighted
    far-sighted timely untimely unwelcome unwanted unpopular unlikely rampant widespread pervasive
    endemic entrenched unstoppable unbeatable invincible impregnable decisive pivotal seminal
    underwater basic hefty eye-watering whopping staggering mega bumper handy classy smooth hard harder
    hardest big bigger biggest renowned distinguished eminent revered respected esteemed accomplished
    acclaimed top-tier big-name flashy gaudy tacky tasteful upscale upmarket low-key understated muted
    lukewarm frosty chilly cordial cosy cozy intimate tender steady strident shrill vocal staunch
    ardent fervent avid passionate zealous fanatical die-hard rabid dogged relentless insatiable
    voracious bumpy rocky stormy rough crucial ample plentiful scant scarce sorely cash-strapped
    crisis-hit scandal-hit war-torn poverty-stricken once-proud must-win do-or-die make-or-break
    nail-biting roller-coaster rollercoaster""".split()
)
_WEIGHED: Final = frozenset(
    """eternity cushion astonishment amazement sorrow grief regret remorse gratitude nerves aggression
    inaccuracy dissent epicenter epicentre sights dissatisfaction unease apathy indifference criticism
    criticisms largesse displeasure scrutiny dismay celebrity influx deluge triumph fiasco debacle
    farce mess chaos turmoil havoc mayhem carnage nightmare ordeal tragedy heartbreak heartache agony
    anguish misery woe woes plight horror horrors outrage fury backlash uproar furore furor frenzy
    hysteria scandal controversy saga spectacle extravaganza pageantry masterpiece masterclass gem
    marvel miracle sensation phenomenon success successes blunder blunders howler gaffe flop
    embarrassment humiliation disgrace stigma hypocrisy irony betrayal treachery greed arrogance
    incompetence tyranny oppression injustice unfairness brutality barbarism savagery heroism bravery
    courage valor valour dignity genius flair prowess passion enthusiasm excitement joy delight pride
    hatred anger resentment frustration frustrations disappointment disillusionment anxiety anxieties
    worries suspicions momentum setback blow gamble crusade onslaught barrage firestorm bombshell
    showdown feud rivalry spat jibe jibes tirade rant outburst rhetoric myth hoax sham charade ploy
    stunt gimmick narrative reputation credibility integrity ambition ambitions dream dreams desire
    determination willingness unwillingness reluctance inability allure favourite favorite favourites
    favorites underdog hero heroes heroine villain villains icon icons mastermind darling maverick
    stalwart luminary luminaries guru thug thugs mob monster monsters traitor traitors coward cowards
    liar liars hypocrite hypocrites racists bigot bigots fascist fascists tyrant tyrants strongman
    henchman henchmen crony cronies stooge stooges puppet puppets urgency priority priorities
    opportunity opportunities dilemma predicament quandary conundrum paradox tension tensions acrimony
    animosity rancor rancour goodwill distrust mistrust loyalty devotion sympathy compassion empathy
    mercy kindness generosity warmth charisma charm brilliance greatness excellence magic thrill
    thrills heyday glory demise downfall comeback resurgence renaissance revival surge upsurge
    avalanche plethora myriad slew flurry raft array whirlwind treasure trove feat feats hopes fears
    concerns doubts mood sentiment sentiments spirit spirits morale luck appetite fascination obsession
    intrigue mystique mystery clout sway allegiance stance inkling notion illusion pretence pretense
    guise excuse excuses prospect prospects potential hotspot paradise heaven hell game-changer star
    stars starlet superstar powerhouse minnows heavyweights shortcomings flaws weakness weaknesses
    strength strengths advantage disadvantage virtue virtues standout highlight highlights lowlight
    lowlights freak spotlight cold-blooded""".split()
)
_GRADES: Final = frozenset(
    """virtual often always tend tends tended almost albeit very too quite even alas mere pretty outright
    utter thanks ironically illegals aliens amnesty""".split()
)
_JUDGING: Final = _SLANTED | _MOVING | _FELT | _WEIGHING | _WEIGHED | _GRADES

# "-ly", "-ful", "-less" and "-ous" nearly always judge, or say how often or how much; these do not.
_PLAIN: Final = frozenset(
    """early daily weekly fortnightly monthly quarterly yearly hourly nightly elderly only family assembly
    supply supplies apply reply rely comply multiply monopoly anomaly tally ally rally fly belly jelly
    butterfly lily friendly recently currently previously formerly originally initially eventually
    subsequently immediately shortly briefly simultaneously annually nearly roughly approximately
    mostly mainly partly partially wholly newly publicly officially formally legally federally
    nationally internationally globally locally regionally jointly separately respectively unanimously
    anonymously electronically physically medically mentally financially genetically sexually
    permanently temporarily indefinitely voluntarily primarily predominantly fatally fully indirectly
    privately slightly geographically professionally commercially criminally racially politically
    manually digitally randomly posthumously prematurely verbally vertically horizontally diagonally
    collectively individually exclusively expressly exactly precisely lately nominally statistically
    chemically surgically socially economically ethnically lawful unlawful handful armful mouthful
    spoonful fistful less unless homeless wireless stainless goalless scoreless winless jobless
    stateless cordless contactless cashless driverless nevertheless nonetheless regardless previous
    various religious numerous indigenous anonymous unanimous autonomous continuous simultaneous
    infectious poisonous cancerous venomous conscious unconscious serious posthumous porous deciduous
    carnivorous herbivorous""".split()
)
_ENDED: Final = re.compile(r"(?<![\w-])[a-z]+(?:ly|ful|less|ous)(?![\w-])|\A\W{0,3}[A-Z][a-z]+ly(?![\w-])")
_OWN: Final = re.compile(r"(?<![\w-])[a-z][a-z'’-]*[a-z]")
_FIRST: Final = re.compile(r"[\w'’-]+")
# A measure, an injury or a legal term, whatever its first word is elsewhere.
SETTLED_MEASURES: Final = re.compile(
    r"\b(?:in (?:a )?(?:critical|serious|stable|good|poor) (?:but \w+ )?condition"
    r"|(?:critically|seriously|severely|slightly|badly) (?:injured|ill|wounded|hurt|burned|burnt|disabled"
    r"|damaged|endangered)"
    r"|popular vote|good (?:friday|behaviou?r)|best (?:man|actor|actress|director|picture|film|song|album"
    r"|supporting|original|newcomer)|strong (?:winds?|earthquake|tremors?|currents?|tides?)"
    r"|(?:dangerous|careless|reckless|drunken) driving|historic (?:child|sex|england|scotland|wales)"
    r"|great[- ](?:grand\w+|aunt|uncle)|greater (?:london|manchester)|simple majority|mere \w+shire"
    r"|poor law|fair trial|unfair dismissal|giant panda|hard (?:shoulder|drives?|disk)|worst-hit"
    r"|key (?:rate|interest rate)|most wanted|wanted (?:for|by|man|poster)|rocky mountains|personal best"
    r"|best-of-\w+)\b",
    re.IGNORECASE,
)
_HIGHEST: Final = (
    r"(?:big|large|high|low|old|young|long|short|small|deep|fast|slow|rich|wealthi|great|strong|weak|deadli"
    r"|busi|costli|earli|heavi|bright|dark|hot|cold|wet|dri|tall|wide|near|late|clever|safe|rare|pure|simple"
    r"|close|quick|steep|sharp|tough|hard|soft|loud|few)"
)
# More words than one, in small letters.
_PHRASES: Final = re.compile(
    # Wishes, plans and tries: only who has them knows.
    r"\b(?:try|tries|trying|s(?:eek|eeks|eeking|ought)|attempt(?:s|ing)?|plan(?:s|ned|ning)?|aim(?:s|ed"
    r"|ing)?|decid(?:es?|ing)|bent on|work(?:s|ed|ing)? hard|struggl\w+|means?|meant|needs?|hop\w+"
    r"|long(?:s|ed|ing)?|yet|ready|eager|due|able|unable|fail(?:s|ed|ing)?|refus(?:es|al)|going) to\b"
    r"|\baim(?:s|ed|ing) (?:for|at)\b|\b(?:is|are|was|were) (?:determined|intent|set|keen|bent)\b"
    r"|\b(?:to|for|of) (?:fear|protest|avoid|protect|ensure|prevent|make sure|show|prove|save|keep|boost)\b"
    # Causes.
    r"|\b(?:because|thanks to|owing to|as a result|so that|in order to|in (?:an|the) (?:effort"
    r"|attempt|bid|hope)"
    r"|in (?:a|the) (?:bid|hope|drive|move)|(?:led|leads?|leading|giv(?:es?|en|ing)|gave|paved"
    r"|paves) (?:the way|rise)"
    r"|result(?:s|ed|ing) in|caus(?:es?|ed|ing)|contribut(?:es?|ed|ing) to|link(?:s|ed) to|stem(?:s"
    r"|med)? from"
    r"|blamed|forc(?:ed|ing) (?:[\w'’]+ ){1,6}to|driven by|fuelled|responsible for|attributed|credited"
    r"|amid|in response to|in the wake of|reflects?|reflecting|means? that|the (?:role|impact|effects?) of)\b"
    r"|\b(?:led|leads|leading) to (?!a \d|\d)"
    # Of what kind a thing is, and a place in a row without a measure.
    r"|\b(?:seen|viewed|regarded|perceived|hailed|dismissed|touted|billed|described|portrayed|synonymous"
    r"|treated|remembered|celebrated|recogni[sz]ed) (?:as|with)\b"
    r"|\b(?:more|most|less|least) (?!than\b|of\b|people\b|recently\b|common\b(?! than))[a-z-]+(?:able|ible|al"
    r"|ant|ent|ed|ful|ic|ing|ive|ous|ly|ial|ure|ple|some|ish|ary|ory|ile|ine|ous|costly|deadly)\b"
    r"|\b(?:more|most|less|least) (?:common|severe|mature|secure|obscure|extreme|remote|complex"
    r"|modern|likely)\b"
    r"|\b(?:far|much|even|a lot|significantly|slightly) (?:more|less|better|worse|\w+er)\b"
    r"|\b(?:only|just) (?:half|part|one part) of\b|\bjust (?:[\d$£€]|one |two |three |a |an )"
    r"|\b(?:as )?few(?:er)? as\b"
    r"|\b(?:sort|kind|type) of\b|\bthe (?:whole|entire|very) \w+\b|\b(?:all|any) the (?:more|same|better)\b"
    r"|\b(?:under|facing|growing|mounting|increasing|rising|intense) pressure\b"
    r"|\b(?:growing|mounting|increasing|deepening|lingering|simmering|ongoing) [a-z]+s?\b"
    # What explains, points at or rates instead of telling.
    r"|\b(?:one|another|main|primary|only|first|biggest|two|three|several|many"
    r"|key) (?:\w+ )?(?:reasons?|ways?"
    r"|explanations?|parts? of|examples?|goals?|aims?|purposes?|problems?|issues?|questions?|challenges?"
    r"|lessons?|differences?|things?|concerns?|themes?)\b|\bthe (?:fact|idea|notion|point|truth"
    r"|reality|pattern"
    r"|test|question|issue|problem|result|upshot|reason|message|goal|aim|point) (?:is|was|that|remains)\b"
    r"|\b(?:is|are|was|were|remains?|became|becomes?) (?:clear|open|free|at stake|at risk|at odds"
    r"|no(?! \d)|not (?:a|an|the|only"
    r"|just|surprising)|hardly|part of a)\b|\b(?:can|could) be (?:found|seen|read|heard|traced)\b"
    r"|\bno (?:one|longer|less|matter|secret|stranger|exception|different|easy|better|ordinary|mean)\b"
    r"|\b(?:hit|lash|lashed|hits|fire|fired|fight|fought|push|pushed) (?:back|out)\b|\bunder fire\b"
    r"|\b(?:a|an|the|its|his|her|their|[\w.]+['’]s|s['’]|of|as|most) leading\b|\b(?:main|chief"
    r"|primary|top|ultimate)"
    r" (?:targets?|goals?|aims?|objectives?|concerns?|fears?|worry|priorit\w+)\b|\b(?:an? lot|lots"
    r"|plenty|tons|loads) of\b"
    r"|\b(?:written|writes?|wrote) off\b|\bmeasures to\b"
    r"|\b(?:took|takes?|taking) (?:aim|issue|advantage|pride|comfort|heart|a (?:swipe|jab|shot|dig))\b"
    r"|\b(?:raised|raises|raising) (?:eyebrows|questions|concerns|fears|the (?:stakes|bar))\b"
    r"|\b(?:turn(?:s|ed|ing)?|shift\w*|draw(?:s|n|ing)?|drew|attract\w*) (?:\w+ )?(?:attention|focus"
    r"|ire|scrutiny)\b"
    r"|\bnot? (?:return|sat|sit|enough|much|many|even|surprisingly|exactly|so|as)\b|\bhas(?:n['’]t"
    r"| not) sat\b"
    r"|\bit (?:is|was|['’]s) (?:now |widely |generally )?(?:understood|believed|thought|felt|feared"
    r"|hoped|said|assumed)\b"
    r"|\bs(?:ee|ees|aw|een|eeing) (?:[\w'’-]+ ){1,7}as\b|\bappear(?:s|ed)? (?:to|[a-z]+(?:ed|ly)|[a-z]+ing)\b"
    r"|\bfew (?:signs?|people|things|places|others?|options|choices|doubt)\b|\bthis is (?:a"
    r"|the) (?:story|tale)\b"
    r"|\b(?:find|finds|found|allow(?:s|ed)?|pride[sd]?|proved?|proves) (?:him|her|it|them)sel(?:f|ves)\b"
    r"|\b(?:in earnest|by the wayside|status quo|dead heat|neck and neck|main players?|made (?:its"
    r"|his|her|their) name"
    r"|done well|did well|do well|does well|well placed|(?:fall(?:s|en|ing)?|fell) (?:short|into|out)"
    r"|far behind"
    r"|out of touch|into the night"
    r"|to top it off|on the cusp|on the brink|on the verge|on the rise|in decline|at the heart of"
    r"|in the midst"
    r"|at a time when|against the backdrop|in the mix|tip of the|household|for all|to say the least|no matter"
    r"|if anything|in effect|in practice|in reality|so far as|only time|not alone|nothing|none other"
    r"|little more"
    r"|little less|nothing short|much of|a far cry|by far|all too|ever more|ever since|never more"
    r"|as if|as though"
    r"|of sorts|courtesy of|verbal assault|for the sake of|like no|as ever|as always|as usual"
    r"|as expected|as well or|or better|or worse"
    r"|let alone|not to mention)\b"
    r"|\A\W*(?:(?:further )?complicating|making|adding|underscoring|underlining|highlighting"
    r"|reflecting|signall?ing"
    r"|suggesting|to make|to complicate|to add|to be|worse|better|strange|curious|not)\b"
    r"|\b(?:has|have|had|with|shows?|showed|made|make|makes|of|is|was|were|are) little\b"
    r"|\blittle (?:to|hope|chance|doubt)\b"
    r"|\b(?:(?:came|went|come|comes|goes?) close|return(?:s|ed)? to form|(?:miss|lost|lose|missed"
    r"|loses) out|crack(?:s|ed|ing)? down"
    r"|brought to life|long way|mixed results|on ice|to sleep|had? none|threw everything|to cap"
    r"|in form|out of form|lone hand"
    r"|happen(?:s|ed) to|set (?:its|his|her|their) sights|kick(?:s|ed) in|benefit\w*|put (?:on a show"
    r"|up a fight))\b"
    r"|\b(?:to many|to some|for many|for some|for most|in many ways|in some ways|in a way|at best|at worst"
    r"|at least in part|at heart|by contrast|all over the|over the past decade or so|these days|of all time"
    r"|long been|star turn|big play|open question|turning points?|well outside|well beyond|war of words"
    r"|the face of|stand out|stands out|stood out|comes? as|came as|made (?:a|his|her|its|their) mark"
    r"|in stark|in sharp|on the ropes|hit the phones|back on track|up in arms|at loggerheads|head to head"
    r"|rise to|rose to (?:fame|prominence|power)|fall from grace|household name|look back|looked back"
    r"|fail to|failed to|for good)\b|\b(?:sent|sends|sending) (?:shock|a (?:message|signal|chill))\w*",
)
# A place in a row that no figure of the sentence bears out.
_RANKED: Final = re.compile(
    rf"(?<![\w-])(?:{_HIGHEST}r?est|most|fewest|biggest|hottest|wettest|largest)(?= [a-z])(?<!at most)"
    r"|\b(?:unrivall?ed|unmatched|number one|no\.? ?1)\b"
)
_FIGURE: Final = re.compile(r"[\d£$€%]")


def judges(text: str) -> bool:
    """Tell whether an English sentence, what is quoted in it left out, says more than what happened.

    >>> from summarizer.lang.en.draft_judging import judges
    >>> judges("Holt opened the bridge in May."), judges("Holt narrowly won in May.")
    (False, True)
    """
    told = SETTLED_MEASURES.sub(" ", text)
    first = _FIRST.search(told)
    words = {word.replace("’", "'").removesuffix("'s") for word in _OWN.findall(told)}
    if first is not None:
        words.add(first[0].lower())
    if not _JUDGING.isdisjoint(words) or not tells_deeds(told) or _PHRASES.search(told.lower()):
        return True
    if _RANKED.search(told) and not _FIGURE.search(told):
        return True
    return any(word.group().strip("\"“'‘( ").lower() not in _PLAIN for word in _ENDED.finditer(told))
