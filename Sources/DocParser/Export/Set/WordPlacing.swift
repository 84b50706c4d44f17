/// What is set with one paragraph alone: its frame, lines, blank lines above it, indents; in the order of ECMA-376
/// (pageBreakBefore, framePr, pBdr, spacing, ind, jc).
struct WordPlacing {
    private let paragraphs: [SetParagraph]
    private let index: Int
    private let form: SetForm
    private let hasRedHead: Bool

    init(_ writer: WordWriter, _ index: Int) {
        (paragraphs, form, hasRedHead) = (writer.paragraphs, writer.form, writer.hasRedHead)
        self.index = index
    }

    var properties: String {
        switch paragraphs[index].style {
        case .masthead: masthead
        case .number, .headDate: number
        case .title: isBelowHead ? space(lines: 2) : ""
        case .attachedTitle(let opensPage): opensPage ? "<w:pageBreakBefore/>" : ""
        case .attachmentNote: note
        case .signature: signature
        case .signer: (isAbove(.signer) ? "" : space(lines: 2)) + right(Self.dateIndent)
        case .date: (isAbove(.signature) ? "" : space(lines: 1)) + right(Self.dateIndent)
        case .attendance(let label): attendance(label)
        case .imprint: copies
        case .text, .addressees: isBelowNumber ? space(lines: 2) : ""
        default: ""
        }
    }

    private func isAbove(_ style: SetParagraph.Style) -> Bool { index > 0 && paragraphs[index - 1].style == style }

    // MARK: Head

    private var isBelowHead: Bool { isAbove(.number) || isAbove(.headDate) || isAbove(.masthead) }

    /// An order has its text two lines below its number.
    private var isBelowNumber: Bool { form == .order && isAbove(.number) }

    private var masthead: String {
        if form == .letter {
            // 30 mm from the edge of the paper, in the middle of lines of 170 mm (10.1).
            let frame =
                "<w:framePr w:w=\"\(Self.letterLine)\" w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"page\" "
                + "w:x=\"1134\" w:y=\"1701\"/>"
            return frame + (hasRedHead ? Self.border("bottom", "thickThinSmallGap", 24, space: 11) : "")
        }
        // What stands above it takes its room.
        let marks = paragraphs[..<index].count { $0.style == .mark }
        return "<w:spacing w:before=\"\(max(form.aboveMasthead - marks * WordStyleSheet.line, 0))\"/>"
    }

    /// Twips.
    static let letterLine = 9_638

    static func border(_ place: String, _ kind: String, _ size: Int, space: Int) -> String {
        "<w:pBdr><w:\(place) w:val=\"\(kind)\" w:sz=\"\(size)\" w:space=\"\(space)\" w:color=\"FF0000\"/></w:pBdr>"
    }

    /// The red line 4 mm below the number, or what stands under it; who approved the document stands at the right, the
    /// number then at the left. In a letter the number is at the right; an order has no line.
    private var number: String {
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1].style : .title
        let hasLine = hasRedHead && (form == .usual || form == .minutes) && next != .number && next != .headDate
        let hasTab = paragraphs[index].words.utf8.contains(0x09)
        let line = hasLine ? Self.border("bottom", "single", 18, space: 11) : ""
        let above = isAbove(.masthead) && form != .letter ? space(lines: 2) : ""
        guard paragraphs[index].style == .number else { return line + above }
        let indent = hasTab ? "<w:ind w:firstLine=\"\(WordStyleSheet.character)\"/>" : ""
        let side = hasTab ? "<w:jc w:val=\"left\"/>" : form == .letter ? "<w:jc w:val=\"right\"/>" : ""
        return line + above + indent + side
    }

    // MARK: Below the text

    /// A blank line above the note, names hanging behind 附件： and their numbers (7.3.4).
    private var note: String {
        let words = paragraphs[index].words
        let label = words.hasPrefix("附件") ? 6 : 0
        let rest = words.unicodeScalars.dropFirst(label / 2)
        let digits = rest.prefix { $0.value >= 0x30 && $0.value <= 0x39 }
        let marker = digits.isEmpty ? 0 : digits.count + 1
        let start = label > 0 ? 4 : 10
        return (isAbove(.attachmentNote) ? "" : space(lines: 1)) + hanging(label + marker, from: start)
    }

    /// 出席 stands two characters in, the names behind its colon (10.3).
    private func attendance(_ label: Int) -> String {
        let isFirst = if index > 0, case .attendance = paragraphs[index - 1].style { false } else { true }
        return (isFirst ? space(lines: 1) : "") + hanging(2 * label, from: 4)
    }

    /// Those that get copies stand behind the colon, one character of 14 points in at both sides (7.4.2).
    private var copies: String {
        let label = paragraphs[index].words.unicodeScalars.prefix(5).firstIndex(of: "：")
        guard let label else { return "" }
        let count = paragraphs[index].words.unicodeScalars.distance(
            from: paragraphs[index].words.unicodeScalars.startIndex, to: label)
        return "<w:ind w:left=\"\(280 * (count + 2))\" w:right=\"280\" w:hanging=\"\(280 * (count + 1))\"/>"
    }

    /// In halves of characters: how far the first line stands out, and from where.
    private func hanging(_ halves: Int, from start: Int) -> String {
        let half = WordStyleSheet.character / 2
        return "<w:ind w:left=\"\((start + halves) * half)\" w:hanging=\"\(halves * half)\"/>"
    }

    /// Halves of characters at the right of the date (7.3.5.1).
    private static let dateIndent = 8

    /// In the middle over the date.
    private var signature: String {
        let dated = paragraphs[index...].first { $0.style != .signature }
        let isDated = dated?.style == .date
        let own = SetWidth.halves(of: paragraphs[index].words)
        let date = isDated ? SetWidth.halves(of: dated?.words ?? "") : own
        let indent = max(Self.dateIndent + (date - own) / 2, 0)
        return (isAbove(.signature) ? "" : space(lines: 1)) + right(indent)
    }

    private func right(_ halves: Int) -> String { "<w:ind w:right=\"\(halves * WordStyleSheet.character / 2)\"/>" }

    /// Blank lines above.
    private func space(lines: Int) -> String { "<w:spacing w:before=\"\(lines * WordStyleSheet.line)\"/>" }
}
