"""Draws the program's icon, an SVG, in all the forms that the systems want.

    python packaging/icons.py [folder]        without a folder: build/icons

`nn-desktop.ico` is for Windows, `nn-desktop.icns` for macOS, and `png/<size>/nn-desktop.png` for Linux.
Both containers are simple, so they are written here: a table of what is inside, then the pictures.
"""

import argparse
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

CHECKOUT = Path(__file__).resolve().parents[1]
ICON = CHECKOUT / "resources" / "icons" / "nn_desktop.svg"
FOLDER = CHECKOUT / "build" / "icons"

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""Windows' sizes, those for screens at 125 % and 150 % among them."""
ICNS_SIZES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    # For screens with four pixels where others have one: 16 to 512 points, twice as wide.
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
    b"ic10": 1024,
}
"""What Apple calls its pictures, and how wide each is."""

# A picture this large is kept as PNG. Smaller ones are kept plainly: not every program reads PNG there.
_FIRST_PNG_IN_ICO = 256


def draw(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the icon, `size` pixels wide and high, on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """Return the picture as the content of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"PNG").write(image):
        raise OSError("Qt cannot write PNG here")
    return bytes(data.data())


def bitmap_bytes(image: QImage) -> bytes:
    """Return the picture as an icon file holds it without compression.

    That is the header of a bitmap, which calls itself twice as high as it is; blue, green, red and opacity
    of each pixel, line by line from the bottom; and one bit for each pixel, 1 where nothing is to be seen,
    in lines of whole groups of 32, for programs that know no opacity.
    """
    size = image.width()
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    pixels, mask = bytearray(), bytearray()
    for row in reversed(range(size)):
        colours = [image.pixel(column, row) for column in range(size)]
        # 0xAARRGGBB, the lowest byte first.
        pixels += struct.pack(f"<{size}I", *colours)
        bits = "".join("1" if colour >> 24 == 0 else "0" for colour in colours)
        groups = -(-size // 32)
        mask += int(bits.ljust(32 * groups, "0"), 2).to_bytes(4 * groups, "big")
    return header + bytes(pixels) + bytes(mask)


def ico_bytes(pictures: dict[int, QImage]) -> bytes:
    """Return the content of an icon file for Windows.

    Args:
        pictures: the icon in each size up to 256.
    """
    table, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    place = len(table) + 16 * len(pictures)
    for size, image in sorted(pictures.items()):
        data = png_bytes(image) if size >= _FIRST_PNG_IN_ICO else bitmap_bytes(image)
        side = size % 256  # 256 does not fit in a byte, and is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return table + body


def icns_bytes(pictures: dict[int, QImage]) -> bytes:
    """Return the content of an icon file for macOS.

    Args:
        pictures: the icon in each of the widths of `ICNS_SIZES`.
    """
    body = b""
    for name, size in ICNS_SIZES.items():
        data = png_bytes(pictures[size])
        body += name + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make_icons(folder: Path, icon: Path = ICON) -> None:
    """Write the icon in all forms.

    Args:
        folder: where to; made if it is not there.
        icon: the SVG file.

    Raises:
        OSError: the icon cannot be read, or the folder not be written to.
    """
    renderer = QSvgRenderer(QByteArray(icon.read_bytes()))
    if not renderer.isValid():
        raise OSError(f"{icon} is no SVG that Qt can draw")
    sizes = {*PNG_SIZES, *ICO_SIZES, *ICNS_SIZES.values()}
    pictures = {size: draw(renderer, size) for size in sizes}
    for size in PNG_SIZES:
        path = folder / "png" / str(size) / "nn-desktop.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png_bytes(pictures[size]))
    (folder / "nn-desktop.ico").write_bytes(ico_bytes({size: pictures[size] for size in ICO_SIZES}))
    (folder / "nn-desktop.icns").write_bytes(icns_bytes(pictures))


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description="Draw the program's icon in all forms.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    make_icons(parser.parse_args().folder)


if __name__ == "__main__":
    main()
