extension ImportedInstance: CanonicalRecord {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"virtualAccount":"#, text: virtualAccount.text)
    pen.put(#","hostName":"#, text: hostName)
    pen.put(#","productType":"#, text: productType)
    pen.put(#","productID":"#, text: productID)
    pen.put(#","serialNumber":"#, text: serialNumber)
    pen.put(#","softwareTag":"#, text: softwareTag)
    pen.put(#","registered":"#, registered?.rawValue)
    pen.put(#","lastContact":"#, lastContact?.rawValue)
    pen.put(#","usage":"#)
    pen.put(list: usage) { pen, used in
      pen.put(#"{"license":"#, text: used.license.text)
      pen.put(#","quantity":"#, used.quantity.rawValue)
      pen.put("}")
    }
    place?.write(to: &pen)
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"virtualAccount":"#)
    virtualAccount = try scanner.name()
    try scanner.take(#","hostName":"#)
    hostName = try scanner.text()
    try scanner.take(#","productType":"#)
    productType = try scanner.text()
    try scanner.take(#","productID":"#)
    productID = try scanner.text()
    try scanner.take(#","serialNumber":"#)
    serialNumber = try scanner.text()
    try scanner.take(#","softwareTag":"#)
    softwareTag = try scanner.text()
    registered = try scanner.number(after: #","registered":"#).map(Instant.init(rawValue:))
    lastContact = try scanner.number(after: #","lastContact":"#).map(Instant.init(rawValue:))
    try scanner.take(#","usage":"#)
    usage = try scanner.list(ImportedUsage.init)
    place = try scanner.place()
    try scanner.take("}")
  }
}

extension ImportedUsage {
  fileprivate init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"license":"#)
    license = try scanner.name()
    try scanner.take(#","quantity":"#)
    quantity = try scanner.quantity()
    try scanner.take("}")
  }
}
