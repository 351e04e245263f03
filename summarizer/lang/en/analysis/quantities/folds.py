"""The English words of `summarizer/analysis/quantities/folds.py`."""

from __future__ import annotations

from typing import Final

__all__ = ["IRREGULAR"]

IRREGULAR: Final = {
    "men": "man", "women": "woman", "died": "die", "dies": "die", "dead": "die", "deaths": "die",
    "death": "die",
    "children": "child", "people": "people", "lives": "life", "wives": "wife", "won": "win", "feet": "foot",
    "killed": "kill", "shot": "shoot", "held": "hold", "sold": "sell", "rose": "rise", "risen": "rise",
    "fell": "fall", "fallen": "fall", "grew": "grow", "grown": "grow", "paid": "pay", "left": "leave",
    "lost": "lose", "beat": "beat", "beaten": "beat", "found": "find", "built": "build", "born": "bear",
    "fled": "flee", "hurt": "injur", "wounded": "injur", "bought": "buy", "spent": "spend", "made": "make",
}  # fmt: skip
