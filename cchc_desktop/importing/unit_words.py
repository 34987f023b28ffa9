"""What a commune's units are called: full names, short names, abbreviations, first words. Data only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitProposal:
    """A unit proposed to a new commune.

    `kind` is one of `office`, `department`, `centre`, `force`, `health`, `school`, `front`, `other`.
    """

    name: str
    short_name: str
    kind: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit recognised under any of its `keys`: plain words, abbreviations written out, no joining words.

    `with_place` says that the name is nothing without "xã" or "phường" ("Công an xã").
    """

    name: str
    keys: tuple[str, ...]
    with_place: bool = False


DEFAULT_UNITS: tuple[UnitProposal, ...] = (
    UnitProposal(
        "Văn phòng HĐND và UBND",
        "VP HĐND&UBND",
        "office",
        ("Văn phòng HĐND&UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "VP HĐND và UBND"),
    ),
    UnitProposal("Phòng Kinh tế", "P. KT", "department", ("Phòng KT",)),
    UnitProposal(
        "Phòng Văn hóa - Xã hội", "P. VH-XH", "department", ("Phòng VH-XH", "Phòng VHXH", "VH-XH", "VHXH")
    ),
    UnitProposal(
        "Trung tâm Phục vụ hành chính công",
        "TTPVHCC",
        "centre",
        ("Trung tâm Phục vụ HCC", "Trung tâm PVHCC", "TT PVHCC", "Trung tâm Hành chính công"),
    ),
    UnitProposal("Trung tâm Dịch vụ sự nghiệp công", "TTDVSNC", "centre", ("Trung tâm DVSNC", "TT DVSNC")),
    UnitProposal("Công an xã", "CA xã", "force", ("Công an", "CA xã")),
    UnitProposal("Ban Chỉ huy quân sự xã", "BCHQS", "force", ("Ban CHQS xã", "Ban CHQS", "BCH Quân sự xã")),
    UnitProposal("Trạm Y tế", "TYT", "health", ("Trạm Y tế xã", "TYT")),
    UnitProposal("Trường Mầm non", "MN", "school"),
    UnitProposal("Trường Tiểu học", "TH", "school"),
    UnitProposal("Trường THCS", "THCS", "school", ("Trường Trung học cơ sở",)),
    UnitProposal(
        "Ủy ban MTTQ Việt Nam xã",
        "UB MTTQ",
        "front",
        ("UB MTTQ xã", "UBMTTQ xã", "MTTQ xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
    ),
)

KNOWN_UNITS: tuple[KnownUnit, ...] = (
    KnownUnit(
        "Văn phòng HĐND và UBND",
        (
            "van phong hoi dong nhan dan uy ban nhan dan",
            "van phong uy ban nhan dan hoi dong nhan dan",
            "van phong uy ban nhan dan",
        ),
    ),
    KnownUnit("Văn phòng Đảng ủy", ("van phong dang uy",)),
    KnownUnit("Phòng Kinh tế", ("phong kinh te",)),
    KnownUnit("Phòng Kinh tế, Hạ tầng và Đô thị", ("phong kinh te ha tang do thi",)),
    KnownUnit("Phòng Văn hóa - Xã hội", ("phong van hoa xa hoi", "van hoa xa hoi")),
    KnownUnit(
        "Trung tâm Phục vụ hành chính công",
        (
            "trung tam phuc vu hanh chinh cong",
            "trung tam hanh chinh cong",
            "phuc vu hanh chinh cong",
            "hanh chinh cong",
        ),
    ),
    KnownUnit(
        "Trung tâm Dịch vụ sự nghiệp công", ("trung tam dich vu su nghiep cong", "dich vu su nghiep cong")
    ),
    KnownUnit("Trung tâm Cung ứng dịch vụ công", ("trung tam cung ung dich vu cong",)),
    KnownUnit("Trung tâm Cung ứng dịch vụ sự nghiệp công", ("trung tam cung ung dich vu su nghiep cong",)),
    KnownUnit("Trung tâm Dịch vụ tổng hợp", ("trung tam dich vu tong hop",)),
    KnownUnit("Công an", ("cong an", "ban cong an"), with_place=True),
    KnownUnit(
        "Ban Chỉ huy quân sự",
        ("ban chi huy quan su", "chi huy quan su", "ban quan su", "quan su"),
        with_place=True,
    ),
    KnownUnit("Trạm Y tế", ("tram y te",)),
    KnownUnit(
        "Ủy ban MTTQ Việt Nam",
        (
            "uy ban mat tran to quoc viet nam",
            "uy ban mat tran to quoc",
            "mat tran to quoc viet nam",
            "mat tran to quoc",
            "ban thuong truc uy ban mat tran to quoc viet nam",
            "ban thuong truc uy ban mat tran to quoc",
        ),
        with_place=True,
    ),
    KnownUnit("UBND", ("uy ban nhan dan",), with_place=True),
    KnownUnit("HĐND", ("hoi dong nhan dan",), with_place=True),
    KnownUnit("Thường trực HĐND", ("thuong truc hoi dong nhan dan",), with_place=True),
    KnownUnit("Đảng ủy", ("dang uy",), with_place=True),
    KnownUnit("Thường trực Đảng ủy", ("thuong truc dang uy",), with_place=True),
    KnownUnit("Chủ tịch UBND", ("chu tich uy ban nhan dan",), with_place=True),
    KnownUnit("Lãnh đạo UBND", ("lanh dao uy ban nhan dan",), with_place=True),
    KnownUnit(
        "Đoàn Thanh niên", ("doan thanh nien", "doan thanh nien cong san ho chi minh"), with_place=True
    ),
    KnownUnit("Hội Liên hiệp Phụ nữ", ("hoi lien hiep phu nu", "hoi phu nu"), with_place=True),
    KnownUnit("Hội Nông dân", ("hoi nong dan",), with_place=True),
    KnownUnit("Hội Cựu chiến binh", ("hoi cuu chien binh",), with_place=True),
    KnownUnit("Bộ phận Một cửa", ("bo phan mot cua",)),
    KnownUnit("Ban Xây dựng Đảng", ("ban xay dung dang",)),
    KnownUnit("Ủy ban Kiểm tra Đảng ủy", ("uy ban kiem tra dang uy",)),
    KnownUnit("UBND tỉnh", ("uy ban nhan dan tinh",)),
    KnownUnit("UBND thành phố", ("uy ban nhan dan thanh pho",)),
    KnownUnit("Sở Nội vụ", ("so noi vu",)),
    KnownUnit("Sở Khoa học và Công nghệ", ("so khoa hoc cong nghe",)),
    KnownUnit("Sở Tư pháp", ("so tu phap",)),
    KnownUnit("Sở Tài chính", ("so tai chinh",)),
    KnownUnit("Bộ Nội vụ", ("bo noi vu",)),
)

# Abbreviations written without dashes, dots or "&" (plain letters) and what they stand for.
ABBREVIATIONS: dict[str, str] = {
    "hdnd": "hoi dong nhan dan", "ubnd": "uy ban nhan dan",
    "hdndubnd": "hoi dong nhan dan uy ban nhan dan",
    "hdndvaubnd": "hoi dong nhan dan uy ban nhan dan",
    "vphdnd": "van phong hoi dong nhan dan", "vpubnd": "van phong uy ban nhan dan",
    "vphdndubnd": "van phong hoi dong nhan dan uy ban nhan dan",
    "vp": "van phong", "p": "phong", "du": "dang uy",
    "vhxh": "van hoa xa hoi", "pvhxh": "phong van hoa xa hoi",
    "hcc": "hanh chinh cong", "pvhcc": "phuc vu hanh chinh cong", "tthcc": "trung tam hanh chinh cong",
    "tthchc": "trung tam hanh chinh cong", "tthc": "thu tuc hanh chinh",
    "ttpvhcc": "trung tam phuc vu hanh chinh cong", "tpvhcc": "tam phuc vu hanh chinh cong",
    "ttpvhchc": "trung tam phuc vu hanh chinh cong",
    "dvsnc": "dich vu su nghiep cong", "ttdvsnc": "trung tam dich vu su nghiep cong",
    "cudvc": "cung ung dich vu cong", "cudvsnc": "cung ung dich vu su nghiep cong",
    "ttcudvc": "trung tam cung ung dich vu cong", "dvc": "dich vu cong", "dvth": "dich vu tong hop",
    "snc": "su nghiep cong",
    "kthtdt": "kinh te ha tang do thi", "pkthtdt": "phong kinh te ha tang do thi", "pkt": "phong kinh te",
    "chqs": "chi huy quan su", "bchqs": "ban chi huy quan su", "bch": "ban chi huy", "qs": "quan su",
    "ca": "cong an", "tyt": "tram y te",
    "mttq": "mat tran to quoc", "mttqvn": "mat tran to quoc viet nam", "ub": "uy ban", "vn": "viet nam",
    "ubmttq": "uy ban mat tran to quoc", "ubmttqvn": "uy ban mat tran to quoc viet nam",
    "ttr": "thuong truc", "tthdnd": "thuong truc hoi dong nhan dan", "ttdu": "thuong truc dang uy",
    "lhpn": "lien hiep phu nu", "hlhpn": "hoi lien hiep phu nu", "hnd": "hoi nong dan",
    "ccb": "cuu chien binh", "hccb": "hoi cuu chien binh", "tncs": "thanh nien cong san",
    "hcm": "ho chi minh", "ct": "chu tich",
}  # fmt: skip

# Abbreviations that mean the unit only after (KT: "Phòng KT") or before (TT: "TT PVHCC") certain words.
ONLY_AFTER: dict[str, tuple[str, str]] = {"kt": ("phong", "kinh te"), "vh": ("phong", "van hoa"),
                                          "xh": ("hoa", "xa hoi"), "ht": ("te", "ha tang"),
                                          "dt": ("tang", "do thi")}  # fmt: skip
ONLY_BEFORE: dict[str, tuple[tuple[str, ...], str]] = {
    "tt": (
        ("phuc", "pv", "pvhcc", "hanh", "hcc", "dich", "dv", "dvsnc", "cung", "cudvc", "van"),
        "trung tam",
    ),
    "pv": (("hcc", "hanh"), "phuc vu"),
    "dv": (("su", "snc"), "dich vu"),
}
ONLY_BEFORE_THE_PARTY: tuple[tuple[str, ...], str] = (("hoi", "hdnd", "dang", "du"), "thuong truc")

# First words of a unit, plain; what follows must not make another word of it ("ban hành", "tổ chức").
UNIT_HEADS: tuple[str, ...] = (
    r"van phong\b", r"vp\b", r"vphdnd", r"phong(?! (?:ngua|chong|trao|tranh|chay|ve)\b)\b", r"p\.",
    r"trung tam\b", r"tt ?(?:pv|hcc|phuc vu|hanh chinh|dv|dich vu|cung ung|van hoa|c?u?dvs?n?c\b)",
    r"ttpvhcc", r"tthcc", r"bql",
    r"cong an\b", r"ca (?:xa|phuong)\b",
    r"ban(?! (?:hanh|giao|do|sao|cong bo|kiem diem|tong hop|dang ky|to chuc)\b)\b", r"bch\b", r"bchqs\b",
    r"tram\b", r"tyt\b", r"truong(?! hop\b)\b", r"(?:uy ban|ub)\b", r"ubnd\b", r"ubmttq", r"(?:ub )?mttq",
    r"mat tran\b", r"hdnd\b", r"hoi dong\b", r"hoi(?! (?:nghi|thi|thao|dap|y|hop|nghe)\b)\b",
    r"doan(?! (?:kiem tra|ket)\b)\b", r"dang uy\b", r"thuong truc\b", r"(?:ttr|tt) ?(?:dang|hdnd|du)",
    r"to(?! chuc\b)\b", r"bo phan\b", r"bo (?:noi vu|chi huy)\b", r"so [a-z]+",
    r"chi cuc\b", r"(?:pho )?chu tich\b", r"lanh dao\b", r"cong chuc\b", r"thu truong\b", r"truong phong\b",
    r"(?:p\.?)?vh ?[-&]? ?xh\b", r"van hoa ?-? ?xa hoi", r"quan su\b", r"cong doan\b", r"thanh tra\b",
    r"cac(?= (?:co quan|don vi|phong|ban|nganh|doan the|to chuc|to|thon|ban|khu|truong|nha truong|cong chuc|"
    r"can bo|dia phuong|hoi|bo phan|xa|doanh nghiep|tram|trung tam|thanh vien|chi|so|pct|pho|ap|lang|buon)"
    r"\b)",
    r"thon\b", r"(?:don vi|co quan)(?! (?:chu tri|phoi hop|thuc hien|tham muu|tinh)\b)\b", r"nganh\b",
    r"doan the\b", r"can bo\b", r"nha truong\b", r"(?:thcs|thpt|mam non|tieu hoc)\b",
    r"don (?:bien phong|cong an)\b", r"cang vu\b", r"hat kiem lam\b", r"doanh nghiep\b", r"lien doan\b",
    r"chi (?:doan|bo|hoi)\b", r"gia lang\b", r"hop tac xa\b", r"quy tin dung\b", r"dien luc\b", r"vnpt\b",
    r"viettel\b", r"doi (?:thi hanh|quan ly|cong tac|dan phong)", r"(?:ap|buon|lang|khu pho) ",
    r"kiem lam\b",
    r"dia phuong\b", r"benh vien\b", r"ngan hang\b", r"thue\b", r"kho bac\b", r"bao hiem\b", r"buu dien\b",
)  # fmt: skip
