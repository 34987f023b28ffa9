"""Draws `installer/launcher/app.ico` from the program's SVG icon: `.venv/bin/python installer/make_icon.py`."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
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


def main() -> None:
    """Write the icon with all its sizes as PNG, which Windows reads since Vista."""
    renderer = QSvgRenderer(str(HERE.parent / "resources" / "icons" / "app.svg"))
    pictures = [(size, png(renderer, size)) for size in SIZES]
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, content in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), start + len(body))
        body += content
    (HERE / "launcher" / "app.ico").write_bytes(head + body)


if __name__ == "__main__":
    main()
