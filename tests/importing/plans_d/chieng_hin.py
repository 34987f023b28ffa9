"""Chiềng Hin (Sơn La): text with tabs between columns, no annex title, quarters in Arabic figures."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Line, Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND&UBND",
    "vhxh": "Phòng VH-XH",
    "kt": "Phòng Kinh tế",
    "hcc": "TTPVHCC xã",
    "ca": "Công an xã",
}
HEAD = prose("""
ỦY BAN NHÂN DÂN
XÃ CHIỀNG HIN
Số: 13/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Chiềng Hin, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Cải cách hành chính của UBND xã Chiềng Hin năm 2026
Căn cứ Kế hoạch số 350/KH-UBND ngày 29/12/2025 của UBND tỉnh Sơn La về CCHC năm 2026; UBND xã Chiềng Hin
    ban hành Kế hoạch CCHC năm 2026 như sau:
A. MỤC TIÊU
1. Mục tiêu chung: Xây dựng chính quyền xã gần dân, sát dân, phục vụ Nhân dân.
2. Chỉ tiêu
2.1. Công tác chỉ đạo ⟦@chi_dao⟧
* Ban hành 100% văn bản chỉ đạo theo yêu cầu của tỉnh. ⟦>=100 %⟧
* Ít nhất 03/8 đơn vị trực thuộc được kiểm tra (đạt 37,5%). ⟦>=37.5 %; ?>=3 đơn vị; ?>=3 đơn vị trực thuộc⟧
* 01 hội thi “Tìm hiểu cải cách hành chính”. ⟦>=1 hội thi⟧
2.2. Thủ tục hành chính ⟦@tthc⟧
* Hồ sơ giải quyết đúng và trước hạn ≥ 98 %. ⟦>=98 %⟧
* Hồ sơ trực tuyến ≥ 65 %; số hóa ≥ 90 %; thanh toán trực tuyến ≥ 50 %. ⟦>=65 %; >=90 %; >=50 %⟧
* Hài lòng: > 90 %. ⟦>90 %⟧
* Không quá 0,2% hồ sơ phải trả lại. ⟦<=0.2 %⟧
2.3. Tổ chức bộ máy ⟦@bo_may⟧
* Không tăng đầu mối bên trong các phòng.
2.4. Tài chính công ⟦@tai_chinh⟧
* Giải ngân vốn đạt 97% trở lên. ⟦>=97 %⟧
* Tiết kiệm thêm 10% chi thường xuyên. ⟦>=10 %⟧
2.5. Chính quyền số ⟦@chinh_quyen_so⟧
* 100% bản có tổ công nghệ số. ⟦>=100 %⟧
* Thêm 500 tài khoản dịch vụ công được kích hoạt. ⟦>=500 tài khoản⟧
B. NHIỆM VỤ CỤ THỂ
""")
ROWS = rows(
    """
#chi_dao I. Chỉ đạo, điều hành
1 | Kế hoạch CCHC | Kế hoạch | vhxh | Các phòng | Trước 20/01/2026 | d19.1
2 | Kiểm tra CCHC | Quyết định + Biên bản + Kết luận | vhxh | Văn phòng HĐND&UBND | Quý 2, 3 | r4-9
3 | Hội thi “Tìm hiểu cải cách hành chính” | Thể lệ + Báo cáo | vhxh | Đoàn xã | Quý 3/2026 | r7-9
4 | Tuyên truyền bằng tiếng Thái, tiếng Mông | Bài phát thanh | vhxh | Các bản | Hàng tuần | *w
5 | Báo cáo CCHC | Báo cáo | vhxh | Các phòng | Theo quy định | e/o/?
#the_che II. Thể chế
1 | Rà soát văn bản | Báo cáo | vp | Các phòng | 30/11 | d30.11
2 | Phổ biến pháp luật | Hội nghị | vp | Công an xã | 2 hội nghị/năm | */*h/?
#tthc III. Thủ tục hành chính
1 | Cập nhật, niêm yết TTHC | Bảng niêm yết | hcc | Các phòng | Khi TTHC có thay đổi | e
2 | Kiểm soát hồ sơ trễ hạn | Danh sách | hcc | Các phòng | Thứ Hai hằng tuần | *w
3 | Giao dịch lưu động tại bản Huổi Lạ | Lịch giao dịch | hcc | Công an xã | Ngày 10 và 25 hằng tháng | *m
4 | Rà soát đơn giản hóa TTHC | Báo cáo + Phụ lục | hcc | Các phòng | Quý 3 | r7-9
#bo_may IV. Bộ máy
1 | Sắp xếp tổ, đội | Quyết định | vhxh | Các phòng | Quý 1 | r1-3
2 | Phân công công chức phụ trách bản | Thông báo | vp | Các bản | Tháng giêng | r1/?
#cong_vu V. Công vụ
1 | Bồi dưỡng công chức | Kế hoạch | vhxh | Các phòng | Tháng 2 | r2
2 | Chấm điểm thi đua | Bảng điểm | vhxh | Các phòng | Ngày 25 hằng tháng | *m
#tai_chinh VI. Tài chính công
1 | Công khai tài chính | Niêm yết | kt | Các phòng | Hàng quý | *q
2 | Khoán chi | Quy chế | kt | Các phòng | Trước tháng 3/2026 | d28.2
#chinh_quyen_so VII. Chính quyền số
1 | Kích hoạt tài khoản dịch vụ công | Báo cáo | ca | Các bản | Tháng 3 - 6 | r3-6
2 | Bảo đảm an toàn hệ thống | Nhật ký | vp |  | 24/7 | o/?
""",
    UNITS,
)
TAIL = prose("""
C. TỔ CHỨC THỰC HIỆN
1. Các phòng báo cáo hằng quý về Phòng VH-XH trước ngày 12 tháng cuối quý.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lường Văn Phớ
Nơi nhận:
- Sở Nội vụ tỉnh Sơn La;
- Lưu: VT.
""")


def build(target: Path) -> None:
    lines: list[Line | str] = [*HEAD, "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tTiến độ\tSản phẩm"]
    for row in ROWS:
        if isinstance(row, str):
            lines.append(row)
        else:
            lines.append(
                "\t".join(
                    layout.cells(
                        row, "order", "content", "lead", "coordination", "time", "products", join="; "
                    )
                )
            )
    lines += TAIL
    target.write_bytes(
        "\r\n".join(line if isinstance(line, str) else line.text for line in lines).encode("utf-8-sig")
    )


PLAN = Plan(
    "chieng_hin",
    ".txt",
    build,
    {
        "commune": "Chiềng Hin",
        "province": "Sơn La",
        "number": "13/KH-UBND",
        "date": "2026-01-15",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Lường Văn Phớ",
    },
    tasks_of(ROWS),
    [*HEAD, *TAIL],
    frozenset(),
    frozenset({("collect", "quarterly")}),
)
