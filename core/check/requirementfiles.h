// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/plan/domain.h"

namespace autodevos {

/// Tells, by the names of files, which of a task's requirements each is about: "task-controller.ts" and
/// "TaskList.tsx" are about what names the entity Task, a part of it or something inside it. A file without an
/// entity's name, or whose entity none of the task's requirements names, is about all of them. A plain value.
class RequirementFiles {
public:
    explicit RequirementFiles(const Domain &domain);

    /// `covers` are the requirements of the task that wrote the file.
    [[nodiscard]] bool isAbout(const QString &path, const RequirementId &requirement,
                               const QVector<RequirementId> &covers) const;

private:
    struct Named {
        QStringList words; ///< "contact", "message"
        QStringList requirements;
    };

    QVector<Named> m_entities; ///< once by name, once by plural
};

} // namespace autodevos
