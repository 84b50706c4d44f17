"""Pages in Chromium: nothing runs, the search finds, keys and screen readers get everywhere, dark, narrow and printed.

usage: browser.py [FOLDER]   with a folder: screenshots of what is looked at end up there

MERMAID=mermaid.min.js draws the outlines too.
"""
import os
import pathlib
import shutil
import sys
import tempfile

from playwright.sync_api import sync_playwright

from hostile_pages import FILE, MARKUP, TITLE, outlines, pages
from tool import check, run

HOSTILE = pathlib.Path("hostile", "子", FILE.replace(".txt", ".html"))
NOTICE = "samples/notice/two-studies/source.html"
# Of the colours that a text and what is under it have: WCAG 2.2, 1.4.3 wants 4.5.
CONTRAST = """
selector => {
  const channel = c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
  const light = rgb => [.2126, .7152, .0722].reduce((sum, part, i) => sum + part * channel(rgb[i]), 0);
  const numbers = css => css.match(/[\\d.]+/g).map(Number);
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.background = "Canvas";
  const canvas = numbers(getComputedStyle(probe).backgroundColor);
  const under = e => { for (; e; e = e.parentElement) { const c = numbers(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c; } return canvas; };
  const opaque = e => { let all = 1; for (; e; e = e.parentElement) all *= getComputedStyle(e).opacity; return all; };
  return Math.min(...[...document.querySelectorAll(selector)].filter(e => e.getClientRects().length).map(e => {
    const paper = under(e), part = opaque(e);
    const ink = numbers(getComputedStyle(e).color).slice(0, 3).map((c, i) => c * part + paper[i] * (1 - part));
    const [a, b] = [light(ink), light(paper)].sort((a, b) => b - a);
    return (a + .05) / (b + .05);
  }));
}
"""


class Pages:
    def __init__(self, browser, folder, shots):
        self.browser, self.folder, self.shots = browser, folder, shots
        self.faults = []

    def open(self, name, width=1280, height=900, color_scheme="light"):
        context = self.browser.new_context(viewport={"width": width, "height": height}, color_scheme=color_scheme)
        page = context.new_page()
        page.on("console", lambda message: self.faults.append(f"{name}: {message.text}"))
        page.on("pageerror", lambda error: self.faults.append(f"{name}: {error}"))
        page.on("dialog", lambda dialog: self.faults.append(f"{name}: {dialog.message}"))
        page.on("request", lambda request: request.url.startswith("file:") or self.faults.append(request.url))
        page.goto((self.folder / name).as_uri())
        return page

    def shoot(self, page, name, full=False):
        if self.shots:
            page.screenshot(path=str(self.shots / f"{name}.png"), full_page=full)


def nothing_runs(pages):
    for name in (HOSTILE, "hostile/index.html", "compare/law.html", "compare/folders.html"):
        page = pages.open(name)
        scripts = page.evaluate("document.scripts.length")
        check(scripts == (1 if "index" in str(name) else 0), f"{name}: {scripts} scripts")
        check(page.evaluate("document.querySelectorAll('img,svg,iframe,object,[onerror],[onload],[onclick]').length") == 0,
              f"{name}: no markup of the document")
        page.context.close()
    page = pages.open(HOSTILE)
    check(page.title() == TITLE, "the title is words")
    check(page.get_by_role("columnheader", name=MARKUP).count() == 1, "the head of the table is words")
    pages.shoot(page, "hostile", full=True)


def search(pages):
    page = pages.open("samples/index.html")
    box = page.get_by_role("searchbox", name="按标题、文号、机关、日期查找")
    check(box.evaluate("box => box === document.activeElement"), "one can type at once")
    rows = page.locator("tbody tr:visible")
    everything = rows.count()
    check(everything >= 20, f"{everything} documents")
    # Digits and brackets in any width, parts in any order.
    for words in ("工商人字2016", "工商人字[２０１６] 86号", "两学一做 工商总局"):
        box.fill(words)
        check(rows.count() == 1, f"{words}: {rows.count()} rows")
    check(page.locator("output").inner_text() == f"1 / {everything}", "how many are left is said")
    pages.shoot(page, "index")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/source.html")
    check("两学一做" in page.title(), "by keys alone one gets to the document")
    page.get_by_role("link", name="全部公文").click()
    page.wait_for_url("**/index.html")
    check(page.locator("tbody tr:visible").count() in (1, everything), "and back")
    box.fill(MARKUP)
    check(rows.count() == 0, "what nothing has is not found")


