// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// Packages say which commit they were built from.
let commit = Context.environment["DIRECTIVE_COMMIT"].map { [CSetting.define("DIRECTIVE_COMMIT", to: "\"\($0)\"")] }

let package = Package(
    name: "directive",
    platforms: [.macOS(.v14), .iOS(.v17)],
    products: [
        .library(name: "DocParser", targets: ["DocParser"]),
        .executable(name: "directive", targets: ["directive"]),
        .library(name: "cdirective", type: .dynamic, targets: ["DirectiveLibrary"]),
    ],
    targets: [
        .target(name: "DocParser", swiftSettings: settings),
        .target(name: "CDirective", cSettings: commit ?? []),
        .target(name: "DirectiveLibrary", dependencies: ["CDirective", "DocParser"], swiftSettings: settings),
        .executableTarget(name: "directive", dependencies: ["CDirective", "DocParser"], swiftSettings: settings),
        .testTarget(
            name: "DocParserTests", dependencies: ["DocParser"], exclude: ["Heads"], swiftSettings: settings),
        .testTarget(name: "directiveTests", dependencies: ["directive", "DocParser"], swiftSettings: settings),
    ]
)
