import ArgumentParser

/// Measures what the bars ask for; a tool of those who build the program, not part of it.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks", abstract: "Measure the program against its bars.",
    subcommands: [MovesBenchmark.self])
}
