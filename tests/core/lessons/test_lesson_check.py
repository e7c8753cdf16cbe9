"""What `--check-lesson` says about a lesson."""

import pytest

from nn_desktop.core.lessons.lesson_check import check_lesson
from nn_desktop.core.lessons.lesson_file import lesson_from_bytes
from tests.core.lessons.shipped import EXAMPLES, LESSONS

HEAD = """
format = "nn-desktop-lesson"
version = 1
id = "our-task-1"
title = "Light on the stairs"
[start]
rows = [[0,0,1,0], [1,0,1,1], [0,1,1,1]]
"""
STAIRS = """
[[card]]
id = "a"
kind = "challenge"
text = "Two switches, one lamp. Add the row that is missing, and get all four right."
done = [ { fact = "target.111", is = 0 }, { fact = "close", is = 4 }, { fact = "fresh", is = true } ]
"""


def findings(text: str) -> list[tuple[str, bool]]:
    lesson = lesson_from_bytes(text.encode(), "own.nnlesson", EXAMPLES)
    return [(finding.text, finding.is_fault) for finding in check_lesson(lesson)]


@pytest.mark.parametrize("name", ["05_one_step", "09_stuck_at_half", "99_challenges"])
def test_a_lesson_that_is_in_order_has_no_fault(name: str) -> None:
    found = check_lesson(LESSONS[name])
    assert [finding.text for finding in found if finding.is_fault] == []
    assert len(found) >= sum(bool(card.done) for card in LESSONS[name].cards)


def test_a_task_that_is_none_is_a_fault() -> None:
    done = 'done = [ { fact = "rows", is = 3 } ]'
    text = f'{HEAD}\n[[card]]\nid = "a"\nkind = "challenge"\ntext = "Nothing to do."\n{done}'
    assert findings(text) == [('"a": it is done before anybody does anything.', True)]


def test_the_smallest_task_of_a_teacher_is_in_order() -> None:
    assert findings(HEAD + STAIRS) == [('"a": not done at its start. Good.', False)]


def test_that_train_alone_is_enough_is_remarked() -> None:
    """The first draft of that task: 1 1 1 comes out right by itself."""
    text = HEAD + STAIRS.replace(
        '{ fact = "target.111", is = 0 }, { fact = "close", is = 4 }', '{ fact = "answer.111", above = 0.9 }'
    )
    assert findings(text) == [
        ('"a": not done at its start. Good.', False),
        ('"a": pressing Train is all that it takes.', False),
    ]


def test_a_show_me_that_does_not_do_it_is_a_fault_with_its_reason() -> None:
    text = f"""{HEAD}
[[card]]
id = "b"
kind = "do"
text = "Switch the bias on and train."
done = [
  {{ fact = "bias", is = true }},
  {{ fact = "loss", at_most = 0.00001 }},
  {{ fact = "trained", above = 0 }},
]
show_me = [
  {{ do = "setting", name = "bias", value = true }},
  {{ do = "setting", name = "iterations", value = 1 }},
  {{ do = "train" }},
]
"""
    (_, first), (sentence, is_fault) = findings(text)
    assert not first
    assert is_fault
    assert sentence.startswith('"b": not done after "Show me". The loss is 0.')
    assert sentence.endswith("; it should be at most 10⁻⁵.")


def test_a_wrong_number_is_a_fault() -> None:
    claims = """
[[claim]]
numbers = ["0.2690", "0.2691"]
fact = ["answer.001", "answer.001"]
cursor = 0
[[claim]]
numbers = ["0.111"]
fact = "error.000"
cursor = 0
[[claim]]
numbers = ["0.111"]
fact = "loss"
cursor = 20
settings = { activation = "relu", learning_rate = 1000000 }
"""
    assert findings(HEAD + STAIRS + claims)[1:] == [
        ("The claim of 0.2691: it is 0.2690.", True),
        ("The claim of 0.111: the fact has no value there.", True),
        ("The claim of 0.111: it is 1.000.", True),
    ]


def test_a_claim_about_an_iteration_that_a_diverging_run_does_not_have_is_a_fault() -> None:
    claim = """
[[claim]]
numbers = ["0.111"]
fact = "loss"
cursor = 100
rows = [[1, 1, 1, 1000000000]]
settings = { activation = "relu", learning_rate = 1000, seed = 2 }
"""
    (_, last) = findings(HEAD + STAIRS + claim)
    assert last[1]
