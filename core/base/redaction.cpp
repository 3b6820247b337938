// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

const QString cover = u"•••"_s;

/// Values of variables that by their name hold a secret. Read anew: a test or a person may change them.
QStringList ownSecrets()
{
    static const QRegularExpression secretName(u"KEY|TOKEN|SECRET|PASSW|CREDENTIAL"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortest = 8; // "true" and "1" are no secrets
    QStringList values;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : own.keys()) {
        const QString value = own.value(name).trimmed();
        if (name.contains(secretName) && value.size() >= shortest) {
            values.append(value);
        }
    }
    return values;
}

} // namespace

QString redacted(QString text)
{
    for (const QString &secret : ownSecrets()) {
        text.replace(secret, cover);
    }
    static const QRegularExpression address(u"(://)[^/@\\s]+@"_s);
    static const QRegularExpression header(u"\\b(bearer|basic)\\s+[^\\s'\"]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"([\\w-]*(?:key|token|secret|passw(?:or)?d|passphrase|credential|authorization)[\\w-]*[\"']?\\s*[=:]\\s*)"
        "(\"[^\"]*\"|'[^']*'|(?!bearer|basic)[^\\s'\"&,;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(u"(--?(?:[\\w-]*-)?(?:key|token|secret|password|pass)\\s+)(?!-)\\S+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression known(
        u"\\b(?:sk-[\\w-]{8,}|sk_[\\w-]{8,}|gh[pousr]_\\w{16,}|github_pat_\\w{16,}|glpat-[\\w-]{16,}|AIza[\\w-]{20,}|"
        "AKIA[A-Z0-9]{12,}|xox[abprs]-[\\w-]{8,}|npm_\\w{20,}|gsk_\\w{16,}|xai-\\w{16,}|"
        "eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]+)"_s);
    text.replace(address, u"\\1"_s + cover + u'@');
    text.replace(header, u"\\1 "_s + cover);
    text.replace(named, u"\\1"_s + cover);
    text.replace(option, u"\\1"_s + cover);
    text.replace(known, cover);
    return text;
}

} // namespace autodevos
