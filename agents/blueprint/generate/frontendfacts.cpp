// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendfacts.h"

#include "agents/blueprint/generate/brand.h"
#include "agents/blueprint/generate/charted.h"
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendcard.h"
#include "agents/blueprint/generate/frontendcode.h"
#include "agents/blueprint/generate/frontendhero.h"
#include "agents/blueprint/generate/frontendlook.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/placelimits.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/sums.h"
#include "agents/blueprint/generate/totals.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace shown {

namespace {

constexpr qsizetype kMostColumns = 5;
constexpr qsizetype kMostFilters = 4;
constexpr int kAuthorWeight = 5;

/// Everybody may look: more is worth a picture than among those who work with it.
bool isWindow(const Entity &entity)
{
    return entity.access.read.contains(u"visitor"_s);
}

bool isState(const Field &field)
{
    static const QStringList names{u"status"_s, u"state"_s, u"stage"_s, u"phase"_s};
    return names.contains(field.name);
}

/// How much a field says in a list; 0: it stays out of it.
int weightOf(const Domain &domain, const Entity &entity, const Field &field)
{
    switch (field.type) {
    case FieldType::Enum:
        return domain.machine(entity.name, field.name) ? 90 : isState(field) ? 80 : 70;
    case FieldType::Date:
    case FieldType::DateTime:
        return 60;
    case FieldType::Time:
        return 58;
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating:
        return 50;
    case FieldType::Integer:
    case FieldType::Number:
        return 45;
    case FieldType::String:
        return 59;
    case FieldType::Boolean:
        return 35;
    case FieldType::Email:
    case FieldType::Phone:
        return 30;
    case FieldType::Colour:
        return 20;
    case FieldType::File:
        return 25;
    case FieldType::Url:
        return 10;
    case FieldType::Text:
    case FieldType::Image:
    case FieldType::List:
        return 0;
    }
    return 0;
}

int weightOf(const Relation &relation)
{
    if (relation.isActor)
        return relation.target == "User"_L1 ? kAuthorWeight : 65;
    return relation.many ? 25 : 65;
}

bool isNarrowing(const Field &field)
{
    return field.type == FieldType::Enum || field.type == FieldType::Boolean;
}

/// What it can be is known by looking at the records only.
bool isValued(const Field &field)
{
    return field.type == FieldType::String || field.type == FieldType::List;
}

/// Everything an inline record says, apart from where it belongs and who wrote it.
QStringList ownMembers(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields)
        names.append(field.name);
    for (const Relation &relation : entity.relations) {
        if (!relation.isActor && relation.name != entity.parent)
            names.append(relation.name);
    }
    return names;
}

bool isOfKind(const Domain &domain, CapabilityKind kind, const Entity &entity)
{
    return domain.has(kind, entity.name);
}

/// What the composed title of a record says already is not said again beside it, unless little else would be left.
void leaveOutTitle(const Domain &domain, const Entity &entity, QVector<std::pair<int, QString>> &weighed)
{
    constexpr auto kFewestColumns = 1;
    for (const data::Path &path : data::titlePaths(domain, entity)) {
        const auto isSaid = [&path](const auto &one) {
            return one.second == path.constFirst();
        };
        const auto telling =
            std::count_if(weighed.begin(), weighed.end(), [](const auto &one) { return one.first > kAuthorWeight; });
        if (telling > kFewestColumns)
            weighed.erase(std::remove_if(weighed.begin(), weighed.end(), isSaid), weighed.end());
    }
}

} // namespace

QVector<const Entity *> pageEntities(const Domain &domain)
{
    QVector<const Entity *> found;
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Page)
            found.append(&entity);
    }
    return found;
}

const Entity *contactEntity(const Domain &domain)
{
    const QVector<Capability> contacts = data::capabilitiesOf(domain, CapabilityKind::Contact);
    return contacts.isEmpty() ? nullptr : domain.entity(contacts.constFirst().entity);
}

QVector<const Entity *> publicEntities(const Domain &domain)
{
    QVector<const Entity *> found;
    for (const Entity *entity : pageEntities(domain)) {
        if (entity->access.read.contains(u"visitor"_s) && entity != contactEntity(domain))
            found.append(entity);
    }
    // Works come before the blog, and both before whatever helps to order them.
    const auto rank = [&domain](const Entity *entity) {
        if (isOfKind(domain, CapabilityKind::Portfolio, *entity))
            return 0;
        return isOfKind(domain, CapabilityKind::Blog, *entity) ? 1 : 2;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&rank](const Entity *a, const Entity *b) { return rank(a) < rank(b); });
    return found;
}

