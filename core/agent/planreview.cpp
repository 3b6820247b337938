// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planreview.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype leastWords = 4; ///< a shorter sentence says too little to be missed

/// Where the words stand, whatever the white space and the case; offset -1: nowhere.
std::pair<qsizetype, qsizetype> placeOf(const QString &words, const QString &prompt)
{
    QStringList parts;
    const QStringList single = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : single) {
        parts.append(QRegularExpression::escape(word));
    }
    if (parts.isEmpty()) {
        return {-1, 0};
    }
    const QRegularExpression pattern(parts.join(u"\\s+"_s), QRegularExpression::CaseInsensitiveOption |
                                                                QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(prompt);
    return {match.hasMatch() ? match.capturedStart() : -1, match.capturedLength()};
}

bool stands(const Requirement &requirement, const QString &prompt)
{
    return requirement.length > 0 && requirement.offset >= 0 && requirement.offset < prompt.size() &&
           requirement.length <= prompt.size() - requirement.offset;
}

void place(Requirement &requirement, const QString &prompt)
{
    const QString there = stands(requirement, prompt) ? prompt.mid(requirement.offset, requirement.length) : QString();
    if (!there.isEmpty() && there.simplified().compare(requirement.text.simplified(), Qt::CaseInsensitive) == 0) {
        return;
    }
    const auto [offset, length] = placeOf(requirement.text, prompt);
    if (offset >= 0) {
        requirement.offset = offset;
        requirement.length = length;
    } else if (there.isEmpty()) {
        requirement.offset = 0;
        requirement.length = 0;
    }
}

void note(Plan &plan, const QString &text)
{
    if (!plan.notes.contains(text)) {
        plan.notes.append(text);
    }
}

void noteSharedPaths(Plan &plan)
{
    QHash<QString, QString> owners;
    for (const Task &task : plan.tasks) {
        for (const QString &path : task.provides) {
            if (owners.contains(path)) {
                note(
                    plan,
                    u"The tasks \"%1\" and \"%2\" both write %3; what does not come together becomes a conflict."_s.arg(
                        owners.value(path), task.id.value(), path));
            }
            owners.insert(path, task.id.value());
        }
    }
}

void noteUncovered(Plan &plan)
{
    QSet<RequirementId> covered;
    for (const Task &task : plan.tasks) {
        covered.unite(QSet<RequirementId>(task.covers.cbegin(), task.covers.cend()));
    }
    for (const Requirement &requirement : plan.requirements) {
        if (requirement.cannot.isEmpty() && !covered.contains(requirement.id)) {
            note(plan, u"No task covers %1: \"%2\"."_s.arg(requirement.id.value(), requirement.text));
        }
    }
}

void noteUnread(Plan &plan)
{
    static const QRegularExpression sentence(u"[^.!?;\\n]+"_s);
    const QString &prompt = plan.prompt.text;
    for (auto it = sentence.globalMatch(prompt); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isRead = std::ranges::any_of(plan.requirements, [&match](const Requirement &requirement) {
            return requirement.length > 0 && requirement.offset < match.capturedEnd() &&
                   requirement.offset + requirement.length > match.capturedStart();
        });
        const QString words = match.captured().simplified();
        if (!isRead && words.count(u' ') + 1 >= leastWords) {
            note(plan, u"No requirement was taken from \"%1\"."_s.arg(words));
        }
    }
}

} // namespace

void placeRequirements(Plan &plan)
{
    for (Requirement &requirement : plan.requirements) {
        place(requirement, plan.prompt.text);
    }
}

void reviewPlan(Plan &plan)
{
    placeRequirements(plan);
    noteSharedPaths(plan);
    noteUncovered(plan);
    noteUnread(plan);
}

} // namespace autodevos
