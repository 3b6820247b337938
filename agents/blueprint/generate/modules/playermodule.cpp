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

/// A kind of record that is heard or seen.
struct Played {
    const Entity *entity = nullptr;
    QString field;
    QString by; ///< who made it or what it belongs to; empty: nothing says so
    bool isVideo = false;
};

/// What holds several of them: an album by the relation of its songs, a playlist by its own.
struct Whole {
    const Entity *entity = nullptr;
    const Entity *part = nullptr;
    const Relation *relation = nullptr;
    bool isOwn = false; ///< the relation is one of the whole
};

QString makerOf(const Domain &domain, const Entity &entity)
{
    static const QStringList names{u"artist"_s,   u"author"_s,   u"speaker"_s,   u"performer"_s,
                                   u"composer"_s, u"narrator"_s, u"instructor"_s};
    for (const QString &name : names) {
        if (const Field *field = findField(entity, name); field && field->type == FieldType::String)
            return name;
        if (const Relation *relation = findRelation(entity, name); relation && !relation->many)
            return name;
    }
    const auto find = [&](bool isActor) {
        return std::find_if(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
            return !relation.many && relation.isActor == isActor &&
                   (isActor || (relation.target != "User"_L1 && domain.entity(relation.target)));
        });
    };
    for (const bool isActor : {false, true}) {
        if (const auto found = find(isActor); found != entity.relations.end())
            return found->name;
    }
    return {};
}

QVector<Played> playedOf(const Domain &domain)
{
    QVector<Played> found;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Media)) {
        const Entity *entity = domain.entity(capability.entity);
        if (entity && findField(*entity, capability.fields.value(0)))
            found.append(
                {entity, capability.fields.constFirst(), makerOf(domain, *entity), capability.page == "video"_L1});
    }
    return found;
}

QVector<Whole> wholesOf(const Domain &domain)
{
    QVector<Whole> found;
    const auto isKnown = [&](const Entity *entity) {
        return std::any_of(found.begin(), found.end(), [&](const Whole &whole) { return whole.entity == entity; });
    };
    for (const Played &played : playedOf(domain)) {
        for (const Relation &relation : played.entity->relations) {
            const Entity *whole = domain.entity(relation.target);
            if (whole && whole != played.entity && whole->presentation == Presentation::Page && !relation.isActor &&
                !isKnown(whole))
                found.append({whole, played.entity, &relation});
        }
        for (const Entity &entity : domain.entities) {
            for (const Relation &relation : entity.relations) {
                if (relation.many && relation.target == played.entity->name &&
                    entity.presentation == Presentation::Page && !isKnown(&entity))
                    found.append({&entity, played.entity, &relation, true});
            }
        }
    }
    return found;
}

/// The number that says which comes first; else the day, else the order in which they were added.
QString orderOf(const Entity &part)
{
    static const QStringList names{u"position"_s, u"trackNumber"_s,   u"number"_s,
                                   u"order"_s,    u"episodeNumber"_s, u"lessonNumber"_s};
    for (const QString &name : names) {
        if (const Field *field = findField(part, name); field && field->type == FieldType::Integer)
            return name;
    }
    return u"createdAt"_s;
}

/// backend/src/models/media.ts
QString backendSettings(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Played &one : playedOf(domain)) {
        Members members{ts::property(u"entity"_s, one.entity->name),
                        ts::property(u"path"_s, u"/api/"_s + naming::routeName(*one.entity)),
                        ts::property(u"field"_s, one.field)};
        addText(members, u"by"_s, one.by);
        const Field *duration = findField(*one.entity, u"duration"_s);
        addText(members, u"duration"_s, duration && duration->type == FieldType::Duration ? duration->name : QString());
        docs.append(ts::object(members));
    }
    return fileOf({
        plain(u"interface Media {"_s),
        plain(u"  entity: string;"_s),
        plain(u"  path: string;"_s),
        plain(u"  /** Names the file. */"_s),
        plain(u"  field: string;"_s),
        plain(u"  /** Who made it, or what it belongs to. */"_s),
        plain(u"  by?: string;"_s),
        plain(u"  /** How long it is, in minutes. */"_s),
        plain(u"  duration?: string;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** What is heard or seen here. */"_s),
        constant(u"export const media: readonly Media[]"_s, ts::array(docs)),
    });
}

