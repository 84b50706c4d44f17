#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#else
    import Glibc
#endif

/// Conversion to UTF-8 by `iconv` of the C library.
///
/// The table of Big5 is large and rarely wanted, and most systems have it. The interface takes pointers to pointers, so
/// that there is no safe way to call it; no pointer leaves this file.
@safe struct SystemConverter: ~Copyable {
    private let descriptor: iconv_t

    /// Opens a converter; `nil` if the system has none for any of the names.
    init?(from names: [String]) {
        for name in names {
            let opened = unsafe iconv_open("UTF-8", name)
            if Int(bitPattern: opened) != -1, let opened = unsafe opened {
                unsafe descriptor = opened
                return
            }
        }
        return nil
    }

    /// Opens a converter from UTF-8; `nil` if the system has none for any of the names.
    init?(to names: [String]) {
        for name in names {
            let opened = unsafe iconv_open(name, "UTF-8")
            if Int(bitPattern: opened) != -1, let opened = unsafe opened {
                unsafe descriptor = opened
                return
            }
        }
        return nil
    }

    /// Converts bytes that are valid; `nil` where a character is not in the encoding.
    func convert(_ bytes: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var offset = 0
        while offset < bytes.count {
            let (read, stop) = convertPiece(bytes, from: offset, into: &output)
            guard read > 0, stop == .end || stop == .full else { return nil }
            offset += read
        }
        return output
    }

    deinit { _ = unsafe iconv_close(descriptor) }

    /// Converts all bytes from `start` on; `width` tells how many of them, at an offset, one U+FFFD stands for.
    func convert(
        _ bytes: [UInt8], from start: Int, as encoding: TextEncoding, width: (Span<UInt8>, Int) -> Int
    ) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2 + 64)
        var faults = DecodedText.Faults()
        var offset = start
        while offset < bytes.count {
            let (read, stop) = convertPiece(bytes, from: offset, into: &output)
            offset += read
            guard stop == .fault || stop == .cut, offset < bytes.count else { continue }
            faults.add(fileOffset: offset, textOffset: output.count)
            output.appendReplacement()
            offset += stop == .cut ? bytes.count - offset : max(1, width(bytes.span, offset))
        }
        return DecodedText(bytes: output, encoding: encoding, faults: faults)
    }

    private enum Stop {
        case end, full, fault
        /// The bytes end within a character.
        case cut
    }

    /// Converts up to the end, a fault, or the end of the room that one call has.
    private func convertPiece(
        _ bytes: [UInt8], from offset: Int, into output: inout [UInt8]
    ) -> (read: Int, stop: Stop) {
        let room = min(2 * (bytes.count - offset) + 64, 1 << 16)
        var stop = Stop.end
        var inputLeft = bytes.count - offset
        output += unsafe [UInt8](unsafeUninitializedCapacity: room) { target, written in
            unsafe bytes.withUnsafeBytes { source in
                // iconv does not write to its input, although its declaration lacks the const.
                var input = unsafe UnsafeMutablePointer(
                    mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
                unsafe input = input.map { unsafe $0 + offset }
                var room = target.count
                unsafe target.withMemoryRebound(to: CChar.self) { target in
                    var next = target.baseAddress
                    if unsafe iconv(descriptor, &input, &inputLeft, &next, &room) == -1 {
                        stop = errno == E2BIG ? .full : errno == EINVAL ? .cut : .fault
                    }
                }
                written = target.count - room
            }
        }
        return (bytes.count - offset - inputLeft, stop)
    }
}
