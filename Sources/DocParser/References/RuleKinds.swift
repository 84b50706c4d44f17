/// Which titles without a number are those of rules by order (规章) or administrative regulations.
///
/// 规定, 办法, 细则 and 规则 are names of rules by order and of documents alike, and only the number tells (立法法, 规章制定程序条例).
/// Where none stands with the title, the use tells: legislation and interpretations rest on, cite and change legislation;
/// what is cited by its article has such articles; 等法律、行政法规 says it. Organs below a city with districts, companies and
/// associations make none, and what a notice issues is a document.
extension ReferenceScanner {
    /// Says of all references to such a title that they are to a law, where one of them shows it.
    mutating func settleRules() {
        var rules: [String: Bool] = [:]
        for mention in mentions where Self.isOpen(mention) {
            guard let title = mention.named.title, rules[title] != true else { continue }
            if rules[title] == nil { rules[title] = false }
            if Self.mayBeRule(title), isUsedAsRule(mention) { rules[title] = true }
        }
        guard rules.values.contains(true) else { return }
        for mention in mentions {
            guard let title = mention.named.title, rules[title] == true else { continue }
            // A name within the name of a notice is settled: the notice has issued it.
            let isIssued = mention.relation == .issues || mention.relation == .forwards
            if isIssued && (!isOrder || mention.isSettled)
                || mention.named.number != nil && mention.named.kind == .document
            {
                rules[title] = false
            }
        }
        for index in mentions.indices where Self.isOpen(mentions[index]) {
            if let title = mentions[index].named.title, rules[title] == true { mentions[index].named.kind = .law }
        }
    }

    private static func isOpen(_ mention: Mention) -> Bool {
        mention.named.kind == .document && mention.named.number == nil
    }

    private mutating func isUsedAsRule(_ mention: Mention) -> Bool {
        let hasArticle = mention.places.contains {
            $0.first[.article] > 0 && !$0.first.hasDecimals && $0.first.attachment == nil
        }
        if mention.isAmongLaws || hasArticle { return true }
        let block = running.passages[mention.passage].block
        return isOrder || isLegislation && finder.index.hasArticles(in: finder.index.scope(of: block))
    }

    /// Whether the document is an order, or has its number.
    private var isOrder: Bool {
        let code = Array((document.metadata.documentNumberParts?.code ?? "").utf8)
        return ["令", "命令"].contains(document.metadata.documentType ?? "") || code.span.has("令", before: code.count)
    }

    /// Whether the document is a text of legislation or an interpretation: no number of an office stands on it, and it is no
    /// notice that carries rules.
    private var isLegislation: Bool {
        guard document.metadata.documentType.map(Self.legislation.contains) ?? true else { return false }
        guard let number = document.metadata.documentNumberParts?.code else { return true }
        return number == "法释" || number == "高检发释字"
    }

    private static let legislation: Set<String> = [
        "法", "条例", "规定", "办法", "细则", "规则", "决定", "解释", "规章", "实施细则", "实施办法", "修正案",
    ]

    private static func mayBeRule(_ title: String) -> Bool {
        let bytes = Array(title.utf8)
        let text = bytes.span
        let end = TitleShape.endWithoutBrackets(text, in: ByteRange(0, text.count))
        // What is on trial is issued by notice (规章制定程序条例 knows no such rules).
        guard !text.has("试行）", before: text.count), !text.has("试行)", before: text.count),
            ruleTypes.end(text, before: end), !internalRules.end(text, before: end)
        else { return false }
        return !bodies.occur(in: text, from: 0, to: end) && !NameKind.isLocal(text, ByteRange(0, end))
    }

    private static let ruleTypes: WordSet = ["规定", "办法", "细则", "规则"]
    private static let internalRules: WordSet = ["议事规则", "工作规则", "竞赛规则", "比赛规则", "交易规则", "上市规则"]
    private static let bodies: WordSet = [
        "公司", "集团", "交易所", "协会", "学会", "联合会", "学校", "学院", "大学", "医院", "中国共产党", "党委", "党组", "中央", "业主",
    ]
}
