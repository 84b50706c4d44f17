"""Every JSON that the tool makes is valid against the schema that it prints, says an independent validator (jsonschema).

usage: schema.py [FOLDER…]   with folders: only the documents in them, texts and pages
"""
import copy
import json
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

from tool import NOTICE, SAMPLES, TOOL, check, lines, run

SELECTORS = ["1.**", "2.*", "@problems", "/工作/", "第一条"]
schema = json.loads(run("schema"))
Draft202012Validator.check_schema(schema)
checker = Draft202012Validator.FORMAT_CHECKER
validators = {"document": Draft202012Validator(schema, format_checker=checker)} | {
    name: Draft202012Validator(
        {"$schema": schema["$schema"], "$ref": f"#/$defs/{name}", "$defs": schema["$defs"]}, format_checker=checker)
    for name in ("found", "row", "finding", "chunk", "comparison", "change")
}
counts = dict.fromkeys(validators, 0)


def validate(kind, value, origin):
    counts[kind] += 1
    for error in validators[kind].iter_errors(value):
        raise SystemExit(f"{origin}: {error.json_path}: {error.message[:300]}")


def validate_lines(kind, *words, stdin=None):
    found = lines(*words, stdin=stdin)
    for line in found:
        validate(kind, line, " ".join(words))
    return found


def samples():
    documents = validate_lines("document", "parse", *SAMPLES, "--format", "ndjson")
    check(len(documents) >= 20, "there are at least 20 samples")
    together = json.loads(run("parse", *SAMPLES, "--format", "json"))
    check(together == documents, "--format json is an array of what ndjson gives by the line")
    for document in documents:
        path = document["source"]["path"]
        alone = json.loads(run("parse", path))
        check(alone == document, f"{path} alone and in a folder are the same")
        check(json.loads(run("export", path, "--to", "json")) == document, f"{path}: export and parse are the same")
    for offsets in ("bytes", "scalars", "utf16"):
        validate_lines("document", "parse", *SAMPLES, "--format", "ndjson", "--offsets", offsets)
        rows = validate_lines("row", "parse", *SAMPLES, "--format", "rows", "--offsets", offsets)
        table = lines("table", *SAMPLES, "--rows", "blocks", "--format", "ndjson", "--offsets", offsets)
        check(table == rows, "a table of blocks holds the rows")
        validate_lines("chunk", "chunks", *SAMPLES, "--max", "100", "--offsets", offsets)
    # A selector that some samples do not know is no error as long as one does.
    for selector in SELECTORS:
        found = validate_lines("found", "query", selector, *SAMPLES, "--format", "ndjson")
        validate_lines("row", "query", selector, *SAMPLES, "--format", "rows")
        check(json.loads(run("query", selector, *SAMPLES, "--format", "json")) == found, f"{selector}: json is ndjson")


def versions():
    """Two versions of a document, a document and another one, and folders."""
    old, new = ("samples/regulation/parking-%d" % year for year in (2016, 2022))
    for pair in [(f"{old}/source.txt", f"{new}/source.txt"), (NOTICE, f"{new}/source.txt"), (old, new),
                 (old, "samples/notice")]:
        arguments = ["compare", "-q", *pair, "--include", "source.txt"]
        for more in ([], ["--all"], ["--offsets", "utf16"]):
            # Status 1: there is something that differs.
            done = [subprocess.run([TOOL, *arguments, *more, "--format", form], capture_output=True, check=False)
                    for form in ("json", "ndjson")]
            check([one.returncode for one in done] == [1, 1], f"{pair} differ")
            comparisons = json.loads(done[0].stdout)
            comparisons = comparisons if isinstance(comparisons, list) else [comparisons]
            rows = [json.loads(line) for line in done[1].stdout.decode().split("\n") if line]
            for comparison in comparisons:
                validate("comparison", comparison, pair[1])
            for row in rows:
                validate("change", row, pair[1])
            check([row for one in comparisons for row in one["changes"]] == rows, "rows are the changes")


def other_inputs():
    """Records, and texts that give rare diagnostics."""
    record = {"id": 7, "text": "关于防汛的通知\n一、总体要求\n值守。", "more": {"list": [1, None, "二"]}}
    found = validate_lines("document", "parse", "--from", "ndjson", "-", "--format", "ndjson",
                           stdin=json.dumps(record).encode())
    check(found[0]["source"]["record"]["more"] == record["more"], "a record's other fields are passed through")
    page = "<html><head><meta name=PubDate content=2020-01-02><title>通知</title></head><body><p>一、好<br>做。</body></html>"
    texts = [b"", b"\n", b"\xef\xbb\xbf", b"\xe4\xb8", "一、好\n".encode() + b"\xff\xfe\x80", b"a\0b", page.encode(),
             "关于印发办法的通知".encode("gb18030"), "一、做\n".encode("utf-16"), "总局通知".encode().decode("latin-1").encode()]
    for text in texts:
        # Status 1: there is something to find.
        done = subprocess.run([TOOL, "check", "-", "--format", "json"], input=text, capture_output=True)
        for finding in json.loads(done.stdout):
            validate("finding", finding, repr(text))
        validate("document", json.loads(run("parse", "-", stdin=text)), repr(text))
    check(counts["finding"] > 3, "some of them have diagnostics")


def broken():
    """A validator that finds nothing proves nothing: each of these has to be found."""
    document = json.loads(run("parse", NOTICE))
    for path, value in [(("body", 0, "kind"), "heading"), (("metadata", "dateSigned"), "2016-4-29"),
                        (("body", 0, "range"), [1]), (("source", "bytes"), None), (("evidence",), [])]:
        changed = copy.deepcopy(document)
        place = changed
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value
        check(not validators["document"].is_valid(changed), f"{value!r} at {path} is invalid")
        del place[path[-1]]
        check(not validators["document"].is_valid(changed) or path[-1] == 0, f"a document without {path} is invalid")


def folders(names):
    """A document at a time: a corpus need not fit into memory. What the tool refuses, it says itself."""
    with tempfile.TemporaryFile() as errors:
        command = [TOOL, "parse", *names, "--format", "ndjson", "--include", "*.{txt,html}"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors) as process:
            for line in process.stdout:
                document = json.loads(line)
                validate("document", document, document["source"]["path"])
        errors.seek(0)
        check(process.returncode == 0, f"status {process.returncode}: {errors.read().decode()[-500:]}")
    check(counts["document"] > 0, "there are documents")


if len(sys.argv) > 1:
    folders(sys.argv[1:])
else:
    samples()
    versions()
    other_inputs()
    broken()
print("valid:", ", ".join(f"{n} {kind}s" for kind, n in counts.items() if n))
