/// Reads title (标题, 7.3.1) and document type (文种).
enum TitleReader {
    static func read(
        _ draft: inout MetadataDraft, from pairs: [PageTableReader.Pair], in text: borrowing Span<UInt8>
    ) {
        let all = draft.layout.margins.filter { draft.layout.zones[$0].isTitle }
        // A document that was an attachment of another keeps the word above its title.
        var lines = Array(all.drop { draft.layout.lines[$0].traits.contains(.attachmentHead) })
        if let first = lines.first {
            lines = Array(beginning(of: lines, pairs, draft, text)..<first) + lines
        }
        for index in lines {
            draft.take(index)
        }
        if let first = lines.first, let last = lines.last { noteState(first, last, &draft, text) }
        if let first = lines.first, let last = lines.last {
            var ranges = lines.map { line in
                TitleWords.range(of: draft.layout.lines[line], goesOn: line < last, in: text)
            }
            // Announcements have what they are about in brackets below their number.
            if lines.count == 1, draft.layout.lines[first].traits.isSuperset(of: [.bracketed, .about]) {
                ranges = [SignatureLine.withoutBrackets(text, ranges[0])]
            } else if lines.count == 1, let name = namedBehindMasthead(ranges[0], text) {
                ranges = [name]
            } else if lines.count == 1, isBesideNumber(first, draft), let name = wholeName(ranges[0], text) {
                ranges = [name]
            }
            if let number = HeadShape.numberInBrackets(text, ranges[ranges.count - 1]) {
                // （2021年第6号） is of the title, as no code of an organ is.
                if !number.match.code.isEmpty {
                    let end = text.trimmingBlanks(from: ranges[ranges.count - 1].start, to: number.open)
                    ranges[ranges.count - 1] = ByteRange(ranges[ranges.count - 1].start, end)
                }
                let organ = number.match.code.isEmpty ? HeadReader.titleName(draft, text) : ""
                HeadReader.add(number.match, to: &draft, line: last, organ: organ, text)
            }
            let whole = ByteRange(ranges[0].start, ranges[ranges.count - 1].end)
            if let end = CollectedTitle.day(text, behind: whole)?.end {
                ranges.removeAll { $0.start >= end }
                let last = ranges[ranges.count - 1]
                ranges[ranges.count - 1] = ByteRange(last.start, min(end, last.end))
            }
            ranges[ranges.count - 1] = withoutLooseMark(ranges, text)
            let copy = wholeCopy(of: ranges, draft, text)
            set(&draft, copy.map { [$0.range] } ?? ranges, line: copy?.line ?? first, text)
            draft.note(
                .title, copy?.range ?? ByteRange(ranges[0].start, ranges[ranges.count - 1].end),
                line: copy?.line ?? first)
        } else if let pair = labelled(pairs, draft, text), !isOrderWithText(draft, text) {
            set(&draft, [pair.value], line: pair.line, text)
            draft.note(.title, pair.value, line: pair.line)
        } else {
            fallback(&draft, text)
        }
    }

    /// What the site says of the document's state beside its title.
    private static func noteState(
        _ first: Int, _ last: Int, _ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>
    ) {
        guard draft.metadata.validity == nil else { return }
        let (head, end) = (draft.layout.lines[first].range, draft.layout.lines[last].range)
        if let remark = StateRemark.ending(text, before: end.end, from: end.start) {
            let words = StateRemark.words(of: remark, in: text)
            PageTableReader.string(\.validity, .validity, words, line: last, &draft, text)
        } else if let remark = StateRemark.beginning(text, at: head.start, to: head.end) {
            let words = StateRemark.words(of: remark, in: text)
            PageTableReader.string(\.validity, .validity, words, line: first, &draft, text)
        }
    }

