// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/licences.h"
#include "core/check/secretscan.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

/// Joined here, so that this file holds nothing of the shape itself.
static QByteArray shape(const char *start, const QByteArray &rest)
{
    return start + rest;
}

const QByteArray random = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY5zA7bC9dE1fG3hJ5kL7m";

class TestSecretScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrittenIntoAFile_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &secret, const QString &word) {
            QTest::newRow(name) << secret << word;
        };
        row("Amazon", shape("AKI", "A") + "Q3ZD5RT7YU9KLM2P", u"Amazon"_s);
        row("GitHub", shape("gh", "p_") + random.first(36), u"GitHub"_s);
        row("Anthropic", shape("sk-", "ant-api03-") + random, u"Anthropic"_s);
        row("OpenAI", shape("sk-", "proj-") + random, u"OpenAI"_s);
        row("Google", shape("AI", "za") + random.first(35), u"Google"_s);
        row("Stripe", shape("sk_", "live_") + random.first(24), u"Stripe"_s);
        row("npm", shape("np", "m_") + random.first(36), u"npm"_s);
        row("a key file", shape("-----BEGIN ", "RSA PRIVATE KEY-----\n") + random + "\n", u"private key"_s);
    }

    void findsWhatIsWrittenIntoAFile()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const QString, word);
        const auto found = findSecrets(u"src/config.ts"_s, "// settings\nexport const key = '" + secret + "';\n");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().check, u"secrets"_s);
        QCOMPARE(found.first().line, 2);
        QVERIFY(found.first().isError);
        QVERIFY2(found.first().message.contains(word), qPrintable(found.first().message));
        QVERIFY(!found.first().message.contains(QString::fromUtf8(secret.right(12))));
        QVERIFY(!found.first().remedy.isEmpty());
    }

    void leavesWhatIsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("documentation's own") << shape("AKI", "AIOSFODNN7EXAMPLE");
        QTest::newRow("a slot") << shape("sk-", "ant-") + "your-key-goes-here-0000000000000000";
        QTest::newRow("crosses") << shape("gh", "p_") + QByteArray(36, 'x');
        QTest::newRow("a hash of a lock") << QByteArray("sha512-") + random + random;
        QTest::newRow("read from outside") << QByteArray("const key = process.env.OPENAI_API_KEY ?? '';");
        QTest::newRow("a picture") << shape("AI", "za") + random.first(35) + QByteArray("\0", 1);
        QTest::newRow("the words of a key alone") << shape("-----BEGIN ", "PRIVATE KEY-----") + " is how it begins";
    }

    void leavesWhatIsNoSecret()
    {
        QFETCH(const QByteArray, text);
        const auto found = findSecrets(u"src/config.ts"_s, text);
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().message));
    }

    void warnsOfLicencesThatBind_data()
    {
        QTest::addColumn<QByteArray>("package");
        QTest::addColumn<int>("count");
        QTest::newRow("MIT") << QByteArray(R"("license": "MIT")") << 0;
        QTest::newRow("GPL") << QByteArray(R"("license": "GPL-3.0-or-later")") << 1;
        QTest::newRow("AGPL of an object") << QByteArray(R"("license": {"type": "AGPL-3.0"})") << 1;
        QTest::newRow("LGPL") << QByteArray(R"("license": "LGPL-3.0")") << 0;
        QTest::newRow("a choice") << QByteArray("\"license\": \"(MIT OR GPL-3.0-only)\"") << 0;
        QTest::newRow("no choice") << QByteArray("\"license\": \"(AGPL-3.0 OR GPL-3.0-only)\"") << 1;
        QTest::newRow("both") << QByteArray("\"license\": \"MIT AND GPL-2.0\"") << 1;
        QTest::newRow("only builds") << QByteArray(R"("license": "GPL-3.0", "dev": true)") << 0;
        QTest::newRow("said to be nobody's") << QByteArray(R"("license": "UNLICENSED")") << 1;
    }

    void warnsOfLicencesThatBind()
    {
        QFETCH(const QByteArray, package);
        QFETCH(const int, count);
        const auto found =
            findLicences(u"package-lock.json"_s,
                         R"({"packages": {"": {"license": "GPL-3.0"}, "node_modules/@a/thing": {"version": "1.0.0", )" +
                             package + "}}}");
        QCOMPARE(found.size(), count);
        if (count > 0) {
            QVERIFY(!found.first().isError);
            QVERIFY2(found.first().message.startsWith(u"@a/thing is under"_s), qPrintable(found.first().message));
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestSecretScan)
#include "tst_secretscan.moc"
