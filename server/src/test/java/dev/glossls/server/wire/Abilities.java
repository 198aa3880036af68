package dev.glossls.server.wire;

/** What the clients of tests say that they can do. */
public final class Abilities {
    /** What an editor with all abilities says of itself. */
    public static final String ABLE = """
            {"workspace": {"configuration": true,
                           "textDocumentContent": {},
                           "symbol": {"resolveSupport": {"properties": ["location.range"]}},
                           "semanticTokens": {"refreshSupport": true},
                           "didChangeConfiguration": {"dynamicRegistration": true},
                           "didChangeWatchedFiles": {"dynamicRegistration": true}},
             "window": {"workDoneProgress": true},
             "general": {"positionEncodings": ["utf-16"]},
             "textDocument": {
               "hover": {"contentFormat": ["markdown", "plaintext"]},
               "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
               "diagnostic": {},
               "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "refactor"]}}},
               "completion": {
                 "completionItem": {"documentationFormat": ["markdown"], "labelDetailsSupport": true},
                 "completionList": {"itemDefaults": ["editRange", "data"]}}}}
            """;

    private Abilities() {}
}
