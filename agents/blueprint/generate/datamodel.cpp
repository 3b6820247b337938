// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"

#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/sums.h"
#include "agents/blueprint/generate/totals.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos::data {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

QString uncapitalised(const QString &name)
{
    return name.left(1).toLower() + name.mid(1);
}

Path ownerPathWithin(const Domain &domain, const Entity &entity, int depth)
{
    const Relation *owner = findRelation(entity, entity.ownerField);
    if (!owner || owner->many || depth > 3)
        return {};
    if (owner->target == "User"_L1)
        return {naming::idName(*owner)};
    const Entity *target = domain.entity(owner->target);
    if (!target || target->name == entity.name)
        return {};
    const Path rest = ownerPathWithin(domain, *target, depth + 1);
    return rest.isEmpty() ? Path{} : Path{owner->name} + rest;
}

/// The one field that names records of the relation's target; empty when there is none.
QString targetTitle(const Domain &domain, const Relation &relation)
{
    if (relation.target == "User"_L1)
        return u"name"_s;
    const Entity *target = domain.entity(relation.target);
    return target ? target->titleField : QString();
}

bool isMoment(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Time || type == FieldType::DateTime;
}

} // namespace

QString relationName(const Entity &entity, const Relation &relation)
{
    return naming::typeName(entity) + capitalised(relation.name);
}

QVector<Reverse> reversesOf(const Domain &domain, const QString &target)
{
    QSet<QString> taken{u"id"_s, u"createdAt"_s, u"updatedAt"_s};
    if (const Entity *entity = domain.entity(target)) {
        for (const Field &field : entity->fields)
            taken.insert(field.name);
        for (const Relation &relation : entity->relations)
            taken.unite({relation.name, naming::idName(relation)});
    } else {
        taken.unite({u"name"_s, u"email"_s, u"passwordHash"_s, u"role"_s});
    }
    QVector<Reverse> reverses;
    for (const Entity &entity : domain.entities) {
        for (const Relation &relation : entity.relations) {
            if (relation.target != target)
                continue;
            QString name = uncapitalised(naming::plural(entity.name));
            const auto isOther = [&](const Relation &other) {
                return other.target == target && other.name != relation.name;
            };
            if (std::any_of(entity.relations.begin(), entity.relations.end(), isOther) || taken.contains(name))
                name += u"As"_s + capitalised(relation.name);
            while (taken.contains(name))
                name += u"Link"_s;
            taken.insert(name);
            reverses.append({&entity, &relation, name});
        }
    }
    return reverses;
}

QString reverseName(const Domain &domain, const Entity &entity, const Relation &relation)
{
    for (const Reverse &reverse : reversesOf(domain, relation.target)) {
        if (reverse.entity->name == entity.name && reverse.relation->name == relation.name)
            return reverse.name;
    }
    return {};
}

bool isKept(const Domain &domain, const Entity &entity)
{
    if (entity.name == "HighScore"_L1 && domain.has(CapabilityKind::ArcadeGame))
        return true;
    if ((entity.name == "SurveyResponse"_L1 && domain.has(CapabilityKind::Survey)) ||
        (entity.name == "QuizAttempt"_L1 && domain.has(CapabilityKind::Quiz)))
        return true;
    const QVector<Capability> games = capabilitiesOf(domain, CapabilityKind::ResourceGame);
    return std::any_of(games.begin(), games.end(), [&entity](const Capability &game) {
        return entity.name == game.entity ||
               std::any_of(entity.relations.begin(), entity.relations.end(),
                           [&game](const Relation &relation) { return relation.target == game.entity; });
    });
}

QString onDelete(const Domain &domain, const Entity &entity, const Relation &relation)
{
    if (relation.name == entity.parent || (relation.required && !relation.isActor && isKept(domain, entity)))
        return u"Cascade"_s;
    if (profileRole(domain, entity.name) && relation.name == entity.ownerField)
        return u"SetNull"_s;
    return relation.required ? u"Restrict"_s : u"SetNull"_s;
}

/// A match is named after the two who meet.
static QVector<Path> sidePaths(const Domain &domain, const Entity &entity)
{
    QVector<Path> paths;
    for (const Capability &league : capabilitiesOf(domain, CapabilityKind::League)) {
        for (const QString &side : league.entity == entity.name ? league.fields.mid(0, 2) : QStringList()) {
            const Relation *relation = findRelation(entity, side);
            const QString title = relation ? targetTitle(domain, *relation) : QString();
            if (!title.isEmpty())
                paths.append({side, title});
        }
    }
    return paths;
}

