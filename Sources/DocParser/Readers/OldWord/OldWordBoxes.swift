/// The text boxes of an old Word document, and the places of the text that they are anchored at ([MS-DOC],
/// PlcftxbxTxt, FTXBXS, PlcfSpa, Spa).
struct OldWordBoxes {
    /// In the order of the file; `nil` for those that were taken.
    private var boxes: [Range<Int>?] = []
    /// The places of boxes in that order, by their shapes.
    private var places: [Int: Int] = [:]
    /// Shapes by the places of the text that they are anchored at.
    private var anchors: [Int: Int] = [:]

    init() {}

    /// - Parameter areOfHeaders: Whether those of headers and footers are meant, not those of the text.
    init(_ file: OldWordFile, areOfHeaders: Bool = false) {
        guard
            let (parts, entries) = file.parts(
                of: areOfHeaders ? .headerBoxes : .boxes, areOfHeaders ? .headerBoxTexts : .boxTexts, entrySize: 22)
        else { return }
        for (index, part) in parts.enumerated() {
            let place = entries + index * 22
            // Those that are kept for another use have no words; the last one, without a shape, ends the others.
            guard let shape = file.table.long(at: place + 14), file.table.short(at: place + 8) == 0, !part.isEmpty,
                shape > 0 || index < parts.count - 1
            else { continue }
            if shape > 0, places[shape] == nil { places[shape] = boxes.count }
            boxes.append(part)
        }
        guard let (positions, drawings) = file.positions(of: areOfHeaders ? .headerShapes : .shapes, entrySize: 26)
        else {
            return
        }
        let first = file.range(ofStory: areOfHeaders ? .headers : .text).lowerBound
        for (index, place) in positions.dropLast().enumerated() {
            if let shape = file.table.long(at: drawings + index * 26) { anchors[first + place] = shape }
        }
    }

    /// Takes the box that is anchored at a place.
    mutating func take(at place: Int) -> Range<Int>? {
        guard let shape = anchors[place], let index = places[shape] else { return nil }
        defer { boxes[index] = nil }
        return boxes[index]
    }

    /// Takes those that no place was found for: boxes in a group of shapes, which alone is anchored, and those whose shape
    /// is not told, or told twice.
    mutating func takeOthers() -> [Range<Int>] {
        let others = boxes.compactMap { $0 }
        boxes = boxes.map { _ in nil }
        return others
    }
}
