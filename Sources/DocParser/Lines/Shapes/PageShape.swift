/// What a web page puts around a document: breadcrumbs, labels, share links, related articles, footers, page numbers.
enum PageShape {
    static func traits(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ shape: LineTraits, _ signs: LineSigns
    ) -> LineTraits {
        var traits: LineTraits = []
        if isPageNumber(text, range) { traits.insert(.pageNumber) }
        let lists = signs.contains(.page) ? words.lists(in: text, from: range.start, to: range.end) : 0
        if lists & disclaimerBit != 0, !shape.contains(.division) { traits.insert(.footer) }
        if shape.contains(.hasStop), shape.contains(.endsStop) { return traits }
        if lists != 0 {
            if lists & footerBit != 0 { traits.insert(.footer) }
            // 电子邮箱：fzw@… tells whom to write to; as a link of a page the word stands alone.
            if isNavigation(text, lists, range, shape), !text.contains("@", from: range.start, to: range.end) {
                traits.insert(.navigation)
            }
        }
        if isCounter(text, range) { traits.insert(.navigation) }
        if signs.contains(.path), !shape.contains(.division), !text.has("附", at: range.start), isTrail(text, range) {
            traits.insert(.navigation)
        }
        if range.count <= longestPage, back.begin(text, at: range.start) { traits.insert(.navigation) }
        if isGazette(text, range) { traits.insert(.navigation) }
        if isRelated(text, range) { traits.insert(.related) }
        if isPageDate(text, range, shape, signs) { traits.insert(.pageDate) }
        if isContentsHead(text, range) { traits.insert(.contentsHead) }
        if isContentsEntry(text, range) { traits.insert(.contentsEntry) }
        return traits
    }

    /// — 3 —, - 3 -, －3－, 第3页, 第3页共9页, 3/9.
    static func isPageNumber(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count <= 40 else { return false }
        let start = skippingDashes(text, from: range.start, to: range.end)
        if start > range.start, let number = ArabicNumeral.read(text, at: start), number.count <= 4 {
            let behind = text.skippingBlanks(from: number.end, to: range.end)
            return behind < range.end && skippingDashes(text, from: behind, to: range.end) >= range.end
        }
        guard text.has("第", at: range.start) else { return isPageMark(text, range) }
        let inside = text.skippingBlanks(from: range.start + 3, to: range.end)
        guard let number = ArabicNumeral.read(text, at: inside) else { return false }
        let unit = text.skippingBlanks(from: number.end, to: range.end)
        return text.has("页", at: unit) && (unit + 3 == range.end || text.contains("共", from: unit, to: range.end))
    }

    /// The head of a gazette's page: 某市人民政府公报　2023年第11期.
    private static func isGazette(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count <= longestGazette,
            text.has("期", before: range.end - text.length(of: .closing, before: range.end)),
            let name = text.find("公报", from: range.start, to: range.end),
            !text.contains("《", from: range.start, to: name), !text.has(.opening, at: range.start),
            let issue = text.find("第", from: name, to: range.end)
        else { return false }
        return ArabicNumeral.read(text, at: issue + 3) != nil || HanNumeral.read(text, at: issue + 3) != nil
    }

    /// Forty characters.
    private static let longestGazette = 120

    /// The mark that programs write where a page begins: Page 12:, [Page 3 of 9].
    private static func isPageMark(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var word = range.start
        while word < range.end, text[word] < 0x30 || text[word] > 0x39 && text[word] < 0x41 || text[word] == 0x5B {
            word += 1
        }
        guard text.has("Page", at: word) || text.has("page", at: word) || text.has("PAGE", at: word),
            let number = ArabicNumeral.read(text, at: text.skippingBlanks(from: word + 4, to: range.end))
        else { return false }
        var end = text.skippingBlanks(from: number.end, to: range.end)
        let isOf = text.has("of", at: end) || text.has("/", at: end)
        if isOf {
            let total = text.skippingBlanks(from: end + (text.has("/", at: end) ? 1 : 2), to: range.end)
            guard let pages = ArabicNumeral.read(text, at: total) else { return false }
            end = pages.end
        }
        while end < range.end, text[end] < 0x80, !isLetterOrDigit(text[end]) { end += 1 }
        return end == range.end
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte.isDigit || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
    }

