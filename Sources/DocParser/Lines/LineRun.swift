/// The indices of lines that stand together.
///
/// An array of the standard library's ranges has the runtime look up what makes one comparable, at every start: 80,000
/// instructions.
struct LineRun: Sendable {
    var start: Int
    /// Behind the last line.
    var end: Int

    init(_ range: Range<Int>) { (start, end) = (range.lowerBound, range.upperBound) }

    var count: Int { end - start }
    var range: Range<Int> { start..<end }
}
