/// Words as a query compares them: one width, no blanks, one form of quotation marks and of square brackets.
///
/// Pages set the same heading with blanks inside (总　则), in full-width or half-width punctuation, and with “” or "".
enum WordFolding {
    static func fold(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        append(bytes.span, from: 0, to: bytes.count, to: &result)
        return result
    }

    /// Appends the folded bytes of a part of a text. Characters are folded one by one, so that parts can be put
    /// together.
    static func append(_ text: borrowing Span<UInt8>, from start: Int, to end: Int, to result: inout [UInt8]) {
        var offset = start
        while offset < end {
            let byte = text[offset]
            if byte > 0x20, byte < 0x80 || byte >= 0xE4 && byte < 0xEF {
                // ASCII, and the first bytes of nearly all Chinese characters.
                result.append(byte)
                offset += 1
                continue
            }
            let blank = text.blankLength(at: offset)
            if blank > 0 {
                offset += blank
            } else if let folded = foldedCharacter(text, at: offset) {
                result.append(folded)
                offset += 3
            } else {
                result.append(byte)
                offset += 1
            }
        }
    }

    /// The ASCII character that a character of three bytes is folded to; `nil` if it stays as it is.
    static func foldedCharacter(_ text: borrowing Span<UInt8>, at offset: Int) -> UInt8? {
        guard offset + 2 < text.count, text[offset] >= 0xE2 else { return nil }
        let code = Int(text[offset]) << 16 | Int(text[offset + 1]) << 8 | Int(text[offset + 2])
        switch code {
        case 0xEFBC81...0xEFBCBF: return UInt8(code - 0xEFBC81 + 0x21)  // ！ … ＿
        case 0xEFBD80...0xEFBD9E: return UInt8(code - 0xEFBD80 + 0x60)  // ｀ … ～
        case 0xEFB999, 0xEFB99A: return UInt8(code - 0xEFB999 + 0x28)  // ﹙ ﹚
        case 0xE2809C, 0xE2809D: return UInt8(ascii: "\"")  // “ ”
        case 0xE28098, 0xE28099: return UInt8(ascii: "'")  // ‘ ’
        case 0xE38090, 0xE38094: return UInt8(ascii: "[")  // 【 〔
        case 0xE38091, 0xE38095: return UInt8(ascii: "]")  // 】 〕
        default: return nil
        }
    }
}

extension Span<UInt8> {
    /// The offset of the first place of some bytes from `start` on; `nil` if they are not there.
    func find(_ words: borrowing Span<UInt8>, from start: Int) -> Int? {
        guard words.count > 0 else { return nil }
        let first = words[0]
        var offset = start
        while offset <= count - words.count {
            if self[offset] == first {
                var length = 1
                while length < words.count, self[offset + length] == words[length] { length += 1 }
                if length == words.count { return offset }
            }
            offset += 1
        }
        return nil
    }
}
