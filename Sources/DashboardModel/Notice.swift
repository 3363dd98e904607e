public import Licensing

/// What the footer says for a moment: a value, from which sentences are made.
public enum Notice: Hashable, Sendable {
  /// The service said no.
  case refused(Refusal)
  /// The key can't be used now.
  case unavailable(Action, Unavailability)
  /// A move was made: units over all lines, and the first line by name.
  case moved(quantity: Int, first: EventTransferLine?, lines: Int, SequenceNumber)
  /// A move was made before under the same request.
  case alreadyApplied(SequenceNumber)
  case undone(quantity: Int, of: SequenceNumber, SequenceNumber)
  case redone(quantity: Int, of: SequenceNumber, SequenceNumber)
  case readOnly(Bool)
  case mouse(Bool)
  /// Something about files of the person's own, put into words by whoever reads them.
  case told(String)
  /// What a form asked for was done; with what should be known all the same.
  case done(Happening?, SequenceNumber, [Warning])
  case displaySaved(String)
  /// A view was saved or forgotten, by its name.
  case viewSaved(String)
  case viewDeleted(String)
  /// The place of the last session could not be read.
  case placeNotRead
  case displayNotSaved(String, DisplayProblem)
}

/// Whether the desk answers.
public enum Connection: Hashable, Sendable {
  case connecting
  case live
  /// The connection broke and is being made anew; what is shown may be old.
  case reconnecting
  /// Nothing more is heard of changes; what is shown may be old.
  case lost
}
