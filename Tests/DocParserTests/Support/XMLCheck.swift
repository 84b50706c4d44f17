import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads XML with the system's parser: whether it is well-formed, its elements, and all ids and references to them.
final class XMLCheck: NSObject, XMLParserDelegate {
    private(set) var message = ""
    private(set) var identifiers: [String] = []
    private(set) var references: [String] = []
    /// Names and attributes of all elements, in order.
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    private(set) var text = ""

    func isWellFormed(_ xml: String) -> Bool {
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        return parser.parse()
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        message = "\(error) in line \(parser.lineNumber), column \(parser.columnNumber)"
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.append((name, attributes))
        if let id = attributes["id"] ?? attributes["eId"] { identifiers.append(id) }
        if let target = attributes["href"], target.hasPrefix("#") {
            references.append(String(target.dropFirst()).removingPercentEncoding ?? "")
        }
    }

    func parser(_ parser: XMLParser, foundCharacters words: String) { text += words }
}
