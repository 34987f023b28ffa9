"""Which files Windows runs when they are opened, judged by their names: none of them proves anything."""

import unicodedata

_RUN_WORDS = """
    ade adp app appinstaller application appref-ms appx appxbundle asp bas bat cab chm cmd cnt com cpl csh
    deskthemepack desktopthemepack diagcab dll drv exe fxp gadget grp hlp hpj hta iqy img inf ins iso isp its
    jar jnlp js jse ksh library-ms lnk mad maf mag mam maq mar mas mau mav maw mcf mda mde mdt mdw mdz msc msh
    msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst msu ocx ops oqy osd pcd pif pl plg ppkg prf
    prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 py pyc pyo pyw pyz pyzw rdp reg rqy scf scr
    sct search-ms settingcontent-ms sh shb shs sldm slk sys theme themepack url vb vbe vbp vbs vhd vhdx
    vsmacros vsw webpnp website wll ws wsb wsc wsf wsh xbap xla xlam xll xnk
    """
_RUN = frozenset(_RUN_WORDS.split())
_MACROS = frozenset(["docm", "dotm", "xlsm", "xltm", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm"])
_DROPPED_AT_END = " ."


def plain_name(name: str) -> str:
    """A name without signs that nobody sees: controls, zero widths, turns of the writing direction."""
    kept = "".join(sign for sign in name if unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    return unicodedata.normalize("NFC", kept)


def runs_when_opened(name: str) -> bool:
    """Whether Windows runs a file of this name, also behind the dots, spaces and streams it looks past."""
    return any(_kind(part) in _RUN for part in _parts(name))


def holds_macros(name: str) -> bool:
    """Whether it is an Office file of the kinds that carry programs."""
    return any(_kind(part) in _MACROS for part in _parts(name))


def _parts(name: str) -> list[str]:
    # "a.exe::$DATA" and "a.txt:b.exe" name streams of one file: each part counts.
    return unicodedata.normalize("NFKC", plain_name(name)).split(":")


def _kind(name: str) -> str:
    bare = "".join(" " if sign.isspace() else sign for sign in name).rstrip(_DROPPED_AT_END)
    return bare.rpartition(".")[2].casefold().strip() if "." in bare else ""
