public import Canvas
public import DashboardModel

/// Keys that mean an action in a context.
public struct Binding: Hashable, Sendable {
  public let context: KeyContext
  /// The ways to type it, the one to show first; each is one press or several in a row.
  public let keys: [[KeyPress]]
  public let action: Action

  /// Binds keys to an action.
  public init(_ context: KeyContext, _ keys: [[KeyPress]], _ action: Action) {
    self.context = context
    self.keys = keys
    self.action = action
  }
}

/// Two bindings of one context that can't both be typed.
public struct KeyConflict: Hashable, Sendable {
  public let context: KeyContext
  /// The keys that both have, or that of the one with which the other begins.
  public let keys: [KeyPress]
  public let actions: [Action]

  /// Names a conflict.
  public init(context: KeyContext, keys: [KeyPress], actions: [Action]) {
    self.context = context
    self.keys = keys
    self.actions = actions
  }
}
