import Testing

@testable import DocParser

@Suite("Line starts")
struct LineIndexTests {
    @Test("Every kind of line break at every distance, as a plain loop finds it")
    func lineBreaks() {
        var random = RandomNumbers(seed: 3)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                [0x0A, 0x0D, 0x0B, 0x8A, 0x09, 0x41][Int.random(in: 0..<6, using: &random)] as UInt8
            }
            var expected: [UInt32] = [0]
            for (index, byte) in bytes.enumerated() {
                let isCarriageReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
                if byte == 0x0A || isCarriageReturn { expected.append(UInt32(index + 1)) }
            }
            #expect(SourceText(valid: bytes).lineStarts == expected, "\(bytes)")
        }
    }
}
