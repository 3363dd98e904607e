extension ProductInstance {
  func write(to pen: inout CanonicalPen) {
    pen.put(#"{"id":"#)
    pen.put(id)
    pen.put(#","virtualAccount":"#)
    pen.put(virtualAccount)
    pen.put(#","hostName":"#, text: hostName)
    pen.put(#","productType":"#, text: productType)
    pen.put(#","productID":"#, text: productID)
    pen.put(#","serialNumber":"#, text: serialNumber)
    pen.put(#","softwareTag":"#, text: softwareTag)
    pen.put(#","registered":"#, registered?.rawValue)
    pen.put(#","lastContact":"#, lastContact?.rawValue)
    if let isExportAllowed {
      pen.put(isExportAllowed ? #","isExportAllowed":true"# : #","isExportAllowed":false"#)
    }
    pen.put("}")
  }

  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch) {
    try scanner.take(#"{"id":"#)
    id = try scanner.identifier()
    try scanner.take(#","virtualAccount":"#)
    virtualAccount = try scanner.identifier()
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
    isExportAllowed =
      scanner.has(#","isExportAllowed":true"#)
      ? true : scanner.has(#","isExportAllowed":false"#) ? false : nil
    try scanner.take("}")
  }
}
