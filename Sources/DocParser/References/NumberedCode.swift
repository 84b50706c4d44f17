/// The code of a document number in running text (机关代字), where no blank or mark parts it from the words before.
enum NumberedCode {
    /// How far before its year or 第 a number is looked for: forty characters.
    static let longest = 120
    /// What stands before a number and before no name: 关于…问题, 你局云税发….
    private static let matters: WordSet = [
        "关于", "你局", "你省", "你市", "你厅", "你部", "你院", "你行", "你县", "你区", "你委", "你办", "你司", "你单位", "你公司", "贵局", "贵省", "贵市",
        "贵厅", "贵部",
        "贵院", "贵单位", "贵公司", "结合", "填写", "抄录", "对照", "参考", "引用", "援引",
    ]
    /// The longest code or organ with its 令: 中华人民共和国国家发展和改革委员会令 and the like, joint ones too.
    static let longestName = 90
    /// Codes are short: twelve characters.
    private static let longestCode = 36

    /// The code without the words before it: 银发 of 根据银发.
    static func trimmed(_ code: ByteRange, in text: borrowing Span<UInt8>) -> ByteRange {
        var start = code.start
        var offset = code.start
        while offset < code.end {
            let isState = text.has("共和国", at: offset - 3)
            if !isState, let word = matters.word(text, at: offset) ?? ReferenceWords.cues.word(text, at: offset),
                offset + word.utf8CodeUnitCount < code.end
            {
                offset += word.utf8CodeUnitCount
                start = offset
            } else {
                offset += text.characterLength(at: offset)
            }
        }
        let isOrder = DocumentNumberReader.endsInOrder(text, code)
        return code.end - start > longestCode && !isOrder ? ByteRange(code.end, code.end) : ByteRange(start, code.end)
    }

    /// The code with all the organs that issued it: 财政部、税务总局公告.
    static func joint(_ code: ByteRange, in text: borrowing Span<UInt8>, from limit: Int) -> ByteRange {
        guard !code.isEmpty, issued.end(text, before: code.end) else { return code }
        var start = code.start
        while text.has("、", before: start), start - 3 > limit {
            var first = start - 3
            while first - 3 >= max(limit, start - longestCode), text[first - 3] >= 0xE4, text[first - 3] <= 0xE9 {
                first -= 3
            }
            let organ = first < start - 3 ? trimmed(ByteRange(first, start - 3), in: text) : ByteRange(first, first)
            guard !organ.isEmpty, OrganName.isWhole(text, in: organ) else { break }
            start = organ.start
        }
        return ByteRange(start, code.end)
    }

    private static let issued: WordSet = ["公告", "令", "通告"]

    /// Whether the words before 第 are those of an order or announcement: 国务院令, 公告2015年.
    static func isOrder(_ text: borrowing Span<UInt8>, before offset: Int) -> Bool {
        orders.end(text, before: offset)
    }

    private static let orders = WordSet(eitherWidth: ["令", "公告", "通告", "年", "〕", "（", "]", "）"])
}
