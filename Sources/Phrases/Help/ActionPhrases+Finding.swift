extension ActionPhrases {
  /// Opens the palette.
  public var palette: ActionWords {
    words.action(
      en: ("find", "Find anything by name: actions, accounts, licenses, orders, devices"),
      ru: ("найти", "Найти по имени что угодно: действия, аккаунты, лицензии, заказы, устройства"))
  }
  /// Goes to what a record is about.
  public var goTo: ActionWords {
    words.action(
      en: ("go to", "Go to what the row is about"),
      ru: ("перейти", "Перейти к тому, о чём строка"))
  }
  /// Marks a range of rows.
  public var markRange: ActionWords {
    words.action(
      en: ("mark range", "Mark all rows from the last mark to this one"),
      ru: ("отметить диапазон", "Отметить все строки от последней отметки до этой"))
  }
  /// One column to the left.
  public var columnLeft: ActionWords {
    words.action(
      en: ("column left", "One column to the left: sort by it, or select it in the matrix"),
      ru: ("столбец влево", "На столбец левее: сортировать по нему или выбрать его в матрице"))
  }
  /// One column to the right.
  public var columnRight: ActionWords {
    words.action(
      en: ("column right", "One column to the right: sort by it, or select it in the matrix"),
      ru: ("столбец вправо", "На столбец правее: сортировать по нему или выбрать его в матрице"))
  }
  /// Lists the columns.
  public var columns: ActionWords {
    words.action(
      en: ("columns", "Choose which columns are shown, and by which to sort"),
      ru: ("столбцы", "Выбрать показываемые столбцы и порядок сортировки"))
  }
  /// Does what is selected in a list of actions.
  public var doSelected: ActionWords {
    words.action(
      en: ("do it", "Do what is selected"), ru: ("выполнить", "Выполнить выбранное"))
  }
  /// Closes what changes nothing.
  public var close: ActionWords {
    words.action(en: ("close", "Close it"), ru: ("закрыть", "Закрыть"))
  }
  /// Shows or hides a column.
  public var showOrHide: ActionWords {
    words.action(
      en: ("show/hide", "Show or hide the column"),
      ru: ("показать/скрыть", "Показать или скрыть столбец"))
  }
}
