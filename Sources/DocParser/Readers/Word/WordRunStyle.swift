/// How characters are set, as far as it tells something of a line; `nil` where nothing is said, and what is around them
/// counts.
struct WordRunStyle: Equatable {
    /// In half points.
    var size: UInt16?
    var isBold: Bool?
    var isRed: Bool?
    var isHidden: Bool?
    /// Of Chinese characters.
    var face: WordTypeface?
    /// Twips between characters (`spacing`).
    var spacing: Int16?
    /// Of letters and figures.
    var latinFace: WordTypeface?

    /// Takes over what another says.
    mutating func apply(_ other: WordRunStyle) {
        size = other.size ?? size
        isBold = other.isBold ?? isBold
        isRed = other.isRed ?? isRed
        isHidden = other.isHidden ?? isHidden
        face = other.face ?? face
        spacing = other.spacing ?? spacing
        latinFace = other.latinFace ?? latinFace
    }
}
