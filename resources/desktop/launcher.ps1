# Makes or removes Tearsheet's links in the Start menu and on the desktop, and its place in "Open with".
# Prints the path of each link made or removed.
param(
    [Parameter(Mandatory)][ValidateSet("install", "remove")][string]$Action,
    [string]$Program,
    [string]$Icon,
    [string]$Suffixes
)
$ErrorActionPreference = "Stop"
[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false

$own = "--from-desktop --"  # the arguments tell our links from others of the same name
$place = "HKCU:\Software\Classes\Applications\tearsheet.exe"
$shell = New-Object -ComObject WScript.Shell
$paths = "Programs", "Desktop" | ForEach-Object { Join-Path ([Environment]::GetFolderPath($_)) "Tearsheet.lnk" }
$strange = $paths | Where-Object { (Test-Path -LiteralPath $_) -and $shell.CreateShortcut($_).Arguments -ne $own }

if ($Action -eq "remove") {
    $paths | Where-Object { (Test-Path -LiteralPath $_) -and $_ -notin $strange } | ForEach-Object {
        Remove-Item -LiteralPath $_
        $_
    }
    if (Test-Path -LiteralPath $place) { Remove-Item -LiteralPath $place -Recurse }
    exit 0
}

if ($strange) {
    [Console]::Error.WriteLine("`"$strange`" was not made by Tearsheet. Move it elsewhere and try again.")
    exit 1
}
foreach ($path in $paths) {
    $link = $shell.CreateShortcut($path)
    $link.TargetPath = $Program
    $link.Arguments = $own
    $link.IconLocation = $Icon
    $link.Description = "Read, quote and annotate a saved news article"
    $link.Save()
    $path
}
# Registered under the program's own name: offered for these types, default for none
New-Item -Path "$place\shell\open\command" -Value "`"$Program`" $own `"%1`"" -Force | Out-Null
New-Item -Path "$place\DefaultIcon" -Value $Icon -Force | Out-Null
New-Item -Path "$place\SupportedTypes" -Force | Out-Null
New-ItemProperty -LiteralPath $place -Name "FriendlyAppName" -Value "Tearsheet" -Force | Out-Null
$Suffixes.Split(" ") | ForEach-Object {
    New-ItemProperty -LiteralPath "$place\SupportedTypes" -Name $_ -Value "" -Force | Out-Null
}
