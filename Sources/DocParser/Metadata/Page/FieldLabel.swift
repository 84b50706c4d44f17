/// The labels of fields (标签) in page tables, heads and imprints: 索引号, 签发人, 抄送.
struct FieldLabel: Sendable {
    enum Place: Sendable {
        /// The page's own table or line under the title.
        case page
        /// 版头
        case head
        /// 版记
        case imprint
        /// The page's own table, or the lines under the text: 公开方式.
        case pageOrImprint
        /// Who put the text on the page, below it: 责任编辑.
        case pageFoot

        var isOnPage: Bool { self == .page || self == .pageOrImprint || self == .pageFoot }
    }

    let word: StaticString
    /// `nil` for labels that only tell where one is.
    let field: Metadata.Field?
    let place: Place

    private init(_ word: StaticString, _ field: Metadata.Field?, _ place: Place) {
        self.word = word
        self.field = field
        self.place = place
    }

    /// A label of the page's that is made of words (`LabelWords`).
    init(_ field: Metadata.Field) { self.init("", field, .page) }

    /// Whether its value is any words, as the name of a document and a summary are, and not a name, a day or a number.
    var isFree: Bool { field == .title || field == .other }

    /// For a day that a page prints without a label.
    static let day = FieldLabel("日期", .datePublished, .page)

    /// The field of a label alone, as people name it.
    static func field(named name: String) -> Metadata.Field? {
        let bytes = Array(name.utf8)
        guard let match = read(bytes.span, at: 0, end: bytes.count), match.range.count == bytes.count else {
            return nil
        }
        return match.label.field
    }

