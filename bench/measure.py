"""One line of the table: what was measured, beside what, and what it may cost at most."""

from __future__ import annotations

import enum
import math
import statistics
import sys
from collections.abc import Sequence

import msgspec


class Limit(enum.StrEnum):
    """What a budget is about."""

    NONE = "none"
    RATIO = "ratio"  # our median by theirs
    MORE = "more"  # our median less theirs
    HIGHEST = "highest"
    LOWEST = "lowest"


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured, as often as it was, in the order in which it was."""

    what: str
    unit: str
    ours: list[float]
    reference: str = ""
    """What was measured by turns with ours; empty where there is no such thing."""
    theirs: list[float] = []
    limit: Limit = Limit.NONE
    budget: float = 0.0

    @property
    def ratio(self) -> float | None:
        theirs = statistics.median(self.theirs) if self.theirs else 0.0
        return statistics.median(self.ours) / theirs if theirs else None

    @property
    def reached(self) -> float:
        """What is held against the budget."""
        if self.limit is Limit.HIGHEST:
            return max(self.ours)
        if self.limit is Limit.LOWEST:
            return min(self.ours)
        median = statistics.median(self.ours)
        if self.limit is Limit.RATIO:
            return median / statistics.median(self.theirs)
        return median - (statistics.median(self.theirs) if self.limit is Limit.MORE else 0.0)

    @property
    def met(self) -> bool | None:
        """Whether the budget was kept; None where there is none."""
        if self.limit is Limit.LOWEST:
            return self.reached >= self.budget
        return None if self.limit is Limit.NONE else self.reached <= self.budget


def report(*measures: Measure) -> None:
    """Write them to the standard output, a line of JSON each, for the caller to collect."""
    for measure in measures:
        sys.stdout.write(msgspec.json.encode(measure).decode() + "\n")
    sys.stdout.flush()


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of all does not exceed, by nearest rank."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(share * len(ranked)) - 1)]
