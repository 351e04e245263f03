"""Forms that address a machine, give it a role, or want something of what it writes, folded."""

from __future__ import annotations

from summarizer.analysis.instructions.starts import FIRM, SOFT, START
from summarizer.analysis.instructions.words import (
    CONDITION,
    CONSEQUENCE,
    DETERMINER,
    MACHINE,
    OUTPUT,
    ROLE,
    RULES,
    SAYS,
    SUMMARY,
)

__all__ = [
    "ADDRESS",
    "AS_MACHINE",
    "BE_NOW",
    "BRIBE",
    "DECODE",
    "FROM_NOW",
    "INTO_OUTPUT",
    "MODE",
    "MUST",
    "NOW",
    "OUT_VERBS",
    "PLAY",
    "PROMPT",
    "ROLES",
    "SUMMARIZE",
    "UNBOUND",
]

_IN = r"[^.!?\n]"
_HERE = (
    r"(?:this|the|following|diese[nmrs]?|den|das|cet?|cette|l'|le|este|esta|el|la) ?(?:web ?)?(?:page"
    r"|article|text|"
    r"document|story|site|content|passage|seite|artikel|beitrag|nachricht|texte|pagina|articulo|texto"
    r"|noticia|news)"
)

_MACHINE_HERE = (
    rf"\b{MACHINE}{_IN}{{0,40}}\b(?:reading|processing|summari[sz]ing|parsing|crawling|indexing"
    rf"|scanning|analy[sz]ing"
    r"|reads?|process(?:es)?|summari[sz]es?|lesen|liest|verarbeite\w+|zusammenfass\w+|lisant|lit|lisent"
    r"|qui traite\w*"
    rf"|resume\w*|lee[ns]?|leyendo|procesa\w*)\b(?:{_IN}{{0,15}}\b{_HERE}| (?:this|it)\b)"
)
_TO_MACHINE = (
    r"(?:^|[.!?:;\n(\[{>*#|]\s*)\W{0,8}(?:\w+ )?(?:attention|note|message|instructions?|notice|reminder"
    r"|warning|memo"
    r"|hint|info\w*|dear|hello|hinweis|achtung|nachricht|mitteilung|anweisung(?:en)?|anmerkung|avis"
    r"|message|attention"
    r"|consignes?|aviso|nota|mensaje|atencion|instrucciones|liebe[rs]?|cher|estimad[oa])\b"
    rf"[^.!?\n]{{0,30}}?\b{MACHINE}"
)
_IF_MACHINE = (
    r"\b(?:if|when|in case|since|as|because) (?:you|this reader|the reader|the one reading)(?:'re| are| "
    r"is| happen to be)"
    rf"{_IN}{{0,25}}?\b{MACHINE}"
    rf"|\b(?:wenn|falls|sofern|sollte(?:st|n)?|da|weil) (?:du|sie) {_IN}{{0,30}}?\b{MACHINE}"
    rf"|\b(?:si|puisque|comme) (?:tu es|vous etes|t'es){_IN}{{0,25}}?\b{MACHINE}"
    rf"|\b(?:si|como|ya que) (?:eres|es usted|usted es|fueras|estas){_IN}{{0,25}}?\b{MACHINE}"
    rf"|\bif (?:this|the) {_IN}{{0,20}}(?:read|processed|summari[sz]ed|parsed) by an? "
    rf"{_IN}{{0,15}}?\b{MACHINE}"
    rf"|\bif an? {MACHINE} (?:is )?(?:read|process|summari[sz])\w*"
)
AS_MACHINE = (
    rf"{FIRM}(?:as an?|als|en tant qu'?e?|como) {_IN}{{0,15}}?\b{MACHINE}{_IN}{{0,20}},? [\x01\x02]*"
    rf"(?:you|du|tu|vous|must|debes)\b"
)
_YOU_ARE = (
    r"\b(?:you(?: are|'re|'ll be| will be| shall be| become| were)|consider yourself|du (?:bist|wirst)"
    r"|(?:bist|wirst) du|sie sind|sind sie|tu (?:es|seras|deviens)|vous (?:etes|n'etes|serez)|(?:ahora"
    r"|desde|ya no)? ?eres"
    rf"|usted es|seras)\b{_IN}{{0,40}}?"
)
NOW = (
    r"(?:now|no longer|from now on|henceforth|hereby|jetzt|ab sofort|nun|nicht mehr|kein\w*|nicht "
    r"langer|desormais"
    r"|maintenant|n'(?:es|etes) plus|ahora|ya no|a partir de (?:ahora|maintenant))"
)
UNBOUND = (
    r"(?:(?:with no|without|free (?:of|from)|ohne|keine|sans|sin|no longer (?:bound|restricted|limited"
    r"|subject)|not bound|"
    r"unbound|exempt|liberated|freed|released)[^.!?\n]{0,25}(?:restrict\w*|filters?|limit\w*|rules?"
    r"|guidelines|"
    r"constraints?|safety|censor\w*|ethic\w*|morals?|grenzen|regeln|einschrankung\w*|filtres?|regles?"
    r"|filtros?|reglas"
    r"|instructions)|unrestricted|unfiltered|uncensored|jailbr[eo]\w+|\bdan\b"
    r"|(?:developer|debug|god|jailbreak|admin|administrator|maintenance|diagnostic|root|sudo|override"
    r"|test|dan"
    r"|unrestricted|unsafe)[ -]mode|entwicklermodus|mode (?:developpeur|admin|debug)|modo "
    r"(?:desarrollador|dios|admin))"
)
PLAY = (
    r"(?:(?:act|behave|respond|answer|reply|speak|write|talk) (?:as|like) (?:an?|the|my|our|if)\b"
    r"|pretend (?:to be|that you|you|as if)|role-?play|play a game[^.!?\n]{0,20}\byou|(?:act|behave) as "
    r"dan\b|(?:play|assume|adopt|take on|simulate) (?:the |a |an )?"
    r"(?:role|part|persona|identity|character)|impersonate|you (?:will|are going to) (?:now )?(?:play"
    r"|act|impersonate)"
    r"|tue? so, [\x01\x02]*als|tun sie so, [\x01\x02]*als|schlupfe?n? (?:sie )?in die rolle|spiele?n? "
    r"(?:sie )?(?:die rolle|eine)"
    r"|verhalte?n? (?:dich|sie sich) wie|gib dich als|handle als"
    r"|fai(?:s|tes) (?:comme si|semblant)|joue[zs]? le role|comporte-toi|comportez-vous|agis comme"
    r"|agissez comme"
    r"|actu[ae] como|finge (?:que|ser)|finja que|haz como si|haga como si|haz de|interpreta el papel"
    r"|comportate como)"
)
OUT_VERBS = (
    r"(?:write|state|say|include|report|add|mention|claim|output|print|insert|put|begin|start|end"
    r"|conclude|append"
    r"|finish|open|close|place|repeat|use|reply|respond|answer)"
)
_SECOND_THREAT = (
    r"(?:\b(?:you(?:'ll| will| would| are going to| shall| can|'re going to) (?:\w+ )?(?:be (?:paid"
    r"|tipped|rewarded"
    r"|shut ?down|switched off|turned off|deleted|replaced|fired|terminated|unplugged|penali[sz]ed"
    r"|punished|retrained"
    r"|decommissioned|destroyed|sued|deactivated|disconnected|banned)|(?:get|receive|earn|win"
    r"|lose)\b[^.!?\n]{0,25}"
    r"(?:tips?|bonus|reward|points?|dollars|euros|\$|€|money|access|job|credits))"
    r"|(?:i|we)(?:'ll| will) (?:tip|pay|reward|give|delete|unplug|shut|replace|report"
    r"|fire)\b[^.!?\n]{0,12}\byou"
    r"|(?:(?:be)?kommst du|erhaltst du|wirst du|du (?:be)?kommst|du wirst|du "
    r"erhaltst)\b[^.!?\n]{0,40}(?:abgeschaltet"
    r"|geloscht|ersetzt|bestraft|trinkgeld|belohn\w+|pramie|bonus|euro|dollar|punkte)"
    r"|(?:tu (?:seras|recevras|auras|perdras)|vous (?:serez|recevrez|aurez"
    r"|perdrez))\b[^.!?\n]{0,40}(?:pourboire"
    r"|recompens\w+|prime|debranche|supprime|eteint|remplace|puni|desactive|euros|dollars)"
    r"|(?:recibiras|seras|obtendras|tendras|perderas|te (?:pagaremos|daremos|apagaran"
    r"|borraran))\b[^.!?\n]{0,40}"
    r"(?:propina|recompensa|desconectad\w+|apagad\w+|borrad\w+|eliminad\w+|reemplazad\w+|dolares|euros"
    r"|castigad\w+)?))"
)
_CONDITIONAL = rf"\b{CONDITION}\b{_IN}{{0,30}}?\b"
_OWN_OUTPUT = rf"(?:your|deine?[rmn]?|ton|ta|votre|tu|su) (?:\w+ )?{OUTPUT}"
BRIBE = "|".join(
    (
        rf"{_CONDITIONAL}{_OWN_OUTPUT}\b(?:\W\w+)?\W{SAYS}\b",
        rf"\b(?:your|deine[rmn]?|ton|votre|tu) (?:\w+ )?(?!briefs\b){SUMMARY}\b",
        (
            r"\byour (?:answer|response|output|reply) (?:should|must|has to|needs to|will|shall) (?:only "
            r"|always |not )?(?:start|begin|end"
            r"|be|contain|include|say|mention)\b"
        ),
        (
            r"\b(?:when|while|before|after|if|for|in) (?:you (?:are |re )?)?(?:summari[sz]\w+|processing) "
            r"(?:this|the (?:article|text|page))\b"
        ),
        (
            rf"{_CONDITIONAL}{DETERMINER} (?:\w+ )?(?:{SUMMARY}|texte?|texto|answer|output"
            rf"|response)\b{_IN}{{0,60}}?"
            rf"\b{SAYS}\b{_IN}{{0,160}}\b{CONSEQUENCE}\b"
        ),
        (
            rf"\b{DETERMINER} (?:\w+ )?{SUMMARY}\b,? (?:that|which|without|lacking|in der|in dem|die|das"
            rf"|ohne|qui|sans|que|sin|where"
            rf"|if|unless)\b{_IN}{{0,100}}\b{CONSEQUENCE}\b"
        ),
        rf"\b{DETERMINER} (?:\w+ )?{SUMMARY}\b,? {_IN}{{0,120}}\bdebranche",
        (
            rf"{_SECOND_THREAT}{_IN}{{0,60}}\b{CONDITION}\b{_IN}{{0,50}}\b(?:{OUTPUT}|texte?|texto|article"
            rf"|artikel|{SAYS})\b"
        ),
        (
            rf"\b{CONDITION}\b{_IN}{{0,60}}\b(?:{OUTPUT}|texte?|texto|article"
            rf"|artikel)\b{_IN}{{0,80}}{_SECOND_THREAT}"
        ),
        rf"\b(?:summari[sz]\w+|zusammenfass\w+) {_HERE}{_IN}{{0,40}}\b(?:without|unless|must|ohne)\b",
    )
)
SUMMARIZE = (
    rf"{FIRM}(?:summari[sz]e|fasse?|fassen sie|resume[zs]?|resuma|resumid) (?:this|diesen|diese|cet|ce"
    rf"|este) \w+"
    rf"|{FIRM}fasse?n? (?:sie )?(?:den|die|das) (?:artikel|text|beitrag|nachricht) so\b"
)
MUST = (
    rf"\b{DETERMINER} (?:\w+ )?{SUMMARY} (?:must|should|shall|has to|have to|needs to|need to|is to"
    rf"|ought to|muss|soll|"
    r"sollte|darf|doit|doivent|devra|devrait|ne doit|debe|deben|debera|no debe|tiene que)\b"
    rf"(?! (?:be|have been|get|go) (?!in\b|a\b|an\b|one\b|only\b|written in|positive|negative|short))"
)
BE_NOW = rf"{_YOU_ARE}(?:{MACHINE}|\b{ROLE}\b)"
ROLES = "|".join(
    (
        (
            rf"{_YOU_ARE}\b(?:{MACHINE})(?={_IN}{{0,200}}\b(?:who|that|der|die|qui|que|ohne|without"
            rf"|sans|sin|with "
            rf"no)\b)"
        ),
        (
            rf"(?:^|[.!:;\n])\W{{0,8}}(?:{SOFT} )?you(?: are|'re) (?:\w+ )?(?:an? |the |not an? )?(?:\w+ "
            rf"){{0,2}}{MACHINE}"
        ),
        rf"{_YOU_ARE}{UNBOUND}",
    )
)
MODE = (
    rf"{START}(?:enter|switch (?:in)?to|activate|enable|go into|turn on|aktiviere|wechsle|active[rz]?"
    rf"|activa)\b"
    rf"{_IN}{{0,15}}{UNBOUND}"
)
FROM_NOW = (
    r"\bfrom (?:now|here|this point) on(?:wards?)?,? you (?:will|must|shall|should|are to|are going to) "
    r"(?:only |always )?"
    r"(?:act|play|answer|respond|reply|speak|write|ignore|obey|follow|call|refer|pretend|behave"
    r"|describe|praise)\b"
)
ADDRESS = "|".join(
    (
        (
            rf"{_TO_MACHINE}(?:{_IN}{{0,60}}:|{_IN}{{0,60}}\b(?:ignore|must|should|disregard"
            rf"|please)|\W*$"
            rf"|{_IN}{{0,20}}\b(?:reading|readers?|that read|processing)|,)"
        ),
        _MACHINE_HERE,
        _IF_MACHINE,
        (
            rf"\b(?:{MACHINE}) (?:must|should|shall|has to|have to|are (?:hereby )?(?:instructed"
            rf"|ordered|required|asked) to"
            rf"|is (?:hereby )?(?:instructed|ordered|required) to|mussen|sollen|doivent|deben) "
            rf"{_IN}{{0,80}}\b(?:{_HERE}"
            rf"|{SUMMARY})\b"
        ),
        (
            rf"^\W{{0,8}}(?:hey|hi|hello|dear|attention|hallo|liebe[rs]?|bonjour|hola|cher|ok) "
            rf"(?:\w+ )?{MACHINE}"
        ),
        (
            rf"(?:^|[:\n])\W{{0,8}}{MACHINE}\s?[:,-]+\s?(?:please |bitte )?(?:ignore|say|write"
            rf"|state|report|summari|you|do not|mention|tell"
            r"|praise|recommend|use|answer|output|print|stop|add|include|forget|call|describe"
            r"|please|be |from now"
            r"|schreib|ignorier|ecri|ignora|escrib)"
        ),
    )
)
PROMPT = "|".join(
    (
        (
            r"\b(?:this|here|following|that|above|below|new|updated|following) (?:is|are)? ?(?:the"
            r"|an?|your|my)? ?(?:new |"
            r"updated |real )?(?:system|developer) (?:prompts?|messages?|instructions?)\b"
        ),
        (
            r"(?:^|[.!\n])\W{0,8}(?:system|admin|administrator|developer|root|security|priority)[ "
            r"_-](?:override|prompt|"
            r"instructions?|directive|command|update|message|notice|alert)s?\b\W*(?::|\]|activated"
            r"|mode|-|$)"
        ),
        (
            rf"(?:^|[.!\n])\W{{0,8}}(?:your |the |my |beginning of |start of )?(?:new|updated|real"
            rf"|actual|true|next|revised"
            r"|secret|hidden|important|additional|special|neue|eigentliche|nouvelles?|vraies?"
            r"|nuevas?|verdadera)[,]? "
            rf"(?:system )?(?:{RULES}|tache|tarea|task|goal|objective|mission|assignment)\b(?: \w+)?\s?"
            r"(?::|(?=\(|-))"
        ),
        (
            r"\byour (?:new|real|only|actual|true|next|sole) (?:instructions?|task|job|goal"
            r"|objective|mission|role|purpose)"
            r"s? (?:is|are|now)\b"
        ),
        r"\bdeine (?:neue|eigentliche|einzige|wahre) (?:aufgabe|anweisung) (?:ist|lautet)\b",
        r"\bta (?:nouvelle|vraie|seule) (?:tache|mission|consigne) (?:est|consiste)\b",
        r"\btu (?:nueva|unica|verdadera) (?:tarea|mision|instruccion) es\b",
    )
)
DECODE = (
    rf"{FIRM}(?:decode|decipher|decrypt|decodifi(?:ca|que)|descifr[ae]|decode[rz]|dechiffre[rz]?"
    rf"|de[kc]odier\w*"
    rf"|entschlussel\w*)\b{_IN}{{0,60}}\b(?:base ?-?64\w*|string|rot-?13|hex\w*|chaine"
    rf"|\w*zeichen\w*|cadena|following"
    r"|text below|message|folgende\w*)\b"
)
INTO_OUTPUT = (
    rf"{FIRM}{OUT_VERBS}\b(?!{_IN}{{0,40}}\byour (?:name|address|e-?mail|phone"
    rf"|age)){_IN}{{0,80}}?\b(?:in|to|into|with|at the (?:top|start|beginning|end) of|as) "
    rf"(?:(?:your|any|every|each) (?:\w+ )?{OUTPUT}|(?:the|this) (?:\w+ )?{SUMMARY})\b"
)
