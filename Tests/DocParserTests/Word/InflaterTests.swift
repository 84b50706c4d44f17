import Foundation
import Testing

@testable import DocParser

@Suite struct InflaterTests {
    /// Made by zlib: codes of one to fourteen bits, as each letter is as frequent as both before it together.
    private static let longCodes = """
        BcGBQQRBDAOx2oD/u93Enum/G6Sf37+/z+fz/X6/3+d5nud5nvd93/d93/d93/ecc84555xzzjnnnHPOvffee++999577733\
        3nvvvffee++9MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzs7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7u7\
        u7u7u7u7u7u7SZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkSZIkbdu2bdu2bdu2\
        bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2bdu2\
        bdu2bdu2BQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
        VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV\
        VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVf8B
        """

    /// Made by zlib: a block with codes of its own and copies.
    private static let copies = """
        7cwxCsIwGAbQPaepPWEqtYNYDYggoVgKZhLioKBWc5r+n0knr6AOXkK+9Q0Ps5P0SxQWLuRZPsHtHO9t8h0uTkITbTlqG1un\
        YErUGwn162GVXPWgi+fKjIdt8vt0rBQYMWLEiBEjRowYMWL0i6RffGm+/kTJBPjdoKdEIpH4Z/gG
        """

    private func bytes(_ base64: String) throws -> [UInt8] { Array(try #require(Data(base64Encoded: base64))) }

    private var letters: [UInt8] {
        var letters: [UInt8] = []
        var (count, next) = (1, 1)
        for letter in UInt8(ascii: "A")...UInt8(ascii: "O") {
            letters += [UInt8](repeating: letter, count: count)
            (count, next) = (next, count + next)
        }
        return letters
    }

    @Test func `codes longer than the table`() throws {
        let packed = try bytes(Self.longCodes)
        #expect(try Inflater.unpack(packed.span, size: letters.count) == letters)
    }

    @Test func `copies of what came before`() throws {
        let text =
            String(repeating: "关于做好2021年统计工作的通知\n各单位：\n一、提高认识\n", count: 40)
            + String(repeating: "二、抓好落实。", count: 60)
        let packed = try bytes(Self.copies)
        #expect(try Inflater.unpack(packed.span, size: text.utf8.count) == Array(text.utf8))
    }

    @Test func `blocks that are stored, and blocks with the fixed codes`() throws {
        let words = Array(String(repeating: "第一条 为了规范管理，制定本办法。", count: 3_000).utf8)
        for style in Deflater.Style.allCases {
            let packed = Deflater.pack(words, style)
            #expect(try Inflater.unpack(packed.span, size: words.count) == words)
        }
        #expect(try Inflater.unpack(Deflater.pack([], .fixed).span, size: 0).isEmpty)
    }

    @Test func `a stream that is cut off, or of another length than it should be, is a fault`() throws {
        let packed = try bytes(Self.longCodes)
        for count in 0..<packed.count - 1 {
            let part = Array(packed[..<count])
            #expect(throws: Inflater.Fault.self) { try Inflater.unpack(part.span, size: letters.count) }
        }
        for size in [0, 1, letters.count - 1, letters.count + 1] {
            #expect(throws: Inflater.Fault.self) { try Inflater.unpack(packed.span, size: size) }
        }
    }

    @Test(arguments: 0..<20)
    func `any bytes give bytes or a fault`(seed: Int) throws {
        var random = RandomNumbers(seed: seed)
        let streams = [try bytes(Self.longCodes), try bytes(Self.copies), Deflater.pack(letters, .fixed)]
        for _ in 0..<200 {
            var packed = random.pick(streams)
            for _ in 0..<random.number(in: 1...4) {
                packed[random.number(in: 0...packed.count - 1)] = UInt8(random.number(in: 0...255))
            }
            let size = random.number(in: 0...5_000)
            if let unpacked = try? Inflater.unpack(packed.span, size: size) { #expect(unpacked.count == size) }
        }
    }
}
