"""Takes the pictures of the README: python packaging/take_screenshots.py, inside the set-up environment."""

import os
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session

FOLDER = Path(__file__).parent / "screenshots"
SIZE = (1280, 720)


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def trained_window(appearance: Appearance) -> tuple[Session, MainWindow]:
    """Return a window that has trained the workshop twice: at a rate of 0.1, then at 1."""
    session = Session()
    window = MainWindow(session)
    window.contents.view.set_appearance(appearance)
    window.resize(*SIZE)
    window.show()
    for rate in (0.1, 1.0):
        session.change_setting("change learning rate", "learning_rate", rate)
        session.train()
        while session.is_training:
            wait(20)
    session.say("")
    return session, window


def main() -> None:
    """Take a picture in each appearance."""
    application = QApplication(sys.argv)
    apply_theme(application)
    FOLDER.mkdir(exist_ok=True)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        session, window = trained_window(appearance)
        session.move_cursor(1000)
        wait(200)
        window.grab().save(str(FOLDER / f"window-{appearance.value}.png"))
        window.close()


if __name__ == "__main__":
    main()
