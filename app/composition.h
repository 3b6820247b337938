// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/engine/session.h"

#include <memory>

namespace autodevos {

/// A model that can be chosen, as `models` lists it.
struct ModelEntry {
    ModelId id;
    QString description;
    bool isUsable = false;
    QString remedy; ///< when not usable
};

/// The composition root: builds what both executables share and hands out references. Main thread; outlives every
/// session made from it. The only place that knows both the engine and the built-in model.
class Composition {
public:
    /// Roles come with the program; files in <config>/AutoDevOS/agents override them by name.
    Composition();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RoleCatalog &roles() const { return m_roles; }
    [[nodiscard]] QVector<ModelEntry> models() const;
    /// The model by its name ("blueprint", "blueprint/blueprint"); Configuration when this program has no such one.
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> model(const QString &name) const;
    [[nodiscard]] SessionServices services(std::shared_ptr<LanguageModel> model) const;
    /// Where policy.json and the user's own roles and toolchains lie: <config>/AutoDevOS.
    [[nodiscard]] static QString configFolder();

    /// Where new projects go when no folder is named: $AUTODEVOS_PROJECTS, else ~/AutoDevOS.
    [[nodiscard]] static QString projectsFolder();
    /// A folder below `projectsFolder()` that does not exist yet: "team-task-board", then "team-task-board-2" …
    [[nodiscard]] static QString newProjectFolder(const QString &slug);
    /// Where the user's own roles lie.
    [[nodiscard]] static QString userRolesFolder();

private:
    SystemClock m_clock;
    RoleCatalog m_roles;
};

} // namespace autodevos
