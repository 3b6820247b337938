// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// Records that are not seen by everybody at first, and how they come to be.
struct Hidden {
    const Entity *entity = nullptr;
    data::Visibility visibility;
    QString state;     ///< in which nobody else sees a new one
    QStringList moves; ///< transitions from there to where everybody does; empty: the field is set
};

/// The shortest way along the moves; empty when there is none.
QStringList wayTo(const StateMachine &machine, const QStringList &shown)
{
    QVector<std::pair<QString, QStringList>> reached{{machine.initial, {}}};
    for (qsizetype at = 0; at < reached.size(); ++at) {
        const auto [state, way] = reached.at(at);
        if (shown.contains(state))
            return way;
        for (const Transition &move : machine.transitions) {
            const bool isKnown =
                std::any_of(reached.begin(), reached.end(), [&](const auto &one) { return one.first == move.to; });
            if (move.from.contains(state) && !isKnown)
                reached.append({move.to, way + QStringList{naming::kebab(move.name)}});
        }
    }
    return {};
}

std::optional<Hidden> hiddenOf(const Domain &domain, const Entity &entity)
{
    const std::optional<data::Visibility> visibility = data::visibilityOf(domain, entity);
    if (!visibility || entity.presentation != Presentation::Page || data::isKept(domain, entity))
        return std::nullopt;
    Hidden hidden{.entity = &entity, .visibility = *visibility};
    if (const StateMachine *machine = domain.machine(entity.name, visibility->field)) {
        hidden.state = machine->initial;
        hidden.moves = wayTo(*machine, visibility->states);
        return hidden.moves.isEmpty() ? std::nullopt : std::optional(hidden);
    }
    for (const QString &option : findField(entity, visibility->field)->options) {
        if (hidden.state.isEmpty() && !visibility->states.contains(option))
            hidden.state = option;
    }
    return hidden.state.isEmpty() ? std::nullopt : std::optional(hidden);
}

std::optional<Hidden> firstHidden(const Domain &domain)
{
    std::optional<Hidden> found;
    for (const Entity &entity : domain.entities) {
        const std::optional<Hidden> hidden = hiddenOf(domain, entity);
        const bool isOpen = hidden && entity.access.read.contains(u"visitor"_s);
        const bool isBetter = !found || (isOpen && !found->entity->access.read.contains(u"visitor"_s));
        if (hidden && isBetter)
            found = hidden;
    }
    return found;
}

/// Somebody who may read the records but does not look after them.
QString outsider(const Domain &domain, const Hidden &hidden)
{
    if (hidden.entity->access.read.contains(u"visitor"_s))
        return u"nobody"_s;
    for (const QString &role : data::signUpRoles(domain)) {
        if (!hidden.visibility.keepers.contains(role))
            return u"await signIn(%1)"_s.arg(ts::quoted(role));
    }
    return u"await signIn(defaultRole)"_s;
}

/// What stands in such records and is read by everybody who sees them: comments, reviews.
QVector<const Entity *> insidesOf(const Domain &domain, const Hidden &hidden)
{
    QVector<const Entity *> insides;
    for (const Entity &entity : domain.entities) {
        const Relation *within = data::curtainOf(domain, entity);
        const bool isRead =
            entity.access.read.contains(u"visitor"_s) ||
            (entity.access.read.contains(u"user"_s) && !hidden.entity->access.read.contains(u"visitor"_s));
        const bool isResource = entity.presentation != Presentation::Toggle && !data::isKept(domain, entity);
        if (within && within->target == hidden.entity->name && isRead && isResource)
            insides.append(&entity);
    }
    return insides;
}

/// Ways to put something into the record with an id.
void addInsides(const QVector<const Entity *> &insides, QVector<ts::Doc> &parts)
{
    QVector<ts::Doc> ways;
    for (const Entity *inside : insides) {
        const QString sample = u"sample"_s + inside->name;
        const Relation *within = findRelation(*inside, inside->parent);
        const ts::Doc body = ts::object({ts::text(u"...(await %1(admin))"_s.arg(sample)),
                                         ts::property(naming::idName(*within), ts::text(u"id"_s))});
        ways.append(ts::object(
            {ts::property(u"address"_s, u"/api/"_s + naming::routeName(*inside)),
             ts::property(u"sample"_s,
                          ts::concat({plain(u"async (admin: Session, id: number) => ("_s), body, plain(u")"_s)}))},
            true));
    }
    parts += {emptyLine(), plain(u"/** What is put into such a record with an id. */"_s),
              constant(u"export const insides"_s, ts::array(ways))};
}