QString imageField(const Entity &entity)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &field) { return field.type == FieldType::Image; });
    return found == entity.fields.end() ? QString() : found->name;
}

bool isPerson(const Domain &domain, const Entity &entity)
{
    static const QStringList groups{u"Team"_s, u"Club"_s, u"Squad"_s, u"Side"_s, u"Crew"_s};
    const bool isGroup =
        std::any_of(groups.begin(), groups.end(), [&](const QString &group) { return entity.name.endsWith(group); });
    if (isGroup && domain.has(CapabilityKind::League)) // has no face
        return false;
    return profileRole(domain, entity.name) || words::iconOf(entity) == "people"_L1;
}

bool isVisual(const Domain &domain, const Entity &entity)
{
    if (entity.presentation != Presentation::Page || &entity == contactEntity(domain))
        return false;
    if (!imageField(entity).isEmpty())
        return true;
    if (entity.titleField.isEmpty() || isPerson(domain, entity))
        return false;
    // What goes through states out of the public's sight is a register, whatever it holds.
    const bool isRegister =
        !isWindow(entity) && std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field &field) {
            return domain.machine(entity.name, field.name) || isState(field);
        });
    return offer(domain, entity).taken || columns(domain, entity).isEmpty() ||
           (words::isPictured(entity, isWindow(entity)) && !isRegister);
}

bool isPictured(const Domain &domain, const Entity &entity)
{
    if (!isVisual(domain, entity))
        return false;
    if (words::iconOf(entity) == "briefcase"_L1) // jobs are read
        return !imageField(entity).isEmpty();
    return !imageField(entity).isEmpty() || (isWindow(entity) && offer(domain, entity).taken) ||
           words::isPictured(entity, isWindow(entity));
}

QVector<const Entity *> showcase(const Domain &domain)
{
    QVector<const Entity *> found = pageEntities(domain);
    found.removeAll(contactEntity(domain));
    const auto rank = [&domain](const Entity *entity) {
        if (columns(domain, *entity).isEmpty())
            return 3;
        if (!isVisual(domain, *entity) || words::iconOf(*entity) == "image"_L1)
            return 2;
        const bool isSold = std::any_of(entity->fields.begin(), entity->fields.end(),
                                        [](const Field &field) { return field.type == FieldType::Money; });
        return isSold ? 0 : 1;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&rank](const Entity *a, const Entity *b) { return rank(a) < rank(b); });
    return found;
}

bool isTagList(const Field &field)
{
    static const QStringList words{u"tag"_s,      u"skill"_s, u"technology"_s, u"keyword"_s,
                                   u"topic"_s,    u"genre"_s, u"language"_s,   u"tool"_s,
                                   u"interest"_s, u"hobby"_s, u"amenity"_s,    u"feature"_s};
    const QStringList own = naming::words(field.name);
    return field.type == FieldType::List && !own.isEmpty() && words.contains(naming::singular(own.constLast()));
}

QString teaserField(const Entity &entity)
{
    QString first;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Text)
            continue;
        static const QStringList short_{u"excerpt"_s, u"summary"_s, u"teaser"_s, u"intro"_s, u"description"_s};
        if (short_.contains(field.name))
            return field.name;
        if (first.isEmpty())
            first = field.name;
    }
    return first;
}

QString dateField(const Entity &entity)
{
    const auto isDay = [](const Field &field) {
        return field.type == FieldType::Date || field.type == FieldType::DateTime;
    };
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(), isDay);
    return found == entity.fields.end() ? QString() : found->name;
}

QString leadField(const Domain &domain, const Entity &entity)
{
    if (!entity.titleField.isEmpty())
        return {};
    for (const data::Path &path : data::titlePaths(domain, entity)) {
        const Field *field = findField(entity, path.constFirst());
        const bool isShort = field && (field->type == FieldType::Date || field->type == FieldType::DateTime ||
                                       field->type == FieldType::Time || field->type == FieldType::String);
        if (isShort)
            return field->name;
    }
    return {};
}

