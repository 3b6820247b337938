// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"
#include "core/plan/plan.h"
#include "ui/logs/logbuffer.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace autodevos {

class LogView;

/// The log with its filters: agent, level, text; follow, copy, save. Main thread, owned by the window.
class LogPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);

    void append(const QVector<Event> &events);
    void append(const QVector<LogLine> &lines);
    void clear();
    void setTasks(const QVector<Task> &tasks);
    /// Shows only this task's lines; empty: all.
    void showTask(const TaskId &task);
    void setFilter(const LogFilter &filter);
    [[nodiscard]] LogView *view() const { return m_view; }
    [[nodiscard]] const LogBuffer &buffer() const { return m_buffer; }
    void focusFilter();

Q_SIGNALS:
    void placeActivated(const QString &file, int line);
    void taskActivated(const autodevos::TaskId &task);
    void saved(const QString &file);
    void saveFailed(const QString &file, const QString &reason);

private:
    void applyFilter();
    void updateCount();
    void save();
    void write(const QString &file, const QString &text);

    LogBuffer m_buffer;
    LogView *m_view = nullptr;
    QComboBox *m_task = nullptr;
    QComboBox *m_level = nullptr;
    QLineEdit *m_text = nullptr;
    QToolButton *m_follow = nullptr;
    QLabel *m_count = nullptr;
    QTimer m_typing;     ///< the filter is applied when typing rests
    QTimer m_countTimer; ///< the count is said at most ten times a second
};

} // namespace autodevos
