/// What is wrong with a file that is a package of parts, as Word's are.
public enum PackageFault: Error, Sendable, Hashable {
    /// The archive is cut off, or its directory leads nowhere.
    case damaged
    /// A part does not unpack, is no XML, or differs from its checksum.
    case damagedPart(String)
    /// A part that the document cannot do without.
    case missingPart(String)
    /// Locked with a password.
    case encrypted
    /// Larger than 4 GiB, or in several files.
    case large
    /// A part is packed in a way that is not read.
    case unknownCompression(String)
    /// The parts that are needed have more bytes than the limit.
    case tooLarge(limit: Int)
    /// A part that unpacks to so many times its size that it is made to fill the memory.
    case bomb(String)
    /// A part declares a document type, as those of such packages never do.
    case documentType(String)
    /// Elements within elements, deeper than any document has them.
    case tooDeep(String)

    /// Words to put behind the name of the file and `is a Word document`.
    var wording: Wording {
        switch self {
        case .damaged:
            Wording(
                "that is damaged or cut off: open and save it anew, or fetch it once more",
                "已损坏或不完整：请打开后重新保存，或者重新下载")
        case .damagedPart(let name):
            Wording(
                "whose part \(name) is damaged: open and save it anew, or fetch it once more",
                "其中的\(name)已损坏：请打开后重新保存，或者重新下载")
        case .missingPart(let name):
            Wording("without its part \(name): open and save it anew", "缺少\(name)：请打开后重新保存")
        case .encrypted:
            Wording("locked with a password: open it and save it without one", "加了密码：请打开后去掉密码另存")
        case .large:
            Wording(
                "in an archive of more than 4 GiB or several volumes: open and save it anew",
                "压缩包超过4 GiB或分卷：请打开后重新保存")
        case .unknownCompression(let name):
            Wording(
                "whose part \(name) is packed in an unknown way: open and save it anew",
                "其中的\(name)压缩方式不明：请打开后重新保存")
        case .tooLarge(let limit):
            Wording(
                "that unpacks to more than \(limit / (1 << 20)) MiB; --max-bytes allows more",
                "解压后超过\(limit / (1 << 20)) MiB；可用--max-bytes放宽")
        case .bomb(let name):
            Wording(
                "whose part \(name) unpacks to hundreds of times its size: it was made to do harm",
                "其中的\(name)解压后是原来的几百倍：是有意制作的有害文件")
        case .documentType(let name):
            Wording(
                "whose part \(name) declares a document type: no such document does",
                "其中的\(name)有文档类型声明：正常文档没有")
        case .tooDeep(let name):
            Wording(
                "whose part \(name) is nested deeper than any document: it was made to do harm",
                "其中的\(name)嵌套过深：是有意制作的有害文件")
        }
    }
}