QString sumField(const Entity &entity)
{
    for (const QString &name : charted::measures(entity)) {
        const Field *field = findField(entity, name);
        if ((field->type == FieldType::Money || field->type == FieldType::Duration) && !charted::isAveraged(*field))
            return name;
    }
    return {};
}

QStringList columns(const Domain &domain, const Entity &entity)
{
    const auto isKept = [&](const QString &name) {
        return data::isKept(domain, entity, name);
    };
    if (entity.presentation == Presentation::Inline) { // what is kept stands beside the buttons that change it
        QStringList own = ownMembers(entity);
        own.erase(std::remove_if(own.begin(), own.end(), isKept), own.end());
        own.removeAll(authorField(entity)); // which stands above it
        return own;
    }
    QVector<std::pair<int, QString>> weighed;
    const QString media = data::mediaField(domain, entity);
    for (const Field &field : entity.fields) {
        if (field.name != entity.titleField && field.name != media && !isKept(field.name))
            weighed.append({weightOf(domain, entity, field), field.name});
    }
    for (const Relation &relation : entity.relations)
        weighed.append({weightOf(relation), relation.name});
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList names;
    if (!leadField(domain, entity).isEmpty()) { // each part of what it is called has a column of its own
        for (const data::Path &path : data::titlePaths(domain, entity))
            names.append(path.constFirst());
        weighed.removeIf([&names](const auto &one) { return names.contains(one.second); });
    } else if (entity.titleField.isEmpty()) {
        leaveOutTitle(domain, entity, weighed);
    }
    for (const auto &[weight, name] : weighed) {
        // Who made a record says little beside what it is.
        const bool isWorthIt = weight > kAuthorWeight ? names.size() < kMostColumns : weight > 0 && names.size() < 2;
        if (isWorthIt)
            names.append(name);
    }
    for (const Field &field : entity.fields) {
        if (isKept(field.name))
            names.append(field.name);
    }
    return names;
}

QStringList filters(const Domain &domain, const Entity &entity)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!names.contains(name))
            names.append(name);
    };
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Filter)) {
        if (capability.entity != entity.name)
            continue;
        for (const QString &name : capability.fields) {
            const Field *field = findField(entity, name);
            const bool isRange = field && (data::isNumeric(field->type) || field->type == FieldType::Date ||
                                           field->type == FieldType::DateTime || field->type == FieldType::Time);
            if (findRelation(entity, name) || (field && (isNarrowing(*field) || isRange || isValued(*field))))
                add(name);
        }
    }
    const bool isStatic = domain.kind == ProjectKind::Static;
    for (const Field &field : entity.fields) {
        const bool isTag = isStatic && isTagList(field);
        if ((isNarrowing(field) || isTag) && names.size() < kMostFilters)
            add(field.name);
    }
    return names;
}

QStringList valueFilters(const Domain &domain, const Entity &entity)
{
    QStringList names = filters(domain, entity);
    names.removeIf([&entity](const QString &name) {
        const Field *field = findField(entity, name);
        return !field || !isValued(*field);
    });
    return names;
}

QString authorField(const Entity &entity)
{
    static const QStringList names{u"name"_s, u"author"_s, u"authorName"_s, u"nickname"_s, u"yourName"_s};
    const bool hasActor = std::any_of(entity.relations.begin(), entity.relations.end(),
                                      [](const Relation &relation) { return relation.isActor; });
    if (entity.presentation != Presentation::Inline || hasActor || !entity.access.create.contains(u"visitor"_s))
        return {};
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::String && names.contains(field.name))
            return field.name;
    }
    return {};
}

bool isModerated(const Domain &domain, const Entity &entity)
{
    return entity.presentation == Presentation::Page && entity.ownerField.isEmpty() &&
           data::visibilityOf(domain, entity);
}

bool isSent(const Domain &domain, const Entity &entity)
{
    const QStringList &readers = entity.access.read;
    const bool hasAccountReaders = readers.contains(u"user"_s) || readers.contains(u"owner"_s);
    if (entity.presentation != Presentation::Page || &entity == contactEntity(domain) || readers.contains(u"visitor"_s))
        return false;
    return std::any_of(entity.access.create.begin(), entity.access.create.end(), [&](const QString &writer) {
        return writer == "visitor"_L1 || (writer != "nobody"_L1 && !hasAccountReaders && !readers.contains(writer));
    });
}

bool isSearchable(const Entity &entity)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [](const Field &field) { return data::isTextual(field.type); });
}

