package dev.glossls.server.protocolmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong in a conversation is found, and what is right is not. */
class ConversationTest {
    private static final String RANGE = "{'start': {'line': 0, 'character': 1}, 'end': {'line': 0, 'character': 4}}";
    private static final String ABLE = """
            {'window': {'workDoneProgress': true}, 'textDocument': {
              'hover': {'contentFormat': ['markdown']},
              'completion': {'completionItem': {'labelDetailsSupport': true}}}}
            """;

    private final Conversation conversation = new Conversation();

    @Test
    void whatTheProtocolDescribesIsSound() {
        introduced(ABLE);
        sound("textDocument/hover", "{'contents': {'kind': 'markdown', 'value': '*x*'}, 'range': " + RANGE + "}");
        sound("textDocument/hover", "null");
        sound("textDocument/completion", "[{'label': 'a', 'kind': 18, 'labelDetails': {'detail': 'b'}, 'data': [1]}]");
        sound("textDocument/definition", "[{'uri': 'file:///a', 'range': " + RANGE + "}]");
        heard("{'method': 'window/logMessage', 'params': {'type': 3, 'message': 'x'}}", "");
    }

    @Test
    void whatIsNotAsDescribedIsFound() {
        introduced(ABLE);
        wrong("textDocument/hover", "{}", "Hover without its contents");
        wrong("textDocument/hover", "{'contents': 'x', 'shade': 1}", "Hover has no property shade");
        wrong("textDocument/hover", "{'contents': 5}", "hover.contents: no ");
        wrong("textDocument/hover", "{'contents': {'kind': 'html', 'value': 'x'}}", "none of the values of MarkupKind");
        wrong("textDocument/hover", "'x'", "no Hover");
        wrong("textDocument/hover", "{'contents': 'x', 'range': null}", "no Range");
        wrong("textDocument/completion", "{'isIncomplete': 'no', 'items': []}", "no boolean");
        wrong("textDocument/completion", "[{'label': 'a', 'kind': 99}]", "none of the values of CompletionItemKind");
        wrong("textDocument/definition", "[{'uri': 'nowhere', 'range': " + RANGE + "}]", "no URI");
        wrong(
                "textDocument/definition",
                "[{'uri': 'file:///a', 'range': " + RANGE.replace("1", "-1") + "}]",
                "no unsigned integer: -1");
        wrong(
                "textDocument/definition",
                "[{'uri': 'file:///a', 'range': " + RANGE.replace("1", "1.5") + "}]",
                "no unsigned integer: 1.5");
        heard("{'method': 'window/logMessage', 'params': {'type': 3}}", "without its message");
        heard("{'method': 'window/logMessage'}", "no LogMessageParams");
        heard("{'method': 'window/invented', 'params': {}}", "no such notification of the SERVER");
        heard("{'method': 'textDocument/didOpen', 'params': {}}", "no such notification of the SERVER");
        heard("{'method': 'textDocument/hover', 'id': 4, 'params': {}}", "no such request of the SERVER");
    }

    @Test
    void anAnswerIsAResultOrAnError() {
        introduced(ABLE);
        answered("'result': null, 'error': {'code': 1, 'message': 'x'}", "either a result or an error");
        answered("'error': {'message': 'x'}", "an error without code and message");
        answered("'error': {'code': 1, 'message': 'x', 'trace': 'y'}", "more than code, message and data");
        answered("'result': null, 'more': 1", "a message has no more");
        heard("{'id': 815, 'result': null}", "an answer to nothing");
    }

    @Test
    void whatTheClientHasNotDeclaredIsFound() {
        introduced("{}");
        wrong("textDocument/hover", "{'contents': {'kind': 'markdown', 'value': 'x'}}", "hover.contentFormat");
        wrong("textDocument/completion", "[{'label': 'a', 'labelDetails': {}}]", "labelDetailsSupport");
        wrong("textDocument/completion", "[{'label': 'a', 'kind': 25}]", "completionItemKind.valueSet");
        wrong(
                "textDocument/completion",
                "{'isIncomplete': true, 'items': [], 'itemDefaults': {'data': 1}}",
                "completionList.itemDefaults");
        wrong(
                "textDocument/definition",
                "[{'targetUri': 'file:///a', 'targetRange': " + RANGE + ", 'targetSelectionRange': " + RANGE + "}]",
                "definition.linkSupport");
        wrong("textDocument/definition", "{'uri': 'glossls:/a', 'range': " + RANGE + "}", "textDocumentContent");
        heard("{'method': 'workspace/configuration', 'id': 1, 'params': {'items': []}}", "workspace.configuration");
        heard("{'method': 'window/workDoneProgress/create', 'id': 2, 'params': {'token': 1}}", "workDoneProgress");
        heard(
                "{'method': 'client/registerCapability', 'id': 3, 'params': {'registrations': [{'id': 'a', 'method': "
                        + "'textDocument/hover'}]}}",
                "textDocument.hover.dynamicRegistration");
    }

