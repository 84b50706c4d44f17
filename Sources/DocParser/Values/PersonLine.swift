/// A line that signs an order: an office, with its organ or without, and a name (GB/T 9704-2012, 10.2).
struct PersonLine {
    /// The organ before the office; empty where there is none.
    var organ: ByteRange
    var name: ByteRange

    static func read(_ text: borrowing Span<UInt8>, in range: ByteRange) -> PersonLine? {
        guard range.count <= 150 else { return nil }
        let offices = offices
        var offset = firstOffice(text, range)
        while offset < range.end {
            if let end = offices.spacedEnd(text, at: offset, to: range.end),
                let line = person(text, officeStart: offset, officeEnd: end, in: range)
            {
                return line
            }
            offset += max(text.blankLength(at: offset), text.characterLength(at: offset))
        }
        return nil
    }

    /// Whether a line may begin with an office.
    static func mayBegin(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        offices.mayBegin(text, at: offset) || text.has("中华人民共和国主席", at: offset)
    }

    /// Where the office can begin at the earliest: it and the name behind it have no more than twenty characters.
    private static func firstOffice(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
        var start = range.end
        var count = 0
        while start > range.start, count < 20 {
            start -= 1
            if text[start] & 0xC0 != 0x80, text.blankLength(at: start) == 0 { count += 1 }
        }
        return start
    }

    private static func person(
        _ text: borrowing Span<UInt8>, officeStart: Int, officeEnd: Int, in range: ByteRange
    ) -> PersonLine? {
        let organ = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: officeStart))
        let isState = isState(text, organ)
        guard
            organ.isEmpty || isState || OrganName.isWhole(text, in: organ)
                || OrganName.endsLikeOrgan(text, at: organ.end)
        else { return nil }
        var start = text.skippingBlanks(from: officeEnd, to: range.end)
        let hasColon = text.has(.colon, at: start)
        if hasColon { start = text.skippingBlanks(from: start + text.characterLength(at: start), to: range.end) }
        guard hasColon || start > officeEnd || organ.isEmpty || isState else { return nil }
        let name = ByteRange(start, range.end)
        // 院长办公室 is an organ.
        guard text.spacedEnd(of: "办公室", at: start, to: range.end) != range.end, isName(text, name) else { return nil }
        return PersonLine(organ: organ, name: name)
    }

    /// 中华人民共和国主席 is the one office that a state stands before.
    private static func isState(_ text: borrowing Span<UInt8>, _ organ: ByteRange) -> Bool {
        text.spacedEnd(of: "中华人民共和国", at: organ.start, to: organ.end) == organ.end
    }

    /// Two to four characters, blanks between them allowed, or a longer name with ·.
    private static func isName(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var count = 0
        var offset = range.start
        while offset < range.end {
            let blank = text.blankLength(at: offset)
            if blank == 0 {
                guard text[offset] >= 0xE3 && text[offset] <= 0xE9 || text.has("·", at: offset) else { return false }
                guard !text.has("。", at: offset), !text.has("、", at: offset) else { return false }
                count += 1
            }
            offset += max(blank, text.characterLength(at: offset))
        }
        return count >= 2 && (count <= 4 || text.contains("·", from: range.start, to: range.end) && count <= 15)
    }

    static let offices: WordSet = [
        "国家主席", "委员长", "总理", "主席", "行长", "部长", "主任", "局长", "署长", "省长", "市长", "县长", "区长", "州长", "院长", "检察长", "审计长",
        "会长", "司长", "厅长", "秘书长", "总局局长", "书记",
    ]
}
