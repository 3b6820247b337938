// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/rewriteguard.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype leastLines = 20; ///< a shorter file is told by its names alone
constexpr qsizetype mostNamed = 12;  ///< lost names in one reason

qsizetype filledLines(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::ranges::count_if(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
}

bool endsWithAny(const QString &path, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return path.endsWith(ending); });
}

void take(QSet<QString> &names, const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        names.insert(it.next().captured(1));
    }
}

/// export { a, b as c }
void takeExportLists(QSet<QString> &names, const QString &text)
{
    static const QRegularExpression list(u"^export\\s+(?:type\\s+)?\\{([^}]*)\\}"_s,
                                         QRegularExpression::MultilineOption);
    for (auto it = list.globalMatch(text); it.hasNext();) {
        const QStringList entries = it.next().captured(1).split(u',', Qt::SkipEmptyParts);
        for (const QString &entry : entries) {
            const QString name = entry.simplified().section(u' ', -1);
            if (!name.isEmpty()) {
                names.insert(name);
            }
        }
    }
}

} // namespace

QStringList publicNames(const QString &path, const QString &text)
{
    QSet<QString> names;
    if (endsWithAny(path, {".ts"_L1, ".tsx"_L1, ".js"_L1, ".jsx"_L1, ".mjs"_L1, ".mts"_L1, ".cjs"_L1, ".vue"_L1})) {
        take(names, text,
             u"^export\\s+(?:declare\\s+)?(?:abstract\\s+)?(?:async\\s+)?(?:function\\*?|class|const|let|var|type|"
             u"interface|"
             "enum|namespace)\\s+([\\w$]+)"_s);
        take(names, text, u"^export\\s+(default)\\b"_s);
        takeExportLists(names, text);
    } else if (path.endsWith(".py"_L1)) {
        take(names, text, u"^(?:async\\s+)?(?:def|class)\\s+([A-Za-z]\\w*)"_s);
    } else if (path.endsWith(".go"_L1)) {
        take(names, text, u"^(?:func(?:\\s+\\([^)]*\\))?|type|var|const)\\s+([A-Z]\\w*)"_s);
    } else if (path.endsWith(".rs"_L1)) {
        take(names, text, u"^pub(?:\\([^)]*\\))?\\s+(?:async\\s+)?(?:fn|struct|enum|trait|mod|const|type)\\s+(\\w+)"_s);
    } else if (path.endsWith(".prisma"_L1)) {
        take(names, text, u"^(?:model|enum)\\s+(\\w+)"_s);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

QString lossOf(const QString &path, const QString &before, const QString &after)
{
    QStringList lost = publicNames(path, before);
    const QStringList kept = publicNames(path, after);
    lost.removeIf([&kept](const QString &name) { return kept.contains(name); });
    QStringList reasons;
    if (!lost.isEmpty()) {
        const QString more = lost.size() > mostNamed ? u" and %1 more"_s.arg(lost.size() - mostNamed) : QString();
        reasons.append(u"it no longer has "_s + lost.first(std::min(lost.size(), mostNamed)).join(u", "_s) + more);
    }
    const qsizetype had = filledLines(before);
    const qsizetype has = filledLines(after);
    if (had >= leastLines && has * 2 < had) {
        reasons.append(u"it would shrink from %1 to %2 lines"_s.arg(had).arg(has));
    }
    return reasons.join(u", and "_s);
}

QString elisionIn(const QString &text)
{
    // a comment, or dots with a blank behind them: "...existing" alone is code
    static const QRegularExpression elision(
        u"^\\s*(?:(?://|#|/\\*|<!--|\\{/\\*|--|\\*)\\s*(?:\\.\\.\\.|…)\\s*|(?:\\.\\.\\.|…)\\s+)\\(?"
        "(?:existing|the rest|rest of|other|unchanged|remaining|previous|same as|the (?:code|file|component|function)|"
        "your existing|code (?:here|remains))[^\\n]*$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return elision.match(text).captured(0).trimmed();
}

} // namespace autodevos
