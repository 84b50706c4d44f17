import Foundation
import Testing

@testable import DocParser

/// What can be said of the schema without a validator; CI validates the output of the tool with an independent one.
@Suite struct DocumentSchemaTests {
    @Test func everyReferenceHasItsDefinition() throws {
        let definitions = try Set(#require(schema["$defs"] as? [String: Any]).keys)
        let references = DocumentSchema.text.matches(of: /"#\/\$defs\/(\w+)"/).map { String($0.1) }
        #expect(Set(references).isSubset(of: definitions))
        let outermost: Set = ["found", "finding", "row", "reference", "duty", "chunk", "comparison"]
        #expect(definitions.subtracting(references) == outermost)
    }

    @Test func requiredKeysAreTheKeysThatAreWritten() throws {
        let document = HandMadeDocument.document()
        let whole = try object(document.json())
        #expect(try required() == Set(whole.keys))
        for name in ["source", "metadata", "evidence"] {
            #expect(try required(name) == Set(#require(whole[name] as? [String: Any]).keys))
        }
        for (name, list) in [("block", "body"), ("excludedRun", "excluded"), ("diagnostic", "diagnostics")] {
            let first = try #require((whole[list] as? [[String: Any]])?.first)
            #expect(try required(name) == Set(first.keys))
        }
        let row = try #require(document.rows().split(separator: "\n").first)
        #expect(try required("row") == Set(object(String(row)).keys))
        let found = try object(document.body[0].json())
        #expect(try required("found").union(required("block")) == Set(found.keys))
    }

    @Test func everyRequiredKeyHasAType() throws {
        let names = [
            "source", "metadata", "block", "row", "excludedRun", "diagnostic", "found", "reference", "duty", "chunk",
        ]
        for name in names {
            let definition = try #require(schema["$defs"] as? [String: [String: Any]])[name]
            let properties = try #require(definition?["properties"] as? [String: Any])
            #expect(try required(name) == Set(properties.keys))
        }
    }

    private var schema: [String: Any] {
        get throws { try object(DocumentSchema.text) }
    }

    private func required(_ name: String? = nil) throws -> Set<String> {
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        let definition = try name.map { try #require(definitions[$0]) } ?? schema
        return try Set(#require(definition["required"] as? [String]))
    }

    private func object(_ json: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }
}
