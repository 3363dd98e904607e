@testable import Licensing

/// The estate that most tests of moves start from.
///
/// *Manufacturing* holds 20 units of Routing that end in 2027, 10 that end in 2028, 5 perpetual,
/// 4 that have ended, 6 that start next year and 3 cancelled ones; 2 of the 2028 ones are reserved.
/// *Refining* uses 20 and holds none.
struct Plant {
  var log = EstateBuilder()
  let refining: Identifier<VirtualAccount>
  let manufacturing: Identifier<VirtualAccount>
  let smelting: Identifier<VirtualAccount>
  let routing: Identifier<License>
  let next: Identifier<Lot>
  let later: Identifier<Lot>
  let perpetual: Identifier<Lot>
  let ended: Identifier<Lot>
  let future: Identifier<Lot>
  let cancelled: Identifier<Lot>

  init() {
    refining = log.virtualAccount("Refining")
    manufacturing = log.virtualAccount("Manufacturing")
    smelting = log.virtualAccount("Smelting")
    routing = log.license("Routing")
    next = log.lot(routing, in: manufacturing, 20, end: "2027-01-01")
    later = log.lot(routing, in: manufacturing, 10, end: "2028-01-01")
    perpetual = log.lot(routing, in: manufacturing, 5, .perpetual)
    ended = log.lot(routing, in: manufacturing, 4, end: "2026-11-23")
    future = log.lot(routing, in: manufacturing, 6, start: "2027-01-01")
    cancelled = log.lot(routing, in: manufacturing, 3, status: .cancelled)
    log.reserve(2, of: later, in: RowKey(manufacturing, routing))
    log.use(routing, in: refining, 20)
  }

  var estate: Estate { log.estate }
  var source: RowKey { RowKey(manufacturing, routing) }
  var target: RowKey { RowKey(refining, routing) }

  /// A line from Manufacturing to Refining, unless another way is named.
  func line(
    _ quantity: Int, _ lots: LotChoice = .rule(.longestTermFirst), kind: Lot.Kind? = nil,
    from: Identifier<VirtualAccount>? = nil, to: Identifier<VirtualAccount>? = nil,
    of license: Identifier<License>? = nil
  ) -> MoveLine {
    MoveLine(
      license: license ?? routing, source: from ?? manufacturing, target: to ?? refining,
      quantity: quantity, kind: kind, lots: lots)
  }

  func byHand(_ parts: (Identifier<Lot>, Int)...) -> LotChoice {
    .byHand(parts.map { LotQuantity(lot: $0.0, quantity: Quantity(clamping: $0.1)) })
  }

  func move(_ lines: MoveLine..., reason: String? = nil) -> MoveRequest {
    MoveRequest(lines: lines, reason: reason)
  }

  /// Why a move is refused, and that nothing but the refusal comes of it.
  func refusal(_ request: MoveRequest, by principal: Principal? = nil) -> Refusal? {
    LicensingTests.refusal { () throws(Refusal) in
      try estate.decide(request, by: principal ?? log.administrator)
    }
  }

  /// What each account holds of Routing, lot by lot, as `lot:units`.
  func held(in account: Identifier<VirtualAccount>) -> String {
    estate.holdings(of: RowKey(account, routing)).map { "\($0.lot.id):\($0.quantity)" }
      .joined(separator: " ")
  }
}
