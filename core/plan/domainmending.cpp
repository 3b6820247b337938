// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/domainmending.h"

#include "core/plan/domainedit.h"
#include "core/plan/domainrules.h"
#include "core/plan/entitymending.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

struct RoleColour {
    QLatin1StringView role;
    QLatin1StringView hex; ///< where the model chose none
    std::array<QLatin1StringView, 4> words;
};

constexpr auto palette = std::to_array<RoleColour>({
    {"background"_L1, "#f8fafc"_L1, {"background"_L1, "bg"_L1, "base"_L1, "page"_L1}},
    {"component"_L1, "#ffffff"_L1, {"component"_L1, "surface"_L1, "card"_L1, "secondary"_L1}},
    {"accent"_L1, "#1d4ed8"_L1, {"accent"_L1, "primary"_L1, "brand"_L1, "main"_L1}},
    {"text"_L1, "#0f172a"_L1, {"text"_L1, "foreground"_L1, "font"_L1, "ink"_L1}},
});

QString slugOf(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString slug = text.normalized(QString::NormalizationForm_KD).toLower().replace(others, u"-"_s).left(60);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    while (!slug.isEmpty() && (slug.front() < u'a' || slug.front() > u'z')) {
        slug.remove(0, 1);
    }
    return slug.isEmpty() ? u"project"_s : slug;
}

Theme mendedTheme(const QJsonObject &json)
{
    static const QRegularExpression hex(u"^#[0-9a-f]{6}$"_s);
    QHash<QString, QString> given;
    const QJsonValue written = json.contains("colours"_L1) ? json.value("colours"_L1) : json.value("colors"_L1);
    const QJsonArray listed = written.toArray();
    for (const QJsonValue value : listed) {
        const QJsonObject colour = value.toObject();
        const QString role = colour.value("role"_L1).toString(colour.value("name"_L1).toString());
        given.insert(role.toLower(), colour.value("hex"_L1).toString(colour.value("value"_L1).toString()));
    }
    const QJsonObject named = written.isObject() ? written.toObject() : json;
    for (auto it = named.begin(); it != named.end(); ++it) {
        given.insert(it.key().toLower(), it.value().toString());
    }
    Theme theme;
    for (const RoleColour &row : palette) {
        Colour colour{row.role, {}, row.hex};
        for (const QLatin1StringView word : row.words) {
            if (const QString value = given.value(word).toLower(); hex.match(value).hasMatch()) {
                colour.hex = value;
                break;
            }
        }
        theme.colours.append(colour);
    }
    return theme;
}

/// Who may do something, in the words of the domain model.
QStringList mendedPrincipals(const QStringList &written, const Domain &domain, const Entity &entity)
{
    static const QHash<QString, QString> words{
        {u"everyone"_s, u"visitor"_s},   {u"everybody"_s, u"visitor"_s}, {u"anyone"_s, u"visitor"_s},
        {u"public"_s, u"visitor"_s},     {u"all"_s, u"visitor"_s},       {u"guest"_s, u"visitor"_s},
        {u"visitors"_s, u"visitor"_s},   {u"users"_s, u"user"_s},        {u"member"_s, u"user"_s},
        {u"authenticated"_s, u"user"_s}, {u"loggedin"_s, u"user"_s},     {u"creator"_s, u"owner"_s},
        {u"author"_s, u"owner"_s},       {u"self"_s, u"owner"_s},
    };
    QStringList principals;
    for (const QString &word : written) {
        const QString name = memberNameOf(word);
        const bool isRole = std::ranges::find(domain.roles, name, &DomainRole::name) != domain.roles.end();
        QString meant = isRole ? name : words.value(name.toLower(), name);
        meant = meant == "owner"_L1 && entity.ownerField.isEmpty() ? u"user"_s : meant;
        const bool isKnown = isRole || meant == "visitor"_L1 || meant == "user"_L1 || meant == "owner"_L1;
        if (isKnown && !principals.contains(meant)) {
            principals.append(meant);
        }
    }
    return principals;
}

bool knowsAccounts(const Domain &domain, const QJsonObject &json)
{
    const bool isLinked = std::ranges::any_of(domain.entities, [](const Entity &entity) {
        return std::ranges::find(entity.relations, u"User"_s, &Relation::target) != entity.relations.end();
    });
    return isLinked || !domain.roles.isEmpty() ||
           namesIn(json.value("capabilities"_L1)).contains(u"accounts"_s, Qt::CaseInsensitive);
}

void mendAccess(Domain &domain, bool hasAccounts)
{
    const QStringList anybody{hasAccounts ? u"user"_s : u"visitor"_s};
    for (Entity &entity : domain.entities) {
        for (QStringList *list :
             {&entity.access.read, &entity.access.create, &entity.access.update, &entity.access.remove}) {
            const bool isSaid = !list->isEmpty();
            *list = mendedPrincipals(*list, domain, entity);
            if (!isSaid) {
                *list = anybody;
            }
        }
    }
}

void addRoles(Domain &domain, const QJsonValue &json)
{
    for (const QString &written : namesIn(json)) {
        const QString name = memberNameOf(written).left(64);
        const bool isBuiltIn = name == "visitor"_L1 || name == "user"_L1 || name == "owner"_L1 || name == "admin"_L1 ||
                               name == "administrator"_L1;
        const bool isKnown = std::ranges::find(domain.roles, name, &DomainRole::name) != domain.roles.end();
        if (!name.isEmpty() && name.front().isLower() && !isBuiltIn && !isKnown) {
            DomainRole role;
            role.name = name;
            domain.roles.append(role);
        }
    }
    const QJsonArray objects = json.toArray();
    for (const QJsonValue value : objects) {
        const QString name = memberNameOf(value.toObject().value("name"_L1).toString());
        const auto role = std::ranges::find(domain.roles, name, &DomainRole::name);
        if (role != domain.roles.end()) {
            role->canSignUp = value.toObject().value("canSignUp"_L1).toBool();
        }
    }
}