    /// What is left of 浏览次数 where the count is filled in by a script: -次. A count that is there may be a cell.
    private static func isCounter(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count <= 12, text.has("次", before: range.end), text[range.start] == UInt8(ascii: "-") else {
            return false
        }
        return text.skippingBlanks(from: range.start + 1, to: range.end) + 3 == range.end
    }

    /// Where words end before the number of a page that is stuck to them: …申报表— 6 —.
    static func trimmingPageNumber(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        guard text.has("—", before: end), let dash = text.find("—", from: max(start, end - 16), to: end),
            dash + 3 < end, isPageNumber(text, ByteRange(dash, end))
        else { return end }
        return text.trimmingBlanks(from: start, to: dash)
    }

    /// The offset behind dashes and blanks; the same offset where there is no dash.
    static func skippingDashes(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end {
            if text[offset] == UInt8(ascii: "-") {
                offset += 1
            } else if text.has("·", at: offset) {
                offset += 2
            } else if text.has("•", at: offset) || text.has("—", at: offset) || text.has("－", at: offset)
                || text.has("―", at: offset)
                || text.has("–", at: offset) || text.has("─", at: offset) || text.has("一", at: offset) && offset > start
            {
                offset += 3
            } else {
                let blank = text.blankLength(at: offset)
                guard blank > 0, offset > start else { break }
                offset += blank
            }
        }
        return offset
    }

    private static func isNavigation(
        _ text: borrowing Span<UInt8>, _ lists: UInt, _ range: ByteRange, _ shape: LineTraits
    ) -> Bool {
        if lists & placeBit != 0 { return true }
        return lists & linkBit != 0 && range.count <= 150 && shape.isDisjoint(with: [.hasComma, .division])
            && (holdsLink(text, range) || !isSetApart(text, range) && !OrganName.isWhole(text, in: range))
    }

