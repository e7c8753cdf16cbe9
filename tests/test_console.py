"""The console form, from outside: real processes, real pipes and a real terminal."""

import os
import re
import select
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nn_desktop.app import main

pty = pytest.importorskip("pty", reason="terminals of this kind exist on Unix only")

CHECKOUT = Path(__file__).parents[1]
CONSOLE = [sys.executable, "-m", "nn_desktop", "--console"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
from_a_plain_folder = pytest.mark.skipif(
    not sys.prefix.isascii(), reason="from this folder Python itself does not start without UTF-8"
)
PATIENCE_SECONDS = 60.0  # for a very slow machine; nothing waits so long when all is well

BEFORE_ANSWERS = [
    "Starting weights:       -0.16595599 0.44064899 -0.99977125",
    "Trained 10,000 iterations.",
    "Weights after training: 9.67299303 -0.2078435 -4.62963669",
]
ALL_ANSWERS = [
    "0 0 0: 0.5, in between",
    "0 0 1: 0.009664, close to 0",
    "0 1 0: 0.44822538, in between",
    "0 1 1: 0.00786466, close to 0",
    "1 0 0: 0.99993704, close to 1",
    "1 0 1: 0.99358931, close to 1",
    "1 1 0: 0.9999225, close to 1",
    "1 1 1: 0.99211997, close to 1",
]


def ask(questions: bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        CONSOLE,
        input=questions,
        capture_output=True,
        env={**ENVIRONMENT, **environment},
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def in_shell(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run `command`, in which CONSOLE is the console form."""
    return subprocess.run(
        ["/bin/bash", "-c", command.replace("CONSOLE", shlex.join(CONSOLE))],
        capture_output=True,
        env=ENVIRONMENT,
        cwd=folder,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


# Questions from a pipe.


def test_a_pipe_gets_the_numbers_of_the_workshop_and_no_control_characters() -> None:
    result = ask(b"1 0 0\n")
    assert result.stdout.decode().splitlines() == [*BEFORE_ANSWERS, "1 0 0: 0.99993704, close to 1"]
    assert set(result.stdout.decode()) <= {"\n", *map(chr, range(32, 127))}
    assert result.stderr == b""
    assert result.returncode == 0


def test_a_question_may_be_written_in_several_ways() -> None:
    ways = ["1 0 0", "100", "1,0,0", "1;0;0", "1, 0, 0", " 1\t0 0  ", "1 0 0\r"]
    result = ask("\n".join(ways).encode())
    assert result.stdout.decode().splitlines() == BEFORE_ANSWERS + [ALL_ANSWERS[4]] * len(ways)
    assert result.returncode == 0


def test_every_question_has_its_answer() -> None:
    result = ask(b"\xef\xbb\xbf000\n001\n010\n011\n\n100\n101\n110\n111")
    assert result.stdout.decode().splitlines() == BEFORE_ANSWERS + ALL_ANSWERS
    assert result.returncode == 0


def test_a_bad_line_is_named_and_the_good_ones_are_answered() -> None:
    result = ask(b"100\n\n1 0\n2 0 0\n1000\n-1 0 0\nyes\n111\n")
    assert result.stdout.decode().splitlines()[3:] == [ALL_ANSWERS[4], ALL_ANSWERS[7]]
    complaints = result.stderr.decode().splitlines()
    assert [complaint.partition(":")[0] for complaint in complaints] == [f"Line {n}" for n in range(3, 8)]
    assert complaints[0] == ('Line 3: a question is three inputs, each 0 or 1, such as 1 0 0, not "1 0".')
    assert result.returncode == 1


def test_a_pipe_may_answer_the_three_prompts_of_the_workshop_line_by_line() -> None:
    result = ask(b"1\n0\n0\n\n0\n1\n0\n1 1 0\n")
    assert result.stdout.decode().splitlines()[3:] == [ALL_ANSWERS[4], ALL_ANSWERS[2], ALL_ANSWERS[6]]
    assert result.stderr == b""
    assert result.returncode == 0


@pytest.mark.parametrize("leave", ["q", "Q", "quit", "exit"])
def test_in_a_pipe_q_leaves_and_nothing_after_it_is_read(leave: str) -> None:
    result = ask(f"100\n{leave}\n010\n".encode())
    assert result.stdout.decode().splitlines()[3:] == [ALL_ANSWERS[4]]
    assert result.returncode == 0


def test_a_line_without_end_gives_one_short_complaint() -> None:
    result = ask(b"1" * 3_000_000 + b"\n100\n")
    assert result.stdout.decode().splitlines()[3:] == [ALL_ANSWERS[4]]
    assert len(result.stderr.splitlines()) == 1
    assert len(result.stderr) < 200
    assert result.returncode == 1


@pytest.mark.parametrize("questions", [b"", b" \n\r\n\n"])
def test_no_question_means_all_eight(questions: bytes) -> None:
    result = ask(questions)
    assert result.stdout.decode().splitlines() == BEFORE_ANSWERS + ALL_ANSWERS
    assert result.returncode == 0


@pytest.mark.parametrize("redirection", ["</dev/null", "<&-", "0>write-only-file"])
def test_an_input_that_cannot_be_read_means_all_eight(redirection: str, tmp_path: Path) -> None:
    result = in_shell(f"CONSOLE {redirection}", tmp_path)
    assert result.stdout.decode().splitlines() == BEFORE_ANSWERS + ALL_ANSWERS
    assert result.stderr == b""
    assert result.returncode == 0


def test_each_answer_comes_before_the_next_question_is_asked() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(CONSOLE, stdin=pipe, stdout=pipe, text=True, env=ENVIRONMENT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for answer in ALL_ANSWERS[::-1]:
            process.stdin.write(answer[:5] + "\n")
            process.stdin.flush()
            while (line := process.stdout.readline()).strip() in BEFORE_ANSWERS:
                pass
            assert line.strip() == answer


# Where the output goes.


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    result = in_shell("yes 100 | head -n 20000 | CONSOLE | head -n 1; echo ${PIPESTATUS[2]}", tmp_path)
    assert result.stdout.decode().splitlines() == [BEFORE_ANSWERS[0], "0"]
    assert result.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_said_in_one_sentence(tmp_path: Path) -> None:
    result = in_shell("CONSOLE </dev/null >/dev/full", tmp_path)
    assert result.stderr.decode() == "The output cannot be written: No space left on device.\n"
    assert result.returncode == 1
    silent = in_shell("CONSOLE </dev/null >/dev/full 2>&1", tmp_path)
    assert silent.returncode == 1


def test_without_any_output_it_says_so_and_fails(tmp_path: Path) -> None:
    result = in_shell("CONSOLE </dev/null >&-", tmp_path)
    assert result.stderr.decode() == ("There is no terminal to print to: start NN Desktop in a terminal.\n")
    assert result.returncode == 1
    silent = in_shell("CONSOLE <&- >&- 2>&-", tmp_path)
    assert silent.returncode == 1


@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({"LC_ALL": "C"}, marks=from_a_plain_folder),
        pytest.param(
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, marks=from_a_plain_folder
        ),
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp437"},
        {"PYTHONIOENCODING": "utf-16"},
    ],
)
def test_any_encoding_will_do(environment: dict[str, str]) -> None:
    encoding = environment.get("PYTHONIOENCODING", "ascii")
    result = ask(b"\xff\xfe\x80 \xe2\x88\x92\n" + b"x" * 100, **environment)
    assert b"Traceback" not in result.stderr
    assert BEFORE_ANSWERS[2] in result.stdout.decode(encoding)
    assert result.returncode == 1


def test_no_qt_is_loaded() -> None:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "nn_desktop", "--console"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        timeout=PATIENCE_SECONDS,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
    assert "nn_desktop.core.network.training" in imported
    assert not {name for name in imported if re.match(r"PySide6|shiboken6|pyqtgraph|nn_desktop\.gui", name)}


# A person at a terminal.


class Terminal:
    """A process with a terminal of its own, and the person who types there."""

    def __init__(self, command: list[str], **environment: str) -> None:
        self._master, slave = pty.openpty()
        # The process must own the terminal for Ctrl+C to reach it.
        take_terminal = "fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
        self.process = subprocess.Popen(
            [sys.executable, "-c", f"import fcntl, os, sys, termios; {take_terminal}", *command],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**ENVIRONMENT, "TERM": "xterm", **environment},
            start_new_session=True,
        )
        os.close(slave)
        self.shown = ""

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def interrupt(self) -> None:
        """Press Ctrl+C until it ends the program.

        Python forgets one that comes between a prompt and the reading of its answer, until the next key.
        """
        for _ in range(round(PATIENCE_SECONDS / 2)):
            self.type("\x03")
            try:
                self.process.wait(2)
            except subprocess.TimeoutExpired:
                continue
            return

    def wait_for(self, text: str) -> None:
        """Read until `text` is shown, and forget everything up to its end."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while text not in self.shown:
            assert self._read(deadline), f"{text!r} was not shown, but {self.shown!r}"
        self.shown = self.shown.partition(text)[2]

    def rest(self) -> str:
        """Read until the process ends."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._read(deadline):
            pass
        return self.shown

    def exit_code(self) -> int:
        return self.process.wait(PATIENCE_SECONDS)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._master)

    def _read(self, deadline: float) -> bool:
        if not select.select([self._master], [], [], max(0.0, deadline - time.monotonic()))[0]:
            raise TimeoutError(f"nothing more was shown after {self.shown!r}")
        try:
            data = os.read(self._master, 4096)
        except OSError:  # how Linux tells that nobody has this terminal open any more
            data = b""
        self.shown += data.decode()
        return bool(data)


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def open_terminal(command: list[str], **environment: str) -> Terminal:
        opened.append(Terminal(command, **environment))
        return opened[-1]

    yield open_terminal
    for one in opened:
        one.close()


def test_a_person_asks_two_questions_and_leaves_with_ctrl_d(terminal: Callable[..., Terminal]) -> None:
    person = terminal(CONSOLE)
    person.wait_for(BEFORE_ANSWERS[0] + "\r\n")
    person.wait_for("\rTraining [###")
    person.wait_for(f"[{'#' * 30}] 10,000 of 10,000 iterations\r\n")
    person.wait_for(BEFORE_ANSWERS[2] + "\r\n")
    person.wait_for("Ask the network: three inputs, each 0 or 1, one by one or on one line. ")
    person.wait_for("An empty line or q ends the program.\r\n")
    for number, keys in enumerate("100", start=1):
        person.wait_for(f"Input {number}: ")
        person.type(keys + "\n")
    person.wait_for("Answer:  0.99993704, close to 1\r\n")
    for number, keys in enumerate("000", start=1):
        person.wait_for(f"Input {number}: ")
        person.type(keys + "\n")
    person.wait_for("Answer:  0.5, in between\r\n")
    person.wait_for("Input 1: ")
    person.type("\x04")
    assert person.rest() == "\r\n"
    assert person.exit_code() == 0


@pytest.mark.parametrize("keys", ["1 0 0", "100", "1,0,0"])
def test_a_person_may_type_the_whole_question_at_the_first_prompt(
    keys: str, terminal: Callable[..., Terminal]
) -> None:
    person = terminal(CONSOLE)
    person.wait_for("Input 1: ")
    person.type(f"{keys}\n")
    person.wait_for("Answer:  0.99993704, close to 1\r\n")
    person.wait_for("Input 1: ")
    person.type("q\n")
    assert "Traceback" not in person.rest()
    assert person.exit_code() == 0


def test_bad_input_is_asked_again(terminal: Callable[..., Terminal]) -> None:
    person = terminal(CONSOLE)
    person.wait_for("Input 1: ")
    person.type("1\n")
    for bad in ("2", "one", "0.5", "1 0 0", "é"):
        person.wait_for("Input 2: ")
        person.type(bad + "\n")
        person.wait_for(f'An input is 0 or 1, not "{bad}". Please type it again.\r\n')
    person.wait_for("Input 2: ")
    person.type(" 0 \n")
    person.wait_for("Input 3: ")
    person.type("0\n")
    person.wait_for("Answer:  0.99993704, close to 1\r\n")


@pytest.mark.parametrize("keys", ["\n", "\x03", "\x04", "1\n\n", "1\n\x03", "1\n0\n\x04"])
def test_an_empty_line_ctrl_c_and_ctrl_d_end_politely(keys: str, terminal: Callable[..., Terminal]) -> None:
    person = terminal(CONSOLE)
    person.wait_for("Input 1: ")
    for key in keys[:-1]:
        person.type(key)
        if key == "\n":
            person.wait_for("Input ")
    if keys[-1] == "\x03":
        person.interrupt()
    else:
        person.type(keys[-1])
    assert "Traceback" not in person.rest()
    assert person.exit_code() == 0


def test_ctrl_c_during_training_ends_quietly(terminal: Callable[..., Terminal]) -> None:
    endless = (
        "import sys, time, nn_desktop.console as console\n"
        "from nn_desktop.app import main\n"
        "once = console.train\n"
        "def train(history, iterations):\n"
        "    while True:\n"
        "        yield from once(history, 1)\n"
        "        time.sleep(0.01)\n"
        "console.train = train\n"
        "sys.exit(main(['--console']))\n"
    )
    person = terminal([sys.executable, "-c", endless])
    person.wait_for("Training [")
    person.type("\x03")
    rest = person.rest()
    assert "Traceback" not in rest
    assert rest.endswith("\r\n")
    assert person.exit_code() == 130


def test_a_terminal_that_cannot_go_back_gets_whole_lines(terminal: Callable[..., Terminal]) -> None:
    person = terminal(CONSOLE, TERM="dumb")
    person.wait_for(BEFORE_ANSWERS[1])
    assert "\rT" not in person.shown
    person.wait_for("Input 1: ")


def test_ctrl_c_while_reading_a_pipe_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted:
        def isatty(self) -> bool:
            return False

        def readline(self, _size: int) -> str:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", Interrupted())
    assert main(["--console"]) == 130
    assert capsys.readouterr().err == ""
