extension Schema {
  /// What orders, tokens, instances, reservations, enterprise agreements and traditional licenses
  /// added to the first version.
  static let licensing = [
    // The kinds that are counted since; reading them is strict, so that damage is not overlooked.
    """
    UPDATE state SET counters = rtrim(counters, '}')
      || ',"document":1,"token":1,"enterpriseAgreement":1,"traditionalLicense":1}'
    """,
    "ALTER TABLE instances ADD COLUMN is_export_allowed INTEGER",
    "CREATE INDEX instances_by_host ON instances (host_name, id)",
    "CREATE INDEX instances_by_serial ON instances (serial_number) WHERE serial_number <> ''",
    "ALTER TABLE reservations ADD COLUMN code_digest TEXT",
    "ALTER TABLE orders ADD COLUMN web_number TEXT",
    "CREATE INDEX orders_by_number ON orders (number)",
    "ALTER TABLE order_lines ADD COLUMN held_in INTEGER",
    "ALTER TABLE order_lines ADD COLUMN hold_reason TEXT",
    "ALTER TABLE order_lines ADD COLUMN subscription TEXT",
    "ALTER TABLE order_lines ADD COLUMN lot INTEGER",
    "CREATE INDEX order_lines_by_order ON order_lines (\"order\")",
    "CREATE INDEX order_lines_by_holder ON order_lines (held_in, id) WHERE held_in IS NOT NULL",
    """
    ALTER TABLE positions ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0)
    """,
    """
    CREATE TABLE tokens (
      id INTEGER PRIMARY KEY,
      virtual_account INTEGER NOT NULL,
      description TEXT NOT NULL,
      digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      most_uses INTEGER CHECK (most_uses > 0),
      uses INTEGER NOT NULL CHECK (uses >= 0),
      is_export_allowed INTEGER NOT NULL CHECK (is_export_allowed IN (0, 1)),
      revoked INTEGER
    ) STRICT
    """,
    "CREATE INDEX tokens_by_account ON tokens (virtual_account, id)",
    """
    CREATE TABLE enterprise_agreements (
      id INTEGER PRIMARY KEY,
      smart_account INTEGER NOT NULL,
      number TEXT NOT NULL,
      term_start INTEGER,
      term_end INTEGER,
      suites TEXT NOT NULL,
      true_forward INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE traditional_licenses (
      id INTEGER PRIMARY KEY,
      smart_account INTEGER NOT NULL,
      virtual_account INTEGER,
      key TEXT NOT NULL UNIQUE,
      sku TEXT NOT NULL,
      license INTEGER NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity >= 0),
      status TEXT NOT NULL CHECK (status IN ('unassigned', 'assigned', 'converted')),
      device TEXT NOT NULL,
      lot INTEGER
    ) STRICT
    """,
  ]
}
