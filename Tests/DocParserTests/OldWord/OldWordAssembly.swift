@testable import DocParser

/// Putting the streams together.
extension OldWordWriter {
    struct Assembly {
        var main = [UInt8](repeating: 0, count: 1_024)
        var table: [UInt8] = []
        var tables: [Int: Range<Int>] = [:]
        var units: [UInt16] = []
        /// Starts of pieces in the text, with their places in the file.
        var pieces: [(start: Int, place: Int, isCompressed: Bool, changes: [UInt8])] = []
        var paragraphs: [(start: Int, entry: [UInt8])] = []
        var characters: [(start: Int, entry: [UInt8])] = []

        mutating func write(_ writer: OldWordWriter) -> (main: [UInt8], table: [UInt8]) {
            var lengths = [Int](repeating: 0, count: 8)
            func length(_ paragraphs: [Paragraph]) -> Int {
                paragraphs.reduce(0) { $0 + $1.runs.reduce(1) { $0 + $1.words.utf16.count } }
            }
            let empty = Paragraph("")
            let frames = writer.frames.compactMap { $0 }
            lengths[0] = length(writer.paragraphs)
            lengths[1] = writer.footnotes.isEmpty ? 0 : length(writer.footnotes + [empty])
            lengths[2] = frames.isEmpty ? 0 : length(frames + [empty])
            lengths[6] = writer.boxes.isEmpty ? 0 : length(writer.boxes + [empty])
            lengths[7] = writer.frameBoxes.isEmpty ? 0 : length(writer.frameBoxes + [empty])
            let frameBoxes = writer.frameBoxes.isEmpty ? [] : writer.frameBoxes + [empty]
            let notes = writer.footnotes.isEmpty ? [] : writer.footnotes + [empty]
            let heads = frames.isEmpty ? [] : frames + [empty]
            let boxes = writer.boxes.isEmpty ? [] : writer.boxes + [empty]
            let others = notes + heads + boxes + frameBoxes
            // Behind other parts there is a mark more.
            for paragraph in writer.paragraphs + others + (others.isEmpty ? [] : [empty]) { add(paragraph) }
            let end = main.count
            addPieces()
            addPages(paragraphs, of: writer.pageSize, to: end, table: 13)
            addPages(characters, of: writer.pageSize, to: end, table: 12)
            addStyles(writer.styles)
            addFonts(writer.fonts)
            addLists(writer.lists, writer.numberings)
            addNotes(writer.footnotes, length)
            addFrames(writer.frames, length)
            let headStart = lengths[0] + lengths[1]
            addBoxes(writer.boxes, in: 0..<lengths[0], tables: (56, 40), length)
            addBoxes(writer.frameBoxes, in: headStart..<(headStart + lengths[2]), tables: (58, 41), length)
            addSection(writer.section, to: lengths[0])
            finish(writer, lengths)
            return (main, table)
        }

        mutating func add(_ paragraph: Paragraph) {
            paragraphs.append((main.count, littleShort(paragraph.style) + paragraph.changes))
            if pieces.last?.isCompressed != paragraph.isCompressed || pieces.last?.changes != paragraph.pieceChanges {
                pieces.append((units.count, main.count, paragraph.isCompressed, paragraph.pieceChanges))
            }
            let mark = String(decoding: [paragraph.mark], as: UTF16.self)
            for run in paragraph.runs + [Run(mark, paragraph.markChanges)] {
                characters.append((main.count, run.changes))
                units += run.words.utf16
                for unit in run.words.utf16 {
                    main += paragraph.isCompressed ? [OldWordWriter.compressed(unit)] : littleShort(Int(unit))
                }
            }
        }

        mutating func put(_ number: Int, _ bytes: [UInt8]) {
            if bytes.isEmpty { return }
            tables[number] = table.count..<(table.count + bytes.count)
            table += bytes
        }

