/// Numbers that name a document by themselves: 银发〔2018〕164号文, 国务院令第285号.
extension ReferenceScanner {
    /// A number whose bracket begins at an offset and that has no name before it: 银发〔2018〕164号文.
    mutating func bareNumber(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Int {
        guard let inside = YearBracket.end(text, at: offset, isOpening: true),
            ArabicNumeral.digit(text, at: inside) != nil
        else { return offset }
        // Behind another number a further one begins: 甲发〔2016〕28号文、乙发〔2017〕40号文.
        let from = max(sentence, mentions.last?.range.upperBound ?? 0, offset - NumberedCode.longest)
        guard let match = DocumentNumberReader.first(text, from: from.rounded(upIn: text), to: min(end, offset + 60)),
            match.range.start < offset, match.range.end > offset
        else { return offset }
        return add(match, text, to: end)
    }

    /// Adds a number with the code that it has in running text. Returns the offset behind.
    mutating func add(_ match: DocumentNumberReader.Match, _ text: borrowing Span<UInt8>, to end: Int) -> Int {
        let code = NumberedCode.joint(
            NumberedCode.trimmed(match.code, in: text), in: text,
            from: max(sentence, mentions.last?.range.upperBound ?? 0))
        guard !code.isEmpty, code.count <= NumberedCode.longestName else { return match.range.end }
        var whole = match
        whole.code = code
        let number = DocumentNumber(whole, in: text)
        guard number.text != document.metadata.documentNumber, !isAdoption(text) else { return match.range.end }
        let isByOrder = text.has("令", before: code.end)
        let behind = Self.numbered.word(text, at: match.range.end).map(\.utf8CodeUnitCount) ?? 0
        let isCourt = number.code == "法释"
        let named = NamedDocument(number: number.text, kind: isByOrder || isCourt ? .law : .document)
        if let name = Self.issuedName(text, behind: match.range.end + behind) {
            issue = (number: named, start: code.start, name: name)
            return name
        }
        // 国务院令第333号第五条, 县政发〔2013〕59号文件第二条
        if let places = PlaceReader.read(text, at: match.range.end + behind, to: end) {
            add(code.start..<places.end, named, places.spans)
            names.name(named)
            return places.end
        }
        let last = match.range.end + (behind == 3 ? 3 : 0)
        add(code.start..<last, named)
        names.name(named)
        defineShortName(behind: last, as: named, text, to: end)
        return last
    }

    private static let numbered: WordSet = ["文件", "文"]

    /// The 《 of the text that a number behind which it stands has brought: 县政府令第8号发布的《水价规定》 is one document. What an order
    /// has changed is another than the order.
    private static func issuedName(_ text: borrowing Span<UInt8>, behind start: Int) -> Int? {
        guard let verb = issuing.word(text, at: start) else { return nil }
        let end = start + verb.utf8CodeUnitCount
        let name = text.has("的", at: end) ? end + 3 : end
        return text.has("《", at: name) ? name : nil
    }

    /// 县政办发〔2020〕9号转发《A》: what the document with the number has done, and not this one.
    mutating func settleCarried(_ text: borrowing Span<UInt8>, at start: Int) {
        guard mentions.count > 1, let verb = Self.forwarded.word(text, before: start),
            mentions[mentions.count - 2].range.upperBound == start - verb.utf8CodeUnitCount
        else { return }
        mentions[mentions.count - 1].relation = .forwards
        mentions[mentions.count - 1].isSettled = true
    }

    private static let forwarded: WordSet = ["转发的", "批转的", "转发", "批转", "转发了"]
    private static let issuing: WordSet = ["发布施行", "公布施行", "发布", "公布", "印发", "颁布", "颁发", "下发"]

    /// The line that tells of a text's adoption has the numbers of its own promulgation.
    private func isAdoption(_ text: borrowing Span<UInt8>) -> Bool {
        if block >= 0, document.tree.nodes[block].role == .adoption { return true }
        let start = running.passages[passage].start
        let bracket = text.length(of: .opening, at: start)
        return bracket > 0 && ArabicNumeral.read(text, at: start + bracket)?.count == 4
    }

    private mutating func defineShortName(
        behind start: Int, as named: NamedDocument, _ text: borrowing Span<UInt8>, to end: Int
    ) {
        let open = text.has("件", at: start) ? start + 3 : text.has("文件", at: start) ? start + 6 : start
        guard text.has(.opening, at: open), let close = text.find(.closing, from: open, to: min(end, open + 120)),
            let short = QuotedName.shortName(text, in: open..<close)
        else { return }
        define(short, as: named, text)
    }
}
