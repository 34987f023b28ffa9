; The setup program: per user, no administrator, Vietnamese. Built by build.py, which passes the defines.
; Needs: VERSION VERSION4 BUNDLE FILES RESULT ICON SIDE LONGEST SIZE_KB [FAST]

Target amd64-unicode
!ifdef FAST
  SetCompressor /SOLID zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"
!include "WinVer.nsh"

!define PROGRAM "CCHC Desktop"
!define OWN_KEY "Software\CCHC Desktop"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CCHC Desktop"
!define FILE_CLASS "CCHCDesktop.Data"
!define DATA "$LOCALAPPDATA\CCHC Desktop"
; New files are unpacked here first, old ones wait there until all new ones are in place.
!define STAGE ".moi"
!define ASIDE ".cu"
; Windows opens paths of at most 259 characters; the stage's own name is part of them.
!define PATH_ROOM 252
; Below the data's folder lies evidence: \cchc.cchc.d\evidence\ab\ and a SHA-256 in hex.
!define DATA_ROOM 89
!define WINDOWS_LONGEST 259

!define REFUSED_NEWER 10
!define REFUSED_RUNNING 11
!define REFUSED_FULL 12
!define REFUSED_LONG 13
!define REFUSED_FOREIGN 14
!define REFUSED_READ_ONLY 15
!define REFUSED_WINDOWS 16
!define REFUSED_TWICE 17
!define FAILED_WRITING 20

Name "${PROGRAM}"
OutFile "${RESULT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
ManifestDPIAware true
ManifestSupportedOS Win10
SetOverwrite on
AllowSkipFiles off
SetDateSave on
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "${PROGRAM} ${VERSION}"
MiscButtonText "< &Quay lại" "&Tiếp theo >" "&Hủy" "&Đóng"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=1066 "ProductName" "${PROGRAM}"
VIAddVersionKey /LANG=1066 "FileDescription" "Cài đặt ${PROGRAM}"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "MIT"

Var Sentence
Var Code

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "Cài đặt ${PROGRAM} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Chương trình được cài cho riêng tài khoản đang dùng máy, không cần quyền quản trị và không cần internet.$\r$\n$\r$\nNếu trên máy đã có bản cũ, bản này thay vào đúng chỗ đó. Dữ liệu đã nhập được giữ nguyên.$\r$\n$\r$\nHãy đóng cửa sổ ${PROGRAM} đang mở (nếu có), rồi bấm “Tiếp theo”."
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpgrading
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveDirectory
!define MUI_DIRECTORYPAGE_TEXT_TOP "Chương trình sẽ được cài vào thư mục dưới đây. Chỉ cần đổi khi ổ đĩa này đã đầy hoặc đường dẫn quá dài."
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "Đã cài xong ${PROGRAM} ${VERSION}"
!define MUI_FINISHPAGE_TEXT "Mở chương trình từ biểu tượng ${PROGRAM} trên màn hình hoặc trong menu Start.$\r$\n$\r$\nKhi có bản mới, chỉ cần chạy tệp cài đặt mới từ USB."
!define MUI_FINISHPAGE_RUN "$INSTDIR\cchc-desktop.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Mở ${PROGRAM} ngay"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "Chương trình sẽ được gỡ khỏi máy. Dữ liệu đã nhập vẫn được giữ, trừ khi chọn xóa ở bước sau."
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "Thư mục:"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "Chọn phần cần gỡ bỏ"
!define MUI_PAGE_HEADER_SUBTEXT "Dữ liệu đã nhập chỉ bị xóa khi đánh dấu vào mục đó."
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.ShowParts
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_COMPONENTSPAGE_TEXT_COMPLIST "Gỡ bỏ:"
!define MUI_COMPONENTSPAGE_TEXT_TOP "Chọn những gì cần gỡ bỏ. Để nguyên như dưới đây thì dữ liệu đã nhập được giữ lại."
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

; --- Sentences -------------------------------------------------------------------------------------------

!macro Judge CODE SENTENCE
  StrCpy $Code ${CODE}
  StrCpy $Sentence "${SENTENCE}"
!macroend

!macro RefuseFunction PREFIX
; Show the sentence and leave it in a file for whoever ran this without windows.
Function ${PREFIX}Refuse
  FileOpen $9 "$TEMP\CCHC-Desktop-setup.txt" w
  FileWriteUTF16LE /BOM $9 "$Sentence$\r$\n"
  FileClose $9
  SetErrorLevel $Code
  MessageBox MB_OK|MB_ICONSTOP|MB_SETFOREGROUND "$Sentence" /SD IDOK
