/// The text of a web page: its title, its own fields, and what it shows, as lines.
struct HTMLPage {
    /// A field that a page states in a `meta` element, under the label that it has on pages.
    struct Field: Equatable {
        var label: String
        var value: String
    }

    /// The words of `title`; empty if there are none.
    private(set) var title = ""
    /// In the order of the page.
    private(set) var fields: [Field] = []
    /// The title, a line `label：value` for each field, and the text; so every value has its place in the text.
    private(set) var text: [UInt8] = []
    /// What the page says of each line of the text.
    private(set) var layouts: [LineLayout] = []

    /// Extracts the text of a page. Any bytes give a text; O(n).
    ///
    /// A page may carry its document in a part that is not shown, for a script to show it. Where what is shown has no
    /// sentence to speak of and what is not has many, the page is read with all its parts.
    init(_ page: [UInt8]) {
        var (writer, hidesWords) = read(page, isWhole: false)
        if hidesWords, writer.sentences < Self.fewestBytes {
            let whole = read(page, isWhole: true).writer
            if whole.sentences >= Self.fewestBytes * 2 { writer = whole }
        }
        assemble(writer)
    }

    /// Fewer bytes of sentences are no text: forty characters.
    private static let fewestBytes = 120

    /// - Parameter isWhole: whether to read what is not shown.
    private mutating func read(_ page: [UInt8], isWhole: Bool) -> (writer: HTMLTextWriter, hidesWords: Bool) {
        var tokenizer = HTMLTokenizer()
        var writer = HTMLTextWriter()
        var hidden: HTMLHiddenPart?
        var hidesWords = false
        writer.reserve(page.count / 2)
        // A text that only has marks in it has the lines that it was typed in, up to its first block.
        var isTyped = page.span.hasLines && !page.span.has("<", at: page.span.skippingBlanks(from: 0))
        if isTyped { writer.beginPreformatted() }
        while true {
            let token = tokenizer.next(in: page.span)
            if case .finished = token { break }
            if isTyped, case .start(let element) = token, element.isBlock {
                writer.endPreformatted()
                isTyped = false
            }
            if case .start(let element) = token, element.isRawText {
                let isShown = hidden == nil && !tokenizer.attributes.isHidden
                let content = tokenizer.rawText(of: element, in: page.span)
                if isShown { take(content, of: element, from: page, into: &writer) }
                continue
            }
            if hidden != nil {
                if hidden?.isOver(at: token) != true { continue }
                hidden = nil
            }
            let isHidden = tokenizer.attributes.isHidden && !isWhole
            if case .start(let element) = token, element.isDropped || isHidden && element.canBeHidden {
                if isHidden { hidesWords = true }
                if element.isBlock { writer.endLine() }
                if !element.isVoid, !tokenizer.attributes.isSelfClosing { hidden = HTMLHiddenPart(of: element) }
                continue
            }
            writer.follow(token, tokenizer.attributes, of: page)
            switch token {
            case .start(.meta): takeFields(tokenizer.attributes.pairs, from: page)
            case .start(.ol): writer.beginList(HTMLList(tokenizer.attributes.pairs, in: page.span))
            case .start(.ul): writer.beginList(HTMLList())
            case .start(.li): writer.beginItem(number: HTMLList.number(of: tokenizer.attributes.pairs, in: page.span))
            case .start(.a): writer.dropMarker()
            case .start(.td), .start(.th): writer.beginCell(span: tokenizer.attributes.span)
            default: writer.write(token, of: page)
            }
        }
        writer.finish()
        return (writer, hidesWords)
    }

    private mutating func take(
        _ content: Range<Int>, of element: HTMLElement, from page: [UInt8], into writer: inout HTMLTextWriter
    ) {
        switch element {
        case .title where title.isEmpty: title = Self.words(content, of: page)
        case .textarea:
            writer.beginPreformatted()
            writer.write(content, of: page)
            writer.endPreformatted()
        default: break
        }
    }

