#!/bin/sh
# Installs NN Desktop for the person who runs it, without the rights of an administrator.
#
#   sh install.sh            in the unpacked folder; with a newer version, it upgrades
#
# Everything goes into ${XDG_DATA_HOME:-~/.local/share} and ~/.local/bin. What was put where is written down
# in the file installed.txt beside the installed program, and uninstall.sh takes away exactly that.
set -eu

id=io.github.nn_desktop.NNDesktop

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

usage() {
    say "Usage: sh install.sh"
    say "Installs NN Desktop for you alone, into the folder $target."
    say "It needs no administrator. To remove it again, start uninstall.sh, here or there."
}

# The first folder that exists: this one, or one above it.
existing_part() {
    part=$1
    while [ ! -d "$part" ]; do
        part=$(dirname -- "$part")
    done
    printf '%s\n' "$part"
}

# mkdir -p that writes down each folder that it had to make.
make_folder() {
    [ -d "$1" ] && return
    make_folder "$(dirname -- "$1")"
    mkdir -- "$1" 2>/dev/null || fail "The folder $1 cannot be made. May you write there?"
    printf 'folder %s\n' "$1" >>"$list"
}

# Says that a file could not be written; what was installed until then can still be taken away.
fail_to_write() {
    fail "$1 cannot be written. May you write there, is the disk full? When that is put right, start this again."
}

# A path as an argument in the line Exec= of a desktop entry. The characters " ` $ \ are escaped for the
# quotes, every backslash once more for the file, and % is doubled because %f means the document.
exec_quoted() {
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

# A text as it must be written between the bars of the sed command s|...|...|.
sed_quoted() { printf '%s' "$1" | sed -e 's/[\\|&]/\\&/g'; }

check_person() {
    if [ -z "${HOME:-}" ] || [ ! -d "$HOME" ]; then
        fail "There is no home folder to install into: HOME is not set right."
    fi
    if [ "$(id -u)" = 0 ] && [ -n "${SUDO_USER:-}" ]; then
        fail "Please start this without sudo: it installs for you alone. For everybody, take the .deb package."
    fi
    if [ "$(printf '%s' "$data" | wc -l)" -gt 0 ]; then
        fail "The name of the folder $data has a line break in it; a menu entry cannot hold that."
    fi
}

check_source() {
    for name in nn-desktop _internal share uninstall.sh; do
        [ -e "$here/$name" ] || fail "$here/$name is missing. Please unpack the whole archive once more."
    done
}

check_target() {
    sh "$here/uninstall.sh" --check-closed "$target" || exit 1
    [ -e "$target" ] || return 0
    if [ ! -f "$target/installed.txt" ]; then
        fail "There is already a folder $target, and this script did not make it. Please move it away."
    fi
    own=$(cd -- "$target" && find . ! -type d ! -path ./installed.txt -print | sed 's|^\./|program-file |' |
        grep -vxF -f installed.txt | sed -n '1s/^program-file //p')
    [ -z "$own" ] || fail "There is a file of your own in $target: $own. Please move it to another place first."
}

check_room() {
    place=$(existing_part "$data")
    [ -w "$place" ] || fail "You may not write to the folder $place, so nothing was installed."
    needed=$(du -sk -- "$here" | cut -f 1)
    free=$(df -Pk -- "$place" | awk 'NR == 2 { print $4 }')
    if [ "$free" -lt "$((needed + 5120))" ]; then
        fail "There is not enough room in $place: NN Desktop needs $((needed / 1024 + 5)) MB," \
            "and $((free / 1024)) MB are free. Nothing was installed."
    fi
}

# The new program lies complete beside the old one before the old one is touched.
copy_program() {
    rm -rf -- "$new"
    mkdir -- "$new" 2>/dev/null || fail "The folder $new cannot be made. May you write there?"
    for entry in "$here"/*; do
        case ${entry##*/} in
        # A program on a stick stays one: what was installed from it keeps its settings in the usual place.
        share | install.sh | portable.txt | settings) ;;
        *) cp -RP -- "$entry" "$new/" 2>/dev/null || fail "$new cannot be written; is the disk full?" \
            "Nothing was installed." ;;
        esac
    done
    chmod 755 -- "$new/nn-desktop" "$new/uninstall.sh"
    (cd -- "$new" && find . ! -type d -print | sed 's|^\./|program-file |') >>"$list"
    (cd -- "$new" && find . -type d ! -name . -print | sed 's|^\./|program-folder |') >>"$list"
}

