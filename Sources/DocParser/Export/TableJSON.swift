/// Cells of a spreadsheet as JSON values.
extension JSONWriter {
    mutating func value(_ value: TableValue) {
        switch value {
        case .text(let text): string(text)
        case .number(let number): integer(number)
        case .list(let values): strings(values)
        case .numbers(let values): integers(values)
        case .flag(let flag): self.flag(flag)
        case .objects(let objects): self.objects(objects)
        }
    }

    /// Objects in a list, all on one line.
    mutating func objects(_ objects: [TableObject]) {
        guard !objects.isEmpty else { return emptyList() }
        beginArray(inline: true)
        for object in objects {
            separate()
            beginObject(inline: true)
            for member in object.members {
                key(named: member.key)
                switch member.value {
                case .text(let text): string(text)
                case .flag(let flag): self.flag(flag)
                case .decimal(let figures): out.append(string: figures)
                }
            }
            endObject()
        }
        endArray()
    }
}
