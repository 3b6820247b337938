// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/projectlimits.h"

#include <QSettings>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// What stands at a place, when something does.
std::optional<qint64> numberAt(const QString &place, const QString &text, QVector<Error> &problems)
{
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    if (!ok || number < 0 || number > std::numeric_limits<int>::max()) {
        problems.append({ErrorKind::Configuration,
                         u"%1 cannot be \"%2\": it is left out"_s.arg(place, text),
                         u"Use a whole number; 0 is no limit"_s,
                         {}});
        return std::nullopt;
    }
    return number;
}

} // namespace

ProjectLimits projectLimits(const QString &settingsFile, const QProcessEnvironment &environment)
{
    ProjectLimits found;
    const QSettings settings(settingsFile, QSettings::IniFormat);
    const auto limit = [&](const QString &name, const QString &variable) -> qint64 {
        const QString place = u"limits/%1 in %2"_s.arg(name, settingsFile);
        const auto fromFile = numberAt(place, settings.value(u"limits/"_s + name).toString(), found.problems);
        return numberAt(variable, environment.value(variable), found.problems).value_or(fromFile.value_or(0));
    };
    found.limits.requestsPerMinute =
        static_cast<int>(limit(u"requestsPerMinute"_s, u"AUTODEVOS_REQUESTS_PER_MINUTE"_s));
    found.limits.tokensPerMinute = limit(u"tokensPerMinute"_s, u"AUTODEVOS_TOKENS_PER_MINUTE"_s);
    found.limits.concurrentCalls = static_cast<int>(limit(u"concurrentCalls"_s, u"AUTODEVOS_CONCURRENT_CALLS"_s));
    return found;
}

bool isLimited(const RateLimits &limits)
{
    return limits.requestsPerMinute > 0 || limits.tokensPerMinute > 0 || limits.concurrentCalls > 0;
}

} // namespace autodevos
