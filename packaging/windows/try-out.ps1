# Installs silently what packaging/build made, has it prove itself, and removes it again.
# Usage: packaging\windows\try-out.ps1 [-AllUsers]        -AllUsers needs an administrator.
param([switch]$AllUsers)
$ErrorActionPreference = "Stop"

$setup = Get-Item "$PSScriptRoot\..\..\build\packages\*-setup.exe"
$mode = if ($AllUsers) { "/AllUsers" } else { "/CurrentUser" }
$hive = if ($AllUsers) { "HKLM:" } else { "HKCU:" }
$key = "$hive\Software\Microsoft\Windows\CurrentVersion\Uninstall\contact-editor"
$class = "$hive\Software\Classes\contact-editor"

# Twice: the second time is an upgrade.
foreach ($time in 1, 2) {
    $done = Start-Process $setup "/S $mode" -Wait -PassThru
    if ($done.ExitCode) { throw "the installer ended with $($done.ExitCode)" }
}
$place = (Get-ItemProperty $key).InstallLocation
& "$place\contact-editor-console.exe" --self-test
if ($LASTEXITCODE) { throw "the installed program does not work" }
if (-not (Test-Path "$class\shell\open\command")) { throw "links are not handled" }

# An uninstaller that deletes itself runs from a copy, which cannot be waited for.
Start-Process "$place\uninstall.exe" "/S $mode" -Wait
foreach ($second in 1..60) {
    if (-not (Test-Path $place)) { break }
    Start-Sleep 1
}
foreach ($left in $place, $key, $class) {
    if (Test-Path $left) { throw "left behind: $left" }
}
Write-Output "installed, tried and removed: $place"
