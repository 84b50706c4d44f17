/// A duty while the text is read: all ranges are of the running text.
struct DutyDraft {
    struct Actor {
        var range: Range<Int>
        var role: Duty.Role
        var isInherited = false
    }

    var actors: [Actor]
    var modal: Duty.Modal? = nil
    var action: Range<Int>
    var deadline: DeadlineReader.Deadline? = nil
    var range: Range<Int>
    var passage: Int
}