/// A journey is named after where it begins and ends, and its day: what people look for it by.
static QVector<Path> wayPaths(const Domain &domain, const Entity &entity)
{
    for (const Capability &seats : capabilitiesOf(domain, CapabilityKind::Seats)) {
        const Entity *booking = domain.entity(seats.entity);
        const Relation *event = booking ? findRelation(*booking, seats.page) : nullptr;
        QVector<Path> ends;
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::String && field.required)
                ends.append({field.name});
        }
        if (!event || event->target != entity.name || ends.size() < 2)
            continue;
        ends.resize(2);
        for (const Field &field : entity.fields) {
            if (isMoment(field.type) && field.required && ends.size() < 4)
                ends.append({field.name});
        }
        return ends;
    }
    return {};
}

/// A booking is named after what it is of and its places.
static QVector<Path> bookingPaths(const Domain &domain, const Entity &entity)
{
    for (const Capability &seats : capabilitiesOf(domain, CapabilityKind::Seats)) {
        const Relation *event = seats.entity == entity.name ? findRelation(entity, seats.page) : nullptr;
        const Entity *target = event ? domain.entity(event->target) : nullptr;
        if (!target)
            continue;
        QVector<Path> paths;
        for (const Path &path : titlePaths(domain, *target))
            paths.append(Path{event->name} + path);
        paths.append({seats.fields.value(0)});
        return paths;
    }
    return {};
}

QVector<Path> titlePaths(const Domain &domain, const Entity &entity)
{
    if (!entity.titleField.isEmpty())
        return {{entity.titleField}};
    if (const QVector<Path> places = bookingPaths(domain, entity); !places.isEmpty())
        return places;
    if (const QVector<Path> way = wayPaths(domain, entity); !way.isEmpty())
        return way;
    if (const QVector<Path> sides = sidePaths(domain, entity); !sides.isEmpty())
        return sides;
    QVector<Path> paths;
    for (const Field &field : entity.fields) {
        if (isMoment(field.type) && field.required && paths.size() < 2)
            paths.append({field.name});
    }
    // A span of time counts as one part of the title, and two parts are enough: the table says the rest.
    const qsizetype most = std::max<qsizetype>(paths.size() + 1, 2);
    for (const Relation &relation : entity.relations) {
        const QString title = targetTitle(domain, relation);
        if (!relation.many && !title.isEmpty() && relation.target != entity.name && paths.size() < most)
            paths.append({relation.name, title});
    }
    if (!paths.isEmpty())
        return paths;
    const auto named = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [](const Field &field) { return isTextual(field.type); });
    return named == entity.fields.end() ? QVector<Path>{} : QVector<Path>{{named->name}};
}

bool isShownByModule(const Domain &domain, const Entity &entity, const Relation &relation)
{
    const QVector<Capability> leagues = capabilitiesOf(domain, CapabilityKind::League);
    return std::any_of(leagues.begin(), leagues.end(), [&](const Capability &league) {
        return league.entity == entity.name && league.fields.mid(0, 2).contains(relation.name);
    });
}

QVector<Path> searchPaths(const Domain &domain, const Entity &entity)
{
    QVector<Path> paths;
    for (const Field &field : entity.fields) {
        if (isTextual(field.type) || field.type == FieldType::List || field.type == FieldType::Enum)
            paths.append({field.name});
    }
    for (const Relation &relation : entity.relations) {
        const QString title = targetTitle(domain, relation);
        if (title.isEmpty())
            continue;
        const Entity *target = domain.entity(relation.target);
        const Field *field = target ? findField(*target, title) : nullptr;
        if (!field || isTextual(field->type))
            paths.append(relation.many ? Path{relation.name, u"some"_s, title} : Path{relation.name, title});
    }
    return paths;
}

Path ownerPath(const Domain &domain, const Entity &entity)
{
    return ownerPathWithin(domain, entity, 0);
}

QStringList uniqueColumns(const Entity &entity)
{
    QStringList columns;
    for (const QString &name : entity.uniqueTogether) {
        const Relation *relation = findRelation(entity, name);
        if (relation && relation->many)
            return {};
        const QString column = relation ? naming::idName(*relation) : name;
        if (!columns.contains(column))
            columns.append(column);
    }
    return columns;
}

