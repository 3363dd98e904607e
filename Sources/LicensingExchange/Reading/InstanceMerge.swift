internal import Licensing

/// Brings the device rows of all pages together, each device once.
struct InstanceMerge {
  private(set) var instances: [ImportedInstance] = []
  private(set) var repeated = 0
  private(set) var rejects: [Reject] = []
  /// How many rows the pages hold, those that say the same again left out.
  private(set) var found = 0
  private var places: [Key: Int] = [:]

  /// Prepares for so many rows.
  init(capacity: Int) {
    instances.reserveCapacity(capacity)
    places.reserveCapacity(capacity)
  }

  /// What tells one device from another in an answer, which gives them no identifier.
  private struct Key: Hashable {
    let virtualAccount: Name
    let hostName: String
    let productID: String
    let serialNumber: String
    let softwareTag: String

    /// Two of the five tell nearly all devices apart, and hashing is most of the work here.
    func hash(into hasher: inout Hasher) {
      hasher.combine(hostName)
      hasher.combine(serialNumber)
    }
  }

  /// Adds a row. The same content again counts once; other content for the same device is kept
  /// aside.
  mutating func add(_ instance: ImportedInstance) {
    let key = Key(
      virtualAccount: instance.virtualAccount, hostName: instance.hostName,
      productID: instance.productID, serialNumber: instance.serialNumber,
      softwareTag: instance.softwareTag)
    guard let place = places[key] else {
      places[key] = instances.count
      found += 1
      return instances.append(instance)
    }
    guard instances[place].unplaced != instance.unplaced else {
      repeated += 1
      return
    }
    found += 1
    rejects.append(
      Reject(
        keptAside: KeptAside(
          place: instance.place, subject: instance.hostName, reason: .duplicate),
        text: "", isCut: false))
  }
}

extension ImportedInstance {
  /// What the row says, wherever it stands.
  var unplaced: ImportedInstance {
    ImportedInstance(
      virtualAccount: virtualAccount, hostName: hostName, productType: productType,
      productID: productID, serialNumber: serialNumber, softwareTag: softwareTag,
      registered: registered, lastContact: lastContact, usage: usage)
  }
}
