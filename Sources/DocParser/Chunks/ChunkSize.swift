/// How large chunks are.
public struct ChunkSize: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        /// Unicode scalars.
        case characters
        /// An estimate: 1 for a Chinese character or a mark, 1 for up to 4 Latin letters or 3 figures.
        case tokens
    }

    public let unit: Unit
    /// No chunk is larger.
    public let max: Int
    /// Paragraphs, items and tables under one heading go into one chunk until it has this size.
    public let min: Int

    /// At most so many characters; `min` is a quarter of it where nothing else is said. Numbers below 1 count as 1, and
    /// `min` is no more than `max`.
    public static func characters(_ max: Int = 800, min: Int? = nil) -> ChunkSize {
        ChunkSize(.characters, max, min)
    }

    /// The same in tokens, as estimated.
    public static func tokens(_ max: Int, min: Int? = nil) -> ChunkSize { ChunkSize(.tokens, max, min) }

    private init(_ unit: Unit, _ max: Int, _ min: Int?) {
        self.unit = unit
        self.max = Swift.max(1, max)
        self.min = Swift.min(Swift.max(1, min ?? max / 4), self.max)
    }
}

/// Counts characters or tokens, byte by byte.
struct ChunkMeter {
    private enum Run { case letters, figures }

    let unit: ChunkSize.Unit
    private(set) var count = 0
    private var run: Run?
    private var length = 0

    init(_ unit: ChunkSize.Unit) {
        self.unit = unit
    }

    static func size(of bytes: [UInt8], in unit: ChunkSize.Unit) -> Int {
        var meter = ChunkMeter(unit)
        for byte in bytes { meter.add(byte) }
        return meter.count
    }

    mutating func add(_ byte: UInt8) {
        guard byte & 0xC0 != 0x80 else { return }
        guard unit == .tokens else {
            count += 1
            return
        }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): add(to: .letters, 4)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): add(to: .figures, 3)
        case 0x20, 0x09: run = nil
        default:
            run = nil
            count += 1
        }
    }

    private mutating func add(to kind: Run, _ limit: Int) {
        if run == kind, length < limit {
            length += 1
        } else {
            (run, length) = (kind, 1)
            count += 1
        }
    }
}
