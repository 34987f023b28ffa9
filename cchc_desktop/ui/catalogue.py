"""Which page stands behind which tab; a page's module is loaded when its tab is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cchc_desktop.ui.window_parts import PageSpec

if TYPE_CHECKING:
    from cchc_desktop.ui.context import Context
    from cchc_desktop.ui.store import Store


def _page(key: str, title: str, class_name: str) -> PageSpec:
    def make(context: Context) -> QWidget:
        page = getattr(import_module(f"cchc_desktop.ui.{key}.page"), class_name)(context)
        if not isinstance(page, QWidget):
            raise TypeError(class_name)
        return page

    return PageSpec(key, title, key, make, _early_overview if key == "overview" else None)


def _early_overview(store: Store | None) -> QWidget:
    from cchc_desktop.ui.overview.page import OverviewPage  # noqa: PLC0415 - as every page

    return OverviewPage(store=store)


PAGES: tuple[PageSpec, ...] = (
    _page("overview", "Tổng quan", "OverviewPage"),
    _page("plan", "Kế hoạch", "PlanPage"),
    _page("tasks", "Nhiệm vụ", "TasksPage"),
    _page("inspections", "Kiểm tra", "InspectionsPage"),
    _page("initiatives", "Sáng kiến", "InitiativesPage"),
    _page("activities", "Hoạt động", "ActivitiesPage"),
    _page("documents", "Văn bản", "DocumentsPage"),
    _page("reports", "Báo cáo", "ReportsPage"),
)
