/// Why an old Word or WPS document (.doc, .wps) cannot be read.
public enum OldWordFault: Error, Sendable, Hashable {
    /// Cut off, or a table of it leads nowhere.
    case damaged
    /// Locked with a password.
    case encrypted
    /// Of Word 95 or a program before it.
    case tooOld
    /// No document stands in the file: it belongs to another program, or to one that names its parts otherwise.
    case missingDocument
    /// Has more text than the limit.
    case tooLarge(limit: Int)

    /// Words to put behind the name of the file and `is an old Word document`.
    var wording: Wording {
        switch self {
        case .damaged:
            Wording(
                "that is damaged or cut off: open and save it anew as .docx, or fetch it once more",
                "已损坏或不完整：请打开后另存为.docx，或者重新下载")
        case .encrypted:
            Wording("locked with a password: open it and save it without one", "加了密码：请打开后去掉密码另存")
        case .tooOld:
            Wording("of Word 95 or before: open and save it anew as .docx", "由Word 95或更早版本保存：请打开后另存为.docx")
        case .missingDocument:
            Wording("without its text: open and save it anew as .docx", "缺少正文：请打开后另存为.docx")
        case .tooLarge(let limit):
            Wording(
                "with more than \(limit / (1 << 20)) MiB of text; --max-bytes allows more",
                "文本超过\(limit / (1 << 20)) MiB；可用--max-bytes放宽")
        }
    }

    /// Whether another program may read what this one does not.
    package var mayBeReadElsewhere: Bool {
        switch self {
        case .damaged, .tooOld, .missingDocument: true
        case .encrypted, .tooLarge: false
        }
    }
}
