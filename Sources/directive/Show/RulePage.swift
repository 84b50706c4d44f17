import DocParser

/// The rules of form for a person: the list of all, and what one of them wants.
struct RulePage {
    let language: Language
    let width: Int

    /// All codes, a line each: code, severity, clause, what is said.
    func list() -> String {
        var rows = Rule.all.map { rule in
            [rule.code.rawValue, rule.severity.rawValue, rule.clause.citation, rule.message.text(in: language)]
        }
        for code in Diagnostic.Code.allCases { rows.append([code.rawValue, "", "", code.meaning.text(in: language)]) }
        let widths = (0..<3).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        return rows.map { row in
            (0..<3).map { DisplayWidth.pad(row[$0], to: widths[$0] + 2) }.joined() + row[3] + "\n"
        }.joined()
    }

    /// One rule, or what a diagnostic's code tells; `nil` for an unknown code.
    func page(of code: String) -> String? {
        if let code = Finding.Code(rawValue: code) { return page(of: Rule.of(code)) }
        guard let code = Diagnostic.Code(rawValue: code) else { return nil }
        return paragraph("\(code.rawValue): \(code.meaning.text(in: language))")
    }

    private func page(of rule: Rule) -> String {
        let isChinese = language == .chinese
        let mends = rule.isMended ? isChinese ? "；check --fix 能改" : "; check --fix mends it" : ""
        let profile =
            rule.holdsForPublished ? "" : isChinese ? "；只查拟稿（--profile draft）" : "; of drafts only (--profile draft)"
        return paragraph("\(rule.code.rawValue): \(rule.message.text(in: language))")
            + paragraph("\(rule.clause.citation); \(rule.severity.rawValue)\(mends)\(profile)") + "\n"
            + paragraph(rule.help.text(in: language)) + "\n"
            + example(isChinese ? "错" : "wrong", rule.wrong) + example(isChinese ? "对" : "right", rule.right)
    }

    private func example(_ label: String, _ words: String) -> String {
        var lines: [String] = []
        for (number, line) in words.split(separator: "\n").enumerated() {
            lines.append("  " + DisplayWidth.pad(number == 0 ? label : "", to: 7) + line + "\n")
        }
        return lines.joined()
    }

    private func paragraph(_ words: String) -> String {
        DisplayWidth.wrap(words, to: min(width, 100)).joined(separator: "\n") + "\n"
    }
}
