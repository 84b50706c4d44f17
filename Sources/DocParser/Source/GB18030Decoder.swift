/// GB 18030, and with it GBK and GB 2312, as UTF-8. Not left to the C library, whose converter is missing on small systems.
enum GB18030Decoder {
    /// The characters by their places, made once from the table.
    private struct Tables: Sendable {
        /// Of two bytes.
        let short: [UInt32]
        /// Of four bytes up to U+FFFF, in the order of their codes; 0 for a code that stands for none.
        let long: [UInt16]

        init() {
            var short = [UInt32](repeating: 0, count: GB18030Characters.count)
            for run in GB18030Characters.privateRuns {
                for number in 0..<run.count { short[run.place + number] = UInt32(run.first) + UInt32(number) }
            }
            var place = 0
            for scalar in GB18030Characters.others.unicodeScalars {
                while short[place] != 0 { place += 1 }
                short[place] = scalar.value
            }
            self.short = short
            long = Self.long(short)
        }

        /// All scalars from U+0080 on that have no two bytes, as it was in the edition of 2000 (GB 18030-2000, annex D).
        private static func long(_ short: [UInt32]) -> [UInt16] {
            var hasTwoBytes = [Bool](repeating: false, count: 0x10000)
            for scalar in short where scalar < 0x10000 { hasTwoBytes[Int(scalar)] = true }
            var settled: Set<UInt32> = []
            for (place, former) in GB18030Characters.privateIn2000 {
                if short[place] < 0x10000 { hasTwoBytes[Int(short[place])] = false }
                hasTwoBytes[Int(former)] = true
                settled.insert(short[place])
            }
            return (0x80..<0x10000).compactMap { scalar in
                if hasTwoBytes[scalar] || scalar >= 0xD800 && scalar < 0xE000 { return nil }
                // Two characters have changed places; the others have two bytes only, since they have them.
                if scalar == 0x1E3F { return 0xE7C7 }
                return settled.contains(UInt32(scalar)) ? 0 : UInt16(scalar)
            }
        }
    }

    private static let tables = Tables()
    /// The place of U+10000 among the characters of four bytes.
    private static let firstBeyond = (0x90 - 0x81) * 12600

    private enum Character {
        case scalar(UInt32, length: Int)
        case fault
        /// The bytes end within a character.
        case cut
    }

    /// Decodes the bytes from `start` on.
    ///
    /// - Parameter width: How many bytes, at an offset, one U+FFFD stands for.
    static func decode(_ bytes: [UInt8], from start: Int, width: (Span<UInt8>, Int) -> Int) -> DecodedText {
        let (input, tables) = (bytes.span, tables)
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2 + 64)
        var faults = DecodedText.Faults()
        var offset = start
        while offset < input.count {
            let lead = input[offset]
            if lead < 0x80 {
                output.append(lead)
                offset += 1
                continue
            }
            switch character(in: input, at: offset, tables) {
            case .scalar(let scalar, let length):
                output.append(scalar: scalar)
                offset += length
            case .fault:
                faults.add(fileOffset: offset, textOffset: output.count)
                output.appendReplacement()
                offset += max(1, width(input, offset))
            case .cut:
                faults.add(fileOffset: offset, textOffset: output.count)
                output.appendReplacement()
                offset = input.count
            }
        }
        return DecodedText(bytes: output, encoding: .gb18030, faults: faults)
    }

    /// The character of two or four bytes at an offset.
    @inline(__always)
    private static func character(in input: Span<UInt8>, at offset: Int, _ tables: borrowing Tables) -> Character {
        let lead = Int(input[offset])
        guard lead > 0x80, lead < 0xFF else { return .fault }
        guard offset + 1 < input.count else { return .cut }
        let trail = Int(input[offset + 1])
        if trail >= 0x40, trail != 0x7F, trail != 0xFF {
            let column = trail - (trail > 0x7F ? 0x41 : 0x40)
            return .scalar(tables.short[(lead - 0x81) * GB18030Characters.rowLength + column], length: 2)
        }
        guard trail >= 0x30, trail <= 0x39 else { return .fault }
        guard offset + 3 < input.count else { return .cut }
        let (third, fourth) = (Int(input[offset + 2]), Int(input[offset + 3]))
        guard third >= 0x81, third <= 0xFE, fourth >= 0x30, fourth <= 0x39 else { return .fault }
        let place = (((lead - 0x81) * 10 + trail - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30
        if place >= firstBeyond {
            return place - firstBeyond < 0x100000 ? .scalar(UInt32(0x10000 + place - firstBeyond), length: 4) : .fault
        }
        guard place < tables.long.count, tables.long[place] != 0 else { return .fault }
        return .scalar(UInt32(tables.long[place]), length: 4)
    }
}
