import Foundation
import Testing

@testable import DocParser

/// Compares what was made with what is kept; `RECORD=1` writes it instead, and fails so that it is not done unseen.
/// `RECORD=document.json` writes only that one and compares the others.
enum Golden {
    private static let recorded = ProcessInfo.processInfo.environment["RECORD"]

    static var isRecording: Bool { recorded != nil }

    static func check(_ made: String, against file: String, of sample: Sample) throws {
        if recorded == "1" || recorded == file {
            try sample.write(made, to: file)
            Issue.record("\(sample.name)/\(file) was recorded; run without RECORD to compare")
            return
        }
        guard let kept = try? sample.text(of: file) else {
            Issue.record("\(sample.name)/\(file) is missing; RECORD=1 swift test writes it")
            return
        }
        if made != kept {
            Issue.record("\(sample.name)/\(file) differs\n\(firstDifference(kept: kept, made: made))")
        }
    }

    /// The lines around the first difference, with blanks made visible.
    static func firstDifference(kept: String, made: String) -> String {
        let kept = lines(of: kept)
        let made = lines(of: made)
        var first = 0
        while first < min(kept.count, made.count), kept[first] == made[first] { first += 1 }
        var shown: [String] = []
        if first > 0 { shown.append("  \(first)  \(visible(kept[first - 1]))") }
        for index in first..<min(first + 6, kept.count) { shown.append("- \(index + 1)  \(visible(kept[index]))") }
        for index in first..<min(first + 6, made.count) { shown.append("+ \(index + 1)  \(visible(made[index]))") }
        return shown.joined(separator: "\n")
    }

    /// Splits at every single LF, so that a CR stays to be seen.
    private static func lines(of text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: Array($0), as: UTF8.self) }
    }

    static func visible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ": result += "·"
            case "\t": result += "⇥"
            case "\r": result += "␍"
            case "\u{3000}": result += "□"
            case "\u{A0}", "\u{FEFF}", "\u{2000}"..."\u{200F}", "\0"..."\u{1F}":
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Golden {
    /// A text with its line numbers and with its blanks made visible.
    static func visible(in text: String) -> String {
        let source = SourceText(text)
        return (0..<source.lineCount).map { "\($0 + 1)  \(visible(source.line($0 + 1)))" }.joined(separator: "\n")
    }
}
