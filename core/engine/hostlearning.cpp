// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginehost.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

// Who does a task, as far as that was learned, and what a run adds to it.

namespace autodevos {
namespace {

Experience find(const QVector<Experience> &all, const Task &task, const QString &model)
{
    const auto found = std::ranges::find_if(all, [&](const Experience &one) {
        return one.role == task.role && one.kind == toString(task.resource) && one.model == model;
    });
    return found != all.cend() ? *found : Experience{task.role, toString(task.resource), model};
}

} // namespace

/// Nothing where nothing is learned. What was learned is read once a run.
decltype(RunSetup::pick) EngineHost::modelPicker()
{
    if (!m_services.knowledge || !m_services.model) {
        return {};
    }
    const Result<QVector<Experience>> known =
        m_services.knowledge->experience([this](const Error &error) { tellKnowledge(error); });
    if (!known) {
        tellKnowledge(known.error());
    }
    QStringList models{modelName()};
    for (int i = 0; i < m_services.alternatives; ++i) {
        models.append(m_services.others.at(static_cast<std::size_t>(i))->id().toString());
    }
    QHash<RoleId, QString> pinned;
    for (auto one = m_services.byRole.cbegin(); one != m_services.byRole.cend(); ++one) {
        pinned.insert(one.key(), one.value()->id().toString());
    }
    auto random = std::make_shared<std::mt19937_64>(QRandomGenerator::global()->generate64());
    return [models, pinned, random, all = known.value_or(QVector<Experience>())](
               const Task &task, const std::optional<ModelPick> &recorded) -> std::optional<ModelPick> {
        if (task.isBuiltIn) {
            return {};
        }
        if (const QString own = pinned.value(task.role); !own.isEmpty()) {
            return ModelPick{0, own, u"%1 does it: the role \"%2\" is pinned to it."_s.arg(own, task.role.value()),
                             learnedLimitSeconds(find(all, task, own).seconds)};
        }
        if (const qsizetype before = recorded ? models.indexOf(recorded->name) : -1; before >= 0) {
            ModelPick again = *recorded;
            again.model = static_cast<int>(before);
            return again;
        }
        QVector<Experience> ofModels;
        for (const QString &model : models) {
            ofModels.append(find(all, task, model));
        }
        ModelPick pick = pickModel(models, ofModels, *random);
        return models.size() > 1 || pick.limitSeconds > 0 ? std::optional(pick) : std::nullopt;
    };
}

void EngineHost::keepLessons()
{
    if (!m_services.knowledge) {
        return;
    }
    const Status kept =
        m_services.knowledge->learn(m_folder, m_lessons.ofRun(), [this](const Error &error) { tellKnowledge(error); });
    if (!kept) {
        tellKnowledge(kept.error());
    }
    if (m_log->hasUncommitted()) {
        flush();
    }
}

/// It costs no run anything when nothing can be learned, but the person hears of it.
void EngineHost::tellKnowledge(const Error &error)
{
    Event event;
    event.kind = EventKind::LogWritten;
    event.payload = {{u"level"_s, u"warning"_s}, {u"text"_s, error.toLine()}};
    m_log->append(std::move(event));
}

} // namespace autodevos
