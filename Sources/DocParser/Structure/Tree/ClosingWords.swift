/// Tells paragraphs that speak for the whole document (结语) from those of its last division.
enum ClosingWords {
    /// Whether a paragraph behind the last division, or at the end of a body without divisions, closes the document.
    static func closes(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        TailShape.isClosing(text, range) || beginnings.begin(text, at: range.start) || text.has("请", at: range.start)
            || inside.occur(in: text, from: range.start, to: range.end)
    }

    private static let beginnings: WordSet = [
        "各地开展", "各地区、各部门要", "各地、各部门", "各地各", "本通知", "本意见", "本公告", "本通告", "本方案", "本批复", "本函",
        "执行中", "执行过程中", "实施中", "实施过程中", "施行中", "本决定", "未尽事宜", "本指导意见", "此次", "上述", "各省、自治区", "以前规定", "此前", "过去",
        // Replies thank those who asked (答复) and say which remedies there are (决定书).
        "感谢您", "感谢你", "感谢贵", "衷心感谢", "诚挚感谢", "再次感谢", "如不服本", "对本决定不服", "如对本",
    ]

    private static let inside: WordSet = [
        "请及时报", "请于", "请在", "请及时向", "及时报告", "同时废止", "起施行", "起执行", "起实施", "起启用", "贯彻执行", "遵照执行", "认真贯彻落实", "报送我", "转发至",
        "转发辖",
        "另行通知", "抓好落实", "请认真", "及时反馈", "予以公布", "请遵照", "为准。", "重新公布", "条文顺序", "条文序号",
    ]
}
