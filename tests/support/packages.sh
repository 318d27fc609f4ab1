# shellcheck shell=bash
# The Debian 12 packages behind run.sh and test.sh, and how they are installed. Sourced, not run.

# shellcheck disable=SC2034 # used by the scripts that source this file
BUILD_PACKAGES=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libgumbo-dev pkg-config libqt6sql6-sqlite libqt6svg6 qt6-wayland qt6-translations-l10n fonts-noto-core
    libhunspell-dev hunspell-sv hunspell-en-gb hunspell-de-de hunspell-da
    libkainjow-mustache-dev libical-dev libqpdf-dev libzip-dev fonts-liberation
)
# shellcheck disable=SC2034
TEST_PACKAGES=(
    python3 clang-format-14 clang-tidy-14 clazy codespell shellcheck sqlite3 poppler-utils qpdf
    ccache # what was compiled once is not compiled again, also in another clone
)
# What the tests of the exported site run; where Node comes from elsewhere it brings npm, and Debian's would clash.
command -v chromium >/dev/null || TEST_PACKAGES+=(chromium)
command -v npm >/dev/null || TEST_PACKAGES+=(nodejs npm)
command -v java >/dev/null || TEST_PACKAGES+=(default-jre-headless)

# install_missing PACKAGE...: installs those that are not there; all output goes to stderr. Fails if that cannot be
# done, unless the compiler and the build tools are there: then the rest may do without.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian, so no package is installed. On Debian 12 these are needed: $*" >&2
        return 0
    fi
    local package missing=() there
    there=$(dpkg-query -W -f='<${Package} ${db:Status-Status}>' "$@" 2>/dev/null) || true
    for package in "$@"; do
        [[ $there == *"<$package installed>"* ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}" >&2 </dev/null || can_build
}

install_packages() {
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            echo "Packages are missing and only an administrator can install them. Ask for:"
            echo "apt-get install --no-install-recommends $*"
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing $*"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    "${as_root[@]}" update && "${as_root[@]}" install --no-install-recommends "$@" && return
    echo "The packages could not be installed. Check the network connection and try again."
    return 1
}

can_build() {
    command -v g++ >/dev/null && command -v cmake >/dev/null && command -v ninja >/dev/null &&
        echo "Going on without them." >&2
}