FunctionEnd

; Two setups at once, or a setup while the program is being removed, would undo each other's work.
Function ${PREFIX}JudgeAlone
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "CCHC-Desktop-setup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183
    !insertmacro Judge ${REFUSED_TWICE} "Một lần cài đặt hoặc gỡ ${PROGRAM} khác đang chạy.$\r$\n$\r$\nHãy chờ lần đó xong rồi chạy lại. Chưa có gì thay đổi."
  ${EndIf}
FunctionEnd

; A program that runs has its files open: they cannot be opened for writing.
Function ${PREFIX}JudgeRunning
  Push $0
  Push $1
  ${ForEach} $1 1 3 + 1
    ${If} $1 = 1
      StrCpy $0 "$INSTDIR\cchc-desktop.exe"
    ${ElseIf} $1 = 2
      StrCpy $0 "$INSTDIR\cchc-desktop-cli.exe"
    ${Else}
      StrCpy $0 "$INSTDIR\runtime\python311.dll"
    ${EndIf}
    ${If} ${FileExists} "$0"
      ClearErrors
      FileOpen $9 "$0" a
      ${If} ${Errors}
        !insertmacro Judge ${REFUSED_RUNNING} "${PROGRAM} đang mở nên chưa thể thay hoặc gỡ các tệp của chương trình.$\r$\n$\r$\nHãy đóng cửa sổ ${PROGRAM} rồi chạy lại. Chưa có gì thay đổi trên máy."
      ${Else}
        FileClose $9
      ${EndIf}
    ${EndIf}
  ${Next}
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro RefuseFunction ""
!insertmacro RefuseFunction "un."

Function .onInit
  SetShellVarContext current
  StrCpy $Sentence ""
  ${IfNot} ${AtLeastWin10}
    !insertmacro Judge ${REFUSED_WINDOWS} "${PROGRAM} cần Windows 10 (64 bit) trở lên."
  ${EndIf}
  ReadRegStr $0 HKCU "${OWN_KEY}" "Version"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$INSTDIR\cchc-desktop.exe"
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro Judge ${REFUSED_NEWER} "Trên máy đã có ${PROGRAM} $0, mới hơn bản ${VERSION} trong tệp cài đặt này.$\r$\n$\r$\nKhông cần cài: hãy dùng tiếp bản đang có. Chưa có gì thay đổi trên máy."
    ${EndIf}
  ${EndIf}
  ${If} $Sentence == ""
    Call JudgeRunning
  ${EndIf}
  ${If} $Sentence == ""
    Call JudgeAlone
  ${EndIf}
  ${If} $Sentence == ""
    Call JudgeData
  ${EndIf}
  ${If} $Sentence != ""
    Call Refuse
    Quit
  ${EndIf}
FunctionEnd

; The data always lies in the profile: another folder for the program would not help.
Function JudgeData
  StrLen $0 "${DATA}"
  IntOp $1 $0 + ${DATA_ROOM}
  ${If} $1 > ${WINDOWS_LONGEST}
    !insertmacro Judge ${REFUSED_LONG} "Đường dẫn của tài khoản Windows này quá dài ($0 ký tự), dữ liệu không ghi được vào đó:$\r$\n${DATA}$\r$\n$\r$\nHãy dùng bản chạy trên USB: giải nén tệp .zip vào thư mục gần gốc ổ đĩa, ví dụ D:\CCHC. Chưa có gì thay đổi trên máy."
  ${EndIf}
FunctionEnd

Function SkipWhenUpgrading
  ${If} ${FileExists} "$INSTDIR\cchc-desktop.exe"
    Abort
  ${EndIf}
FunctionEnd

Function LeaveDirectory
  Call JudgePlace
  ${If} $Sentence != ""
    Call Refuse
    Abort
  ${EndIf}
FunctionEnd

