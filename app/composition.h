// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/modeltraits.h"
#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/engine/session.h"
#include "core/providers/modelfactory.h"

#include <memory>

namespace autodevos {

/// A model that can be chosen, as `models` lists it.
struct ModelEntry {
    ModelId id;
    QString description;
    bool isUsable = false;
    QString remedy; ///< when not usable
};

/// Which model is to be asked, and how.
struct ModelChoice {
    QString name;                        ///< "provider/name", or several parted by commas: the next where one fails
    QString baseUrl = {};                ///< in place of the provider's own; empty: its own
    int retries = 4;                     ///< after the first try
    std::optional<double> budget = {};   ///< USD
    std::optional<int> idleSeconds = {}; ///< silence that is borne, before and after the first byte; 0: without end
    bool isCached = true;                ///< kept answers will do
    bool endsWithBlueprint = true;       ///< the built-in model goes on where the others fail for good
    std::shared_ptr<Budget> purse = {};  ///< what it is paid from; null: one of its own with `budget`
    std::function<void(const QString &)> note = {}; ///< hears of retries and of models that are down, in any thread

    [[nodiscard]] bool isBuiltIn() const; ///< Blueprint alone
};

/// What a later process needs to ask the same model in the same way (RunOptions::model): never a key, nor a part of the
/// address that may be one.
[[nodiscard]] QJsonObject toJson(const ModelChoice &choice);
/// The same again, over what `otherwise` says.
[[nodiscard]] ModelChoice modelChoiceFromJson(const QJsonObject &json, ModelChoice otherwise);

/// The composition root: builds what both executables share and hands out references. Main thread; outlives every
/// session made from it. The only place that knows both the engine and the built-in model.
class Composition {
public:
    /// Roles come with the program; files in <config>/AutoDevOS/agents override them by name.
    Composition();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RoleCatalog &roles() const { return m_roles; }
    /// Blueprint and every provider, each with what is missing. Reads keys: may ask the system's keyring.
    [[nodiscard]] QVector<ModelEntry> models() const;
    /// Configuration when there is no such provider, or its settings are wrong; keys are looked for when it is asked.
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> model(const ModelChoice &choice) const;
    /// The names of the models that a provider has, asked of it now.
    [[nodiscard]] Result<QStringList> modelsOf(const QString &provider, const QString &baseUrl) const;
    /// Finds out in a call or two what a model can do, and remembers it for the runs to come.
    [[nodiscard]] Result<ModelTraits> probe(const ModelChoice &choice) const;
    /// Why the person's own files of providers or prices are left out.
    [[nodiscard]] const QVector<Error> &problems() const { return m_problems; }
    /// With another model than the built-in one, that one lays the ground, plans where no plan comes, and goes on last.
    /// `baseUrl`: of the model that was chosen; empty: its provider's own.
    [[nodiscard]] SessionServices services(std::shared_ptr<LanguageModel> model, const QString &baseUrl = {}) const;

    /// Where new projects go when no folder is named: $AUTODEVOS_PROJECTS, else ~/AutoDevOS.
    [[nodiscard]] static QString projectsFolder();
    /// A folder below `projectsFolder()` that does not exist yet: "team-task-board", then "team-task-board-2" …
    [[nodiscard]] static QString newProjectFolder(const QString &slug);
    /// Where the user's own settings lie, and below it the roles.
    [[nodiscard]] static QString configFolder();
    [[nodiscard]] static QString userRolesFolder();

private:
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> single(const QString &name, const ModelOptions &options) const;

    SystemClock m_clock;
    SystemWaiter m_waiter;
    RoleCatalog m_roles;
    QVector<Error> m_problems;
    std::shared_ptr<TraitStore> m_traits;
    std::shared_ptr<KeyRing> m_keys;
    std::shared_ptr<ModelFactory> m_factory;
};

} // namespace autodevos
