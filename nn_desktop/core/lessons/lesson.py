"""A lesson: cards that a person goes through beside the network, as values that never change.

A lesson only looks. Whether a task is done is asked of the program's state, by conditions (`conditions.py`)
on facts (`facts.py`). What "Show me" does is a list of actions, the things that a hand could do.
"""

from dataclasses import dataclass, field, replace
from enum import Enum

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import TrainingSet

Paragraphs = tuple[str, ...]
"""A text, a string for each paragraph, with single spaces. `glossary.py` says what marks are in it."""
Inputs = tuple[int, int, int]
FactValue = bool | int | float | str

TABS = ("one_step", "program", "functions", "compare")
HIDEABLE = ("outputs", "prediction", "answers", "verdict", "step", "map")
"""What a card may hide until the learner has thought first."""
POINTABLE = (
    *("trainButton", "stepButton", "stepBackButton", "playButton", "resetButton", "iterationsSpinBox"),
    *("learningRateSpinBox", "activationComboBox", "hiddenNeuronsSpinBox", "seedSpinBox", "biasCheckBox"),
    *("trainingTable", "exampleComboBox", "addRowButton", "deleteRowButton", "rowsMessageLabel"),
    *("lossPlot", "input1CheckBox", "input2CheckBox", "input3CheckBox", "predictionLabel", "networkDiagram"),
    *("answersCube", "stepPanel", "programPanel", "firstButton", "lastButton", "iterationSpinBox"),
    *("comparePanel", "verdictLabel", "adviceLabel"),
    *("weight1Edit", "weight2Edit", "weight3Edit", "biasWeightEdit"),
)
"""The object names of what a card may point at."""


class CardKind(Enum):
    """What a card asks for."""

    PREDICT = "predict"
    """To think first. There is no right or wrong yet."""
    DO = "do"
    """To do something; the program sees when it is done."""
    NOTICE = "notice"
    """To look at something."""
    WHY = "why"
    """To read the reason."""
    QUESTION = "question"
    """To answer; each option has its own reply."""
    CHALLENGE = "challenge"
    """To find out alone how something can be done."""


class Comparison(Enum):
    """How a fact is compared with a value."""

    IS = "is"
    IS_NOT = "is_not"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOVE = "above"
    BELOW = "below"
    NEAR = "near"
    ONE_OF = "one_of"


@dataclass(frozen=True)
class Condition:
    """Something that can be seen in the program's state.

    Attributes:
        fact: a name in `facts.FACTS`, as "answer.101".
        comparison: how it is compared.
        value: with what; for `ONE_OF` with each of several.
        within: for `NEAR`, how near.
        is_secret: whether sentences keep the value to themselves, because finding it is the task.
    """

    fact: str
    comparison: Comparison
    value: FactValue | tuple[FactValue, ...]
    within: float = 0.0
    is_secret: bool = False


@dataclass(frozen=True)
class ShowExperiment:
    """Choose rows and settings at once, as with an example."""

    experiment: Experiment


@dataclass(frozen=True)
class ChangeRows:
    """Make these the rows of the table."""

    rows: TrainingSet


@dataclass(frozen=True)
class ChangeSetting:
    """Change one setting, a field of `Settings`, to a value that it can have."""

    name: str
    value: FactValue


@dataclass(frozen=True)
class ChangeWeight:
    """Type one of the starting weights by hand; its place is counted from 0, as in the flat weights."""

    place: int
    weight: float


@dataclass(frozen=True)
class ChooseInputs:
    """Switch the three inputs on or off."""

    inputs: Inputs


@dataclass(frozen=True)
class Reset:
    """Go back to the starting weights."""


@dataclass(frozen=True)
class Step:
    """Take one step."""


@dataclass(frozen=True)
class Train:
    """Train, and wait for the end."""


@dataclass(frozen=True)
class MoveCursor:
    """Go to an iteration."""

    iteration: int


