import CDirective

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Results on their way to C: memory of malloc(3), as the one who frees it may be no Swift.
///
/// Unsafe because that is what C takes.
enum ResultBytes {
    /// Runs the work and puts what it gives, or the sentence on why it gives nothing, into the result, which is left empty
    /// where there is no memory for it.
    static func fill(
        _ result: UnsafeMutablePointer<directive_bytes>?, _ work: () throws(Failure) -> [UInt8]
    ) -> Int32 {
        guard let result = unsafe result else { return Status.badArgument.rawValue }
        var status = Status.done
        var bytes: [UInt8] = []
        do throws(Failure) {
            bytes = try work()
        } catch {
            (status, bytes) = (error.status, Array(error.sentence.utf8))
        }
        unsafe free(result)
        if status != .noMemory, let copy = unsafe copy(bytes) {
            unsafe result.pointee = copy
        } else {
            status = .noMemory
        }
        return status.rawValue
    }

    static func free(_ result: UnsafeMutablePointer<directive_bytes>) {
        unsafe releaseMemory(result.pointee.bytes)
        unsafe result.pointee = directive_bytes()
    }

    /// Nil where there is no memory.
    private static func copy(_ bytes: [UInt8]) -> directive_bytes? {
        guard let memory = unsafe malloc(bytes.count + 1) else { return nil }
        let copy = unsafe memory.bindMemory(to: UInt8.self, capacity: bytes.count + 1)
        unsafe bytes.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { unsafe copy.update(from: start, count: source.count) }
        }
        unsafe copy[bytes.count] = 0
        return unsafe directive_bytes(bytes: copy, count: bytes.count)
    }

    private static func releaseMemory(_ memory: UnsafeMutablePointer<UInt8>?) {
        #if canImport(Glibc)
            unsafe Glibc.free(memory)
        #elseif canImport(Musl)
            unsafe Musl.free(memory)
        #elseif canImport(Darwin)
            unsafe Darwin.free(memory)
        #endif
    }
}
