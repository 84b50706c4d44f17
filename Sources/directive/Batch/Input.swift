import DocParser

/// One thing to be read.
struct Input: Sendable {
    enum Place: Sendable {
        case file(String)
        /// A file that is open already.
        case opened(FileDescriptor)
        case standardInput
        /// A record of a data set.
        case record(Record)
        /// What was found not to be readable before it was its turn.
        case unreadable(InputFailure)
    }

    let place: Place
    /// As messages and results call it.
    let name: String
    /// The path below the folder that was named; the file's own name for a file that was named itself.
    var relativePath = ""
    /// Whether the name was found in a folder, and not typed.
    var isListed = false

    /// Where other programs find what is to be read; nil for what is no file.
    var systemPath: String? {
        switch place {
        case .file(let path): path
        case .opened(let file): file.path
        case .standardInput, .record, .unreadable: nil
        }
    }
}

/// Why an input gave no document: `directive: NAME: what is wrong and what to do`.
struct InputFailure: Error, Sendable, Hashable {
    /// A file of a kind that is no text; of several in a batch the first is named and the others are counted.
    struct Refusal: Sendable, Hashable {
        /// What it is, with its article: `a PDF document`.
        let kind: Wording
        let advice: Wording

        var sentence: Wording {
            Wording("\(kind.english), no text; \(advice.english)", "是\(kind.chinese)，不是文本；\(advice.chinese)")
        }
    }

    static let wasChanged = Wording(
        "was changed while it was read; read it again when nobody writes to it any more", "读的时候被改动了；请在没有人写它的时候重读")

    let name: String
    let sentence: Wording
    var refusal: Refusal?
}
