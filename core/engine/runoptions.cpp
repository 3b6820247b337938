// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runoptions.h"

#include "core/base/names.h"
#include "core/journal/projectstate.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto overBudgetNames = std::to_array<Name<OverBudget>>({
    {OverBudget::Pause, "pause"_L1},
    {OverBudget::FinishWithoutPaying, "blueprint"_L1},
    {OverBudget::Stop, "stop"_L1},
});

} // namespace

QString toString(OverBudget choice)
{
    return wordOf(overBudgetNames, choice);
}

std::optional<OverBudget> overBudgetFromString(const QString &name)
{
    return valueOf(overBudgetNames, name);
}

QJsonObject toJson(const RunOptions &options)
{
    QJsonObject json{{u"maxParallel"_s, options.maxParallel},
                     {u"checkLevel"_s, toString(options.checkLevel)},
                     {u"failFast"_s, options.failFast},
                     {u"leastTaskSeconds"_s, options.leastTaskSeconds},
                     {u"whenOverBudget"_s, toString(options.whenOverBudget)},
                     {u"model"_s, options.model}};
    if (options.budget) {
        json.insert(u"budget"_s, *options.budget);
    }
    return json;
}

RunOptions runOptionsFromJson(const QJsonObject &json)
{
    RunOptions options;
    options.maxParallel = json.value("maxParallel"_L1).toInt(options.maxParallel);
    options.checkLevel = checkLevelFromString(json.value("checkLevel"_L1).toString()).value_or(options.checkLevel);
    options.failFast = json.value("failFast"_L1).toBool();
    options.leastTaskSeconds = json.value("leastTaskSeconds"_L1).toInt();
    options.whenOverBudget =
        overBudgetFromString(json.value("whenOverBudget"_L1).toString()).value_or(options.whenOverBudget);
    options.model = json.value("model"_L1).toObject();
    if (json.value("budget"_L1).isDouble()) {
        options.budget = json.value("budget"_L1).toDouble();
    }
    return options;
}

RunOptions runOptionsOf(const ProjectState &state)
{
    const RunStatus &run = state.run();
    RunOptions options = runOptionsFromJson(state.runOptions());
    if (state.runOptions().isEmpty() && run.state != RunState::None) {
        options.checkLevel = run.checkLevel;
        options.maxParallel = run.maxParallel;
        options.failFast = run.failFast;
    }
    return options;
}

} // namespace autodevos
