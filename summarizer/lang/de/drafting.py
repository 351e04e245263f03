"""German for the embedded drafter: openings, background and outlook."""

from __future__ import annotations

import re

from summarizer.lang.draft_words import DraftWords

__all__ = ["DRAFTING"]

DRAFTING = DraftWords(
    # "Der", "die" and "das" open any sentence; alone before a verb they point back, which no table tells.
    dangling=re.compile(
        r"[\"“„»'‚(\[]?(?:er|sie|es|ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner"
        r"|diese|dieser|dieses|diesem|diesen|dies|jene|jener|jenes|solche|solcher|aber|doch|und|oder|denn"
        r"|also"
        r"|dann|daher|deshalb|deswegen|darum|dazu|dabei|damit|dadurch|danach|davor|darauf|daraufhin|darin"
        r"|dagegen"
        r"|außerdem|zudem|ferner|jedoch|dennoch|trotzdem|allerdings|hingegen|stattdessen|inzwischen|ebenso"
        r"|ebenfalls"
        r"|auch|so|zum beispiel|beispielsweise|im gegenteil|andererseits|einerseits|beide|beides|letztere"
        r"|letzterer"
        r"|ersterer|andere|weitere|hier|dort|ja|nein)\b(?!-)",
        re.IGNORECASE,
    ),
    personal=frozenset(
        "ich mich mir mein meine meinen meiner wir uns unser unsere unserer du dich dir dein".split()
    ),
    background=re.compile(
        r"\bseit (?:dem |der |den |anfang |mitte |ende )?(?:\w+ )?(?:19|20)\d\d|\bseit (?:jahren|langem"
        r"|monaten)\b"
        r"|\b(?:im |in )?(?:vergangenen|vorigen|letzten) (?:jahr|monat|jahrzehnt|jahrhundert|sommer"
        r"|winter)\w*"
        r"|\bvor \w+ (?:jahren|monaten|jahrzehnten|wochen)\b|\b(?:zuvor|früher|ursprünglich|bislang|bisher"
        r"|damals)\b"
        r"|\b(?:hintergrund|ursache|folgen?|auswirkung(?:en)?|weil|wegen|aufgrund|infolge|zum ersten mal"
        r"|erstmals)\b"
        r"|\b(?:experten|fachleute|beobachter|kritiker|forscher|ökonomen|historiker)\b",
        re.IGNORECASE,
    ),
    background_signs=frozenset(
        """seit vergangenen vorigen letzten vor zuvor früher ursprünglich bislang bisher damals hintergrund
        ursache
        folge folgen auswirkung auswirkungen weil wegen aufgrund infolge mal erstmals experten fachleute
        beobachter
        kritiker forscher ökonomen historiker""".split()
    ),
    past_year=re.compile(
        r"\b(?:in|im jahr|seit|von|bis|ende|anfang|mitte) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b", re.IGNORECASE
    ),
    outlook=frozenset(
        """will wollen wird werden soll sollen plant planen geplant vorgesehen nächste nächsten nächster
        künftig
        bleibt bleiben weiterhin erwartet hofft hoffen kündigte angekündigt""".split()
    ),
)
