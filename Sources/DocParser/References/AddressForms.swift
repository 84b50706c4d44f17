/// The ids that a place in words has in a document of which only the ids are known.
enum AddressForms {
    /// More articles are no range that a person cites.
    private static let longest = 1000
    /// The clauses of an article that are tried for an item without one.
    private static let mostClauses = 20

    /// The ids of a place, or of all places from one to the other, that are there.
    static func ids(of span: PlaceSpan, prefix: String, _ isThere: (String) -> Bool) -> [String] {
        guard let last = span.last, let unit = span.first.innermost, last.innermost == unit else {
            return ids(of: span.first, prefix: prefix, isThere)
        }
        var found: [String] = []
        var next = span.first
        while next[unit] <= last[unit], next[unit] - span.first[unit] < longest {
            found += ids(of: next, prefix: prefix, isThere)
            next[unit] += 1
        }
        return found
    }

    private static func ids(of address: PlaceAddress, prefix: String, _ isThere: (String) -> Bool) -> [String] {
        if let attachment = address.attachment {
            var inner = address
            inner.attachment = nil
            let owner = prefix + (attachment > 0 ? "附件\(attachment)" : "附件")
            guard inner.innermost != nil else { return isThere(owner) ? [owner] : [] }
            return ids(of: inner, prefix: owner + "/", isThere)
        }
        let written = prefix + address.written
        if isThere(written) { return [written] }
        if let plain = plain(address), isThere(prefix + plain) { return [prefix + plain] }
        guard address[.article] > 0, address[.clause] <= 1 else { return [] }
        if address[.clause] == 1, address[.item] > 0 {
            // An article of one clause leaves it out of the addresses of its items.
            var short = address
            short[.clause] = 0
            return isThere(prefix + short.written) ? [prefix + short.written] : []
        }
        guard address[.clause] == 0, address[.item] > 0 else { return [] }
        return (1...mostClauses).map { clause in
            var full = address
            full[.clause] = clause
            return prefix + full.written
        }.filter(isThere)
    }

    /// 3.2 for 第三条第（二）项 of a notice, 3 for 第三部分.
    private static func plain(_ address: PlaceAddress) -> String? {
        if address.hasDecimals {
            guard address.innermost == .article else { return nil }
            var out = ByteWriter()
            address.appendDecimal(to: &out)
            return out.string
        }
        let outermost = address.isPortion ? address[.part] : address[.article]
        guard outermost > 0, address[.clause] == 0, address.inserted == 0 else { return nil }
        let inner = [address[.item], address[.subitem]].filter { $0 > 0 }
        return ([outermost] + inner).map(String.init).joined(separator: ".")
    }
}

extension PlaceAddress {
    /// 第十二条第二款第（三）项
    var written: String {
        var out = ByteWriter()
        append(to: &out)
        return out.string
    }
}
