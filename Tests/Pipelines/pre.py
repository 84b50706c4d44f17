"""PDF and Word files come in by themselves, and by --pre: through pdftotext, pandoc, and LibreOffice where SOFFICE is set.

The files are made here, as an office makes them: a PDF with lines cut at the paper's width and page numbers, a Word
file with a paragraph for each line.
"""
import os
import pathlib
import subprocess
import tempfile

import docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from tool import TOOL, check, lines, run, walk

TITLE = "青岚市水务局关于做好今年防汛物资储备工作的通知"
NUMBER = "青水务发〔2023〕17号"
TEXT = f"""{NUMBER}

{TITLE}

各县（市、区）水务局，局属各单位：
为做好今年的防汛物资储备工作，保证汛期需要时调得出、用得上，现将有关事项通知如下：
一、摸清家底
各单位要对现有的防汛物资逐库、逐项盘点，登记造册，对过期和损坏的物资及时更换，盘点结果在三月底以前报市局备案。
二、补足缺口
（一）编袋和块石。沿河各县要按照每公里堤防的定额补足编织袋和块石，存放在离堤防不远、车辆能够到达的地方。
（二）抽排设备。城区各单位要检修水泵和发电机，每台设备都要有人会用，汛前至少试机一次，并且做好试机记录。
三、明确责任
各单位主要负责人是物资储备的第一责任人。市局将在四月组织检查，检查情况在全市水务系统通报。

青岚市水务局
2023年2月14日
"""
# (address, title) of the divisions
OUTLINE = [("1", "摸清家底"), ("2", "补足缺口"), ("2.1", "编袋和块石"), ("2.2", "抽排设备"), ("3", "明确责任")]
FONT, SIZE, LEFT, WIDTH, LINES = "STSong-Light", 16, 80, 27, 16


def paper_lines():
    """The text as it is set: titles in the middle, paragraphs indented, cut at WIDTH, no line beginning with a mark."""
    for line in TEXT.splitlines():
        if line in (NUMBER, TITLE) or line.startswith(("青岚市水务局", "2023")):
            line = "　" * ((WIDTH - len(line)) // 2) + line
        elif not line.startswith("各县"):
            line = "　　" + line
        while len(line) > WIDTH:
            cut = WIDTH - 1 if line[WIDTH] in "，。、；：）" else WIDTH
            yield line[:cut]
            line = line[cut:]
        yield line


def write_pdf(path):
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    page = canvas.Canvas(str(path), pagesize=A4)
    cut = list(paper_lines())
    for number, first in enumerate(range(0, len(cut), LINES), 1):
        page.setFont(FONT, SIZE)
        for index, line in enumerate(cut[first:first + LINES]):
            page.drawString(LEFT, 740 - index * 28, line)
        page.setFont(FONT, 12)
        page.drawString(280, 60, f"— {number} —")
        page.showPage()
    page.save()


def write_docx(path):
    document = docx.Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    document.save(path)


def compare(path, command=None):
    """The document reads the same, whatever it came in by."""
    [document] = lines("parse", str(path), "--format", "ndjson", *(["--pre", command] if command else []))
    format = "pre" if command else path.suffix[1:]
    check(document["source"]["format"] == format, f"the format of the source is {format}")
    metadata = document["metadata"]
    wanted = {"title": TITLE, "documentNumber": NUMBER, "dateSigned": "2023-02-14", "issuers": ["青岚市水务局"],
              "documentType": "通知", "addressees": ["各县（市、区）水务局", "局属各单位"]}
    for key, value in wanted.items():
        check(metadata[key] == value, f"{command}: {key}: {metadata[key]!r} is {value!r}")
    outline = [(b["address"], b["title"]) for b in walk(document["body"]) if b["kind"] == "section"]
    check(outline == OUTLINE, f"{command}: the outline is {outline}")
    text = "".join(b["text"] or "" for b in walk(document["body"]))
    for sentence in ("盘点结果在三月底以前报市局备案。", "存放在离堤防不远、车辆能够到达的地方。", "检查情况在全市水务系统通报。"):
        check(sentence in text, f"{command}: {sentence} is whole, wherever the paper cut it")
    print(f"--pre {command}: {path.suffix}" if command else f"by itself: {path.suffix}")
    return document


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    pdf, word = folder / "notice.pdf", folder / "notice.docx"
    write_pdf(pdf)
    write_docx(word)
    compare(pdf)
    compare(word)
    refused = subprocess.run([TOOL, "parse", "--no-external", pdf], capture_output=True, text=True)
    check(refused.returncode == 2 and "--pre" in refused.stderr and not refused.stdout,
          f"PDF without poppler is refused, with a word on --pre: {refused.stderr}")
    found = compare(pdf, 'pdftotext -layout "$1" -')
    check({e["kind"] for e in found["excluded"]} == {"pageNumber"}, f"page numbers are cut away: {found['excluded']}")
    compare(word, "pandoc --from docx --to plain --wrap none")
    if os.environ.get("SOFFICE"):
        with tempfile.TemporaryDirectory() as office:
            home = f"-env:UserInstallation={(pathlib.Path(office) / 'home').as_uri()}"
            compare(word, f'soffice {home} --headless --cat "$1"')
            # As Word 97 wrote it, and read without another program.
            subprocess.run(["soffice", home, "--headless", "--convert-to", "doc", "--outdir", office, word],
                           check=True, capture_output=True)
            compare(pathlib.Path(office) / "notice.doc")
    # A folder of both, each by the program that reads it.
    both = lines("parse", name, "--format", "ndjson", "--pre", 'pdftotext -layout "$1" -', "--pre-glob", "*.pdf",
                 "--pre", "pandoc --from docx --to plain --wrap none", "--pre-glob", "*.docx")
    check([d["metadata"]["title"] for d in both] == [TITLE, TITLE], "a folder of both")
