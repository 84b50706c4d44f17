/// Finds where lines were joined: fields of the imprint, 附件 at the end of a line, the signature behind the last sentence,
/// those of the head (`JoinedHead`). Joined divisions of the body are the outline's business.
///
/// Each cut has a word as its reason that begins a line in every official document: a label, 附件, a date under a
/// signature.
enum JoinedLineCuts {
    /// Offsets inside a line at which another line begins, ascending.
    static func find(
        in text: borrowing Span<UInt8>, _ line: Line, isHead: Bool, hasBegun: Bool = false, below above: Line? = nil
    ) -> [Int] {
        let (range, signs) = (line.range, line.signs)
        var cuts: [Int] = []
        if signs.contains(.colon) { labelCuts(text, range, &cuts) }
        if isHead {
            cuts += JoinedHead.cuts(in: text, line, hasBegun: hasBegun)
            if let above { cuts += JoinedHead.restCuts(in: text, line, below: above) }
        }
        if signs.contains(.attachment) {
            attachedTitleCut(text, range, &cuts)
            fileCut(text, range, &cuts)
        }
        if text.has("份", before: range.end - text.length(of: .closing, before: range.end)),
            let copies = printedCopies(text, range)
        {
            cuts.append(copies)
        }
        // A sentence ends in neither 附件 nor 印发.
        if !signs.isDisjoint(with: [.attachment, .printing]), !text.has("。", before: range.end) {
            trailingCuts(text, range, &cuts)
        }
        if signs.contains(.blank), text.has("页", before: range.end), let page = pageNumber(text, range) {
            cuts.append(page)
        }
        if let marker = line.marker { chapterCut(text, range, behind: marker, &cuts) }
        if signs.contains(.date) { cuts += JoinedTail.cuts(in: text, line) }
        guard !cuts.isEmpty || range.count < 900 else { return cuts }
        if signs.contains(.date) { dateCut(text, lastPart(text, range, cuts), &cuts) }
        return cuts.count > 1 ? Array(Set(cuts)).sorted() : cuts
    }

    private static func lastPart(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: some Sequence<Int>)
        -> ByteRange
    {
        ByteRange(cuts.max() ?? range.start, range.end)
    }

    /// The number of a page behind what else stands in its running head, a blank between: 某发〔2022〕8号　第1页　共4页.
    private static func pageNumber(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        var start = range.end
        while start > range.start, range.end - start < 40 {
            start = text.characterStart(before: start)
            if text.has("第", at: start), PageShape.isPageNumber(text, ByteRange(start, range.end)) {
                return text.trimmingBlanks(from: range.start, to: start) < start && start > range.start ? start : nil
            }
        }
        return nil
    }

    // MARK: Labels

    /// Labels that begin a line of the tail; with a colon they are not found in running text.
    private static let strongLabels: [StaticString] = [
        "主题词", "主送", "内部发送", "抄送", "抄报", "分送", "信息公开选项", "附件",
    ]

    /// Labels that stand in sentences too; they begin a line only behind another label.
    private static let weakLabels: [StaticString] = ["联系人及电话", "联系人", "联系电话", "发送"]

    private static let labels = WordSet(list: strongLabels)
    private static let tailLabels = WordSet([strongLabels, weakLabels])

    private static func labelCuts(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        var offset = range.start
        while let colon = text.find(.colon, from: offset, to: range.end) {
            let isTail =
                !cuts.isEmpty || FieldLabel.read(text, at: range.start, end: range.end)?.label.place == .imprint
            if let start = label(text, before: colon, from: range.start, isTail: isTail), start > range.start {
                cuts.append(start)
            } else if let start = office(text, before: colon, from: range.start) {
                cuts.append(start)
            }
            offset = colon + text.characterLength(at: colon)
        }
    }

    private static func label(
        _ text: borrowing Span<UInt8>, before colon: Int, from start: Int, isTail: Bool
    ) -> Int? {
        // 联系人及电话 is longer than 联系人, 内部发送 than 发送: the label that begins first counts.
        guard let first = (isTail ? tailLabels : labels).spacedStart(text, before: colon, from: start) else {
            return nil
        }
        return clauseEnds.end(text, before: text.trimmingBlanks(from: start, to: first)) ? nil : first
    }

