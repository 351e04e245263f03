"""English lines that a page sets by themselves, told by all of their words.

A line is one of these as a whole: from its first word to its last it is a date, a button, a link or a credit.
What may go on as a sentence of the story is none: "With help from Ann Roe" is a line, "With help from
neighbours she built it again" is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.lang.furniture_words import FurnitureKind

__all__ = ["AGENCY", "AUTHORS", "NETWORK", "SIGNED", "WHOLE"]

NETWORK: Final = (
    r"(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|instagram|messenger|flipboard|bluesky"
    r"|threads|mastodon|tumblr|youtube|tiktok|snapchat)"
)
"""Where people share what they read, and where pages take pictures from."""
AGENCY: Final = (
    r"(?:ap|afp|pa|epa|dpa|reuters|bloomberg|alamy|shutterstock|istock|thinkstock|xinhua|tass|upi"
    r"|(?:the )?associated press|press association|getty(?: images?)?|agence france-presse)"
)
"""Who sells stories and pictures to pages."""

# What this line is part of; a report may be one of which the story tells.
_THIS: Final = r"(?:article|story|post|column|piece|interview|series)"
_STORY: Final = rf"(?:{_THIS}|report|page|project)"
_NAME: Final = r"(?-i:[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|&|of|the|de|van|von|da|del|bin|al)){0,5})"
_NAMES: Final = rf"{_NAME}(?:(?:,? and |, | & ){_NAME}){{0,4}}"
_PICTURE: Final = (
    r"(?:photo|photograph|picture|pic|image|video|graphic|illustration|screenshot|still|map|chart|credit)s?"
)
_AD: Final = r"(?:advert(?:isement)?s?|ads?|video|promotion|newsletter|page|sponsor\w*)"
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"


def _made_of(words: str, one_of: str, most: int) -> str:
    """Return what matches `one_of` between up to `most` of `words` on either side."""
    between = r"[ ,.|/•·>»›:–—-]{1,4}"
    return rf"(?:(?:{words}){between}){{0,{most}}}(?:{one_of})(?:{between}(?:{words})){{0,{most}}}"


# "Next" is a button, "Next." may be a sentence.
_NO_STOP: Final = r"(?! ?\.)"
_SHARING: Final = _made_of(
    rf"{NETWORK}|share|tweet|pin|copy|print|save|bookmark|like|send|click|e-?mail|mail|follow|link|url"
    r"|this|it|the|a|an|on|to|via|by|with|and|or|friend|us|comments?|buttons?|options"
    rf"|{_STORY}|\(opens in (?:a )?new (?:window|tab)\)",
    rf"{NETWORK}|share|tweet|copy|print|bookmark|e-?mail",
    12,
)
_LEADING_ON: Final = _made_of(
    r"you|may|might|will|also|like|enjoy|be|interested|in|recommended|suggested|trending|popular|latest|top"
    r"|most|more|related|featured|next|previous|up|keep|continue|reading|read|see|view|viewed|watched|shared"
    r"|all|full|stories|articles?|news|posts?|videos?|topics?|tags?|links?|content|coverage|headlines|for"
    r"|now|here|the|this|from|our|story|editors?['’]?s?|picks?|today|back|to|home|skip|main|navigation|menu"
    r"|listen|print|load|less|gallery|click|tap|by|author",
    r"recommended|suggested|trending|latest|related|featured|previous|next|picks"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be)|(?:most|more) [a-z]+"
    r"|top (?:stories|news|articles|videos|posts|topics|headlines)"
    r"|back to (?:the )?(?:top|home|menu|main)|skip to|(?:keep|continue) reading"
    r"|(?:read|see|view) (?:also|next|all|(?:the )?full|this)|also read|listen to|(?:click|tap) here",
    7,
)
_WANTED: Final = (
    r"newsletters?|apps?|inbox|channels?|podcasts?|alerts?|notifications?|subscri\w+|members?(?:hip)?|account"
    rf"|briefings?|updates|headlines|trial|{NETWORK}|e-?mails?"
)
# The age of a page is told in days: "10 years ago" is when something happened.
_DATED: Final = r"(?:19|20)\d\d|(?:minutes?|mins?|hours?|hrs?|days?) ago|published|updated|posted|modified"
# Each part of a date is a word, "2021-05-03" three: told in one way only, a long line is told fast.
_DATE_WORD: Final = (
    rf"{_DAY}|{_MONTH}|\d{{1,4}}(?:st|nd|rd|th|z|[ap]m)?|\d\dt\d\d|[ap]\.?m|[a-z]{{1,3}}[sd]t|gmt|utc|cet|eet|wat"
    r"|eat|et|pt|ct|first|last|originally|edited|created|published|updated|posted|modified|at|on|the"
    r"|hours?|hrs?|minutes?|mins?|days?"
)
_ADVERTISEMENT: Final = (
    r"advertisements?|adverts?|ads?",
    r"(?:sponsored|promoted|paid)(?: (?:posts?|stor(?:y|ies)|(?:partner )?content))?",
    r"advertisement ?[-–—|] ?(?:scroll|story|article|continue)\b.{0,40}",
    (
        rf"(?:{_STORY} |scroll (?:down )?)(?:continues?|resumes?|to continue)(?: reading)?"
        rf"(?: (?:below|after|with|for))?(?: (?:this|the|an?))?(?: {_AD})?"
    ),
    rf"(?:continues?|resumes?|continue reading) (?:below|after)(?: (?:this|the|an?))? {_AD}",
    (
        r"(?:(?:brought to you|presented|sponsored|powered) by|in (?:association|partnership) with)"
        rf" (?:the |our )?{_NAME}"
    ),
    r"(?:remove|hide|report) (?:this )?ads?",
)
_COMMENTS: Final = (
    (
        r"(?:\d[\d,.]*|view|show|hide|see|all|load|post|leave|add|write|join|sort)"
        r"(?: (?:a|an|your|all|the|more|\d[\d,.]*)){0,2}"
        r" (?:comments?|repl(?:y|ies)|responses?|discussion|conversation)(?: \(\d{1,6}\)| here| below)?"
    ),
    r"no comments(?: yet)?",
    r"be the first to (?:comment|reply|leave a (?:comment|reply)|review)(?: on this.{0,20})?",
    r"(?:your e-?mail address will not be|required fields are) .{3,120}",
    r"please (?:keep|be|stay) .{0,100}\b(?:comments?|respectful|civil|on topic)(?: (?:and|in) .{0,60})?",
    r"(?:log|sign) in (?:to|or) .{0,40}\b(?:comment|reply|discussion|conversation)(?: .{0,40})?",
)
_RELATED: Final = (
    rf"{_SHARING}{_NO_STOP}",
    rf"{_LEADING_ON}{_NO_STOP}",
    rf"more (?:from|on|about|in) {_NAME}",
    r"(?:also read|read also|see also|don['’]t miss|read more) ?[|»›>:–—] ?.{4,140}",
    r"(?:related|read|watch|listen|more) ?[|»›>:] ?.{4,140}",
    (
        r"(?:subscribe|sign up|register) (?:to|for|with|here)"
        rf"(?: [\w'’@-]+){{0,10}} (?:{_WANTED})(?: [\w'’-]+){{0,6}}"
    ),
    (
        r"(?:download|get|join|follow|support|try|enable|turn on)"
        r"(?=.* (?:our|us|your inbox|the (?:[\w'’-]+ ){1,4}(?:apps?|newsletters?|podcasts?))\b)"
        rf"(?: [\w'’@-]+){{0,12}} (?:{_WANTED})(?: [\w'’-]+){{0,6}}"
    ),
    r"become an? (?:[\w'’-]+ ){0,3}(?:member|subscriber|supporter)(?: (?:today|now|here))?",
    r"home(?: ?[>»/|›] ?[\w'’&][\w' ’&-]{1,40}){1,6}",
)
_STAMP: Final = (rf"(?!\d{{4}}\b\W?\Z){_made_of(_DATE_WORD, _DATED, 12)}",)
_CAPTION: Final = (
    (
        rf"\(?{_PICTURE}(?: ?[:|]| by| ?\.\.\.| ?…| courtesy(?: of)?) ?{_NAME}"
        rf"(?: ?[/,|(–—-] ?.{{1,60}}| (?:for|via) {_NAME})?\)?"
    ),
    r"\((?:supplied|handout|courtesy(?: photo)?)\)",
    (
        r"(?:we are sorry,? ?)?(?:this|your) (?:video|content|audio|clip|player|media|browser)"
        r" (?:is|has been|does|do|will|cannot|can['’]t|can no longer)\b.{0,40}"
        r"\b(?:available|unavailable|support|supported|work|restricted|played|removed)\b"
        r"(?:(?=.*\byour\b| the (?:video|audio)\b).{0,120})?"
    ),
)
_NOTICE: Final = (
    (
        rf"this (?:{_NAME} )?{_THIS} (?:was|is|has been) (?:first |originally |also )?(?:produced|created"
        r"|supported|funded|made possible|syndicated|republished|translated|generated|adapted|excerpted"
        r"|provided|reprinted) (?:by|with|from|in|as|through|using|thanks|under)\b.{0,200}"
    ),
    rf"this (?:{_NAME} )?{_STORY} (?:first|originally|also) appeared (?:on|in|at) .{{2,120}}",
    (
        rf"(?:the )?{_NAME} has (?:supplemented|republished|edited|updated) this (?:{_NAME} )?"
        rf"(?:{_THIS}|report)\b.{{0,120}}"
    ),
    r"we may (?:earn|receive|get) .{0,40}\bcommissions?\b.{0,160}",
    (
        r"(?:terms|privacy|cookies?|legal|copyright)(?: (?:of|and|&|policy|notice|use|service|conditions"
        r"|settings|preferences|statement|information|terms|privacy)){0,6}"
    ),
    r"(?:reading time:? ?\d{1,2}|\d{1,2})[ -]min(?:ute)?s?(?: (?:read|listen|watch))",
    r"reading time:? ?\d{1,2} ?min(?:ute)?s?",
    r"our standards ?: .{4,80}",
    rf"about (?:the (?:authors?|writers?|reporters?)|us|this {_STORY})",
)
_CONTACT: Final = (
    r"@\w{2,30}",
    (
        r"(?:got|have|do you have) (?:an?|any|more) (?:\w+ )?(?:tips?|story|questions?|news|information)\b"
        r"[^?]{0,60}\?.{0,100}"
    ),
    r"get in touch(?: (?:with us|here|by|at|via|on)\b.{0,80})?",
)
_CORRECTION: Final = (
    (
        rf"(?:[(\[](?:this|the)|this) (?:version of (?:this|the) )?{_THIS}"
        r" (?:corrects|clarifies|has been (?:corrected|clarified|updated))\b.{0,300}"
    ),
)
_TWEET: Final = (
    r"pic\.twitter\.com/\w+",
    r"a post shared by .{2,80}",
    r"view this (?:post|photo|reel) on instagram",
    r"see new (?:posts|tweets)",
)
_WITH: Final = r"with (?:\w+ )?(?:assistance|inputs?|help|files|reporting|contributions) (?:from|by)"
_BYLINE: Final = (
    rf"[(\[—–-]{{1,2}} ?{_WITH} .{{2,120}}",
    rf"{_WITH} (?:(?:news )?agencies|{_NAMES}(?: in {_NAMES})?)",
    r"(?-i:(?:[A-Z][\w&.’'-]* ){1,4}(?:Staff|Reporters?|Correspondents?|Desk|Bureau|Newsroom|News Service))",
)
_FORMS: Final[dict[FurnitureKind, tuple[str, ...]]] = {
    "advertisement": _ADVERTISEMENT,
    "comments": _COMMENTS,
    "related": _RELATED,
    "stamp": _STAMP,
    "caption": _CAPTION,
    "notice": _NOTICE,
    "contact": _CONTACT,
    "correction": _CORRECTION,
    "tweet": _TWEET,
    "byline": _BYLINE,
}

WHOLE: Final = re.compile(
    r"[•►▶>\[*–—-]{0,2} ?(?:"
    + "|".join(f"(?P<{kind}>{'|'.join(forms)})" for kind, forms in _FORMS.items())
    + r") ?[.:…→»›>)\]]?",
    re.IGNORECASE,
)
"""Matches a whole line; the group that matched has its kind's name."""
_PERSON: Final = r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’.-]*|de|van|von|da|del|bin|al)){1,3}"
AUTHORS: Final = re.compile(
    rf"{_PERSON}(?:(?:, | and |, and | & ){_PERSON}){{0,3}}(?: in [A-Z][\w .'’-]{{2,30}})?"
    r"(?:(?:, | ?[|·•–—-] ?)[A-Z][\w .,'’&-]{2,50})?\.?"
)
"""Matches a whole line with names: "Jane Roe and John Doe in London", "Jane Roe, Political Editor"."""
SIGNED: Final = re.compile(
    rf"\((?:{AGENCY} {_PICTURE}|(?:file )?{_PICTURE}(?: ?[:/]| by| courtesy| via))\b[^()]{{0,80}}\)\s*\.?\Z"
    rf"|\((?:{_NAME} ?/ ?{_NAME} (?:images|pictures|photos|media)|{_NAME} ?/ ?{AGENCY}|{AGENCY} ?/ ?{_NAME}"
    rf"|{_NAME}(?: ?/ ?{_NAME})? via {_NAME})\)\s*\.?\Z"
    rf"|\b(?-i:REUTERS|Reuters|AP|AFP|EPA|PA) ?/ ?{_NAME}\Z|\bcredit ?(?:\.\.\.|…|:) ?{_NAME}.{{0,60}}\Z"
    rf"|(?:\A|[.!?)] ){_NAME}(?: ?/ ?{_NAME})? via {AGENCY}\s*\.?\Z",
    re.IGNORECASE,
)
"""Finds the credit that closes a caption: "(AP Photo/Ann Roe)"."""
