// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/rpcmessage.h"
#include "tests/mcp/toolserver.h"

#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestRpcMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsRequestsNotesAndAnswersApart()
    {
        QVERIFY(rpcMessageFrom(jsonText("{'jsonrpc':'2.0','id':1,'method':'ping'}"))->kind == RpcKind::Request);
        QVERIFY(rpcMessageFrom(jsonText("{'jsonrpc':'2.0','method':'ping'}"))->kind == RpcKind::Notification);
        QVERIFY(rpcMessageFrom(jsonText("{'jsonrpc':'2.0','id':1,'result':{}}"))->kind == RpcKind::Answer);
        const Result<RpcMessage> refused =
            rpcMessageFrom(jsonText("{'id':'a','error':{'code':-32601,'message':'no'}}"));
        QVERIFY(refused && refused->error);
        QCOMPARE(refused->error->code, -32601);
        QCOMPARE(refused->id, QJsonValue(u"a"_s));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("Welcome!");
        QTest::newRow("cut off") << QByteArray(jsonText("{'id':1,'resu"));
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("result without id") << QByteArray(jsonText("{'result':{}}"));
        QTest::newRow("result that is no object") << QByteArray(jsonText("{'id':1,'result':5}"));
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, text);
        const Result<RpcMessage> message = rpcMessageFrom(text);
        QVERIFY(!message);
        QVERIFY(message.error().kind == ErrorKind::MalformedAnswer);
    }

    void writesOneLineEach()
    {
        const QByteArray line = rpcRequest(7, u"tools/call"_s, {{u"text"_s, u"a\nb"_s}});
        QVERIFY(!line.contains('\n'));
        const Result<RpcMessage> read = rpcMessageFrom(line);
        QVERIFY(read);
        QCOMPARE(read->id, QJsonValue(7));
        QCOMPARE(read->params.value("text"_L1).toString(), u"a\nb"_s);
    }

    void givesIdsBackAsTheyCame()
    {
        QVERIFY(rpcResult(u"1"_s, {}).contains(jsonText("'id':'1'")));
        QVERIFY(rpcFailure(1, {-32601, u"no"_s, {}}).contains(jsonText("'id':1")));
    }
};

QTEST_GUILESS_MAIN(TestRpcMessage)
#include "tst_rpcmessage.moc"
