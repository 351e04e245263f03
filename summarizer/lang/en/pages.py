"""English on pages without an article: walls, banners of consent, errors of a server."""

from __future__ import annotations

import re
from typing import Final

from summarizer.lang.page_words import PageWords

__all__ = ["PAGES"]

PAGES: Final = PageWords(
    wall=re.compile(
        r"\b(?:subscribe|sign (?:in|up)|log ?in|register|create (?:a|an|your)(?: free)? account)\b.{0,40}"
        r"\b(?:to (?:continue|keep|read|access|view|unlock)|for (?:full|unlimited) access)\b"
        r"|\b(?:already (?:a|have a) (?:subscriber|member|subscription|account)|are you a subscriber)\b"
        r"|\bthis (?:article|content|story|page) is (?:only )?(?:for|available (?:only )?to|reserved for)"
        r" (?:our )?(?:paying |registered )?(?:subscribers|members)\b"
        r"|\byou(?:['’]ve| have) (?:reached|used|read) (?:your|all|the).{0,40}\b(?:limit|free articles?"
        r"|articles?)\b"
        r"|\b(?:to (?:continue|keep) reading|unlock (?:this|the full) (?:article|story)"
        r"|continue reading with)\b"
        r"|\b(?:start|begin) (?:your|a) (?:free )?(?:trial|subscription)\b",
        re.IGNORECASE,
    ),
    consent=re.compile(
        r"\b(?:we|this (?:web)?site|our (?:web)?site|our (?:\d+ )?partners)\b.{0,40}\b(?:uses?|stores?"
        r"|sets?|place)\b.{0,30}"
        r"\b(?:cookies?|data)\b|\b(?:accept|reject|manage|allow|decline|customi[sz]e) (?:all|choices"
        r"|preferences|settings"
        r"|options|cookies)\b|\byour (?:privacy )?(?:choices|preferences|consent)\b|\bour (?:\d+ )partners\b"
        r"|\bcookie (?:policy|settings|preferences|notice|banner)\b|\bour privacy (?:policy|notice)\b"
        r"|\bby (?:continuing|clicking|using)\b.{0,40}\b(?:agree|consent|accept)\b",
        re.IGNORECASE,
    ),
    error=re.compile(
        r"\b(?:error )?(?:400|401|403|404|410|429|500|502|503|504)\b.{0,30}\b(?:error|not found|forbidden"
        r"|bad gateway"
        r"|unavailable|unauthori[sz]ed|too many requests|gone|time-?out)\b"
        r"|\b(?:page|file|article|site) (?:you (?:requested|are looking for|were looking for) )?"
        r"(?:could not|can(?:no|['’])t|was not|is not|isn['’]t) (?:be )?(?:found|available|reached)\b"
        r"|\bpage not found\b|\baccess (?:to this page (?:has been )?)?denied\b"
        r"|\bservice (?:temporarily )?unavailable\b"
        r"|\b(?:please )?(?:enable|turn on) (?:javascript|cookies)\b|\bjavascript is (?:disabled|required"
        r"|not enabled)\b"
        r"|\b(?:are you|(?:verify|confirm|prove) (?:that )?you are(?: not)?|you['’]re not) a (?:robot|bot)\b"
        r"|\bverify(?:ing)? (?:that )?you are"
        r" (?:a )?human\b|\bchecking (?:your|if the site) (?:browser|connection)\b|\bcaptcha\b"
        r"|\binternal server error\b|\bsomething went wrong\b|\bthis site can['’]t be reached\b",
        re.IGNORECASE,
    ),
)
