"""The texts and numbers in report files, read with the formats' own libraries: `contents.py FILE ...`."""

import json
import sys
from pathlib import Path


def of_docx(path: Path) -> list[str]:
    """Every paragraph of the body, tables included, in the order of the file; then heads and feet."""
    from docx import Document  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    document = Document(str(path))
    parts = [document.element.body]
    for section in document.sections:
        parts += [section.header._element, section.footer._element]  # noqa: SLF001
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for part in parts for p in part.iter(qn("w:p"))]


def of_xlsx(path: Path) -> list[str]:
    """Every filled cell with its place and kind."""
    from openpyxl import load_workbook  # noqa: PLC0415

    book = load_workbook(path)
    return [
        f"{sheet.title}!{cell.coordinate} {type(cell.value).__name__} {cell.value}"
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def of_pdf(path: Path) -> list[str]:
    """The lines of every page."""
    import pypdfium2  # noqa: PLC0415

    document = pypdfium2.PdfDocument(path)
    return [line for page in document for line in page.get_textpage().get_text_range().splitlines()]


READERS = {".docx": of_docx, ".xlsx": of_xlsx, ".pdf": of_pdf}


if __name__ == "__main__":
    found = {Path(name).name: READERS[Path(name).suffix](Path(name)) for name in sys.argv[1:]}
    json.dump(found, sys.stdout, ensure_ascii=False)
