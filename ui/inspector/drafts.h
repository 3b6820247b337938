// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace autodevos {

/// Instructions a person changed but has not used yet, by project and task; kept in the settings, so that neither
/// choosing another task nor a crash loses them. Main thread.
class Drafts {
public:
    [[nodiscard]] QString draft(const QString &folder, const TaskId &task) const;
    [[nodiscard]] bool contains(const QString &folder, const TaskId &task) const;
    void set(const QString &folder, const TaskId &task, const QString &instructions);
    void remove(const QString &folder, const TaskId &task);
};

} // namespace autodevos
