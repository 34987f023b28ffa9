"""Targets in words, behind labels, joined by "và", under a negation; what is as it was asks for nothing."""

from collections.abc import Sequence

import pytest

from tests.importing.sources import draft

SECTION = ("II. MỤC TIÊU, CHỈ TIÊU CỤ THỂ", "III. NHIỆM VỤ, GIẢI PHÁP")
Gold = tuple[str, float, str, str]


def _read(sentence: str, *, tasks: bool) -> Sequence[Gold]:
    """Comparator, value, unit and shape of the numbers of a sentence in the one section or the other."""
    lines = (SECTION[0], "- Nâng cao chất lượng phục vụ.", SECTION[1], f"- {sentence}")
    read = draft(*lines) if tasks else draft(SECTION[0], f"- {sentence}", SECTION[1], "- Làm tốt công tác.")
    return [
        (
            target.comparator.value if target.comparator else "",
            float(target.value),
            target.unit or "",
            target.shape.value,
        )
        for target in read.targets
        if target.value is not None
    ]


@pytest.mark.parametrize(
    ("sentence", "gold"),
    [
        ("Hoàn thành một trăm phần trăm kế hoạch năm.", [(">=", 100, "%", "rate")]),
        ("Hồ sơ trực tuyến đạt sáu mươi lăm phần trăm trở lên.", [(">=", 65, "%", "rate")]),
        ("Tỷ lệ hồ sơ trễ hạn không quá hai phần trăm.", [("<=", 2, "%", "rate")]),
        ("Ít nhất mười lăm phần trăm thôn có tổ số hóa.", [(">=", 15, "%", "rate")]),
        ("Tăng tỷ lệ tự bảo đảm chi của trạm thêm 3% so với năm 2025.", [(">=", 3, "%", "change")]),
        ("Số lượng sáng kiến: 04.", [(">=", 4, "sáng kiến", "count")]),
        (
            "Số cuộc đối thoại: 02; số mô hình mới: 01.",
            [(">=", 2, "cuộc", "count"), (">=", 1, "mô hình", "count")],
        ),
        ("Không trả lại hồ sơ quá 01 lần.", [("<=", 1, "lần", "count")]),
        ("Mỗi ngày tiếp 35 hồ sơ như năm 2025.", []),
        ("1 xã - 1 sản phẩm số.", []),
    ],
)
def test_targets_of_a_target_section(sentence: str, gold: list[Gold]) -> None:
    assert [one for one in _read(sentence, tasks=False) if one[2] != "sản phẩm"] == gold


@pytest.mark.parametrize(
    ("sentence", "gold"),
    [
        (
            "Giám sát ít nhất 04 thôn và 02 trường học trong năm.",
            [(">=", 4, "thôn", "count"), (">=", 2, "trường học", "count")],
        ),
        (
            "Phấn đấu có 02 công trình, 03 phần việc về chuyển đổi số.",
            [(">=", 2, "công trình", "count"), (">=", 3, "phần việc", "count")],
        ),
        ("Nâng số thủ tục làm tại nhà lên 18 thủ tục.", [(">=", 18, "thủ tục", "count")]),
        ("Làm việc với 04 thôn và 02 trường học.", []),
    ],
)
def test_targets_that_stand_among_tasks(sentence: str, gold: list[Gold]) -> None:
    assert _read(sentence, tasks=True) == gold


def test_the_rise_keeps_what_it_rises_from() -> None:
    read = draft(SECTION[0], "- Tăng tỷ lệ hồ sơ trực tuyến của phường thêm 4% so với năm 2025.", SECTION[1])
    assert [target.baseline for target in read.targets] == ["năm 2025"]
