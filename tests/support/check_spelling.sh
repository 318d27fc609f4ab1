#!/usr/bin/env bash
# codespell finds no misspelt English word; .codespellrc says what is not English. Usage: check_spelling.sh [ROOT]
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
codespell