/// Names as the mended entities have them.
QJsonObject renamed(QJsonObject json, const Domain &domain)
{
    const QString entityName = entityNameOf(json.value("entity"_L1).toString());
    const Entity *entity = domain.entity(entityName);
    if (entity == nullptr) {
        return json;
    }
    json.insert(u"entity"_s, entityName);
    for (const QString &key : {u"field"_s, u"start"_s, u"end"_s, u"time"_s, u"resource"_s}) {
        if (json.contains(key)) {
            json.insert(key, memberNameOf(json.value(key).toString()));
        }
    }
    if (json.value("fields"_L1).isArray()) {
        QJsonArray names;
        for (const QString &name : namesIn(json.value("fields"_L1))) {
            names.append(memberNameOf(name));
        }
        json.insert(u"fields"_s, names);
    }
    const auto field = std::ranges::find(entity->fields, json.value("field"_L1).toString(), &Field::name);
    if (field == entity->fields.end()) {
        return json;
    }
    const auto option = [&field](const QJsonValue &value) {
        const QString known = optionOf(*field, value.toString());
        return known.isEmpty() ? value : QJsonValue(known);
    };
    json.insert(u"initial"_s, option(json.value("initial"_L1)));
    QJsonArray transitions;
    const QJsonArray written = json.value("transitions"_L1).toArray();
    for (const QJsonValue value : written) {
        QJsonObject transition = value.toObject();
        QJsonArray from;
        for (const QString &state : namesIn(transition.value("from"_L1))) {
            from.append(option(state));
        }
        transition.insert(u"name"_s, memberNameOf(transition.value("name"_L1).toString()));
        transition.insert(u"from"_s, from);
        transition.insert(u"to"_s, option(transition.value("to"_L1)));
        transition.insert(u"roles"_s, QJsonArray::fromStringList(
                                          mendedPrincipals(namesIn(transition.value("roles"_L1)), domain, *entity)));
        transitions.append(transition);
    }
    json.insert(u"transitions"_s, transitions);
    return json;
}

/// Takes over what is about the entities, one by one: each only where the whole is valid with it.
void addParts(Domain &domain, const QJsonObject &json, QStringList &notes)
{
    QJsonObject whole = toJson(domain);
    for (const QString &part : {u"machines"_s, u"rules"_s, u"capabilities"_s}) {
        const QJsonArray written = json.value(part).toArray();
        for (const QJsonValue value : written) {
            QJsonObject object = value.isString() ? QJsonObject{{u"kind"_s, value}} : value.toObject();
            if (part == "capabilities"_L1) {
                object.insert(u"kind"_s,
                              memberNameOf(object.value("kind"_L1).toString(object.value("name"_L1).toString())));
            }
            QJsonObject candidate = whole;
            QJsonArray list = candidate.value(part).toArray();
            list.append(renamed(object, domain));
            candidate.insert(part, list);
            if (const Result<Domain> read = domainFromJson(candidate)) {
                whole = toJson(*read);
            } else {
                notes.append(u"Something in the domain model could not be used and was left out: %1."_s.arg(
                    read.error().message));
            }
        }
    }
    if (Result<Domain> read = domainFromJson(whole)) {
        domain = std::move(*read);
    }
}

} // namespace

std::optional<Domain> mendedDomain(const QJsonObject &json, const QString &name, QStringList &notes)
{
    Domain domain;
    domain.name = json.value("name"_L1).toString(name).simplified();
    domain.name = domain.name.isEmpty() ? name.simplified() : domain.name;
    domain.name = domain.name.isEmpty() ? u"Project"_s : domain.name;
    domain.slug = slugOf(json.value("slug"_L1).toString(domain.name));
    domain.summary = json.value("summary"_L1).toString(json.value("description"_L1).toString());
    domain.requirements = namesIn(json.value("requirements"_L1));
    domain.entities = mendedEntities(json.value("entities"_L1), notes);
    addRoles(domain, json.value("roles"_L1));
    domain.theme = mendedTheme(json.value("theme"_L1).toObject());
    mendAccess(domain, knowsAccounts(domain, json));
    completeLabels(domain);
    const bool isKnownKind = domainFromJson({{u"name"_s, domain.name},
                                             {u"slug"_s, domain.slug},
                                             {u"kind"_s, json.value("kind"_L1)},
                                             {u"theme"_s, toJson(domain).value("theme"_L1)}})
                                 .has_value();
    if (isKnownKind && json.value("kind"_L1).isString()) {
        QJsonObject whole = toJson(domain);
        whole.insert(u"kind"_s, json.value("kind"_L1));
        if (Result<Domain> read = domainFromJson(whole)) {
            domain = std::move(*read);
        }
    }
    const Status valid = validate(domain);
    if (!valid || domain.entities.isEmpty()) {
        notes.append(valid ? u"The domain model names nothing that is stored; it was left out."_s
                           : u"The domain model was left out: %1."_s.arg(valid.error().message));
        return std::nullopt;
    }
    addParts(domain, json, notes);
    return domain;
}

} // namespace autodevos
