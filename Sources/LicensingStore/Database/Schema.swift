internal import GRDB

/// The tables of the database, one migration a version; a released migration is never changed.
enum Schema {
  /// The version that this program writes.
  static let version = 4
  /// Marks a SQLite file as ours: `SMDK` in ASCII.
  static let applicationID = 0x534D_444B

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for statement in log + ledger + people + projection { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { database in
      for statement in lifeOfAccounts { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { database in
      for statement in licensing { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { database in
      for statement in savedViews { try database.execute(sql: statement) }
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }

  /// What is never changed or deleted: the log and what is read off it.
  private static let log =
    [
      """
      CREATE TABLE events (
        sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
        time INTEGER NOT NULL,
        login TEXT,
        host TEXT NOT NULL,
        smart_account INTEGER,
        type TEXT NOT NULL,
        request TEXT,
        request_digest BLOB,
        story TEXT NOT NULL,
        changes TEXT NOT NULL,
        chain BLOB NOT NULL CHECK (length(chain) = 32)
      ) STRICT
      """,
      "CREATE INDEX events_by_request ON events (request) WHERE request IS NOT NULL",
      "CREATE INDEX events_by_account ON events (smart_account, sequence)",
      """
      CREATE TABLE event_accounts (
        virtual_account INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        PRIMARY KEY (virtual_account, sequence)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE postings (
        sequence INTEGER NOT NULL REFERENCES events,
        position INTEGER NOT NULL,
        lot INTEGER NOT NULL,
        place INTEGER NOT NULL CHECK (place >= -1),
        quantity INTEGER NOT NULL CHECK (quantity <> 0),
        PRIMARY KEY (sequence, position)
      ) STRICT, WITHOUT ROWID
      """,
    ] + ["events", "event_accounts", "postings"].flatMap(appendOnly)

  private static func appendOnly(_ table: String) -> [String] {
    ["UPDATE", "DELETE"].map { operation in
      """
      CREATE TRIGGER \(table)_no_\(operation.lowercased()) BEFORE \(operation) ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
      """
    }
  }

  private static let ledger = [
    """
    CREATE TABLE state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      day INTEGER NOT NULL,
      operator INTEGER,
      counters TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE licenses (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      folded TEXT NOT NULL,
      description TEXT NOT NULL,
      is_export_restricted INTEGER NOT NULL CHECK (is_export_restricted IN (0, 1)),
      is_enforced INTEGER NOT NULL CHECK (is_enforced IN (0, 1)),
      next_tier INTEGER CHECK (next_tier <> id)
    ) STRICT
    """,
    """
    CREATE TABLE lots (
      id INTEGER PRIMARY KEY,
      license INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('perpetual', 'term', 'demo', 'standard')),
      billing TEXT NOT NULL CHECK (billing IN ('prepaid', 'usage')),
      original_quantity INTEGER NOT NULL CHECK (original_quantity >= 0),
      term_start INTEGER,
      term_end INTEGER,
      source TEXT NOT NULL CHECK (source IN ('order', 'conversion', 'deviceMigration',
        'enterpriseAgreement', 'import', 'adjustment')),
      order_number TEXT,
      order_line TEXT,
      subscription TEXT,
      price INTEGER CHECK (price >= 0),
      currency TEXT,
      status TEXT NOT NULL CHECK (status IN ('active', 'cancelled')),
      CHECK (order_line IS NULL OR order_number IS NOT NULL),
      CHECK ((price IS NULL) = (currency IS NULL))
    ) STRICT
    """,
    "CREATE INDEX lots_by_end ON lots (term_end) WHERE term_end IS NOT NULL",
    "CREATE INDEX lots_by_start ON lots (term_start) WHERE term_start IS NOT NULL",
    """
    CREATE TABLE holdings (
      virtual_account INTEGER NOT NULL,
      license INTEGER NOT NULL,
      lot INTEGER NOT NULL REFERENCES lots,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      PRIMARY KEY (virtual_account, license, lot)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX holdings_by_lot ON holdings (lot)",
    """
    CREATE TABLE instances (
      id INTEGER PRIMARY KEY,
      virtual_account INTEGER NOT NULL,
      host_name TEXT NOT NULL,
      product_type TEXT NOT NULL,
      product_id TEXT NOT NULL,
      serial_number TEXT NOT NULL,
      software_tag TEXT NOT NULL,
      registered INTEGER,
      last_contact INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE usage (
      instance INTEGER NOT NULL REFERENCES instances,
      license INTEGER NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      PRIMARY KEY (instance, license)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE reservations (
      id INTEGER PRIMARY KEY,
      instance INTEGER,
      virtual_account INTEGER NOT NULL,
      license INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX reservations_by_row ON reservations (virtual_account, license)",
    "CREATE INDEX reservations_by_instance ON reservations (instance)",
    """
    CREATE TABLE reservation_lots (
      reservation INTEGER NOT NULL,
      lot INTEGER NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      PRIMARY KEY (reservation, lot)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE orders (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      partner TEXT NOT NULL,
      end_customer TEXT NOT NULL,
      purchase_order TEXT NOT NULL,
      placed INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE order_lines (
      id INTEGER PRIMARY KEY,
      "order" INTEGER NOT NULL,
      number INTEGER NOT NULL,
      sku TEXT NOT NULL,
      license INTEGER NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity >= 0),
      price INTEGER CHECK (price >= 0),
      currency TEXT,
      term_months INTEGER,
      status TEXT NOT NULL CHECK (status IN ('ordered', 'held', 'assigned', 'delivered', 'onHold',
        'cancelled')),
      virtual_account INTEGER,
      CHECK ((price IS NULL) = (currency IS NULL))
    ) STRICT
    """,
    "CREATE INDEX order_lines_by_account ON order_lines (virtual_account, id)",
    """
    CREATE TABLE transfers (
      sequence INTEGER PRIMARY KEY,
      login TEXT,
      is_undo INTEGER NOT NULL CHECK (is_undo IN (0, 1)),
      answered_by INTEGER
    ) STRICT
    """,
    "CREATE INDEX transfers_open ON transfers (login, is_undo, sequence) WHERE answered_by IS NULL",
    """
    CREATE TABLE source_records (
      source TEXT NOT NULL,
      key TEXT NOT NULL,
      subject INTEGER NOT NULL,
      quantity INTEGER NOT NULL,
      fingerprint TEXT NOT NULL,
      PRIMARY KEY (source, key)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let people = [
    """
    CREATE TABLE smart_accounts (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('customer', 'holding')),
      name TEXT NOT NULL,
      domain TEXT NOT NULL UNIQUE,
      status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'inactive'))
    ) STRICT
    """,
    """
    CREATE TABLE virtual_accounts (
      id INTEGER PRIMARY KEY,
      smart_account INTEGER NOT NULL,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      description TEXT NOT NULL,
      visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
      is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
      UNIQUE (smart_account, folded),
      CHECK (is_default = 0 OR visibility = 'public')
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX one_default ON virtual_accounts (smart_account) WHERE is_default = 1
    """,
    """
    CREATE TABLE users (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      login TEXT UNIQUE,
      email TEXT UNIQUE,
      status TEXT NOT NULL CHECK (status IN ('invited', 'active', 'disabled'))
    ) STRICT
    """,
    """
    CREATE TABLE grants (
      user INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('approver', 'administrator', 'user', 'viewer',
        'virtualAccountAdministrator', 'virtualAccountUser', 'virtualAccountViewer')),
      smart_account INTEGER NOT NULL,
      virtual_account INTEGER NOT NULL
        CHECK ((virtual_account > 0) = (role LIKE 'virtualAccount%')),
      PRIMARY KEY (user, role, smart_account, virtual_account)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// What is computed from the ledger and kept for speed; it can be rebuilt at any time.
  private static let projection = [
    """
    CREATE TABLE positions (
      virtual_account INTEGER NOT NULL,
      license INTEGER NOT NULL,
      smart_account INTEGER NOT NULL,
      license_name TEXT NOT NULL,
      account_name TEXT NOT NULL,
      attributed INTEGER NOT NULL CHECK (attributed >= 0),
      reported INTEGER NOT NULL CHECK (reported >= 0),
      unattributed INTEGER NOT NULL CHECK (unattributed >= 0),
      reserved INTEGER NOT NULL CHECK (reserved >= 0),
      reserved_unattributed INTEGER NOT NULL CHECK (reserved_unattributed >= 0),
      needed INTEGER NOT NULL CHECK (needed >= 0),
      version INTEGER NOT NULL,
      changed_by INTEGER NOT NULL,
      entitled INTEGER NOT NULL CHECK (entitled >= 0),
      in_use INTEGER NOT NULL CHECK (in_use >= 0),
      pending INTEGER NOT NULL CHECK (pending >= 0),
      expired INTEGER NOT NULL CHECK (expired >= 0),
      substituted_in INTEGER NOT NULL CHECK (substituted_in >= 0),
      substituted_out INTEGER NOT NULL CHECK (substituted_out >= 0),
      balance INTEGER NOT NULL
        CHECK (balance = entitled - in_use + substituted_in - substituted_out),
      next_end INTEGER NOT NULL,
      PRIMARY KEY (virtual_account, license)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX positions_by_balance ON positions (smart_account, balance)",
    "CREATE INDEX positions_by_license ON positions (smart_account, license_name)",
    "CREATE INDEX positions_by_account ON positions (smart_account, account_name)",
    "CREATE INDEX positions_by_entitled ON positions (smart_account, entitled)",
    "CREATE INDEX positions_by_in_use ON positions (smart_account, in_use)",
    "CREATE INDEX positions_by_next_end ON positions (smart_account, next_end)",
    "CREATE INDEX positions_of_license ON positions (license)",
    """
    CREATE TABLE account_totals (
      virtual_account INTEGER PRIMARY KEY,
      smart_account INTEGER NOT NULL,
      rows INTEGER NOT NULL,
      rows_short INTEGER NOT NULL,
      rows_surplus INTEGER NOT NULL,
      entitled INTEGER NOT NULL,
      in_use INTEGER NOT NULL,
      reserved INTEGER NOT NULL,
      surplus INTEGER NOT NULL,
      shortage INTEGER NOT NULL,
      pending INTEGER NOT NULL,
      expired INTEGER NOT NULL,
      instances INTEGER NOT NULL CHECK (instances >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE license_totals (
      smart_account INTEGER NOT NULL,
      license INTEGER NOT NULL,
      rows INTEGER NOT NULL,
      entitled INTEGER NOT NULL,
      in_use INTEGER NOT NULL,
      PRIMARY KEY (smart_account, license)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