QStringList readOnlyFields(const Domain &domain, const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (domain.machine(entity.name, field.name) || data::isKept(domain, entity, field.name))
            names.append(field.name);
    }
    return names;
}

QVector<Child> children(const Domain &domain, const Entity &entity)
{
    QVector<Child> found;
    for (const Entity *other : pageEntities(domain)) {
        for (const Relation &relation : other->relations) {
            if (relation.target == entity.name && !data::isShownByModule(domain, *other, relation))
                found.append({other, &relation});
        }
    }
    return found;
}

QString actorOf(const Domain &domain, const Relation &relation)
{
    const DomainRole *role = profileRole(domain, relation.target);
    return role ? role->name : u"user"_s;
}

bool isDashboardOpen(const Domain &domain)
{
    const QVector<Capability> dashboards = data::capabilitiesOf(domain, CapabilityKind::Dashboard);
    return std::any_of(dashboards.begin(), dashboards.end(), [&domain](const Capability &capability) {
        const Entity *entity = domain.entity(capability.entity);
        return entity && entity->access.read.contains(u"visitor"_s);
    });
}

QString kindName(FieldType type)
{
    return toString(type);
}

QString kindName(const Domain &domain, const Entity &entity, const Field &field)
{
    return data::mediaField(domain, entity) == field.name ? u"media"_s : kindName(field.type);
}

} // namespace shown

namespace {

/// Whether an account is good for anything that a visitor cannot do, apart from an admin's.
bool isWorthJoining(const Domain &domain)
{
    if (std::any_of(domain.roles.begin(), domain.roles.end(), [](const DomainRole &role) { return role.canSignUp; }))
        return true;
    if (domain.has(CapabilityKind::ResourceGame))
        return true;
    for (const Entity &entity : domain.entities) {
        const Access &access = entity.access;
        for (const QStringList &list : {access.read, access.create, access.update, access.remove}) {
            if (list.contains(u"user"_s) || list.contains(u"owner"_s))
                return true;
        }
    }
    return false;
}

/// Visitors may look at things that are worth a picture.
bool hasWindow(const Domain &domain)
{
    const QVector<const Entity *> entities = shown::pageEntities(domain);
    return std::any_of(entities.begin(), entities.end(), [&domain](const Entity *entity) {
        return entity != shown::contactEntity(domain) && entity->access.read.contains(u"visitor"_s) &&
               shown::isPictured(domain, *entity);
    });
}

bool isMostlyOpen(const Domain &domain)
{
    const QVector<const Entity *> entities = shown::pageEntities(domain);
    const auto open = std::count_if(entities.begin(), entities.end(),
                                    [](const Entity *entity) { return entity->access.read.contains(u"visitor"_s); });
    return open * 2 > entities.size() && entities.size() <= 5;
}

} // namespace

