import DocParser

/// `check --fix -o COPY.docx`: a copy of a Word document has the mends as tracked changes, and what was found as comments.
extension Mender {
    struct Review: Sendable {
        let bytes: [UInt8]
        /// How many places were mended.
        let count: Int
        let comments: Int
        /// What there is to say of the mended document.
        let left: [Remark]
    }

    func review(_ input: Input, in language: Language) throws(InputFailure) -> Review {
        let (bytes, _) = try read(input)
        let format = try loader.document(bytes, input, path: path(of: input)).source.format
        guard format == .docx else {
            let isOld = format == .doc
            throw InputFailure(
                name: input.name,
                sentence: isOld
                    ? Wording(
                        "is an old Word file; save it as .docx, then a copy of it can be mended",
                        "是旧版Word文件；请另存为.docx，再修改其副本")
                    : Wording(
                        "is no Word file (.docx), of which '-o' names a copy; '--fix' without '-o' mends a text in place",
                        "不是Word文件（.docx），“-o”只用于Word文件的副本；修改文本不用“-o”"))
        }
        let review: WordReview
        do throws(ReadingError) {
            review = try WordReview(bytes, path: path(of: input), unpackedLimit: loader.unpackedLimit)
        } catch {
            throw InputFailure(name: input.name, sentence: error.sentence)
        }
        guard !review.isDamaged else {
            throw InputFailure(
                name: input.name,
                sentence: Wording(
                    "holds bytes that are no characters, and a copy would not be what it is; save it anew in Word",
                    "含有不是字符的字节，副本会改变原文；请用Word重新保存"))
        }
        do throws(ReadingError) {
            return try self.review(review, in: language)
        } catch {
            throw InputFailure(name: input.name, sentence: error.sentence)
        }
    }

    private func review(_ review: WordReview, in language: Language) throws(ReadingError) -> Review {
        var document = review.document
        var edits = TextEdits(count: document.textBytes.count)
        var remarks = choice.remarks(of: document)
        var comments = self.comments(remarks, of: document, edits, language)
        var told = Set(remarks.map(\.code))
        for _ in 0..<Self.mostRounds {
            let mends = remarks.flatMap(\.mends)
            guard !mends.isEmpty else { break }
            edits.apply(mends)
            document = document.mended(mends)
            remarks = choice.remarks(of: document)
            // What only shows in the mended text.
            let new = remarks.filter { !told.contains($0.code) }
            comments += self.comments(new, of: document, edits, language)
            told.formUnion(new.map(\.code))
        }
        let (bytes, unmade) = try review.copy(edits.changes, comments)
        return Review(
            bytes: bytes, count: edits.changes.count - unmade, comments: comments.count, left: remarks)
    }

    private func comments(
        _ remarks: [Remark], of document: Document, _ edits: TextEdits, _ language: Language
    ) -> [WordReview.Comment] {
        var comments: [WordReview.Comment] = []
        document.place(remarks) { placed in
            let remark = placed.remark
            // What was not read of a file, its comments for one, is no fault of the document.
            if remark.severity == .note, remark.range == nil, remark.clause == nil { return }
            let clause = remark.clause.map { language == .chinese ? "（\($0.citation)）" : " (\($0.citation))" } ?? ""
            let words = "\(placed.sentence(in: language))\(clause) [\(remark.code)]"
            let offset = remark.range.map { edits.origin(of: $0.lowerBound) }
            comments.append(WordReview.Comment(at: offset, words))
        }
        return comments
    }
}
