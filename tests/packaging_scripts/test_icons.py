"""The icons that the build makes, read by somebody else's eyes: the headers by hand, the pictures by Qt."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from icons import ICNS_SIZES, ICO_SIZES, PNG_SIZES, make_icons

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("icons") / "not there yet"
    make_icons(path)
    return path


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height, as the PNG specification has them behind the signature and the chunk's name."""
    assert data.startswith(PNG)
    assert data[12:16] == b"IHDR"
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def shows_the_icon(image: QImage) -> bool:
    """Whether the corner is empty, the neuron white inside, and the edges blue above and orange below."""
    size = image.width()

    def at(x: float, y: float) -> tuple[int, int, int, int]:
        colour = image.pixelColor(int(x / 64 * size), int(y / 64 * size))
        return colour.alpha(), colour.red(), colour.green(), colour.blue()

    _, red_above, _, blue_above = at(25, 20.5)
    _, red_below, _, blue_below = at(25, 43.5)
    return (
        at(0, 0)[0] < 128
        and min(at(36, 27)) > 0xB0
        and blue_above > red_above + 40
        and red_below > blue_below + 40
    )


def test_there_is_a_png_of_each_size_that_the_packages_need(folder: Path) -> None:
    assert {16, 24, 32, 48, 64, 128, 256, 512} <= set(PNG_SIZES)
    for size in PNG_SIZES:
        (path,) = (folder / "png" / str(size)).iterdir()
        assert path.name == "nn-desktop.png"
        assert png_size(path.read_bytes()) == (size, size)
        assert shows_the_icon(QImage(str(path)))


def test_the_icon_for_windows_holds_each_size_as_its_format_says(folder: Path) -> None:
    data = (folder / "nn-desktop.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(ICO_SIZES))
    end = 6 + 16 * count
    sizes = []
    for number in range(count):
        width, height, colours, _, _, bits, length, place = struct.unpack_from(
            "<4BHHII", data, 6 + 16 * number
        )
        assert (width, colours, bits) == (height, 0, 32)
        assert place == end  # one after the other, without holes
        end += length
        size = width or 256
        sizes.append(size)
        picture = data[place : place + length]
        if size == 256:
            assert png_size(picture) == (256, 256)
            continue
        header_length, inner_width, inner_height, planes, depth, compression = struct.unpack_from(
            "<IiiHHI", picture
        )
        assert (header_length, inner_width, inner_height) == (40, size, 2 * size)
        assert (planes, depth, compression) == (1, 32, 0)
        assert length == 40 + 4 * size * size + size * 4 * ((size + 31) // 32)
    assert end == len(data)
    assert {16, 32, 48, 256} <= set(sizes)


def test_the_pictures_in_the_icon_for_windows_stand_upright_and_have_the_right_colours(folder: Path) -> None:
    reader = QImageReader(str(folder / "nn-desktop.ico"))
    assert reader.imageCount() == len(ICO_SIZES)
    for number, size in enumerate(ICO_SIZES):
        reader.jumpToImage(number)
        image = reader.read()
        assert (image.width(), image.height()) == (size, size)
        assert shows_the_icon(image)


def test_what_is_transparent_is_so_for_programs_that_know_no_opacity(folder: Path) -> None:
    data = (folder / "nn-desktop.ico").read_bytes()
    length, place = struct.unpack_from("<II", data, 6 + 8)
    mask = data[place + length - 64 : place + length]  # 16 lines of 4 bytes, from the bottom
    assert len(mask) == 64
    for line in (mask[:4], mask[-4:]):  # the corners of the rounded square
        assert line[0] & 0x80
        assert line[1] & 0x01
    middle = mask[4 * 8 : 4 * 8 + 2]
    assert middle == b"\x00\x00"


def test_the_icon_for_macos_holds_each_size_as_its_format_says(folder: Path) -> None:
    data = (folder / "nn-desktop.icns").read_bytes()
    name, length = struct.unpack_from(">4sI", data)
    assert (name, length) == (b"icns", len(data))
    found, place = {}, 8
    while place < len(data):
        name, length = struct.unpack_from(">4sI", data, place)
        found[name] = png_size(data[place + 8 : place + length])[0]
        place += length
    assert place == len(data)
    assert found == ICNS_SIZES
    assert max(found.values()) == 1024


def test_a_damaged_drawing_stops_the_build_in_a_sentence(tmp_path: Path) -> None:
    drawing = tmp_path / "icon.svg"
    drawing.write_text("<svg", encoding="utf-8")
    with pytest.raises(OSError, match=r"icon\.svg is no SVG that Qt can draw"):
        make_icons(tmp_path / "icons", drawing)
