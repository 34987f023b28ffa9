"""What each deadline phrase of the set means and which unit each spelling names, by hand after CLI.md."""

Reading = tuple[str, str, str, str]
ANY = "*"
NONE = ""


def _range(first: str, last: str) -> list[Reading]:
    return [("range", first, last, NONE)]


def _date(day: str) -> list[Reading]:
    return [("date", NONE, day, NONE)]


def _cycle(*names: str) -> list[Reading]:
    return [("recurring", NONE, NONE, name) for name in names]


def _month(number: int, last: int | None = None, year: int = 2026) -> list[Reading]:
    days = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}
    end = last or number
    return _range(f"{year}-{number:02}-01", f"{year}-{end:02}-{days.get(end, 31)}")


def _quarter(number: int, last: int | None = None, year: int = 2026) -> list[Reading]:
    return _month(number * 3 - 2, (last or number) * 3, year)


YEAR = _range("2026-01-01", "2026-12-31")
ONGOING: list[Reading] = [("ongoing", "2026-01-01", NONE, NONE)]
EVENT: list[Reading] = [("on_event", NONE, NONE, NONE)]
UNKNOWN: list[Reading] = [("unknown", NONE, NONE, NONE)]
NO_DAY = EVENT + ONGOING + UNKNOWN

DEADLINES: dict[str, list[Reading]] = {
    "": [("none", NONE, NONE, NONE)],
    "*": [(ANY, ANY, ANY, ANY)],
    "02 lần/năm": _cycle(NONE, "half-yearly", "yearly"),
    "2026 - 2028": _range("2026-01-01", "2028-12-31"),
    "2026 - 2030": _range("2026-01-01", "2030-12-31"),
    "25/01/2026": _date("2026-01-25"),
    "31/01/2026": _date("2026-01-31"),
    "6 tháng đầu năm 2026": _month(1, 6),
    "Chậm nhất ngày 15/12/2026": _date("2026-12-15"),
    "Cuối năm 2026": [*_date("2026-12-31"), ("range", ANY, "2026-12-31", NONE), *UNKNOWN],
    "Cả năm": YEAR,
    "Cả năm 2026": YEAR,
    "Giai đoạn 2026 - 2027": _range("2026-01-01", "2027-12-31"),
    "Hàng ngày": ONGOING + UNKNOWN,
    "Hàng quý": _cycle("quarterly"),
    "Hàng tháng": _cycle("monthly"),
    "Hàng tuần": _cycle("weekly"),
    "Hè năm 2026": UNKNOWN,
    "Hằng năm": _cycle("yearly"),
    "Hằng quý": _cycle("quarterly"),
    "Hằng quý, 6 tháng, năm": _cycle("quarterly", "half-yearly", "yearly"),
    "Hằng quý, hằng năm": _cycle("quarterly", "yearly"),
    "Hằng quý, năm": _cycle("quarterly", "yearly"),
    "Hằng tháng": _cycle("monthly"),
    "Hằng tuần": _cycle("weekly"),
    "Khi có hướng dẫn của cấp trên": EVENT,
    "Khi có phát sinh": EVENT,
    "Khi có quyết định phân cấp": EVENT,
    "Khi có thành tích": EVENT,
    "Khi có yêu cầu": EVENT,
    "Khi phát sinh": EVENT,
    "Ngay sau khi có Quyết định công bố của UBND tỉnh": EVENT,
    "Ngày 10 và ngày 25 hằng tháng": _cycle("monthly"),
    "Ngày 25 hằng tháng": _cycle("monthly"),
    "Năm 2026": YEAR,
    "Năm 2028": _range("2028-01-01", "2028-12-31"),
    "Quý 2/2026": _quarter(2),
    "Quý I": _quarter(1),
    "Quý I - Quý III/2026": _quarter(1, 3),
    "Quý I năm 2026": _quarter(1),
    "Quý I, II, III, IV/2026": YEAR + _cycle("quarterly"),
    "Quý I/2026": _quarter(1),
    "Quý II - Quý III/2026": _quarter(2, 3),
    "Quý II và Quý III/2026": _quarter(2, 3),
    "Quý II và Quý IV/2026": _quarter(2, 4),
    "Quý II, III": _quarter(2, 3),
    "Quý II, III, IV/2026": _quarter(2, 4),
    "Quý II, III/2026": _quarter(2, 3),
    "Quý II, IV/2026": _quarter(2, 4),
    "Quý II, Quý III/2026": _quarter(2, 3),
    "Quý II, Quý IV/2026": _quarter(2, 4),
    "Quý II/2026": _quarter(2),
    "Quý II/2026, Quý IV/2026": _quarter(2, 4),
    "Quý II/2027": _quarter(2, year=2027),
    "Quý III": _quarter(3),
    "Quý III - Quý IV/2026": _quarter(3, 4),
    "Quý III năm 2026": _quarter(3),
    "Quý III/2026": _quarter(3),
    "Quý III/2026 - Quý II/2027": _range("2026-07-01", "2027-06-30"),
    "Quý IV hằng năm": _cycle("yearly"),
    "Quý IV/2026": _quarter(4),
    "Quý IV/2030": _quarter(4, year=2030),
    "Sau 03 ngày làm việc kể từ ngày nhận được quyết định công bố": [("relative", NONE, NONE, NONE)],
    "Sau Đại hội chi bộ ấp": EVENT + UNKNOWN,
    "Theo chỉ đạo của UBND tỉnh": EVENT,
    "Theo hướng dẫn của Bộ Nội vụ, Sở Nội vụ": EVENT,
    "Theo hướng dẫn của Sở Nội vụ": EVENT,
    "Theo hướng dẫn của Sở Tài chính": EVENT,
    "Theo hướng dẫn của cấp trên": EVENT,
    "Theo kế hoạch của Sở Nội vụ": EVENT,
    "Theo kế hoạch của UBND tỉnh": EVENT,
    "Theo kế hoạch của tỉnh": EVENT,
    "Theo kỳ họp HĐND xã": EVENT + UNKNOWN,
    "Theo lộ trình của thành phố": EVENT + UNKNOWN,
    "Theo quy định": NO_DAY,
    "Theo quy định của Luật Ngân sách nhà nước": NO_DAY,
    "Theo quy định hiện hành": NO_DAY,
    "Theo tiến độ chung của thành phố": EVENT + UNKNOWN,
    "Theo yêu cầu của Sở Nội vụ": EVENT,
    "Tháng 01": _month(1),
    "Tháng 01/2026": _month(1),
    "Tháng 02": _month(2),
    "Tháng 02 - 03/2026": _month(2, 3),
    "Tháng 02/2026": _month(2),
    "Tháng 1/2026": _month(1),
    "Tháng 10": _month(10),
    "Tháng 10/2026": _month(10),
    "Tháng 11-12/2026": _month(11, 12),
    "Tháng 12/2026": _month(12),
    "Tháng 3/2026": _month(3),
    "Tháng 4 đến tháng 11/2026": _month(4, 11),
    "Tháng 4-6/2026": _month(4, 6),
    "Tháng 4/2026": _month(4),
    "Tháng 5 - 10/2026": _month(5, 10),
    "Tháng 5/2026": _month(5),
    "Tháng 6 năm 2026": _month(6),
    "Tháng 6 và tháng 11/2026": _month(6, 11),
    "Tháng 8, 9/2026": _month(8, 9),
    "Tháng 9/2026": _month(9),
    "Thường xuyên": ONGOING,
    "Thường xuyên trong năm": ONGOING,
    "Thường xuyên, liên tục": ONGOING,
    "Trong Quý I/2026": _quarter(1),
    "Trong năm 2026": YEAR,
    "Trong tháng 02/2026": _month(2),
    "Trước 15/01/2026": _date("2026-01-14"),
    "Trước 15/9/2026": _date("2026-09-14"),
    "Trước 30/11/2026": _date("2026-11-29"),
    "Trước 30/9": _date("2026-09-29"),
    "Trước 31/12/2026": _date("2026-12-30"),
    "Trước 31/3/2026": _date("2026-03-30"),
    "Trước 31/5/2026": _date("2026-05-30"),
    "Trước khi bắt đầu năm học 2026 - 2027": EVENT + UNKNOWN,
    "Trước ngày 01/01/2028": _date("2027-12-31"),
    "Trước ngày 01/7/2026": _date("2026-06-30"),
    "Trước ngày 15 hằng tháng": _cycle("monthly"),
    "Trước ngày 15/01/2026": _date("2026-01-14"),
    "Trước ngày 15/12/2026": _date("2026-12-14"),
    "Trước ngày 20/01/2026": _date("2026-01-19"),
    "Trước ngày 20/11/2026": _date("2026-11-19"),
    "Trước ngày 20/12/2026": _date("2026-12-19"),
    "Trước ngày 30 tháng 6 năm 2026": _date("2026-06-29"),
    "Trước ngày 30/6/2026": _date("2026-06-29"),
    "Trước ngày 30/9/2026": _date("2026-09-29"),
    "Trước ngày 31/01/2026": _date("2026-01-30"),
    "Trước ngày 31/12/2026": _date("2026-12-30"),
    "Trước năm 2028": _date("2027-12-31"),
    "Từ ngày 01/02/2026": [
        ("ongoing", "2026-02-01", NONE, NONE),
        ("range", "2026-02-01", ANY, NONE),
        *UNKNOWN,
    ],
    "Từ tháng 02/2026": [("ongoing", "2026-02-01", NONE, NONE), ("range", "2026-02-01", ANY, NONE), *UNKNOWN],
    "Từ tháng 3 đến tháng 9": _month(3, 9),
    "Đầu năm 2026": [*_date("2026-01-01"), ("range", "2026-01-01", ANY, NONE), *UNKNOWN],
    "Đến hết tháng 6/2026": [*_date("2026-06-30"), ("range", ANY, "2026-06-30", NONE)],
    "Định kỳ 6 tháng": _cycle("half-yearly"),
    "Định kỳ hằng tháng": _cycle("monthly"),
    "Định kỳ, đột xuất": [*_cycle(NONE), *NO_DAY],
    "Đột xuất": [*_cycle(NONE), *NO_DAY],
}

