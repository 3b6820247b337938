// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/shell/sessionfactory.h"

#include <optional>

namespace autodevos {

/// Gives the window its sessions: introduces the engine to the model. Main thread. Roles are read with the first
/// session, not before the window is painted.
class GuiSessionFactory final : public SessionFactory {
public:
    GuiSessionFactory();

    [[nodiscard]] std::unique_ptr<Session> makeSession(const QString &projectFolder) override;
    [[nodiscard]] QString modelLabel() const override;
    [[nodiscard]] bool isOffline() const override { return true; }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString defaultProjectsFolder() const override { return Composition::projectsFolder(); }

private:
    SystemClock m_clock;
    std::optional<Composition> m_composition;
    std::shared_ptr<LanguageModel> m_model;
};

} // namespace autodevos
