#!/usr/bin/env bash
# jq reads every form of the output. DIRECTIVE names the tool; run from the top of the repository.
set -euo pipefail

# expect WHAT WANTED: standard input has to be WANTED
expect() {
    local have
    have=$(cat)
    [ "$have" = "$2" ] || { printf '%s: expected\n%s\nbut had\n%s\n' "$1" "$2" "$have" >&2; exit 1; }
    printf 'jq: %s\n' "$1"
}

notice=samples/notice/two-studies/source.txt
"$DIRECTIVE" parse "$notice" | jq -r '.metadata | .documentNumber, .dateSigned' |
    expect 'fields of a document' $'工商人字〔2016〕86号\n2016-04-29'
"$DIRECTIVE" parse "$notice" | jq -r '[.. | objects | select(.problem? != null)] | length' |
    expect 'items that state a problem' 6
"$DIRECTIVE" parse --format rows "$notice" | jq -r 'select(.address == "2.3.2.4") | .headings[-1]' |
    expect 'the heading above a row' 强化问题导向
"$DIRECTIVE" query @problems --format json "$notice" | jq -r 'map(select(.remedy == null)) | length' |
    expect 'every problem has a remedy' 0
"$DIRECTIVE" parse samples --include source.txt | jq -s 'map(select(.metadata.documentType == "通知")) | length' |
    expect 'a folder by document type' "$("$DIRECTIVE" query .documentType samples --include source.txt | grep -c ': 通知$')"
"$DIRECTIVE" parse samples --include source.txt | head -n 1 | jq -r .directive |
    expect 'the first document, the pipe closed behind it' 1
jq -n -c '{url: "u1", content: "关于防汛的通知\n一、值守\n值守到位。", year: 2020}' |
    "$DIRECTIVE" parse --from ndjson --text-field content --id-field url |
    jq -c '[.source.path, .source.record.year, .body[0].title]' |
    expect 'records in and out' '["u1",2020,"值守"]'
