"""What can be asked on the command line, in Vietnamese."""

import argparse
from datetime import date
from pathlib import Path

from cchc_desktop.usage import VietnameseParser

FORMATS = ("docx", "pdf", "xlsx")
LISTS = ("tasks", "targets", "inspections", "initiatives", "activities")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” không phải là ngày dạng 2026-03-07") from error


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1900 < int(text) < 2200):
        raise argparse.ArgumentTypeError(f"“{text}” không phải là năm")
    return int(text)


def _formats(text: str) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    if not wanted or not set(wanted) <= set(FORMATS):
        raise argparse.ArgumentTypeError(f"“{text}”: chọn trong {', '.join(FORMATS)}")
    return wanted


def parser() -> argparse.ArgumentParser:
    """The parser of every subcommand."""
    top = VietnameseParser(prog="cchc-desktop", description="Sổ tay cải cách hành chính của xã, phường.")
    commands = top.add_subparsers(
        dest="command", required=True, metavar="LỆNH", title="lệnh", parser_class=VietnameseParser
    )
    _add_reading(commands)
    _add_writing(commands)
    _add_keeping(commands)
    return top


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="in kết quả dạng JSON")


def _add_reading(commands: "argparse._SubParsersAction[VietnameseParser]") -> None:
    deadline = commands.add_parser("deadline", help="hiểu một cụm từ thời hạn")
    deadline.add_argument("phrase", metavar="CỤM_TỪ")
    deadline.add_argument("--year", metavar="NĂM", type=_year, required=True, help="năm kế hoạch")
    _json(deadline)
    status = commands.add_parser("status", help="tình hình thực hiện kế hoạch")
    status.add_argument("--db", metavar="TỆP.cchc", type=Path, required=True, help="tệp dữ liệu .cchc")
    status.add_argument("--plan", metavar="SỐ", type=int, help="số thứ tự kế hoạch")
    status.add_argument("--on", metavar="NGÀY", type=_day, help="tính đến ngày (mặc định hôm nay)")
    _json(status)
    check = commands.add_parser("check", help="kiểm tra thể thức một tệp Word theo NĐ 30/2020")
    check.add_argument("file", type=Path, metavar="TỆP.docx")
    _json(check)


def _add_writing(commands: "argparse._SubParsersAction[VietnameseParser]") -> None:
    plan = commands.add_parser("import", help="nhập một tệp kế hoạch")
    plan.add_argument("file", type=Path, metavar="TỆP_KẾ_HOẠCH")
    plan.add_argument("--db", metavar="TỆP.cchc", type=Path, help="tệp dữ liệu .cchc (tạo mới nếu chưa có)")
    plan.add_argument("--year", metavar="NĂM", type=_year, help="năm kế hoạch, khi tệp không ghi rõ")
    plan.add_argument("--update", action="store_true", help="cập nhật kế hoạch cùng số đã có")
    plan.add_argument("--dry-run", action="store_true", help="chỉ đọc thử, không ghi")
    _json(plan)
    report = commands.add_parser("report", help="lập báo cáo của một kỳ")
    report.add_argument("--db", metavar="TỆP.cchc", type=Path, required=True, help="tệp dữ liệu .cchc")
    report.add_argument(
        "--period", metavar="KỲ", required=True, help="2026-Q1, 2026-H1, 2026-9M, 2026-M07 hoặc 2026"
    )
    report.add_argument("--out", metavar="NƠI_GHI", type=Path, required=True, help="thư mục ghi tệp")
    report.add_argument("--plan", metavar="SỐ", type=int, help="số thứ tự kế hoạch")
    report.add_argument("--on", metavar="NGÀY", type=_day, help="số liệu tính đến ngày")
    report.add_argument("--format", metavar="ĐỊNH_DẠNG", type=_formats, default=FORMATS, help="docx,pdf,xlsx")
    report.add_argument(
        "--template", metavar="TỆP.docx", type=Path, help="mẫu Word riêng có các trường như {{ noi_dung }}"
    )
    report.add_argument(
        "--charts",
        action=argparse.BooleanOptionalAction,
        help="thêm hoặc bỏ phụ lục biểu đồ (mặc định: chỉ báo cáo năm có)",
    )
    _json(report)
    export = commands.add_parser("export", help="xuất một danh sách ra Excel")
    export.add_argument("--db", metavar="TỆP.cchc", type=Path, required=True, help="tệp dữ liệu .cchc")
    export.add_argument(
        "--list",
        metavar="DANH_SÁCH",
        choices=LISTS,
        required=True,
        help="danh sách cần xuất: " + ", ".join(LISTS),
    )
    export.add_argument("--out", metavar="NƠI_GHI", type=Path, required=True, help="tệp .xlsx")
    export.add_argument("--plan", metavar="SỐ", type=int, help="số thứ tự kế hoạch")
    export.add_argument("--on", metavar="NGÀY", type=_day, help="tính đến ngày (mặc định hôm nay)")
    demo = commands.add_parser("demo", help="xã mẫu, một năm thực hiện và các báo cáo")
    demo.add_argument("--out", metavar="NƠI_GHI", type=Path, required=True, help="thư mục ghi tệp")


def _add_keeping(commands: "argparse._SubParsersAction[VietnameseParser]") -> None:
    backup = commands.add_parser("backup", help="sao lưu dữ liệu và minh chứng vào một tệp .zip")
    backup.add_argument("--db", metavar="TỆP.cchc", type=Path, required=True, help="tệp dữ liệu .cchc")
    backup.add_argument("--out", metavar="NƠI_GHI", type=Path, required=True, help="tệp .zip")
    restore = commands.add_parser("restore", help="khôi phục dữ liệu từ một bản sao lưu")
    restore.add_argument("file", type=Path, metavar="TỆP_SAO_LƯU")
    restore.add_argument(
        "--db", metavar="TỆP.cchc", type=Path, required=True, help="tệp dữ liệu .cchc sẽ được thay"
    )
    verify = commands.add_parser("verify", help="kiểm tra dữ liệu, bản sao lưu hoặc hồ sơ lưu năm")
    verify.add_argument("file", type=Path, metavar="TỆP")
