"""What a plan file says of the commune and its signer, proposed on the first start."""

from cchc_desktop.display.text import same_word
from cchc_desktop.domain.office import Commune, Signer
from cchc_desktop.services.import_plan import PlanFile
from cchc_desktop.ui.office.forms import COMMUNE_KINDS

# The six cities under the central government since 1 July 2025; every other one is a province.
_CITIES = frozenset(
    same_word(name) for name in ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
)


def commune_in(file: PlanFile) -> Commune:
    """The profile as far as the plan tells it."""
    plan = file.draft.plan
    name, province = plan.commune or "", plan.province or ""
    city = same_word(province.removeprefix("thành phố ").removeprefix("TP. ")) in _CITIES
    return Commune(
        name=name,
        kind=_kind(file, name),
        province=province,
        province_kind="thành phố" if city else "tỉnh",
    )


def _kind(file: PlanFile, name: str) -> str:
    """The word that stands before the commune's name most often."""
    text = same_word(file.text())
    counts = {kind: text.count(same_word(f"{kind} {name}")) for kind in COMMUNE_KINDS} if name else {}
    best = max(counts, key=lambda kind: counts[kind], default=COMMUNE_KINDS[0])
    return best if counts.get(best) else COMMUNE_KINDS[0]


def signer_in(file: PlanFile) -> Signer:
    """The signature block of the plan; empty where it has none."""
    signer = file.draft.plan.signer
    if signer is None:
        return Signer(0, "", "", "")
    return Signer(0, signer.authority or "", signer.position or "", signer.name or "")
