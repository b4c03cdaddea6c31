# Packs Tearsheet with its Python into the folder build/tearsheet. Sourced by scripts that have put the checkout's
# folder into $root; gives $version, $machine, $venv and $packed.

export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}"
export PYTHONHASHSEED=1
# The system's own Python: the libraries of another look for more of them in the folder of the one who packs
PATH=/usr/bin:/bin:$PATH

. "$root/resources/setup/setup.sh"
venv=$root/build/venv
packed=$root/build/tearsheet

pack() {
    set_up packaging
    install_program && fill_folder && add_contents ||
        stop "Tearsheet could not be packed (see above)."
    version=$("$venv/bin/python" -I -c "import tearsheet; print(tearsheet.__version__)")
    machine=$("$venv/bin/python" -I -c "import platform; print(platform.machine())")
}

# The program as others install it, built anew each time.
install_program() {
    "$venv/bin/python" -I -m pip install --quiet --no-input --disable-pip-version-check --force-reinstall --no-index \
        --no-deps --no-build-isolation "$root"
}

fill_folder() {
    "$venv/bin/python" -I -m PyInstaller --log-level ERROR --noconfirm --distpath "$root/build" \
        --workpath "$root/build/work" "$root/resources/packaging/tearsheet.spec" &&
        { [ "$(uname)" = Linux ] || return 0; } &&
        find "$packed/_internal" -type f -name '*.so*' -exec strip --strip-unneeded {} +
}

add_contents() {
    "$venv/bin/python" -I -m cyclonedx_py environment "$venv/bin/python" --pyproject "$root/pyproject.toml" \
        --output-reproducible --output-file "$root/build/environment.cdx.json" &&
        "$venv/bin/python" -I "$root/resources/packaging/contents.py" "$packed" "$root/build/environment.cdx.json" &&
        cp "$root/resources/packaging/README.txt" "$packed"
}

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

[ $# = 0 ] || stop "${0##*/} takes no arguments, and packs nothing with one: what it makes is told by its first lines."
