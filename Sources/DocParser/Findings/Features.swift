/// What a document has that rules look at. A rule is not asked of a document that has nothing of what it needs: most rules
/// are broken by few documents, and what begins to look for each of them costs more than what is found.
struct Features: OptionSet, Sendable {
    let rawValue: UInt64

    // The parts of the document that rules need: the bits of their cases of `Part`.

    static let addressees = Features(.addressees)
    static let attachmentNote = Features(.attachmentNote)
    static let date = Features(.date)
    static let imprint = Features(.imprint)

    static let parts: Features = [.addressees, .attachmentNote, .date, .imprint]

    // Bits of other parts.

    /// 你
    static let yours = Features(bit: 0)
    /// 0836-2258830
    static let phones = Features(bit: 1)
    /// 共计840万元; 162株，其中
    static let totals = Features(bit: 2)
    /// 增长30%
    static let growth = Features(bit: 3)
    /// 24票
    static let votes = Features(bit: 5)
    /// 自2024年
    static let effects = Features(bit: 7)
    /// A bracket closed at the end of a signature.
    static let sealed = Features(bit: 9)

    // What was read.

    /// How a Word document is set.
    static let setting = Features(bit: 16)
    static let title = Features(bit: 17)
    /// 发文字号
    static let number = Features(bit: 18)
    static let masthead = Features(bit: 19)
    /// Signs in the title.
    static let titleSigns = Features(bit: 20)
    static let copies = Features(bit: 21)
    /// 密级, 主题词
    static let rareFields = Features(bit: 22)
    /// Lines above the title.
    static let head = Features(bit: 23)
    /// 请示 and 报告, which go up.
    static let upward = Features(bit: 24)
    /// Numbered divisions.
    static let divisions = Features(bit: 25)
    /// Brackets of a number that are not （）.
    static let levelBrackets = Features(bit: 15)
    static let articles = Features(bit: 37)
    /// What is numbered and ends in ；.
    static let openItems = Features(bit: 40)
    /// 附件 above what follows the document or its names.
    static let attachmentLabels = Features(bit: 14)
    /// Entries of the attachment note.
    static let notedNames = Features(bit: 26)
    /// What follows the document.
    static let attachments = Features(bit: 27)
    /// Dates under the text and in the imprint that are not printed as they should be, and lines that may be some.
    static let dates = Features(bit: 28)
    static let closings = Features(bit: 29)
    /// Organs under the text; more than one.
    static let signatures = Features(bit: 30)
    static let cosigned = Features(bit: 31)

    // Marks and words.

    /// Of half width among Chinese characters.
    static let narrow = Features(bit: 32)
    /// Quotes and brackets without a partner on their line.
    static let unpaired = Features(bit: 33)
    /// A second opening quote or 《 before the first is closed.
    static let nested = Features(bit: 34)
    /// 〈〉; 》、《; --
    static let oddMarks = Features(bit: 35)
    /// X, ×, *, _
    static let blanks = Features(bit: 36)
    /// Points behind Chinese characters.
    static let stops = Features(bit: 38)
    static let ellipses = Features(bit: 39)
    static let marksTwice = Features(bit: 41)
    /// 、和
    static let joints = Features(bit: 42)
    /// 第一、 首先、
    static let ordinalPauses = Features(bit: 43)
    /// 一是, 第一，
    static let counts = Features(bit: 44)
    /// 本
    static let own = Features(bit: 45)
    /// 第, 前条
    static let ordinals = Features(bit: 46)
    /// 附
    static let attachedWords = Features(bit: 47)
    static let repeats = Features(bit: 48)
    static let misspelt = Features(bit: 49)
    static let hours = Features(bit: 50)
    static let weekdays = Features(bit: 51)

    // Figures: see `FigureSides`.

    static let wideFigures = Features(bit: 52)
    static let shortYears = Features(bit: 53)
    static let textDates = Features(bit: 54)
    /// Days, months and hours that there may not be.
    static let oddDays = Features(bit: 55)
    static let deadlines = Features(bit: 56)
    static let spans = Features(bit: 57)
    static let ranges = Features(bit: 58)
    static let rangeUnits = Features(bit: 59)
    static let approximates = Features(bit: 60)
    /// 1，200; 1,2860; “11.9”; 2O25年; 17大; 3千人: rare ones have one bit.
    static let oddFigures = Features(bit: 61)
    static let units = Features(bit: 62)
    static let citedNumbers = Features(bit: 63)

    private init(bit: UInt64) { rawValue = 1 << bit }

    /// A line of a part.
    init(_ part: Manuscript.Part) { rawValue = 1 << UInt64(part.rawValue) }

    init(rawValue: UInt64) { self.rawValue = rawValue }
}

extension Manuscript {
    /// What lines, marks and figures tell.
    var featuresOfMarks: Features {
        var parts: Features = []
        for line in lines { parts.insert(Features(line.part)) }
        var found = marks.features.union(parts.intersection(.parts))
        if let first = lines.first?.part, first == .head || first == .page { found.insert(.head) }
        return found
    }

    /// What was read from head, title, signature and imprint.
    var featuresOfFields: Features {
        var found: Features = setting == nil ? [] : .setting
        for field in metadata.places.fields {
            switch field {
            case .masthead: found.insert(.masthead)
            case .copiesTo: found.insert(.copies)
            case .secrecy, .subjects: found.insert(.rareFields)
            default: break
            }
        }
        if !titleLines.isEmpty { found.insert(.title) }
        if number != nil { found.insert(.number) }
        if type == .request || type == .report { found.insert(.upward) }
        if !closings.isEmpty { found.insert(.closings) }
        if !signatures.isEmpty { found.formUnion(signatures.count > 1 ? [.signatures, .cosigned] : .signatures) }
        if printedDates.contains(where: { !$0.date.isPlain }) { found.insert(.dates) }
        return found
    }

    /// What the tree of the text and what is attached to it tell.
    func featuresOfNodes(_ text: borrowing Span<UInt8>) -> Features {
        var found: Features = divisions.isEmpty ? [] : .divisions
        if !notedNames.isEmpty { found.formUnion([.notedNames, .attachmentLabels]) }
        if lines.contains(where: { $0.part == .attachmentNote || $0.part == .attachmentHead }) {
            found.insert(.attachmentLabels)
        }
        for node in nodes {
            if node.kind == .attachment { found.formUnion([.attachments, .attachmentLabels]) }
            if node.kind == .article { found.insert(.articles) }
            guard !node.marker.isEmpty else { continue }
            if text.has("；", before: node.range.end) { found.insert(.openItems) }
            if node.form == .hanBracketed || node.form == .arabicBracketed, !LevelBracketsRule.isWide(node.marker, text)
            {
                found.insert(.levelBrackets)
            }
        }
        return found
    }
}
