"""What the codes of the field are called in administrative Vietnamese."""

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.initiatives import Stage
from cchc_desktop.domain.inspections import FindingState, InspectionKind, InspectionState, Severity, Topic
from cchc_desktop.domain.obligations import Direction, ObligationState
from cchc_desktop.domain.targets import Comparator, Measure, Shape, TargetState
from cchc_desktop.domain.tasks import ProgressKind, TaskState
from cchc_desktop.domain.units import UnitKind

TASK_STATES = {
    TaskState.NOT_STARTED: "Chưa thực hiện",
    TaskState.IN_PROGRESS: "Đang thực hiện",
    TaskState.MAINTAINED: "Tiếp tục duy trì",
    TaskState.DONE_ON_TIME: "Hoàn thành đúng hạn",
    TaskState.DONE_LATE: "Hoàn thành nhưng quá hạn",
    TaskState.OVERDUE: "Quá hạn chưa hoàn thành",
    TaskState.WAITING: "Chờ hướng dẫn",
    TaskState.DROPPED: "Không thực hiện",
}
PROGRESS_KINDS = {
    ProgressKind.NOTE: "Tiến độ",
    ProgressKind.DONE: "Hoàn thành",
    ProgressKind.REOPENED: "Làm tiếp",
}
TARGET_STATES = {
    TargetState.NO_DATA: "Chưa có số liệu",
    TargetState.MET: "Đạt",
    TargetState.NOT_MET: "Không đạt",
    TargetState.AT_RISK: "Có nguy cơ không đạt",
    TargetState.ON_TRACK: "Đúng tiến độ",
}
SHAPES = {
    Shape.RATE: "Tỷ lệ",
    Shape.COUNT: "Số lượng",
    Shape.ZERO: "Không để xảy ra",
    Shape.RANK: "Xếp hạng",
    Shape.LEVEL: "Cấp độ",
    Shape.CHANGE: "Tăng, giảm",
    Shape.RELATIVE: "So với kỳ trước",
    Shape.RANGE: "Khoảng",
    Shape.QUALITATIVE: "Định tính",
}
COMPARATORS = {
    Comparator.GE: "≥",
    Comparator.GT: ">",
    Comparator.LE: "≤",
    Comparator.LT: "<",
    Comparator.EQ: "=",
}
MEASURES = {
    Measure.MANUAL: "Nhập tay theo kỳ",
    Measure.UNITS_INSPECTED: "Tỷ lệ đơn vị được kiểm tra",
    Measure.TASKS_DONE: "Tỷ lệ nhiệm vụ hoàn thành",
    Measure.INITIATIVES: "Số sáng kiến được công nhận",
    Measure.DIALOGUES: "Số cuộc đối thoại",
    Measure.PROPAGANDA: "Số nội dung tuyên truyền",
    Measure.INSPECTIONS: "Số cuộc kiểm tra theo nội dung",
    Measure.DOSSIERS_ON_TIME: "Tỷ lệ hồ sơ TTHC đúng hạn",
    Measure.DOSSIERS_ONLINE: "Tỷ lệ hồ sơ nộp trực tuyến",
    Measure.E_PAYMENT: "Tỷ lệ thanh toán trực tuyến",
    Measure.DIGITISED: "Tỷ lệ số hóa hồ sơ, kết quả TTHC",
    Measure.FEEDBACK_ON_TIME: "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn",
    Measure.SATISFACTION: "Mức độ hài lòng của người dân, tổ chức",
}
INSPECTION_KINDS = {
    InspectionKind.PERIODIC: "Định kỳ",
    InspectionKind.UNANNOUNCED: "Đột xuất",
    InspectionKind.SELF_CHECK: "Tự kiểm tra",
    InspectionKind.COMBINED: "Lồng ghép",
}
INSPECTION_TOPICS = {
    Topic.CCHC: "Cải cách hành chính",
    Topic.DISCIPLINE: "Kỷ luật, kỷ cương; công vụ",
    Topic.TTHC: "Thủ tục hành chính",
    Topic.DEMOCRACY: "Dân chủ ở cơ sở",
    Topic.CULTURE: "Văn hóa công sở",
}
INSPECTION_STATES = {
    InspectionState.PLANNED: "Theo kế hoạch",
    InspectionState.OVERDUE: "Chậm so với kế hoạch",
    InspectionState.DONE: "Đã kiểm tra",
    InspectionState.CANCELLED: "Đã hủy",
}
SEVERITIES = {
    Severity.MINOR: "Nhẹ",
    Severity.SERIOUS: "Nghiêm trọng",
    Severity.VERY_SERIOUS: "Rất nghiêm trọng",
}
FINDING_STATES = {
    FindingState.OPEN: "Đang khắc phục",
    FindingState.OVERDUE: "Quá hạn khắc phục",
    FindingState.CLOSED: "Đã khắc phục",
}
STAGES = {
    Stage.IDEA: "Ý tưởng",
    Stage.REGISTERED: "Đã đăng ký",
    Stage.IN_USE: "Đang áp dụng",
    Stage.RECOGNISED: "Được công nhận",
    Stage.REPLICATED: "Đã nhân rộng",
    Stage.CONTEST: "Dự thi",
    Stage.REFUSED: "Không công nhận",
}
ACTIVITY_KINDS = {
    ActivityKind.DIALOGUE: "Đối thoại",
    ActivityKind.PROPAGANDA: "Tuyên truyền",
    ActivityKind.TRAINING: "Tập huấn, bồi dưỡng",
    ActivityKind.MEETING: "Hội nghị, cuộc họp",
}
DIRECTIONS = {
    Direction.COLLECT: "Đơn vị gửi về",
    Direction.SEND: "Xã gửi lên",
}
OBLIGATION_STATES = {
    ObligationState.NOT_STARTED: "Chưa làm",
    ObligationState.DRAFTING: "Đang soạn",
    ObligationState.SUBMITTED: "Đã trình ký",
    ObligationState.SENT: "Đã gửi",
    ObligationState.LATE: "Trễ hạn",
}
UNIT_KINDS = {
    UnitKind.OFFICE: "Phòng, văn phòng",
    UnitKind.CENTRE: "Trung tâm",
    UnitKind.SCHOOL: "Trường học",
    UnitKind.HEALTH: "Trạm Y tế",
    UnitKind.POLICE: "Công an",
    UnitKind.MILITARY: "Quân sự",
    UnitKind.FRONT: "Mặt trận, đoàn thể",
    UnitKind.OTHER: "Khác",
}
DOCUMENT_ROLES = {
    "plan": "Kế hoạch kiểm tra",
    "decision": "Quyết định",
    "minutes": "Biên bản",
    "conclusion": "Thông báo kết luận",
    "report": "Báo cáo",
}
