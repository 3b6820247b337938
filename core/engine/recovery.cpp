// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recovery.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr std::array waitSeconds{5, 15, 30};
const QString retryId = u"retry"_s;
const QString skipId = u"skip"_s;

} // namespace

RoleId repairRole()
{
    return RoleId(u"repair"_s);
}

QVector<RecoveryStep> recoverySteps(const QStringList &models, const RoleCatalog &roles)
{
    if (models.size() < 2) {
        return {};
    }
    const auto step = [&models](qsizetype model, const RoleId &standIn) {
        return RecoveryStep{static_cast<int>(model), models.at(model), standIn, 0};
    };
    QVector<RecoveryStep> steps;
    if (models.size() > 2) {
        steps.append(step(1, {}));
    }
    if (roles.role(repairRole()) != nullptr) {
        steps.append(step(0, repairRole()));
    }
    for (qsizetype model = 2; model + 1 < models.size() && steps.size() + 1 < std::ssize(waitSeconds); ++model) {
        steps.append(step(model, {}));
    }
    steps.append(step(models.size() - 1, {}));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        steps[i].waitSeconds = waitSeconds.at(static_cast<std::size_t>(i));
    }
    return steps;
}

bool helpsToSwitch(const AttemptOutcome &outcome)
{
    switch (outcome.error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Configuration:
    case ErrorKind::Damaged:
    case ErrorKind::Io:
    case ErrorKind::Locked:
    case ErrorKind::Permission:
    case ErrorKind::Usage:
        return false;
    default:
        return true;
    }
}

bool isDeclined(const AttemptOutcome &outcome)
{
    return outcome.ending == AttemptEnding::Declined || outcome.error.kind == ErrorKind::Refusal ||
           outcome.error.kind == ErrorKind::Safety;
}

Question questionAbout(const Task &task, const AttemptOutcome &outcome)
{
    return {u"failed"_s,
            QuestionKind::Choice,
            u"\"%1\" does not succeed: %2 What shall be done? Advice in your own words helps the next try."_s.arg(
                task.title, outcome.error.toLine()),
            {{retryId, u"Try again"_s}, {skipId, u"Skip it"_s}},
            skipId,
            {}};
}

Wish wishFrom(const Answer &answer)
{
    return answer.option == retryId ? Wish::Retry : answer.option == skipId ? Wish::Skip : Wish::Advice;
}

Finding answerFinding(const Answer &answer)
{
    return {u"answer"_s, {}, 0, u"The person says: "_s + answer.text.trimmed(), {}, false};
}

} // namespace autodevos
