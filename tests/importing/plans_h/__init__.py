"""Nineteen plans of fictitious communes, written without seeing the importer, and their stored documents.

The last three were written after the figures of the others were known, but still blind.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = (
    "yen_khe_thuong",
    "la_hien_dong",
    "trung_do_bac",
    "thach_lap_ha",
    "krong_hnang",
    "cua_song_nam",
    "muong_giang_thuong",
    "binh_phu_tay",
    "dong_kinh_ha",
    "tan_lap_trung",
    "ba_long_thuong",
    "vinh_thai_dong",
    "phuoc_hai_thanh",
    "lac_giang_tay",
    "dak_ring_ha",
    "kim_son_dong",
    "nam_xuan_thuong",
    "tra_linh_nam",
    "hoa_tien_bac",
)
