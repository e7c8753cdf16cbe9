"""One sentence about each part of the window: tooltip, description for screen readers and What's this.

They stand in one table, by the object names of the parts, or where the part is made, as its tooltip. What
says more about itself, such as a corner of the cube with its answer, keeps its own tooltip or description.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QWidget

from nn_desktop.core.translation import tr_later, tr_now

EXPLANATIONS: dict[str, str] = {
    # Training data
    "trainingTable": tr_later(
        "Each row is a question, three inputs that are 0 or 1, and the answer to learn."
    ),
    "rowsMessageLabel": tr_later("What is known about the rows before any training."),
    "lessonRowsKeptLabel": tr_later("Closing the lesson offers them; Undo leads back to them, step by step."),
    "rowsWhyButton": tr_later("Shows or hides why one neuron cannot learn the rows."),
    "addRowButton": tr_later("Adds a row with a question that no row asks yet."),
    "deleteRowButton": tr_later("Deletes the selected rows. Undo brings them back."),
    # Training
    "trainButton": tr_later("Trains for the chosen number of iterations; while it trains, stops it."),
    "stepBackButton": tr_later("Goes one iteration back: every number is as it was then."),
    "playButton": tr_later("Moves along the curve from iteration to iteration, slowly enough to watch."),
    "stepButton": tr_later("Goes one iteration on; at the end, trains one more."),
    "resetButton": tr_later("Begins anew at iteration 0."),
    "progressBar": tr_later("How much of the training is done."),
    "lossPlot": tr_later(
        "The loss of every iteration. Click or drag to go to one. "
        "Keys: arrows by one, Page Up and Page Down tenfold, Home, End."
    ),
    "statusMessageLabel": tr_later("What happened last, and what can be done next."),
    "adviceLabel": tr_later("What helps here. It has been tried before it is said."),
    "verdictLabel": tr_later("How the training went, judged by the rows."),
    "repair1Button": tr_later("Sets what has been tried and helps. Undo takes it back."),
    "repair2Button": tr_later("Sets what has been tried and helps. Undo takes it back."),
    "watchButton": tr_later("Plays the run from its start."),
    "trainAgainButton": tr_later(
        "Repeats the training of the document that was opened, however long it takes."
    ),
    "firstStepButton": tr_later("Goes to the first step and shows its numbers."),
    "clearRunsButton": tr_later(
        "Takes the earlier runs out of the plot. The newest 20 are kept; "
        "to train an older one again gives the same numbers."
    ),
    "lessonLinkButton": tr_later("Opens a lesson beside the network."),
    "hiddenNoteLabel": tr_later("Outputs, prediction and all eight answers show a question mark."),
    "showAnswersButton": tr_later("Shows all answers again."),
    # Prediction
    "networkDiagram": tr_later(
        "The network: a line is a weight, thick if it is large, blue if it adds, "
        "dashed orange if it takes away, pale or hollow if a 0 comes in."
    ),
    "weightEdit": tr_later("The weight of the line; type another one at iteration 0 to start from it."),
    "hintButton": tr_later("Which weight to move, and which way, so that the loss falls fastest."),
    "randomWeightsButton": tr_later("Goes back to the random starting weights that the seed stands for."),
    "goToStartButton": tr_later("Goes to iteration 0, where starting weights are typed."),
    "input1CheckBox": tr_later("The first input of the chosen question: ticked is 1."),
    "input2CheckBox": tr_later("The second input of the chosen question: ticked is 1."),
    "input3CheckBox": tr_later("The third input of the chosen question: ticked is 1."),
    "weight1Edit": tr_later("The weight of input 1 at the start."),
    "weight2Edit": tr_later("The weight of input 2 at the start."),
    "weight3Edit": tr_later("The weight of input 3 at the start."),
    "biasWeightEdit": tr_later("The weight of the bias at the start."),
    "predictionLabel": tr_later("What the network answers to the chosen question."),
    "closenessLabel": tr_later("Which answer that is: close to 0, in between, or close to 1."),
    "answerStateLabel": tr_later("With what the network was trained that answers here."),
    # All eight answers
    "answersCube": tr_later(
        "All eight questions as corners of a cube, each with its answer. Click to choose one."
    ),
    # Look inside
    "lookInsideTabs": tr_later("What to look at: one step, two runs, the program, or all functions."),
    "stepPanel": tr_later("One iteration as lines of code, each with its numbers."),
    "stepTable": tr_later("Choose a line, and the diagram shows its numbers where they live."),
    "stepDetailLabel": tr_later("The sum written out, or the number at which the keyboard is."),
    "compareExperimentsTable": tr_later("The settings and rows of both runs, what differs first."),
    "compareNumbersTable": tr_later("The loss, the answers and the weights of both runs at the cursor."),
    "comparePanel": tr_later("Two runs side by side, with their differences."),
    "programText": tr_later("This experiment as a program that prints the same weights."),
    "copyProgramButton": tr_later("Puts the program on the clipboard."),
    "functionMap": tr_later("All functions of three inputs, each with how well one network learns it."),
    "mapTrainButton": tr_later("Trains a network for each of the 256 functions."),
    "mapOrderComboBox": tr_later("In which order the functions stand."),
    "mapIterationSlider": tr_later("After how many iterations the functions are shown."),
    # Lessons
    "lessonListButton": tr_later("Shows all lessons, or the card again."),
    "lessonCloseButton": tr_later("Closes the lessons."),
    "lessonBackButton": tr_later("Goes to the card before."),
    "lessonNextButton": tr_later("Goes to the next card."),
    "lessonShowMeButton": tr_later("Does it for you, slowly enough to watch."),
    "lessonHintButton": tr_later("Gives a hint, and a stronger one when pressed again."),
    "lessonCheckButton": tr_later("Looks whether it is solved."),
    "lessonBringBackButton": tr_later("Puts your own rows and settings back."),
    "lessonSetUpLink": tr_later("Puts rows and settings as this card needs them. Undo takes it back."),
    "lessonOwnRowsLink": tr_later("Closes the lesson and puts your own rows and settings back."),
    "lessonKeepRowsButton": tr_later("Keeps the rows of the lesson as your own."),
    "lessonToCardButton": tr_later("Goes back to the open card."),
    "lessonSetUpButton": tr_later("Puts the rows and settings of this card back."),
    "wordsBackButton": tr_later("Goes back to where you were."),
    "wordsPage": tr_later("What the words of the program mean."),
    "lessonList": tr_later("All lessons and challenges. Return opens one."),
}


def explain_parts(whole: QWidget) -> None:
    """Give every part of `whole` its sentence."""
    for part in whole.findChildren(QWidget):
        name = part.objectName()
        is_corner = name.startswith("corner") and name != "corner"
        in_table = tr_now(EXPLANATIONS.get("answersCube" if is_corner else name, ""))
        sentence = in_table if is_corner else part.toolTip() or in_table
        if not sentence:
            continue
        if not part.toolTip():
            part.setToolTip(sentence)
        part.setWhatsThis(sentence)
        if not part.accessibleDescription():
            part.setAccessibleDescription(sentence)


def explained_parts(whole: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what the parts of `whole` are called, and the sentence about each, as one meets them."""
    for part in whole.findChildren(QWidget):
        title, sentence = part.accessibleName(), part.whatsThis()
        # A name that tells a state is no name, and there are eight corners.
        if title and sentence and not isinstance(part, QLabel) and not part.objectName().startswith("corner"):
            yield title, sentence
