/// Names of persons in a list: parted by 、 or by blanks, where a name of two characters may be set wide (易　纲).
enum PersonName {
    static func split(_ text: borrowing Span<UInt8>, in range: ByteRange) -> [ByteRange] {
        var names: [ByteRange] = []
        for part in ValueParts.words(of: range, in: text) {
            if let last = names.last, last.count == 3, part.count == 3 {
                names[names.count - 1] = ByteRange(last.start, part.end)
            } else {
                names.append(part)
            }
        }
        return names
    }
}