CONTINUOUS = {"Cả năm", "Cả năm 2026"}

VHXH = "Phòng Văn hóa - Xã hội"
VP = "Văn phòng HĐND và UBND"
HCC = "Trung tâm Phục vụ hành chính công"
KT = "Phòng Kinh tế"
DVSNC = "Trung tâm Dịch vụ sự nghiệp công"

UNITS: dict[str, tuple[str, ...]] = {
    "Công an xã": ("Công an",),
    KT: (KT,),
    "Phòng Kinh tế, Hạ tầng và Đô thị": ("Phòng Kinh tế, Hạ tầng và Đô thị",),
    "Phòng VH-XH": (VHXH,),
    "Phòng VHXH": (VHXH,),
    "Phòng Văn hoá - Xã hội": (VHXH,),
    "Phòng Văn hóa - Xã hội": (VHXH,),
    "Phòng Văn hóa - Xã hội, Phòng Kinh tế": (VHXH, KT),
    "TT Dịch vụ sự nghiệp công": (DVSNC,),
    "TT Phục vụ HCC": (HCC,),
    "Trung tâm Dịch vụ sự nghiệp công": (DVSNC,),
    "Trung tâm Dịch vụ tổng hợp": ("Trung tâm Dịch vụ tổng hợp",),
    "Trung tâm PV HCC": (HCC,),
    "Trung tâm PVHCC": (HCC,),
    "Trung tâm Phục vụ hành chính công": (HCC,),
    "Trung tâm Phục vụ hành chính công phường": (HCC,),
    "Trung tâm Phục vụ hành chính công xã": (HCC,),
    "Trung tâm Phục vụ hành chính công; Phòng Kinh tế": (HCC, KT),
    "VP HĐND&UBND": (VP,),
    "VP. HĐND và UBND xã": (VP,),
    "Văn phòng HĐND - UBND": (VP,),
    "Văn phòng HĐND và UBND": (VP,),
    "Văn phòng HĐND và UBND phường": (VP,),
    "Văn phòng HĐND và UBND xã": (VP,),
    "Văn phòng HĐND&UBND xã": (VP,),
}
