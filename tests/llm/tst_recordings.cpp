// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/anthropic.h"
#include "core/llm/gemini.h"
#include "core/llm/openaichat.h"
#include "core/llm/openairesponses.h"
#include "core/llm/wirejson.h"
#include "wirecheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// One recorded answer and what a right decoder makes of it.
struct Recording {
    QString name;
    QString api;
    HttpHead head;
    QByteArray body;
    QJsonObject expected;
};

QString folder()
{
    const QString named = qEnvironmentVariable("AUTODEVOS_RECORDINGS");
    return named.isEmpty() ? QDir(QStringLiteral(AUTODEVOS_SOURCE)).absoluteFilePath(u"../shared/recordings"_s) : named;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Recording recordingOf(const QString &path)
{
    const QJsonObject meta = jsonFromWire(contentOf(path)).toObject();
    const QFileInfo info(path);
    Recording recording;
    recording.name = info.dir().dirName() + u'/' + info.fileName().chopped(10);
    recording.api = meta.value("api"_L1).toString();
    recording.head.status = meta.value("status"_L1).toInt();
    const QJsonObject headers = meta.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        recording.head.headers.append(
            {header.key().toLower().toUtf8(), header.value().toVariant().toString().toUtf8()});
    }
    recording.body = contentOf(info.dir().filePath(meta.value("body_file"_L1).toString()));
    recording.expected = meta.value("expected"_L1).toObject();
    return recording;
}

