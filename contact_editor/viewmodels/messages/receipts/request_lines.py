"""The requests of a save that has several, and the result of each."""

from __future__ import annotations

from typing import Any, NamedTuple

from contact_editor.model.draft import Change
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import WriteResult
from contact_editor.translation import tr

Place = tuple[str, Any]
"""The key of a field, and its part."""


class RequestLine(NamedTuple):
    """One request of a save: its number, from 1, and its line."""

    number: int
    text: str
    """The method, the path, and the status of one that was refused or that it was not sent."""
    refused: int = 0
    """The number of an earlier one whose refusal kept it from being sent; 0 if none did."""


def request_lines(written: WriteResult | None) -> dict[Place, RequestLine]:
    """Return the request of each change by its place; none if the save has a single request."""
    if written is None or len(written.proposal.requests) < 2:
        return {}
    error, lines = written.error, dict[Place, RequestLine]()
    is_refusal = isinstance(error, errors.ApiError) and 400 <= error.status < 500
    for number, proposed in enumerate(written.proposal.requests, 1):
        words = [f"{proposed.request.method} {proposed.request.path}"]
        is_sent = number <= written.sent
        if not is_sent:
            words.append(tr("not sent"))
        elif number == written.sent and isinstance(error, errors.ApiError):
            words.append(str(error.status))
        refused = written.sent if is_refusal and not is_sent else 0
        line = RequestLine(number, " · ".join(words), refused)
        lines |= {place_of(change): line for change in proposed.changes}
    return lines


def place_of(change: Change) -> Place:
    """Return where a change is."""
    return change.field.key, change.part
