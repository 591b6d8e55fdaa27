"""Bytes after a response, which a kept connection would mistake for the next response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx


async def close_if_trailing_data(response: httpx.Response) -> None:
    """Close the connection of a response that more was received on than the response."""
    network_stream = response.extensions.get("network_stream")
    if network_stream is None or not _has_trailing_data(response, network_stream):
        return
    # A closed connection counts as one that the server closed: it is not used again.
    await network_stream.aclose()


def _has_trailing_data(response: httpx.Response, network_stream: Any) -> bool:
    try:
        # httpcore shows neither the connection nor what its parser holds:
        # https://github.com/encode/httpcore/blob/1.0.9/httpcore/_async/http11.py
        stream: Any = response.stream
        parser = stream._stream._httpcore_stream._stream._connection._h11_state
        received, is_closed = parser.trailing_data
    except AttributeError:
        # Another httpcore: better a new connection each time than another request's response.
        return True
    return bool(received) or is_closed or _is_more_decrypted(network_stream)


def _is_more_decrypted(network_stream: Any) -> bool:
    """Return whether TLS holds bytes that were not read yet."""
    import ssl

    secured = network_stream.get_extra_info("ssl_object")
    if secured is None:
        return False
    try:
        secured.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        pass
    return True
