internal import Dispatch
internal import Licensing
internal import Synchronization

/// Reads files of saved answers, several at a time, and gives their pages in the order of the
/// files.
enum AnswerFiles {
  /// Other files that lie beside saved answers, by name.
  private static let ignored: Set<String> = ["expected.json", "transfers.json"]

  /// The pages of all files that hold any; the first file that can't be read refuses them all.
  static func pages(_ names: [String], in folder: String) throws(Refusal) -> [AnswerPage] {
    let names = names.filter { $0.lowercased().hasSuffix(".json") && !ignored.contains($0) }
    let outcomes = Mutex([Result<AnswerPage, Refusal>?](repeating: nil, count: names.count))
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      let outcome = outcome(names[index], in: folder)
      outcomes.withLock { $0[index] = outcome }
    }
    var pages: [AnswerPage] = []
    for case .some(let outcome) in outcomes.withLock({ $0 }) {
      let page = try outcome.get()
      if !page.lists.isEmpty { pages.append(page) }
    }
    return pages
  }

  private static func outcome(_ name: String, in folder: String) -> Result<AnswerPage, Refusal> {
    do throws(Refusal) {
      return .success(try page(name, bytes: FileBytes.read("\(folder)/\(name)")))
    } catch {
      return .failure(error)
    }
  }

  /// Reads one file. One that is called like a page and holds no list is an answer that failed.
  static func page(_ name: String, bytes: [UInt8]) throws(Refusal) -> AnswerPage {
    let document: JSONDocument
    do throws(JSONSyntaxError) { document = try JSONDocument(bytes) } catch {
      throw .file(error.problem(in: name))
    }
    let page = try AnswerPage(file: name, document: document)
    if page.lists.isEmpty, let promised = AnswerList.promised(by: name) {
      throw .file(.missingMember(file: name, member: promised.member.description))
    }
    return page
  }
}
