// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "agents/blueprint/blueprintmodel.h"
#include "core/agent/planner.h"
#include "core/keys/environmentkeys.h"
#include "core/keys/systemkeyring.h"
#include "core/llm/httpclient.h"
#include "core/mcp/toolservers.h"
#include "core/providers/projectlimits.h"
#include "core/words/errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// Gives the composition its translated words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Composition)
};

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/autodevos/answers"_s;
}

void tellFallback(const std::function<void(const QString &)> &note, const FallbackNotice &notice)
{
    if (!note) {
        return;
    }
    if (notice.kind == FallbackNotice::Kind::Recovered) {
        return note(Words::tr("%1 answers again").arg(notice.model.toString()));
    }
    note(Words::tr("%1 goes on in place of %2: %3")
             .arg(notice.next.toString(), notice.model.toString(), lineInWords(notice.error)));
}

bool isBlueprint(const QString &name)
{
    return name == u"blueprint"_s || name == u"blueprint/blueprint"_s;
}

} // namespace

RoleModel RoleModel::parse(const QString &text)
{
    const QString words = text.simplified();
    return {words.section(u' ', 0, 0), words.section(u' ', 1)};
}

QString RoleModel::toText() const
{
    return baseUrl.isEmpty() ? name : name + u' ' + baseUrl;
}

bool ModelChoice::isBuiltIn() const
{
    return isBlueprint(name) && also.isEmpty() && std::ranges::all_of(byRole, isBlueprint, &RoleModel::name);
}

ModelChoice ModelChoice::of(const QString &role) const
{
    ModelChoice own = *this;
    own.byRole.clear();
    own.also.clear();
    const auto wanted = byRole.constFind(role);
    if (wanted != byRole.cend()) {
        const bool isSameProvider = wanted->name.section(u'/', 0, 0) == name.section(u'/', 0, 0);
        own.name = wanted->name;
        own.baseUrl = wanted->baseUrl.isEmpty() && isSameProvider ? baseUrl : wanted->baseUrl;
    }
    return own;
}

/// What the person hears of models that fail while others go on.
ModelOptions Composition::optionsOf(const ModelChoice &choice, const QUrl &baseUrl) const
{
    ModelOptions options{.baseUrl = baseUrl, .retries = choice.retries, .isCached = choice.isCached};
    options.budget = choice.purse ? choice.purse : std::make_shared<Budget>(choice.budget, 0, BudgetAsk());
    options.idleSeconds = choice.idleSeconds;
    if (choice.log) {
        options.observer = [log = choice.log](const ExchangeRecord &record) {
            log->add(record);
        };
    }
    if (choice.note) {
        options.retryNotice = [note = choice.note](const RetryNotice &notice) {
            note(Words::tr("%1 is asked again in %2 s: %3")
                     .arg(notice.model.toString())
                     .arg(static_cast<double>(notice.waitMs) / 1000.0, 0, 'f', 1)
                     .arg(lineInWords(notice.error)));
        };
    }
    return options;
}

std::shared_ptr<RateLimiter> Composition::projectLimiter(const ModelChoice &choice) const
{
    RateLimits limits = choice.limits;
    limits.requestsPerMinute = limits.requestsPerMinute > 0 ? limits.requestsPerMinute : m_limits.requestsPerMinute;
    limits.tokensPerMinute = limits.tokensPerMinute > 0 ? limits.tokensPerMinute : m_limits.tokensPerMinute;
    limits.concurrentCalls = limits.concurrentCalls > 0 ? limits.concurrentCalls : m_limits.concurrentCalls;
    return isLimited(limits) ? std::make_shared<RateLimiter>(u"the project"_s, limits, m_waiter) : nullptr;
}

/// An address without what may be a key.
QString openAddress(const QString &baseUrl)
{
    QUrl address(baseUrl);
    address.setQuery(QString());
    return address.toString(QUrl::RemoveUserInfo);
}

QJsonObject toJson(const ModelChoice &choice)
{
    QJsonObject json{{u"name"_s, choice.name}, {u"retries"_s, choice.retries}, {u"cached"_s, choice.isCached}};
    if (!choice.baseUrl.isEmpty()) {
        json.insert(u"baseUrl"_s, openAddress(choice.baseUrl));
    }
    QJsonObject roles;
    for (auto own = choice.byRole.cbegin(); own != choice.byRole.cend(); ++own) {
        roles.insert(own.key(), RoleModel{own->name, openAddress(own->baseUrl)}.toText());
    }
    if (!roles.isEmpty()) {
        json.insert(u"roles"_s, roles);
    }
    if (!choice.also.isEmpty()) {
        json.insert(u"also"_s, QJsonArray::fromStringList(choice.also));
    }
    if (choice.idleSeconds) {
        json.insert(u"idleSeconds"_s, *choice.idleSeconds);
    }
    return json;
}

