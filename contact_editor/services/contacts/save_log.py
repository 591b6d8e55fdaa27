"""What of a trouble and of a save is written into the log: the kind and the count, no value."""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from contact_editor.services import errors
from contact_editor.services.redaction.personal_data import without_values

if TYPE_CHECKING:
    from contact_editor.services.contacts.proposal import Saved

_LOG = logging.getLogger(__name__)

# Their reasons are the system's words or our own; what a provider says may name anybody.
_IN_OUR_WORDS = (errors.ConnectError, errors.OutcomeUnknown, errors.CredentialError)


def log_trouble(trouble: Exception) -> None:
    """Writes down that a piece of work ended in a trouble."""
    _LOG.info("%s", _trouble_line(trouble))


def log_saved(saved: Saved) -> None:
    """Writes down how many fields came out how."""
    if saved.receipt is None:
        _LOG.info("save: nobody knows what became of it")
    else:
        counts = Counter(finding.outcome for finding in saved.receipt.findings)
        words = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
        _LOG.info("save: %s", words or "nothing to compare")
    if saved.trouble is not None:
        log_trouble(saved.trouble)


def _trouble_line(trouble: Exception) -> str:
    host, status = getattr(trouble, "host", ""), getattr(trouble, "status", 0)
    parts = [type(trouble).__name__]
    parts += [f"at {host}"] if host else []
    parts += [f"({status})"] if status else []
    if isinstance(trouble, _IN_OUR_WORDS) and str(trouble):
        parts[-1] += f": {without_values(str(trouble))}"
    return " ".join(parts)
