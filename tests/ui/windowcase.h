// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fakesessions.h"
#include "ui/graph/graphview.h"
#include "ui/logs/logview.h"
#include "ui/prompt/promptedit.h"
#include "ui/prompt/promptpanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QAction>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace autodevos {

/// A window on a new folder of projects, with settings of its own.
struct WindowCase {
    WindowCase()
        : sessions(folder.path() + QStringLiteral("/projects"))
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("AutoDevOS"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        QDir().mkpath(folder.path() + QStringLiteral("/projects"));
        open();
    }
    void open()
    {
        window = std::make_unique<MainWindow>(sessions);
        window->resize(1280, 720);
        window->show();
        window->activateWindow(); // shortcuts work in the active window only
    }
    void act(ActionId id) const { window->actions().action(id)->trigger(); }
    [[nodiscard]] bool makeProject() const
    {
        window->prompt().editor()->setPlainText(QStringLiteral("A sample board: people keep cards on it."));
        act(ActionId::PlanAndRun);
        return waitRun(RunState::Completed);
    }
    [[nodiscard]] bool waitRun(RunState state) const
    {
        return QTest::qWaitFor(
            [this, state] {
                // Only then has the window heard of it too.
                return window->actions().action(ActionId::NewProject)->isEnabled() &&
                       window->controller().state().run().state == state;
            },
            20000);
    }

    QTemporaryDir folder;
    FakeSessions sessions;
    std::unique_ptr<MainWindow> window;
};

} // namespace autodevos
