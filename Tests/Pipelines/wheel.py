"""The Python package as its users have it: installed from the wheel into a fresh environment, no Swift on the path.

What it gives is held against the tool, which DIRECTIVE names. Needs pandas for the data frame.
"""
import doctest
import importlib.util
import os
import pathlib
import pickle
import re
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict

import directive
from directive import document as document_module

from tool import NOTICE, SAMPLES, check, lines, run


def raises(kind, words, work):
    try:
        work()
    except kind as error:
        check(words in str(error), f"{words!r} is said: {error}")
    else:
        check(False, f"{kind.__name__} is raised")


def as_the_tool():
    for expected in lines("parse", "--offsets", "scalars", *SAMPLES):
        path = expected["source"]["path"]
        document = directive.parse(path)
        check(document.data == expected, f"{path}: the JSON is that of the tool")
        check([b.id for b in document.blocks()] == [b["id"] for b in walk(expected["body"])], path)
        for block in document.blocks():
            start, end = block.range
            check(block.marker is None or document.text[start:end].startswith(block.marker[0]), f"{path} {block.id}")
    document = directive.parse(pathlib.Path(NOTICE))
    check(document.markdown() == run("export", "--to", "markdown", NOTICE), "Markdown")
    check(document.rows() == lines("parse", "--format", "rows", "--offsets", "scalars", NOTICE), "rows")
    check(document.text == run("text", NOTICE), "the text")
    for words, options in (
        ([], {}), (["--max", "100", "--min", "20", "--overlap", "2"], {"max": 100, "min": 20, "overlap": 2}),
        (["--max-tokens", "200"], {"max_tokens": 200}),
    ):
        expected = lines("chunks", "--offsets", "scalars", *words, NOTICE)
        found = [asdict(chunk) for chunk in document.chunks(**options)]
        check(found == [{**row, "range": tuple(row["range"])} for row in expected], f"chunks {options}")
    check(document["2.3.2.4"].remedy.startswith("推进监管方式和监管手段创新"), "a remedy")
    check(document["二（三）2"].headings == ["总体要求、工作目标和工作重点", "工作重点"], "headings")
    check(len(document.query("@problems")) == 6 and "3.3" in document and "9.9" not in document, "selectors")
    check(document.query(".documentNumber")[0].value == document.metadata.documentNumber == "工商人字〔2016〕86号", "number")
    check(document.metadata.documentNumberParts.year == 2016, "parts of the number")
    [place] = document.evidence["documentNumber"]
    check(document.text[slice(*place.range)] == "工商人字〔2016〕86号", "evidence")
    check("工商人字" in repr(document), repr(document))


def walk(blocks):
    for block in blocks:
        yield block
        yield from walk(block["children"])


def other_inputs():
    text = pathlib.Path(NOTICE).read_text("utf-8")
    wanted = directive.parse_text(text).metadata
    for data in text.encode("gb18030", "replace"), bytearray(text, "utf-8"), memoryview(text.encode("utf-16")):
        check(directive.parse(data).metadata.title == wanted.title, "bytes in any encoding")
    check(directive.parse_text("<p>一、目标</p>").body[0].kind == "paragraph", "a text is no page")
    check(directive.parse_text("\ud800一、目标").text == "?一、目标", "half of a pair is no character")
    check(directive.parse("<html><body><p>通知</p></body></html>".encode()).source.format == "html", "a page is")
    raises(OSError, "No such file", lambda: directive.parse("absent.txt"))
    raises(directive.UnreadableError, "a PNG", lambda: directive.parse(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))
    raises(directive.ArgumentError, "unknown encoding", lambda: directive.parse(b"", encoding="klingon"))
    document = directive.parse(NOTICE)
    raises(directive.NotFoundError, "“9.9”", lambda: document["9.9"])
    raises(KeyError, "9.9", lambda: document["9.9"])
    raises(directive.ArgumentError, "names 6 blocks", lambda: document["@problems"])
    raises(directive.ArgumentError, "names values", lambda: document[".title"])
    for options, words in (
        ({"max": 0}, "from 20"), ({"max": 1 << 70}, "from 20"), ({"overlap": -1}, "from 0 to 20"),
        ({"max": 100, "min": 200}, "more than the limit of 100"), ({"max": 100, "max_tokens": 100}, "two limits"),
    ):
        raises(directive.ArgumentError, words, lambda: document.chunks(**options))
    check(pickle.loads(pickle.dumps(document.body)) == document.body, "blocks travel between processes")


