import Foundation

/// What is fuzzed. One program holds all targets, so that the library is compiled once.
enum FuzzTarget: String {
    /// Parse, every export, queries and the invariants, of any bytes.
    case document
    /// Records, globs and selectors.
    case input
    /// Word documents, PDF, and what is packed.
    case file

    /// `FUZZ_TARGET` names it.
    static let chosen = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "") ?? .document

    /// A fault that `FUZZ_PLANTED` turns on, deep enough that only what is guided finds it: proof that this is. Nothing
    /// else is run then.
    private static let hasPlanted = ProcessInfo.processInfo.environment["FUZZ_PLANTED"] != nil

    func run(_ bytes: [UInt8]) {
        if Self.hasPlanted { return Self.meetPlanted(bytes) }
        switch self {
        case .document: DocumentTarget.run(bytes)
        case .input: InputTarget.run(bytes)
        case .file: FileTarget.run(bytes)
        }
    }

    /// Step by step, so that each right byte is new code: one in four thousand million would meet it by chance.
    private static func meetPlanted(_ bytes: [UInt8]) {
        guard bytes.count >= 4, bytes[0] == UInt8(ascii: "f") else { return }
        guard bytes[1] == UInt8(ascii: "u") else { return }
        guard bytes[2] == UInt8(ascii: "z") else { return }
        if bytes[3] == UInt8(ascii: "!") { fail("a planted fault") }
    }

    /// Ends the run with a sentence: libFuzzer keeps the input.
    static func fail(_ sentence: String) -> Never { fatalError(sentence) }
}

/// libFuzzer's entry point. The unsafe pointer is its own: it is a function of C.
@_cdecl("LLVMFuzzerTestOneInput")
public func runFuzzTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen.run(unsafe [UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
}
