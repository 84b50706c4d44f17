import Foundation

/// What is fuzzed. One program holds all targets, so that the library is compiled once.
enum FuzzTarget: String {
    /// Parse, every export, queries and the invariants, of any bytes.
    case document
    /// Records, globs and selectors.
    case input

    /// `FUZZ_TARGET` names it.
    static let chosen = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "") ?? .document

    /// A fault that `FUZZ_PLANTED` turns on, deep enough that only what is guided finds it: proof that this is.
    private static let planted = ProcessInfo.processInfo.environment["FUZZ_PLANTED"] == nil ? nil : Array("关于，".utf8)

    func run(_ bytes: [UInt8]) {
        if let planted = Self.planted, bytes.starts(with: planted) { Self.fail("a planted fault") }
        switch self {
        case .document: DocumentTarget.run(bytes)
        case .input: InputTarget.run(bytes)
        }
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
