# Tells whether this checkout has been set up, with little more than what is built into the shell; it is
# read at every start. Sourced by scripts that have put the checkout's folder into $root; gives $venv.

setup=$root/resources/setup
venv=$root/.venv

# Set up what $1 needs, "program" or "tests", unless that has been done. Where it cannot be, the script
# ends with status 2, after a sentence on standard error that names the remedy.
set_up() {
    purpose=$1
    is_ready && return
    . "$setup/prepare.sh"
    prepare_visibly
    is_ready || exit 2
}

# Whether a set-up came to its end, and nothing that it depends on has changed since.
is_ready() {
    is_whole && is_unchanged "$setup/locked/$purpose.txt" && is_unchanged "$setup/packages.txt"
}

# Whether .venv was made at this place, to the end, and its Python still exists.
is_whole() {
    IFS= read -r place 2>/dev/null <"$venv/ready/place" && [ "$place" = "$root" ] && [ -x "$venv/bin/python" ]
}

# Whether a file is as it was: by its time, else by its content, since switching branches touches files. The copy then
# takes its time over, so that no later start has to compare them.
is_unchanged() {
    copy=$venv/ready/$purpose/${1##*/}
    [ -f "$copy" ] || return
    if [ "$1" -nt "$copy" ] || [ "$1" -ot "$copy" ]; then
        cmp -s "$1" "$copy" && { touch -r "$1" "$copy" 2>/dev/null || :; }
    fi
}
