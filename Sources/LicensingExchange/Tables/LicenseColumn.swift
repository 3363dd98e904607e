/// The columns of a license table: one row for each lot, with the figures of the whole beside the
/// first.
enum LicenseColumn: TableColumn {
  case license, virtualAccount, billing, type, purchased, inUse, reserved
  case startDate, endDate, subscription, orderNumber, orderLine

  var isRequired: Bool {
    switch self {
    case .license, .virtualAccount, .purchased: true
    case .billing, .type, .inUse, .reserved, .startDate, .endDate, .subscription, .orderNumber,
      .orderLine:
      false
    }
  }

  var title: String {
    switch self {
    case .license: "License"
    case .virtualAccount: "Virtual Account"
    case .billing: "Billing"
    case .type: "License Type"
    case .purchased: "Purchased"
    case .inUse: "In Use"
    case .reserved: "Reserved"
    case .startDate: "Start Date"
    case .endDate: "Expiration Date"
    case .subscription: "Subscription Id"
    case .orderNumber: "Order Number"
    case .orderLine: "Order Line"
    }
  }

  var headings: [String] {
    switch self {
    case .license: ["license", "licensename", "entitlement", "entitlementname"]
    case .virtualAccount: ["virtualaccount", "virtualaccountname", "va"]
    case .billing: ["billing", "billingtype", "billingmodel"]
    case .type: ["licensetype", "type"]
    case .purchased: ["purchased", "quantity", "purchasedquantity", "qty"]
    case .inUse: ["inuse", "used", "inusequantity"]
    case .reserved: ["reserved", "reservedquantity"]
    case .startDate: ["startdate", "start", "termstartdate"]
    case .endDate: ["expirationdate", "enddate", "expires", "expirydate", "termenddate", "end"]
    case .subscription: ["subscriptionid", "subscription", "subscriptionnumber"]
    case .orderNumber: ["ordernumber", "order", "salesordernumber", "salesorder"]
    case .orderLine: ["orderline", "orderlineidentifier", "orderlinenumber", "line"]
    }
  }
}
