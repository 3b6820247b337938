// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/cachingmodel.h"

#include "core/llm/cachekey.h"
#include "tests/llm/scriptedmodel.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <latch>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Request requestOf(const QString &text)
{
    Request request;
    request.model = {u"fake"_s, u"model"_s};
    request.messages = {Message{Speaker::User, text}};
    return request;
}

Response richResponse()
{
    Response response;
    response.text = u"Schön"_s;
    response.reasoning = u"because"_s;
    response.toolCalls = {{u"1"_s, u"list"_s, {}}, {u"2"_s, u"read"_s, {{u"path"_s, u"a.ts"_s}}}};
    response.finishReason = FinishReason::ToolCalls;
    response.usage = {.input = 1000, .output = 20, .cost = 0.5, .hasUnknownCost = true};
    response.replay = {u"anthropic"_s, {u"signature"_s}};
    return response;
}

} // namespace

class TestCachingModel : public QObject {
    Q_OBJECT

    struct Setting {
        QTemporaryDir folder;
        FakeClock clock;
        CacheLimits limits;
        std::shared_ptr<ScriptedModel> inner = std::make_shared<ScriptedModel>();

        [[nodiscard]] QString path() const { return folder.filePath(u"cache"_s); }
        [[nodiscard]] std::shared_ptr<ResponseCache> cache() const
        {
            return std::make_shared<ResponseCache>(path(), limits, clock);
        }
        [[nodiscard]] std::unique_ptr<CachingModel> model() const
        {
            return std::make_unique<CachingModel>(inner, cache(), u"https://example.org/v1"_s);
        }
        [[nodiscard]] QStringList files() const { return QDir(path()).entryList(QDir::Files); }
        [[nodiscard]] QString onlyFile() const { return path() + u'/' + files().value(0); }
    };

private Q_SLOTS:
    void asksOnceForEqualRequests()
    {
        Setting setting;
        setting.inner->say(u"first"_s, {.input = 10, .output = 5, .cost = 0.25}).say(u"second"_s);
        const Result<Response> asked = setting.model()->complete(requestOf(u"Hello"_s), {}, {});
        QVERIFY(asked);
        QCOMPARE(asked->usage.cost, 0.25);
        QVERIFY(!asked->isFromCache);
        // another process later
        const Result<Response> kept = setting.model()->complete(requestOf(u"Hello"_s), {}, {});
        QVERIFY(kept);
        QCOMPARE(kept->text, u"first"_s);
        QCOMPARE(kept->usage, Usage{});
        QVERIFY(kept->isFromCache);
        QCOMPARE(setting.inner->calls(), 1);
        QCOMPARE(setting.model()->complete(requestOf(u"Hello!"_s), {}, {})->text, u"second"_s);
    }

