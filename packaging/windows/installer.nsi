; The installer for Windows, for one person or for the whole machine.
;   contact-editor-…-setup.exe                    asks for whom, then where
;   contact-editor-…-setup.exe /S                 silently, for this person, without rights
;   contact-editor-…-setup.exe /S /AllUsers       silently, for everybody; needs an administrator
;   … /D=C:\Some\Folder                           somewhere else; the last word, without quotes
;   uninstall.exe /S                              removes it silently; settings and keys stay
; Exit codes: 0 done, 1 cancelled, 2 failed, 5 the program is running.
;
; makensis -DVERSION=0.1.0 -DPROGRAM=folder -DICON=file -DOUT=file installer.nsi

Target amd64-unicode
SetCompressor /SOLID lzma

!define NAME "Contact Editor"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\contact-editor"
!define CLASS "Software\Classes\contact-editor"

!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING

!ifdef SIGN
    !finalize '"${SIGN}" "%1"' = 0
    !uninstfinalize '"${SIGN}" "%1"' = 0
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME}, installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Contact Editor contributors, MIT licence"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\contact-editor.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A file of a program that runs cannot be written; half an upgrade would be worse than none.
!macro STOP_WHERE_IT_RUNS
    ${If} ${FileExists} "$INSTDIR\contact-editor.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\contact-editor.exe" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME} is running. Close it, then try again." /SD IDOK
            SetErrorLevel 5
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

; Only what was installed: the chosen folder may hold other things.
!macro REMOVE_FILES
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\contact-editor.exe"
    Delete "$INSTDIR\contact-editor-console.exe"
    Delete "$INSTDIR\sbom.cdx.json"
    Delete "$INSTDIR\uninstall.exe"
!macroend

Function .onInit
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
    !insertmacro STOP_WHERE_IT_RUNS
    !insertmacro REMOVE_FILES
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${PROGRAM}/*"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort "The files could not be written to $INSTDIR."
    ${EndIf}
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\contact-editor.exe"

    ; What follows -- can only be something to find, never an option.
    WriteRegStr SHCTX "${CLASS}" "" "URL:${NAME}"
    WriteRegStr SHCTX "${CLASS}" "URL Protocol" ""
    WriteRegStr SHCTX "${CLASS}\DefaultIcon" "" '"$INSTDIR\contact-editor.exe",0'
    WriteRegStr SHCTX "${CLASS}\shell\open\command" "" '"$INSTDIR\contact-editor.exe" -- "%1"'

    WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\contact-editor.exe"
    WriteRegStr SHCTX "${KEY}" "Publisher" "Contact Editor contributors"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
SectionEnd

Section Uninstall
    !insertmacro STOP_WHERE_IT_RUNS
    !insertmacro REMOVE_FILES
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${CLASS}"
    DeleteRegKey SHCTX "${KEY}"
SectionEnd
