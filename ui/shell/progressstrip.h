// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/projectstate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace autodevos {

/// How far the run is: bar, tasks done of all, time, tokens. Main thread, owned by the toolbar. Counts the seconds
/// itself while a run goes on.
class ProgressStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(const Clock &clock, QWidget *parent = nullptr);

    void setState(const ProjectState &state, bool isRunning, bool isPlanning);
    [[nodiscard]] QString text() const;

private:
    void showText();

    const Clock &m_clock;
    QProgressBar *m_bar = nullptr;
    QLabel *m_text = nullptr;
    QTimer m_second;
    RunStatus m_run;
    int m_done = 0;
    int m_failed = 0;
    int m_total = 0;
    qint64 m_tokens = 0;
    bool m_isRunning = false;
    bool m_isPlanning = false;
};

} // namespace autodevos
