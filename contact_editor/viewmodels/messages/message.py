"""A message of the window, with the actions that it offers."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import NamedTuple, TypeAlias


class Tone(enum.Enum):
    """The tone of a message; the window has a sign and a colour for each."""

    PLAIN = enum.auto()
    VERIFIED = enum.auto()
    CAUTION = enum.auto()
    ERROR = enum.auto()


class MessageAction(enum.Enum):
    """What the user can do about a message; each action is a button."""

    TRY_AGAIN = enum.auto()
    ENTER_KEY = enum.auto()
    ENTER_SESSION_KEY = enum.auto()  # without a keyring to store it in
    CHANGE_CONNECTION = enum.auto()
    READ_AGAIN = enum.auto()
    PUT_BACK = enum.auto()
    UNDO_SAVE = enum.auto()
    SAVE_REST = enum.auto()  # what a save of several requests did not send
    COPY_RECEIPT = enum.auto()
    CHECK_CONNECTION = enum.auto()
    COPY_DETAILS = enum.auto()
    UNLOCK_KEYRING = enum.auto()
    RETRY_JOURNAL = enum.auto()
    START_JOURNAL = enum.auto()
    RESTORE_DRAFTS = enum.auto()
    COMPARE_DRAFTS = enum.auto()
    DISCARD_DRAFTS = enum.auto()
    APPLY_ASIDE = enum.auto()  # edits that may belong to another contact
    OPEN_SURVIVOR = enum.auto()  # the contact that another one was merged into
    GO_BACK = enum.auto()  # reopen the contact that a failed search closed


class Message(NamedTuple):
    """What happened and what can be done next."""

    text: str
    tone: Tone = Tone.PLAIN
    actions: tuple[MessageAction, ...] = ()
    contact_id: int | str | None = None
    """The contact that `OPEN_SURVIVOR` opens."""


ActionHandler: TypeAlias = Callable[[], object]