@dataclass(frozen=True)
class ShowTab:
    """Open one of `TABS`."""

    tab: str


@dataclass(frozen=True)
class CopyProgram:
    """Copy the Python program."""


Action = (
    ShowExperiment
    | ChangeRows
    | ChangeSetting
    | ChangeWeight
    | ChooseInputs
    | Reset
    | Step
    | Train
    | MoveCursor
    | ShowTab
    | CopyProgram
)
"""One thing that "Show me" does."""


def experiment_after(
    experiment: Experiment, action: ShowExperiment | ChangeRows | ChangeSetting | ChangeWeight
) -> Experiment:
    """Return the experiment that an action makes of one; the same if it has no such weight."""
    match action:
        case ShowExperiment(other):
            return other
        case ChangeRows(rows):
            return experiment.with_rows(rows)
        case ChangeSetting(name, value):
            settings = replace(experiment.settings, **{name: value})  # type: ignore[arg-type]
            return experiment.with_settings(settings)
        case ChangeWeight(place, weight):
            weights = experiment.starting_weights().tolist()
            if place >= len(weights):
                return experiment
            return experiment.with_own_weights((*weights[:place], weight, *weights[place + 1 :]))


@dataclass(frozen=True)
class Option:
    """An answer to choose.

    Attributes:
        text: the answer.
        is_right: only on questions.
        reply: what is said when it was chosen; only on questions.
    """

    text: str
    is_right: bool = False
    reply: Paragraphs = ()


@dataclass(frozen=True)
class Card:
    """One card.

    Attributes:
        name: unlike that of every other card of the lesson; what progress is kept by.
        kind: what it asks for.
        text: what it says.
        title: only challenges have one.
        point: object names of what it is about, from `POINTABLE`.
        hide: what is hidden until the learner has thought first, from `HIDEABLE`.
        options: of predictions and questions. A prediction without options and corners asks for a number.
        corners: the questions to tick, as "101", where eight corners are to be ticked; None elsewhere. Empty
            on a prediction, where nothing is right or wrong.
        done: all of them hold when the task is done.
        show_me: how it can be done.
        hints: from where to look to what to do.
        stars: how hard a challenge is, 1 to 3.
    """

    name: str
    kind: CardKind
    text: Paragraphs
    title: str = ""
    point: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    corners: tuple[str, ...] | None = None
    done: tuple[Condition, ...] = ()
    show_me: tuple[Action, ...] = ()
    hints: tuple[str, ...] = ()
    stars: int = 0


@dataclass(frozen=True)
class Claim:
    """Numbers in the texts, and where they come from.

    Attributes:
        numbers: as the texts write them, "0.2376", one for each fact and iteration.
        facts: one fact, or as many as numbers.
        iterations: one iteration, or as many as numbers.
        experiment: whose run it is.
    """

    numbers: tuple[str, ...]
    facts: tuple[str, ...]
    iterations: tuple[int, ...]
    experiment: Experiment


@dataclass(frozen=True)
class Start:
    """What is shown when a lesson begins."""

    experiment: Experiment
    chosen_inputs: Inputs = (1, 0, 0)
    trained_iterations: int = 0


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    Attributes:
        name: unlike that of every other lesson; what progress is kept by.
        title: what it is called.
        idea: the one thing to take home.
        cards: at least one.
        start: what is shown when it begins.
        order: where it stands in the list.
        minutes: how long it takes; 0 if nobody knows.
        language: in which it is written; "" for a lesson that the program comes with.
        claims: where its numbers come from.
    """

    name: str
    title: str
    idea: str
    cards: tuple[Card, ...]
    start: Start = field(default=Start(Experiment()))
    order: int = 0
    minutes: int = 0
    language: str = ""
    claims: tuple[Claim, ...] = ()

    @property
    def is_challenges(self) -> bool:
        """Whether it is a collection of challenges, each for itself."""
        return all(card.kind is CardKind.CHALLENGE for card in self.cards)
