"""Seventeen plans of fictitious communes, written without seeing the importer, and their stored documents."""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = (
    "dong_nga",
    "quynh_thang",
    "hon_nghe",
    "nghia_tan_dong",
    "muong_lan",
    "thuong_long",
    "dam_doi_nam",
    "trang_bom_dong",
    "phuoc_thang_tay",
    "cam_toai",
    "tan_phu_trung",
    "my_hiep_bac",
    "ea_kpam",
    "dong_hai_ha",
    "thuong_lam_ha",
    "phuoc_dinh_dong",
    "son_ha_thuong",
)
