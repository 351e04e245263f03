"""The words and phrases by which English hedges, attributes, denies, disputes, negates or postpones.

Compiled by hand from reference grammars' lists of modal, evidential and reporting verbs; grouped by what
the phrase does and by which words it governs.
"""

from __future__ import annotations

from summarizer.lang.certainty_words import CertaintyWords, CueKind, Reach

__all__ = ["ENGLISH", "NEUTRAL", "PHRASES"]

# Phrases separated by " | "; the longest that matches wins, so that "did not comment" is no negation.
PHRASES: tuple[tuple[CueKind, Reach, str], ...] = (
    (
        "hedged",
        "after",
        """
        may | might | could | could be that | may be that | might be that |
        possible that | likely to | unlikely to | likely that | unlikely that |
        likely | unlikely | appears to | appear to | appeared to | appearing to | appears that |
        appeared that | it appears | it appeared | seems to | seem to | seemed to | seems that | it
        seems | it seemed | seems | seem | seemed | looks set to | look set to | looked set to | looks like |
        looks likely to | looks to have | looked to have | suggests that | suggested that | suggesting that |
        suggests | suspects that | suspect that | believed to | thought to | feared to | said to be |
        said to have | reported to be | reported to have | rumored to | rumoured to | presumed to |
        understood to | fear that | fears that | feared that | is believed | are believed | was believed
        | were believed | is thought | are thought | was thought | were thought | is suspected | are
        suspected | is feared | are feared | it is believed | believe that | believes that | believed
        that | thinks that | think that | hopes that | hope that | speculated | speculate | speculation
        that | unclear | not clear | not immediately clear | uncertain | not certain | not sure | unsure
        | unknown | not known | not confirmed | not been confirmed | not immediately confirmed | yet to
        be confirmed | not independently verified | not been verified | not been independently verified
        | estimated to | would seem | would appear
        | could not be verified | could not be independently verified | could not be confirmed | could
        not independently verify | could not immediately verify | remains to be seen | too early to | no
        evidence that | possibility that | possibility of | chance of | chance that | risk of | believe
        | believes
        """,
    ),
    (
        "hedged",
        "clause",
        """
        possibly | perhaps | maybe | probably | potentially | presumably | apparently | reportedly |
        seemingly | unconfirmed | unverified | rumored | rumoured | rumors | rumours | speculation |
        most likely | in all likelihood | believed to be | conceivably | arguably | evidently | in theory |
        theoretically | it is understood | it was understood | it is thought | it is estimated
        """,
    ),
    (
        "hedged",
        "noun",
        """
        possible | potential | probable | suspected | apparent | presumed | feared | likely | fears of
        | fear of | fears over | fears about | hopes of | hopes for | hope of | hope for | prospect of |
        prospects of | prospects for | worries of | worries about | worries over | concerns about |
        concerns over | afraid of | fearing | threat of | likelihood of | potential for
        """,
    ),
    (
        "attributed",
        "speech",
        """
        said | says | saying | say | told | tells | stated | states | stating | announced | announces |
        announcing | reported | reports that | reports | reporting that | added that | added | adds |
        explained | explains | confirmed | confirms | testified | wrote | writes | tweeted | noted |
        notes | noting | warned | warns | warning that | argued | argues | arguing | insisted | insists
        | maintains | maintained that | acknowledged | admitted | admits | declared | declares | pledged
        | vowed | commented | comments that | remarked | replied | responded | recalled | asserted |
        asserts | contended | contends | predicted | predicts | concluded | suggested | emphasized |
        emphasised | stressed | indicated | indicated that | indicates that | estimated that | estimates
        that | called | calls it | described | describes | criticized | criticised | praised | revealed
        | reveals | pointed out
        """,
    ),
    (
        "alleged",
        "speech",
        """
        court heard | jury heard | jurors heard | inquest heard | tribunal heard | inquiry heard |
        hearing heard | claims that | claim that | claim he | claim she | claim it | claim they |
        claim there | claimed | claims | claiming | alleged that | alleges that | allege that |
        alleging that | alleges | alleging | allege
        """,
    ),
    (
        "attributed",
        "sentence",
        """
        according to | in the words of | in the view of | as reported by | per | as stated by
        """,
    ),
    (
        "alleged",
        "after",
        """
        accused of | accuses | accuse | accusing | accused | accusation that | accusations that |
        accusations of | accusation of | allegations that | allegations of | allegation that |
        allegation of | allegations | allegation | accusations | claims to | claim to | claiming to |
        supposed to have | alleged to | alleged to have | charged with | suspected of | on suspicion of
        | purports to
        """,
    ),
    (
        "alleged",
        "clause",
        """
        allegedly | purportedly | supposedly | ostensibly
        """,
    ),
    (
        "alleged",
        "noun",
        """
        alleged | purported | supposed | self-proclaimed | so-called
        """,
    ),
    (
        "disputed",
        "clause",
        """
        disputed | disputes | dispute that | disputing | contested | contradicted |
        contradicts | contradicting | conflicting reports | conflicting accounts | called into question
        | cast doubt | casts doubt | refuted | refutes | remains contested | remain contested |
        questioned whether | doubts that | doubts whether | doubt that | doubt whether | doubted
        """,
    ),
    (
        "denied",
        "after",
        """
        denied | denies | deny | denying | denial of | denials of | denial | denials | dismissed the
        claims | dismissed the allegations | dismissed the accusations | rejected the claims | rejected
        the allegations | rejected the accusations | rejects the claims | rejects the allegations |
        rejects the accusations | rejected claims | rejected allegations | rejected accusations |
        dismissed claims | dismissed reports | no truth to | rejected the allegation |
        rejected the accusation | rejected the claim | rejected the charge | rejected the charges |
        dismissed the allegation | dismissed the claim | rejects the allegation | rejects the claim |
        rejects the charge | refuted the claim | refuted the allegation
        """,
    ),
    (
        "conditional",
        "after",
        """
        if | unless | whether | provided that | as long as | in the event | in case
        """,
    ),
    (
        "future",
        "after",
        """
        would | would have | should | guess | expects | expect | expected | will | shall | going to | is
        expected to | are expected to | was expected to | were expected to | be expected to | expected
        to | plans to | plan to | planned to | planning to | scheduled to | scheduled for | is set to |
        are set to | aims to | aim to | aimed at | intends to | intend to | intended to | hopes to |
        hope to | hoping to | due to be | was due to | were due to | is due to | are due to | wants to |
        want to | wanted to | offered to | agreed to | agree to | promised to | vowed to | pledged to |
        seeks to | seek to | sought to | seeking to |
        trying to | try to | tried to | tries to | attempts to | attempted to | attempt to | attempting
        to | proposes to | proposed to | proposal to | bid to | considering | consider | need to | needs
        to | needed to | able to | unable to | is to | are to | order to | so that | asked to | asks to
        | urged | ordered to | called for | calls for | plan for | plans for | plans | offer to |
        decision to | decided to | decide to | supposed to | effort to | efforts to | fighting to | was set
        to | were set to | was to | were to | chosen to | threatened to | willing to | ready to | allow
        | allows | allowed to | can | must | ought to | like to | can be | let
        """,
    ),
    (
        "future",
        "noun",
        """
        upcoming | planned | proposed | forthcoming | prospective
        """,
    ),
    (
        "negated",
        "after",
        """
        not | no | never | none of | none | nobody | nothing | neither | nor | cannot | without | no
        longer | no one | not yet | can not | refrain from | refrains from | refrained from | refraining
        from | abstain from | abstains from | abstained from | abstaining from | desist from | desists
        from | desisted from | desisting from | shied away from | shies away from | stayed away from |
        stays away from | failed to | fails to | fail to | failing to | refused to |
        refuses to | declined to | rather than | instead of | barely | hardly | scarcely | rarely |
        seldom | nowhere | lack of | lacks | lacked | yet to
        """,
    ),
    (
        "estimate",
        "noun",
        """
        estimated | an estimated | estimated at | estimates | estimate | approximately | roughly |
        projected | forecast | forecasts | as many as
        """,
    ),
    (
        "not_announced",
        "clause",
        """
        not announced | not yet announced | not been announced | not been formally announced | not been
        officially announced | not formally announced | not officially announced | yet to be announced |
        yet to announce | not disclosed | not been disclosed | not disclose | not immediately disclosed
        | undisclosed | not released | not been released | not immediately released | not been
        identified | not yet identified | not identified | not named | not been named | not yet been
        released | not yet been named | not yet been identified | not been made public | not immediately
        available | not specified | not specify | not give details | no date has been set | no further
        details | declined to comment | not comment | refused to comment | yet to comment | not
        commented | no comment | not immediately comment | not immediately respond | not respond to
        requests | declined to say | not say when | not say whether | not yet said
        """,
    ),
)

# Phrases that hold the words of a cue and are none: they negate or postpone nothing.
NEUTRAL = """
    denial of service | or not | not only | not just | not merely | not least | no doubt | whether or
    not | no matter | no sooner | nothing but | not to mention | can not only | if not | no less than |
    no fewer than | no more than | not long | last but not least | no wonder | as well as may be | that
    is to say | call it | if only | as if | as though | even if | not until | none other | none the less
    | projected onto | projected on to | projected on | projected into | claimed the lives | claimed victory |
    claimed gold | claimed silver | claimed bronze | claimed the title | claimed the gold | claimed a medal |
    claimed two | claimed three | claimed four | claimed five | claimed six | claimed seven | claimed eight |
    claimed nine | claimed ten | not to be named | not to be identified | not to be quoted | not be named |
    not be identified | not authorised to | not authorized to | hard to believe |
    believe it
    """

ENGLISH = CertaintyWords(phrases=PHRASES, neutral=NEUTRAL, that=frozenset({"that"}))
