"""Policies: which edit answers which finding in which section, as an ordered table."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING

from pydantic import ConfigDict

from summarizer.model.brief import Action
from summarizer.model.described import Described
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.model.choices import PolicyName
    from summarizer.model.finding import Finding

__all__ = ["POLICIES", "Policy", "Rule", "find_policy"]


# A table of some twenty rules asks it of every finding, of the same few codes and sections.
_fits = lru_cache(maxsize=4096)(fnmatchcase)


class Rule(Described):
    """What to do about findings whose code and section match.

    Attributes:
        codes: A code or a pattern of codes (`quote.*`), shell style.
        sections: A section or a pattern of sections; `*` matches text without sections, too.
        severities: Severities it answers; empty for all.
        actions: Tried in order; the first that can be done is done. `fix` can be done where the finding
            has a suggestion, `reask` where a model drafted and may be asked again, `demote` from any section
            of statements; the rest always.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    codes: str
    sections: str = "*"
    severities: tuple[str, ...] = ()
    actions: tuple[Action, ...]

    def answers(self, finding: Finding) -> bool:
        """Tell whether this rule speaks to `finding`."""
        return (
            _fits(finding.code, self.codes)
            and _fits(finding.path.split("/")[1] if finding.path else "", self.sections)
            and (not self.severities or finding.severity in self.severities)
        )


class Policy(Described):
    """A named table of rules; the first that answers a finding decides, `flag` where none does.

    Attributes:
        name: What briefs record of it.
        rules: The table, in order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    rules: tuple[Rule, ...]

    def actions_for(self, finding: Finding) -> tuple[Action, ...]:
        """Return the actions to try for `finding`, in order."""
        for rule in self.rules:
            if rule.answers(finding):
                return rule.actions
        return ("flag",)


def _rules(*rows: tuple[str, str, tuple[str, ...], tuple[Action, ...]]) -> tuple[Rule, ...]:
    return tuple(Rule(codes=c, sections=s, severities=v, actions=a) for c, s, v, a in rows)


# A doubt changes nothing: a model that may be asked is asked, openly, and its answer may keep the item.
_DOUBTS = _rules(
    ("*", "*", ("warning",), ("reask", "flag")),
)


def _certain(otherwise: Action, unsure: Action) -> tuple[Rule, ...]:
    """Return the rules for certain corrections; `unsure` answers what is said too surely where none is."""
    return _rules(
        # The article's own characters, where only marks, dashes, spaces or the Unicode form differ.
        ("quote.typographic", "*", (), ("fix", "flag")),
        # A qualifier put back, the article's format of a figure.
        ("quantity.*", "*", ("error",), ("fix", "reask", otherwise)),
        # A hedge or an attribution put back. Without one, the claim is in the article, only less certain.
        ("certainty.overstated", "*", ("error",), ("fix", unsure, otherwise)),
        ("certainty.unattributed", "*", ("error",), ("fix", unsure, otherwise)),
        ("certainty.negated", "*", ("error",), ("fix", "reask", otherwise)),
        # The status that the cited sentences show, as for a statement that is moved to the unconfirmed ones.
        ("certainty.status", "*", ("error",), ("fix", "reask", otherwise)),
        # The same, found by a second reader: no rule knows what would correct it.
        ("reader.overstated", "*", ("error",), ("reask", unsure, otherwise)),
        # The sentences that carry the item.
        ("evidence.missing", "*", ("error",), ("fix", "flag")),
        ("evidence.elsewhere", "*", ("error",), ("fix", "flag")),
        ("evidence.out_of_range", "*", ("error",), ("fix", "reask", otherwise)),
    )


_DEFAULT = _rules(
    ("shape.empty", "*", ("error",), ("raise",)),
    ("shape.duplicate", "*", ("error",), ("drop",)),
    # Standing alone, a quotation put back into the source's words is the source's; inside a sentence
    # of the drafter's own it may no longer fit what the sentence makes of it.
    ("quote.altered", "official_statements", ("error",), ("fix", "reask", "drop")),
    # What addresses a machine, or holds no words, is not worth a model's second look.
    ("evidence.instruction", "*", ("error",), ("drop",)),
    ("shape.*", "*", ("error",), ("drop",)),
    ("*", "*", ("error",), ("reask", "drop")),
)

_STRICT = _rules(("*", "*", ("error",), ("reask", "raise")))

POLICIES: dict[str, Policy] = {
    "default": Policy(name="default", rules=_DOUBTS + _certain("drop", "demote") + _DEFAULT),
    "strict": Policy(name="strict", rules=_DOUBTS + _certain("raise", "reask") + _STRICT),
    "report": Policy(name="report", rules=()),
}


def find_policy(policy: PolicyName | Policy) -> Policy:
    """Return the policy called `policy`, or `policy` itself when it is one.

    >>> from summarizer.editing.policy import find_policy
    >>> find_policy("strict").name
    'strict'

    Raises:
        SettingsError: No policy has this name.
    """
    if isinstance(policy, Policy):
        return policy
    if policy not in POLICIES:
        known = ", ".join(sorted(POLICIES))
        raise SettingsError(f"there is no policy {policy!r}: choose one of {known}, or pass a Policy")
    return POLICIES[policy]
