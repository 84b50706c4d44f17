/// The words by which a title that is named and that of a document are compared: without 中华人民共和国, （试行）, the year of a
/// revision, brackets and blanks.
enum DocumentTitleKey {
    static func key(_ title: String) -> [UInt8] {
        let bytes = Array(title.utf8)
        let span = bytes.span
        let start = span.has("中华人民共和国", at: 0) ? state.utf8CodeUnitCount : 0
        let end = TitleShape.endWithoutBrackets(span, in: ByteRange(start, span.count))
        var key: [UInt8] = []
        var offset = start
        while offset < max(end, start) {
            let length = span.characterLength(at: offset)
            if span.blankLength(at: offset) == 0, !marks.begin(span, at: offset) {
                key.append(span.extracting(offset..<min(offset + length, span.count)))
            }
            offset += max(length, span.blankLength(at: offset))
        }
        return key
    }

    private static let state: StaticString = "中华人民共和国"
    private static let marks = WordSet(eitherWidth: ["《", "》", "〈", "〉", "“", "”", "、", "（", "）"])
}
