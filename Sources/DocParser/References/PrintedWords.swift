extension Document {
    /// The words of a range as they are printed, without the breaks of lines and the blanks around them.
    func printed(_ range: ByteRange) -> String {
        var bytes: [UInt8] = []
        text.bytes.withSpan { text in
            tree.forEachPiece(of: range) { piece in
                var (start, offset) = (piece.start, piece.start)
                while offset < piece.end {
                    let end = text.skippingBlanks(from: offset, to: piece.end)
                    if end > offset, text.firstOffset(ofEither: 0x0A, 0x0D, from: offset, to: end) < end {
                        bytes.append(text.extracting(start..<offset))
                        start = end
                    }
                    offset = end > offset ? end : offset + text.characterLength(at: offset)
                }
                bytes.append(text.extracting(start..<max(start, piece.end)))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
