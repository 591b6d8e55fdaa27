"""A save since the start, or of an earlier session, whose outcome is not known yet."""

from __future__ import annotations

from collections.abc import Callable

from contact_editor.model.draft import Draft
from contact_editor.services.journal.history.save_record import SaveRecord


class PendingSave:
    """A save with a record that is made when it is first needed: on the journal's thread, mostly.

    `make` must return the same on every thread and at any time.
    """

    __slots__ = ("_make", "_record", "account", "at", "id", "meant")

    def __init__(
        self, save_id: str, at: float, account: str, meant: Draft, make: Callable[[], SaveRecord]
    ) -> None:
        self.id = save_id
        self.at = at
        self.account = account
        self.meant = meant
        self._make: Callable[[], SaveRecord] | None = make
        self._record: SaveRecord | None = None

    @property
    def key(self) -> tuple[str, object]:
        """The account and the id of the contact."""
        return self.account, self.meant.snapshot.reference.id

    @property
    def record(self) -> SaveRecord:
        """What the journal has of it."""
        # Two threads may make it at the same time, which makes two equal ones.
        make = self._make
        if make is not None:
            self._record = make()
            self._make = None
        assert self._record is not None
        return self._record

    def then(self, change: Callable[[SaveRecord], SaveRecord]) -> PendingSave:
        """Return the same save with what is known about it later."""
        return PendingSave(self.id, self.at, self.account, self.meant, lambda: change(self.record))
