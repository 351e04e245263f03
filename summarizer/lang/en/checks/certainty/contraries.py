"""The English words of `summarizer/checks/certainty/contraries.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["AHEAD", "CONTRARIES", "STAGES", "TURNING"]

# One row a matter: words that say the same, and behind "|" those that say the contrary. Only what stands
# among the same words is held against each other: "block deals in Ireland", "approve deals in Ireland".
CONTRARIES: Final = """
approve approves approved approving approval clear clears cleared | block blocks blocked blocking reject rejects rejected rejecting rejection veto vetoes vetoed vetoing prohibit prohibited
accept accepts accepted accepting acceptance welcome welcomed concede concedes conceded conceding | reject rejects rejected rejecting refuse refuses refused refusing decline declines declined veto vetoes vetoed vetoing dismiss dismisses dismissed dismissing rebuff rebuffed deny denies denied denying
back backs backed backing support supports supported supporting endorse endorses endorsed endorsing favour favours favoured favouring favor favors favored favoring champion championed | oppose opposes opposed opposing undermine undermines undermined undermining resist resists resisted resisting
praise praises praised praising hail hails hailed commend commended defend defends defended defending applaud applauded | criticise criticises criticised criticising criticize criticizes criticized criticizing condemn condemns condemned condemning denounce denounces denounced attack attacked attacking blame blamed
victory victories win wins won winning triumph triumphed | defeat defeats loss losses lose loses lost losing
lead leads led leading ahead | trail trails trailed trailing behind
success successes succeed succeeds succeeded succeeding successful | failure failures fail fails failed failing unsuccessful
permanent permanently indefinite indefinitely | temporary temporarily
renew renews renewed renewing keep keeps kept keeping honour honoured honor honored uphold upheld | break breaks broke broken breaking abandon abandons abandoned abandoning cancel cancels cancelled canceled scrap scrapped scrapping withdraw withdrew withdrawn
open opens opened opening reopen reopens reopened reopening | close closes closed closing shut shuts
increase increases increased increasing raise raises raised raising rise rises rose rising risen expand expands expanded expanding grow grows grew grown growing climb climbed | decrease decreases decreased decreasing reduce reduces reduced reducing lower lowers lowered lowering cut cuts cutting fall falls fell fallen falling shrink shrank drop drops dropped dropping decline declines declined
strengthen strengthens strengthened strengthening tighten tightens tightened tightening toughen toughened | weaken weakens weakened weakening loosen loosens loosened loosening relax relaxes relaxed relaxing ease eases eased easing
improve improves improved improving improvement | worsen worsens worsened worsening deteriorate deteriorated deterioration
encourage encourages encouraged encouraging urge urged | discourage discourages discouraged discouraging deter deters deterred
allow allows allowed allowing permit permits permitted permitting let lets | ban bans banned banning bar bars barred barring forbid forbids forbade forbidden prohibit prohibits prohibited prevent prevents prevented preventing
arrive arrives arrived arriving enter enters entered entering join joins joined joining | leave leaves left leaving depart departs departed quit quits exit exited
hire hires hired hiring appoint appoints appointed appointing recruit recruited | fire fires fired firing sack sacks sacked sacking dismiss dismisses dismissed dismissing
buy buys bought buying purchase purchased acquire acquires acquired acquiring | sell sells sold selling
borrow borrows borrowed borrowing | lend lends lent lending
remember remembers remembered | forget forgets forgot forgotten
include includes included including | exclude excludes excluded excluding
admit admits admitted admitting confirm confirms confirmed confirming | deny denies denied denying
start starts started starting begin begins began begun beginning launch launches launched resume resumes resumed | end ends ended ending stop stops stopped stopping halt halts halted cease ceases ceased suspend suspends suspended
extend extends extended extending lengthen lengthened | shorten shortens shortened shortening curtail curtailed
promote promotes promoted upgrade upgrades upgraded upgrading | demote demotes demoted relegate relegated downgrade downgrades downgraded downgrading
legal lawful lawfully legally | illegal illegally unlawful unlawfully
optional voluntary voluntarily | compulsory mandatory obligatory
guilty convicted | innocent acquitted cleared
fierce heated intense strong widespread much considerable | little mild muted weak slight scant
likely probable | unlikely improbable
safe safely | unsafe dangerous
public publicly | private privately secret secretly
rich richer wealthy wealthier | poor poorer
early earlier earliest | late later latest
young younger youngest | old older oldest
high higher highest | low lower lowest
large larger largest big bigger biggest | small smaller smallest
fast faster fastest quick quickly | slow slower slowest slowly
easy easier easily | hard harder difficult
cheap cheaper cheapest | expensive dearer costly costlier
good better best | bad worse worst
male | female
father | mother
husband | wife
son | daughter
brother | sister
north northern | south southern
east eastern | west western
inside within | outside
upstairs | downstairs
above over | below under beneath
first | last
majority | minority
import imports imported importing | export exports exported exporting
urban | rural
optimistic confident hopeful | pessimistic doubtful
attend attends attended attending | boycott boycotts boycotted boycotting skip skips skipped skipping miss misses missed missing absent
gain gains gained gaining | lose loses lost losing
surplus | deficit
profit profits profitable | loss losses
friend friends ally allies | enemy enemies rival rivals opponent opponents
survive survives survived surviving | die dies died dying
alive | dead
present attendance | absent absence
grant grants granted granting award awards awarded awarding | refuse refuses refused refusing deny denies denied denying withhold withheld revoke revokes revoked revoking strip strips stripped stripping
release releases released releasing free frees freed freeing | detain detains detained detaining imprison imprisoned jail jails jailed
satisfied happy pleased content delighted | dissatisfied unhappy displeased discontent disappointed dismayed
calm reassured relieved relaxed | worried alarmed anxious concerned frightened
agree agrees agreed agreement | disagree disagrees disagreed disagreement
love loves loved | dislike dislikes disliked hate hates hated loathe loathes loathed
trust trusts trusted | distrust distrusts distrusted mistrust mistrusts mistrusted
appear appears appeared appearing | disappear disappears disappeared disappearing vanish vanishes vanished
unite unites united uniting | divide divides divided dividing split splits splitting
widen widens widened widening broaden broadens broadened | narrow narrows narrowed narrowing
accelerate accelerates accelerated accelerating quicken quickened | slow slows slowed slowing decelerate decelerated
attack attacks attacked attacking | defend defends defended defending protect protects protected protecting
advance advances advanced advancing | retreat retreats retreated retreating withdraw withdraws withdrew withdrawn
recover recovers recovered recovering | deteriorate deteriorates deteriorated deteriorating
connect connects connected connecting | disconnect disconnects disconnected
enable enables enabled enabling | disable disables disabled disabling
maximise maximised maximize maximized | minimise minimised minimize minimized
exaggerate exaggerates exaggerated overstate overstated overestimate overestimated | understate understated underestimate underestimated minimise minimised minimize minimized
unanimous unanimously | divided split
known | unknown
certain sure | uncertain unsure
direct directly | indirect indirectly
foreign overseas international | domestic national
local locally | national nationally federal
military | civilian
natural | artificial synthetic
major | minor
senior | junior
upper | lower
inner | outer
internal | external
wide broad | narrow
long longer longest | short shorter shortest
hot hotter hottest warm warmer warmest | cold colder coldest cool cooler coolest
wet wetter wettest | dry drier driest
heavy heavier heaviest | light lighter lightest
thick thicker | thin thinner
deep deeper deepest | shallow shallower
full | empty
crowded packed busy | deserted empty quiet
noisy loud louder | quiet quieter silent
popular | unpopular
strict stricter harsh harsher tough tougher | lenient lax loose looser mild milder
simple simpler | complex complicated
ancient old | modern new
peaceful peacefully | violent violently
honest | dishonest
healthy healthier | sick ill unhealthy
optimism hope | pessimism despair
winner winners | loser losers
buyer buyers | seller sellers
employer employers | employee employees worker workers staff
landlord landlords | tenant tenants
doctor doctors | patient patients
teacher teachers | pupil pupils student students
lender lenders | borrower borrowers
prosecution prosecutor prosecutors | defence defense
plaintiff plaintiffs claimant claimants | defendant defendants
victim victims | attacker attackers suspect suspects perpetrator perpetrators
uncle | aunt
nephew | niece
grandfather | grandmother
boy boys | girl girls
fiance boyfriend boyfriends | fiancee girlfriend girlfriends
widow | widower
parent parents | child children
wife | sister mother daughter
husband | brother father son
positive positively | negative negatively
"""  # noqa: E501 - one row a matter
# What comes late in a matter, and what comes before it: who is convicted was charged before.
STAGES: Final = """
convicted convict conviction guilty sentenced jailed imprisoned acquitted | arrested arrest charged charges accused trial suspected suspect indicted alleged
met meeting meets | contacted phoned telephoned emailed called wrote
"""  # noqa: E501 - one row a matter
TURNING: Final = frozenset(
    """
    not never no nor neither without fail failed fails failing cannot refuse refused refuses nearly almost
    than if rather instead unless until hardly
    """.split()
)
# Before a late stage these say that it has not come: "could be convicted", "pleaded guilty".
AHEAD: Final = ("plead", "could", "would", "face", "facing", "seek", "may", "might", "want", "hope")
