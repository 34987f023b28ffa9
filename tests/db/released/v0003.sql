PRAGMA application_id = 1128482883;
BEGIN TRANSACTION;
CREATE TABLE action (
	at DATETIME NOT NULL, 
	label TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	schema_version TEXT NOT NULL, 
	reverses_id INTEGER, 
	reversed_by_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_action_reversed_by_id FOREIGN KEY(reversed_by_id) REFERENCES action (id), 
	CONSTRAINT fk_action_reverses_id FOREIGN KEY(reverses_id) REFERENCES action (id)
);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Tạo dữ liệu mới','setup','0001',NULL,NULL,1);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Nhập kế hoạch từ tệp','do','0001',NULL,NULL,2);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,3);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,4);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,5);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,6);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,7);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,8);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm đơn vị','do','0001',NULL,NULL,9);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,10);
INSERT INTO "action" VALUES('2026-01-12 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,11);
INSERT INTO "action" VALUES('2026-02-10 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,12);
INSERT INTO "action" VALUES('2026-02-10 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,13);
INSERT INTO "action" VALUES('2026-03-27 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,14);
INSERT INTO "action" VALUES('2026-04-02 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,15);
INSERT INTO "action" VALUES('2026-04-02 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,16);
INSERT INTO "action" VALUES('2026-04-20 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,17);
INSERT INTO "action" VALUES('2026-04-20 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,18);
INSERT INTO "action" VALUES('2026-09-25 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,19);
INSERT INTO "action" VALUES('2026-09-25 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,20);
INSERT INTO "action" VALUES('2026-08-20 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,21);
INSERT INTO "action" VALUES('2026-08-20 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,22);
INSERT INTO "action" VALUES('2026-09-10 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,23);
INSERT INTO "action" VALUES('2026-09-10 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,24);
INSERT INTO "action" VALUES('2026-04-16 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,25);
INSERT INTO "action" VALUES('2026-02-04 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,26);
INSERT INTO "action" VALUES('2026-02-04 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,27);
INSERT INTO "action" VALUES('2026-06-18 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,28);
INSERT INTO "action" VALUES('2026-06-18 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,29);
INSERT INTO "action" VALUES('2026-03-12 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,30);
INSERT INTO "action" VALUES('2026-03-12 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,31);
INSERT INTO "action" VALUES('2026-05-20 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,32);
INSERT INTO "action" VALUES('2026-05-28 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,33);
INSERT INTO "action" VALUES('2026-05-28 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,34);
INSERT INTO "action" VALUES('2026-07-15 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,35);
INSERT INTO "action" VALUES('2026-07-15 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,36);
INSERT INTO "action" VALUES('2026-10-22 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,37);
INSERT INTO "action" VALUES('2026-10-22 08:00:00.000000','Đánh dấu sản phẩm','do','0001',NULL,NULL,38);
INSERT INTO "action" VALUES('2026-02-25 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,39);
INSERT INTO "action" VALUES('2026-08-12 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,40);
INSERT INTO "action" VALUES('2026-08-05 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,41);
INSERT INTO "action" VALUES('2026-05-06 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,42);
INSERT INTO "action" VALUES('2026-06-10 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,43);
INSERT INTO "action" VALUES('2026-09-08 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,44);
INSERT INTO "action" VALUES('2026-06-22 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,45);
INSERT INTO "action" VALUES('2026-07-02 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,46);
INSERT INTO "action" VALUES('2026-01-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,47);
INSERT INTO "action" VALUES('2026-02-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,48);
INSERT INTO "action" VALUES('2026-03-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,49);
INSERT INTO "action" VALUES('2026-04-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,50);
INSERT INTO "action" VALUES('2026-05-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,51);
INSERT INTO "action" VALUES('2026-06-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,52);
INSERT INTO "action" VALUES('2026-07-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,53);
INSERT INTO "action" VALUES('2026-08-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,54);
INSERT INTO "action" VALUES('2026-09-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,55);
INSERT INTO "action" VALUES('2026-10-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,56);
INSERT INTO "action" VALUES('2026-11-05 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,57);
INSERT INTO "action" VALUES('2026-06-30 08:00:00.000000','Đánh dấu kỳ thực hiện','do','0001',NULL,NULL,58);
INSERT INTO "action" VALUES('2026-12-10 08:00:00.000000','Ghi tiến độ','do','0001',NULL,NULL,59);
INSERT INTO "action" VALUES('2026-05-14 08:00:00.000000','Thêm cuộc kiểm tra','do','0001',NULL,NULL,60);
INSERT INTO "action" VALUES('2026-07-09 08:00:00.000000','Thêm cuộc kiểm tra','do','0001',NULL,NULL,61);
INSERT INTO "action" VALUES('2026-09-03 08:00:00.000000','Thêm cuộc kiểm tra','do','0001',NULL,NULL,62);
INSERT INTO "action" VALUES('2026-09-03 08:00:00.000000','Thêm cuộc kiểm tra','do','0001',NULL,NULL,63);
INSERT INTO "action" VALUES('2026-05-20 08:00:00.000000','Sửa cuộc kiểm tra','do','0001',NULL,NULL,64);
INSERT INTO "action" VALUES('2026-05-20 08:00:00.000000','Thêm tồn tại, hạn chế','do','0001',NULL,NULL,65);
INSERT INTO "action" VALUES('2026-05-20 08:00:00.000000','Sửa tồn tại, hạn chế','do','0001',NULL,NULL,66);
INSERT INTO "action" VALUES('2026-09-25 08:00:00.000000','Sửa cuộc kiểm tra','do','0001',NULL,NULL,67);
INSERT INTO "action" VALUES('2026-09-25 08:00:00.000000','Thêm tồn tại, hạn chế','do','0001',NULL,NULL,68);
INSERT INTO "action" VALUES('2026-03-05 08:00:00.000000','Thêm sáng kiến','do','0001',NULL,NULL,69);
INSERT INTO "action" VALUES('2026-03-05 08:00:00.000000','Thêm sáng kiến','do','0001',NULL,NULL,70);
INSERT INTO "action" VALUES('2026-08-28 08:00:00.000000','Thêm văn bản','do','0001',NULL,NULL,71);
INSERT INTO "action" VALUES('2026-08-28 08:00:00.000000','Sửa sáng kiến','do','0001',NULL,NULL,72);
INSERT INTO "action" VALUES('2026-03-03 08:00:00.000000','Thêm hoạt động','do','0001',NULL,NULL,73);
INSERT INTO "action" VALUES('2026-03-03 08:00:00.000000','Sửa hoạt động','do','0001',NULL,NULL,74);
INSERT INTO "action" VALUES('2026-06-04 08:00:00.000000','Thêm hoạt động','do','0001',NULL,NULL,75);
INSERT INTO "action" VALUES('2026-06-04 08:00:00.000000','Sửa hoạt động','do','0001',NULL,NULL,76);
INSERT INTO "action" VALUES('2026-08-06 08:00:00.000000','Thêm hoạt động','do','0001',NULL,NULL,77);
INSERT INTO "action" VALUES('2026-08-06 08:00:00.000000','Sửa hoạt động','do','0001',NULL,NULL,78);
INSERT INTO "action" VALUES('2026-08-18 08:00:00.000000','Thêm hoạt động','do','0001',NULL,NULL,79);
INSERT INTO "action" VALUES('2026-08-18 08:00:00.000000','Sửa hoạt động','do','0001',NULL,NULL,80);
INSERT INTO "action" VALUES('2026-07-22 08:00:00.000000','Thêm hoạt động','do','0001',NULL,NULL,81);
INSERT INTO "action" VALUES('2026-07-22 08:00:00.000000','Sửa hoạt động','do','0001',NULL,NULL,82);
INSERT INTO "action" VALUES('2026-06-26 08:00:00.000000','Thêm hoạt động','do','0001',NULL,NULL,83);
INSERT INTO "action" VALUES('2026-06-26 08:00:00.000000','Sửa hoạt động','do','0001',NULL,NULL,84);
INSERT INTO "action" VALUES('2026-03-14 08:00:00.000000','Ghi kết quả chỉ tiêu','do','0001',NULL,NULL,85);
INSERT INTO "action" VALUES('2026-06-14 08:00:00.000000','Ghi kết quả chỉ tiêu','do','0001',NULL,NULL,86);
INSERT INTO "action" VALUES('2026-09-14 08:00:00.000000','Ghi kết quả chỉ tiêu','do','0001',NULL,NULL,87);
INSERT INTO "action" VALUES('2026-06-14 08:00:00.000000','Ghi kết quả chỉ tiêu','do','0001',NULL,NULL,88);
INSERT INTO "action" VALUES('2026-09-14 08:00:00.000000','Ghi kết quả chỉ tiêu','do','0001',NULL,NULL,89);
INSERT INTO "action" VALUES('2026-07-01 08:00:00.000000','Ghi kết quả chỉ tiêu','do','0001',NULL,NULL,90);
INSERT INTO "action" VALUES('2026-07-01 08:00:00.000000','Lập lịch báo cáo năm 2026','setup','0001',NULL,NULL,91);
INSERT INTO "action" VALUES('2026-03-07 08:00:00.000000','Đánh dấu đã gửi báo cáo','do','0001',NULL,NULL,92);
INSERT INTO "action" VALUES('2026-06-07 08:00:00.000000','Đánh dấu đã gửi báo cáo','do','0001',NULL,NULL,93);
INSERT INTO "action" VALUES('2026-11-20 08:00:00.000000','Sửa chỉ số phục vụ hành chính công','do','0002',NULL,NULL,94);
INSERT INTO "action" VALUES('2026-11-20 08:00:00.000000','Thêm văn bản','do','0002',NULL,NULL,95);
INSERT INTO "action" VALUES('2026-11-20 08:00:00.000000','Sửa hoạt động','do','0002',NULL,NULL,96);
INSERT INTO "action" VALUES('2026-11-20 08:00:00.000000','Sửa hoạt động','do','0002',NULL,NULL,97);
INSERT INTO "action" VALUES('2026-11-20 08:00:00.000000','Thêm lĩnh vực vào biểu II.06a','do','0002',NULL,NULL,98);
INSERT INTO "action" VALUES('2026-11-20 08:00:00.000000','Sửa số liệu hồ sơ TTHC','do','0002',NULL,NULL,99);
INSERT INTO "action" VALUES('2026-11-22 08:00:00.000000','Sửa nhiệm vụ','do','0003',NULL,NULL,100);
INSERT INTO "action" VALUES('2026-11-22 08:00:00.000000','Ngày nhận: Văn phòng HĐND và UBND','do','0003',NULL,NULL,101);
INSERT INTO "action" VALUES('2026-11-22 08:00:00.000000','Ngày nộp: Văn phòng HĐND và UBND','do','0003',NULL,NULL,102);
INSERT INTO "action" VALUES('2026-11-22 08:00:00.000000','Ngày nộp: Phòng Văn hóa - Xã hội','do','0003',NULL,NULL,103);
CREATE TABLE activity (
	plan_id INTEGER, 
	year INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	planned_on DATE, 
	held_on DATE, 
	place TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	link TEXT NOT NULL, 
	unit_id INTEGER, 
	people INTEGER, 
	hours TEXT, 
	opinions INTEGER, 
	answered INTEGER, 
	document_id INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, class_name TEXT DEFAULT '' NOT NULL, broadcasts INTEGER, minutes INTEGER, photo_id INTEGER CONSTRAINT fk_activity_photo_id REFERENCES document (id), 
	CONSTRAINT fk_activity_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_activity_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_activity_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "activity" VALUES(1,2026,'propaganda','Một cửa là của dân',NULL,'2026-03-03','','Truyền thanh cơ sở','',1,NULL,NULL,NULL,NULL,NULL,'',NULL,1,'',6,12,15);
INSERT INTO "activity" VALUES(1,2026,'propaganda','Nộp hồ sơ trực tuyến trong 5 bước',NULL,'2026-06-04','','Trang thông tin xã','',1,NULL,NULL,NULL,NULL,NULL,'',NULL,2,'',NULL,NULL,NULL);
INSERT INTO "activity" VALUES(1,2026,'propaganda','Không phải chờ lâu khi đi chứng thực',NULL,'2026-08-06','','Truyền thanh cơ sở','',1,NULL,NULL,NULL,NULL,NULL,'',NULL,3,'',NULL,NULL,NULL);
INSERT INTO "activity" VALUES(1,2026,'dialogue','Đối thoại với hộ kinh doanh chợ Mây',NULL,'2026-08-18','Nhà văn hóa xã','','',1,64,NULL,15,13,NULL,'',NULL,4,'',NULL,NULL,NULL);
INSERT INTO "activity" VALUES(1,2026,'training','Tập huấn chữ ký số cho công chức',NULL,'2026-07-22','','','',1,28,'8',NULL,NULL,NULL,'',NULL,5,'Lớp chữ ký số',NULL,NULL,NULL);
INSERT INTO "activity" VALUES(1,2026,'meeting','Giao ban cải cách hành chính quý II',NULL,'2026-06-26','','','',1,19,NULL,NULL,NULL,NULL,'',NULL,6,'',NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE change (
	action_id INTEGER NOT NULL, 
	entity TEXT NOT NULL, 
	row_id TEXT NOT NULL, 
	op TEXT NOT NULL, 
	field TEXT NOT NULL, 
	old TEXT, 
	new TEXT, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_change_action_id FOREIGN KEY(action_id) REFERENCES action (id)
);
INSERT INTO "change" VALUES(1,'setting','prepared','insert','*',NULL,'{"key": "prepared", "value": "1"}',1);
INSERT INTO "change" VALUES(1,'holiday','1','insert','*',NULL,'{"day": "2025-01-01", "id": 1, "kind": "off", "name": "Tết Dương lịch", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',2);
INSERT INTO "change" VALUES(1,'holiday','2','insert','*',NULL,'{"day": "2025-01-27", "id": 2, "kind": "off", "name": "Tết Nguyên đán Ất Tỵ", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',3);
INSERT INTO "change" VALUES(1,'holiday','3','insert','*',NULL,'{"day": "2025-01-28", "id": 3, "kind": "off", "name": "Tết Nguyên đán Ất Tỵ", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',4);
INSERT INTO "change" VALUES(1,'holiday','4','insert','*',NULL,'{"day": "2025-01-29", "id": 4, "kind": "off", "name": "Tết Nguyên đán Ất Tỵ", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',5);
INSERT INTO "change" VALUES(1,'holiday','5','insert','*',NULL,'{"day": "2025-01-30", "id": 5, "kind": "off", "name": "Tết Nguyên đán Ất Tỵ", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',6);
INSERT INTO "change" VALUES(1,'holiday','6','insert','*',NULL,'{"day": "2025-01-31", "id": 6, "kind": "off", "name": "Tết Nguyên đán Ất Tỵ", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',7);
INSERT INTO "change" VALUES(1,'holiday','7','insert','*',NULL,'{"day": "2025-04-07", "id": 7, "kind": "off", "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',8);
INSERT INTO "change" VALUES(1,'holiday','8','insert','*',NULL,'{"day": "2025-04-26", "id": 8, "kind": "working", "name": "Làm bù cho ngày 02/5/2025", "source": "Lịch nghỉ chính thức năm 2025 (hoán đổi)"}',9);
INSERT INTO "change" VALUES(1,'holiday','9','insert','*',NULL,'{"day": "2025-04-30", "id": 9, "kind": "off", "name": "Ngày Chiến thắng", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',10);
INSERT INTO "change" VALUES(1,'holiday','10','insert','*',NULL,'{"day": "2025-05-01", "id": 10, "kind": "off", "name": "Ngày Quốc tế Lao động", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',11);
INSERT INTO "change" VALUES(1,'holiday','11','insert','*',NULL,'{"day": "2025-05-02", "id": 11, "kind": "off", "name": "Nghỉ hoán đổi với ngày 26/4/2025", "source": "Lịch nghỉ chính thức năm 2025 (hoán đổi)"}',12);
INSERT INTO "change" VALUES(1,'holiday','12','insert','*',NULL,'{"day": "2025-09-01", "id": 12, "kind": "off", "name": "Quốc khánh (ngày liền kề)", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',13);
INSERT INTO "change" VALUES(1,'holiday','13','insert','*',NULL,'{"day": "2025-09-02", "id": 13, "kind": "off", "name": "Quốc khánh", "source": "Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112"}',14);
INSERT INTO "change" VALUES(1,'holiday','14','insert','*',NULL,'{"day": "2026-01-01", "id": 14, "kind": "off", "name": "Tết Dương lịch", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',15);
INSERT INTO "change" VALUES(1,'holiday','15','insert','*',NULL,'{"day": "2026-01-02", "id": 15, "kind": "off", "name": "Nghỉ hoán đổi với ngày 10/01/2026", "source": "Lịch nghỉ chính thức năm 2026 (hoán đổi)"}',16);
INSERT INTO "change" VALUES(1,'holiday','16','insert','*',NULL,'{"day": "2026-01-10", "id": 16, "kind": "working", "name": "Làm bù cho ngày 02/01/2026", "source": "Lịch nghỉ chính thức năm 2026 (hoán đổi)"}',17);
INSERT INTO "change" VALUES(1,'holiday','17','insert','*',NULL,'{"day": "2026-02-16", "id": 17, "kind": "off", "name": "Tết Nguyên đán Bính Ngọ", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',18);
INSERT INTO "change" VALUES(1,'holiday','18','insert','*',NULL,'{"day": "2026-02-17", "id": 18, "kind": "off", "name": "Tết Nguyên đán Bính Ngọ", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',19);
INSERT INTO "change" VALUES(1,'holiday','19','insert','*',NULL,'{"day": "2026-02-18", "id": 19, "kind": "off", "name": "Tết Nguyên đán Bính Ngọ", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',20);
INSERT INTO "change" VALUES(1,'holiday','20','insert','*',NULL,'{"day": "2026-02-19", "id": 20, "kind": "off", "name": "Tết Nguyên đán Bính Ngọ", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',21);
INSERT INTO "change" VALUES(1,'holiday','21','insert','*',NULL,'{"day": "2026-02-20", "id": 21, "kind": "off", "name": "Tết Nguyên đán Bính Ngọ", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',22);
INSERT INTO "change" VALUES(1,'holiday','22','insert','*',NULL,'{"day": "2026-04-26", "id": 22, "kind": "off", "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',23);
INSERT INTO "change" VALUES(1,'holiday','23','insert','*',NULL,'{"day": "2026-04-27", "id": 23, "kind": "off", "name": "Nghỉ bù Giỗ Tổ Hùng Vương", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',24);
INSERT INTO "change" VALUES(1,'holiday','24','insert','*',NULL,'{"day": "2026-04-30", "id": 24, "kind": "off", "name": "Ngày Chiến thắng", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',25);
INSERT INTO "change" VALUES(1,'holiday','25','insert','*',NULL,'{"day": "2026-05-01", "id": 25, "kind": "off", "name": "Ngày Quốc tế Lao động", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',26);
INSERT INTO "change" VALUES(1,'holiday','26','insert','*',NULL,'{"day": "2026-08-22", "id": 26, "kind": "working", "name": "Làm bù cho ngày 31/8/2026", "source": "Lịch nghỉ chính thức năm 2026 (hoán đổi)"}',27);
INSERT INTO "change" VALUES(1,'holiday','27','insert','*',NULL,'{"day": "2026-08-31", "id": 27, "kind": "off", "name": "Nghỉ hoán đổi với ngày 22/8/2026", "source": "Lịch nghỉ chính thức năm 2026 (hoán đổi)"}',28);
INSERT INTO "change" VALUES(1,'holiday','28','insert','*',NULL,'{"day": "2026-09-01", "id": 28, "kind": "off", "name": "Quốc khánh (ngày liền kề)", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',29);
INSERT INTO "change" VALUES(1,'holiday','29','insert','*',NULL,'{"day": "2026-09-02", "id": 29, "kind": "off", "name": "Quốc khánh", "source": "Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112"}',30);
INSERT INTO "change" VALUES(1,'holiday','30','insert','*',NULL,'{"day": "2026-11-24", "id": 30, "kind": "note", "name": "Ngày Văn hóa Việt Nam: chưa xác nhận là ngày nghỉ", "source": "Nghị quyết số 80-NQ/TW; Nghị quyết số 30/NQ-CP"}',31);
INSERT INTO "change" VALUES(1,'holiday','31','insert','*',NULL,'{"day": "2027-01-01", "id": 31, "kind": "off", "name": "Tết Dương lịch (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',32);
INSERT INTO "change" VALUES(1,'holiday','32','insert','*',NULL,'{"day": "2027-02-04", "id": 32, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',33);
INSERT INTO "change" VALUES(1,'holiday','33','insert','*',NULL,'{"day": "2027-02-05", "id": 33, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',34);
INSERT INTO "change" VALUES(1,'holiday','34','insert','*',NULL,'{"day": "2027-02-06", "id": 34, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',35);
INSERT INTO "change" VALUES(1,'holiday','35','insert','*',NULL,'{"day": "2027-02-07", "id": 35, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',36);
INSERT INTO "change" VALUES(1,'holiday','36','insert','*',NULL,'{"day": "2027-02-08", "id": 36, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',37);
INSERT INTO "change" VALUES(1,'holiday','37','insert','*',NULL,'{"day": "2027-02-09", "id": 37, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',38);
INSERT INTO "change" VALUES(1,'holiday','38','insert','*',NULL,'{"day": "2027-02-10", "id": 38, "kind": "off", "name": "Tết Nguyên đán Đinh Mùi (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',39);
INSERT INTO "change" VALUES(1,'holiday','39','insert','*',NULL,'{"day": "2027-04-16", "id": 39, "kind": "off", "name": "Giỗ Tổ Hùng Vương (10/3 âm lịch) (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',40);
INSERT INTO "change" VALUES(1,'holiday','40','insert','*',NULL,'{"day": "2027-04-30", "id": 40, "kind": "off", "name": "Ngày Chiến thắng (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',41);
INSERT INTO "change" VALUES(1,'holiday','41','insert','*',NULL,'{"day": "2027-05-01", "id": 41, "kind": "off", "name": "Ngày Quốc tế Lao động (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',42);
INSERT INTO "change" VALUES(1,'holiday','42','insert','*',NULL,'{"day": "2027-05-03", "id": 42, "kind": "off", "name": "Nghỉ bù Ngày Quốc tế Lao động (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',43);
INSERT INTO "change" VALUES(1,'holiday','43','insert','*',NULL,'{"day": "2027-09-02", "id": 43, "kind": "off", "name": "Quốc khánh (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',44);
INSERT INTO "change" VALUES(1,'holiday','44','insert','*',NULL,'{"day": "2027-09-03", "id": 44, "kind": "off", "name": "Quốc khánh (ngày liền kề) (cần xác nhận)", "source": "Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận"}',45);
INSERT INTO "change" VALUES(1,'holiday','45','insert','*',NULL,'{"day": "2027-11-24", "id": 45, "kind": "note", "name": "Ngày Văn hóa Việt Nam: chưa xác nhận là ngày nghỉ", "source": "Nghị quyết số 80-NQ/TW; Nghị quyết số 30/NQ-CP"}',46);
INSERT INTO "change" VALUES(1,'obligation_rule','1','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "collect", "due_text": "trong ngày 07 của tháng cuối quý", "id": 1, "name": "Báo cáo quý I", "period": "Q1", "position": 1, "receiver": "Phòng Văn hóa - Xã hội", "sender": "Các đơn vị thuộc UBND xã", "window": "nd09"}',47);
INSERT INTO "change" VALUES(1,'obligation_rule','2','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "collect", "due_text": "trong ngày 07 của tháng cuối quý", "id": 2, "name": "Báo cáo 6 tháng đầu năm", "period": "H1", "position": 2, "receiver": "Phòng Văn hóa - Xã hội", "sender": "Các đơn vị thuộc UBND xã", "window": "nd09"}',48);
INSERT INTO "change" VALUES(1,'obligation_rule','3','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "collect", "due_text": "trong ngày 07 của tháng cuối quý", "id": 3, "name": "Báo cáo quý III", "period": "Q3", "position": 3, "receiver": "Phòng Văn hóa - Xã hội", "sender": "Các đơn vị thuộc UBND xã", "window": "nd09"}',49);
INSERT INTO "change" VALUES(1,'obligation_rule','4','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "collect", "due_text": "trong ngày 07 của tháng cuối quý", "id": 4, "name": "Báo cáo quý IV", "period": "Q4", "position": 4, "receiver": "Phòng Văn hóa - Xã hội", "sender": "Các đơn vị thuộc UBND xã", "window": "nd09"}',50);
INSERT INTO "change" VALUES(1,'obligation_rule','5','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "collect", "due_text": "trước ngày 10/12", "id": 5, "name": "Báo cáo năm", "period": "", "position": 5, "receiver": "Phòng Văn hóa - Xã hội", "sender": "Các đơn vị thuộc UBND xã", "window": "nd09"}',51);
INSERT INTO "change" VALUES(1,'obligation_rule','6','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "send", "due_text": "trong ngày 07 của tháng cuối quý", "id": 6, "name": "Báo cáo quý I", "period": "Q1", "position": 6, "receiver": "Sở Nội vụ", "sender": "UBND xã", "window": "nd09"}',52);
INSERT INTO "change" VALUES(1,'obligation_rule','7','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "send", "due_text": "trong ngày 07 của tháng cuối quý", "id": 7, "name": "Báo cáo 6 tháng đầu năm", "period": "H1", "position": 7, "receiver": "Sở Nội vụ", "sender": "UBND xã", "window": "nd09"}',53);
INSERT INTO "change" VALUES(1,'obligation_rule','8','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "send", "due_text": "trong ngày 07 của tháng cuối quý", "id": 8, "name": "Báo cáo quý III", "period": "Q3", "position": 8, "receiver": "Sở Nội vụ", "sender": "UBND xã", "window": "nd09"}',54);
INSERT INTO "change" VALUES(1,'obligation_rule','9','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "send", "due_text": "trong ngày 07 của tháng cuối quý", "id": 9, "name": "Báo cáo quý IV", "period": "Q4", "position": 9, "receiver": "Sở Nội vụ", "sender": "UBND xã", "window": "nd09"}',55);
INSERT INTO "change" VALUES(1,'obligation_rule','10','insert','*',NULL,'{"active": true, "basis": "", "deleted_at": null, "direction": "send", "due_text": "trước ngày 10/12", "id": 10, "name": "Báo cáo năm", "period": "", "position": 10, "receiver": "Sở Nội vụ", "sender": "UBND xã", "window": "nd09"}',56);
INSERT INTO "change" VALUES(2,'plan','1','insert','*',NULL,'{"closed_on": null, "date_text": "ngày 12 tháng 01 năm 2026", "deleted_at": null, "id": 1, "issued_on": "2026-01-12", "locked": false, "note": "", "number": "05/KH-UBND", "replaced_by_id": null, "signer_authority": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "signer_name": "Lò Văn Thinh", "signer_position": "PHÓ CHỦ TỊCH", "source_hash": null, "source_name": null, "source_text": null, "title": "Cải cách hành chính nhà nước năm 2026 của xã Suối Mây", "year_from": 2026, "year_to": 2026}',57);
INSERT INTO "change" VALUES(2,'plan_text','1','insert','*',NULL,'{"ended": false, "id": 1, "kind": "legal_basis", "plan_id": 1, "position": 1, "text": "Kế hoạch số 310/KH-UBND ngày 19 tháng 12 năm 2025 của UBND tỉnh Đông Giang về cải cách hành chính nhà nước tỉnh Đông Giang năm 2026"}',58);
INSERT INTO "change" VALUES(2,'plan_text','2','insert','*',NULL,'{"ended": false, "id": 2, "kind": "recipient", "plan_id": 1, "position": 1, "text": "UBND tỉnh (b/c)"}',59);
INSERT INTO "change" VALUES(2,'plan_text','3','insert','*',NULL,'{"ended": false, "id": 3, "kind": "recipient", "plan_id": 1, "position": 2, "text": "Sở Nội vụ (b/c)"}',60);
INSERT INTO "change" VALUES(2,'plan_text','4','insert','*',NULL,'{"ended": false, "id": 4, "kind": "recipient", "plan_id": 1, "position": 3, "text": "Thường trực Đảng ủy, HĐND xã"}',61);
INSERT INTO "change" VALUES(2,'plan_text','5','insert','*',NULL,'{"ended": false, "id": 5, "kind": "recipient", "plan_id": 1, "position": 4, "text": "Các phòng, trung tâm thuộc xã"}',62);
INSERT INTO "change" VALUES(2,'plan_text','6','insert','*',NULL,'{"ended": false, "id": 6, "kind": "recipient", "plan_id": 1, "position": 5, "text": "Lưu: VT, VHXH"}',63);
INSERT INTO "change" VALUES(2,'plan_area','1','insert','*',NULL,'{"code": "chi_dao", "id": 1, "plan_id": 1, "position": 1, "title": "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH, KIỂM TRA, TUYÊN TRUYỀN"}',64);
INSERT INTO "change" VALUES(2,'plan_area','2','insert','*',NULL,'{"code": "the_che", "id": 2, "plan_id": 1, "position": 2, "title": "CẢI CÁCH THỂ CHẾ"}',65);
INSERT INTO "change" VALUES(2,'plan_area','3','insert','*',NULL,'{"code": "tthc", "id": 3, "plan_id": 1, "position": 3, "title": "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"}',66);
INSERT INTO "change" VALUES(2,'plan_area','4','insert','*',NULL,'{"code": "bo_may", "id": 4, "plan_id": 1, "position": 4, "title": "CẢI CÁCH TỔ CHỨC BỘ MÁY"}',67);
INSERT INTO "change" VALUES(2,'plan_area','5','insert','*',NULL,'{"code": "cong_vu", "id": 5, "plan_id": 1, "position": 5, "title": "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ"}',68);
INSERT INTO "change" VALUES(2,'plan_area','6','insert','*',NULL,'{"code": "tai_chinh", "id": 6, "plan_id": 1, "position": 6, "title": "CẢI CÁCH TÀI CHÍNH CÔNG"}',69);
INSERT INTO "change" VALUES(2,'plan_area','7','insert','*',NULL,'{"code": "chinh_quyen_so", "id": 7, "plan_id": 1, "position": 7, "title": "XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ"}',70);
INSERT INTO "change" VALUES(2,'plan','1','update','source_name','null','"KH-CCHC-nam-2026.docx"',71);
INSERT INTO "change" VALUES(2,'plan','1','update','source_hash','null','"c8dcc50df3e36680c7d0855ecb5801f6973ef8e66f293036392f9368d022b825"',72);
INSERT INTO "change" VALUES(2,'plan','1','update','source_text','null','"ỦY BAN NHÂN DÂN XÃ SUỐI MÂY\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\nSố: 05/KH-UBND\tSuối Mây, ngày 12 tháng 01 năm 2026\nKẾ HOẠCH\nCải cách hành chính nhà nước năm 2026 của xã Suối Mây\nCăn cứ Kế hoạch số 310/KH-UBND ngày 19 tháng 12 năm 2025 của UBND tỉnh Đông Giang về cải cách hành chính nhà nước tỉnh Đông Giang năm 2026;\nỦy ban nhân dân xã Suối Mây ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n- Xây dựng nền hành chính gần dân, phục vụ người dân và hộ kinh doanh ngày càng tốt hơn.\n- Mỗi nhiệm vụ có người chịu trách nhiệm, thời hạn và sản phẩm rõ ràng.\nII. CHỈ TIÊU CỤ THỂ\n1. Chỉ đạo, điều hành\n- Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch cải cách hành chính năm 2026 của xã;\n- Kiểm tra công tác cải cách hành chính tối thiểu 25% phòng, trung tâm, đơn vị thuộc xã;\n- Có 02 sáng kiến, giải pháp mới về cải cách hành chính được công nhận;\n- Tổ chức 01 cuộc đối thoại giữa lãnh đạo xã với người dân;\n- Kiểm tra công vụ từ 04 cuộc trở lên trong năm;\n- Chỉ số cải cách hành chính của xã xếp hạng thứ 20 trở lên trong tỉnh.\n2. Thủ tục hành chính\n- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%;\n- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%; tỷ lệ thanh toán trực tuyến đạt 60%;\n- Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên;\n- Không để xảy ra tình trạng nhũng nhiễu, gây phiền hà cho người dân.\n3. Tài chính công và chính quyền số\n- Giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên;\n- 100% hồ sơ công việc được xử lý và ký số trên môi trường mạng.\nIII. NHIỆM VỤ TRỌNG TÂM\nDanh mục nhiệm vụ cụ thể tại các Phụ lục kèm theo Kế hoạch này.\nIV. TỔ CHỨC THỰC HIỆN\n1. Chế độ báo cáo\nCác phòng, trung tâm báo cáo hàng quý và báo cáo năm, gửi trong ngày 07 của tháng cuối quý về Phòng Văn hóa - Xã hội để tổng hợp, trình UBND xã báo cáo Sở Nội vụ.\n2. Phòng Văn hóa - Xã hội\nTheo dõi, đôn đốc, kiểm tra việc thực hiện; tham mưu tổng hợp báo cáo theo quy định.\nTrên đây là Kế hoạch cải cách hành chính năm 2026 của xã Suối Mây./.\nNơi nhận: - UBND tỉnh (b/c); - Sở Nội vụ (b/c); - Thường trực Đảng ủy, HĐND xã; - Các phòng, trung tâm thuộc xã; - Lưu: VT, VHXH.\tTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Thinh\nPhụ lục I\nCÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH, KIỂM TRA, TUYÊN TRUYỀN\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tXây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của xã\t- Kế hoạch\tPhòng Văn hóa - Xã hội\tCác cơ quan, đơn vị thuộc xã\tTrước ngày 20/01/2026\n2\tXây dựng kế hoạch tuyên truyền cải cách hành chính và đưa tin định kỳ trên loa truyền thanh\t- Kế hoạch; - Nhật ký phát thanh\tPhòng Văn hóa - Xã hội\tCác cơ quan, đơn vị thuộc xã\tQuý I/2026\n3\tTổ chức kiểm tra công tác cải cách hành chính tại các phòng, trung tâm\t- Kế hoạch kiểm tra; - Quyết định thành lập đoàn; - Thông báo kết luận\tPhòng Văn hóa - Xã hội\tCác cơ quan, đơn vị thuộc xã\tQuý II, III/2026\n4\tTổ chức buổi gặp gỡ, đối thoại giữa lãnh đạo xã với người dân và hộ kinh doanh\t- Thông báo kết luận đối thoại\tVăn phòng HĐND và UBND\tCác cơ quan, đơn vị thuộc xã\tTháng 8/2026\n5\tTự chấm điểm Chỉ số cải cách hành chính của xã\t- Báo cáo tự chấm điểm; - Tài liệu kiểm chứng\tPhòng Văn hóa - Xã hội\tCác cơ quan, đơn vị thuộc xã\tQuý IV/2026\n6\tTổng hợp báo cáo định kỳ về cải cách hành chính\t- Báo cáo\tPhòng Văn hóa - Xã hội\tCác cơ quan, đơn vị thuộc xã\tHằng quý\nPhụ lục II\nCẢI CÁCH THỂ CHẾ\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tRà soát văn bản quy phạm pháp luật do xã ban hành còn hiệu lực\t- Báo cáo kết quả rà soát\tVăn phòng HĐND và UBND\tCác cơ quan, đơn vị thuộc xã\tQuý III/2026\n2\tLấy ý kiến Nhân dân đối với dự thảo văn bản thuộc thẩm quyền của xã\t- Báo cáo tổng hợp ý kiến\tVăn phòng HĐND và UBND\tCác cơ quan, đơn vị thuộc xã\tKhi có phát sinh\n3\tPhổ biến quy định mới về tổ chức chính quyền cấp xã cho cán bộ, công chức\t- Hội nghị phổ biến\tVăn phòng HĐND và UBND\tCác cơ quan, đơn vị thuộc xã\tTháng 3-4/2026\nPhụ lục III\nCẢI CÁCH THỦ TỤC HÀNH CHÍNH\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tBan hành kế hoạch kiểm soát thủ tục hành chính năm 2026\t- Kế hoạch\tTrung tâm Phục vụ hành chính công\tCác cơ quan, đơn vị thuộc xã\tChậm nhất ngày 31/01/2026\n2\tNiêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã\t- Ảnh chụp bảng niêm yết; - Đường dẫn trang thông tin\tTrung tâm Phục vụ hành chính công\tCác cơ quan, đơn vị thuộc xã\tThường xuyên\n3\tRà soát, đề xuất cắt giảm thời gian giải quyết thủ tục hành chính\t- Báo cáo rà soát; - Văn bản đề xuất\tTrung tâm Phục vụ hành chính công\tCác cơ quan, đơn vị thuộc xã\tQuý III/2026\n4\tCông khai kết quả giải quyết hồ sơ của tháng trên trang thông tin của xã\t- Báo cáo tháng\tTrung tâm Phục vụ hành chính công\tCác cơ quan, đơn vị thuộc xã\tChậm nhất ngày 05 hàng tháng\n5\tKhảo sát mức độ hài lòng của người dân tại bộ phận một cửa\t- Báo cáo khảo sát\tTrung tâm Phục vụ hành chính công\tCác cơ quan, đơn vị thuộc xã\t6 tháng/lần\nPhụ lục IV\nCẢI CÁCH TỔ CHỨC BỘ MÁY\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tRà soát, sắp xếp vị trí công tác của công chức sau khi kiện toàn các phòng\t- Quyết định phân công\tPhòng Văn hóa - Xã hội\tCác phòng chuyên môn\tTheo hướng dẫn của Sở Nội vụ\n2\tSửa đổi Quy chế làm việc của Ủy ban nhân dân xã\t- Quyết định\tVăn phòng HĐND và UBND\tCác phòng chuyên môn\tQuý II/2026\nPhụ lục V\nCẢI CÁCH CHẾ ĐỘ CÔNG VỤ\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tCử công chức tham gia các lớp bồi dưỡng theo kế hoạch của tỉnh\t- Văn bản cử đi học\tPhòng VH-XH\tCác phòng chuyên môn\tCả năm 2026\n2\tĐánh giá, xếp loại cán bộ, công chức, viên chức năm 2026\t- Kế hoạch; - Quyết định công nhận kết quả\tPhòng Văn hoá - Xã hội\tCác phòng chuyên môn\tTrước ngày 15/12/2026\nPhụ lục VI\nCẢI CÁCH TÀI CHÍNH CÔNG\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tCông khai dự toán, quyết toán ngân sách xã\t- Quyết định công khai\tPhòng Kinh tế\tCác cơ quan, đơn vị thuộc xã\tQuý I/2026\n2\tGiải ngân kế hoạch vốn đầu tư công năm 2026\t- Báo cáo giải ngân\tPhòng Kinh tế\tCác cơ quan, đơn vị thuộc xã\tCả năm 2026\n3\tKiểm kê tài sản công tại trụ sở và các nhà văn hóa thôn\t- Biên bản kiểm kê; - Báo cáo\tPhòng Kinh tế\tCác cơ quan, đơn vị thuộc xã\tTháng 01-05/2026\nPhụ lục VII\nXÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)\nTT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tTập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng\t- Kế hoạch tập huấn; - Báo cáo kết quả\tPhòng Văn hóa - Xã hội\tCác thôn; Tổ công nghệ số cộng đồng\tTháng 7-10/2026\n2\tDuy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015\t- Báo cáo đánh giá nội bộ\tVăn phòng HĐND và UBND\tCác cơ quan, đơn vị thuộc xã\tCả năm 2026\n3\tSố hóa kết quả giải quyết thủ tục hành chính còn hiệu lực\t- Báo cáo tiến độ\tTrung tâm Phục vụ hành chính công\tCác cơ quan, đơn vị thuộc xã\tQuý IV/2027"',73);
INSERT INTO "change" VALUES(2,'unit','1','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 1, "inspected": true, "kind": "office", "merged_into_id": null, "name": "Phòng Văn hóa - Xã hội", "note": "", "position": 1, "reports": true, "short_name": ""}',74);
INSERT INTO "change" VALUES(2,'unit_alias','1','insert','*',NULL,'{"confirmed": false, "id": 1, "key": "phòng vh-xh", "text": "Phòng VH-XH", "unit_id": 1}',75);
INSERT INTO "change" VALUES(2,'unit','2','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 2, "inspected": true, "kind": "office", "merged_into_id": null, "name": "Văn phòng HĐND và UBND", "note": "", "position": 2, "reports": true, "short_name": ""}',76);
INSERT INTO "change" VALUES(2,'unit','3','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 3, "inspected": true, "kind": "centre", "merged_into_id": null, "name": "Trung tâm Phục vụ hành chính công", "note": "", "position": 3, "reports": true, "short_name": ""}',77);
INSERT INTO "change" VALUES(2,'unit','4','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 4, "inspected": true, "kind": "office", "merged_into_id": null, "name": "Phòng Kinh tế", "note": "", "position": 4, "reports": true, "short_name": ""}',78);
INSERT INTO "change" VALUES(2,'commune','1','insert','*',NULL,'{"drafting_code": "VHXH", "drafting_unit": "Phòng Văn hóa - Xã hội", "id": 1, "kind": "xã", "name": "Suối Mây", "parent_body": "", "province": "Đông Giang", "province_kind": "tỉnh", "recipients": "", "report_to": "Sở Nội vụ"}',79);
INSERT INTO "change" VALUES(2,'signer','1','insert','*',NULL,'{"authority": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "deleted_at": null, "id": 1, "is_default": true, "name": "Lò Văn Thinh", "position": "PHÓ CHỦ TỊCH"}',80);
INSERT INTO "change" VALUES(2,'task','1','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chi_dao", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của xã", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 1, "kind": "date", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 1, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục I, TT 1"}',81);
INSERT INTO "change" VALUES(2,'task','1','update','time_text','""','"Trước ngày 20/01/2026"',82);
INSERT INTO "change" VALUES(2,'task','1','update','due_on','null','"2026-01-19"',83);
INSERT INTO "change" VALUES(2,'task_unit','1','insert','*',NULL,'{"id": 1, "position": 1, "task_id": 1, "unit_id": 1}',84);
INSERT INTO "change" VALUES(2,'task_product','1','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 1, "position": 1, "task_id": 1, "text": "Kế hoạch"}',85);
INSERT INTO "change" VALUES(2,'task','2','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chi_dao", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Xây dựng kế hoạch tuyên truyền cải cách hành chính và đưa tin định kỳ trên loa truyền thanh", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 2, "kind": "range", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 2, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục I, TT 2"}',86);
INSERT INTO "change" VALUES(2,'task','2','update','time_text','""','"Quý I/2026"',87);
INSERT INTO "change" VALUES(2,'task','2','update','start_on','null','"2026-01-01"',88);
INSERT INTO "change" VALUES(2,'task','2','update','due_on','null','"2026-03-31"',89);
INSERT INTO "change" VALUES(2,'task_unit','2','insert','*',NULL,'{"id": 2, "position": 1, "task_id": 2, "unit_id": 1}',90);
INSERT INTO "change" VALUES(2,'task_product','2','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 2, "position": 1, "task_id": 2, "text": "Kế hoạch"}',91);
INSERT INTO "change" VALUES(2,'task_product','3','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 3, "position": 2, "task_id": 2, "text": "Nhật ký phát thanh"}',92);
INSERT INTO "change" VALUES(2,'task','3','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chi_dao", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Tổ chức kiểm tra công tác cải cách hành chính tại các phòng, trung tâm", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 3, "kind": "range", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "3", "parent_id": null, "plan_id": 1, "position": 3, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục I, TT 3"}',93);
INSERT INTO "change" VALUES(2,'task','3','update','time_text','""','"Quý II, III/2026"',94);
INSERT INTO "change" VALUES(2,'task','3','update','start_on','null','"2026-04-01"',95);
INSERT INTO "change" VALUES(2,'task','3','update','due_on','null','"2026-09-30"',96);
INSERT INTO "change" VALUES(2,'task_unit','3','insert','*',NULL,'{"id": 3, "position": 1, "task_id": 3, "unit_id": 1}',97);
INSERT INTO "change" VALUES(2,'task_product','4','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 4, "position": 1, "task_id": 3, "text": "Kế hoạch kiểm tra"}',98);
INSERT INTO "change" VALUES(2,'task_product','5','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 5, "position": 2, "task_id": 3, "text": "Quyết định thành lập đoàn"}',99);
INSERT INTO "change" VALUES(2,'task_product','6','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 6, "position": 3, "task_id": 3, "text": "Thông báo kết luận"}',100);
INSERT INTO "change" VALUES(2,'task','4','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chi_dao", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Tổ chức buổi gặp gỡ, đối thoại giữa lãnh đạo xã với người dân và hộ kinh doanh", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 4, "kind": "range", "lead_text": "Văn phòng HĐND và UBND", "note": "", "order_text": "4", "parent_id": null, "plan_id": 1, "position": 4, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục I, TT 4"}',101);
INSERT INTO "change" VALUES(2,'task','4','update','time_text','""','"Tháng 8/2026"',102);
INSERT INTO "change" VALUES(2,'task','4','update','start_on','null','"2026-08-01"',103);
INSERT INTO "change" VALUES(2,'task','4','update','due_on','null','"2026-08-31"',104);
INSERT INTO "change" VALUES(2,'task_unit','4','insert','*',NULL,'{"id": 4, "position": 1, "task_id": 4, "unit_id": 2}',105);
INSERT INTO "change" VALUES(2,'task_product','7','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 7, "position": 1, "task_id": 4, "text": "Thông báo kết luận đối thoại"}',106);
INSERT INTO "change" VALUES(2,'task','5','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chi_dao", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Tự chấm điểm Chỉ số cải cách hành chính của xã", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 5, "kind": "range", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "5", "parent_id": null, "plan_id": 1, "position": 5, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục I, TT 5"}',107);
INSERT INTO "change" VALUES(2,'task','5','update','time_text','""','"Quý IV/2026"',108);
INSERT INTO "change" VALUES(2,'task','5','update','start_on','null','"2026-10-01"',109);
INSERT INTO "change" VALUES(2,'task','5','update','due_on','null','"2026-12-31"',110);
INSERT INTO "change" VALUES(2,'task_unit','5','insert','*',NULL,'{"id": 5, "position": 1, "task_id": 5, "unit_id": 1}',111);
INSERT INTO "change" VALUES(2,'task_product','8','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 8, "position": 1, "task_id": 5, "text": "Báo cáo tự chấm điểm"}',112);
INSERT INTO "change" VALUES(2,'task_product','9','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 9, "position": 2, "task_id": 5, "text": "Tài liệu kiểm chứng"}',113);
INSERT INTO "change" VALUES(2,'task','6','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chi_dao", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Tổng hợp báo cáo định kỳ về cải cách hành chính", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 6, "kind": "recurring", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "6", "parent_id": null, "plan_id": 1, "position": 6, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục I, TT 6"}',114);
INSERT INTO "change" VALUES(2,'task','6','update','time_text','""','"Hằng quý"',115);
INSERT INTO "change" VALUES(2,'task','6','update','recurrences','""','"quarterly"',116);
INSERT INTO "change" VALUES(2,'task_occurrence','1','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-03-31", "id": 1, "note": "", "period_end": "2026-03-31", "period_start": "2026-01-01", "rule": "quarterly", "skipped": false, "task_id": 6}',117);
INSERT INTO "change" VALUES(2,'task_occurrence','2','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-06-30", "id": 2, "note": "", "period_end": "2026-06-30", "period_start": "2026-04-01", "rule": "quarterly", "skipped": false, "task_id": 6}',118);
INSERT INTO "change" VALUES(2,'task_occurrence','3','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-09-30", "id": 3, "note": "", "period_end": "2026-09-30", "period_start": "2026-07-01", "rule": "quarterly", "skipped": false, "task_id": 6}',119);
INSERT INTO "change" VALUES(2,'task_occurrence','4','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-12-31", "id": 4, "note": "", "period_end": "2026-12-31", "period_start": "2026-10-01", "rule": "quarterly", "skipped": false, "task_id": 6}',120);
INSERT INTO "change" VALUES(2,'task_unit','6','insert','*',NULL,'{"id": 6, "position": 1, "task_id": 6, "unit_id": 1}',121);
INSERT INTO "change" VALUES(2,'task_product','10','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 10, "position": 1, "task_id": 6, "text": "Báo cáo"}',122);
INSERT INTO "change" VALUES(2,'task','7','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "the_che", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Rà soát văn bản quy phạm pháp luật do xã ban hành còn hiệu lực", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 7, "kind": "range", "lead_text": "Văn phòng HĐND và UBND", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 7, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục II, TT 1"}',123);
INSERT INTO "change" VALUES(2,'task','7','update','time_text','""','"Quý III/2026"',124);
INSERT INTO "change" VALUES(2,'task','7','update','start_on','null','"2026-07-01"',125);
INSERT INTO "change" VALUES(2,'task','7','update','due_on','null','"2026-09-30"',126);
INSERT INTO "change" VALUES(2,'task_unit','7','insert','*',NULL,'{"id": 7, "position": 1, "task_id": 7, "unit_id": 2}',127);
INSERT INTO "change" VALUES(2,'task_product','11','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 11, "position": 1, "task_id": 7, "text": "Báo cáo kết quả rà soát"}',128);
INSERT INTO "change" VALUES(2,'task','8','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "the_che", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Lấy ý kiến Nhân dân đối với dự thảo văn bản thuộc thẩm quyền của xã", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 8, "kind": "on_event", "lead_text": "Văn phòng HĐND và UBND", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 8, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục II, TT 2"}',129);
INSERT INTO "change" VALUES(2,'task','8','update','time_text','""','"Khi có phát sinh"',130);
INSERT INTO "change" VALUES(2,'task','8','update','anchor','null','"có phát sinh"',131);
INSERT INTO "change" VALUES(2,'task_unit','8','insert','*',NULL,'{"id": 8, "position": 1, "task_id": 8, "unit_id": 2}',132);
INSERT INTO "change" VALUES(2,'task_product','12','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 12, "position": 1, "task_id": 8, "text": "Báo cáo tổng hợp ý kiến"}',133);
INSERT INTO "change" VALUES(2,'task','9','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "the_che", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Phổ biến quy định mới về tổ chức chính quyền cấp xã cho cán bộ, công chức", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 9, "kind": "range", "lead_text": "Văn phòng HĐND và UBND", "note": "", "order_text": "3", "parent_id": null, "plan_id": 1, "position": 9, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục II, TT 3"}',134);
INSERT INTO "change" VALUES(2,'task','9','update','time_text','""','"Tháng 3-4/2026"',135);
INSERT INTO "change" VALUES(2,'task','9','update','start_on','null','"2026-03-01"',136);
INSERT INTO "change" VALUES(2,'task','9','update','due_on','null','"2026-04-30"',137);
INSERT INTO "change" VALUES(2,'task_unit','9','insert','*',NULL,'{"id": 9, "position": 1, "task_id": 9, "unit_id": 2}',138);
INSERT INTO "change" VALUES(2,'task_product','13','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 13, "position": 1, "task_id": 9, "text": "Hội nghị phổ biến"}',139);
INSERT INTO "change" VALUES(2,'task','10','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tthc", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2026", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 10, "kind": "date", "lead_text": "Trung tâm Phục vụ hành chính công", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 10, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục III, TT 1"}',140);
INSERT INTO "change" VALUES(2,'task','10','update','time_text','""','"Chậm nhất ngày 31/01/2026"',141);
INSERT INTO "change" VALUES(2,'task','10','update','due_on','null','"2026-01-31"',142);
INSERT INTO "change" VALUES(2,'task_unit','10','insert','*',NULL,'{"id": 10, "position": 1, "task_id": 10, "unit_id": 3}',143);
INSERT INTO "change" VALUES(2,'task_product','14','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 14, "position": 1, "task_id": 10, "text": "Kế hoạch"}',144);
INSERT INTO "change" VALUES(2,'task','11','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tthc", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Niêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 11, "kind": "ongoing", "lead_text": "Trung tâm Phục vụ hành chính công", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 11, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục III, TT 2"}',145);
INSERT INTO "change" VALUES(2,'task','11','update','time_text','""','"Thường xuyên"',146);
INSERT INTO "change" VALUES(2,'task','11','update','start_on','null','"2026-01-01"',147);
INSERT INTO "change" VALUES(2,'task_unit','11','insert','*',NULL,'{"id": 11, "position": 1, "task_id": 11, "unit_id": 3}',148);
INSERT INTO "change" VALUES(2,'task_product','15','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 15, "position": 1, "task_id": 11, "text": "Ảnh chụp bảng niêm yết"}',149);
INSERT INTO "change" VALUES(2,'task_product','16','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 16, "position": 2, "task_id": 11, "text": "Đường dẫn trang thông tin"}',150);
INSERT INTO "change" VALUES(2,'task','12','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tthc", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Rà soát, đề xuất cắt giảm thời gian giải quyết thủ tục hành chính", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 12, "kind": "range", "lead_text": "Trung tâm Phục vụ hành chính công", "note": "", "order_text": "3", "parent_id": null, "plan_id": 1, "position": 12, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục III, TT 3"}',151);
INSERT INTO "change" VALUES(2,'task','12','update','time_text','""','"Quý III/2026"',152);
INSERT INTO "change" VALUES(2,'task','12','update','start_on','null','"2026-07-01"',153);
INSERT INTO "change" VALUES(2,'task','12','update','due_on','null','"2026-09-30"',154);
INSERT INTO "change" VALUES(2,'task_unit','12','insert','*',NULL,'{"id": 12, "position": 1, "task_id": 12, "unit_id": 3}',155);
INSERT INTO "change" VALUES(2,'task_product','17','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 17, "position": 1, "task_id": 12, "text": "Báo cáo rà soát"}',156);
INSERT INTO "change" VALUES(2,'task_product','18','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 18, "position": 2, "task_id": 12, "text": "Văn bản đề xuất"}',157);
INSERT INTO "change" VALUES(2,'task','13','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tthc", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Công khai kết quả giải quyết hồ sơ của tháng trên trang thông tin của xã", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 13, "kind": "recurring", "lead_text": "Trung tâm Phục vụ hành chính công", "note": "", "order_text": "4", "parent_id": null, "plan_id": 1, "position": 13, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục III, TT 4"}',158);
INSERT INTO "change" VALUES(2,'task','13','update','time_text','""','"Chậm nhất ngày 05 hàng tháng"',159);
INSERT INTO "change" VALUES(2,'task','13','update','recurrences','""','"monthly"',160);
INSERT INTO "change" VALUES(2,'task_occurrence','5','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-01-05", "id": 5, "note": "", "period_end": "2026-01-31", "period_start": "2026-01-01", "rule": "monthly", "skipped": false, "task_id": 13}',161);
INSERT INTO "change" VALUES(2,'task_occurrence','6','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-02-05", "id": 6, "note": "", "period_end": "2026-02-28", "period_start": "2026-02-01", "rule": "monthly", "skipped": false, "task_id": 13}',162);
INSERT INTO "change" VALUES(2,'task_occurrence','7','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-03-05", "id": 7, "note": "", "period_end": "2026-03-31", "period_start": "2026-03-01", "rule": "monthly", "skipped": false, "task_id": 13}',163);
INSERT INTO "change" VALUES(2,'task_occurrence','8','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-04-05", "id": 8, "note": "", "period_end": "2026-04-30", "period_start": "2026-04-01", "rule": "monthly", "skipped": false, "task_id": 13}',164);
INSERT INTO "change" VALUES(2,'task_occurrence','9','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-05-05", "id": 9, "note": "", "period_end": "2026-05-31", "period_start": "2026-05-01", "rule": "monthly", "skipped": false, "task_id": 13}',165);
INSERT INTO "change" VALUES(2,'task_occurrence','10','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-06-05", "id": 10, "note": "", "period_end": "2026-06-30", "period_start": "2026-06-01", "rule": "monthly", "skipped": false, "task_id": 13}',166);
INSERT INTO "change" VALUES(2,'task_occurrence','11','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-07-05", "id": 11, "note": "", "period_end": "2026-07-31", "period_start": "2026-07-01", "rule": "monthly", "skipped": false, "task_id": 13}',167);
INSERT INTO "change" VALUES(2,'task_occurrence','12','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-08-05", "id": 12, "note": "", "period_end": "2026-08-31", "period_start": "2026-08-01", "rule": "monthly", "skipped": false, "task_id": 13}',168);
INSERT INTO "change" VALUES(2,'task_occurrence','13','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-09-05", "id": 13, "note": "", "period_end": "2026-09-30", "period_start": "2026-09-01", "rule": "monthly", "skipped": false, "task_id": 13}',169);
INSERT INTO "change" VALUES(2,'task_occurrence','14','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-10-05", "id": 14, "note": "", "period_end": "2026-10-31", "period_start": "2026-10-01", "rule": "monthly", "skipped": false, "task_id": 13}',170);
INSERT INTO "change" VALUES(2,'task_occurrence','15','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-11-05", "id": 15, "note": "", "period_end": "2026-11-30", "period_start": "2026-11-01", "rule": "monthly", "skipped": false, "task_id": 13}',171);
INSERT INTO "change" VALUES(2,'task_occurrence','16','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-12-05", "id": 16, "note": "", "period_end": "2026-12-31", "period_start": "2026-12-01", "rule": "monthly", "skipped": false, "task_id": 13}',172);
INSERT INTO "change" VALUES(2,'task_unit','13','insert','*',NULL,'{"id": 13, "position": 1, "task_id": 13, "unit_id": 3}',173);
INSERT INTO "change" VALUES(2,'task_product','19','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 19, "position": 1, "task_id": 13, "text": "Báo cáo tháng"}',174);
INSERT INTO "change" VALUES(2,'task','14','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tthc", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 14, "kind": "recurring", "lead_text": "Trung tâm Phục vụ hành chính công", "note": "", "order_text": "5", "parent_id": null, "plan_id": 1, "position": 14, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục III, TT 5"}',175);
INSERT INTO "change" VALUES(2,'task','14','update','time_text','""','"6 tháng/lần"',176);
INSERT INTO "change" VALUES(2,'task','14','update','recurrences','""','"half-yearly"',177);
INSERT INTO "change" VALUES(2,'task_occurrence','17','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-06-30", "id": 17, "note": "", "period_end": "2026-06-30", "period_start": "2026-01-01", "rule": "half-yearly", "skipped": false, "task_id": 14}',178);
INSERT INTO "change" VALUES(2,'task_occurrence','18','insert','*',NULL,'{"document_id": null, "done_on": null, "due_on": "2026-12-31", "id": 18, "note": "", "period_end": "2026-12-31", "period_start": "2026-07-01", "rule": "half-yearly", "skipped": false, "task_id": 14}',179);
INSERT INTO "change" VALUES(2,'task_unit','14','insert','*',NULL,'{"id": 14, "position": 1, "task_id": 14, "unit_id": 3}',180);
INSERT INTO "change" VALUES(2,'task_product','20','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 20, "position": 1, "task_id": 14, "text": "Báo cáo khảo sát"}',181);
INSERT INTO "change" VALUES(2,'task','15','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "bo_may", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Rà soát, sắp xếp vị trí công tác của công chức sau khi kiện toàn các phòng", "continuous": false, "coordination_text": "Các phòng chuyên môn", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 15, "kind": "on_event", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 15, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục IV, TT 1"}',182);
INSERT INTO "change" VALUES(2,'task','15','update','time_text','""','"Theo hướng dẫn của Sở Nội vụ"',183);
INSERT INTO "change" VALUES(2,'task','15','update','anchor','null','"hướng dẫn của Sở Nội vụ"',184);
INSERT INTO "change" VALUES(2,'task_unit','15','insert','*',NULL,'{"id": 15, "position": 1, "task_id": 15, "unit_id": 1}',185);
INSERT INTO "change" VALUES(2,'task_product','21','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 21, "position": 1, "task_id": 15, "text": "Quyết định phân công"}',186);
INSERT INTO "change" VALUES(2,'task','16','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "bo_may", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Sửa đổi Quy chế làm việc của Ủy ban nhân dân xã", "continuous": false, "coordination_text": "Các phòng chuyên môn", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 16, "kind": "range", "lead_text": "Văn phòng HĐND và UBND", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 16, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục IV, TT 2"}',187);
INSERT INTO "change" VALUES(2,'task','16','update','time_text','""','"Quý II/2026"',188);
INSERT INTO "change" VALUES(2,'task','16','update','start_on','null','"2026-04-01"',189);
INSERT INTO "change" VALUES(2,'task','16','update','due_on','null','"2026-06-30"',190);
INSERT INTO "change" VALUES(2,'task_unit','16','insert','*',NULL,'{"id": 16, "position": 1, "task_id": 16, "unit_id": 2}',191);
INSERT INTO "change" VALUES(2,'task_product','22','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 22, "position": 1, "task_id": 16, "text": "Quyết định"}',192);
INSERT INTO "change" VALUES(2,'task','17','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "cong_vu", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Cử công chức tham gia các lớp bồi dưỡng theo kế hoạch của tỉnh", "continuous": false, "coordination_text": "Các phòng chuyên môn", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 17, "kind": "range", "lead_text": "Phòng VH-XH", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 17, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục V, TT 1"}',193);
INSERT INTO "change" VALUES(2,'task','17','update','time_text','""','"Cả năm 2026"',194);
INSERT INTO "change" VALUES(2,'task','17','update','continuous','false','true',195);
INSERT INTO "change" VALUES(2,'task','17','update','start_on','null','"2026-01-01"',196);
INSERT INTO "change" VALUES(2,'task','17','update','due_on','null','"2026-12-31"',197);
INSERT INTO "change" VALUES(2,'task_unit','17','insert','*',NULL,'{"id": 17, "position": 1, "task_id": 17, "unit_id": 1}',198);
INSERT INTO "change" VALUES(2,'task_product','23','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 23, "position": 1, "task_id": 17, "text": "Văn bản cử đi học"}',199);
INSERT INTO "change" VALUES(2,'task','18','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "cong_vu", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Đánh giá, xếp loại cán bộ, công chức, viên chức năm 2026", "continuous": false, "coordination_text": "Các phòng chuyên môn", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 18, "kind": "date", "lead_text": "Phòng Văn hoá - Xã hội", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 18, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục V, TT 2"}',200);
INSERT INTO "change" VALUES(2,'task','18','update','time_text','""','"Trước ngày 15/12/2026"',201);
INSERT INTO "change" VALUES(2,'task','18','update','due_on','null','"2026-12-14"',202);
INSERT INTO "change" VALUES(2,'task_unit','18','insert','*',NULL,'{"id": 18, "position": 1, "task_id": 18, "unit_id": 1}',203);
INSERT INTO "change" VALUES(2,'task_product','24','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 24, "position": 1, "task_id": 18, "text": "Kế hoạch"}',204);
INSERT INTO "change" VALUES(2,'task_product','25','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 25, "position": 2, "task_id": 18, "text": "Quyết định công nhận kết quả"}',205);
INSERT INTO "change" VALUES(2,'task','19','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tai_chinh", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Công khai dự toán, quyết toán ngân sách xã", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 19, "kind": "range", "lead_text": "Phòng Kinh tế", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 19, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục VI, TT 1"}',206);
INSERT INTO "change" VALUES(2,'task','19','update','time_text','""','"Quý I/2026"',207);
INSERT INTO "change" VALUES(2,'task','19','update','start_on','null','"2026-01-01"',208);
INSERT INTO "change" VALUES(2,'task','19','update','due_on','null','"2026-03-31"',209);
INSERT INTO "change" VALUES(2,'task_unit','19','insert','*',NULL,'{"id": 19, "position": 1, "task_id": 19, "unit_id": 4}',210);
INSERT INTO "change" VALUES(2,'task_product','26','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 26, "position": 1, "task_id": 19, "text": "Quyết định công khai"}',211);
INSERT INTO "change" VALUES(2,'task','20','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tai_chinh", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Giải ngân kế hoạch vốn đầu tư công năm 2026", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 20, "kind": "range", "lead_text": "Phòng Kinh tế", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 20, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục VI, TT 2"}',212);
INSERT INTO "change" VALUES(2,'task','20','update','time_text','""','"Cả năm 2026"',213);
INSERT INTO "change" VALUES(2,'task','20','update','continuous','false','true',214);
INSERT INTO "change" VALUES(2,'task','20','update','start_on','null','"2026-01-01"',215);
INSERT INTO "change" VALUES(2,'task','20','update','due_on','null','"2026-12-31"',216);
INSERT INTO "change" VALUES(2,'task_unit','20','insert','*',NULL,'{"id": 20, "position": 1, "task_id": 20, "unit_id": 4}',217);
INSERT INTO "change" VALUES(2,'task_product','27','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 27, "position": 1, "task_id": 20, "text": "Báo cáo giải ngân"}',218);
INSERT INTO "change" VALUES(2,'task','21','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "tai_chinh", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Kiểm kê tài sản công tại trụ sở và các nhà văn hóa thôn", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 21, "kind": "range", "lead_text": "Phòng Kinh tế", "note": "", "order_text": "3", "parent_id": null, "plan_id": 1, "position": 21, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục VI, TT 3"}',219);
INSERT INTO "change" VALUES(2,'task','21','update','time_text','""','"Tháng 01-05/2026"',220);
INSERT INTO "change" VALUES(2,'task','21','update','start_on','null','"2026-01-01"',221);
INSERT INTO "change" VALUES(2,'task','21','update','due_on','null','"2026-05-31"',222);
INSERT INTO "change" VALUES(2,'task_unit','21','insert','*',NULL,'{"id": 21, "position": 1, "task_id": 21, "unit_id": 4}',223);
INSERT INTO "change" VALUES(2,'task_product','28','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 28, "position": 1, "task_id": 21, "text": "Biên bản kiểm kê"}',224);
INSERT INTO "change" VALUES(2,'task_product','29','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 29, "position": 2, "task_id": 21, "text": "Báo cáo"}',225);
INSERT INTO "change" VALUES(2,'task','22','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chinh_quyen_so", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Tập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng", "continuous": false, "coordination_text": "Các thôn; Tổ công nghệ số cộng đồng", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 22, "kind": "range", "lead_text": "Phòng Văn hóa - Xã hội", "note": "", "order_text": "1", "parent_id": null, "plan_id": 1, "position": 22, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục VII, TT 1"}',226);
INSERT INTO "change" VALUES(2,'task','22','update','time_text','""','"Tháng 7-10/2026"',227);
INSERT INTO "change" VALUES(2,'task','22','update','start_on','null','"2026-07-01"',228);
INSERT INTO "change" VALUES(2,'task','22','update','due_on','null','"2026-10-31"',229);
INSERT INTO "change" VALUES(2,'task_unit','22','insert','*',NULL,'{"id": 22, "position": 1, "task_id": 22, "unit_id": 1}',230);
INSERT INTO "change" VALUES(2,'task_product','30','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 30, "position": 1, "task_id": 22, "text": "Kế hoạch tập huấn"}',231);
INSERT INTO "change" VALUES(2,'task_product','31','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 31, "position": 2, "task_id": 22, "text": "Báo cáo kết quả"}',232);
INSERT INTO "change" VALUES(2,'task','23','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chinh_quyen_so", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 23, "kind": "range", "lead_text": "Văn phòng HĐND và UBND", "note": "", "order_text": "2", "parent_id": null, "plan_id": 1, "position": 23, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục VII, TT 2"}',233);
INSERT INTO "change" VALUES(2,'task','23','update','time_text','""','"Cả năm 2026"',234);
INSERT INTO "change" VALUES(2,'task','23','update','continuous','false','true',235);
INSERT INTO "change" VALUES(2,'task','23','update','start_on','null','"2026-01-01"',236);
INSERT INTO "change" VALUES(2,'task','23','update','due_on','null','"2026-12-31"',237);
INSERT INTO "change" VALUES(2,'task_unit','23','insert','*',NULL,'{"id": 23, "position": 1, "task_id": 23, "unit_id": 2}',238);
INSERT INTO "change" VALUES(2,'task_product','32','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 32, "position": 1, "task_id": 23, "text": "Báo cáo đánh giá nội bộ"}',239);
INSERT INTO "change" VALUES(2,'task','24','insert','*',NULL,'{"amount": null, "amount_unit": null, "anchor": null, "anchor_on": null, "area": "chinh_quyen_so", "budget_appraised": null, "budget_estimate": null, "budget_spent": null, "budget_text": "", "carried_from_id": null, "content": "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực", "continuous": false, "coordination_text": "Các cơ quan, đơn vị thuộc xã", "deleted_at": null, "dropped_on": null, "dropped_reason": "", "due_on": null, "follow_up": null, "id": 24, "kind": "range", "lead_text": "Trung tâm Phục vụ hành chính công", "note": "", "order_text": "3", "parent_id": null, "plan_id": 1, "position": 24, "prepare_on": null, "recurrences": "", "start_on": null, "time_text": "", "times_per_year": null, "where": "Phụ lục VII, TT 3"}',240);
INSERT INTO "change" VALUES(2,'task','24','update','time_text','""','"Quý IV/2027"',241);
INSERT INTO "change" VALUES(2,'task','24','update','start_on','null','"2027-10-01"',242);
INSERT INTO "change" VALUES(2,'task','24','update','due_on','null','"2027-12-31"',243);
INSERT INTO "change" VALUES(2,'task_unit','24','insert','*',NULL,'{"id": 24, "position": 1, "task_id": 24, "unit_id": 3}',244);
INSERT INTO "change" VALUES(2,'task_product','33','insert','*',NULL,'{"document_id": null, "done_on": null, "id": 33, "position": 1, "task_id": 24, "text": "Báo cáo tiến độ"}',245);
INSERT INTO "change" VALUES(2,'target','1','insert','*',NULL,'{"area": "chi_dao", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 1, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "tasks_done", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 1, "scope": "inspected", "shape": "rate", "text": "Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch cải cách hành chính năm 2026 của xã", "unit": "%", "unit_id": null, "value": "100", "where": "II.1", "year_from": 2026, "year_to": 2026}',246);
INSERT INTO "change" VALUES(2,'target','2','insert','*',NULL,'{"area": "chi_dao", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 2, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "units_inspected", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 2, "scope": "inspected", "shape": "rate", "text": "Kiểm tra công tác cải cách hành chính tối thiểu 25% phòng, trung tâm, đơn vị thuộc xã", "unit": "%", "unit_id": null, "value": "25", "where": "II.1", "year_from": 2026, "year_to": 2026}',247);
INSERT INTO "change" VALUES(2,'target','3','insert','*',NULL,'{"area": "chi_dao", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 3, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "initiatives", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 3, "scope": "inspected", "shape": "count", "text": "Có 02 sáng kiến, giải pháp mới về cải cách hành chính được công nhận", "unit": "sáng kiến", "unit_id": null, "value": "2", "where": "II.1", "year_from": 2026, "year_to": 2026}',248);
INSERT INTO "change" VALUES(2,'target','4','insert','*',NULL,'{"area": "chi_dao", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 4, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "dialogues", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 4, "scope": "inspected", "shape": "count", "text": "Tổ chức 01 cuộc đối thoại giữa lãnh đạo xã với người dân", "unit": "cuộc", "unit_id": null, "value": "1", "where": "II.1", "year_from": 2026, "year_to": 2026}',249);
INSERT INTO "change" VALUES(2,'target','5','insert','*',NULL,'{"area": "chi_dao", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 5, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "inspections", "measure_detail": "discipline", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 5, "scope": "inspected", "shape": "count", "text": "Kiểm tra công vụ từ 04 cuộc trở lên trong năm", "unit": "cuộc", "unit_id": null, "value": "4", "where": "II.1", "year_from": 2026, "year_to": 2026}',250);
INSERT INTO "change" VALUES(2,'target','6','insert','*',NULL,'{"area": "chi_dao", "baseline": null, "comparator": "<=", "condition": null, "deleted_at": null, "id": 6, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 6, "scope": "inspected", "shape": "rank", "text": "Chỉ số cải cách hành chính của xã xếp hạng thứ 20 trở lên trong tỉnh", "unit": "thứ hạng", "unit_id": null, "value": "20", "where": "II.1", "year_from": 2026, "year_to": 2026}',251);
INSERT INTO "change" VALUES(2,'target','7','insert','*',NULL,'{"area": "tthc", "baseline": null, "comparator": ">", "condition": null, "deleted_at": null, "id": 7, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "dossiers_on_time", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 7, "scope": "inspected", "shape": "rate", "text": "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%", "unit": "%", "unit_id": null, "value": "98", "where": "II.2", "year_from": 2026, "year_to": 2026}',252);
INSERT INTO "change" VALUES(2,'target','8','insert','*',NULL,'{"area": "tthc", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 8, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 8, "scope": "inspected", "shape": "rate", "text": "Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%", "unit": "%", "unit_id": null, "value": "80", "where": "II.2", "year_from": 2026, "year_to": 2026}',253);
INSERT INTO "change" VALUES(2,'target','9','insert','*',NULL,'{"area": "tthc", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 9, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 9, "scope": "inspected", "shape": "rate", "text": "tỷ lệ thanh toán trực tuyến đạt 60%", "unit": "%", "unit_id": null, "value": "60", "where": "II.2", "year_from": 2026, "year_to": 2026}',254);
INSERT INTO "change" VALUES(2,'target','10','insert','*',NULL,'{"area": "tthc", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 10, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 10, "scope": "inspected", "shape": "rate", "text": "Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên", "unit": "%", "unit_id": null, "value": "95", "where": "II.2", "year_from": 2026, "year_to": 2026}',255);
INSERT INTO "change" VALUES(2,'target','11','insert','*',NULL,'{"area": "tthc", "baseline": null, "comparator": "=", "condition": null, "deleted_at": null, "id": 11, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 11, "scope": "inspected", "shape": "zero", "text": "Không để xảy ra tình trạng nhũng nhiễu, gây phiền hà cho người dân", "unit": null, "unit_id": null, "value": "0", "where": "II.2", "year_from": 2026, "year_to": 2026}',256);
INSERT INTO "change" VALUES(2,'target','12','insert','*',NULL,'{"area": "tai_chinh", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 12, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 12, "scope": "inspected", "shape": "rate", "text": "Giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên", "unit": "%", "unit_id": null, "value": "95", "where": "II.3", "year_from": 2026, "year_to": 2026}',257);
INSERT INTO "change" VALUES(2,'target','13','insert','*',NULL,'{"area": "tai_chinh", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 13, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 13, "scope": "inspected", "shape": "rate", "text": "100% hồ sơ công việc được xử lý và ký số trên môi trường mạng", "unit": "%", "unit_id": null, "value": "100", "where": "II.3", "year_from": 2026, "year_to": 2026}',258);
INSERT INTO "change" VALUES(2,'target','14','insert','*',NULL,'{"area": "tthc", "baseline": null, "comparator": ">=", "condition": null, "deleted_at": null, "id": 14, "indicator_id": null, "lead_unit_id": null, "maximum": null, "measure": "manual", "measure_detail": "", "measured_on": null, "minimum": null, "note": "", "per_unit": null, "plan_id": 1, "position": 14, "scope": "inspected", "shape": "rate", "text": "Niêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã", "unit": "%", "unit_id": null, "value": "100", "where": "Phụ lục III, TT 2", "year_from": 2026, "year_to": 2026}',259);
INSERT INTO "change" VALUES(3,'unit','5','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 5, "inspected": true, "kind": "centre", "merged_into_id": null, "name": "Trung tâm Dịch vụ sự nghiệp công", "note": "", "position": 5, "reports": true, "short_name": ""}',260);
INSERT INTO "change" VALUES(4,'unit','6','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 6, "inspected": true, "kind": "health", "merged_into_id": null, "name": "Trạm Y tế xã Suối Mây", "note": "", "position": 6, "reports": true, "short_name": ""}',261);
INSERT INTO "change" VALUES(5,'unit','7','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 7, "inspected": true, "kind": "school", "merged_into_id": null, "name": "Trường Mầm non Hoa Ban", "note": "", "position": 7, "reports": true, "short_name": ""}',262);
INSERT INTO "change" VALUES(6,'unit','8','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 8, "inspected": true, "kind": "school", "merged_into_id": null, "name": "Trường Tiểu học Suối Mây", "note": "", "position": 8, "reports": true, "short_name": ""}',263);
INSERT INTO "change" VALUES(7,'unit','9','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 9, "inspected": true, "kind": "school", "merged_into_id": null, "name": "Trường THCS Suối Mây", "note": "", "position": 9, "reports": true, "short_name": ""}',264);
INSERT INTO "change" VALUES(8,'unit','10','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 10, "inspected": true, "kind": "police", "merged_into_id": null, "name": "Công an xã", "note": "", "position": 10, "reports": true, "short_name": ""}',265);
INSERT INTO "change" VALUES(9,'unit','11','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 11, "inspected": true, "kind": "military", "merged_into_id": null, "name": "Ban Chỉ huy quân sự xã", "note": "", "position": 11, "reports": true, "short_name": ""}',266);
INSERT INTO "change" VALUES(10,'document','1','insert','*',NULL,'{"abstract": "Kế hoạch: Kế hoạch", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 1, "issued_on": "2026-01-12", "issuer": "UBND xã Suối Mây", "kind": "Kế hoạch", "note": "", "number": "05/KH-UBND", "url": ""}',267);
INSERT INTO "change" VALUES(11,'task_product','1','update','done_on','null','"2026-01-12"',268);
INSERT INTO "change" VALUES(11,'task_product','1','update','document_id','null','1',269);
INSERT INTO "change" VALUES(12,'document','2','insert','*',NULL,'{"abstract": "Kế hoạch: Kế hoạch", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 2, "issued_on": "2026-02-10", "issuer": "UBND xã Suối Mây", "kind": "Kế hoạch", "note": "", "number": "11/KH-UBND", "url": ""}',270);
INSERT INTO "change" VALUES(13,'task_product','2','update','done_on','null','"2026-02-10"',271);
INSERT INTO "change" VALUES(13,'task_product','2','update','document_id','null','2',272);
INSERT INTO "change" VALUES(14,'task_product','3','update','done_on','null','"2026-03-27"',273);
INSERT INTO "change" VALUES(15,'document','3','insert','*',NULL,'{"abstract": "Kế hoạch: Kế hoạch kiểm tra", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 3, "issued_on": "2026-04-02", "issuer": "UBND xã Suối Mây", "kind": "Kế hoạch", "note": "", "number": "27/KH-UBND", "url": ""}',274);
INSERT INTO "change" VALUES(16,'task_product','4','update','done_on','null','"2026-04-02"',275);
INSERT INTO "change" VALUES(16,'task_product','4','update','document_id','null','3',276);
INSERT INTO "change" VALUES(17,'document','4','insert','*',NULL,'{"abstract": "Quyết định: Quyết định thành lập đoàn", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 4, "issued_on": "2026-04-20", "issuer": "UBND xã Suối Mây", "kind": "Quyết định", "note": "", "number": "88/QĐ-UBND", "url": ""}',277);
INSERT INTO "change" VALUES(18,'task_product','5','update','done_on','null','"2026-04-20"',278);
INSERT INTO "change" VALUES(18,'task_product','5','update','document_id','null','4',279);
INSERT INTO "change" VALUES(19,'document','5','insert','*',NULL,'{"abstract": "Thông báo: Thông báo kết luận", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 5, "issued_on": "2026-09-25", "issuer": "UBND xã Suối Mây", "kind": "Thông báo", "note": "", "number": "41/TB-UBND", "url": ""}',280);
INSERT INTO "change" VALUES(20,'task_product','6','update','done_on','null','"2026-09-25"',281);
INSERT INTO "change" VALUES(20,'task_product','6','update','document_id','null','5',282);
INSERT INTO "change" VALUES(21,'document','6','insert','*',NULL,'{"abstract": "Thông báo: Thông báo kết luận đối thoại", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 6, "issued_on": "2026-08-20", "issuer": "UBND xã Suối Mây", "kind": "Thông báo", "note": "", "number": "35/TB-UBND", "url": ""}',283);
INSERT INTO "change" VALUES(22,'task_product','7','update','done_on','null','"2026-08-20"',284);
INSERT INTO "change" VALUES(22,'task_product','7','update','document_id','null','6',285);
INSERT INTO "change" VALUES(23,'document','7','insert','*',NULL,'{"abstract": "Báo cáo: Báo cáo kết quả rà soát", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 7, "issued_on": "2026-09-10", "issuer": "UBND xã Suối Mây", "kind": "Báo cáo", "note": "", "number": "62/BC-UBND", "url": ""}',286);
INSERT INTO "change" VALUES(24,'task_product','11','update','done_on','null','"2026-09-10"',287);
INSERT INTO "change" VALUES(24,'task_product','11','update','document_id','null','7',288);
INSERT INTO "change" VALUES(25,'task_product','13','update','done_on','null','"2026-04-16"',289);
INSERT INTO "change" VALUES(26,'document','8','insert','*',NULL,'{"abstract": "Kế hoạch: Kế hoạch", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 8, "issued_on": "2026-02-04", "issuer": "UBND xã Suối Mây", "kind": "Kế hoạch", "note": "", "number": "09/KH-UBND", "url": ""}',290);
INSERT INTO "change" VALUES(27,'task_product','14','update','done_on','null','"2026-02-04"',291);
INSERT INTO "change" VALUES(27,'task_product','14','update','document_id','null','8',292);
INSERT INTO "change" VALUES(28,'document','9','insert','*',NULL,'{"abstract": "Quyết định: Quyết định", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 9, "issued_on": "2026-06-18", "issuer": "UBND xã Suối Mây", "kind": "Quyết định", "note": "", "number": "102/QĐ-UBND", "url": ""}',293);
INSERT INTO "change" VALUES(29,'task_product','22','update','done_on','null','"2026-06-18"',294);
INSERT INTO "change" VALUES(29,'task_product','22','update','document_id','null','9',295);
INSERT INTO "change" VALUES(30,'document','10','insert','*',NULL,'{"abstract": "Quyết định: Quyết định công khai", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 10, "issued_on": "2026-03-12", "issuer": "UBND xã Suối Mây", "kind": "Quyết định", "note": "", "number": "31/QĐ-UBND", "url": ""}',296);
INSERT INTO "change" VALUES(31,'task_product','26','update','done_on','null','"2026-03-12"',297);
INSERT INTO "change" VALUES(31,'task_product','26','update','document_id','null','10',298);
INSERT INTO "change" VALUES(32,'task_product','28','update','done_on','null','"2026-05-20"',299);
INSERT INTO "change" VALUES(33,'document','11','insert','*',NULL,'{"abstract": "Báo cáo: Báo cáo", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 11, "issued_on": "2026-05-28", "issuer": "UBND xã Suối Mây", "kind": "Báo cáo", "note": "", "number": "48/BC-UBND", "url": ""}',300);
INSERT INTO "change" VALUES(34,'task_product','29','update','done_on','null','"2026-05-28"',301);
INSERT INTO "change" VALUES(34,'task_product','29','update','document_id','null','11',302);
INSERT INTO "change" VALUES(35,'document','12','insert','*',NULL,'{"abstract": "Kế hoạch: Kế hoạch tập huấn", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 12, "issued_on": "2026-07-15", "issuer": "UBND xã Suối Mây", "kind": "Kế hoạch", "note": "", "number": "70/KH-UBND", "url": ""}',303);
INSERT INTO "change" VALUES(36,'task_product','30','update','done_on','null','"2026-07-15"',304);
INSERT INTO "change" VALUES(36,'task_product','30','update','document_id','null','12',305);
INSERT INTO "change" VALUES(37,'document','13','insert','*',NULL,'{"abstract": "Báo cáo: Báo cáo kết quả", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 13, "issued_on": "2026-10-22", "issuer": "UBND xã Suối Mây", "kind": "Báo cáo", "note": "", "number": "81/BC-UBND", "url": ""}',306);
INSERT INTO "change" VALUES(38,'task_product','31','update','done_on','null','"2026-10-22"',307);
INSERT INTO "change" VALUES(38,'task_product','31','update','document_id','null','13',308);
INSERT INTO "change" VALUES(39,'task_progress','1','insert','*',NULL,'{"document_id": null, "happened_on": "2026-02-25", "id": 1, "kind": "note", "task_id": 11, "text": "Đã niêm yết đủ 214 thủ tục tại bộ phận một cửa"}',309);
INSERT INTO "change" VALUES(40,'task_progress','2','insert','*',NULL,'{"document_id": null, "happened_on": "2026-08-12", "id": 2, "kind": "note", "task_id": 11, "text": "Cập nhật 17 thủ tục mới công bố"}',310);
INSERT INTO "change" VALUES(41,'task_progress','3','insert','*',NULL,'{"document_id": null, "happened_on": "2026-08-05", "id": 3, "kind": "note", "task_id": 12, "text": "Đang chờ số liệu của Trạm Y tế và hai trường học"}',311);
INSERT INTO "change" VALUES(42,'task_progress','4','insert','*',NULL,'{"document_id": null, "happened_on": "2026-05-06", "id": 4, "kind": "note", "task_id": 17, "text": "Đã cử 06 công chức học lớp kỹ năng số"}',312);
INSERT INTO "change" VALUES(43,'task_progress','5','insert','*',NULL,'{"document_id": null, "happened_on": "2026-06-10", "id": 5, "kind": "note", "task_id": 20, "text": "Giải ngân 41% kế hoạch vốn"}',313);
INSERT INTO "change" VALUES(44,'task_progress','6','insert','*',NULL,'{"document_id": null, "happened_on": "2026-09-08", "id": 6, "kind": "note", "task_id": 20, "text": "Giải ngân 68% kế hoạch vốn"}',314);
INSERT INTO "change" VALUES(45,'task_progress','7','insert','*',NULL,'{"document_id": null, "happened_on": "2026-06-22", "id": 7, "kind": "note", "task_id": 23, "text": "Đã đánh giá nội bộ đợt 1"}',315);
INSERT INTO "change" VALUES(46,'task_progress','8','insert','*',NULL,'{"document_id": null, "happened_on": "2026-07-02", "id": 8, "kind": "note", "task_id": 15, "text": "Sở Nội vụ đã có văn bản hướng dẫn, đang xây dựng phương án"}',316);
INSERT INTO "change" VALUES(47,'task_occurrence','5','update','done_on','null','"2026-01-05"',317);
INSERT INTO "change" VALUES(48,'task_occurrence','6','update','done_on','null','"2026-02-05"',318);
INSERT INTO "change" VALUES(49,'task_occurrence','7','update','done_on','null','"2026-03-05"',319);
INSERT INTO "change" VALUES(50,'task_occurrence','8','update','done_on','null','"2026-04-05"',320);
INSERT INTO "change" VALUES(51,'task_occurrence','9','update','done_on','null','"2026-05-05"',321);
INSERT INTO "change" VALUES(52,'task_occurrence','10','update','done_on','null','"2026-06-05"',322);
INSERT INTO "change" VALUES(53,'task_occurrence','11','update','done_on','null','"2026-07-05"',323);
INSERT INTO "change" VALUES(54,'task_occurrence','12','update','done_on','null','"2026-08-05"',324);
INSERT INTO "change" VALUES(55,'task_occurrence','13','update','done_on','null','"2026-09-05"',325);
INSERT INTO "change" VALUES(56,'task_occurrence','14','update','done_on','null','"2026-10-05"',326);
INSERT INTO "change" VALUES(57,'task_occurrence','15','update','done_on','null','"2026-11-05"',327);
INSERT INTO "change" VALUES(58,'task_occurrence','17','update','done_on','null','"2026-06-30"',328);
INSERT INTO "change" VALUES(59,'task_progress','9','insert','*',NULL,'{"document_id": null, "happened_on": "2026-12-10", "id": 9, "kind": "done", "task_id": 18, "text": "Đã công nhận kết quả xếp loại"}',329);
INSERT INTO "change" VALUES(60,'inspection','1','insert','*',NULL,'{"cancelled_on": null, "conclusion_on": null, "deleted_at": null, "done_on": "2026-05-14", "id": 1, "kind": "periodic", "note": "", "plan_id": 1, "planned_on": "2026-05-14", "team": "Tổ kiểm tra theo QĐ 88/QĐ-UBND", "title": "Kiểm tra cải cách hành chính quý II", "topics": "cchc,tthc", "year": 2026}',330);
INSERT INTO "change" VALUES(60,'inspection_unit','1','insert','*',NULL,'{"id": 1, "inspection_id": 1, "unit_id": 3, "visited_on": "2026-05-14"}',331);
INSERT INTO "change" VALUES(61,'inspection','2','insert','*',NULL,'{"cancelled_on": null, "conclusion_on": null, "deleted_at": null, "done_on": "2026-07-09", "id": 2, "kind": "unannounced", "note": "", "plan_id": 1, "planned_on": "2026-07-09", "team": "Tổ kiểm tra theo QĐ 88/QĐ-UBND", "title": "Kiểm tra kỷ luật, kỷ cương đột xuất", "topics": "discipline", "year": 2026}',332);
INSERT INTO "change" VALUES(61,'inspection_unit','2','insert','*',NULL,'{"id": 2, "inspection_id": 2, "unit_id": 6, "visited_on": "2026-07-09"}',333);
INSERT INTO "change" VALUES(62,'inspection','3','insert','*',NULL,'{"cancelled_on": null, "conclusion_on": null, "deleted_at": null, "done_on": "2026-09-03", "id": 3, "kind": "periodic", "note": "", "plan_id": 1, "planned_on": "2026-09-03", "team": "Tổ kiểm tra theo QĐ 88/QĐ-UBND", "title": "Kiểm tra cải cách hành chính quý III", "topics": "cchc,culture", "year": 2026}',334);
INSERT INTO "change" VALUES(62,'inspection_unit','3','insert','*',NULL,'{"id": 3, "inspection_id": 3, "unit_id": 4, "visited_on": "2026-09-03"}',335);
INSERT INTO "change" VALUES(62,'inspection_unit','4','insert','*',NULL,'{"id": 4, "inspection_id": 3, "unit_id": 3, "visited_on": "2026-09-03"}',336);
INSERT INTO "change" VALUES(63,'inspection','4','insert','*',NULL,'{"cancelled_on": null, "conclusion_on": null, "deleted_at": null, "done_on": null, "id": 4, "kind": "combined", "note": "", "plan_id": 1, "planned_on": "2026-11-26", "team": "", "title": "Kiểm tra dân chủ ở cơ sở quý IV", "topics": "democracy,cchc", "year": 2026}',337);
INSERT INTO "change" VALUES(63,'inspection_unit','5','insert','*',NULL,'{"id": 5, "inspection_id": 4, "unit_id": 9, "visited_on": null}',338);
INSERT INTO "change" VALUES(63,'inspection_unit','6','insert','*',NULL,'{"id": 6, "inspection_id": 4, "unit_id": 10, "visited_on": null}',339);
INSERT INTO "change" VALUES(64,'inspection','1','update','conclusion_on','null','"2026-05-20"',340);
INSERT INTO "change" VALUES(65,'finding','1','insert','*',NULL,'{"close_reason": "", "closed_on": null, "deleted_at": null, "document_id": null, "due_on": "2026-06-04", "id": 1, "inspection_id": 1, "remedy": "Bổ sung sổ, phân công người kiểm tra", "repeats_id": null, "severity": "minor", "text": "Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả", "unit_id": 3}',341);
INSERT INTO "change" VALUES(66,'finding','1','update','closed_on','null','"2026-06-01"',342);
INSERT INTO "change" VALUES(66,'finding','1','update','close_reason','""','"Đã bổ sung, tổ kiểm tra xác nhận"',343);
INSERT INTO "change" VALUES(67,'inspection','3','update','conclusion_on','null','"2026-09-25"',344);
INSERT INTO "change" VALUES(68,'finding','2','insert','*',NULL,'{"close_reason": "", "closed_on": null, "deleted_at": null, "document_id": null, "due_on": "2026-10-12", "id": 2, "inspection_id": 3, "remedy": "Cập nhật đủ hồ sơ từ quý II", "repeats_id": null, "severity": "serious", "text": "Chưa cập nhật hồ sơ công việc trên hệ thống điện tử", "unit_id": 4}',345);
INSERT INTO "change" VALUES(69,'initiative','1','insert','*',NULL,'{"applied_on": null, "area": "tthc", "authors": "Hà Thị Mơ", "cases_per_year": null, "decision_id": null, "deleted_at": null, "id": 1, "minutes_after": null, "minutes_before": null, "money_after": null, "money_before": null, "note": "", "novelty": "", "plan_id": 1, "problem": "", "recognised_on": null, "registered_on": null, "solution": "", "stage": "idea", "title": "Hẹn giờ nộp hồ sơ qua tin nhắn", "unit_id": 3, "year": 2026}',346);
INSERT INTO "change" VALUES(70,'initiative','2','insert','*',NULL,'{"applied_on": null, "area": "tthc", "authors": "Vi Văn Toản", "cases_per_year": null, "decision_id": null, "deleted_at": null, "id": 2, "minutes_after": null, "minutes_before": null, "money_after": null, "money_before": null, "note": "", "novelty": "", "plan_id": 1, "problem": "", "recognised_on": null, "registered_on": null, "solution": "", "stage": "idea", "title": "Tờ gấp hướng dẫn nộp hồ sơ bằng tranh", "unit_id": 1, "year": 2026}',347);
INSERT INTO "change" VALUES(71,'document','14','insert','*',NULL,'{"abstract": "Công nhận sáng kiến cấp cơ sở", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 14, "issued_on": "2026-08-28", "issuer": "UBND xã Suối Mây", "kind": "Quyết định", "note": "", "number": "140/QĐ-UBND", "url": ""}',348);
INSERT INTO "change" VALUES(72,'initiative','1','update','stage','"idea"','"recognised"',349);
INSERT INTO "change" VALUES(72,'initiative','1','update','registered_on','null','"2026-03-05"',350);
INSERT INTO "change" VALUES(72,'initiative','1','update','applied_on','null','"2026-04-01"',351);
INSERT INTO "change" VALUES(72,'initiative','1','update','recognised_on','null','"2026-08-28"',352);
INSERT INTO "change" VALUES(72,'initiative','1','update','decision_id','null','14',353);
INSERT INTO "change" VALUES(72,'initiative','1','update','minutes_before','null','"45"',354);
INSERT INTO "change" VALUES(72,'initiative','1','update','minutes_after','null','"20"',355);
INSERT INTO "change" VALUES(73,'activity','1','insert','*',NULL,'{"answered": null, "channel": "", "deleted_at": null, "document_id": null, "held_on": "2026-03-03", "hours": null, "id": 1, "kind": "propaganda", "link": "", "note": "", "opinions": null, "people": null, "place": "", "plan_id": 1, "planned_on": null, "title": "Một cửa là của dân", "unit_id": 1, "year": 2026}',356);
INSERT INTO "change" VALUES(74,'activity','1','update','channel','""','"Truyền thanh cơ sở"',357);
INSERT INTO "change" VALUES(75,'activity','2','insert','*',NULL,'{"answered": null, "channel": "", "deleted_at": null, "document_id": null, "held_on": "2026-06-04", "hours": null, "id": 2, "kind": "propaganda", "link": "", "note": "", "opinions": null, "people": null, "place": "", "plan_id": 1, "planned_on": null, "title": "Nộp hồ sơ trực tuyến trong 5 bước", "unit_id": 1, "year": 2026}',358);
INSERT INTO "change" VALUES(76,'activity','2','update','channel','""','"Trang thông tin xã"',359);
INSERT INTO "change" VALUES(77,'activity','3','insert','*',NULL,'{"answered": null, "channel": "", "deleted_at": null, "document_id": null, "held_on": "2026-08-06", "hours": null, "id": 3, "kind": "propaganda", "link": "", "note": "", "opinions": null, "people": null, "place": "", "plan_id": 1, "planned_on": null, "title": "Không phải chờ lâu khi đi chứng thực", "unit_id": 1, "year": 2026}',360);
INSERT INTO "change" VALUES(78,'activity','3','update','channel','""','"Truyền thanh cơ sở"',361);
INSERT INTO "change" VALUES(79,'activity','4','insert','*',NULL,'{"answered": null, "channel": "", "deleted_at": null, "document_id": null, "held_on": "2026-08-18", "hours": null, "id": 4, "kind": "dialogue", "link": "", "note": "", "opinions": null, "people": null, "place": "", "plan_id": 1, "planned_on": null, "title": "Đối thoại với hộ kinh doanh chợ Mây", "unit_id": 1, "year": 2026}',362);
INSERT INTO "change" VALUES(80,'activity','4','update','place','""','"Nhà văn hóa xã"',363);
INSERT INTO "change" VALUES(80,'activity','4','update','people','null','64',364);
INSERT INTO "change" VALUES(80,'activity','4','update','opinions','null','15',365);
INSERT INTO "change" VALUES(80,'activity','4','update','answered','null','13',366);
INSERT INTO "change" VALUES(81,'activity','5','insert','*',NULL,'{"answered": null, "channel": "", "deleted_at": null, "document_id": null, "held_on": "2026-07-22", "hours": null, "id": 5, "kind": "training", "link": "", "note": "", "opinions": null, "people": null, "place": "", "plan_id": 1, "planned_on": null, "title": "Tập huấn chữ ký số cho công chức", "unit_id": 1, "year": 2026}',367);
INSERT INTO "change" VALUES(82,'activity','5','update','people','null','28',368);
INSERT INTO "change" VALUES(82,'activity','5','update','hours','null','"8"',369);
INSERT INTO "change" VALUES(83,'activity','6','insert','*',NULL,'{"answered": null, "channel": "", "deleted_at": null, "document_id": null, "held_on": "2026-06-26", "hours": null, "id": 6, "kind": "meeting", "link": "", "note": "", "opinions": null, "people": null, "place": "", "plan_id": 1, "planned_on": null, "title": "Giao ban cải cách hành chính quý II", "unit_id": 1, "year": 2026}',370);
INSERT INTO "change" VALUES(84,'activity','6','update','people','null','19',371);
INSERT INTO "change" VALUES(85,'indicator','1','insert','*',NULL,'{"code": null, "deleted_at": null, "formula": "", "id": 1, "name": "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%", "position": 0, "unit": "%"}',372);
INSERT INTO "change" VALUES(85,'indicator_value','1','insert','*',NULL,'{"as_of": "2026-03-14", "deleted_at": null, "denominator": 409, "document_id": null, "id": 1, "indicator_id": 1, "note": "", "numerator": 402, "period": "", "plan_id": 1, "value": null}',373);
INSERT INTO "change" VALUES(85,'target','7','update','indicator_id','null','1',374);
INSERT INTO "change" VALUES(86,'indicator_value','2','insert','*',NULL,'{"as_of": "2026-06-14", "deleted_at": null, "denominator": 884, "document_id": null, "id": 2, "indicator_id": 1, "note": "", "numerator": 871, "period": "", "plan_id": 1, "value": null}',375);
INSERT INTO "change" VALUES(87,'indicator_value','3','insert','*',NULL,'{"as_of": "2026-09-14", "deleted_at": null, "denominator": 1322, "document_id": null, "id": 3, "indicator_id": 1, "note": "", "numerator": 1304, "period": "", "plan_id": 1, "value": null}',376);
INSERT INTO "change" VALUES(88,'indicator','2','insert','*',NULL,'{"code": null, "deleted_at": null, "formula": "", "id": 2, "name": "Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%", "position": 0, "unit": "%"}',377);
INSERT INTO "change" VALUES(88,'indicator_value','4','insert','*',NULL,'{"as_of": "2026-06-14", "deleted_at": null, "denominator": 902, "document_id": null, "id": 4, "indicator_id": 2, "note": "", "numerator": 655, "period": "", "plan_id": 1, "value": null}',378);
INSERT INTO "change" VALUES(88,'target','8','update','indicator_id','null','2',379);
INSERT INTO "change" VALUES(89,'indicator_value','5','insert','*',NULL,'{"as_of": "2026-09-14", "deleted_at": null, "denominator": 1340, "document_id": null, "id": 5, "indicator_id": 2, "note": "", "numerator": 1052, "period": "", "plan_id": 1, "value": null}',380);
INSERT INTO "change" VALUES(90,'indicator','3','insert','*',NULL,'{"code": null, "deleted_at": null, "formula": "", "id": 3, "name": "Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên", "position": 0, "unit": "%"}',381);
INSERT INTO "change" VALUES(90,'indicator_value','6','insert','*',NULL,'{"as_of": "2026-07-01", "deleted_at": null, "denominator": 195, "document_id": null, "id": 6, "indicator_id": 3, "note": "", "numerator": 188, "period": "", "plan_id": 1, "value": null}',382);
INSERT INTO "change" VALUES(90,'target','10','update','indicator_id','null','3',383);
INSERT INTO "change" VALUES(91,'obligation','1','insert','*',NULL,'{"data_from": "2025-12-15", "data_to": "2026-03-14", "deleted_at": null, "direction": "collect", "due_on": "2026-03-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 1, "name": "Báo cáo quý I", "note": "", "period": "2026-Q1", "receiver": "Phòng Văn hóa - Xã hội", "rule_id": 1, "sender": "Các đơn vị thuộc UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',384);
INSERT INTO "change" VALUES(91,'obligation','2','insert','*',NULL,'{"data_from": "2025-12-15", "data_to": "2026-03-14", "deleted_at": null, "direction": "send", "due_on": "2026-03-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 2, "name": "Báo cáo quý I", "note": "", "period": "2026-Q1", "receiver": "Sở Nội vụ", "rule_id": 6, "sender": "UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',385);
INSERT INTO "change" VALUES(91,'obligation','3','insert','*',NULL,'{"data_from": "2025-12-15", "data_to": "2026-06-14", "deleted_at": null, "direction": "collect", "due_on": "2026-06-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 3, "name": "Báo cáo 6 tháng đầu năm", "note": "", "period": "2026-H1", "receiver": "Phòng Văn hóa - Xã hội", "rule_id": 2, "sender": "Các đơn vị thuộc UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',386);
INSERT INTO "change" VALUES(91,'obligation','4','insert','*',NULL,'{"data_from": "2025-12-15", "data_to": "2026-06-14", "deleted_at": null, "direction": "send", "due_on": "2026-06-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 4, "name": "Báo cáo 6 tháng đầu năm", "note": "", "period": "2026-H1", "receiver": "Sở Nội vụ", "rule_id": 7, "sender": "UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',387);
INSERT INTO "change" VALUES(91,'obligation','5','insert','*',NULL,'{"data_from": "2026-06-15", "data_to": "2026-09-14", "deleted_at": null, "direction": "collect", "due_on": "2026-09-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 5, "name": "Báo cáo quý III", "note": "", "period": "2026-Q3", "receiver": "Phòng Văn hóa - Xã hội", "rule_id": 3, "sender": "Các đơn vị thuộc UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',388);
INSERT INTO "change" VALUES(91,'obligation','6','insert','*',NULL,'{"data_from": "2026-06-15", "data_to": "2026-09-14", "deleted_at": null, "direction": "send", "due_on": "2026-09-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 6, "name": "Báo cáo quý III", "note": "", "period": "2026-Q3", "receiver": "Sở Nội vụ", "rule_id": 8, "sender": "UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',389);
INSERT INTO "change" VALUES(91,'obligation','7','insert','*',NULL,'{"data_from": "2026-09-15", "data_to": "2026-12-14", "deleted_at": null, "direction": "collect", "due_on": "2026-12-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 7, "name": "Báo cáo quý IV", "note": "", "period": "2026-Q4", "receiver": "Phòng Văn hóa - Xã hội", "rule_id": 4, "sender": "Các đơn vị thuộc UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',390);
INSERT INTO "change" VALUES(91,'obligation','8','insert','*',NULL,'{"data_from": "2026-09-15", "data_to": "2026-12-14", "deleted_at": null, "direction": "send", "due_on": "2026-12-07", "due_text": "trong ngày 07 của tháng cuối quý", "id": 8, "name": "Báo cáo quý IV", "note": "", "period": "2026-Q4", "receiver": "Sở Nội vụ", "rule_id": 9, "sender": "UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',391);
INSERT INTO "change" VALUES(91,'obligation','9','insert','*',NULL,'{"data_from": "2025-12-15", "data_to": "2026-12-14", "deleted_at": null, "direction": "collect", "due_on": "2026-12-09", "due_text": "trước ngày 10/12", "id": 9, "name": "Báo cáo năm", "note": "", "period": "2026", "receiver": "Phòng Văn hóa - Xã hội", "rule_id": 5, "sender": "Các đơn vị thuộc UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',392);
INSERT INTO "change" VALUES(91,'obligation','10','insert','*',NULL,'{"data_from": "2025-12-15", "data_to": "2026-12-14", "deleted_at": null, "direction": "send", "due_on": "2026-12-09", "due_text": "trước ngày 10/12", "id": 10, "name": "Báo cáo năm", "note": "", "period": "2026", "receiver": "Sở Nội vụ", "rule_id": 10, "sender": "UBND xã", "sent_number": "", "sent_on": null, "sent_way": "", "state": "not_started", "submitted_on": null, "year": 2026}',393);
INSERT INTO "change" VALUES(92,'obligation','2','update','state','"not_started"','"sent"',394);
INSERT INTO "change" VALUES(92,'obligation','2','update','sent_on','null','"2026-03-07"',395);
INSERT INTO "change" VALUES(92,'obligation','2','update','sent_number','""','"22/BC-UBND"',396);
INSERT INTO "change" VALUES(92,'obligation','2','update','sent_way','""','"Trục văn bản điện tử"',397);
INSERT INTO "change" VALUES(93,'obligation','4','update','state','"not_started"','"sent"',398);
INSERT INTO "change" VALUES(93,'obligation','4','update','sent_on','null','"2026-06-07"',399);
INSERT INTO "change" VALUES(93,'obligation','4','update','sent_number','""','"55/BC-UBND"',400);
INSERT INTO "change" VALUES(93,'obligation','4','update','sent_way','""','"Trục văn bản điện tử"',401);
INSERT INTO "change" VALUES(94,'service_figure','1','insert','*',NULL,'{"as_of": "2026-09-14", "digitised": 111, "feedback": 4, "feedback_on_time": 4, "id": 1, "note": "", "paid_online": 45, "payable": 60, "period": "2026-Q3", "rated": null, "satisfaction": "96.5", "satisfied": null, "to_digitise": 120}',402);
INSERT INTO "change" VALUES(95,'document','15','insert','*',NULL,'{"abstract": "Ảnh buổi phát thanh", "deleted_at": null, "file_hash": null, "file_name": null, "file_size": null, "id": 15, "issued_on": null, "issuer": "", "kind": "Ảnh", "note": "", "number": "", "url": ""}',403);
INSERT INTO "change" VALUES(96,'activity','1','update','broadcasts','null','6',404);
INSERT INTO "change" VALUES(96,'activity','1','update','minutes','null','12',405);
INSERT INTO "change" VALUES(96,'activity','1','update','photo_id','null','15',406);
INSERT INTO "change" VALUES(97,'activity','5','update','class_name','""','"Lớp chữ ký số"',407);
INSERT INTO "change" VALUES(98,'dossier_count','1','insert','*',NULL,'{"as_of": "2026-09-14", "by_post": null, "carried_over": null, "deleted_at": null, "early": null, "field": "Hộ tịch", "id": 1, "in_person": null, "late": null, "note": "", "on_time": null, "online": null, "pending_in_time": null, "pending_overdue": null, "period": "2026-Q3", "position": 1}',408);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','online','null','50',409);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','in_person','null','32',410);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','by_post','null','0',411);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','carried_over','null','13',412);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','early','null','40',413);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','on_time','null','30',414);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','late','null','1',415);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','pending_in_time','null','23',416);
INSERT INTO "change" VALUES(99,'dossier_count','1','update','pending_overdue','null','1',417);
INSERT INTO "change" VALUES(100,'task','9','update','lead_text','"Văn phòng HĐND và UBND"','"Các phòng, đơn vị thuộc xã"',418);
INSERT INTO "change" VALUES(100,'task','9','update','anchor_on','null','"2026-01-19"',419);
INSERT INTO "change" VALUES(100,'task','9','update','time_text','"Tháng 3-4/2026"','"Sau 15 ngày kể từ ngày nhận kế hoạch của xã"',420);
INSERT INTO "change" VALUES(100,'task','9','update','kind','"range"','"relative"',421);
INSERT INTO "change" VALUES(100,'task','9','update','start_on','"2026-03-01"','null',422);
INSERT INTO "change" VALUES(100,'task','9','update','due_on','"2026-04-30"','null',423);
INSERT INTO "change" VALUES(100,'task','9','update','anchor','null','"ngày nhận kế hoạch của xã"',424);
INSERT INTO "change" VALUES(100,'task','9','update','amount','null','15',425);
INSERT INTO "change" VALUES(100,'task','9','update','amount_unit','null','"day"',426);
INSERT INTO "change" VALUES(100,'task','9','update','due_on','null','"2026-02-03"',427);
INSERT INTO "change" VALUES(100,'unit','12','insert','*',NULL,'{"active_from": null, "active_to": null, "deleted_at": null, "id": 12, "inspected": true, "kind": "office", "merged_into_id": null, "name": "Các phòng, đơn vị", "note": "", "position": 12, "reports": true, "short_name": ""}',428);
INSERT INTO "change" VALUES(100,'unit_alias','2','insert','*',NULL,'{"confirmed": false, "id": 2, "key": "các phòng, đơn vị thuộc xã", "text": "Các phòng, đơn vị thuộc xã", "unit_id": 12}',429);
INSERT INTO "change" VALUES(100,'task_unit','25','insert','*',NULL,'{"id": 25, "position": 1, "task_id": 9, "unit_id": 12}',430);
INSERT INTO "change" VALUES(100,'task_unit','9','delete','*','{"id": 9, "position": 1, "task_id": 9, "unit_id": 2}',NULL,431);
INSERT INTO "change" VALUES(101,'task_unit_dates','1','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 1, "received_on": null, "task_id": 9, "unit_id": 1}',432);
INSERT INTO "change" VALUES(101,'task_unit_dates','2','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 2, "received_on": null, "task_id": 9, "unit_id": 2}',433);
INSERT INTO "change" VALUES(101,'task_unit_dates','3','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 3, "received_on": null, "task_id": 9, "unit_id": 3}',434);
INSERT INTO "change" VALUES(101,'task_unit_dates','4','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 4, "received_on": null, "task_id": 9, "unit_id": 4}',435);
INSERT INTO "change" VALUES(101,'task_unit_dates','5','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 5, "received_on": null, "task_id": 9, "unit_id": 5}',436);
INSERT INTO "change" VALUES(101,'task_unit_dates','6','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 6, "received_on": null, "task_id": 9, "unit_id": 6}',437);
INSERT INTO "change" VALUES(101,'task_unit_dates','7','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 7, "received_on": null, "task_id": 9, "unit_id": 7}',438);
INSERT INTO "change" VALUES(101,'task_unit_dates','8','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 8, "received_on": null, "task_id": 9, "unit_id": 8}',439);
INSERT INTO "change" VALUES(101,'task_unit_dates','9','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 9, "received_on": null, "task_id": 9, "unit_id": 9}',440);
INSERT INTO "change" VALUES(101,'task_unit_dates','10','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 10, "received_on": null, "task_id": 9, "unit_id": 10}',441);
INSERT INTO "change" VALUES(101,'task_unit_dates','11','insert','*',NULL,'{"document_id": null, "handed_in_on": null, "id": 11, "received_on": null, "task_id": 9, "unit_id": 11}',442);
INSERT INTO "change" VALUES(101,'task_unit_dates','2','update','received_on','null','"2026-01-21"',443);
INSERT INTO "change" VALUES(102,'task_unit_dates','2','update','handed_in_on','null','"2026-02-04"',444);
INSERT INTO "change" VALUES(102,'task_unit_dates','2','update','document_id','null','13',445);
INSERT INTO "change" VALUES(103,'task_unit_dates','1','update','handed_in_on','null','"2026-02-02"',446);
CREATE TABLE commune (
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	province TEXT NOT NULL, 
	province_kind TEXT NOT NULL, 
	parent_body TEXT NOT NULL, 
	drafting_unit TEXT NOT NULL, 
	drafting_code TEXT NOT NULL, 
	report_to TEXT NOT NULL, 
	recipients TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "commune" VALUES('Suối Mây','xã','Đông Giang','tỉnh','','Phòng Văn hóa - Xã hội','VHXH','Sở Nội vụ','',1);
CREATE TABLE criteria_set (
	name TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	locked BOOLEAN NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE criterion (
	set_id INTEGER NOT NULL, 
	parent_id INTEGER, 
	position INTEGER NOT NULL, 
	order_text TEXT NOT NULL, 
	text TEXT NOT NULL, 
	max_points TEXT, 
	rule TEXT NOT NULL, 
	rule_text TEXT NOT NULL, 
	evidence_text TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_criterion_parent_id FOREIGN KEY(parent_id) REFERENCES criterion (id), 
	CONSTRAINT fk_criterion_set_id FOREIGN KEY(set_id) REFERENCES criteria_set (id)
);
CREATE TABLE document (
	number TEXT NOT NULL, 
	issued_on DATE, 
	issuer TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	abstract TEXT NOT NULL, 
	url TEXT NOT NULL, 
	file_name TEXT, 
	file_hash TEXT, 
	file_size INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "document" VALUES('05/KH-UBND','2026-01-12','UBND xã Suối Mây','Kế hoạch','Kế hoạch: Kế hoạch','',NULL,NULL,NULL,'',NULL,1);
INSERT INTO "document" VALUES('11/KH-UBND','2026-02-10','UBND xã Suối Mây','Kế hoạch','Kế hoạch: Kế hoạch','',NULL,NULL,NULL,'',NULL,2);
INSERT INTO "document" VALUES('27/KH-UBND','2026-04-02','UBND xã Suối Mây','Kế hoạch','Kế hoạch: Kế hoạch kiểm tra','',NULL,NULL,NULL,'',NULL,3);
INSERT INTO "document" VALUES('88/QĐ-UBND','2026-04-20','UBND xã Suối Mây','Quyết định','Quyết định: Quyết định thành lập đoàn','',NULL,NULL,NULL,'',NULL,4);
INSERT INTO "document" VALUES('41/TB-UBND','2026-09-25','UBND xã Suối Mây','Thông báo','Thông báo: Thông báo kết luận','',NULL,NULL,NULL,'',NULL,5);
INSERT INTO "document" VALUES('35/TB-UBND','2026-08-20','UBND xã Suối Mây','Thông báo','Thông báo: Thông báo kết luận đối thoại','',NULL,NULL,NULL,'',NULL,6);
INSERT INTO "document" VALUES('62/BC-UBND','2026-09-10','UBND xã Suối Mây','Báo cáo','Báo cáo: Báo cáo kết quả rà soát','',NULL,NULL,NULL,'',NULL,7);
INSERT INTO "document" VALUES('09/KH-UBND','2026-02-04','UBND xã Suối Mây','Kế hoạch','Kế hoạch: Kế hoạch','',NULL,NULL,NULL,'',NULL,8);
INSERT INTO "document" VALUES('102/QĐ-UBND','2026-06-18','UBND xã Suối Mây','Quyết định','Quyết định: Quyết định','',NULL,NULL,NULL,'',NULL,9);
INSERT INTO "document" VALUES('31/QĐ-UBND','2026-03-12','UBND xã Suối Mây','Quyết định','Quyết định: Quyết định công khai','',NULL,NULL,NULL,'',NULL,10);
INSERT INTO "document" VALUES('48/BC-UBND','2026-05-28','UBND xã Suối Mây','Báo cáo','Báo cáo: Báo cáo','',NULL,NULL,NULL,'',NULL,11);
INSERT INTO "document" VALUES('70/KH-UBND','2026-07-15','UBND xã Suối Mây','Kế hoạch','Kế hoạch: Kế hoạch tập huấn','',NULL,NULL,NULL,'',NULL,12);
INSERT INTO "document" VALUES('81/BC-UBND','2026-10-22','UBND xã Suối Mây','Báo cáo','Báo cáo: Báo cáo kết quả','',NULL,NULL,NULL,'',NULL,13);
INSERT INTO "document" VALUES('140/QĐ-UBND','2026-08-28','UBND xã Suối Mây','Quyết định','Công nhận sáng kiến cấp cơ sở','',NULL,NULL,NULL,'',NULL,14);
INSERT INTO "document" VALUES('',NULL,'','Ảnh','Ảnh buổi phát thanh','',NULL,NULL,NULL,'',NULL,15);
CREATE TABLE dossier_count (
	period TEXT NOT NULL, 
	as_of DATE NOT NULL, 
	field TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	online INTEGER, 
	in_person INTEGER, 
	by_post INTEGER, 
	carried_over INTEGER, 
	early INTEGER, 
	on_time INTEGER, 
	late INTEGER, 
	pending_in_time INTEGER, 
	pending_overdue INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "dossier_count" VALUES('2026-Q3','2026-09-14','Hộ tịch',1,50,32,0,13,40,30,1,23,1,'',NULL,1);
CREATE TABLE draft (
	"key" TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY ("key")
);
CREATE TABLE evidence (
	document_id INTEGER NOT NULL, 
	entity TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_evidence_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT uq_evidence_document_id_entity_row_id UNIQUE (document_id, entity, row_id)
);
CREATE TABLE finding (
	inspection_id INTEGER NOT NULL, 
	unit_id INTEGER, 
	text TEXT NOT NULL, 
	severity TEXT NOT NULL, 
	remedy TEXT NOT NULL, 
	due_on DATE, 
	closed_on DATE, 
	close_reason TEXT NOT NULL, 
	document_id INTEGER, 
	repeats_id INTEGER, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_finding_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_finding_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (id), 
	CONSTRAINT fk_finding_repeats_id FOREIGN KEY(repeats_id) REFERENCES finding (id), 
	CONSTRAINT fk_finding_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "finding" VALUES(1,3,'Sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả','minor','Bổ sung sổ, phân công người kiểm tra','2026-06-04','2026-06-01','Đã bổ sung, tổ kiểm tra xác nhận',NULL,NULL,NULL,1);
INSERT INTO "finding" VALUES(3,4,'Chưa cập nhật hồ sơ công việc trên hệ thống điện tử','serious','Cập nhật đủ hồ sơ từ quý II','2026-10-12',NULL,'',NULL,NULL,NULL,2);
CREATE TABLE holiday (
	day DATE NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	source TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_holiday_day UNIQUE (day)
);
INSERT INTO "holiday" VALUES('2025-01-01','off','Tết Dương lịch','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',1);
INSERT INTO "holiday" VALUES('2025-01-27','off','Tết Nguyên đán Ất Tỵ','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',2);
INSERT INTO "holiday" VALUES('2025-01-28','off','Tết Nguyên đán Ất Tỵ','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',3);
INSERT INTO "holiday" VALUES('2025-01-29','off','Tết Nguyên đán Ất Tỵ','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',4);
INSERT INTO "holiday" VALUES('2025-01-30','off','Tết Nguyên đán Ất Tỵ','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',5);
INSERT INTO "holiday" VALUES('2025-01-31','off','Tết Nguyên đán Ất Tỵ','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',6);
INSERT INTO "holiday" VALUES('2025-04-07','off','Giỗ Tổ Hùng Vương (10/3 âm lịch)','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',7);
INSERT INTO "holiday" VALUES('2025-04-26','working','Làm bù cho ngày 02/5/2025','Lịch nghỉ chính thức năm 2025 (hoán đổi)',8);
INSERT INTO "holiday" VALUES('2025-04-30','off','Ngày Chiến thắng','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',9);
INSERT INTO "holiday" VALUES('2025-05-01','off','Ngày Quốc tế Lao động','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',10);
INSERT INTO "holiday" VALUES('2025-05-02','off','Nghỉ hoán đổi với ngày 26/4/2025','Lịch nghỉ chính thức năm 2025 (hoán đổi)',11);
INSERT INTO "holiday" VALUES('2025-09-01','off','Quốc khánh (ngày liền kề)','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',12);
INSERT INTO "holiday" VALUES('2025-09-02','off','Quốc khánh','Lịch nghỉ chính thức năm 2025; Bộ luật Lao động 2019, Điều 112',13);
INSERT INTO "holiday" VALUES('2026-01-01','off','Tết Dương lịch','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',14);
INSERT INTO "holiday" VALUES('2026-01-02','off','Nghỉ hoán đổi với ngày 10/01/2026','Lịch nghỉ chính thức năm 2026 (hoán đổi)',15);
INSERT INTO "holiday" VALUES('2026-01-10','working','Làm bù cho ngày 02/01/2026','Lịch nghỉ chính thức năm 2026 (hoán đổi)',16);
INSERT INTO "holiday" VALUES('2026-02-16','off','Tết Nguyên đán Bính Ngọ','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',17);
INSERT INTO "holiday" VALUES('2026-02-17','off','Tết Nguyên đán Bính Ngọ','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',18);
INSERT INTO "holiday" VALUES('2026-02-18','off','Tết Nguyên đán Bính Ngọ','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',19);
INSERT INTO "holiday" VALUES('2026-02-19','off','Tết Nguyên đán Bính Ngọ','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',20);
INSERT INTO "holiday" VALUES('2026-02-20','off','Tết Nguyên đán Bính Ngọ','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',21);
INSERT INTO "holiday" VALUES('2026-04-26','off','Giỗ Tổ Hùng Vương (10/3 âm lịch)','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',22);
INSERT INTO "holiday" VALUES('2026-04-27','off','Nghỉ bù Giỗ Tổ Hùng Vương','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',23);
INSERT INTO "holiday" VALUES('2026-04-30','off','Ngày Chiến thắng','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',24);
INSERT INTO "holiday" VALUES('2026-05-01','off','Ngày Quốc tế Lao động','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',25);
INSERT INTO "holiday" VALUES('2026-08-22','working','Làm bù cho ngày 31/8/2026','Lịch nghỉ chính thức năm 2026 (hoán đổi)',26);
INSERT INTO "holiday" VALUES('2026-08-31','off','Nghỉ hoán đổi với ngày 22/8/2026','Lịch nghỉ chính thức năm 2026 (hoán đổi)',27);
INSERT INTO "holiday" VALUES('2026-09-01','off','Quốc khánh (ngày liền kề)','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',28);
INSERT INTO "holiday" VALUES('2026-09-02','off','Quốc khánh','Lịch nghỉ chính thức năm 2026; Bộ luật Lao động 2019, Điều 112',29);
INSERT INTO "holiday" VALUES('2026-11-24','note','Ngày Văn hóa Việt Nam: chưa xác nhận là ngày nghỉ','Nghị quyết số 80-NQ/TW; Nghị quyết số 30/NQ-CP',30);
INSERT INTO "holiday" VALUES('2027-01-01','off','Tết Dương lịch (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',31);
INSERT INTO "holiday" VALUES('2027-02-04','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',32);
INSERT INTO "holiday" VALUES('2027-02-05','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',33);
INSERT INTO "holiday" VALUES('2027-02-06','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',34);
INSERT INTO "holiday" VALUES('2027-02-07','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',35);
INSERT INTO "holiday" VALUES('2027-02-08','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',36);
INSERT INTO "holiday" VALUES('2027-02-09','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',37);
INSERT INTO "holiday" VALUES('2027-02-10','off','Tết Nguyên đán Đinh Mùi (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',38);
INSERT INTO "holiday" VALUES('2027-04-16','off','Giỗ Tổ Hùng Vương (10/3 âm lịch) (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',39);
INSERT INTO "holiday" VALUES('2027-04-30','off','Ngày Chiến thắng (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',40);
INSERT INTO "holiday" VALUES('2027-05-01','off','Ngày Quốc tế Lao động (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',41);
INSERT INTO "holiday" VALUES('2027-05-03','off','Nghỉ bù Ngày Quốc tế Lao động (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',42);
INSERT INTO "holiday" VALUES('2027-09-02','off','Quốc khánh (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',43);
INSERT INTO "holiday" VALUES('2027-09-03','off','Quốc khánh (ngày liền kề) (cần xác nhận)','Tính trước theo Bộ luật Lao động 2019, Điều 112; cần xác nhận',44);
INSERT INTO "holiday" VALUES('2027-11-24','note','Ngày Văn hóa Việt Nam: chưa xác nhận là ngày nghỉ','Nghị quyết số 80-NQ/TW; Nghị quyết số 30/NQ-CP',45);
CREATE TABLE indicator (
	code TEXT, 
	name TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	formula TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "indicator" VALUES(NULL,'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%','%','',0,NULL,1);
INSERT INTO "indicator" VALUES(NULL,'Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%','%','',0,NULL,2);
INSERT INTO "indicator" VALUES(NULL,'Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên','%','',0,NULL,3);
CREATE TABLE indicator_value (
	indicator_id INTEGER NOT NULL, 
	plan_id INTEGER, 
	period TEXT NOT NULL, 
	as_of DATE NOT NULL, 
	value TEXT, 
	numerator INTEGER, 
	denominator INTEGER, 
	document_id INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_indicator_value_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_indicator_value_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_indicator_value_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "indicator_value" VALUES(1,1,'','2026-03-14',NULL,402,409,NULL,'',NULL,1);
INSERT INTO "indicator_value" VALUES(1,1,'','2026-06-14',NULL,871,884,NULL,'',NULL,2);
INSERT INTO "indicator_value" VALUES(1,1,'','2026-09-14',NULL,1304,1322,NULL,'',NULL,3);
INSERT INTO "indicator_value" VALUES(2,1,'','2026-06-14',NULL,655,902,NULL,'',NULL,4);
INSERT INTO "indicator_value" VALUES(2,1,'','2026-09-14',NULL,1052,1340,NULL,'',NULL,5);
INSERT INTO "indicator_value" VALUES(3,1,'','2026-07-01',NULL,188,195,NULL,'',NULL,6);
CREATE TABLE initiative (
	plan_id INTEGER, 
	year INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	authors TEXT NOT NULL, 
	unit_id INTEGER, 
	area TEXT NOT NULL, 
	problem TEXT NOT NULL, 
	solution TEXT NOT NULL, 
	novelty TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	registered_on DATE, 
	applied_on DATE, 
	recognised_on DATE, 
	decision_id INTEGER, 
	minutes_before TEXT, 
	minutes_after TEXT, 
	money_before TEXT, 
	money_after TEXT, 
	cases_per_year INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_initiative_decision_id FOREIGN KEY(decision_id) REFERENCES document (id), 
	CONSTRAINT fk_initiative_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_initiative_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "initiative" VALUES(1,2026,'Hẹn giờ nộp hồ sơ qua tin nhắn','Hà Thị Mơ',3,'tthc','','','','recognised','2026-03-05','2026-04-01','2026-08-28',14,'45','20',NULL,NULL,NULL,'',NULL,1);
INSERT INTO "initiative" VALUES(1,2026,'Tờ gấp hướng dẫn nộp hồ sơ bằng tranh','Vi Văn Toản',1,'tthc','','','','idea',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,2);
CREATE TABLE inspection (
	plan_id INTEGER, 
	year INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	topics TEXT NOT NULL, 
	planned_on DATE, 
	done_on DATE, 
	cancelled_on DATE, 
	team TEXT NOT NULL, 
	conclusion_on DATE, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_inspection_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "inspection" VALUES(1,2026,'Kiểm tra cải cách hành chính quý II','periodic','cchc,tthc','2026-05-14','2026-05-14',NULL,'Tổ kiểm tra theo QĐ 88/QĐ-UBND','2026-05-20','',NULL,1);
INSERT INTO "inspection" VALUES(1,2026,'Kiểm tra kỷ luật, kỷ cương đột xuất','unannounced','discipline','2026-07-09','2026-07-09',NULL,'Tổ kiểm tra theo QĐ 88/QĐ-UBND',NULL,'',NULL,2);
INSERT INTO "inspection" VALUES(1,2026,'Kiểm tra cải cách hành chính quý III','periodic','cchc,culture','2026-09-03','2026-09-03',NULL,'Tổ kiểm tra theo QĐ 88/QĐ-UBND','2026-09-25','',NULL,3);
INSERT INTO "inspection" VALUES(1,2026,'Kiểm tra dân chủ ở cơ sở quý IV','combined','democracy,cchc','2026-11-26',NULL,NULL,'',NULL,'',NULL,4);
CREATE TABLE inspection_document (
	inspection_id INTEGER NOT NULL, 
	document_id INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_inspection_document_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_inspection_document_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (id), 
	CONSTRAINT uq_inspection_document_inspection_id_document_id_role UNIQUE (inspection_id, document_id, role)
);
CREATE TABLE inspection_unit (
	inspection_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	visited_on DATE, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_inspection_unit_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (id), 
	CONSTRAINT fk_inspection_unit_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_inspection_unit_inspection_id_unit_id UNIQUE (inspection_id, unit_id)
);
INSERT INTO "inspection_unit" VALUES(1,3,'2026-05-14',1);
INSERT INTO "inspection_unit" VALUES(2,6,'2026-07-09',2);
INSERT INTO "inspection_unit" VALUES(3,4,'2026-09-03',3);
INSERT INTO "inspection_unit" VALUES(3,3,'2026-09-03',4);
INSERT INTO "inspection_unit" VALUES(4,9,NULL,5);
INSERT INTO "inspection_unit" VALUES(4,10,NULL,6);
CREATE TABLE late_dossier (
	code TEXT NOT NULL, 
	procedure TEXT NOT NULL, 
	unit_id INTEGER, 
	due_on DATE, 
	settled_on DATE, 
	reason TEXT NOT NULL, 
	explained_on DATE, 
	apology_id INTEGER, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_late_dossier_apology_id FOREIGN KEY(apology_id) REFERENCES document (id), 
	CONSTRAINT fk_late_dossier_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE obligation (
	rule_id INTEGER, 
	year INTEGER NOT NULL, 
	period TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	name TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	receiver TEXT NOT NULL, 
	due_text TEXT NOT NULL, 
	due_on DATE, 
	data_from DATE NOT NULL, 
	data_to DATE NOT NULL, 
	state TEXT NOT NULL, 
	submitted_on DATE, 
	sent_on DATE, 
	sent_number TEXT NOT NULL, 
	sent_way TEXT NOT NULL, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_obligation_rule_id FOREIGN KEY(rule_id) REFERENCES obligation_rule (id), 
	CONSTRAINT uq_obligation_rule_id_year UNIQUE (rule_id, year)
);
INSERT INTO "obligation" VALUES(1,2026,'2026-Q1','collect','Báo cáo quý I','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','2026-03-07','2025-12-15','2026-03-14','not_started',NULL,NULL,'','','',NULL,1);
INSERT INTO "obligation" VALUES(6,2026,'2026-Q1','send','Báo cáo quý I','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','2026-03-07','2025-12-15','2026-03-14','sent',NULL,'2026-03-07','22/BC-UBND','Trục văn bản điện tử','',NULL,2);
INSERT INTO "obligation" VALUES(2,2026,'2026-H1','collect','Báo cáo 6 tháng đầu năm','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','2026-06-07','2025-12-15','2026-06-14','not_started',NULL,NULL,'','','',NULL,3);
INSERT INTO "obligation" VALUES(7,2026,'2026-H1','send','Báo cáo 6 tháng đầu năm','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','2026-06-07','2025-12-15','2026-06-14','sent',NULL,'2026-06-07','55/BC-UBND','Trục văn bản điện tử','',NULL,4);
INSERT INTO "obligation" VALUES(3,2026,'2026-Q3','collect','Báo cáo quý III','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','2026-09-07','2026-06-15','2026-09-14','not_started',NULL,NULL,'','','',NULL,5);
INSERT INTO "obligation" VALUES(8,2026,'2026-Q3','send','Báo cáo quý III','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','2026-09-07','2026-06-15','2026-09-14','not_started',NULL,NULL,'','','',NULL,6);
INSERT INTO "obligation" VALUES(4,2026,'2026-Q4','collect','Báo cáo quý IV','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','2026-12-07','2026-09-15','2026-12-14','not_started',NULL,NULL,'','','',NULL,7);
INSERT INTO "obligation" VALUES(9,2026,'2026-Q4','send','Báo cáo quý IV','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','2026-12-07','2026-09-15','2026-12-14','not_started',NULL,NULL,'','','',NULL,8);
INSERT INTO "obligation" VALUES(5,2026,'2026','collect','Báo cáo năm','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trước ngày 10/12','2026-12-09','2025-12-15','2026-12-14','not_started',NULL,NULL,'','','',NULL,9);
INSERT INTO "obligation" VALUES(10,2026,'2026','send','Báo cáo năm','UBND xã','Sở Nội vụ','trước ngày 10/12','2026-12-09','2025-12-15','2026-12-14','not_started',NULL,NULL,'','','',NULL,10);
CREATE TABLE obligation_rule (
	direction TEXT NOT NULL, 
	period TEXT NOT NULL, 
	name TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	receiver TEXT NOT NULL, 
	due_text TEXT NOT NULL, 
	window TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "obligation_rule" VALUES('collect','Q1','Báo cáo quý I','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','nd09','',1,1,NULL,1);
INSERT INTO "obligation_rule" VALUES('collect','H1','Báo cáo 6 tháng đầu năm','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','nd09','',1,2,NULL,2);
INSERT INTO "obligation_rule" VALUES('collect','Q3','Báo cáo quý III','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','nd09','',1,3,NULL,3);
INSERT INTO "obligation_rule" VALUES('collect','Q4','Báo cáo quý IV','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trong ngày 07 của tháng cuối quý','nd09','',1,4,NULL,4);
INSERT INTO "obligation_rule" VALUES('collect','','Báo cáo năm','Các đơn vị thuộc UBND xã','Phòng Văn hóa - Xã hội','trước ngày 10/12','nd09','',1,5,NULL,5);
INSERT INTO "obligation_rule" VALUES('send','Q1','Báo cáo quý I','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','nd09','',1,6,NULL,6);
INSERT INTO "obligation_rule" VALUES('send','H1','Báo cáo 6 tháng đầu năm','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','nd09','',1,7,NULL,7);
INSERT INTO "obligation_rule" VALUES('send','Q3','Báo cáo quý III','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','nd09','',1,8,NULL,8);
INSERT INTO "obligation_rule" VALUES('send','Q4','Báo cáo quý IV','UBND xã','Sở Nội vụ','trong ngày 07 của tháng cuối quý','nd09','',1,9,NULL,9);
INSERT INTO "obligation_rule" VALUES('send','','Báo cáo năm','UBND xã','Sở Nội vụ','trước ngày 10/12','nd09','',1,10,NULL,10);
CREATE TABLE outline (
	name TEXT NOT NULL, 
	cycle TEXT NOT NULL, 
	is_default BOOLEAN NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE outline_section (
	outline_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	source TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_outline_section_outline_id FOREIGN KEY(outline_id) REFERENCES outline (id)
);
CREATE TABLE "plan" (
	number TEXT, 
	issued_on DATE, 
	date_text TEXT, 
	title TEXT NOT NULL, 
	year_from INTEGER NOT NULL, 
	year_to INTEGER NOT NULL, 
	signer_authority TEXT, 
	signer_position TEXT, 
	signer_name TEXT, 
	source_name TEXT, 
	source_hash TEXT, 
	source_text TEXT, 
	replaced_by_id INTEGER, 
	closed_on DATE, 
	locked BOOLEAN NOT NULL, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_plan_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES "plan" (id)
);
INSERT INTO "plan" VALUES('05/KH-UBND','2026-01-12','ngày 12 tháng 01 năm 2026','Cải cách hành chính nhà nước năm 2026 của xã Suối Mây',2026,2026,'TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH','PHÓ CHỦ TỊCH','Lò Văn Thinh','KH-CCHC-nam-2026.docx','c8dcc50df3e36680c7d0855ecb5801f6973ef8e66f293036392f9368d022b825','ỦY BAN NHÂN DÂN XÃ SUỐI MÂY	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: 05/KH-UBND	Suối Mây, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
Cải cách hành chính nhà nước năm 2026 của xã Suối Mây
Căn cứ Kế hoạch số 310/KH-UBND ngày 19 tháng 12 năm 2025 của UBND tỉnh Đông Giang về cải cách hành chính nhà nước tỉnh Đông Giang năm 2026;
Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch cải cách hành chính năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
- Xây dựng nền hành chính gần dân, phục vụ người dân và hộ kinh doanh ngày càng tốt hơn.
- Mỗi nhiệm vụ có người chịu trách nhiệm, thời hạn và sản phẩm rõ ràng.
II. CHỈ TIÊU CỤ THỂ
1. Chỉ đạo, điều hành
- Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch cải cách hành chính năm 2026 của xã;
- Kiểm tra công tác cải cách hành chính tối thiểu 25% phòng, trung tâm, đơn vị thuộc xã;
- Có 02 sáng kiến, giải pháp mới về cải cách hành chính được công nhận;
- Tổ chức 01 cuộc đối thoại giữa lãnh đạo xã với người dân;
- Kiểm tra công vụ từ 04 cuộc trở lên trong năm;
- Chỉ số cải cách hành chính của xã xếp hạng thứ 20 trở lên trong tỉnh.
2. Thủ tục hành chính
- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%;
- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%; tỷ lệ thanh toán trực tuyến đạt 60%;
- Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên;
- Không để xảy ra tình trạng nhũng nhiễu, gây phiền hà cho người dân.
3. Tài chính công và chính quyền số
- Giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên;
- 100% hồ sơ công việc được xử lý và ký số trên môi trường mạng.
III. NHIỆM VỤ TRỌNG TÂM
Danh mục nhiệm vụ cụ thể tại các Phụ lục kèm theo Kế hoạch này.
IV. TỔ CHỨC THỰC HIỆN
1. Chế độ báo cáo
Các phòng, trung tâm báo cáo hàng quý và báo cáo năm, gửi trong ngày 07 của tháng cuối quý về Phòng Văn hóa - Xã hội để tổng hợp, trình UBND xã báo cáo Sở Nội vụ.
2. Phòng Văn hóa - Xã hội
Theo dõi, đôn đốc, kiểm tra việc thực hiện; tham mưu tổng hợp báo cáo theo quy định.
Trên đây là Kế hoạch cải cách hành chính năm 2026 của xã Suối Mây./.
Nơi nhận: - UBND tỉnh (b/c); - Sở Nội vụ (b/c); - Thường trực Đảng ủy, HĐND xã; - Các phòng, trung tâm thuộc xã; - Lưu: VT, VHXH.	TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Thinh
Phụ lục I
CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH, KIỂM TRA, TUYÊN TRUYỀN
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của xã	- Kế hoạch	Phòng Văn hóa - Xã hội	Các cơ quan, đơn vị thuộc xã	Trước ngày 20/01/2026
2	Xây dựng kế hoạch tuyên truyền cải cách hành chính và đưa tin định kỳ trên loa truyền thanh	- Kế hoạch; - Nhật ký phát thanh	Phòng Văn hóa - Xã hội	Các cơ quan, đơn vị thuộc xã	Quý I/2026
3	Tổ chức kiểm tra công tác cải cách hành chính tại các phòng, trung tâm	- Kế hoạch kiểm tra; - Quyết định thành lập đoàn; - Thông báo kết luận	Phòng Văn hóa - Xã hội	Các cơ quan, đơn vị thuộc xã	Quý II, III/2026
4	Tổ chức buổi gặp gỡ, đối thoại giữa lãnh đạo xã với người dân và hộ kinh doanh	- Thông báo kết luận đối thoại	Văn phòng HĐND và UBND	Các cơ quan, đơn vị thuộc xã	Tháng 8/2026
5	Tự chấm điểm Chỉ số cải cách hành chính của xã	- Báo cáo tự chấm điểm; - Tài liệu kiểm chứng	Phòng Văn hóa - Xã hội	Các cơ quan, đơn vị thuộc xã	Quý IV/2026
6	Tổng hợp báo cáo định kỳ về cải cách hành chính	- Báo cáo	Phòng Văn hóa - Xã hội	Các cơ quan, đơn vị thuộc xã	Hằng quý
Phụ lục II
CẢI CÁCH THỂ CHẾ
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Rà soát văn bản quy phạm pháp luật do xã ban hành còn hiệu lực	- Báo cáo kết quả rà soát	Văn phòng HĐND và UBND	Các cơ quan, đơn vị thuộc xã	Quý III/2026
2	Lấy ý kiến Nhân dân đối với dự thảo văn bản thuộc thẩm quyền của xã	- Báo cáo tổng hợp ý kiến	Văn phòng HĐND và UBND	Các cơ quan, đơn vị thuộc xã	Khi có phát sinh
3	Phổ biến quy định mới về tổ chức chính quyền cấp xã cho cán bộ, công chức	- Hội nghị phổ biến	Văn phòng HĐND và UBND	Các cơ quan, đơn vị thuộc xã	Tháng 3-4/2026
Phụ lục III
CẢI CÁCH THỦ TỤC HÀNH CHÍNH
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2026	- Kế hoạch	Trung tâm Phục vụ hành chính công	Các cơ quan, đơn vị thuộc xã	Chậm nhất ngày 31/01/2026
2	Niêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã	- Ảnh chụp bảng niêm yết; - Đường dẫn trang thông tin	Trung tâm Phục vụ hành chính công	Các cơ quan, đơn vị thuộc xã	Thường xuyên
3	Rà soát, đề xuất cắt giảm thời gian giải quyết thủ tục hành chính	- Báo cáo rà soát; - Văn bản đề xuất	Trung tâm Phục vụ hành chính công	Các cơ quan, đơn vị thuộc xã	Quý III/2026
4	Công khai kết quả giải quyết hồ sơ của tháng trên trang thông tin của xã	- Báo cáo tháng	Trung tâm Phục vụ hành chính công	Các cơ quan, đơn vị thuộc xã	Chậm nhất ngày 05 hàng tháng
5	Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa	- Báo cáo khảo sát	Trung tâm Phục vụ hành chính công	Các cơ quan, đơn vị thuộc xã	6 tháng/lần
Phụ lục IV
CẢI CÁCH TỔ CHỨC BỘ MÁY
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Rà soát, sắp xếp vị trí công tác của công chức sau khi kiện toàn các phòng	- Quyết định phân công	Phòng Văn hóa - Xã hội	Các phòng chuyên môn	Theo hướng dẫn của Sở Nội vụ
2	Sửa đổi Quy chế làm việc của Ủy ban nhân dân xã	- Quyết định	Văn phòng HĐND và UBND	Các phòng chuyên môn	Quý II/2026
Phụ lục V
CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Cử công chức tham gia các lớp bồi dưỡng theo kế hoạch của tỉnh	- Văn bản cử đi học	Phòng VH-XH	Các phòng chuyên môn	Cả năm 2026
2	Đánh giá, xếp loại cán bộ, công chức, viên chức năm 2026	- Kế hoạch; - Quyết định công nhận kết quả	Phòng Văn hoá - Xã hội	Các phòng chuyên môn	Trước ngày 15/12/2026
Phụ lục VI
CẢI CÁCH TÀI CHÍNH CÔNG
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Công khai dự toán, quyết toán ngân sách xã	- Quyết định công khai	Phòng Kinh tế	Các cơ quan, đơn vị thuộc xã	Quý I/2026
2	Giải ngân kế hoạch vốn đầu tư công năm 2026	- Báo cáo giải ngân	Phòng Kinh tế	Các cơ quan, đơn vị thuộc xã	Cả năm 2026
3	Kiểm kê tài sản công tại trụ sở và các nhà văn hóa thôn	- Biên bản kiểm kê; - Báo cáo	Phòng Kinh tế	Các cơ quan, đơn vị thuộc xã	Tháng 01-05/2026
Phụ lục VII
XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ
(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)
TT	Nội dung thực hiện	Sản phẩm, kết quả	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian hoàn thành
1	Tập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng	- Kế hoạch tập huấn; - Báo cáo kết quả	Phòng Văn hóa - Xã hội	Các thôn; Tổ công nghệ số cộng đồng	Tháng 7-10/2026
2	Duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015	- Báo cáo đánh giá nội bộ	Văn phòng HĐND và UBND	Các cơ quan, đơn vị thuộc xã	Cả năm 2026
3	Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực	- Báo cáo tiến độ	Trung tâm Phục vụ hành chính công	Các cơ quan, đơn vị thuộc xã	Quý IV/2027',NULL,NULL,0,'',NULL,1);
CREATE TABLE plan_area (
	plan_id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	title TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_plan_area_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT uq_plan_area_plan_id_code UNIQUE (plan_id, code)
);
INSERT INTO "plan_area" VALUES(1,'chi_dao','CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH, KIỂM TRA, TUYÊN TRUYỀN',1,1);
INSERT INTO "plan_area" VALUES(1,'the_che','CẢI CÁCH THỂ CHẾ',2,2);
INSERT INTO "plan_area" VALUES(1,'tthc','CẢI CÁCH THỦ TỤC HÀNH CHÍNH',3,3);
INSERT INTO "plan_area" VALUES(1,'bo_may','CẢI CÁCH TỔ CHỨC BỘ MÁY',4,4);
INSERT INTO "plan_area" VALUES(1,'cong_vu','CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',5,5);
INSERT INTO "plan_area" VALUES(1,'tai_chinh','CẢI CÁCH TÀI CHÍNH CÔNG',6,6);
INSERT INTO "plan_area" VALUES(1,'chinh_quyen_so','XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',7,7);
CREATE TABLE plan_text (
	plan_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	ended BOOLEAN NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_plan_text_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "plan_text" VALUES(1,'legal_basis',1,'Kế hoạch số 310/KH-UBND ngày 19 tháng 12 năm 2025 của UBND tỉnh Đông Giang về cải cách hành chính nhà nước tỉnh Đông Giang năm 2026',0,1);
INSERT INTO "plan_text" VALUES(1,'recipient',1,'UBND tỉnh (b/c)',0,2);
INSERT INTO "plan_text" VALUES(1,'recipient',2,'Sở Nội vụ (b/c)',0,3);
INSERT INTO "plan_text" VALUES(1,'recipient',3,'Thường trực Đảng ủy, HĐND xã',0,4);
INSERT INTO "plan_text" VALUES(1,'recipient',4,'Các phòng, trung tâm thuộc xã',0,5);
INSERT INTO "plan_text" VALUES(1,'recipient',5,'Lưu: VT, VHXH',0,6);
CREATE TABLE report (
	obligation_id INTEGER, 
	plan_id INTEGER, 
	outline_id INTEGER, 
	period TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	corrects_id INTEGER, 
	title TEXT NOT NULL, 
	data_from DATE NOT NULL, 
	data_to DATE NOT NULL, 
	as_of DATE NOT NULL, 
	signer_id INTEGER, 
	number TEXT NOT NULL, 
	frozen_at DATETIME, 
	content JSON, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_report_corrects_id FOREIGN KEY(corrects_id) REFERENCES report (id), 
	CONSTRAINT fk_report_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id), 
	CONSTRAINT fk_report_outline_id FOREIGN KEY(outline_id) REFERENCES outline (id), 
	CONSTRAINT fk_report_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_report_signer_id FOREIGN KEY(signer_id) REFERENCES signer (id)
);
CREATE TABLE report_file (
	report_id INTEGER NOT NULL, 
	file_name TEXT NOT NULL, 
	file_hash TEXT NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_report_file_report_id FOREIGN KEY(report_id) REFERENCES report (id)
);
CREATE TABLE report_number (
	report_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	label TEXT NOT NULL, 
	text TEXT NOT NULL, 
	numerator INTEGER, 
	denominator INTEGER, 
	rows JSON, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_report_number_report_id FOREIGN KEY(report_id) REFERENCES report (id)
);
CREATE TABLE report_section (
	report_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	source TEXT NOT NULL, 
	generated TEXT NOT NULL, 
	written TEXT NOT NULL, 
	use_generated BOOLEAN NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_report_section_report_id FOREIGN KEY(report_id) REFERENCES report (id)
);
CREATE TABLE score (
	criterion_id INTEGER NOT NULL, 
	round TEXT NOT NULL, 
	declared TEXT NOT NULL, 
	points TEXT, 
	explanation TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_score_criterion_id FOREIGN KEY(criterion_id) REFERENCES criterion (id), 
	CONSTRAINT uq_score_criterion_id_round UNIQUE (criterion_id, round)
);
CREATE TABLE service_figure (
	period TEXT NOT NULL, 
	as_of DATE NOT NULL, 
	payable INTEGER, 
	paid_online INTEGER, 
	to_digitise INTEGER, 
	digitised INTEGER, 
	feedback INTEGER, 
	feedback_on_time INTEGER, 
	rated INTEGER, 
	satisfied INTEGER, 
	satisfaction TEXT, 
	note TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT uq_service_figure_period UNIQUE (period)
);
INSERT INTO "service_figure" VALUES('2026-Q3','2026-09-14',60,45,120,111,4,4,NULL,NULL,'96.5','',1);
CREATE TABLE setting (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
INSERT INTO "setting" VALUES('prepared','1');
CREATE TABLE signer (
	authority TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT NOT NULL, 
	is_default BOOLEAN NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "signer" VALUES('TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH','PHÓ CHỦ TỊCH','Lò Văn Thinh',1,NULL,1);
CREATE TABLE target (
	plan_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	area TEXT NOT NULL, 
	text TEXT NOT NULL, 
	shape TEXT NOT NULL, 
	comparator TEXT, 
	value TEXT, 
	minimum TEXT, 
	maximum TEXT, 
	unit TEXT, 
	baseline TEXT, 
	condition TEXT, 
	measured_on DATE, 
	per_unit TEXT, 
	year_from INTEGER, 
	year_to INTEGER, 
	"where" TEXT NOT NULL, 
	lead_unit_id INTEGER, 
	unit_id INTEGER, 
	measure TEXT NOT NULL, 
	measure_detail TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	indicator_id INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_target_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_target_lead_unit_id FOREIGN KEY(lead_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_target_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	CONSTRAINT fk_target_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "target" VALUES(1,1,'chi_dao','Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch cải cách hành chính năm 2026 của xã','rate','>=','100',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.1',NULL,NULL,'tasks_done','','inspected',NULL,'',NULL,1);
INSERT INTO "target" VALUES(1,2,'chi_dao','Kiểm tra công tác cải cách hành chính tối thiểu 25% phòng, trung tâm, đơn vị thuộc xã','rate','>=','25',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.1',NULL,NULL,'units_inspected','','inspected',NULL,'',NULL,2);
INSERT INTO "target" VALUES(1,3,'chi_dao','Có 02 sáng kiến, giải pháp mới về cải cách hành chính được công nhận','count','>=','2',NULL,NULL,'sáng kiến',NULL,NULL,NULL,NULL,2026,2026,'II.1',NULL,NULL,'initiatives','','inspected',NULL,'',NULL,3);
INSERT INTO "target" VALUES(1,4,'chi_dao','Tổ chức 01 cuộc đối thoại giữa lãnh đạo xã với người dân','count','>=','1',NULL,NULL,'cuộc',NULL,NULL,NULL,NULL,2026,2026,'II.1',NULL,NULL,'dialogues','','inspected',NULL,'',NULL,4);
INSERT INTO "target" VALUES(1,5,'chi_dao','Kiểm tra công vụ từ 04 cuộc trở lên trong năm','count','>=','4',NULL,NULL,'cuộc',NULL,NULL,NULL,NULL,2026,2026,'II.1',NULL,NULL,'inspections','discipline','inspected',NULL,'',NULL,5);
INSERT INTO "target" VALUES(1,6,'chi_dao','Chỉ số cải cách hành chính của xã xếp hạng thứ 20 trở lên trong tỉnh','rank','<=','20',NULL,NULL,'thứ hạng',NULL,NULL,NULL,NULL,2026,2026,'II.1',NULL,NULL,'manual','','inspected',NULL,'',NULL,6);
INSERT INTO "target" VALUES(1,7,'tthc','Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%','rate','>','98',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.2',NULL,NULL,'dossiers_on_time','','inspected',1,'',NULL,7);
INSERT INTO "target" VALUES(1,8,'tthc','Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%','rate','>=','80',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.2',NULL,NULL,'manual','','inspected',2,'',NULL,8);
INSERT INTO "target" VALUES(1,9,'tthc','tỷ lệ thanh toán trực tuyến đạt 60%','rate','>=','60',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.2',NULL,NULL,'manual','','inspected',NULL,'',NULL,9);
INSERT INTO "target" VALUES(1,10,'tthc','Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên','rate','>=','95',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.2',NULL,NULL,'manual','','inspected',3,'',NULL,10);
INSERT INTO "target" VALUES(1,11,'tthc','Không để xảy ra tình trạng nhũng nhiễu, gây phiền hà cho người dân','zero','=','0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2026,2026,'II.2',NULL,NULL,'manual','','inspected',NULL,'',NULL,11);
INSERT INTO "target" VALUES(1,12,'tai_chinh','Giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên','rate','>=','95',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.3',NULL,NULL,'manual','','inspected',NULL,'',NULL,12);
INSERT INTO "target" VALUES(1,13,'tai_chinh','100% hồ sơ công việc được xử lý và ký số trên môi trường mạng','rate','>=','100',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'II.3',NULL,NULL,'manual','','inspected',NULL,'',NULL,13);
INSERT INTO "target" VALUES(1,14,'tthc','Niêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã','rate','>=','100',NULL,NULL,'%',NULL,NULL,NULL,NULL,2026,2026,'Phụ lục III, TT 2',NULL,NULL,'manual','','inspected',NULL,'',NULL,14);
CREATE TABLE target_unit (
	target_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_target_unit_target_id FOREIGN KEY(target_id) REFERENCES target (id), 
	CONSTRAINT fk_target_unit_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_target_unit_target_id_unit_id UNIQUE (target_id, unit_id)
);
CREATE TABLE task (
	plan_id INTEGER NOT NULL, 
	parent_id INTEGER, 
	carried_from_id INTEGER, 
	position INTEGER NOT NULL, 
	area TEXT NOT NULL, 
	order_text TEXT NOT NULL, 
	content TEXT NOT NULL, 
	lead_text TEXT NOT NULL, 
	coordination_text TEXT NOT NULL, 
	time_text TEXT NOT NULL, 
	"where" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	continuous BOOLEAN NOT NULL, 
	start_on DATE, 
	due_on DATE, 
	prepare_on DATE, 
	recurrences TEXT NOT NULL, 
	times_per_year INTEGER, 
	anchor TEXT, 
	amount INTEGER, 
	amount_unit TEXT, 
	anchor_on DATE, 
	follow_up TEXT, 
	dropped_on DATE, 
	dropped_reason TEXT NOT NULL, 
	budget_text TEXT NOT NULL, 
	budget_estimate TEXT, 
	budget_appraised TEXT, 
	budget_spent TEXT, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_task_carried_from_id FOREIGN KEY(carried_from_id) REFERENCES task (id), 
	CONSTRAINT fk_task_parent_id FOREIGN KEY(parent_id) REFERENCES task (id), 
	CONSTRAINT fk_task_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "task" VALUES(1,NULL,NULL,1,'chi_dao','1','Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của xã','Phòng Văn hóa - Xã hội','Các cơ quan, đơn vị thuộc xã','Trước ngày 20/01/2026','Phụ lục I, TT 1','date',0,NULL,'2026-01-19',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,1);
INSERT INTO "task" VALUES(1,NULL,NULL,2,'chi_dao','2','Xây dựng kế hoạch tuyên truyền cải cách hành chính và đưa tin định kỳ trên loa truyền thanh','Phòng Văn hóa - Xã hội','Các cơ quan, đơn vị thuộc xã','Quý I/2026','Phụ lục I, TT 2','range',0,'2026-01-01','2026-03-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,2);
INSERT INTO "task" VALUES(1,NULL,NULL,3,'chi_dao','3','Tổ chức kiểm tra công tác cải cách hành chính tại các phòng, trung tâm','Phòng Văn hóa - Xã hội','Các cơ quan, đơn vị thuộc xã','Quý II, III/2026','Phụ lục I, TT 3','range',0,'2026-04-01','2026-09-30',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,3);
INSERT INTO "task" VALUES(1,NULL,NULL,4,'chi_dao','4','Tổ chức buổi gặp gỡ, đối thoại giữa lãnh đạo xã với người dân và hộ kinh doanh','Văn phòng HĐND và UBND','Các cơ quan, đơn vị thuộc xã','Tháng 8/2026','Phụ lục I, TT 4','range',0,'2026-08-01','2026-08-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,4);
INSERT INTO "task" VALUES(1,NULL,NULL,5,'chi_dao','5','Tự chấm điểm Chỉ số cải cách hành chính của xã','Phòng Văn hóa - Xã hội','Các cơ quan, đơn vị thuộc xã','Quý IV/2026','Phụ lục I, TT 5','range',0,'2026-10-01','2026-12-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,5);
INSERT INTO "task" VALUES(1,NULL,NULL,6,'chi_dao','6','Tổng hợp báo cáo định kỳ về cải cách hành chính','Phòng Văn hóa - Xã hội','Các cơ quan, đơn vị thuộc xã','Hằng quý','Phụ lục I, TT 6','recurring',0,NULL,NULL,NULL,'quarterly',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,6);
INSERT INTO "task" VALUES(1,NULL,NULL,7,'the_che','1','Rà soát văn bản quy phạm pháp luật do xã ban hành còn hiệu lực','Văn phòng HĐND và UBND','Các cơ quan, đơn vị thuộc xã','Quý III/2026','Phụ lục II, TT 1','range',0,'2026-07-01','2026-09-30',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,7);
INSERT INTO "task" VALUES(1,NULL,NULL,8,'the_che','2','Lấy ý kiến Nhân dân đối với dự thảo văn bản thuộc thẩm quyền của xã','Văn phòng HĐND và UBND','Các cơ quan, đơn vị thuộc xã','Khi có phát sinh','Phụ lục II, TT 2','on_event',0,NULL,NULL,NULL,'',NULL,'có phát sinh',NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,8);
INSERT INTO "task" VALUES(1,NULL,NULL,9,'the_che','3','Phổ biến quy định mới về tổ chức chính quyền cấp xã cho cán bộ, công chức','Các phòng, đơn vị thuộc xã','Các cơ quan, đơn vị thuộc xã','Sau 15 ngày kể từ ngày nhận kế hoạch của xã','Phụ lục II, TT 3','relative',0,NULL,'2026-02-03',NULL,'',NULL,'ngày nhận kế hoạch của xã',15,'day','2026-01-19',NULL,NULL,'','',NULL,NULL,NULL,'',NULL,9);
INSERT INTO "task" VALUES(1,NULL,NULL,10,'tthc','1','Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2026','Trung tâm Phục vụ hành chính công','Các cơ quan, đơn vị thuộc xã','Chậm nhất ngày 31/01/2026','Phụ lục III, TT 1','date',0,NULL,'2026-01-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,10);
INSERT INTO "task" VALUES(1,NULL,NULL,11,'tthc','2','Niêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã','Trung tâm Phục vụ hành chính công','Các cơ quan, đơn vị thuộc xã','Thường xuyên','Phụ lục III, TT 2','ongoing',0,'2026-01-01',NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,11);
INSERT INTO "task" VALUES(1,NULL,NULL,12,'tthc','3','Rà soát, đề xuất cắt giảm thời gian giải quyết thủ tục hành chính','Trung tâm Phục vụ hành chính công','Các cơ quan, đơn vị thuộc xã','Quý III/2026','Phụ lục III, TT 3','range',0,'2026-07-01','2026-09-30',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,12);
INSERT INTO "task" VALUES(1,NULL,NULL,13,'tthc','4','Công khai kết quả giải quyết hồ sơ của tháng trên trang thông tin của xã','Trung tâm Phục vụ hành chính công','Các cơ quan, đơn vị thuộc xã','Chậm nhất ngày 05 hàng tháng','Phụ lục III, TT 4','recurring',0,NULL,NULL,NULL,'monthly',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,13);
INSERT INTO "task" VALUES(1,NULL,NULL,14,'tthc','5','Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa','Trung tâm Phục vụ hành chính công','Các cơ quan, đơn vị thuộc xã','6 tháng/lần','Phụ lục III, TT 5','recurring',0,NULL,NULL,NULL,'half-yearly',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,14);
INSERT INTO "task" VALUES(1,NULL,NULL,15,'bo_may','1','Rà soát, sắp xếp vị trí công tác của công chức sau khi kiện toàn các phòng','Phòng Văn hóa - Xã hội','Các phòng chuyên môn','Theo hướng dẫn của Sở Nội vụ','Phụ lục IV, TT 1','on_event',0,NULL,NULL,NULL,'',NULL,'hướng dẫn của Sở Nội vụ',NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,15);
INSERT INTO "task" VALUES(1,NULL,NULL,16,'bo_may','2','Sửa đổi Quy chế làm việc của Ủy ban nhân dân xã','Văn phòng HĐND và UBND','Các phòng chuyên môn','Quý II/2026','Phụ lục IV, TT 2','range',0,'2026-04-01','2026-06-30',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,16);
INSERT INTO "task" VALUES(1,NULL,NULL,17,'cong_vu','1','Cử công chức tham gia các lớp bồi dưỡng theo kế hoạch của tỉnh','Phòng VH-XH','Các phòng chuyên môn','Cả năm 2026','Phụ lục V, TT 1','range',1,'2026-01-01','2026-12-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,17);
INSERT INTO "task" VALUES(1,NULL,NULL,18,'cong_vu','2','Đánh giá, xếp loại cán bộ, công chức, viên chức năm 2026','Phòng Văn hoá - Xã hội','Các phòng chuyên môn','Trước ngày 15/12/2026','Phụ lục V, TT 2','date',0,NULL,'2026-12-14',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,18);
INSERT INTO "task" VALUES(1,NULL,NULL,19,'tai_chinh','1','Công khai dự toán, quyết toán ngân sách xã','Phòng Kinh tế','Các cơ quan, đơn vị thuộc xã','Quý I/2026','Phụ lục VI, TT 1','range',0,'2026-01-01','2026-03-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,19);
INSERT INTO "task" VALUES(1,NULL,NULL,20,'tai_chinh','2','Giải ngân kế hoạch vốn đầu tư công năm 2026','Phòng Kinh tế','Các cơ quan, đơn vị thuộc xã','Cả năm 2026','Phụ lục VI, TT 2','range',1,'2026-01-01','2026-12-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,20);
INSERT INTO "task" VALUES(1,NULL,NULL,21,'tai_chinh','3','Kiểm kê tài sản công tại trụ sở và các nhà văn hóa thôn','Phòng Kinh tế','Các cơ quan, đơn vị thuộc xã','Tháng 01-05/2026','Phụ lục VI, TT 3','range',0,'2026-01-01','2026-05-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,21);
INSERT INTO "task" VALUES(1,NULL,NULL,22,'chinh_quyen_so','1','Tập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng','Phòng Văn hóa - Xã hội','Các thôn; Tổ công nghệ số cộng đồng','Tháng 7-10/2026','Phụ lục VII, TT 1','range',0,'2026-07-01','2026-10-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,22);
INSERT INTO "task" VALUES(1,NULL,NULL,23,'chinh_quyen_so','2','Duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015','Văn phòng HĐND và UBND','Các cơ quan, đơn vị thuộc xã','Cả năm 2026','Phụ lục VII, TT 2','range',1,'2026-01-01','2026-12-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,23);
INSERT INTO "task" VALUES(1,NULL,NULL,24,'chinh_quyen_so','3','Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực','Trung tâm Phục vụ hành chính công','Các cơ quan, đơn vị thuộc xã','Quý IV/2027','Phụ lục VII, TT 3','range',0,'2027-10-01','2027-12-31',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','',NULL,NULL,NULL,'',NULL,24);
CREATE TABLE task_occurrence (
	task_id INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	due_on DATE NOT NULL, 
	period_start DATE NOT NULL, 
	period_end DATE NOT NULL, 
	done_on DATE, 
	skipped BOOLEAN NOT NULL, 
	document_id INTEGER, 
	note TEXT NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_task_occurrence_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_task_occurrence_task_id FOREIGN KEY(task_id) REFERENCES task (id), 
	CONSTRAINT uq_task_occurrence_task_id_rule_due_on UNIQUE (task_id, rule, due_on)
);
INSERT INTO "task_occurrence" VALUES(6,'quarterly','2026-03-31','2026-01-01','2026-03-31',NULL,0,NULL,'',1);
INSERT INTO "task_occurrence" VALUES(6,'quarterly','2026-06-30','2026-04-01','2026-06-30',NULL,0,NULL,'',2);
INSERT INTO "task_occurrence" VALUES(6,'quarterly','2026-09-30','2026-07-01','2026-09-30',NULL,0,NULL,'',3);
INSERT INTO "task_occurrence" VALUES(6,'quarterly','2026-12-31','2026-10-01','2026-12-31',NULL,0,NULL,'',4);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-01-05','2026-01-01','2026-01-31','2026-01-05',0,NULL,'',5);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-02-05','2026-02-01','2026-02-28','2026-02-05',0,NULL,'',6);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-03-05','2026-03-01','2026-03-31','2026-03-05',0,NULL,'',7);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-04-05','2026-04-01','2026-04-30','2026-04-05',0,NULL,'',8);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-05-05','2026-05-01','2026-05-31','2026-05-05',0,NULL,'',9);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-06-05','2026-06-01','2026-06-30','2026-06-05',0,NULL,'',10);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-07-05','2026-07-01','2026-07-31','2026-07-05',0,NULL,'',11);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-08-05','2026-08-01','2026-08-31','2026-08-05',0,NULL,'',12);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-09-05','2026-09-01','2026-09-30','2026-09-05',0,NULL,'',13);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-10-05','2026-10-01','2026-10-31','2026-10-05',0,NULL,'',14);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-11-05','2026-11-01','2026-11-30','2026-11-05',0,NULL,'',15);
INSERT INTO "task_occurrence" VALUES(13,'monthly','2026-12-05','2026-12-01','2026-12-31',NULL,0,NULL,'',16);
INSERT INTO "task_occurrence" VALUES(14,'half-yearly','2026-06-30','2026-01-01','2026-06-30','2026-06-30',0,NULL,'',17);
INSERT INTO "task_occurrence" VALUES(14,'half-yearly','2026-12-31','2026-07-01','2026-12-31',NULL,0,NULL,'',18);
CREATE TABLE task_product (
	task_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	done_on DATE, 
	document_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_task_product_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_task_product_task_id FOREIGN KEY(task_id) REFERENCES task (id)
);
INSERT INTO "task_product" VALUES(1,1,'Kế hoạch','2026-01-12',1,1);
INSERT INTO "task_product" VALUES(2,1,'Kế hoạch','2026-02-10',2,2);
INSERT INTO "task_product" VALUES(2,2,'Nhật ký phát thanh','2026-03-27',NULL,3);
INSERT INTO "task_product" VALUES(3,1,'Kế hoạch kiểm tra','2026-04-02',3,4);
INSERT INTO "task_product" VALUES(3,2,'Quyết định thành lập đoàn','2026-04-20',4,5);
INSERT INTO "task_product" VALUES(3,3,'Thông báo kết luận','2026-09-25',5,6);
INSERT INTO "task_product" VALUES(4,1,'Thông báo kết luận đối thoại','2026-08-20',6,7);
INSERT INTO "task_product" VALUES(5,1,'Báo cáo tự chấm điểm',NULL,NULL,8);
INSERT INTO "task_product" VALUES(5,2,'Tài liệu kiểm chứng',NULL,NULL,9);
INSERT INTO "task_product" VALUES(6,1,'Báo cáo',NULL,NULL,10);
INSERT INTO "task_product" VALUES(7,1,'Báo cáo kết quả rà soát','2026-09-10',7,11);
INSERT INTO "task_product" VALUES(8,1,'Báo cáo tổng hợp ý kiến',NULL,NULL,12);
INSERT INTO "task_product" VALUES(9,1,'Hội nghị phổ biến','2026-04-16',NULL,13);
INSERT INTO "task_product" VALUES(10,1,'Kế hoạch','2026-02-04',8,14);
INSERT INTO "task_product" VALUES(11,1,'Ảnh chụp bảng niêm yết',NULL,NULL,15);
INSERT INTO "task_product" VALUES(11,2,'Đường dẫn trang thông tin',NULL,NULL,16);
INSERT INTO "task_product" VALUES(12,1,'Báo cáo rà soát',NULL,NULL,17);
INSERT INTO "task_product" VALUES(12,2,'Văn bản đề xuất',NULL,NULL,18);
INSERT INTO "task_product" VALUES(13,1,'Báo cáo tháng',NULL,NULL,19);
INSERT INTO "task_product" VALUES(14,1,'Báo cáo khảo sát',NULL,NULL,20);
INSERT INTO "task_product" VALUES(15,1,'Quyết định phân công',NULL,NULL,21);
INSERT INTO "task_product" VALUES(16,1,'Quyết định','2026-06-18',9,22);
INSERT INTO "task_product" VALUES(17,1,'Văn bản cử đi học',NULL,NULL,23);
INSERT INTO "task_product" VALUES(18,1,'Kế hoạch',NULL,NULL,24);
INSERT INTO "task_product" VALUES(18,2,'Quyết định công nhận kết quả',NULL,NULL,25);
INSERT INTO "task_product" VALUES(19,1,'Quyết định công khai','2026-03-12',10,26);
INSERT INTO "task_product" VALUES(20,1,'Báo cáo giải ngân',NULL,NULL,27);
INSERT INTO "task_product" VALUES(21,1,'Biên bản kiểm kê','2026-05-20',NULL,28);
INSERT INTO "task_product" VALUES(21,2,'Báo cáo','2026-05-28',11,29);
INSERT INTO "task_product" VALUES(22,1,'Kế hoạch tập huấn','2026-07-15',12,30);
INSERT INTO "task_product" VALUES(22,2,'Báo cáo kết quả','2026-10-22',13,31);
INSERT INTO "task_product" VALUES(23,1,'Báo cáo đánh giá nội bộ',NULL,NULL,32);
INSERT INTO "task_product" VALUES(24,1,'Báo cáo tiến độ',NULL,NULL,33);
CREATE TABLE task_progress (
	task_id INTEGER NOT NULL, 
	happened_on DATE NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	document_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_task_progress_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_task_progress_task_id FOREIGN KEY(task_id) REFERENCES task (id)
);
INSERT INTO "task_progress" VALUES(11,'2026-02-25','note','Đã niêm yết đủ 214 thủ tục tại bộ phận một cửa',NULL,1);
INSERT INTO "task_progress" VALUES(11,'2026-08-12','note','Cập nhật 17 thủ tục mới công bố',NULL,2);
INSERT INTO "task_progress" VALUES(12,'2026-08-05','note','Đang chờ số liệu của Trạm Y tế và hai trường học',NULL,3);
INSERT INTO "task_progress" VALUES(17,'2026-05-06','note','Đã cử 06 công chức học lớp kỹ năng số',NULL,4);
INSERT INTO "task_progress" VALUES(20,'2026-06-10','note','Giải ngân 41% kế hoạch vốn',NULL,5);
INSERT INTO "task_progress" VALUES(20,'2026-09-08','note','Giải ngân 68% kế hoạch vốn',NULL,6);
INSERT INTO "task_progress" VALUES(23,'2026-06-22','note','Đã đánh giá nội bộ đợt 1',NULL,7);
INSERT INTO "task_progress" VALUES(15,'2026-07-02','note','Sở Nội vụ đã có văn bản hướng dẫn, đang xây dựng phương án',NULL,8);
INSERT INTO "task_progress" VALUES(18,'2026-12-10','done','Đã công nhận kết quả xếp loại',NULL,9);
CREATE TABLE task_unit (
	task_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_task_unit_task_id FOREIGN KEY(task_id) REFERENCES task (id), 
	CONSTRAINT fk_task_unit_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_task_unit_task_id_unit_id UNIQUE (task_id, unit_id)
);
INSERT INTO "task_unit" VALUES(1,1,1,1);
INSERT INTO "task_unit" VALUES(2,1,1,2);
INSERT INTO "task_unit" VALUES(3,1,1,3);
INSERT INTO "task_unit" VALUES(4,2,1,4);
INSERT INTO "task_unit" VALUES(5,1,1,5);
INSERT INTO "task_unit" VALUES(6,1,1,6);
INSERT INTO "task_unit" VALUES(7,2,1,7);
INSERT INTO "task_unit" VALUES(8,2,1,8);
INSERT INTO "task_unit" VALUES(10,3,1,10);
INSERT INTO "task_unit" VALUES(11,3,1,11);
INSERT INTO "task_unit" VALUES(12,3,1,12);
INSERT INTO "task_unit" VALUES(13,3,1,13);
INSERT INTO "task_unit" VALUES(14,3,1,14);
INSERT INTO "task_unit" VALUES(15,1,1,15);
INSERT INTO "task_unit" VALUES(16,2,1,16);
INSERT INTO "task_unit" VALUES(17,1,1,17);
INSERT INTO "task_unit" VALUES(18,1,1,18);
INSERT INTO "task_unit" VALUES(19,4,1,19);
INSERT INTO "task_unit" VALUES(20,4,1,20);
INSERT INTO "task_unit" VALUES(21,4,1,21);
INSERT INTO "task_unit" VALUES(22,1,1,22);
INSERT INTO "task_unit" VALUES(23,2,1,23);
INSERT INTO "task_unit" VALUES(24,3,1,24);
INSERT INTO "task_unit" VALUES(9,12,1,25);
CREATE TABLE task_unit_dates (
	task_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	received_on DATE, 
	handed_in_on DATE, 
	document_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_task_unit_dates_task_id FOREIGN KEY(task_id) REFERENCES task (id), 
	CONSTRAINT fk_task_unit_dates_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_task_unit_dates_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT uq_task_unit_dates_task_id_unit_id UNIQUE (task_id, unit_id)
);
INSERT INTO "task_unit_dates" VALUES(9,1,NULL,'2026-02-02',NULL,1);
INSERT INTO "task_unit_dates" VALUES(9,2,'2026-01-21','2026-02-04',13,2);
INSERT INTO "task_unit_dates" VALUES(9,3,NULL,NULL,NULL,3);
INSERT INTO "task_unit_dates" VALUES(9,4,NULL,NULL,NULL,4);
INSERT INTO "task_unit_dates" VALUES(9,5,NULL,NULL,NULL,5);
INSERT INTO "task_unit_dates" VALUES(9,6,NULL,NULL,NULL,6);
INSERT INTO "task_unit_dates" VALUES(9,7,NULL,NULL,NULL,7);
INSERT INTO "task_unit_dates" VALUES(9,8,NULL,NULL,NULL,8);
INSERT INTO "task_unit_dates" VALUES(9,9,NULL,NULL,NULL,9);
INSERT INTO "task_unit_dates" VALUES(9,10,NULL,NULL,NULL,10);
INSERT INTO "task_unit_dates" VALUES(9,11,NULL,NULL,NULL,11);
CREATE TABLE unit (
	name TEXT NOT NULL, 
	short_name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	inspected BOOLEAN NOT NULL, 
	reports BOOLEAN NOT NULL, 
	active_from DATE, 
	active_to DATE, 
	merged_into_id INTEGER, 
	note TEXT NOT NULL, 
	deleted_at DATETIME, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_unit_merged_into_id FOREIGN KEY(merged_into_id) REFERENCES unit (id)
);
INSERT INTO "unit" VALUES('Phòng Văn hóa - Xã hội','','office',1,1,1,NULL,NULL,NULL,'',NULL,1);
INSERT INTO "unit" VALUES('Văn phòng HĐND và UBND','','office',2,1,1,NULL,NULL,NULL,'',NULL,2);
INSERT INTO "unit" VALUES('Trung tâm Phục vụ hành chính công','','centre',3,1,1,NULL,NULL,NULL,'',NULL,3);
INSERT INTO "unit" VALUES('Phòng Kinh tế','','office',4,1,1,NULL,NULL,NULL,'',NULL,4);
INSERT INTO "unit" VALUES('Trung tâm Dịch vụ sự nghiệp công','','centre',5,1,1,NULL,NULL,NULL,'',NULL,5);
INSERT INTO "unit" VALUES('Trạm Y tế xã Suối Mây','','health',6,1,1,NULL,NULL,NULL,'',NULL,6);
INSERT INTO "unit" VALUES('Trường Mầm non Hoa Ban','','school',7,1,1,NULL,NULL,NULL,'',NULL,7);
INSERT INTO "unit" VALUES('Trường Tiểu học Suối Mây','','school',8,1,1,NULL,NULL,NULL,'',NULL,8);
INSERT INTO "unit" VALUES('Trường THCS Suối Mây','','school',9,1,1,NULL,NULL,NULL,'',NULL,9);
INSERT INTO "unit" VALUES('Công an xã','','police',10,1,1,NULL,NULL,NULL,'',NULL,10);
INSERT INTO "unit" VALUES('Ban Chỉ huy quân sự xã','','military',11,1,1,NULL,NULL,NULL,'',NULL,11);
INSERT INTO "unit" VALUES('Các phòng, đơn vị','','office',12,1,1,NULL,NULL,NULL,'',NULL,12);
CREATE TABLE unit_alias (
	unit_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	confirmed BOOLEAN NOT NULL, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_unit_alias_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_alias_key UNIQUE ("key")
);
INSERT INTO "unit_alias" VALUES(1,'Phòng VH-XH','phòng vh-xh',0,1);
INSERT INTO "unit_alias" VALUES(12,'Các phòng, đơn vị thuộc xã','các phòng, đơn vị thuộc xã',0,2);
CREATE TABLE unit_report (
	obligation_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	received_on DATE, 
	document_id INTEGER, 
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	CONSTRAINT fk_unit_report_document_id FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_unit_report_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligation (id), 
	CONSTRAINT fk_unit_report_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_report_obligation_id_unit_id UNIQUE (obligation_id, unit_id)
);
CREATE INDEX ix_document_file_hash ON document (file_hash);
CREATE INDEX ix_dossier_count_period ON dossier_count (period);
CREATE INDEX ix_indicator_code ON indicator (code);
CREATE INDEX ix_plan_year_from ON "plan" (year_from);
CREATE INDEX ix_plan_year_to ON "plan" (year_to);
CREATE INDEX ix_activity_plan_id ON activity (plan_id);
CREATE INDEX ix_activity_year ON activity (year);
CREATE INDEX ix_change_action_id ON change (action_id);
CREATE INDEX ix_change_entity_row_id ON change (entity, row_id);
CREATE INDEX ix_criterion_set_id ON criterion (set_id);
CREATE INDEX ix_evidence_document_id ON evidence (document_id);
CREATE INDEX ix_indicator_value_indicator_id ON indicator_value (indicator_id);
CREATE INDEX ix_indicator_value_plan_id ON indicator_value (plan_id);
CREATE INDEX ix_initiative_plan_id ON initiative (plan_id);
CREATE INDEX ix_initiative_year ON initiative (year);
CREATE INDEX ix_inspection_plan_id ON inspection (plan_id);
CREATE INDEX ix_inspection_year ON inspection (year);
CREATE INDEX ix_obligation_year ON obligation (year);
CREATE INDEX ix_outline_section_outline_id ON outline_section (outline_id);
CREATE INDEX ix_plan_area_plan_id ON plan_area (plan_id);
CREATE INDEX ix_plan_text_plan_id ON plan_text (plan_id);
CREATE INDEX ix_target_indicator_id ON target (indicator_id);
CREATE INDEX ix_target_plan_id ON target (plan_id);
CREATE INDEX ix_task_due_on ON task (due_on);
CREATE INDEX ix_task_plan_id ON task (plan_id);
CREATE INDEX ix_unit_alias_unit_id ON unit_alias (unit_id);
CREATE INDEX ix_finding_inspection_id ON finding (inspection_id);
CREATE INDEX ix_inspection_document_inspection_id ON inspection_document (inspection_id);
CREATE INDEX ix_inspection_unit_inspection_id ON inspection_unit (inspection_id);
CREATE INDEX ix_inspection_unit_unit_id ON inspection_unit (unit_id);
CREATE INDEX ix_report_obligation_id ON report (obligation_id);
CREATE INDEX ix_report_period ON report (period);
CREATE INDEX ix_report_plan_id ON report (plan_id);
CREATE INDEX ix_report_year ON report (year);
CREATE INDEX ix_score_criterion_id ON score (criterion_id);
CREATE INDEX ix_target_unit_target_id ON target_unit (target_id);
CREATE INDEX ix_task_occurrence_task_id ON task_occurrence (task_id);
CREATE INDEX ix_task_product_task_id ON task_product (task_id);
CREATE INDEX ix_task_progress_task_id ON task_progress (task_id);
CREATE INDEX ix_task_unit_task_id ON task_unit (task_id);
CREATE INDEX ix_task_unit_unit_id ON task_unit (unit_id);
CREATE INDEX ix_unit_report_obligation_id ON unit_report (obligation_id);
CREATE INDEX ix_report_file_report_id ON report_file (report_id);
CREATE INDEX ix_report_number_report_id ON report_number (report_id);
CREATE INDEX ix_report_section_report_id ON report_section (report_id);
CREATE INDEX ix_task_unit_dates_task_id ON task_unit_dates (task_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('action',103);
INSERT INTO "sqlite_sequence" VALUES('change',446);
INSERT INTO "sqlite_sequence" VALUES('holiday',45);
INSERT INTO "sqlite_sequence" VALUES('obligation_rule',10);
INSERT INTO "sqlite_sequence" VALUES('plan',1);
INSERT INTO "sqlite_sequence" VALUES('plan_text',6);
INSERT INTO "sqlite_sequence" VALUES('plan_area',7);
INSERT INTO "sqlite_sequence" VALUES('unit',12);
INSERT INTO "sqlite_sequence" VALUES('unit_alias',2);
INSERT INTO "sqlite_sequence" VALUES('commune',1);
INSERT INTO "sqlite_sequence" VALUES('signer',1);
INSERT INTO "sqlite_sequence" VALUES('task',24);
INSERT INTO "sqlite_sequence" VALUES('task_unit',25);
INSERT INTO "sqlite_sequence" VALUES('task_product',33);
INSERT INTO "sqlite_sequence" VALUES('task_occurrence',18);
INSERT INTO "sqlite_sequence" VALUES('target',14);
INSERT INTO "sqlite_sequence" VALUES('document',15);
INSERT INTO "sqlite_sequence" VALUES('task_progress',9);
INSERT INTO "sqlite_sequence" VALUES('inspection',4);
INSERT INTO "sqlite_sequence" VALUES('inspection_unit',6);
INSERT INTO "sqlite_sequence" VALUES('finding',2);
INSERT INTO "sqlite_sequence" VALUES('initiative',2);
INSERT INTO "sqlite_sequence" VALUES('activity',6);
INSERT INTO "sqlite_sequence" VALUES('indicator',3);
INSERT INTO "sqlite_sequence" VALUES('indicator_value',6);
INSERT INTO "sqlite_sequence" VALUES('obligation',10);
INSERT INTO "sqlite_sequence" VALUES('service_figure',1);
INSERT INTO "sqlite_sequence" VALUES('dossier_count',1);
INSERT INTO "sqlite_sequence" VALUES('task_unit_dates',11);
COMMIT;
