"""Which register could measure a target: a proposal from its words, for the officer to confirm."""

import re
from dataclasses import dataclass

from cchc_desktop.domain.targets import Measure, Shape


@dataclass(frozen=True, slots=True)
class _Rule:
    measure: Measure
    shapes: frozenset[Shape]
    pattern: re.Pattern[str]
    detail: str = ""
    unless: re.Pattern[str] | None = None

    def fits(self, text: str, shape: Shape) -> bool:
        if shape not in self.shapes or not self.pattern.search(text):
            return False
        return self.unless is None or not self.unless.search(text)


def _rule(measure: Measure, shapes: set[Shape], pattern: str, detail: str = "", unless: str = "") -> _Rule:
    return _Rule(
        measure, frozenset(shapes), re.compile(pattern), detail, re.compile(unless) if unless else None
    )


_COUNT = {Shape.COUNT}
_RATE = {Shape.RATE}

# What follows ", trong đó" or "; riêng" narrows a part of the figure, not what is counted.
_PART = re.compile(r"[,;(]\s*(?:trong đó|riêng)\b.*", re.DOTALL)
# The registers' sums cover every field: a target of one field is not theirs.
_ONE_FIELD = (
    r"(?<!các )(?<!mọi )(?<!tất cả )\blĩnh vực\b"
    r"|\b(đất đai|địa chính|hộ tịch|tư pháp|chứng thực|bảo trợ|người có công|y tế|giáo dục|xây dựng nhà ở"
    r"|giấy phép xây dựng|đăng ký kinh doanh|nghề cá|thủy sản|thuế)\b"
    r"|\bmôi trường\b(?! (mạng|số|điện tử))"
    r"|\bhồ sơ (của )?(doanh nghiệp|hộ kinh doanh|ngư dân|cán bộ|công chức|viên chức|đảng viên|nhân sự)\b"
)
_PEOPLE = (
    r"cán bộ|công chức|viên chức|cbcc|cbccvc|đảng viên|người dân|hộ|tập thể|cá nhân|đơn vị|phòng|cơ quan"
    r"|thôn|bản|ấp|xóm|khu phố|tổ dân phố"
)
_OTHER_SUBJECT = r"(?:(?!\bhồ sơ\b|\bgiao dịch\b|\btỷ lệ thanh toán\b)[^:;])*"
_OF_PEOPLE = rf"(?:%|\btỷ lệ)(?: (?:các|số|cả))*\s*(?:{_PEOPLE})\b|\b(hỗ trợ|hướng dẫn)\b"

