/// Names of organs (机关): how they end, how they begin, and where one of several ends.
enum OrganName {
    /// Whether a range looks like the names of one or several organs and nothing else.
    static func isWhole(_ text: borrowing Span<UInt8>, in whole: ByteRange) -> Bool {
        let range = SealMark.trimmed(whole, in: text)
        guard range.count >= 6, range.count <= 180, endsLikeOrgan(text, at: range.end) else { return false }
        var offset = range.start
        while offset < range.end {
            let byte = text[offset]
            if byte < 0x80, text.blankLength(at: offset) == 0, byte != UInt8(ascii: "("), byte != UInt8(ascii: ")") {
                return false
            }
            if byte == 0xEF, !text.has(.opening, at: offset), !text.has(.closing, at: offset) { return false }
            if text.has("。", at: offset) || text.has("关于", at: offset) || text.has("《", at: offset) { return false }
            if text.has("的", at: offset) || text.has("·", at: offset) || text.has("】", at: offset) { return false }
            // Bullets, dashes and arrows; but quotes stand in names.
            if byte == 0xE2, text.blankLength(at: offset) == 0, !text.has("“", at: offset), !text.has("”", at: offset) {
                return false
            }
            offset += text.characterLength(at: offset)
        }
        return !deeds.occur(in: text, from: range.start, to: range.end)
    }

    /// Whether nothing but the names of organs stands from an offset up to another, as before 关于 in a title.
    static func isWhole(_ text: borrowing Span<UInt8>, from start: Int, before end: Int) -> Bool {
        isWhole(text, in: ByteRange(start, text.trimmingBlanks(from: start, to: end)))
    }

    /// Short names of associations, in characters that end other words as well.
    private static let associations: WordSet = ["政协", "科协", "作协", "妇联", "残联", "文联", "侨联", "社科联", "工商联"]

    /// What organs do: a line that says it is a sentence, though it ends like a name: 某市同意组建某公司.
    private static let deeds: WordSet = ["同意", "召开", "举行", "印发", "举办", "组建", "获批", "赴"]

    /// The characters that names of organs end with.
    static func endsLikeOrgan(_ text: borrowing Span<UInt8>, at end: Int) -> Bool {
        let start = end - 3
        guard start >= 0, text[start] >= 0xE4 else { return false }
        let code = UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
        switch code {
        case 0xE983A8: return !people.end(text, before: start)  // 部, not 干部
        case 0xE5A794, 0xE5B180, 0xE58E85, 0xE999A2, 0xE4BC9A, 0xE58A9E: return true  // 委局厅院会办
        case 0xE7BDB2, 0xE7A4BE, 0xE5BA9C, 0xE5A484, 0xE5AEA4, 0xE9989F: return true  // 署社府处室队
        case 0xE8A18C: return banks.end(text, before: text.trimmingBlanks(from: 0, to: start))  // 运行 is none
        case 0xE7A791: return !branches.end(text, before: start)  // 科, not 百科
        case 0xE59BA2, 0xE6A0A1, 0xE58FB8, 0xE585B3: return true  // 团校司关
        case 0xE68980: return !places.end(text, before: start)  // 所, not 场所
        case 0xE58E82: return true  // 厂
        case 0xE59CBA: return farms.end(text, before: end)  // 场
        case 0xE7AB99: return !text.has("网", before: start)  // 站, but 政府网站 is a page's
        case 0xE7BB84: return true  // 组
        case 0xE8AEAE: return text.has("联席会议", before: end) || isSession(text, before: end)  // 议
        case 0xE588B6: return text.has("联控机制", before: end)
        case 0xE5ADA6: return text.has("大学", before: end) || text.has("中学", before: end) || text.has("小学", before: end)
        case 0xE59BAD: return text.has("幼儿园", before: end)
        case 0xE9A686: return text.has("博物馆", before: end) || text.has("档案馆", before: end)
        case 0xE58FB0: return text.has("气象台", before: end) || text.has("电视台", before: end)
        case 0xE78BB1: return text.has("监狱", before: end)
        case 0xE58CBA: return text.has("军分区", before: end) || text.has("警备区", before: end)
        case 0xE694AF: return text.has("总支", before: end)
        case 0xE88194: return associations.end(text, before: end)  // 联
        case 0xE58D8F: return associations.end(text, before: end)  // 协
        case 0xE5A4AE: return text.has("中共中央", before: end) || text.has("团中央", before: end)
        default: return text.has("中心", before: end) || text.has("联合会", before: end) || text.has("总队", before: end)
        }
    }

