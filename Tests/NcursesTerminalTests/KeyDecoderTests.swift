import Canvas
import Testing

@testable import NcursesTerminal

@Suite("Decoding keys")
struct KeyDecoderTests {
  func decode(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    let events = decoder.feed(text.utf8)
    return events + decoder.giveUpWaiting()
  }

  func keys(_ presses: KeyPress...) -> [TerminalEvent] { presses.map { .key($0) } }

  @Test(
    "Each key is known by what the usual terminals send",
    arguments: [
      ("a", KeyPress.character("a")), ("ж", .character("ж")), ("漢", .character("漢")),
      ("😀", .character("😀")), ("\r", KeyPress(.enter)), ("\n", KeyPress(.enter)),
      ("\t", KeyPress(.tab)), ("\u{7F}", KeyPress(.backspace)), ("\u{8}", KeyPress(.backspace)),
      ("\u{1B}", KeyPress(.escape)), ("\u{0}", .control(" ")), ("\u{1}", .control("a")),
      ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      ("\u{1B}x", .alt("x")), ("\u{1B}ж", .alt("ж")), ("\u{1B}[", .alt("[")),
      ("\u{1B}O", .alt("O")),
      ("\u{1B}\r", KeyPress(.enter, .alt)),
      ("\u{1B}\u{1}", KeyPress(.character("a"), [.alt, .control])),
      ("\u{1B}[A", KeyPress(.up)), ("\u{1B}OB", KeyPress(.down)), ("\u{1B}[C", KeyPress(.right)),
      ("\u{1B}OD", KeyPress(.left)), ("\u{1B}[H", KeyPress(.home)), ("\u{1B}[F", KeyPress(.end)),
      ("\u{1B}[1~", KeyPress(.home)), ("\u{1B}[7~", KeyPress(.home)), ("\u{1B}[4~", KeyPress(.end)),
      ("\u{1B}[8~", KeyPress(.end)), ("\u{1B}[2~", KeyPress(.insert)),
      ("\u{1B}[3~", KeyPress(.delete)), ("\u{1B}[5~", KeyPress(.pageUp)),
      ("\u{1B}[6~", KeyPress(.pageDown)), ("\u{1B}[Z", KeyPress(.backTab)),
      ("\u{1B}OP", KeyPress(.function(1))), ("\u{1B}[11~", KeyPress(.function(1))),
      ("\u{1B}[[A", KeyPress(.function(1))), ("\u{1B}[[E", KeyPress(.function(5))),
      ("\u{1B}[15~", KeyPress(.function(5))), ("\u{1B}[17~", KeyPress(.function(6))),
      ("\u{1B}[21~", KeyPress(.function(10))), ("\u{1B}[24~", KeyPress(.function(12))),
      ("\u{1B}[1;2A", KeyPress(.up, .shift)), ("\u{1B}[1;5C", KeyPress(.right, .control)),
      ("\u{1B}[5;3~", KeyPress(.pageUp, .alt)),
      ("\u{1B}[1;8D", KeyPress(.left, [.shift, .alt, .control])),
      ("\u{1B}[1;2P", KeyPress(.function(1), .shift)), ("\u{1B}OM", KeyPress(.enter)),
      ("\u{1B}Oq", .character("1")), ("\u{1B}[27;5;105~", .control("i")),
      ("\u{1B}[105;5u", .control("i")), ("\u{1B}[9;2u", KeyPress(.backTab)),
      ("\u{1B}[1078;3u", .alt("ж")),
    ])
  func key(bytes: String, press: KeyPress) {
    #expect(decode(bytes) == keys(press))
  }

  @Test("Keys are the same however their bytes are cut")
  func pieces() {
    let text = "aж\u{1B}[1;5C\u{1B}Ox漢\u{1B}[<64;3;4M\u{1B}[200~q\u{1B}[201~\u{1B}x"
    let whole = decode(text)
    #expect(whole.count == 8)
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for byte in text.utf8 { events += decoder.feed([byte]) }
    #expect(events == whole)
  }

