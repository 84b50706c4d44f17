import Testing

@testable import DocParser

/// Places of diagnostics: the same as those that are asked for one by one, and found in one pass.
@Suite struct PlacedRemarkTests {
    private func longLine(_ count: Int) -> Document {
        let marks = (0..<count).map { "\($0 % 20 + 1)．检查仓库𠮷和道路。" }.joined()
        return Document(parsing: "关于检查仓库的通知\n各单位：\n\(marks)\n一、总结\n三、报告\n")
    }

    private func findings(of document: Document) -> [PlacedRemark] {
        var findings: [PlacedRemark] = []
        document.place(document.diagnostics.map { Remark($0) }) { findings.append($0) }
        return findings
    }

    @Test func `places are those of the text`() throws {
        let document = longLine(60)
        let findings = findings(of: document)
        #expect(findings.count == document.diagnostics.count && findings.count > 20)
        for finding in findings {
            let start = try #require(finding.remark.range?.lowerBound)
            #expect(finding.line == document.text.line(at: start))
            #expect(finding.column == document.text.column(at: start))
            let block = try #require(finding.block)
            #expect(block.range.contains(start))
            #expect(!block.children.contains { $0.range.contains(start) })
        }
    }

    @Test func `words are cut at the end of their sentence`() {
        let words = findings(of: longLine(60)).compactMap(\.words)
        #expect(words.contains("2．检查仓库𠮷和道路。"))
        #expect(words.contains("三、报告"))
        #expect(words.allSatisfy { $0.unicodeScalars.count <= 41 })
    }

    /// Sixteen times the line has sixteen times the diagnostics; each took a look at the whole line before.
    @Test func `a long line takes time as it grows`() {
        func seconds(_ count: Int) -> Double {
            let document = longLine(count)
            #expect(document.diagnostics.count >= count / 2)
            let clock = ContinuousClock()
            let times = (0..<3).map { _ in clock.measure { #expect(!findings(of: document).isEmpty) } }
            return times.min().map { Double($0.components.attoseconds) / 1e18 + Double($0.components.seconds) } ?? 0
        }
        #expect(seconds(16_000) < 64 * max(seconds(1000), 0.0005))
    }
}
