/// The stages of parsing, in order: the guide for a reader of the library.
///
/// 1. Lines: the text is cut into lines, each with the traits that it has by itself (`Lines/`); what is read the same
///    wherever it stands, days and numbers and names, is in `Values/`.
/// 2. Context: page numbers and contents lists are taken out, wrapped lines joined, and every line gets its zone, the
///    cheapest path through the order of a document's parts (`Structure/Layout`, `ZoneFinder`). A title is one step of
///    that path over all its lines (`Parts/`); what lines tell of each other stands beside them (`Relations/`).
/// 3. Metadata: fields are read from the zones of head, tail and page (`Metadata/`).
/// 4. Outline: the body and each attachment become a tree (`Structure/TreeBuilder`).
///
/// Views (`Query/`, `Export/`) read the finished document; none of them sees a line.
enum DocumentParser {
    /// A text in traditional characters is read from a copy in simplified ones, at the same offsets.
    static func parse(_ text: SourceText, notes: [Diagnostic]) -> Document.Contents {
        text.bytes.withSpan { printed in
            guard TraditionalCharacters.areUsed(in: printed) else { return parse(text, in: printed, notes: notes) }
            let simplified = TraditionalCharacters.simplified(printed)
            let warning = RegionalForm.warning(of: text, in: simplified.span)
            let read = parse(text, in: simplified.span, notes: notes + (warning.map { [$0] } ?? []))
            var metadata = read.metadata
            PrintedValues.restore(&metadata, from: simplified.span, in: printed)
            return Document.Contents(
                text: text, tree: read.tree, metadata: metadata, excluded: read.excluded,
                diagnostics: read.diagnostics)
        }
    }

    private static func parse(
        _ text: SourceText, in bytes: borrowing Span<UInt8>, notes: [Diagnostic]
    ) -> Document.Contents {
        let layout = Layout(of: text, in: bytes)
        let draft = MetadataReader.read(layout, of: text, in: bytes)
        var lines = SharedLines(layout, taken: draft.taken, evidence: draft.evidenceLines)
        lines.settle(in: bytes)
        let excluded = PageMatter.runs(lines.layout, kept: lines.evidence, draft.metadata.places, in: bytes)
        var diagnostics = notes + layout.diagnostics + draft.diagnostics
        if layout.lines.isEmpty, layout.pageNumbers.isEmpty {
            diagnostics.append(Diagnostic(.warning, .emptyText, Message.emptyText))
        }
        let metadata = draft.metadata
        let (shared, taken) = (lines.layout, lines.taken)
        // The lines go to the builder for good: it lets go of them before the tree takes as much room.
        _ = consume draft
        _ = consume lines
        _ = consume layout
        let outline = TreeBuilder.build(
            consume shared, taken: taken, note: AttachmentNote(of: metadata), in: bytes)
        diagnostics += outline.diagnostics
        diagnostics.sort { ($0.range?.lowerBound ?? -1) < ($1.range?.lowerBound ?? -1) }
        return Document.Contents(
            text: text, tree: outline.tree, metadata: metadata, excluded: excluded, diagnostics: diagnostics)
    }
}
