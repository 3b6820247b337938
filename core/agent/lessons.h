// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/knowledge.h"
#include "core/journal/event.h"
#include "core/plan/plan.h"

#include <QHash>

namespace autodevos {

/// What the tries of the newest run taught, as a projection of the project's events. What was cancelled, or failed for
/// a reason that no model is answerable for, teaches nothing. A value.
class Lessons {
public:
    /// Events in sequence order; `plan`: of the newest run, null while there is none.
    void apply(const Event &event, const Plan *plan);
    [[nodiscard]] const QVector<Lesson> &ofRun() const { return m_lessons; }

private:
    struct Begun {
        int attempt = 0;
        QString model;
        RoleId standIn;
    };
    QHash<TaskId, Begun> m_begun;
    QVector<Lesson> m_lessons;
};

} // namespace autodevos
