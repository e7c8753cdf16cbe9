"""One-line bugs, each with the test file that finds it.

They are slips that a person could make, all over the program. A line that is changed or moved is brought up
to date here; that a bug is found is tried out with `dev.py soak planted_bugs`.
"""

from typing import NamedTuple


class PlantedBug(NamedTuple):
    """A slip.

    Attributes:
        file: where, below nn_desktop.
        line: a piece of a line, which is there exactly once.
        slip: what stands there instead.
        found_by: the test file that finds it, below tests; where that takes long, with the test's name.
        hangs: whether it is found because something does not end any more.
    """

    file: str
    line: str
    slip: str
    found_by: str
    hangs: bool = False


_NETWORK = (
    PlantedBug(
        "core/network/activations.py",
        "return 1 - outputs * outputs",
        "return 1 - outputs",
        "core/network/test_activations.py",
    ),
    PlantedBug(
        "core/network/activations.py",
        "return (outputs > 0)",
        "return (outputs >= 0)",
        "core/network/test_activations.py",
    ),
    PlantedBug(
        "core/network/network.py",
        "body[:] = 2 * generator.random_sample(body.shape) - 1",
        "body[:] = generator.random_sample(body.shape)",
        "core/network/test_network.py",
    ),
    PlantedBug(
        "core/network/network.py",
        "deltas.insert(0, errors[0] * slopes[0])",
        "deltas.insert(0, errors[0])",
        "core/network/test_network.py",
    ),
    PlantedBug(
        "core/network/fast_loop.py",
        "(squares.sum(axis=1) + self._rows.spread)",
        "squares.sum(axis=1)",
        "core/network/test_fast_loop.py",
    ),
    PlantedBug(
        "core/network/fast_loop.py",
        "multiply(outputs, complement, delta)",
        "multiply(outputs, outputs, delta)",
        "core/network/test_fast_loop.py",
    ),
    PlantedBug(
        "core/network/training.py",
        "if self._stop_asked.is_set():",
        "if False:",
        "core/network/test_training.py",
        hangs=True,
    ),
    PlantedBug(
        "core/network/training.py",
        "return max(0, int(np.argmin(finite)) - 1)",
        "return int(np.argmin(finite))",
        "core/network/test_training.py",
    ),
    PlantedBug(
        "core/network/training_set.py",
        "means = bases + shifts / np.maximum(counts, 1)",
        "means = bases + shifts",
        "core/network/test_training_set.py",
    ),
    PlantedBug(
        "core/network/training_set.py",
        "if not abs(value) <= LARGEST_TARGET:",
        "if abs(value) > LARGEST_TARGET:",
        "core/network/test_training_set.py",
    ),
    PlantedBug(
        "core/network/experiment.py",
        "alike = replace(other.settings, iterations=self.settings.iterations)",
        "alike = other.settings",
        "core/network/test_experiment.py",
    ),
    PlantedBug(
        "core/network/history.py",
        "first = self._spacing - 1 - self._iterations % self._spacing",
        "first = self._spacing - 1",
        "core/network/test_history.py",
    ),
    PlantedBug(
        "core/network/loss_curve.py",
        "return 1 << max(0, sheet - 1)",
        "return 1 << sheet",
        "core/network/test_loss_curve.py",
    ),
)
_BOOLEAN_AND_MESSAGES = (
    PlantedBug(
        "core/boolean/functions.py",
        "sums = _weighted_sums(largest_weight=2)",
        "sums = _weighted_sums(largest_weight=1)",
        "core/boolean/test_functions.py",
    ),
    PlantedBug(
        "core/boolean/conflict.py",
        "return len(ones) == len(zeros)",
        "return len(ones) >= len(zeros)",
        "core/boolean/test_conflict.py",
    ),
    PlantedBug(
        "core/boolean/cut.py",
        "point[axis] = min(max(place, 0.0), 1.0)",
        "point[axis] = 1.0 - min(max(place, 0.0), 1.0)",
        "core/boolean/test_cut.py",
    ),
    PlantedBug(
        "core/boolean/function_map.py",
        "since = int(wrong[-1]) + 1 if len(wrong) else 0",
        "since = int(wrong[0]) + 1 if len(wrong) else 0",
        "core/boolean/test_function_map.py",
    ),
)
_FILES = (
    PlantedBug(
        "core/rows/number_input.py",
        'return last if body.count(last) == 1 else ""',
        "return last",
        "core/rows/test_number_input.py",
    ),
    PlantedBug(
        "core/rows/number_input.py",
        'if text.endswith(".0") and text != "-0.0" else text',
        'if text.endswith(".0") else text',
        "core/files/test_document.py",
    ),
    PlantedBug(
        "core/files/document_values.py",
        "if type(value) is not int or not 0 <= value <= _LARGEST_WHOLE_NUMBER:",
        "if not isinstance(value, int) or not 0 <= value <= _LARGEST_WHOLE_NUMBER:",
        "core/files/test_document_values.py",
    ),
    PlantedBug(
        "core/files/document_values.py",
        "if len(value) > MOST_ROWS:",
        "if len(value) >= MOST_ROWS:",
        "core/files/test_document_json.py",
    ),
    PlantedBug(
        "core/files/exports.py",
        "if not text.lstrip().startswith(_FORMULA_STARTS) or is_number(text):",
        "if is_number(text):",
        "core/files/test_exports.py",
    ),
    PlantedBug(
        "core/files/program_pieces.py",
        "@ {passing}.T * {slope('hidden')}",
        "@ {passing}.T * {slope('output')}",
        "core/files/test_python_program.py",
    ),
    PlantedBug(
        "core/files/clipboard.py",
        "new[np.isnan(new)] = 0",
        "new[np.isnan(new)] = 1",
        "core/files/test_clipboard.py",
    ),
    PlantedBug(
        "core/rows/reader.py",
        'line = text.count("\\n", 0, zero) + 1',
        'line = text.count("\\n", 0, zero)',
        "core/files/test_csv_problems.py",
    ),
    PlantedBug(
        "core/rows/reader.py",
        "elif len({*map(tuple, table.tolist())}) > len(questions):",
        "elif len({*map(tuple, table.tolist())}) < len(questions):",
        "core/rows/test_reader.py",
    ),
)
_LESSONS = (
    PlantedBug(
        "core/lessons/conditions.py",
        "Comparison.AT_LEAST: lambda value, bound: value >= bound,",
        "Comparison.AT_LEAST: lambda value, bound: value > bound,",
        "core/lessons/test_conditions.py",
    ),
    PlantedBug(
        "session/lessons/guide.py",
        "has_thought = card is None or self.is_done or self.choice is not None",
        "has_thought = True",
        "session/lessons/test_guide.py",
    ),
    PlantedBug(
        "session/files/lesson_progress.py",
        "if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST_NUMBER:",
        "if isinstance(value, int) and 0 <= value <= _LARGEST_NUMBER:",
        "session/files/test_lesson_progress.py",
    ),
)
_SESSION = (
    PlantedBug(
        "session/files/saving.py",
        "in_place = True",
        "in_place = False",
        "session/files/test_interrupted_saving.py",
    ),
    PlantedBug(
        "session/files/saving.py",
        "_flush(descriptor)\n        os.lseek",
        "os.lseek",
        "session/files/test_interrupted_saving.py",
    ),
    PlantedBug(
        "session/files/saving.py",
        "return FileState(size, digest.digest()) != state",
        "return size != state.size",
        "session/files/test_saving.py",
    ),
    PlantedBug(
        "session/files/saving.py",
        "and match[1] == _COMPUTER and not _is_running(int(match[2])):",
        "and match[1] == _COMPUTER:",
        "session/files/test_interrupted_saving.py",
    ),
    PlantedBug(
        "session/files/locks.py",
        "return stat.S_ISREG(status.st_mode) and status.st_size <= _LARGEST_LOCK_BYTES",
        "return stat.S_ISREG(status.st_mode)",
        "session/files/test_locks.py",
    ),
    PlantedBug(
        "session/files/recovery.py",
        "if name == self._name or not lock.take():",
        "if name == self._name:",
        "session/files/test_recovery.py",
    ),
    PlantedBug(
        "session/autosave.py",
        "if self._is_kept and recovered is not None:",
        "if recovered is not None:",
        "session/test_autosave.py",
    ),
    PlantedBug(
        "session/open_document.py",
        "return self._is_recovered or experiment not in (self._saved.experiment, self._copied)",
        "return experiment not in (self._saved.experiment, self._copied)",
        "session/test_open_document.py",
    ),
    PlantedBug(
        "session/open_document.py",
        "if not np.allclose(repeated, stored, rtol=_SAME_TO, atol=_SAME_TO):",
        "if not np.array_equal(repeated, stored):",
        "session/test_open_document.py",
    ),
    PlantedBug(
        "session/session.py",
        "self.say(stopped_text(self.history) if was_training else weights_text)",
        "self.say(weights_text)",
        "session/test_session.py",
    ),
    PlantedBug(
        "session/undo.py",
        "self.setObsolete(self.after.experiment == self._before.experiment)",
        "self.setObsolete(False)",
        "session/test_undo.py",
    ),
    PlantedBug(
        "session/run/shown_run.py",
        "OneStep.of(self.history, self.cursor - 1, is_made=True)",
        "OneStep.of(self.history, self.cursor, is_made=True)",
        "session/run/test_shown_run.py",
    ),
    PlantedBug(
        "session/background.py",
        "or not (self._is_paused or self._is_painting)",
        "or True",
        "session/test_background.py",
    ),
)
_WINDOW = (
    PlantedBug(
        "gui/table/model.py",
        "return first, len(old) - tail, len(new) - tail",
        "return first, len(old), len(new)",
        "gui/table/test_model.py",
    ),
    PlantedBug(
        "gui/table/model.py",
        "same &= old.targets[old_part] == new.targets[new_part]",
        "pass",
        "gui/table/test_model.py",
    ),
    PlantedBug(
        "gui/training/spin_boxes.py",
        "value = min((g for g in grid if g > value * (1 + 1e-9)), default=value)",
        "value = min((g for g in grid if g >= value), default=value)",
        "gui/training/test_spin_boxes.py",
    ),
    PlantedBug(
        "core/translation.py",
        'return local_number(repr(float(number) + 0.0).removesuffix(".0"))',
        'return repr(float(number) + 0.0).removesuffix(".0")',
        "gui/look/test_number_format.py",
    ),
    PlantedBug(
        "gui/answers/answers_cube.py",
        "y = (1 - second) * face_down",
        "y = second * face_down",
        "gui/answers/test_answers_cube.py",
    ),
    PlantedBug(
        "gui/plot/points.py",
        "np.minimum(firsts[1:] - 1, curve.last_iteration)",
        "firsts[1:]",
        "gui/plot/test_points.py",
    ),
    PlantedBug(
        "gui/plot/scale.py",
        "return 0 if place < halfway else round(self.value_at(place))",
        "return round(self.value_at(place))",
        "gui/plot/test_scale.py",
    ),
    PlantedBug(
        "gui/window/contents.py",
        "if not is_kept and not self.files.may_lose_work():",
        "if not is_kept and self.files.may_lose_work() is None:",
        "gui/files/test_file_commands.py::test_closing_asks_about_unsaved_work",
    ),
    PlantedBug(
        "startup/errors.py",
        "if place in self._seen or len(self._seen) >= _MOST_DIFFERENT_ERRORS:",
        "if len(self._seen) >= _MOST_DIFFERENT_ERRORS:",
        "test_app.py::test_an_error_in_a_slot_is_told_once_and_survived",
    ),
)

PLANTED_BUGS = (*_NETWORK, *_BOOLEAN_AND_MESSAGES, *_FILES, *_LESSONS, *_SESSION, *_WINDOW)
