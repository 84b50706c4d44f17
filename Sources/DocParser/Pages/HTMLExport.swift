extension Document {
    /// The document as a page for people, in one file that needs no network: outline, fields, text, diagnostics.
    ///
    /// Anchors are the ids of blocks (`#2.3.2`). Words of the document are escaped, and the page allows no scripts. O(n).
    ///
    /// - Parameter home: a link to the page that lists others, as it stands in an attribute; none where it is `nil`.
    public func html(home: String? = nil) -> String {
        var writer = PageWriter(self, to: ByteWriter())
        writer.page(home: home)
        return writer.out.string
    }

    /// The page, handed to `sink` in chunks of about 64 KiB.
    public func writeHTML(home: String? = nil, to sink: @escaping ([UInt8]) -> Void) {
        writeHTML(home: home, to: ByteSink(arrays: sink))
    }

    package func writeHTML(home: String?, in language: Language = .english, to sink: ByteSink) {
        var writer = PageWriter(self, to: ByteWriter(sink: sink))
        writer.language = language
        writer.page(home: home)
        writer.out.flush()
    }
}
