// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"
#include "ui/inspector/drafts.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace autodevos {

class StaleSummary;

/// The instructions of one task, to read, edit and run again. Main thread, owned by the inspector. What the person
/// typed is kept as a draft until it is used or put back.
class TaskPage final : public QWidget {
    Q_OBJECT

public:
    explicit TaskPage(QWidget *parent = nullptr);

    /// Shows a task of the open project; null: nothing.
    void setTask(const QString &folder, std::shared_ptr<const Plan> plan, const Task *task, const TaskStatus &status,
                 bool isRunning);
    /// `reason`: why the task cannot be changed here now, whatever its state; empty: it can.
    void setLock(const QString &reason);
    /// How the page asks what a retry would touch.
    void setPreviewSource(std::function<StalePreview(const TaskId &, Reach)> source)
    {
        m_previewOf = std::move(source);
    }
    /// Shows what a retry would touch, with the buttons to go on.
    void askRetry(Reach reach = Reach::WithDependents);
    void editInstructions();
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] const TaskId &task() const { return m_task.id; }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_instructions; }

Q_SIGNALS:
    /// Instructions are empty when they were not edited.
    void retryRequested(const autodevos::TaskId &task, const QString &instructions, autodevos::Reach reach);
    void saveRequested(const autodevos::TaskId &task, const QString &instructions);
    void cancelRequested(const autodevos::TaskId &task);
    /// Leave the task out of the runs to come, or take that back.
    void skipRequested(const autodevos::TaskId &task, bool isSkipped);
    void stalePreviewChanged(const QVector<autodevos::TaskId> &stale);
    void taskActivated(const autodevos::TaskId &task);
    void requirementActivated(const autodevos::RequirementId &id);

protected:
    /// Ctrl+Enter in the instructions means this task, not the whole prompt.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void updateButtons();
    void updateSkip();
    void updateFacts(const Plan &plan, const TaskStatus &status);
    void showSummary();
    void hideSummary();
    void keepDraft();
    void revert();

    Drafts m_drafts;
    QString m_folder;
    Task m_task;
    std::shared_ptr<const Plan> m_plan;
    QString m_lock;
    bool m_isRunning = false;
    bool m_isActive = false; ///< the task itself runs or waits
    bool m_isFilling = false;
    TaskState m_state = TaskState::Pending;
    TaskId m_setAside;
    Reach m_reach = Reach::WithDependents; ///< of what is asked about
    std::function<StalePreview(const TaskId &, Reach)> m_previewOf;
    QTimer m_draftTimer;
    QPlainTextEdit *m_instructions = nullptr;
    QLabel *m_edited = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_only = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_cancel = nullptr;
    StaleSummary *m_summary = nullptr;
};

} // namespace autodevos
