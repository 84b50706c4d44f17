/// The shape of what `compare` gives.
extension DocumentSchema {
    static var comparison: String {
        let kinds = DivisionChange.Kind.allCases.map(\.rawValue)
        let counts = (["same"] + kinds).map { "\"\($0)\": {\"$ref\": \"#/$defs/count\"}" }.joined(separator: ", ")
        let place = [
            "path", "id", "address", "kind", "marker", "title", "headings", "text", "line", "range", "page",
        ]
        return """
                "comparison": {
                  "description": "two versions of a document, as compare gives them",
                  "type": "object",
                  "required": ["directive", "old", "new", "same", "counts", "changes"],
                  "properties": {
                    "directive": {"const": \(DocumentWriter.contractVersion)},
                    "old": {"$ref": "#/$defs/versionOrNull"},
                    "new": {"$ref": "#/$defs/versionOrNull"},
                    "same": {"type": "boolean"},
                    "counts": {"type": "object", "required": \(list(["same"] + kinds)), "properties": {\(counts)}},
                    "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}}
                  }
                },
                "versionOrNull": {
                  "description": "null where a folder has no such document",
                  "type": ["object", "null"],
                  "required": ["path", "title", "documentNumber"],
                  "properties": {
                    "path": {"$ref": "#/$defs/textOrNull"},
                    "title": {"$ref": "#/$defs/textOrNull"},
                    "documentNumber": {"$ref": "#/$defs/textOrNull"}
                  }
                },
                "change": {
                  "description": "a field or a division that differs; with --all, those too that are the same",
                  "type": "object",
                  "required": ["changes", "field", "old", "new", "runs"],
                  "properties": {
                    "changes": {"type": "array", "items": {"enum": \(list(kinds))}},
                    "field": {"description": "null for a division", "enum": \(list(comparedFields, orNull: true))},
                    "old": {"type": "array", "items": {"$ref": "#/$defs/versionPlace"}},
                    "new": {"type": "array", "items": {"$ref": "#/$defs/versionPlace"}},
                    "runs": {
                      "description": "the words of both versions in order, without the number",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["kind", "text"],
                        "properties": {
                          "kind": {"enum": \(list(Comparison.Run.Kind.allCases.map(\.rawValue)))},
                          "text": {"type": "string"}
                        }
                      }
                    }
                  }
                },
                "versionPlace": {
                  "description": "a division, a value of a field, or a document that the other folder does not have",
                  "type": "object",
                  "required": \(list(place)),
                  "properties": {
                    "path": {"$ref": "#/$defs/textOrNull"},
                    "id": {"$ref": "#/$defs/textOrNull"},
                    "address": {"$ref": "#/$defs/textOrNull"},
                    "kind": {"enum": \(list(Block.Kind.allCases.map(\.rawValue), orNull: true))},
                    "marker": {"$ref": "#/$defs/textOrNull"},
                    "title": {"$ref": "#/$defs/textOrNull"},
                    "headings": {"$ref": "#/$defs/texts"},
                    "text": {"$ref": "#/$defs/textOrNull"},
                    "line": {"anyOf": [{"$ref": "#/$defs/lineNumber"}, {"type": "null"}]},
                    "range": {"anyOf": [{"$ref": "#/$defs/range"}, {"type": "null"}]},
                    "page": {"$ref": "#/$defs/pageOrNull"}
                  }
                }
            """
    }

    private static var comparedFields: [String] { Metadata.Field.allCases.map(\.rawValue) }
}
