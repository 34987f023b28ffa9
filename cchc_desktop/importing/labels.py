"""Labels inside a text ("Cơ quan chủ trì: …; thời gian: …"): what each piece is and what stands before."""

import re
from dataclasses import dataclass
from functools import lru_cache

from cchc_desktop.importing.cells import trim
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import head_words

_WHO = (
    r"(?:(?:cac |ten )?(?:co quan|don vi|bo phan|phong ban|phong|to chuc|ca nhan|nguoi|cong chuc|can bo)"
    r"(?: (?:don vi|to chuc|ca nhan|bo phan|va))* )?"
)
_AND = r"(?: (?:thuc hien|tham muu|trien khai|to chuc|xay dung|chinh|va|la))*"
_OF_TIME = (
    r"(?: (?:thuc hien|hoan thanh|trien khai|du kien|cuoi cung|chot|to chuc|xong|phai xong|bao cao|la"
    r"|bat dau den ket thuc))*"
)
_OF_PRODUCT = (
    r"(?: (?:du kien|dau ra|ket qua|chu yeu|can dat|phai co|phai dat|hoan thanh|cu the|chinh|va|dat duoc"
    r"|mong doi|yeu cau|san pham|dat|cua nhiem vu|la))*"
)

# What a label says in plain words, and whether it says it beyond doubt; "thực hiện:" may be a verb.
_WORDINGS: tuple[tuple[Role, bool, str], ...] = (
    (
        Role.LEAD,
        True,
        rf"{_WHO}(?:duoc |giao |phan cong )*(?:chu tri|dau moi|lam chinh|chiu trach nhiem|phu trach){_AND}"
        rf"(?: phoi hop)?|ct|ai lam chinh|{_WHO}tham muu{_AND}|(?:co quan|don vi|bo phan) (?:thuc hien"
        rf"|trien khai|duoc giao){_AND}",
    ),
    (
        Role.LEAD,
        False,
        rf"{_WHO}(?:duoc |giao |phan cong )*(?:thuc hien|trien khai|trach nhiem|theo doi){_AND}"
        r"|phan cong(?: nhiem vu| thuc hien)?|to chuc thuc hien|giao|ai lam|co quan|don vi",
    ),
    (
        Role.COORDINATION,
        True,
        rf"{_WHO}(?:cung )?(?:phoi hop|tham gia|lien quan|ho tro)(?: (?:phoi hop|thuc hien|tham muu"
        r"|trien khai|voi|cung|la))*|ph|ai phoi hop",
    ),
    (
        Role.TIME,
        True,
        rf"(?:du kien )?(?:thoi gian|thoi han|thoi diem|thoi ky|tien do|lo trinh|han|moc thoi gian|ky han"
        rf"|deadline|tg|han chot|thoi gian tien do){_OF_TIME}|(?:du kien |ngay |phai )?hoan thanh",
    ),
    (Role.START, True, r"(?:thoi gian |ngay |thoi diem )?(?:bat dau|khoi dau)(?: thuc hien)?"),
    (Role.END, True, r"(?:thoi gian |ngay |thoi diem )?ket thuc"),
    (
        Role.PRODUCT,
        True,
        rf"(?:du kien |ten |cac )*(?:san pham|dau ra|minh chung|sp|ket qua|yeu cau san pham){_OF_PRODUCT}",
    ),
    (Role.BUDGET, True, r"(?:du kien |nguon |nhu cau )?kinh phi(?: thuc hien| du kien| bao dam)*"),
    (Role.NOTE, True, r"ghi chu|luu y"),
    (
        Role.CONTENT,
        True,
        r"(?:ten )?(?:noi dung|nhiem vu|cong viec|hoat dong|viec)(?: (?:thuc hien|cong viec|nhiem vu|cu the"
        r"|chi tiet|trien khai))*",
    ),
)
_COMPILED = tuple((role, sure, re.compile(pattern)) for role, sure, pattern in _WORDINGS)
# What else is said of a task; told apart only in sentences, and kept with its label.
_FURTHER = re.compile(
    r"(?:dong chi )?lanh dao(?: ubnd)?(?: xa| phuong)?(?: (?:phu trach|chi dao|theo doi))?|dia diem"
    r"|thanh phan(?: tham gia)?|doi tuong|so luong|hinh thuc|phuong thuc|quy mo|muc tieu|muc dich|yeu cau"
    r"|giai phap|bien phap|nguoi theo doi|noi nhan|co quan theo doi|chi tieu"
)
_COLON = re.compile(r"\s*[:：](?!\d)\s*")
_WORD = re.compile(r"\S+")
_MOST_WORDS = 9
_LONGEST_LABEL = 90
_LONGEST_TEXT = 8000
_BEFORE = ".;,([–-—•*+|/\n"
_EDGES = " \t\n;,.-–—•*+(["


