enum Themes {}
