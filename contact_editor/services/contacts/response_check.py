"""Whether an answer is a yes, and what it says when it is a no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contact_editor.model.values import Json, equal_values
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.http.transport import Response

_BY_STATUS: dict[int, type[errors.ApiError]] = {
    401: errors.KeyRefused,
    403: errors.NoAccess,
    404: errors.NotFound,
    409: errors.EditConflict,
    422: errors.Invalid,
    429: errors.TooManyRequests,
}
_MAX_MESSAGE_CHARS = 500
"""Characters of a provider's message that are shown."""
_MAX_RAW_CHARS = 4 * _MAX_MESSAGE_CHARS
"""Characters of it that are looked at: a secret may stand across the end of what is shown."""


def body_or_raise(
    provider: Provider, answer: Response, host: str, hide: Callable[[str], str]
) -> Json:
    """Gives the body of an answer that is a yes; raises `ApiError` with the provider's words.

    `hide` takes secrets out of them: some providers repeat the key that they refuse.
    """
    failed = provider.errors.failure
    inside = bool(failed) and all(
        equal_values(value_at_path(answer.body, key), failed[key]) for key in failed
    )
    if 200 <= answer.status < 300 and not inside:
        return answer.body
    said = hide(_message(provider, answer.body)[:_MAX_RAW_CHARS])[:_MAX_MESSAGE_CHARS]
    if said in provider.errors.no_access:
        refusal: type[errors.ApiError] = errors.NoAccess
    elif answer.status < 300:
        refusal = errors.ErrorInSuccess
    else:
        other = errors.ServerFault if answer.status >= 500 else errors.BadRequest
        refusal = _BY_STATUS.get(answer.status, other)
    reason = f"{answer.status}: {said}" if said else str(answer.status)
    raise refusal(
        reason,
        host=host,
        provider_message=said,
        status=answer.status,
        retry_after=answer.retry_after,
    )


def value_at_path(body: Json, path: str) -> Any:
    """Gives what stands in a body under a key, or keys joined by dots; None if nothing does."""
    for key in path.split("."):
        body = body.get(key) if isinstance(body, dict) else None
    return body


def _message(provider: Provider, body: Json) -> str:
    found = (value_at_path(body, path) for path in provider.errors.message)
    return next((text for text in found if isinstance(text, str)), "")
