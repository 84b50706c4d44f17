/// The issuer code (机关代字) is made of characters of its organ's name, or of its region's.
enum NumberCodeRule: FormRule {
    static let rule = Rule(
        .numberCode, .regulation("第九条"),
        Wording("the issuer code has no character of the organ's name", "机关代字与发文机关名称没有相同的字"),
        help: Wording(
            "A joint document carries the number of the organ that leads; a code with no sign of the organ above it was likely kept from another document.",
            "机关代字由发文机关名称中有代表性的字组成；联合行文用主办机关的发文字号。代字与机关毫不相干，多半是套用旧稿时没有改。"),
        wrong: "青岚市水务局文件\n云财发〔2021〕6号", right: "青岚市水务局文件\n青水发〔2021〕6号")

    static var needs: Features { [.number, .masthead] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let number = paper.number, number.code.count >= 6, let masthead = paper.place(of: .masthead) else {
            return
        }
        if isOfOtherPower(number.code, masthead, text) { return found.add(rule, number.range) }
        guard text.has("文件", before: masthead.end) else { return }
        let head = ByteRange(masthead.start, masthead.end - 6)
        var (codes, known) = (0, 0)
        var offset = number.code.start
        while offset < number.code.end {
            let length = text.characterLength(at: offset)
            if length == 3, !general.begin(text, at: offset) {
                codes += 1
                if holds(head, offset, text) { known += 1 }
            }
            offset += length
        }
        if known == 0 && codes >= 2 || isOfOtherField(number.code, head, text) { found.add(rule, number.range) }
    }

    /// 政 in the code of a congress or of a party committee: it is a government's.
    private static func isOfOtherPower(
        _ code: ByteRange, _ masthead: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        guard text.find("政", from: code.start, to: code.end) != nil,
            text.find("政", from: masthead.start, to: masthead.end) == nil
        else { return false }
        return congresses.begin(text, at: masthead.start)
            || text.find("人民代表大会", from: masthead.start, to: masthead.end) != nil
            || text.find("人大常委会", from: masthead.start, to: masthead.end) != nil
    }

    private static let congresses: WordSet = ["中共", "中国共产党"]

    private static func holds(_ head: ByteRange, _ character: Int, _ text: borrowing Span<UInt8>) -> Bool {
        var offset = head.start
        while offset + 3 <= head.end {
            if text[offset] == text[character], text[offset + 1] == text[character + 1],
                text[offset + 2] == text[character + 2]
            {
                return true
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Whether the character behind that of the region names a field of work that is not the organ's: 青教发, 青教 under 青岚市水务局.
    private static func isOfOtherField(
        _ code: ByteRange, _ head: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Bool {
        let field = code.start + 3
        guard offices.end(text, before: head.end), code.count >= 6, code.count <= 12, holds(head, code.start, text),
            code.count == 6 || general.begin(text, at: code.end - 3) || text.has("财", at: field)
                || parties.end(text, before: code.end)
        else { return false }
        // A party's organ is called short in its own way: 投资促进局党组, 青商党组.
        if parties.end(text, before: code.end), !text.has("水", at: field), !text.has("教", at: field),
            !text.has("财", at: field), !text.has("卫", at: field), !text.has("交", at: field)
        {
            return false
        }
        return fields.begin(text, at: field) && !holds(head, field, text)
            && (code.count <= 9 || general.begin(text, at: field + 3) || parties.begin(text, at: field + 3))
    }

    private static let offices: WordSet = ["局", "厅", "委", "委员会", "党组", "党委"]
    /// The party's organ in an office, at the end of its code: 荆交党组.
    private static let parties: WordSet = ["党组", "党委", "党"]
    /// By what departments are called short, of all the character that no other one has.
    private static let fields: WordSet = ["教", "财", "卫", "水", "审", "税", "体", "环", "交", "农", "司", "商", "统"]

    /// What says how a document goes out, and not who sends it.
    private static let general: WordSet = ["发", "字", "函", "办", "规", "文", "通", "报", "请", "电", "呈", "复"]
}
