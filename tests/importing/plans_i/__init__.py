"""Fourteen plans of fictitious communes, the reserve: written without seeing the importer, read only late."""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = (
    "van_lung",
    "long_thoi_dong",
    "nam_son_ha",
    "ia_drok",
    "thach_khe_trung",
    "hoa_son_tay",
    "cam_tu_thuong",
    "my_phuoc_tay",
    "tam_hop_dong",
    "binh_an_phu",
    "dak_nia",
    "phu_minh_nam",
    "yen_thuan_thuong",
    "ba_to_ha",
)
