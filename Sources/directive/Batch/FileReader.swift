import DocParser

/// Reads files whole, up to a limit.
struct FileReader: Sendable {
    /// Inputs with more bytes are refused: `/dev/zero` has no end.
    let maxBytes: Int

    /// Smaller files are read faster than mapped.
    private static let leastMapped = 1 << 20

    func read(_ path: String, isListed: Bool) throws(InputFailure) -> [UInt8] {
        let file = try open(path, isListed: isListed)
        defer { file.finish() }
        return try read(file, name: path)
    }

    /// What a large file makes where it lies in memory; what its bytes make, if that is nothing or the file is small.
    func read<Result>(
        _ path: String, isListed: Bool, inPlace: (MappedFile) -> Result?,
        orCopied make: ([UInt8]) throws(InputFailure) -> Result
    ) throws(InputFailure) -> Result {
        let file = try open(path, isListed: isListed)
        let bytes: [UInt8]
        do {
            defer { file.finish() }
            let status = file.status
            if status?.kind == .file, let size = status?.size, size >= Self.leastMapped, size <= maxBytes,
                let result = MappedFile(descriptor: file.number, count: size).flatMap(inPlace)
            {
                return result
            }
            bytes = try read(file, status, name: path)
        }
        return try make(bytes)
    }

    private func open(_ path: String, isListed: Bool) throws(InputFailure) -> FileDescriptor {
        do throws(SystemError) {
            return try FileDescriptor(reading: path)
        } catch {
            throw InputFailure(name: path, sentence: sentence(for: error, path: path, isListed: isListed))
        }
    }

    /// Reads an open file to its end.
    func read(_ file: FileDescriptor, name: String) throws(InputFailure) -> [UInt8] {
        try read(file, file.status, name: name)
    }

    private func read(
        _ file: FileDescriptor, _ status: FileStatus?, name: String
    ) throws(InputFailure) -> [UInt8] {
        if status?.kind == .folder { throw InputFailure(name: name, sentence: SystemError.isFolder.whenReading) }
        let expected = status?.kind == .file ? status?.size ?? 0 : 0
        guard expected <= maxBytes else { throw tooLarge(name) }
        do throws(SystemError) {
            // One byte more than expected: a file that gives no more than that is at its end, and needs no second call.
            var bytes = try file.readChunk(expected > 0 ? expected + 1 : 1 << 16)
            if expected > 0, bytes.count == expected { return bytes }
            var size = 1 << 16
            while bytes.count <= maxBytes {
                let chunk = try file.readChunk(bytes.count < expected ? expected + 1 - bytes.count : size)
                if chunk.isEmpty { return bytes }
                bytes += chunk
                size = min(size * 2, 1 << 24)
            }
        } catch {
            throw InputFailure(name: name, sentence: error.whenReading)
        }
        throw tooLarge(name)
    }

    private func tooLarge(_ name: String) -> InputFailure {
        InputFailure(name: name, sentence: "larger than \(FileReader.words(for: maxBytes)); --max-bytes allows more")
    }

    private func sentence(for error: SystemError, path: String, isListed: Bool) -> String {
        guard error.isMissing else { return error.whenReading }
        // The system hands over names as bytes; what is no UTF-8 has become U+FFFD on its way here.
        if path.unicodeScalars.contains("\u{FFFD}") { return InputFailure.nameIsNoText }
        return isListed
            ? "vanished after it was listed, or is a link that leads nowhere; look with 'ls -l'"
            : error.whenReading
    }

    /// A number of bytes as a person reads it: `256 MiB`.
    static func words(for bytes: Int) -> String {
        for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes % size == 0 && bytes > 0
        {
            return "\(bytes / size) \(unit)"
        }
        return "\(bytes) bytes"
    }
}
