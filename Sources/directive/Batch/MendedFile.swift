import DocParser

/// A file that is to be mended: how its text was encoded, so that the mended text is written the same way.
struct MendedFile {
    private let encoding: TextEncoding
    private let mark: [UInt8]

    /// Refuses what would not come out as it went in but for the mends.
    init(_ bytes: [UInt8], _ document: Document, name: String) throws(InputFailure) {
        guard document.source.format != .docx else {
            let wording = Wording(
                "is a Word file: what --fix changes is shown in a copy with tracked changes, not by --diff; name the copy with --fix -o COPY.docx",
                "是Word文件，修改写在带修订的副本里，不用--diff显示；请用--fix -o 副本.docx")
            throw InputFailure(name: name, sentence: wording)
        }
        guard document.source.format.keepsText else {
            let wording = Wording(
                "its text was taken out of it (\(document.source.format.rawValue)) and can't be put back; mend the source",
                "文本是从中提取的（\(document.source.format.rawValue)），无法放回；请修改原文件")
            throw InputFailure(name: name, sentence: wording)
        }
        encoding = TextEncoding(name: document.source.encoding) ?? .utf8
        mark = TextEncoder.byteOrderMark(of: bytes, in: encoding)
        guard try self.bytes(of: document.textBytes, name: name) == bytes else {
            let wording = Wording(
                "holds bytes that are no characters in \(encoding.name), and would not stay as it is; name the encoding "
                    + "with --encoding, or save it as UTF-8",
                "含有不是\(encoding.name)字符的字节，写回会改变原文；请用--encoding注明编码，或另存为UTF-8")
            throw InputFailure(name: name, sentence: wording)
        }
    }

    /// A text in the file's encoding.
    func bytes(of text: [UInt8], name: String) throws(InputFailure) -> [UInt8] {
        guard let encoded = TextEncoder.bytes(of: text, in: encoding) else {
            let wording = Wording(
                "can't be written in \(encoding.name); save it as UTF-8", "无法写成\(encoding.name)；请另存为UTF-8")
            throw InputFailure(name: name, sentence: wording)
        }
        return mark + encoded
    }
}