    void keepsAllOfAnAnswer()
    {
        Setting setting;
        setting.inner->answer([](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            return richResponse();
        });
        QVERIFY(setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
        QVector<Delta> heard;
        const Result<Response> kept =
            setting.model()->complete(requestOf(u"Hello"_s), [&heard](const Delta &delta) { heard.append(delta); }, {});
        QVERIFY(kept);
        Response expected = richResponse();
        expected.usage = {};
        expected.isFromCache = true;
        QCOMPARE(*kept, expected);
        QCOMPARE(heard, (QVector<Delta>{{DeltaKind::Reasoning, u"because"_s},
                                        {DeltaKind::Text, u"Schön"_s},
                                        {DeltaKind::ToolName, u"list"_s, 0},
                                        {DeltaKind::ToolArguments, u"{}"_s, 0},
                                        {DeltaKind::ToolName, u"read"_s, 1},
                                        {DeltaKind::ToolArguments, u"{\"path\":\"a.ts\"}"_s, 1}}));
    }

    void keepsNothingWhenAskedNotTo()
    {
        Setting setting;
        setting.inner->say(u"first"_s).say(u"second"_s).say(u"third"_s);
        Request request = requestOf(u"Hello"_s);
        QVERIFY(setting.model()->complete(request, {}, {}));
        request.isCacheable = false;
        QCOMPARE(setting.model()->complete(request, {}, {})->text, u"second"_s);
        QCOMPARE(setting.files().size(), 1);
        request.isCacheable = true;
        QCOMPARE(setting.model()->complete(request, {}, {})->text, u"first"_s);
    }

    void keepsOnlyWhatCameToItsOwnEnd()
    {
        for (const FinishReason reason : {FinishReason::Length, FinishReason::ContentFilter, FinishReason::Refusal}) {
            Setting setting;
            setting.inner->answer(
                [reason](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
                    return Response{.text = u"cut"_s, .finishReason = reason};
                });
            QVERIFY(setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
            QVERIFY(setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
            QCOMPARE(setting.inner->calls(), 2);
        }
        Setting setting;
        setting.inner->fail(ErrorKind::Network);
        QVERIFY(!setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
        QVERIFY(setting.files().isEmpty());
    }

    void doesNotKeepWhatAnotherModelAnswered()
    {
        Setting setting;
        setting.inner->answer([](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            return Response{.text = u"yes"_s, .answeredBy = {u"blueprint"_s, u"blueprint"_s}};
        });
        QVERIFY(setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
        QVERIFY(setting.files().isEmpty());
    }

    void forgetsWhatIsTooOld()
    {
        Setting setting;
        setting.limits.age = std::chrono::hours(1);
        setting.inner->say(u"first"_s).say(u"second"_s);
        const auto model = setting.model();
        QVERIFY(model->complete(requestOf(u"Hello"_s), {}, {}));
        setting.clock.advance(3'600'000);
        QCOMPARE(model->complete(requestOf(u"Hello"_s), {}, {})->text, u"first"_s); // its use makes it no younger
        setting.clock.advance(1);
        QCOMPARE(model->complete(requestOf(u"Hello"_s), {}, {})->text, u"second"_s);
        QCOMPARE(setting.files().size(), 1);
    }

    void removesFirstWhatWasNotUsedForLongest()
    {
        Setting setting;
        setting.limits.bytes = 40'000;
        const auto cache = setting.cache();
        const Response large{.text = QString(9'000, u'x')};
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            setting.clock.advance(1000);
            QVERIFY(cache->keep(key, large));
        }
        setting.clock.advance(1000);
        QVERIFY(cache->find(u"a"_s)); // used again: b is the oldest now
        setting.clock.advance(1000);
        QVERIFY(cache->keep(u"e"_s, large));
        QVERIFY(!cache->find(u"b"_s));
        for (const QString &key : {u"a"_s, u"d"_s, u"e"_s}) {
            QVERIFY2(cache->find(key), qPrintable(key));
        }
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(setting.path()).entryInfoList(QDir::Files)) {
            bytes += file.size();
        }
        QVERIFY(bytes <= 40'000);
    }

    void keepsNothingThatAloneIsTooLarge()
    {
        Setting setting;
        setting.limits.bytes = 1000;
        const auto cache = setting.cache();
        QVERIFY(cache->keep(u"a"_s, Response{.text = u"small"_s}));
        QVERIFY(cache->keep(u"b"_s, Response{.text = QString(2000, u'x')}));
        QVERIFY(cache->find(u"a"_s));
        QVERIFY(!cache->find(u"b"_s));
    }

    void looksPastDamagedFilesAndRemovesThem_data()
    {
        QTest::addColumn<int>("size"); // -1: a byte in the middle is another one
        for (const int size : {-1, 0, 1, 63, 64, 65, 100, 200}) {
            QTest::addRow("%d", size) << size;
        }
    }

    void looksPastDamagedFilesAndRemovesThem()
    {
        QFETCH(const int, size);
        Setting setting;
        setting.inner->say(u"first, and long enough to be cut anywhere"_s).fail(ErrorKind::Network);
        QVERIFY(setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
        QFile file(setting.onlyFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 200);
        if (size < 0) {
            QVERIFY(file.seek(file.size() / 2));
            QCOMPARE(file.write("\x01"), 1);
        } else {
            QVERIFY(file.resize(size));
        }
        file.close();
        QVERIFY(!setting.model()->complete(requestOf(u"Hello"_s), {}, {}));
        QCOMPARE(setting.inner->calls(), 2);
        QVERIFY(setting.files().isEmpty());
    }

    void doesNotTakeAFileForAnotherRequests()
    {
        Setting setting;
        const auto cache = setting.cache();
        QVERIFY(cache->keep(u"a"_s, Response{.text = u"yes"_s}));
        QVERIFY(QFile::rename(setting.path() + u"/a.answer"_s, setting.path() + u"/b.answer"_s));
        QVERIFY(!cache->find(u"b"_s));
    }

    void answersWhenNothingCanBeKept()
    {
        Setting setting;
        QFile inTheWay(setting.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        setting.inner->say(u"yes"_s);
        QCOMPARE(setting.model()->complete(requestOf(u"Hello"_s), {}, {})->text, u"yes"_s);
    }

    void asksOnceForEqualRequestsAtTheSameTime()
    {
        Setting setting;
        std::latch asked(1);
        std::latch release(1);
        setting.inner->answer([&](const Request &, const DeltaSink &sink, const std::stop_token &) -> Result<Response> {
            asked.count_down();
            release.wait();
            if (sink) {
                sink({DeltaKind::Text, u"ye"_s});
                sink({DeltaKind::Text, u"s"_s});
            }
            return Response{.text = u"yes"_s, .usage = {.input = 10, .cost = 0.1}};
        });
        const auto model = setting.model();
        std::atomic<int> free = 0;
        std::atomic<int> paid = 0;
        std::atomic<int> waiting = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&, i] {
                ++waiting;
                QVector<Delta> heard;
                const auto response =
                    model->complete(requestOf(u"Hello"_s), [&heard](const Delta &delta) { heard.append(delta); }, {});
                if (response && response->isFromCache && response->usage == Usage{} && heard.size() == 1) {
                    ++free;
                } else if (response && response->usage.cost > 0 && heard.size() == 2) {
                    ++paid;
                }
            });
            if (i == 0) {
                asked.wait();
            }
        }
        QTRY_COMPARE(waiting.load(), 16);
        release.count_down();
        threads.clear();
        QCOMPARE(paid.load(), 1);
        QCOMPARE(free.load(), 15);
        QCOMPARE(setting.inner->calls(), 1);
    }

    void tellsAllWhoWaitThatItFailed()
    {
        Setting setting;
        std::latch asked(1);
        std::latch release(1);
        setting.inner
            ->answer([&](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
                asked.count_down();
                release.wait();
                return failure(ErrorKind::Quota, u"No credit"_s);
            })
            .say(u"yes"_s);
        const auto model = setting.model();
        std::atomic<int> failed = 0;
        const auto ask = [&] {
            const auto response = model->complete(requestOf(u"Hello"_s), {}, {});
            failed += !response && response.error().kind == ErrorKind::Quota ? 1 : 0;
        };
        std::jthread first(ask);
        asked.wait();
        std::jthread second(ask);
        QTest::qWait(20); // the second one waits by now, or would ask and get a "yes"
        release.count_down();
        first.join();
        second.join();
        QCOMPARE(failed.load() + setting.inner->calls(), 3);
        QVERIFY(model->complete(requestOf(u"Hello"_s), {}, {}));
    }

    void letsAnotherAskWhenTheFirstIsStopped()
    {
        Setting setting;
        std::latch asked(1);
        setting.inner
            ->answer([&](const Request &, const DeltaSink &, const std::stop_token &stop) -> Result<Response> {
                asked.count_down();
                while (!stop.stop_requested()) {
                    std::this_thread::yield();
                }
                return failure(ErrorKind::Cancelled, u"ended"_s);
            })
            .say(u"yes"_s);
        const auto model = setting.model();
        std::stop_source stop;
        std::atomic<bool> wasCancelled = false;
        std::jthread first([&] {
            const auto response = model->complete(requestOf(u"Hello"_s), {}, stop.get_token());
            wasCancelled = !response && response.error().kind == ErrorKind::Cancelled;
        });
        asked.wait();
        std::atomic<int> answers = 0;
        std::vector<std::jthread> others;
        for (int i = 0; i < 4; ++i) {
            others.emplace_back([&] { answers += model->complete(requestOf(u"Hello"_s), {}, {}).has_value() ? 1 : 0; });
        }
        stop.request_stop();
        others.clear();
        first.join();
        QVERIFY(wasCancelled);
        QCOMPARE(answers.load(), 4);
        QCOMPARE(setting.inner->calls(), 2);
    }

    void endsTheWaitOfWhoIsStopped()
    {
        Setting setting;
        std::latch asked(1);
        std::latch release(1);
        setting.inner->answer([&](const Request &, const DeltaSink &, const std::stop_token &) -> Result<Response> {
            asked.count_down();
            release.wait();
            return Response{.text = u"yes"_s};
        });
        const auto model = setting.model();
        std::atomic<bool> isAnswered = false;
        std::jthread first([&] { isAnswered = model->complete(requestOf(u"Hello"_s), {}, {}).has_value(); });
        asked.wait();
        std::stop_source stop;
        std::atomic<bool> isCancelled = false;
        std::jthread second([&] {
            const auto response = model->complete(requestOf(u"Hello"_s), {}, stop.get_token());
            isCancelled = !response && response.error().kind == ErrorKind::Cancelled;
        });
        stop.request_stop();
        QTRY_VERIFY(isCancelled.load());
        QVERIFY(!isAnswered);
        release.count_down();
        first.join();
        QVERIFY(isAnswered);
    }

    void hasAKeyOfEverythingThatIsSent_data()
    {
        QTest::addColumn<std::function<void(Request &)>>("change");
        const auto row = [](const char *name, std::function<void(Request &)> change) {
            QTest::newRow(name) << change;
        };
        row("model", [](Request &r) { r.model.name = u"other"_s; });
        row("slash in another place", [](Request &r) { r.model = {u"fake/mo"_s, u"del"_s}; });
        row("system", [](Request &r) { r.system = u"x"_s; });
        row("text", [](Request &r) { r.messages[0].text += u'.'; });
        row("speaker", [](Request &r) { r.messages[0].speaker = Speaker::Assistant; });
        row("tool result", [](Request &r) { r.messages[2].text = u"b"_s; });
        row("failed tool", [](Request &r) { r.messages[2].isError = true; });
        row("call answered", [](Request &r) { r.messages[2].toolCallId = u"2"_s; });
        row("call id", [](Request &r) { r.messages[1].toolCalls[0].id = u"2"_s; });
        row("call arguments", [](Request &r) { r.messages[1].toolCalls[0].arguments = {{u"a"_s, 1}}; });
        row("replay", [](Request &r) { r.messages[1].replay.items = {u"x"_s}; });
        row("image", [](Request &r) { r.messages[0].images[0].data = "y"; });
        row("image type", [](Request &r) { r.messages[0].images[0].mediaType = u"image/webp"_s; });
        row("one message more", [](Request &r) { r.messages.append(Message{}); });
        row("tool description", [](Request &r) { r.tools[0].description = u"x"_s; });
        row("tool parameters", [](Request &r) { r.tools[0].parameters = {{u"type"_s, u"object"_s}}; });
        row("schema", [](Request &r) { r.responseSchema = QJsonObject(); });
        row("temperature", [](Request &r) { r.sampling.temperature = 0; });
        row("longest answer", [](Request &r) { r.sampling.maxOutputTokens = 0; });
        row("reasoning", [](Request &r) { r.sampling.reasoning = ReasoningEffort::High; });
        row("tool choice", [](Request &r) { r.sampling.toolChoice = ToolChoice::Required; });
        row("prompt", [](Request &r) { r.brief.prompt.text = u"x"_s; });
        row("decided domain", [](Request &r) { r.brief.prompt.domain = Domain{}; });
        row("upstream", [](Request &r) { r.brief.upstream = {UpstreamFile{}}; });
        row("own files", [](Request &r) { r.brief.ownFiles = {u"a.ts"_s}; });
    }

    void hasAKeyOfEverythingThatIsSent()
    {
        QFETCH(const std::function<void(Request &)>, change);
        Request request = requestOf(u"Hello"_s);
        request.messages[0].images = {Image{u"image/png"_s, "x"}};
        request.messages.append(Message{Speaker::Assistant, {}, {{u"1"_s, u"read"_s, {}}}});
        request.messages.append(Message{Speaker::Tool, u"a"_s, {}, u"1"_s});
        request.tools = {ToolDefinition{u"read"_s, {}, {}}};
        const QString key = cacheKey(request, u"https://a"_s);
        QCOMPARE(cacheKey(request, u"https://a"_s), key);
        QVERIFY(cacheKey(request, u"https://b"_s) != key);
        change(request);
        QVERIFY(cacheKey(request, u"https://a"_s) != key);
    }

    void looksPastHowAnAnswerIsCarried()
    {
        Request request = requestOf(u"Hello"_s);
        const QString key = cacheKey(request, {});
        request.isStreamed = false;
        request.isCacheable = false;
        QCOMPARE(cacheKey(request, {}), key);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestCachingModel)
#include "tst_cachingmodel.moc"
