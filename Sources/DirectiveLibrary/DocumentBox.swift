import CDirective
import DocParser

/// A document behind a pointer of C.
///
/// Unsafe because C holds the reference: what `directive_parse` retains, `directive_close` releases.
final class DocumentBox: Sendable {
    let document: Document
    let offsets: OffsetUnit

    init(_ document: Document, offsets: OffsetUnit) {
        self.document = document
        self.offsets = offsets
    }

    /// A pointer that counts as a reference.
    func retained() -> OpaquePointer {
        unsafe OpaquePointer(Unmanaged.passRetained(self).toOpaque())
    }

    static func at(_ pointer: OpaquePointer) -> DocumentBox {
        unsafe Unmanaged<DocumentBox>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
    }

    static func release(_ pointer: OpaquePointer) {
        unsafe Unmanaged<DocumentBox>.fromOpaque(UnsafeRawPointer(pointer)).release()
    }
}