    /// Words that a label does not stand behind: there it is part of a sentence.
    private static let clauseEnds = WordSet(eitherWidth: [
        "，", "；", "、", "“", "《", "见", "如", "和", "及", "的", "将", "按", "以", "各", "（", "与", "或", "指定", "请", "向", "本",
    ])

    /// 。行长：戴相龙: the signer's office behind the last sentence of an order.
    private static func office(_ text: borrowing Span<UInt8>, before colon: Int, from start: Int) -> Int? {
        guard let first = offices.spacedStart(text, before: colon, from: start), text.has("。", before: first) else {
            return nil
        }
        return first
    }

    private static let offices: WordSet = ["行长", "部长", "主任", "局长", "总理", "主席", "署长", "省长", "市长"]

    // MARK: Attachments

    /// 附件 and the title of the attached text behind it: 附件某某制度规定.
    private static func attachedTitleCut(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        guard range.count <= 180, let marker = AttachmentMarker.read(text, in: range), !marker.hasColon,
            !marker.isAlone, marker.range.end == marker.wordsStart
        else { return }
        let title = ByteRange(marker.wordsStart, range.end)
        guard title.count >= 18, text[title.start] >= 0xE4, text[title.start] <= 0xE9,
            let word = TitleShape.typeWord(text, in: title), TitleShape.isOfficial(text, word),
            !text.contains(.comma, from: title.start, to: title.end)
        else { return }
        cuts.append(title.start)
    }

    /// What is stuck to the file that a note names: 附件：某办法.docx某局.
    private static func fileCut(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        guard text.has("附件", at: range.start), range.count <= 900 else { return }
        var offset = range.start
        while let dot = text.find(".", from: offset, to: range.end) {
            offset = dot + 1
            guard let word = files.word(text, at: dot) else { continue }
            let end = dot + word.utf8CodeUnitCount
            if end < range.end, text[end] >= 0xE4, text[end] <= 0xE9 { cuts.append(end) }
        }
    }

    /// Longer endings before those that they begin with.
    private static let files: WordSet = [
        ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".pdf", ".wps", ".ofd", ".zip", ".rar",
    ]

    // MARK: Ends of lines

    /// What is stuck to the end of a line: 附件, or a title behind 印发.
    private static func trailingCuts(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        var part = lastPart(text, range, cuts)
        if text.has("印发", before: part.start), part.count <= 9, let head = AttachmentMarker.read(text, in: part),
            head.isAlone
        {
            // The colon of 附件： was its cut.
            part = lastPart(text, ByteRange(range.start, part.start), cuts.dropLast())
        }
        if let head = trailingAttachment(text, part) {
            if let copies = printedCopies(text, ByteRange(part.start, head)) { cuts.append(copies) }
            cuts.append(head)
        }
        guard range.count <= 1500 else { return }
        guard let word = PrintingLine.word(text, from: part.start, to: part.end) else { return }
        printingCuts(text, range, at: word, &cuts)
    }

    /// How many copies were printed, at the end of another line of the imprint: 校对：某某　共印50份.
    private static func printedCopies(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        var start = max(range.start, range.end - 30)
        while start < range.end, text[start] & 0xC0 == 0x80 { start += 1 }
        guard let words = text.find("共印", from: start, to: range.end) else { return nil }
        let place = words - text.length(of: .opening, before: words)
        guard place > range.start,
            text.trimmingBlanks(from: range.start, to: place) < place || text.has(.colon, before: place)
        else { return nil }
        return place
    }

