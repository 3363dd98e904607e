/// Asks for the balances of licenses in virtual accounts, as a grid: where the surplus and where
/// the shortage of one license sits.
///
/// Both sides are windows: rows from a license on, columns from a virtual account on, by place in
/// the order of their names.
public struct MatrixQuery: Query, Codable {
  public typealias Answer = Matrix

  public var account: Identifier<SmartAccount>
  public var filter: Filter
  public var firstRow: Int
  public var rows: Int
  public var firstColumn: Int
  public var columns: Int

  /// Asks for a part of the grid.
  public init(
    account: Identifier<SmartAccount>, filter: Filter = .everything, firstRow: Int = 0, rows: Int,
    firstColumn: Int = 0, columns: Int
  ) {
    self.account = account
    self.filter = filter
    (self.firstRow, self.rows) = (firstRow, rows)
    (self.firstColumn, self.columns) = (firstColumn, columns)
  }

  /// The most rows and the most columns of one answer.
  public static let mostRows = 300
  public static let mostColumns = 100
}

/// A part of the grid of balances, and how large the whole is.
public struct Matrix: Hashable, Sendable, Codable {
  /// A license with what it comes to over all virtual accounts that one may see.
  public struct Line: Hashable, Sendable, Codable {
    public let license: Identifier<License>
    public let name: Name
    public let shortage: Int
    public let surplus: Int
    /// The balance in each of the columns; nil where the account has no such row.
    public let balances: [Int?]

    /// Makes a line of its parts.
    public init(
      license: Identifier<License>, name: Name, shortage: Int, surplus: Int, balances: [Int?]
    ) {
      self.license = license
      self.name = name
      self.shortage = shortage
      self.surplus = surplus
      self.balances = balances
    }
  }

  /// A virtual account that is a column.
  public struct Column: Hashable, Sendable, Codable {
    public let virtualAccount: Identifier<VirtualAccount>
    public let name: Name

    /// Names a column.
    public init(virtualAccount: Identifier<VirtualAccount>, name: Name) {
      self.virtualAccount = virtualAccount
      self.name = name
    }
  }

  public let columns: [Column]
  public let lines: [Line]
  /// The place of the first line and of the first column in the whole.
  public let firstRow: Int
  public let firstColumn: Int
  public let allRows: Int
  public let allColumns: Int

  /// Makes a part of its parts.
  public init(
    columns: [Column], lines: [Line], firstRow: Int, firstColumn: Int, allRows: Int,
    allColumns: Int
  ) {
    self.columns = columns
    self.lines = lines
    (self.firstRow, self.firstColumn) = (firstRow, firstColumn)
    (self.allRows, self.allColumns) = (allRows, allColumns)
  }
}

extension MatrixQuery {
  /// The question as a value.
  public var question: Question { .matrix(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .matrix(let answer) = reply { answer } else { nil }
  }
}