    private mutating func takeFields(_ pairs: [(name: Range<Int>, value: Range<Int>)], from page: [UInt8]) {
        let bytes = page.span
        var label: String?
        var content: Range<Int>?
        for pair in pairs {
            if bytes.isWord("name", pair.name) || bytes.isWord("property", pair.name) {
                label = Self.label(of: pair.value, in: bytes)
            } else if bytes.isWord("content", pair.name) {
                content = pair.value
            }
        }
        guard let label, let content, !fields.contains(where: { $0.label == label }) else { return }
        let value = Self.words(content, of: page)
        if !value.isEmpty { fields.append(Field(label: label, value: value)) }
    }

    /// The label under which pages print a field: those of 《政府网站发展指引》 (国办发〔2017〕47号), annex 2, that speak
    /// of the document and not of the site or column, and their usual variants.
    private static func label(of name: Range<Int>, in page: borrowing Span<UInt8>) -> String? {
        if page.isWord("articletitle", name) { return "标题" }
        if page.isWord("pubdate", name) || page.isWord("publishdate", name) || page.isWord("firstpublishedtime", name)
            || page.isWord("article:published_time", name)
        {
            return "发布时间"
        }
        return page.isWord("contentsource", name) || page.isWord("source", name) ? "信息来源" : nil
    }

    /// The words of a range on one line.
    private static func words(_ range: Range<Int>, of page: [UInt8]) -> String {
        var writer = HTMLTextWriter()
        writer.write(range, of: page)
        writer.endLine()
        return String(decoding: writer.output.dropLast(), as: UTF8.self)
    }

    private mutating func assemble(_ writer: HTMLTextWriter) {
        if !title.isEmpty { text += Array("\(title)\n".utf8) }
        for field in fields { text += Array("\(field.label)：\(field.value)\n".utf8) }
        var unseen = LineLayout()
        unseen.frame = .unseen
        layouts = Array(repeating: unseen, count: fields.count + (title.isEmpty ? 0 : 1))
        layouts += writer.layouts
        if text.isEmpty { text = writer.output } else { text += writer.output }
    }
}

extension Span<UInt8> {
    fileprivate var hasLines: Bool { firstOffset(of: 0x0A, from: 0) < count }
}

extension HTMLElement {
    /// Pages that hide the whole of themselves show it again by a script.
    fileprivate var canBeHidden: Bool { self != .html && self != .body }
}

extension HTMLTextWriter {
    /// Writes a token of the shown part of a page.
    fileprivate mutating func write(_ token: HTMLTokenizer.Token, of page: [UInt8]) {
        switch token {
        case .text(let range): write(range, of: page)
        case .literal(let range): write(range, of: page, isLiteral: true)
        case .start(let element): start(element)
        case .end(let element): end(element)
        case .finished: break
        }
    }

    /// Keeps track of the elements that are open.
    fileprivate mutating func follow(
        _ token: HTMLTokenizer.Token, _ attributes: HTMLTokenizer.Attributes, of page: [UInt8]
    ) {
        switch token {
        case .start(let element): open(element, attributes, of: page)
        case .end(let element): close(element)
        default: break
        }
    }

    private mutating func start(_ element: HTMLElement) {
        switch element {
        case .table: beginTable()
        case .tr: beginRow()
        case .tbody, .thead, .tfoot: endRow()
        case .pre: beginPreformatted()
        case .br: endLine()
        default: if element.isBlock { endLine() }
        }
    }

    private mutating func end(_ element: HTMLElement) {
        switch element {
        case .table: endTable()
        case .ol, .ul: endList()
        case .tr, .tbody, .thead, .tfoot: endRow()
        case .pre: endPreformatted()
        case .br: endLine()
        default: if element.isBlock { endLine() }
        }
    }

    /// Ends what is still open.
    mutating func finish() {
        endRow()
        removeLeadingMarkers()
    }
}
