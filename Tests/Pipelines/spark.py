"""Documents through the Python package inside Spark, on a cluster of two workers on this machine.

usage: spark.py WHEEL [COUNT [ROWS…]]   by default 1000, and all kinds of rows

Every document has to come out as the tool gives it without Spark. Needs PySpark, pandas, pyarrow and Java 17.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from tool import SAMPLES, TOOL, check, lines

WHEEL = sys.argv[1]
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
KINDS = sys.argv[3:] or ["documents", "blocks", "chunks"]
FIELDS = ("title", "documentNumber", "issuers", "dateSigned")
# Two processes besides the driver, one core each: they get the package from the driver, as on any cluster.
CLUSTER = "local-cluster[2,1,2048]"


def records():
    """Samples, each with a line of its own at the end."""
    texts = [pathlib.Path(d["source"]["path"]).read_text("utf-8") for d in lines("parse", *SAMPLES)]
    for number in range(COUNT):
        text = f"{texts[number % len(texts)]}\n本件为第{number}份。\n"
        yield json.dumps({"url": f"u{number:06}", "content": text, "number": number}, ensure_ascii=False) + "\n"


def spark(rows, source, output):
    start = time.monotonic()
    environment = os.environ | {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run(
        [pathlib.Path(sys.executable).with_name("spark-submit"), "--master", CLUSTER,
         "samples/spark/parse_with_spark.py", "--wheel", WHEEL, "--text-field", "content", "--id-field", "url",
         "--rows", rows, source, output], env=environment, capture_output=True, text=True)
    check(done.returncode == 0, f"spark-submit ended with status {done.returncode}: {done.stderr[-3000:]}")
    parts = sorted(output.glob("part-*"))
    check(len(parts) >= 2, f"several partitions, not {len(parts)}")
    print(f"Spark: {rows} of {COUNT} documents in {len(parts)} partitions, {time.monotonic() - start:.1f} s in all",
          flush=True)
    return done.stdout, (json.loads(line) for part in parts for line in part.open("rb"))


def alone(source, output, *words):
    """The tool on the same records, on two threads."""
    start = time.monotonic()
    with open(output, "wb") as sink, subprocess.Popen(["cat", *sorted(source.glob("*.json"))], stdout=subprocess.PIPE) as cat:
        subprocess.run([TOOL, *words, "-", "--from", "ndjson", "--text-field", "content", "--id-field", "url",
                        "--offsets", "scalars", "-q"], stdin=cat.stdout, stdout=sink)
    print(f"{' '.join(words)}: {time.monotonic() - start:.1f} s without Spark", flush=True)
    with open(output, "rb") as lines:
        yield from map(json.loads, lines)


def main(folder):
    source = folder / "records"
    source.mkdir()
    files = [(source / f"{part}.json").open("w", encoding="utf-8") for part in range(8)]
    for number, record in enumerate(records()):
        files[number % 8].write(record)
    files[0].write('{"url": "none", "number": -1}\n')
    for file in files:
        file.close()
    size = sum(file.stat().st_size for file in source.glob("*.json"))
    print(f"{COUNT} documents, {size / 1e6:.0f} MB", flush=True)

    for rows in KINDS:
        said, found = spark(rows, source, folder / rows)
        check("1 records without content are left out" in said, f"the record without a text is counted: {said}")
        if rows == "documents":
            documents(found, alone(source, folder / "alone.ndjson", "parse", "--format", "ndjson"))
        else:
            words = ["chunks"] if rows == "chunks" else ["parse", "--format", "rows"]
            found = sorted(json.dumps(row, sort_keys=True) for row in found)
            wanted = sorted(json.dumps(row, sort_keys=True) for row in alone(source, folder / f"{rows}.ndjson", *words))
            check(found == wanted, f"the {rows} are those of the tool")
            print(f"Spark: {len(found)} {rows} as without it")


def documents(rows, wanted):
    """Each is what the tool gives, which keeps the record's fields besides."""
    # Hashes, as there may be many.
    found = {row["id"]: (hash(row["json"]), *(repr(row[field]) for field in FIELDS)) for row in rows}
    check(len(found) == COUNT, f"{len(found)} documents came out")
    for document in wanted:
        document["source"]["record"] = None
        written = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        fields = (repr(document["metadata"][field]) for field in FIELDS)
        check(found.pop(document["source"]["path"]) == (hash(written), *fields), document["source"]["path"])
    check(not found, "and no further ones")
    print(f"Spark: {COUNT} documents as without it")


with tempfile.TemporaryDirectory() as name:
    main(pathlib.Path(name))
