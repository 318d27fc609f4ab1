#!/usr/bin/env bash
# Nothing is wrong in the eyes of shellcheck with the project's shell scripts. Usage: check_scripts.sh [ROOT]
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
find ./*.sh .ci tests -type f \( -name '*.sh' -o -path './.ci/*' -o -path '.ci/*' \) -print0 |
    xargs -0 -r shellcheck -x
