"""On Windows, the program prints to the terminal that it was started from. Windows itself is played here."""

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from nn_desktop.startup.terminal import attach_terminal


class Windows:
    """What the program asks of Windows: to attach it to the console of the process that started it."""

    def __init__(self, has_console: bool) -> None:
        self.has_console = has_console
        self.asked: list[int] = []
        self.kernel32 = SimpleNamespace(AttachConsole=self.attach)

    def attach(self, process: int) -> bool:
        self.asked.append(process)
        return self.has_console


def start_without_output(windows: Windows, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Play Windows, and a program without an output; return the file that stands for the console."""
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    return folder / "CONOUT$"


def test_what_is_printed_goes_to_the_terminal_that_started_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(has_console=True)
    console = start_without_output(windows, tmp_path, monkeypatch)
    attach_terminal()
    assert windows.asked == [-1]  # the parent process, in Windows' words
    output = sys.stdout
    assert output is not None
    assert sys.stderr is output
    with output:
        output.write("σ works\n")
    assert console.read_text(encoding="utf-8") == "σ works\n"


def test_without_a_terminal_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    console = start_without_output(Windows(has_console=False), tmp_path, monkeypatch)
    attach_terminal()
    assert sys.stdout is None
    assert not console.exists()


def test_output_that_goes_somewhere_already_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(has_console=True)
    start_without_output(windows, tmp_path, monkeypatch)
    with (tmp_path / "output.txt").open("w", encoding="utf-8") as output:
        monkeypatch.setattr(sys, "stdout", output)
        attach_terminal()
        assert sys.stdout is output
    assert windows.asked == []


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "stdout", None)
    attach_terminal()
    assert sys.stdout is None
