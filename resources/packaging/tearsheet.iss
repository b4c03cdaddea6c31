; The installer for Windows, made by windows.ps1 with Inno Setup 6. Untried: nobody has run this yet.
; It installs for the one who runs it, without rights of an administrator. The program itself makes its links and its
; place in "Open with", and takes them away.

[Setup]
AppId=Tearsheet
AppName=Tearsheet
AppVersion={#Version}
AppPublisher=The Tearsheet authors
DefaultDirName={autopf}\Tearsheet
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
OutputBaseFilename=tearsheet-{#Version}-windows
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\tearsheet.exe

[Files]
Source: "{#Packed}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Run]
Filename: "{app}\tearsheet.exe"; Parameters: "--install-launcher"; Flags: runhidden

[UninstallRun]
Filename: "{app}\tearsheet.exe"; Parameters: "--remove-launcher"; Flags: runhidden; RunOnceId: "launcher"
