#!/usr/bin/env bash
# run.sh in a tree of its own, with cmake, ninja, apt-get and the program played by small scripts.
set -uo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree tools=$work/tools wrong=0
mkdir -p "$tree/tests/support" "$tools" "$work/elsewhere"
cp "$here/../../run.sh" "$tree"
cp "$here/packages.sh" "$tree/tests/support"

tool() { # tool NAME: a command whose body comes from stdin
    { echo '#!/bin/sh' && cat; } >"$tools/$1"
    chmod +x "$tools/$1"
}
expect() { # expect WHAT ACTUAL WANTED
    [[ $2 == "$3" ]] && return
    wrong=1
    printf '%s:\n  is      %s\n  wanted  %s\n' "$1" "$2" "$3"
}
run() { # run ARGUMENT...: sets out, err and code
    out=$(cd "$work/elsewhere" && env -u DISPLAY -u WAYLAND_DISPLAY PATH="$tools:$PATH" TREE="$tree" \
        ${display:+DISPLAY=$display} "$tree/run.sh" "$@" 2>"$work/err" </dev/null)
    code=$?
    err=$(<"$work/err")
}

tool dpkg-query <<'EOT'
code=0
for name in "$@"; do
    if [ "$name" = "$MISSING" ]; then code=1; else printf '<%s installed>' "$name"; fi
done
exit $code
EOT
tool ninja </dev/null
tool cmake <<'EOT'
[ ! -x "$TREE/build/release/app/utblick" ] || exec echo "ninja: no work to do."
echo "chatter of cmake $1"
mkdir -p "$TREE/build/release/app"
touch "$TREE/build/release/build.ninja"
[ "$1" = --build ] || exit 0
cat >"$TREE/build/release/app/utblick" <<'EOP'
#!/bin/sh
[ "$1" = export ] && mkdir -p "$3"
echo "$(basename "$PWD"):$#:$*"
[ "$1" != fail ] || exit 7
EOP
chmod +x "$TREE/build/release/app/utblick"
EOT

run list "my file.utblick"
expect "arguments, working folder and clean output" "$out" "elsewhere:2:list my file.utblick"
expect "the build speaks on stderr" "$(grep -c 'chatter of cmake --build' <<<"$err")" 1
run fail
expect "the exit code of the program" "$code" 7
expect "a second run says nothing of its own" "$err" ""
display=:7 run
expect "with a display the window opens" "$out" "elsewhere:0:"
run
expect "without a display the sample is made" "$(sed -n 1p <<<"$out")" \
    "elsewhere:3:new $tree/build/sample/kristianstad.utblick --sample"
expect "and its site exported" "$(sed -n 2p <<<"$out")" \
    "elsewhere:3:export $tree/build/sample/kristianstad.utblick $tree/build/sample/site"
expect "and the place said" "$(grep -c 'site/index.html$' <<<"$out")" 1

tool cmake <<<'echo "the compiler is unhappy"; exit 1'
run list
expect "a failed build ends with 1" "$code" 1
expect "and nothing on stdout" "$out" ""
expect "and a sentence" "${err##*$'\n'}" "Utblick could not be built. What went wrong stands above."

export MISSING=cmake
tool id <<<'echo 1000'
tool apt-get <<<'echo "apt-get $*"'
tool sudo <<<'echo sudo used; exec "$@"'
run list
expect "only what is missing is installed, with sudo" "$(grep -c 'sudo used' <<<"$err")" 2
expect "without recommended packages" "$(grep apt-get <<<"$err" | tail -n 1)" \
    "apt-get -q -y install --no-install-recommends cmake"
tool id <<<'echo 0'
run list
expect "the administrator needs no sudo" "$(grep -c 'sudo used' <<<"$err")" 0
tool apt-get <<<'exit 100'
tool g++ </dev/null
run list
expect "what cannot be installed is said" "$(grep -c 'could not be installed' <<<"$err")" 1
expect "and the build is tried if its tools are there" "$(grep -c 'Going on without' <<<"$err")" 1
rm "$tools/g++"
tool id <<<'echo 1000'
mkdir "$work/bare"
for name in env bash sh dirname readlink cat basename; do
    ln -s "$(command -v $name)" "$work/bare/$name"
done
rm "$tools/sudo"
out=$(PATH="$tools:$work/bare" "$tree/run.sh" list 2>"$work/err")
expect "without sudo it ends with 1" "$?" 1
expect "and says what to ask for" "$(tail -n 1 "$work/err")" "apt-get install --no-install-recommends cmake"
exit $wrong
