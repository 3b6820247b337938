// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/wordrows.h"

#include <QFile>

namespace autodevos::features {

using namespace Qt::StringLiterals;

QVector<QStringList> wordRows(const QString &name)
{
    QFile file(u":/words/"_s + name + u".tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "wordRows", "part of the program");
    QVector<QStringList> rows;
    for (const QString &line :
         QString::fromUtf8(isOpen ? file.readAll() : QByteArray()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace autodevos::features
