@echo off
rem Signs one file with the certificate in WINDOWS_CERTIFICATE; see pack.
setlocal
set PFX=%TEMP%\contact-editor-signing.pfx
powershell -NoProfile -Command "[IO.File]::WriteAllBytes($env:PFX, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))" || exit /b 1
signtool sign /f "%PFX%" /p "%WINDOWS_CERTIFICATE_PASSWORD%" /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com "%~1"
set CODE=%ERRORLEVEL%
del "%PFX%"
exit /b %CODE%
