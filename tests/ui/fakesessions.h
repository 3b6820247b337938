// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "ui/shell/sessionfactory.h"

#include <atomic>

namespace autodevos {

/// Answers a request for a plan with one of four tasks: schema, then backend and frontend, then tests.
class FakePlanner final : public LanguageModel {
public:
    [[nodiscard]] Result<Response> complete(const Request &request, const DeltaSink &sink,
                                            std::stop_token stop) override;
    [[nodiscard]] ModelId id() const override { return {QStringLiteral("fake"), QStringLiteral("planner")}; }
};

/// Sessions with the real engine, a fake planner, and attempts that write one file each without any model.
class FakeSessions final : public SessionFactory {
public:
    explicit FakeSessions(QString projectsFolder);

    [[nodiscard]] std::unique_ptr<Session> makeSession(const QString &projectFolder) override;
    [[nodiscard]] QString modelLabel() const override { return QStringLiteral("Fake"); }
    [[nodiscard]] bool isOffline() const override { return true; }
    /// The same four tasks for any prompt that names something; blocks while `isDraftBlocked`.
    [[nodiscard]] DraftMaker drafts() override;
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString defaultProjectsFolder() const override { return m_projectsFolder; }
    [[nodiscard]] QString configFolder() const override { return m_projectsFolder + QStringLiteral("/../config"); }

    std::atomic<bool> isBlocked = false;      ///< attempts hang until they are stopped
    std::atomic<bool> isAsking = false;       ///< the backend asks whether a command may run
    std::atomic<bool> isBroken = false;       ///< the backend's checks find an error
    std::atomic<bool> isPaid = false;         ///< drafts are of a model that costs something
    std::atomic<bool> isDraftBlocked = false; ///< until the draft is stopped
    std::atomic<int> drafted = 0;             ///< drafts begun

private:
    AttemptOutcome attempt(const QString &root, const AttemptRequest &request, EventPort &port,
                           const std::stop_token &stop);

    SystemClock m_clock;
    RoleCatalog m_roles;
    std::shared_ptr<LanguageModel> m_planner;
    QString m_projectsFolder;
};

} // namespace autodevos
