"""Writes what Windows shows as the properties of `contact-editor.exe`, in PyInstaller's form.

Usage: version_of_exe.py FILE
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FORM = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Contact Editor contributors"),
      StringStruct("FileDescription", "Contact Editor"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "contact-editor"),
      StringStruct("LegalCopyright", "Contact Editor contributors, MIT licence"),
      StringStruct("OriginalFilename", "contact-editor.exe"),
      StringStruct("ProductName", "Contact Editor"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def form(version: str) -> str:
    """Gives the file's text; Windows wants four numbers, whatever the version has."""
    numbers = [int(each) for each in re.findall(r"\d+", version)[:4]]
    return _FORM.format(numbers=tuple([*numbers, 0, 0, 0, 0][:4]), version=version)


if __name__ == "__main__":
    source = (ROOT / "contact_editor" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "(.+)"', source)
    assert found is not None
    Path(sys.argv[1]).write_text(form(found[1]), "utf-8")
