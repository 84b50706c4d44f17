/// The shape of the rows that are found in documents.
extension DocumentSchema {
    static var reference: String {
        """
            "reference": {
              "description": "what a document refers to, as references gives it",
              "type": "object",
              "required": \(list(ReferenceRow.columns)),
              "properties": {
                "path": {"$ref": "#/$defs/textOrNull"},
                "id": {"description": "of the block that it stands in; null in the title", "$ref": "#/$defs/textOrNull"},
                "kind": {"enum": \(list(Reference.Kind.allCases.map(\.rawValue)))},
                "relation": {"enum": \(list(Reference.Relation.allCases.map(\.rawValue)))},
                "text": {"type": "string"},
                "title": {"$ref": "#/$defs/textOrNull"},
                "number": {"$ref": "#/$defs/textOrNull"},
                "place": {"$ref": "#/$defs/textOrNull"},
                "target": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["path", "id"],
                    "properties": {"path": {"$ref": "#/$defs/textOrNull"}, "id": {"$ref": "#/$defs/textOrNull"}}
                  }
                },
                "resolved": {"description": "null for what is announced and in another file", "type": ["boolean", "null"]},
                "line": {"$ref": "#/$defs/lineNumber"},
                "range": {"$ref": "#/$defs/range"},
                "page": {"$ref": "#/$defs/pageOrNull"}
              }
            }
        """
    }
}