ModelChoice modelChoiceFromJson(const QJsonObject &json, ModelChoice otherwise)
{
    otherwise.name = json.value("name"_L1).toString(otherwise.name);
    otherwise.baseUrl = json.value("baseUrl"_L1).toString(otherwise.baseUrl);
    otherwise.retries = json.value("retries"_L1).toInt(otherwise.retries);
    otherwise.isCached = json.value("cached"_L1).toBool(otherwise.isCached);
    const QJsonObject roles = json.value("roles"_L1).toObject();
    for (auto own = roles.begin(); own != roles.end(); ++own) {
        otherwise.byRole.insert(own.key(), RoleModel::parse(own.value().toString()));
    }
    if (json.contains("also"_L1)) {
        otherwise.also.clear();
        const QJsonArray also = json.value("also"_L1).toArray();
        for (const QJsonValue name : also) {
            otherwise.also.append(name.toString());
        }
    }
    if (json.value("idleSeconds"_L1).isDouble()) {
        otherwise.idleSeconds = json.value("idleSeconds"_L1).toInt();
    }
    return otherwise;
}

Composition::Composition()
{
    reloadRoles();
    const ProviderTable::Loaded providers = ProviderTable::load(configFolder() + u"/providers.json"_s);
    const PriceTable::Loaded prices = PriceTable::load(configFolder() + u"/prices.json"_s);
    for (const std::optional<Error> &problem : {providers.problem, prices.problem}) {
        if (problem) {
            m_problems.append(*problem);
        }
    }
    const ProjectLimits limits =
        projectLimits(configFolder() + u"/settings.ini"_s, QProcessEnvironment::systemEnvironment());
    m_limits = limits.limits;
    m_problems += limits.problems;
    m_experiments = std::make_shared<ExperimentStore>(configFolder() + u"/experiments"_s);
    m_knowledge = std::make_shared<Knowledge>(configFolder() + u"/knowledge.db"_s, m_clock);
    m_traits = std::make_shared<TraitStore>(configFolder() + u"/models.json"_s);
    m_keyring = std::make_shared<SystemKeyring>();
    m_keys = std::make_shared<KeyRing>(
        QVector<std::shared_ptr<KeySource>>{std::make_shared<EnvironmentKeys>(QProcessEnvironment::systemEnvironment()),
                                            m_keyring},
        m_waiter);
    m_http = std::make_shared<HttpClient>();
    m_factory = std::make_shared<ModelFactory>(
        providers.table, prices.table,
        ModelFactory::Services{m_keys, m_http, std::make_shared<ResponseCache>(cacheFolder(), CacheLimits{}, m_clock),
                               m_waiter});
}

void Composition::reloadRoles()
{
    m_catalogs.push_back(RoleCatalog::load({u":/roles"_s, userRolesFolder()}));
    m_roles = &m_catalogs.back();
}

QVector<ModelEntry> Composition::models(const std::stop_token &stop) const
{
    QVector<ModelEntry> entries{
        {{u"blueprint"_s, u"blueprint"_s}, Words::tr("built in: works offline, without a key"), true, {}}};
    for (const QString &name : m_factory->providers().names()) {
        const Provider provider = *m_factory->providers().find(name);
        ModelEntry entry{{name, u"*"_s}, provider.baseUrl.toString(), true, {}};
        entry.takesKey = provider.keyNeed == KeyNeed::Required;
        const auto keys = m_keys->keys(name, stop);
        if (stop.stop_requested()) {
            break;
        }
        if (!keys) {
            entry.isUsable = false;
            entry.remedy = lineInWords(keys.error());
        } else if (provider.baseUrl.isEmpty()) {
            entry.isUsable = false;
            entry.remedy = Words::tr("Name its address with --base-url, or as baseUrl in providers.json");
        } else if (keys->isEmpty() && provider.keyNeed == KeyNeed::Required) {
            entry.isUsable = false;
            entry.remedy = lineInWords(m_keys->missing(name));
        }
        entries.append(entry);
    }
    return entries;
}

Result<std::shared_ptr<LanguageModel>> Composition::model(const ModelChoice &choice) const
{
    return made(choice, projectLimiter(choice));
}

