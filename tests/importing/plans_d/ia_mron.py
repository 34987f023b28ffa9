"""Ia Mrơn (Gia Lai): a table per field without numbers, merged unit cells, tracked edits, report forms."""

import copy
from pathlib import Path

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND",
    "vp1": "VP HĐND-UBND xã",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "vhxh1": "Phòng VHXH",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ HCC",
    "hcc1": "TTPVHCC",
    "dv": "Trung tâm Cung ứng dịch vụ sự nghiệp công",
    "dv1": "TT CƯDVSNC",
}
BODY = prose("""
Căn cứ Quyết định số 1987/QĐ-UBND ngày 30 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Gia Lai về việc ban
    hành Kế hoạch cải cách hành chính nhà nước tỉnh Gia Lai năm 2026;
Căn cứ Nghị quyết của Đảng ủy xã về nhiệm vụ năm 2026.
Ủy ban nhân dân xã Ia Mrơn ban hành Kế hoạch CCHC năm 2026, cụ thể:
I. MỤC ĐÍCH - YÊU CẦU
1. Mục đích: Tạo chuyển biến thực chất trong cải cách thủ tục hành chính, nhất là ở làng đồng bào dân tộc
    thiểu số.
2. Yêu cầu: Tất cả phòng, đơn vị có đăng ký việc làm mới, cách làm hay; bám sát Kế hoạch cải cách hành
    chính 6 tháng cuối năm 2025 của xã.
II. MỘT SỐ CHỈ TIÊU CƠ BẢN
1. 100% các phòng, đơn vị ban hành kế hoạch thực hiện trước ngày 31/01/2026. ⟦>=100 %⟧
2. Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, trước hạn đạt trên 98%. ⟦>98 %⟧
3. Tỷ lệ người dân hài lòng: phấn đấu đạt 95% (tối thiểu 90%). ⟦>=95 %; ?>=90 %⟧
4. Hạn chế tối đa hồ sơ bổ sung nhiều lần; không quá 01 lần yêu cầu bổ sung đối với mỗi hồ sơ. ⟦<=1 lần⟧
5. Tỷ lệ số hóa hồ sơ khi tiếp nhận đạt …%.
6. Có từ 03 đến 05 mô hình, sáng kiến về CCHC. ⟦?>=3 mô hình, sáng kiến; ?>=3 mô hình; ?>=3 sáng kiến;
    ?<=5 mô hình⟧
7. Giảm 2% biên chế sự nghiệp hưởng lương từ ngân sách. ⟦>=2 %⟧
8. Duy trì 100% làng có loa truyền thanh thông minh hoạt động. ⟦>=100 %⟧
9. Tổ chức tối thiểu 02 buổi đối thoại với bà con các làng. ⟦>=2 buổi⟧
III. NHIỆM VỤ VÀ GIẢI PHÁP
1. Công tác chỉ đạo ⟦@chi_dao⟧
- Kiểm tra tối thiểu 40% số phòng, đơn vị về thực hiện CCHC. ⟦>=40 %⟧
- Tuyên truyền bằng tiếng Việt, tiếng Jrai.
2. Cải cách thủ tục hành chính ⟦@tthc⟧
- Bảo đảm tỷ lệ hồ sơ giải quyết đúng hạn đạt 97% trở lên. ⟦>=97 %⟧
- Duy trì tổ “Thứ Bảy không giấy hẹn”.
2. Cải cách tài chính công
- Tiết kiệm chi, chống lãng phí.
IV. TỔ CHỨC THỰC HIỆN
Các phòng, đơn vị nghiêm túc triển khai; gửi báo cáo quý trước ngày 05 của tháng cuối quý, báo cáo năm
    trước ngày 01/12 về Phòng Văn hóa - Xã hội.
""")
ONE = rows(
    """
#chi_dao
 | Ban hành Kế hoạch CCHC năm 2026 | Kế hoạch | vhxh | Các phòng, đơn vị | Tháng 1 | r1
 | Kiểm tra CCHC tại các phòng, đơn vị | Kế hoạch + Kết luận | vhxh | Văn phòng HĐND và UBND | Tháng 5 và
    tháng 10 | r5-10/?/*
 | Tuyên truyền CCHC bằng tiếng Jrai trên loa truyền thanh | Bài phát thanh | vhxh | Trung tâm Cung ứng
    dịch vụ sự nghiệp công | 2 bài/tháng | */?/*m
 | Tự chấm điểm Chỉ số CCHC | Bảng tự chấm điểm + Tài liệu kiểm chứng | vhxh1 | Các phòng, đơn vị | Theo
    hướng dẫn của Sở Nội vụ | e
 | Xây dựng Kế hoạch CCHC năm 2027 | Dự thảo kế hoạch | vhxh1 | Các phòng, đơn vị | Trước 25/12/2026 |
    d24.12
""",
    UNITS,
)
TWO = rows(
    """
#tthc
 | Công khai TTHC tại trụ sở, nhà rông văn hóa các làng | Bảng niêm yết | hcc | Các làng | Thường xuyên | o
 | Số hóa hồ sơ, kết quả giải quyết | Kho dữ liệu | hcc | Các phòng chuyên môn | Quý IV/2027 | r10-12@2027
 | Bố trí người biết tiếng Jrai hỗ trợ tại bộ phận tiếp nhận | Quyết định phân công | hcc1 | Phòng Văn hóa
    - Xã hội | Quý I | r1-3
 | Rà soát TTHC đề nghị đơn giản hóa | Báo cáo + Tờ trình | hcc1 | Phòng Kinh tế | 15/8 | d15.8
 | Chuyển hồ sơ liên thông với thuế, đất đai |  | hcc1 | Thuế cơ sở; Chi nhánh VPĐKĐĐ | Trong ngày làm
    việc | ?/rel
""",
    UNITS,
)
THREE = rows(
    """
#tai_chinh
 | Phân bổ dự toán năm 2026 cho các đơn vị | Quyết định giao dự toán | kt | Các đơn vị | Trước 31/12/2025
    | d30.12.2025
 | Quyết toán ngân sách năm 2025 | Báo cáo quyết toán | kt | Các đơn vị | Theo Luật NSNN | e/o/?
 | Thực hành tiết kiệm, chống lãng phí | Chương trình + Báo cáo | kt |  |  | -
 | Tự chủ tài chính đối với các trường | Quyết định |  | Các trường học | Quý III | r7-9
""",
    UNITS,
)
FOUR = rows(
    """
#chinh_quyen_so
 | Ký số 100% văn bản đi | Báo cáo | vp | Các phòng, đơn vị | Hàng ngày | o/?/*
 | Nâng cấp trang thông tin điện tử xã | Trang thông tin được nâng cấp | vp1 | Trung tâm Cung ứng dịch vụ
    sự nghiệp công | Quý 2/2026 | r4-6
 | Bồi dưỡng kỹ năng số cho già làng, trưởng thôn | Lớp bồi dưỡng | dv1 | Phòng Văn hóa - Xã hội | T7/2026
    | r7
 | Lắp camera giám sát tại Trung tâm | Camera | dv | Trung tâm Phục vụ HCC | 9/2026 | r9
 | Diễn tập ứng cứu sự cố thông tin | Kịch bản + Báo cáo | vp | Công an xã | Sau 15 ngày kể từ ngày có kế
    hoạch của tỉnh | rel
""",
    UNITS,
)
IN_TASKS = prose("""
Bảng 4 ⟦@chinh_quyen_so⟧
Ký số 100% văn bản đi ⟦>=100 %⟧
2 bài/tháng ⟦?>=2 bài⟧
""")
TITLES = [
    (ONE, "1. Lĩnh vực chỉ đạo, điều hành và tuyên truyền"),
    (TWO, "2. Lĩnh vực cải cách thủ tục hành chính"),
    (THREE, "3. Lĩnh vực cải cách tài chính công"),
    (FOUR, "4. Lĩnh vực xây dựng chính quyền điện tử, chính quyền số"),
]


