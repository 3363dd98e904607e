extension Schema {
  /// What the interface keeps beside the log: the views that people saved.
  static let savedViews = [
    """
    CREATE TABLE saved_views (
      smart_account INTEGER NOT NULL,
      folded TEXT NOT NULL,
      name TEXT NOT NULL,
      owner TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (smart_account, folded)
    ) STRICT, WITHOUT ROWID
    """
  ]
}
