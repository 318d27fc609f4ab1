#!/usr/bin/env bash
# Builds Utblick and runs it: ./run.sh opens the window, ./run.sh ARGUMENT... passes the arguments on.
# Without a display and without arguments it makes the sample file and exports its site.
set -euo pipefail
top=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
program=$top/build/release/app/utblick
. "$top/tests/support/packages.sh"

# Everything the build says goes to stderr, so that the program's own output stays clean.
build() {
    local folder=$top/build/release
    if [[ ! -f $folder/build.ninja ]]; then
        echo "Preparing the build"
        (cd "$top" && cmake --preset release) || return
    fi
    if [[ ! -x $program ]]; then
        echo "Building Utblick. The first time takes some minutes."
        cmake --build "$folder" --target utblick
    else # says nothing unless something is built
        cmake --build "$folder" --target utblick | sed -u '/Re-checking globbed/d; /no work to do/d'
    fi
}

build_once_at_a_time() {
    mkdir -p "$top/build"
    { flock 9 && build; } 9>"$top/build/run.lock" >&2 </dev/null && return
    echo "Utblick could not be built. What went wrong stands above." >&2
    return 1
}

make_sample() {
    local folder=$top/build/sample
    rm -rf "$folder"
    mkdir -p "$folder"
    "$program" new "$folder/kristianstad.utblick" --sample
    "$program" export "$folder/kristianstad.utblick" "$folder/site"
    echo "There is no display, so the sample was made instead of a window:"
    echo "  file  $folder/kristianstad.utblick"
    echo "  site  $folder/site/index.html"
    echo "Run ./run.sh --help for what can be done without a display."
}

install_missing "${BUILD_PACKAGES[@]}"
build_once_at_a_time
if [[ $# -eq 0 && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    make_sample
else
    exec "$program" "$@"
fi
