"""pandas reads the rows, the metadata and the table into data frames."""
import io
import json

import pandas

from tool import NOTICE, SAMPLES, check, lines, run

documents = lines("parse", *SAMPLES, "--format", "ndjson")
# dtype=False: 2.1 is an address here, no number.
rows = pandas.read_json(io.StringIO(run("parse", *SAMPLES, "--format", "rows")), lines=True, dtype=False)
one = rows[(rows.path == NOTICE) & (rows.address == "2.1")]
check(one.title.tolist() == ["总体要求"], f"the block 2.1 of the notice is {one.title.tolist()}")
problems = rows[(rows.path == NOTICE) & rows.problem.notna()]
check(len(problems) == 6 and problems.remedy.notna().all(), "six problems with remedies")
check(not rows.duplicated(["path", "id"]).any(), "an id of its own for each block")

metadata = pandas.json_normalize(documents)
check(len(metadata) == len(documents), "a line for each document")
counted = metadata["metadata.documentType"].value_counts().to_dict()
check(counted.get("通知", 0) >= 5, f"documents by type: {counted}")

# utf-8-sig: the byte order mark is for Excel.
csv = run("table", *SAMPLES).encode("utf-8")
table = pandas.read_csv(io.BytesIO(csv), encoding="utf-8-sig", parse_dates=["dateSigned"]).set_index("path")
for document in documents:
    path, fields = document["source"]["path"], document["metadata"]
    have = table.loc[path]
    for key in ("documentNumber", "title"):
        check((None if pandas.isna(have[key]) else have[key]) == fields[key], f"{path}: {key} {have[key]!r}")
    signed = None if pandas.isna(have.dateSigned) else have.dateSigned.date().isoformat()
    check(signed == fields["dateSigned"], f"{path}: dateSigned {signed}")
    check((have.issuers if isinstance(have.issuers, str) else "") == "；".join(fields["issuers"]), f"{path}: issuers")
ndjson = pandas.read_json(io.StringIO(run("table", *SAMPLES, "--format", "ndjson")), lines=True, dtype=False)
check(ndjson.path.tolist() == table.index.tolist(), "the table as NDJSON has the same lines")
check(json.loads(metadata.to_json(orient="records"))[0]["directive"] == 1, "and back to JSON")
print(f"pandas: {len(documents)} documents, {len(rows)} rows")
