/// The columns of a row for each duty.
enum DutyRow {
    static var columns: [String] {
        [
            "path", "id", "actors", "modal", "action", "deadline", "deadlineDate", "figures", "line", "range", "page",
        ]
    }

    static func line(of duty: Duty, in document: Document, _ positions: OffsetConverter) -> [TableValue] {
        [
            .text(document.source.path), .text(duty.id), .objects(duty.actors.map(object)),
            .text(duty.modal?.rawValue), .text(duty.action), .text(duty.deadline), .text(duty.deadlineDate),
            .objects(duty.figures.map(object)), .number(duty.line),
            .numbers([positions.offset(duty.range.lowerBound), positions.offset(duty.range.upperBound)]),
            .number(duty.page),
        ]
    }

    /// In CSV the part stands behind the name where it is not the usual one.
    private static func object(of actor: Duty.Actor) -> TableObject {
        let part =
            switch actor.role {
            case .lead: "（牵头）"
            case .responsible: ""
            case .with: "（配合）"
            }
        return TableObject(
            members: [
                ("name", .text(actor.name)), ("role", .text(actor.role.rawValue)),
                ("inherited", .flag(actor.isInherited)),
            ],
            written: actor.name + part)
    }

    private static func object(of figure: Duty.Figure) -> TableObject {
        TableObject(
            members: [
                ("text", .text(figure.text)), ("comparison", .text(figure.comparison.rawValue)),
                ("value", .decimal(figure.value)),
                ("unit", .text(figure.unit)),
            ], written: figure.text)
    }
}
