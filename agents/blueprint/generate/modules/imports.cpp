// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/modules/imports.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace autodevos {

using namespace Qt::StringLiterals;

QStringList partsOfTools(const QString &module, const QStringList &ids)
{
    static const QRegularExpression import(u"from '\\./([a-z0-9-]+)'"_s);
    const QString root = u":/templates/modules/"_s;
    QStringList parts;
    QStringList open = ids;
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        const QString part = module + u'-' + id;
        if (parts.contains(part) || !QDir(root + part).exists())
            continue;
        parts.append(part);
        QFile file(u"%1%2/frontend/src/%3/%4.ts"_s.arg(root, part, module, id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = import.globalMatch(text); it.hasNext();)
            open.append(it.next().captured(1));
    }
    return parts;
}

} // namespace autodevos
