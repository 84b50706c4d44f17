"""Pages as other tools write them: what is known about saved pages has to be found in the text of any extractor.

usage: extracted.py SHARED, the folder with corpus/ and eval/score.py. DIRECTIVE names the tool.

A rule that was written on the text of one extractor shows here: each page of the collections with html/ is written as
BeautifulSoup, html2text, inscriptis and markdownify write it, on one line, and broken at names in 《》, and scored with
score.py. Part of what is known stands in meta fields alone, which no text has. A form that falls below what
was reached fails.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import bs4
import html2text
import inscriptis
import markdownify

from tool import TOOL

COLLECTIONS = ("web", "pages", "gz", "local", "kinds", "gwy")
# Values found and answers right of those without a doubt, in percent.
FLOORS = {
    "a line a piece": (91.5, 95.5), "blocks": (90.5, 95.0), "one line": (87.0, 94.0), "html2text": (92.0, 96.0),
    "inscriptis": (90.0, 95.5), "markdownify": (91.5, 95.0), "broken at names": (90.5, 95.5),
}


def soup(page):
    found = bs4.BeautifulSoup(page, "lxml")
    for element in found(["script", "style", "noscript"]):
        element.decompose()
    return found


def pieces(page):
    return soup(page).get_text("\n", strip=True)


def markdown(page):
    writer = html2text.HTML2Text()
    writer.body_width = 0
    return writer.handle(page)


FORMS = {
    "a line a piece": pieces,
    "blocks": lambda page: re.sub(r"\n\s*\n+", "\n", soup(page).get_text()),
    "one line": lambda page: re.sub(r"\s+", " ", soup(page).get_text(" ", strip=True)),
    "html2text": markdown,
    "inscriptis": inscriptis.get_text,
    "markdownify": lambda page: markdownify.markdownify(str(soup(page))),
    "broken at names": lambda page: re.sub(r"(《[^》\n]{2,60}》)", r"\n\1\n", pieces(page)).replace("\n\n", "\n"),
}


def decoded(data):
    named = re.search(rb"charset=[\"']?([\w-]+)", data[:4000])
    encoding = named.group(1).decode().lower() if named else "utf-8"
    for name in ("gb18030" if encoding in ("gb2312", "gbk") else encoding, "utf-8", "gb18030"):
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            pass
    return data.decode("utf-8", "replace")


def write(shared, folder, form):
    """The pages of all collections in one form, each with what is known about it."""
    for name in COLLECTIONS:
        source, target = shared / "corpus" / name, folder / name
        (target / "txt").mkdir(parents=True)
        with open(target / "meta.jsonl", "w", encoding="utf-8") as known:
            for line in open(source / "meta.jsonl", encoding="utf-8"):
                gold = json.loads(line)
                page = source / gold.get("html", f"html/{gold['id']}.html")
                if not page.exists():
                    continue
                text = FORMS[form](decoded(page.read_bytes()))
                gold = {key: value for key, value in gold.items() if key not in ("excluded", "items", "html")}
                gold["file"] = f"txt/{gold['id']}.txt"
                (target / gold["file"]).write_text(text, encoding="utf-8")
                known.write(json.dumps(gold, ensure_ascii=False) + "\n")


def main():
    shared = pathlib.Path(sys.argv[1])
    failed = False
    for form, floors in FLOORS.items():
        with tempfile.TemporaryDirectory() as folder:
            write(shared, pathlib.Path(folder), form)
            done = subprocess.run(
                [sys.executable, shared / "eval" / "score.py", "--tool", os.path.abspath(TOOL), "--corpus", folder],
                capture_output=True, text=True, check=True)
        last = done.stdout.splitlines()[-1]
        reached = [float(figure) for figure in re.findall(r"(?:known|right) ([\d.]+)%", last)[:2]]
        low = any(value < floor for value, floor in zip(reached, floors))
        failed |= low
        print(f"{form:20}", f"known {reached[0]:.2f} %, not warned and right {reached[1]:.2f} %", "BELOW" if low else "")
    sys.exit(1 if failed else 0)


main()