# Asked of the copy: the archive may lie on a stick that lets no program start.
check_that_it_starts() {
    if ! reason=$("$new/nn-desktop" --version 2>&1 >/dev/null); then
        fail "NN Desktop does not start on this computer. Nothing was installed. The file README.txt says what it" \
            "needs; the system says: $reason"
    fi
}

# From here on, what happens is written down in the installed program itself.
replace_program() {
    if [ -e "$target" ]; then
        # The folders and caches that an earlier installation had to make are still ours.
        grep -E '^(folder|cache) ' "$target/installed.txt" >>"$list" || true
        sh "$here/uninstall.sh" --before-upgrade "$target" || exit 1
    fi
    cp -- "$list" "$new/installed.txt" 2>/dev/null || fail_to_write "$new/installed.txt"
    mv -- "$new" "$target"
    rm -f -- "$list"
    list=$target/installed.txt
}

install_shared_files() {
    (cd -- "$here/share" && find . -type f ! -path './applications/*' -print | sed 's|^\./||') |
        while IFS= read -r file; do
            make_folder "$(dirname -- "$data/$file")"
            printf 'file %s\n' "$data/$file" >>"$list"
            cp -- "$here/share/$file" "$data/$file" 2>/dev/null || fail_to_write "$data/$file"
            chmod 644 -- "$data/$file"
        done
}

install_desktop_entry() {
    make_folder "$data/applications"
    entry=$data/applications/$id.desktop
    printf 'file %s\n' "$entry" >>"$list"
    program=$(exec_quoted "$target/nn-desktop")
    case $program in
    # GLib looks for the program before it turns %% into %, and finds none; env it finds.
    *%*) program="/usr/bin/env $program" ;;
    esac
    program=$(sed_quoted "$program")
    file_name=$(sed_quoted "$(printf '%s' "$target/nn-desktop" | sed 's/\\/\\\\/g')")
    sed -e "s|^Exec=nn-desktop|Exec=$program|" -e "s|^TryExec=.*|TryExec=$file_name|" \
        "$here/share/applications/$id.desktop" 2>/dev/null >"$entry" || fail_to_write "$entry"
}

install_link() {
    link=$HOME/.local/bin/nn-desktop
    if [ -e "$link" ] || [ -L "$link" ]; then
        if [ "$(readlink -- "$link")" != "$target/nn-desktop" ]; then
            say "There is already a file $link, so it stays as it is."
            return
        fi
        rm -f -- "$link"
    fi
    make_folder "$HOME/.local/bin"
    printf 'link %s\n' "$link" >>"$list"
    ln -s -- "$target/nn-desktop" "$link" 2>/dev/null || fail_to_write "$link"
    case :$PATH: in
    *:"$HOME/.local/bin":*) ;;
    *) say "To start it in a terminal by its name, add $HOME/.local/bin to PATH." ;;
    esac
}

# Desktops look things up in caches. One that is not there yet is written down, to go with the program.
refresh_caches() {
    for cache in "$data/applications/mimeinfo.cache" "$data/mime/mime.cache"; do
        [ -e "$cache" ] || printf 'cache %s\n' "$cache" >>"$list"
    done
    sh "$target/uninstall.sh" --refresh-caches "$data"
}

# Leaves nothing behind where nothing could be installed.
tidy_up() {
    rm -rf -- "$new"
    if [ -n "$list" ] && [ "$list" != "$target/installed.txt" ]; then
        sed -n 's/^folder //p' "$list" | sort -r | while IFS= read -r folder; do
            rmdir -- "$folder" 2>/dev/null || true
        done
        rm -f -- "$list"
    fi
}

install_everything() {
    list=
    trap tidy_up EXIT
    trap 'exit 130' INT TERM HUP
    list=$(mktemp) || fail "No temporary file can be made; is the disk full?"
    make_folder "$data"
    copy_program
    check_that_it_starts
    replace_program
    install_shared_files
    install_desktop_entry
    install_link
    refresh_caches
    sort -u -o "$list" -- "$list"
    say "NN Desktop is installed: look under Education in the menu of your desktop."
    say "To remove it, type: sh '$target/uninstall.sh'"
}

main() {
    here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
    # The standard says that a path that is not absolute is to be ignored.
    case ${XDG_DATA_HOME:-} in
    /*) data=${XDG_DATA_HOME%/} ;;
    *) data=${HOME:-}/.local/share ;;
    esac
    target=$data/nn-desktop
    new=$data/nn-desktop.new
    case ${1:-} in
    "") ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    check_person
    check_source
    check_target
    check_room
    install_everything
}

main "$@"
