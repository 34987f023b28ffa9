"""The statistical forms (Biểu mẫu 1-7) of a CCHC report as data.

Forms 1 and 2 follow the province-level form of 2025 brought to the commune; 3 to 7 hold the usual content and
are the officer's to change: figures without a register are recorded as indicators under the codes here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from cchc_desktop.domain.service_figures import Share
from cchc_desktop.reports import form_counts as counts
from cchc_desktop.reports.facts import ReportData


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a form; `count` works it out, without one the officer records it under `code`.

    Where the register may be empty, `register` is its entity: `count` then gives None and a recorded figure
    stands in. Without `register` a count that gives None is worked out of other lines, which lack it already.
    """

    code: str
    order: str
    title: str
    unit: str
    count: Callable[[ReportData], counts.Counted | None] | None = None
    register: str = ""

    @property
    def typed(self) -> bool:
        """Whether the officer records it, at least while the register is empty."""
        return self.count is None or bool(self.register)


@dataclass(frozen=True, slots=True)
class Form:
    """One Biểu mẫu."""

    number: int
    title: str
    lines: tuple[Line, ...]


_YES_NO = "Có = 1; Không = 0"
_DOCUMENT, _TASK, _ISSUE, _OPINION = "Văn bản", "Nhiệm vụ", "Vấn đề", "Phản ánh, kiến nghị"
_FORM, _SERVICE = "dossier_count", "service_figure"
_ARRIVED = counts.of_form(lambda form: form.arrived)
_SETTLED = counts.of_form(lambda form: form.settled)
_IN_TIME = counts.form_share(lambda form: form.in_time, lambda form: form.settled)
_ONLINE = counts.form_share(lambda form: form.online, lambda form: form.arrived)

