/// The shape of the rows that are found in documents.
extension DocumentSchema {
    static var chunk: String {
        """
            "chunk": {
              "description": "a piece of a document for search and retrieval, as chunks gives it",
              "type": "object",
              "required": \(list(ChunkRow.columns)),
              "properties": {
                "path": {"$ref": "#/$defs/textOrNull"},
                "chunkId": {"description": "number or path of the document, and a hash of the words", "type": "string"},
                "id": {"description": "of the block that it begins with", "type": "string"},
                "ids": {"description": "of all blocks that have words in it", "$ref": "#/$defs/texts"},
                "address": {"$ref": "#/$defs/textOrNull"},
                "headings": {"$ref": "#/$defs/texts"},
                "context": {"description": "to be put before the text", "type": "string"},
                "text": {"type": "string"},
                "characters": {"$ref": "#/$defs/count"},
                "tokens": {"description": "an estimate", "$ref": "#/$defs/count"},
                "cut": {"description": "whether it begins or ends inside of a sentence or row", "type": "boolean"},
                "parent": {"description": "the id of the smallest block that holds more", "$ref": "#/$defs/textOrNull"},
                "previous": {"description": "the chunkId of the one before it", "$ref": "#/$defs/textOrNull"},
                "next": {"$ref": "#/$defs/textOrNull"},
                "documentNumber": {"$ref": "#/$defs/textOrNull"},
                "documentTitle": {"$ref": "#/$defs/textOrNull"},
                "documentType": {"$ref": "#/$defs/textOrNull"},
                "issuers": {"$ref": "#/$defs/texts"},
                "dateSigned": {"$ref": "#/$defs/dateOrNull"},
                "datePublished": {"$ref": "#/$defs/dateOrNull"},
                "dateEffective": {"$ref": "#/$defs/dateOrNull"},
                "line": {"$ref": "#/$defs/lineNumber"},
                "range": {"$ref": "#/$defs/range"},
                "page": {"$ref": "#/$defs/pageOrNull"}
              }
            }
        """
    }

    static var duty: String {
        """
            "duty": {
              "description": "what somebody has to do, as duties gives it",
              "type": "object",
              "required": \(list(DutyRow.columns)),
              "properties": {
                "path": {"$ref": "#/$defs/textOrNull"},
                "id": {"type": "string"},
                "actors": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["name", "role", "inherited"],
                    "properties": {
                      "name": {"type": "string"},
                      "role": {"enum": \(list(Duty.Role.allCases.map(\.rawValue)))},
                      "inherited": {"type": "boolean"}
                    }
                  }
                },
                "modal": {"enum": \(list(Duty.Modal.allCases.map(\.rawValue), orNull: true))},
                "action": {"type": "string"},
                "deadline": {"description": "as printed", "$ref": "#/$defs/textOrNull"},
                "deadlineDate": {"description": "a date or an interval of ISO 8601", "$ref": "#/$defs/textOrNull"},
                "figures": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["text", "comparison", "value", "unit"],
                    "properties": {
                      "text": {"type": "string"},
                      "comparison": {"enum": \(list(Duty.Figure.Comparison.allCases.map(\.rawValue)))},
                      "value": {"type": "number"},
                      "unit": {"type": "string"}
                    }
                  }
                },
                "line": {"$ref": "#/$defs/lineNumber"},
                "range": {"$ref": "#/$defs/range"},
                "page": {"$ref": "#/$defs/pageOrNull"}
              }
            }
        """
    }

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
