"""Word files that are written: set documents of all samples, and a copy with tracked changes and comments.

Their elements stand in the order of ECMA-376 (openxml-audit), python-docx reads them, and where SOFFICE is set
LibreOffice makes PDF of them, with all the words and the pages that are expected.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

import docx

from tool import TOOL, check, run

# What this checker wants and the standard does not: a theme.
EXCUSED = "relationships/theme"
FAULTY = {"〔2020〕18号": "[2020]第018号", "有关单位：": "有关单位:", "附件：1．": "附件:1．"}


def export(folder):
    """Each sample as a Word file, with and without a red head, by its name."""
    files = {}
    for number, source in enumerate(sorted(pathlib.Path("samples").glob("*/*/source.*"))):
        if source.suffix == ".pdf":
            continue
        for flags in ([], ["--red-head"]):
            path = folder / f"{number}{'-red' if flags else ''}.docx"
            run("export", str(source), "--to", "docx", *flags, "-o", str(path))
            files[path] = source
    return files


def audit(folder):
    """What is wrong with each file of a folder, by its name."""
    command = [sys.executable, "-m", "openxml_audit", "--recursive", "--output", "json", "--max-errors", "0", str(folder)]
    done = subprocess.run(command, capture_output=True)
    report = json.loads(done.stdout)
    results = report if isinstance(report, list) else report.get("results", [report])
    check(results, "openxml-audit says nothing")
    return {pathlib.Path(result["file"]).name: [error for error in result["errors"] if EXCUSED not in json.dumps(error)]
            for result in results}


def words(text):
    return "".join(text.split())


def body_words(path):
    """The words of paragraphs and cells, as python-docx gives them, in any order."""
    document = docx.Document(path)
    texts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        texts += [cell.text for row in table.rows for cell in row.cells]
    return sorted(words("".join(texts)))


def review(folder):
    """A draft with faults: the copy has its mends as changes and its findings as comments, and reads as mended."""
    draft, copy = folder / "draft.docx", folder / "copy.docx"
    text = pathlib.Path("samples/notice/attachments/source.txt").read_text(encoding="utf-8")
    for right, wrong in FAULTY.items():
        check(right in text or right.startswith("附件"), f"the sample has no {right}")
        text = text.replace(right, wrong)
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(draft)
    done = subprocess.run([TOOL, "check", "--fix", str(draft), "-o", str(copy)], capture_output=True)
    check(done.returncode == 1 and not done.stdout, f"check --fix: {done.returncode} {done.stderr.decode()}")
    with zipfile.ZipFile(draft) as before, zipfile.ZipFile(copy) as after:
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
        allowed = {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/comments.xml"}
        check("word/document.xml" in changed and changed <= allowed, f"changed: {changed}")
        check(set(after.namelist()) - set(before.namelist()) <= allowed, "other entries came")
        check(after.testzip() is None, "the copy is damaged")
    mended = run("text", str(copy))
    check("〔2020〕18号" in mended and "第018号" not in mended and "有关单位：" in mended, "the copy reads as mended")
    reviewed = docx.Document(copy)
    # With the changes as they are: what was put in is in no run of its own paragraph for python-docx.
    check(any("石渡县" in paragraph.text for paragraph in reviewed.paragraphs), "python-docx reads the copy")
    comments = list(getattr(reviewed, "comments", []))
    check(len(comments) > 3, f"{len(comments)} comments")
    check({comment.author for comment in comments} == {"directive"}, "the comments' author")
    return copy


def printed(folder, files):
    """LibreOffice turns all into PDF: their words come back, each attachment on a page of its own."""
    pages = folder / "pdf"
    home = (folder / "home").as_uri()
    subprocess.run(["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "pdf", "--outdir", str(pages),
                    *map(str, files)], check=True, capture_output=True)
    for path in files:
        pdf = pages / (path.stem + ".pdf")
        check(pdf.exists(), f"LibreOffice makes no PDF of {path.name} ({files[path]})")
        text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
        count = text.count("\f")
        attachments = docx_breaks(path)
        check(count > attachments, f"{files[path]}: {count} pages with {attachments} attachments")
        found, lost = words(text), []
        if path.name == "copy.docx":
            # What went and what came stand side by side.
            check("〔" in found and "石渡县" in found, "LibreOffice opens the copy")
            continue
        for paragraph in docx.Document(path).paragraphs:
            for piece in paragraph.text.split():
                # A line may end anywhere; five characters together are found somewhere in it, or it was lost.
                if not any(piece[i:i + 5] in found for i in range(max(1, len(piece) - 4))):
                    lost.append(piece)
        check(not lost, f"{files[path]}: not in the PDF: {lost[:5]}")


def docx_breaks(path):
    return sum(1 for paragraph in docx.Document(path).paragraphs if paragraph.style.name == "公文附件顺序号")


folder = pathlib.Path(tempfile.mkdtemp())
try:
    (folder / "set").mkdir()
    files = export(folder / "set")
    for name, errors in (found := audit(folder / "set")).items():
        check(not errors, f"{files[folder / 'set' / name]}: {errors[:3]}")
    print(f"{len(found)} Word files: the order of elements is that of ECMA-376")
    (folder / "copy").mkdir()
    copy = review(folder / "copy")
    looked = audit(folder / "copy")
    new = [error for error in looked["copy.docx"] if error not in looked["draft.docx"]]
    check(not new, f"a copy has faults that the draft has not: {new[:3]}")
    for path, source in files.items():
        check(len(docx.Document(path).paragraphs) > 1, f"{source}: python-docx reads no paragraphs")
        check("\ufffd" not in "".join(body_words(path)) or "web" in str(source), f"{source}: characters are lost")
    if os.environ.get("SOFFICE"):
        printed(folder, {path: source for path, source in files.items() if "red" in path.name} | {copy: "a copy"})
        print("LibreOffice makes PDF of them, with all their words")
finally:
    shutil.rmtree(folder)
