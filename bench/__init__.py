"""What the program costs, each time measured beside something that does the same and no more."""

from contact_editor.app.qt_import import load_qt

# As the program does it, before anything here imports from Qt.
load_qt()
