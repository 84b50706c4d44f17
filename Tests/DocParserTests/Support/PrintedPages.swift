/// Pages as `pdftohtml -xml` prints them, made of lines with their places.
struct PrintedPages {
    private var pages: [String] = []

    /// Fonts of a document: 0 the text, 1 the title, 2 黑体, 3 a red masthead.
    private static let fonts = """
        <fontspec id="0" size="24" family="AAAAAA+FangSong" color="#000000"/>
        <fontspec id="1" size="33" family="BBBBBB+FZXBSJW" color="#000000"/>
        <fontspec id="2" size="24" family="CCCCCC+SimHei" color="#000000"/>
        <fontspec id="3" size="69" family="DDDDDD+FZXBSK" color="#ff0000"/>
        """

    /// A piece: its left edge, font and words; a Chinese character is as wide as its size.
    struct Piece {
        var left: Int
        var top: Int
        var font = 0
        var words: String
        var width: Int?
    }

    mutating func add(_ pieces: [Piece]) {
        var page =
            "<page number=\"\(pages.count + 1)\" position=\"absolute\" top=\"0\" left=\"0\" height=\"1262\" width=\"892\">\n"
        if pages.isEmpty { page += Self.fonts + "\n" }
        for piece in pieces {
            let size = [24, 33, 24, 69][piece.font]
            let width = piece.width ?? piece.words.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? size / 2 : size) }
            page += "<text top=\"\(piece.top)\" left=\"\(piece.left)\" width=\"\(width)\" height=\"\(size)\" "
            page += "font=\"\(piece.font)\">\(piece.words)</text>\n"
        }
        pages.append(page + "</page>")
    }

    var bytes: [UInt8] {
        Array(("<?xml version=\"1.0\"?>\n<pdf2xml>\n" + pages.joined(separator: "\n") + "\n</pdf2xml>\n").utf8)
    }
}
