"""A message of the window, with the actions that it offers."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial, wraps
from typing import NamedTuple, ParamSpec, TypeAlias, TypeVar


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
    LEAVE_OUT = enum.auto()  # changes of fields that can't be changed any more
    UNDO_STORED = enum.auto()  # of a save that was stored in part
    COPY_RECEIPT = enum.auto()
    CHECK_CONNECTION = enum.auto()
    COPY_DETAILS = enum.auto()
    UNLOCK_KEYRING = enum.auto()
    RETRY_JOURNAL = enum.auto()
    START_JOURNAL = enum.auto()
    RESTORE_DRAFTS = enum.auto()
    COMPARE_DRAFTS = enum.auto()
    DISCARD_DRAFTS = enum.auto()
    DISCARD_UNREAD = enum.auto()  # a save of unknown outcome whose contact can't be read
    APPLY_ASIDE = enum.auto()  # edits that may belong to another contact
    OPEN_SURVIVOR = enum.auto()  # the contact that another one was merged into
    ALLOW_SEARCH = enum.auto()  # with a POST request, as the user's own description says
    GO_BACK = enum.auto()  # show the contact again that a failed search hid
    UNDO_EDIT = enum.auto()  # in the form; nothing was sent
    UNDO_REVERTING = enum.auto()  # of all edits; nothing was sent
    SHOW_DAMAGED = enum.auto()  # entries of the journal that were changed or are missing
    SHOW_CONTACT = enum.auto()  # the tab that a message of another contact is about


ABOUT_VIEW = frozenset({
    MessageAction.TRY_AGAIN, MessageAction.READ_AGAIN, MessageAction.PUT_BACK,
    MessageAction.UNDO_SAVE, MessageAction.SAVE_REST, MessageAction.LEAVE_OUT,
    MessageAction.UNDO_STORED, MessageAction.APPLY_ASIDE, MessageAction.OPEN_SURVIVOR,
    MessageAction.GO_BACK, MessageAction.UNDO_EDIT, MessageAction.RESTORE_DRAFTS,
    MessageAction.COMPARE_DRAFTS, MessageAction.ALLOW_SEARCH,
    MessageAction.UNDO_REVERTING,
})  # fmt: skip
"""Actions on what the workspace holds, which may be behind a page such as the settings."""


class RowMark(enum.Enum):
    """The result of one field; the window has a sign and a colour for each."""

    DONE = enum.auto()
    WAITING = enum.auto()
    FAILED = enum.auto()
    SKIPPED = enum.auto()
    DOUBT = enum.auto()
    UNKNOWN = enum.auto()
    LOCKED = enum.auto()


class MessageRow(NamedTuple):
    """The result of one field."""

    label: str
    text: str
    mark: RowMark
    number: int = 0
    """That of its request, if the save has several and this is the first row of it."""
    request: str = ""
    """The line of that request."""

    @property
    def name(self) -> str:
        """The number and the label."""
        return f"{self.number} {self.label}" if self.number else self.label


@dataclass(frozen=True)
class Message:
    """What happened and what can be done next."""

    text: str
    tone: Tone = Tone.PLAIN
    actions: tuple[MessageAction, ...] = ()
    contact_id: int | str | None = None
    """The contact that `OPEN_SURVIVOR` opens."""
    title: str = ""
    """What happened, in a few words before the text."""
    rows: tuple[MessageRow, ...] = ()
    mark: RowMark | None = None
    """The sign of the message, if it is not that of its tone."""
    undo_label: str = ""
    """What the button says that undoes a save; empty for its usual text."""
    asks_for_key: bool = field(default=True, compare=False)
    """Whether the page for a key is opened at once, if that is the first action."""
    made_by: Callable[[], Message | None] | None = field(default=None, compare=False, repr=False)

    @property
    def whole(self) -> str:
        """The message in one text, for a screen reader."""
        title = f"{self.title.removesuffix('.')}." if self.title else ""
        return " ".join(filter(None, (title, self.without_title)))

    @property
    def without_title(self) -> str:
        """What comes after the title, in one text."""
        rows = (f"{row.name}: {row.text.removesuffix('.')}." for row in self.rows)
        return " ".join(filter(None, (self.text, *rows)))

    @property
    def is_passing(self) -> bool:
        """Whether it only acknowledges something, so that another language may drop it."""
        return self.made_by is None and self.tone is not Tone.ERROR and not self.actions

    def translated(self) -> Message:
        """Return the message in the present language, if it can be made again."""
        try:
            made = self.made_by() if self.made_by is not None else None
        except RuntimeError:  # what it was about has been closed: Qt has deleted its texts
            made = None
        if made is None:
            return self
        return replace(made, made_by=self.made_by, asks_for_key=self.asks_for_key)

    def shown_again(self) -> Message:
        """Return the message without the page for a key: another tab may have a newer one."""
        return replace(self, asks_for_key=False)


_Given = ParamSpec("_Given")
_Made = TypeVar("_Made", Message, Message | None)


def translatable(make: Callable[_Given, _Made]) -> Callable[_Given, _Made]:
    """Let what a function returns be made again in another language."""

    @wraps(make)
    def made(*args: _Given.args, **kwargs: _Given.kwargs) -> _Made:
        message = make(*args, **kwargs)
        if message is not None:
            message = replace(message, made_by=partial(make, *args, **kwargs))
        return message

    return made


def remade(make: Callable[[], Message]) -> Message:
    """Return what a function makes, which can be made again in another language."""
    return translatable(make)()


ActionHandler: TypeAlias = Callable[[], object]
