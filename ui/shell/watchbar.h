// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/journal/projectstate.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace autodevos {

/// The strip above the views that says whose project is shown, as long as it is another process's: who runs it, and
/// once that has ended, how the project stands and that it can be taken over. Main thread, owned by the window. Never
/// takes the focus; spoken when it changes its meaning.
class WatchBar final : public QFrame {
    Q_OBJECT

public:
    /// The button carries out the window's own action.
    explicit WatchBar(QAction *takeOver, QWidget *parent = nullptr);

    /// The project is another process's; no holder: it was, and that process has ended.
    void showWatch(const std::optional<LockHolder> &holder, const ProjectState &state);
    void end();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);

    std::optional<LockHolder> m_lastHolder; ///< still named when it has ended
    QLabel *m_text = nullptr;
    QPushButton *m_takeOver = nullptr;
};

/// "autodevos-cli (process 4711)"; "another process" when it did not say its name.
[[nodiscard]] QString holderText(const std::optional<LockHolder> &holder);

} // namespace autodevos
