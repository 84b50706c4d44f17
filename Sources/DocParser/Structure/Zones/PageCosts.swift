/// What the page around a line adds to its costs: the second half of the table in `ZoneCosts`.
enum PageCosts {
    static let all: [(PageEvidence, KeyValuePairs<Zone, Int>)] = [
        // On pages of 100 sites two of 560 lines that are links alone were the document's: names in signatures.
        (
            .link,
            [
                .pageHead: -4, .pageLine: -5, .pageFoot: -4, .head: 14, .titleOpen: 18, .titleEnd: 18, .underTitle: 12,
                .addressees: 14, .body: 8, .attachmentNote: 3, .signature: 10, .note: 12, .imprint: 10,
                .attachmentHead: 12, .attachedTitleOpen: 14, .attachedTitleEnd: 14, .attached: 8,
            ]
        ),
        (.linkCopy, [.head: 6, .titleOpen: 6, .titleEnd: 6, .signature: 6, .body: 4, .attached: 4, .pageFoot: -2]),
        // No line of a document stood in such a part on the pages of 50 sites.
        (
            .frame,
            [
                .pageHead: -3, .pageLine: -2, .pageFoot: -4, .head: 14, .titleOpen: 14, .titleEnd: 12, .underTitle: 10,
                .addressees: 14, .body: 12, .attachmentNote: 12, .signature: 20, .date: 10, .note: 10, .imprint: 10,
                .attachmentHead: 20, .attachedTitleOpen: 14, .attachedTitleEnd: 14, .attached: 12, .attachedTail: 12,
            ]
        ),
        (
            .betweenLinks,
            [.pageHead: -3, .pageLine: -1, .pageFoot: -4, .body: 5, .attached: 5, .signature: 4, .head: 4]
        ),
        (.inContent, [.pageHead: 3, .pageLine: 1, .pageFoot: 4]),
        (.aboveContent, [.body: 4, .attached: 10, .signature: 20, .pageFoot: 6]),
        (.belowContent, [.pageFoot: -2, .pageHead: 10, .titleEnd: 10, .titleOpen: 10, .head: 10]),
        (.unseen, [.head: 20, .titleEnd: 3, .body: 10, .attached: 10, .signature: 10, .addressees: 10]),
        (.heading, [.titleOpen: -3, .titleEnd: -6]),
        (
            .headCrowd,
            [
                .pageHead: -3, .pageLine: -4, .head: 6, .titleOpen: 4, .titleEnd: 3, .body: 3, .attached: 3,
                .signature: 10, .addressees: 8, .attachedTitleOpen: 6, .attachedTitleEnd: 6,
            ]
        ),
        (
            .tailCrowd,
            [
                .pageFoot: -4, .pageHead: 4, .head: 8, .titleOpen: 10, .titleEnd: 10, .body: 4, .attached: 4,
                .signature: 12,
                .attachmentNote: 4, .attachedTitleOpen: 8, .attachedTitleEnd: 8, .imprint: 4,
            ]
        ),
        // A masthead stands above number and title.
        (.site, [.pageHead: -8, .head: 10, .titleOpen: 10, .titleEnd: 10, .addressees: 10]),
        (.label, [.pageHead: -12, .pageLine: -12, .pageFoot: -4, .head: 8, .body: 4, .attached: 4, .addressees: 30]),
        (
            .value,
            [
                .pageHead: -6, .pageLine: -8, .pageFoot: -3, .head: 8, .titleOpen: 6, .titleEnd: 4, .body: 3,
                .attached: 3,
                .signature: 10, .date: 10, .addressees: 10, .underTitle: 8,
            ]
        ),
        // More than words can tell.
        (.setMasthead, [.head: -30]),
        (.setAttachedTitle, [.attachedTitleOpen: -30, .attachedTitleEnd: -30]),
    ]
}
