"""Programs, and their lists: those that say rows are read, others are refused as what they are."""

from dataclasses import replace

import numpy as np
import pytest

from nn_desktop.core.files.python_program import ProgramForm, program_text
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment
from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.values import RowsError

PROGRAM = (
    "This is a program. Copy only the lines with its lists: a row with three inputs and a target in each."
)
TWO_ROWS = [[0, 0, 1, 0], [1, 1, 1, 1]]


def refusal(text: str) -> str:
    with pytest.raises(RowsError) as refused:
        read_rows(text, 0)
    return str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "X_y = [[0,0,1,0],[1,1,1,1]]",
        "inputs_outputs = np.array([[0,0,1,0],[1,1,1,1]])",
        "table = [[0,0,1,0],[1,1,1,1]]",
        '[{"x1":0,"x2":0,"x3":1,"y":0},{"x1":1,"x2":1,"x3":1,"y":1}]',
        '[{"y":0,"x3":1,"x2":0,"x1":0},{"x1":1,"x2":1,"x3":1,"y":1}]',
        '[{"x1": false, "x2": false, "x3": true, "y": 0},\n {"x1": true, "x2": true, "x3": true, "y": 1}]',
        "outputs = [([0,0,1], 0), ([1,1,1], 1)]",
        "([0, 0, 1], 0)\n([1, 1, 1], 1)\n",
        "((0,0,1),0),\n((1,1,1),1)\n",
        "{{0,0,1},0},\n{{1,1,1},1}\n",
        "[0,0,1] [0]\n[1,1,1] [1]\n",
        "(0,0,1) (0)\n(1,1,1) (1)\n",
        "[0 | 0 | 1 | 0]\n[1 | 1 | 1 | 1]\n",
        "{0 | 0 | 1 | 0},\n{1 | 1 | 1 | 1},\n",
        "    training_inputs = np.array([[0,0,1],[1,1,1]])\n    training_outputs = np.array([[0,1]]).T\n",
    ],
)
def test_lists_of_whole_rows_are_rows(text: str) -> None:
    assert read_rows(text, 0).table.tolist() == TWO_ROWS


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "inputs = np.array([[0,0,1,1],[1,1,1,1]])",
            'The list "inputs" has a fourth column of ones: the bias. Delete that column.',
        ),
        (
            "inputs = np.array([[0,0,1,1],[1,1,1,1]], dtype=float)\ntargets = np.array([[0.0, 1.0]]).T",
            'The list "inputs" has a fourth column of ones: the bias. Delete that column.',
        ),
        (
            "X = [[0,0,1,0],[1,1,1,1]]",
            'The list "X" has 4 numbers in a row. Wanted are two or three inputs.',
        ),
        (
            "output_table = [[0,0,1,0],[1,1,1,1]]",
            'The list "output_table" has 4 numbers in a row. Wanted is one target for each row.',
        ),
        (
            "targets = [[0,1],[1,0]]",
            'The list "targets" has 2 numbers in a row. Wanted is one target for each row.',
        ),
    ],
)
def test_a_list_that_is_called_otherwise_than_it_looks_is_refused(text: str, said: str) -> None:
    assert refusal(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "np.column_stack((\n[0,0,1,1],\n[0,1,0,1],\n[1,1,1,1],\n[0,1,1,0]))",
        "np.column_stack((\n[0,0,1,1],\n[0,1,0,1],\n[1,1,1,1],\n[0,1,1,0]",
        "list(zip([0,0,1,1],[0,1,0,1],[1,1,1,1],[0,1,1,0]))",
        "(0, (0,0,1))\n(1, (1,1,1))\n",
        "(0, (0,0,1)),\n(1, (1,1,1)),\n",
        '{"rows": [[0,0,1,0]]}',
        '[{"x1":0,"y":0},{"x2":1,"y":1}]',
        "[{'x1':0,'x1':1,'y':1}]",
        "const rows = [\n  [0,0,1,0],\n  [1,1,1,1]\n];\n",
        "const rows = [[0,0,1,0],[1,1,1,1]];",
        "int rows[2][4] = {\n{0,0,1,0},\n{1,1,1,1}};\n",
        "let a = new Array(\n[0,0,1,0],\n[1,1,1,1])",
        "A = [0 0 1 0;\n1 1 1 1;\n1 0 1 1]\n",
        "import numpy\nprint 'rows'\nrows = [[0,0,1,0]]\n",
        "rows = [[0,0,1,0]]\nprint(rows)\n",
    ],
)
def test_a_program_whose_lists_are_no_rows_is_called_a_program(text: str) -> None:
    assert refusal(text) == PROGRAM


@pytest.mark.parametrize("form", ProgramForm)
@pytest.mark.parametrize("hidden_neurons", [0, 3])
def test_our_own_program_gives_its_rows_back(form: ProgramForm, hidden_neurons: int) -> None:
    experiment = Experiment()
    settings = replace(experiment.settings, hidden_neurons=hidden_neurons)
    experiment = replace(experiment, settings=settings)
    read = read_rows(program_text(experiment, 10, experiment.starting_weights(), form))
    assert read.training_set == WORKSHOP_ROWS
    assert read.said.endswith('Of the program, only "inputs" and "targets" were read.')


def test_our_own_program_with_a_bias_is_refused_with_the_reason() -> None:
    experiment = Experiment()
    experiment = replace(experiment, settings=replace(experiment.settings, bias=True))
    assert "the bias. Delete that column." in refusal(
        program_text(experiment, 10, np.zeros(4), ProgramForm.SHORT)
    )
