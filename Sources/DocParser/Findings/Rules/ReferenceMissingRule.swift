/// Articles and parts of the document itself that the text names are there.
enum ReferenceMissingRule: FormRule {
    static let rule = Rule(
        .referenceMissing, .regulation("第十九条"),
        Wording("the text names a place of this document that is not there", "文中提到的本文条款或部分不存在"),
        help: Wording(
            "本办法第十二条, 本通知第三部分: articles and parts are counted anew when a draft is changed, and what names them stays behind.",
            "修改稿件时条款重新编号，引用处容易漏改；请核对“本办法第…条”“本通知第…部分”所指。"),
        wrong: "按本通知第五部分执行。（全文只有三部分）", right: "按本通知第三部分执行。", holdsForPublished: true)

    static var needs: Features { .ordinals }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let last = lastDoubt(paper, text) else { return }
        for reference in paper.document.deadReferences(in: text, upTo: last) {
            let place = reference.place
            found.add(rule, reference.range, Wording("the document has no \(place)", "本文没有\(place)"))
        }
    }

    /// Where the last reference begins that is worth reading: it names a number that is not among the document's own, or
    /// 前条. Mostly there is none.
    ///
    /// 本通知第三部分 is looked at in any text, 第三条 by itself where there are articles.
    private static func lastDoubt(_ paper: Manuscript, _ text: borrowing Span<UInt8>) -> Int? {
        let hasArticles = paper.nodes.contains { $0.kind == .article }
        var numbers: NumberedPlaces?
        var markers = SkippedRanges(paper.nodes)
        var own = -farthest
        var last: Int?
        for word in paper.marks.words {
            let line = paper.lines[Int(word.line)]
            guard line.part.isText else { continue }
            switch word.code {
            case PrintedMarks.own: own = word.range.end
            case PrintedMarks.before:
                if hasArticles { last = word.offset }
            case PrintedMarks.ordinal:
                let isOwn =
                    own >= line.range.start && word.offset < own + farthest
                    && !isFirstClause(word.offset, of: paper, text)
                guard isOwn || hasArticles && !names.end(text, before: word.offset) && !markers.contains(word.offset)
                else { continue }
                let known = numbers ?? NumberedPlaces(paper.nodes)
                numbers = known
                if known.mayLack(text, at: word.offset, in: line, isOwn: isOwn) { last = word.offset }
            default: break
            }
        }
        return last
    }

    /// What ends the name of another text, whose place follows: 防洪法第二十三条, 《…办法》第六条.
    private static let names: WordSet = ["》", "法", "条例", "办法", "细则", "规则", "》）", "号）"]

    /// 本条第一款 in an article: every article has that.
    private static func isFirstClause(_ offset: Int, of paper: Manuscript, _ text: borrowing Span<UInt8>) -> Bool {
        guard text.has("本条第一款", at: offset - 6), !text.has("第", at: offset + 9) else { return false }
        var index = paper.document.tree.innermost(at: offset)
        while index >= 0, paper.nodes[index].kind != .article { index = Int(paper.nodes[index].parent) }
        return index >= 0
    }

    /// 办法 and the like between 本 and 第, in bytes.
    private static let farthest = 24
}

/// The numbers that the articles and outermost sections of a document have, each once: what names one of them leads there.
private struct NumberedPlaces {
    /// Numbers below 1024, in the text and in what it carries.
    private struct Numbers {
        private var once = [UInt64](repeating: 0, count: 16)
        private var twice = [UInt64](repeating: 0, count: 16)

        mutating func insert(_ number: Int) {
            guard number >= 0, number < 1024 else { return }
            let bit: UInt64 = 1 << UInt64(number & 63)
            twice[number >> 6] |= once[number >> 6] & bit
            once[number >> 6] |= bit
        }

        func contains(_ number: Int) -> Bool {
            guard number >= 0, number < 1024 else { return false }
            return (once[number >> 6] & ~twice[number >> 6]) >> UInt64(number & 63) & 1 != 0
        }
    }

    private var articles = (own: Numbers(), carried: Numbers())
    private var sections = (own: Numbers(), carried: Numbers())

    init(_ nodes: [Node]) {
        var carriedEnd = 0
        for (index, node) in nodes.enumerated() {
            if node.kind == .attachment { carriedEnd = max(carriedEnd, Int(node.subtreeEnd)) }
            let isOuter = node.parent < 0 || nodes[Int(node.parent)].kind == .attachment
            if node.kind == .article, node.subnumber == 0 {
                if index < carriedEnd {
                    articles.carried.insert(Int(node.number))
                } else {
                    articles.own.insert(Int(node.number))
                }
            } else if node.kind == .section, isOuter {
                if index < carriedEnd {
                    sections.carried.insert(Int(node.number))
                } else {
                    sections.own.insert(Int(node.number))
                }
            }
        }
    }

    /// Whether one of the places that begin with 第 at an offset may not be there; also where their words are parted.
    func mayLack(
        _ text: borrowing Span<UInt8>, at offset: Int, in line: Manuscript.PrintedLine, isOwn: Bool
    ) -> Bool {
        let start = offset + 3
        let number = HanNumeral.read(text, at: start)?.end ?? ArabicNumeral.read(text, at: start)?.end ?? start
        if number >= line.range.end || text.blankLength(at: number) > 0 { return true }
        guard let reader = PlaceReader.read(text, at: offset, to: line.range.end) else { return false }
        let isCarried = line.part == .attached
        return reader.spans.contains { span in
            [span.first, span.last].contains { place in
                guard let place else { return false }
                return mayLack(place, isCarried: isCarried, isOwn: isOwn)
            }
        }
    }

    private func mayLack(_ place: PlaceAddress, isCarried: Bool, isOwn: Bool) -> Bool {
        let articles = isCarried ? articles.carried : articles.own
        let sections = isCarried ? sections.carried : sections.own
        switch PlaceAddress.Unit.allCases.first(where: { place[$0] > 0 }) {
        case .article where place.inserted == 0:
            return !articles.contains(place[.article]) && !sections.contains(place[.article])
        case .part where place.isPortion: return !sections.contains(place[.part])
        case .clause, .item, .subitem: return isOwn
        default: return true
        }
    }
}