QVector<const Entity *> inOrderOfNeed(const Domain &domain)
{
    QVector<const Entity *> ordered;
    QSet<QString> placed{u"User"_s};
    const auto isReady = [&](const Entity &entity, bool looksAtAll) {
        return std::all_of(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
            return relation.target == entity.name || placed.contains(relation.target) ||
                   (!looksAtAll && (!relation.required || relation.many));
        });
    };
    const auto placeFirst = [&](bool looksAtAll) {
        for (const Entity &entity : domain.entities) {
            if (placed.contains(entity.name) || !isReady(entity, looksAtAll))
                continue;
            ordered.append(&entity);
            placed.insert(entity.name);
            return true;
        }
        return false;
    };
    while (placeFirst(true) || placeFirst(false)) {
    }
    for (const Entity &entity : domain.entities) { // what needs itself in a circle
        if (!placed.contains(entity.name))
            ordered.append(&entity);
    }
    return ordered;
}

bool isOptional(const Field &field)
{
    return !field.required || field.type == FieldType::Boolean || !initialValue(field).isEmpty();
}

QString initialValue(const Field &field)
{
    static const QRegularExpression time(u"^([01]\\d|2[0-3]):[0-5]\\d$"_s);
    const QString value = field.initial.trimmed();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    switch (field.type) {
    case FieldType::Enum:
        return field.options.contains(field.initial) ? field.initial : QString();
    case FieldType::Boolean:
        return value == "true"_L1 ? u"true"_s : u"false"_s;
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating:
        return isNumber ? QString::number(static_cast<qint64>(number)) : QString();
    case FieldType::Number:
        return isNumber ? QString::number(number, 'g', 15) : QString();
    case FieldType::Time:
        return time.match(value).hasMatch() ? value : QString();
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Colour:
        return value;
    case FieldType::List:
        return field.required ? QString() : u"[]"_s;
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Image:
    case FieldType::File:
        return {};
    }
    return {};
}

namespace {

QStringList membersOf(const Domain &domain, CapabilityKind kind, const Entity &entity)
{
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == kind && capability.entity == entity.name)
            return capability.fields;
    }
    return {};
}

/// The first number of one of these names; empty when there is none.
QString numberNamed(const Entity &entity, const QStringList &names, bool isMoneyToo)
{
    for (const Field &field : entity.fields) {
        const bool isNumber = field.type == FieldType::Number || field.type == FieldType::Integer ||
                              (isMoneyToo && field.type == FieldType::Money);
        if (isNumber && names.contains(field.name))
            return field.name;
    }
    return {};
}

/// What a line is of, where that has a price.
void findProduct(const Domain &domain, Lines &lines)
{
    for (const Relation &relation : lines.line->relations) {
        const Entity *target = relation.many || &relation == lines.relation ? nullptr : domain.entity(relation.target);
        for (const Field &field : target ? target->fields : QVector<Field>()) {
            if (field.type != FieldType::Money || !naming::words(field.name).contains(u"price"_s))
                continue;
            lines.product = &relation;
            lines.productPrice = field.name;
            return;
        }
    }
}

} // namespace

std::optional<Visibility> visibilityOf(const Domain &domain, const Entity &entity)
{
    for (const Capability &capability : capabilitiesOf(domain, CapabilityKind::Visibility)) {
        const Field *state = findField(entity, capability.fields.value(0));
        if (capability.entity != entity.name || !state || !state->options.contains(capability.page))
            continue;
        Visibility visibility{.field = state->name, .states = {capability.page}, .keepers = entity.access.update};
        static const QStringList hidden{u"draft"_s,    u"rejected"_s, u"declined"_s,  u"unpublished"_s,
                                        u"archived"_s, u"hidden"_s,   u"removed"_s,   u"withdrawn"_s,
                                        u"pending"_s,  u"expired"_s,  u"submitted"_s, u"cancelled"_s};
        const StateMachine *machine = domain.machine(entity.name, state->name);
        const QVector<Transition> moves = machine ? machine->transitions : QVector<Transition>();
        for (qsizetype seen = 0; seen < visibility.states.size(); ++seen) { // on from there, as the moves lead
            for (const Transition &move : moves) {
                if (move.from.contains(visibility.states.at(seen)) && !visibility.states.contains(move.to) &&
                    !hidden.contains(move.to.toLower()))
                    visibility.states.append(move.to);
            }
        }
        for (const Transition &move : moves)
            visibility.keepers += move.to == capability.page ? move.roles : QStringList();
        visibility.keepers.removeDuplicates();
        for (const QString &anybody : {u"owner"_s, u"user"_s, u"visitor"_s})
            visibility.keepers.removeAll(anybody);
        return visibility;
    }
    return std::nullopt;
}

