"""What the heads of columns say, in plain words: data, tried in order; a new wording is a word here."""

import re
from enum import StrEnum


class Role(StrEnum):
    """What a column holds. `FOREIGN` heads speak against a list of tasks (marks, names, places)."""

    ORDER = "order"
    CONTENT = "content"
    PRODUCT = "product"
    LEAD = "lead"
    COORDINATION = "coordination"
    TIME = "time"
    START = "start"
    END = "end"
    MARK = "mark"
    BUDGET = "budget"
    NOTE = "note"
    GROUP = "group"
    FOREIGN = "foreign"
    OTHER = "other"


# Who a column names; what they do with it follows in any order of words.
_WHO = (
    r"^(cac |nhung |ten |cap )*(co quan|don vi|to chuc|bo phan|phong ban|phong|ban nganh|nganh|ca nhan|nguoi"
    r"|cong chuc|can bo|luc luong|thanh phan|doan the|ben|noi|ai)\b"
)
_DOING = r"(thuc hien|trien khai|tien hanh|lam|xay dung|tham muu|tham gia|xu ly|giai quyet)"
# Helping in any words: neither "cung cap" (cung cấp) nor "cuoi cung", neither "phu trach" nor "phu luc".
_HELPS = (
    r"(phoi hop|phoi ket hop|ket hop|tham gia|lien quan|ho tro|tro giup|tro luc|giup|hop tac|dong hanh|bo tro"
    r"|(?<!cuoi )cung(?! cap| ung)|phu(?! trach| luc| thuoc| cap| huynh| nu| hop)"
    rf"|dong (thuc hien|trien khai|chu tri|tham gia|lam)|{_DOING} chung|chung tay|chung suc)\b"
)

_TAKES_PART = r"\b(chu tri|tham muu|soan thao|chuan bi|phoi hop|thuc hien|phu trach)\b"
_DECIDES = (
    r"(tham quyen|(ra |quyet dinh )?ban hanh|(tham dinh )?phe duyet|duyet|tham dinh|tham tra|thong qua"
    r"|quyet dinh|ky)"
)

# "6 tháng đầu năm", as the head of a column for crosses.
HALF_YEAR = r"(?:(?:0?6|sau) thang|nua) (?:dau|cuoi) nam(?: 20\d\d)?"

