// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/environmentkeys.h"
#include "core/providers/modelfactory.h"

#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

/// The whole client: protocol, HTTP, keys, limits, retries and prices around one model.
class TestModelFactory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBeReached()
    {
        const auto unknown = made({})->make({u"nobody"_s, u"x"_s}, {});
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::Configuration);
        QVERIFY(unknown.error().remedy.contains(u"openai"_s));
        const auto homeless = made({})->make({u"openai-compatible"_s, u"x"_s}, {});
        QVERIFY(!homeless && homeless.error().remedy.contains(u"--base-url"_s));
    }

    void asksNobodyWithoutAKey()
    {
        const auto model = made({})->make({u"openai"_s, u"x"_s}, {.retries = 0});
        QVERIFY(model);
        const auto answer = (*model)->complete(hello(), {}, {});
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == ErrorKind::Configuration);
        QVERIFY(answer.error().toLine().contains(u"OPENAI_API_KEY"_s));
    }

    void knowsEveryProtocol()
    {
        for (const QString &name : {u"gemini"_s, u"anthropic"_s, u"openai"_s, u"openai-compatible"_s}) {
            QVERIFY(protocolNamed(name));
            QCOMPARE(protocolNamed(name)->name(), name);
        }
        QVERIFY(!protocolNamed(u"smtp"_s));
    }

private:
    static Request hello()
    {
        Request request;
        request.messages.append({.speaker = Speaker::User, .text = u"Hello"_s});
        return request;
    }

    std::unique_ptr<ModelFactory> made(const QProcessEnvironment &environment)
    {
        const auto keys = std::make_shared<KeyRing>(
            QVector<std::shared_ptr<KeySource>>{std::make_shared<EnvironmentKeys>(environment)}, m_waiter);
        return std::make_unique<ModelFactory>(
            ProviderTable::load({}).table, PriceTable::load({}).table,
            ModelFactory::Services{keys, std::make_shared<HttpClient>(), nullptr, m_waiter});
    }

    SystemWaiter m_waiter;
};

QTEST_GUILESS_MAIN(TestModelFactory)
#include "tst_modelfactory.moc"
