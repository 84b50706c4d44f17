/// What stands around the text of a page: the fields before it, diagnostics and lines of the page behind it.
extension PageWriter {
    mutating func card() {
        let metadata = document.metadata
        out.append("<header class=\"card\" aria-label=\"公文信息\">\n<h1>")
        out.append(markup: metadata.title ?? document.source.path ?? "无标题")
        out.append("</h1>\n<dl>\n")
        for field in Metadata.Field.allCases where field != .title && field != .documentNumberParts {
            let values = metadata.values(of: field)
            if values.isEmpty { continue }
            out.append(string: "<div class=\"f-\(field.rawValue)\"><dt>\(field.chineseName)</dt>")
            for (place, value) in values.enumerated() {
                out.append("<dd>")
                let isKnown = metadata.places.of(field).count > place && metadata.evidence(of: field, at: place) != nil
                if isKnown { out.append(string: "<a href=\"#\(PageText.anchor(field, place))\">") }
                out.append(markup: value)
                if isKnown { out.append("</a>") }
                out.append("</dd>")
            }
            out.append("</div>\n")
        }
        out.append("</dl>\n</header>\n")
    }

    mutating func remarks() {
        if !document.diagnostics.isEmpty {
            let language = language
            out.append("<section class=\"remarks\" aria-label=\"诊断\">\n<h2>诊断</h2>\n<ul>\n")
            document.place(document.diagnostics.map { Remark($0) }) { finding in
                out.append(string: "<li class=\"\(finding.remark.severity.rawValue)\">")
                if let id = finding.block?.id {
                    out.append("<a href=\"#")
                    out.append(markup: id)
                    out.append("\">")
                    out.append(markup: id)
                    out.append("</a> ")
                }
                out.append(markup: finding.sentence(in: language))
                out.append(string: " <small>\(finding.remark.code)</small></li>\n")
            }
            out.append("</ul>\n</section>\n")
        }
        guard !document.excluded.isEmpty else { return }
        out.append("<details class=\"remarks\">\n<summary>未计入正文的页面内容</summary>\n")
        for run in document.excluded {
            out.append("<pre>")
            // Fields in them stand above, with their anchors.
            document.text.bytes.withSpan { out.append(markup: $0, in: run.range) }
            out.append("</pre>\n")
        }
        out.append("</details>\n")
    }
}
