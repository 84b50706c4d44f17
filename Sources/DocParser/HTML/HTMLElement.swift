/// The elements of HTML that matter for extracting text; all others are `.other` and inline.
enum HTMLElement: String, CaseIterable {
    case other = ""
    // Blocks.
    case html, head, body, address, article, aside, blockquote, caption, center, dd, details, dialog, dir, div, dl, dt
    case fieldset, figcaption, figure, footer, form, frameset, h1, h2, h3, h4, h5, h6, header, hgroup, legend, li, main
    case menu, nav, ol, option, p, pre, section, summary, ul
    case table, tbody, thead, tfoot, tr, td, th, colgroup
    // Without content.
    case area, base, br, col, embed, frame, hr, img, input, link, meta, param, source, track, wbr
    // With content that is no markup.
    case script, style, noscript, iframe, noframes, noembed, title, textarea
    // With content that is not shown as text.
    case template, svg, math, select, datalist, object, audio, video, canvas, rp, xml
    // Inline; they help to tell a page from a text.
    case a, abbr, b, big, button, cite, code, del, em, font, i, ins, kbd, label, mark, q, s, samp, small, span, strike
    case strong, sub, sup, time, tt, u, `var`

    /// Whether a line ends where the element begins and where it ends.
    var isBlock: Bool {
        switch self {
        case .html, .head, .body, .address, .article, .aside, .blockquote, .caption, .center, .dd, .details, .dialog,
            .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5,
            .h6, .header, .hgroup, .legend, .li, .main, .menu, .nav, .ol, .option, .p, .pre, .section, .summary, .ul,
            .table, .tbody, .thead, .tfoot, .tr, .td, .th, .colgroup, .hr:
            true
        default: false
        }
    }

    /// Whether the element has no content and no end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr:
            true
        default: false
        }
    }

    /// Whether what follows is text up to the end tag, whatever it looks like.
    var isRawText: Bool {
        switch self {
        case .script, .style, .noscript, .iframe, .noframes, .noembed, .title, .textarea: true
        default: false
        }
    }

    /// Whether the content is no text of the page: pictures, formulas, choices, what stands in for a film,
    /// what word processors add for themselves.
    var isDropped: Bool {
        switch self {
        case .template, .svg, .math, .select, .datalist, .object, .audio, .video, .canvas, .rp, .xml: true
        default: false
        }
    }

    /// Whether a start tag `next` ends this element where its end tag is missing.
    func isEnded(by next: HTMLElement) -> Bool {
        switch self {
        case .p: next.isBlock
        case .li: next == .li
        case .dd, .dt: next == .dd || next == .dt
        case .td, .th: next == .td || next == .th || next == .tr
        case .tr: next == .tr || next == .tbody || next == .tfoot
        case .option: next == .option
        default: false
        }
    }
}

extension HTMLElement {
    /// Elements by the hash of their names, with open addressing.
    private static let byHash: [(hash: UInt32, element: HTMLElement)] = {
        var table = [(hash: UInt32, element: HTMLElement)](repeating: (0, .other), count: 512)
        for element in allCases.dropFirst() {
            var hash = NameHash()
            for byte in element.rawValue.utf8 { hash.add(byte) }
            var slot = Int(hash.value) & 511
            while table[slot].element != .other { slot = (slot + 1) & 511 }
            table[slot] = (hash.value, element)
        }
        return table
    }()

    /// Finds an element by the hash of its name; names with the same hash would be taken for each other.
    init(_ hash: NameHash) {
        var slot = Int(hash.value) & 511
        let table = Self.byHash
        while table[slot].element != .other {
            if table[slot].hash == hash.value {
                self = table[slot].element
                return
            }
            slot = (slot + 1) & 511
        }
        self = .other
    }

    /// FNV-1a over the small letters of a name.
    struct NameHash {
        private(set) var value: UInt32 = 2_166_136_261

        @inline(__always)
        mutating func add(_ byte: UInt8) {
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            value = (value ^ UInt32(isCapital ? byte | 0x20 : byte)) &* 16_777_619
        }
    }
}
