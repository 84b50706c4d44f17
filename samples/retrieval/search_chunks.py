"""Finds the chunks that answer a question, by words (DuckDB) and by vectors (LanceDB), and joins both lists.

    directive chunks archive/ -o chunks.ndjson
    python search_chunks.py chunks.ndjson 城市照明由哪个部门负责

Needs `pip install duckdb lancedb`. Chinese has no blanks between words, so that words are pairs of characters here. The
vectors are hashes of the same pairs, to show the way without a model: put a real one into embed().
"""
import argparse
import math
import tempfile
import zlib

import duckdb
import lancedb

SIZE = 1024
# The words of a text: each two characters that follow one another, without marks and blanks.
PAIRS = """
CREATE MACRO pairs(words) AS list_transform(
    range(1, len(regexp_replace(lower(words), '[^\\p{L}\\p{N}]', '', 'g'))),
    lambda i: substr(regexp_replace(lower(words), '[^\\p{L}\\p{N}]', '', 'g'), i, 2))
"""
# BM25 with its usual constants. The extension fts does the same where it can be loaded.
RANKING = """
WITH asked AS (SELECT DISTINCT unnest(pairs($question)) AS word),
     found AS (SELECT place, word, count(*) AS n FROM words JOIN asked USING (word) GROUP BY ALL),
     rare AS (SELECT word, ln(1 + ((SELECT count(*) FROM chunks) - count(*) + 0.5) / (count(*) + 0.5)) AS weight
              FROM found GROUP BY word)
SELECT chunkId, sum(weight * n * 2.2 / (n + 1.2 * (0.25 + 0.75 * length / (SELECT avg(length) FROM chunks)))) AS score
FROM found JOIN rare USING (word) JOIN chunks USING (place) GROUP BY chunkId ORDER BY score DESC, chunkId LIMIT $count
"""


def embed(pairs):
    """A vector of length 1 in which each pair of characters counts."""
    vector = [0.0] * SIZE
    for pair in pairs:
        code = zlib.crc32(pair.encode())
        vector[code % SIZE] += 1 if code & 1 << 20 else -1
    length = math.sqrt(sum(value * value for value in vector)) or 1
    return [value / length for value in vector]


class Index:
    def __init__(self, path, folder):
        """Reads chunks; nothing has to be said of their fields."""
        self.words = duckdb.connect()
        self.words.execute(PAIRS)
        # Documents that are there twice have chunks with one id: one of them will do.
        self.words.execute(
            "CREATE TABLE chunks AS SELECT DISTINCT ON (chunkId) row_number() OVER () AS place, *, "
            "len(pairs(context || text)) AS length FROM read_json(?)", [path])
        self.words.execute("CREATE TABLE words AS SELECT place, unnest(pairs(context || text)) AS word FROM chunks")
        rows = self.words.execute("SELECT chunkId, pairs(context || text) FROM chunks ORDER BY place").fetchall()
        self.vectors = lancedb.connect(folder).create_table(
            "chunks", [{"chunkId": name, "vector": embed(pairs)} for name, pairs in rows])

    def by_words(self, question, count):
        return [row[0] for row in self.words.execute(RANKING, {"question": question, "count": count}).fetchall()]

    def by_vectors(self, question, count):
        pairs = self.words.execute("SELECT pairs(?)", [question]).fetchone()[0]
        return [row["chunkId"] for row in self.vectors.search(embed(pairs)).distance_type("cosine").limit(count).to_list()]

    def search(self, question, count=3):
        """The best of both lists (reciprocal rank fusion), as rows of chunks."""
        scores = {}
        for names in (self.by_words(question, 20), self.by_vectors(question, 20)):
            for rank, name in enumerate(names):
                scores[name] = scores.get(name, 0) + 1 / (60 + rank)
        best = sorted(scores, key=lambda name: (-scores[name], name))[:count]
        return [self.chunk(name) for name in best]

    def chunk(self, name):
        found = self.words.execute("SELECT * EXCLUDE (place, length) FROM chunks WHERE chunkId = ?", [name])
        return dict(zip([column[0] for column in found.description], found.fetchone()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("chunks", help="what directive chunks printed")
    parser.add_argument("question")
    parser.add_argument("--count", type=int, default=3, help="how many chunks to show (default: 3)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for chunk in Index(arguments.chunks, folder).search(arguments.question, arguments.count):
            print(f"{chunk['path']} {chunk['address'] or chunk['id']}\n{chunk['context']}\n{chunk['text']}\n")


if __name__ == "__main__":
    main()