namespace {

/// Pages that show more than one page of a list at a time.
bool isOverview(CapabilityKind kind)
{
    return kind == CapabilityKind::Calendar || kind == CapabilityKind::Timeline || kind == CapabilityKind::Goals ||
           kind == CapabilityKind::Timer || kind == CapabilityKind::Media;
}

/// A longer menu does not fit beside the name and the account.
constexpr qsizetype kMostBeside = 6;

/// What people come for, where an app has it.
bool isProgram(CapabilityKind kind)
{
    return kind == CapabilityKind::ArcadeGame || kind == CapabilityKind::ResourceGame ||
           kind == CapabilityKind::Calculator || kind == CapabilityKind::Converter ||
           kind == CapabilityKind::Drafting || kind == CapabilityKind::Scoreboard;
}

/// What is used at once, without reading what it is for.
bool isTool(CapabilityKind kind)
{
    return kind == CapabilityKind::Calculator || kind == CapabilityKind::Converter ||
           kind == CapabilityKind::Scoreboard;
}

/// It holds what was written with the site's own page for that.
bool isLibrary(const Domain &domain, const Entity &entity)
{
    return std::any_of(domain.capabilities.begin(), domain.capabilities.end(), [&](const Capability &one) {
        return one.kind == CapabilityKind::Drafting && !one.page.isEmpty() && one.entity == entity.name;
    });
}

/// The page of the tool, or of the game, that is all there is; its parts are empty where there is more.
FrontendFacts::Tool onlyTool(const Domain &domain)
{
    const QVector<Module> modules = modulesOf(domain);
    const bool isGame = domain.has(CapabilityKind::ArcadeGame);
    const QVector<const Entity *> kept = shown::pageEntities(domain);
    const bool hasOthers = std::any_of(kept.begin(), kept.end(), [&](const Entity *entity) {
        return !(isGame && entity->name == "HighScore"_L1) && !isLibrary(domain, *entity);
    });
    const bool isOnly = domain.kind == ProjectKind::FullStack && !hasOthers && !modules.isEmpty() &&
                        std::all_of(modules.begin(), modules.end(), [&](const Module &module) {
                            const bool isMeant = isGame ? module.kind == CapabilityKind::ArcadeGame
                                                        : isTool(module.kind) || module.id == "writing"_L1;
                            return isMeant && module.pages.size() == 1;
                        });
    if (!isOnly)
        return {};
    const ModulePage &page = modules.constFirst().pages.constFirst();
    return {page.component, page.file};
}

/// How many ways the menu of an account has at most.
qsizetype menuLength(const Domain &domain, const FrontendFacts &facts)
{
    qsizetype length = 1 + shown::pageEntities(domain).size(); // with the first page
    length += data::capabilitiesOf(domain, CapabilityKind::Content).size();
    length += facts.hasContact + facts.hasDashboard + facts.hasRoles;
    length += std::count_if(domain.entities.begin(), domain.entities.end(),
                            [](const Entity &entity) { return entity.presentation == Presentation::Toggle; });
    for (const Module &module : modulesOf(domain)) {
        length += std::count_if(module.pages.begin(), module.pages.end(),
                                [](const ModulePage &page) { return !page.label.isEmpty(); });
    }
    return length;
}

void readModules(const Domain &domain, FrontendFacts &facts)
{
    for (const Module &module : modulesOf(domain)) {
        facts.shared += module.shared;
        facts.hasOverviews = facts.hasOverviews || isOverview(module.kind);
        for (const ModulePage &page : module.pages) {
            (page.access.contains(u"visitor"_s) ? facts.hasOpenPages : facts.hasMemberPages) = true;
            facts.hasInvitations = facts.hasInvitations || !page.invite.isEmpty();
            if (isProgram(module.kind) && facts.start.path.isEmpty() && !page.label.isEmpty())
                facts.start = {page.path, page.label};
            facts.hasMenuMarks = facts.hasMenuMarks || !page.mark.isEmpty();
        }
        for (const ModuleComponent &component : module.components) {
            switch (component.slot) {
            case Slot::Action:
                facts.hasActions = true;
                break;
            case Slot::Panel:
                facts.hasPanels = true;
                break;
            case Slot::ListTool:
                facts.hasTools = true;
                break;
            case Slot::ListView:
                facts.hasViews = true;
                break;
            case Slot::Form:
                facts.hasForms = true;
                break;
            case Slot::Mark:
                facts.hasRecordMarks = true;
                break;
            case Slot::Header:
                facts.hasHeaderParts = true;
                break;
            case Slot::Lead:
                facts.hasLeads = true;
                break;
            case Slot::Flag:
                facts.hasFlags = true;
                break;
            case Slot::Bar:
                facts.hasBarParts = true;
                break;
            case Slot::Home:
                facts.hasHomeParts = true;
                break;
            }
        }
    }
}

void readCards(const Domain &domain, FrontendFacts &facts)
{
    for (const Entity *entity : shown::pageEntities(domain)) {
        const shown::Card card = shown::cardOf(domain, *entity);
        const bool isCard = card.listing == shown::Listing::Cards;
        const bool isStand = card.layout == shown::Layout::Stand;
        facts.hasFaces = facts.hasFaces || card.listing == shown::Listing::Faces;
        facts.hasRows = facts.hasRows || card.listing == shown::Listing::Rows;
        facts.hasDays = facts.hasDays || (!card.day.isEmpty() && (isCard || isStand));
        facts.hasRaised = facts.hasRaised || (!card.goal.isEmpty() && (isCard || isStand));
        if (card.layout != shown::Layout::Plain && !facts.layouts.contains(shown::nameOf(card.layout)))
            facts.layouts.append(shown::nameOf(card.layout));
    }
    facts.layouts.sort();
}

/// What a site of files alone shows of its domain, which holds nothing else.
FrontendFacts staticFacts(const Domain &domain)
{
    FrontendFacts facts;
    facts.isStatic = true;
    readCards(domain, facts);
    facts.hasHero = shown::hero(domain, true).entity != nullptr;
    facts.hasTextPages = domain.has(CapabilityKind::Content);
    for (const Entity &entity : domain.entities) {
        const bool isInline = entity.presentation == Presentation::Inline;
        const QStringList filters = isInline ? QStringList() : shown::filters(domain, entity);
        facts.hasInlines = facts.hasInlines || isInline;
        facts.hasFilters = facts.hasFilters || !filters.isEmpty();
        facts.hasChildren = facts.hasChildren || !shown::children(domain, entity).isEmpty();
        for (const Field &field : entity.fields) {
            facts.fieldTypes.insert(field.type);
            facts.hasTagLists = facts.hasTagLists || shown::isTagList(field);
        }
        facts.hasValueFilters = facts.hasValueFilters || (!isInline && !shown::valueFilters(domain, entity).isEmpty());
        for (const Relation &relation : entity.relations)
            facts.hasManyRelations = facts.hasManyRelations || relation.many;
    }
    return facts;
}

/// Where visitors may go when nothing on the first page leads them on.
FrontendFacts::Start firstOpenPage(const Domain &domain)
{
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Page && entity.access.read.contains(u"visitor"_s))
            return {naming::routeName(entity), entity.plural};
    }
    return {};
}

