"""The named styles of the Word file, so that the officer edits styles and not single paragraphs."""

from xml.sax.saxutils import quoteattr

from cchc_desktop.reports.grid import PAD_SIDE, PAD_TOP
from cchc_desktop.reports.layout import RULE_STYLE, STYLES, Place, TextStyle

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BOLD_STYLE, ITALIC_STYLE, BOTH_STYLE = "CchcDam", "CchcNghieng", "CchcDamNghieng"
GRID_STYLE, FRAME_STYLE = "CchcBang", "CchcKhung"

_FONT = (
    'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"'
)
_JC = {Place.LEFT: "left", Place.CENTER: "center", Place.RIGHT: "right", Place.JUSTIFY: "both"}


def twips(points: float) -> int:
    """Twentieths of a point, Word's unit of length."""
    return round(points * 20)


def twips_mm(millimetres: float) -> int:
    """Twentieths of a point in so many millimetres."""
    return round(millimetres * 1440 / 25.4)


def styles_xml(*, alone: bool = False) -> str:
    """The whole styles part: defaults, one style per `TextStyle`, three for runs, two for tables.

    `alone`: paragraph styles inherit nothing, as for a file whose Normal is another's.
    """
    paragraphs = "".join(_paragraph_style(style, alone=alone) for style in STYLES)
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {_FONT}/>"
        '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f'<w:rPr><w:rFonts {_FONT}/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        f"{paragraphs}{_run_styles()}{_table_styles()}</w:styles>"
    )


def _paragraph_style(style: TextStyle, *, alone: bool) -> str:
    keep = ("<w:keepNext/>" if style.keep_next else "") + ("<w:keepLines/>" if style.level else "")
    widow = "<w:widowControl/>" if alone else ""
    border = ""
    single = ' w:line="240" w:lineRule="auto"' if alone else ""
    spacing = f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}"{single}/>'
    base = "" if alone else '<w:basedOn w:val="Normal"/>'
    font = f"<w:rFonts {_FONT}/>" if alone else ""
    if style is RULE_STYLE:
        border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
        spacing = '<w:spacing w:before="40" w:after="0" w:line="40" w:lineRule="exact"/>'
    left, right, first = (twips_mm(mm) for mm in (style.left, style.right, style.first_line))
    indent = f'<w:ind w:left="{left}" w:right="{right}" w:firstLine="{first}"/>'
    outline = f'<w:outlineLvl w:val="{style.level - 1}"/>' if style.level else ""
    run = ("<w:b/><w:bCs/>" if style.bold else "") + ("<w:i/><w:iCs/>" if style.italic else "")
    size = round(style.size * 2)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style.key}">'
        f"<w:name w:val={quoteattr(style.name)}/>{base}<w:qFormat/>"
        f'<w:pPr>{keep}{widow}{border}{spacing}{indent}<w:jc w:val="{_JC[style.place]}"/>{outline}</w:pPr>'
        f'<w:rPr>{font}{run}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _run_styles() -> str:
    kinds = (
        (BOLD_STYLE, "CCHC Đậm", "<w:b/><w:bCs/>"),
        (ITALIC_STYLE, "CCHC Nghiêng", "<w:i/><w:iCs/>"),
        (BOTH_STYLE, "CCHC Đậm nghiêng", "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    )
    return "".join(
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{marks}</w:rPr></w:style>'
        for key, name, marks in kinds
    )


def _table_styles() -> str:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = {"top": PAD_TOP, "left": PAD_SIDE, "bottom": PAD_TOP, "right": PAD_SIDE}
    padding = "".join(f'<w:{side} w:w="{twips_mm(mm)}" w:type="dxa"/>' for side, mm in margins.items())
    start = '<w:style w:type="table" w:customStyle="1" w:styleId='
    base = '<w:basedOn w:val="TableNormal"/>'
    return (
        f'{start}"{GRID_STYLE}"><w:name w:val="CCHC Bảng"/>{base}<w:tblPr>'
        f"<w:tblBorders>{sides}</w:tblBorders><w:tblCellMar>{padding}</w:tblCellMar></w:tblPr></w:style>"
        f'{start}"{FRAME_STYLE}"><w:name w:val="CCHC Khung không viền"/>{base}<w:tblPr/></w:style>'
    )
