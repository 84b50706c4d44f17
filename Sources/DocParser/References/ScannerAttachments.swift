/// Attachments that the text refers to: 附件1, 附件1-5, 附件2、3, 见附件.
extension ReferenceScanner {
    /// What stands at 附件.
    ///
    /// - Parameter first: where the reference begins: at 本通知 of 本通知附件2.
    mutating func attachment(
        _ text: borrowing Span<UInt8>, at start: Int, from first: Int, to end: Int
    ) -> Int {
        let list = AttachmentList.read(text, at: start + 6, to: end)
        let last = list?.end ?? start + 6
        // 《通知》（财税〔2016〕36号）附件3 is that document's.
        if let named = mentions.indices.last, mentions[named].named.kind != .internal,
            RelationReader.behindBrackets(text, from: mentions[named].range.upperBound, to: start) == start
        {
            if list != nil { mentions[named].range = mentions[named].range.lowerBound..<last }
            return last
        }
        guard isReferred(text, start, last, isNumbered: list != nil, isOwn: first < start) else { return last }
        let numbers = list?.numbers ?? [0]
        let scope = finder.index.scope(of: block)
        var blocks: [Int] = []
        var isKnown: Bool? = true
        for number in numbers {
            let found = attachments(number, in: scope)
            if found.count == 1 {
                blocks += found
            } else if isKnown != false {
                isKnown = isAnnounced(number) ? nil : false
            }
        }
        let found: PlaceFinder.Found = (blocks, isKnown == true)
        addInternal(first..<last, [], found, isAnnounced: isKnown == nil)
        return last
    }

    private mutating func attachments(_ number: Int, in scope: Int) -> [Int] {
        // What a carried text has attached stands in it, or behind it with the others.
        var found = finder.index.attachments(number, in: scope)
        if found.isEmpty, scope >= 0 { found = finder.index.attachments(number, in: -1) }
        // One attachment alone has no number (7.3.4), whatever the text calls it.
        if found.isEmpty, number == 1, document.metadata.attachments.count <= 1 {
            found = finder.index.attachments(0, in: scope)
        }
        return found
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
