extension Schema {
  /// What the life of an account needs: companies, tags, documents, and messages to be sent.
  static let lifeOfAccounts = [
    "ALTER TABLE smart_accounts ADD COLUMN company TEXT",
    "ALTER TABLE users ADD COLUMN company TEXT",
    "ALTER TABLE virtual_accounts ADD COLUMN tags TEXT",
    """
    CREATE TABLE documents (
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (kind, name)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY,
      sequence INTEGER NOT NULL,
      address TEXT NOT NULL,
      content TEXT NOT NULL,
      sent INTEGER
    ) STRICT
    """,
    "CREATE INDEX outbox_unsent ON outbox (id) WHERE sent IS NULL",
  ]
}