; Sets $Sentence when the program cannot be put into $INSTDIR.
Function JudgePlace
  StrCpy $Sentence ""
  StrLen $0 "$INSTDIR\${STAGE}\"
  IntOp $0 $0 + ${LONGEST}
  ${If} $0 > ${PATH_ROOM}
    !insertmacro Judge ${REFUSED_LONG} "Đường dẫn thư mục cài đặt quá dài, Windows không mở được các tệp bên trong:$\r$\n$INSTDIR$\r$\n$\r$\nHãy chọn thư mục có đường dẫn ngắn hơn, ví dụ D:\CCHC Desktop. Chưa có gì thay đổi trên máy."
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\portable.txt"
    !insertmacro Judge ${REFUSED_FOREIGN} "Thư mục này là bản dùng trên USB, dữ liệu nằm ngay trong đó:$\r$\n$INSTDIR$\r$\n$\r$\nĐể cập nhật bản USB, hãy giải nén tệp .zip mới đè lên. Để cài vào máy, hãy chọn thư mục khác."
    Return
  ${EndIf}
  ${IfNot} ${FileExists} "$INSTDIR\cchc-desktop.exe"
    Call JudgeEmpty
    ${If} $Sentence != ""
      Return
    ${EndIf}
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $9 "$INSTDIR\.thu" w
  ${If} ${Errors}
    !insertmacro Judge ${REFUSED_READ_ONLY} "Không ghi được vào thư mục:$\r$\n$INSTDIR$\r$\n$\r$\nỔ đĩa có thể chỉ cho đọc hoặc đã được rút ra. Hãy chọn thư mục khác. Chưa có gì thay đổi trên máy."
    Return
  ${EndIf}
  FileClose $9
  Delete "$INSTDIR\.thu"
  Call JudgeRunning
  ${If} $Sentence != ""
    Return
  ${EndIf}
  Call JudgeRoom
FunctionEnd

; A folder with other things in it is not ours to fill, nor to remove later.
Function JudgeEmpty
  FindFirst $8 $9 "$INSTDIR\*"
  ${DoWhile} $9 != ""
    ${If} $9 != "."
    ${AndIf} $9 != ".."
    ${AndIf} $9 != "${STAGE}"
    ${AndIf} $9 != "${ASIDE}"
      !insertmacro Judge ${REFUSED_FOREIGN} "Thư mục đã có tệp khác ($9):$\r$\n$INSTDIR$\r$\n$\r$\nHãy chọn một thư mục trống hoặc thư mục mới, ví dụ D:\CCHC Desktop. Chưa có gì thay đổi trên máy."
    ${EndIf}
    FindNext $8 $9
  ${Loop}
  FindClose $8
FunctionEnd

; Old and new files lie side by side for a moment, so the full size has to be free.
Function JudgeRoom
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, p 0, p 0) i .r2'
  ${If} $2 = 0
    Return
  ${EndIf}
  System::Int64Op $1 / 1048576
  Pop $1
  IntOp $0 ${SIZE_KB} / 1024
  IntOp $0 $0 + 15
  ${If} $1 < $0
    StrCpy $2 $INSTDIR 2
    !insertmacro Judge ${REFUSED_FULL} "Ổ đĩa $2 không đủ chỗ: cần $0 MB, chỉ còn trống $1 MB.$\r$\n$\r$\nHãy xóa bớt tệp không dùng hoặc chọn ổ đĩa khác rồi chạy lại. Chưa có gì thay đổi trên máy; bản cũ (nếu có) vẫn dùng được."
  ${EndIf}
FunctionEnd

; After files could not be written; what was exchanged is back by then.
Function JudgeWritten
  !insertmacro Judge ${FAILED_WRITING} "Không ghi được hết các tệp của chương trình vào:$\r$\n$INSTDIR$\r$\n$\r$\nỔ đĩa có thể đã đầy, hoặc phần mềm diệt virus đang giữ tệp. Hãy kiểm tra rồi chạy lại. Bản cũ (nếu có) vẫn dùng được, dữ liệu không thay đổi."
FunctionEnd

; NSIS ends the section by itself when a file cannot be unpacked: on a disk that filled up meanwhile, say.
; Nothing was exchanged then.
Function .onInstFailed
  ${If} $Sentence == ""
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\${STAGE}"
    Call JudgeWritten
    Call Refuse
  ${EndIf}
FunctionEnd

; --- Installing ------------------------------------------------------------------------------------------

; Puts the old part aside; jumps to NAME_undo when it cannot.
!macro PutAside PART
  ${If} ${FileExists} "$INSTDIR\${PART}"
    ClearErrors
    Rename "$INSTDIR\${PART}" "$INSTDIR\${ASIDE}\${PART}"
    IfErrors undo
  ${EndIf}
!macroend

!macro PutIn PART
  ClearErrors
  Rename "$INSTDIR\${STAGE}\${PART}" "$INSTDIR\${PART}"
  IfErrors undo
!macroend

