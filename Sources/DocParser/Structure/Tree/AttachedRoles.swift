/// The roles of paragraphs in an attached text: its addressees, its signature, its adoption line. They are no evidence
/// for the document that carries it.
enum AttachedRoles {
    static func mark(_ entries: inout [Entry], _ lines: ArraySlice<Line>) {
        var traits: [UInt32: LineTraits] = [:]
        for line in lines
        where !line.traits.isDisjoint(with: [.addressees, .date, .organDate, .adoption, .organ, .person]) {
            traits[line.range.lower] = line.traits
        }
        for index in entries.indices where entries[index].kind == .paragraph {
            guard let found = traits[entries[index].range.lower] else { continue }
            if found.contains(.addressees), index < 2 {
                entries[index].role = .addressees
            } else if found.contains(.adoption), index < 4 {
                entries[index].role = .adoption
            } else if found.contains(.date) || found.contains(.organDate) {
                entries[index].role = .signature
                // Several organs sign with one date (7.3.5.1), orders with office and name above it.
                var signer = index - 1
                while signer >= 0, let before = traits[entries[signer].range.lower],
                    !before.isDisjoint(with: [.organ, .person]), entries[signer].kind == .paragraph
                {
                    entries[signer].role = .signature
                    signer -= 1
                }
            }
        }
    }
}
