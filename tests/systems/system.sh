# Makes a bare system of another kind with debootstrap. Sourced by scripts that take its name, debian-12, debian-13 or
# ubuntu-24.04, and perhaps a mirror, as their arguments; gives $checkout.

case ${1-} in
    debian-12) label=Debian suite=bookworm components=main script=sid ;;
    debian-13) label=Debian suite=trixie components=main script=sid ;;
    ubuntu-24.04) label=Ubuntu suite=noble components=main,universe script=gutsy ;;
    *)
        sed -n '2s/^# //p' "$0" >&2
        exit 2
        ;;
esac
mirror=${2-}
checkout=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")/../.." && pwd -P) || exit

make_system() {
    [ -n "$mirror" ] || mirror=$(usual_mirror)
    [ -n "$mirror" ] || stop "apt has no mirror of $label on this machine. Name one as the second argument."
    [ ! -e "/usr/share/debootstrap/scripts/$suite" ] || script=$suite
    debootstrap --force-check-gpg --variant=minbase --components=$components $suite "$1" "$mirror" $script &&
        cp /etc/resolv.conf /etc/hosts "$1/etc/" &&
        { [ -z "${PIP_CERT-}" ] || cp "$PIP_CERT" "$1/etc/certificates-for-pip"; }
}

usual_mirror() {
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' | sed -n "s/^$label //p" | head -n 1
}

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}