const Relation *curtainOf(const Domain &domain, const Entity &entity)
{
    QSet<QString> known{entity.name};
    const Relation *const own = findRelation(entity, entity.parent);
    for (const Relation *within = own; within && within->required && !within->many;) {
        const Entity *around = domain.entity(within->target);
        if (!around || known.contains(around->name))
            return nullptr;
        if (visibilityOf(domain, *around))
            return own;
        known.insert(around->name);
        within = findRelation(*around, around->parent);
    }
    return nullptr;
}

QVector<Lines> linesOf(const Domain &domain)
{
    QVector<Lines> found;
    for (const Capability &capability : capabilitiesOf(domain, CapabilityKind::Lines)) {
        Lines lines{.line = domain.entity(capability.entity)};
        lines.relation = lines.line ? findRelation(*lines.line, lines.line->parent) : nullptr;
        lines.whole = lines.relation ? domain.entity(lines.relation->target) : nullptr;
        const QStringList totals = lines.whole ? membersOf(domain, CapabilityKind::Lines, *lines.whole) : QStringList();
        if (lines.line && lines.line->presentation == Presentation::Inline && capability.fields.size() == 3 &&
            !totals.isEmpty()) {
            lines.quantity = capability.fields.at(0);
            lines.price = capability.fields.at(1);
            lines.amount = capability.fields.at(2);
            lines.total = totals.constFirst();
            lines.net = totals.value(1);
            lines.discount = numberNamed(*lines.line, {u"discount"_s, u"discountPercent"_s, u"rebate"_s}, true);
            lines.tax =
                numberNamed(*lines.whole,
                            {u"taxRate"_s, u"vatRate"_s, u"tax"_s, u"vat"_s, u"salesTax"_s, u"taxPercentage"_s}, false);
            findProduct(domain, lines);
            found.append(lines);
        }
    }
    return found;
}

QString mediaField(const Domain &domain, const Entity &entity)
{
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == CapabilityKind::Media && capability.entity == entity.name)
            return capability.fields.value(0);
    }
    return {};
}

bool isKept(const Domain &domain, const Entity &entity, const QString &field)
{
    for (const Lines &lines : linesOf(domain)) {
        if ((lines.line->name == entity.name && field == lines.amount) ||
            (lines.whole->name == entity.name && (field == lines.total || field == lines.net)))
            return true;
    }
    if (totals::isTotal(domain, entity, field) || sums::isSum(domain, entity, field))
        return true;
    return std::any_of(domain.capabilities.begin(), domain.capabilities.end(), [&](const Capability &capability) {
        if (capability.entity != entity.name)
            return false;
        const bool isListed = capability.kind == CapabilityKind::Votes || capability.kind == CapabilityKind::Tracking;
        const bool isSum = capability.kind == CapabilityKind::Seats && capability.fields.mid(1).contains(field);
        return (isListed && capability.fields.contains(field)) || isSum ||
               (capability.kind == CapabilityKind::Stock && field == stockField(entity)) ||
               // The length of time between two times of day.
               (capability.kind == CapabilityKind::Charts && capability.page.startsWith(u"week "_s) &&
                capability.fields.contains(field));
    });
}

QVector<Field> editableFields(const Domain &domain, const Entity &entity)
{
    QVector<Field> fields;
    for (const Field &field : entity.fields) {
        if (!domain.machine(entity.name, field.name) && !isKept(domain, entity, field.name))
            fields.append(field);
    }
    return fields;
}

QVector<Relation> editableRelations(const Entity &entity)
{
    QVector<Relation> relations;
    for (const Relation &relation : entity.relations) {
        if (!relation.isActor)
            relations.append(relation);
    }
    return relations;
}

QVector<Relation> profileActors(const Entity &entity)
{
    QVector<Relation> relations;
    for (const Relation &relation : entity.relations) {
        if (relation.isActor && relation.target != "User"_L1)
            relations.append(relation);
    }
    return relations;
}

QString stockField(const Entity &entity)
{
    static const QStringList names{u"stock"_s,         u"quantity"_s,
                                   u"inStock"_s,       u"stockLevel"_s,
                                   u"stockQuantity"_s, u"quantityInStock"_s,
                                   u"unitsInStock"_s,  u"inventory"_s,
                                   u"available"_s,     u"copies"_s,
                                   u"level"_s,         u"quantityOnHand"_s,
                                   u"onHand"_s,        u"availableQuantity"_s,
                                   u"currentStock"_s,  u"count"_s};
    for (const QString &name : names) {
        const Field *field = findField(entity, name);
        if (field && field->type == FieldType::Integer)
            return name;
    }
    return {};
}

