#!/bin/sh
# Removes the NN Desktop that install.sh has installed for this person.
#
#   sh uninstall.sh          in the installed folder, or in an unpacked archive
#
# It takes away what the file installed.txt says that install.sh has made, and nothing else: documents,
# settings and unsaved work stay. install.sh calls it as well, to upgrade and to refresh the desktop's caches.
set -eu

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

usage() {
    say "Usage: sh uninstall.sh"
    say "Removes the NN Desktop that install.sh has installed for you. Your documents and settings stay."
}

# The entries of one kind in the list, those inside of a folder before the folder.
entries() { sed -n "s/^$1 //p" "$target/installed.txt" | sort -ru; }

# A path to a file with all links among its folders followed: a home may be reached in several ways.
followed() { printf '%s\n' "$(CDPATH='' cd -- "$(dirname -- "$1")" 2>/dev/null && pwd -P)/${1##*/}"; }

# A program cannot load the rest of itself when its files have gone.
check_closed() {
    program=$(followed "$1/nn-desktop")
    for process in /proc/[0-9]*/exe; do
        if [ "$(readlink -- "$process" 2>/dev/null)" = "$program" ]; then
            fail "NN Desktop is running. Please close its windows first."
        fi
    done
}

remove_file() {
    if ! rm -f -- "$1" 2>/dev/null; then
        fail "$1 cannot be removed. May you write to its folder? When that is put right, start this again."
    fi
}

remove_files() {
    entries file | while IFS= read -r file; do
        remove_file "$file"
    done
    entries link | while IFS= read -r link; do
        # Somebody may have put something else there.
        aim=$(readlink -- "$link" 2>/dev/null) || continue
        if [ "$(followed "$aim")" = "$(followed "$target/nn-desktop")" ]; then
            remove_file "$link"
        fi
    done
}

# This script and the list go last: as long as they are there, an interrupted removal can be repeated.
remove_program() {
    entries program-file | grep -vx uninstall.sh | while IFS= read -r file; do
        remove_file "$target/$file"
    done
    entries program-folder | while IFS= read -r folder; do
        rmdir -- "$target/$folder" 2>/dev/null || true
    done
    folders=$(entries folder)
    remove_file "$target/uninstall.sh"
    remove_file "$target/installed.txt"
    rmdir -- "$target" 2>/dev/null || say "Files of your own stay in the folder $target."
}

remove_empty_folders() {
    printf '%s\n' "$folders" | while IFS= read -r folder; do
        [ -z "$folder" ] || rmdir -- "$folder" 2>/dev/null || true
    done
}

# Tells the desktop what has changed in a data folder; a desktop without these tools needs none of them.
refresh_caches() {
    if command -v update-desktop-database >/dev/null && [ -d "$1/applications" ]; then
        update-desktop-database -q "$1/applications" 2>/dev/null || true
    fi
    if command -v update-mime-database >/dev/null && [ -d "$1/mime/packages" ]; then
        update-mime-database "$1/mime" >/dev/null 2>&1 || true
    fi
    if command -v gtk-update-icon-cache >/dev/null && [ -e "$1/icons/hicolor/icon-theme.cache" ]; then
        gtk-update-icon-cache -q -t -f "$1/icons/hicolor" 2>/dev/null || true
    fi
}

# The caches that were made for us go, unless other programs have come to be in them.
remove_caches() {
    entries cache | while IFS= read -r cache; do
        case $cache in
        */applications/mimeinfo.cache)
            if [ -e "$cache" ] && ! grep -q = "$cache"; then rm -f -- "$cache"; fi
            ;;
        */mime/mime.cache)
            mime=${cache%/mime.cache}
            [ -d "$mime/packages" ] && [ -n "$(ls -A -- "$mime/packages")" ] && continue
            for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types \
                version XMLnamespaces; do
                rm -f -- "$mime/$name"
            done
            rmdir -- "$mime/application" 2>/dev/null || true
            ;;
        esac
    done
}

remove_everything() {
    if [ ! -f "$target/installed.txt" ]; then
        say "NN Desktop is not installed in $target."
        return
    fi
    check_closed "$target"
    data=$(dirname -- "$target")
    remove_files
    refresh_caches "$data"
    remove_caches
    remove_program
    remove_empty_folders
    say "NN Desktop is removed. Your documents are where they were."
    settings=${XDG_CONFIG_HOME:-${HOME:-}/.config}/NN\ Desktop
    if [ -d "$settings" ]; then say "Your settings stay in the folder $settings."; fi
}

main() {
    here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
    case ${1:-} in
    "") ;;
    --check-closed) check_closed "$2" && exit 0 ;;
    --refresh-caches) refresh_caches "$2" && exit 0 ;;
    --before-upgrade)
        target=$2
        remove_files
        remove_program
        exit 0
        ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
    esac
    if [ -f "$here/installed.txt" ]; then
        target=$here
    else
        case ${XDG_DATA_HOME:-} in
        /*) target=${XDG_DATA_HOME%/}/nn-desktop ;;
        *) target=${HOME:-}/.local/share/nn-desktop ;;
        esac
    fi
    remove_everything
}

main "$@"
