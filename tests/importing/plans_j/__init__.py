"""Fourteen plans of fictitious communes, a tenth set: written without seeing the importer."""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = (
    "suoi_ngan",
    "long_chau_ha",
    "vinh_thoi_tay",
    "ea_mnang",
    "na_phac_thuong",
    "dien_ngoc_bac",
    "con_lan_tay",
    "tan_quy_nam",
    "muong_hin",
    "binh_khanh_doai",
    "tra_ly_ha",
    "loc_son_doai",
    "kim_duong_trung",
    "duc_lac_thuong",
)
