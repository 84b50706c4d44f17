import DocParser

/// What a document says of itself, as a card: Chinese name, key, value.
struct Card {
    let document: Document
    let style: Style
    let columns: Int
    let language: Language

    func lines() -> [String] {
        let metadata = document.metadata
        var lines = title(metadata)
        let fields = Metadata.Field.allCases.filter { $0 != .title && !metadata.values(of: $0).isEmpty }
        let chinese = fields.map { DisplayWidth.of($0.chineseName) }.max() ?? 0
        let key = fields.map(\.rawValue.utf8.count).max() ?? 0
        // On a narrow terminal the values matter more than the keys.
        let hasKeys = columns - chinese - key - 6 >= 24
        let indent = chinese + 4 + (hasKeys ? key + 2 : 0)
        for field in fields {
            let name = DisplayWidth.pad(field.chineseName, to: chinese)
            let shownKey = hasKeys ? style.paint(DisplayWidth.pad(field.rawValue, to: key), .dim) + "  " : ""
            let label = "  \(name)  \(shownKey)"
            let blank = String(repeating: " ", count: indent)
            let values = values(of: field, metadata, width: max(8, columns - indent))
            lines += values.enumerated().map { place, line in (place == 0 ? label : blank) + line }
        }
        return lines
    }

    private func title(_ metadata: Metadata) -> [String] {
        let title =
            metadata.title.map { DisplayWidth.printable($0) } ?? Wording("(no title)", "（无标题）").text(in: language)
        let lines = DisplayWidth.wrap(title, to: columns).map { style.paint($0, metadata.title == nil ? .dim : .bold) }
        return isDoubtful(.title) ? lines + [style.paint(doubt, .yellow)] : lines
    }

    /// Short values share a line, long ones begin their own.
    private func values(of field: Metadata.Field, _ metadata: Metadata, width: Int) -> [String] {
        var values = metadata.values(of: field).map { DisplayWidth.printable($0) }
        if values.allSatisfy({ DisplayWidth.of($0) <= 30 }) { values = [values.joined(separator: "；")] }
        var lines = values.flatMap { DisplayWidth.wrap($0, to: width) }
        markDoubt(about: field, in: &lines, width: width)
        return lines
    }

    private func markDoubt(about field: Metadata.Field, in lines: inout [String], width: Int) {
        guard isDoubtful(field) else { return }
        let mark = doubt
        let fits = DisplayWidth.of(lines.last ?? "") + DisplayWidth.of(mark) < width
        if fits, let last = lines.popLast() {
            lines.append(last + " " + style.paint(mark, .yellow))
        } else {
            lines.append(style.paint(mark, .yellow))
        }
    }

    private var doubt: String { Wording("(doubtful)", "（存疑）").text(in: language) }

    private func isDoubtful(_ field: Metadata.Field) -> Bool {
        document.diagnostics.contains { $0.code == .doubtful && $0.field == field }
    }
}
