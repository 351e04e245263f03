"""English verbs of deeds, measures and plain states: a fact has no other.

What tells a cause, an effect, a view, a feeling or a worth has verbs of its own, and there is no end of them;
the verbs that a record can bear out are a list. A verb that is not here makes no fact.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["tells_deeds"]

_DONE: Final = frozenset(
    """abandoned abducted abolished absorbed abstained accepted accessed accompanied accounted
    accumulated achieved acquired acquitted acted adapted added adjourned adjusted administered
    admitted adopted advanced advertised advised aged aided aimed aired alerted allocated altered
    amended amounted amputated analysed analyzed anchored annexed announced annulled answered
    apologised apologized appealed appeared applied appointed approached approved arraigned arranged
    arrested arrived asked assassinated assaulted assembled assessed assigned assisted attached
    attacked attended attracted auctioned audited authorised authorized automated averaged awarded
    backed bailed banned baptised baptized barred based bathed batted beheaded belonged billed
    birthed blacklisted blocked bludgeoned bombed booked bordered bowled boycotted breached briefed
    broadcasted burgled buried burned bused bypassed caged calculated called campaigned canceled
    cancelled canvassed captained captured carded carried carved caucused cautioned centered centred
    certified chaired challenged changed chanted charged chartered checked christened circulated
    cited classified cleaned cleared climbed clocked closed coached coincided collapsed collected
    collided combined commanded commenced commissioned committed communicated compared compiled
    completed composed comprised concealed conceded concluded conducted confiscated confronted
    congratulated connected consisted constructed consulted contacted contained contaminated
    contested continued contracted contributed controlled convened converted convicted cooked
    cooperated coordinated copied cordoned corresponded costed counted countered countersigned
    covered crashed created cremated crossed crowned culled culminated cultivated curated cycled
    damaged dated deadlocked debated debuted decided declared declined decommissioned decreased
    defeated defended deferred delayed deleted delivered demanded demolished demonstrated demoted
    denoted departed deployed deported deposited descended designated designed destroyed detailed
    detained detected detonated developed devoted diagnosed died digitised digitized directed
    disabled disappeared disapproved disbanded discharged disciplined disclosed discontinued
    discovered discussed dismantled dismissed dispatched dispersed displaced displayed disqualified
    disrupted dissolved distributed ditched diverted divided divorced documented donated doubled
    doused downed downgraded downloaded drafted dribbled drilled dropped drowned earned edited
    educated ejected elected electrocuted elevated eliminated emailed embarked embedded emerged
    emigrated employed emptied enacted ended endorsed engaged enlisted enrolled ensued entered
    equalised equalized equalled equipped erected erupted escaped escorted established estimated
    evacuated evicted examined exceeded exchanged excluded executed exhibited exhumed existed
    expanded expelled expired exploded explored exported extended extinguished extradited faced
    featured felled fenced fielded filed filled filmed finalised finalized financed fined
    fingerprinted finished fired fitted flooded focused followed footed formed forwarded fostered
    fouled founded fractured freed funded gained gathered generated governed graduated granted
    greeted grossed grounded guarded guided hacked halted halved handcuffed handed handled happened
    harassed harvested hatched headed headlined heckled hijacked hired hitched hoisted honored
    honoured hospitalised hospitalized hosted hunted identified ignited immigrated implemented
    imported imposed imprisoned inaugurated included increased incurred indicted inducted infected
    infiltrated inherited initiated injected injured inoculated inspected installed intercepted
    interned interrupted intervened interviewed introduced invaded invented invested investigated
    invited involved isolated issued jailed joined kicked kidnapped killed kneecapped knighted
    knocked landed lapsed lasted launched leaked leased lectured levied licensed limited linked
    liquidated listed listened lived loaded loaned lobbied located locked logged looted lowered
    maintained mandated manufactured marched marked marketed marooned married matched measured
    mentioned merged messaged microchipped migrated miscarried missed mobilised mobilized modified
    monitored mounted moved mugged murdered named narrated nationalised nationalized negotiated
    netted nominated notified numbered objected obtained occupied occurred offered omitted opened
    operated opposed opted ordained ordered organised organized originated orphaned ousted outlawed
    outlined overturned owed owned packed painted paraded pardoned parked paroled participated
    partnered passed patrolled paused penned performed permitted petitioned phased phoned
    photographed picked pictured piloted placed planted played pleaded pledged plotted pocketed
    pointed poisoned polled populated positioned possessed posted postponed poured powered prayed
    preached prepared prescribed presented presided priced printed privatised privatized proceeded
    processed produced profiled prohibited promoted proposed prosecuted protected protested provided
    published punched punted purchased pursued qualified quarantined quashed questioned queued raced
    raided rained raised rammed ranged ranked raped rated ratified re-elected reached rebounded
    recalled received recognised recognized recommended reconvened recorded recovered recruited
    red-carded redacted redesigned redistributed reduced reelected referred refurbished registered
    regulated rehired rehomed reinstated rejected rejoined relayed released relegated relocated
    remained remanded remarried removed renamed rendered renewed renovated rented reopened repaired
    repealed replaced reported represented reprimanded requested required rescheduled rescinded
    rescued researched resettled resigned resolved responded rested restored restricted restructured
    resulted resumed retained retaliated retired retrained retrieved returned retweeted reunited
    revealed reversed reviewed revised revoked robbed rowed ruled rushed sacked sacrificed sailed
    sampled sanctioned saved scanned scattered scheduled scored scrapped screened searched seated
    secured seized selected sentenced separated served settled severed shackled shared shed shelled
    shipped shouted showed sighted signed skippered slaughtered smuggled snowed sorted spanned
    specialised specialized spelled sponsored spotted sprayed sprinted stabbed staffed staged
    stamped starred started stated stationed stayed stepped stocked stopped stored strangled studied
    stuffed stumped submitted subscribed substituted succeeded sued suffered summoned supplied
    supported surrendered surrounded surveyed survived suspended switched tabled tackled talked
    taped targeted tasered taxed telephoned televised terminated tested testified texted thanked
    torched tortured totaled totalled touched toured towed traced tracked traded trained transcribed
    transferred transfused translated transmitted transplanted transported trapped traveled
    travelled treated trebled trialled tried tripled turned tweeted twinned uncovered unearthed
    unseated unveiled updated upgraded uploaded used vacated vaccinated valued vandalised vandalized
    vanished varied ventilated verified vetoed videoed violated visited volleyed volunteered voted
    vowed waited walked warned washed watched waved welcomed widened widowed wired witnessed worked
    wounded""".split()
)
# What looks like such a verb and is none: it names, or tells in which state a thing is.
_STATE: Final = frozenset(
    """abused accredited accused affiliated allied allotted armed bearded bed biased bled bleed
    blessed blindfolded bred breed clothed conscripted crewed crowded deceased deed detached disused
    dressed dyed embed engraved enlarged enslaved exceed exiled fed feed flatbed fled forested
    furnished greed hallowed heed hooded hundred inbred indebted indeed infrared interested knotted
    landlocked leaded led manned masked masonry motorised motorized naked need newlywed nicknamed
    pardoned paved planned proceed prolonged pronged purebred red reed related reserved revered
    sacred seed shred situated sled sped speed steed stranded striped succeed thatched tied tinned
    titled unarmed unbeaten uncontested undated undefeated undisclosed undocumented unemployed
    unharmed unidentified uninhabited uninjured united unlicensed unmanned unmarried unnamed
    unopposed unpaid unpublished unregistered unreleased unsigned untitled unused vested vetted
    watershed wed weed wheeled wicked wooded""".split()
)
# Of the verbs that are not regular, and of those of the present, these weigh, mean, tell or wish.
_WEIGHING: Final = frozenset(
    """affects allows argues attracts avoids believe believes blames cause causes considers
    contribute contributes described describes enables encourages endangers ensures explained
    explains explores fail fails fear fears feel feels felt fits foregone getting helps hopes hurts
    ignores implies improves indicates inspires knew know knows lets look looks loves matters mean
    means meant need needs offers overcame owes prefers prevents promises proves raises recalls
    recounted recounts reflects relies resists seek seem seems shapes shifting shook sought
    struggles suggests tend tends threatens understand understands understood want wants weakens
    whether wish wishes wonders worries""".split()
)
_WORD: Final = re.compile(r"(?<![\w'’-])[a-z][a-z'’-]*[a-z](?![\w'’-])")
_SHORTEST: Final = 4


def tells_deeds(text: str) -> bool:
    """Tell whether every verb of an English sentence tells a deed, a measure or a state, as far as one sees.

    >>> from summarizer.lang.en.draft_deeds import tells_deeds
    >>> tells_deeds("Holt opened the bridge in May."), tells_deeds("The bridge accelerated the decline.")
    (True, False)
    """
    words = set(_WORD.findall(text))
    if not _WEIGHING.isdisjoint(words):
        return False
    pasts = {word for word in words if word.endswith("ed") and len(word) >= _SHORTEST and "-" not in word}
    return pasts <= _DONE | _STATE
