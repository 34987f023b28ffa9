"""Fourteen plans of fictitious communes in usual forms, written without seeing the importer."""

from tests.importing.plans_f import (
    an_binh,
    ba_vinh,
    cam_dong,
    dai_loc,
    ea_hmo,
    kim_long,
    muong_kha,
    nga_bay,
    phu_rieng,
    quang_hop,
    son_tra,
    tam_vu,
    thach_binh,
    van_hoi,
)

PLANS = [
    module.PLAN
    for module in (
        an_binh,
        ba_vinh,
        cam_dong,
        dai_loc,
        ea_hmo,
        kim_long,
        muong_kha,
        nga_bay,
        phu_rieng,
        quang_hop,
        son_tra,
        tam_vu,
        thach_binh,
        van_hoi,
    )
]
