"""The words targets are made of: what is counted, what compares, what only looks like a number to reach."""

import re

from cchc_desktop.domain.targets import Comparator

# Words of aiming, also as slips of a scan write them.
STRIVING = r"ph[ấầ]n\s+đ[ấầ]u"
AT_LEAST = r"ít\s+nhất|tối\s+thiểu"

# What a plan counts as a result of work: enough with a verb of doing ("Xây dựng 02 sáng kiến").
RESULT_NOUNS = (
    "sáng kiến|ý tưởng|giải pháp|đề tài|mô hình điểm|mô hình|cuộc thi|cuộc|lớp|khóa tập huấn|khoá tập huấn|"
    "hội nghị|hội thi|hội thảo|tọa đàm|toạ đàm|buổi|đợt|lượt tin, bài|lượt tin bài|lượt|lần|chuyên mục|"
    "chuyên đề|"
    "chuyên trang|tin, bài|tin bài|tin/bài|bài viết|bài|tin|phóng sự|video clip|video|clip|infographic|"
    "ấn phẩm|"
    "tờ rơi|tờ gấp|pa nô|pano|áp phích|băng rôn|khẩu hiệu|nội dung|chương trình phát thanh|chương trình|"
    "bản tin|phong trào|chiến dịch|diễn đàn|chuyến|phiên|tiểu phẩm|cuốn|bộ tài liệu|tài liệu|"
    "gương điển hình|điển hình"
)

# What may be counted too, but as often only describes the commune.
OTHER_NOUNS = (
    "thủ tục hành chính|thủ tục|TTHC|dịch vụ công trực tuyến|dịch vụ công|DVCTT|DVC|hồ sơ|văn bản|kế hoạch|"
    "báo cáo|"
    "quyết định|nghị quyết|đề án|dự án|công trình|phần việc|phương án|quy trình|quy chế|nền tảng|hệ thống|"
    "cơ sở dữ liệu|"
    "phần mềm|ứng dụng|ki ốt|ki-ốt|kiosk|kios|camera|máy tính|máy|thiết bị|điểm tiếp nhận|điểm truy cập|điểm|"
    "phòng chuyên môn|phòng|cơ quan, đơn vị|cơ quan|đơn vị|thôn, bản|thôn|xóm|bản|ấp|khu dân cư|khu phố|"
    "tổ dân phố|"
    "tổ công nghệ số cộng đồng|tổ công nghệ số|tổ|nhóm zalo|nhóm|câu lạc bộ|cán bộ, công chức, viên chức|"
    "cán bộ, công chức|cán bộ|công chức|viên chức|học viên|thành viên|giáo viên|hội viên|đoàn viên|đảng viên|"
    "cộng tác viên|tuyên truyền viên|tình nguyện viên|báo cáo viên|nhân viên|học sinh|lãnh đạo|"
    "người dân|người|hộ gia đình|hộ|"
    "doanh nghiệp|"
    "hợp tác xã|tổ chức|tập thể|cá nhân|trường học|trường|trạm|cơ sở|chỉ tiêu|chỉ số|nhiệm vụ|vụ việc|vụ|"
    "trường hợp|đơn thư|đơn|phản ánh, kiến nghị|phản ánh|kiến nghị|xã, phường|xã|phường|địa phương|"
    "tài khoản|chữ ký số|chứng thư số|biên chế|giao dịch|lỗi|ý kiến|khiếu nại|tố cáo|phiếu khảo sát|phiếu|"
    "kênh|"
    "tiêu chí thành phần|tiêu chí|đầu mối|thứ tiếng|trang|bảng|quầy|sản phẩm|màn hình|mã QR|đoàn|ca|suất|giải"
)

# A number before these words counts nothing, even where an unknown noun would be believed.
NO_NOUN = frozenset(
    [
        "đến",
        "và",
        "của",
        "hoặc",
        "tháng",
        "năm",
        "quý",
        "tuần",
        "cấp",
        "lĩnh",
        "trụ",
        "khâu",
        "bước",
        "tuổi",
        "chiều",
        "loại",
        "lần",
        "tỷ",
        "triệu",
        "nghìn",
        "đồng",
        "mức",
        "trong",
        "theo",
        "tại",
        "là",
        "ngày",
        "giờ",
        "phút",
        "trở",
        "phần",
        "điều",
        "khoản",
        "địa",
        "nguyên",
        "mục",
        "chương",
        "cái",
        "cho",
        "với",
        "thì",
        "bên",
        "không",
        "m2",
        "km",
        "ha",
        "kg",
        "điểm",
        "giai",
        "không",
        "kỳ",
        "tiêu",
        "cơ",
        "nhiệm",
        "nhóm",
    ]
)

# A word of these names what is counted only together with the next one.
CLASSIFIERS = frozenset(["thứ", "hòm", "hộp", "tủ", "bộ", "cụm", "tấm", "chiếc", "trụ", "hệ"])

