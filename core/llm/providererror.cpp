// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/providererror.h"

#include "core/llm/errorclass.h"
#include "core/llm/retryafter.h"
#include "core/llm/ssedecoder.h"
#include "core/llm/wirejson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestMessage = 600;
constexpr qsizetype longestExcerpt = 300;

/// `detail` of the frameworks: a string, an object with `message`, or a list of {loc, msg, type}.
QString wordsOfDetail(const QJsonValue &detail)
{
    if (detail.isArray()) {
        QStringList words;
        const QJsonArray items = detail.toArray();
        for (const QJsonValue item : items) {
            const QString word = item.isString() ? item.toString() : item.toObject().value("msg"_L1).toString();
            if (!word.isEmpty() && words.size() < 5) {
                words.append(word);
            }
        }
        return words.join(u"; "_s);
    }
    return detail.isObject() ? detail.toObject().value("message"_L1).toString() : detail.toString();
}

/// The object that holds the error's members: `error` where it is an object, else the top.
QJsonObject errorObject(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    if (error.isObject()) {
        const QJsonObject inner = error.toObject();
        return inner.value("error"_L1).isObject() ? inner.value("error"_L1).toObject() : inner;
    }
    const QJsonValue nested = body.value("response"_L1).toObject().value("error"_L1);
    return nested.isObject() ? nested.toObject() : body;
}

QString wordsOf(const QJsonObject &body)
{
    const QJsonObject error = errorObject(body);
    const QString message = error.value("message"_L1).toString();
    if (!message.isEmpty()) {
        return message;
    }
    for (const QJsonValue &value : {body.value("error"_L1), body.value("message"_L1), error.value("detail"_L1)}) {
        if (!value.toString().isEmpty()) {
            return value.toString();
        }
    }
    return wordsOfDetail(body.value("detail"_L1));
}

/// A gateway's message can itself be the JSON of the error behind it.
QString unwrapped(const QString &message)
{
    const QJsonValue inner = jsonFromWire(message.toUtf8());
    const QString words = inner.isObject() ? wordsOf(inner.toObject()) : QString();
    return words.isEmpty() ? message : words;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(wholeNumber(value)) : value.toString();
}

QStringList codesOf(const QJsonObject &body)
{
    const QJsonObject error = errorObject(body);
    QStringList codes = {textOf(error.value("type"_L1)),
                         textOf(error.value("code"_L1)),
                         textOf(error.value("status"_L1)),
                         textOf(body.value("code"_L1)),
                         error.value("innererror"_L1).toObject().value("code"_L1).toString(),
                         error.value("metadata"_L1).toObject().value("error_type"_L1).toString()};
    const QJsonArray details = error.value("details"_L1).toArray();
    for (const QJsonValue detail : details) {
        codes.append(detail.toObject().value("reason"_L1).toString());
    }
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes.first(std::min<qsizetype>(codes.size(), 12));
}

int statusOf(const HttpHead &head, const QJsonObject &body)
{
    if (head.status >= 400) {
        return head.status;
    }
    const QJsonObject error = errorObject(body);
    for (const QJsonValue &value : {error.value("status_code"_L1), error.value("code"_L1), error.value("status"_L1),
                                    body.value("status"_L1), body.value("code"_L1)}) {
        if (const qint64 status = wholeNumber(value); status >= 400 && status < 600) {
            return static_cast<int>(status);
        }
    }
    return 0;
}

QString contextOf(int status, const QStringList &codes, const QString &detail)
{
    QStringList parts;
    if (status > 0) {
        parts.append(u"HTTP %1"_s.arg(status));
    }
    for (const QString &code : codes) {
        if (code != QString::number(status) && parts.size() < 4) {
            parts.append(shortened(code, 60));
        }
    }
    if (!detail.isEmpty()) {
        parts.append(shortened(detail.simplified(), longestExcerpt));
    }
    return parts.join(u", "_s);
}

