/// A thing of which there are few and in which nothing is searched: it is kept whole, as one text.
///
/// What is counted, sorted or joined has a table of its own; the rest is a document, so that each
/// new noun of the business needs a rule and no schema.
public enum Document: Hashable, Sendable, Codable {
  case invitation(Invitation)
  case agreement(AgreementAcceptance)
  case publication(AgreementVersion)
  case acknowledgement(Acknowledgement)
  case need(Need)
  case request(AccountRequest)
  case access(AccessRequest)
  case returned(ReturnedReservation)

  /// A kind of document.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case invitation, agreement, publication, acknowledgement, need, request, access, returned
  }

  /// Under what the document is kept.
  public var key: DocumentKey {
    switch self {
    case .invitation(let invitation): DocumentKey(.invitation, invitation.digest.rawValue)
    case .agreement(let acceptance): DocumentKey(.agreement, "\(acceptance.smartAccount)")
    case .publication(let version): .publication(version.number)
    case .acknowledgement(let word): word.key.document
    case .need(let need): need.key
    case .request(let request): DocumentKey(.request, "\(request.id)")
    case .access(let request): DocumentKey(.access, "\(request.id)")
    case .returned(let news): ReturnedReservation.key(news.row)
    }
  }

  /// The document's number, where it has one of the counter that all documents share.
  var number: Int64? {
    switch self {
    case .invitation, .agreement, .publication, .acknowledgement, .returned: nil
    case .need(let need): need.id.rawValue
    case .request(let request): request.id.rawValue
    case .access(let request): request.id.rawValue
    }
  }
}

/// The kind of a document and its name among those of the kind.
public struct DocumentKey: Hashable, Sendable, Codable, Comparable {
  public let kind: Document.Kind
  public let name: String

  /// Names a document.
  public init(_ kind: Document.Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Under what a published version of the agreement is kept.
  static func publication(_ version: Int) -> DocumentKey {
    DocumentKey(.publication, "\(version)")
  }

  /// Orders by kind, then by name, as texts.
  public static func < (left: DocumentKey, right: DocumentKey) -> Bool {
    (left.kind.rawValue, left.name) < (right.kind.rawValue, right.name)
  }
}

extension AlertKey {
  /// Under what an acknowledgement of the alert is kept.
  var document: DocumentKey {
    DocumentKey(.acknowledgement, "\(kind.rawValue) \(subject.rawValue)")
  }
}

extension Estate {
  /// What was accepted for an account; nil where nothing was.
  public func acceptance(of account: Identifier<SmartAccount>) -> AgreementAcceptance? {
    guard case .agreement(let found) = documents[DocumentKey(.agreement, "\(account)")] else {
      return nil
    }
    return found
  }

  /// The word that somebody gave on an alert and that still covers it; nil where nobody has.
  public func acknowledgement(of alert: Alert) -> Acknowledgement? {
    guard case .acknowledgement(let word) = documents[alert.key.document], word.covers(alert)
    else { return nil }
    return word
  }
}
