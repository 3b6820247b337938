// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace autodevos {

/// What the middle of the window shows while there is no plan: where to begin, and examples. Main thread.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(const QString &modelLabel, bool isOffline, QWidget *parent = nullptr);

    /// Says who answers.
    void setModel(const QString &modelLabel, bool isOffline);
    /// While a plan is made, that is said in place of the invitation.
    void setPlanning(bool isPlanning);

Q_SIGNALS:
    void exampleChosen(const QString &prompt);
    void promptWanted();
    void openWanted();

private:
    QLabel *m_heading = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_model = nullptr;
};

} // namespace autodevos
