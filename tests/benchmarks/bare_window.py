"""A bare QMainWindow: prints a line when it has painted, with its resident memory, and ends."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.first_paint import report_paint

application = QApplication(sys.argv)
window = QMainWindow()
label = QLabel("CCHC")
window.setCentralWidget(label)
report_paint(label, application.quit)
window.show()
QTimer.singleShot(20_000, application.quit)
sys.exit(application.exec())
