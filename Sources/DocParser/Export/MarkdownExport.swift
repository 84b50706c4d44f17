extension Document {
    /// The document as Markdown: its metadata as YAML front matter, the title, headings by depth, items as lists.
    ///
    /// No word of the body is lost or doubled, none is added. O(n).
    public func markdown() -> String {
        var writer = MarkdownWriter(self, to: ByteWriter())
        writer.whole()
        return writer.out.string
    }

    /// The document as Markdown, handed to `sink` in chunks of about 64 KiB.
    public func writeMarkdown(to sink: @escaping ([UInt8]) -> Void) {
        writeMarkdown(to: ByteSink(arrays: sink))
    }

    /// The same with links from references of the document to places of its own to the headings of these.
    public func linkedMarkdown() -> String {
        var bytes: [UInt8] = []
        writeLinkedMarkdown(to: ByteSink { bytes.append($0) })
        return String(decoding: bytes, as: UTF8.self)
    }

    package func writeLinkedMarkdown(to sink: ByteSink) {
        // Names of headings are known when all are written, and links lead forward, too.
        var dry = MarkdownWriter(self, to: ByteWriter())
        dry.headings = MarkdownHeadings()
        dry.whole()
        var writer = MarkdownWriter(self, to: ByteWriter(sink: sink))
        if let headings = dry.headings { writer.links = MarkdownLinks(self, headings) }
        writer.whole()
        writer.out.flush()
    }

    package func writeMarkdown(to sink: ByteSink) {
        var writer = MarkdownWriter(self, to: ByteWriter(sink: sink))
        writer.whole()
        writer.out.flush()
    }

    /// Some blocks of this document as Markdown, a blank line between them, without front matter.
    public func writeMarkdown(of blocks: [Block], to sink: @escaping ([UInt8]) -> Void) {
        writeMarkdown(of: blocks, to: ByteSink(arrays: sink))
    }

    package func writeMarkdown(of blocks: [Block], to sink: ByteSink) {
        var writer = MarkdownWriter(self, to: ByteWriter(sink: sink))
        for block in blocks { writer.block(block.index) }
        writer.out.flush()
    }
}

extension Block {
    /// The block with everything in it as Markdown; its heading is one of the second level.
    public func markdown() -> String {
        var writer = MarkdownWriter(document, to: ByteWriter())
        writer.block(index)
        return writer.out.string
    }
}
