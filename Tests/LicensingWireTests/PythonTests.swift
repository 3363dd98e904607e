import Foundation
import Testing

@testable import LicensingWire

@Suite("Another language")
struct PythonTests {
  /// What `Protocol.md` describes, in Python's standard library alone.
  private static let script = #"""
    import json, socket, sys
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(300)
    connection.connect(sys.argv[1])
    lines = connection.makefile("rw", encoding="utf-8", newline="\n")
    number, notices = 0, []

    def call(method, params=None):
        global number
        number += 1
        message = {"jsonrpc": "2.0", "id": number, "method": method}
        if params is not None:
            message["params"] = params
        lines.write(json.dumps(message) + "\n")
        lines.flush()
        while True:
            answer = json.loads(lines.readline())
            if "id" not in answer:
                notices.append(answer)
                continue
            assert answer["id"] == number, answer
            return answer

    hello = call("hello", {"protocol": 1, "program": "python"})["result"]["hello"]
    assert hello["protocol"] == 1 and hello["mode"] == "personal", hello
    account = call("accounts")["result"]["accounts"][0]["account"]["id"]
    scope = {"smartAccount": {"_0": account}}
    window = call("inventory", {
        "scope": scope, "filter": {"everything": {}},
        "order": {"column": "balance", "descending": False}, "anchor": {"first": {}}, "limit": 60,
    })["result"]["inventory"]
    rows = {(row[0], row[1]): row[2] for row in window["rows"]}
    name = sys.argv[2]
    short, spare = rows[(name, "Refining")], rows[(name, "Manufacturing")]
    assert short[2] - short[3] == -20, short
    head = call("session")["result"]["session"]["head"]
    assert call("subscribe", {"after": head})["result"]["subscribed"]["head"] == head

    def move(quantity, request):
        return call("perform", {"requestID": request, "move": {"seen": [], "lines": [{
            "license": short[1], "source": spare[0], "target": short[0], "quantity": quantity,
            "lots": {"rule": {"_0": "longestTermFirst"}}}]}})

    receipt = move(20, "python-1")["result"]["receipt"]
    assert receipt["outcome"] == "applied" and receipt["sequence"] == head + 1, receipt
    while not notices:
        notices.append(json.loads(lines.readline()))
    assert notices[0]["method"] == "changed" and notices[0]["params"]["upTo"] == head + 1, notices
    error = move(1, "python-2")["error"]
    assert error["code"] == 1 and "notEnough" in error["data"]["refusal"], error
    assert error["data"]["refusal"]["notEnough"]["asked"] == 1, error
    assert call("nothing")["error"]["code"] == -32601
    print("fine")
    """#

  @Test("Python's own library speaks the protocol as it is written down")
  func python() async throws {
    let metalworks = try await Metalworks()
    let server = try await metalworks.serve()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", PythonTests.script, metalworks.socket.text, Metalworks.license,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(said == "fine\n")
    #expect(process.terminationStatus == 0)
    await server.stop()
  }
}
