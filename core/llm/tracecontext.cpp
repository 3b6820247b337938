// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/tracecontext.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Never all zeros, which stands for "invalid".
template<std::size_t size>
std::array<quint8, size> randomId()
{
    std::array<quint8, size> id{};
    while (std::ranges::all_of(id, [](quint8 byte) { return byte == 0; })) {
        std::ranges::generate(id, [] { return static_cast<quint8>(QRandomGenerator::global()->bounded(256)); });
    }
    return id;
}

template<std::size_t size>
QByteArray hex(const std::array<quint8, size> &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), size).toHex();
}

template<std::size_t size>
std::array<quint8, size> fromHex(const QString &digits)
{
    std::array<quint8, size> id{};
    std::ranges::copy(QByteArray::fromHex(digits.toLatin1()), id.begin());
    return id;
}

} // namespace

TraceContext TraceContext::fresh()
{
    return {randomId<16>(), randomId<8>(), true};
}

TraceContext TraceContext::child() const
{
    return {trace, randomId<8>(), isSampled};
}

std::optional<TraceContext> TraceContext::parse(QByteArrayView header)
{
    static const QRegularExpression form(u"^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$"_s);
    const auto match = form.match(QString::fromLatin1(header.trimmed()));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const TraceContext context{fromHex<16>(match.captured(1)), fromHex<8>(match.captured(2)),
                               (match.captured(3).toInt(nullptr, 16) & 1) != 0};
    const bool isValid = context.trace != decltype(context.trace){} && context.span != decltype(context.span){};
    return isValid ? std::optional(context) : std::nullopt;
}

QByteArray TraceContext::toHeader() const
{
    return "00-" + hex(trace) + '-' + hex(span) + (isSampled ? "-01" : "-00");
}

} // namespace autodevos
