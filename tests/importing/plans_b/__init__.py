"""A second set of fictitious plans, written by someone who had not seen the import."""

from tests.importing.plans.model import SamplePlan
from tests.importing.plans_b import (
    bai_say,
    ben_da,
    con_vac,
    da_chong,
    dam_coi,
    doi_sim,
    hon_ngoc,
    khe_nua,
    lo_gach,
    muong_sim,
    ngoi_xanh,
    ninh_coc,
    suoi_vang,
    ta_long,
    thach_bich,
)

PLANS: tuple[SamplePlan, ...] = tuple(
    module.PLAN
    for module in (
        suoi_vang,
        ben_da,
        hon_ngoc,
        doi_sim,
        ngoi_xanh,
        khe_nua,
        thach_bich,
        lo_gach,
        bai_say,
        dam_coi,
        con_vac,
        da_chong,
        ta_long,
        muong_sim,
        ninh_coc,
    )
)
