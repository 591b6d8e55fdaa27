"""A receipt of one save for a ticket: as text, Markdown or JSON. No key, no sensitive field."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Callable, Iterable, Iterator

from contact_editor.model.values import equal_values
from contact_editor.services.journal.history.export import as_object
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.translation import listed, number_text, provider_text, seconds_text, tr
from contact_editor.viewmodels.history.record_building import BETWEEN_REQUESTS
from contact_editor.viewmodels.messages.distinct_texts import told_apart
from contact_editor.viewmodels.messages.record_text import (
    element_text,
    environment_text,
    exact_moment,
    field_outcome_text,
    is_hidden,
    place_text,
    result_text,
)


class ReceiptFormat(enum.Enum):
    """What a receipt is pasted into."""

    TEXT = enum.auto()
    MARKDOWN = enum.auto()
    JSON = enum.auto()  # values as they were stored, not as they are shown


def receipt(record: SaveRecord, form: ReceiptFormat) -> str:
    """Return what was saved where, by whom and why, and the result of each change."""
    if form is ReceiptFormat.JSON:
        return json.dumps(as_object(record), ensure_ascii=False, indent=2)
    return _markdown(record) if form is ReceiptFormat.MARKDOWN else _text(record)


def _text(record: SaveRecord) -> str:
    lines = [f"{label}: {value}" for label, value in facts_of(record)]
    lines += [f"- {_change_line(change)}" for change in record.changes]
    return "\n".join(lines + [f"{label}: {value}" for label, value in request_facts(record)])


def _change_line(change: SavedChange) -> str:
    before, after = map(_one_line, told_apart(change.before, change.after))
    outcome, element = _one_line(field_outcome_text(change)), element_text(change)
    if element is not None:
        return f"{_one_line(element)} ({outcome})"
    if equal_values(change.before, change.after):
        return f"{place_text(change)}: {outcome}"
    return f"{place_text(change)}: {before} → {after} ({outcome})"


def _markdown(record: SaveRecord) -> str:
    facts = [f"**{label}:** {_escaped(value)}  " for label, value in facts_of(record)]
    heads = (tr("Field"), tr("Before"), tr("After"), tr("Result"))
    table = [_row(heads), _row(("---",) * len(heads))]
    for change in record.changes:
        cells = (
            place_text(change), *_sides(change), field_outcome_text(change),
        )  # fmt: skip
        table.append(_row(map(_escaped, cells)))
    request = [f"**{label}:** {_escaped(value)}  " for label, value in request_facts(record)]
    return "\n".join([*facts, "", *(table if record.changes else []), "", *request]).strip()


def _sides(change: SavedChange) -> tuple[str, str]:
    if is_hidden(change):
        return tr("hidden"), tr("hidden")
    return told_apart(change.before, change.after)


def facts_of(
    record: SaveRecord, moment: Callable[[float], str] = exact_moment
) -> Iterator[tuple[str, str]]:
    """Yield what is known about a save, each with its label; what is empty is left out."""
    contact = " ".join(filter(None, (record.title, f"#{record.contact_id}", record.email)))
    yield tr("Contact"), _one_line(contact)
    yield tr("Connection"), environment_text(record)
    yield tr("Saved at"), moment(record.at)
    yield from _origin(record, moment)
    yield tr("Result"), result_text(record)
    yield from _choices(record)


def facts_below_heading(
    record: SaveRecord, moment: Callable[[float], str]
) -> Iterator[tuple[str, str]]:
    """Yield the facts of a save but those of its heading: its time, its result and the name."""
    yield tr("Contact"), f"#{record.contact_id}"
    yield tr("Connection"), environment_text(record)
    yield from _origin(record, moment)
    yield from _choices(record)


def _origin(record: SaveRecord, moment: Callable[[float], str]) -> Iterator[tuple[str, str]]:
    for label, value in (
        (tr("Saved by"), record.user),
        (tr("Ticket"), record.ticket),
        (tr("Reason"), record.reason),
    ):
        if value:
            yield label, _one_line(value)
    if record.undoes_at:
        yield tr("Undoes the save of"), moment(record.undoes_at)


def _choices(record: SaveRecord) -> Iterator[tuple[str, str]]:
    for label, fields in (
        (tr("Sent as shown, as the user chose"), record.as_shown),
        (tr("Left out, as the user chose"), record.left_out),
        (tr("Not undone"), record.stays),
    ):
        if fields:
            yield label, listed(map(provider_text, fields))


def request_facts(record: SaveRecord) -> Iterator[tuple[str, str]]:
    """Yield what identifies the request of a save; of several, a line for each."""
    took = tr("{n} s").format(n=seconds_text(record.gap_s, 2)) if record.gap_s else ""
    for label, value in (
        *_requests(record.request.split(BETWEEN_REQUESTS)),
        (tr("Between the last read and the write"), took),
        (tr("Request ID"), record.request_id),
        (tr("Fingerprint of the request"), record.request_hash),
    ):
        if value:
            yield label, value


def _requests(lines: list[str]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines, 1):
        # The last may say only how many more there are.
        is_named = len(lines) > 1 and not line.startswith("+")
        yield f"{tr('Request')} {number_text(number)}" if is_named else tr("Request"), line


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    return re.sub(r"([\\`*_{}\[\]<>#|~!])", r"\\\1", _one_line(text))


def _one_line(text: str) -> str:
    return " ".join(text.split())
