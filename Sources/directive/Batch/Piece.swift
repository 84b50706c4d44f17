import DocParser

/// What came of one input: the bytes to print, and what the command wants to know of it.
struct Piece<Mark: Sendable>: Sendable {
    let input: Input
    var bytes: [UInt8] = []
    var outcome: Outcome<Mark>
}

/// What became of an input. `Result` would do, but has the runtime look up what makes its failure an error, at every
/// start.
enum Outcome<Mark: Sendable>: Sendable {
    case success(Mark)
    case failure(InputFailure)
}

/// What is done with an input. The sink is only good until it returns.
typealias Work<Mark: Sendable> = @Sendable (Input, ByteSink) -> Outcome<Mark>
