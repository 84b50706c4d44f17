extension Tree {
    /// Finds the headings without a marker in which numbers begin anew, so that the addresses of what is numbered there
    /// begin with them (h2/1). Where numbers run on through such headings, they need none.
    ///
    /// To be called before identifiers are settled. O(n).
    mutating func markHeadingScopes() {
        var last: [Series: (number: Int32, heading: Int)] = [:]
        var anew: Set<Int> = []
        var starts: [Int: Int32] = [:]
        for index in nodes.indices where isNumbered(index) {
            let heading = innerHeading(around: index)
            let series = Series(scope: numberedBlock(around: index), form: nodes[index].form)
            if let before = last[series], nodes[index].number <= before.number, heading != before.heading {
                anew.insert(series.scope)
            }
            last[series] = (nodes[index].number, heading)
            if heading >= 0, starts[heading] == nil { starts[heading] = nodes[index].number }
        }
        guard !anew.isEmpty else { return }
        for (heading, number) in starts where number <= 1 && anew.contains(numberedBlock(around: heading)) {
            nodes[heading].beginsNumbers = true
        }
    }

    /// What is counted together.
    private struct Series: Hashable {
        /// The block around that has a number, or the top (-1).
        var scope: Int
        var form: HeadingForm
    }

    private func isNumbered(_ index: Int) -> Bool {
        nodes[index].kind == .section && !nodes[index].marker.isEmpty && !nodes[index].form.isLegislation
    }

    private func innerHeading(around index: Int) -> Int {
        let parent = Int(nodes[index].parent)
        return parent >= 0 && nodes[parent].isUnmarkedHeading ? parent : -1
    }

    private func numberedBlock(around index: Int) -> Int {
        var next = Int(nodes[index].parent)
        while next >= 0, nodes[next].isUnmarkedHeading { next = Int(nodes[next].parent) }
        return next
    }
}
