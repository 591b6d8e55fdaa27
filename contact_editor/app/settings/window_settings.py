"""Settings of the window in `window.ini`: appearance, last connection, sizes and positions."""

from __future__ import annotations

import threading
from pathlib import Path

from contact_editor.providers.file_reading import read_regular_file

READ_TIMEOUT_S = 0.5
"""Seconds that the window waits for its settings before it opens without them."""
FLUSH_TIMEOUT_S = 1.0
_MAX_BYTES = 256 * 1024
_GENERAL = "General"


class WindowSettings:
    """Values by key, such as `updates/asked_at`; reads and writes the disk on other threads.

    An unreadable file counts as empty and is left unchanged: see `fault`.
    """

    def __init__(self, file: Path | None) -> None:
        """`file` is None if nothing can be stored."""
        self.file = file
        self._values: dict[str, str] = {}
        self._lock = threading.Lock()
        self._is_written = threading.Event()
        self._is_written.set()
        self._is_changed = self._is_writing = False
        self.fault = ""
        if file is not None:
            self._read_in_time(file)

    def value(self, key: str, default: str = "") -> str:
        return self._values.get(key, default)

    def set_value(self, key: str, value: str) -> None:
        """Store a value; it is written soon, on another thread."""
        with self._lock:
            if self._values.get(key) == value:
                return
            self._values[key] = value
            if self.file is None or self.fault:
                return
            self._is_changed = True
            self._is_written.clear()
            if self._is_writing:
                return
            self._is_writing = True
        threading.Thread(target=self._write, name="window.ini", daemon=True).start()

    def flush(self) -> None:
        """Wait until everything is written, but not for a hanging disk."""
        self._is_written.wait(FLUSH_TIMEOUT_S)

    def _read_in_time(self, file: Path) -> None:
        read: dict[str, str] = {}
        faults: list[str] = []

        def run() -> None:
            try:
                read.update(_read(file))
            except FileNotFoundError:
                pass
            except Exception as error:
                faults.append(f"{file}: cannot be read: {_reason(error)}")

        reader = threading.Thread(target=run, name="window.ini", daemon=True)
        reader.start()
        reader.join(READ_TIMEOUT_S)
        if reader.is_alive():
            self.fault = f"{file}: did not answer in time"
        else:
            self._values, self.fault = read, "".join(faults)

    def _write(self) -> None:
        from contact_editor.services.private_files import make_private_folder, write_privately

        assert self.file is not None
        while (values := self._changed_values()) is not None:
            try:
                make_private_folder(self.file.parent)
                write_privately(self.file, _content(values))
            except OSError as error:
                self.fault = f"{self.file}: cannot be written: {_reason(error)}"

    def _changed_values(self) -> dict[str, str] | None:
        """Return what is to be written; None if all is, which ends the writing."""
        with self._lock:
            if self._is_changed:
                self._is_changed = False
                return dict(self._values)
            self._is_writing = False
            self._is_written.set()
            return None


def _read(file: Path) -> dict[str, str]:
    text = read_regular_file(file, _MAX_BYTES).decode("utf-8-sig", "replace")
    # Imported only if there is something to read.
    import configparser

    parser = configparser.RawConfigParser(delimiters=("=",), strict=False, default_section="")
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    try:
        parser.read_string(text)
    except configparser.Error as error:
        # Its own text repeats what is in the file, of any length.
        raise ValueError(_place(error)) from None
    return {
        name if section == _GENERAL else f"{section}/{name}": value
        for section in parser.sections()
        for name, value in parser.items(section)
    }


def _content(values: dict[str, str]) -> bytes:
    sections: dict[str, list[str]] = {}
    for key, value in sorted(values.items()):
        section, _, name = key.rpartition("/")
        # A line break would start another setting.
        line = f"{name}={' '.join(value.splitlines())}"
        sections.setdefault(section or _GENERAL, []).append(line)
    blocks = ("\n".join((f"[{name}]", *lines, "")) for name, lines in sections.items())
    return "\n".join(blocks).encode("utf-8", "replace")


def _place(error: Exception) -> str:
    """Return where the file stops being one of settings, and what to do."""
    found = [getattr(error, "lineno", None), *(line for line, _ in getattr(error, "errors", ()))]
    number = next(filter(None, found), 1)
    return (
        f"line {number} is not a setting; correct or remove the file: until then, settings that "
        "you change are not kept"
    )


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or " ".join(str(error).split())
