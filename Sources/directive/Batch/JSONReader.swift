import DocParser

/// Goes through JSON byte by byte and checks it. No values are made: they are given as they are written.
struct JSONReader {
    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    /// Stands before the first byte that is no blank.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
        skipBlanks()
    }

    /// Goes through an object; the body takes each value.
    mutating func forEachMember(
        _ body: (inout JSONReader, _ key: String, _ rawKey: [UInt8]) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        offset += 1
        skipBlanks()
        if take(UInt8(ascii: "}")) { return }
        while true {
            let rawKey = Array(try key())
            try body(&self, String(decoding: JSONString.unescape(rawKey), as: UTF8.self), rawKey)
            skipBlanks()
            if take(UInt8(ascii: "}")) { return }
            guard take(UInt8(ascii: ",")) else { throw fault(Wording("',' or '}' is missing", "缺少“,”或“}”")) }
        }
    }

    /// Goes through a list; the body takes each value.
    mutating func forEachElement(_ body: (inout JSONReader) throws(JSONFault) -> Void) throws(JSONFault) {
        offset += 1
        skipBlanks()
        if take(UInt8(ascii: "]")) { return }
        while true {
            skipBlanks()
            try body(&self)
            skipBlanks()
            if take(UInt8(ascii: "]")) { return }
            guard take(UInt8(ascii: ",")) else { throw fault(Wording("',' or ']' is missing", "缺少“,”或“]”")) }
        }
    }

    /// Makes sure that nothing follows the object.
    mutating func finish() throws(JSONFault) {
        skipBlanks()
        guard offset == bytes.endIndex else {
            throw fault(Wording("there are words behind the object", "对象后面还有内容"))
        }
    }

    /// A key as it is written, and what stands between it and its value.
    private mutating func key() throws(JSONFault) -> ArraySlice<UInt8> {
        skipBlanks()
        let key = try string()
        skipBlanks()
        guard take(UInt8(ascii: ":")) else { throw fault(Wording("':' is missing", "缺少“:”")) }
        skipBlanks()
        return key
    }

    /// A value as it is written, without the blanks between its parts.
    mutating func wholeValue() throws(JSONFault) -> [UInt8] {
        var result: [UInt8] = []
        try value(depth: 1, into: &result)
        return result
    }

    private mutating func value(depth: Int, into result: inout [UInt8]) throws(JSONFault) {
        // The limit keeps a line of brackets from using up the stack.
        guard depth < 512 else {
            throw fault(Wording("objects and lists are nested too deeply", "对象、列表嵌套太深"))
        }
        switch peek {
        case UInt8(ascii: "\""): result += try string()
        case UInt8(ascii: "{"): try object(depth: depth, into: &result)
        case UInt8(ascii: "["): try list(depth: depth, into: &result)
        case UInt8(ascii: "t"): try word("true", into: &result)
        case UInt8(ascii: "f"): try word("false", into: &result)
        case UInt8(ascii: "n"): try word("null", into: &result)
        default: result += try number()
        }
    }

    private mutating func object(depth: Int, into result: inout [UInt8]) throws(JSONFault) {
        result.append(UInt8(ascii: "{"))
        offset += 1
        skipBlanks()
        if !take(UInt8(ascii: "}")) {
            while true {
                result += try key()
                result.append(UInt8(ascii: ":"))
                try value(depth: depth + 1, into: &result)
                skipBlanks()
                if take(UInt8(ascii: "}")) { break }
                guard take(UInt8(ascii: ",")) else { throw fault(Wording("',' or '}' is missing", "缺少“,”或“}”")) }
                result.append(UInt8(ascii: ","))
            }
        }
        result.append(UInt8(ascii: "}"))
    }

    /// No call of `forEachElement`: a list in a list in a list … takes as little of the stack as can be.
    private mutating func list(depth: Int, into result: inout [UInt8]) throws(JSONFault) {
        result.append(UInt8(ascii: "["))
        offset += 1
        skipBlanks()
        if !take(UInt8(ascii: "]")) {
            while true {
                skipBlanks()
                try value(depth: depth + 1, into: &result)
                skipBlanks()
                if take(UInt8(ascii: "]")) { break }
                guard take(UInt8(ascii: ",")) else { throw fault(Wording("',' or ']' is missing", "缺少“,”或“]”")) }
                result.append(UInt8(ascii: ","))
            }
        }
        result.append(UInt8(ascii: "]"))
    }

    private mutating func word(_ word: String, into result: inout [UInt8]) throws(JSONFault) {
        guard bytes[offset...].starts(with: word.utf8) else {
            throw fault(Wording("a value is missing", "缺少值"))
        }
        offset += word.utf8.count
        result += word.utf8
    }

    private mutating func number() throws(JSONFault) -> ArraySlice<UInt8> {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[offset - whole] != UInt8(ascii: "0") else {
            throw fault(Wording("a value is missing, or is no JSON", "缺少值，或者不是JSON"))
        }
        if take(UInt8(ascii: ".")), digits() == 0 { throw fault(Wording("a digit is missing", "缺少数字")) }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            offset += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { throw fault(Wording("a digit is missing", "缺少数字")) }
        }
        return bytes[start..<offset]
    }

    private mutating func digits() -> Int {
        let start = offset
        while let byte = peek, byte >= 0x30, byte <= 0x39 { offset += 1 }
        return offset - start
    }

    /// A string with its quotes, as it is written.
    private mutating func string() throws(JSONFault) -> ArraySlice<UInt8> {
        let start = offset
        guard take(UInt8(ascii: "\"")) else { throw fault(Wording("'\"' is missing", "缺少引号")) }
        while let byte = peek {
            offset += 1
            if byte == UInt8(ascii: "\"") { return bytes[start..<offset] }
            if byte < 0x20 {
                throw fault(Wording("a control character stands in a string", "字符串中有控制字符"))
            }
            if byte == UInt8(ascii: "\\") { try escape() }
        }
        throw fault(Self.isCut)
    }

    private mutating func escape() throws(JSONFault) {
        guard let letter = peek else { throw fault(Self.isCut) }
        offset += 1
        if "\"\\/bfnrt".utf8.contains(letter) { return }
        guard letter == UInt8(ascii: "u"), bytes.endIndex - offset >= 4, JSONString.hex(bytes, at: offset) != nil else {
            throw fault(
                Wording("'\\' stands before a letter that it does not go with", "“\\”后面的字母不对"))
        }
        offset += 4
    }

    var peek: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    /// Line breaks are none: a value stands on one line.
    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D { offset += 1 }
    }

    private static let isCut = Wording("the line ends inside of a string", "字符串没有结束，这一行就完了")

    func fault(_ sentence: Wording) -> JSONFault {
        JSONFault(sentence: sentence, column: offset - bytes.startIndex + 1)
    }
}

/// What is wrong with a line that should be JSON.
struct JSONFault: Error, Sendable, Hashable {
    let sentence: Wording
    /// In bytes, from 1.
    let column: Int

    /// What to say of a line of a data set.
    var wording: Wording {
        Wording(
            "no record: \(sentence.english) (at byte \(column) of the line)",
            "不是记录：\(sentence.chinese)（本行第\(column)字节）")
    }
}
