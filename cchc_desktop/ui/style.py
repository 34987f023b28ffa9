"""How the window looks: one calm palette, readable at 1366x768, the same on every system."""

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from cchc_desktop.display.columns import Tone
from cchc_desktop.paths import resource

INK = "#1f2a37"
MUTED = "#5b6776"
LINE = "#d5dbe3"
PAPER = "#ffffff"
GROUND = "#f3f5f8"
STRIPE = "#f8fafc"
ACCENT = "#1d5fa8"
ACCENT_SOFT = "#dbe8f7"
GOOD = "#1c6b3c"
WARNING = "#8a5300"
ALERT = "#b3261e"

TONE_COLOURS: dict[Tone, str] = {
    Tone.MUTED: MUTED,
    Tone.GOOD: GOOD,
    Tone.WARNING: WARNING,
    Tone.ALERT: ALERT,
}

# Qt's own style under our sheet.
STYLE = "Fusion"
_FAMILIES = ("Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans")

_SHEET = f"""
QToolTip {{ color: {INK}; background: {PAPER}; border: 1px solid {LINE}; padding: 4px; }}
QMenu, QMenuBar, QAbstractItemView, QHeaderView, QMessageBox, QToolTip, QStatusBar {{
    font-family: "%FAMILY%"; font-size: 10pt;
}}
QMenuBar {{ background: {PAPER}; border-bottom: 1px solid {LINE}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 8px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {ACCENT_SOFT}; color: {INK}; }}
QMenu {{ background: {PAPER}; border: 1px solid {LINE}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {ACCENT_SOFT}; color: {INK}; }}
QMenu::item:disabled {{ color: #96a0ad; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QStatusBar {{ background: {PAPER}; border-top: 1px solid {LINE}; color: {MUTED}; }}
QStatusBar::item {{ border: none; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {LINE}; background: {GROUND}; }}
QTabBar {{ background: {PAPER}; }}
QTabBar::tab {{ padding: 9px 14px; border: none; border-bottom: 3px solid transparent; color: {MUTED}; }}
QTabBar[narrow="true"]::tab {{ padding: 9px 10px; }}
QTabBar::tab:hover {{ color: {INK}; background: {GROUND}; }}
QTabBar::tab:selected {{ color: {ACCENT}; border-bottom-color: {ACCENT}; font-weight: 600; }}
QTabBar::tab:focus {{ background: {ACCENT_SOFT}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{
    background: {PAPER}; border: 1px solid #b4bfcc; border-radius: 4px; padding: 4px 6px;
    selection-background-color: {ACCENT}; selection-color: white; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
    border: 1px solid {ACCENT}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
    border: 1px solid {ALERT}; background: #fdf3f2; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {GROUND}; color: {MUTED}; }}
QComboBox QLineEdit {{ border: none; padding: 0; }}
QComboBox {{ padding-right: 24px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("%DOWN%"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {PAPER}; border: 1px solid {LINE}; outline: none;
    selection-background-color: {ACCENT_SOFT}; selection-color: {INK}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {PAPER}; border: 1px solid #b4bfcc; border-radius: 4px; padding: 6px 14px; }}
QPushButton:hover {{ background: {GROUND}; border-color: {ACCENT}; }}
QPushButton:pressed {{ background: {ACCENT_SOFT}; }}
QPushButton[primary="true"], QPushButton:default {{
    background: {ACCENT}; border-color: {ACCENT}; color: white; }}
QPushButton[primary="true"]:hover, QPushButton:default:hover {{ background: #174e8b; }}
QPushButton::menu-indicator {{ image: url("%DOWN%"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }}
QPushButton[primary="true"]::menu-indicator {{ image: url("%DOWN-LIGHT%"); }}
QPushButton[menu="true"] {{ padding-right: 28px; }}
QPushButton:disabled {{ color: #96a0ad; background: {GROUND}; border-color: {LINE}; }}
QPushButton:focus {{ border: 2px solid {ACCENT}; padding: 5px 13px; }}
QPushButton[menu="true"]:focus {{ padding-right: 27px; }}
QPushButton[primary="true"]:focus, QPushButton:default:focus {{ border: 2px solid #0e3560; }}
QTableView {{ background: {PAPER}; alternate-background-color: {STRIPE}; border: 1px solid {LINE};
    gridline-color: #e6eaf0; selection-background-color: {ACCENT_SOFT}; selection-color: {INK}; }}
QTableView QLineEdit, QTableView QPlainTextEdit, QTableView QComboBox {{
    border: 1px solid {ACCENT}; border-radius: 0; padding: 2px 3px; }}
QHeaderView {{ background: #eaeef3; }}
QHeaderView::section {{ background: #eaeef3; color: {INK}; border: none; border-right: 1px solid {LINE};
    border-bottom: 1px solid {LINE}; padding: 6px 8px; font-weight: 600; }}
QHeaderView::section:hover {{ background: #dfe6ee; }}
QLabel[role="title"] {{ font-size: 14pt; font-weight: 600; color: {INK}; }}
QLabel[role="head"] {{ font-weight: 600; }}
QLabel[role="news"] {{ background: #fff6e0; border: 1px solid #ecd9a5; padding: 6px 10px; }}
QLabel[role="muted"] {{ color: {MUTED}; }}
QLabel[role="wrong"] {{ color: {ALERT}; }}
QLabel[role="required"] {{ color: {INK}; }}
QFrame[role="card"] {{ background: {PAPER}; border: 1px solid {LINE}; border-radius: 6px; }}
QProgressBar {{ border: 1px solid {LINE}; border-radius: 4px; background: {PAPER}; text-align: center; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {PAPER}; }}
QCalendarWidget QToolButton {{ color: {INK}; background: {PAPER}; border: none; padding: 2px 10px;
    font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {ACCENT_SOFT}; border-radius: 4px; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
"""


