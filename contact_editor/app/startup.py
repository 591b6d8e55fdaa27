"""Starts the program in its folder, once; runs it until its window is closed."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile
from PySide6.QtWidgets import QApplication

from contact_editor.app.application import App
from contact_editor.app.crash_reporting.crash_reporter import CrashReporter
from contact_editor.app.exit import exit_process

_HAND_OVER_TIMEOUT_S = 8.0
"""Seconds until a window that does not answer holds up a new one no longer."""


def run(options: argparse.Namespace) -> int:
    """Run the program until its window is closed; return its exit code."""
    folder = _folder(options)
    for place in filter(None, (folder, options.tour)):
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            print(f"contact-editor: {place}: {error.strerror or error}", file=sys.stderr)
            return 1
    mishaps = CrashReporter(redacts_terminal=True)
    qt = QApplication([sys.argv[0]])
    QCoreApplication.setApplicationName("Contact Editor")
    qt.setDesktopFileName("contact-editor")
    if not options.practice:
        lock = QLockFile(str(folder / "window.lock"))
        lock.setStaleLockTime(0)
        is_locked = not lock.tryLock(0)
        # Another user has this folder open, or is just about to.
        is_open = is_locked and lock.error() is QLockFile.LockError.LockFailedError
        if is_open and wait_for_hand_over(folder, options.connection, options.contact):
            return 0
    try:
        app = App(qt, options, folder, mishaps)
        app.window.show()
    except Exception as error:
        mishaps.end_with(error)
        return 1
    if options.tour:
        from contact_editor.app.tour.tour import Tour

        code = Tour(app, options.tour).run()
    else:
        code = qt.exec()
    app.close()
    return exit_process(code)


def wait_for_hand_over(folder: Path, connection: str, contact: str) -> bool:
    """Return whether the window that is open on a folder has taken what was asked for."""
    from contact_editor.app.single_instance import hand_over

    until = time.monotonic() + _HAND_OVER_TIMEOUT_S
    while time.monotonic() < until:
        if hand_over(folder, connection, contact):
            return True
        time.sleep(0.1)
    return False


def _folder(options: argparse.Namespace) -> Path:
    if options.practice and options.data_dir is None:
        import tempfile

        return Path(tempfile.mkdtemp(prefix="contact-editor-practice-"))
    from contact_editor.services.connections.config_folders import user_config_folder

    return user_config_folder(options.data_dir)
