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


def _rule(measure: Measure, shapes: set[Shape], pattern: str, detail: str = "") -> _Rule:
    return _Rule(measure, frozenset(shapes), re.compile(pattern), detail)


_COUNT = {Shape.COUNT}
_RATE = {Shape.RATE}

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
    _rule(Measure.E_PAYMENT, _RATE, r"^(?!.*\btích hợp\b).*\bthanh toán( phí, lệ phí)? trực tuyến\b"),
    _rule(
        Measure.FEEDBACK_ON_TIME,
        _RATE,
        r"\bphản ánh\b.*\bkiến nghị\b.*\b(đúng hạn|đúng thời hạn|đúng thời gian)\b",
    ),
    _rule(
        Measure.DOSSIERS_ON_TIME,
        _RATE,
        r"\b(hồ sơ|tthc|thủ tục)\b.*\b(đúng hạn|đúng và trước hạn|trước hạn)\b"
        r"|\bgiải quyết (đúng|trước)\b.*\bhạn\b",
    ),
    _rule(
        Measure.DOSSIERS_ONLINE,
        _RATE,
        r"^(?!.*\b(toàn trình|một phần|thanh toán|hồ sơ công việc)\b)"
        r".*\bhồ sơ\b.*\b(trực tuyến|qua dịch vụ công)\b",
    ),
    _rule(
        Measure.DIGITISED,
        _RATE,
        r"^(?!.*\b(sử dụng lại|tái sử dụng dữ liệu|khai thác)\b)(?=.*\b(hồ sơ|kết quả|giấy tờ)\b)"
        r".*\bsố h(óa|oá)\b",
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
    ),
)


def proposed_measure(text: str, shape: Shape) -> tuple[Measure, str]:
    """The register that could count this target, with its detail; MANUAL when none clearly does."""
    lowered = text.casefold()
    for rule in _RULES:
        if shape in rule.shapes and rule.pattern.search(lowered):
            return rule.measure, rule.detail
    return Measure.MANUAL, ""
