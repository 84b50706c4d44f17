import Testing

@testable import DocParser

/// Costs by zone as vectors.
@Suite struct ZoneRowTests {
    @Test func `a vector has as many costs as there are zones`() {
        #expect(ZoneRow.zones == Zone.allCases.count)
    }

    @Test(arguments: 0..<ZoneRow.zones)
    func `the lowest cost is found wherever it stands, and what is behind the last zone counts for nothing`(zone: Int) {
        var row = ZoneRow(repeating: 100)
        row[zone] = -7
        for behind in ZoneRow.zones..<ZoneRow.count { row[behind] = -1_000 }
        #expect(row.lowest == -7)
        #expect(row.cheapest().zone == zone)
    }
}