def merge_equal(table: Table, column: int) -> None:
    """One cell for a unit that leads several rows running, as officers merge them by hand."""
    start = 1
    for index in range(2, len(table.rows) + 1):
        same = index < len(table.rows) and table.cell(index, column).text == table.cell(start, column).text
        if same:
            continue
        if index - start > 1 and table.cell(start, column).text:
            text = table.cell(start, column).text
            for row in range(start + 1, index):
                table.cell(row, column).text = ""
            merged = table.cell(start, column).merge(table.cell(index - 1, column))
            for paragraph in merged.paragraphs[1:]:
                paragraph._p.getparent().remove(paragraph._p)
            merged.paragraphs[0].text = text
        start = index


def leave_edit(table: Table) -> None:
    """Word's tracked change in the first task: "2025" struck out, "2026" put in."""
    paragraph = table.cell(1, 0).paragraphs[0]._p
    run = paragraph.r_lst[0]
    before, _, after = run.text.partition("2026")
    pieces = []
    for text, tag in ((before, None), ("2025", "w:del"), ("2026", "w:ins"), (after, None)):
        new = copy.deepcopy(run)
        new.text = text
        if tag is None:
            pieces.append(new)
            continue
        change = OxmlElement(tag)
        for name, value in (("w:id", "9"), ("w:author", "Rơ Châm H'Lan"), ("w:date", "2026-01-08T08:00:00Z")):
            change.set(qn(name), value)
        if tag == "w:del":
            struck = OxmlElement("w:delText")
            struck.text = text
            for child in new.findall(qn("w:t")):
                new.remove(child)
            new.append(struck)
        change.append(new)
        pieces.append(change)
    paragraph.remove(run)
    for piece in pieces:
        paragraph.append(piece)


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["UBND XÃ IA MRƠN", "Số: 03/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Ia Mrơn, ngày 8 tháng 1 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    layout.body(paper, BODY)
    layout.signature(
        paper,
        ["- UBND tỉnh;", "- Sở Nội vụ;", "- Đ/c Bí thư (b/c);", "- Lưu VT."],
        ["CHỦ TỊCH", "", "Siu H'Nguyệt"],
    )
    layout.landscape(paper)
    layout.centred(paper, "BẢNG PHÂN CÔNG NHIỆM VỤ CCHC NĂM 2026")
    for index, (table_rows, title) in enumerate(TITLES):
        paper.add_paragraph(title)
        cells = [
            [
                "Công việc",
                "Đơn vị thực hiện",
                "Đơn vị phối hợp",
                "Thời hạn hoàn thành",
                "Kết quả",
                "Kinh phí (triệu đồng)",
                "Ghi chú",
            ]
        ]
        for number, row in enumerate(tasks_of(table_rows)):
            money = ["", "12", "5,5", "", "30"][number % 5]
            cells.append(
                [*layout.cells(row, "content", "lead", "coordination", "time", "products"), money, ""]
            )
        table = layout.grid(paper, cells)
        if index == 0:
            leave_edit(table)
        merge_equal(table, 1)
    layout.new_page(paper)
    layout.centred(
        paper, "BIỂU MẪU BÁO CÁO KẾT QUẢ CÔNG TÁC CCHC", "(Dùng cho các phòng, đơn vị báo cáo quý)"
    )
    layout.grid(
        paper,
        [
            ["TT", "Nội dung báo cáo", "Đơn vị tính", "Số liệu", "Ghi chú"],
            ["1", "Số văn bản chỉ đạo CCHC đã ban hành", "Văn bản", "", ""],
            ["2", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", "", ""],
            ["3", "Tỷ lệ hoàn thành kế hoạch", "%", "", ""],
            ["4", "Số hồ sơ tiếp nhận trong kỳ", "Hồ sơ", "", ""],
        ],
    )
    layout.centred(paper, "SỐ LIỆU GIẢI QUYẾT TTHC NĂM 2025")
    layout.grid(
        paper,
        [
            ["TT", "Lĩnh vực", "Tiếp nhận", "Đúng hạn", "Quá hạn", "Tỷ lệ đúng hạn (%)"],
            ["1", "Hộ tịch", "1.204", "1.204", "0", "100"],
            ["2", "Đất đai", "386", "341", "45", "88,3"],
            ["", "Tổng cộng", "1.590", "1.545", "45", "97,2"],
        ],
    )
    paper.save(str(target))


PLAN = Plan(
    "ia_mron",
    ".docx",
    build,
    {
        "commune": "Ia Mrơn",
        "province": "Gia Lai",
        "number": "03/KH-UBND",
        "date": "2026-01-08",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Siu H'Nguyệt",
    },
    tasks_of(ONE, TWO, THREE, FOUR),
    [*BODY, *IN_TASKS],
    frozenset(
        {
            "contradiction",
            "year-outside-plan",
            "no-lead",
            "no-deadline",
            "duplicate-section",
            "stale-text",
            "unit-spellings",
        }
    ),
    frozenset({("collect", "quarterly"), ("collect", "yearly")}),
)