    /// Those that are not made of words; longer ones before those that they begin with.
    private static let all: [FieldLabel] = [
        FieldLabel("索引号", .indexNumber, .page), FieldLabel("信息索引号", .indexNumber, .page),
        FieldLabel("主题分类", .subjects, .page), FieldLabel("组配分类", .other, .page),
        FieldLabel("主题类别", .subjects, .page), FieldLabel("主题", .subjects, .page), FieldLabel("体裁", .other, .page),
        FieldLabel("体裁分类", .other, .page), FieldLabel("服务对象", .other, .page), FieldLabel("文种", .other, .page),
        FieldLabel("分类", .other, .page), FieldLabel("主题词", .subjects, .imprint),
        FieldLabel("关键词", .other, .page), FieldLabel("发文机构", .publisher, .page),
        FieldLabel("公开责任部门", .publisher, .page), FieldLabel("采集时间", .other, .page), FieldLabel("抓取时间", .other, .page),
        FieldLabel("爬取时间", .other, .page), FieldLabel("发件人", .other, .page),
        FieldLabel("来源", .publisher, .page),
        FieldLabel("稿源", .publisher, .page),
        FieldLabel("发布于", .datePublished, .page), FieldLabel("发表于", .datePublished, .page),
        FieldLabel("时间", .datePublished, .page), FieldLabel("日期", .datePublished, .page),
        FieldLabel("名称", .title, .page),
        FieldLabel("标题", .title, .page),
        FieldLabel("文件编号", .documentNumber, .page), FieldLabel("公文编号", .documentNumber, .page),
        FieldLabel("文号", .documentNumber, .page), FieldLabel("文件号", .documentNumber, .page),
        FieldLabel("原文号", .documentNumber, .page),
        FieldLabel("有效性", .validity, .page), FieldLabel("效力状态", .validity, .page), FieldLabel("时效性", .validity, .page),
        FieldLabel("公开方式", .disclosure, .pageOrImprint), FieldLabel("公开属性", .disclosure, .pageOrImprint),
        FieldLabel("公开类别", .disclosure, .pageOrImprint), FieldLabel("信息公开选项", .disclosure, .imprint),
        FieldLabel("公开选项", .disclosure, .imprint),
        FieldLabel("信息索引", .indexNumber, .page), FieldLabel("关键字", .other, .page),
        FieldLabel("内容概述", .other, .page), FieldLabel("内容摘要", .other, .page), FieldLabel("公开主体", .other, .page),
        FieldLabel("办文部门", .other, .page), FieldLabel("所属类别", .other, .page), FieldLabel("发布者", .publisher, .page),
        FieldLabel("供稿单位", .publisher, .page), FieldLabel("信息提供", .publisher, .page),
        FieldLabel("规范性文件编号", .other, .page), FieldLabel("规范性文件登记号", .other, .page),
        FieldLabel("统一登记号", .other, .page), FieldLabel("统一编号", .other, .page), FieldLabel("登记号", .other, .page),
        FieldLabel("公开范围", .disclosure, .pageOrImprint), FieldLabel("公开形式", .disclosure, .pageOrImprint),
        FieldLabel("时效", .validity, .page), FieldLabel("归档时间", nil, .page), FieldLabel("文章类型", nil, .page),
        FieldLabel("浏览次数", nil, .page), FieldLabel("浏览量", nil, .page), FieldLabel("阅读次数", nil, .page),
        FieldLabel("访问次数", nil, .page),
        FieldLabel("点击次数", nil, .page), FieldLabel("点击数", nil, .page), FieldLabel("浏览字号", nil, .page),
        FieldLabel("访问量", nil, .page), FieldLabel("阅读量", nil, .page), FieldLabel("点击率", nil, .page),
        FieldLabel("字体大小", nil, .page), FieldLabel("字体", nil, .page), FieldLabel("字号", nil, .page),
        FieldLabel("作者", nil, .page), FieldLabel("点击", nil, .page),
        FieldLabel("责任编辑", nil, .pageFoot), FieldLabel("责编", nil, .pageFoot), FieldLabel("浏览", nil, .page),
        FieldLabel("编辑", nil, .pageFoot),
        FieldLabel("签发人", .signatories, .head), FieldLabel("签发", .signatories, .head),
        // The head of a telegram.
        FieldLabel("签批盖章", .signatories, .head), FieldLabel("发往", .other, .head),
        FieldLabel("密级", .secrecy, .head), FieldLabel("紧急程度", .urgency, .head),
        FieldLabel("份号", .copyNumber, .head), FieldLabel("等级", .urgency, .head), FieldLabel("编号", nil, .head),
        FieldLabel("主送", .addressees, .imprint), FieldLabel("抄送", .copiesTo, .imprint),
        FieldLabel("抄报", .copiesTo, .imprint), FieldLabel("分送", .copiesTo, .imprint),
        FieldLabel("发送", .other, .imprint), FieldLabel("内部发送", .other, .imprint),
        FieldLabel("联系人及电话", .other, .imprint), FieldLabel("联系人", .other, .imprint),
        FieldLabel("联系电话", .other, .imprint), FieldLabel("电子邮箱", .other, .imprint), FieldLabel("校对", .other, .imprint),
        FieldLabel("出席", nil, .imprint),
        FieldLabel("列席", nil, .imprint),
        FieldLabel("请假", nil, .imprint), FieldLabel("参加", nil, .imprint), FieldLabel("记录", nil, .imprint),
        FieldLabel("打字", .other, .imprint), FieldLabel("录入", .other, .imprint), FieldLabel("印数", .other, .imprint),
        FieldLabel("拟稿", .other, .imprint), FieldLabel("核稿", .other, .imprint),
        // Many offices set 报, 送 and 发 for 抄报, 抄送 and 分发.
        FieldLabel("报", .copiesTo, .imprint), FieldLabel("送", .copiesTo, .imprint),
        FieldLabel("发", .copiesTo, .imprint),
    ]

    /// Most lines begin with a character that no label begins with.
    private static let words = WordSet(list: all.map(\.word))

    /// A label found in the text.
    struct Match {
        var label: FieldLabel
        /// The label with its blanks, without the colon.
        var range: ByteRange
        /// Where its value begins, blanks skipped.
        var valueStart: Int
        /// Whether a colon stands behind it; in tables of pages it may be missing.
        var hasColon: Bool
        /// Whether what stands behind it and a blank is its value.
        var hasValue = false
    }

