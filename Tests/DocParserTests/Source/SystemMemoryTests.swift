import Foundation
import Testing

@testable import DocParser

/// A file that is used where it lies in memory gives what its bytes give, and what can't be used so is left to reading.
@Suite struct SystemMemoryTests {
    @Test(arguments: Sample.all) func aMappedFileGivesWhatItsBytesGive(sample: Sample) throws {
        let bytes = Array(try sample.text(of: "source.txt").utf8)
        let read = try Document(reading: bytes)
        let mapped = try #require(try Self.mapped(bytes).flatMap { Document(inPlace: $0) })
        #expect(mapped == read)
        #expect(mapped.hashValue == read.hashValue)
        #expect(mapped.json() == read.json())
        #expect(mapped.markdown() == read.markdown())
        #expect(mapped.rows(offsets: .utf16) == read.rows(offsets: .utf16))
        #expect(mapped.text.string == read.text.string)
        #expect(mapped.text.bytes.array == bytes)
    }

    @Test(arguments: [
        Array("\u{FEFF}通知\n".utf8), [0xB9, 0xFA, 0xCE, 0xF1], Array("<!DOCTYPE html><p>通知</p>".utf8),
        Array("PK\u{3}\u{4}".utf8),
    ])
    func whatHasToBeReadIsNotTaken(bytes: [UInt8]) throws {
        #expect(try Self.mapped(bytes).map { Document(inPlace: $0) } == .some(nil))
    }

    @Test func thereIsNothingToMapInAnEmptyFile() throws {
        #expect(try Self.mapped([]) == nil)
    }

    @Test func aTextDiffersFromOneWithAnotherByte() throws {
        let mapped = try #require(try Self.mapped(Array("通知一".utf8)).flatMap { Document(inPlace: $0) })
        #expect(mapped != Document(parsing: "通知二"))
        #expect(mapped != Document(parsing: "通知"))
    }

    private static func mapped(_ bytes: [UInt8]) throws -> MappedFile? {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("mapped-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let file = try FileHandle(forReadingFrom: url)
        defer { try? file.close() }
        return MappedFile(descriptor: file.fileDescriptor, count: bytes.count)
    }
}
