import DocParser

/// Reads files whole, up to a limit.
struct FileReader: Sendable {
    /// Inputs with more bytes are refused: `/dev/zero` has no end.
    let maxBytes: Int

    func read(_ path: String, isListed: Bool) throws(InputFailure) -> [UInt8] {
        let file = try open(path, isListed: isListed)
        defer { file.finish() }
        return try read(file, name: path)
    }

    private func open(_ path: String, isListed: Bool) throws(InputFailure) -> FileDescriptor {
        do throws(SystemError) {
            return try FileDescriptor(reading: path)
        } catch {
            throw InputFailure(name: path, sentence: sentence(for: error, path: path, isListed: isListed))
        }
    }

    /// Reads an open file to its end.
    ///
    /// A copy, and no mapping into memory: a file that somebody cuts short while it is mapped would end the program, and
    /// one that is written to would change under the eyes of the parser.
    func read(_ file: FileDescriptor, name: String) throws(InputFailure) -> [UInt8] {
        let status = file.status
        if status?.kind == .folder { throw InputFailure(name: name, sentence: SystemError.isFolder.whenReading) }
        let expected = status?.kind == .file ? status?.size ?? 0 : 0
        guard expected <= maxBytes else { throw tooLarge(name) }
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try readAll(file, expected: expected)
        } catch {
            throw InputFailure(name: name, sentence: error.whenReading)
        }
        guard bytes.count <= maxBytes else { throw tooLarge(name) }
        // What came in one short piece came at once.
        if expected > 0, bytes.count != expected || expected > 1 << 16, file.status != status {
            throw InputFailure(name: name, sentence: InputFailure.wasChanged)
        }
        return bytes
    }

    /// All bytes, or some more than the limit.
    private func readAll(_ file: FileDescriptor, expected: Int) throws(SystemError) -> [UInt8] {
        try Memory.require(expected)
        // One byte more than expected: a file that gives no more than that is at its end, and needs no second call.
        var bytes = try file.readChunk(expected > 0 ? expected + 1 : 1 << 16)
        if expected > 0, bytes.count == expected { return bytes }
        var size = 1 << 16
        while bytes.count <= maxBytes {
            // An array that grows is copied into one of twice the size.
            try Memory.require(2 * bytes.count + size)
            let chunk = try file.readChunk(bytes.count < expected ? expected + 1 - bytes.count : size)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            size = min(size * 2, 1 << 24)
        }
        return bytes
    }

    private func tooLarge(_ name: String) -> InputFailure {
        let limit = FileReader.words(for: maxBytes)
        return InputFailure(
            name: name,
            sentence: Wording(
                "larger than \(limit.english); --max-bytes allows more", "超过\(limit.chinese)；可用--max-bytes放宽"))
    }

    private func sentence(for error: SystemError, path: String, isListed: Bool) -> Wording {
        guard error.isMissing else { return error.whenReading }
        // The system hands over names as bytes; what is no UTF-8 has become U+FFFD on its way here.
        if path.unicodeScalars.contains("\u{FFFD}") { return InputFailure.nameIsNoText }
        return isListed
            ? Wording(
                "vanished after it was listed, or is a link that leads nowhere; look with 'ls -l'",
                "列出之后不见了，或者是失效的链接；请用“ls -l”查看")
            : error.whenReading
    }

    /// A number of bytes as a person reads it: `256 MiB`.
    static func words(for bytes: Int) -> Wording {
        // Not in a loop over pairs: that is unrolled now in one order and now in another, and packages would differ.
        switch bytes > 0 ? bytes.trailingZeroBitCount : 0 {
        case 30...: Wording(same: "\(bytes >> 30) GiB")
        case 20...: Wording(same: "\(bytes >> 20) MiB")
        case 10...: Wording(same: "\(bytes >> 10) KiB")
        default: Wording("\(bytes) bytes", "\(bytes)字节")
        }
    }
}
