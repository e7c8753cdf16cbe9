"""What is hidden: by a card, by somebody, or by both."""

from nn_desktop.session.hidden_parts import ANSWERS, HiddenParts
from nn_desktop.session.session import Session


def test_at_first_nothing_is_hidden(session: Session) -> None:
    assert session.hidden.parts == frozenset()
    assert not session.hidden.answers_are_hidden


def test_a_card_and_a_teacher_hide_independently() -> None:
    hidden = HiddenParts()
    told: list[frozenset[str]] = []
    hidden.changed.connect(lambda: told.append(hidden.parts))
    hidden.hide_for_card(frozenset({"step", "prediction"}))
    hidden.hide_answers(True)
    assert hidden.answers_are_hidden
    hidden.hide_for_card(frozenset())
    hidden.hide_answers(False)
    assert told == [{"step", "prediction"}, ANSWERS | {"step"}, ANSWERS, frozenset()]


def test_what_changes_nothing_is_not_told() -> None:
    hidden = HiddenParts()
    told: list[int] = []
    hidden.changed.connect(lambda: told.append(1))
    hidden.hide_for_card(frozenset())
    hidden.hide_answers(False)
    assert told == []
    # That the switch is on now is worth telling, even if a card has hidden the same already.
    hidden.hide_for_card(ANSWERS)
    hidden.hide_answers(True)
    assert told == [1, 1]