    private static let farms: WordSet = ["林场", "农场", "牧场", "渔场", "茶场", "种畜场"]
    /// What stands before 所 where it names no organ.
    private static let places: WordSet = ["场", "住", "厕", "处"]
    /// What stands before 科 where it names no organ.
    private static let branches: WordSet = ["百", "学", "专", "本"]
    /// What stands before 部 where it names no organ.
    private static let people: WordSet = ["干", "全", "内", "外"]
    /// What stands before 行 in the name of a bank.
    private static let banks: WordSet = ["银", "分", "支", "总", "人", "农", "工", "建", "省", "市", "开"]

    /// Whether the name of a session ends at an offset: resolutions (决议) are those of 某市第十五届人民代表大会第三次会议.
    private static func isSession(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
        let meeting = text.has("全体会议", before: end) ? end - 12 : end - 6
        guard text.has("会议", before: end), text.has("次", before: meeting) else { return false }
        // No assembly has met a hundred times: 第九十九次.
        var start = meeting - 3
        while start > meeting - 12, !text.has("第", before: start) { start -= 3 }
        return text.has("会第", before: start) && HanNumeral.read(text, at: start)?.end == meeting - 3
    }

    /// The first words of names of organs, for finding where a name begins that follows another without a blank.
    static func startsLikeOrgan(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        guard offset + 5 < text.count, text[offset] >= 0xE4 else { return false }
        // A name of three characters is set wide beside longer ones: 财  政  部.
        return starts.begin(text, at: offset) || startsWide(text, at: offset)
    }

    /// The same for a name with a blank behind each character: 商 务 部.
    private static func startsWide(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        let behind = offset + text.characterLength(at: offset)
        return text.blankLength(at: behind) > 0 && starts.spacedEnd(text, at: offset, to: text.count) != nil
    }

    /// Whether a line below an organ names a further one: three characters go on the name above, like 办公室.
    static func isFurther(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        startsLikeOrgan(text, at: range.start) || range.count > 9 && isWhole(text, in: range)
    }

    private static let starts: WordSet = [
        "中国", "中共", "中央", "中华", "国家", "国务院", "全国", "最高人民", "财政部", "工业和信息化", "工业信息化", "公安",
        "民政", "司法", "人力资源", "自然资源", "生态环境", "住房", "交通运输", "水利", "农业", "商务", "文化和旅游", "文化部",
        "卫生", "退役军人", "应急管理", "审计", "海关总署", "税务总局", "市场监管", "银保监会", "银监会", "证监会", "保监会",
        "发展改革", "教育", "科技部", "科学技术部", "外交部", "国防", "监察", "环境保护", "国土资源", "铁道", "信息产业", "建设部",
        "新闻出版", "广电", "体育总局", "统计局", "林业", "旅游局", "知识产权", "外汇局", "金融监管总局", "人民银行", "国资委",
        "食品药品", "质检总局", "工商总局", "安全监管", "扶贫办", "中宣部", "中央网信办", "中央编办", "人力社保", "民航局", "邮政局",
        "烟草局", "粮食局", "能源局", "乡村振兴", "医保局", "药监局", "气象局", "地震局", "共青团", "残联", "妇联",
    ]