/// What visitors send without an account: that is what they come for.
FrontendFacts::Start firstSentPage(const Domain &domain)
{
    for (const Entity &entity : domain.entities) {
        if (shown::isSent(domain, entity) && entity.access.create.contains(u"visitor"_s))
            return {naming::routeName(entity) + u"/new"_s, words::entryOf(entity)};
    }
    return {};
}

} // namespace

FrontendFacts frontendFacts(const Domain &domain)
{
    if (domain.kind == ProjectKind::Static)
        return staticFacts(domain);
    FrontendFacts facts;
    facts.isContent = domain.kind == ProjectKind::Content;
    facts.isOpen = !facts.isContent && isMostlyOpen(domain);
    facts.hasSignUp = domain.has(CapabilityKind::Accounts) && isWorthJoining(domain);
    facts.hasRoles = !domain.roles.isEmpty();
    facts.hasDashboard = domain.has(CapabilityKind::Dashboard);
    facts.isDashboardOpen = shown::isDashboardOpen(domain);
    facts.hasContact = shown::contactEntity(domain) != nullptr;
    facts.hasTextPages = domain.has(CapabilityKind::Content);
    facts.hasTransitions = !domain.machines.isEmpty();
    facts.fieldTypes = {FieldType::String, FieldType::Email};
    if (facts.hasTextPages)
        facts.fieldTypes.insert(FieldType::Text);
    for (const Entity &entity : domain.entities) {
        const bool isPage = entity.presentation == Presentation::Page;
        facts.hasToggles = facts.hasToggles || entity.presentation == Presentation::Toggle;
        if (entity.presentation == Presentation::Toggle)
            continue;
        facts.hasInlines = facts.hasInlines || entity.presentation == Presentation::Inline;
        facts.hasGuests = facts.hasGuests || !shown::authorField(entity).isEmpty();
        facts.hasKept = facts.hasKept || (isPage && data::isKept(domain, entity));
        facts.hasRatings = facts.hasRatings || (!isPage && ratingField(entity));
        facts.hasFilters = facts.hasFilters || (isPage && !shown::filters(domain, entity).isEmpty());
        facts.hasValueFilters = facts.hasValueFilters || (isPage && !shown::valueFilters(domain, entity).isEmpty());
        facts.hasChildren = facts.hasChildren || !shown::children(domain, entity).isEmpty();
        facts.hasOffers = facts.hasOffers || (isPage && shown::offer(domain, entity).taken);
        for (const Field &field : entity.fields) {
            facts.fieldTypes.insert(field.type);
            facts.hasTagLists = facts.hasTagLists || shown::isTagList(field);
        }
        for (const Relation &relation : entity.relations)
            facts.hasManyRelations = facts.hasManyRelations || (relation.many && !relation.isActor);
    }
    facts.hasMedia = domain.has(CapabilityKind::Media);
    facts.hasTables = domain.has(CapabilityKind::Export) || domain.has(CapabilityKind::Report);
    facts.hasLines = !data::linesOf(domain).isEmpty();
    facts.hasModeration = std::any_of(domain.entities.begin(), domain.entities.end(),
                                      [&domain](const Entity &entity) { return shown::isModerated(domain, entity); });
    facts.hasSenders = std::any_of(domain.entities.begin(), domain.entities.end(),
                                   [&domain](const Entity &entity) { return shown::isSent(domain, entity); });
    readModules(domain, facts);
    readCards(domain, facts);
    const bool isBrowsed = facts.isOpen || facts.isContent || hasWindow(domain);
    const bool isPlayed = facts.isOpen && !facts.start.path.isEmpty(); // its scores are not what to picture
    facts.hasHero = !isPlayed && shown::hero(domain, isBrowsed).entity != nullptr;
    facts.hasExamples = facts.hasHero && !isBrowsed;
    facts.isHeroBrowsed = facts.hasHero && isBrowsed;
    if (facts.start.path.isEmpty() || !facts.isOpen)
        facts.start = facts.isHeroBrowsed ? FrontendFacts::Start() : firstSentPage(domain);
    if (facts.isOpen && facts.start.path.isEmpty() && !facts.isHeroBrowsed)
        facts.start = firstOpenPage(domain);
    if (!facts.isContent)
        facts.tool = onlyTool(domain);
    facts.hasWorkspace = !facts.isOpen || menuLength(domain, facts) > kMostBeside;
    return facts;
}

