"""DuckDB reads the rows, the metadata and the table without being told what is in them."""
import os
import tempfile

import duckdb

from tool import SAMPLES, check, run

with tempfile.TemporaryDirectory() as folder:
    run("parse", *SAMPLES, "--format", "rows", "-o", os.path.join(folder, "rows.ndjson"))
    run("parse", *SAMPLES, "--format", "ndjson", "-o", os.path.join(folder, "documents.ndjson"))
    run("table", *SAMPLES, "-o", os.path.join(folder, "table.csv"))
    os.chdir(folder)
    documents = duckdb.sql("SELECT * FROM read_json('documents.ndjson')").fetchall()
    problems = duckdb.sql("""
        SELECT headings[-1], count(*), count(remedy) FROM read_json('rows.ndjson')
        WHERE documentNumber = '工商人字〔2016〕86号' AND problem IS NOT NULL GROUP BY ALL""").fetchall()
    types = dict(duckdb.sql("""
        SELECT metadata.documentType, count(*) FROM read_json('documents.ndjson')
        WHERE metadata.documentType IS NOT NULL GROUP BY ALL""").fetchall())
    dates = duckdb.sql("""
        SELECT count(*) FROM read_json('documents.ndjson') d JOIN read_csv('table.csv') t ON d.source.path = t.path
        WHERE d.metadata.documentNumber IS NOT DISTINCT FROM t.documentNumber
          AND CAST(d.metadata.dateSigned AS DATE) IS NOT DISTINCT FROM CAST(t.dateSigned AS DATE)""").fetchall()
    rows = duckdb.sql("SELECT count(*), count(DISTINCT path || ' ' || id) FROM read_json('rows.ndjson')").fetchall()

check(len(documents) >= 20, "there are at least 20 samples")
check(problems == [("强化问题导向", 6, 6)], f"six problems with remedies under one heading, not {problems}")
check(types.get("通知", 0) >= 5 and types.get("意见", 0) >= 3, f"documents by type: {types}")
check(dates == [(len(documents),)], f"the table has the number and date of {dates} of {len(documents)} documents")
check(rows[0][0] == rows[0][1] > 200, f"a row has an id of its own in its document: {rows}")
print(f"DuckDB: {len(documents)} documents, {rows[0][0]} rows")
