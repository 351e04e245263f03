"""The English words of `summarizer/checks/certainty/sureness.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["ALMOST", "AUXILIARIES", "CERTAIN", "GOING", "MODALS", "SURE", "TURNING", "UNSURE"]

SURE: Final = frozenset(
    """
    certain certainly definitely surely undoubtedly inevitable inevitably guaranteed guarantee guarantees
    established establishes proved proves proven proof conclusively unquestionably ensures assured certainty
    """.split()
)
# Words that leave it open in the article.
UNSURE: Final = frozenset(
    """
    hopeful hope hopes hoped likely unlikely possible possibly may might could perhaps probably believe
    believes believed think thinks consistent suggests suggested suggest appears appeared appear seems
    expected expects suspect suspects suspected maybe afraid feared fears potentially
    """.split()
)
# "An almost certainty".
ALMOST: Final = frozenset("almost nearly virtually".split())
CERTAIN: Final = "certain"
# Before a word of certainty these leave it open: "not certain", "to be established".
TURNING: Final = ALMOST | frozenset("not no never less far to yet if whether until".split())
# Before a verb they leave open whether it comes to that; "can" tells what is so at any time.
MODALS: Final = frozenset("could may might".split())
# Before a verb they tell it as done, or as sure to be.
GOING: Final = frozenset("is are was were".split())
AUXILIARIES: Final = GOING | frozenset("will would did does do has have had".split())