    /// Whether an order issues a text, whose title it takes, whatever the page calls it.
    private static func isOrderWithText(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Bool {
        guard let masthead = draft.metadata.masthead, masthead.hasSuffix("令") else { return false }
        return attachedTitle(draft, text) != nil
    }

    /// A page's copy above a title that was cut behind some words: the copy begins with them and ends as titles do, 的通知.
    private static func wholeCopy(
        of title: [ByteRange], _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> (range: ByteRange, line: Int)? {
        guard let last = title.last, !isNamed(text, last) else { return nil }
        let key = title.reduce(into: [UInt8]()) { TitleKey.append(text, $1, to: &$0) }
        guard key.count >= shortestName else { return nil }
        for index in draft.indices(in: .pageHead) where draft.layout.lines[index].traits.contains(.titleEnd) {
            let range = TitleWords.range(of: draft.layout.lines[index], in: text)
            let copy = TitleKey.read(text, range)
            if copy.count > key.count, copy.starts(with: key), isNamed(text, range) { return (range, index) }
        }
        return nil
    }

    /// Whether a title ends in 的 and a type, as what it names is named to the end.
    private static func isNamed(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        TitleShape.typeWord(text, in: range).map { text.has("的", before: $0.start) } ?? false
    }

    /// The most lines that a page may have left of a title above what was read of it.
    private static let mostAbove = 4

    /// Where a title begins whose end alone was read: the page's own table says what it is, and the lines above have what is
    /// missing, word by word.
    private static func beginning(
        of title: [Int], _ pairs: [PageTableReader.Pair], _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> Int {
        let first = title[0]
        guard let pair = pairs.first(where: { $0.label.field == .title && !$0.value.isEmpty }) else { return first }
        var rest = TitleKey.read(text, pair.value)
        for line in title.reversed() {
            let key = TitleKey.read(text, draft.layout.lines[line].range)
            guard rest.count > key.count, rest.hasSuffix(key) else { return first }
            rest.removeLast(key.count)
        }
        var start = first
        while start > 0, first - start < mostAbove {
            start -= 1
            let line = draft.layout.lines[start]
            let key = TitleKey.read(text, line.range)
            guard !key.isEmpty, line.traits.isDisjoint(with: .number), rest.hasSuffix(key) else { return first }
            rest.removeLast(key.count)
            if rest.isEmpty { return start }
        }
        return first
    }

    /// What the page's own table calls the title, where it ends with a type as titles do.
    private static func labelled(
        _ pairs: [PageTableReader.Pair], _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> PageTableReader.Pair? {
        pairs.first {
            $0.label.field == .title && !$0.value.isEmpty && !draft.layout.isUnseen($0.line)
                && TitleShape.typeWord(text, in: $0.value) != nil
        }
    }

    /// The last line of a title without a 》 that nothing in it opens: a name was copied out of its quotes.
    private static func withoutLooseMark(_ ranges: [ByteRange], _ text: borrowing Span<UInt8>) -> ByteRange {
        let last = ranges[ranges.count - 1]
        guard text.has("》", before: last.end),
            !ranges.contains(where: { text.contains("《", from: $0.start, to: $0.end) })
        else { return last }
        return ByteRange(last.start, text.trimmingBlanks(from: last.start, to: last.end - 3))
    }

    private static func set(
        _ draft: inout MetadataDraft, _ ranges: [ByteRange], line: Int, _ text: borrowing Span<UInt8>
    ) {
        draft.metadata.title = normalized(text, ranges.flatMap { $0.pieces(without: draft.layout.gaps) })
        // Below the type the version may stand alone.
        guard
            let last = ranges.lastIndex(where: { TitleShape.versionStart(text, in: $0) != $0.start }),
            let word = TitleShape.typeWord(text, in: ranges[last]), TitleShape.isOfficial(text, word),
            !TitleShape.isEssay(text, ranges[0])
        else { return }
        draft.metadata.documentType = HeadingLayout.squeezed(text, word)
        draft.note(.documentType, word, line: line + last)
    }

    /// An order or announcement without a title takes that of the text that it carries, else the name that it
    /// promulgates, else what stands in brackets behind its number, else its masthead (contract, section 2).
    private static func fallback(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        // Neither an order nor an announcement has addressees.
        guard draft.indices(in: .addressees).isEmpty else { return }
        let isOrder = draft.metadata.masthead != nil || draft.metadata.documentNumberParts != nil
        // What was cut out of another document, with the word 附件 above it, has no other title either.
        let isAttachment = draft.layout.zones.first { !$0.isPage } == .attachmentHead
        guard isOrder || isAttachment || draft.layout.zones.contains(.signature) else { return }
        // What stands below the word 附件 is the title of that.
        let isOwn = isOrder || isAttachment || !draft.layout.zones.contains(.attachmentHead)
        if isOwn, let attached = attachedTitle(draft, text) {
            let ranges = attached.map { TitleWords.range(of: draft.layout.lines[$0], in: text) }
            set(&draft, ranges, line: attached.lowerBound, text)
            draft.note(.title, ByteRange(ranges[0].start, ranges[ranges.count - 1].end), line: attached.lowerBound)
        } else if let name = promulgated(draft, text) ?? bracketed(draft, text) {
            set(&draft, [name.range], line: name.line, text)
            draft.note(.title, name.range, line: name.line)
        } else if let index = draft.indices(in: .head).first(where: {
            // 某局文件 is the name of no document.
            draft.layout.lines[$0].traits.contains(.masthead)
                && draft.layout.lines[$0].traits.isDisjoint(with: .adoption)
                && !text.has("文件", before: draft.layout.lines[$0].range.end)
        }) {
            let range = draft.layout.lines[index].range
            set(&draft, [range], line: index, text)
            draft.note(.title, range, line: index)
            draft.take(index)
        } else if let name = numbered(draft, text) {
            set(&draft, [name.range], line: name.line, text)
            draft.note(.title, name.range, line: name.line)
        }
    }

    /// The masthead that stands on one line with the number: 某部公告　第700号.
    private static func numbered(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> (range: ByteRange, line: Int)? {
        for index in draft.indices(in: .head)
        where draft.layout.lines[index].traits.contains(.number)
            && draft.layout.lines[index].traits.isDisjoint(with: .adoption)
        {
            let range = draft.layout.lines[index].range
            guard let match = DocumentNumberReader.first(text, from: range.start, to: range.end),
                DocumentNumberReader.isOrder(text, match)
            else { continue }
            return (match.word.isEmpty ? match.code : match.range, index)
        }
        return nil
    }

    private static func attachedTitle(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Range<Int>? {
        let zones = draft.layout.zones
        guard let first = zones.firstIndex(where: \.isAttachedTitle) else { return nil }
        var end = first
        while end < zones.count, zones[end].isAttachedTitle {
            end += 1
            if zones[end - 1] == .attachedTitleEnd { break }
        }
        let hasWords = draft.layout.lines[first..<end].contains {
            text.hasLetter(from: $0.range.start, to: $0.range.end)
        }
        return hasWords ? first..<end : nil
    }

    /// 《X》 with words of promulgation behind it, in the first paragraphs.
    private static func promulgated(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> (range: ByteRange, line: Int)? {
        for index in draft.indices(in: .body).prefix(3) {
            let range = draft.layout.lines[index].range
            var offset = range.start
            while let open = text.find("《", from: offset, to: range.end),
                let close = text.find("》", from: open, to: range.end)
            {
                if text.hasLetter(from: open + 3, to: close), !isGround(text, before: open),
                    isIssued(text, from: open, to: close + 3)
                {
                    return (ByteRange(open + 3, close), index)
                }
                offset = close + 3
            }
        }
        return nil
    }

    /// Whether a title in 《》 is what a document rests on: 根据《X》，经研究决定.
    private static func isGround(_ text: borrowing Span<UInt8>, before open: Int) -> Bool {
        (["根据", "依据", "依照", "按照", "遵照"] as [StaticString]).contains { text.has($0, before: open) }
    }

    /// Whether the words around a title in 《》 promulgate it: 制定了《X》, 《X》已经…会议通过, 《X》，现予公布.
    private static func isIssued(_ text: borrowing Span<UInt8>, from open: Int, to end: Int) -> Bool {
        if TitleShape.promulgates(text, behind: end) { return true }
        let before: [StaticString] = ["制定了", "修订了", "制订了", "通过了", "公布", "发布"]
        // Pages may set a name in 《》 on a line of its own.
        var end = open
        while end > 0, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return before.contains { text.has($0, before: end) }
    }

    private static func bracketed(
        _ draft: MetadataDraft, _ text: borrowing Span<UInt8>
    ) -> (range: ByteRange, line: Int)? {
        for index in draft.indices(in: .head) + draft.indices(in: .underTitle)
        where draft.layout.lines[index].traits.contains(.number) {
            let range = draft.layout.lines[index].range
            guard let close = closingBracket(text, before: range.end),
                let open = TitleShape.openingBracket(text, before: range.end, from: range.start),
                open > range.start
            else { continue }
            let start = open + text.characterLength(at: open)
            if close - start >= shortestName { return (ByteRange(start, close), index) }
        }
        return nil
    }

    /// What an announcement is about, in brackets behind organ and word on one line: 某总署公告（关于…的公告）.
    private static func namedBehindMasthead(_ line: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard let close = closingBracket(text, before: line.end),
            let open = TitleShape.openingBracket(text, before: line.end, from: line.start), open > line.start
        else { return nil }
        let head = ByteRange(line.start, text.trimmingBlanks(from: line.start, to: open))
        let name = ByteRange(open + text.characterLength(at: open), close)
        guard let word = TitleShape.typeWord(text, in: head), DocumentNumberReader.endsInOrder(text, word),
            OrganName.isWhole(text, from: head.start, before: word.start),
            text.contains("关于", from: name.start, to: name.end), TitleShape.typeWord(text, in: name) != nil
        else { return nil }
        return name
    }

    /// Whether a number stands before a title on its line, as lists have it.
    private static func isBesideNumber(_ title: Int, _ draft: MetadataDraft) -> Bool {
        title > 0 && draft.layout.lines[title - 1].traits.contains(.number)
            && draft.layout.lines[title - 1].number == draft.layout.lines[title].number
    }

    /// What 《》 hold that stand around all words of a line.
    private static func wholeName(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard text.has("《", at: range.start), text.has("》", before: range.end) else { return nil }
        let name = ByteRange(range.start + 3, range.end - 3)
        let isOne = text.find("《", from: name.start, to: name.end).map { open in
            text.find("》", from: name.start, to: name.end).map { $0 > open } ?? false
        }
        return isOne ?? !text.contains("》", from: name.start, to: name.end) ? name : nil
    }

    /// Six characters.
    private static let shortestName = 18

    /// Where the bracket begins that ends at an offset.
    private static func closingBracket(_ text: borrowing Span<UInt8>, before end: Int) -> Int? {
        text.has(.closing, before: end) ? text.characterStart(before: end) : nil
    }

    /// Whether a line of a title names a further organ, alone or before the matter.
    private static func namesFurther(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        if OrganName.isFurther(text, in: range) { return true }
        guard let about = text.find("关于", from: range.start, to: range.end) else { return false }
        let name = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: about))
        return OrganName.isFurther(text, in: name)
    }

    /// The lines of a title joined without a blank; blanks between Chinese characters are dropped, but for those
    /// between joint issuers.
    static func normalized(_ text: borrowing Span<UInt8>, _ ranges: [ByteRange]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ranges.reduce(0) { $0 + $1.count + 1 })
        for (index, range) in ranges.enumerated() {
            // Joint issuers may stand one above the other.
            if index > 0, OrganName.isWhole(text, in: ranges[index - 1]), namesFurther(text, range) {
                bytes.append(UInt8(ascii: " "))
            }
            bytes.append(text.extracting(range.range))
        }
        let title = bytes.span
        guard let about = title.find("关于", from: 0, to: title.count) ?? title.find("印发", from: 0, to: title.count)
        else {
            return String(decoding: HeadingLayout.withoutBlanks(bytes), as: UTF8.self)
        }
        let head = ByteRange(title.skippingBlanks(from: 0), title.trimmingBlanks(from: 0, to: about))
        let names = OrganName.split(title, in: head)
        let rest = HeadingLayout.withoutBlanks(Array(bytes[about...]))
        // A stray blank parts no names where 、 does.
        guard names.count > 1, !title.contains("、", from: head.start, to: head.end),
            title.contains(" ", from: head.start, to: head.end) || title.contains("　", from: head.start, to: head.end)
        else {
            return String(decoding: HeadingLayout.withoutBlanks(bytes), as: UTF8.self)
        }
        let organs = names.map { HeadingLayout.squeezed(title, $0) }.joined(separator: " ")
        return organs + String(decoding: rest, as: UTF8.self)
    }
}
