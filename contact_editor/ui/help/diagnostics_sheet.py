"""The checks of a connection and their progress."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from contact_editor.services.diagnostics.results import Check, CheckResult, Verdict
from contact_editor.ui.controls.keyed_button import SingleClickButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.help.check_row import CheckRow
from contact_editor.ui.style.colours import Colours
from contact_editor.ui.style.tones import TONES
from contact_editor.viewmodels.diagnostics.check_messages import check_name, summary_text
from contact_editor.viewmodels.diagnostics.diagnostics_run import DiagnosticsRun
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Tone


class DiagnosticsSheet(Sheet):
    """Lists the checks of a connection, and shows their results as they arrive."""

    support_requested = Signal()
    copy_requested = Signal()

    def __init__(
        self,
        diagnostics_run: DiagnosticsRun,
        redacted: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._diagnostics_run = diagnostics_run
        self._redacted = redacted
        self.rows: dict[Check, CheckRow] = {}
        self._tone = Tone.PLAIN
        self.summary = MarkedTextLabel("", tone=self._ink)
        # Between title and checks, so that the progress stays visible.
        self.head.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        self.copy_button = SingleClickButton(self.tr("Copy"))
        self.support_button = SingleClickButton(self.tr("Create support file…"))
        for at, button in enumerate((self.support_button, self.copy_button)):
            self.buttons.insertWidget(1 + at, button)
        self.back.show_text(self.tr("Close"))
        self.copy_button.clicked.connect(self.copy_requested)
        self.support_button.clicked.connect(self.support_requested)
        self.main.clicked.connect(self._cancel_or_run)
        diagnostics_run.started.connect(self._show_begun)
        diagnostics_run.result_added.connect(self._show_finding)
        diagnostics_run.ended.connect(self._show_ended)
        if diagnostics_run.connection is not None:
            self._show_so_far()

    def cancel(self) -> None:
        """Cancel the running checks; otherwise close the sheet."""
        if self._diagnostics_run.under_way:
            self._diagnostics_run.cancel()
        else:
            self.dismissed.emit()

    def _cancel_or_run(self) -> None:
        """Cancel the running checks, or run them again."""
        connection = self._diagnostics_run.connection
        if self._diagnostics_run.under_way:
            self._diagnostics_run.cancel()
        elif connection is not None:
            self._diagnostics_run.begin(connection)

    def _show_so_far(self) -> None:
        """Show a run that was begun in an earlier window."""
        self._show_begun()
        for finding in self._diagnostics_run.findings.values():
            self.rows[finding.check].show_finding(finding, self._redacted)
        self._show_next()
        if not self._diagnostics_run.under_way:
            self._show_ended()

    def _show_begun(self) -> None:
        connection = self._diagnostics_run.connection
        name = connection.name if connection else ""
        title = self.tr("Check of the connection {name}").format(name=name)
        if not self.rows:
            self.rows = {check: CheckRow(check) for check in Check}
            self.show_page(title, iter(self.rows.values()))
        self.title.show_text(title)
        for row in self.rows.values():
            row.show_waiting()
        self._set_buttons_enabled(done=False)
        self.focus_first()
        self._show_next()

    def _show_finding(self, finding: CheckResult) -> None:
        row = self.rows[finding.check]
        row.show_finding(finding, self._redacted)
        announce(row, row.words(), urgent=finding.verdict is Verdict.BAD)
        self._show_next()

    def _show_next(self) -> None:
        """Mark the running check."""
        done = len(self._diagnostics_run.findings)
        row = next((row for check, row in self.rows.items() if not self._is_found(check)), None)
        if row is not None and self._diagnostics_run.under_way:
            row.show_under_way()
            text = self.tr("{n} of {all}: {check} …")
            if row.check is Check.KEYRING:
                text += " " + self.tr("a keyring prompt may be open behind this window.")
            self._show_text(text.format(n=done + 1, all=len(Check), check=check_name(row.check)))
            self._bring_into_view(row)

    def _show_ended(self) -> None:
        examined = self._diagnostics_run
        text, tone = summary_text(examined.findings.values(), whole=examined.is_complete)
        if examined.error is not None:
            text, tone = error_message(examined.error).text, Tone.ERROR
        self._show_text(text, tone)
        announce(self.summary, text, urgent=tone is Tone.ERROR)
        for check, row in self.rows.items():
            if not self._is_found(check):
                row.show_waiting()
        self._set_buttons_enabled(done=True)
        worst = next((row for row in self.rows.values() if self._is_bad(row.check)), None)
        self._bring_into_view(worst or self.rows[Check.SETTINGS])

    def _show_text(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        self._tone = tone
        self.summary.show_text(TONES[tone].sign + text)

    def _ink(self, scheme: Colours) -> QColor:
        return scheme.text if self._tone is Tone.PLAIN else TONES[self._tone].colour(scheme)

    def _bring_into_view(self, part: QWidget) -> None:
        page = self.area.widget()
        layout = page.layout() if page else None
        if layout:
            # The new result may have moved it.
            layout.activate()
        self.area.ensureWidgetVisible(part)

    def _set_buttons_enabled(self, *, done: bool) -> None:
        self.main.show_text(self.tr("Check again") if done else self.tr("Cancel"))
        for button in (self.copy_button, self.support_button):
            button.setEnabled(done)

    def _is_found(self, check: Check) -> bool:
        return check in self._diagnostics_run.findings

    def _is_bad(self, check: Check) -> bool:
        finding = self._diagnostics_run.findings.get(check)
        return finding is not None and finding.verdict is Verdict.BAD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)
