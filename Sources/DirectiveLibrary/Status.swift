/// What the functions of `directive.h` return.
enum Status: Int32 {
    case done = 0
    case notFound = 1
    case badArgument = 2
    case unreadable = 3
}

/// Why a function gives no result.
struct Failure: Error {
    let status: Status
    let sentence: String

    static func missing(_ name: String) -> Failure {
        Failure(status: .badArgument, sentence: "'\(name)' is NULL; it has to lead somewhere")
    }
}
