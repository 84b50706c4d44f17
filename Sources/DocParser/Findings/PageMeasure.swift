/// The page of an official document, in twips (GB/T 9704-2012, 5.1 and 5.2.1).
enum PageMeasure {
    static let width = 11_906
    static let height = 16_838
    /// 37, 35, 28 and 26 mm around a text of 156 by 225 mm.
    static let top = 2_098
    static let bottom = 1_984
    static let left = 1_588
    static let right = 1_474
    /// The standard allows a millimetre.
    static let tolerance = 57

    /// Rounded to tenths.
    static func millimetres(_ twips: Int) -> String {
        let tenths = (twips * 254 + 720) / 1_440
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
