/// The fonts of an old Word document, by the numbers that it calls them by ([MS-DOC], SttbfFfn, FFN).
struct OldWordFonts {
    private(set) var names: [[UInt8]] = []
    private var faces: [WordTypeface] = []

    init(_ file: OldWordFile) {
        guard let range = file.range(of: .fonts), let count = file.table.short(at: range.lowerBound) else { return }
        var offset = range.lowerBound + 4
        for _ in 0..<count {
            guard offset < range.upperBound, let length = file.table.byte(at: offset) else { break }
            // The name stands behind 39 bytes on the font, up to a zero.
            let most = max(0, (length - 39) / 2)
            let words = file.table.words(at: offset + 1 + 39, characters: most) ?? []
            let name = Array(words.prefix { $0 != 0 })
            names.append(name)
            faces.append(WordTypeface(name.span))
            offset += 1 + length
        }
    }

    func face(_ number: Int) -> WordTypeface { faces.indices.contains(number) ? faces[number] : .unknown }

    func name(_ number: Int) -> [UInt8] { names.indices.contains(number) ? names[number] : [] }
}
