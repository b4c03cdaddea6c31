# Packs Tearsheet with its Python for Windows: dist\tearsheet-VERSION-windows.zip and, where Inno Setup is installed, an
# installer beside it. Untried: nobody has run this on Windows yet. Wants Python 3.11 or newer as "py".
$ErrorActionPreference = "Stop"

$root = (Resolve-Path (Join-Path $PSScriptRoot "..\..")).Path
$build = Join-Path $root "build"
$python = Join-Path $build "venv\Scripts\python.exe"
$packed = Join-Path $build "tearsheet"
$dist = Join-Path $root "dist"

function Invoke-Checked {
    & $args[0] @($args[1..($args.Count - 1)])
    if ($LASTEXITCODE) { throw "This failed: $args" }
}

if (-not (Test-Path $python)) { Invoke-Checked py -3 -m venv (Join-Path $build "venv") }
Invoke-Checked $python -I -m pip install --quiet --no-deps --only-binary :all: --require-hashes --requirement "$root\resources\setup\locked\packaging.txt"
Invoke-Checked $python -I -m pip install --quiet --force-reinstall --no-index --no-deps --no-build-isolation $root
Invoke-Checked $python -I -m PyInstaller --log-level ERROR --noconfirm --distpath $build --workpath "$build\work" "$PSScriptRoot\tearsheet.spec"
Invoke-Checked $python -I -m cyclonedx_py environment $python --pyproject "$root\pyproject.toml" --output-reproducible --output-file "$build\environment.cdx.json"
Invoke-Checked $python -I "$PSScriptRoot\contents.py" $packed "$build\environment.cdx.json"

$version = & $python -I -c "import tearsheet; print(tearsheet.__version__)"
New-Item -ItemType Directory -Force $dist | Out-Null
Compress-Archive -Force -Path $packed -DestinationPath "$dist\tearsheet-$version-windows.zip"
if (Get-Command iscc -ErrorAction SilentlyContinue) {
    Invoke-Checked iscc "/DVersion=$version" "/DPacked=$packed" "/O$dist" "$PSScriptRoot\tearsheet.iss"
}
