/// The text boxes of an old Word document, and the places of the text that they are anchored at ([MS-DOC],
/// PlcftxbxTxt, FTXBXS, PlcfSpa, Spa).
struct OldWordBoxes {
    private var boxes: [Int: Range<Int>] = [:]
    private var anchors: [Int: Int] = [:]
    /// In the order of the file.
    private var shapes: [Int] = []

    init() {}

    /// - Parameter areOfHeaders: Whether those of headers and footers are meant, not those of the text.
    init(_ file: OldWordFile, areOfHeaders: Bool = false) {
        guard
            let (parts, entries) = file.parts(
                of: areOfHeaders ? .headerBoxes : .boxes, areOfHeaders ? .headerBoxTexts : .boxTexts, entrySize: 22)
        else { return }
        for (index, part) in parts.enumerated() {
            let place = entries + index * 22
            // The last one ends the others, and those that are kept for another use have no words.
            guard let shape = file.table.long(at: place + 14), file.table.short(at: place + 8) == 0, shape > 0,
                !part.isEmpty, boxes[shape] == nil
            else { continue }
            boxes[shape] = part
            shapes.append(shape)
        }
        guard let (places, drawings) = file.positions(of: areOfHeaders ? .headerShapes : .shapes, entrySize: 26) else {
            return
        }
        let first = file.range(ofStory: areOfHeaders ? .headers : .text).lowerBound
        for (index, place) in places.dropLast().enumerated() {
            if let shape = file.table.long(at: drawings + index * 26) { anchors[first + place] = shape }
        }
    }

    /// Takes the box that is anchored at a place.
    mutating func take(at place: Int) -> Range<Int>? { anchors[place].flatMap { boxes.removeValue(forKey: $0) } }

    /// Takes those that no place was found for: boxes in a group of shapes, which alone is anchored.
    mutating func takeOthers() -> [Range<Int>] {
        let others = shapes.compactMap { boxes[$0] }
        boxes = [:]
        return others
    }
}
