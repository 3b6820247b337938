// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace autodevos {

/// The plan's data model as the person changes it, until it is used or given up. Main thread, owned by its view. Every
/// change is one step of undo; nothing here reaches the plan.
class DomainDraft final : public QObject {
    Q_OBJECT

public:
    explicit DomainDraft(QObject *parent = nullptr);

    /// Begins with the plan's model. A draft with changes stays as long as the plan's own model is the same.
    void setPlan(const std::shared_ptr<const Plan> &plan);
    /// `text` names the step: "Add field".
    void edit(const QString &text, const std::function<void(Domain &)> &change);
    void discard();

    [[nodiscard]] const Domain &domain() const { return m_domain; }
    [[nodiscard]] bool hasPlan() const { return m_hasPlan; }
    [[nodiscard]] bool isChanged() const { return m_domain != m_base; }
    /// What is wrong with the model as it stands, naming the place.
    [[nodiscard]] Status validity() const;
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    void changed();

private:
    class Step;
    void show(const Domain &domain);

    Domain m_base;
    Domain m_domain;
    bool m_hasPlan = false;
    QUndoStack m_undo;
};

} // namespace autodevos
