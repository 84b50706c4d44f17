"""A YAML reader (PyYAML) takes the front matter of the Markdown and finds in it what the JSON says."""
import datetime
import json

import yaml

from tool import NOTICE, SAMPLES, check, lines, run


def front_matter(markdown):
    head, _, rest = markdown.partition("\n---\n")
    check(head.startswith("---\n") and rest.strip(), "Markdown is front matter between two lines ---, then words")
    return yaml.safe_load(head)


day = datetime.date.fromisoformat  # YAML has dates of its own.


def compare(document):
    path, metadata = document["source"]["path"], document["metadata"]
    found = front_matter(run("export", path, "--to", "markdown"))
    for key, value in metadata.items():
        if key == "documentNumberParts":  # documentNumber says it
            continue
        if key == "attachments":
            value = [entry["title"] if entry["number"] is None else f"{entry['number']}. {entry['title']}" for entry in value]
        if key == "other":
            value = [f"{pair['label']}：{pair['value']}" for pair in value]
        if key.startswith("date") and value:
            value = [day(text) for text in value] if isinstance(value, list) else day(value)
        if key in found:
            check(found[key] == value, f"{path}: {key}: {found[key]!r} is {value!r}")
        else:
            check(not value, f"{path}: {key} is in the front matter")


for document in lines("parse", *SAMPLES, "--format", "ndjson"):
    compare(document)
check(front_matter(run("export", NOTICE))["documentNumber"] == "工商人字〔2016〕86号", "the notice's number")
# Values that YAML would take for something else, if they stood bare.
for title in ["关于“是: 否”# 工作的通知", "关于印发《- 办法》的通知", "关于'甲'和\"乙\"\\丙的通知", "Yes的通知", "2020年: [一] 通知"]:
    text = f"{title}\n\n各村：\n一、好\n做。\n"
    title = json.loads(run("parse", "-", stdin=text.encode()))["metadata"]["title"]
    found = front_matter(run("export", "-", "--to", "markdown", stdin=text.encode()))
    check(found.get("title") == title, f"{title!r} stays what it is, not {found.get('title')!r}")
print("front matter: every sample")