namespace {

/// What can be switched on, the first of them: "likes" of replies.
const Entity *toggledEntity(const Domain &domain)
{
    for (const Entity &entity : domain.entities) {
        for (const Relation &relation : entity.relations) {
            if (entity.presentation == Presentation::Toggle && relation.name == entity.parent)
                return domain.entity(relation.target);
        }
    }
    return nullptr;
}

/// Texts that a member may have, as a type.
QString unionOf(const QStringList &names)
{
    return u'\'' + names.join(u"' | '"_s) + u'\'';
}

void setLayouts(View &view, const FrontendFacts &facts)
{
    QStringList names{facts.layouts};
    names.append(u"plain"_s);
    names.sort();
    View layouts{View::type::list};
    for (const QString &name : std::as_const(names)) {
        View layout{View::type::object};
        layout.set("name", utf8(name));
        layout.set("component", utf8(name.left(1).toUpper() + name.mid(1)));
        layouts.push_back(layout);
    }
    view.set("layouts", layouts);
    view.set("layoutNames", utf8(unionOf(facts.layouts)));
}

} // namespace

bool hasHeroArt(const Domain &domain, const FrontendFacts &facts)
{
    const Opening opening = lookOf(domain).opening;
    return facts.hasHero && opening != Opening::Pictured && opening != Opening::Searching;
}

