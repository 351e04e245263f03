"""Packages that are installed on wish, each imported when it is first used."""

from __future__ import annotations

import logging
from functools import cache
from importlib import import_module
from importlib.metadata import version
from typing import Any

from summarizer.model.errors import MissingExtraError
from summarizer.model.release import tell_install

__all__ = ["import_extra", "is_installed", "keep_quiet", "name_version"]


def import_extra(module: str, *, needs: str, extra: str) -> Any:  # noqa: ANN401 - packages without types
    """Return `module`; `needs` says for what it is needed, as in "A PDF needs pypdf".

    Raises:
        MissingExtraError: It is not installed; the text says what to install.
    """
    try:
        return import_module(module)
    except ImportError:
        raise MissingExtraError(f"{needs}: {tell_install(extra)}") from None


def is_installed(module: str) -> bool:
    """Return whether `module` can be imported."""
    try:
        import_module(module)
    except ImportError:
        return False
    return True


@cache
def name_version(package: str) -> str:
    """Return name and version of an installed package, as `pypdf 7.1.1`."""
    return f"{package} {version(package)}"


def keep_quiet(*loggers: str) -> None:
    """Keep what packages log from standard error, unless the program that uses us asked for it.

    They complain of a file's faults there; what matters of these is said in an error.
    """
    for name in loggers:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
