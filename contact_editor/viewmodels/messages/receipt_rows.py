"""The rows of a receipt: the result of each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from contact_editor.model.draft import Change
from contact_editor.model.equivalence import OtherForm, is_other_form
from contact_editor.model.fields import SETS
from contact_editor.model.receipt import FieldResult, Outcome, Receipt
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.services.contacts.proposal import WriteResult
from contact_editor.translation import QT_TR_NOOP, number_text, tr
from contact_editor.viewmodels.messages.change_text import NO_NAMES, Names, place_text
from contact_editor.viewmodels.messages.distinct_texts import distinct_texts, field_texts
from contact_editor.viewmodels.messages.message import MessageRow, RowMark
from contact_editor.viewmodels.messages.receipts.request_lines import (
    Place,
    RequestLine,
    place_of,
    request_lines,
)

SENTENCES = {
    Outcome.STORED: QT_TR_NOOP("stored: {meant}"),
    Outcome.OTHER_FORM: QT_TR_NOOP("stored in another form: {found} instead of {meant}"),
    Outcome.NORMALISED: QT_TR_NOOP("stored as {found}, you entered {meant}"),
    Outcome.NOT_STORED: QT_TR_NOOP("NOT stored, still {found}. Your value stays in the form."),
    Outcome.NOT_SENT: QT_TR_NOOP("not sent. Your value stays in the form."),
    Outcome.CHANGED_UNEXPECTEDLY: QT_TR_NOOP("changed unexpectedly, from {before} to {found}"),
    Outcome.UNKNOWN: QT_TR_NOOP("the provider does not report its value"),
}
MARKS = {
    Outcome.STORED: RowMark.DONE,
    Outcome.OTHER_FORM: RowMark.DONE,
    Outcome.NORMALISED: RowMark.DONE,
    Outcome.NOT_STORED: RowMark.FAILED,
    Outcome.NOT_SENT: RowMark.SKIPPED,
    Outcome.CHANGED_UNEXPECTEDLY: RowMark.DOUBT,
    Outcome.UNKNOWN: RowMark.UNKNOWN,
}
_OTHERWISE = QT_TR_NOOP("now {found}, you entered {meant}")
_NEITHER = QT_TR_NOOP("NOT stored, now {found}. Your value stays in the form.")
_GONE = QT_TR_NOOP("removed unexpectedly, it was {before}")
_CAME = QT_TR_NOOP("added unexpectedly: {found}")
_ELEMENT_GONE = QT_TR_NOOP("removed unexpectedly")
_ELEMENT_CAME = QT_TR_NOOP("added unexpectedly")
_NOT_YET = QT_TR_NOOP("sent {meant}; the provider still returns {found}")
_NOT_ADDED = QT_TR_NOOP("NOT stored. Your value stays in the form.")
_STILL_OTHER_FORM = QT_TR_NOOP("NOT stored, still {found} instead of {meant}")
_DONE = QT_TR_NOOP("stored")
_AFTER_REFUSAL = QT_TR_NOOP(
    "not sent, because request {n} was refused. Your value stays in the form."
)
_MOST_ROWS = 50
"""More would only slow the window down; the receipt that can be copied has all of them."""
_MAX_VALUE_CHARS = 60
"""Characters of a value within a sentence."""


def receipt_rows(
    receipt: Receipt,
    written: WriteResult | None = None,
    *,
    open_end: bool,
    is_whole: bool = False,
    names: Names = NO_NAMES,
) -> tuple[MessageRow, ...]:
    """Return a row for each field; none if all was stored as meant, unless `is_whole`.

    What was not stored comes first, and of that what the user changed. If the save has several
    requests, they come in their order, with their numbers, after what the user did not change.
    `open_end`: the write may still take effect; `names`: of the ids of lists and tags.
    """
    if not is_whole and not any(map(_is_worth_a_row, receipt.findings)):
        return ()
    told = [f for f in receipt.findings if f.requested or _is_worth_a_row(f)]
    told.sort(key=lambda finding: (finding.confirmed, not finding.requested))
    shown, lines = told[:_MOST_ROWS], request_lines(written)
    # Only now: if there is not enough space for all, values that were not stored come first.
    shown.sort(key=lambda finding: _number_of(finding, lines))
    rows = _once_each([_row(finding, names, lines, open_end=open_end) for finding in shown])
    if more := len(told) - len(rows):
        words = tr("{n} more fields: copy the receipt to see them", "", more).format(n=more)
        rows.append(MessageRow("…", words, RowMark.UNKNOWN))
    return tuple(rows)


def _number_of(finding: FieldResult, lines: Mapping[Place, RequestLine]) -> int:
    line = lines.get(place_of(finding.change)) if finding.requested else None
    return line.number if line is not None else 0


def _once_each(rows: Sequence[MessageRow]) -> list[MessageRow]:
    """Leave each request in its first row alone."""
    before = [0, *(row.number for row in rows)]
    return [
        row._replace(number=0, request="") if row.number == last else row
        for row, last in zip(rows, before, strict=False)
    ]


def sent_rows(changes: Sequence[Change], names: Names = NO_NAMES) -> tuple[MessageRow, ...]:
    """Return a row for each change that was sent and whose result is not known."""
    words = tr("sent {meant}")
    return value_rows(changes, words, RowMark.UNKNOWN, names)


def value_rows(
    changes: Sequence[Change], words: str, mark: RowMark, names: Names = NO_NAMES
) -> tuple[MessageRow, ...]:
    """Return a row for each change, with its new value in place of `{meant}`."""
    return tuple(_value_row(change, words, mark, names) for change in changes[:_MOST_ROWS])


def _value_row(change: Change, words: str, mark: RowMark, names: Names) -> MessageRow:
    meant, _ = field_texts(change.field, change.after, change.before, _MAX_VALUE_CHARS)
    label = place_text(change.field, change.part, names)
    return MessageRow(label, words.format(meant=meant.quoted), mark)


def _is_worth_a_row(finding: FieldResult) -> bool:
    if finding.outcome is Outcome.OTHER_FORM:
        return finding.forms != {OtherForm.EMPTY}
    return finding.outcome is not Outcome.STORED


def _row(
    finding: FieldResult, names: Names, lines: Mapping[Place, RequestLine], *, open_end: bool
) -> MessageRow:
    line = lines.get(place_of(finding.change)) if finding.requested else None
    sentence, mark = SENTENCES[finding.outcome], MARKS[finding.outcome]
    change = finding.change
    if finding.outcome is Outcome.NORMALISED and not finding.confirmed:
        sentence, mark = _OTHERWISE, RowMark.DOUBT
    elif finding.outcome is Outcome.NOT_STORED:
        if _is_not_added(finding) and not open_end:
            sentence = _NOT_ADDED
        elif not equal_values(finding.found, change.before):
            sentence = _NEITHER
        elif open_end:
            sentence, mark = _NOT_YET, RowMark.WAITING
        elif is_other_form(finding.found, change.after):
            sentence = _STILL_OTHER_FORM
    elif finding.outcome is Outcome.CHANGED_UNEXPECTEDLY:
        sentence = _unexpected(change)
    elif finding.outcome is Outcome.STORED and change.part is not ABSENT:
        # Its name says what was added or removed.
        sentence = _DONE
    elif finding.outcome is Outcome.OTHER_FORM and not _is_worth_a_row(finding):
        sentence = _DONE
    elif finding.outcome is Outcome.NOT_SENT and line is not None and line.refused:
        sentence = _AFTER_REFUSAL
    label = place_text(change.field, change.part, names)
    refused = number_text(line.refused) if line is not None else ""
    text = tr(sentence).format(**_texts_of(finding), n=refused)
    number, request = line[:2] if line is not None else (0, "")
    return MessageRow(label, text, mark, number, request)


def _is_not_added(finding: FieldResult) -> bool:
    """Return whether a tag or list is still absent: its name says what was to be added."""
    change = finding.change
    is_element = change.part is not ABSENT and change.field.kind in SETS
    return is_element and change.before is ABSENT and finding.found is ABSENT


def _unexpected(change: Change) -> str:
    """Return the sentence for what the user did not change; of an element, what happened to it."""
    if change.part is ABSENT or ABSENT not in (change.before, change.after):
        return SENTENCES[Outcome.CHANGED_UNEXPECTEDLY]
    # The name of a tag or list says it all; a property has a value besides.
    has_value = change.field.kind not in SETS
    if change.after is ABSENT:
        return _GONE if has_value else _ELEMENT_GONE
    return _CAME if has_value else _ELEMENT_CAME


def _texts_of(finding: FieldResult) -> dict[str, str]:
    """Return the words for the values of a field, which differ where the values do."""
    change, found, meant = finding.change, finding.found, finding.change.after
    if finding.stored_as is not ABSENT and equal_values(found, meant):
        # The entry has another name, and the value that was meant.
        texts = distinct_texts(change.part, finding.stored_as, _MAX_VALUE_CHARS)
        return {"found": texts[1].quoted, **dict.fromkeys(("meant", "before"), texts[0].quoted)}
    other = change.before if finding.outcome is Outcome.CHANGED_UNEXPECTEDLY else meant
    other_text, found_text = field_texts(change.field, other, found, _MAX_VALUE_CHARS)
    return {"found": found_text.quoted, **dict.fromkeys(("meant", "before"), other_text.quoted)}
