"""The receipt of a save of unknown outcome whose contact could not be read again."""

from __future__ import annotations

import msgspec

from contact_editor.model.receipt import Outcome
from contact_editor.viewmodels.history.receipt_formats import ReceiptFormat, receipt
from contact_editor.viewmodels.history.record_building import meant_change
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.messages.receipts.unread_save import UnreadSave, unread_save_message


def unread_receipt(unread: UnreadSave, recorder: SaveRecorder, form: ReceiptFormat) -> str:
    """Return what was to be stored, and what was typed after the save as not sent."""
    pending = recorder.unknown(unread.key)
    if not pending:
        return unread_save_message(unread).whole
    not_sent = str(Outcome.NOT_SENT)
    later = (msgspec.structs.replace(meant_change(c), outcome=not_sent) for c in unread.later)
    changes = (*map(meant_change, unread.meant), *later)
    return receipt(msgspec.structs.replace(pending[-1].record, changes=changes), form)
