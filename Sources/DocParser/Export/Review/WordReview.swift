/// A Word document that is looked through: a copy has what was mended as tracked changes (修订) and what was found as
/// comments (批注) at the paragraphs; of the package only the text, its comments, their types and relationships change.
package struct WordReview {
    /// Who is said to have changed and written.
    package static let author = "directive"

    /// What is said at a place.
    package struct Comment: Sendable {
        /// A byte offset of the text; `nil` for the document.
        let offset: Int?
        let words: String

        package init(at offset: Int?, _ words: String) {
            self.offset = offset
            self.words = words
        }
    }

    package let document: Document
    private var file: WordPackage
    private let part: WordXML
    private let places: [WordPlace]
    private let trace: WordTrace

    /// Reads a document. O(n) in what it unpacks to.
    ///
    /// - Parameters:
    ///   - path: The name that stands in `source.path`.
    ///   - unpackedLimit: How many bytes the parts may unpack to.
    /// - Throws: `ReadingError` for what is no Word document (.docx), damaged or locked.
    package init(_ bytes: [UInt8], path: String?, unpackedLimit: Int) throws(ReadingError) {
        do throws(PackageFault) {
            var file = try WordPackage(bytes, limit: unpackedLimit)
            part = try file.document()
            let word = try WordDocument(&file, isTraced: true)
            self.file = file
            places = word.places
            trace = word.trace ?? WordTrace()
            document = Document(word, format: .docx, path: path)
        } catch {
            throw ReadingError(.word(error))
        }
    }

    /// Whether bytes of the text were no characters: then a copy would not hold what the document holds.
    package var isDamaged: Bool { file.replacedPlaces > 0 }

    /// The copy, and how many of the changes could not be made: those of numbers that Word counts by itself, and of notes.
    package func copy(
        _ changes: [TextEdits.Change], _ comments: [Comment]
    ) throws(ReadingError) -> (bytes: [UInt8], unmade: Int) {
        let names = WordVocabulary(part.bytes)
        var writer = WordChangeWriter(trace: trace, places: places, part: part.bytes, names: names)
        let unmade = changes.count { !writer.add($0) }
        do throws(PackageFault) {
            let written = try WordComments(comments, of: file, names: names)
            let edits = names.declarations + writer.edits() + written.marks(in: trace, places)
            let text = (name: file.main, bytes: WordEdit.apply(edits, to: part.bytes))
            return (try file.archive.replacing([text] + written.parts), unmade)
        } catch {
            throw ReadingError(.word(error))
        }
    }
}

/// Bytes of a part of a package that others take the place of.
struct WordEdit {
    let range: Range<Int>
    let bytes: [UInt8]

    /// A part with all edits, which do not overlap; those at one place in their order.
    static func apply(_ edits: [WordEdit], to part: [UInt8]) -> [UInt8] {
        let order = edits.indices.sorted {
            (edits[$0].range.lowerBound, edits[$0].range.upperBound, $0)
                < (edits[$1].range.lowerBound, edits[$1].range.upperBound, $1)
        }
        var result: [UInt8] = []
        result.reserveCapacity(part.count + edits.reduce(0) { $0 + $1.bytes.count })
        var end = 0
        for index in order where edits[index].range.lowerBound >= end {
            result += part[end..<edits[index].range.lowerBound]
            result += edits[index].bytes
            end = edits[index].range.upperBound
        }
        return result + part[end...]
    }
}
