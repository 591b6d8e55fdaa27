"""The end of the process."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import NoReturn


def exit_process(code: int) -> NoReturn:
    """End the process, even if a thread still blocks."""
    for stream in (sys.stdout, sys.stderr):
        # A program without a terminal has none, and whoever read it may have gone.
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
    # A look-up of a name, or a keyring that waits for the user, may block a thread for ever;
    # Python would wait for it.
    os._exit(code)
