/// The types of official documents (文种) that rules of form tell apart (条例, art. 8).
enum OfficialType: String, Sendable, CaseIterable {
    case resolution = "决议"
    case decision = "决定"
    case order = "命令"
    case shortOrder = "令"
    case communique = "公报"
    case announcement = "公告"
    case publicNotice = "通告"
    case opinion = "意见"
    case notice = "通知"
    case circular = "通报"
    case report = "报告"
    case request = "请示"
    case reply = "批复"
    case motion = "议案"
    case letter = "函"
    case replyLetter = "复函"
    case minutes = "纪要"

    init?(_ type: String?) {
        guard let type, let found = Self(rawValue: type) else { return nil }
        self = found
    }

    /// Whether it has a text of its own with the organ's name below it: no orders, no minutes, nothing that a meeting adopts.
    var isSigned: Bool {
        switch self {
        case .announcement, .publicNotice, .circular, .opinion, .decision: true
        default: isSent
        }
    }

    /// Whether it tells the public or those below: 公告, 通告, 通报.
    var isMadeKnown: Bool { self == .announcement || self == .publicNotice || self == .circular }

    /// Whether it always goes to somebody whom it names: opinions and circulars may go to all, minutes and public notices do.
    var isSent: Bool {
        switch self {
        case .notice, .report, .request, .reply, .letter, .replyLetter, .motion: true
        default: false
        }
    }
}
