/// What C writes into the fields of options, read by name.
///
/// Unsafe because the strings are C's; they are copied.
enum OptionValue {
    static func string(_ words: UnsafePointer<CChar>?) -> String? {
        guard let words = unsafe words else { return nil }
        return unsafe String(cString: words)
    }

    static func choice<Value>(
        _ option: String, _ typed: String, _ value: Value?, allowed: [String]
    ) throws(Failure) -> Value {
        guard let value else {
            let list = allowed.map { "'\($0)'" }.joined(separator: ", ")
            throw Failure(status: .badArgument, sentence: "unknown \(option) '\(typed)'; allowed: \(list)")
        }
        return value
    }

    /// A number in its range; nil for 0, which stands for what is usual.
    static func number(_ option: String, _ number: Int64, in range: ClosedRange<Int>) throws(Failure) -> Int? {
        if number == 0 { return nil }
        guard let number = Int(exactly: number), range.contains(number) else {
            throw Failure(
                status: .badArgument,
                sentence: "'\(option)' is \(number), and has to be from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    static func check(_ size: Int, of type: String, _ least: Int) throws(Failure) {
        guard size >= least else {
            throw Failure(status: .badArgument, sentence: "'size' of the options has to be sizeof(\(type))")
        }
    }
}
