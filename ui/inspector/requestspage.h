// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/requestlog.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace autodevos {

/// What was sent to models for a task (or for the plan: `planningTask()`) and what came back, exactly, without keys.
/// Main thread. Reads the log in the pool and only while it is seen.
class RequestsPage final : public QWidget {
    Q_OBJECT

public:
    explicit RequestsPage(QWidget *parent = nullptr);

    /// `stamp` changes when there may be more: the time of the task's latest event.
    void setTask(const QString &folder, const TaskId &task, qint64 stamp);
    /// Shows nothing at all while nothing was asked.
    void setHiddenWhenEmpty(bool on);
    /// Puts the keyboard into the list.
    void focusList();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Call {
        ExchangeRecord record;
        QString answer; ///< laid out to be read
    };
    using Calls = QVector<Call>;

    [[nodiscard]] static Calls read(const QString &folder, const TaskId &task);
    void load();
    void showCalls(const Calls &calls);
    void showCall();
    [[nodiscard]] const Call *chosen() const;

    QWidget *m_parts = nullptr;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_asSent = nullptr;
    QPushButton *m_copyRequest = nullptr;
    QPushButton *m_copyAnswer = nullptr;
    QString m_folder;
    TaskId m_task;
    qint64 m_stamp = -1;
    qint64 m_loadedStamp = -1;
    bool m_isLoading = false;
    bool m_isHiddenWhenEmpty = false;
    Calls m_calls;
};

} // namespace autodevos