namespace {

/// The states from the first that means it on, without those in which it was called off.
QStringList doneOf(const QStringList &options, bool adds)
{
    static const QStringList arrived{u"Received"_s, u"Delivered"_s, u"Arrived"_s, u"Completed"_s, u"Closed"_s};
    static const QStringList taken{u"Started"_s,    u"In progress"_s, u"In production"_s, u"In work"_s,
                                   u"Processing"_s, u"Shipped"_s,     u"Finished"_s,      u"Completed"_s,
                                   u"Produced"_s,   u"Done"_s,        u"Delivered"_s,     u"Closed"_s};
    static const QStringList off{u"Cancelled"_s, u"Canceled"_s, u"Rejected"_s, u"Returned"_s};
    const auto first = std::find_if(options.begin(), options.end(),
                                    [&](const QString &one) { return (adds ? arrived : taken).contains(one); });
    QStringList done = first == options.end() ? QStringList() : options.mid(first - options.begin());
    done.removeIf([](const QString &one) { return off.contains(one); });
    return done;
}

bool addsToStock(const Entity &entity)
{
    static const QStringList names{u"Delivery"_s, u"Purchase"_s, u"Restock"_s, u"SupplierOrder"_s, u"Reorder"_s};
    return entity.name.startsWith("Purchase"_L1) || names.contains(entity.name);
}

} // namespace

bool movesStock(const Entity &entity)
{
    static const QStringList others{u"Delivery"_s, u"Purchase"_s, u"Restock"_s, u"Production"_s, u"Reorder"_s};
    const Field *status = findField(entity, u"status"_s);
    return status && status->type == FieldType::Enum && !doneOf(status->options, addsToStock(entity)).isEmpty() &&
           (entity.name.endsWith("Order"_L1) || others.contains(entity.name));
}

const Relation *stockPlace(const Domain &domain)
{
    const Entity *movement = domain.entity(u"StockMovement"_s);
    const QVector<Capability> asked = capabilitiesOf(domain, CapabilityKind::Stock);
    if (!movement || asked.isEmpty())
        return nullptr;
    const auto place =
        std::find_if(movement->relations.begin(), movement->relations.end(), [&](const Relation &relation) {
            return relation.required && !relation.many && !relation.isActor && relation.target != "User"_L1 &&
                   relation.target != asked.constFirst().entity;
        });
    return place == movement->relations.end() ? nullptr : &*place;
}

QVector<StockOrder> stockOrdersOf(const Domain &domain, const Entity &counted)
{
    QVector<StockOrder> orders;
    for (const Entity &entity : domain.entities) {
        const Field *quantity = findField(entity, u"quantity"_s);
        const auto link = std::find_if(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
            return relation.target == counted.name && !relation.many && relation.required;
        });
        const bool isOne = movesStock(entity) && link != entity.relations.end() && quantity && quantity->required &&
                           quantity->type == FieldType::Integer && !domain.machine(entity.name, u"status"_s);
        const Relation *place = stockPlace(domain);
        const auto where =
            std::find_if(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
                return place && relation.target == place->target && !relation.many && relation.required;
            });
        if (isOne && entity.presentation == Presentation::Page && !domain.has(CapabilityKind::Cart))
            orders.append({.entity = &entity,
                           .link = &*link,
                           .place = where == entity.relations.end() ? nullptr : &*where,
                           .done = doneOf(findField(entity, u"status"_s)->options, addsToStock(entity)),
                           .adds = addsToStock(entity)});
    }
    return orders;
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Number || type == FieldType::Money ||
           type == FieldType::Duration || type == FieldType::Rating;
}

bool isTextual(FieldType type)
{
    return type == FieldType::String || type == FieldType::Text || type == FieldType::Email ||
           type == FieldType::Phone || type == FieldType::Url;
}

QStringList signUpRoles(const Domain &domain)
{
    QStringList names;
    for (const DomainRole &role : domain.roles) {
        if (role.canSignUp)
            names.append(role.name);
    }
    return names.isEmpty() ? QStringList{u"user"_s} : names;
}

QStringList roleNames(const Domain &domain)
{
    QStringList names{u"admin"_s};
    for (const DomainRole &role : domain.roles)
        names.append(role.name);
    for (const QString &role : signUpRoles(domain)) {
        if (!names.contains(role))
            names.append(role);
    }
    return names;
}

QVector<Capability> capabilitiesOf(const Domain &domain, CapabilityKind kind)
{
    QVector<Capability> found;
    for (const Capability &capability : domain.capabilities) {
        if (capability.kind == kind)
            found.append(capability);
    }
    return found;
}

} // namespace autodevos::data
