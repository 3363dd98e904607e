internal import Licensing

/// The licenses that the made-up company uses, and its units.
extension Name {
  static let networkEssentials = demonstration("C9300-24 Network Essentials")
  static let networkAdvantage = demonstration("C9300-48 Network Advantage")
  static let dnaAdvantage = demonstration("C9300 DNA Advantage")
  static let dnaEssentials = demonstration("C9300 DNA Essentials")
  static let threatDefense = demonstration("ISR4331 Threat Defense")
  static let highSpeed = demonstration("ISR4331 High Speed Encryption")
  static let meetingRoom = demonstration("Meeting Room")
  static let unifiedWorkspace = demonstration("Unified Workspace")
  static let wireless = demonstration("C9800-40 Wireless Access Point")
  static let dataCenter = demonstration("N9K-93180 Data Center Core")
  static let controller = demonstration("SD-WAN Controller")
  static let voiceGateway = demonstration("Voice Gateway Session")

  static let unassigned = demonstration("DEFAULT")
  static let headquarters = demonstration("Headquarters")
  static let refining = demonstration("Refining")
  static let manufacturing = demonstration("Manufacturing")
  static let logistics = demonstration("Logistics")
  static let research = demonstration("Research")
  static let production = demonstration("Производство")

  /// A name that is written in the source.
  static func demonstration(_ text: StaticString) -> Name {
    do throws(NameProblem) {
      return try Name(imported: text.description)
    } catch {
      preconditionFailure("the demonstration's names are names")
    }
  }
}