FORMS = (
    Form(
        1,
        "Công tác chỉ đạo, điều hành cải cách hành chính",
        (
            Line("BM1.1", "1", "Số văn bản chỉ đạo CCHC đã ban hành", _DOCUMENT),
            Line("BM1.2", "2", "Tỷ lệ hoàn thành Kế hoạch CCHC năm (lũy kế)", "%", counts.plan_share),
            Line("BM1.2.1", "2.1", "Số nhiệm vụ đề ra trong kế hoạch", _TASK, counts.tasks_planned),
            Line("BM1.2.2", "2.2", "Số nhiệm vụ đã hoàn thành", _TASK, counts.tasks_done),
            Line(
                "BM1.3.1",
                "3.1",
                "Kiểm tra CCHC: số cơ quan, đơn vị đã kiểm tra",
                "Cơ quan, đơn vị",
                counts.units_inspected,
            ),
            Line(
                "BM1.3.2", "3.2", "Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra", "%", counts.findings_share
            ),
            Line("BM1.3.2.1", "3.2.1", "Số vấn đề phát hiện qua kiểm tra", _ISSUE, counts.findings),
            Line("BM1.3.2.2", "3.2.2", "Số vấn đề phát hiện đã xử lý xong", _ISSUE, counts.findings_closed),
            Line("BM1.4", "4", "Nhiệm vụ cấp trên giao: tổng số", _TASK),
            Line("BM1.4.1", "4.1", "Đã hoàn thành đúng hạn", _TASK),
            Line("BM1.4.2", "4.2", "Đã hoàn thành nhưng quá hạn", _TASK),
            Line("BM1.4.3", "4.3", "Quá hạn nhưng chưa hoàn thành", _TASK),
            Line("BM1.5", "5", "Khảo sát sự hài lòng của người dân, tổ chức", _YES_NO),
            Line("BM1.5.1", "5.1", "Số lượng phiếu khảo sát", "Phiếu"),
            Line("BM1.5.2", "5.2", "Hình thức khảo sát", "Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2"),
            Line(
                "BM1.6",
                "6",
                "Tổ chức đối thoại của lãnh đạo với người dân, doanh nghiệp",
                _YES_NO,
                counts.dialogue,
            ),
        ),
    ),
    Form(
        2,
        "Cải cách thể chế",
        (
            Line("BM2.1", "1", "Số văn bản quy phạm pháp luật do cấp xã ban hành", _DOCUMENT),
            Line("BM2.2.1", "2.1", "Số văn bản đã kiểm tra theo thẩm quyền", _DOCUMENT),
            Line(
                "BM2.2",
                "2.2",
                "Tỷ lệ xử lý văn bản sau kiểm tra",
                "%",
                counts.given_share("BM2.2.3", "BM2.2.2"),
            ),
            Line("BM2.2.2", "2.2.1", "Tổng số văn bản cần xử lý sau kiểm tra", _DOCUMENT),
            Line("BM2.2.3", "2.2.2", "Số văn bản đã xử lý xong sau kiểm tra", _DOCUMENT),
            Line("BM2.3.1", "3.1", "Số văn bản đã rà soát", _DOCUMENT),
            Line(
                "BM2.3",
                "3.2",
                "Tỷ lệ xử lý văn bản sau rà soát",
                "%",
                counts.given_share("BM2.3.3", "BM2.3.2"),
            ),
            Line("BM2.3.2", "3.2.1", "Tổng số văn bản cần xử lý sau rà soát", _DOCUMENT),
            Line("BM2.3.3", "3.2.2", "Số văn bản đã xử lý xong sau rà soát", _DOCUMENT),
        ),
    ),
    Form(
        3,
        "Cải cách thủ tục hành chính",
        (
            Line("BM3.1", "1", "Số TTHC đang thực hiện tại cấp xã", "Thủ tục"),
            Line("BM3.2", "2", "Tỷ lệ TTHC được công khai đúng quy định", "%"),
            Line("BM3.3", "3", "Số hồ sơ tiếp nhận trong kỳ", "Hồ sơ", _ARRIVED, _FORM),
            Line("BM3.4", "4", "Số hồ sơ đã giải quyết trong kỳ", "Hồ sơ", _SETTLED, _FORM),
            Line("BM3.5", "5", "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", "%", _IN_TIME, _FORM),
            Line(
                "BM3.6",
                "6",
                "Số phản ánh, kiến nghị tiếp nhận",
                _OPINION,
                counts.of_services("feedback"),
                _SERVICE,
            ),
            Line("BM3.7", "7", "Số phản ánh, kiến nghị đã xử lý", _OPINION),
        ),
    ),
    Form(
        4,
        "Cải cách tổ chức bộ máy",
        (
            Line("BM4.1", "1", "Số phòng chuyên môn và tương đương", "Cơ quan"),
            Line("BM4.2", "2", "Số đơn vị sự nghiệp công lập", "Đơn vị"),
            Line("BM4.3", "3", "Số biên chế được giao", "Người"),
            Line("BM4.4", "4", "Số biên chế có mặt", "Người"),
        ),
    ),
    Form(
        5,
        "Cải cách chế độ công vụ",
        (
            Line(
                "BM5.1", "1", "Số cơ quan, đơn vị có đề án vị trí việc làm được phê duyệt", "Cơ quan, đơn vị"
            ),
            Line("BM5.2", "2", "Số cán bộ, công chức, viên chức bị kỷ luật", "Người"),
            Line(
                "BM5.3",
                "3",
                "Số lượt cán bộ, công chức được đào tạo, bồi dưỡng",
                "Lượt người",
                counts.trained,
                "activity",
            ),
        ),
    ),
    Form(
        6,
        "Cải cách tài chính công",
        (
            Line("BM6.1", "1", "Tỷ lệ giải ngân vốn đầu tư công", "%"),
            Line("BM6.2", "2", "Số đơn vị sự nghiệp thực hiện tự chủ tài chính", "Đơn vị"),
            Line("BM6.3", "3", "Số kiến nghị kiểm toán, thanh tra tài chính đã xử lý", "Kiến nghị"),
        ),
    ),
    Form(
        7,
        "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
        (
            Line("BM7.1", "1", "Tỷ lệ văn bản điện tử được ký số", "%"),
            Line("BM7.2", "2", "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng", "%"),
            Line("BM7.3", "3", "Tỷ lệ hồ sơ TTHC nộp trực tuyến", "%", _ONLINE, _FORM),
            Line(
                "BM7.4",
                "4",
                "Tỷ lệ thanh toán trực tuyến",
                "%",
                counts.service_share(Share.E_PAYMENT),
                _SERVICE,
            ),
            Line(
                "BM7.5",
                "5",
                "Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa",
                "%",
                counts.service_share(Share.DIGITISED),
                _SERVICE,
            ),
        ),
    ),
)