QString pageTitle(const QString &page)
{
    static const QRegularExpression title(u"<(title|h1)[^>]*>\\s*([^<]{1,200})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(page).captured(2).simplified();
}

/// No JSON: a web page of something in between, or plain words.
Error errorOfText(const HttpHead &head, const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 16384))).trimmed();
    const bool isPage = text.startsWith(u'<') || head.mediaType() == "text/html";
    Error error;
    error.context = contextOf(head.status, {}, {});
    if (isPage) {
        const QString title = pageTitle(text);
        error.message = title.isEmpty() ? u"A web page came instead of an answer"_s
                                        : u"A web page came instead of an answer: %1"_s.arg(title);
    } else {
        error.message = text.isEmpty() ? u"The server gave no reason"_s : shortened(text, longestExcerpt);
    }
    ErrorFacts facts{head.status, isPage ? QString() : text, u" "_s, false, false};
    error.retryAfter = retryAfter(head, {}, facts.message);
    facts.hasRetryAfter = error.retryAfter.count() > 0;
    if (head.status >= 300) {
        error.kind = kindOf(facts);
    } else {
        error.kind = isPage ? ErrorKind::Configuration : ErrorKind::MalformedAnswer;
    }
    error.remedy = isPage && head.status < 500 && head.status != 429
                       ? u"Check the base URL and any proxy on the way there"_s
                       : remedyFor(error.kind);
    return error;
}

} // namespace

bool tellsOfError(const QJsonObject &body)
{
    const QJsonValue error = body.value("error"_L1);
    return (error.isObject() && !error.toObject().isEmpty()) || (error.isString() && !error.toString().isEmpty()) ||
           body.value("object"_L1).toString() == "error"_L1 || body.value("type"_L1).toString() == "error"_L1;
}

Error providerError(const HttpHead &head, const QJsonObject &body)
{
    const QJsonObject object = errorObject(body);
    const QJsonObject metadata = object.value("metadata"_L1).toObject();
    const QJsonValue raw = metadata.value("raw"_L1);
    const QString behind = raw.isObject() ? wordsOf(raw.toObject()) : unwrapped(raw.toString());
    const QStringList codes = codesOf(body);
    Error error;
    const QString words = unwrapped(wordsOf(body)).trimmed();
    ErrorFacts facts;
    facts.status = statusOf(head, body);
    facts.message = words + u' ' + behind;
    facts.codes = u' ' + codes.join(u' ').toLower() + u' ';
    facts.isFlagged = metadata.contains("flagged_input"_L1) || metadata.contains("reasons"_L1);
    error.retryAfter = retryAfter(head, object, facts.message);
    facts.hasRetryAfter = error.retryAfter.count() > 0;
    error.kind = kindOf(facts);
    if (error.kind != ErrorKind::RateLimit && error.kind != ErrorKind::Overloaded && error.kind != ErrorKind::Timeout) {
        error.retryAfter = {};
    }
    error.message = words.isEmpty() ? u"The server gave no reason"_s : shortened(words, longestMessage);
    error.context = contextOf(facts.status, codes, behind);
    error.remedy = remedyFor(error.kind);
    return error;
}

Error providerError(const HttpHead &head, const QByteArray &body)
{
    QJsonValue json = jsonFromWire(body);
    if (json.isArray() && !json.toArray().isEmpty()) {
        json = json.toArray().at(0);
    }
    if (json.isNull() && (head.mediaType() == "text/event-stream" || body.startsWith("data:"))) {
        SseDecoder events;
        QByteArray data;
        (void)events.feed(body, [&data](const SseEvent &event) {
            data = data.isEmpty() ? event.data : data;
            return Status();
        });
        const std::optional<SseEvent> last = events.finish();
        json = jsonFromWire(data.isEmpty() && last ? last->data : data);
    }
    return json.isObject() ? providerError(head, json.toObject()) : errorOfText(head, body);
}

Error brokenOff(const QString &received)
{
    return {ErrorKind::Network,
            received.isEmpty() ? u"The answer ended before anything of it had come"_s
                               : u"The answer broke off after %1"_s.arg(received),
            remedyFor(ErrorKind::Network),
            {},
            {}};
}

Error malformed(const QString &message, const QString &context)
{
    return {ErrorKind::MalformedAnswer,
            message,
            remedyFor(ErrorKind::MalformedAnswer),
            shortened(context, longestExcerpt),
            {}};
}

} // namespace autodevos
