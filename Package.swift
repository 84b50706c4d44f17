// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "directive",
    platforms: [.macOS(.v14), .iOS(.v17)],
    products: [
        .library(name: "DocParser", targets: ["DocParser"]),
        .executable(name: "directive", targets: ["directive"]),
    ],
    targets: [
        .target(name: "DocParser", swiftSettings: settings),
        .executableTarget(name: "directive", dependencies: ["DocParser"], swiftSettings: settings),
        .testTarget(
            name: "DocParserTests", dependencies: ["DocParser"], exclude: ["Heads"], swiftSettings: settings),
        .testTarget(name: "directiveTests", dependencies: ["directive", "DocParser"], swiftSettings: settings),
    ]
)
