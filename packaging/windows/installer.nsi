; CreditTracker-VERSION-setup.exe, for one person, without an administrator; made by pack.sh.
; Records are in %LOCALAPPDATA%\credittracker, and stay unless their owner has them deleted.
Unicode true
!ifdef STUB ; a 64-bit installer; makensis for Windows has no such start program
  Target ${STUB}
!endif
!ifdef QUICK ; to be tried, not handed out
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32 ; the two programs hold the same modules, 13 MB apart
!endif
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define APP "CreditTracker"
!define RECORDS "$LOCALAPPDATA\credittracker"
!define KEY "Software\${APP}"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define KIND "${APP}.book"
!define CLASSES "Software\Classes"
!define PARENT "The CreditTracker contributors"

Name "$(name)"
OutFile "..\..\dist\${APP}-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${KEY}" "InstallDir"
BrandingText "${APP} ${VERSION}"

!define MUI_ICON "${WORK}\icons\credittracker.ico"
!define MUI_UNICON "${MUI_ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}\icons\setup.bmp"
!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\credittracker.exe"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(desktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION ShortcutOnDesktop
!define MUI_COMPONENTSPAGE_SMALLDESC
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_SUBTEXT "$(choose)"
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(app_more)"
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

; The system's language; of others the first one.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!macro TEXT id english chinese
  LangString ${id} ${LANG_ENGLISH} "${english}"
  LangString ${id} ${LANG_SIMPCHINESE} "${chinese}"
!macroend
!insertmacro TEXT name "CreditTracker" "信用账本"
!insertmacro TEXT kind "CreditTracker book" "信用账本文件"
!insertmacro TEXT welcome \
  "See what you owe, why a limit is gone, and what to do next.$\r$\n$\r$\nCreditTracker is installed for you alone and never uses the network. Your records stay on this computer." \
  "记清借款与还款，看懂额度为什么没了、下一步做什么。$\r$\n$\r$\n只为您自己安装，全程不联网，记录只保存在这台电脑上。"
!insertmacro TEXT desktop "Put a shortcut on the desktop" "在桌面上放一个快捷方式"
!insertmacro TEXT is_open \
  "CreditTracker is open. Please close it, then choose Retry." \
  "信用账本正在运行。请先关闭它，再点“重试”。"
!insertmacro TEXT too_old \
  "CreditTracker needs Windows 10 (version 1809) or later, 64-bit. Nothing has been changed." \
  "信用账本需要 64 位的 Windows 10（1809 版）或更新的系统。您的电脑没有任何改动。"
!insertmacro TEXT choose "Choose what is to go." "请选择要删除的内容。"
!insertmacro TEXT app "The app" "应用程序"
!insertmacro TEXT app_more \
  "Your records stay where they are unless you tick them." "除非您勾选，记录会原样保留。"
!insertmacro TEXT records "My records too" "同时删除我的记录"
!insertmacro TEXT records_more \
  "Deletes your books, their backups and settings for good. Leave it unticked to keep them." \
  "永久删除您的账本、备份和设置。不勾选就会保留。"
!insertmacro TEXT sure \
  "Delete your books, backups and settings in$\r$\n${RECORDS}$\r$\nfor good? This cannot be undone." \
  "要永久删除您的账本、备份和设置吗？删除后无法恢复。$\r$\n${RECORDS}"

VIProductVersion "${VERSION}.0"
!macro FACTS language name
  VIAddVersionKey /LANG=${language} "ProductName" "${name}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${name}"
  VIAddVersionKey /LANG=${language} "CompanyName" "${PARENT}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "MIT; Qt: LGPL-3.0"
!macroend
!insertmacro FACTS ${LANG_ENGLISH} "CreditTracker"
!insertmacro FACTS ${LANG_SIMPCHINESE} "信用账本"

Function .onInit
  ${If} ${RunningX64}
  ${AndIf} ${AtLeastBuild} 17763
    Return
  ${EndIf}
  MessageBox MB_ICONSTOP "$(too_old)" /SD IDOK
  SetErrorLevel 3
  Quit
FunctionEnd

; A running program cannot be written to. Silently, an open app ends the matter with 2.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\credittracker.exe"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\credittracker.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(is_open)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Quit
  ${Loop}
!macroend

!macro DELETE_SHORTCUTS
  Delete "$SMPROGRAMS\CreditTracker.lnk"
  Delete "$SMPROGRAMS\信用账本.lnk"
!macroend

Function ShortcutOnDesktop
  CreateShortcut "$DESKTOP\$(name).lnk" "$INSTDIR\credittracker.exe"
FunctionEnd

Section
  !insertmacro WAIT_UNTIL_CLOSED
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${WORK}\bundle\credittracker\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro DELETE_SHORTCUTS
  CreateShortcut "$SMPROGRAMS\$(name).lnk" "$INSTDIR\credittracker.exe"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(kind)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" '"$INSTDIR\credittracker.exe",0'
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\credittracker.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.book\OpenWithProgids" "${KIND}" ""
  ReadRegStr $0 HKCU "${CLASSES}\.book" ""
  ReadRegStr $1 HKLM "${CLASSES}\.book" ""
  ${If} "$0$1" == "" ; another app's books stay its own
    WriteRegStr HKCU "${CLASSES}\.book" "" "${KIND}"
  ${EndIf}
  ${RefreshShellIcons}

  WriteRegStr HKCU "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "$(name)"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\credittracker.exe"
  WriteRegStr HKCU "${LISTED}" "Publisher" "${PARENT}"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" $0
SectionEnd

Section "un.$(app)" un_app
  SectionIn RO
  !insertmacro WAIT_UNTIL_CLOSED
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\credittracker.exe"
  Delete "$INSTDIR\credittracker-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro DELETE_SHORTCUTS
  Delete "$DESKTOP\CreditTracker.lnk"
  Delete "$DESKTOP\信用账本.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.book" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.book" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.book\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.book\OpenWithProgids"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.book"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  ${RefreshShellIcons}
  DeleteRegKey HKCU "${LISTED}"
  DeleteRegKey HKCU "${KEY}"
SectionEnd

Section /o "un.$(records)" un_records
  MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONEXCLAMATION "$(sure)" /SD IDNO IDNO +2
  RMDir /r "${RECORDS}"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${un_app} "$(app_more)"
  !insertmacro MUI_DESCRIPTION_TEXT ${un_records} "$(records_more)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
