/// Why an old Word or WPS document (.doc, .wps) cannot be read.
public enum OldWordFault: Error, Sendable, Hashable {
    /// Cut off, or a table of it leads nowhere.
    case damaged
    /// Locked with a password.
    case encrypted
    /// Of Word 95 or a program before it.
    case tooOld
    /// No document stands in the file: it belongs to another program.
    case missingDocument
    /// Has more text than the limit.
    case tooLarge(limit: Int)

    /// Words to put behind the name of the file and `is an old Word document`.
    var wording: Wording {
        switch self {
        case .damaged:
            Wording(
                "that is damaged or cut off: fetch it once more, open and save it anew as .docx, or install LibreOffice "
                    + "(libreoffice-writer), which may read it",
                "已损坏或不完整：请重新下载，打开后另存为.docx，或者安装LibreOffice（libreoffice-writer），它可能读得出来")
        case .encrypted:
            Wording("locked with a password: open it and save it without one", "加了密码：请打开后去掉密码另存")
        case .tooOld:
            Wording(
                "of Word 95 or before: open and save it anew as .docx, or install LibreOffice (libreoffice-writer)",
                "由Word 95或更早版本保存：请打开后另存为.docx，或者安装LibreOffice（libreoffice-writer）")
        case .missingDocument:
            Wording("without a text: open and save it anew as .docx", "缺少正文：请打开后另存为.docx")
        case .tooLarge(let limit):
            Wording(
                "with more than \(limit / (1 << 20)) MiB of text; --max-bytes allows more",
                "文本超过\(limit / (1 << 20)) MiB；可用--max-bytes放宽")
        }
    }

    /// Whether another program may read what this one does not.
    package var mayBeReadElsewhere: Bool {
        switch self {
        case .damaged, .tooOld: true
        case .encrypted, .missingDocument, .tooLarge: false
        }
    }
}
