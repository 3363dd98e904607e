import Canvas
import Licensing
import Phrases

/// What somebody is asked to activate, to be read before it is agreed to.
struct RequestReview {
  let words: Phrases
  let format: OutputFormat

  func write(_ record: AccountRequestRecord) {
    guard format == .table else { return writeObject(record) }
    print(words.reviewThis)
    for (field, text) in parts(of: record) where !text.isEmpty {
      print("  \(words.label(field)): \(DisplayText(text).text)")
    }
    print(words.goOn("\(record.request.id)"))
  }

  private func parts(of record: AccountRequestRecord) -> [(FormField, String)] {
    let form = record.request.form
    return [
      (.name, "\(form.accountName) (\(words.kind(form.kind)))"),
      (.domain, record.request.domain?.rawValue ?? ""), (.authority, record.requester),
      (.company, form.company.name), (.country, form.company.country),
      (.address, form.company.address), (.region, form.company.region),
      (.postalCode, form.company.postalCode), (.email, form.nominated),
    ]
  }

  private func writeObject(_ record: AccountRequestRecord) {
    let form = record.request.form
    print(
      JSONOutput.object([
        ("request", .number(Int(record.request.id.rawValue))), ("name", .text(form.accountName)),
        ("kind", .text(form.kind.rawValue)), ("domain", .optional(record.request.domain?.rawValue)),
        ("requester", .text(record.requester)), ("nominated", .text(form.nominated)),
        ("wantsAccess", .truth(form.wantsAccess)),
        ("status", .text(record.request.status.rawValue)),
      ]).text)
  }
}
