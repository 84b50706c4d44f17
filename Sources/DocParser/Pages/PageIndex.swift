/// The page that lists the pages of a folder, with a search over titles and numbers.
public struct PageIndex: Sendable, Hashable {
    /// What the list says of a document.
    public struct Entry: Sendable, Hashable {
        let page: String
        let title: String
        let fields: [String]

        /// - Parameters:
        ///   - document: what the page shows.
        ///   - page: the path of its page from that of the list, with `/` between folders.
        public init(_ document: Document, page: String) {
            self.page = page
            let metadata = document.metadata
            title = metadata.title ?? page
            fields = [
                metadata.documentNumber ?? "", metadata.issuers.joined(separator: "　"), metadata.documentType ?? "",
                (metadata.dateSigned ?? metadata.dateAdopted ?? metadata.datePublished)?.description ?? "",
            ]
        }
    }

    private var entries: [Entry] = []

    public init() {}

    public mutating func add(_ entry: Entry) { entries.append(entry) }

    /// The page, in UTF-8. Its script is the only one that it lets run.
    public func html() -> [UInt8] {
        var out = ByteWriter()
        PageWriter.head(title: "公文", script: Self.scriptHash, style: PageStyle.list, to: &out)
        out.append("</style>\n</head>\n<body>\n<main>\n<h1>公文</h1>\n")
        out.append("<p><label for=\"q\">按标题、文号、机关、日期查找</label> <input id=\"q\" type=\"search\" autofocus>")
        out.append(string: " <output id=\"n\" for=\"q\">\(entries.count)</output></p>\n")
        out.append("<table>\n<thead><tr>")
        for name in ["标题", "发文字号", "发文机关", "文种", "日期"] { out.append(string: "<th scope=\"col\">\(name)</th>") }
        out.append("</tr></thead>\n<tbody>\n")
        for entry in entries { row(entry, to: &out) }
        out.append("</tbody>\n</table>\n</main>\n<script>")
        out.append(Self.script)
        out.append("</script>\n</body>\n</html>\n")
        return out.bytes
    }

    private func row(_ entry: Entry, to out: inout ByteWriter) {
        out.append("<tr><td><a href=\"")
        out.append(string: "./" + PercentEncoding.path(entry.page))
        out.append("\">")
        out.append(markup: entry.title)
        out.append("</a></td>")
        for field in entry.fields {
            out.append("<td>")
            out.append(markup: field)
            out.append("</td>")
        }
        out.append("</tr>\n")
    }

    /// Shows the rows that hold all words typed, in any width and without blanks and brackets.
    static let script: StaticString = """
        const box=document.getElementById('q'),out=document.getElementById('n'),
        rows=[...document.querySelectorAll('tbody tr')],
        fold=s=>s.normalize('NFKC').toLowerCase().replace(/[\\s〔〕\\[\\]()【】]/g,''),
        keys=rows.map(r=>fold(r.textContent)),
        show=()=>{const words=box.value.split(/\\s+/).map(fold).filter(Boolean);let n=0;
        rows.forEach((r,i)=>{const on=words.every(w=>keys[i].includes(w));r.hidden=!on;n+=on});
        out.textContent=n+' / '+rows.length};
        box.addEventListener('input',show);show();
        """

    /// SHA-256 of the script in base 64 (Content Security Policy Level 3, 2.3.1); a test says when it is another.
    static let scriptHash: StaticString = "pvUwz6Q+kRBisgZruNBFod22NU51SfiaSAejIY95uNQ="
}
