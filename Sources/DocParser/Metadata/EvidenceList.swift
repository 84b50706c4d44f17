/// Where the values of the fields were read: a list in the order of reading, which is short.
struct EvidenceList: Sendable, Hashable {
    private struct Place: Sendable, Hashable {
        var field: Metadata.Field
        var evidence: Metadata.Evidence
    }

    private var places: [Place] = []

    init() {}

    init(_ evidence: [Metadata.Field: [Metadata.Evidence]]) {
        for field in Metadata.Field.allCases {
            for place in evidence[field] ?? [] { add(field, place) }
        }
    }

    /// By field; fields without evidence are left out.
    var byField: [Metadata.Field: [Metadata.Evidence]] {
        places.reduce(into: [:]) { $0[$1.field, default: []].append($1.evidence) }
    }

    /// The ranges that hold something, by where they begin. An array of the standard library's ranges would have the runtime
    /// look up what makes their bounds comparable, at every start.
    var sortedRanges: [ByteRange] {
        var ranges: [ByteRange] = []
        ranges.reserveCapacity(places.count)
        for place in places where !place.evidence.range.isEmpty {
            ranges.append(ByteRange(place.evidence.range.lowerBound, place.evidence.range.upperBound))
        }
        ranges.sort { $0.lower < $1.lower }
        return ranges
    }

    /// The fields that there is evidence of, as often as there is.
    var fields: some Sequence<Metadata.Field> { places.lazy.map(\.field) }

    func of(_ field: Metadata.Field) -> [Metadata.Evidence] {
        var found: [Metadata.Evidence] = []
        for place in places where place.field == field { found.append(place.evidence) }
        return found
    }

    func forEach(of field: Metadata.Field, _ body: (Metadata.Evidence) -> Void) {
        for place in places where place.field == field { body(place.evidence) }
    }

    func first(of field: Metadata.Field) -> Metadata.Evidence? {
        places.first { $0.field == field }?.evidence
    }

    mutating func add(_ field: Metadata.Field, _ evidence: Metadata.Evidence) {
        places.append(Place(field: field, evidence: evidence))
    }

    mutating func move(_ place: (Metadata.Evidence) -> Metadata.Evidence) {
        for index in places.indices { places[index].evidence = place(places[index].evidence) }
    }

    mutating func remove(_ field: Metadata.Field) {
        places.removeAll { $0.field == field }
    }
}
