"""Positions with --offsets scalars are those of Python: text[a:b]."""
import tempfile

from tool import NOTICE, SAMPLES, check, lines, run

# Characters of one to four bytes, of one and two units of UTF-16, and every kind of line end.
OWN = "关于𠮷林镇防汛工作的通知\r\n各村：\r\n一、总体要求😀\r值守café到位。\n二、𠀋要求\r\n一是查𠮷险；二是备料。\r\n"


def ranges(value, at=""):
    """Every range in a document, with the way to it."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "range" and part is not None:
                yield at, part
            else:
                yield from ranges(part, f"{at}.{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from ranges(part, f"{at}[{index}]")


def compare(path):
    """Each range in scalars cuts out what the range in bytes cuts out; how many there are."""
    text = run("text", path)
    data = text.encode("utf-8")
    scalars = lines("parse", path, "--format", "ndjson", "--offsets", "scalars")[0]
    inBytes = lines("parse", path, "--format", "ndjson")[0]
    check(scalars["source"]["offsets"] == "scalars", "the document says its unit")
    pairs = list(zip(ranges(scalars), ranges(inBytes), strict=True))
    for (at, (a, b)), (_, (c, d)) in pairs:
        check(0 <= a <= b <= len(text), f"{path}{at}: {a}..<{b} is in the text")
        check(text[a:b] == data[c:d].decode("utf-8"), f"{path}{at}: {text[a:b]!r} is {data[c:d].decode()!r}")
    for block in scalars["body"]:
        a, b = block["range"]
        check(text[a:b].startswith(block["marker"] or ""), f"{path}: {block['id']} begins with its marker")
        check(text[a:b] == text[a:b].strip(), f"{path}: {block['id']} has no blanks at its ends")
    return len(pairs)


count = sum(compare(d["source"]["path"]) for d in lines("parse", *SAMPLES, "--format", "ndjson"))
with tempfile.NamedTemporaryFile(suffix=".txt") as file:
    file.write(OWN.encode("utf-8"))
    file.flush()
    count += compare(file.name)
    row = lines("query", "2.2", file.name, "--format", "rows", "--offsets", "scalars")[0]
    check(OWN[slice(*row["range"])] == "二是备料。", "a row of a query, behind characters of four bytes")
notice = run("text", NOTICE)
number = lines("parse", NOTICE, "--format", "ndjson", "--offsets", "scalars")[0]["evidence"]["documentNumber"][0]
check(notice[slice(*number["range"])] == "工商人字〔2016〕86号", "the evidence of the number is the number")
print(f"offsets in Python: {count} ranges")