/// backend/tests/support/hidden.ts
QString supportCode(const Domain &domain)
{
    const Hidden hidden = *firstHidden(domain);
    const QString path = u"/api/"_s + naming::routeName(*hidden.entity);
    const QString sample = u"sample"_s + hidden.entity->name;
    const QString who = outsider(domain, hidden);
    const QString field = hidden.visibility.field;
    const QVector<const Entity *> insides = insidesOf(domain, hidden);
    QStringList samples{sample};
    for (const Entity *inside : insides)
        samples.append(u"sample"_s + inside->name);
    QVector<ts::Doc> parts;
    if (who == "nobody"_L1)
        parts.append(plain(u"import { call, nobody, signInAdmin, type Session } from './api.js';"_s));
    else
        parts.append(plain(u"import { call, signInAdmin, type Session } from './api.js';"_s));
    if (who.contains(u"defaultRole"_s))
        parts.append(plain(u"import { defaultRole } from '../../src/models/roles.js';"_s));
    if (who != "nobody"_L1)
        parts.append(plain(u"import { signIn } from './people.js';"_s));
    parts += {ts::importNames(samples, u"./samples.js"_s),
              emptyLine(),
              plain(u"export const path = %1;"_s.arg(ts::quoted(path))),
              emptyLine(),
              plain(u"/** Somebody who sees only what everybody does. */"_s),
              plain(who == "nobody"_L1 ? u"export const outsider = (): Promise<Session> => Promise.resolve(nobody);"_s
                                       : u"export const outsider = async (): Promise<Session> => %1;"_s.arg(who)),
              emptyLine(),
              plain(u"/** A record that is not for everybody yet. */"_s),
              plain(u"export async function makeHidden() {"_s),
              plain(u"  const admin = await signInAdmin();"_s)};
    if (hidden.moves.isEmpty())
        parts.append(ts::indent(ts::concat(
            {plain(u"  const body = "_s),
             ts::object({ts::text(u"...(await %1(admin))"_s.arg(sample)), ts::property(field, hidden.state)}),
             plain(u";"_s)})));
    else
        parts.append(plain(u"  const body = await %1(admin);"_s.arg(sample)));
    parts += {plain(u"  return call('post', path, admin, body);"_s),
              plain(u"}"_s),
              emptyLine(),
              plain(u"/** Brings it to where everybody sees it. */"_s),
              plain(u"export async function reveal(id: number) {"_s),
              plain(u"  const admin = await signInAdmin();"_s)};
    for (const QString &move : hidden.moves)
        parts.append(plain(u"  await call('post', `${path}/${id}/transitions/%1`, admin);"_s.arg(move)));
    if (hidden.moves.isEmpty())
        parts.append(ts::indent(
            ts::concat({plain(u"  await "_s),
                        ts::call(u"call"_s, {ts::string(u"patch"_s), plain(u"`${path}/${id}`"_s), plain(u"admin"_s),
                                             ts::object({ts::property(field, hidden.visibility.states.constFirst())})}),
                        plain(u";"_s)})));
    parts.append(plain(u"}"_s));
    if (!insides.isEmpty())
        addInsides(insides, parts);
    return fileOf(parts);
}

/// e2e/hidden.mjs: what visitors must not meet.
QString scenarioCode(const Domain &domain)
{
    QVector<ts::Doc> lists;
    for (const Entity &entity : domain.entities) {
        const std::optional<Hidden> hidden = hiddenOf(domain, entity);
        if (!hidden || !entity.access.read.contains(u"visitor"_s))
            continue;
        lists.append(ts::object({ts::property(u"plural"_s, entity.plural),
                                 ts::property(u"api"_s, u"/api/"_s + naming::routeName(entity)),
                                 ts::property(u"field"_s, hidden->visibility.field),
                                 ts::property(u"states"_s, ts::strings(hidden->visibility.states))},
                                true));
    }
    return fileOf({plain(u"/** What visitors see in these states only. */"_s),
                   constant(u"export const curtained"_s, ts::array(lists))});
}

} // namespace

std::optional<Module> visibilityModule(const Domain &domain)
{
    if (domain.kind == ProjectKind::Static || !firstHidden(domain))
        return std::nullopt;
    Module module{.id = u"visibility"_s,
                  .title = u"What everybody sees"_s,
                  .instructions = u"Keep drafts, and what nobody has approved yet, from everybody but their owners and "
                                  "those who look after them: in lists, pages, searches and counts."_s,
                  .kind = CapabilityKind::Visibility};
    module.facts = {{u"hasInsides"_s, !insidesOf(domain, *firstHidden(domain)).isEmpty()}};
    module.made = {{u"backend/tests/support/hidden.ts"_s,
                    [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }},
                   {u"e2e/hidden.mjs"_s, [domain]() -> Result<QString> {
                        return scenarioCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
