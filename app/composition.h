// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/knowledge.h"
#include "core/agent/modeltraits.h"
#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/engine/runestimate.h"
#include "core/engine/session.h"
#include "core/llm/experiment.h"
#include "core/llm/requestlog.h"
#include "core/providers/modelfactory.h"

#include <QMap>

#include <atomic>
#include <deque>
#include <memory>

namespace autodevos {

class HttpClient;
class SystemKeyring;
class ToolServers;

/// A model that can be chosen, as `models` lists it.
struct ModelEntry {
    ModelId id;
    QString description;
    bool isUsable = false;
    QString remedy;        ///< when not usable
    bool takesKey = false; ///< cannot be asked without one
};

/// A role's own model.
struct RoleModel {
    QString name;         ///< as ModelChoice::name
    QString baseUrl = {}; ///< empty: that of the choice where it is of the same provider, else the provider's own
    /// As people write it: the name, and after a blank where it is reached.
    [[nodiscard]] static RoleModel parse(const QString &text);
    [[nodiscard]] QString toText() const;
    friend bool operator==(const RoleModel &, const RoleModel &) = default;
};

/// Which model is to be asked, and how.
struct ModelChoice {
    QString name = {};                    ///< "provider/name", or several parted by commas: the next where one fails
    QString baseUrl = {};                 ///< in place of the provider's own; empty: its own
    QMap<QString, RoleModel> byRole = {}; ///< by role: those that ask another one, whatever was learned
    QStringList also = {};                ///< "provider/name": may be given tasks as well; which one is, is learned
    int retries = 4;                      ///< after the first try
    std::optional<double> budget = {};    ///< USD
    std::optional<int> idleSeconds = {};  ///< silence that is borne, before and after the first byte; 0: without end
    bool isCached = true;                 ///< kept answers will do
    bool endsWithBlueprint = true;        ///< the built-in model goes on where the others fail for good
    RateLimits limits = {};               ///< the project's, over those of settings and environment; 0: as those say
    std::shared_ptr<RequestLog> log = {}; ///< keeps every exchange; empty: none is kept
    std::shared_ptr<Budget> purse = {};   ///< what it is paid from; null: one of its own with `budget`
    std::function<void(const QString &)> note = {}; ///< hears of retries and of models that are down, in any thread

