"""How far a save has come."""

from __future__ import annotations

import enum
from typing import NamedTuple


class SaveStep(enum.Enum):
    """How far a save has come."""

    IDLE = enum.auto()
    REVIEWING = enum.auto()  # the user reviews the proposal
    SETTLING = enum.auto()  # the user resolves conflicts
    IDENTIFYING = enum.auto()  # the user decides whether it is still the same contact
    SENDING = enum.auto()  # reading, merging, writing
    CHECKING = enum.auto()  # reading what a write stored; editing goes on


class StageState(enum.Enum):
    """What is known about a part of a save that was confirmed."""

    AHEAD = enum.auto()
    CURRENT = enum.auto()
    DONE = enum.auto()
    UNCONFIRMED = (
        enum.auto()
    )  # not accepted in full, or not known: only a read shows what is stored


class SaveStages(NamedTuple):
    """The parts of a save from its confirmation to its receipt, in this order."""

    comparing: StageState
    sending: StageState
    checking: StageState
    requests: int = 1
    """How many are sent."""


BUSY_STEPS = (SaveStep.SENDING, SaveStep.CHECKING)
EDITING_STEPS = (SaveStep.IDLE, SaveStep.CHECKING)
"""Steps in which the form can be edited."""
WAITING_STEPS = (SaveStep.REVIEWING, SaveStep.SETTLING, SaveStep.IDENTIFYING)
"""Steps that wait for the user."""
