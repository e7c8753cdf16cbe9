"""The rows that the tests of a step share."""

ROWS = (
    *(((0, 0, 1), 0.0), ((1, 1, 1), 1.0), ((1, 0, 1), 1.0)),
    # Asked twice, with two answers.
    *(((0, 1, 1), 0.0), ((0, 1, 1), 0.75)),
)