Result<std::shared_ptr<LanguageModel>> Composition::made(const ModelChoice &choice,
                                                         const std::shared_ptr<RateLimiter> &project) const
{
    if (isBlueprint(choice.name)) {
        return std::make_shared<BlueprintModel>();
    }
    const Result<QUrl> baseUrl = choice.baseUrl.isEmpty() ? Result<QUrl>(QUrl()) : baseUrlFrom(choice.baseUrl);
    if (!baseUrl) {
        return tl::unexpected(baseUrl.error());
    }
    ModelOptions options = optionsOf(choice, *baseUrl);
    options.project = project;
    QVector<std::shared_ptr<LanguageModel>> models;
    for (const QString &name : choice.name.split(u',', Qt::SkipEmptyParts)) {
        const auto made = single(name.trimmed(), options);
        if (!made) {
            return made;
        }
        models.append(*made);
    }
    if (models.isEmpty()) {
        return single(choice.name, options);
    }
    if (choice.endsWithBlueprint && !isBlueprint(models.last()->id().toString())) {
        models.append(std::make_shared<BlueprintModel>());
    }
    if (models.size() == 1) {
        return models.first();
    }
    return std::make_shared<FallbackModel>(
        models, m_factory->health(), FallbackOptions{},
        [note = choice.note](const FallbackNotice &notice) { tellFallback(note, notice); });
}

Result<std::shared_ptr<LanguageModel>> Composition::single(const QString &name, const ModelOptions &options) const
{
    if (isBlueprint(name)) {
        return std::make_shared<BlueprintModel>();
    }
    if (!name.contains(u'/')) {
        return failure(ErrorKind::Configuration, Words::tr("There is no model \"%1\"").arg(name),
                       Words::tr("Write PROVIDER/NAME; \"autodevos-cli models\" lists the providers"));
    }
    return ModelId::parse(name).and_then([&](const ModelId &id) { return m_factory->make(id, options); });
}

Result<QStringList> Composition::modelsOf(const QString &provider, const QString &baseUrl,
                                          const std::stop_token &stop) const
{
    const Result<QUrl> url = baseUrl.isEmpty() ? Result<QUrl>(QUrl()) : baseUrlFrom(baseUrl);
    return url.and_then([&](const QUrl &address) { return m_factory->modelsOf(provider, address, stop); });
}

Result<SessionServices> Composition::services(const ModelChoice &choice) const
{
    const std::shared_ptr<RateLimiter> project = projectLimiter(choice);
    const auto model = made(choice, project);
    if (!model) {
        return tl::unexpected(model.error());
    }
    SessionServices services{*model, roles(), m_clock};
    services.access = {.configFolder = configFolder()};
    if (choice.isBuiltIn()) {
        return services;
    }
    const std::shared_ptr<LanguageModel> builtIn =
        isBlueprint(choice.name) ? *model : std::make_shared<BlueprintModel>();
    QHash<const LanguageModel *, ModelChoice> asked{{model->get(), choice.of({})}};
    for (const QString &role : choice.byRole.keys()) {
        const ModelChoice own = choice.of(role);
        const auto one = isBlueprint(own.name) ? Result<std::shared_ptr<LanguageModel>>(builtIn) : made(own, project);
        if (!one) {
            return tl::unexpected(one.error());
        }
        services.byRole.insert(RoleId(role), *one);
        asked.insert(one->get(), own);
    }
    for (const QString &name : choice.also) {
        ModelChoice other = choice.of({});
        other.name = name;
        other.baseUrl = name.section(u'/', 0, 0) == choice.name.section(u'/', 0, 0) ? choice.baseUrl : QString();
        const auto one = made(other, project);
        if (!one) {
            return tl::unexpected(one.error());
        }
        services.others.push_back(*one);
        asked.insert(one->get(), other);
    }
    services.alternatives = static_cast<int>(choice.also.size());
    services.others.push_back(builtIn);
    services.knowledge = m_knowledge;
    services.scaffold = builtIn;
    services.planFallback = builtIn;
    services.experiments = m_experiments;
    services.toolServers = toolServers();
    services.traits = [this, asked](LanguageModel &one, const std::stop_token &stop) {
        return asked.contains(&one) ? traitsOf(one.id(), asked.value(&one), stop) : ModelTraits{};
    };
    return services;
}