  @Test("Escape is only known once nothing follows it")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.giveUpWaiting() == keys(KeyPress(.escape)))
    #expect(!decoder.isWaiting)
    #expect(decode("\u{1B}\u{1B}[A") == keys(KeyPress(.escape), KeyPress(.up)))
  }

  @Test(
    "What is not understood is swallowed whole",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[99~", "\u{1B}[38;5;1m",
      "\u{1B}[0;5u", "\u{1B}[99999999999999999999~", "\u{1B}[<0;0;0M", "\u{1B}[<35;5;5M",
      "\u{1B}[<0;5;5m", "\u{1B}[M#!!", "\u{1B}[1;2", "\u{1B}[55296u", "\u{1B}[<66;1;1M",
    ])
  func swallowed(bytes: String) {
    #expect(decode(bytes).isEmpty)
    #expect(decode("\u{1B}[Ik") == keys(.character("k")))
  }

  @Test("A sequence of any length is swallowed to its end")
  func longSequence() {
    let long = "\u{1B}[" + String(repeating: "1;", count: 10_000) + "Ak"
    #expect(decode(long) == keys(.character("k")))
    let limit = "\u{1B}[1;5" + String(repeating: ";", count: ControlSequence.limit - 3)
    #expect(decode(limit + "A") == keys(KeyPress(.up, .control)))
    #expect(decode(limit + ";A").isEmpty)
  }

  @Test("Malformed UTF-8 is no key, and what follows it is")
  func malformed() {
    for bytes: [UInt8] in [
      [0x80], [0xC0, 0x80], [0xD0], [0xE2, 0x82], [0xFF], [0xED, 0xA0, 0x80], [0xF5], [0xC2, 0x9B],
    ] {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes + [0x6B]) == keys(.character("k")))
    }
  }

  @Test("The mouse tells presses and the wheel with their place")
  func mouse() {
    let expected: [TerminalEvent] = [
      .mouse(MouseEvent(.press(.left), at: Point(column: 4, row: 9))),
      .mouse(MouseEvent(.press(.right), at: Point(column: 299, row: 0), .control)),
      .mouse(MouseEvent(.wheelUp, at: .zero)), .mouse(MouseEvent(.wheelDown, at: .zero, .shift)),
      .mouse(MouseEvent(.press(.left), at: Point(column: 2, row: 1))),
    ]
    let bytes =
      "\u{1B}[<0;5;10M\u{1B}[<0;5;10m\u{1B}[<18;300;1M\u{1B}[<64;1;1M\u{1B}[<69;1;1M\u{1B}[M #\""
    #expect(decode(bytes) == expected)
  }

  @Test("A paste is text, whatever it holds")
  func paste() {
    let text = "q\u{1B}[Ay\r\nz\rж\u{1B}[20\u{1B}\u{1B}[200~"
    let events = decode("\u{1B}[200~\(text)\u{1B}[201~k")
    let shown = "q\u{1B}[Ay\nz\nж\u{1B}[20\u{1B}\u{1B}[200~"
    #expect(events == [.paste(Paste(shown)), .key(.character("k"))])
  }

  @Test("A paste that breaks off is still text")
  func brokenPaste() {
    #expect(decode("\u{1B}[200~abc") == [.paste(Paste("abc"))])
  }

  @Test("A paste is kept up to its limit, and the rest is dropped")
  func pasteLimit() {
    for extra in [0, 1, 1_000] {
      let text = String(repeating: "x", count: Paste.byteLimit + extra)
      let events = decode("\u{1B}[200~\(text)\u{1B}[201~k")
      let kept = String(repeating: "x", count: Paste.byteLimit)
      #expect(events == [.paste(Paste(kept, isTruncated: extra > 0)), .key(.character("k"))])
    }
  }

  @Test("A paste of broken bytes does not grow beyond its limit")
  func malformedPaste() {
    var decoder = KeyDecoder()
    let garbage = [UInt8](repeating: 0xFF, count: Paste.byteLimit)
    let events = decoder.feed(Array("\u{1B}[200~".utf8) + garbage + Array("\u{1B}[201~".utf8))
    guard case .paste(let paste) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(paste.isTruncated)
    #expect(paste.text.utf8.count <= Paste.byteLimit)
    #expect(paste.text.utf8.count > Paste.byteLimit - 8)
  }

  @Test("Random bytes never crash, and the decoder always finds back")
  func random() {
    let seed: UInt64 = 20_261_125
    print("seed \(seed)")
    var state = seed
    let usual = Array("\u{1B}[O<;0123M~[200".utf8)
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      for _ in 0..<50 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 40)
        _ = decoder.feed([byte < 128 ? usual[Int(byte) % usual.count] : byte])
      }
      _ = decoder.giveUpWaiting()
      #expect(decoder.feed(Array("k".utf8)) == keys(.character("k")))
    }
  }
}
