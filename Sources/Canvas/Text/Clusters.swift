/// Walks over displayable text cluster by cluster.
struct Clusters: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(of text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  /// The next cluster and the columns it takes.
  mutating func next() -> (cluster: Cluster, width: Int)? {
    guard let base = ahead else { return nil }
    var cluster = Cluster(base)
    var width = 1
    if case .base(let columns) = ScalarClass(base) { width = columns }
    ahead = scalars.next()
    while let mark = ahead, ScalarClass(mark) == .mark {
      cluster.add(mark: mark)
      ahead = scalars.next()
    }
    return (cluster, width)
  }
}
