import ArgumentParser
import Glibc
import Licensing
import Phrases

/// The program: subcommands and start-up, nothing else.
@main
struct Smartdeck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "smartdeck", abstract: Speech.words.programAbstract, version: Version.text,
    subcommands: [
      DashboardCommand.self, DemoCommand.self, SummaryCommand.self, AccountsCommand.self,
      InventoryCommand.self, LotsCommand.self, OrdersCommand.self, EventsCommand.self,
      MoveCommand.self, UndoCommand.self, RedoCommand.self, ImportCommand.self,
      VerifyCommand.self, WhoamiCommand.self, ServeCommand.self, BackupCommand.self,
      RestoreCommand.self, DoctorCommand.self, VirtualAccountsCommand.self, UsersCommand.self,
      GrantCommand.self, RevokeCommand.self, ActivateCommand.self, AgreementsCommand.self,
      AssignCommand.self, TargetsCommand.self, AlertsCommand.self, AcknowledgeCommand.self,
      TokensCommand.self, RegisterCommand.self, ReportUsageCommand.self, InstancesCommand.self,
      ReserveCommand.self, ReturnCommand.self, EnterpriseAgreementsCommand.self,
      ConvertCommand.self, NeedsCommand.self, TiersCommand.self,
      RequestsCommand.self, DeliverCommand.self,
    ], defaultSubcommand: DashboardCommand.self)

  /// Runs on the main thread, which owns the terminal where a dashboard is opened.
  static func main() {
    do {
      var command = try dashboard() ?? parseAsRoot()
      try command.run()
    } catch let refusal as Refusal {
      ErrorOutput.write(refusal)
      Glibc.exit(ExitStatus(refusal).rawValue)
    } catch let ended as EndedBySignal {
      ended.obey()
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// The dashboard where nothing but its options is given: the tree of all commands, which takes
  /// milliseconds to build, is not needed then. What it doesn't understand is left to the tree.
  private static func dashboard() -> (any ParsableCommand)? {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first?.hasPrefix("-") ?? true else { return nil }
    return try? DashboardCommand.parse(arguments)
  }

  /// Help and version are answers; anything else that the parser says is a mistake in usage.
  private static func leave(with error: any Error) -> Never {
    guard exitCode(for: error).isSuccess else {
      ErrorOutput.write(
        UsageMistake(message: message(for: error), help: fullMessage(for: error)))
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    print(fullMessage(for: error))
    Glibc.exit(ExitStatus.fine.rawValue)
  }
}

/// What the program calls itself.
enum Version {
  static let text = "smartdeck 0.1.0"
}
