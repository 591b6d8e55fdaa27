"""The end of the process."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import NoReturn


def exit_process(code: int) -> NoReturn:
    """End the process, even if a thread still blocks."""
    for stream in (sys.stdout, sys.stderr):
        # Without a terminal there is no stream, and the reader of a pipe may have ended.
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
    # A DNS lookup or a keyring prompt may block a thread forever;
    # Python would wait for it.
    os._exit(code)