        mutating func addPieces() {
            var bytes = (pieces.map(\.start) + [units.count]).flatMap { little($0) }
            // Changes stand before the pieces, each once.
            var lists: [[UInt8]] = []
            for piece in pieces {
                if !piece.changes.isEmpty, !lists.contains(piece.changes) { lists.append(piece.changes) }
                let list = lists.firstIndex(of: piece.changes).map { $0 << 1 | 1 } ?? 0
                bytes += [0, 0] + little(piece.isCompressed ? piece.place * 2 | 1 << 30 : piece.place)
                bytes += littleShort(list)
            }
            put(33, lists.flatMap { [1] + littleShort($0.count) + $0 } + [2] + little(bytes.count) + bytes)
        }

        /// Pages of 512 bytes: a few entries in each, the text's places before and what is changed behind.
        mutating func addPages(
            _ entries: [(start: Int, entry: [UInt8])], of size: Int, to end: Int, table number: Int
        ) {
            let isParagraphs = number == 13
            var starts: [Int] = []
            var pages: [Int] = []
            for first in stride(from: 0, to: entries.count, by: size) {
                let part = entries[first..<min(first + size, entries.count)]
                main += [UInt8](repeating: 0, count: (512 - main.count % 512) % 512)
                pages.append(main.count / 512)
                starts.append(part[first].start)
                let next = first + part.count < entries.count ? entries[first + part.count].start : end
                var page = (part.map(\.start) + [next]).flatMap { little($0) }
                var place = 510
                var grpprls: [(Int, [UInt8])] = []
                for (_, entry) in part {
                    // Of paragraphs the length is told in words, with the style.
                    let padded = isParagraphs && entry.count % 2 == 1 ? entry + [0] : entry
                    let stored = isParagraphs ? [0, UInt8(padded.count / 2)] + padded : [UInt8(padded.count)] + padded
                    place -= stored.count
                    place -= place % 2
                    grpprls.append((place, stored))
                    page += [UInt8(place / 2)] + (isParagraphs ? [UInt8](repeating: 0, count: 12) : [])
                }
                page += [UInt8](repeating: 0, count: 512 - page.count)
                for (place, stored) in grpprls { page.replaceSubrange(place..<(place + stored.count), with: stored) }
                page[511] = UInt8(part.count)
                main += page
            }
            put(number, (starts + [end]).flatMap { little($0) } + pages.flatMap { little($0) })
        }

        mutating func addStyles(_ styles: [Style]) {
            if styles.isEmpty { return }
            var bytes = littleShort(18) + littleShort(styles.count) + littleShort(10) + [UInt8](repeating: 0, count: 14)
            for (index, style) in styles.enumerated() {
                func list(_ changes: [UInt8]) -> [UInt8] {
                    littleShort(changes.count) + changes + [UInt8](repeating: 0, count: changes.count % 2)
                }
                var body = littleShort(style.number) + littleShort(style.base << 4 | (style.isCharacter ? 2 : 1))
                body += littleShort(index << 4 | (style.isCharacter ? 1 : 2)) + [0, 0, 0, 0]
                body +=
                    littleShort(style.name.utf16.count) + littleShorts(Array(style.name.utf16) + [0])
                if !style.isCharacter { body += list(littleShort(index) + style.paragraph) }
                body += list(style.run)
                bytes += littleShort(body.count) + body
            }
            put(1, bytes)
        }

        mutating func addFonts(_ fonts: [String]) {
            if fonts.isEmpty { return }
            var bytes = littleShort(fonts.count) + [0, 0]
            for name in fonts {
                let units = littleShorts(Array(name.utf16) + [0])
                bytes.append(UInt8(39 + units.count))
                bytes += [UInt8](repeating: 0, count: 39) + units
            }
            put(15, bytes)
        }

        mutating func addLists(_ lists: [List], _ numberings: [Numbering]) {
            if lists.isEmpty { return }
            var bytes = littleShort(lists.count)
            for list in lists {
                bytes += little(list.identifier) + [0, 0, 0, 0]
                for level in 0..<9 { bytes += littleShort(list.styles[level] ?? 0xFFF) }
                bytes += [list.levels.count == 1 ? 1 : 0, 0]
            }
            put(73, bytes)
            for list in lists {
                for index in 0..<(list.levels.count == 1 ? 1 : 9) {
                    table += OldWordWriter.bytes(of: index < list.levels.count ? list.levels[index] : Level(text: ""))
                }
            }
            var places = little(numberings.count)
            for numbering in numberings {
                places += little(numbering.list) + [UInt8](repeating: 0, count: 8)
                places += [UInt8(numbering.starts.count), 0, 0, 0]
            }
            put(74, places)
            for numbering in numberings {
                table += [0xFF, 0xFF, 0xFF, 0xFF]
                for (level, start) in numbering.starts.sorted(by: { $0.key < $1.key }) {
                    table += little(start) + little(level | 0x10)
                }
            }
        }

