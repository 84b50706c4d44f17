"""Pages are sound HTML that runs and loads nothing, says html5lib: of all samples, and of documents that are markup."""
import base64
import hashlib
import os
import pathlib
import sys
import tempfile
import urllib.parse

import html5lib

from hostile_pages import FILE, MARKUP, OUTLINE, TITLE, outlines, pages
from tool import check

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
# By browsers without the network, or by nothing at all.
ADDRESSES = {"src", "srcset", "data", "action", "formaction", "poster", "background", "ping"}


def policy(tree, path):
    head = list(tree.find("head"))
    check([tag.tag for tag in head[:2]] == ["meta", "meta"], f"{path}: the policy stands at the top")
    check(head[1].get("http-equiv") == "Content-Security-Policy", f"{path}: there is a policy")
    words = head[1].get("content")
    check(words.startswith(POLICY), f"{path}: the policy is {words}")
    return words


def scripts(tree, words, path):
    found = list(tree.iter("script"))
    check(len(found) == (1 if path.name == "index.html" else 0), f"{path}: {len(found)} scripts")
    for script in found:
        digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
        check(f"script-src 'sha256-{digest}'" in words, f"{path}: the policy lets its script run")


def links(tree, path):
    ids = [tag.get("id") for tag in tree.iter() if tag.get("id")]
    check(len(ids) == len(set(ids)), f"{path}: every id once")
    count = 0
    for tag in tree.iter():
        for name, value in tag.attrib.items():
            check(name not in ADDRESSES and not name.startswith("on"), f"{path}: {name} on {tag.tag}")
            if name != "href":
                continue
            count += 1
            target = urllib.parse.urlsplit(value)
            check(not target.scheme and not target.netloc, f"{path}: {value} is of the page or beside it")
            if target.path:
                there = path.parent / urllib.parse.unquote(target.path)
                check(there.is_file(), f"{path}: {value} is there")
            else:
                check(urllib.parse.unquote(target.fragment) in ids, f"{path}: {value} is on the page")
    return count


def main():
    with tempfile.TemporaryDirectory() as folder:
        all_pages = sorted(pathlib.Path(pages(folder)).rglob("*.html"))
        count = 0
        for path in all_pages:
            text = path.read_text(encoding="utf-8")
            # Strict: whatever a browser would have to guess is an error.
            tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
            check(tree.get("lang", "").startswith("zh") and tree.find("head/title").text, f"{path}: language and title")
            scripts(tree, policy(tree, path), path)
            count += links(tree, path)
        hostile = pathlib.Path(folder, "out", "hostile", "子", FILE.replace(".txt", ".html"))
        tree = html5lib.parse(hostile.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        check(tree.find("head/title").text == TITLE, "the title is words")
        check(MARKUP in [cell.text for cell in tree.iter("th")], "a cell is words")
        index = html5lib.parse((hostile.parents[1] / "index.html").read_text(encoding="utf-8"), namespaceHTMLElements=False)
        check(TITLE in [link.text for link in index.iter("a")], "the list has the title")
        for number, (words, names) in enumerate(outlines(folder)):
            wanted = [line for line in OUTLINE.split("\n") if line[:2] in ("一、", "二、", "三、", "1.", "（一")]
            check(number > 0 or names[1:] == wanted, f"{words}: the outline has {names}")
    check(count > 400, f"{count} links")
    print(f"{len(all_pages)} pages, {count} links: sound, and nothing in them runs or loads; {number + 1} outlines as OPML")


if __name__ == "__main__":
    sys.exit(main())
