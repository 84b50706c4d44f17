#!/usr/bin/env bash
# The packages on a machine as their users have it: a minimal Debian with neither Swift nor a compiler, on which the
# README's own lines install the tarball, and pip the wheel.
#
# usage: debian.sh DIR [SUITE…]; DIR holds what .ci/package made, DIRECTIVE names the tool that they are held against.
# Needs root and debootstrap. Without a suite: bookworm.
set -euo pipefail
packages=$1
shift
[ $# -gt 0 ] || set -- bookworm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
samples=samples/notice/two-studies
expected=$("$DIRECTIVE" parse $samples/source.txt)

try() {
    local root=$work/$1
    debootstrap --variant=minbase --include=python3-venv "$1" "$root" >"$work/log" 2>&1 || { tail -5 "$work/log"; return 1; }
    mkdir "$root/home/reader"
    cp "$packages"/* "$root/home/reader"
    mkdir -p "$root/home/reader/$samples"
    cp $samples/source.txt "$root/home/reader/$samples"
    python3 -c "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode().encode('gbk', 'replace'))" \
        <$samples/source.txt >"$root/home/reader/gbk.txt"
    # The first lines of the README that begin so, as a user copies them.
    awk '/^```sh$/ { shown = 1; next } /^```$/ { if (shown) exit } shown' README.md >"$root/home/reader/install.sh"
    grep -q 'tar -xzf directive-' "$root/home/reader/install.sh"
    cat >"$root/home/reader/try.sh" <<'END'
set -euo pipefail
cd /home/reader
! command -v swift cc >/dev/null
. ./install.sh
directive show samples/notice/two-studies/source.txt >/dev/null
[ "$(directive query .documentNumber gbk.txt)" = '工商人字〔2016〕86号' ]
directive parse samples/notice/two-studies/source.txt >parsed.json
bash -c ". directive-*/share/bash-completion/completions/directive && complete -p directive" >/dev/null
printf '%s\n' '{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}' \
    '{"jsonrpc":"2.0","id":1,"method":"resources/list"}' | directive mcp samples | grep -q 'directive:///notice/two-studies/source.txt'
python3 -m venv venv
venv/bin/pip install -q --no-index --disable-pip-version-check directive-*.whl
venv/bin/directive query 2.3.2.title samples/notice/two-studies/source.txt
venv/bin/python - <<'PYTHON'
import directive
document = directive.parse("gbk.txt")
assert document["2.3.2.4"].remedy.startswith("推进监管方式"), document
assert len(document.chunks()) > 5
PYTHON
venv/bin/python -c 'import platform; print("C library", *platform.libc_ver(), "Python", platform.python_version())'
END
    chroot "$root" /bin/bash /home/reader/try.sh
    diff <(printf '%s\n' "$expected") "$root/home/reader/parsed.json"
    printf 'Debian %s: tarball and wheel work\n' "$(cat "$root/etc/debian_version")"
}

for suite; do try "$suite"; done
