"""PySide6 6.12.0 aborts Python 3.11: each signal drops a reference to True or to None.

It comes after some 575 of them, so a short test passes.
"""

import subprocess
import sys

import PySide6
import pytest

from tests.waiting import WAIT_LIMIT_S

EMITS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Source(QObject):
    said = Signal(bool)
    gave = Signal(object)

heard = []
application = QCoreApplication([])
source = Source()
source.said.connect(heard.append)
source.gave.connect(heard.append)
for _ in range(5_000):
    source.said.emit(True)
    source.said.emit(False)
    source.gave.emit(None)
print(len(heard))
"""


def test_thousands_of_signals_do_not_abort_python() -> None:
    child = subprocess.run(
        [sys.executable, "-c", EMITS],
        capture_output=True,
        text=True,
        timeout=WAIT_LIMIT_S,
        check=False,
    )
    assert (child.returncode, child.stdout.strip()) == (0, "15000"), child.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="Python 3.12 and later are not affected")
def test_the_qt_that_aborts_python_3_11_is_not_installed() -> None:
    assert PySide6.__version_info__[:2] < (6, 12)