    [[nodiscard]] bool isBuiltIn() const; ///< Blueprint alone
    /// What is asked for a role.
    [[nodiscard]] ModelChoice of(const QString &role) const;
};

/// What a later process needs to ask the same model in the same way (RunOptions::model): never a key, nor a part of the
/// address that may be one.
[[nodiscard]] QJsonObject toJson(const ModelChoice &choice);
/// The same again, over what `otherwise` says.
[[nodiscard]] ModelChoice modelChoiceFromJson(const QJsonObject &json, ModelChoice otherwise);

/// The composition root: builds what both executables share and hands out references. Made in the main thread; what
/// is const is thread-safe. Outlives every session made from it. The only place that knows both the engine and the
/// built-in model.
class Composition {
public:
    /// Roles come with the program; files in <config>/AutoDevOS/agents override them by name.
    Composition();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RoleCatalog &roles() const { return *m_roles; }
    /// Reads the role files again. What was given out before stays as it was and stays valid. Main thread.
    void reloadRoles();
    /// Blueprint and every provider, each with what is missing. Reads keys: may ask the system's keyring, which may
    /// take its time. Those known so far when `stop` is requested.
    [[nodiscard]] QVector<ModelEntry> models(const std::stop_token &stop = {}) const;
    /// Configuration when there is no such provider, or its settings are wrong; keys are looked for when it is asked.
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> model(const ModelChoice &choice) const;
    /// The names of the models that a provider has, asked of it now.
    [[nodiscard]] Result<QStringList> modelsOf(const QString &provider, const QString &baseUrl,
                                               const std::stop_token &stop = {}) const;
    /// Finds out in a call or two what a model can do, and remembers it for the runs to come.
    [[nodiscard]] Result<ModelTraits> probe(const ModelChoice &choice, const std::stop_token &stop = {}) const;
    /// Replaces the provider's keys in the system's keyring. Blocks: the keyring may ask the person first.
    [[nodiscard]] Status storeKey(const QString &provider, const QByteArray &key, const std::stop_token &stop) const;
    /// Unsupported, with what is missing, where the system's keyring cannot be used. Blocks as `storeKey` does.
    [[nodiscard]] Status keyring(const std::stop_token &stop = {}) const;
    /// Why the person's own files of providers or prices are left out.
    [[nodiscard]] const QVector<Error> &problems() const { return m_problems; }
    /// With another model than the built-in one, that one lays the ground, plans where no plan comes, and goes on last.
    /// What the model that was chosen can do is found out when it is first used, where its provider does not say it.
    /// Errors as those of `model`, also of the model of a role.
    [[nodiscard]] Result<SessionServices> services(const ModelChoice &choice) const;
    /// What answers of the model that is chosen (the first, where there are several) cost.
    [[nodiscard]] ModelRate rateOf(const ModelChoice &choice) const;
    [[nodiscard]] QHash<RoleId, ModelRate> ratesByRole(const ModelChoice &choice) const;
    /// Plans with the built-in model, which costs nothing and takes no time worth speaking of; where another one is to
    /// plan, its plan will be another, of a like size. `plan`: the one that there is already.
    [[nodiscard]] Result<RunDraft> draft(const Prompt &prompt, const std::shared_ptr<const Plan> &plan,
                                         const RunOptions &options, const std::stop_token &stop) const;
    /// The person's tool servers, none of them started yet. Outlived by the composition.
    [[nodiscard]] std::shared_ptr<ToolServers> toolServers() const;
    [[nodiscard]] const ExperimentStore &experiments() const { return *m_experiments; }
    [[nodiscard]] const Knowledge &knowledge() const { return *m_knowledge; }

    /// Where new projects go when no folder is named: $AUTODEVOS_PROJECTS, else ~/AutoDevOS.
    [[nodiscard]] static QString projectsFolder();
    /// A folder below `projectsFolder()` that does not exist yet: "team-task-board", then "team-task-board-2" …
    [[nodiscard]] static QString newProjectFolder(const QString &slug);
    /// Where the user's own settings lie, and below it the roles.
    [[nodiscard]] static QString configFolder();
    [[nodiscard]] static QString userRolesFolder();

private:
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> single(const QString &name, const ModelOptions &options) const;
    /// With the project's limiter already made: all models of a project share one.
    [[nodiscard]] Result<std::shared_ptr<LanguageModel>> made(const ModelChoice &choice,
                                                              const std::shared_ptr<RateLimiter> &project) const;
    [[nodiscard]] std::shared_ptr<RateLimiter> projectLimiter(const ModelChoice &choice) const;
    [[nodiscard]] ModelOptions optionsOf(const ModelChoice &choice, const QUrl &baseUrl) const;
    [[nodiscard]] bool isWorthProbing(const ModelId &model, const ModelChoice &choice) const;
    [[nodiscard]] ModelTraits traitsOf(const ModelId &model, const ModelChoice &choice,
                                       const std::stop_token &stop) const;

    SystemClock m_clock;
    SystemWaiter m_waiter;
    std::deque<RoleCatalog> m_catalogs;                 ///< all there were: sessions may hold an older one
    std::atomic<const RoleCatalog *> m_roles = nullptr; ///< the newest
    QVector<Error> m_problems;
    RateLimits m_limits;
    std::shared_ptr<ExperimentStore> m_experiments;
    std::shared_ptr<const Knowledge> m_knowledge;
    std::shared_ptr<TraitStore> m_traits;
    std::shared_ptr<SystemKeyring> m_keyring;
    std::shared_ptr<KeyRing> m_keys;
    std::shared_ptr<HttpClient> m_http;
    std::shared_ptr<ModelFactory> m_factory;
};

} // namespace autodevos