View factsView(const Domain &domain, const FrontendFacts &facts)
{
    View view{View::type::object};
    view.set("slug", utf8(domain.slug));
    if (!facts.start.path.isEmpty()) {
        View start{View::type::object};
        start.set("path", utf8(facts.start.path));
        start.set("label", utf8(facts.start.label));
        view.set("start", start);
    }
    if (!facts.tool.component.isEmpty()) {
        View tool{View::type::object};
        tool.set("component", utf8(facts.tool.component));
        tool.set("file", utf8(facts.tool.file));
        view.set("tool", tool);
    }
    proofs::addTags(view, domain);
    setLayouts(view, facts);
    const std::pair<const char *, bool> flags[] = {
        {"isContent", facts.isContent},
        {"isStatic", facts.isStatic},
        {"isOpen", facts.isOpen},
        {"hasWorkspace", facts.hasWorkspace},
        {"isBranded", features::brand(domain) != features::kindName(domain)},
        {"hasFaces", facts.hasFaces},
        {"hasRows", facts.hasRows},
        {"hasReplies", facts.hasRows && facts.hasInlines},
        {"hasDays", facts.hasDays},
        {"hasRaised", facts.hasRaised},
        {"hasLayouts", !facts.layouts.isEmpty()},
        {"hasHeroArt", hasHeroArt(domain, facts)},
        {"hasOffers", facts.hasOffers},
        {"hasExamples", facts.hasExamples},
        {"isHeroBrowsed", facts.isHeroBrowsed},
        {"isJoinedFirst", facts.hasSignUp && !facts.isOpen && !facts.isHeroBrowsed},
        {"isEnteredFirst", !facts.hasSignUp && !facts.isOpen && !facts.isHeroBrowsed},
        {"hasSignUp", facts.hasSignUp},
        {"hasRoles", facts.hasRoles},
        {"hasDashboard", facts.hasDashboard},
        {"hasContact", facts.hasContact},
        {"hasTextPages", facts.hasTextPages},
        {"hasFilters", facts.hasFilters},
        {"hasMarks", facts.hasRatings || facts.hasToggles || facts.hasRecordMarks},
        {"hasToggles", facts.hasToggles},
        {"hasRatings", facts.hasRatings},
        {"hasTransitions", facts.hasTransitions},
        {"hasRowAside", facts.hasInlines || facts.hasRatings || facts.hasToggles || facts.hasRecordMarks},
        {"hasInlines", facts.hasInlines},
        {"hasChildren", facts.hasChildren},
        {"isSignInQuiet", !facts.hasSignUp && (facts.isOpen || facts.isContent) &&
                              !domain.has(CapabilityKind::Blog)}, // only for admins: in the footer
        {"hasKept", facts.hasKept},
        {"hasNested", facts.hasInlines || facts.hasChildren},
        {"hasBelow", facts.hasInlines || facts.hasChildren || facts.hasPanels},
        {"hasOpenDashboard", facts.hasDashboard && facts.isDashboardOpen},
        {"hasClosedDashboard", facts.hasDashboard && !facts.isDashboardOpen},
        {"hasManyRelations", facts.hasManyRelations},
        {"hasTagLists", facts.hasTagLists},
        {"hasValueFilters", facts.hasValueFilters},
        {"hasTags", facts.hasTags()},
        {"hasActions", facts.hasActions},
        {"hasPanels", facts.hasPanels},
        {"hasRecordMarks", facts.hasRecordMarks},
        {"hasManyMarks", facts.hasRatings + facts.hasToggles + facts.hasRecordMarks > 1},
        {"hasHeaderParts", facts.hasHeaderParts},
        {"hasHomeParts", facts.hasHomeParts},
        {"hasBarParts", facts.hasBarParts},
        {"hasLeads", facts.hasLeads},
        {"hasFlags", facts.hasFlags},
        {"hasMenuMarks", facts.hasMenuMarks},
        {"hasRecordParts", facts.hasActions || facts.hasPanels || facts.hasRecordMarks || facts.hasLeads ||
                               facts.hasFlags || facts.hasFlags},
        {"hasTools", facts.hasTools},
        {"hasViews", facts.hasViews},
        {"hasForms", facts.hasForms},
        {"hasInvitations", facts.hasInvitations},
        {"hasListParts", facts.hasTools || facts.hasViews},
        {"hasWholeLists", facts.hasTools || facts.hasViews || facts.hasOverviews},
        {"hasModuleParts", facts.hasActions || facts.hasPanels || facts.hasRecordMarks || facts.hasLeads ||
                               facts.hasTools || facts.hasViews || facts.hasForms},
        {"hasProfiles", domain.has(CapabilityKind::Follows)},
        {"hasExport", domain.has(CapabilityKind::Export)},
        {"hasVotes", domain.has(CapabilityKind::Votes)},
        {"hasLines", facts.hasLines},
        {"hasSenders", facts.hasSenders},
        {"hasGuests", facts.hasGuests},
        {"hasModeration", facts.hasModeration},
        {"hasTracking", domain.has(CapabilityKind::Tracking)},
        {"hasSeats", domain.has(CapabilityKind::Seats)},
        {"hasTotals", !totals::totalsOf(domain).isEmpty()},
        {"hasSums", !sums::sumsOf(domain).isEmpty()},
        {"hasPlaces", !places::limitsOf(domain).isEmpty()},
        {"hasUploads", domain.has(CapabilityKind::Upload)},
        {"hasOpenPages", facts.hasOpenPages},
        {"hasMemberPages", facts.hasMemberPages},
    };
    for (const auto &[name, value] : flags)
        view.set(name, View{value ? View::type::bool_true : View::type::bool_false});
    if (const Entity *toggled = toggledEntity(domain)) {
        view.set("toggledVariable", utf8(frontendcode::variableOf(*toggled)));
        view.set("toggledFile", utf8(naming::fileName(*toggled)));
    }
    return view;
}

} // namespace autodevos
