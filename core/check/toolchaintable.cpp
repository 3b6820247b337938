// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolchaintable.h"

#include "core/base/jsonschema.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

ToolStep stepFromJson(const QJsonObject &json)
{
    ToolStep step;
    step.name = json.value("name"_L1).toString();
    step.script = json.value("script"_L1).toString();
    step.command = json.value("command"_L1).toString();
    step.when = textsOf(json.value("when"_L1));
    step.needs = textsOf(json.value("needs"_L1));
    step.programs = textsOf(json.value("programs"_L1));
    step.parser = json.value("parser"_L1).toString();
    step.unanswered = json.value("unanswered"_L1).toString();
    step.inputs = textsOf(json.value("inputs"_L1));
    step.timeoutSeconds = json.value("timeoutSeconds"_L1).toInt(300);
    step.isExclusive = json.value("exclusive"_L1).toBool();
    step.hasNetwork = json.value("network"_L1).toBool();
    return step;
}

/// Steps and programs that are named must be there.
QStringList nameProblems(const ToolchainTable &table)
{
    QStringList problems;
    for (qsizetype i = 0; i < table.steps.size(); ++i) {
        const ToolStep &step = table.steps.at(i);
        for (const QString &need : step.needs) {
            if (table.step(need) == nullptr || table.step(need) >= &step) {
                problems.append(u"steps[%1].needs: \"%2\" is no step before it"_s.arg(i).arg(need));
            }
        }
        for (const QString &program : step.programs) {
            if (!table.programs.contains(program)) {
                problems.append(u"steps[%1].programs: \"%2\" is not among the programs"_s.arg(i).arg(program));
            }
        }
    }
    return problems;
}

bool fits(const QStringList &globs, const FileView &view)
{
    return std::ranges::any_of(view.files(), [&globs](const QString &path) { return matchesAny(path, globs); });
}

} // namespace

const ToolStep *ToolchainTable::step(const QString &stepName) const
{
    const auto found = std::ranges::find(steps, stepName, &ToolStep::name);
    return found == steps.cend() ? nullptr : &*found;
}

Result<ToolchainTable> ToolchainTable::read(const QString &path)
{
    const Result<JsonSchema> schema = JsonSchema::fromFile(u":/schemas/toolchain.schema.json"_s);
    const Result<QJsonObject> json = readJsonObject(path);
    if (!schema || !json) {
        return tl::unexpected(schema ? json.error() : schema.error());
    }
    const auto wrong = [&path](const QStringList &problems) {
        return failure(ErrorKind::Configuration,
                       u"The toolchain file \"%1\" is left out: %2"_s.arg(path, problems.join(u"; "_s)),
                       u"Correct these members; the other toolchains work"_s);
    };
    if (const QStringList problems = schema->problems(*json); !problems.isEmpty()) {
        return wrong(problems);
    }
    ToolchainTable table;
    table.priority = json->value("priority"_L1).toInt();
    table.signs = textsOf(json->value("detect"_L1));
    table.readable = textsOf(json->value("readable"_L1));
    table.name = json->value("name"_L1).toString();
    table.manifest = json->value("manifest"_L1).toString();
    table.lockFile = json->value("lockFile"_L1).toString();
    table.run = textsOf(json->value("run"_L1));
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
    const QStringList problems = nameProblems(table);
    return problems.isEmpty() ? Result<ToolchainTable>(table) : wrong(problems);
}

bool ToolchainTable::applies(const ToolStep &step, const FileView &view)
{
    return step.when.isEmpty() || fits(step.when, view);
}

QStringList ToolchainTable::folders()
{
    return {u":/toolchains"_s,
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/AutoDevOS/toolchains"_s};
}

QVector<ToolchainTable> ToolchainTable::all(const QStringList &folders, QVector<Error> *problems)
{
    QMap<QString, ToolchainTable> byName;
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (const Result<ToolchainTable> table = read(folder.filePath(file))) {
                byName.insert(file, *table);
            } else if (problems != nullptr) {
                problems->append(table.error());
            }
        }
    }
    QVector<ToolchainTable> tables(byName.cbegin(), byName.cend());
    std::ranges::stable_sort(tables, std::greater(), &ToolchainTable::priority);
    return tables;
}

std::optional<ToolchainTable> ToolchainTable::detect(const FileView &view, const QStringList &folders)
{
    for (const ToolchainTable &table : all(folders)) {
        if (table.signs.isEmpty() ? view.contains(table.manifest) : fits(table.signs, view)) {
            return table;
        }
    }
    return std::nullopt;
}

} // namespace autodevos
