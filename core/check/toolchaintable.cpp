// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolchaintable.h"

#include "core/base/jsonschema.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries) {
        list.append(entry.toString());
    }
    return list;
}

ToolStep stepFromJson(const QJsonObject &json)
{
    return {
        json.value("name"_L1).toString(),           json.value("script"_L1).toString(), texts(json.value("needs"_L1)),
        texts(json.value("programs"_L1)),           json.value("parser"_L1).toString(), texts(json.value("inputs"_L1)),
        json.value("timeoutSeconds"_L1).toInt(300), json.value("exclusive"_L1).toBool()};
}

} // namespace

const ToolStep *ToolchainTable::step(const QString &stepName) const
{
    const auto found = std::ranges::find(steps, stepName, &ToolStep::name);
    return found == steps.cend() ? nullptr : &*found;
}

Result<ToolchainTable> ToolchainTable::read(const QString &path)
{
    const Result<QJsonObject> json = readJsonObject(path);
    if (!json) {
        return tl::unexpected(json.error());
    }
    ToolchainTable table;
    table.name = json->value("name"_L1).toString();
    table.manifest = json->value("manifest"_L1).toString();
    table.lockFile = json->value("lockFile"_L1).toString();
    table.run = texts(json->value("run"_L1));
    const QJsonObject environment = json->value("environment"_L1).toObject();
    for (const QString &name : environment.keys()) {
        table.environment.insert(name, environment.value(name).toString());
    }
    const QJsonObject programs = json->value("programs"_L1).toObject();
    for (const QString &name : programs.keys()) {
        const QJsonObject program = programs.value(name).toObject();
        table.programs.insert(name, {program.value("name"_L1).toString(), program.value("command"_L1).toString(),
                                     program.value("remedy"_L1).toString()});
    }
    const QJsonArray steps = json->value("steps"_L1).toArray();
    for (const QJsonValue step : steps) {
        table.steps.append(stepFromJson(step.toObject()));
    }
    return table;
}

std::optional<ToolchainTable> ToolchainTable::detect(const FileView &view)
{
    const QDir folder(u":/toolchains"_s);
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        Result<ToolchainTable> table = read(folder.filePath(file));
        if (table && view.contains(table->manifest)) {
            return std::move(*table);
        }
    }
    return std::nullopt;
}

} // namespace autodevos
