// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/projectstate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace autodevos {

/// How far the run is: bar, tasks done of all, time, tokens, and how much of its budget is used up. Main thread, owned
/// by the toolbar. Counts the seconds itself while a run goes on.
class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(const Clock &clock, QWidget *parent = nullptr);

    void setState(const ProjectState &state, bool isRunning, bool isPlanning);
    [[nodiscard]] QString text() const;

private:
    void showMoney(const ProjectState &state);
    void showText();
    [[nodiscard]] QString moneyText() const;

    const Clock &m_clock;
    QProgressBar *m_bar = nullptr;
    QProgressBar *m_money = nullptr; ///< there only when the run has a budget
    QLabel *m_text = nullptr;
    QTimer m_second;
    RunStatus m_run;
    int m_done = 0;
    int m_failed = 0;
    int m_total = 0;
    qint64 m_tokens = 0;
    Usage m_spent; ///< of the newest run
    std::optional<double> m_budget;
    bool m_isRunning = false;
    bool m_isPlanning = false;
};

} // namespace autodevos
