import CDirective
import DocParser

// The functions of `directive.h`, which says what they do. Unsafe because they are handed pointers of C, each of which is
// used for the length of one call, but for that of a document.

@_cdecl("directive_version")
public func version(_ result: UnsafeMutablePointer<directive_bytes>?) -> Int32 {
    unsafe ResultBytes.fill(result) { Array(DocParserVersion.current.utf8) }
}

@_cdecl("directive_parse")
public func parse(
    _ bytes: UnsafePointer<UInt8>?, _ count: Int, _ options: UnsafePointer<directive_options>?,
    _ document: UnsafeMutablePointer<OpaquePointer?>?, _ message: UnsafeMutablePointer<directive_bytes>?
) -> Int32 {
    let status = unsafe ResultBytes.fill(message) { () throws(Failure) in
        guard let document = unsafe document else { throw .missing("document") }
        unsafe document.pointee = nil
        guard unsafe bytes != nil || count == 0 else { throw .missing("bytes") }
        let options = try unsafe ReadingOptions(options)
        let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
        guard ReadingMemory.hasRoom(forParsing: unsafe buffer.span) else { throw .noMemory }
        let copy = unsafe Array(buffer)
        do throws(ReadingError) {
            let parsed = try Document(
                reading: copy, encoding: options.encoding, format: options.format, strict: options.isStrict,
                path: options.path)
            unsafe document.pointee = DocumentBox(parsed, offsets: options.offsets).retained()
        } catch {
            throw Failure(status: .unreadable, sentence: error.message)
        }
        return []
    }
    // The document was read, and there is no memory for the message, empty as it is.
    if status == Status.noMemory.rawValue, let document = unsafe document, let box = unsafe document.pointee {
        unsafe DocumentBox.release(box)
        unsafe document.pointee = nil
    }
    return status
}

@_cdecl("directive_json")
public func json(_ document: OpaquePointer?, _ result: UnsafeMutablePointer<directive_bytes>?) -> Int32 {
    unsafe write(document, result) { box, sink in box.document.writeJSON(pretty: false, offsets: box.offsets, to: sink)
    }
}

@_cdecl("directive_query")
public func query(
    _ document: OpaquePointer?, _ selector: UnsafePointer<CChar>?, _ result: UnsafeMutablePointer<directive_bytes>?
) -> Int32 {
    unsafe ResultBytes.fill(result) { () throws(Failure) in
        guard let document = unsafe document else { throw .missing("document") }
        guard let selector = unsafe selector else { throw .missing("selector") }
        let box = unsafe DocumentBox.at(document)
        do throws(QueryError) {
            let matches = try box.document.matches(of: unsafe String(cString: selector))
            var bytes = [UInt8(ascii: "[")]
            for (place, match) in matches.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                box.document.writeJSON(of: [match], pretty: false, offsets: box.offsets) { bytes += $0 }
                // Each is a line.
                bytes.removeLast()
            }
            return bytes + [UInt8(ascii: "]")]
        } catch {
            throw Failure(
                status: error.reason == .notFound ? .notFound : .badArgument, sentence: error.description)
        }
    }
}

@_cdecl("directive_markdown")
public func markdown(_ document: OpaquePointer?, _ result: UnsafeMutablePointer<directive_bytes>?) -> Int32 {
    unsafe write(document, result) { box, sink in box.document.writeMarkdown(to: sink) }
}

@_cdecl("directive_rows")
public func rows(_ document: OpaquePointer?, _ result: UnsafeMutablePointer<directive_bytes>?) -> Int32 {
    unsafe write(document, result) { box, sink in box.document.writeRows(offsets: box.offsets, to: sink) }
}

@_cdecl("directive_chunks")
public func chunks(
    _ document: OpaquePointer?, _ options: UnsafePointer<directive_chunk_options>?,
    _ result: UnsafeMutablePointer<directive_bytes>?
) -> Int32 {
    unsafe ResultBytes.fill(result) { () throws(Failure) in
        guard let document = unsafe document else { throw .missing("document") }
        let options = try unsafe ChunkOptions(options)
        let box = unsafe DocumentBox.at(document)
        let chunks = box.document.chunks(options.size, overlap: options.overlap)
        return RowTable(offsets: box.offsets).lines(of: chunks, in: box.document)
    }
}

@_cdecl("directive_text")
public func text(_ document: OpaquePointer?, _ result: UnsafeMutablePointer<directive_bytes>?) -> Int32 {
    unsafe write(document, result) { box, sink in sink(Array(box.document.text.string.utf8)) }
}

@_cdecl("directive_close")
public func close(_ document: OpaquePointer?) {
    if let document = unsafe document { unsafe DocumentBox.release(document) }
}

@_cdecl("directive_free")
public func free(_ result: UnsafeMutablePointer<directive_bytes>?) {
    if let result = unsafe result { unsafe ResultBytes.free(result) }
}

/// What a document gives when it is written to a sink.
private func write(
    _ document: OpaquePointer?, _ result: UnsafeMutablePointer<directive_bytes>?,
    _ work: (DocumentBox, @escaping ([UInt8]) -> Void) -> Void
) -> Int32 {
    unsafe ResultBytes.fill(result) { () throws(Failure) in
        guard let document = unsafe document else { throw .missing("document") }
        let collected = Collected()
        work(unsafe DocumentBox.at(document)) { collected.bytes += $0 }
        return collected.bytes
    }
}

/// What a sink has taken.
private final class Collected {
    var bytes: [UInt8] = []
}