    /// Whether words are set far apart, as the cells of a row are.
    private static func isSetApart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        text.contains("\u{3000}\u{3000}", from: range.start, to: range.end)
            || text.contains("\t", from: range.start, to: range.end)
            || text.contains("   ", from: range.start, to: range.end)
    }

    /// Whether a word for a link begins what is set apart, as 打印 does in a menu and not in 提倡双面打印 of a row or 注册 in
    /// 某省注册会计师协会: behind a blank, a mark or another such word.
    private static func holdsLink(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var offset = range.start
        var isBehindLink = false
        while offset < range.end {
            guard let word = linkWords.word(text, at: offset) else {
                offset += text.characterLength(at: offset)
                isBehindLink = false
                continue
            }
            let end = offset + word.utf8CodeUnitCount
            if isBehindLink || offset == range.start || !text.isHan(before: offset) { return true }
            isBehindLink = true
            offset = end
        }
        return false
    }

    /// Whether a line names a place on the site by the pages above it: 首页 > 政务公开 > 公告.
    static func isPath(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        pathMarks.contains { text.contains($0, from: range.start, to: range.end) }
    }

    static let pathMarks: [StaticString] = [">", "＞", "»", "›"]

    /// Whether a line is such a path by its marks alone: three pages at least, none with a long name or a mark of a
    /// sentence.
    private static func isTrail(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var pages = 0
        var start = range.start
        var offset = range.start
        while offset <= range.end {
            let isMark = offset < range.end && pathMarks.contains { text.has($0, at: offset) }
            if offset == range.end || isMark {
                guard offset - start <= longestPage else { return false }
                if text.hasHan(in: ByteRange(start, offset)) { pages += 1 }
                if offset == range.end { break }
                start = offset + text.characterLength(at: offset)
            } else if sentenceMarks.begin(text, at: offset) {
                return false
            }
            offset += text.characterLength(at: offset)
        }
        return pages >= 3
    }

    /// The arrow before the name of the page above, on small screens.
    private static let back: WordSet = ["＜", "‹", "〈 ", "← ", "< "]
    /// Twenty-four characters, the last a title that is cut.
    private static let longestPage = 72
    private static let sentenceMarks = WordSet(eitherWidth: ["，", "。", "；", "=", "＝"])

    static let words = WordSet([footers, places, links, disclaimers])
    private static let linkWords = WordSet(list: links)

    /// Whether words that pages have for links begin at an offset.
    static func isLink(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool { linkWords.begin(text, at: offset) }

    private static let footerBit: UInt = 1
    private static let placeBit: UInt = 2
    private static let linkBit: UInt = 4
    private static let disclaimerBit: UInt = 8

    private static let places: [StaticString] = [
        "当前位置", "所在的位置", "您的位置", "您现在的位置", "首页 >", "首页>", "首页\u{00A0}>", "首页 »", "搜索热词", "浏览次数", "今天是",
        "扫一扫", "无障碍", "网站支持IPv6", "浏览字号", "字体：", "字体:", "字号：", "字号:", "[大 中 小]", "分享到", "打印本页", "关闭窗口", "返回顶部", "我要纠错",
    ]

    private static let links: [StaticString] = [
        "首页", "打印", "大号字", "中号字", "小号字", "关闭", "分享", "长者助手", "长者专区", "关怀版", "登录", "登 录", "注册", "手机版", "微信", "微博",
        "高级搜索", "收藏", "English",
        "繁体", "繁體", "简体", "RSS", "语音播报", "语言播报", "下载", "客户端", "返回", "字体", "大 中 小", "大中小", "A+", "搜索", "智能问答", "导航",
        "语言", "内容纠错", "使用帮助", "网站建议", "电脑版", "二维码", "门户网站",
    ]

    private static let footers: [StaticString] = [
        "版权所有", "ICP备", "ICP证", "网站标识码", "公网安备", "主办单位", "承办单位", "技术支持", "网站地图", "关于我们", "联系我们", "网站声明",
        "Copyright", "copyright", "主办：", "主办:", "承办：", "承办:", "友情链接", "隐私", "建议使用", "备案号", "Public domain",
    ]

    /// What sites say in whole sentences below what they have from others.
    private static let disclaimers: [StaticString] = [
        "免责声明", "来源于网络，", "联系我们删除", "不代表本站", "不代表本网", "本站转载", "版权归原作者",
    ]

    private static let related: WordSet = [
        "相关文章", "相关链接", "相关新闻", "相关附件", "相关解读", "相关文件", "相关稿件", "关联稿件", "相关阅读", "相关信息", "上一篇", "下一篇", "上一条", "下一条",
        "政策解读", "图文解读", "文字解读", "视频解读", "专家解读", "媒体解读", "解读链接", "图解", "推荐阅读", "附件下载", "相关政策", "延伸阅读", "解读材料", "文件下载",
    ]

    /// What leads to other pages: 上一篇：…, or a few words that begin with 相关, 相关办事指南.
    private static func isRelated(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        related.begin(text, at: range.start)
            || range.count <= longestRelated && text.has("相关", at: range.start) && !text.has(.colon, before: range.end)
    }

    /// Eight characters.
    private static let longestRelated = 24

    /// A day of the calendar without 年月日 words, with or without the hour: 2025-10-17 09:00:00; 05-11.
    private static func isPageDate(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, _ shape: LineTraits, _ signs: LineSigns
    ) -> Bool {
        guard range.count <= 150 else { return false }
        let isShort = range.count <= 40
        let start = dayStart(text, range)
        guard let first = ArabicNumeral.read(text, at: start) else {
            // What a label says needs no second sign.
            return !shape.contains(.pageLabel) && clockDay(text, range, signs) != nil
        }
        if let date = DateReader.read(text, at: start, end: range.end) {
            if labelFollows(text, at: date.end, to: range.end) { return true }
            // 2020-09-15质量科阅读 118
            if text[date.end - 1].isDigit, range.count <= 90, endsInCount(text, from: date.end, to: range.end) {
                return true
            }
            let time = text.skippingBlanks(from: date.end, to: range.end)
            return isShort && time >= range.end || isClock(text, at: time)
        }
        guard isShort, first.count == 2, text.has("-", at: first.end) else { return false }
        return ArabicNumeral.read(text, at: first.end + 1)?.end == range.end
    }

    /// Whether words end with how often a page was read: 阅读 1.2k, 浏览次数：37.
    private static func endsInCount(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var last = end
        while last > start,
            text[last - 1].isDigit || text[last - 1] == UInt8(ascii: ".") || text[last - 1] | 0x20 == 0x6B
        {
            last -= 1
        }
        last = text.trimmingBlanks(from: start, to: last)
        last -= text.length(of: .colon, before: last)
        if let unit = countUnits.word(text, before: last) { last -= unit.utf8CodeUnitCount }
        return counts.end(text, before: last)
    }

    private static let countUnits: WordSet = ["次数", "次", "量", "数"]
    private static let counts: WordSet = ["阅读", "浏览", "点击", "访问量", "人气"]

    /// Where a day stands that has its hour by the clock behind it, as only machines write: 本站　2019-11-26 09:44:50.
    static func clockDay(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ signs: LineSigns) -> Int? {
        guard range.count <= 150, signs.isSuperset(of: [.colon, .date]) else { return nil }
        var offset = range.start
        while offset < range.end {
            guard let year = ArabicNumeral.read(text, at: offset) else {
                offset += text.characterLength(at: offset)
                continue
            }
            if year.count == 4, let day = DateReader.read(text, at: offset, end: range.end),
                isClock(text, at: text.skippingBlanks(from: day.end, to: range.end))
            {
                return offset
            }
            offset = year.end
        }
        return nil
    }

    /// 09:44, 9:44:50
    private static func isClock(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        guard let hour = ArabicNumeral.read(text, at: offset), hour.count <= 2, text.has(":", at: hour.end) else {
            return false
        }
        return ArabicNumeral.read(text, at: hour.end + 1)?.count == 2
    }

    /// Whether a label of the page stands behind a date, with a blank before it or a colon behind: 2018-08-07 来源：…; the
    /// hour may stand between, or one name: 2011-03-23 教务处 访问量：.
    private static func labelFollows(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> Bool {
        var next = text.skippingBlanks(from: offset, to: end)
        let hour = next
        while next < end, text[next] >= UInt8(ascii: "0"), text[next] <= UInt8(ascii: ":") { next += 1 }
        if next > hour { next = text.skippingBlanks(from: next, to: end) }
        if let match = FieldLabel.read(text, at: next, end: end) {
            return match.label.place.isOnPage && (next > offset || match.hasColon)
        }
        guard next > offset else { return false }
        while next < end, text.blankLength(at: next) == 0 { next += text.characterLength(at: next) }
        next = text.skippingBlanks(from: next, to: end)
        guard let match = FieldLabel.read(text, at: next, end: end) else { return false }
        return match.label.place.isOnPage && match.hasColon
    }

    /// Where a line's day may begin: behind the bullet of a list, as pages set their fields.
    static func dayStart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
        text.has("•", at: range.start) ? text.skippingBlanks(from: range.start + 3, to: range.end) : range.start
    }

    private static func isContentsHead(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard range.count <= 30, text.has("目", at: range.start), text.has("录", before: range.end) else { return false }
        return text.skippingBlanks(from: range.start + 3, to: range.end) == range.end - 3
    }

    /// 目录 and all chapters on one line.
    static func isContentsLine(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        guard text.has("目", at: range.start), !isContentsHead(text, range) else { return false }
        let second = text.skippingBlanks(from: range.start + 3, to: range.end)
        guard text.has("录", at: second) else { return false }
        var chapters = 0
        var offset = second
        while let place = text.find("章", from: offset, to: range.end) {
            chapters += 1
            offset = place + 3
        }
        return chapters >= 2
    }

    /// Words, dots or a tab, a page number.
    private static func isContentsEntry(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        var end = range.end
        while end > range.start, text[end - 1].isDigit { end -= 1 }
        guard end < range.end, range.end - end <= 4, end > range.start else { return false }
        let dots = text.trimmingBlanks(from: range.start, to: end)
        return text.has("…", before: dots) || text.has("..", before: dots) || text.has("··", before: dots)
            || text.has("．．", before: dots)
    }
}
