// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/names.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto kindNames = std::to_array<Name<ErrorKind>>({
    {ErrorKind::Usage, "usage"_L1},
    {ErrorKind::Configuration, "configuration"_L1},
    {ErrorKind::Invalid, "invalid"_L1},
    {ErrorKind::NotFound, "not-found"_L1},
    {ErrorKind::Exists, "exists"_L1},
    {ErrorKind::Permission, "permission"_L1},
    {ErrorKind::Io, "io"_L1},
    {ErrorKind::Damaged, "damaged"_L1},
    {ErrorKind::Locked, "locked"_L1},
    {ErrorKind::Process, "process"_L1},
    {ErrorKind::Check, "check"_L1},
    {ErrorKind::Unsupported, "unsupported"_L1},
    {ErrorKind::Authentication, "authentication"_L1},
    {ErrorKind::Quota, "quota"_L1},
    {ErrorKind::Budget, "budget"_L1},
    {ErrorKind::RateLimit, "rate-limit"_L1},
    {ErrorKind::Overloaded, "overloaded"_L1},
    {ErrorKind::Safety, "safety"_L1},
    {ErrorKind::Refusal, "refusal"_L1},
    {ErrorKind::ContextTooLong, "context-too-long"_L1},
    {ErrorKind::MalformedAnswer, "malformed-answer"_L1},
    {ErrorKind::Network, "network"_L1},
    {ErrorKind::Timeout, "timeout"_L1},
    {ErrorKind::Cancelled, "cancelled"_L1},
    {ErrorKind::Internal, "internal"_L1},
});

QString sentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'?') ? trimmed : trimmed + u'.';
}

} // namespace

QString toString(ErrorKind kind)
{
    return wordOf(kindNames, kind);
}

ErrorKind errorKindFromString(const QString &name)
{
    return valueOf(kindNames, name).value_or(ErrorKind::Internal);
}

bool Error::isTransient() const
{
    switch (kind) {
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::MalformedAnswer:
        return true;
    default:
        return false;
    }
}

QString Error::toLine() const
{
    QString line = message.trimmed();
    if (!context.isEmpty()) {
        line += u" ("_s + context + u')';
    }
    line = sentence(line);
    if (!remedy.isEmpty()) {
        line += u' ' + sentence(remedy);
    }
    return line.replace(u'\n', u' ');
}

} // namespace autodevos
