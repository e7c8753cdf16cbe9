"""A function in words: each of the 256, said as shortly as plain English allows.

Whatever three inputs can be asked comes down to fourteen kinds of question, and there is a way to say
each: "not input 2", "input 1 and (input 2 or input 3)", "at least two inputs are 1". So the
sentences are built, not looked up. A sentence carries the function that it speaks of, as the sets of
corners of `core/boolean/functions.py` do: what it means is computed from its parts by the very step that puts
its words together. Of the sentences for a function the first one wins, and the shorter kinds come first.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations, permutations, product
from typing import NamedTuple

from nn_desktop.core.boolean.functions import answer_at
from nn_desktop.core.messages.wording import list_text, question_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.translation import tr

_ALL = 255


class _Phrase(NamedTuple):
    """A function, and a way to say when it is 1. Said late, because the language may change."""

    function: int
    say: Callable[[], str]


def function_words(function: int) -> str:
    """Return in words when the function is 1: "input 1 and (input 2 or input 3)", "always 0".

    Raises:
        KeyError: there is no function with this number.
    """
    return _phrases()[function].say()


def truth_table_text(function: int) -> str:
    """Return the truth table in one sentence: "1 for 0 0 1 and 1 1 1, 0 for the others"."""
    ones = [question_text(corner) for corner in range(8) if answer_at(function, corner)]
    zeros = [question_text(corner) for corner in range(8) if not answer_at(function, corner)]
    if not ones:
        return tr("0 for all eight questions")
    if not zeros:
        return tr("1 for all eight questions")
    if len(ones) <= len(zeros):
        return tr("1 for {questions}, 0 for the others").format(questions=list_text(ones))
    return tr("0 for {questions}, 1 for the others").format(questions=list_text(zeros))


@cache
def _phrases() -> dict[int, _Phrase]:
    """The best phrase for each of the 256 functions."""
    phrases: dict[int, _Phrase] = {}
    for phrase in _all_phrases():
        phrases.setdefault(phrase.function, phrase)
    return phrases


def _all_phrases() -> Iterator[_Phrase]:
    yield _Phrase(0, lambda: tr("always 0"))
    yield _Phrase(_ALL, lambda: tr("always 1"))
    yield from _literals()
    yield from _counts()
    yield from _of_two_inputs()
    for three in product(*_inputs_both_ways()):
        yield _and(*three)
        yield _or(*three)
    yield from _odd_ones_out()
    yield from _of_one_and_two()
    for three in product(*_inputs_both_ways()):
        yield _at_least_two(*three)
        yield _exactly_one(*three)
        yield _not_exactly_one(*three)
    yield from _of_two_pairs()
    yield from _choices()


# The kinds of phrase, by what they speak of.


def _input(number: int) -> _Phrase:
    corners = sum(1 << corner for corner, inputs in enumerate(CORNERS) if inputs[number - 1])
    return _Phrase(corners, lambda: tr("input {number}").format(number=number))


def _not_input(number: int) -> _Phrase:
    return _Phrase(_ALL ^ _input(number).function, lambda: tr("not input {number}").format(number=number))


def _inputs_both_ways() -> list[tuple[_Phrase, _Phrase]]:
    """Each of the three inputs, plain and negated."""
    return [(_input(number), _not_input(number)) for number in (1, 2, 3)]


def _literals() -> Iterator[_Phrase]:
    for plain, negated in _inputs_both_ways():
        yield plain
        yield negated


def _counts() -> Iterator[_Phrase]:
    """What depends on how many inputs are 1, and not on which."""
    sayings: dict[tuple[int, ...], Callable[[], str]] = {
        (3,): lambda: tr("all inputs are 1"),
        (0,): lambda: tr("no input is 1"),
        (1, 2, 3): lambda: tr("at least one input is 1"),
        (0, 1, 2): lambda: tr("not all inputs are 1"),
        (2, 3): lambda: tr("at least two inputs are 1"),
        (0, 1): lambda: tr("at most one input is 1"),
        (1, 3): lambda: tr("an odd number of inputs is 1"),
        (0, 2): lambda: tr("an even number of inputs is 1"),
        (0, 3): lambda: tr("all inputs are the same"),
        (1, 2): lambda: tr("not all inputs are the same"),
        (1,): lambda: tr("exactly one input is 1"),
        (2,): lambda: tr("exactly two inputs are 1"),
        (0, 2, 3): lambda: tr("not exactly one input is 1"),
        (0, 1, 3): lambda: tr("not exactly two inputs are 1"),
    }
    for counts, say in sayings.items():
        yield _Phrase(sum(1 << corner for corner in range(8) if sum(CORNERS[corner]) in counts), say)


def _of_two_inputs() -> Iterator[_Phrase]:
    for first, second in combinations(_inputs_both_ways(), 2):
        for one, other in product(first, second):
            yield _and(one, other)
            yield _or(one, other)
    for numbers in combinations((1, 2, 3), 2):
        yield _differ(*numbers)
        yield _same(*numbers)


def _odd_ones_out() -> Iterator[_Phrase]:
    for numbers in _each_and_the_others():
        yield _differs_from_both(*numbers)
        yield _same_as_another(*numbers)


def _of_one_and_two() -> Iterator[_Phrase]:
    """One input, and something about the two others."""
    inputs = _inputs_both_ways()
    for number, other, another in _each_and_the_others():
        for one in inputs[number - 1]:
            for two in product(inputs[other - 1], inputs[another - 1]):
                yield _and(one, _bracketed(_or(*two)))
                yield _or(one, _bracketed(_and(*two)))
            for pair in (_differ(other, another), _same(other, another)):
                yield _and(one, _bracketed(pair))
                yield _or(one, _bracketed(pair))


def _of_two_pairs() -> Iterator[_Phrase]:
    """Two inputs beside each other, and one of them beside the third."""
    inputs = _inputs_both_ways()
    for another, number, other in _each_and_the_others():
        for pair in (_differ(number, other), _same(number, other)):
            for shared in (number, other):
                low, high = sorted((shared, another))
                for two in product(inputs[low - 1], inputs[high - 1]):
                    yield _and(_bracketed(pair), _bracketed(_or(*two)))
                    yield _or(_bracketed(pair), _bracketed(_and(*two)))


def _choices() -> Iterator[_Phrase]:
    """One input, or two, decide which other input counts."""
    inputs = _inputs_both_ways()
    for numbers in permutations((1, 2, 3)):
        decider, other, another = (inputs[number - 1] for number in numbers)
        for then, otherwise in product(other, another):
            yield _if(decider[0], then, otherwise)
        for two in product(other, another):
            yield _if(_and(*two), decider[1], decider[0])
            yield _if(_and(*two), decider[0], decider[1])


def _each_and_the_others() -> tuple[tuple[int, int, int], ...]:
    return (1, 2, 3), (2, 1, 3), (3, 1, 2)


# How phrases are made of phrases.


def _and(first: _Phrase, second: _Phrase, *third: _Phrase) -> _Phrase:
    both = _Phrase(
        first.function & second.function,
        lambda: tr("{first} and {second}").format(first=first.say(), second=second.say()),
    )
    return _and(both, *third) if third else both


def _or(first: _Phrase, second: _Phrase, *third: _Phrase) -> _Phrase:
    either = _Phrase(
        first.function | second.function,
        lambda: tr("{first} or {second}").format(first=first.say(), second=second.say()),
    )
    return _or(either, *third) if third else either


def _bracketed(phrase: _Phrase) -> _Phrase:
    return _Phrase(phrase.function, lambda: f"({phrase.say()})")


def _differ(first: int, second: int) -> _Phrase:
    return _Phrase(
        _input(first).function ^ _input(second).function,
        lambda: tr("inputs {first} and {second} differ").format(first=first, second=second),
    )


def _same(first: int, second: int) -> _Phrase:
    return _Phrase(
        _ALL ^ _differ(first, second).function,
        lambda: tr("inputs {first} and {second} are the same").format(first=first, second=second),
    )


def _differs_from_both(number: int, other: int, another: int) -> _Phrase:
    return _Phrase(
        _differ(number, other).function & _differ(number, another).function,
        lambda: tr("input {number} differs from both others").format(number=number),
    )


def _same_as_another(number: int, other: int, another: int) -> _Phrase:
    return _Phrase(
        _ALL ^ _differs_from_both(number, other, another).function,
        lambda: tr("input {number} is the same as another input").format(number=number),
    )


def _if(condition: _Phrase, then: _Phrase, otherwise: _Phrase) -> _Phrase:
    return _Phrase(
        (condition.function & then.function) | (~condition.function & otherwise.function),
        lambda: tr("if {condition}, then {then}, otherwise {otherwise}").format(
            condition=condition.say(), then=then.say(), otherwise=otherwise.say()
        ),
    )


def _at_least_two(first: _Phrase, second: _Phrase, third: _Phrase) -> _Phrase:
    one, two, three = first.function, second.function, third.function
    return _Phrase(
        one & two | one & three | two & three,
        lambda: tr("at least two of {inputs}").format(inputs=_listed(first, second, third)),
    )


def _exactly_one(first: _Phrase, second: _Phrase, third: _Phrase) -> _Phrase:
    one, two, three = first.function, second.function, third.function
    return _Phrase(
        (one ^ two ^ three) & (_ALL ^ (one & two & three)),
        lambda: tr("exactly one of {inputs}").format(inputs=_listed(first, second, third)),
    )


def _not_exactly_one(first: _Phrase, second: _Phrase, third: _Phrase) -> _Phrase:
    return _Phrase(
        _ALL ^ _exactly_one(first, second, third).function,
        lambda: tr("none or several of {inputs}").format(inputs=_listed(first, second, third)),
    )


def _listed(*phrases: _Phrase) -> str:
    return list_text([phrase.say() for phrase in phrases])
