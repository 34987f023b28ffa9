"""The demo's photos of activities: drawn by the program, so that the sample holds nobody's pictures."""

from datetime import date
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from cchc_desktop.db.engine import Database
from cchc_desktop.display.text import show_date
from cchc_desktop.paths import resource
from cchc_desktop.services.activities import attach_photo
from cchc_desktop.services.evidence_store import put_file

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_SIZE = (480, 320)
_SKY, _HILL, _INK, _PAPER, _RED, _WOOD = "#cfe3f5", "#8fb98a", "#1f2a37", "#ffffff", "#b3261e", "#b98d5a"
_BAND = 262


class Scene(Enum):
    """What a picture shows."""

    LOUDSPEAKER = "loa"
    HALL = "hoi-truong"


def attach_picture(database: Database, activity_id: int, scene: Scene, title: str, day: date) -> None:
    """Draw a picture and keep it as the photo of an activity."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"anh-{day:%Y-%m-%d}-{scene.value}.png"
        _draw(scene, title, day, path)
        attach_photo(database, activity_id, put_file(database, path))


def _draw(scene: Scene, title: str, day: date, path: Path) -> None:
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - for the sample alone

    picture = Image.new("RGB", _SIZE, _SKY)
    pen = ImageDraw.Draw(picture)
    (_loudspeaker if scene is Scene.LOUDSPEAKER else _hall)(pen)
    pen.rectangle((0, _BAND, *_SIZE), fill=_PAPER)
    for at, (words, size) in enumerate(((title, 20), (f"Xã Suối Mây, ngày {show_date(day)}", 15))):
        font = ImageFont.truetype(str(resource("fonts/LiberationSerif-Regular.ttf")), size)
        pen.text((14, _BAND + 7 + 26 * at), words, fill=_INK, font=font)
    # Few colours are enough for drawn shapes, and keep the file small.
    picture.quantize(32).save(path, optimize=True)


def _loudspeaker(pen: "ImageDraw") -> None:
    """Two horns on a pole before hills."""
    pen.polygon(((0, 262), (0, 190), (120, 120), (230, 210), (340, 150), (480, 220), (480, 262)), fill=_HILL)
    pen.rectangle((236, 60, 246, 262), fill=_INK)
    pen.polygon(((246, 86), (330, 50), (330, 130), (246, 100)), fill=_PAPER, outline=_INK)
    pen.polygon(((236, 86), (152, 50), (152, 130), (236, 100)), fill=_PAPER, outline=_INK)
    for reach in (16, 32, 48):
        pen.arc((330 - reach, 90 - reach, 340 + reach, 90 + reach), -50, 50, fill=_RED, width=3)
        pen.arc((142 - reach, 90 - reach, 152 + reach, 90 + reach), 130, 230, fill=_RED, width=3)


def _hall(pen: "ImageDraw") -> None:
    """A platform under a banner, and people in rows before it."""
    pen.rectangle((0, 0, 480, 262), fill="#efe6d6")
    pen.rectangle((90, 22, 390, 62), fill=_RED)
    pen.rectangle((60, 120, 420, 150), fill=_WOOD)
    pen.rectangle((215, 86, 265, 120), fill=_WOOD, outline=_INK)
    for row, top in enumerate((160, 192, 224)):
        for seat in range(9 + row):
            left = 240 - 22 * (9 + row) + 44 * seat
            pen.ellipse((left + 10, top, left + 30, top + 20), fill="#7a5a43")
            pen.rectangle(
                (left + 4, top + 20, left + 36, top + 38), fill="#3f6ea8" if seat % 2 else "#5b6776"
            )
