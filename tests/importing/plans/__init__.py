"""Plans of fictitious communes in many layouts and formats, each with a careful officer's reading."""

from tests.importing.plans import (
    bai_trang,
    ban_thac,
    bo_kenh,
    cau_gio,
    cau_may,
    cua_lau,
    dao_ngoc,
    dong_chiem,
    dong_cua,
    gio_nui,
    hon_seu,
    khe_vai,
    lang_chai,
    may_ngan,
    nuong_lua,
    phu_sa,
    ruong_bac,
    soi_do,
    song_trang,
    thach_quan,
    thanh_lam,
    vuon_tram,
)
from tests.importing.plans.model import SamplePlan

PLANS: tuple[SamplePlan, ...] = tuple(
    module.PLAN
    for module in (
        song_trang,
        cau_may,
        hon_seu,
        may_ngan,
        thanh_lam,
        phu_sa,
        soi_do,
        ruong_bac,
        dong_chiem,
        khe_vai,
        cua_lau,
        bai_trang,
        gio_nui,
        dao_ngoc,
        lang_chai,
        thach_quan,
        ban_thac,
        bo_kenh,
        dong_cua,
        nuong_lua,
        vuon_tram,
        cau_gio,
    )
)
