/// The elements of WordprocessingML that matter for reading text (ISO 29500-1, 17), by their local names, and the few
/// of other vocabularies that stand between them; all others are `.other`: their content is read as if they were not
/// there.
enum WordElement: String, CaseIterable {
    case other = ""
    // Body.
    case p, tbl, tr, tc, sdt, sdtPr, sdtContent, txbxContent, altChunk, hyperlink, fldSimple
    // Paragraph.
    case pPr, pStyle, numPr, ilvl, numId, jc, outlineLvl, pageBreakBefore, sectPr, ind, spacing, framePr
    // Section.
    case pgSz, pgMar, docGrid, footerReference, evenAndOddHeaders
    // Run.
    case r, rPr, rStyle, rFonts, sz, b, color, vanish, t, tab, ptab, br, cr, noBreakHyphen, sym, ruby, rt
    case fldChar, instrText, footnoteReference, endnoteReference, commentReference, drawing, pict, object
    // Tracked changes.
    case ins, del, moveFrom, delText, delInstrText, pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange
    case sectPrChange, tblGridChange, tblPrExChange, numberingChange
    // Tables.
    case trPr, tcPr, gridSpan, vMerge, gridBefore, gridAfter
    // Styles.
    case style, name, basedOn, docDefaults, tblStylePr
    // Numbering.
    case abstractNum, num, abstractNumId, lvl, lvlOverride, startOverride, start, numFmt, lvlText, lvlRestart, isLgl
    case suff, numStyleLink, styleLink
    // Notes, headers.
    case footnote, endnote
    // Relationships.
    case relationship = "Relationship"
    // Choices of the same content for several programs (ISO 29500-3), words set as a picture (VML).
    case alternateContent = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"
    case textpath

    /// Whether an element keeps what was before a tracked change.
    var isFormerState: Bool {
        switch self {
        case .del, .moveFrom, .delText, .delInstrText, .pPrChange, .rPrChange, .tblPrChange, .trPrChange, .tcPrChange,
            .sectPrChange, .tblGridChange, .tblPrExChange, .numberingChange:
            true
        default: false
        }
    }
}

extension WordElement {
    private static let slots = 512

    /// Elements by the hash of their names, with open addressing.
    private static let byHash: [(hash: UInt32, element: WordElement)] = {
        var table = [(hash: UInt32, element: WordElement)](repeating: (0, .other), count: slots)
        for element in allCases.dropFirst() {
            var hash = NameHash()
            for byte in element.rawValue.utf8 { hash.add(byte) }
            var slot = Int(hash.value) & (slots - 1)
            while table[slot].element != .other { slot = (slot + 1) & (slots - 1) }
            table[slot] = (hash.value, element)
        }
        return table
    }()

    /// Finds an element by the hash of its local name; names with the same hash would be taken for each other.
    init(_ hash: NameHash) {
        var slot = Int(hash.value) & (Self.slots - 1)
        let table = Self.byHash
        while table[slot].element != .other {
            if table[slot].hash == hash.value {
                self = table[slot].element
                return
            }
            slot = (slot + 1) & (Self.slots - 1)
        }
        self = .other
    }

    /// FNV-1a over a name, with regard to case.
    struct NameHash: Equatable {
        private(set) var value: UInt32 = 2_166_136_261

        @inline(__always)
        mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
    }
}
