"""Twenty-one fictitious plans written blind: their author had not seen what the import can read."""

from tests.importing.plans_d import (
    bac_lung_phu,
    bau_sen_da,
    cau_den,
    chieng_hin,
    cu_lao_may,
    dak_pring_ha,
    dong_lac_thuong,
    ea_tu_lang,
    go_lut,
    hon_ngang,
    ia_mron,
    ky_vong_dong,
    muong_than,
    na_phung,
    pa_khom,
    phu_vang,
    rach_choi,
    suoi_bang,
    ta_nhung,
    vinh_ngu,
    yen_lo_thuong,
)
from tests.importing.plans_d.gold import Plan

PLANS: tuple[Plan, ...] = tuple(
    module.PLAN
    for module in (
        suoi_bang,
        cau_den,
        hon_ngang,
        na_phung,
        ia_mron,
        rach_choi,
        dong_lac_thuong,
        go_lut,
        pa_khom,
        vinh_ngu,
        cu_lao_may,
        ea_tu_lang,
        bau_sen_da,
        yen_lo_thuong,
        chieng_hin,
        ky_vong_dong,
        dak_pring_ha,
        bac_lung_phu,
        ta_nhung,
        muong_than,
        phu_vang,
    )
)
