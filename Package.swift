// swift-tools-version: 6.3

import PackageDescription

/// How every target of ours is compiled: Swift 6, the stricter features, no warning let through.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "smartdeck",
  products: [
    .executable(name: "smartdeck", targets: ["smartdeck"]),
    .library(name: "Licensing", targets: ["Licensing"]),
    .library(name: "LicensingService", targets: ["LicensingService"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CMessageDigest"),
    .target(name: "Canvas", swiftSettings: strict),
    .target(
      name: "NcursesTerminal", dependencies: ["CNcurses", "Canvas"], swiftSettings: strict),
    .target(name: "Licensing", swiftSettings: strict),
    .target(
      name: "LicensingStore", dependencies: ["Licensing", "CMessageDigest", grdb, sqlite],
      swiftSettings: strict),
    .target(
      name: "LicensingService", dependencies: ["Licensing", "LicensingStore"],
      swiftSettings: strict),
    .target(
      name: "LicensingExchange", dependencies: ["Licensing", "LicensingService"],
      swiftSettings: strict),
    .target(
      name: "LicensingWire",
      dependencies: ["Licensing", "LicensingService", nioCore, nioPosix],
      exclude: ["Protocol.md"], swiftSettings: strict),
    .target(name: "DashboardModel", dependencies: ["Licensing"], swiftSettings: strict),
    .target(name: "Phrases", dependencies: ["Licensing"], swiftSettings: strict),
    .target(
      name: "Themes", path: "themes",
      resources: [
        .embedInCode("dark.toml"), .embedInCode("light.toml"), .embedInCode("system16.toml"),
        .embedInCode("mono.toml"), .embedInCode("high-contrast.toml"),
        .embedInCode("deuteranopia.toml"), .embedInCode("tritanopia.toml"),
      ], swiftSettings: strict),
    .target(
      name: "DashboardScreen",
      dependencies: ["DashboardModel", "Canvas", "Phrases", "Licensing", "Themes", tomlKit],
      swiftSettings: strict),
    .target(
      name: "DashboardRuntime",
      dependencies: [
        "DashboardScreen", "DashboardModel", "Canvas", "Phrases", "Licensing",
        "LicensingService", "NcursesTerminal",
      ], swiftSettings: strict),
    .executableTarget(
      name: "smartdeck",
      dependencies: [
        "Licensing", "LicensingStore", "LicensingService", "LicensingExchange", "LicensingWire",
        "DashboardModel", "Phrases", "DashboardScreen", "DashboardRuntime", "Canvas",
        "NcursesTerminal",
        argumentParser,
      ], swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Licensing", "LicensingService", "LicensingExchange", "LicensingWire", argumentParser,
        sqlite,
      ], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "CNcurses", "Canvas"],
      swiftSettings: strict),
    .testTarget(name: "LicensingTests", dependencies: ["Licensing"], swiftSettings: strict),
    .testTarget(
      name: "LicensingStoreTests", dependencies: ["LicensingStore", "Licensing", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "LicensingServiceTests",
      dependencies: ["LicensingService", "LicensingStore", "LicensingWire", "Licensing"],
      resources: [.copy("RoleTable/roles.csv")], swiftSettings: strict),
    .testTarget(
      name: "LicensingExchangeTests",
      dependencies: ["LicensingExchange", "LicensingService", "Licensing"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "LicensingWireTests",
      dependencies: ["LicensingWire", "LicensingService", "Licensing"], swiftSettings: strict),
    .testTarget(
      name: "DashboardModelTests", dependencies: ["DashboardModel", "Licensing"],
      swiftSettings: strict),
    .testTarget(
      name: "PhrasesTests", dependencies: ["Phrases", "Licensing"], swiftSettings: strict),
    .testTarget(
      name: "DashboardScreenTests",
      dependencies: [
        "DashboardScreen", "DashboardModel", "Canvas", "Phrases", "Licensing", "NcursesTerminal",
      ],
      resources: [.copy("Golden")], swiftSettings: strict),
    .testTarget(
      name: "DashboardRuntimeTests",
      dependencies: [
        "DashboardRuntime", "DashboardScreen", "DashboardModel", "Canvas", "Phrases", "Licensing",
        "LicensingService",
      ], swiftSettings: strict),
    .testTarget(
      name: "SmartdeckTests",
      dependencies: [
        "smartdeck", "LicensingWire", "LicensingService", "LicensingStore", "Licensing",
      ],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
  ]
)
