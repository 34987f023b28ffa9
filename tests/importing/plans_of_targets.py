# ruff: noqa: E501 -- a plan's sentences read better unbroken
"""Two plans of fictitious communes, with what a reader would note down from them."""

# (value, comparator, unit, where) of every target that carries a number; "min..max" for a range.
Key = tuple[str, str | None, str | None, str]

BY_FIELD = """
ỦY BAN NHÂN DÂN
XÃ PHÚ LÂM THƯỢNG
Số:      /KH-UBND
Phú Lâm Thượng, ngày      tháng 4 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 trên địa bàn xã Phú Lâm Thượng
(thay thế Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã)

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Kế hoạch số 301/KH-UBND ngày 28/12/2025 của UBND tỉnh với mục tiêu 100% xã hoàn thành.

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao chất lượng phục vụ trên cả 06 lĩnh vực cải cách hành chính.
2. Yêu cầu
- Gắn cải cách hành chính với Đề án 06 và mô hình chính quyền 02 cấp.

II. MỤC TIÊU
1. Mục tiêu chung
Xây dựng nền hành chính chuyên nghiệp, hiện đại, lấy người dân làm trung tâm phục vụ.
2. Mục tiêu cụ thể
2.1. Công tác chỉ đạo, điều hành
- Hoàn thành 100% nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao, trong đó tỷ lệ hoàn thành đúng hạn đạt trên 95%.
- Kiểm tra công tác cải cách hành chính tối thiểu 30% cơ quan, đơn vị trực thuộc; 100% kiến nghị sau kiểm tra được khắc phục.
- Có ít nhất 02 sáng kiến, giải pháp mới được công nhận từ cấp xã trở lên.
- Đăng tải ít nhất 02 tin, bài/tháng về cải cách hành chính; tổ chức 01 hội nghị đối thoại với người dân, doanh nghiệp.
- Chỉ số cải cách hành chính đạt từ 85 điểm trở lên, xếp trong nhóm 20/65 xã, phường.
2.2. Cải cách thể chế
- 100% văn bản quy phạm pháp luật được tự kiểm tra, rà soát theo đúng Luật số 64/2025/QH15.
- Tỷ lệ kiến nghị xử lý văn bản đúng hạn đạt từ 90% trở lên (nếu có kiến nghị).
2.3. Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt tối thiểu 99% (năm 2025 đạt 97,8%); không có hồ sơ quá hạn thuộc lĩnh vực đất đai.
- Tỷ lệ số hóa hồ sơ, kết quả giải quyết đạt tối thiểu 80%; tỷ lệ khai thác, sử dụng lại dữ liệu số hóa tối thiểu 50%; hồ sơ toàn trình tối thiểu 70%; thanh toán trực tuyến tối thiểu 60%.
- Cắt giảm ít nhất 30% thời gian giải quyết, 30% chi phí tuân thủ so với năm 2024.
- Mức độ hài lòng của người dân đạt tối thiểu 95%. Trong đó, lĩnh vực đất đai, xây dựng đạt tối thiểu 90%.
- Thời gian chờ tại Trung tâm Phục vụ hành chính công không quá 15 phút/lượt.
2.4. Cải cách tổ chức bộ máy
- 100% cơ quan, đơn vị được sắp xếp theo Nghị định số 150/2025/NĐ-CP; giảm tối thiểu 5% biên chế sự nghiệp so với năm 2025.
2.5. Cải cách chế độ công vụ
- 100% công chức được đánh giá từ mức hoàn thành nhiệm vụ trở lên, trong đó không quá 20% hoàn thành xuất sắc nhiệm vụ.
- Tối thiểu 90% công chức có trình độ đại học trở lên; cử ba lượt công chức đi bồi dưỡng.
2.6. Cải cách tài chính công
- Giải ngân vốn đầu tư công đạt từ 95% kế hoạch trở lên (tính đến 31/01/2027).
- Tiết kiệm 10% chi thường xuyên; phấn đấu tăng thu ngân sách 5% so với dự toán tỉnh giao.
2.7. Xây dựng chính quyền điện tử, chính quyền số
- 100% văn bản đi được ký số (trừ văn bản mật); 90% hồ sơ công việc được xử lý trên môi trường mạng.
- Chuyển đổi số cấp xã đạt cấp độ 2; hệ thống một cửa hoạt động 24/7.
- Từng bước hiện đại hóa Trung tâm Phục vụ hành chính công.

III. NHIỆM VỤ, GIẢI PHÁP
1. Chỉ đạo, điều hành
- Triển khai 07 nhiệm vụ trọng tâm, phân công rõ người, rõ việc, rõ thời gian.
- Kiểm tra tối thiểu 25% cơ quan, đơn vị trực thuộc về công tác cải cách hành chính trong quý III/2026.
2. Cải cách thủ tục hành chính
- Rà soát thủ tục có thời hạn giải quyết từ 05 ngày trở lên; công khai 100% thủ tục tại 03 địa điểm.

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
- Chủ trì, tổng hợp báo cáo trước ngày 05 tháng cuối quý.
- Tham mưu tổ chức 02 cuộc kiểm tra đột xuất.
2. Văn phòng HĐND và UBND: Mỗi bộ phận đăng ký ít nhất 01 sáng kiến; liên hệ số máy 0205.3812.345.
4. Các cơ quan, đơn vị
Báo cáo năm gửi trước ngày 10/12, trong vòng 05 ngày làm việc kể từ ngày có yêu cầu.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT (03b).
"""