/// frontend/src/player/settings.ts
QString frontendSettings(const Domain &domain)
{
    Members ways;
    for (const Played &one : playedOf(domain)) {
        Members members{ts::property(u"field"_s, one.field)};
        addText(members, u"by"_s, one.by);
        addFlag(members, u"isVideo"_s, one.isVideo);
        ways.append(ts::property(one.entity->name, ts::object(members)));
    }
    QVector<ts::Doc> parts{
        plain(u"interface Played {"_s),
        plain(u"  /** Names the file. */"_s),
        plain(u"  field: string;"_s),
        plain(u"  /** Who made it, or what it belongs to. */"_s),
        plain(u"  by?: string;"_s),
        plain(u"  isVideo?: boolean;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** What is heard or seen, by the name of its entity. */"_s),
        constant(u"export const played: Readonly<Partial<Record<string, Played>>>"_s, ts::object(ways, true)),
    };
    const QVector<Whole> wholes = wholesOf(domain);
    if (wholes.isEmpty())
        return fileOf(parts);
    Members docs;
    for (const Whole &one : wholes) {
        Members members{ts::property(u"part"_s, one.part->name)};
        if (one.isOwn)
            members.append(ts::property(u"members"_s, one.relation->name));
        else
            members += {ts::property(u"filter"_s, naming::idName(*one.relation)),
                        ts::property(u"order"_s, orderOf(*one.part))};
        docs.append(ts::property(one.entity->name, ts::object(members)));
    }
    parts +=
        {emptyLine(),
         plain(u"interface Whole {"_s),
         plain(u"  /** The entity that is played one after the other. */"_s),
         plain(u"  part: string;"_s),
         plain(
             u"  /** The relation that lists them, or the query parameter and the order in which they are found. */"_s),
         plain(u"  members?: string;"_s),
         plain(u"  filter?: string;"_s),
         plain(u"  order?: string;"_s),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** What holds several of them. */"_s),
         constant(u"export const wholes: Readonly<Partial<Record<string, Whole>>>"_s, ts::object(docs, true))};
    return fileOf(parts);
}

/// e2e/modules/player-settings.mjs
QString scenarioSettings(const Domain &domain)
{
    return fileOf({plain(u"/** Where the browser test finds what is played. */"_s),
                   constant(u"export const player"_s,
                            ts::object({ts::property(
                                u"page"_s, u'/' + naming::routeName(*playedOf(domain).constFirst().entity))}))});
}

} // namespace

std::optional<Module> playerModule(const Domain &domain)
{
    const QVector<Played> all = playedOf(domain);
    if (all.isEmpty())
        return std::nullopt;
    Module module{.id = u"player"_s,
                  .title = u"Player"_s,
                  .instructions =
                      u"Play sounds and videos where they stand, in lists and on pages, with a bar that goes "
                      "on over page changes: seek, volume, speed, next, previous and a queue. The sample "
                      "sounds are made by the seed."_s,
                  .kind = CapabilityKind::Media};
    module.components = {{.slot = Slot::Bar, .component = u"PlayerBar"_s, .file = u"player/PlayerBar"_s}};
    for (const Played &one : all) {
        const QString name = one.entity->name;
        module.components +=
            {{.slot = Slot::Lead, .entity = name, .component = u"PlayLead"_s, .file = u"player/PlayLead"_s},
             {.slot = Slot::Mark, .entity = name, .component = u"PlayMark"_s, .file = u"player/PlayMark"_s},
             {.slot = Slot::Panel, .entity = name, .component = u"MediaPanel"_s, .file = u"player/MediaPanel"_s}};
    }
    for (const Whole &one : wholesOf(domain)) {
        if (one.isOwn)
            module.components.append({.slot = Slot::Panel,
                                      .entity = one.entity->name,
                                      .component = u"Tracks"_s,
                                      .file = u"player/Tracks"_s});
        module.components.append(
            {.slot = Slot::Action, .entity = one.entity->name, .component = u"PlayAll"_s, .file = u"player/PlayAll"_s});
        module.parts = QStringList{u"player-wholes"_s};
    }
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/media.ts"_s, made(backendSettings)},
                   {u"frontend/src/player/settings.ts"_s, made(frontendSettings)},
                   {u"e2e/modules/player-settings.mjs"_s, made(scenarioSettings)}};
    return module;
}

} // namespace autodevos
