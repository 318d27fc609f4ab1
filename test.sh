#!/usr/bin/env bash
# Builds and checks everything. ./test.sh --fast leaves out sanitizers, linters and the release build.
set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" || exit
. tests/support/packages.sh
support=tests/support
passed=0 failed=0 broken=()

usage() {
    echo "Usage: ./test.sh [--fast]" >&2
    exit 2
}

# check NAME COMMAND...: one more that passed, or one more that failed with what it said.
check() {
    local name=$1 output start=$SECONDS
    shift
    if output=$("$@" 2>&1 </dev/null); then
        passed=$((passed + 1))
        echo "ok      $name ($((SECONDS - start)) s)"
    else
        failed=$((failed + 1))
        broken+=("$name")
        printf '%s\nFAILED  %s (%s s)\n' "$output" "$name" "$((SECONDS - start))"
    fi
}

build() {
    local preset=$1
    shift
    cmake --preset "$preset" && cmake --build --preset "$preset" -j "$(nproc)" "$@" -- -k 0
}

# tests PRESET CTEST-OPTION...: runs the tests and counts each.
tests() {
    local preset=$1 report=$PWD/build/$1/tests.xml result=0 all=0 bad=0
    shift
    rm -f "$report"
    ctest --preset "$preset" -j "$(nproc)" --output-junit "$report" "$@" </dev/null || result=$?
    if [[ -f $report ]]; then
        all=$(grep -c '<testcase ' "$report")
        bad=$((all - $(grep -c '<testcase .*status="run"' "$report")))
    fi
    [[ $result -eq 0 || $bad -gt 0 ]] || bad=1
    [[ $all -ge $bad ]] || all=$bad
    passed=$((passed + all - bad)) failed=$((failed + bad))
    [[ $bad -eq 0 ]] || broken+=("$bad of the $preset tests")
}

quick_checks() {
    check "format" $support/check_format.sh
    check "budgets" $support/check_budgets.py
    check "house" $support/check_house.py
    check "words" $support/check_words.py
    check "spelling" $support/check_spelling.sh
    check "translations" $support/check_translations.py
    check "scripts" $support/check_scripts.sh
    check "run.sh" $support/test_run.sh
}

fast() {
    quick_checks
    check "build dev" build dev
    tests dev -LE 'bench|site'
}

full() {
    quick_checks
    check "checks find planted faults" $support/test_checks.py
    check "packages of the site's tests" npm ci --prefix tests/site --ignore-scripts --no-audit --no-fund
    check "build asan" build asan
    tests asan -LE 'bench|scenario|site'
    check "build release" build release --target utblick scenarios
    tests release -L 'scenario|site'
    check "linters" $support/check_tidy.py build/asan
}

export PYTHONDONTWRITEBYTECODE=1
case "$#:${1:-}" in
0:) chosen=full ;;
1:--fast) chosen=fast ;;
*) usage ;;
esac
install_missing "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" || exit
$chosen
[[ $failed -eq 0 ]] || printf 'Failed: %s\n' "${broken[@]}"
echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
