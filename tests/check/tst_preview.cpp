// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/preview.h"
#include "core/check/previewserver.h"

#include "core/base/process.h"
#include "tests/support/tempproject.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(autodevos::Error)

namespace autodevos {
namespace {

/// An app without dependencies that answers, or does what `body` says.
void fill(const TempProject &project, const QByteArray &body)
{
    project.write(u"package.json"_s, R"({"name": "app", "private": true, "scripts": {"start": "node server.mjs"}})");
    project.write(u"server.mjs"_s, body);
}

const QByteArray answering = R"(import http from 'node:http';
console.log('listening');
http.createServer((request, response) => response.end('{"status":"ok"}')).listen(process.env.PORT, '127.0.0.1');
)";

} // namespace

class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (findProgram(u"npm"_s).isEmpty()) {
            QSKIP("npm is not installed");
        }
    }

    void startsTheAppAndEndsIt()
    {
        const TempProject project;
        fill(project, answering);
        Preview preview(project.root());
        QSignalSpy ready(&preview, &Preview::ready);
        QSignalSpy lines(&preview, &Preview::lineWritten);
        QVERIFY(preview.state() == Preview::State::Stopped);
        preview.start();
        QVERIFY(preview.state() == Preview::State::Preparing);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60000);
        QVERIFY(preview.state() == Preview::State::Running);
        const auto port = static_cast<quint16>(preview.url().port());
        QVERIFY(answersHttp(port, "/api/health"));
        QVERIFY(!lines.isEmpty());
        preview.stop();
        QTRY_VERIFY_WITH_TIMEOUT(preview.state() == Preview::State::Stopped, 10000);
        QVERIFY(!answersHttp(port, "/"));
        QVERIFY(preview.url().isEmpty());
    }

    void startsAgain()
    {
        const TempProject project;
        fill(project, answering);
        Preview preview(project.root());
        QSignalSpy ready(&preview, &Preview::ready);
        preview.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60000);
        preview.stop();
        preview.start(); // while the old one is still ending
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 60000);
        QVERIFY(preview.state() == Preview::State::Running);
    }

    void endsTheAppWithItself()
    {
        const TempProject project;
        fill(project, answering);
        quint16 port = 0;
        {
            Preview preview(project.root());
            QSignalSpy ready(&preview, &Preview::ready);
            preview.start();
            QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60000);
            port = static_cast<quint16>(preview.url().port());
        }
        QVERIFY(!answersHttp(port, "/"));
    }

    void saysWhyTheAppEnded()
    {
        const TempProject project;
        fill(project, "console.error('no database here'); process.exit(3);\n");
        Preview preview(project.root());
        QSignalSpy failed(&preview, &Preview::failed);
        preview.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60000);
        const Error error = failed.first().first().value<Error>();
        QVERIFY2(error.toLine().contains(u"no database here"_s), qPrintable(error.toLine()));
        QTRY_VERIFY(preview.state() == Preview::State::Stopped);
    }

    void saysWhenThereIsNothingToStart()
    {
        const TempProject project;
        project.write(u"README.md"_s, "# A\n");
        Preview preview(project.root());
        QSignalSpy failed(&preview, &Preview::failed);
        preview.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(u"nothing to start"_s));
    }

    void endsWhilePreparing()
    {
        const TempProject project;
        fill(project, answering);
        Preview preview(project.root());
        QSignalSpy ready(&preview, &Preview::ready);
        QSignalSpy failed(&preview, &Preview::failed);
        preview.start();
        preview.stop();
        QTRY_VERIFY_WITH_TIMEOUT(preview.state() == Preview::State::Stopped, 20000);
        QCOMPARE(ready.count() + failed.count(), 0);
    }

    void findsAFreePort()
    {
        const quint16 port = freeLoopbackPort();
        QVERIFY(port > 0);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, port));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPreview)
#include "tst_preview.moc"
