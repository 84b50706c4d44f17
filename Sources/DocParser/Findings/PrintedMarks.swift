/// The marks, figures and short words of a document's text that rules look at, found in one pass: few among the characters.
struct PrintedMarks: Sendable {
    struct Mark: Sendable {
        /// Its bytes in UTF-8, as one number: `0xE2809C` for “. Of ASCII letters only X and x are.
        let code: UInt32
        let start: UInt32
        /// The index of its line.
        let line: Int32

        var range: ByteRange { ByteRange(Int(start), Int(start) + (code < 0x80 ? 1 : code < 0x10000 ? 2 : 3)) }
        var offset: Int { Int(start) }
    }

    /// Characters of a line that stand together.
    struct Run: Sendable {
        let start: UInt32
        let end: UInt32
        let line: Int32

        var range: ByteRange { ByteRange(Int(start), Int(end)) }
        var count: Int { Int(end - start) }

        fileprivate init(_ start: Int, _ end: Int, _ line: Int) {
            self.start = UInt32(truncatingIfNeeded: start)
            self.end = UInt32(truncatingIfNeeded: end)
            self.line = Int32(truncatingIfNeeded: line)
        }
    }

    private(set) var marks: [Mark] = []
    /// Figures of half width.
    private(set) var figures: [Run] = []
    /// Words of two or three characters that stand twice, and 的: 关于关于.
    private(set) var repeats: [Run] = []
    /// Words that one of the rules knows.
    private(set) var terms: [Run] = []
    /// 本, 你, 第, 前条, 附件, 〇, 、 before a word that joins, and of 是 ， 、 those behind a Chinese numeral: 一是, 第一，, 三、四十.
    private(set) var words: [Mark] = []
    /// What is among them that rules ask for.
    private(set) var features: Features = []
    private var pairs = LinePairs()
    /// Whether a sign of a range stands before the last figures.
    private var isRange = false

    init(of lines: [Manuscript.PrintedLine], _ text: borrowing Span<UInt8>) {
        // A global is asked for once, not at each character.
        let watched = WatchedWords.all
        marks.reserveCapacity(2 * lines.count)
        figures.reserveCapacity(lines.count)
        for index in lines.indices where lines[index].part != .page {
            add(lines[index].range, index, watched, text)
            if SealWordRule.mayEnd(index, lines, text) { features.insert(.sealed) }
            if DateFormRule.mayBeUnfinished(lines[index], text) { features.insert(.dates) }
            if pairs.endLine() { features.insert(.unpaired) }
            if lines[index].part == .title, Self.hasSign(lines[index].range, text) { features.insert(.titleSigns) }
        }
    }

