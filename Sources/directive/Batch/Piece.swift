import DocParser

/// What came of one input: the bytes to print, and what the command wants to know of it.
struct Piece<Mark: Sendable>: Sendable {
    let input: Input
    var bytes: [UInt8] = []
    var outcome: Result<Mark, InputFailure>
}

/// What is done with an input. The sink is only good until it returns.
typealias Work<Mark: Sendable> = @Sendable (Input, ByteSink) -> Result<Mark, InputFailure>
