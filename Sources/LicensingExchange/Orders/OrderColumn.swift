/// The columns of a table of order lines.
enum OrderColumn: TableColumn {
  case order, line, sku, license, quantity, price, currency, term, subscription
  case virtualAccount, webOrder, partner, endCustomer, purchaseOrder, date

  var isRequired: Bool {
    switch self {
    case .order, .license, .quantity: true
    case .line, .sku, .price, .currency, .term, .subscription, .virtualAccount, .webOrder,
      .partner, .endCustomer, .purchaseOrder, .date:
      false
    }
  }

  var title: String {
    switch self {
    case .order: "Order Number"
    case .line: "Line"
    case .sku: "SKU"
    case .license: "License"
    case .quantity: "Quantity"
    case .price: "Unit Price"
    case .currency: "Currency"
    case .term: "Term Months"
    case .subscription: "Subscription Id"
    case .virtualAccount: "Virtual Account"
    case .webOrder: "Web Order"
    case .partner: "Partner"
    case .endCustomer: "End Customer"
    case .purchaseOrder: "Purchase Order"
    case .date: "Date"
    }
  }

  var headings: [String] {
    switch self {
    case .order: ["ordernumber", "order", "salesorder", "salesordernumber"]
    case .line: ["line", "orderline", "linenumber", "orderlinenumber"]
    case .sku: ["sku", "productsku", "partnumber"]
    case .license: ["license", "licensename", "entitlement"]
    case .quantity: ["quantity", "qty", "purchased"]
    case .price: ["unitprice", "price"]
    case .currency: ["currency"]
    case .term: ["termmonths", "term", "months"]
    case .subscription: ["subscriptionid", "subscription"]
    case .virtualAccount: ["virtualaccount", "virtualaccountname", "va"]
    case .webOrder: ["weborder", "webordernumber", "weborderid"]
    case .partner: ["partner", "reseller"]
    case .endCustomer: ["endcustomer", "customer"]
    case .purchaseOrder: ["purchaseorder", "po", "poreference", "purchaseordernumber"]
    case .date: ["date", "orderdate", "placed"]
    }
  }
}
