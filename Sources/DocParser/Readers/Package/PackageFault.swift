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
    var sentence: String {
        switch self {
        case .damaged: "that is damaged or cut off: open and save it anew, or fetch it once more"
        case .damagedPart(let name): "whose part \(name) is damaged: open and save it anew, or fetch it once more"
        case .missingPart(let name): "without its part \(name): open and save it anew"
        case .encrypted: "locked with a password: open it and save it without one"
        case .large: "in an archive of more than 4 GiB or several volumes: open and save it anew"
        case .unknownCompression(let name): "whose part \(name) is packed in an unknown way: open and save it anew"
        case .tooLarge(let limit):
            "that unpacks to more than \(limit / (1 << 20)) MiB; --max-bytes allows more"
        case .bomb(let name): "whose part \(name) unpacks to hundreds of times its size: it was made to do harm"
        case .documentType(let name): "whose part \(name) declares a document type: no such document does"
        case .tooDeep(let name): "whose part \(name) is nested deeper than any document: it was made to do harm"
        }
    }
}
