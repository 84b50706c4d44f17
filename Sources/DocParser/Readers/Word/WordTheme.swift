/// The Chinese fonts that the theme of a document names for headings and text (ISO 29500-1, 20.1.4.1).
struct WordTheme {
    private(set) var heading = WordTypeface.unknown
    private(set) var text = WordTypeface.unknown

    init(_ part: WordXML) {
        heading = Self.face(of: "majorFont>", in: part.bytes.span)
        text = Self.face(of: "minorFont>", in: part.bytes.span)
    }

    /// The font for East Asian letters, or where it has no name that for simplified characters.
    private static func face(of element: StaticString, in bytes: Span<UInt8>) -> WordTypeface {
        guard let start = bytes.find(element, from: 0, to: bytes.count),
            let end = bytes.find(element, from: start + 1, to: bytes.count)
        else { return .unknown }
        for mark: StaticString in [":ea typeface=\"", "\"Hans\" typeface=\""] {
            guard let place = bytes.find(mark, from: start, to: end) else { continue }
            let name = place + mark.utf8CodeUnitCount
            let quote = bytes.firstOffset(of: UInt8(ascii: "\""), from: name)
            if quote > name, quote < end { return WordTypeface(bytes.extracting(name..<quote)) }
        }
        return .unknown
    }

    func resolved(_ face: WordTypeface) -> WordTypeface {
        face == .themeText ? text : face == .themeHeading ? heading : face
    }
}
