import DocParser

/// The rules of form for a person: the list of all, and what one of them wants.
struct RulePage {
    let language: Language
    let width: Int

    /// All codes, a line each: code, severity, clause, what is said.
    func list() -> String {
        var rows = Rule.all.map { rule in
            [
                rule.code.rawValue, rule.severity.wording.text(in: language), rule.clause.citation,
                rule.message.text(in: language),
            ]
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
        return paragraph(Wording("\(code.rawValue): ", "\(code.rawValue)：") + code.meaning)
    }

    private func page(of rule: Rule) -> String {
        let mends = rule.isMended ? Wording("; check --fix mends it", "；check --fix能改") : Wording(same: "")
        let profile =
            rule.holdsForPublished
            ? Wording(same: "") : Wording("; of drafts only (--profile draft)", "；只查拟稿（--profile draft）")
        let severity = Wording("; ", "；") + rule.severity.wording
        return paragraph(Wording("\(rule.code.rawValue): ", "\(rule.code.rawValue)：") + rule.message)
            + paragraph(Wording(same: rule.clause.citation) + severity + mends + profile) + "\n"
            + paragraph(rule.help) + "\n"
            + example(Wording("wrong", "错"), rule.wrong) + example(Wording("right", "对"), rule.right)
    }

    private func example(_ label: Wording, _ words: String) -> String {
        var lines: [String] = []
        for (number, line) in words.split(separator: "\n").enumerated() {
            lines.append("  " + DisplayWidth.pad(number == 0 ? label.text(in: language) : "", to: 7) + line + "\n")
        }
        return lines.joined()
    }

    private func paragraph(_ words: Wording) -> String {
        DisplayWidth.wrap(words.text(in: language), to: min(width, 100)).joined(separator: "\n") + "\n"
    }
}
