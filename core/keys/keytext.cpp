// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestKey = 16 * 1024; ///< longer is no header that a server takes

tl::unexpected<Error> refusal(const QString &place, const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Configuration, place + u' ' + what, remedy);
}

Result<Secret> keyFrom(const QByteArray &text, const QString &place)
{
    const auto is = [&text](auto &&test) {
        return std::ranges::any_of(text, test);
    };
    if (is([](char c) { return c == '"' || c == '\'' || c == '`'; })) {
        return refusal(place, u"has quotes in it"_s, u"Write the key without quotes"_s);
    }
    if (is([](char c) { return c == ' ' || c == '\t'; })) {
        return refusal(place, u"has a blank in it"_s, u"Write the key without blanks; part several keys by commas"_s);
    }
    if (is([](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; })) {
        return refusal(place, u"has a control character in it"_s, u"Copy the key again, without anything around it"_s);
    }
    if (is([](char c) { return static_cast<uchar>(c) >= 0x80; })) {
        return refusal(place, u"has a character in it that no key has"_s,
                       u"Copy the key again from the provider's page"_s);
    }
    if (text.size() > longestKey) {
        return refusal(place, u"is too long for a key"_s, u"Write the key alone"_s);
    }
    return Secret(text);
}

} // namespace

Result<QVector<Secret>> keysFromText(const QByteArray &text, const QString &place)
{
    QByteArray lines = text;
    lines.replace("\r\n", "\n").replace(',', '\n');
    QVector<Secret> keys;
    bool isFirst = true;
    for (QByteArray part : lines.split('\n')) {
        // "a, b" and a file's last line: blanks beside a separator part keys as it does
        part = isFirst ? part : part.trimmed();
        isFirst = false;
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const Result<Secret> key = keyFrom(part, place);
        if (!key) {
            return tl::unexpected(key.error());
        }
        if (!keys.contains(*key)) {
            keys.append(*key);
        }
    }
    if (keys.isEmpty()) {
        return refusal(place, u"is empty"_s, u"Write the key into it, or remove it"_s);
    }
    return keys;
}

} // namespace autodevos
