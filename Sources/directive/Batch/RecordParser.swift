import DocParser

/// Takes a line of JSON apart into text, id and the other fields. No values are made but the two that are needed.
enum RecordParser {
    static func parse(_ line: RecordLine, fields: RecordFields) throws(JSONFault) -> Record {
        var reader = JSONReader(line.bytes)
        guard reader.peek == UInt8(ascii: "{") else {
            throw reader.fault(Wording("a line has to be a JSON object", "每行应为一个JSON对象"))
        }
        var text: [UInt8]?
        var identifier: String?
        var others: [UInt8] = []
        try reader.forEachMember { (reader, key, rawKey) throws(JSONFault) in
            let value = try reader.wholeValue()
            if key == fields.text {
                guard value.first == UInt8(ascii: "\"") else {
                    throw reader.fault(
                        Wording("the text field '\(key)' has to be a string", "文本字段“\(key)”应为字符串"))
                }
                text = JSONString.unescape(value)
            } else {
                if key == fields.identifier { identifier = self.identifier(value) }
                others.append(others.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
                others += rawKey
                others.append(UInt8(ascii: ":"))
                others += value
            }
        }
        try reader.finish()
        guard let text else {
            throw reader.fault(
                Wording(
                    "there is no field '\(fields.text)'; --text-field names the one that holds the text",
                    "没有字段“\(fields.text)”；请用--text-field指明文本所在的字段"))
        }
        others += others.isEmpty ? Array("{}".utf8) : [UInt8(ascii: "}")]
        return Record(
            text: text, origin: line.origin, others: String(decoding: others, as: UTF8.self), identifier: identifier)
    }

    /// An id as words: a string, or a number as it is written.
    private static func identifier(_ value: [UInt8]) -> String? {
        guard let first = value.first else { return nil }
        if first == UInt8(ascii: "\"") { return String(decoding: JSONString.unescape(value), as: UTF8.self) }
        let isNumber = first == UInt8(ascii: "-") || first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
        return isNumber ? String(decoding: value, as: UTF8.self) : nil
    }
}
