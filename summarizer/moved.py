"""Modules under the names they had before they were grouped: scripts written for them go on working.

Each import of an old name gives a deprecation warning that says the new one. They go with version 1.0.
"""

from __future__ import annotations

import sys
import warnings
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

__all__ = ["MOVED", "OldNames"]

MOVED = {
    "article": "model.article",
    "brief": "model.brief",
    "draft": "model.draft",
    "edit": "editing.edit",
    "errors": "model.errors",
    "finding": "model.finding",
    "passage": "checks.passage",
    "policy": "editing.policy",
    "provenance": "model.provenance",
    "publish": "editing.publish",
    "settings": "drafting.settings",
    "source": "analysis.source",
}
"""The module for each old name, both below `summarizer`."""

_PREFIX = "summarizer."


class OldNames(MetaPathFinder, Loader):
    """Finds a module under its old name; asked last, when nothing else has found one."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,  # noqa: ARG002 - an importer's signature
        target: ModuleType | None = None,  # noqa: ARG002 - an importer's signature
    ) -> ModuleSpec | None:
        """Return the spec of a module that has moved, `None` for any other."""
        is_moved = fullname.startswith(_PREFIX) and fullname.removeprefix(_PREFIX) in MOVED
        return ModuleSpec(fullname, self) if is_moved else None

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave it to Python to make a module; the one that is meant takes its place."""

    def exec_module(self, module: ModuleType) -> None:
        """Put the module that is meant in the place of `module`."""
        name = module.__name__
        new = _PREFIX + MOVED[name.removeprefix(_PREFIX)]
        warnings.warn(f"{name} is now {new}", DeprecationWarning, stacklevel=2)
        sys.modules[name] = import_module(new)
