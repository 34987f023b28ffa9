"""Four more fictitious plans, written after the import had been mended on the second set."""

from tests.importing.plans.model import SamplePlan
from tests.importing.plans_c import ban_phieng, cua_ma, hang_da, vinh_rong

PLANS: tuple[SamplePlan, ...] = tuple(module.PLAN for module in (cua_ma, hang_da, vinh_rong, ban_phieng))