/// A provider that is spoken to at its own address in its own protocol has what the protocol has. Of others, servers of
/// one's own above all, only asking tells.
bool Composition::isWorthProbing(const ModelId &model, const ModelChoice &choice) const
{
    const std::optional<Provider> provider = m_factory->providers().find(model.provider);
    return provider && (!choice.baseUrl.isEmpty() || provider->protocol == u"openai-compatible"_s);
}

ModelTraits Composition::traitsOf(const ModelId &model, const ModelChoice &choice, const std::stop_token &stop) const
{
    if (const std::optional<ModelTraits> known = m_traits->find(model, choice.baseUrl)) {
        return *known;
    }
    if (!isWorthProbing(model, choice)) {
        return {};
    }
    const Result<QUrl> baseUrl = choice.baseUrl.isEmpty() ? Result<QUrl>(QUrl()) : baseUrlFrom(choice.baseUrl);
    ModelChoice alone = choice; // neither does another model answer for it, nor is it waited for when it is down
    alone.retries = 0;
    alone.isCached = false;
    const auto made =
        baseUrl.and_then([&](const QUrl &url) { return single(model.toString(), optionsOf(alone, url)); });
    return made ? m_traits->traitsOf(**made, choice.baseUrl, {}, stop) : ModelTraits{};
}

Result<ModelTraits> Composition::probe(const ModelChoice &choice, const std::stop_token &stop) const
{
    const auto made = model(choice);
    if (!made) {
        return tl::unexpected(made.error());
    }
    const auto traits = probeModel(**made, ModelTraits{}, stop);
    if (traits) {
        if (const Status kept = m_traits->keep((*made)->id(), choice.baseUrl, *traits); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return traits;
}

ModelRate Composition::rateOf(const ModelChoice &choice) const
{
    if (isBlueprint(choice.name)) {
        return {};
    }
    const Result<ModelId> id = ModelId::parse(choice.name.section(u',', 0, 0).trimmed());
    const Result<QUrl> baseUrl = choice.baseUrl.isEmpty() ? Result<QUrl>(QUrl()) : baseUrlFrom(choice.baseUrl);
    return {false, id && baseUrl ? m_factory->priceOf(*id, *baseUrl) : std::nullopt};
}

QHash<RoleId, ModelRate> Composition::ratesByRole(const ModelChoice &choice) const
{
    QHash<RoleId, ModelRate> rates;
    for (const QString &role : choice.byRole.keys()) {
        rates.insert(RoleId(role), rateOf(choice.of(role)));
    }
    return rates;
}

Result<RunDraft> Composition::draft(const Prompt &prompt, const std::shared_ptr<const Plan> &plan,
                                    const RunOptions &options, const std::stop_token &stop) const
{
    static const WorkTable table = WorkTable::load();
    const ModelChoice choice = modelChoiceFromJson(options.model, {.name = u"blueprint"_s});
    const ModelRate rate = rateOf(choice);
    const QHash<RoleId, ModelRate> byRole = ratesByRole(choice);
    if (plan) {
        return RunDraft{*plan, estimateOf(*plan, true, options, rate, table, byRole)};
    }
    BlueprintModel planner;
    return makePlan(prompt, planner, roles(), stop).map([&](const Plan &made) {
        return RunDraft{made, estimateOf(made, false, options, rate, table, byRole)};
    });
}

std::shared_ptr<ToolServers> Composition::toolServers() const
{
    return std::make_shared<ToolServers>(configFolder(), m_waiter, m_http);
}

Status Composition::storeKey(const QString &provider, const QByteArray &key, const std::stop_token &stop) const
{
    return m_keyring->store(provider, key, stop).map([this, &provider] { m_keys->forget(provider); });
}

Status Composition::keyring(const std::stop_token &stop) const
{
    const QString any = u"provider"_s; // an error names the variable PROVIDER_API_KEY in its place
    return m_keyring->keys(any, stop).map([](const auto &) {});
}

QString Composition::projectsFolder()
{
    const QString chosen = qEnvironmentVariable("AUTODEVOS_PROJECTS");
    return chosen.isEmpty() ? QDir::homePath() + u"/AutoDevOS"_s : QDir(chosen).absolutePath();
}

QString Composition::newProjectFolder(const QString &slug)
{
    const QString base = projectsFolder() + u'/' + (slug.isEmpty() ? u"project"_s : slug);
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = base + u'-' + QString::number(number);
    }
    return folder;
}

QString Composition::configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/AutoDevOS"_s;
}

QString Composition::userRolesFolder()
{
    return configFolder() + u"/agents"_s;
}

} // namespace autodevos
