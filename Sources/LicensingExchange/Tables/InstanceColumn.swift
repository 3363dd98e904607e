/// The columns of an instance table: one row for each license that an instance uses.
enum InstanceColumn: TableColumn {
  case name, virtualAccount, productType, identity, softwareTag, registered, lastContact
  case license, quantity

  var isRequired: Bool {
    switch self {
    case .name, .virtualAccount: true
    case .productType, .identity, .softwareTag, .registered, .lastContact, .license, .quantity:
      false
    }
  }

  var title: String {
    switch self {
    case .name: "Name"
    case .virtualAccount: "Virtual Account"
    case .productType: "Product Type"
    case .identity: "UDI"
    case .softwareTag: "Software Tag"
    case .registered: "Registration Date"
    case .lastContact: "Last Contact"
    case .license: "License"
    case .quantity: "Quantity"
    }
  }

  var headings: [String] {
    switch self {
    case .name: ["name", "hostname", "host", "productinstance", "productinstancename", "device"]
    case .virtualAccount: ["virtualaccount", "virtualaccountname", "va"]
    case .productType: ["producttype"]
    case .identity: ["udi", "displayname"]
    case .softwareTag: ["softwaretag", "producttagname", "swidtag"]
    case .registered: ["registrationdate", "registered"]
    case .lastContact: ["lastcontact", "lastcontactdate"]
    case .license: ["license", "licensename"]
    case .quantity: ["quantity", "inuse", "qty"]
    }
  }
}
