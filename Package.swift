// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
    import Glibc
#endif

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// Packages say which commit they were built from.
let commit = Context.environment["DIRECTIVE_COMMIT"].map { [CSetting.define("DIRECTIVE_COMMIT", to: "\"\($0)\"")] }

/// On Linux a release of the tool holds the C library too: it needs nothing of the machine that it runs on, and no loader
/// puts it together at every start, which is half of the time of a short call. Where the parts to link it so are not
/// installed (Fedora: glibc-static, libstdc++-static), and with DIRECTIVE_DYNAMIC set, it is linked as is usual.
func toolLinking() -> [LinkerSetting] {
    #if canImport(Glibc)
        let places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
        if Context.environment["DIRECTIVE_DYNAMIC"] == nil,
            places.contains(where: { access($0 + "/libc.a", R_OK) == 0 })
        {
            return [.unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))]
        }
    #endif
    return []
}

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
        .executableTarget(
            name: "directive", dependencies: ["CDirective", "DocParser"], swiftSettings: settings,
            linkerSettings: toolLinking()),
        .testTarget(
            name: "DocParserTests", dependencies: ["DocParser"], exclude: ["Heads"], swiftSettings: settings),
        .testTarget(name: "directiveTests", dependencies: ["directive", "DocParser"], swiftSettings: settings),
    ]
)
