"""Chunks go into DuckDB and LanceDB as they are, and questions find the place that answers them."""
import os
import sys
import tempfile

from tool import SAMPLES, check, lines, run

sys.path.insert(0, os.path.join("samples", "retrieval"))
from search_chunks import Index  # noqa: E402

QUESTIONS = [
    ("城市照明由哪个部门监督管理", "order/promulgated-measures", "附件/第三条"),
    ("在照明设施上刻划涂污是否允许", "order/promulgated-measures", "附件/第六条"),
    ("学习教育坚持问题导向要解决哪些问题", "notice/two-studies", "2.3.2"),
    ("排查时间是5月几日到几日", "notice/attachments", "2"),
    ("老旧小区改造资金可以挪用吗", "notice/table", "2"),
]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "chunks.ndjson")
    run("chunks", *SAMPLES, "-q", "-o", path)
    index = Index(path, os.path.join(folder, "vectors"))
    count = index.words.execute("SELECT count(*), count(DISTINCT path), max(characters) FROM chunks").fetchone()
    check(count[0] > 120 and count[1] >= 20 and count[2] <= 800, f"chunks of all samples: {count}")
    for question, sample, block in QUESTIONS:
        wanted = (f"samples/{sample}/source.txt", block)
        found = [(chunk["path"], chunk["id"]) for chunk in index.search(question, 3)]
        check(wanted in found, f"{question}: {wanted} is not among {found}")
        for name, by in (("words", index.by_words), ("vectors", index.by_vectors)):
            ids = [index.chunk(identifier)["id"] for identifier in by(question, 10)]
            check(block in ids, f"{question} by {name}: {block} is not among {ids}")

# Small to big: parent is a block that query gives, and it holds the words of the chunk.
for chunk in lines("chunks", "samples/order/promulgated-measures/source.txt", "--max", "60"):
    if chunk["parent"]:
        words = run("query", chunk["parent"], chunk["path"])
        last = chunk["text"].split("\n")[-1][-6:]
        check(last in words, f"{chunk['parent']} holds {last}")
print(f"DuckDB and LanceDB: {count[0]} chunks of {count[1]} documents, {len(QUESTIONS)} questions answered")
