"""Log lines about errors and saves: types and counts, no values."""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from contact_editor.services import errors
from contact_editor.services.redaction.personal_data import without_values

if TYPE_CHECKING:
    from contact_editor.services.contacts.proposal import SaveResult

_LOG = logging.getLogger(__name__)

# Their reasons are the system's or ours; a provider's message may contain personal data.
_SAFE_REASONS = (errors.ConnectError, errors.OutcomeUnknown, errors.CredentialError)


def log_error(error: Exception) -> None:
    """Log that a task failed."""
    _LOG.info("%s", _error_line(error))


def log_saved(saved: SaveResult) -> None:
    """Log the number of fields by outcome."""
    if saved.receipt is None:
        _LOG.info("save: outcome unknown")
    else:
        counts = Counter(result.outcome for result in saved.receipt.findings)
        summary = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
        _LOG.info("save: %s", summary or "nothing to compare")
    if saved.error is not None:
        log_error(saved.error)


def _error_line(error: Exception) -> str:
    host, status = getattr(error, "host", ""), getattr(error, "status", 0)
    parts = [type(error).__name__]
    parts += [f"at {host}"] if host else []
    parts += [f"({status})"] if status else []
    if isinstance(error, _SAFE_REASONS) and str(error):
        parts[-1] += f": {without_values(str(error))}"
    return " ".join(parts)
