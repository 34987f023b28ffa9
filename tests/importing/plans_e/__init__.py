"""Twelve plans of a blind author: made-up communes, each by another imaginary officer."""

from tests.importing.plans_e import (
    an_bien_nam,
    ea_kroong,
    hoa_lac_thuong,
    hon_may,
    muong_chat,
    nam_bung,
    phu_lang_tay,
    son_binh_dong,
    tan_minh_phu,
    thanh_loi_phuoc,
    trung_son_bac,
    yen_thuan_ha,
)
from tests.importing.plans_e.gold import Plan

PLANS: tuple[Plan, ...] = (
    hoa_lac_thuong.PLAN,
    nam_bung.PLAN,
    hon_may.PLAN,
    tan_minh_phu.PLAN,
    phu_lang_tay.PLAN,
    an_bien_nam.PLAN,
    yen_thuan_ha.PLAN,
    ea_kroong.PLAN,
    trung_son_bac.PLAN,
    son_binh_dong.PLAN,
    muong_chat.PLAN,
    thanh_loi_phuoc.PLAN,
)
