"""Look inside: tabs that take the network apart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from nn_desktop.core.network.runs import EarlierRun
from nn_desktop.core.translation import tr
from nn_desktop.gui.function_map.panel import FunctionMapPanel
from nn_desktop.gui.inside.compare_panel import ComparePanel
from nn_desktop.gui.inside.program_panel import ProgramPanel
from nn_desktop.gui.inside.step_panel import StepPanel
from nn_desktop.gui.look.fields import leave_wheel_to_page
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import small_font
from nn_desktop.session.session import Session


class LookInsidePanel(Panel):
    """The tabs. They stand beside the heading: height is what a projector has least of.

    Signals:
        tab_shown: another tab is open; its name, one of those in `lesson.TABS`.
        sought: something in here is to be seen now.
    """

    tab_shown = Signal(str)
    sought = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Look inside"))
        self.tabs = QTabBar()
        self.tabs.setObjectName("lookInsideTabs")
        self.tabs.setAccessibleName(tr("Look inside"))
        self.tabs.setDrawBase(False)
        # Where words are long, they are cut: arrows to scroll would hide whole tabs.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        leave_wheel_to_page(self.tabs)
        self._pages = QStackedWidget()
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.heading_row.addWidget(self.tabs)
        self.body.addWidget(self._pages, 1)
        self.map_panel = FunctionMapPanel(session)
        self.step = StepPanel(session)
        self.program = ProgramPanel(session)
        self.compare = ComparePanel(session)
        self._add("one_step", tr("One step in numbers"), self.step)
        self._add("program", tr("Python program"), self.program)
        self._add("functions", tr("All 256 functions"), self.map_panel)
        self._add("compare", tr("Compare"), self.compare)
        self.set_look()
        self.tabs.currentChanged.connect(lambda place: self.tab_shown.emit(self.tabs.tabData(place)))
        # Without its lines nobody would know why the diagram shows one of them.
        self.tabs.currentChanged.connect(lambda: session.chosen_line.choose(None))

    def set_look(self) -> None:
        super().set_look()
        # Beside the heading there is room for all four titles, if they are a little smaller.
        self.tabs.setFont(small_font(self))
        self.compare.set_look()

    def arrange_like(self, other: "LookInsidePanel") -> None:
        """Show the tab and the map that another of these panels shows, which goes."""
        self.tabs.setCurrentIndex(other.tabs.currentIndex())
        self.map_panel.arrange_like(other.map_panel)
        self.program.arrange_like(other.program)
        self.compare.arrange_like(other.compare)

    def show_tab(self, name: str) -> None:
        """Open a tab by its name, if there is one."""
        self.sought.emit()
        for place in range(self.tabs.count()):
            if self.tabs.tabData(place) == name:
                self.tabs.setCurrentIndex(place)

    def compare_with(self, run: EarlierRun) -> None:
        """Open the tab *Compare* with one of the earlier runs."""
        self.compare.compare_with(run)
        self.show_tab("compare")

    def choose_run_to_compare(self) -> None:
        """Open the tab *Compare* and let the keys choose the run."""
        self.show_tab("compare")
        self.compare.take_focus()

    def bring_to_front(self, part: QWidget) -> None:
        """Open the tab that a part is in, if it is in one."""
        for place in range(self._pages.count()):
            page = self._pages.widget(place)
            if page is not None and (page is part or page.isAncestorOf(part)):
                self.tabs.setCurrentIndex(place)

    def _add(self, name: str, title: str, page: QWidget) -> None:
        self._pages.addWidget(page)
        self.tabs.setTabData(self.tabs.addTab(title), name)
