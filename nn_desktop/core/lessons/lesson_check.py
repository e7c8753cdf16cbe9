"""What `nn-desktop --check-lesson FILE` says: whether the tasks of a lesson are tasks, and its numbers right.

A task that is done before anybody has done anything is none. A challenge that pressing Train alone solves
may be meant so, and is remarked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from nn_desktop.core.lessons.conditions import all_hold, holds, lack_text
from nn_desktop.core.lessons.facts import fact_value
from nn_desktop.core.lessons.lesson import Card, CardKind, Claim, Condition, Lesson, Train
from nn_desktop.core.lessons.rehearsal import after, beginning
from nn_desktop.core.lessons.snapshot import Snapshot
from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.translation import tr


@dataclass(frozen=True)
class Finding:
    """One line about a lesson.

    Attributes:
        text: the line.
        is_fault: whether the lesson has to be changed.
    """

    text: str
    is_fault: bool = False


def check_lesson(lesson: Lesson) -> tuple[Finding, ...]:
    """Return what is to be said about a lesson, its tasks first, in the order of its cards."""
    findings: list[Finding] = []
    start = here = beginning(lesson.start)
    for card in lesson.cards:
        # A challenge begins where the lesson does, any other card where the cards before it have led.
        before = replace(start if card.kind is CardKind.CHALLENGE else here, program_copied=False)
        if card.done:
            findings += _task_findings(card, before)
        here = after(before, card.show_me) if card.kind is not CardKind.CHALLENGE else here
    return (*findings, *(finding for claim in lesson.claims for finding in _claim_findings(claim)))


def claimed_values(claim: Claim) -> tuple[float | None, ...]:
    """Return what each number of a claim really is; None if the fact has no value there.

    Raises:
        IndexError: the run ends before an iteration that the claim names.
    """
    history = History.start(claim.experiment)
    if max(claim.iterations):
        for longer in train(history, max(claim.iterations)):
            history = longer
    values = []
    for place in range(len(claim.numbers)):
        iteration = claim.iterations[place % len(claim.iterations)]
        snapshot = Snapshot(claim.experiment, history, claim.experiment, iteration)
        value = fact_value(claim.facts[place % len(claim.facts)], snapshot)
        values.append(None if value is None or isinstance(value, str) else float(value))
    return tuple(values)


def written_as(value: float, number: str) -> str:
    """Return a value with as many decimals as a number in a text has."""
    return f"{value:.{len(number.partition('.')[2])}f}"


def _task_findings(card: Card, before: Snapshot) -> Iterator[Finding]:
    name = quoted(card.name)
    if all_hold(card.done, before):
        yield Finding(tr("{card}: it is done before anybody does anything.").format(card=name), is_fault=True)
        return
    yield Finding(tr("{card}: not done at its start. Good.").format(card=name))
    if card.show_me:
        shown = after(before, card.show_me)
        if all_hold(card.done, shown):
            yield Finding(tr('{card}: done after "Show me". Good.').format(card=name))
        else:
            text = tr('{card}: not done after "Show me". {lack}')
            lack = lack_text(_first_lack(card.done, shown), shown)
            yield Finding(text.format(card=name, lack=lack), is_fault=True)
    if all_hold(card.done, after(before, (Train(),))):
        yield Finding(tr("{card}: pressing Train is all that it takes.").format(card=name))


def _first_lack(conditions: tuple[Condition, ...], snapshot: Snapshot) -> Condition:
    return next(condition for condition in conditions if not holds(condition, snapshot))


def _claim_findings(claim: Claim) -> Iterator[Finding]:
    try:
        values = claimed_values(claim)
    except (IndexError, ValueError):
        text = tr("The claim of {numbers} names an iteration that its run does not have.")
        yield Finding(text.format(numbers=", ".join(claim.numbers)), is_fault=True)
        return
    for number, value in zip(claim.numbers, values, strict=True):
        if value is None:
            text = tr("The claim of {number}: the fact has no value there.")
            yield Finding(text.format(number=number), is_fault=True)
        elif written_as(value, number) != number:
            text = tr("The claim of {number}: it is {value}.")
            yield Finding(text.format(number=number, value=written_as(value, number)), is_fault=True)
