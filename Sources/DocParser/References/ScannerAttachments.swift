/// Attachments that the text refers to: 附件1, 附件1-5, 附件2、3, 见附件.
extension ReferenceScanner {
    /// What stands at 附件.
    ///
    /// - Parameter first: where the reference begins: at 本通知 of 本通知附件2.
    mutating func attachment(
        _ text: borrowing Span<UInt8>, at start: Int, from first: Int, to end: Int
    ) -> Int {
        let cited = AttachmentPlaces.read(text, at: start, to: end)
        let last = cited.end
        // 《通知》（财税〔2016〕36号）附件3 is that document's, and so is 附件3第一条.
        if let named = mentions.indices.last, mentions[named].named.kind != .internal,
            Self.owned(text, from: mentions[named].range.upperBound, to: start) == start
        {
            if cited.isCertain {
                mentions[named].range = mentions[named].range.lowerBound..<last
                mentions[named].places += cited.spans
            }
            return last
        }
        guard isReferred(text, start, last, isNumbered: cited.isCertain, isOwn: first < start) else { return last }
        let scope = finder.index.scope(of: block)
        let lacked = cited.spans.compactMap(\.first.attachment).filter { finder.attachments($0, in: scope).isEmpty }
        addInternal(
            first..<last, cited.spans, finder.find(cited.spans, in: .text, from: block),
            isAnnounced: !lacked.isEmpty && lacked.allSatisfy { isAnnounced($0) })
        return last
    }

    /// Behind what may stand between a document and its attachment: 《通知》（财税〔2016〕36号）的附件3, 36号文件附件3.
    private static func owned(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int {
        var end = RelationReader.behindBrackets(text, from: start, to: limit)
        if end < limit, text.has("文件", at: end) { end += 6 }
        if end < limit, text.has("的", at: end) { end += 3 }
        return end
    }

    /// A table or picture that is appended, by its number: 见附表1, （附图2）. The tree has no numbers of them, so that
    /// none is said to be missing.
    mutating func appended(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        guard Self.appendices.begin(text, at: start), start > running.passages[passage].start,
            let list = AttachmentList.read(text, at: start + 6, to: end), !Self.entry.begin(text, at: list.end)
        else { return start }
        addInternal(start..<list.end, [], ([], false), isAnnounced: true)
        return list.end
    }

    private static let appendices: WordSet = ["附表", "附图", "附录"]

    /// Whether the note of the document lists the attachment, which then is in another file.
    private func isAnnounced(_ number: Int) -> Bool {
        let noted = document.metadata.attachments
        return number == 0 ? !noted.isEmpty : noted.contains { $0.number == number } || number <= noted.count
    }

    /// A colon or full stop behind it makes an entry of a list; 附件 alone is referred to by 见.
    private func isReferred(
        _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, isNumbered: Bool, isOwn: Bool
    ) -> Bool {
        if Self.entry.begin(text, at: end) { return false }
        if isOwn { return true }
        guard isNumbered else { return text.has("见", before: start) }
        return start > running.passages[passage].start || Self.cited.begin(text, at: end)
    }

    private static let entry = WordSet(eitherWidth: ["：", ".", "．"])
    private static let cited: WordSet = ["的", "所", "中", "规", "为", "是", "和", "、", "及", "列"]
}

/// Attachments with places in them: 附件1、附件2, 附件4第一条第（二）项, 附件1第一条和附件2第三条.
struct AttachmentPlaces {
    private(set) var spans: [PlaceSpan] = []
    private(set) var end: Int
    /// Whether a number or place behind the word says that a certain attachment is meant.
    private(set) var isCertain = false

    /// What begins at 附件.
    static func read(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> AttachmentPlaces {
        var found = AttachmentPlaces(end: start)
        var next = start
        while next < limit {
            let list = AttachmentList.read(text, at: next + 6, to: limit)
            for number in list?.numbers ?? [0] {
                var address = PlaceAddress()
                address.attachment = number
                found.spans.append(PlaceSpan(first: address))
            }
            found.end = list?.end ?? next + 6
            found.isCertain = found.isCertain || list != nil
            found.readInner(text, to: limit)
            // 附件1第一条和附件2第三条
            guard found.isCertain, let joint = RelationReader.joints.word(text, at: found.end) else { return found }
            next = found.end + joint.utf8CodeUnitCount
            guard next + 6 < limit, text.has("附件", at: next),
                AttachmentList.read(text, at: next + 6, to: limit) != nil
            else { return found }
        }
        return found
    }

    /// The places in the attachment that was read last.
    private mutating func readInner(_ text: borrowing Span<UInt8>, to limit: Int) {
        guard let owner = spans.last?.first, let places = PlaceReader.read(text, at: end, to: limit, in: owner) else {
            return
        }
        spans.removeLast()
        spans += places.spans
        end = places.end
        isCertain = true
    }
}

/// Numbers of attachments behind 附件: 1, 1-5, 2、3和附件4.
struct AttachmentList {
    private(set) var numbers: [Int] = []
    private(set) var end: Int

    /// More are no list that a person writes.
    private static let most = 100

    static func read(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> AttachmentList? {
        guard let first = number(text, at: start, to: limit) else { return nil }
        var list = AttachmentList(numbers: [first.value], end: first.end)
        while list.numbers.count < most, let joint = joints.word(text, at: list.end) {
            var next = list.end + joint.utf8CodeUnitCount
            if text.has("附件", at: next) || text.has("附表", at: next) || text.has("附图", at: next) { next += 6 }
            guard let number = number(text, at: next, to: limit) else { break }
            if ranges.begin(text, at: list.end) {
                // 附件1-1 is one attachment.
                let last = list.numbers[list.numbers.count - 1]
                if number.value > last { list.numbers += (last + 1...min(number.value, last + most)) }
            } else {
                list.numbers.append(number.value)
            }
            list.end = number.end
        }
        return list
    }

    private static func number(
        _ text: borrowing Span<UInt8>, at offset: Int, to limit: Int
    ) -> (value: Int, end: Int)? {
        if let arabic = ArabicNumeral.read(text, at: offset), arabic.count <= 2, arabic.value > 0, arabic.end <= limit {
            return (arabic.value, arabic.end)
        }
        guard let han = HanNumeral.read(text, at: offset), han.value > 0, han.end <= limit else { return nil }
        return han
    }

    private static let joints = WordSet(eitherWidth: ["、", "和", "及", "与", "至", "到", "-", "－", "—", "~", "～", "，"])
    private static let ranges: WordSet = ["至", "到", "-", "－", "—", "~", "～"]
}