# Tried in this order on the head without diacritics and punctuation; the number is how sure the wording is.
RULES: tuple[tuple[Role, float, str], ...] = (
    (Role.ORDER, 1.0, r"^(s ?)?t ?t$|^so (tt|thu tu)$|^thu tu$|^no$|^so$|^stt .{0,6}$"),
    (Role.ORDER, 0.7, r"^ma so$|^(ma( so)?|so hieu|ky hieu) (nhiem vu|cong viec|dau viec|hoat dong)$"),
    # The leader who watches over a task is no unit that does it.
    (
        Role.OTHER,
        1.0,
        r"^(dong chi )?(lanh dao|thuong truc|chu tich|pho chu tich|uy vien)\b.*(phu trach|theo doi|chi dao)"
        r"|^(lanh dao|nguoi|dong chi|can bo lanh dao) (ubnd )?(chi dao|duyet|ky|theo doi|giam sat)|^lanh dao$"
        r"|^(thoi luong|so ngay|so lan|so nguoi)",
    ),
    # Who receives, judges or signs what comes of a task does no part of it.
    (Role.OTHER, 1.0, rf"^(cap|trinh cap)\b(?!.*{_TAKES_PART})|{_WHO}( co)? {_DECIDES}\b(?!.*{_TAKES_PART})"),
    (
        Role.FOREIGN,
        1.0,
        r"^don vi tinh|^dvt$|^so luong|^tong (so|cong)|^ty le|^(muc )?diem\b|thang diem|^chi so"
        r"|^tieu chi|^ho (va )?ten|\btac gia\b"
        r"|^chuc (vu|danh)|^dia (diem|chi)|^thanh phan(?!.*phoi hop)|duoc kiem tra|^hinh thuc(?! van ban)"
        r"|^ma( so)? |^ma$"
        r"|^ten (thu tuc|tthc)"
        r"|^thu tuc hanh chinh|^bieu mau|^loai bao cao|^ten bao cao|^noi nhan|^nam sinh"
        r"|^(so )?dien thoai|^so (lieu|ky hieu)"
        r"|^(ke hoach|thuc hien|ket qua|uoc|so voi|muc tieu|giao|nam).* ?20\d\d|^(nam )?20\d\d$"
        r"|^nam 20\d\d|muc do"
        r"|^tinh trang"
        r"|^trang thai|^danh gia|^chi tieu(?!.*(?:nhiem vu|san pham))"
        r"|^(noi dung|ten) (chi tieu|tieu chi)|^gia tri"
        r"|^tinh hinh"
        r"|^nguoi (duoc|tham)|^so (ho so|cuoc|van ban)|^ket qua (dat|giai quyet|kiem tra|cham"
        r"|thuc hien chi tieu)",
    ),
    (
        Role.NOTE,
        1.0,
        r"^ghi chu|^chu (thich|giai|y)\b|^luu y|\bluu y$"
        r"|^thong tin (them|khac|bo sung)|^(dien giai$|giai thich)",
    ),
    (
        Role.BUDGET,
        1.0,
        r"^(du kien |nhu cau |nguon |tong |uoc |muc |du tru |so )*(kinh phi|ngan sach|chi phi|kp\b|tien\b"
        r"(?! (do|trinh|ich|hanh|luong)))|^du (toan|tru)\b"
        r"|^nguon (von|luc|kinh|chi)|^von\b",
    ),
    (Role.GROUP, 0.9, r"^linh vuc( cong tac| cai cach.*)?$|^nhom( nhiem vu| noi dung| linh vuc)?$"),
    (
        Role.START,
        0.9,
        r"^(thoi gian|ngay|thoi diem|thang|moc)? ?(bat dau|khoi dau|khoi dong)( thuc hien| trien khai)?$"
        r"|^tu( ngay| thang| quy| luc)?$|^ngay giao( viec)?$",
    ),
    (
        Role.END,
        0.9,
        r"^(thoi gian|ngay|thoi diem|thang|moc|han)? ?ket thuc$|^(den|toi)( het)?( ngay| thang| quy| luc)?$",
    ),
    (
        Role.TIME,
        1.0,
        r"^(du kien )?(thoi (gian|han|diem|ky)|tien do|lo trinh|moc|ky han|thoi)\b|^han( |$)|^(du kien "
        r"|ngay )?hoan thanh\b"
        r"|^ngay (hoan|thuc|xong|phai|cuoi|het|lam|den han)|^ke hoach thoi gian|^thoi gan|^thcri gian"
        r"|^deadline"
        r"|^(lam |xong )?(khi nao|bao gio)|\bxong (khi|vao|truoc|luc|ngay|trong)\b|^(cham|muon|tre) nhat"
        r"|^(phai |can )?(lam )?xong( |$)|^hoan tat|^den han|^lich( (thuc hien|trien khai|trinh|thoi gian)|$)"
        r"|^tien trinh|^phan ky|^thang( thuc hien)?$"
        r"|^quy( thuc hien)?$|^ky thuc hien|^tg\b|^tan suat",
    ),
    (Role.LEAD, 1.0, r"\bchu tri|dau moi|^ct ph$|\blam chinh\b|^ai (lam|thuc hien|chiu|phu trach)"),
    (
        Role.COORDINATION,
        1.0,
        rf"phoi hop|{_WHO}.*\b{_HELPS}|^(tham gia|ho tro|lien quan|phoi|phu giup|giup (viec|do|suc))\b"
        rf"|^(cung|chung|phu|dong) {_DOING}|^(cung )?{_DOING} (cung|chung|phu)$|^(phu|ph)$",
    ),
    (
        Role.LEAD,
        0.9,
        r"^(cac |ten )?(co quan|don vi|bo phan|phong ban|phong|ca nhan|nguoi|to chuc|cong chuc|can bo"
        r"|lanh dao).*"
        r"(thuc hien|trien khai|tham muu|duoc giao|chu quan|chiu trach nhiem|trach nhiem|phu trach"
        r"|theo doi|xay dung|giai quyet)"
        rf"|{_WHO}.*\b(dam (nhiem|trach|nhan)|chu (luc|cong)|nong cot|tien hanh|soan thao|chuan bi|lam)\b"
        rf"|{_WHO}( [a-z]+)* chinh$|^chinh$|{_WHO} trinh( ban hanh| phe duyet| ky)?$",
    ),
    (
        Role.LEAD,
        0.8,
        r"^(phan cong|giao) |^phan cong$|^giao$|^trach nhiem|^chiu trach nhiem|phu trach|^to chuc thuc hien"
        r"|^tham muu|^(noi|ben) (lam|thuc hien|chu tri)",
    ),
    (Role.PRODUCT, 1.0, r"^(ten |du kien )?(cac )?(san pham|dau ra)|^(loai|dang) san pham"),
    (
        Role.PRODUCT,
        0.8,
        r"^(du kien )?(ket qua|yeu cau (ket qua|san pham|can dat))|minh chung|kiem chung|^ra (gi|cai gi)"
        r"|^the hien (bang|o|qua)"
        r"|^(ho so|tai lieu|giay to|van ban)\b.*(phai|can) (nop|co|gui|ban hanh)"
        r"|^(ho so|tai lieu|giay to)\b.*(hoan thanh|dau ra|ban hanh)|^thanh pham"
        r"|^(dau ra|san pham)|(phai co|can co|phai dat)$",
    ),
    (
        Role.CONTENT,
        0.6,
        r"^noi dung (kiem tra|bao cao|tiep|hop)",
    ),
    (Role.CONTENT, 0.7, r"^noi dung (tuyen truyen|tap huan|dao tao|doi thoai)"),
    (
        Role.CONTENT,
        1.0,
        r"^(ten |cac |danh muc |ten danh muc |tom tat )*(noi dung|nhiem vu|cong viec|hoat dong|dau viec"
        r"|viec|giai phap|cong tac|dau muc|hang muc|phan viec)\b|^(phai )?lam gi$"
        r"|^(muc tieu|chi tieu).{0,8}nhiem vu|^noi dun$|^nhiem vu",
    ),
    (Role.PRODUCT, 0.9, r"\bsan pham\b|\bdau ra\b"),
    (Role.PRODUCT, 0.7, r"^(hinh thuc |loai |ten )?van ban( (ban hanh|tham muu|du kien))?$"),
    (Role.TIME, 0.9, r"\bthoi (gian|han)\b"),
    (
        Role.LEAD,
        0.7,
        r"^(cac |ten )?(co quan|don vi|bo phan|phong ban|ca nhan|nguoi)( (don vi|to chuc|ca nhan"
        r"|bo phan|va))*$",
    ),
    (Role.CONTENT, 0.8, r"\bnhiem vu\b|\bcong viec\b"),
)
COMPILED = tuple((role, weight, re.compile(pattern)) for role, weight, pattern in RULES)
# People, inspected units, papers and points to be given make a table of them, whatever stands beside.
NO_WORK = re.compile(
    r"^ho (va )?ten|^chuc (vu|danh)|^nam sinh|dien thoai|duoc kiem tra|^thanh phan|^noi nhan|^loai bao cao"
    r"|^bieu mau|^ten bao cao|^nguoi (duoc|tham)|^so (ho so|lieu)|diem toi da|thang diem|^tong (so|cong)"
    r"|\btac gia\b"
)

# Heads seen most; a head misread by the scanner is held against them.
WORDINGS: dict[str, Role] = {
    "noi dung thuc hien": Role.CONTENT,
    "noi dung cong viec": Role.CONTENT,
    "noi dung nhiem vu": Role.CONTENT,
    "nhiem vu cu the": Role.CONTENT,
    "ten nhiem vu": Role.CONTENT,
    "san pham ket qua": Role.PRODUCT,
    "san pham du kien": Role.PRODUCT,
    "san pham dau ra": Role.PRODUCT,
    "san pham": Role.PRODUCT,
    "co quan chu tri": Role.LEAD,
    "don vi chu tri": Role.LEAD,
    "co quan thuc hien": Role.LEAD,
    "don vi thuc hien": Role.LEAD,
    "co quan phoi hop": Role.COORDINATION,
    "don vi phoi hop": Role.COORDINATION,
    "thoi gian hoan thanh": Role.TIME,
    "thoi gian thuc hien": Role.TIME,
    "thoi han hoan thanh": Role.TIME,
    "tien do thuc hien": Role.TIME,
    "ghi chu": Role.NOTE,
    "kinh phi thuc hien": Role.BUDGET,
}
