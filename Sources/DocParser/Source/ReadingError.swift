/// Why an input could not be read as a document.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// The bytes are those of a format that is no text.
        case binary(BinaryKind)
        /// A Word document that cannot be read.
        case word(PackageFault)
        /// An old Word or WPS document (.doc, .wps) that cannot be read.
        case oldWord(OldWordFault)
        /// Bytes that are no characters in the encoding; only when reading strictly.
        case undecodable(TextEncoding)
        /// The system has no converter for the encoding.
        case noConverter(TextEncoding)
        /// A PDF whose text can't be read.
        case pdf(PDFFault)
    }

    public var reason: Reason
    /// Offset in the input of the first byte at fault.
    public var offset: Int?

    init(_ reason: Reason, offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }

    /// What is wrong and what to do about it: words to put behind the input's name and a colon.
    public var wording: Wording {
        switch reason {
        case .binary(let kind):
            Wording(
                "is \(kind.named.english), not text: \(kind.advised.english)",
                "是\(kind.named.chinese)，不是文本：\(kind.advised.chinese)")
        case .word(let fault):
            Wording("is a Word document \(fault.wording.english)", "是Word文档，\(fault.wording.chinese)")
        case .oldWord(let fault):
            Wording("is an old Word document \(fault.wording.english)", "是旧版Word文档，\(fault.wording.chinese)")
        case .undecodable(let encoding):
            Wording(
                "byte \(offset ?? 0) is no character in \(encoding.name): "
                    + "name the right encoding, or read it without being strict to have such bytes replaced",
                "第\(offset ?? 0)字节不是\(encoding.name)字符：请注明正确的编码，或者不用严格方式读，这样的字节会被替换")
        case .pdf(.noText(let pages)):
            Wording(
                "has no text, only pictures on \(pages == 1 ? "its page" : "its \(pages) pages"): "
                    + "have them read by a program for text recognition (ocrmypdf -l chi_sim) first",
                "没有文字，\(pages)页都是图片：请先识别文字（ocrmypdf -l chi_sim）")
        case .pdf(.noCharacters):
            Wording(
                "has fonts without a map to characters, so that its text can't be read: "
                    + "have its pages read by a program for text recognition (ocrmypdf --force-ocr -l chi_sim) first",
                "字体没有字符对照，文字读不出来：请先识别文字（ocrmypdf --force-ocr -l chi_sim）")
        case .noConverter(let encoding):
            Wording(
                "is \(encoding.name), which the C library of this system cannot convert: install its converters "
                    + "(glibc-gconv-extra on Fedora and RHEL, libc-gconv-modules-extra or libc6 on Debian and Ubuntu), "
                    + "or convert the file to UTF-8 elsewhere",
                "编码是\(encoding.name)，本机的C库不能转换：请安装转换模块（Fedora、RHEL为glibc-gconv-extra，Debian、Ubuntu为"
                    + "libc-gconv-modules-extra或libc6），或者在别处转成UTF-8")
        }
    }

    /// The same, in English.
    public var message: String { wording.english }

    public var description: String { message }
}
