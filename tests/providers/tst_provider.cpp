// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/provider.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsThoseThatComeWithTheProgram()
    {
        const auto loaded = ProviderTable::load({});
        QVERIFY(!loaded.problem);
        for (const QString &name : {u"gemini"_s, u"anthropic"_s, u"openai"_s}) {
            const auto provider = loaded.table.find(name);
            QVERIFY(provider && provider->baseUrl.scheme() == "https"_L1 && provider->keyNeed == KeyNeed::Required);
        }
        QVERIFY(loaded.table.find(u"openai-compatible"_s)->baseUrl.isEmpty());
        QVERIFY(loaded.table.find(u"ollama"_s)->keyNeed == KeyNeed::Optional);
        QVERIFY(!loaded.table.find(u"nobody"_s));
    }

    void changesSingleSettingsByThePersonsFile()
    {
        const auto loaded =
            load(QByteArray("{'providers': { 'ollama': {'timeouts': {'idle': 2.5}}, 'mine': {'protocol': 'anthropic', "
                            "'baseUrl': 'https://m.example/v1', 'headers': {'X-Team': 'a'}, 'requestsPerMinute': 7}}}")
                     .replace('\'', '"'));
        QVERIFY2(!loaded.problem, qPrintable(loaded.problem ? loaded.problem->toLine() : QString()));
        const auto ollama = loaded.table.find(u"ollama"_s);
        QCOMPARE(ollama->timeouts.idle.count(), 2500);
        QCOMPARE(ollama->timeouts.firstByte.count(), 1800000); // as before
        QCOMPARE(ollama->baseUrl, QUrl(u"http://127.0.0.1:11434/v1"_s));
        const auto mine = loaded.table.find(u"mine"_s);
        QCOMPARE(mine->protocol, u"anthropic"_s);
        QCOMPARE(mine->limits.requestsPerMinute, 7);
        QCOMPARE(mine->headers, (HttpHeaders{{"x-team", "a"}}));
        QVERIFY(mine->keyNeed == KeyNeed::Required);
    }

    void leavesOutAFileWithAnErrorAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u""_s;
        QTest::newRow("unknown protocol")
            << QByteArray("{'providers': {'x': {'protocol': 'smtp'}}}").replace('\'', '"') << u"protocol"_s;
        QTest::newRow("no protocol")
            << QByteArray("{'providers': {'x': {'baseUrl': 'https://x.example'}}}").replace('\'', '"')
            << u"providers.x: has no protocol"_s;
        QTest::newRow("a password in the address")
            << QByteArray("{'providers': {'openai': {'baseUrl': 'https://me:pw@x.example'}}}").replace('\'', '"')
            << u"baseUrl"_s;
        QTest::newRow("unknown setting") << QByteArray("{'providers': {'openai': {'key': 'sk'}}}").replace('\'', '"')
                                         << u"openai"_s;
        QTest::newRow("negative")
            << QByteArray("{'providers': {'openai': {'timeouts': {'idle': -1}}}}").replace('\'', '"') << u"idle"_s;
    }
    void leavesOutAFileWithAnErrorAsAWhole()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto loaded = load(json);
        QVERIFY(loaded.problem);
        QVERIFY(loaded.problem->kind == ErrorKind::Configuration);
        QVERIFY2(loaded.problem->message.contains(place), qPrintable(loaded.problem->toLine()));
        QVERIFY(loaded.problem->context.endsWith("providers.json"_L1));
        QVERIFY(!loaded.table.find(u"x"_s));
        QCOMPARE(loaded.table.find(u"openai"_s)->baseUrl, QUrl(u"https://api.openai.com/v1"_s));
    }

    void waitsLongerForAServerOfOnesOwn_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("minutes");
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/v1"_s << 30;
        QTest::newRow("by name") << u"http://localhost:8080/v1"_s << 30;
        QTest::newRow("the next one") << u"http://192.168.1.20:8080/v1"_s << 30;
        QTest::newRow("of a company") << u"http://10.2.3.4/v1"_s << 30;
        QTest::newRow("IPv6 around here") << u"http://[fd00::5]:8080/v1"_s << 30;
        QTest::newRow("found by itself") << u"http://box.local:8080/v1"_s << 30;
        QTest::newRow("somewhere") << u"https://llm.example/v1"_s << 2;
        QTest::newRow("somewhere by number") << u"http://172.50.0.1/v1"_s << 2;
    }
    void waitsLongerForAServerOfOnesOwn()
    {
        QFETCH(const QString, url);
        QFETCH(const int, minutes);
        const Provider provider = reachedAt(*ProviderTable::load({}).table.find(u"openai"_s), QUrl(url));
        QVERIFY(provider.timeouts.firstByte == std::chrono::minutes(minutes));
        QVERIFY(provider.timeouts.idle == std::chrono::minutes(minutes));
        QCOMPARE(provider.baseUrl, QUrl(url));
        QVERIFY(provider.keyNeed == KeyNeed::Optional);
        const auto own = load("{\"providers\": {\"openai\": {\"timeouts\": {\"idle\": 7}}}}");
        QVERIFY(reachedAt(*own.table.find(u"openai"_s), QUrl(url)).timeouts.idle == std::chrono::seconds(7));
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "localhost:8080", "ftp://x.example", "https://me:secret@x.example/v1",
                                 "https://x.example/v1#top", "https://", "http://a b"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoAddress()
    {
        QFETCH(const QString, text);
        const auto url = baseUrlFrom(text);
        QVERIFY(!url);
        QVERIFY(url.error().kind == ErrorKind::Usage);
        QVERIFY(!url.error().toLine().contains(u"secret"_s));
    }

private:
    ProviderTable::Loaded load(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"providers.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            return {};
        file.close();
        return ProviderTable::load(file.fileName());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
