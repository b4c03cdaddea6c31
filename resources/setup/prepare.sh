# Sets a checkout up: the system's packages, then in .venv the project and its Python packages.
# Sourced by setup.sh where something is to be done; uses its $root, $setup, $venv and $purpose.

apt_install="apt-get install -y --no-install-recommends"
has_venv="import ensurepip, venv"

prepare_visibly() {
    if is_seen; then prepare; else prepare | show_progress; fi
}

prepare() {
    [ -w "$root" ] || stop "Tearsheet cannot be set up in “${root}”: nothing can be written there." \
        "Copy the folder to another place, or install the program with pipx."
    refuse_old_python
    [ "$(uname)" != Linux ] || add_system_packages
    find_python "$has_venv" || stop "Tearsheet needs Python 3.11 or newer, with its modules venv and ensurepip."
    # Whoever may write to .venv decides what runs
    (umask go-w && mkdir -p "$venv" && install_project 9>"$venv/lock")
}

# --- Python

# Find the newest Python that can run the program and the statements $1; its path is then in $python.
find_python() {
    for name in python3.13 python3.12 python3.11 python3; do
        python=$(command -v "$name") || continue
        "$python" -I -c "import sys; assert sys.version_info >= (3, 11); $1" 2>/dev/null && return
    done
    return 1
}

refuse_old_python() {
    if command -v python3 >/dev/null && ! find_python ""; then
        stop "Tearsheet needs Python 3.11 or newer, and “python3” is $(python3 --version 2>&1)." \
            "Install a newer one beside it and start again."
    fi
}

# --- The system's packages

add_system_packages() {
    missing=$(missing_needs) || stop "Whether the system has what is needed could not be told (see above)."
    [ -n "$missing" ] || return 0
    packages=$(echo "$missing" | cut -d " " -f 2 | sort -u | paste -s -d " " -)
    if ! command -v apt-get >/dev/null; then
        stop "This is missing: $(echo "$missing" | cut -d " " -f 1 | paste -s -d " " -)." \
            "Install it with the package manager of your system and start again."
    elif [ "$(id -u)" = 0 ]; then
        add_with_apt env
    elif sudo -n true 2>/dev/null; then
        add_with_apt sudo -n env
    else
        stop "Some packages of the system are missing. Install them with this line and start again:" \
            "$(line_for_apt)"
    fi
}

# How the user who sits here can install $packages. Where there is no sudo, su asks for root's own password; with "-",
# since dpkg does not work with the search path of a user.
line_for_apt() {
    if command -v sudo >/dev/null; then
        echo "sudo apt-get update && sudo $apt_install $packages"
    else
        echo "su - -c 'apt-get update && $apt_install $packages'"
    fi
}

# What is missing, as lines of need and package; all of it where there is no Python to look with.
missing_needs() {
    find_python "$has_venv" || echo "python3-venv python3-venv"
    if find_python ""; then
        "$python" -I "$setup/missing.py" "$setup/packages.txt" program "$purpose"
        return
    fi
    while read -r use need package; do
        case $use in program | "$purpose") echo "$need $package" ;; esac
    done <"$setup/packages.txt"
}

# Install $packages; the arguments are the command that runs another one as root.
add_with_apt() {
    say "Installing packages of the system with apt-get: $packages"
    "$@" apt-get -q update </dev/null >&2
    "$@" DEBIAN_FRONTEND=noninteractive $apt_install -q -o DPkg::Lock::Timeout=300 $packages </dev/null >&2 ||
        stop "These packages could not be installed with apt-get (see above): $packages"
}

# --- .venv

# Called with the lock file open as descriptor 9: of two first starts at once, one waits for the other.
install_project() {
    "$python" -I "$setup/take_turn.py" || exit 2
    is_ready && return
    say "Setting Tearsheet up in “${venv}”. This is done once and takes a minute or two."
    is_whole || make_venv || stop "No Python environment could be made in “${venv}” (see above)."
    rm -rf "$venv/ready"
    install_locked && add_source || stop "The Python packages that Tearsheet needs could not be installed (see above)." \
        "Is the network there? Start again to go on."
    keep_copies program
    keep_copies "$purpose"
    printf '%s\n' "$root" >"$venv/ready/place"
}

make_venv() {
    rm -rf "${venv:?}/ready" "${venv:?}/bin" "${venv:?}/lib"
    "$python" -I -m venv "$venv" >&2
}

# Install what is locked, and nothing that has to be built first.
install_locked() (
    quiet=--quiet
    [ ! -t 2 ] || quiet=
    keep_settings_of_fetching
    "$venv/bin/python" -I -m pip install $quiet --no-input --disable-pip-version-check \
        --no-deps --only-binary :all: --require-hashes --requirement "$setup/locked/$purpose.txt" \
        --no-user --target "" --prefix "$venv" --root / </dev/null >&2
)

# Unset the variables that pip would obey, but for those that tell how packages are fetched here: others can make it
# install elsewhere, something else, or nothing.
keep_settings_of_fetching() {
    for name in $(env | sed -n "s/^\(PIP_[A-Z_]*\)=.*/\1/p"); do
        case $name in
            PIP_CONFIG_FILE | PIP_*INDEX* | PIP_FIND_LINKS | PIP_TRUSTED_HOST | PIP_PROXY | PIP_*CERT) ;;
            PIP_*TIMEOUT | PIP_RETRIES | PIP_*CACHE_DIR | PIP_KEYRING_PROVIDER) ;;
            *) unset "$name" ;;
        esac
    done
}

# Let Python find the program in src; by a relative path, which no locale can misread. Its byte code is made here, so
# that no start has to make a folder in the checkout. What is packed is installed instead, as others install it.
add_source() {
    [ "$purpose" != packaging ] || return 0
    for packages in "$venv"/lib/python3.*/site-packages; do
        echo ../../../../src >"$packages/tearsheet.pth" || return
    done
    "$venv/bin/python" -I -m compileall -q "$root/src" >&2
}

keep_copies() {
    mkdir -p "$venv/ready/$1"
    cp -p "$setup/locked/$1.txt" "$setup/packages.txt" "$venv/ready/$1"
}

# --- What is said, and where no terminal shows it (after a double-click), a window

# Whether a terminal shows what is said, or there is no better place for it.
is_seen() {
    [ "$purpose" != program ] || [ -t 0 ] || [ -t 2 ] || [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]
}

say() {
    printf '%s\n' "$@" >&2
}

stop() {
    say "$@"
    is_seen || show_problem "$(printf '%s\n' "$@")"
    exit 2
}

has() {
    command -v "$1" >/dev/null
}

show_problem() {
    if has zenity; then
        zenity --error --no-markup --title=Tearsheet --text="$1"
    elif has kdialog; then
        kdialog --title Tearsheet --error "$1"
    elif has xmessage; then
        xmessage -center "$1"
    elif has notify-send; then
        notify-send Tearsheet "$1"
    fi
}

# Show that something is being done until standard input ends.
show_progress() {
    doing="Tearsheet is being set up. This is done once and takes a minute or two."
    if has zenity; then
        zenity --progress --pulsate --auto-close --no-cancel --title=Tearsheet --text="$doing"
    elif has kdialog; then
        kdialog --title Tearsheet --passivepopup "$doing" 30
    elif has notify-send; then
        notify-send Tearsheet "$doing"
    elif has xmessage; then
        xmessage -center "$doing" &
        cat
        kill $!
    fi
    cat
}
