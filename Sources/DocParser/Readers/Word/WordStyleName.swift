/// What the name of a paragraph style tells: Word keeps the English names of its own styles in the file, other programs
/// write Chinese ones, and people name theirs after both.
enum WordStyleName {
    static func role(of name: [UInt8]) -> WordParagraphStyle.Role? {
        let name = key(of: name)
        let span = name.span
        if matches(name, "title") || matches(name, "标题") || matches(name, "公文标题") || matches(name, "文件标题") {
            return .title
        }
        if let style = SetStyle(name) { return .part(style.part) }
        // toc 1, TOC Heading, 目录 1
        if span.has("toc", at: 0), name.count > 3 { return .contents }
        return span.has("目录", at: 0) ? .contents : nil
    }

    /// heading 1, Heading1, 标题 1, 标题1, 1级标题, 一级标题
    static func headingLevel(of name: [UInt8]) -> UInt8? {
        let name = key(of: name)
        let span = name.span
        let words: [StaticString] = ["heading", "标题"]
        for word in words where span.has(word, at: 0) {
            let digits = name.dropFirst(word.utf8CodeUnitCount)
            return digits.count == 1 ? digits.first.flatMap(level) : nil
        }
        guard span.has("级标题", before: name.count) else { return nil }
        let number = name.dropLast("级标题".utf8.count)
        if number.count == 1 { return number.first.flatMap(level) }
        let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六"]
        return numerals.firstIndex { matches(Array(number), $0) }.map { UInt8($0) + 1 }
    }

    private static func level(_ digit: UInt8) -> UInt8? {
        digit >= UInt8(ascii: "1") && digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : nil
    }

    private static func matches(_ name: [UInt8], _ word: StaticString) -> Bool {
        name.count == word.utf8CodeUnitCount && name.span.has(word, at: 0)
    }

    /// A name in small letters and without blanks.
    private static func key(of name: [UInt8]) -> [UInt8] {
        name.compactMap { byte in
            if byte == 0x20 { return nil }
            return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        }
    }
}
