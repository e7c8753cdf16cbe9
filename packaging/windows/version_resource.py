"""The version resource of nn-desktop.exe: what Windows shows under Properties, Details.

PyInstaller reads it from a text file in a notation of its own.
"""

import re
from pathlib import Path

from about import VERSION, copyright_line

DESCRIPTION = "NN Desktop"
PUBLISHER = "The NN Desktop authors"

# Language 0409 is English (United States), and 04B0 says that the texts are Unicode: 1033 and 1200.
TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags}, OS=0x40004, fileType=0x1, subtype=0x0
  ),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{texts}
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""
PRE_RELEASE = 0x2


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """The version as Windows wants it: "1.2.3rc1" is (1, 2, 3, 0).

    Raises:
        ValueError: it does not begin with a number, or a number is more than Windows can hold.
    """
    match = re.match(r"\d+(\.\d+){0,2}", version)
    if match is None:
        raise ValueError(f"{version!r} is no version that Windows could hold")
    numbers = [int(number) for number in match.group().split(".")]
    if max(numbers) > 65535:
        raise ValueError(f"{version!r} has a number above 65535")
    first, second, third, *_ = [*numbers, 0, 0]
    return first, second, third, 0


def version_resource(version: str = VERSION) -> str:
    """The version resource in PyInstaller's notation."""
    numbers = four_numbers(version)
    is_final = re.fullmatch(r"[\d.]+", version) is not None
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": "nn-desktop",
        "LegalCopyright": copyright_line(),
        "OriginalFilename": "nn-desktop.exe",
        "ProductName": "NN Desktop",
        "ProductVersion": version,
    }
    lines = ",\n".join(f"      StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return TEMPLATE.format(numbers=numbers, flags=0 if is_final else PRE_RELEASE, texts=lines)


def write_version_resource(path: Path | str) -> Path:
    """Writes the version resource to a file, for PyInstaller's `version=`, and returns its path."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(version_resource(), encoding="utf-8")
    return file
