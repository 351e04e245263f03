"""Policies: which edit answers which finding in which section, as an ordered table."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from summarizer.brief import Action
from summarizer.errors import SettingsError

if TYPE_CHECKING:
    from summarizer.finding import Finding

__all__ = ["POLICIES", "Policy", "Rule", "find_policy"]


class Rule(BaseModel):
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
            fnmatchcase(finding.code, self.codes)
            and fnmatchcase(finding.path.split("/")[1] if finding.path else "", self.sections)
            and (not self.severities or finding.severity in self.severities)
        )


class Policy(BaseModel):
    """A named table of rules; the first that answers a finding decides, `flag` where none does."""

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


def _certain(otherwise: Action) -> tuple[Rule, ...]:
    """Return the rules for certain corrections: the article's own characters, or the right sentences."""
    return _rules(
        ("quantity.unhedged", "*", (), ("fix", "reask", otherwise)),
        ("evidence.missing", "*", (), ("fix", "flag")),
        ("evidence.elsewhere", "*", (), ("fix", "flag")),
        ("evidence.out_of_range", "*", (), ("fix", "reask", otherwise)),
    )


_DEFAULT = _rules(
    ("shape.empty", "*", (), ("raise",)),
    ("shape.duplicate", "*", (), ("drop",)),
    # Standing alone, a quotation put back into the source's words is the source's; inside a sentence
    # of the drafter's own it may no longer fit what the sentence makes of it.
    ("quote.altered", "official_statements", (), ("fix", "reask", "drop")),
    # The claim is in the article, only less certain than the item has it.
    ("certainty.overstated", "*", (), ("demote", "drop")),
    ("certainty.unattributed", "*", ("error",), ("demote", "drop")),
    # A role or setting the article does not give is left out; the statement stands without it.
    ("speaker.role", "*", (), ("drop",)),
    ("speaker.setting", "*", (), ("drop",)),
    # What addresses a machine, or holds no words, is not worth a model's second look.
    ("evidence.instruction", "*", (), ("drop",)),
    ("shape.*", "*", ("error",), ("drop",)),
    ("*", "*", ("error",), ("reask", "drop")),
)

_STRICT = _rules(("*", "*", ("error",), ("reask", "raise")))

POLICIES: dict[str, Policy] = {
    "default": Policy(name="default", rules=_certain("drop") + _DEFAULT),
    "strict": Policy(name="strict", rules=_certain("raise") + _STRICT),
    "report": Policy(name="report", rules=()),
}


def find_policy(policy: str | Policy) -> Policy:
    """Return the policy called `policy`, or `policy` itself when it is one.

    Raises:
        SettingsError: No policy has this name.
    """
    if isinstance(policy, Policy):
        return policy
    if policy not in POLICIES:
        known = ", ".join(sorted(POLICIES))
        raise SettingsError(f"there is no policy {policy!r}: choose one of {known}, or pass a Policy")
    return POLICIES[policy]
