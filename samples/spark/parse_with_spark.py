"""Parses a corpus that outgrows one machine: the Python package inside of Apache Spark, without a further process.

usage: spark-submit parse_with_spark.py [--wheel WHEEL] [--text-field text] [--id-field id]
           [--rows documents|blocks|chunks] INPUT OUTPUT

INPUT is what Spark reads as Parquet, if its name ends in .parquet, else as JSON records; so is OUTPUT written, which
becomes a folder. Rows are of documents (id, what the document says of itself, its JSON), of blocks or of chunks, with
the columns of `directive parse --format rows` and `directive chunks`. --wheel sends the package to the executors; it is
not needed where the package is installed on all machines. A record whose text is missing is left out and counted.
"""
import argparse
import os
import shutil
import sys
import tempfile

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

FOLDER = "directive-package"
SCHEMAS = {
    "documents":
        "id string, title string, documentType string, documentNumber string, issuers array<string>, "
        "addressees array<string>, dateSigned string, datePublished string, publisher string, doubts int, json string",
    "blocks":
        "path string, documentNumber string, documentTitle string, dateSigned string, id string, address string, "
        "kind string, role string, marker string, title string, headings array<string>, text string, problem string, "
        "remedy string, line int, range array<int>, textHash string, page int",
    "chunks":
        "path string, chunkId string, id string, ids array<string>, address string, headings array<string>, "
        "context string, text string, characters int, tokens int, cut boolean, parent string, previous string, "
        "next string, documentNumber string, documentTitle string, documentType string, issuers array<string>, "
        "dateSigned string, datePublished string, dateEffective string, line int, range array<int>, page int",
}


def document_row(identifier, document):
    """What a table of documents has of each."""
    fields = document.metadata
    names = ("title", "documentType", "documentNumber", "issuers", "addressees", "dateSigned", "datePublished",
             "publisher")
    return {
        "id": identifier, **{name: getattr(fields, name) for name in names},
        "doubts": sum(diagnostic.severity != "note" for diagnostic in document.diagnostics),
        "json": document.json().decode(),
    }


def parser(text_field, id_field, rows):
    """A function from frames of records to frames of rows, which runs where the records are."""
    columns = [column.split()[0] for column in SCHEMAS[rows].split(", ")]

    def of(identifier, document):
        if rows == "documents":
            return [document_row(identifier, document)]
        return document.rows() if rows == "blocks" else [vars(chunk) for chunk in document.chunks()]

    def parse(frames):
        folder = SparkFiles.get(FOLDER)
        if os.path.isdir(folder) and folder not in sys.path:
            sys.path.insert(0, folder)
        import directive

        for frame in frames:
            found = []
            for identifier, text in zip(frame[id_field].astype(str), frame[text_field]):
                # Not parse_text(): a record may hold a web page.
                data = text.encode("utf-8", "replace")
                found += of(identifier, directive.parse(data, encoding="UTF-8", path=identifier))
            yield pandas.DataFrame(found, columns=columns)

    return parse


def send(spark, wheel, folder):
    """A wheel is an archive that Spark unpacks if its name says so; executors fetch it from the folder."""
    archive = shutil.copy(wheel, os.path.join(folder, f"{FOLDER}.zip"))
    spark.sparkContext.addArchive(f"{archive}#{FOLDER}")


def run(spark, given):
    """Reads the records, parses them where they are, writes the rows."""
    read = spark.read.parquet if given.input.rstrip("/").endswith(".parquet") else spark.read.json
    records = read(given.input)
    text = F.col(given.text_field)
    without = records.filter(text.isNull()).count()
    if without:
        print(f"{without} records without {given.text_field} are left out")
    parse = parser(given.text_field, given.id_field, given.rows)
    records = records.filter(text.isNotNull()).select(given.id_field, given.text_field)
    rows = records.mapInPandas(parse, SCHEMAS[given.rows])
    if given.output.rstrip("/").endswith(".parquet"):
        rows.write.parquet(given.output)
    else:
        rows.write.json(given.output, ignoreNullFields=False)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("input")
    arguments.add_argument("output")
    arguments.add_argument("--wheel")
    arguments.add_argument("--text-field", default="text")
    arguments.add_argument("--id-field", default="id")
    arguments.add_argument("--rows", choices=list(SCHEMAS), default="documents")
    given = arguments.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        spark = SparkSession.builder.appName("directive").getOrCreate()
        if given.wheel:
            send(spark, given.wheel, folder)
        run(spark, given)
        spark.stop()


if __name__ == "__main__":
    main()
