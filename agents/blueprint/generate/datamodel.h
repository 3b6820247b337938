// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QStringList>
#include <QVector>

#include <optional>

/// Facts about the stored data that several generators need. Pure functions over a normalised domain.
namespace autodevos::data {

/// A relation seen from its target: "User" has "tasksAsAssignee".
struct Reverse {
    const Entity *entity = nullptr; ///< holds the relation
    const Relation *relation = nullptr;
    QString name; ///< member of the target in Prisma's schema
};

using Path = QStringList;

/// Name of the relation in Prisma's schema and of the join table: "TaskAssignee".
[[nodiscard]] QString relationName(const Entity &entity, const Relation &relation);
/// Relations of all entities that lead to `target` ("User" included), in the domain's order, with unique names.
[[nodiscard]] QVector<Reverse> reversesOf(const Domain &domain, const QString &target);
[[nodiscard]] QString reverseName(const Domain &domain, const Entity &entity, const Relation &relation);
/// "Cascade" for what lives inside its target, "SetNull" for what can do without, else "Restrict".
[[nodiscard]] QString onDelete(const Domain &domain, const Entity &entity, const Relation &relation);
/// Records come about by what people do elsewhere: there is no form to make one, for
/// admins neither, and they end with what they belong to.
[[nodiscard]] bool isKept(const Domain &domain, const Entity &entity);

/// Values that name a record: own fields ({"title"}) or fields of related records ({"doctor","name"}).
[[nodiscard]] QVector<Path> titlePaths(const Domain &domain, const Entity &entity);
/// Values in which a text search looks, as Prisma conditions ({"categories","some","name"}).
[[nodiscard]] QVector<Path> searchPaths(const Domain &domain, const Entity &entity);
/// Way from a record to the column with its owner's account ({"patient","accountId"}); empty: nobody owns it.
[[nodiscard]] Path ownerPath(const Domain &domain, const Entity &entity);
/// The names in `uniqueTogether` as columns; empty when they cannot be one (a relation to many among them).
[[nodiscard]] QStringList uniqueColumns(const Entity &entity);

/// Entities so that every one stands after those it cannot exist without.
[[nodiscard]] QVector<const Entity *> inOrderOfNeed(const Domain &domain);
/// A field that a request may leave out: not required, or with a value to begin with.
[[nodiscard]] bool isOptional(const Field &field);
/// The text of `Field::initial` where it is a possible value of the field; empty otherwise.
[[nodiscard]] QString initialValue(const Field &field);
/// Kept by the server for what people do elsewhere, such as the score of votes; nobody sends it.
[[nodiscard]] bool isKept(const Domain &domain, const Entity &entity, const QString &field);
/// Fields people may send: all but those that a state machine moves or the server keeps.
[[nodiscard]] QVector<Field> editableFields(const Domain &domain, const Entity &entity);
/// Relations people may send; those filled with the account are left out.
[[nodiscard]] QVector<Relation> editableRelations(const Entity &entity);
/// Actor relations that lead to a profile: whoever has no such profile names the record himself.
[[nodiscard]] QVector<Relation> profileActors(const Entity &entity);

/// The file of the entity that is heard or seen; empty: there is none.
[[nodiscard]] QString mediaField(const Domain &domain, const Entity &entity);
/// A module shows the records on the page of what the relation leads to in its own way: the matches of a team.
[[nodiscard]] bool isShownByModule(const Domain &domain, const Entity &entity, const Relation &relation);

/// The whole number that says how many of it there are; empty: nobody counts them.
[[nodiscard]] QString stockField(const Entity &entity);
/// Orders, deliveries and productions, in some of whose states things have been taken from the stock or have come in.
[[nodiscard]] bool movesStock(const Entity &entity);

/// What an order does to the stock: how much, and from which of its states on. Null: it has none.
struct StockOrder {
    const Entity *entity = nullptr;
    const Relation *link = nullptr;
    const Relation *place = nullptr; ///< where it lies; null: nowhere in particular
    QStringList done;                ///< states of "status"; the first is where it happens
    bool adds = false;
};
/// The place of each movement, where the stock is kept by branches or warehouses; null: it is counted in all.
[[nodiscard]] const Relation *stockPlace(const Domain &domain);
/// The orders of what is counted, as far as they say how many.
[[nodiscard]] QVector<StockOrder> stockOrdersOf(const Domain &domain, const Entity &counted);

/// States in which everybody who may read an entity sees a record.
struct Visibility {
    QString field;
    QStringList states;
    QStringList keepers; ///< principals who see it in the others as well, beside its owner
};
[[nodiscard]] std::optional<Visibility> visibilityOf(const Domain &domain, const Entity &entity);
/// The relation to the record in which such a record stands, where that one, or what it stands in, may be hidden.
[[nodiscard]] const Relation *curtainOf(const Domain &domain, const Entity &entity);
/// Lines that add up in the record that they stand in: "3 × 12.50" of an invoice.
struct Lines {
    const Entity *line = nullptr;
    const Entity *whole = nullptr;
    const Relation *relation = nullptr; ///< from the line to the whole
    QString quantity;
    QString price;
    QString amount; ///< of a line; kept by the server, as the following are
    QString total;
    QString net;                       ///< of the whole, before tax; empty: it has none
    QString discount;                  ///< of a line, in percent or as an amount; empty: it has none
    QString tax;                       ///< of the whole, in percent; empty: it has none
    const Relation *product = nullptr; ///< of a line: what it takes its price from where none is given
    QString productPrice;
};
[[nodiscard]] QVector<Lines> linesOf(const Domain &domain);
[[nodiscard]] bool isNumeric(FieldType type);
[[nodiscard]] bool isTextual(FieldType type);
[[nodiscard]] QStringList roleNames(const Domain &domain);   ///< with "admin", and "user" when plain accounts exist
[[nodiscard]] QStringList signUpRoles(const Domain &domain); ///< never empty: "user" when no role can sign up
[[nodiscard]] QVector<Capability> capabilitiesOf(const Domain &domain, CapabilityKind kind);

} // namespace autodevos::data
