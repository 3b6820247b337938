// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/drafts.h"

#include "core/base/hash.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

QString keyOf(const QString &folder, const TaskId &task)
{
    // A folder is no valid settings key: hashed.
    return u"drafts/"_s + sha256Hex(folder.toUtf8()).left(16) + u'/' + task.value();
}

} // namespace

QString Drafts::draft(const QString &folder, const TaskId &task) const
{
    return QSettings().value(keyOf(folder, task)).toString();
}

bool Drafts::contains(const QString &folder, const TaskId &task) const
{
    return QSettings().contains(keyOf(folder, task));
}

void Drafts::set(const QString &folder, const TaskId &task, const QString &instructions)
{
    QSettings().setValue(keyOf(folder, task), instructions);
}

void Drafts::remove(const QString &folder, const TaskId &task)
{
    QSettings().remove(keyOf(folder, task));
}

} // namespace autodevos
