// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guisessionfactory.h"

#include "core/words/errorwords.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostRecent = 6;
const QString builtIn = u"blueprint"_s;

QVector<ModelWish> readRecent(QSettings &settings)
{
    QVector<ModelWish> wishes;
    const int size = settings.beginReadArray(u"model/recent"_s);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        wishes.append({settings.value(u"name"_s).toString(), settings.value(u"baseUrl"_s).toString()});
    }
    settings.endArray();
    return wishes;
}

void writeRecent(QSettings &settings, const QVector<ModelWish> &wishes)
{
    settings.beginWriteArray(u"model/recent"_s, static_cast<int>(wishes.size()));
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(u"name"_s, wishes.at(i).model);
        settings.setValue(u"baseUrl"_s, wishes.at(i).baseUrl);
    }
    settings.endArray();
}

} // namespace

const Composition &CompositionDirectory::composition()
{
    const std::lock_guard lock(m_mutex);
    if (!m_composition) {
        m_composition.emplace();
    }
    return *m_composition;
}

void CompositionDirectory::reloadRoles()
{
    (void)composition();
    m_composition->reloadRoles();
}

QVector<ModelProvider> CompositionDirectory::providers(const std::stop_token &stop)
{
    QVector<ModelProvider> found;
    for (const ModelEntry &entry : composition().models(stop)) {
        if (entry.id.provider != builtIn) {
            found.append({entry.id.provider, entry.description, entry.isUsable, entry.remedy});
        }
    }
    return found;
}

Result<QStringList> CompositionDirectory::modelsOf(const QString &provider, const QString &baseUrl,
                                                   const std::stop_token &stop)
{
    return composition().modelsOf(provider, baseUrl, stop);
}

Result<bool> CompositionDirectory::test(const ModelWish &wish, const std::stop_token &stop)
{
    const ModelChoice choice{
        .name = wish.model, .baseUrl = wish.baseUrl, .retries = 0, .isCached = false, .endsWithBlueprint = false};
    return composition().probe(choice, stop).map([](const ModelTraits &traits) {
        return traits.tools == ToolStyle::Native;
    });
}

Status CompositionDirectory::storeKey(const QString &provider, const QByteArray &key, const std::stop_token &stop)
{
    return composition().storeKey(provider, key, stop);
}

GuiSessionFactory::GuiSessionFactory()
{
    QSettings settings;
    m_wish = {settings.value(u"model/name"_s, builtIn).toString(), settings.value(u"model/baseUrl"_s).toString()};
    m_recent = readRecent(settings);
}

SessionServices GuiSessionFactory::services(const QString &projectFolder)
{
    if (m_projectFolder != projectFolder) {
        m_log = std::make_shared<RequestLog>();
        m_log->writeTo(projectFolder);
        m_projectFolder = projectFolder;
    }
    ModelChoice choice = this->choice();
    choice.log = m_log;
    choice.purse = m_purse;
    choice.note = m_note;
    const auto check = [this](const ModelChoice &one) -> Status {
        const auto made = composition().services(one);
        return made ? Status() : tl::unexpected(made.error());
    };
    if (const Status usable = check(choice); !usable) { // a provider may have gone from the person's file
        if (m_note) {
            m_note(lineInWords(usable.error()));
        }
        choice.byRole.clear();
        choice.also.clear();
        if (!check(choice)) {
            m_wish = {builtIn};
            m_recalled.reset();
            choice = {.name = builtIn};
        }
    }
    SessionServices services = *composition().services(choice);
    services.budget = m_purse;
    services.hasPerson = true;
    return services;
}

ModelChoice GuiSessionFactory::choice() const
{
    if (m_recalled) {
        return *m_recalled;
    }
    ModelChoice choice{.name = m_wish.model, .baseUrl = m_wish.baseUrl};
    QSettings settings;
    for (const QString &name : settings.value(u"learning/also"_s).toString().simplified().split(u' ')) {
        if (!name.isEmpty() && name != choice.name) {
            choice.also.append(name);
        }
    }
    settings.beginGroup(u"models"_s);
    for (const QString &role : settings.childKeys()) {
        if (const RoleModel own = RoleModel::parse(settings.value(role).toString()); !own.name.isEmpty()) {
            choice.byRole.insert(role, own);
        }
    }
    return choice;
}

QMap<QString, ModelWish> GuiSessionFactory::ownModels() const
{
    QMap<QString, ModelWish> wishes;
    const ModelChoice all = choice();
    for (auto own = all.byRole.cbegin(); own != all.byRole.cend(); ++own) {
        wishes.insert(own.key(), {own->name, own->baseUrl});
    }
    return wishes;
}

Status GuiSessionFactory::check(const ModelWish &wish)
{
    const auto made = composition().model({.name = wish.model, .baseUrl = wish.baseUrl});
    return made ? Status() : tl::unexpected(made.error());
}

ModelWish GuiSessionFactory::wish() const
{
    if (!m_recalled) {
        return m_wish;
    }
    const bool isBuiltIn = m_recalled->of({}).isBuiltIn();
    return isBuiltIn ? ModelWish{builtIn} : ModelWish{m_recalled->name, m_recalled->baseUrl};
}

std::unique_ptr<Session> GuiSessionFactory::makeSession(const QString &projectFolder)
{
    m_purse = std::make_shared<Budget>(std::nullopt, 0, BudgetAsk());
    return std::make_unique<Session>(projectFolder, services(projectFolder));
}

QString GuiSessionFactory::modelLabel() const
{
    return wish().isBuiltIn() ? u"Blueprint"_s : wish().model; // names, not words
}

DraftMaker GuiSessionFactory::drafts()
{
    return [directory = m_directory](const Prompt &prompt, const std::shared_ptr<const Plan> &plan,
                                     const RunOptions &options, const std::stop_token &stop) {
        return directory->composition().draft(prompt, plan, options, stop);
    };
}

Status GuiSessionFactory::choose(const ModelWish &wish)
{
    if (const Status there = check(wish); !there) {
        return there;
    }
    m_wish = wish;
    m_recalled.reset();
    if (!wish.isBuiltIn()) {
        m_recent.removeAll(wish);
        m_recent.prepend(wish);
        m_recent.resize(std::min(mostRecent, m_recent.size()));
    }
    QSettings settings;
    settings.setValue(u"model/name"_s, wish.model);
    settings.setValue(u"model/baseUrl"_s, wish.baseUrl);
    writeRecent(settings, m_recent);
    return {};
}

Status GuiSessionFactory::recall(const QJsonObject &model)
{
    if (model.isEmpty()) {
        m_recalled.reset();
        return {};
    }
    const ModelChoice wanted = modelChoiceFromJson(model, {.name = builtIn});
    if (const auto made = composition().services(wanted); !made) {
        return tl::unexpected(made.error());
    }
    m_recalled = wanted;
    return {};
}

void GuiSessionFactory::use(Session &session)
{
    session.useModels(services(session.projectFolder()));
}

} // namespace autodevos
