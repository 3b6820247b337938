// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/plan/task.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace autodevos {

/// Every drawing of the application; resources/icons holds one SVG of the same name for each.
enum class IconId {
    // clang-format off
    RolePlanner, RoleArchitect, RoleDatabase, RoleBackend, RoleFrontend, RoleTesting, RoleDocumentation, RoleDevops,
    RoleReview, RoleIntegrator, RoleAgent,
    StatePending, StateRunning, StateWaiting, StateCompleted, StateFailed, StateSkipped, StateInterrupted,
    StateReused, StateStale,
    Plan, Run, Pause, Stop, Retry, Edit, Skip, Cancel, Export, Preview, Fit, Search, Copy, Save, Open, Settings,
    Close, Add, Remove, Delete, Undo, Redo, ZoomIn, ZoomOut, CriticalPath,
    Graph, Table, Timeline, Files, File, Folder, Requirements, Logs, Terminal, Checks, Model, Prompt, History,
    Filter, Follow, Link, Warning, Error, Info, ChevronRight, ChevronDown, Image, App,
    // clang-format on
};
inline constexpr int IconCount = static_cast<int>(IconId::App) + 1;

/// The icon in the text colour of the application's palette at the time it is painted: it follows the theme.
[[nodiscard]] QIcon icon(IconId id);
/// The icon in one fixed colour.
[[nodiscard]] QIcon icon(IconId id, const QColor &colour);
/// Drawn once for the size (device-independent pixels) and ratio. `knockout` is the colour of marks inside filled
/// shapes.
[[nodiscard]] QPixmap iconPixmap(IconId id, const QColor &colour, const QColor &knockout, int size, qreal ratio);
/// Draws it as vectors, sharp at any scale.
void paintIcon(QPainter &painter, IconId id, const QColor &colour, const QColor &knockout, const QRectF &target);

/// The drawing of a role; roles the user added get RoleAgent.
[[nodiscard]] IconId roleIcon(const RoleId &role);
[[nodiscard]] IconId stateIcon(TaskState state);
/// "role-planner": the name of the SVG in the resources.
[[nodiscard]] QString iconName(IconId id);

} // namespace autodevos