def keys(pages):
    page = pages.open(NOTICE)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="跳到正文")
    check(skip.evaluate("a => a === document.activeElement && a.getBoundingClientRect().left >= 0"), "it is seen")
    page.keyboard.press("Enter")
    check(page.evaluate("document.activeElement.id") == "text", "the first key leads to the text")
    outline = page.get_by_role("navigation", name="目录").get_by_role("link", name="2．强化问题导向")
    outline.focus()
    page.keyboard.press("Enter")
    check(page.evaluate("document.querySelector(':target').id") == "2.3.2", "an entry of the outline leads to its place")
    check(page.locator("[id='2.3.2']").evaluate("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }"),
          "which is in sight")
    # Pointing at a field, or coming to it by keys, marks where it was read.
    mark = page.locator("mark.e-documentNumber").first
    color = "e => getComputedStyle(e).backgroundColor"
    check(mark.evaluate(color) == "rgba(0, 0, 0, 0)", "nothing is marked before")
    page.locator(".f-documentNumber").hover()
    check(mark.evaluate(color) == "rgb(255, 226, 138)", "by the mouse")
    page.mouse.move(0, 0)
    page.locator(".f-documentNumber a").focus()
    check(mark.evaluate(color) == "rgb(255, 226, 138)", "by keys")
    pages.shoot(page, "notice")


def names(pages):
    """What a screen reader is told."""
    page = pages.open(NOTICE)
    tree = page.locator("body").aria_snapshot()
    for part in ("- navigation \"目录\"", "- banner \"公文信息\"", "- main", "- article", "- heading \"2．强化问题导向\" [level=4]"):
        check(part in tree, f"{part} is in the tree")
    for link in page.get_by_role("link").all():
        check(link.inner_text().strip(), f"a link without a name: {link.evaluate('a => a.outerHTML')}")
    page = pages.open("samples/notice/table/source.html")
    check(page.get_by_role("columnheader").count() > 1 and page.get_by_role("table").count() > 0, "tables have heads")
    check(page.get_by_role("group", name="表格").get_attribute("tabindex") == "0", "and are moved by keys")
    page = pages.open("compare/law.html")
    tree = page.locator("body").aria_snapshot()
    for part in ("- navigation \"changes\"", "- deletion", "- insertion"):
        check(part in tree, f"{part} is in the tree of a comparison")
    for name in (NOTICE, HOSTILE, "compare/law.html", "compare/folders.html", "samples/index.html"):
        levels = pages.open(name).evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])")
        check(levels.count(1) == 1 and levels[0] == 1, f"{name}: one heading is above all: {levels}")
        check(all(after <= before + 1 for before, after in zip(levels, levels[1:])), f"{name}: none is left out: {levels}")


def shapes(pages):
    views = [(NOTICE, "notice"), ("samples/order/promulgated-measures/source.html", "law"), (HOSTILE, "hostile"),
             ("samples/index.html", "index"), ("compare/law.html", "compare"), ("compare/folders.html", "folders")]
    for name, shot in views:
        for scheme in ("light", "dark"):
            page = pages.open(name, color_scheme=scheme)
            paper = page.evaluate("getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).colorScheme")
            check("dark" in paper, f"{name}: there is a dark form")
            contrast = page.evaluate(CONTRAST, "p,td,th,a,dt,dd,h1,h2,h3,h4,label,li,small,summary,del,ins,.kind,pre")
            check(contrast >= 4.5, f"{name}, {scheme}: the least contrast is {contrast:.2f}")
            pages.shoot(page, f"{shot}-{scheme}")
            page.context.close()
        for width in (320, 390, 800, 1600):
            page = pages.open(name, width=width, height=800)
            wide = page.evaluate("document.documentElement.scrollWidth")
            check(wide <= width, f"{name} is {wide} wide on a screen of {width}")
            if width != 800:
                pages.shoot(page, f"{shot}-{width}")
            page.context.close()
        page = pages.open(name)
        page.emulate_media(media="print")
        check(not page.locator("nav, .skip, input").filter(visible=True).count(), f"{name}: no outline on paper")
        pages.shoot(page, f"{shot}-print", full=True)
        check(page.pdf().startswith(b"%PDF"), f"{name} can be printed")
        page.context.close()


def mind_maps(pages):
    """What Mermaid draws has the headings that OPML has."""
    page = pages.browser.new_page()
    page.set_content("<div id=map></div>")
    page.add_script_tag(path=os.environ["MERMAID"])
    page.evaluate("mermaid.initialize({startOnLoad: false})")
    for words, names in outlines(pages.folder):
        drawn = page.evaluate("""async source => {
            document.getElementById('map').innerHTML = (await mermaid.render('m', source)).svg;
            return [...document.querySelectorAll('#map .mindmap-node')].map(node => node.textContent);
        }""", run("export", "--to", "mermaid", *words))
        without_blanks = [sorted("".join(name.split()) for name in both) for both in (drawn, names)]
        check(without_blanks[0] == without_blanks[1], f"{words}: {drawn} is drawn, {names} stand there")
        pages.shoot(page, "mind-map")


def main():
    shots = pathlib.Path(sys.argv[1]) if sys.argv[1:] else None
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        out = pathlib.Path(pages(folder))
        # Root may start it only without its sandbox; nothing but files of our own is opened.
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        opened = Pages(browser, out, shots)
        parts = [nothing_runs, search, keys, names, shapes] + ([mind_maps] if os.environ.get("MERMAID") else [])
        for part in parts:
            part(opened)
        check(not opened.faults, f"nothing is reported: {opened.faults[:3]}")
        print(f"Chromium {browser.version}:", ", ".join(part.__name__ for part in parts))
        browser.close()


if __name__ == "__main__":
    main()