CHANGE_NOUNS = "bậc|thứ bậc|hạng|điểm phần trăm|điểm %"
TIME_NOUNS = "ngày làm việc|ngày|giờ làm việc|giờ|phút"
MONEY_NOUNS = "triệu đồng|tỷ đồng|tỉ đồng|nghìn đồng"

# Counted words that belong to the description of the work, never to a result.
NOT_AFTER_NOUN = re.compile(
    r"\s*(?:cải cách|CCHC|trọng tâm|chủ yếu|đột phá|nhiệm vụ|nêu trên|trên|sau đây|sau|theo quy định|"
    r"lĩnh vực|thuộc lĩnh vực|thành phần)\b",
    re.IGNORECASE,
)

WORD_NUMBERS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười hai": 12,
    "mười lăm": 15,
    "mười": 10,
    "hai mươi": 20,
}

_DOING = (
    r"(?:xây dựng|tổ chức|thực hiện|đạt|hoàn thành|đề xuất|kiểm tra|mở|triển khai|biên soạn|đăng tải|đăng|"
    r"phát sóng|phát hành|phát|công nhận|thành lập|lắp đặt|ban hành|xuất bản|duy trì|cử|phấn đấu|phần đấu|"
    r"phấn đầu|"
    r"phần đầu|cắt giảm|giảm|đơn giản h(?:oá|óa)|bãi bỏ|rà soát|số h(?:oá|óa)|cung cấp|tập huấn|bồi dưỡng|"
    r"đào tạo|"
    r"viết|sản xuất|lồng ghép|đối thoại|khảo sát|giám sát|tuyên truyền|tham gia|đăng ký|nhân rộng|áp dụng|"
    r"bảo đảm|vận động|hướng dẫn|hỗ trợ|thu hút|"
    r"đảm bảo|tiếp|tham mưu|tăng|có|được|vận hành|cấp|bố trí|tối thiểu|ít nhất)\b"
)
DOING = re.compile(_DOING, re.IGNORECASE)
DOING_LAST = re.compile(_DOING + r"(?:\s+\w+){0,3}\s*$", re.IGNORECASE)

# Before the number: which comparator the words mean; longest first.
COMPARING: tuple[tuple[Comparator | None, str], ...] = (
    (
        Comparator.LE,
        r"không\s+(?:được\s+)?(?:vượt\s+)?quá|không\s+vượt|không\s+(?:cao|lớn|nhiều)\s+hơn|không\s+trên",
    ),
    (
        Comparator.GE,
        r"không\s+(?:thấp|ít|nhỏ)\s+hơn|không\s+dưới|bằng\s+hoặc\s+(?:cao|lớn|tốt)\s+hơn|đạt\s*(?:và|,)\s*vượt(?:\s+mức)?|(?:lớn|cao)\s+hơn\s+hoặc\s+bằng",
    ),
    (Comparator.LE, r"tối\s+đa|nhiều\s+nhất|cao\s+nhất|(?:nhỏ|thấp)\s+hơn\s+hoặc\s+bằng|≤|<\s?="),
    (Comparator.GE, r"(?:ở\s+)?(?:mức\s+)?tối\s+thi[eể]?[uủ]|ít\s+nh[aấ]t|thấp\s+nhất|≥|>\s?=|=\s?>"),
    (Comparator.LT, r"xuống\s+dưới|dưới\s+mức|dưới|nhỏ\s+hơn|thấp\s+hơn|ít\s+hơn|<"),
    (Comparator.GT, r"trên|vượt\s+mức|vượt\s+quá|vượt\s+trên|vượt|lớn\s+hơn|cao\s+hơn|nhiều\s+hơn|hơn|>"),
    (Comparator.LE, r"(?:giảm\s+)?xuống\s+còn|giảm\s+còn|chỉ\s+còn|còn|xuống(?:\s+mức)?"),
)
NEUTRAL = (
    r"đạt(?:\s+được)?|là|khoảng|bình\s+quân|trung\s+bình|tỷ\s+lệ|tỉ\s+lệ|mức|từ|lên\s+đến|lên\s+tới|lên|"
    r"đến|tới|"
    r"hết|hàng\s+năm|hằng\s+năm|mỗi\s+năm|được|:|=|\*"
)

CHANGE = re.compile(
    r"(?:cắt\s+giảm|tiết\s+giảm|giảm|tiết\s+kiệm|rút\s+ngắn|tăng(?!\s+cường)(?:\s+thêm)?|tinh\s+giản|"
    r"tinh\s+giảm|"
    r"bãi\s+bỏ|cắt\s+bỏ|đơn\s+giản\s+h(?:oá|óa)|cải\s+thiện|nâng|"
    r"(?:cao|thấp|nhiều|ít|tốt)\s+hơn(?=\s+(?:so\s+với\s+)?(?:\u00a4|cùng\s+kỳ|năm\s+trước)))\b(?P<object>[^;:.()%]*)$",
    re.IGNORECASE,
)
