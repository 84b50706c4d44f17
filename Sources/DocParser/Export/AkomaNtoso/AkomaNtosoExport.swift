extension Document {
    /// The document in Akoma Ntoso 3.0 (OASIS LegalDocML): legislation as `act`, other documents as `doc`, attachments
    /// as documents of their own.
    ///
    /// `eId`s follow the addresses (第十二条第二款 is `art_12__para_2`, 2.3.2 `lvl_2__lvl_3__lvl_2`). What the text refers
    /// to is a `ref`, to the `eId` for places of its own. IRIs hold the number, else the title; where the text says no
    /// date, they have none, and a date that the schema requires is 0001-01-01 with the name `unknown`. O(n).
    public func akomaNtoso() -> String {
        var writer = AkomaNtosoWriter(self)
        writer.whole()
        return writer.out.string
    }
}
