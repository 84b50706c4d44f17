"""Documents whose titles, tables and file names are markup, for the checks of pages and outlines without and with a browser."""
import glob
import os
import subprocess
from xml.etree import ElementTree

from tool import SAMPLES, TOOL, check, run

MARKUP = "<script>boom()</script>"
# A slash can't be in the name of a file.
FILE = "\"><script>boom()<img src=x onerror=boom()> #1%41?.txt"
TITLE = f"石渡县水务局关于清理{MARKUP}的通知"
NOTICE = f"""{TITLE}

石水发〔2021〕9号

各供水站（{MARKUP}）：

现就清理“<img src=x onerror=boom()>”通知如下。

一、{MARKUP}问题

抓好两件事：一是针对“台账”缺失的问题，补齐台账。二是针对责任不清的问题，明确到人。

二、进度安排

站点	水量	{MARKUP}
一站	10	&lt;b&gt;
二站	20	"><svg onload=boom()>

三、工作要求

按照本通知第一部分办理。

石渡县水务局
2021年4月6日
"""
OUTLINE = """关于"甲" & `乙`的通知

一、总体\\要求]"))%%{init}

值守。

（一）# 标题 #quot; *粗* _斜_ :::class ::icon(fa)

值班。

二、<b onclick='x'>收尾</b> $$x^2$$ <br> **粗** ~~~ -->

散会。

三、end classDef default)

1. 列表

甲。
"""
LAW = """云川省用水条例

第一章　总则

第一条　为了节约用水，制定本条例。

第二条　用户应当装表，并按照第三条的规定缴费。

第二章　责任

第三条　{third}

第四条　违反本条例第二条规定的，{fourth}。
"""
OLD = LAW.format(third=f"水费由{MARKUP}核定。", fourth="责令改正")
NEW = LAW.format(third="水费由<b onclick=boom()>供水单位</b>核定。\n\n水费不得预收。", fourth="责令限期改正")


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def outlines(folder):
    """For each of some documents its name, and title and headings as OPML has them."""
    path = os.path.join(folder, "outline.txt")
    write(path, OUTLINE)
    for words in [["--from", "text", path], *([name] for name in sorted(glob.glob("samples/*/*/source.txt")))]:
        root = ElementTree.fromstring(run("export", "--to", "opml", *words))
        names = [outline.get("text") for outline in root.iter("outline")]
        yield words, [root.find("head/title").text, *filter(None, names)]


def pages(folder):
    """Writes pages of the samples, of hostile documents and of what differs between two; the folder with all of them."""
    write(os.path.join(folder, "in", "子", FILE), NOTICE)
    write(os.path.join(folder, "in", "law.txt"), NEW)
    write(os.path.join(folder, "old", "law.txt"), OLD)
    write(os.path.join(folder, "old", FILE), NOTICE)
    out = os.path.join(folder, "out")
    run("export", "-q", "--to", "html", *SAMPLES, "-o", os.path.join(out, "samples"))
    # With so much markup in it, a text would be taken for a page.
    words = ["export", "-q", "--to", "html", "--from", "text", "in", "-o", "out/hostile"]
    subprocess.run([TOOL, *words], cwd=folder, check=True)
    os.makedirs(os.path.join(out, "compare"))
    for old, new, name in (("old/law.txt", "in/law.txt", "law.html"), ("old", "in", "folders.html")):
        words = ["compare", "-q", "--from", "text", "--format", "html", old, new, "-o", f"out/compare/{name}"]
        done = subprocess.run([TOOL, *words], cwd=folder, capture_output=True, text=True)
        check(done.returncode == 1, f"{old} and {new} differ: {done.stderr}")
    return out
