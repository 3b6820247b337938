// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace autodevos {

/// With AUTODEVOS_STARTUP_TRACE=1: says on standard error how long after the start of the process the window was
/// painted first and when the event loop first came to rest, and how much memory is resident then. Else nothing. Main
/// thread.
void traceStart(QWidget &window);

} // namespace autodevos