# The first rule that fits wins: the narrower wording stands first.
_RULES = (
    _rule(Measure.INITIATIVES, _COUNT, r"\bsáng kiến\b"),
    _rule(Measure.DIALOGUES, _COUNT, r"\bđối thoại\b"),
    _rule(Measure.INSPECTIONS, _COUNT, r"\bkiểm tra\b.*\bdân chủ\b", "democracy"),
    _rule(Measure.INSPECTIONS, _COUNT, r"\bkiểm tra (công vụ|kỷ luật|việc chấp hành kỷ luật)", "discipline"),
    _rule(Measure.INSPECTIONS, _COUNT, r"\b(cuộc|đợt|lượt) kiểm tra\b|\bkiểm tra cải cách", "cchc"),
    _rule(Measure.PROPAGANDA, _COUNT, r"\b(tuyên truyền|tin,? bài|phát thanh)\b"),
    _rule(
        Measure.UNITS_INSPECTED,
        _RATE,
        r"\bkiểm tra\b(?!.*(môi trường số|văn bản|xử lý)).*\b(phòng|đơn vị|cơ quan|trung tâm)\b"
        r"|\b(phòng|đơn vị|cơ quan)\b.*\bđược (tự )?kiểm tra\b",
    ),
    _rule(
        Measure.E_PAYMENT,
        _RATE,
        r"\bthanh toán( phí, lệ phí)? trực tuyến\b",
        # Procedures or services that can be paid for are counted elsewhere; the register counts dossiers.
        unless=r"\btích hợp\b|\b(học phí|viện phí|tiền điện|tiền nước|an sinh|lương|cửa hàng)\b"
        rf"|^{_OTHER_SUBJECT}\b(tthc|thủ tục|dịch vụ|dvctt|dvc)\b{_OTHER_SUBJECT}\bthanh toán\b"
        rf"|{_OF_PEOPLE}|{_ONE_FIELD}",
    ),
    _rule(
        Measure.FEEDBACK_ON_TIME,
        _RATE,
        r"\bphản ánh\b.*\bkiến nghị\b.*\b(đúng hạn|đúng thời hạn|đúng thời gian)\b",
    ),
    _rule(
        Measure.DOSSIERS_ON_TIME,
        _RATE,
        r"\b(hồ sơ|tthc|thủ tục)\b.*\b(đúng hạn|đúng( và| hoặc|,)? trước hạn)\b"
        r"|\bgiải quyết( trước( hạn)?( và| hoặc|,))? đúng\b.*\bhạn\b",
        unless=r"\b(không|chưa) đúng hạn\b|\btrước hạn\b[^;]*%[^;]*\bđúng hạn\b"
        r"|\b(công khai|niêm yết|công bố|cập nhật|báo cáo|hồ sơ công việc|hồ sơ lưu trữ)\b"
        rf"|{_OF_PEOPLE}|{_ONE_FIELD}",
    ),
    _rule(
        Measure.DOSSIERS_ONLINE,
        _RATE,
        r"\bhồ sơ\b.*\b(trực tuyến|qua dịch vụ công)\b",
        # The form counts what was sent in online, not what was settled, issued or paid that way.
        unless=r"\b(toàn trình|một phần|thanh toán|hồ sơ công việc|lưu trữ|đủ điều kiện|kết quả|xử lý"
        r"|được cấp)\b|(?<!thông tin )\b(?!(?<=hồ sơ )giải quyết (tthc|thủ tục))giải quyết\b"
        rf"|{_OF_PEOPLE}|{_ONE_FIELD}",
    ),
    _rule(
        Measure.DIGITISED,
        _RATE,
        r"(?=.*\b(hồ sơ|kết quả|giấy tờ)\b).*\bsố h(óa|oá)\b",
        unless=r"\b(sử dụng lại|tái sử dụng dữ liệu|khai thác|lưu trữ|còn lưu|còn hiệu lực|hồ sơ cũ|sổ|học bạ"
        rf"|bệnh án|sức khỏe|hồ sơ công việc)\b|{_OF_PEOPLE}|{_ONE_FIELD}",
    ),
    _rule(
        Measure.SATISFACTION,
        _RATE,
        r"^(?!.*\b(y tế|giáo dục|sự nghiệp|trực tuyến)\b)(?=.*\b(tthc|hành chính|người dân|tổ chức)\b)"
        r".*\bhài lòng\b",
    ),
    _rule(
        Measure.TASKS_DONE,
        _RATE,
        r"\bhoàn thành\b.*\bnhiệm vụ\b.*"
        r"\b(kế hoạch cải cách hành chính|kế hoạch cchc|trong kế hoạch|theo kế hoạch|đề ra)\b",
        unless=rf"(?:%|\btỷ lệ|\bsố)\b[^%:;]*\b({_PEOPLE})\b[^%:;]*\bhoàn thành\b"
        rf"|%\s*(?:các )?(?:{_PEOPLE})\b|\btrước (thời )?hạn\b"
        r"|\bkế hoạch (công tác )?(đào tạo|bồi dưỡng|chuyển đổi số|tuyên truyền|kiểm tra|rà soát|đầu tư|thu"
        r"|chi|phát triển|tinh giản|số h(óa|oá)|kiểm soát)\b"
        r"|\bnhiệm vụ (phát triển|kinh tế|chuyển đổi số|chính trị|chuyên môn|quốc phòng|thu)\b",
    ),
)


def proposed_measure(text: str, shape: Shape) -> tuple[Measure, str]:
    """The register that could count this target, with its detail; MANUAL when none clearly does."""
    counted = _PART.sub("", text.casefold())
    for rule in _RULES:
        if rule.fits(counted, shape):
            return rule.measure, rule.detail
    return Measure.MANUAL, ""
