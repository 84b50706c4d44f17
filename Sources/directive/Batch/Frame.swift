/// What stands around and between the results of several inputs.
struct Frame: Sendable {
    var opening: [UInt8] = []
    var separator: [UInt8] = []
    var closing: [UInt8] = []
    /// What stands in the place of all of it where there is no result; nil for the frame alone.
    var whenEmpty: [UInt8]?

    /// Results that follow one another.
    static let plain = Frame()
    /// Elements of a JSON array, one a line.
    static let array = Frame(opening: Array("[".utf8), separator: Array(",\n".utf8), closing: Array("]\n".utf8))
    /// Several elements of a JSON array for each input; an input may have none.
    static let list = Frame(
        opening: Array("[\n".utf8), separator: Array(",\n".utf8), closing: Array("\n]\n".utf8),
        whenEmpty: Array("[]\n".utf8))
}

/// Results on their way into an output, with the frame around them.
final class FramedOutput {
    private let output: Output
    private let frame: Frame
    private var isOpen = false
    private var isBeginning = true

    init(_ output: Output, frame: Frame) {
        self.output = output
        self.frame = frame
    }

    /// The next bytes are those of another result.
    func begin() {
        isBeginning = true
    }

    func write(_ bytes: Span<UInt8>) {
        if isBeginning, !bytes.isEmpty {
            output.write(isOpen ? frame.separator : frame.opening)
            isOpen = true
            isBeginning = false
        }
        output.write(bytes)
    }

    /// The end of a run in which every input failed: standard output gets the empty frame, a file is left alone.
    func finishWithoutResults() -> Bool {
        guard output.isConsole else { return output.discard() }
        return finish()
    }

    /// - Parameter ending: what stands behind all results.
    func finish(behind ending: [UInt8] = []) -> Bool {
        if !ending.isEmpty { write(ending.span) }
        if isOpen {
            output.write(frame.closing)
        } else {
            output.write(frame.whenEmpty ?? frame.opening + frame.closing)
        }
        return output.finish()
    }
}
