extension Document {
    /// The outline as OPML 2.0, which outliners and programs for mind maps read: an `outline` element for each division,
    /// inside of the one around it. O(n).
    public func opml() -> String {
        var out = ByteWriter()
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>")
        out.append(markup: metadata.title ?? source.path ?? "(no title)")
        out.append("</title>\n  </head>\n  <body>\n")
        let entries = OutlineEntry.entries(of: self)
        for (place, entry) in entries.enumerated() {
            out.append(blanks: 2 * (entry.depth + 1))
            out.append("<outline text=\"")
            out.append(markup: entry.label, inAttribute: true)
            let next = place + 1 < entries.count ? entries[place + 1].depth : 1
            out.append(next > entry.depth ? "\">\n" : "\"/>\n")
            // Ends what is open around it, up to the depth of the next one.
            for depth in stride(from: entry.depth - 1, through: next, by: -1) {
                out.append(blanks: 2 * (depth + 1))
                out.append("</outline>\n")
            }
        }
        // OPML wants one element at least.
        if entries.isEmpty { out.append("    <outline text=\"\"/>\n") }
        out.append("  </body>\n</opml>\n")
        return out.string
    }
}
