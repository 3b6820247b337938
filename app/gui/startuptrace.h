// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace autodevos {

/// With AUTODEVOS_STARTUP_TRACE=1: says on standard error how long after the start of the process the window was
/// painted first and when the event loop first came to rest, and how much memory is resident then. Main thread.
class StartupTrace final : public QObject {
    Q_OBJECT

public:
    /// Does nothing unless asked for by the environment.
    static void watch(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit StartupTrace(QWidget *window);
    static void say(const char *what);
};

} // namespace autodevos
