/// What the functions of `directive.h` return.
enum Status: Int32 {
    case done = 0
    case notFound = 1
    case badArgument = 2
    case unreadable = 3
    case noMemory = 4
}

/// Why a function gives no result.
struct Failure: Error {
    let status: Status
    let sentence: String

    /// Without a sentence, as there is no memory for one either.
    static let noMemory = Failure(status: .noMemory, sentence: "")

    static func missing(_ name: String) -> Failure {
        Failure(status: .badArgument, sentence: "'\(name)' is NULL; it has to lead somewhere")
    }
}
