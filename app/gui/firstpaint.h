// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace autodevos {

/// Calls `then` once the window's first picture has reached the screen. Main thread.
void afterFirstPaint(QWidget &window, std::function<void()> then);

} // namespace autodevos
