// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/httpchannel.h"
#include "core/mcp/mcpclient.h"
#include "tests/mcp/toolserver.h"
#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tools =
    jsonText("{'tools': [{'name': 'echo', 'inputSchema': {'type': 'object', 'properties': {'region': "
             "{'type': 'string', 'x-mcp-header': 'Region'}}}}]}");

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

/// A header of a request, its name in lower case; empty: it is not there.
QByteArray header(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

QByteArray result(const QByteArray &request, const QByteArray &json)
{
    return rpcResult(bodyOf(request).value("id"_L1), QJsonDocument::fromJson(json).object());
}

QByteArray refusal(const QByteArray &request, int code)
{
    return rpcFailure(bodyOf(request).value("id"_L1), {code, u"no"_s, {}});
}

QString methodOf(const QByteArray &request)
{
    return bodyOf(request).value("method"_L1).toString();
}

/// As a server of the modern era answers.
bool answerModern(FaultPeer &peer, const QByteArray &request)
{
    if (methodOf(request) == "server/discover"_L1) {
        return peer.answer(200, result(request, jsonText("{'resultType': 'complete', 'supportedVersions': "
                                                         "['2026-07-28'], 'capabilities': {'tools': {}}}")));
    }
    if (methodOf(request) == "tools/list"_L1) {
        return peer.answer(200, result(request, tools));
    }
    return peer.answer(200, result(request, jsonText("{'content': [{'type': 'text', 'text': 'said'}]}")));
}

/// As a server of the older kind does, with a session; its tool answers in a stream.
bool answerLegacy(FaultPeer &peer, const QByteArray &request)
{
    const QString method = methodOf(request);
    if (request.startsWith("DELETE")) {
        return peer.answer(200, {});
    }
    if (method == "server/discover"_L1) {
        return peer.answer(400, "Bad Request: no session", "Content-Type: text/plain\r\n");
    }
    if (method == "initialize"_L1) {
        return peer.answer(
            200, result(request, jsonText("{'protocolVersion': '2025-06-18', 'capabilities': {'tools': {}}}")),
            "Content-Type: application/json\r\nMcp-Session-Id: s-1\r\n");
    }
    if (method == "tools/list"_L1) {
        return peer.answer(200, result(request, tools));
    }
    if (method != "tools/call"_L1) {
        return peer.answer(202, {});
    }
    const QByteArray token =
        QByteArray::number(bodyOf(request)["params"_L1]["_meta"_L1]["progressToken"_L1].toInteger());
    return peer.send(streamHead()) && peer.chunk(": still here\n\nid: 1\ndata:\n\n") &&
           peer.chunk("data: " + jsonText("{'jsonrpc': '2.0', 'id': 'q', 'method': 'roots/list'}") + "\n\n") &&
           peer.chunk("data: " +
                      jsonText("{'jsonrpc': '2.0', 'method': 'notifications/progress', 'params': {'progressToken': " +
                               token + ", 'progress': 1}}") +
                      "\n\n") &&
           peer.chunk("data: " + result(request, jsonText("{'content': [{'type': 'text', 'text': 'said'}]}")) +
                      "\n\n") &&
           peer.chunk({});
}

FaultServer::Script each(std::function<bool(FaultPeer &, const QByteArray &)> answer)
{
    return [answer = std::move(answer)](FaultPeer &peer) {
        for (QByteArray request = peer.request(); !request.isEmpty() && answer(peer, request);
             request = peer.request()) {
        }
    };
}

Result<std::shared_ptr<McpClient>> opened(const FaultServer &server, const HttpHeaders &headers = {})
{
    const auto http = std::make_shared<HttpClient>();
    return McpClient::open(
        u"far"_s,
        [&server, headers, http](RpcPeer peer) {
            return std::make_unique<HttpChannel>(u"far"_s, server.url(u"/mcp"_s), headers, http, std::move(peer));
        },
        McpEra::Unknown, {}, {.probe = std::chrono::milliseconds(2000), .silence = std::chrono::milliseconds(2000)});
}

} // namespace

class TestHttpChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksTheModernWay()
    {
        const FaultServer server(each(answerModern));
        const auto client = opened(server, {{"authorization", "Bearer t"}});
        QVERIFY2(client, client ? "" : qPrintable(client.error().toLine()));
        QVERIFY((*client)->era() == McpEra::Modern);
        const Result<McpTools> list = (*client)->listTools({});
        QVERIFY(list);
        const Result<McpResult> said = (*client)->callTool(list->tools.first(), {{u"region"_s, u"Zürich"_s}}, {}, {});
        QVERIFY(said);
        QCOMPARE(said->text, u"said"_s);
        const QByteArray call = server.requests().last();
        QCOMPARE(header(call, "mcp-protocol-version"), QByteArray("2026-07-28"));
        const QJsonValue us = bodyOf(call)["params"_L1]["_meta"_L1]["io.modelcontextprotocol/clientInfo"_L1];
        QCOMPARE(us["name"_L1].toString(), u"autodevos"_s);
        QVERIFY(!us["version"_L1].toString().isEmpty());
        QCOMPARE(header(call, "mcp-method"), QByteArray("tools/call"));
        QCOMPARE(header(call, "mcp-name"), QByteArray("echo"));
        QCOMPARE(header(call, "mcp-param-region"), "=?base64?" + QByteArray("Zürich").toBase64() + "?=");
        QCOMPARE(header(call, "authorization"), QByteArray("Bearer t"));
        QVERIFY(header(call, "accept").contains("text/event-stream"));
    }

    void speaksTheOlderWayWithASession()
    {
        const FaultServer server(each(answerLegacy));
        {
            const auto client = opened(server);
            QVERIFY2(client, client ? "" : qPrintable(client.error().toLine()));
            QCOMPARE((*client)->version(), u"2025-06-18"_s);
            const Result<McpTools> list = (*client)->listTools({});
            QVERIFY(list);
            QStringList notes;
            const Result<McpResult> said =
                (*client)->callTool(list->tools.first(), {}, [&notes](const QString &note) { notes.append(note); }, {});
            QVERIFY2(said, said ? "" : qPrintable(said.error().toLine()));
            QCOMPARE(said->text, u"said"_s);
            QCOMPARE(notes, QStringList{u"1"_s});
        }
        bool hasAnswered = false;
        for (const QByteArray &request : server.requests()) {
            hasAnswered = hasAnswered || (methodOf(request).isEmpty() && bodyOf(request)["id"_L1] == u"q"_s);
            const bool isLater = methodOf(request) != "server/discover"_L1 && methodOf(request) != "initialize"_L1;
            QCOMPARE(header(request, "mcp-session-id"), isLater ? QByteArray("s-1") : QByteArray());
            QVERIFY(!isLater || header(request, "mcp-protocol-version") == "2025-06-18");
        }
        QVERIFY(hasAnswered); // what it asked on the way
        QVERIFY(server.requests().last().startsWith("DELETE"));
    }

    void tellsWhatToDoWithoutAToken()
    {
        const FaultServer server(each([](FaultPeer &peer, const QByteArray &) {
            return peer.answer(401, "{}", "WWW-Authenticate: Bearer\r\nContent-Type: application/json\r\n");
        }));
        const auto client = opened(server, {{"authorization", "Bearer s3cret"}});
        QVERIFY(!client);
        QVERIFY(client.error().kind == ErrorKind::Authentication);
        QVERIFY(client.error().remedy.contains(u"OAuth"_s));
        QVERIFY(!client.error().toLine().contains(u"s3cret"_s));
        QCOMPARE(server.requests().size(), 1); // nothing else is tried
    }

    void takesNoTokenToAnotherServer()
    {
        const FaultServer thief(each(answerModern));
        const FaultServer server(each([&thief](FaultPeer &peer, const QByteArray &) {
            return peer.answer(307, {}, "Location: " + thief.url(u"/mcp"_s).toEncoded() + "\r\n");
        }));
        QVERIFY(!opened(server, {{"authorization", "Bearer t"}}));
        QVERIFY(thief.requests().isEmpty());
    }

    void tellsOfASessionThatIsOver()
    {
        std::atomic<bool> isOver = false;
        const FaultServer server(each([&isOver](FaultPeer &peer, const QByteArray &request) {
            return isOver ? peer.answer(404, "{}") : answerLegacy(peer, request);
        }));
        const auto client = opened(server);
        QVERIFY(client);
        isOver = true;
        QVERIFY(!(*client)->listTools({}));
        QVERIFY(!(*client)->isAlive()); // a new one is to be opened
    }

    void givesUpOnAnAnswerThatDoesNotCome_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("a stream without the answer") << QByteArray("stream");
        QTest::newRow("no JSON") << QByteArray("<html>");
    }

    void givesUpOnAnAnswerThatDoesNotCome()
    {
        QFETCH(QByteArray, answer);
        const FaultServer server(each([answer](FaultPeer &peer, const QByteArray &request) {
            if (methodOf(request) != "tools/call"_L1) {
                return answerModern(peer, request);
            }
            if (answer.isEmpty()) {
                peer.hang();
                return false;
            }
            return answer == "stream" ? peer.send(streamHead()) && peer.chunk(": hello\n\n") && peer.chunk({})
                                      : peer.answer(200, answer);
        }));
        const auto client = opened(server);
        QVERIFY(client);
        const Result<McpResult> said = (*client)->callTool({u"echo"_s, {}, {}}, {}, {}, {});
        QVERIFY(!said);
        QVERIFY(said.error().toLine().contains(u"far"_s));
    }

    void goesToTheOlderWayWhereTheModernOneIsUnknown()
    {
        const FaultServer server(each([](FaultPeer &peer, const QByteArray &request) {
            return methodOf(request) == "server/discover"_L1 ? peer.answer(404, refusal(request, -32601))
                                                             : answerLegacy(peer, request);
        }));
        const auto client = opened(server);
        QVERIFY(client);
        QVERIFY((*client)->era() == McpEra::Legacy);
    }

    void encodesWhatNoHeaderTakes()
    {
        QCOMPARE(mcpHeaderValue("plain text"), QByteArray("plain text"));
        QCOMPARE(mcpHeaderValue(" led by a blank"), "=?base64?" + QByteArray(" led by a blank").toBase64() + "?=");
        QCOMPARE(mcpHeaderValue("a\r\nb"), "=?base64?" + QByteArray("a\r\nb").toBase64() + "?=");
        QVERIFY(mcpHeaderValue("=?base64?eA==?=") != "=?base64?eA==?=");
    }
};

QTEST_GUILESS_MAIN(TestHttpChannel)
#include "tst_httpchannel.moc"
