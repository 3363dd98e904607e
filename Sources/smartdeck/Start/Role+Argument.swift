public import ArgumentParser
public import Licensing

extension Role: ExpressibleByArgument {}

extension Right: ExpressibleByArgument {}

extension AlertKind: ExpressibleByArgument {}

extension AlertSubject: ExpressibleByArgument {}

extension SmartAccount.Kind: ExpressibleByArgument {}

extension VirtualAccount.Visibility: ExpressibleByArgument {}

extension Grouping: ExpressibleByArgument {}