    /// 附件 or 附件1 behind a note, a date or a printing line.
    private static func trailingAttachment(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
        var offset = max(range.start + 3, range.end - 16)
        while offset < range.end, text[offset] & 0xC0 == 0x80 { offset += 1 }
        while offset < range.end {
            if text.has("附件", at: offset), let marker = AttachmentMarker.read(text, in: ByteRange(offset, range.end)),
                marker.isAlone, !marker.hasColon
            {
                let isNote =
                    text.has("附件", at: range.start)
                    || text.has("附", at: range.start) && text.has(.colon, at: range.start + 3)
                let closing = text.length(of: .closing, before: offset)
                let isTail =
                    text.has("印发", before: offset) || text.has("日", before: offset)
                    || closing > 0 && text.has("份", before: offset - closing)
                return isNote || isTail ? offset : nil
            }
            offset += text.characterLength(at: offset)
        }
        return nil
    }

    /// What only names of the centre's organs begin with: words of others, 民政, stand inside of names too, 县人民政府.
    private static let centre: WordSet = ["中国", "中共", "国务院", "全国人", "最高人民"]

    /// The printing line inside a line: what stands before its organ, and what behind 印发.
    private static func printingCuts(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, at word: ByteRange, _ cuts: inout [Int]
    ) {
        let dateEnd = text.trimmingBlanks(from: range.start, to: word.start)
        guard let date = DateReader.readLast(text, from: range.start, to: dateEnd) else { return }
        let organEnd = text.trimmingBlanks(from: range.start, to: date.range.start)
        var organ = organEnd
        while organ > range.start {
            let last = text.characterStart(before: organ)
            guard text[last] >= 0xE4, text[last] <= 0xE9 else { break }
            organ = last
        }
        guard organ < organEnd || organ == range.start, OrganName.isWhole(text, in: ByteRange(organ, organEnd)) else {
            return
        }
        if organ > range.start {
            // 校对：某某中国人民银行办公厅: the name of the last proofreader is none of the office's.
            let isStuck = !OrganName.startsLikeOrgan(text, at: organ)
            let stuck = isStuck ? SignerName.stuckStart(text, in: ByteRange(organ, organEnd)) : nil
            cuts.append(stuck.flatMap { centre.begin(text, at: $0) ? $0 : nil } ?? organ)
        }
        let behind = text.skippingBlanks(from: word.end, to: range.end)
        if behind < range.end, !text.has(.opening, at: behind), !text.has("。", at: behind), !text.has("的", at: behind),
            !text.has(.closing, at: behind), !text.has(.comma, at: behind)
        {
            cuts.append(behind)
        }
    }

    /// A chapter's heading and the first article behind it, with the sections between them: 第三章 交易第二十一条 ….
    private static func chapterCut(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, behind marker: HeadingMarker, _ cuts: inout [Int]
    ) {
        guard marker.form.isLegislation else { return }
        var heading = marker
        var offset = heading.wordsStart
        while heading.form != .article, let place = text.find("第", from: offset, to: range.end) {
            offset = place + 3
            guard let next = HeadingMarkerReader.read(text, at: place, end: range.end), next.form.isLegislation,
                next.form.rawValue > heading.form.rawValue, next.wordsStart > next.range.end
            else { continue }
            if heading.range != marker.range, text.contains("。", from: heading.wordsStart, to: place) { return }
            cuts.append(place)
            heading = next
        }
    }

    // MARK: Dates

    /// A date stuck to the title of an attachment, to the signing organ or to the name of who signs.
    private static func dateCut(_ text: borrowing Span<UInt8>, _ range: ByteRange, _ cuts: inout [Int]) {
        guard range.count <= 900, let date = DateReader.readLast(text, from: range.start, to: range.end),
            date.range.start > range.start
        else { return }
        let before = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: date.range.start))
        let isNote = AttachmentMarker.read(text, in: before)?.hasColon ?? false
        if isNote || PersonLine.read(text, in: before) != nil {
            cuts.append(date.range.start)
            let organ =
                SignerName.stuckStart(text, in: before)
                ?? SignerName.start(text, before: before.end, from: before.start)
            if let organ { cuts.append(organ) }
        } else if let label = FieldLabel.read(text, at: range.start, end: range.end), label.label.place == .imprint,
            let organ = SignerName.stuckStart(text, in: before)
        {
            cuts.append(organ)
        }
    }
}
