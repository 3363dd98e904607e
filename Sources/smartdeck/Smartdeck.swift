import ArgumentParser

@main struct Smartdeck: ParsableCommand {}
