"""Where an English sentence is two that have lost the break between them, for the embedded drafter."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FUSED"]

# With a capital within a sentence they begin another: in a name small words follow no small word so.
_OPENINGS: Final = (
    r"In|On|At|As|After|When|While|But|And|He|She|It|They|We|This|There|These|Those|His|Her|Their|Its|The|An"
    r"|Since|During|Although|Despite|Following|Before"
)
# Not "vitamin A is", and not "Serie A champions".
_ARTICLE: Final = (
    r"A(?! (?:and|or|is|was|are|were|of|to|through|for|in|on|at|by|from|that|which|has|had|with|minor|major"
    r"|levels?)\b)"
)
# Not to ignore case: within a sentence only a name's small words have capitals.
FUSED: Final = re.compile(
    r"[a-z)’'](?<![.!?:;]) (?:In|On|At|By|For|As|After|When|While|But|He|She|It|They|This|There|The)"
    r" (?:the|an?|his|her|their|this|is|was|has|had|were|are|will) [A-Za-z]"
    r"|[a-z]['’”\"] [A-Z][a-z]+ (?:from|of|has|have|was|were|is|are) [a-z]"
    # After a closing mark with no stop before it.
    rf"|(?<=[a-z\d]['’”\"])(?<!s['’])\s{{1,3}}(?:{_OPENINGS}|{_ARTICLE})(?= [a-z]| [A-Z][a-z]+ [a-z])"
    # After a small word, a figure or a name.
    rf"|(?<=[a-z]{{2}}|[a-z\d]\d)\s{{1,3}}(?:{_OPENINGS})(?= [a-z])"
    rf"|(?<= )[a-z]{{3,}}\s{{1,3}}{_ARTICLE}(?= [a-z])"
)
