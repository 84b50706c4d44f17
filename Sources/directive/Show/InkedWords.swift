/// Words in several colours, put on lines of a terminal.
struct InkedWords {
    private var scalars: [(scalar: Unicode.Scalar, ink: Style.Ink?)] = []

    /// Adds words without what a terminal would obey.
    mutating func add(_ words: String, _ ink: Style.Ink? = nil) {
        for scalar in DisplayWidth.printable(words).unicodeScalars { scalars.append((scalar, ink)) }
    }

    /// Lines of at most so many columns, each with its width.
    func lines(width: Int, style: Style) -> [(text: String, width: Int)] {
        let plain = String(String.UnicodeScalarView(scalars.map(\.scalar)))
        var next = 0
        return DisplayWidth.wrap(plain, to: width).map { line in
            var text = ""
            var open = ""
            var ink: Style.Ink?
            for scalar in line.unicodeScalars {
                // Blanks at the end of a line are left out by who wraps it.
                while next < scalars.count, scalars[next].scalar != scalar { next += 1 }
                let own = next < scalars.count ? scalars[next].ink : nil
                if own != ink {
                    text += Self.painted(open, ink, style)
                    open = ""
                    ink = own
                }
                open.unicodeScalars.append(scalar)
                next += 1
            }
            return (text + Self.painted(open, ink, style), DisplayWidth.of(line))
        }
    }

    private static func painted(_ words: String, _ ink: Style.Ink?, _ style: Style) -> String {
        ink.map { style.paint(words, $0) } ?? words
    }
}
