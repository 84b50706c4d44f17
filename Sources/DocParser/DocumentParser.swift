/// The stages of parsing, in order: the guide for a reader of the library.
enum DocumentParser {
    static func parse(_ text: SourceText, notes: [Diagnostic]) -> Document.Contents {
        Document.Contents(text: text, tree: Tree(), metadata: Metadata(), excluded: [], diagnostics: notes)
    }
}
