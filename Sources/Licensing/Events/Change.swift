/// One elementary change of the state; an event is a list of them and its postings.
///
/// Each bears the whole new value, so that applying needs nothing but the state before.
public enum Change: Hashable, Sendable, Codable {
  case smartAccount(SmartAccount)
  case virtualAccount(VirtualAccount)
  case license(License)
  case lot(Lot)
  /// A row named by a source, which exists even when it is empty.
  case row(RowKey)
  /// Use that no instance accounts for.
  case unattributedUse(row: RowKey, quantity: Quantity)
  case instance(ProductInstance)
  case instanceRemoved(Identifier<ProductInstance>)
  /// What an instance reports of a license; zero ends it.
  case usage(key: UsageKey, quantity: Quantity)
  case reservation(Reservation)
  case reservationReturned(Identifier<Reservation>)
  case order(Order)
  case orderLine(OrderLine)
  case user(User)
  case grant(Grant)
  case grantRemoved(Grant)
  case virtualAccountRemoved(Identifier<VirtualAccount>)
  case document(Document)
  case documentRemoved(DocumentKey)
  /// What a source said last of one thing; nil when it no longer names it.
  case sourceRecord(source: String, key: String, record: SourceRecord?)
  /// A registration token, its uses counted in it.
  case token(RegistrationToken)
  case enterpriseAgreement(EnterpriseAgreement)
  case traditionalLicense(TraditionalLicense)
  /// A new UTC day, with the lots that ended or started since the last.
  case day(Day, ended: [Identifier<Lot>], started: [Identifier<Lot>])
}
