"""What is written in no language: program code, and the filler that stands in for a text."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CODE", "FILLER"]

CODE: Final = re.compile(
    r"[;{}]\s*$|^\s*(?://|/\*|<\?|#!|@\w+\()|=>|\)\s*\{|^\s*</?\w+[^>]*>\s*$"
    r"|^\s*(?:#include|import|from|def|class|return|const|let|var|function|public|private|static|package"
    r"|using"
    r"|SELECT|INSERT|CREATE)\b(?=.*[({;:=.]|\s+[\w.]+\s*$)"
    r"|^\s*(?:with|for|if|elif|else|while|try|except|finally|switch|case)\b.*:\s*$"
    r"|^\s*[\w.]+\([^()]*(?:\([^()]*\))?[^()]*\);?\s*$"
    r"|^\s*[\w.\[\]\"']+\s*(?:=|:=|\+=)\s*[\w\"'\[{(]"
)
"""Finds a line of a program or of mark-up."""

FILLER: Final = frozenset(
    """lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore
    magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo
    consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat nulla pariatur
    excepteur sint occaecat cupidatat proident sunt culpa officia deserunt mollit anim laborum""".split()
)
"""The words of the usual filler."""
