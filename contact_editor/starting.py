"""Starts the program in its folder, once; runs it until its window is closed."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile
from PySide6.QtWidgets import QApplication

from contact_editor.app import App
from contact_editor.mishaps import Mishaps

_PATIENCE = 80
"""Tenths of a second until a window that does not answer holds up a new one no longer."""


def run(options: argparse.Namespace) -> int:
    """Runs the program until its window is closed; gives its exit code."""
    folder = _folder(options)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"contact-editor: {folder}: {error.strerror or error}", file=sys.stderr)
        return 1
    mishaps = Mishaps(redacts_terminal=True)
    qt = QApplication([sys.argv[0]])
    QCoreApplication.setApplicationName("Contact Editor")
    qt.setDesktopFileName("contact-editor")
    if not options.practice:
        lock = QLockFile(str(folder / "window.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            # Somebody else has this folder open, or is just about to.
            from contact_editor.running_instance import handed_over

            for _ in range(_PATIENCE):
                if handed_over(folder, options.connection, options.contact):
                    return 0
                time.sleep(0.1)
    try:
        app = App(qt, options, folder, mishaps)
        app.window.show()
    except Exception as error:
        mishaps.end_with(error)
        return 1
    if options.tour:
        from contact_editor.tour import Tour

        code = Tour(app, options.tour).run()
    else:
        code = qt.exec()
    app.close()
    sys.stdout.flush()
    sys.stderr.flush()
    # A look-up of a name, or a keyring that waits for a person, may block a thread for ever;
    # Python would wait for it.
    os._exit(code)


def _folder(options: argparse.Namespace) -> Path:
    if options.practice and options.data_dir is None:
        import tempfile

        return Path(tempfile.mkdtemp(prefix="contact-editor-practice-"))
    from contact_editor.services.own_folder import own_folder

    return own_folder(options.data_dir)
