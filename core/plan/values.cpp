// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"
#include "core/plan/checklevel.h"
#include "core/plan/finding.h"
#include "core/plan/requirement.h"
#include "core/plan/task.h"
#include "core/plan/usage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto requirementNames = std::to_array<Name<RequirementKind>>({
    {RequirementKind::Functional, "functional"_L1},
    {RequirementKind::Data, "data"_L1},
    {RequirementKind::Design, "design"_L1},
    {RequirementKind::Quality, "quality"_L1},
});

constexpr auto stateNames = std::to_array<Name<TaskState>>({
    {TaskState::Pending, "PENDING"_L1},
    {TaskState::Running, "RUNNING"_L1},
    {TaskState::Waiting, "WAITING"_L1},
    {TaskState::Completed, "COMPLETED"_L1},
    {TaskState::Failed, "FAILED"_L1},
    {TaskState::Skipped, "SKIPPED"_L1},
    {TaskState::Interrupted, "INTERRUPTED"_L1},
});

constexpr auto resourceNames = std::to_array<Name<ResourceClass>>({
    {ResourceClass::Model, "model"_L1},
    {ResourceClass::Build, "build"_L1},
    {ResourceClass::Test, "test"_L1},
    {ResourceClass::Browser, "browser"_L1},
});

constexpr auto levelNames = std::to_array<Name<CheckLevel>>({
    {CheckLevel::None, "none"_L1},
    {CheckLevel::Fast, "fast"_L1},
    {CheckLevel::Full, "full"_L1},
});

} // namespace

QString toString(RequirementKind kind)
{
    return wordOf(requirementNames, kind);
}

RequirementKind requirementKindFromString(const QString &name)
{
    return valueOf(requirementNames, name).value_or(RequirementKind::Functional);
}

QString toString(TaskState state)
{
    return wordOf(stateNames, state);
}

TaskState taskStateFromString(const QString &name)
{
    return valueOf(stateNames, name).value_or(TaskState::Pending);
}

bool isFinal(TaskState state)
{
    return state == TaskState::Completed || state == TaskState::Failed || state == TaskState::Skipped;
}

QString toString(ResourceClass resource)
{
    return wordOf(resourceNames, resource);
}

ResourceClass resourceClassFromString(const QString &name)
{
    return valueOf(resourceNames, name).value_or(ResourceClass::Model);
}

QString toString(CheckLevel level)
{
    return wordOf(levelNames, level);
}

std::optional<CheckLevel> checkLevelFromString(const QString &name)
{
    return valueOf(levelNames, name);
}

Usage &Usage::operator+=(const Usage &other)
{
    input += other.input;
    output += other.output;
    cached += other.cached;
    reasoning += other.reasoning;
    cacheWrite += other.cacheWrite;
    cost += other.cost;
    hasUnknownCost = hasUnknownCost || other.hasUnknownCost;
    isEstimated = isEstimated || other.isEstimated;
    return *this;
}

QJsonObject toJson(const Usage &usage)
{
    QJsonObject json{{u"input"_s, usage.input},
                     {u"output"_s, usage.output},
                     {u"cached"_s, usage.cached},
                     {u"reasoning"_s, usage.reasoning},
                     {u"cacheWrite"_s, usage.cacheWrite},
                     {u"cost"_s, usage.cost},
                     {u"hasUnknownCost"_s, usage.hasUnknownCost}};
    if (usage.isEstimated) {
        json.insert(u"isEstimated"_s, true);
    }
    return json;
}

Usage usageFromJson(const QJsonObject &json)
{
    const auto count = [&json](const QString &name) {
        return json.value(name).toInteger();
    };
    return {count(u"input"_s),
            count(u"output"_s),
            count(u"cached"_s),
            count(u"reasoning"_s),
            count(u"cacheWrite"_s),
            json.value(u"cost"_s).toDouble(),
            json.value(u"hasUnknownCost"_s).toBool(),
            json.value(u"isEstimated"_s).toBool()};
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"check"_s, finding.check},     {u"file"_s, finding.file},     {u"line"_s, finding.line},
            {u"message"_s, finding.message}, {u"remedy"_s, finding.remedy}, {u"isError"_s, finding.isError}};
}

Finding findingFromJson(const QJsonObject &json)
{
    return {json.value(u"check"_s).toString(),  json.value(u"file"_s).toString(),
            json.value(u"line"_s).toInt(),      json.value(u"message"_s).toString(),
            json.value(u"remedy"_s).toString(), json.value(u"isError"_s).toBool(true)};
}

static QJsonObject toJson(const NamedTest &test)
{
    return {{u"file"_s, test.file},
            {u"title"_s, test.title},
            {u"requirements"_s, QJsonArray::fromStringList(test.requirements)},
            {u"ok"_s, test.ok}};
}

static NamedTest namedTestFromJson(const QJsonObject &json)
{
    NamedTest test{
        json.value(u"file"_s).toString(), json.value(u"title"_s).toString(), {}, json.value(u"ok"_s).toBool()};
    for (const QJsonValue id : json.value(u"requirements"_s).toArray()) {
        test.requirements.append(id.toString());
    }
    return test;
}

QJsonObject toJson(const CheckResult &result)
{
    QJsonArray findings;
    for (const Finding &finding : result.findings) {
        findings.append(toJson(finding));
    }
    QJsonObject json{{u"check"_s, result.check},     {u"ok"_s, result.ok},     {u"skipped"_s, result.skipped},
                     {u"seconds"_s, result.seconds}, {u"note"_s, result.note}, {u"findings"_s, findings}};
    if (!result.tests.isEmpty()) { // few checks run tests
        QJsonArray tests;
        for (const NamedTest &test : result.tests) {
            tests.append(toJson(test));
        }
        json.insert(u"tests"_s, tests);
    }
    return json;
}

CheckResult checkResultFromJson(const QJsonObject &json)
{
    CheckResult result{json.value(u"check"_s).toString(), json.value(u"ok"_s).toBool(),
                       json.value(u"skipped"_s).toBool(), json.value(u"seconds"_s).toDouble(),
                       json.value(u"note"_s).toString(),  {}};
    const QJsonArray findings = json.value(u"findings"_s).toArray();
    for (const QJsonValue finding : findings) {
        result.findings.append(findingFromJson(finding.toObject()));
    }
    for (const QJsonValue test : json.value(u"tests"_s).toArray()) {
        result.tests.append(namedTestFromJson(test.toObject()));
    }
    return result;
}

} // namespace autodevos