        mutating func addNotes(_ notes: [Paragraph], _ length: ([Paragraph]) -> Int) {
            if notes.isEmpty { return }
            let places = units.indices.filter { units[$0] == 2 }.prefix(notes.count)
            put(2, (places + [units.count]).flatMap { little($0) } + places.flatMap { _ in littleShort(1) })
            put(3, OldWordWriter.ends(of: notes.map { length([$0]) } + [1]).flatMap { little($0) })
        }

        mutating func addFrames(_ frames: [Paragraph?], _ length: ([Paragraph]) -> Int) {
            if frames.isEmpty { return }
            let lengths = [Int](repeating: 0, count: 6) + frames.map { $0.map { length([$0]) } ?? 0 } + [1]
            put(11, OldWordWriter.ends(of: lengths).flatMap { little($0) })
        }

        mutating func addBoxes(
            _ boxes: [Paragraph], in story: Range<Int>, tables: (texts: Int, shapes: Int),
            _ length: ([Paragraph]) -> Int
        ) {
            if boxes.isEmpty { return }
            var bytes = OldWordWriter.ends(of: boxes.map { length([$0]) } + [1]).flatMap { little($0) }
            for index in 0...boxes.count {
                bytes +=
                    [UInt8](repeating: 0, count: 14) + little(index < boxes.count ? 1_025 + index : 0) + [0, 0, 0, 0]
            }
            put(tables.texts, bytes)
            let places = story.filter { units[$0] == 8 }.map { $0 - story.lowerBound }
            var anchors = (places + [units.count]).flatMap { little($0) }
            for index in places.indices { anchors += little(1_025 + index) + [UInt8](repeating: 0, count: 22) }
            put(tables.shapes, anchors)
        }

        mutating func addSection(_ changes: [UInt8], to end: Int) {
            let place = main.count
            main += littleShort(changes.count) + changes
            put(6, little(0) + little(end) + [0, 0] + little(place) + [UInt8](repeating: 0, count: 6))
        }

        mutating func finish(_ writer: OldWordWriter, _ lengths: [Int]) {
            func set(_ place: Int, _ bytes: [UInt8]) {
                main.replaceSubrange(place..<(place + bytes.count), with: bytes)
            }
            set(0, littleShort(0xA5EC) + littleShort(writer.version))
            set(10, littleShort(writer.flags))
            for (index, length) in lengths.enumerated() { set(76 + index * 4, little(length)) }
            set(152, littleShort(93))
            for (number, range) in tables { set(154 + number * 8, little(range.lowerBound) + little(range.count)) }
            main += [UInt8](repeating: 0, count: max(0, 4_096 - main.count))
        }
    }

    fileprivate static func ends(of lengths: [Int]) -> [Int] {
        lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    }

    /// A character in a byte, as compressed pieces have it.
    fileprivate static func compressed(_ unit: UInt16) -> UInt8 {
        let signs: [UInt16: UInt8] = [0x201C: 0x93, 0x201D: 0x94, 0x2014: 0x97, 0x2026: 0x85]
        return signs[unit] ?? UInt8(truncatingIfNeeded: unit)
    }

    fileprivate static func bytes(of level: Level) -> [UInt8] {
        var units: [UInt16] = []
        var isPlace = false
        for unit in level.text.utf16 {
            if unit == 0x25 {
                isPlace = true
            } else {
                units.append(isPlace ? unit - 0x31 : unit)
                isPlace = false
            }
        }
        var bytes = little(level.start) + [UInt8(level.format), UInt8(level.flags)] + [UInt8](repeating: 0, count: 9)
        bytes += [UInt8(level.suffix)] + [UInt8](repeating: 0, count: 8) + [0, 0, UInt8(level.limit), 0]
        return bytes + littleShort(units.count) + littleShorts(units)
    }
}
