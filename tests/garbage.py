"""What is left to Python's garbage collector."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid


def left_to_the_collector() -> list[str]:
    """Return the Qt objects that only the collector would delete, as texts; delete all.

    It deletes the parts of such a tree of Qt objects in any order, some of them twice: that ends
    the process with a segmentation fault.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        garbage = gc.garbage
        # `isinstance` asks a weak proxy for the type of its object, which may be gone.
        found = [each for each in garbage if issubclass(type(each), QObject) and isValid(each)]
        texts = [f"{each} in {each.parent()}" for each in found]
        # In the order in which Qt deletes them.
        for each in found:
            if isValid(each) and each.parent() is None:
                each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del found
        garbage.clear()
    finally:
        gc.set_debug(0)
    gc.collect()
    return texts
