import DocParser

/// Two versions as a person looks at them: what changed, each with its place; beside each other where there is room.
struct ComparisonText {
    /// From so many columns on the versions stand side by side.
    static let wide = 120
    /// How much of the words around a change is shown.
    private static let around = 24

    let documents: ComparedDocuments
    let style: Style
    let columns: Int
    let withSame: Bool
    let language: Language

    func text() -> String {
        var parts = [head()]
        if let comparison = documents.comparison {
            if !comparison.fields.isEmpty { parts.append(fields(comparison.fields)) }
            parts.append([
                style.paint(Wording("Divisions", "层次").text(in: language), .bold) + "  "
                    + comparison.summary.text(in: language)
            ])
            for change in comparison.divisions where withSame || !change.kinds.isEmpty {
                parts.append(division(change))
            }
        }
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func head() -> [String] {
        let versions: [(String, Document?, Style.Ink)] = [
            (Wording("old", "旧版").text(in: language), documents.old, .red),
            (Wording("new", "新版").text(in: language), documents.new, .green),
        ]
        return versions.flatMap { name, document, ink -> [String] in
            guard let document else {
                return [style.paint(name, ink) + Wording("  (none)", "  （无）").text(in: language)]
            }
            let words = [document.source.path ?? "-", document.metadata.documentNumber, document.metadata.title]
            let line = DisplayWidth.printable(words.compactMap(\.self).joined(separator: "  "))
            let indent = DisplayWidth.of(name) + 2
            let lines = DisplayWidth.wrap(line, to: max(20, columns - indent))
            return indented(lines, by: indent).enumerated().map { place, line in
                place == 0 ? style.paint(name, ink) + line.dropFirst(indent - 2) : line
            }
        }
    }

    private func fields(_ changes: [FieldChange]) -> [String] {
        [style.paint(Wording("Metadata", "公文信息").text(in: language), .bold)]
            + changes.flatMap { change in
                let name = "\(change.field.chineseName)  \(change.field.rawValue)"
                return ["  \(name)  \(style.paint(change.kind.wording.text(in: language), change.kind.ink))"]
                    + indented(words(change.runs, width: max(20, columns - 4)), by: 4)
            }
    }

    private func division(_ change: DivisionChange) -> [String] {
        let comma = Wording(", ", "、").text(in: language)
        let kinds = change.kinds.map { style.paint($0.wording.text(in: language), $0.ink) }.joined(separator: comma)
        let words = change.wording.text(in: language)
        let label = DisplayWidth.printable(change.label)
        let lines = DisplayWidth.wrap(label + "  " + words, to: columns)
        let fits = lines.count == 1
        let head =
            fits
            ? [style.paint(label, .bold) + "  " + (kinds.isEmpty ? words : kinds)]
            : lines.map { style.paint($0, .bold) }
        return head + body(change.runs)
    }

    private func body(_ runs: [Comparison.Run]) -> [String] {
        let kinds = Set(runs.map(\.kind))
        if kinds == [.same] {
            let words = runs.map(\.text).joined(separator: " ")
            return ["  " + DisplayWidth.cut(DisplayWidth.printable(words), to: max(20, columns - 2))]
        }
        guard columns >= Self.wide, kinds.contains(.removed), kinds.contains(.added) else {
            return indented(words(shortened(runs), width: max(20, columns - 2)), by: 2)
        }
        return sides(shortened(runs))
    }

    // MARK: Lines

    private func indented(_ lines: [String], by count: Int) -> [String] {
        lines.map { String(repeating: " ", count: count) + $0 }
    }

    /// Old words and new ones in one text.
    private func words(_ runs: [Comparison.Run], width: Int) -> [String] {
        lines(of: runs, width: width).map(\.text)
    }

    private func lines(of runs: [Comparison.Run], width: Int) -> [(text: String, width: Int)] {
        var paragraphs = [InkedWords()]
        for run in runs {
            let marks = style.isColored ? ("", "") : run.kind.marks
            let ink = run.kind.ink
            let lines = run.visible.split(separator: "\n", omittingEmptySubsequences: false)
            for (place, line) in lines.enumerated() {
                if place > 0 { paragraphs.append(InkedWords()) }
                let words = (place == 0 ? marks.0 : "") + String(line) + (place + 1 == lines.count ? marks.1 : "")
                paragraphs[paragraphs.count - 1].add(words, ink)
            }
        }
        return paragraphs.flatMap { $0.lines(width: width, style: style) }
    }

    /// Old words at the left, new ones at the right.
    private func sides(_ runs: [Comparison.Run]) -> [String] {
        let width = (columns - 5) / 2
        let left = lines(of: runs.filter { $0.kind != .added }, width: width)
        let right = lines(of: runs.filter { $0.kind != .removed }, width: width)
        return (0..<max(left.count, right.count)).map { row in
            let (text, taken) = row < left.count ? left[row] : ("", 0)
            let blanks = String(repeating: " ", count: max(0, width - taken))
            return "  " + text + blanks + style.paint(" │ ", .dim) + (row < right.count ? right[row].text : "")
        }
    }

    /// Leaves out what is far from any change.
    private func shortened(_ runs: [Comparison.Run]) -> [Comparison.Run] {
        runs.enumerated().map { place, run in
            let scalars = Array(run.text.unicodeScalars)
            let (before, behind) = (place > 0 ? Self.around : 0, place + 1 < runs.count ? Self.around : 0)
            guard run.kind == .same, scalars.count > before + behind + Self.around else { return run }
            var short = String.UnicodeScalarView(scalars.prefix(before))
            short.append("…")
            short.append(contentsOf: scalars.suffix(behind))
            return Comparison.Run(kind: .same, text: String(short))
        }
    }
}

extension Comparison.Run.Kind {
    fileprivate var ink: Style.Ink? {
        switch self {
        case .same: nil
        case .removed: .red
        case .added: .green
        }
    }

    /// As git marks words where there is no colour.
    fileprivate var marks: (String, String) {
        switch self {
        case .same: ("", "")
        case .removed: ("[-", "-]")
        case .added: ("{+", "+}")
        }
    }
}

extension DivisionChange.Kind {
    fileprivate var ink: Style.Ink {
        switch self {
        case .removed: .red
        case .added: .green
        case .reworded, .moved, .renumbered, .split, .merged: .yellow
        }
    }
}
