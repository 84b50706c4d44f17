/// Gives values that were read from a text in simplified characters the traditional ones that stand in their places.
///
/// The document type stays as it is: it is one of a list of words.
enum PrintedValues {
    /// - Parameters:
    ///   - simplified: the text that the values were read from.
    ///   - printed: the text itself, with the same characters or traditional ones at the same offsets.
    static func restore(
        _ metadata: inout Metadata, from simplified: borrowing Span<UInt8>, in printed: borrowing Span<UInt8>
    ) {
        for (path, field) in [
            (\Metadata.title, Metadata.Field.title), (\.masthead, .masthead), (\.publisher, .publisher),
            (\.printedBy, .printedBy), (\.secrecy, .secrecy), (\.urgency, .urgency), (\.validity, .validity),
            (\.disclosure, .disclosure), (\.indexNumber, .indexNumber), (\.note, .note),
        ] as [(WritableKeyPath<Metadata, String?>, Metadata.Field)] {
            guard let value = metadata[keyPath: path] else { continue }
            metadata[keyPath: path] = restored(value, metadata.places.of(field), simplified, printed)
        }
        for (path, field) in [
            (\Metadata.issuers, Metadata.Field.issuers), (\.addressees, .addressees), (\.copiesTo, .copiesTo),
            (\.signatories, .signatories), (\.subjects, .subjects), (\.otherNumbers, .otherNumbers),
        ] as [(WritableKeyPath<Metadata, [String]>, Metadata.Field)] {
            let places = metadata.places.of(field)
            for index in metadata[keyPath: path].indices {
                metadata[keyPath: path][index] = restored(
                    metadata[keyPath: path][index], places, simplified, printed)
            }
        }
        restoreParts(&metadata, from: simplified, in: printed)
    }

    /// The values that are made of several.
    private static func restoreParts(
        _ metadata: inout Metadata, from simplified: borrowing Span<UInt8>, in printed: borrowing Span<UInt8>
    ) {
        if let number = metadata.documentNumberParts {
            let places = metadata.places.of(.documentNumber)
            // The number of an order has its organ from the masthead.
            let code = number.code.map {
                restored($0, places + metadata.places.of(.masthead), simplified, printed)
            }
            let rest = String(decoding: number.text.utf8.dropFirst(number.code?.utf8.count ?? 0), as: UTF8.self)
            metadata.documentNumberParts = DocumentNumber(
                text: (code ?? "") + restored(rest, places, simplified, printed), code: code, year: number.year,
                serial: number.serial)
        }
        let titles = metadata.places.of(.attachments)
        for index in metadata.attachments.indices {
            metadata.attachments[index].title = restored(
                metadata.attachments[index].title, titles, simplified, printed)
        }
        let others = metadata.places.of(.other)
        for index in metadata.other.indices {
            metadata.other[index].value = restored(metadata.other[index].value, others, simplified, printed)
        }
    }

    /// A value with the characters of the first place that holds it.
    private static func restored(
        _ value: String, _ places: [Metadata.Evidence], _ simplified: borrowing Span<UInt8>,
        _ printed: borrowing Span<UInt8>
    ) -> String {
        let bytes = Array(value.utf8)
        for place in places {
            if let words = restored(bytes.span, at: place.range, simplified, printed) {
                return String(decoding: words, as: UTF8.self)
            }
        }
        return value
    }

    /// The same at one place; what a value's normal form has added stays as it is. `nil` where the value's Chinese
    /// characters do not stand there in their order.
    private static func restored(
        _ value: borrowing Span<UInt8>, at place: Range<Int>, _ simplified: borrowing Span<UInt8>,
        _ printed: borrowing Span<UInt8>
    ) -> [UInt8]? {
        var words: [UInt8] = []
        var next = place.lowerBound
        var offset = 0
        while offset < value.count {
            let length = value.characterLength(at: offset)
            defer { offset += length }
            var found = next
            while found < place.upperBound, !isSame(value, offset, simplified, found, length) {
                found += simplified.characterLength(at: found)
            }
            if found < place.upperBound {
                words.append(printed.extracting(found..<found + length))
                next = found + length
            } else if value[offset] >= 0xE4, value[offset] <= 0xE9 {
                return nil
            } else {
                words.append(value.extracting(offset..<offset + length))
            }
        }
        return words
    }

    private static func isSame(
        _ value: borrowing Span<UInt8>, _ offset: Int, _ text: borrowing Span<UInt8>, _ place: Int, _ length: Int
    ) -> Bool {
        guard place + length <= text.count else { return false }
        for byte in 0..<length where value[offset + byte] != text[place + byte] { return false }
        return true
    }
}
