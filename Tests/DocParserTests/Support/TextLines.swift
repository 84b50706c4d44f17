import Foundation

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
    /// Letters and figures only, of any script: what must not get lost.
    var wordCharacters: String { String(String.UnicodeScalarView(unicodeScalars.filter(\.isWord))) }
}

extension Unicode.Scalar {
    /// Unicode's categories L and N, and signs whose compatibility form has such (℃, ㈱).
    var isWord: Bool {
        if value < 0x80 { return properties.isAlphabetic || properties.numericType != nil }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        case .otherSymbol, .currencySymbol:
            let form = String(self).precomposedStringWithCompatibilityMapping.unicodeScalars
            return !form.elementsEqual([self]) && form.contains(where: \.isWord)
        default: return false
        }
    }
}