    private mutating func add(
        _ range: ByteRange, _ line: Int, _ watched: borrowing WatchedWords, _ text: borrowing Span<UInt8>
    ) {
        var offset = range.start
        // The last bytes of the Chinese characters before the offset, without any other character between them.
        var lasts: UInt64 = 0
        while true {
            Self.pass(&offset, &lasts, to: min(range.end - 3, text.count - 7), watched.kinds.span, text)
            guard offset < range.end else { return }
            let quad = text.quad(from: offset)
            let byte = UInt8(truncatingIfNeeded: quad)
            if byte >= 0xE4, byte <= 0xE9 {
                guard offset + 2 < range.end else { return }
                lasts = lasts << 8 | UInt64(quad >> 16 & 0xFF)
                if Self.mayRepeat(lasts) { addRepeat(offset + 3, lasts, line, text) }
                if watched.mayBegin(withHan: quad) { addTerm(offset, range, line, watched, text) }
                offset += 3
                continue
            }
            lasts = 0
            if byte < 0x80 {
                if byte.isDigit {
                    offset = addFigures(offset, range.end, line, text)
                    continue
                }
                if Self.isMark(byte) {
                    append(UInt32(byte), offset, line)
                    addNarrow(byte, offset, text)
                }
                offset += 1
            } else if byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                guard offset + 2 < range.end else { return }
                addSign(WordSet.character(text, at: offset), offset, range, line, text)
                offset += 3
            } else {
                if byte == 0xC3, text.has("×", at: offset) { addBlank(Self.cross, offset, line) }
                offset += text.characterLength(at: offset)
            }
        }
    }

    /// Whether a title has a sign in it but （） and “”: few have.
    private static func hasSign(_ title: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        var offset = title.start
        while offset < title.end {
            let byte = text[offset]
            if byte < 0x80 {
                if byte > 0x20, !byte.isDigit, byte & 0xDF < 0x41 || byte & 0xDF > 0x5A { return true }
            } else if byte == 0xE3 || byte == 0xEF {
                let code = WordSet.character(text, at: offset)
                if code == openTitle || isPoint(code) || code == 0xEFBC81 || code == 0xEFBC9F { return true }
            }
            offset += text.characterLength(at: offset)
        }
        return false
    }

    /// Adds a sign of full width. Of points only those that stand side by side are marks.
    private mutating func addSign(
        _ code: UInt32, _ offset: Int, _ range: ByteRange, _ line: Int, _ text: borrowing Span<UInt8>
    ) {
        if Self.isPoint(code) {
            if Self.point(text, at: offset + 3) != nil {
                append(code, offset, line)
                features.formUnion(code == Self.stop ? [.marksTwice, .ellipses] : .marksTwice)
            }
            if code == Self.comma || code == Self.pause, let found = word(code, offset, range, text) {
                addWord(code, offset, line, found)
            }
        } else if Self.isPaired(code) {
            append(code, offset, line)
            features.formUnion(pairs.add(code))
            switch code {
            case Self.openBracket where text.has("（周", at: offset): addTerm(Run(offset, offset + 6, line), .weekdays)
            case Self.closeTitle where text.has("、《", at: offset + 3): features.insert(.oddMarks)
            case Self.widePoint: features.insert(.stops)
            default: if Self.isWideFigure(code) { features.insert(.wideFigures) }
            }
        } else if code == Self.zero {
            addWord(code, offset, line, .textDates)
        }
    }

    /// What there is to a comma or a pause: a Chinese numeral before it, a word that joins behind it.
    private func word(
        _ code: UInt32, _ offset: Int, _ range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Features? {
        let isCounted = Self.isNumeral(text, before: offset, from: range.start)
        if code == Self.comma { return isCounted ? .counts : nil }
        var found: Features = PauseJointRule.joints.begin(text, at: offset + 3) ? .joints : []
        guard isCounted || !found.isEmpty else { return nil }
        if HanNumeral.readDigits(text, at: offset + 3) != nil { found.insert(.approximates) }
        if text.has("第", before: offset - 3) || text.has("第", before: offset - 6) { found.insert(.ordinalPauses) }
        return found
    }

    private mutating func addWord(_ code: UInt32, _ offset: Int, _ line: Int, _ found: Features) {
        words.append(Mark(code: code, start: UInt32(truncatingIfNeeded: offset), line: Int32(truncatingIfNeeded: line)))
        features.formUnion(found)
    }

    private mutating func addTerm(_ run: Run, _ found: Features) {
        terms.append(run)
        features.formUnion(found)
    }

    private mutating func addBlank(_ code: UInt32, _ offset: Int, _ line: Int) {
        append(code, offset, line)
        features.insert(.blanks)
    }

    /// Tells what a mark of half width may break.
    private mutating func addNarrow(_ byte: UInt8, _ offset: Int, _ text: borrowing Span<UInt8>) {
        let isBehindHan = offset > 0 && text[offset - 1] >= 0x80
        let next = offset + 1 < text.count ? text[offset + 1] : 0
        switch byte {
        case 0x28, 0x29:
            features.insert(.narrow)
            features.formUnion(pairs.add(UInt32(byte)))
        case 0x21, 0x22, 0x2C, 0x3A, 0x3B, 0x3F: if isBehindHan || next >= 0x80 { features.insert(.narrow) }
        case 0x2E:
            if isBehindHan { features.insert(.stops) }
            if next == byte { features.insert(.ellipses) }
        case 0x2D:
            if next == byte { features.insert(.oddMarks) }
            if next.isDigit { features.insert(.ranges) }
        case 0x7E: features.insert(.ranges)
        default: features.insert(.blanks)
        }
    }

    /// Passes Chinese characters with which no watched word begins, and nothing is repeated: nearly all of a text.
    @inline(never)
    private static func pass(
        _ offset: inout Int, _ lasts: inout UInt64, to last: Int, _ kinds: Span<UInt8>, _ text: borrowing Span<UInt8>
    ) {
        guard offset <= last else { return }
        var (place, bytes) = (offset, lasts)
        var quad = text.quad(at: place)
        var kind = WatchedWords.kind(ofHan: quad, kinds)
        while quad & 0xFF >= 0xE4, quad & 0xFF <= 0xE9 {
            let following = text.quad(at: place + 3)
            let next = WatchedWords.kind(ofHan: following, kinds)
            let taken = bytes << 8 | UInt64(quad >> 16 & 0xFF)
            if WatchedWords.begins(kind, next) || mayRepeat(taken) { break }
            bytes = taken
            place += 3
            guard place <= last else { break }
            (quad, kind) = (following, next)
        }
        (offset, lasts) = (place, bytes)
    }

    /// Whether the last bytes of the Chinese characters before an offset, one for each, let something stand twice: mostly
    /// they tell that nothing does.
    @inline(__always)
    private static func mayRepeat(_ lasts: UInt64) -> Bool {
        (lasts ^ lasts >> 16) & 0xFFFF == 0 || (lasts ^ lasts >> 24) & 0xFFFFFF == 0 || lasts & 0xFFFF == 0x8484
    }

    /// Adds what stands twice before an offset, the end of a Chinese character.
    private mutating func addRepeat(_ end: Int, _ lasts: UInt64, _ line: Int, _ text: borrowing Span<UInt8>) {
        let length: Int
        if (lasts ^ lasts >> 16) & 0xFFFF == 0 {
            guard Self.isRepeated(text, end, 6) else { return }
            length = 12
        } else if (lasts ^ lasts >> 24) & 0xFFFFFF == 0 {
            guard Self.isRepeated(text, end, 9) else { return }
            length = 18
        } else {
            guard text.has("的的", at: end - 6) else { return }
            length = 6
        }
        repeats.append(Run(end - length, end, line))
        features.insert(.repeats)
    }

    /// Whether the Chinese characters before an offset stand twice, and are not all the same.
    private static func isRepeated(_ text: borrowing Span<UInt8>, _ end: Int, _ length: Int) -> Bool {
        let start = end - length
        for offset in start..<end where text[offset] != text[offset - length] { return false }
        return (start..<start + 3).contains { text[$0] != text[$0 + 3] }
    }

    /// Adds what begins with one of the watched characters: a character of `words`, or a word of a rule.
    private mutating func addTerm(
        _ offset: Int, _ range: ByteRange, _ line: Int, _ watched: borrowing WatchedWords, _ text: borrowing Span<UInt8>
    ) {
        let code = WordSet.character(text, at: offset)
        switch code {
        case Self.own: addWord(code, offset, line, .own)
        case Self.your: addWord(code, offset, line, .yours)
        case Self.ordinal: addWord(code, offset, line, .ordinals)
        case Self.before: if text.has("前条", at: offset) { addWord(code, offset, line, .ordinals) }
        case Self.attached: if text.has("附件", at: offset) { addWord(code, offset, line, .attachedWords) }
        default:
            let next = offset + 3
            if next + 3 <= range.end, text.has("是", at: next), Self.isNumeral(text, before: next, from: range.start) {
                addWord(Self.be, next, line, .counts)
            }
            guard let (length, found) = watched.word(text, at: offset) else { return }
            addTerm(Run(offset, offset + length, line), found)
        }
    }

    /// Adds the figures that begin at an offset; returns where they end.
    private mutating func addFigures(_ start: Int, _ limit: Int, _ line: Int, _ text: borrowing Span<UInt8>) -> Int {
        var end = start + 1
        while end < limit, text[end].isDigit { end += 1 }
        let run = Run(start, end, line)
        figures.append(run)
        let sides = FigureSides(run.range, text)
        features.formUnion(sides.features(isRange: isRange, text))
        isRange = sides.isRange
        return end
    }

    private mutating func append(_ code: UInt32, _ offset: Int, _ line: Int) {
        marks.append(
            Mark(code: code, start: UInt32(truncatingIfNeeded: offset), line: Int32(truncatingIfNeeded: line)))
    }

    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x22, 0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0x58, 0x5F, 0x78, 0x7E: true
        default: false
        }
    }

    /// ０ to ９
    @inline(__always)
    static func isWideFigure(_ code: UInt32) -> Bool { code >= 0xEFBC90 && code <= 0xEFBC99 }

    /// The figure of half width for that of full width at an offset.
    static func wideFigure(_ text: borrowing Span<UInt8>, at offset: Int) -> UInt8? {
        guard text[offset] == 0xEF, text[offset + 1] == 0xBC, (0x90...0x99).contains(text[offset + 2]) else {
            return nil
        }
        return text[offset + 2] - 0x60
    }

    static let openQuote: UInt32 = 0xE2809C
    static let closeQuote: UInt32 = 0xE2809D
    static let openTitle: UInt32 = 0xE3808A
    static let closeTitle: UInt32 = 0xE3808B
    static let openAngle: UInt32 = 0xE38088
    static let closeAngle: UInt32 = 0xE38089
    static let openBracket: UInt32 = 0xEFBC88
    static let closeBracket: UInt32 = 0xEFBC89

    static let openHexagon: UInt32 = 0xE38094
    static let closeHexagon: UInt32 = 0xE38095
    static let openLens: UInt32 = 0xE38090
    static let closeLens: UInt32 = 0xE38091

    /// ×
    static let cross: UInt32 = 0xC397
    static let stop: UInt32 = 0xE38082
    /// ．
    static let widePoint: UInt32 = 0xEFBC8E
    static let comma: UInt32 = 0xEFBC8C
    /// 、
    static let pause: UInt32 = 0xE38081
    /// 〇
    static let zero: UInt32 = 0xE38087
    /// 本
    static let own: UInt32 = 0xE69CAC
    /// 你
    static let your: UInt32 = 0xE4BDA0
    /// 是
    static let be: UInt32 = 0xE698AF
    /// 第
    static let ordinal: UInt32 = 0xE7ACAC
    /// 前
    static let before: UInt32 = 0xE5898D
    /// 附
    static let attached: UInt32 = 0xE99984

    /// Whether a Chinese numeral ends at an offset.
    @inline(__always)
    private static func isNumeral(_ text: borrowing Span<UInt8>, before offset: Int, from start: Int) -> Bool {
        guard offset - 3 >= start else { return false }
        return mayBeFigure(text[offset - 3], text[offset - 2]) && HanNumeral.read(text, at: offset - 3) != nil
    }

    /// Whether one of 一 to 十 may begin with two bytes.
    @inline(__always)
    private static func mayBeFigure(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 0xE4: second >= 0xB8 && second <= 0xBA
        case 0xE5: second == 0x85 || second == 0x8D || second == 0x9B
        default: false
        }
    }

    /// ， 。 、 ； ：
    static func isPoint(_ code: UInt32) -> Bool {
        switch code {
        case stop, 0xE38081, 0xEFBC8C, 0xEFBC9A, 0xEFBC9B: true
        default: false
        }
    }

    /// The point that begins at an offset.
    static func point(_ text: borrowing Span<UInt8>, at offset: Int) -> UInt32? {
        guard offset + 2 < text.count else { return nil }
        let code = UInt32(text[offset]) << 16 | UInt32(text[offset + 1]) << 8 | UInt32(text[offset + 2])
        return isPoint(code) ? code : nil
    }

    private static func isPaired(_ code: UInt32) -> Bool {
        switch code {
        case openQuote, closeQuote, openTitle, closeTitle, openAngle, closeAngle, openBracket, closeBracket,
            openHexagon,
            closeHexagon, openLens, closeLens, widePoint:
            true
        default: isWideFigure(code)
        }
    }
}
