public import ArgumentParser
public import Licensing

extension Role: ExpressibleByArgument {}

extension Right: ExpressibleByArgument {}

extension SmartAccount.Kind: ExpressibleByArgument {}

extension VirtualAccount.Visibility: ExpressibleByArgument {}
