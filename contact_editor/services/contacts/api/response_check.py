"""Check of a response: its body on success, an `ApiError` otherwise."""

from __future__ import annotations

from collections.abc import Callable

from contact_editor.model.json_text import without_halves
from contact_editor.model.values import Json, equal_values
from contact_editor.providers.description import Provider
from contact_editor.providers.places import value_at
from contact_editor.services import errors
from contact_editor.services.http.transport import Response

_BY_STATUS: dict[int, type[errors.ApiError]] = {
    401: errors.KeyRefused,
    403: errors.NoAccess,
    404: errors.NotFound,
    409: errors.EditConflict,
    412: errors.EditConflict,
    422: errors.Invalid,
    429: errors.TooManyRequests,
}
_MAX_MESSAGE_CHARS = 500
"""Characters of a provider's message that are shown."""
_MAX_RAW_CHARS = 4 * _MAX_MESSAGE_CHARS
"""Characters that are redacted: a secret may extend past the end of what is shown."""


def body_or_raise(
    provider: Provider, response: Response, host: str, hide: Callable[[str], str]
) -> Json:
    """Return the body of a successful response, or raise `ApiError` with the provider's message.

    `hide` removes secrets from the message: some providers repeat the key that they refuse.
    """
    failure = provider.errors.failure
    inside_success = bool(failure) and all(
        equal_values(value_at(response.body, key), failure[key]) for key in failure
    )
    if 200 <= response.status < 300 and not inside_success:
        return response.body
    message = hide(_message(provider, response.body)[:_MAX_RAW_CHARS])[:_MAX_MESSAGE_CHARS]
    if message in provider.errors.no_access:
        refusal: type[errors.ApiError] = errors.NoAccess
    elif response.status < 300:
        refusal = errors.ErrorInSuccess
    else:
        other = errors.ServerFault if response.status >= 500 else errors.BadRequest
        refusal = _BY_STATUS.get(response.status, other)
    reason = f"{response.status}: {message}" if message else str(response.status)
    raise refusal(
        reason,
        host=host,
        provider_message=message,
        status=response.status,
        retry_after=response.retry_after,
    )


def _message(provider: Provider, body: Json) -> str:
    found = (value_at(body, path) for path in provider.errors.message)
    return without_halves(next((text for text in found if isinstance(text, str)), ""))
