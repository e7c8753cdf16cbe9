; The installer for Windows, compiled by Inno Setup 6.3 or newer. packaging/windows_packages.py calls it:
;   ISCC /DAppVersion=1.2.3 /DNumericVersion=1.2.3.0 /DBundle=folder /DIcon=file /DOutput=folder nn_desktop.iss
;
; Without a question, for one person (no administrator needed) or for everybody on the computer:
;   nn-desktop-1.2.3-windows-x86_64-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /CURRENTUSER
;   nn-desktop-1.2.3-windows-x86_64-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS
; Further switches: /DIR="x:\folder"  /LANG=en or de  /TASKS=desktopicon  /LOG="x:\file.txt"
; Removing it:  unins000.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART  in the program's folder.
;
; Only ASCII in here: older versions of Inno Setup read anything else in the code page of the computer.

#ifndef AppVersion
  #error "Say which version this is: /DAppVersion=1.2.3"
#endif
#ifndef NumericVersion
  #error "Say the version in four numbers: /DNumericVersion=1.2.3.0"
#endif
#ifndef Bundle
  #error "Say where the built program is: /DBundle=folder"
#endif
#ifndef Icon
  #error "Say where the icon is: /DIcon=file"
#endif
#ifndef Output
  #error "Say where the installer shall go: /DOutput=folder"
#endif
#define ProgId "NNDesktop.Document"
#define Executable "nn-desktop.exe"

[Setup]
; Windows knows the program by this. With another one, an update would be a second program beside the first.
AppId={{650F626C-5B98-44ED-9641-9973E66B9BD1}
AppName=NN Desktop
AppVersion={#AppVersion}
AppVerName=NN Desktop {#AppVersion}
AppPublisher=The NN Desktop authors
VersionInfoVersion={#NumericVersion}
; No administrator is asked for. Whoever is one may choose everybody, in a dialog or by /ALLUSERS.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
DefaultDirName={autopf}\NN Desktop
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 of 2018, the oldest that Qt runs on.
MinVersion=10.0.17763
ChangesAssociations=yes
; An update closes the program, which asks whether to save, and leaves it to the person to start it again.
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Executable}
UninstallDisplayName=NN Desktop
OutputDir={#Output}
OutputBaseFilename=nn-desktop-{#AppVersion}-windows-x86_64-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Document=NN Desktop document
de.Document=NN-Desktop-Dokument

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What a newer version no longer has must not stay behind and be loaded. This folder holds nothing of anybody's.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\NN Desktop"; Filename: "{app}\{#Executable}"
Name: "{autodesktop}\NN Desktop"; Filename: "{app}\{#Executable}"; Tasks: desktopicon

[Registry]
; What a document is and how it is opened.
Root: HKA; Subkey: "Software\Classes\{#ProgId}"; ValueType: string; ValueName: ""; ValueData: "{cm:Document}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ProgId}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Executable},0"
Root: HKA; Subkey: "Software\Classes\{#ProgId}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Executable}"" ""%1"""
; Documents end in .nnd. Another program that owns the suffix already keeps it; we are offered beside it.
Root: HKA; Subkey: "Software\Classes\.nnd"; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.nnd"; ValueType: string; ValueName: ""; ValueData: "{#ProgId}"; Check: SuffixIsFree
Root: HKA; Subkey: "Software\Classes\.nnd\OpenWithProgids"; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.nnd\OpenWithProgids"; ValueType: string; ValueName: "{#ProgId}"; ValueData: ""; Flags: uninsdeletevalue
; "Open with" shows the program by its name for documents and for tables, and for nothing else.
Root: HKA; Subkey: "Software\Classes\Applications\{#Executable}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "NN Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Executable}\SupportedTypes"; ValueType: string; ValueName: ".nnd"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Executable}\SupportedTypes"; ValueType: string; ValueName: ".csv"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Executable}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Executable}"" ""%1"""

[Run]
Filename: "{app}\{#Executable}"; Description: "{cm:LaunchProgram,NN Desktop}"; Flags: nowait postinstall skipifsilent

[Code]
function SuffixIn(Root: Integer): String;
begin
  Result := '';
  RegQueryStringValue(Root, 'Software\Classes\.nnd', '', Result);
end;

function IsForeign(Owner: String): Boolean;
begin
  Result := (Owner <> '') and (Owner <> '{#ProgId}');
end;

function SuffixIsFree: Boolean;
begin
  Result := not IsForeign(SuffixIn(HKCU)) and not IsForeign(SuffixIn(HKLM));
end;

{ The suffix is given back only if it is still ours: a flag in [Registry] would take it from anybody. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usUninstall) and (SuffixIn(HKA) = '{#ProgId}') then
    RegDeleteValue(HKA, 'Software\Classes\.nnd', '');
end;
