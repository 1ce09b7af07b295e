// swift-tools-version: 6.2
import PackageDescription

/// Every module is held to the same strictness: Swift 6 language mode, warnings are errors, imports are spelled out.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "hedui",
  products: [
    .executable(name: "hedui", targets: ["hedui"]),
    .library(name: "Civil", targets: ["Civil"]),
    .library(name: "Feeds", targets: ["Feeds"]),
    .library(name: "Linkage", targets: ["Linkage"]),
    .library(name: "Rules", targets: ["Rules"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CByteScan"),
    .target(name: "CAtomicRename"),
    .target(name: "Civil", swiftSettings: strict),
    .target(
      name: "Feeds",
      dependencies: ["Civil", "CByteScan", "CLibXML2", "CLibZip", "CLibCrypto", "Yams"],
      swiftSettings: strict),
    .target(name: "Linkage", dependencies: ["Civil"], swiftSettings: strict),
    .target(name: "Rules", dependencies: ["Civil"], swiftSettings: strict),
    .target(
      name: "Ledger",
      dependencies: ["Civil", "CLibCrypto", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Civil", "CLibXLSXWriter"], swiftSettings: strict),
    .target(name: "SampleCity", dependencies: ["Civil", "CLibCrypto", "CLibXLSXWriter"], swiftSettings: strict),
    .target(
      name: "Reconciler",
      dependencies: [
        "CAtomicRename", "CLibCrypto", "Civil", "Feeds", "Ledger", "Linkage", "Rules", "Reports", "Yams",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "hedui",
      dependencies: [
        "Civil", "Reports", "Reconciler", "SampleCity",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "CivilTests", dependencies: ["Civil"], swiftSettings: strict),
    .testTarget(
      name: "FeedsTests", dependencies: ["Civil", "Feeds", "CLibZip"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "LinkageTests", dependencies: ["Civil", "Linkage"], swiftSettings: strict),
    .testTarget(name: "RulesTests", dependencies: ["Civil", "Rules"], swiftSettings: strict),
    .testTarget(
      name: "LedgerTests",
      dependencies: ["Civil", "Ledger", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .testTarget(name: "ReportsTests", dependencies: ["Civil", "Reports"], swiftSettings: strict),
    .testTarget(name: "SampleCityTests", dependencies: ["Civil", "SampleCity"], swiftSettings: strict),
    .testTarget(
      name: "ReconcilerTests",
      dependencies: [
        "CLibXLSXWriter", "CLibZip", "Civil", "Feeds", "Ledger", "Linkage", "Rules", "Reports", "Reconciler",
        "SampleCity",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "EndToEnd", dependencies: ["hedui"], swiftSettings: strict),
  ]
)
