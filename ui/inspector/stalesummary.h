// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace autodevos {

/// Says, before anything runs, what a retry makes run again, what stays, and about what it costs; with the two
/// buttons that go on or back. Main thread, owned by the task page.
class StaleSummary final : public QFrame {
    Q_OBJECT

public:
    explicit StaleSummary(QWidget *parent = nullptr);

    /// `action`: what the button that goes on says.
    void setPreview(const StalePreview &preview, const Plan &plan, const QString &action, bool canRun);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void confirmed();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text = nullptr;
    QLabel *m_tasks = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace autodevos
