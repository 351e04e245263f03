"""Modules are found under their old names, with a warning that says the new one."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest

from summarizer.moved import MOVED


@pytest.mark.parametrize(("old", "new"), MOVED.items())
def test_module_is_found_under_its_old_name(old: str, new: str) -> None:
    sys.modules.pop(f"summarizer.{old}", None)
    with pytest.warns(DeprecationWarning, match=f"summarizer.{old} is now summarizer.{new}"):
        found = import_module(f"summarizer.{old}")
    assert found is import_module(f"summarizer.{new}")
    assert found.__name__ == f"summarizer.{new}"


def test_module_that_never_was_is_not_found() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"summarizer\.nothing"):
        import_module("summarizer.nothing")
