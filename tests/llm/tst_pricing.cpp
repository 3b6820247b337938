// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/pricing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

PriceTable builtIn()
{
    PriceTable::Loaded loaded = PriceTable::load(u"/nonexistent/prices.json"_s);
    return loaded.problem ? PriceTable() : loaded.table;
}

} // namespace

class TestPricing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWellKnownModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<double>("input"); // -1: not known
        QTest::addColumn<double>("output");
        const auto row = [](const char *model, const char *url, double input, double output) {
            QTest::addRow("%s %s", model, url)
                << QString::fromLatin1(model) << QString::fromLatin1(url) << input << output;
        };
        row("anthropic/claude-haiku-4-5", "", 1, 5);
        row("anthropic/claude-haiku-4-5-20251001", "", 1, 5);
        row("anthropic/claude-sonnet-4@20250514", "", 3, 15);
        row("anthropic/claude-3-5-haiku-latest", "", 0.8, 4);
        row("gemini/models/gemini-2.5-pro", "", 1.25, 10);
        row("openai/gpt-5.2-2025-12-11", "", 1.75, 14);
        row("openai/GPT-5.2", "", 1.75, 14);
        row("blueprint/blueprint", "", 0, 0);
        row("openai-compatible/deepseek-v4-flash", "https://api.deepseek.com/v1", 0.14, 0.28);
        row("openai-compatible/openai/gpt-oss-120b", "https://api.groq.com/openai/v1", 0.15, 0.6);
        row("mistral/mistral-large-2512", "", 0.5, 1.5);
        row("xai/grok-4", "https://api.x.ai/v1", 3, 15);
        row("openai/gpt-5.2", "http://127.0.0.1:8080/v1", 1.75, 14);
        row("openai/gpt-5.2-image", "", -1, -1);
        row("openai/gpt-5.2", "https://api.groq.com/openai/v1", -1, -1);
        row("openai-compatible/deepseek-v4-flash", "http://localhost:8080/v1", -1, -1);
        row("anthropic/claude-99", "", -1, -1);
        row("/", "", -1, -1);
    }

    void knowsTheWellKnownModels()
    {
        QFETCH(const QString, model);
        QFETCH(const QString, baseUrl);
        QFETCH(const double, input);
        QFETCH(const double, output);
        const std::optional<Price> price = builtIn().priceOf(ModelId::parse(model).value_or(ModelId{}), QUrl(baseUrl));
        QCOMPARE(price.has_value(), input >= 0);
        if (price) {
            QCOMPARE(price->usual.input, input);
            QCOMPARE(price->usual.output, output);
        }
    }

    void chargesCachedInputAtItsOwnPrice()
    {
        const Price price{{3, 15, 0.3, 3.75}, 0, {}};
        const Usage usage{.input = 1'000'000, .output = 100'000, .cached = 600'000, .cacheWrite = 100'000};
        QCOMPARE(costOf(usage, price), 0.3 * 3 + 0.6 * 0.3 + 0.1 * 3.75 + 0.1 * 15);
    }

    void chargesCachedInputAsOtherInputWithoutAPriceOfItsOwn()
    {
        const Price price{{2, 10, {}, {}}, 0, {}};
        QCOMPARE(costOf({.input = 1'000'000, .cached = 900'000, .cacheWrite = 100'000}, price), 2.0);
    }

    void chargesALargeRequestAsAWholeAtTheHigherPrice()
    {
        const Price price{{1, 10, {}, {}}, 200'000, {2, 15, {}, {}}};
        QCOMPARE(costOf({.input = 200'000, .output = 1000}, price), 0.2 + 0.01);
        QCOMPARE(costOf({.input = 200'001, .output = 1000}, price), 0.400002 + 0.015);
    }

    void neverChargesLessThanNothing()
    {
        const Price price{{1, 10, 0.1, 1.25}, 0, {}};
        const double cost = costOf({.input = 100, .cached = 500, .cacheWrite = 500}, price);
        QVERIFY(cost >= 0 && cost <= 100 * 1.25e-6);
    }

    void prefersWhatTheProviderSays()
    {
        const Price price{{1, 10, {}, {}}, 0, {}};
        const Usage usage = priced({.input = 1'000'000, .output = 1, .cost = 0.5}, price);
        QCOMPARE(usage.cost, 0.5);
        QVERIFY(!usage.hasUnknownCost);
    }

    void saysWhenACostIsNotKnown()
    {
        QVERIFY(priced({.input = 10, .output = 1}, std::nullopt).hasUnknownCost);
        QCOMPARE(priced({.input = 10, .output = 1}, std::nullopt).cost, 0.0);
        const Price price{{1, 10, {}, {}}, 0, {}};
        QVERIFY(!priced({.input = 10, .output = 1}, price).hasUnknownCost);
        QVERIFY(priced({}, price).hasUnknownCost); // the provider did not say how many tokens it were
        QVERIFY(!priced({}, Price{}).hasUnknownCost);
    }

    void letsThePersonsOwnPricesWin()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"prices.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // not as one raw literal: moc takes the slash and star in it for a comment
        file.write("{\"prices\": {"
                   "\"anthropic/claude-haiku-4-5\":"
                   "  {\"input\": 0.5, \"output\": 2, \"cached\": 0.05, \"cacheWrite\": 0.6},"
                   "\"mycompany/*\": {\"input\": 0, \"output\": 0},"
                   "\"mycompany/large*\":"
                   "  {\"input\": 7, \"output\": 8, \"above\": {\"tokens\": 1000, \"input\": 14, \"output\": 16}}}}");
        file.close();
        const PriceTable::Loaded loaded = PriceTable::load(path);
        QVERIFY(!loaded.problem);
        const auto priceOf = [&loaded](const QString &model) {
            return loaded.table.priceOf(*ModelId::parse(model), QUrl(u"https://api.anthropic.com"_s));
        };
        QCOMPARE(priceOf(u"anthropic/claude-haiku-4-5-20251001"_s), (Price{{0.5, 2, 0.05, 0.6}, 0, {}}));
        QCOMPARE(priceOf(u"mycompany/small"_s), Price{});
        QCOMPARE(priceOf(u"mycompany/large-2"_s), (Price{{7, 8, {}, {}}, 1000, {14, 16, {}, {}}}));
        QVERIFY(priceOf(u"anthropic/claude-sonnet-4-6"_s));
    }

    void leavesADamagedFileOutAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("hint");
        QTest::newRow("empty") << QByteArray() << u"prices.json"_s;
        QTest::newRow("cut") << QByteArray(R"({"prices": {"a/b": {"input": 1,)") << u"byte"_s;
        QTest::newRow("no prices") << QByteArray("{}") << u"prices.json"_s;
        QTest::newRow("no output") << QByteArray(R"({"prices": {"a/b": {"input": 1}}})") << u"a/b.output"_s;
        QTest::newRow("text") << QByteArray(R"({"prices": {"a/b": {"input": "1", "output": 2}}})") << u"a/b.input"_s;
        QTest::newRow("negative") << QByteArray(R"({"prices": {"a/b": {"input": 1, "output": -2}}})")
                                  << u"a/b.output"_s;
        QTest::newRow("step") << QByteArray(R"({"prices": {"a/b": {"input": 1, "output": 2, "above": {}}}})")
                              << u"a/b.above"_s;
    }

    void leavesADamagedFileOutAndSaysSo()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, hint);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"prices.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const PriceTable::Loaded loaded = PriceTable::load(path);
        QVERIFY(loaded.problem);
        QVERIFY(loaded.problem->kind == ErrorKind::Invalid);
        QVERIFY2(loaded.problem->toLine().contains(hint), qPrintable(loaded.problem->toLine()));
        QVERIFY(loaded.table.priceOf({u"anthropic"_s, u"claude-haiku-4-5"_s}));
        QVERIFY(!loaded.table.priceOf({u"a"_s, u"b"_s}));
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPricing)
#include "tst_pricing.moc"
