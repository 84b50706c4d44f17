/// Lines of a text by their indices.
struct LineSet: Sendable {
    private var isIn: [Bool]

    /// - Parameter count: the number of lines.
    init(count: Int) {
        isIn = Array(repeating: false, count: count)
    }

    mutating func insert(_ line: Int) { isIn[line] = true }
    mutating func remove(_ line: Int) { isIn[line] = false }
    func contains(_ line: Int) -> Bool { isIn[line] }

    /// Takes out the lines for which a test fails.
    mutating func keep(where test: (Int) -> Bool) {
        for line in isIn.indices where isIn[line] { isIn[line] = test(line) }
    }
}
