/// The shape of the JSON output as a JSON Schema, for validators and for who generates code from it.
///
/// Keys may be added within a version of the contract, so further keys are allowed; those of the contract are
/// required, each with its exact type. `$defs/found` is a block as `query` gives it, `$defs/row` a line of the rows,
/// `$defs/finding` a diagnostic as `check` gives it, `$defs/reference` a row of `references`, `$defs/duty` one of
/// `duties`, `$defs/chunk` one of `chunks`, `$defs/comparison` what `compare` gives for two versions, and `$defs/change`
/// a line of it.
public enum DocumentSchema {
    /// The schema, draft 2020-12.
    public static var text: String {
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:directive:document:\(DocumentWriter.contractVersion)",
          "title": "An official document as directive parses it",
          "type": "object",
          "required": ["directive", "source", "metadata", "evidence", "body", "excluded", "diagnostics"],
          "properties": {
            "directive": {"description": "the version of the contract", "const": \(DocumentWriter.contractVersion)},
            "source": {"$ref": "#/$defs/source"},
            "metadata": {"$ref": "#/$defs/metadata"},
            "evidence": {"$ref": "#/$defs/evidence"},
            "body": {"type": "array", "items": {"$ref": "#/$defs/block"}},
            "excluded": {"type": "array", "items": {"$ref": "#/$defs/excludedRun"}},
            "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
          },
          "$defs": {
        \(small),
        \(source),
        \(metadata),
        \(evidence),
        \(blocks),
        \(row),
        \(remarks),
        \(finding),
        \(reference),
        \(duty),
        \(chunk),
        \(comparison)
          }
        }

        """
    }

    /// Words as a JSON list of strings.
    static func list(_ words: [String], orNull: Bool = false) -> String {
        "[" + (words.map { "\"\($0)\"" } + (orNull ? ["null"] : [])).joined(separator: ", ") + "]"
    }

    private static var fields: [String] { Metadata.Field.allCases.map(\.rawValue) }

    private static var small: String {
        """
            "textOrNull": {"type": ["string", "null"]},
            "texts": {"type": "array", "items": {"type": "string"}},
            "count": {"type": "integer", "minimum": 0},
            "lineNumber": {"description": "counted from 1", "type": "integer", "minimum": 1},
            "pageOrNull": {
              "description": "the printed page, counted from 1; null where the source has no pages",
              "type": ["integer", "null"], "minimum": 1
            },
            "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "dateOrNull": {"anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]},
            "range": {
              "description": "start and end (not included) in the unit that source.offsets names",
              "type": "array", "items": {"$ref": "#/$defs/count"}, "minItems": 2, "maxItems": 2
            }
        """
    }

    private static var source: String {
        """
            "source": {
              "type": "object",
              "required": ["path", "format", "encoding", "bytes", "lines", "offsets", "record"],
              "properties": {
                "path": {"$ref": "#/$defs/textOrNull"},
                "format": {"enum": \(list(Source.Format.allCases.map(\.rawValue)))},
                "encoding": {"type": "string"},
                "bytes": {"description": "of the decoded text, in UTF-8", "$ref": "#/$defs/count"},
                "lines": {"$ref": "#/$defs/count"},
                "offsets": {"enum": \(list(OffsetUnit.allCases.map(\.rawValue)))},
                "record": {"description": "the further fields of a data set's record", "type": ["object", "null"]}
              }
            }
        """
    }

    private static var metadata: String {
        """
            "metadata": {
              "type": "object",
              "required": \(list(fields)),
              "properties": {
                "title": {"$ref": "#/$defs/textOrNull"},
                "documentType": {"$ref": "#/$defs/textOrNull"},
                "documentNumber": {"$ref": "#/$defs/textOrNull"},
                "documentNumberParts": {
                  "type": ["object", "null"],
                  "required": ["code", "year", "serial"],
                  "properties": {
                    "code": {"$ref": "#/$defs/textOrNull"},
                    "year": {"type": ["integer", "null"]},
                    "serial": {"type": ["integer", "null"]}
                  }
                },
                "otherNumbers": {"$ref": "#/$defs/texts"},
                "issuers": {"$ref": "#/$defs/texts"},
                "masthead": {"$ref": "#/$defs/textOrNull"},
                "addressees": {"$ref": "#/$defs/texts"},
                "dateSigned": {"$ref": "#/$defs/dateOrNull"},
                "datePublished": {"$ref": "#/$defs/dateOrNull"},
                "datePrinted": {"$ref": "#/$defs/dateOrNull"},
                "dateEffective": {"$ref": "#/$defs/dateOrNull"},
                "dateAdopted": {"$ref": "#/$defs/dateOrNull"},
                "datesAmended": {"type": "array", "items": {"$ref": "#/$defs/date"}},
                "publisher": {"$ref": "#/$defs/textOrNull"},
                "signatories": {"$ref": "#/$defs/texts"},
                "copiesTo": {"$ref": "#/$defs/texts"},
                "printedBy": {"$ref": "#/$defs/textOrNull"},
                "secrecy": {"$ref": "#/$defs/textOrNull"},
                "urgency": {"$ref": "#/$defs/textOrNull"},
                "copyNumber": {"$ref": "#/$defs/textOrNull"},
                "indexNumber": {"$ref": "#/$defs/textOrNull"},
                "subjects": {"$ref": "#/$defs/texts"},
                "validity": {"$ref": "#/$defs/textOrNull"},
                "disclosure": {"$ref": "#/$defs/textOrNull"},
                "note": {"$ref": "#/$defs/textOrNull"},
                "attachments": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["number", "title"],
                    "properties": {"number": {"type": ["integer", "null"]}, "title": {"type": "string"}}
                  }
                },
                "other": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["label", "value"],
                    "properties": {"label": {"type": "string"}, "value": {"type": "string"}}
                  }
                }
              }
            }
        """
    }

    private static var evidence: String {
        """
            "evidence": {
              "description": "where the value of each metadata field was read",
              "type": "object",
              "required": \(list(fields)),
              "additionalProperties": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["line", "page", "range"],
                  "properties": {
                    "line": {"$ref": "#/$defs/lineNumber"},
                    "page": {"$ref": "#/$defs/pageOrNull"},
                    "range": {"$ref": "#/$defs/range"}
                  }
                }
              }
            }
        """
    }
}
