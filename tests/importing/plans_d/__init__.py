"""Sixteen fictitious plans written blind: their authors had not seen what the import can read."""

from tests.importing.plans_d import (
    bau_sen_da,
    cau_den,
    chieng_hin,
    cu_lao_may,
    dong_lac_thuong,
    ea_tu_lang,
    go_lut,
    hon_ngang,
    ia_mron,
    ky_vong_dong,
    na_phung,
    pa_khom,
    rach_choi,
    suoi_bang,
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
    )
)
