import DocParser

/// Prints the remarks of a document in one of the forms of `check`.
struct RemarkPrinter: Sendable {
    let format: String
    private let offsets: OffsetUnit
    private let style: Style
    /// Of lines for a person, and of results for a program.
    private let language: Language

    init(_ invocation: Invocation) {
        format = invocation.arguments.value(.format) ?? "text"
        offsets = invocation.offsets
        style = Style(invocation)
        language = format == "text" ? invocation.language : invocation.resultLanguage
    }

    /// What stands around the remarks of all documents.
    var frame: Frame {
        switch format {
        case "json": return .list
        case "sarif":
            let opening = SARIFWriter.opening(in: language)
            return Frame(opening: opening, separator: SARIFWriter.separator, closing: SARIFWriter.closing)
        default: return .plain
        }
    }

    func print(_ remarks: [Remark], of document: Document, name: String, to sink: ByteSink) {
        switch format {
        case "text": lines(remarks, of: document, name: name, to: sink)
        case "sarif": document.writeSARIF(remarks, name: name, in: language, to: sink)
        default: document.write(remarks, in: language, isArray: format == "json", offsets: offsets, to: sink)
        }
    }

    private func lines(_ remarks: [Remark], of document: Document, name: String, to sink: ByteSink) {
        // Lines of an extracted text are no place that a person finds.
        let hasLines = document.source.format.keepsText
        let name = DisplayWidth.printable(name)
        // Bytes, and no strings put together: a long document has hundreds of thousands of lines.
        var lines: [UInt8] = []
        var previous: Remark?
        document.place(remarks) { placed in
            // One reading in doubt may give two fields; a person is told once.
            if let previous, previous.reads(like: placed.remark) { return }
            previous = placed.remark
            lines += name.utf8
            if hasLines || placed.line == nil { lines += ":\(placed.line ?? 1):\(placed.column ?? 1)".utf8 }
            append(placed, place: hasLines ? nil : place(of: placed, in: document), to: &lines)
            if lines.count >= 1 << 16 {
                sink(lines)
                lines.removeAll(keepingCapacity: true)
            }
        }
        sink(lines)
    }

    private func append(_ placed: PlacedRemark, place: String?, to lines: inout [UInt8]) {
        let remark = placed.remark
        lines += ": ".utf8
        lines += style.paint(remark.severity.wording.text(in: language), remark.severity.ink).utf8
        lines += ": ".utf8
        lines += DisplayWidth.printable(placed.sentence(in: language)).utf8
        if let place { lines += place.utf8 }
        lines += " [".utf8
        lines += remark.code.utf8
        lines += "]\n".utf8
    }

    /// The place in words, for a source whose lines are not those of its text: page, paragraph, division.
    private func place(of placed: PlacedRemark, in document: Document) -> String? {
        var words = Wording(same: "")
        if let page = placed.page { words = words + Wording(", page \(page)", "，第\(page)页") }
        if let paragraph = placed.paragraph {
            words = words + Wording(", paragraph \(paragraph)", "，第\(paragraph)段")
        }
        if let block = placed.block {
            let id = DisplayWidth.printable(block.id)
            words = words + Wording(" in \(id)", "，\(id)")
        }
        let place = words.text(in: language)
        return place.isEmpty ? nil : place
    }
}
