// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/disk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos::simulation {

void Disk::land(const QJsonObject &payload, int most)
{
    const QJsonArray files = payload.value("files"_L1).toArray();
    for (const QJsonValue value : files) {
        if (most-- == 0) {
            return;
        }
        const QString path = value["path"_L1].toString();
        const QStringView name(path);
        const int task = name.mid(1, name.indexOf(u'.') - 1).toInt();
        tree.at(static_cast<std::size_t>(task)).at(static_cast<std::size_t>(name.last(1).toInt())) =
            value["hash"_L1].toString().toULongLong(nullptr, 16);
    }
}

quint64 contentOf(const Script &script, int task, int file, int version, quint64 inputs)
{
    const int essence = script.isCoarse ? version / 2 : version;
    return mixed(mixed(static_cast<quint64>(task * filesOfTask + file + 1), static_cast<quint64>(essence)), inputs);
}

quint64 inputsOf(const Disk &disk, const Script &script, const Task &task)
{
    quint64 inputs = 0;
    if (!script.ignoresInputs) {
        for (const TaskId &need : task.needs) {
            inputs = mixed(inputs, disk.madeBy(taskOf(need)));
        }
    }
    return inputs;
}

QJsonObject filesPayload(const Script &script, int task, int version, quint64 inputs)
{
    QJsonArray files;
    for (int file = 0; file < script.files; ++file) {
        files.append(QJsonObject{{u"path"_s, pathOf(task, file)},
                                 {u"hash"_s, QString::number(contentOf(script, task, file, version, inputs), 16)}});
    }
    return {{u"files"_s, files}};
}

} // namespace autodevos::simulation
