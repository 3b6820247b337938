// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/markdown.h"

#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos::markdown {

using namespace Qt::StringLiterals;

QString plain(const QString &text)
{
    const QString line = text.simplified();
    QString kept;
    for (const QChar c : line) {
        if (!u"*_`<>[]|\\#~$&!"_s.contains(c))
            kept += c;
    }
    while (!kept.isEmpty() && u"-+=.) "_s.contains(kept.front()))
        kept.remove(0, 1);
    return kept.simplified();
}

QString table(const QVector<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    QVector<int> widths(rows.constFirst().size(), 3);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), ts::columns(row.at(i)));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line = u"|"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += u' ' + row.at(i) + QString(widths.at(i) - ts::columns(row.at(i)), u' ') + u" |"_s;
        lines.append(line);
        if (lines.size() == 1) {
            QString rule = u"|"_s;
            for (const int width : widths)
                rule += u' ' + QString(width, u'-') + u" |"_s;
            lines.append(rule);
        }
    }
    return lines.join(u'\n');
}

} // namespace autodevos::markdown
