"""Whether an answer is a yes, and what it says when it is a no."""

from __future__ import annotations

from typing import Any

from contact_editor.model.values import Json, same
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.transport import Answer

_LONGEST_MESSAGE = 500
"""Characters of a provider's message that are shown."""


def checked(provider: Provider, answer: Answer, host: str, key: str) -> Json:
    """Gives the body of an answer that is a yes; raises `Refused` with the provider's words.

    The key does not stand in them: some providers repeat the one that they refuse.
    """
    failed = provider.errors.failure
    inside = bool(failed) and all(same(at(answer.body, key), failed[key]) for key in failed)
    if 200 <= answer.status < 300 and not inside:
        return answer.body
    said = _message(provider, answer.body).replace(key, "…")[:_LONGEST_MESSAGE]
    if said in provider.errors.no_access:
        refusal: type[errors.Refused] = errors.NoAccess
    elif answer.status < 300:
        refusal = errors.RefusedInside
    else:
        other = errors.ServerFault if answer.status >= 500 else errors.BadRequest
        refusal = errors.BY_STATUS.get(answer.status, other)
    reason = f"{answer.status}: {said}" if said else str(answer.status)
    raise refusal(
        reason, host=host, said=said, status=answer.status, retry_after=answer.retry_after
    )


def at(body: Json, path: str) -> Any:
    """Gives what stands in a body under a key, or keys joined by dots; None if nothing does."""
    for key in path.split("."):
        body = body.get(key) if isinstance(body, dict) else None
    return body


def _message(provider: Provider, body: Json) -> str:
    found = (at(body, path) for path in provider.errors.message)
    return next((text for text in found if isinstance(text, str)), "")
