// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QString>
#include <QVector>

#include <functional>

namespace autodevos {

/// One screen: how to bring a window with a finished project there, and which widget to take the picture of.
struct Screen {
    QString name;
    std::function<QWidget *(MainWindow &window)> show;
};

/// Those of a window that holds a finished project of Blueprint's.
[[nodiscard]] QVector<Screen> projectScreens();
/// Parts on their own, from fixtures: states that a finished project does not have.
struct FixtureScreen {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};
[[nodiscard]] QVector<FixtureScreen> fixtureScreens();

} // namespace autodevos
