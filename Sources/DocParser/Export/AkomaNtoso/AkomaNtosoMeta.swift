/// What a document says of itself, as Akoma Ntoso has it: work, expression and manifestation (FRBR), events, organs.
struct AkomaNtosoMeta {
    let metadata: Metadata
    /// Whether the document is legislation.
    let isAct: Bool

    static let noDate = "0001-01-01"

    /// The organs that issued it; else who published it.
    var authors: [String] {
        if !metadata.issuers.isEmpty { return metadata.issuers }
        return [metadata.masthead ?? metadata.publisher ?? "unknown"]
    }

    /// The day of the first version.
    private var firstDay: String? {
        (metadata.dateSigned ?? metadata.dateAdopted ?? metadata.datePublished)?.description
    }

    private var lastDay: String? { metadata.datesAmended.last?.description ?? firstDay }

    /// `/akn/cn/act/2020-01-02/云川省用水条例`.
    var work: String {
        Self.work(isAct: isAct, day: firstDay, metadata.documentNumber ?? metadata.title ?? "unknown")
    }

    static func work(isAct: Bool, day: String?, _ name: String) -> String {
        "/akn/cn/" + (isAct ? "act/" : "doc/") + (day.map { $0 + "/" } ?? "") + PercentEncoding.segment(name)
    }

    // MARK: Writing

    /// - Parameter component: `main`, or the identifier of an attachment, which has no references of its own.
    func write(component: String, to out: inout ByteWriter) {
        out.append("<meta>\n<identification source=\"#directive\">\n")
        level("FRBRWork", work, component, days: [("generation", firstDay)], to: &out) { out in
            out.append("<FRBRcountry value=\"cn\"/>\n")
            if let type = metadata.documentType { value("FRBRsubtype", type, to: &out) }
            if let number = metadata.documentNumber { value("FRBRnumber", number, to: &out) }
            if let title = metadata.title { value("FRBRname", title, to: &out) }
        }
        let expression = work + "/zho@" + (lastDay ?? "")
        let days: [(name: StaticString, day: String?)] = [
            (metadata.datesAmended.isEmpty ? "generation" : "amendment", lastDay),
            ("effective", metadata.dateEffective?.description),
        ]
        level("FRBRExpression", expression, component, days: days, to: &out) { out in
            out.append("<FRBRlanguage language=\"zho\"/>\n")
        }
        level("FRBRManifestation", expression, component + ".xml", days: [("generation", lastDay)], to: &out) { out in
            out.append("<FRBRformat value=\"application/akn+xml\"/>\n")
        }
        out.append("</identification>\n")
        if component == "main" {
            publication(to: &out)
            lifecycle(to: &out)
            organs(to: &out)
        }
        out.append("</meta>\n")
    }

    private func level(
        _ name: StaticString, _ iri: String, _ component: String, days: [(name: StaticString, day: String?)],
        to out: inout ByteWriter, _ rest: (inout ByteWriter) -> Void
    ) {
        out.append("<")
        out.append(name)
        out.append(">\n")
        value("FRBRthis", iri + "/!" + component, to: &out)
        value("FRBRuri", iri, to: &out)
        var known = days.filter { $0.day != nil }
        if known.isEmpty { known.append((name: "unknown", day: Self.noDate)) }
        for (name, day) in known {
            out.append("<FRBRdate date=\"")
            out.append(markup: day ?? Self.noDate, inAttribute: true)
            out.append("\" name=\"")
            out.append(name)
            out.append("\"/>\n")
        }
        for number in authors.indices {
            out.append("<FRBRauthor href=\"#org_")
            out.append(number + 1)
            out.append("\"/>\n")
        }
        rest(&out)
        out.append("</")
        out.append(name)
        out.append(">\n")
    }

    private func value(_ name: StaticString, _ value: String, to out: inout ByteWriter) {
        out.append("<")
        out.append(name)
        out.append(" value=\"")
        out.append(markup: value, inAttribute: true)
        out.append("\"/>\n")
    }

    private func publication(to out: inout ByteWriter) {
        guard let day = metadata.datePublished else { return }
        let name = metadata.publisher ?? ""
        out.append("<publication date=\"")
        out.append(markup: day.description, inAttribute: true)
        for part in ["\" name=\"", "\" showAs=\""] {
            out.append(string: part)
            out.append(markup: name, inAttribute: true)
        }
        out.append("\"/>\n")
    }

    private func lifecycle(to out: inout ByteWriter) {
        let events =
            (firstDay.map { [("generation", $0)] } ?? [])
            + metadata.datesAmended.map { ("amendment", $0.description) }
        guard !events.isEmpty else { return }
        out.append("<lifecycle source=\"#directive\">\n")
        for (type, day) in events {
            out.append("<eventRef date=\"")
            out.append(string: day)
            out.append("\" source=\"#directive\" type=\"")
            out.append(string: type)
            out.append("\"/>\n")
        }
        out.append("</lifecycle>\n")
    }

    private func organs(to out: inout ByteWriter) {
        out.append("<references source=\"#directive\">\n")
        for (number, name) in authors.enumerated() {
            out.append("<TLCOrganization eId=\"org_")
            out.append(number + 1)
            out.append("\" href=\"/akn/ontology/organization/cn/")
            out.append(markup: PercentEncoding.segment(name), inAttribute: true)
            out.append("\" showAs=\"")
            out.append(markup: name, inAttribute: true)
            out.append("\"/>\n")
        }
        out.append(
            """
            <TLCProcess eId="directive" href="/akn/ontology/process/directive" showAs="directive"/>
            </references>

            """)
    }
}