!macro PutBack PART
  ${If} ${FileExists} "$INSTDIR\${ASIDE}\${PART}"
    RMDir /r "$INSTDIR\${PART}"
    Delete "$INSTDIR\${PART}"
    Rename "$INSTDIR\${ASIDE}\${PART}" "$INSTDIR\${PART}"
  ${EndIf}
!macroend

!macro EachPart DEED
  !insertmacro ${DEED} "lib"
  !insertmacro ${DEED} "runtime"
  !insertmacro ${DEED} "licences"
  !insertmacro ${DEED} "cchc-desktop.exe"
  !insertmacro ${DEED} "cchc-desktop-cli.exe"
!macroend

Section "-program"
  Call JudgePlace
  ${If} $Sentence != ""
    Call Refuse
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\${STAGE}"
  ; A setup that was cut off while exchanging left the old parts here.
  !insertmacro EachPart PutBack
  RMDir /r "$INSTDIR\${ASIDE}"
  ClearErrors
  !include "${FILES}"
  IfErrors undo
  SetOutPath "$TEMP"
  CreateDirectory "$INSTDIR\${ASIDE}"
  !insertmacro EachPart PutAside
  !insertmacro EachPart PutIn
  RMDir /r "$INSTDIR\${ASIDE}"
  RMDir /r "$INSTDIR\${STAGE}"
  Goto done
undo:
  SetOutPath "$TEMP"
  !insertmacro EachPart PutBack
  RMDir /r "$INSTDIR\${STAGE}"
  RMDir "$INSTDIR\${ASIDE}"
  Call JudgeWritten
  Call Refuse
  Abort
done:
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${OWN_KEY}" "Version" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\cchc-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegStr HKCU "Software\Classes\.cchc" "" "${FILE_CLASS}"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}" "" "Dữ liệu CCHC Desktop"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\cchc-desktop.exe,0"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\cchc-desktop.exe" "%1"'
  ; The shortcuts' working folder: not the program's own, so that nothing is written there by chance.
  SetOutPath "$PROFILE"
  CreateShortCut "$SMPROGRAMS\${PROGRAM}.lnk" "$INSTDIR\cchc-desktop.exe" "" "$INSTDIR\cchc-desktop.exe" 0 SW_SHOWNORMAL "" "Sổ tay cải cách hành chính"
  CreateShortCut "$DESKTOP\${PROGRAM}.lnk" "$INSTDIR\cchc-desktop.exe" "" "$INSTDIR\cchc-desktop.exe" 0 SW_SHOWNORMAL "" "Sổ tay cải cách hành chính"
  ; Explorer learns of the new file type.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; --- Uninstalling ----------------------------------------------------------------------------------------

Section "un.Chương trình"
  SectionIn RO
  SetOutPath "$TEMP"
  Delete "$SMPROGRAMS\${PROGRAM}.lnk"
  Delete "$DESKTOP\${PROGRAM}.lnk"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\${STAGE}"
  RMDir /r "$INSTDIR\${ASIDE}"
  Delete "$INSTDIR\cchc-desktop.exe"
  Delete "$INSTDIR\cchc-desktop-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $0 HKCU "Software\Classes\.cchc" ""
  ${If} $0 == "${FILE_CLASS}"
    DeleteRegKey HKCU "Software\Classes\.cchc"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${FILE_CLASS}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "un.Xóa cả dữ liệu đã nhập" DeleteData
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Xóa vĩnh viễn toàn bộ dữ liệu đã nhập và các bản sao lưu trong thư mục này?$\r$\n${DATA}" /SD IDYES IDNO kept
  RMDir /r "${DATA}"
kept:
SectionEnd

; Taking away needs no room on the disk.
Function un.ShowParts
  ShowWindow $mui.ComponentsPage.SpaceRequired 0
FunctionEnd

Function un.onInit
  SetShellVarContext current
  StrCpy $Sentence ""
  ${IfNot} ${FileExists} "$INSTDIR\runtime\python311._pth"
    !insertmacro Judge ${REFUSED_FOREIGN} "Không thấy ${PROGRAM} trong thư mục:$\r$\n$INSTDIR$\r$\n$\r$\nKhông có gì bị xóa."
  ${Else}
    Call un.JudgeRunning
  ${EndIf}
  ${If} $Sentence == ""
    Call un.JudgeAlone
  ${EndIf}
  ${If} $Sentence != ""
    Call un.Refuse
    Quit
  ${EndIf}
  ; Without windows the data goes only if that is asked for by its own word.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/XOADULIEU" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${DeleteData}
  ${EndIf}
FunctionEnd
