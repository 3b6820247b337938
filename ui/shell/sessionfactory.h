// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/runestimate.h"
#include "core/engine/session.h"

#include <memory>

namespace autodevos {

class ModelSource;

/// Makes sessions for the window without the window knowing who answers them. Main thread; owned by the program's
/// start and outlives the window.
class SessionFactory {
public:
    SessionFactory() = default;
    SessionFactory(const SessionFactory &) = delete;
    SessionFactory &operator=(const SessionFactory &) = delete;
    virtual ~SessionFactory() = default;

    /// A session for the folder, not yet opened. It never touches the disk.
    [[nodiscard]] virtual std::unique_ptr<Session> makeSession(const QString &projectFolder) = 0;
    /// The model's name for people: "Blueprint".
    [[nodiscard]] virtual QString modelLabel() const = 0;
    /// True when the model needs neither network nor key.
    [[nodiscard]] virtual bool isOffline() const = 0;
    /// The models to choose from; null: there is only the one.
    [[nodiscard]] virtual ModelSource *models() { return nullptr; }
    /// Who says what a prompt would come to; empty: nobody does.
    [[nodiscard]] virtual DraftMaker drafts() { return {}; }
    [[nodiscard]] virtual const Clock &clock() const = 0;
    /// Where new projects go when the person names no other folder.
    [[nodiscard]] virtual QString defaultProjectsFolder() const = 0;
    /// Where the rules for commands are, and below it the person's roles ("agents"); empty: nowhere.
    [[nodiscard]] virtual QString configFolder() const { return {}; }
    /// The roles there are, valid as long as the factory; null: they cannot be looked at.
    [[nodiscard]] virtual const RoleCatalog *roles() { return nullptr; }
    /// Reads the role files again; sessions made or given models from now on have them.
    virtual void reloadRoles() {}
};

} // namespace autodevos
