"""`--check-lesson FILE`: what somebody who writes a lesson wants to know, in lines on the terminal."""

from pathlib import Path
from typing import TextIO

from nn_desktop.core.lessons.lesson_check import check_lesson
from nn_desktop.core.lessons.lesson_file import LessonError
from nn_desktop.core.translation import tr
from nn_desktop.session.lessons.collection import load_lesson
from nn_desktop.startup.terminal import print_line


def run_lesson_check(file: Path, stdout: TextIO | None) -> int:
    """Say what is to be said about a lesson, and return 0 if nothing in it has to be changed, else 1.

    Args:
        file: the lesson.
        stdout: where the lines go; None for nowhere.
    """
    try:
        findings = check_lesson(load_lesson(file))
    except LessonError as wrong:
        print_line(str(wrong), stdout)
        return 1
    for finding in findings:
        print_line(f"✗ {finding.text}" if finding.is_fault else f"  {finding.text}", stdout)
    faults = sum(finding.is_fault for finding in findings)
    print_line(tr("Faults: {count}").format(count=faults) if faults else tr("The lesson is sound."), stdout)
    return 1 if faults else 0