def apply_look(app: QApplication, *, is_started_in_style: bool = False) -> None:
    """All but the sheet: widgets are put together faster without it, each move would style them again.

    Set here, Qt's own style is handed back as an object, whose class takes as long to load as the window's.
    """
    if not is_started_in_style:
        app.setStyle(STYLE)
    app.setPalette(_palette())
    app.setFont(body_font())


def apply_sheet(app: QApplication) -> None:
    """The sheet, over what `apply_look` did."""
    # Quoted in the sheet: a path with accents, bare in url(), ends the style sheet there.
    sheet = _SHEET.replace("%DOWN%", resource("icons/down.svg").as_posix())
    sheet = sheet.replace("%DOWN-LIGHT%", resource("icons/down-light.svg").as_posix())
    app.setStyleSheet(sheet.replace("%FAMILY%", app.font().family()))


def body_font() -> QFont:
    """10 pt of the first family that is there and has the Vietnamese letters."""
    # Not the list of all families: a PC has hundreds, and the first is nearly always there.
    family = next((name for name in _FAMILIES if QFontDatabase.hasFamily(name)), QFont().family())
    return QFont(family, 10)


def colour_of(tone: Tone) -> QColor | None:
    """The text colour of a tone; None for ordinary ink."""
    return QColor(TONE_COLOURS[tone]) if tone in TONE_COLOURS else None


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, GROUND),
        (role.WindowText, INK),
        (role.Base, PAPER),
        (role.AlternateBase, STRIPE),
        (role.Text, INK),
        (role.Button, PAPER),
        (role.ButtonText, INK),
        (role.ToolTipBase, PAPER),
        (role.ToolTipText, INK),
        (role.PlaceholderText, "#7b8694"),
        (role.Highlight, ACCENT),
        (role.HighlightedText, PAPER),
        (role.Link, ACCENT),
        (role.Mid, LINE),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor("#96a0ad"))
    return palette
