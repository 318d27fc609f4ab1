#!/usr/bin/env bash
# Every source stands as clang-format would write it. Usage: check_format.sh [ROOT]
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
find app forms models views tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 -r -n 16 -P "$(nproc)" clang-format-14 --dry-run -Werror --style=file
