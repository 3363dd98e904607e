internal import Licensing

extension DashboardState {
  /// Asks who could do what this person can't, so that the footer names somebody to ask.
  mutating func askWhoCan(_ reason: Unavailability) -> [Effect] {
    guard case .notPermitted(let right, roles: _, holders: _) = reason, let scope else {
      return []
    }
    let number = requests.next()
    whoCanInFlight = number
    return [.fetch(number, PermissionQuery(right: right, scope: scope).question)]
  }

  /// Adds the names to what the footer says, unless it says something else by now.
  mutating func receive(_ number: RequestNumber, _ permission: Permission) {
    guard whoCanInFlight == number else { return }
    whoCanInFlight = nil
    guard case .unavailable(let action, .notPermitted(let right, let roles, holders: _)) = notice
    else { return }
    notice = .unavailable(
      action, .notPermitted(right, roles: roles, holders: permission.holders))
  }
}
