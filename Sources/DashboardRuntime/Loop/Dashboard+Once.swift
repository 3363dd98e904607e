public import Canvas
public import DashboardModel
internal import Dispatch
public import LicensingService

extension Dashboard {
  /// The dashboard as it looks once every first question is answered, without a terminal.
  public static func once(
    size: Size, desk: any LicenseDesk, draw: (DashboardState, Size) -> Picture
  ) -> Picture {
    let bell = DispatchSemaphore(value: 0)
    let dashboard = Dashboard(
      size: size, desk: desk, mailbox: Mailbox { bell.signal() }, requestPrefix: "once",
      isReadOnly: false, findActions: { _ in [] })
    dashboard.turn()
    while !dashboard.isSettled {
      bell.wait()
      dashboard.turn()
    }
    return draw(dashboard.state, size)
  }
}