QVector<Recording> recordings()
{
    QVector<Recording> found;
    QDirIterator files(folder(), {u"*.meta.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(recordingOf(files.next()));
    }
    std::ranges::sort(found, {}, &Recording::name);
    return found;
}

std::unique_ptr<WireProtocol> protocolFor(const QString &api)
{
    if (api.startsWith("gemini"_L1)) {
        return std::make_unique<GeminiProtocol>();
    }
    if (api.startsWith("anthropic"_L1)) {
        return std::make_unique<AnthropicProtocol>();
    }
    if (api == "openai-responses"_L1) {
        return std::make_unique<OpenAiResponsesProtocol>();
    }
    return std::make_unique<OpenAiChatProtocol>();
}

/// The classes of PROTOCOLS, in which every provider's own reasons are the same.
QString classOfFinish(const QString &api, const QJsonObject &expected)
{
    const QString reason = expected.value("finish_reason"_L1).toString();
    const bool hasCalls = !expected.value("tool_calls"_L1).toArray().isEmpty();
    if (!expected.value("refusal"_L1).toString().isEmpty() || reason == "refusal"_L1) {
        return u"blocked"_s;
    }
    if (expected.contains("block_reason"_L1)) {
        return u"blocked"_s;
    }
    static const QHash<QString, QString> classes = {
        {u"STOP"_s, u"stop"_s},
        {u"MAX_TOKENS"_s, u"length"_s},
        {u"SAFETY"_s, u"blocked"_s},
        {u"RECITATION"_s, u"blocked"_s},
        {u"MODEL_ARMOR"_s, u"blocked"_s},
        {u"BLOCKLIST"_s, u"blocked"_s},
        {u"SPII"_s, u"blocked"_s},
        {u"LANGUAGE"_s, u"blocked"_s},
        {u"PROHIBITED_CONTENT"_s, u"blocked"_s},
        {u"end_turn"_s, u"stop"_s},
        {u"stop_sequence"_s, u"stop"_s},
        {u"tool_use"_s, u"tool_calls"_s},
        {u"max_tokens"_s, u"length"_s},
        {u"pause_turn"_s, u"length"_s},
        {u"stop"_s, u"stop"_s},
        {u"eos"_s, u"stop"_s},
        {u"tool_calls"_s, u"tool_calls"_s},
        {u"function_call"_s, u"tool_calls"_s},
        {u"length"_s, u"length"_s},
        {u"model_length"_s, u"length"_s},
        {u"content_filter"_s, u"blocked"_s},
        {u"completed"_s, u"stop"_s},
        {u"incomplete"_s, u"length"_s},
        {u"failed"_s, u"error"_s},
        {u"error"_s, u"error"_s},
        {u"OTHER"_s, u"error"_s},
        {u"UNEXPECTED_TOOL_CALL"_s, u"error"_s},
        {u"MALFORMED_FUNCTION_CALL"_s, u"error"_s},
        {u"model_context_window_exceeded"_s, u"length"_s},
    };
    if (reason.isEmpty()) {
        const bool isClean = expected.value("done_marker"_L1).toString() == "[DONE]"_L1 ||
                             (api == "openai-chat"_L1 && expected.value("done_marker"_L1).isNull() &&
                              expected.value("events"_L1).isNull());
        return isClean ? (hasCalls ? u"tool_calls"_s : u"stop"_s) : u"interrupted"_s;
    }
    const QString found = classes.value(reason, u"stop"_s);
    return hasCalls && found == "stop"_L1 ? u"tool_calls"_s : found;
}

QString classOf(const Result<Response> &result)
{
    if (!result) {
        return result.error().kind == ErrorKind::Network ? u"interrupted"_s : u"error"_s;
    }
    switch (result->finishReason) {
    case FinishReason::Stop:
        return u"stop"_s;
    case FinishReason::ToolCalls:
        return u"tool_calls"_s;
    case FinishReason::Length:
        return u"length"_s;
    default:
        return u"blocked"_s;
    }
}

/// The kind that the rules for sorting errors give, put down once more, by HTTP status and words of the record only.
ErrorKind kindExpected(const Recording &recording, const QJsonObject &error)
{
    if (error.contains("kind"_L1)) {
        return errorKindFromString(error.value("kind"_L1).toString());
    }
    const QString words = error.value("message"_L1).toString().toLower();
    const QString codes =
        error.value("code"_L1).toVariant().toString() + u' ' + error.value("type"_L1).toVariant().toString();
    const auto says = [&words](QLatin1StringView text) {
        return words.contains(text);
    };
    if (says("too long"_L1) || says("context length"_L1) || says("context window"_L1) || says("token count"_L1)) {
        return ErrorKind::ContextTooLong;
    }
    if (codes.contains("insufficient_quota"_L1)) {
        return ErrorKind::Quota;
    }
    if (codes.contains("content_filter"_L1)) {
        return ErrorKind::Safety;
    }
    if (codes.contains("tool_use_failed"_L1)) {
        return ErrorKind::MalformedAnswer;
    }
    if (codes.contains("CANCELLED"_L1)) {
        return ErrorKind::Network;
    }
    if (recording.head.status == 401 || says("api key"_L1)) {
        return ErrorKind::Authentication;
    }
    const bool isModel = recording.head.status == 404;
    return recording.head.status == 429 ? ErrorKind::RateLimit
           : isModel                    ? ErrorKind::Configuration
                                        : ErrorKind::Invalid;
}

QString checkUsage(const QJsonValue &usage, const Usage &got)
{
    if (!usage.isObject()) {
        return {};
    }
    const QJsonObject norm = usage.toObject().value("norm"_L1).toObject();
    const auto is = [&norm](QLatin1StringView name, qint64 count) {
        return norm.value(name).isNull() || norm.value(name).toInteger() == count;
    };
    const bool isSame = is("input_total"_L1, got.input) && is("cache_read"_L1, got.cached) &&
                        is("cache_write"_L1, got.cacheWrite) && is("output_total"_L1, got.output) &&
                        is("reasoning"_L1, got.reasoning);
    return isSame ? QString() : u"usage %1"_s.arg(QString::fromUtf8(toBytes(toJson(got))));
}

/// What had come of an answer that failed. Only the end of the body completes some of it, of which the sink hears
/// nothing.
QString checkBegun(const QJsonObject &expected, const Decoded &decoded)
{
    const Response &begun = decoded.begun;
    if (begun.text != expected.value("text"_L1).toString() || !begun.text.startsWith(decoded.text)) {
        return u"text before the error: \"%1\", heard \"%2\""_s.arg(begun.text, decoded.text);
    }
    if (begun.reasoning != expected.value("reasoning"_L1).toString()) {
        return u"reasoning before the error: \"%1\""_s.arg(begun.reasoning);
    }
    return checkUsage(expected.value("usage"_L1), begun.usage);
}

/// What differs; empty when all is right.
QString checkError(const Recording &recording, const Decoded &decoded)
{
    const QJsonObject error = recording.expected.value("error"_L1).toObject();
    if (decoded.result) {
        return u"no error"_s;
    }
    const Error &got = decoded.result.error();
    if (got.kind != kindExpected(recording, error)) {
        return u"error kind %1: %2"_s.arg(toString(got.kind), got.toLine());
    }
    const QString message = error.value("message"_L1).toString().trimmed();
    if (got.message != shortened(message, 600)) {
        return u"message \"%1\""_s.arg(got.message);
    }
    const double delay = error.value("retry_delay_s"_L1).toDouble(-1);
    if (delay >= 0 && got.retryAfter.count() != qRound64(delay * 1000)) {
        return u"retry after %1 ms"_s.arg(got.retryAfter.count());
    }
    return checkBegun(recording.expected, decoded);
}

QString checkCalls(const QJsonArray &expected, const QVector<ToolCall> &calls)
{
    if (expected.size() != calls.size()) {
        return u"%1 calls"_s.arg(calls.size());
    }
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const QJsonObject call = expected.at(i).toObject();
        const QString id = call.value("id"_L1).toString();
        const QJsonValue arguments = call.value("arguments"_L1);
        const bool isSame = call.value("name"_L1).toString() == calls.at(i).name &&
                            (id.isEmpty() || id == calls.at(i).id) && !calls.at(i).id.isEmpty() &&
                            (!arguments.isObject() || arguments.toObject() == calls.at(i).arguments);
        if (!isSame) {
            return u"call %1: %2 %3"_s.arg(QString::number(i), calls.at(i).id, calls.at(i).name);
        }
    }
    return {};
}