def many():
    paths = [d["source"]["path"] for d in lines("parse", *SAMPLES)]
    found = [d.source.path for d in directive.parse_many(paths, jobs=4)]
    check(found == paths, "in their order")
    failed = []
    found = list(directive.parse_many(["absent.txt", NOTICE], on_error=lambda path, error: failed.append(path)))
    check(failed == ["absent.txt"] and len(found) == 1, "what can't be read is told")
    raises(OSError, "absent", lambda: list(directive.parse_many([NOTICE, "absent.txt"])))
    first = next(directive.parse_many(NOTICE for _ in iter(int, 1)))
    check(first.metadata.title is not None, "one of endlessly many")
    frame = directive.to_pandas(directive.parse_many(paths))
    check(len(frame) > 300 and set(frame["kind"]) > {"section", "item"}, f"{len(frame)} rows")


def lets_go():
    """Another thread goes on while a large document is read."""
    text = pathlib.Path(NOTICE).read_bytes() * 2000
    ticks, done = 0, threading.Event()

    def read():
        directive.parse(text)
        done.set()

    thread = threading.Thread(target=read)
    start = time.monotonic()
    thread.start()
    while not done.wait(0.001):
        ticks += 1
    thread.join()
    spent = time.monotonic() - start
    check(ticks > 10 * spent, f"{ticks} ticks in {spent:.1f} s")
    print(f"Python: {len(text) / spent / 1e6:.0f} MB/s")


def command_line():
    done = subprocess.run([sys.executable, "-m", "directive", "query", "2.3.2.title", NOTICE], capture_output=True)
    check(done.stdout.decode() == "强化问题导向\n" and done.returncode == 0, done.stderr.decode())
    script = pathlib.Path(sys.executable).with_name("directive")
    check(subprocess.run([script, "--version"], capture_output=True).stdout.startswith(b"directive "), "a command")


def readme():
    """What the README shows runs."""
    blocks = re.findall(r"```python\n(.*?)```", pathlib.Path("README.md").read_text("utf-8"), re.S)
    names = {}
    exec(blocks[0], names)
    check(len(names["frame"]) > 10, "the README's example")
    # Half a minute of installing: only where somebody has done it.
    if all(importlib.util.find_spec(name) for name in ("langchain_core", "llama_index")):
        exec(blocks[1], names)
        langchain, llama = names["load_langchain"](NOTICE), names["load_llama_index"](NOTICE)
        check([d.page_content for d in langchain] == [d.text for d in llama] and len(llama) > 5, "both load the same")
        check(all(document.metadata["source"] == NOTICE for document in llama), "with their place")
        print(f"Python: {len(llama)} documents for LangChain and LlamaIndex")


def model():
    """The classes are those of the schema."""
    with tempfile.TemporaryFile() as schema:
        schema.write(run("schema").encode())
        schema.seek(0)
        made = subprocess.run([sys.executable, "Sources/Python/model.py"], stdin=schema, capture_output=True, check=True)
    check(made.stdout.decode() == pathlib.Path("Sources/Python/directive/model.py").read_text("utf-8"),
          "model.py is made anew from the schema")


check("site-packages" in directive.__file__, "the installed package is tested")
check("swift" not in os.environ["PATH"], "no Swift on the path")
for part in (as_the_tool, other_inputs, many, lets_go, command_line, readme, model):
    part()
for module in (directive, document_module):
    failed, tried = doctest.testmod(module)
    check(failed == 0 and tried > 0, f"examples of {module.__name__}")
print(f"Python {sys.version.split()[0]}: directive {directive.__version__}, as the tool says")