BY_FIELD_KEYS: list[Key] = [
    ("100", ">=", "%", "II.2.1"),
    ("95", ">", "%", "II.2.1"),
    ("30", ">=", "%", "II.2.1"),
    ("100", ">=", "%", "II.2.1"),
    ("2", ">=", "sáng kiến", "II.2.1"),
    ("2", ">=", "tin, bài", "II.2.1"),
    ("1", ">=", "hội nghị", "II.2.1"),
    ("85", ">=", "điểm", "II.2.1"),
    ("20", "<=", "thứ hạng", "II.2.1"),
    ("100", ">=", "%", "II.2.2"),
    ("90", ">=", "%", "II.2.2"),
    ("99", ">=", "%", "II.2.3"),
    ("0", "=", "hồ sơ", "II.2.3"),
    ("80", ">=", "%", "II.2.3"),
    ("50", ">=", "%", "II.2.3"),
    ("70", ">=", "%", "II.2.3"),
    ("60", ">=", "%", "II.2.3"),
    ("30", ">=", "%", "II.2.3"),
    ("30", ">=", "%", "II.2.3"),
    ("95", ">=", "%", "II.2.3"),
    ("90", ">=", "%", "II.2.3"),
    ("15", "<=", "phút", "II.2.3"),
    ("100", ">=", "%", "II.2.4"),
    ("5", ">=", "%", "II.2.4"),
    ("100", ">=", "%", "II.2.5"),
    ("20", "<=", "%", "II.2.5"),
    ("90", ">=", "%", "II.2.5"),
    ("3", ">=", "lượt", "II.2.5"),
    ("95", ">=", "%", "II.2.6"),
    ("10", ">=", "%", "II.2.6"),
    ("5", ">=", "%", "II.2.6"),
    ("100", ">=", "%", "II.2.7"),
    ("90", ">=", "%", "II.2.7"),
    ("2", ">=", "cấp độ", "II.2.7"),
    ("25", ">=", "%", "III.1"),
    ("100", ">=", "%", "III.2"),
    ("2", ">=", "cuộc", "IV.1"),
    ("1", ">=", "sáng kiến", "IV.2"),
]

BY_PHASE = """
KẾ HOẠCH
Cải cách hành chính xã An Khê Hạ giai đoạn 2026 - 2030

Thực hiện Kế hoạch số 88/KH-UBND ngày 05/3/2026 của UBND tỉnh về cải cách hành chính giai đoạn 2026 - 2030, UBND xã ban hành Kế hoạch như sau:

A. KẾT QUẢ ĐẠT ĐƯỢC GIAI ĐOẠN 2021 - 2025
- Tỷ lệ hồ sơ đúng hạn đạt 97,2%; đã tổ chức 12 cuộc kiểm tra.
B. KẾ HOẠCH GIAI ĐOẠN 2026 - 2030
I. MỤC ĐÍCH, YÊU CẦU
- Bảo đảm 100% nhiệm vụ có người chịu trách nhiệm.
II. MỤC TIÊU, CHỈ TIÊU
1. Cải cách thủ tục hành chính
Giai đoạn 2026 - 2027:
- Tối thiểu 95% hồ sơ được giải quyết đúng hạn.
- 70% hồ sơ được nộp trực tuyến toàn trình.
Giai đoạn 2028 - 2030:
- Trên 99% hồ sơ được giải quyết đúng hạn.
- 90% hồ sơ được nộp trực tuyến toàn trình.
2. Cải cách tổ chức bộ máy
- Giảm bình quân 7% chi trực tiếp từ ngân sách cho đơn vị sự nghiệp so với giai đoạn 2021 - 2025.
- Đến năm 2030, 100% đơn vị sự nghiệp có đề án vị trí việc làm; năm 2027 đạt 60%.
3. Xây dựng chính quyền số
a) Giai đoạn 2026 - 2027
- Chuyển đổi số đạt cấp độ 2.
- Mức độ hài lòng với dịch vụ công trực tuyến đạt 90% - 95%.
b) Giai đoạn 2028 - 2030
- Chuyển đổi số đạt cấp độ 3.
- Tỷ lệ khai thác lại dữ liệu tăng từ 35% lên 80%.
4. Tài chính công
- Tỷ lệ giải ngân đạt 95% vào năm 2027 và 98% vào năm 2030.
- Hằng năm tổ chức từ 01 đến 02 hội nghị công khai ngân sách.
III. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Mỗi thôn thành lập ít nhất 01 tổ công nghệ số cộng đồng.
"""

# with the years each holds for
BY_PHASE_KEYS: list[tuple[str, str | None, str | None, str, int, int]] = [
    ("100", ">=", "%", "B.I", 2026, 2030),
    ("95", ">=", "%", "B.II.1", 2026, 2027),
    ("70", ">=", "%", "B.II.1", 2026, 2027),
    ("99", ">", "%", "B.II.1", 2028, 2030),
    ("90", ">=", "%", "B.II.1", 2028, 2030),
    ("7", ">=", "%", "B.II.2", 2026, 2030),
    ("100", ">=", "%", "B.II.2", 2026, 2030),
    ("60", ">=", "%", "B.II.2", 2027, 2027),
    ("2", ">=", "cấp độ", "B.II.3.a", 2026, 2027),
    ("90..95", None, "%", "B.II.3.a", 2026, 2027),
    ("3", ">=", "cấp độ", "B.II.3.b", 2028, 2030),
    ("80", ">=", "%", "B.II.3.b", 2028, 2030),
    ("95", ">=", "%", "B.II.4", 2027, 2027),
    ("98", ">=", "%", "B.II.4", 2030, 2030),
    ("1..2", None, "hội nghị", "B.II.4", 2026, 2030),
    ("1", ">=", "tổ công nghệ số cộng đồng", "B.III.1", 2026, 2030),
]