    /// What the name of a place ends with, behind which that of its organ goes on.
    static let areas: WordSet = ["省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "国"]

    /// The organs of a range: cut at blanks, 、 and ；, and where one name ends and another begins (contract:
    /// mastheads without separators are split where organ names end).
    static func split(_ text: borrowing Span<UInt8>, in range: ByteRange) -> [ByteRange] {
        var names: [ByteRange] = []
        var start = range.start
        var offset = range.start
        func close(_ end: Int) {
            let first = text.skippingBlanks(from: start, to: end)
            guard text.hasLetter(from: first, to: end) else { return }
            names.append(SealMark.trimmed(ByteRange(first, text.trimmingBlanks(from: first, to: end)), in: text))
        }
        guard !isSpaced(text, in: range) else {
            close(range.end)
            return names
        }
        while offset < range.end {
            let blank = text.blankLength(at: offset)
            if blank > 0 {
                let next = text.skippingBlanks(from: offset, to: range.end)
                let name = SealMark.trimmed(ByteRange(start, offset), in: text)
                if isBoundary(text, from: start, at: name.end, next: next, in: range) {
                    close(offset)
                    start = next
                }
                offset = next
            } else if text.has("、", at: offset) || text.has(.semicolon, at: offset) || text.has(.comma, at: offset) {
                close(offset)
                offset += text.characterLength(at: offset)
                start = offset
            } else {
                if offset > start + 3, endsLikeOrgan(text, at: offset),
                    startsLikeOrgan(text, at: offset) && !holdsNext(text, at: offset)
                        || namesPlace(of: start, text, at: offset, to: range.end)
                {
                    close(offset)
                    start = offset
                }
                offset += text.characterLength(at: offset)
            }
        }
        close(range.end)
        return names
    }

    /// Whether words are set wide, with a blank behind each character: 党 委 办 公 室.
    static func isSpaced(_ text: borrowing Span<UInt8>, in range: ByteRange) -> Bool {
        var offset = range.start
        var count = 0
        while offset < range.end {
            let end = offset + text.characterLength(at: offset)
            offset = text.skippingBlanks(from: end, to: range.end)
            guard offset > end || end >= range.end else { return false }
            count += 1
        }
        return count > 2
    }

    /// Whether the name of a place with which another name begins stands again at an offset: organs of one place that are
    /// joint issuers repeat it, 某省财政厅某省林业局.
    private static func namesPlace(
        of start: Int, _ text: borrowing Span<UInt8>, at offset: Int, to end: Int
    ) -> Bool {
        var place = start + text.characterLength(at: start)
        while place < offset, place - start < longestPlace {
            place += text.characterLength(at: place)
            guard areas.end(text, before: place) else { continue }
            guard offset + (place - start) < end else { return false }
            for index in start..<place where text[index] != text[offset + index - start] { return false }
            return true
        }
        return false
    }

    /// Five characters with 省 or 市.
    private static let longestPlace = 15

    /// Whether what follows a name without a blank is a part of it: 国务院国资委 and 市委教育工作领导小组 are bodies of
    /// those that head them, which share their documents with none but each other.
    private static func holdsNext(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        if text.has("中共中央", before: offset) { return !text.has("国务院", at: offset) }
        // 共青团中央, 九三学社中央
        if text.has("共青团", before: offset) || text.has("九三学社", before: offset) { return true }
        let leads =
            text.has("国务院", before: offset) || text.has("政府", before: offset) || text.has("市委", before: offset)
            || text.has("省委", before: offset) || text.has("县委", before: offset) || text.has("区委", before: offset)
        return leads && !text.has("中共", at: offset) && !text.has("中央", at: offset)
    }

    /// Whether a run of blanks parts two names: 财  政  部 is one name, set wide.
    private static func isBoundary(
        _ text: borrowing Span<UInt8>, from start: Int, at end: Int, next: Int, in range: ByteRange
    ) -> Bool {
        // 委员会 and 办公室 are those of what stands before the blank; a stray one may stand inside of them.
        if offices.word(text, at: next).map({ isWordEnd(text, at: next + $0.utf8CodeUnitCount, in: range) }) == true {
            return false
        }
        let last = withoutSecondName(text, from: start, to: end)
        if isInsideWide(text, from: start, at: last, next: next) {
            return endsLikeOrgan(text, at: last) && startsLikeOrgan(text, at: next)
        }
        return last - start >= 9 && endsLikeOrgan(text, at: last) && range.end - next >= 6
            || endsLikeOrgan(text, at: last) && startsLikeOrgan(text, at: next)
            || last - start >= 6 && endsLikeOrgan(text, at: last) && isName(text, at: next, to: range.end)
    }

    /// Whether the characters on both sides of a blank stand alone: those of 委 员 会 are one word.
    private static func isInsideWide(
        _ text: borrowing Span<UInt8>, from start: Int, at end: Int, next: Int
    ) -> Bool {
        guard end > start else { return false }
        let first = text.characterStart(before: end)
        let behind = next + text.characterLength(at: next)
        return first > start && text.trimmingBlanks(from: start, to: first) < first
            && text.blankLength(at: behind) > 0
    }

    /// Where a name ends before its second one in brackets: 市工商联（总商会）.
    static func withoutSecondName(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        guard text.has(.closing, before: end),
            let open = TitleShape.openingBracket(text, before: end, from: start), open > start
        else { return end }
        return open
    }

    private static let offices: WordSet = ["委员会", "办公室", "办公厅", "员会", "公室", "公厅"]

    private static func isWordEnd(_ text: borrowing Span<UInt8>, at offset: Int, in range: ByteRange) -> Bool {
        offset == range.end || offset < range.end && text.blankLength(at: offset) > 0
    }

    /// Whether the characters from an offset on make a name by themselves: at least three without a blank, or up to
    /// an organ's last character.
    private static func isName(_ text: borrowing Span<UInt8>, at start: Int, to end: Int) -> Bool {
        var offset = start
        while offset < end, text.blankLength(at: offset) == 0 { offset += text.characterLength(at: offset) }
        return offset - start >= 9 || endsLikeOrgan(text, at: offset) && offset - start >= 6
    }
}