QString checkAnswer(const Recording &recording, const Decoded &decoded)
{
    const QJsonObject &expected = recording.expected;
    const QString wanted = classOfFinish(recording.api, expected);
    if (classOf(decoded.result) != wanted) {
        return u"ends as %1, not as %2: %3"_s.arg(classOf(decoded.result), wanted,
                                                  decoded.result ? QString() : decoded.result.error().toLine());
    }
    if (!decoded.result) {
        return checkBegun(expected, decoded);
    }
    const Response &response = *decoded.result;
    if (response.text != expected.value("text"_L1).toString()) {
        return u"text \"%1\""_s.arg(response.text);
    }
    if (response.reasoning != expected.value("reasoning"_L1).toString()) {
        return u"reasoning \"%1\""_s.arg(response.reasoning);
    }
    const QString refusal = expected.value("refusal"_L1).toString();
    if (!refusal.isEmpty() && response.refusal != refusal) {
        return u"refusal \"%1\""_s.arg(response.refusal);
    }
    const QString calls = checkCalls(expected.value("tool_calls"_L1).toArray(), response.toolCalls);
    return calls.isEmpty() ? checkUsage(expected.value("usage"_L1), response.usage) : calls;
}

QString check(const Recording &recording)
{
    const std::unique_ptr<WireProtocol> protocol = protocolFor(recording.api);
    if (recording.api.endsWith("-models"_L1)) {
        const Result<QStringList> models = protocol->readModelList(recording.head, recording.body);
        return models && !models->isEmpty() ? QString() : u"no models"_s;
    }
    const bool isCount = recording.api.endsWith("-count"_L1) && recording.head.status < 400;
    if (isCount) {
        return {}; // counts are not asked for
    }
    const Decoded whole = decode(*protocol, recording.head, recording.body);
    if (decode(*protocol, recording.head, recording.body, [] { return 1; }) != whole) {
        return u"byte by byte it is another"_s;
    }
    for (const quint32 seed : {1U, 7U, 42U, 4711U, 65537U, 99991U}) {
        QRandomGenerator random(seed);
        const int most = seed % 2 == 0 ? 13 : 700;
        if (decode(*protocol, recording.head, recording.body, [&] { return random.bounded(1, most); }) != whole) {
            return u"in slices (%1) it is another"_s.arg(seed);
        }
    }
    return recording.expected.value("error"_L1).isObject() ? checkError(recording, whole)
                                                           : checkAnswer(recording, whole);
}

} // namespace

class TestRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProvidersReallySent()
    {
        const QVector<Recording> all = recordings();
        if (all.isEmpty()) {
            QSKIP("no recordings here: name their folder in AUTODEVOS_RECORDINGS");
        }
        QStringList wrong;
        for (const Recording &recording : all) {
            QVERIFY2(!recording.body.isEmpty(), qPrintable(recording.name));
            if (const QString difference = check(recording); !difference.isEmpty()) {
                wrong.append(recording.name + u": "_s + difference.left(1000));
            }
        }
        const double share = 100.0 * double(all.size() - wrong.size()) / double(all.size());
        qInfo("%d of %d recordings are read rightly (%.1f %%)", int(all.size() - wrong.size()), int(all.size()), share);
        QVERIFY2(share >= 99.0, qPrintable(wrong.join(u'\n')));
        if (!wrong.isEmpty()) {
            qWarning("%s", qPrintable(wrong.join(u'\n')));
        }
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestRecordings)
#include "tst_recordings.moc"
