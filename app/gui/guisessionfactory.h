// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/shell/modelsource.h"
#include "ui/shell/sessionfactory.h"

#include <memory>
#include <mutex>
#include <optional>

namespace autodevos {

/// Holds the composition, which is made when it is first needed. Thread-safe; shared by the factory and the jobs that
/// ask it.
class CompositionDirectory final : public ModelDirectory {
public:
    [[nodiscard]] const Composition &composition();
    void reloadRoles(); ///< main thread

    [[nodiscard]] QVector<ModelProvider> providers(const std::stop_token &stop) override;
    [[nodiscard]] Result<QStringList> modelsOf(const QString &provider, const QString &baseUrl,
                                               const std::stop_token &stop) override;
    [[nodiscard]] Result<bool> test(const ModelWish &wish, const std::stop_token &stop) override;
    [[nodiscard]] Status storeKey(const QString &provider, const QByteArray &key, const std::stop_token &stop) override;

private:
    std::mutex m_mutex; ///< for making the composition
    std::optional<Composition> m_composition;
};

/// Gives the window its sessions and the models to choose from: introduces the engine to the model. Main thread.
/// Roles and providers are read when they are first needed, not before the window is painted.
/// The chosen model is remembered in the settings (group "model"); those of single roles stand there, too ("models").
class GuiSessionFactory final : public SessionFactory, public ModelSource {
public:
    GuiSessionFactory();

    [[nodiscard]] std::unique_ptr<Session> makeSession(const QString &projectFolder) override;
    [[nodiscard]] QString modelLabel() const override;
    [[nodiscard]] bool isOffline() const override { return choice().isBuiltIn(); }
    [[nodiscard]] ModelSource *models() override { return this; }
    [[nodiscard]] DraftMaker drafts() override;
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString defaultProjectsFolder() const override { return Composition::projectsFolder(); }
    [[nodiscard]] QString configFolder() const override { return Composition::configFolder(); }
    [[nodiscard]] const RoleCatalog *roles() override { return &composition().roles(); }
    void reloadRoles() override { m_directory->reloadRoles(); }

    [[nodiscard]] ModelWish wish() const override;
    [[nodiscard]] QVector<ModelWish> recent() const override { return m_recent; }
    [[nodiscard]] QMap<QString, ModelWish> ownModels() const override;
    [[nodiscard]] Status check(const ModelWish &wish) override;
    [[nodiscard]] Status choose(const ModelWish &wish) override;
    [[nodiscard]] QJsonObject journaled() const override { return toJson(choice()); }
    [[nodiscard]] Status recall(const QJsonObject &model) override;
    void use(Session &session) override;
    void setNoteSink(std::function<void(const QString &text)> sink) override { m_note = std::move(sink); }
    [[nodiscard]] std::shared_ptr<ModelDirectory> directory() override { return m_directory; }

private:
    [[nodiscard]] const Composition &composition() { return m_directory->composition(); }
    [[nodiscard]] ModelChoice choice() const;
    [[nodiscard]] SessionServices services(const QString &projectFolder);

    SystemClock m_clock;
    const std::shared_ptr<CompositionDirectory> m_directory = std::make_shared<CompositionDirectory>();
    ModelWish m_wish;
    std::optional<ModelChoice> m_recalled; ///< that of a run, in place of the wish
    QVector<ModelWish> m_recent;
    std::function<void(const QString &text)> m_note;
    std::shared_ptr<RequestLog> m_log; ///< of the project that was opened last
    std::shared_ptr<Budget> m_purse;   ///< of the same: one for all models that it has in turn
    QString m_projectFolder;
};

} // namespace autodevos
