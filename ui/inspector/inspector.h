// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"
#include "ui/inspector/conversation.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTabWidget;

namespace autodevos {

class FindingsView;
class TalkPage;
class RequestsPage;
class TaskPage;
class TriesPage;

/// Everything about the selected task: instructions, conversation, files, findings, tries. Main thread, owned by the
/// window. A projection of the project's state; it asks by signals and changes nothing itself.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(const Clock &clock, QWidget *parent = nullptr);

    /// Shows a task of the state; an empty id or an unknown task shows the hint to select one, and what was asked of
    /// models for the plan.
    void setTask(const QString &folder, const ProjectState &state, const TaskId &task, bool isRunning);
    /// `reason`: why no task can be changed here now; empty: it can.
    void setLock(const QString &reason);
    /// Adds to the conversations; the shown one follows with the next `setTask`.
    void apply(const QVector<Event> &events);
    void clear();
    [[nodiscard]] TaskPage *taskPage() const { return m_taskPage; }
    [[nodiscard]] const TaskId &task() const { return m_task; }
    void showTaskPage();
    /// What was sent to models for the task, or without one for the plan, exactly.
    void showRequests();

Q_SIGNALS:
    void fileActivated(const QString &file, int line);

private:
    [[nodiscard]] QWidget *makePlanPage();
    void showNotes(const Plan *plan);
    void fillHeader(const Task &task, const TaskStatus &status);
    void fillFiles(const TaskStatus &status);

    const Clock &m_clock;
    Conversations m_conversations;
    TaskId m_task;
    QStringList m_files;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QTabWidget *m_tabs = nullptr;
    TaskPage *m_taskPage = nullptr;
    TalkPage *m_talkPage = nullptr;
    QListWidget *m_filesPage = nullptr;
    FindingsView *m_checksPage = nullptr;
    TriesPage *m_triesPage = nullptr;
    RequestsPage *m_requestsPage = nullptr;
    QLabel *m_planNotes = nullptr;
    RequestsPage *m_planRequests = nullptr;
    qint64 m_planStamp = -1; ///< of the latest event that is no task's
};

} // namespace autodevos