    @Test
    void onlyWhatTheClientResolvesIsFilledIn() {
        introduced(ABLE);
        asked("completionItem/resolve", "{'label': 'a'}");
        heard("{'id': 7, 'result': {'label': 'a', 'documentation': 'x'}}", "");
        asked("completionItem/resolve", "{'label': 'a'}");
        heard("{'id': 7, 'result': {'label': 'b'}}", "changes label");
    }

    @Test
    void optionsOfARegistrationAreThoseOfItsMethod() {
        introduced("{'workspace': {'didChangeWatchedFiles': {'dynamicRegistration': true}}}");
        String registration =
                "{'method': 'client/registerCapability', 'id': 3, 'params': {'registrations': [{'id': 'a', "
                        + "'method': 'workspace/didChangeWatchedFiles', 'registerOptions': %s}]}}";
        heard(registration.formatted("{'watchers': [{'globPattern': '*', 'kind': 7}]}"), "");
        heard(registration.formatted("{'watchers': [{'pattern': '*'}]}"), "FileSystemWatcher");
    }

    @Test
    void progressIsToldOnKnownTokensAndInOrder() {
        introduced(ABLE);
        progress("begin", "nobody knows");
        heard("{'method': 'window/workDoneProgress/create', 'id': 2, 'params': {'token': 1}}", "");
        progress("begin", "nobody knows");
        assertEquals(List.of(), conversation.sent(json("{'id': 2, 'result': null}")));
        progress("report", "out of its order");
        progress("begin", "");
        progress("report", "");
        progress("end", "");
        progress("report", "out of its order");
    }

    @Test
    void nothingIsSentBeforeTheFirstAnswer() {
        heard("{'method': '$/progress', 'params': {'token': 1, 'value': {}}}", "before initialize was answered");
        heard("{'method': 'window/logMessage', 'params': {'type': 3, 'message': 'x'}}", "");
    }

    @Test
    void theClientIsHeldAgainstTheModelToo() {
        introduced(ABLE);
        assertEquals(List.of(), conversation.sent(json("{'method': 'initialized', 'params': {}}")));
        said("{'method': 'textDocument/didOpen', 'params': {'textDocument': {'uri': 'a:b'}}}", "without its text");
        said("{'method': 'textDocument/rename', 'id': 9, 'params': {}}", "not offered");
        said("{'method': 'initialized', 'params': {}, 'extra': 1}", "has no extra");
    }

    private void introduced(String capabilities) {
        assertEquals(
                List.of(),
                conversation.sent(
                        json("{'method': 'initialize', 'id': 0, 'params': {'processId': null, 'rootUri': null, "
                                + "'capabilities': " + capabilities + "}}")));
        heard(
                "{'id': 0, 'result': {'capabilities': {'hoverProvider': true, 'definitionProvider': true, "
                        + "'completionProvider': {'resolveProvider': true}}}}",
                "");
    }

    private void sound(String method, String result) {
        wrong(method, result, "");
    }

    private void wrong(String method, String result, String problem) {
        asked(method, "{'textDocument': {'uri': 'file:///a'}, 'position': {'line': 0, 'character': 0}}");
        heard("{'id': 7, 'result': " + result + "}", problem);
    }

    private void answered(String answer, String problem) {
        asked("textDocument/hover", "{'textDocument': {'uri': 'file:///a'}, 'position': {'line': 0, 'character': 0}}");
        heard("{'id': 7, " + answer + "}", problem);
    }

    private void progress(String kind, String problem) {
        String begin = kind.equals("begin") ? ", 'title': 'x'" : "";
        heard(
                "{'method': '$/progress', 'params': {'token': 1, 'value': {'kind': '" + kind + "'" + begin + "}}}",
                problem);
    }

    private void asked(String method, String params) {
        assertEquals(
                List.of(), conversation.sent(json("{'method': '" + method + "', 'id': 7, 'params': " + params + "}")));
    }

    private void heard(String message, String problem) {
        check(conversation.received(json(message)), message, problem);
    }

    private void said(String message, String problem) {
        check(conversation.sent(json(message)), message, problem);
    }

    /** No problem is wanted where none is named. */
    private static void check(List<String> problems, String message, String wanted) {
        assertEquals(wanted.isEmpty(), problems.isEmpty(), () -> message + ": " + problems);
        assertTrue(
                wanted.isEmpty() || problems.toString().contains(wanted),
                () -> message + ": wanted " + wanted + ", got " + problems);
    }

    private static JsonObject json(String text) {
        JsonObject message = JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
        message.addProperty("jsonrpc", "2.0");
        return message;
    }
}
