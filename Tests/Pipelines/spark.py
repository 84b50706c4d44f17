"""1,000 documents through directive inside Spark, on a cluster of two workers on this machine.

Every document has to come out as the tool gives it without Spark. Needs PySpark and Java 17.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from tool import SAMPLES, TOOL, check, lines, run

COUNT = 1000
# Two processes besides the driver, one core and 1 GiB each: they get the tool from the driver, as on any cluster.
CLUSTER = "local-cluster[2,1,1024]"


def records():
    """Samples, each with a line of its own at the end."""
    texts = [pathlib.Path(d["source"]["path"]).read_text("utf-8") for d in lines("parse", *SAMPLES)]
    for number in range(COUNT):
        text = f"{texts[number % len(texts)]}\n本件为第{number}份。\n"
        yield {"url": f"u{number:04}", "content": text, "number": number, "tags": ["防汛", "𠮷"], "note": None if number % 2 else "有"}


def spark(form, source, output):
    start = time.monotonic()
    environment = os.environ | {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run(
        [pathlib.Path(sys.executable).with_name("spark-submit"), "--master", CLUSTER,
         "samples/spark/parse_with_spark.py", "--tool", TOOL, "--text-field", "content", "--id-field", "url",
         "--form", form, source, output], env=environment, capture_output=True, text=True)
    check(done.returncode == 0, f"spark-submit ended with status {done.returncode}: {done.stderr[-3000:]}")
    parts = sorted(output.glob("part-*"))
    check(len(parts) >= 2, f"several partitions, not {len(parts)}")
    print(f"Spark: {form} of {COUNT} documents in {len(parts)} partitions, {time.monotonic() - start:.1f} s in all")
    return done.stdout, [line for part in parts for line in part.read_text("utf-8").split("\n") if line]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    source = folder / "records"
    source.mkdir()
    made = [json.dumps(record, ensure_ascii=False) for record in records()]
    for part in range(4):
        (source / f"{part}.json").write_text("\n".join(made[part::4]) + "\n", "utf-8")
    with (source / "4.json").open("w") as empty:
        empty.write('{"url": "none", "number": -1}\n')

    said, documents = spark("ndjson", source, folder / "documents")
    check("1 records without content are left out" in said, f"the record without a text is counted: {said}")
    fields = ("--from", "ndjson", "--text-field", "content", "--id-field", "url")
    alone = lines("parse", "-", *fields, "--format", "ndjson", stdin="\n".join(made).encode())
    found = sorted(map(json.loads, documents), key=lambda d: d["source"]["path"])
    check(len(found) == COUNT, f"{len(found)} documents came out")
    check(found == alone, "each is what the tool gives without Spark, its record included")

    _, rows = spark("rows", source, folder / "rows")
    alone = run("parse", "-", *fields, "--format", "rows", stdin="\n".join(made).encode())
    check(sorted(rows) == sorted(line for line in alone.split("\n") if line), "the rows too")
    print(f"Spark: {len(found)} documents and {len(rows)} rows as without it")
