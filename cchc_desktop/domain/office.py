"""The office as its papers name it: the commune and who signs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Commune:
    """What letterhead and reports say of the office; empty fields are not yet known."""

    name: str = ""
    kind: str = "xã"
    province: str = ""
    province_kind: str = "tỉnh"
    parent_body: str = ""
    drafting_unit: str = "Phòng Văn hóa - Xã hội"
    drafting_code: str = "VHXH"
    report_to: str = "Sở Nội vụ"
    recipients: str = ""

    @property
    def full_name(self) -> str:
        """For example "xã Thanh Bình"."""
        return f"{self.kind} {self.name}".strip()

    @property
    def committee(self) -> str:
        """For example "UBND xã Thanh Bình"."""
        return f"UBND {self.full_name}"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs; `authority` may hold two lines."""

    id: int
    authority: str
    position: str
    name: str
    is_default: bool = False
