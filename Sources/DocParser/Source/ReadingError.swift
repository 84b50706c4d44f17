/// Why an input could not be read as a document.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// The bytes are those of a format that is no text.
        case binary(BinaryKind)
        /// A Word document that cannot be read.
        case word(PackageFault)
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
    public var message: String {
        switch reason {
        case .binary(let kind): "is \(kind.name), not text: \(kind.advice)"
        case .word(let fault): "is a Word document \(fault.sentence)"
        case .undecodable(let encoding):
            "byte \(offset ?? 0) is no character in \(encoding.name): "
                + "name the right encoding, or read it without being strict to have such bytes replaced"
        case .pdf(.noText(let pages)):
            "has no text, only pictures on \(pages == 1 ? "its page" : "its \(pages) pages"): "
                + "have them read by a program for text recognition (ocrmypdf -l chi_sim) first"
        case .pdf(.noCharacters):
            "has fonts without a map to characters, so that its text can't be read: "
                + "have its pages read by a program for text recognition (ocrmypdf --force-ocr -l chi_sim) first"
        case .noConverter(let encoding):
            "is \(encoding.name), which the C library of this system cannot convert: install its converters "
                + "(glibc-gconv-extra on Fedora and RHEL, libc-gconv-modules-extra or libc6 on Debian and Ubuntu), "
                + "or convert the file to UTF-8 elsewhere"
        }
    }

    public var description: String { message }
}
