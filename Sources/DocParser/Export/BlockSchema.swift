/// The definitions of blocks, rows and remarks in the schema.
extension DocumentSchema {
    private static var kinds: String { list(Block.Kind.allCases.map(\.rawValue)) }
    private static var roles: String { list(Role.allCases.map(\.rawValue), orNull: true) }

    static var blocks: String {
        """
            "block": {
              "type": "object",
              "required": [
                "kind", "id", "address", "marker", "title", "role", "text", "problem", "remedy", "rows", "line", "page",
                "range", "children"
              ],
              "properties": {
                "kind": {"enum": \(kinds)},
                "id": {"description": "unique in the document, a selector", "type": "string", "minLength": 1},
                "address": {"description": "place in the numbering", "$ref": "#/$defs/textOrNull"},
                "marker": {"description": "as printed", "$ref": "#/$defs/textOrNull"},
                "title": {"$ref": "#/$defs/textOrNull"},
                "role": {"enum": \(roles)},
                "text": {"description": "a paragraph's whole words, those of its items too", "$ref": "#/$defs/textOrNull"},
                "problem": {"$ref": "#/$defs/textOrNull"},
                "remedy": {"$ref": "#/$defs/textOrNull"},
                "rows": {
                  "description": "the cells of a table, where they are certain",
                  "type": ["array", "null"], "items": {"$ref": "#/$defs/texts"}
                },
                "line": {"$ref": "#/$defs/lineNumber"},
                "page": {"$ref": "#/$defs/pageOrNull"},
                "range": {"$ref": "#/$defs/range"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/block"}}
              }
            },
            "found": {
              "description": "a block as query gives it",
              "allOf": [{"$ref": "#/$defs/block"}],
              "required": ["path", "headings"],
              "properties": {"path": {"$ref": "#/$defs/textOrNull"}, "headings": {"$ref": "#/$defs/texts"}}
            }
        """
    }

    static var row: String {
        """
            "row": {
              "type": "object",
              "required": [
                "path", "documentNumber", "documentTitle", "dateSigned", "id", "address", "kind", "role", "marker", "title",
                "headings", "text", "problem", "remedy", "line", "page", "range", "textHash"
              ],
              "properties": {
                "path": {"$ref": "#/$defs/textOrNull"},
                "documentNumber": {"$ref": "#/$defs/textOrNull"},
                "documentTitle": {"$ref": "#/$defs/textOrNull"},
                "dateSigned": {"$ref": "#/$defs/dateOrNull"},
                "id": {"type": "string", "minLength": 1},
                "address": {"$ref": "#/$defs/textOrNull"},
                "kind": {"enum": \(kinds)},
                "role": {"enum": \(roles)},
                "marker": {"$ref": "#/$defs/textOrNull"},
                "title": {"$ref": "#/$defs/textOrNull"},
                "headings": {"$ref": "#/$defs/texts"},
                "text": {"$ref": "#/$defs/textOrNull"},
                "problem": {"$ref": "#/$defs/textOrNull"},
                "remedy": {"$ref": "#/$defs/textOrNull"},
                "line": {"$ref": "#/$defs/lineNumber"},
                "page": {"$ref": "#/$defs/pageOrNull"},
                "range": {"$ref": "#/$defs/range"},
                "textHash": {
                  "description": "FNV-1a, 64 bits, over title, line feed and text",
                  "type": "string", "pattern": "^[0-9a-f]{16}$"
                }
              }
            }
        """
    }

    static var remarks: String {
        """
            "excludedRun": {
              "description": "lines of the page that are no part of the document; first and last line included",
              "type": "object",
              "required": ["kind", "lines", "range"],
              "properties": {
                "kind": {"enum": \(list(ExcludedRun.Kind.allCases.map(\.rawValue)))},
                "lines": {
                  "type": "array", "items": {"$ref": "#/$defs/lineNumber"}, "minItems": 2, "maxItems": 2
                },
                "range": {"$ref": "#/$defs/range"}
              }
            },
            "diagnostic": {
              "type": "object",
              "required": ["severity", "code", "field", "message", "line", "range", "fileOffset"],
              "properties": {
                "severity": {"enum": \(list(Diagnostic.Severity.allCases.map(\.rawValue)))},
                "code": {"description": "one of \(codes)", "type": "string"},
                "field": {"enum": \(list(Metadata.Field.allCases.map(\.rawValue), orNull: true))},
                "message": {"type": "string"},
                "line": {"anyOf": [{"$ref": "#/$defs/lineNumber"}, {"type": "null"}]},
                "range": {"anyOf": [{"$ref": "#/$defs/range"}, {"type": "null"}]},
                "fileOffset": {"anyOf": [{"$ref": "#/$defs/count"}, {"type": "null"}]}
              }
            }
        """
    }

    static var finding: String {
        """
            "finding": {
              "description": "a diagnostic or a finding of form as check gives it, with its place",
              "allOf": [{"$ref": "#/$defs/diagnostic"}],
              "required": ["path", "words", "id", "column", "page"],
              "properties": {
                "path": {"$ref": "#/$defs/textOrNull"},
                "words": {"description": "what stands there, at most 40 characters", "$ref": "#/$defs/textOrNull"},
                "id": {"description": "of the innermost block around the place", "$ref": "#/$defs/textOrNull"},
                "page": {"$ref": "#/$defs/pageOrNull"},
                "column": {
                  "description": "in characters", "anyOf": [{"$ref": "#/$defs/lineNumber"}, {"type": "null"}]
                },
                "clause": {"description": "where the rule is written; null for diagnostics", "$ref": "#/$defs/textOrNull"},
                "mends": {
                  "description": "what makes it right, where there is one right answer",
                  "type": "array",
                  "items": {
                    "type": "object", "required": ["range", "replacement"],
                    "properties": {"range": {"$ref": "#/$defs/range"}, "replacement": {"type": "string"}}
                  }
                }
              }
            }
        """
    }

    private static var codes: String { Diagnostic.Code.allCases.map(\.rawValue).joined(separator: ", ") }
}
