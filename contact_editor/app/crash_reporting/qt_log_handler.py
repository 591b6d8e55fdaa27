"""Writes Qt's messages to the log."""

from __future__ import annotations

import logging
import sys
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from contact_editor.services.logs.repeat_counter import RepeatCounter, should_log
from contact_editor.services.redaction.personal_data import without_values
from contact_editor.services.redaction.redactor import Redactor

_LOG = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class QtLogHandler:
    """Logs Qt's warnings and passes them to the previous message handler."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._repeats = RepeatCounter()
        self._listens = False
        self._before: Any = None

    def listen(self) -> None:
        self._before = qInstallMessageHandler(self._on_message)
        self._listens = True

    def stop(self) -> None:
        if self._listens:
            qInstallMessageHandler(self._before)
            self._listens = False

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _LEVELS:
            text = without_values(message)
            count = self._repeats.count(text)
            if should_log(count):
                again = f" ({count} times by now)" if count > 1 else ""
                _LOG.log(_LEVELS[kind], "Qt: %s%s", text, again)
        if self._before is not None:
            self._before(kind, context, message)
        elif kind in _LEVELS and sys.stderr is not None:
            print(self._redactor.redact(message), file=sys.stderr)
