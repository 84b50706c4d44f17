@testable import DocParser

extension SourceText {
    /// The words of a 1-based line.
    func line(_ number: Int) -> String { string(in: range(ofLine: number).range) }

    /// 1-based numbers of the lines that hold a letter or a digit.
    var linesWithWords: Set<Int> {
        Set((0..<lineCount).map { $0 + 1 }.filter { !line($0).wordCharacters.isEmpty })
    }
}

extension String {
    /// Letters and digits only: what must not get lost.
    var wordCharacters: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    }
}
