"""Parses a corpus that outgrows one machine: runs directive inside Apache Spark.

Each partition is one run of the tool, records in and out through its NDJSON mode, so nothing is held in memory but
what is on its way through the pipe. The tool goes out to the executors by itself: build it with
`swift build -c release --static-swift-stdlib`, and they need no Swift.

usage: spark-submit parse_with_spark.py --tool .build/release/directive INPUT OUTPUT
           [--text-field text] [--id-field id] [--form ndjson|rows]

INPUT is anything that Spark reads as JSON records or, if its name ends in .parquet, as Parquet. OUTPUT becomes a folder
of NDJSON: a document a line with the record's other fields in source.record, or with --form rows a block a line.
A record whose text is missing is left out and counted.
"""
import argparse
import os
import subprocess
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F


def parser_of_partitions(name, options):
    """A function that sends the lines of a partition through the tool."""

    def parse(lines):
        process = subprocess.Popen(
            [SparkFiles.get(name), "parse", "-", "--from", "ndjson", "--jobs", "1", *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        faults = []

        # Writes while the results are read: neither side waits for the other with a full pipe.
        def feed():
            try:
                with process.stdin as sink:
                    for line in lines:
                        sink.write(line.encode("utf-8") + b"\n")
            except BrokenPipeError:
                pass  # the tool has ended, its status says why
            except Exception as fault:
                faults.append(fault)

        feeder = threading.Thread(target=feed)
        feeder.start()
        for line in process.stdout:
            yield line.decode("utf-8").rstrip("\n")
        feeder.join()
        status = process.wait()
        if faults:
            raise faults[0]
        if status != 0:
            raise RuntimeError(f"directive ended with status {status}; its messages are in the executor's log")

    return parse


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("input")
    arguments.add_argument("output")
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--text-field", default="text")
    arguments.add_argument("--id-field", default="id")
    arguments.add_argument("--form", choices=["ndjson", "rows"], default="ndjson")
    given = arguments.parse_args()

    spark = SparkSession.builder.appName("directive").getOrCreate()
    spark.sparkContext.addFile(os.path.abspath(given.tool))
    read = spark.read.parquet if given.input.rstrip("/").endswith(".parquet") else spark.read.json
    records = read(given.input)
    text = F.col(given.text_field)
    without = records.filter(text.isNull()).count()
    if without:
        print(f"{without} records without {given.text_field} are left out")

    options = ["--format", given.form, "--text-field", given.text_field, "--id-field", given.id_field]
    parse = parser_of_partitions(os.path.basename(given.tool), options)
    # Not toJSON(): it leaves out the fields that are null.
    lines = records.filter(text.isNotNull()).select(F.to_json(F.struct("*"), {"ignoreNullFields": "false"}))
    lines.rdd.map(lambda row: row[0]).mapPartitions(parse).saveAsTextFile(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
