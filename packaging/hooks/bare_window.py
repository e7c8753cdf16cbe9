"""A bare window with one plot in it. The build measures how much later our own window is complete."""

import sys

import pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1200, 800)
window.show()
sys.exit(application.exec())
