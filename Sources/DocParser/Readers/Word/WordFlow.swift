/// Takes the paragraphs of a document one by one, from whatever file they are read, and makes lines of them: with their
/// numbers, the results of their fields, and without what is deleted or hidden.
struct WordFlow {
    var styles: WordStyles
    let numbering: WordNumbering
    var lines = WordLines()
    /// What was not taken over.
    var leftOut = WordLeftOut()
    /// The notes that the text refers to, in order.
    var notes: [WordNote] = []
    var fields = WordFields()
    /// Inside of a text box.
    var isInBox = false
    /// How many cells of tables are open.
    var cellDepth = 0
    var sections: [WordSection] = []
    /// Fields that show the number of the page.
    private(set) var pageNumbers: [WordPageNumber] = []
    private var counters = WordCounters()
    /// How many notes have no mark of their own.
    private var numberedNotes = 0
    /// A paragraph whose mark is gone: its words go on in the next one.
    private var carried: WordParagraph?

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    /// A paragraph that begins, with the words that were carried over to it.
    mutating func paragraph() -> WordParagraph {
        var paragraph = WordParagraph()
        if let words = carried { paragraph.prepend(words) }
        carried = nil
        apply(WordProperties(), to: &paragraph)
        return paragraph
    }

    mutating func apply(_ properties: WordProperties, to paragraph: inout WordParagraph) {
        paragraph.properties = properties
        paragraph.style = styles.paragraph(properties.styleName)
        paragraph.style.paragraph.apply(properties.paragraph)
        paragraph.run = paragraph.style.run
    }

    /// Ends a paragraph, whose mark may be gone.
    mutating func finish(_ paragraph: WordParagraph) {
        var mark = paragraph.run
        mark.apply(paragraph.properties.mark.style)
        if paragraph.properties.mark.isDeleted || mark.isHidden == true {
            if !paragraph.words.isEmpty { carried = paragraph }
        } else {
            write(paragraph)
        }
    }

    /// Writes the words of a paragraph behind which none comes that they could go on in.
    mutating func writeCarried() {
        guard let rest = carried else { return }
        carried = nil
        write(rest)
    }

    private mutating func write(_ paragraph: WordParagraph) {
        var layout = paragraph.layout
        var (words, places) = layout.part == .title ? paragraph.titleWords() : (paragraph.words, paragraph.places)
        // The empty paragraph that holds the end of a section has no number.
        if !(paragraph.properties.endsSection && words.isEmpty), let (marker, format) = nextMarker(of: paragraph) {
            layout.set(.listItem)
            layout.set(.generatedMarker, !marker.isEmpty && format != .bullet)
            words = marker + words
            if lines.isTraced { places.insert(contentsOf: repeatElement(.none, count: marker.count), at: 0) }
        }
        var setting = paragraph.setting
        if isInBox || cellDepth > 0 { setting.place = .elsewhere }
        if lines.isTraced { places.append(contentsOf: repeatElement(.none, count: words.count - places.count)) }
        lines.write(words, places: places, layout: layout, setting: setting)
    }

    private mutating func nextMarker(
        of paragraph: WordParagraph
    ) -> (marker: [UInt8], format: WordNumberFormat)? {
        guard let identifier = paragraph.style.paragraph.list, identifier != 0,
            let list = numbering.lists[identifier]
        else { return nil }
        let own = paragraph.properties.paragraph
        var level = own.listLevel
        // A style stands on the level that names it; where the paragraph names a list itself, on the first.
        if level == nil, own.list == nil, let owner = paragraph.style.listOwner {
            level = numbering.level(ofStyle: owner, in: list)
        }
        return counters.next(identifier, level: level ?? paragraph.style.paragraph.listLevel ?? 0, in: numbering)
    }
}

/// What stands in a paragraph.
extension WordFlow {
    /// Adds words if they are shown.
    mutating func add(_ words: [UInt8], _ run: WordRunStyle, isLink: Bool, to paragraph: inout WordParagraph) {
        guard isShown(run, in: &paragraph) else { return }
        paragraph.append(run, isLink: isLink) { $0 += words }
    }

    /// Whether words are shown here; tells of those that are hidden.
    mutating func isShown(_ run: WordRunStyle, in paragraph: inout WordParagraph) -> Bool {
        if run.isHidden == true {
            leftOut.hidden += 1
            return false
        }
        if fields.isContents { paragraph.isContents = true }
        return fields.isShown
    }

    /// Ends the field that was begun last.
    mutating func endField(_ run: WordRunStyle, isLink: Bool, in paragraph: inout WordParagraph) {
        if fields.isOwnPage { addPageNumber(run, paragraph) }
        if let words = fields.end() { add(words, run, isLink: isLink, to: &paragraph) }
    }

    mutating func addPageNumber(_ run: WordRunStyle, _ paragraph: WordParagraph) {
        let isFree = isInBox || paragraph.properties.isFramed
        pageNumbers.append(
            WordPageNumber(
                size: run.size ?? WordParagraph.defaultSize, face: run.latinFace ?? .unknown,
                alignment: isFree ? .unknown : paragraph.style.paragraph.alignment ?? .start))
    }

    /// Adds the number of a note, if it has no mark of its own.
    mutating func addNote(
        _ kind: WordNote.Kind, _ identifier: Int, hasOwnMark: Bool, _ run: WordRunStyle,
        to paragraph: inout WordParagraph
    ) {
        guard isShown(run, in: &paragraph) else { return }
        if !hasOwnMark { numberedNotes += 1 }
        let number = hasOwnMark ? nil : numberedNotes
        notes.append(WordNote(kind: kind, identifier: identifier, number: number))
        if let number { paragraph.append(run, isLink: false) { $0 += Array("[\(number)]".utf8) } }
    }

    /// Reads a text box, which has fields and paragraphs of its own; gives back what belongs to the text around it.
    mutating func enterBox() -> WordFlow.Outside {
        defer { (fields, carried, isInBox) = (WordFields(), nil, true) }
        return Outside(fields: fields, carried: carried, isInBox: isInBox)
    }

    mutating func leaveBox(to outside: Outside) {
        (fields, carried, isInBox) = (outside.fields, outside.carried, outside.isInBox)
    }

    /// What is open around a text box.
    struct Outside {
        fileprivate let fields: WordFields
        fileprivate let carried: WordParagraph?
        fileprivate let isInBox: Bool
    }
}

extension WordLeftOut {
    /// Takes a header or footer: its words are left out, its page numbers are part of how the document is set.
    ///
    /// - Parameter pages: `nil` where it is printed on no page.
    mutating func addFrame(_ frame: WordFlow, pages: WordSection.Pages?, _ setting: inout WordSetting) {
        let words = frame.lines.words(of: frame.lines.lines.indices)
        addFrame(words)
        guard let pages else { return }
        let hasDashes = words.span.find("—", from: 0, to: words.count) != nil
        for var number in frame.pageNumbers {
            (number.pages, number.hasDashes) = (pages, hasDashes)
            setting.pageNumbers.append(number)
        }
    }
}
