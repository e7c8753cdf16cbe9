"""Look inside: tabs that take the network apart."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.function_map.panel import FunctionMapPanel
from nn_desktop.gui.inside.program_panel import ProgramPanel
from nn_desktop.gui.inside.step_panel import StepPanel
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.wheel import leave_wheel_to_page
from nn_desktop.session.session import Session


class LookInsidePanel(Panel):
    """The tabs; there are none until it is filled.

    They stand beside the heading: height is what a projector has least of.
    """

    def __init__(self) -> None:
        super().__init__(tr("Look inside"))
        self.tabs = QTabBar()
        self.tabs.setObjectName("lookInsideTabs")
        self.tabs.setAccessibleName(tr("Look inside"))
        self.tabs.setDrawBase(False)
        leave_wheel_to_page(self.tabs)
        self._pages = QStackedWidget()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.heading_row.addWidget(self.tabs)
        self.body.addWidget(self._pages, 1)

    def fill(self, session: Session) -> Iterator[None]:
        """Make the tabs one by one: all at once they would keep the window standing still.

        Yields:
            after each tab.
        """
        self._add(tr("One step in numbers"), StepPanel(session))
        yield
        self._add(tr("Python program"), ProgramPanel(session))
        yield
        self._add(tr("All 256 functions"), FunctionMapPanel(session))
        yield

    def _add(self, title: str, page: QWidget) -> None:
        self._pages.addWidget(page)
        self.tabs.addTab(title)
