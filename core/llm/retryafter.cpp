// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/retryafter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using std::chrono::milliseconds;

milliseconds bounded(double ms)
{
    constexpr double day = 24.0 * 60 * 60 * 1000;
    return std::isfinite(ms) && ms > 0 ? milliseconds(static_cast<qint64>(std::ceil(std::min(ms, day))))
                                       : milliseconds(0);
}

double number(QByteArrayView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? value : 0;
}

/// RFC 9110: "Wed, 21 Oct 2026 07:28:00 GMT".
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

milliseconds fromHeaders(const HttpHead &head)
{
    if (const milliseconds exact = bounded(number(head.header("retry-after-ms"))); exact.count() > 0) {
        return exact;
    }
    const QByteArray value = head.header("retry-after");
    if (const milliseconds seconds = bounded(number(value) * 1000); seconds.count() > 0) {
        return seconds;
    }
    const QDateTime until = httpDate(value);
    if (!until.isValid()) {
        return {};
    }
    const QDateTime sent = httpDate(head.header("date"));
    const QDateTime from = sent.isValid() ? sent : QDateTime::currentDateTimeUtc();
    return bounded(static_cast<double>(from.msecsTo(until)));
}

milliseconds fromDetails(const QJsonObject &error)
{
    const QJsonArray details = error.value("details"_L1).toArray();
    for (const QJsonValue detail : details) {
        const QString delay = detail.toObject().value("retryDelay"_L1).toString();
        if (!delay.isEmpty()) {
            return durationFromText(delay);
        }
    }
    return {};
}

} // namespace

milliseconds durationFromText(QStringView text)
{
    static const QRegularExpression part(u"\\G(\\d+(?:\\.\\d+)?)(h|ms|m|s)"_s);
    double total = 0;
    qsizetype end = 0;
    const QString whole = text.toString();
    for (QRegularExpressionMatchIterator it = part.globalMatch(whole); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString unit = match.captured(2);
        const double scale = unit == "h"_L1 ? 3600000 : unit == "m"_L1 ? 60000 : unit == "s"_L1 ? 1000 : 1;
        total += match.captured(1).toDouble() * scale;
        end = match.capturedEnd();
    }
    return end == whole.size() ? bounded(total) : milliseconds(0);
}

milliseconds retryAfter(const HttpHead &head, const QJsonObject &error, const QString &message)
{
    if (const milliseconds header = fromHeaders(head); header.count() > 0) {
        return header;
    }
    if (const milliseconds detail = fromDetails(error); detail.count() > 0) {
        return detail;
    }
    static const QRegularExpression prose(
        u"(?:try again|retry) (?:in|after) ((?:\\d+(?:\\.\\d+)?(?:h|ms|m|s))+|(\\d+(?:\\.\\d+)?) ?seconds?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = prose.match(message);
    return match.hasCaptured(2) ? bounded(match.captured(2).toDouble() * 1000) : durationFromText(match.captured(1));
}

} // namespace autodevos
