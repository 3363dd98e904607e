internal import Licensing

extension Estate {
  /// A deed with the names that its identifiers have now.
  func story(of deed: Deed) -> DeedStory {
    DeedStory(
      deed: deed, license: deed.license.flatMap { catalog[$0]?.name },
      source: deed.source.flatMap { virtualAccounts[$0]?.name },
      target: deed.target.flatMap { virtualAccounts[$0]?.name })
  }
}
