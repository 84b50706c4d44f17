"""Writes directive/model.py from the JSON Schema: directive schema | python3 Sources/Python/model.py > …/model.py"""
import json
import sys

HEAD = '''"""What documents consist of: the JSON of the contract as classes, with its names. Made from the schema by
Sources/Python/model.py; not to be changed by hand."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple
'''
# (class, definition, what it is)
CLASSES = [
    ("Source", "source", "Where a document came from and how it was read."),
    ("DocumentNumberParts", None, "The parts of a document number (发文字号)."),
    ("AttachmentNote", None, "An attachment (附件) that the document announces."),
    ("LabelledValue", None, "A labelled value of the head or the imprint that has no field."),
    ("Metadata", "metadata", "What a document says of itself; absent is None or an empty list, dates are ISO 8601."),
    ("Evidence", None, "Where a value was read."),
    ("Block", "block", "A part of a document: a division, an item, a paragraph, a table, an attachment."),
    ("ExcludedRun", "excludedRun", "Lines of the page that are not the document's."),
    ("Diagnostic", "diagnostic", "What is doubtful or wrong."),
    ("Chunk", "chunk", "A piece of a document for search and language models: words that belong together."),
]
RANGE = "Tuple[int, int]"


def kinds(schema):
    """The names of the types that a schema allows, without null, and whether null is allowed."""
    names = schema.get("type", [])
    names = {names} if isinstance(names, str) else set(names)
    names |= {type(value).__name__ for value in schema.get("enum", [])}
    names = {{"str": "string", "NoneType": "null", "int": "integer"}.get(name, name) for name in names}
    return names - {"null"}, "null" in names


class Writer:
    def __init__(self, schema):
        self.definitions = schema["$defs"]
        self.inner = {
            ("metadata", "documentNumberParts"): "DocumentNumberParts", ("metadata", "attachments"): "AttachmentNote",
            ("metadata", "other"): "LabelledValue",
        }
        metadata = self.definitions["metadata"]["properties"]
        self.found = {
            "DocumentNumberParts": metadata["documentNumberParts"], "AttachmentNote": metadata["attachments"]["items"],
            "LabelledValue": metadata["other"]["items"],
            "Evidence": self.definitions["evidence"]["additionalProperties"]["items"],
        }

    def type(self, owner, key, schema):
        """The annotation of a field, and how its value is made of the JSON's."""
        value = f'data["{key}"]'
        reference = schema.get("$ref", "").rpartition("/")[2]
        if reference == "range":
            return RANGE, f"({value}[0], {value}[1])"
        if reference:
            return self.type(owner, key, {**self.definitions[reference], "name": reference})
        if "anyOf" in schema:
            names = [self.type(owner, key, part) for part in schema["anyOf"] if part.get("type") != "null"]
            [(name, made)] = names
            if name == RANGE:
                return f"Optional[{name}]", f"None if {value} is None else {made}"
            return f"Optional[{name}]", value
        names, absent = kinds(schema)
        [name] = names or {"object"}
        inner = self.inner.get((owner, key))
        if name == "array":
            item = schema.get("items", {})
            if item.get("$ref", "").endswith("/block"):
                return "List[Block]", f"[Block.of(each) for each in {value}]"
            if inner:
                return f"List[{inner}]", f"[{inner}.of(each) for each in {value}]"
            if item.get("$ref", "").endswith("/count"):
                plain = RANGE
                made = f"({value}[0], {value}[1])"
            else:
                plain, _ = self.type(owner, key, item)
                plain, made = f"List[{plain}]", value
            return (f"Optional[{plain}]", f"None if {value} is None else {made}") if absent and made != value else (
                (f"Optional[{plain}]" if absent else plain), made)
        if inner:
            return f"Optional[{inner}]", f"None if {value} is None else {inner}.of({value})"
        plain = {"string": "str", "integer": "int", "boolean": "bool", "object": "Dict[str, Any]"}[name]
        return (f"Optional[{plain}]" if absent else plain), value

    def write(self, name, definition, summary):
        schema = self.found.get(name) or self.definitions[definition]
        fields = [(key, part, *self.type(definition, key, part)) for key, part in schema["properties"].items()]
        lines = ["@dataclass(frozen=True)", f"class {name}:", f'    """{summary}"""', ""]
        for key, part, annotation, _ in fields:
            lines.append(f"    {key}: {annotation}")
            if "description" in part:
                lines.append(f'    """{part["description"]}"""')
        lines += ["", "    @classmethod", f"    def of(cls, data: Dict[str, Any]) -> {name}:",
                  '        """Of an object of the JSON."""', "        return cls("]
        lines += [f"            {key}={made}," for key, _, _, made in fields]
        return "\n".join(lines + ["        )", ""])


writer = Writer(json.load(sys.stdin))
sys.stdout.write(HEAD + "\n\n" + "\n\n".join(writer.write(*each) for each in CLASSES))
