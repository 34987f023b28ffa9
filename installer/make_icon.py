"""Draws the pictures of program and setup from the SVG icon: `.venv/bin/python installer/make_icon.py`."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon at one size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content.data())


def side(renderer: QSvgRenderer) -> QImage:
    """The left side of the setup's first page."""
    image = QImage(164, 314, QImage.Format.Format_RGB888)
    image.fill(QColor("#dbe8f7"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(34, 96, 96, 96))
    painter.end()
    return image


def main() -> None:
    """Write the icon with all its sizes as PNG, which Windows reads since Vista, and the setup's side."""
    renderer = QSvgRenderer(str(HERE.parent / "resources" / "icons" / "app.svg"))
    pictures = [(size, png(renderer, size)) for size in SIZES]
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, content in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), start + len(body))
        body += content
    (HERE / "launcher" / "app.ico").write_bytes(head + body)
    side(renderer).save(str(HERE / "launcher" / "side.bmp"), "BMP")


if __name__ == "__main__":
    main()