@dataclass(frozen=True, slots=True)
class Piece:
    """A labelled value; `sure` where the label cannot be a part of the sentence."""

    role: Role
    value: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text taken apart: what stands before the first label, and the labelled values in order."""

    before: str
    pieces: tuple[Piece, ...]

    def of(self, role: Role) -> str:
        """The values of a role, line by line."""
        return "\n".join(piece.value for piece in self.pieces if piece.role is role and piece.value)

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that are labelled and not empty."""
        return frozenset(piece.role for piece in self.pieces if piece.value)


@lru_cache(maxsize=2048)
def label_role(words: str) -> tuple[Role, bool] | None:
    """What words before a colon announce; None where they are no label."""
    plain = head_words(words)
    for role, sure, pattern in _COMPILED:
        if pattern.fullmatch(plain):
            return role, sure
    return None


def split_labels(text: str, *, further: bool = False) -> Labelled:
    """A text at its labels; `before` is the whole text where there is none.

    `further` tells apart what else a sentence says of a task ("Địa điểm: …"), with its label, as `OTHER`.
    """
    if (":" not in text and "：" not in text) or len(text) > _LONGEST_TEXT:
        return Labelled(text, ())
    return _split(text, further=further)


@lru_cache(maxsize=1024)
def _split(text: str, *, further: bool) -> Labelled:
    found: list[tuple[int, int, Role, bool]] = []
    last = 0
    for colon in _COLON.finditer(text):
        label = _label_before(text, last, colon.start(), further=further)
        if label is not None:
            begin = label[0] if label[1] is Role.OTHER else colon.end()
            found.append((label[0], begin, label[1], label[2]))
            last = colon.end()
    if not found:
        return Labelled(text, ())
    ends = [start for start, *_ in found[1:]] + [len(text)]
    pieces = tuple(
        Piece(role, _value(text[begin:end]), sure)
        for (_, begin, role, sure), end in zip(found, ends, strict=True)
    )
    return Labelled(text[: found[0][0]].strip(_EDGES), pieces)


def _label_before(text: str, first: int, end: int, *, further: bool) -> tuple[int, Role, bool] | None:
    """The longest label that ends here: where it begins and what it announces."""
    line = max(text.rfind("\n", first, end) + 1, first, end - _LONGEST_LABEL)
    words = list(_WORD.finditer(text, line, end))[-_MOST_WORDS:]
    for word in words:
        start = word.start()
        begins = text[start:end].lstrip(_EDGES)
        if not begins or not _may_begin(text, start, first, begins):
            continue
        label = label_role(begins)
        if label is None and further and _FURTHER.fullmatch(head_words(begins)):
            label = Role.OTHER, True
        if label is not None:
            return start + text[start:end].index(begins[0]), *label
    return None


def _may_begin(text: str, start: int, first: int, begins: str) -> bool:
    before = text[first:start].rstrip(" \t")
    return not before or before[-1] in _BEFORE or begins[0].isupper() or text[start] in _EDGES


def _value(text: str) -> str:
    value = text.strip(" \t\n")
    value = value.rstrip(" ([-–—•*+\n") if not value.endswith("…") else value
    if value.count(")") > value.count("("):
        value = value.rstrip(" .;").removesuffix(")")
    return trim(value) if "\n" not in value else value
