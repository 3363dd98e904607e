import ArgumentParser
import Foundation
import Licensing
import LicensingService
import Phrases

/// Hands waiting messages to sendmail: at least once each, and marked when it was taken.
struct DeliverCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: Speech.words.abstract(.deliver))

  @Option(help: .init(Speech.words.help(RequestOptionName.sendmail), valueName: "path"))
  var sendmail = "/usr/sbin/sendmail"

  @OptionGroup var standard: StandardOptions
  @OptionGroup var form: FormatOption

  func run(at desk: any LicenseDesk) async throws(Refusal) {
    var count = 0
    while true {
      let waiting = try await desk.fetch(OutboxQuery(limit: 20))
      guard !waiting.isEmpty else { break }
      for item in waiting {
        try Mail(item.message).send(with: sendmail)
        _ = try await desk.fetch(OutboxQuery(sent: [item.number], limit: 0))
        count += 1
      }
    }
    guard form.format == .table else {
      return print(JSONOutput.object([("delivered", .number(count))]).text)
    }
    print(words.delivered(count))
  }
}

/// A message as sendmail takes it: headers, an empty line, the text (RFC 5322, RFC 2045).
struct Mail {
  /// What an encoded word of a header, and a line of the text, hold in bytes before encoding.
  private static let wordLength = 42
  private static let lineLength = 57

  let data: Data

  init(_ message: Message) {
    let letter = Letter(message.content)
    let headers = [
      "To: \(message.to.rawValue)",
      "Subject: " + Mail.encodedWords(letter.subject).joined(separator: "\n "),
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
      "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
    ]
    let body = Mail.parts(Array((letter.body + "\n").utf8), Mail.lineLength)
      .map { Data($0).base64EncodedString() }
    data = Data((headers + [""] + body + [""]).joined(separator: "\n").utf8)
  }

  /// Everything goes through the program's input: what is in its arguments, everybody sees.
  func send(with path: String) throws(Refusal) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-i", "-t"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardInput = pipe
    do {
      // A letter is smaller than what a pipe holds, so nobody waits for anybody here.
      try pipe.fileHandleForWriting.write(contentsOf: data)
      try process.run()
      try pipe.fileHandleForWriting.close()
    } catch {
      throw .file(.missing(path: path))
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw .server(.failed(detail: "\(path): \(process.terminationStatus)"))
    }
  }

  /// A header's text in encoded words (RFC 2047), which hold no line breaks of anybody's.
  private static func encodedWords(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if word.utf8.count + character.utf8.count > wordLength, !word.isEmpty {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    return (words + [word]).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
  }

  private static func parts(_ bytes: [UInt8], _ length: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: length).map {
      bytes[$0..<min($0 + length, bytes.count)]
    }
  }
}
