import Foundation

/// A stand-in for sendmail in a workplace: it writes what it is handed, and its arguments, into
/// files.
struct Mailbox {
  let place: Workplace

  /// The path of the stand-in; one that fails takes nothing.
  func sendmail(fails: Bool = false) throws -> String {
    try place.write(
      """
      #!/bin/sh
      echo "$@" >> "\(place.folder.path)/arguments"
      cat >> "\(place.folder.path)/mail"
      exit \(fails ? 75 : 0)
      """, to: "sendmail.sh")
    // Copied by another process: a program that this one has open for writing can't be run.
    let copied = try Answer.of(
      ["install", "-m", "755", "sendmail.sh", "sendmail"], in: place.folder,
      environment: Program.environment(home: place.folder.path, language: place.language))
    guard copied.status == 0 else { throw CouldNotPrepare(answer: copied) }
    return place.folder.appending(path: "sendmail").path
  }

  /// The letters that were handed over: the address in the first line, then the text.
  func letters() throws -> [String] {
    try place.text(of: "mail").components(separatedBy: "To: ").dropFirst().map { part in
      let body = part.components(separatedBy: "\n\n").dropFirst().first ?? ""
      let data = Data(base64Encoded: body.replacing("\n", with: "")) ?? Data()
      return part.prefix { $0 != "\n" } + "\n" + String(decoding: data, as: UTF8.self)
    }
  }

  /// Puts the code of the latest letter to an address into a file, as its reader would.
  func saveCode(sentTo address: String, in name: String) throws {
    let letter = try letters().last { $0.hasPrefix(address + "\n") } ?? ""
    let code = letter.split(separator: "\n").first { line in
      line.utf8.count >= 20 && line.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }
    guard let code else { throw NoCode(address: address) }
    try place.write(code + "\n", to: name)
  }
}

/// Thrown where somebody who should have been sent a code was not.
struct NoCode: Error {
  let address: String
}
