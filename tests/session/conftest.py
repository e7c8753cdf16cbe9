"""A session without any window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from nn_desktop.session.session import Session


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    session = Session()
    yield session
    session.close()
    # By itself it would be thrown away in whichever thread Python needs memory in, a later test's for one.
    session.deleteLater()
