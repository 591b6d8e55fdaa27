"""Messages for errors: what happened and what to do next."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from contact_editor.services import errors
from contact_editor.translation import tr
from contact_editor.viewmodels.messages.error_texts import DOUBTS, ERROR_MESSAGES
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable

_A_YEAR = 31_536_000
"""Seconds; a longer wait is a fault of the provider's, and no help."""
_NO_FAILURES = errors.KeyringMissing
"""How a system is set up: nothing has failed that worked before."""
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")


@translatable
def error_message(error: Exception, *, before: str = "", after: str = "") -> Message:
    """Return the message for an error, with what was and was not done around it."""
    for kind, words, actions in ERROR_MESSAGES:
        if isinstance(error, kind):
            text = _filled(tr(words), error)
            survivor = getattr(error, "survivor", None)
            tone = Tone.CAUTION if isinstance(error, _NO_FAILURES) else Tone.ERROR
            return Message(_joined(before, text, after), tone, actions, survivor)
    kind_name = type(error).__name__
    text = tr("An unexpected error occurred ({kind}).").format(kind=kind_name)
    # Unexpected errors offer their details, as crashes do.
    actions = (MessageAction.TRY_AGAIN, MessageAction.COPY_DETAILS)
    return Message(_joined(before, text, after), Tone.ERROR, actions)


def connection_test_text(error: Exception) -> str:
    """Return why a test of a connection failed; it searched for no contact."""
    if not isinstance(error, errors.NotFound):
        return error_message(error).text
    words = tr("{host} answers, but not as this provider's API ({status}). Check the API base URL.")
    return _filled(words, error)


def _filled(words: str, error: Exception) -> str:
    in_doubt = getattr(error, "may_have_applied", False) and DOUBTS.get(type(error))
    reason = str(error).removesuffix(".")
    return words.format(
        host=getattr(error, "host", "") or tr("The provider"),
        reason=reason[:1].upper() + reason[1:] if words.startswith("{reason}") else reason,
        said=provider_quote(getattr(error, "provider_message", "")),
        pause=_pause_text(error) if isinstance(error, errors.ApiError) else "",
        doubt=f" {tr(in_doubt)}" if in_doubt else "",
        status=getattr(error, "status", ""),
        target=getattr(error, "target", ""),
        survivor=getattr(error, "survivor", ""),
    )


def provider_quote(said: str) -> str:
    """Quote a provider's message as a sentence; empty if there is none."""
    said = said.strip()
    words = tr("It says: “{said}”") if _ENDED.search(said) else tr("It says: “{said}”.")
    return f" {words}".format(said=said) if said else ""


def _pause_text(refusal: errors.ApiError) -> str:
    seconds = refusal.retry_after
    if not seconds or seconds > _A_YEAR:
        return ""
    # The time shows a later reader how much longer to wait.
    at = (refusal.received_at + timedelta(seconds=seconds)).astimezone()
    is_today = at.date() == datetime.now().astimezone().date()
    time = at.strftime("%H:%M:%S" if is_today else "%Y-%m-%d %H:%M:%S")
    return " " + tr("{n} s, until {time}").format(n=round(seconds), time=time)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def after_failed_search(
    message: Message, title: str, *, has_edits: bool, is_saving: bool
) -> Message:
    """Add that the contact that was shown is in its tab, and the action that goes back to it."""
    kept = tr("{title} stays open in its tab, with its unsaved changes.") if has_edits else ""
    if is_saving:
        kept = tr(
            "{title} stays open in its tab and is being saved. The result appears once it is known."
        )
    kept = (kept or tr("{title} stays open in its tab.")).format(title=title)
    actions = (*message.actions, MessageAction.GO_BACK)
    return replace(
        message,
        text=f"{message.text}\n{kept}",
        actions=actions,
        made_by=lambda: after_failed_search(
            message.translated(), title, has_edits=has_edits, is_saving=is_saving
        ),
    )