    /// The label that begins at an offset, with blanks inside and a colon, a tab or the end of the line behind.
    static func read(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> Match? {
        guard start < end else { return nil }
        if text[start] < 0xE4 { return readMarked(text, at: start, end: end) }
        // 备注/文号：
        if start + 7 < end, text[start + 6] == UInt8(ascii: "/") { return read(text, at: start + 7, end: end) }
        guard text[start] <= 0xE9 else { return nil }
        if words.mayBegin(text, at: start),
            let found = words.first(text, at: start, { match(all[$0], text, at: start, end: end) })
        {
            return found
        }
        return LabelWords.read(text, at: start, to: end).flatMap {
            match($0.label, ByteRange(start, $0.end), text, to: end)
        }
    }

    @inline(__always)
    private static func match(
        _ label: FieldLabel, _ text: borrowing Span<UInt8>, at start: Int, end: Int
    ) -> Match? {
        guard let labelEnd = text.spacedEnd(of: label.word, at: start, to: end) else { return nil }
        return match(label, ByteRange(start, labelEnd), text, to: end)
    }

    /// What stands behind a word that is a label only with a mark, a blank or nothing behind it.
    @inline(never)
    private static func match(
        _ label: FieldLabel, _ range: ByteRange, _ text: borrowing Span<UInt8>, to end: Int
    ) -> Match? {
        let labelEnd = range.end
        let behind = text.skippingBlanks(from: labelEnd, to: end)
        let value = skippingMarks(text, from: behind, to: end)
        if value > behind {
            return Match(
                label: label, range: range, valueStart: text.skippingBlanks(from: value, to: end), hasColon: true)
        }
        if behind == end || text.contains("\t", from: labelEnd, to: behind) {
            return Match(label: label, range: range, valueStart: behind, hasColon: false)
        }
        guard label.field != nil else { return nil }
        // Elements of a page stand side by side: 发布时间2022-08-04.
        if behind == labelEnd {
            return isStuckValue(text, at: behind, to: end, of: label, range)
                ? Match(label: label, range: range, valueStart: behind, hasColon: false, hasValue: true) : nil
        }
        // In a row of cells the value is the next one.
        if text[behind] == UInt8(ascii: "|") {
            return Match(label: label, range: range, valueStart: behind, hasColon: false)
        }
        // A telegram's head has a blank for the colon: 等级　特急·明电.
        let isHead =
            label.place == .head
            && (text.has("\u{3000}", at: labelEnd) || label.field == .urgency && HeadMark.begins(text, at: behind))
        guard isHead || label.place.isOnPage && isValue(text, at: behind, to: end, of: label, range) else { return nil }
        return Match(label: label, range: range, valueStart: behind, hasColon: isHead, hasValue: true)
    }

    /// The offset behind the marks that part a label from its value: ：, 】, 】：.
    @inline(__always)
    private static func skippingMarks(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        var next = start
        while next < end, isMark(text, at: next) {
            offset = next + text.characterLength(at: next)
            next = text.skippingBlanks(from: offset, to: end)
        }
        return offset
    }

    @inline(__always)
    private static func isMark(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        switch text[offset] {
        case UInt8(ascii: ":"), UInt8(ascii: "]"): true
        case 0xE3: text.has("】", at: offset)
        case 0xEF: text.has("：", at: offset)
        default: false
        }
    }

    /// Whether what stands behind a label and a blank is its value, as in copies of page tables: 发文字号 石政发〔2020〕110号.
    ///
    /// Short labels are words of sentences and of other tables as well; with them the value has to be what they announce.
    private static func isValue(
        _ text: borrowing Span<UInt8>, at offset: Int, to end: Int, of label: FieldLabel, _ range: ByteRange
    ) -> Bool {
        switch label.field {
        case .dateSigned, .datePublished, .dateEffective: DateReader.read(text, at: offset, end: end) != nil
        case .documentNumber: DocumentNumberReader.first(text, from: offset, to: end)?.range.start == offset
        case .indexNumber: text[offset] < 0x80
        // A page that searches offers the states to choose from: 不限　现行有效　已失效.
        case .validity: NumberLine.validities.begin(text, at: offset)
        case .title:
            (range.count >= 12 || text.contains("关于", from: offset, to: end))
                && TitleShape.typeWord(text, in: ByteRange(offset, end)) != nil
        // Behind the label of a path stands >: 组配分类 > 政策法规; behind the head of a column that of the next.
        default:
            range.count >= 9 && text[offset] >= 0x30 && text[offset] != UInt8(ascii: ">")
                && !words.begin(text, at: offset) && LabelWords.read(text, at: offset, to: end) == nil
        }
    }

    /// Whether what stands right behind a label can only be its value, as where a page keeps the two apart by their style
    /// alone: 发布时间2022-08-04, 发文字号国函〔2008〕2号.
    private static func isStuckValue(
        _ text: borrowing Span<UInt8>, at offset: Int, to end: Int, of label: FieldLabel, _ range: ByteRange
    ) -> Bool {
        guard label.place.isOnPage else { return false }
        switch label.field {
        case .datePublished, .dateSigned, .dateEffective:
            return ArabicNumeral.read(text, at: offset).map { $0.count == 4 } ?? false
        case .documentNumber: return DocumentNumberReader.first(text, from: offset, to: end)?.range.start == offset
        case .issuers: return range.count >= 12 && OrganName.isWhole(text, in: ByteRange(offset, end))
        case .validity: return range.count >= 9 && NumberLine.validities.begin(text, at: offset)
        // 索 引 号cyx-01-05-2023-0039
        case .indexNumber: return (offset..<end).allSatisfy { text[$0] > 0x20 && text[$0] < 0x7F } && end - offset >= 8
        default: return false
        }
    }

    /// What pages print before a label: the bullet of a list, or the bracket of 【发布日期】.
    private static let signs: WordSet = ["【", "[", "•", "·", "●", "◆", "■", "-", "*"]

    private static func isNumbered(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Bool {
        text[start].isDigit && start + 3 < end
            && (text[start + 1] == UInt8(ascii: ".") || text[start + 2] == UInt8(ascii: "."))
    }

    /// Behind the number of an entry whose label stands in brackets: 1. [主题分类].
    private static func behindNumber(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, offset < start + 2, text[offset].isDigit { offset += 1 }
        guard offset > start, text.has(". ", at: offset) else { return start }
        let words = text.skippingBlanks(from: offset + 1, to: end)
        return words < end && text[words] == UInt8(ascii: "[") || text.has("【", at: words) ? words : start
    }

    /// Four characters: [发文字号].
    private static let shortestBracketed = 12

    /// The names that crawlers give the fields of a page, and those of the Markdown that is written here.
    private static let latin: [FieldLabel] = [
        FieldLabel("title", .title, .page), FieldLabel("url", nil, .page), FieldLabel("link", nil, .page),
        FieldLabel("publish_time", .datePublished, .page), FieldLabel("pubdate", .datePublished, .page),
        FieldLabel("publish_date", .datePublished, .page), FieldLabel("pub_date", .datePublished, .page),
        FieldLabel("release_date", .datePublished, .page), FieldLabel("publish", .datePublished, .page),
        FieldLabel("date", .datePublished, .page),
        FieldLabel("document_number", .documentNumber, .page), FieldLabel("doc_number", .documentNumber, .page),
        FieldLabel("doc_no", .documentNumber, .page), FieldLabel("documentNumber", .documentNumber, .page),
        FieldLabel("effective_date", .dateEffective, .page), FieldLabel("dateEffective", .dateEffective, .page),
        FieldLabel("datePublished", .datePublished, .page), FieldLabel("dateSigned", .dateSigned, .page),
        FieldLabel("publisher", .publisher, .page), FieldLabel("indexNumber", .indexNumber, .page),
        FieldLabel("source", .publisher, .page), FieldLabel("author", nil, .page), FieldLabel("column", nil, .page),
        FieldLabel("category", nil, .page), FieldLabel("content", nil, .page), FieldLabel("text", nil, .page),
        FieldLabel("body", nil, .page), FieldLabel("attachments", nil, .page),
    ]
    private static let latinWords = WordSet(list: latin.map(\.word))

    /// A field of a crawler: its name in Latin letters and a colon.
    private static func readLatin(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> Match? {
        latinWords.first(text, at: start) { number in
            let label = latin[number]
            let colon = start + label.word.utf8CodeUnitCount
            guard colon < end, text.has(label.word, at: start),
                text.has(.colon, at: colon)
            else { return nil }
            let value = text.skippingBlanks(from: colon + text.characterLength(at: colon), to: end)
            return Match(label: label, range: ByteRange(start, colon), valueStart: value, hasColon: true)
        }
    }

    private static func readMarked(_ text: borrowing Span<UInt8>, at start: Int, end: Int) -> Match? {
        if text[start] >= 0x61, text[start] <= 0x7A { return readLatin(text, at: start, end: end) }
        guard signs.mayBegin(text, at: start) || isNumbered(text, at: start, to: end) else { return nil }
        var offset = behindNumber(text, at: start, to: end)
        while offset < end, let sign = signs.word(text, at: offset) {
            offset = text.skippingBlanks(from: offset + sign.utf8CodeUnitCount, to: end)
        }
        guard offset > start, offset < end, text[offset] >= 0xE4, let match = read(text, at: offset, end: end) else {
            return nil
        }
        // [日期] and [文号] alone are what a draft leaves open.
        let isOpen =
            text[start] == UInt8(ascii: "[") && match.valueStart >= end && match.range.count < shortestBracketed
        return isOpen ? nil : match
    }
}
