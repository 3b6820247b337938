// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression spoken(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isKind(const CapabilityContext &context, QLatin1StringView kind, const Entity &entity)
{
    const QString label = entity.label.toLower();
    return context.lexicon.isIn(kind, label) || context.lexicon.isIn(kind, label.section(u' ', -1));
}

/// The field that names what is heard or seen: "audio", "video", "recording"; else a file or a link to one.
Field *mediaFieldOf(Entity &entity)
{
    static const QStringList sure{u"audio"_s,   u"video"_s,   u"recording"_s, u"sound"_s,
                                  u"trailer"_s, u"episode"_s, u"mp3"_s,       u"media"_s};
    static const QStringList likely{u"file"_s, u"link"_s, u"url"_s};
    for (const QStringList *names : {&sure, &likely}) {
        for (Field &field : entity.fields) {
            const QStringList words = naming::words(field.name);
            const bool isAddress = field.type == FieldType::Url || field.type == FieldType::File;
            const bool isNamed = std::any_of(words.begin(), words.end(),
                                             [&](const QString &word) { return names->contains(word.toLower()); });
            if (isAddress && isNamed)
                return &field;
        }
    }
    return nullptr;
}

/// Lists of sounds and films; where there are none, lists of what is often recorded, such as lessons.
QVector<Entity *> playedLists(const CapabilityContext &context)
{
    QVector<Entity *> found;
    const QVector<Entity *> lists = context.lists();
    for (const auto &kind : {"heard"_L1, "seen"_L1, "recorded"_L1}) {
        if (kind == "recorded"_L1 && !found.isEmpty())
            break;
        std::copy_if(lists.begin(), lists.end(), std::back_inserter(found),
                     [&](const Entity *list) { return !found.contains(list) && isKind(context, kind, *list); });
    }
    if (found.isEmpty())
        std::copy_if(lists.begin(), lists.end(), std::back_inserter(found), [&](Entity *list) {
            const Field *field = mediaFieldOf(*list);
            return field && field->name != "file"_L1 && field->name != "link"_L1 && field->name != "url"_L1;
        });
    return found;
}

bool isSeen(const CapabilityContext &context, const Entity &entity, const Field *field)
{
    const bool isNamed = field && naming::words(field->name).contains(u"video"_s);
    const bool isHeard = field && naming::words(field->name).contains(u"audio"_s);
    const QSet<QString> &words = context.draft.words;
    const QString label = entity.label.section(u' ', -1).toLower();
    const bool isFilm = !isHeard && (label == "film"_L1 || label == "movie"_L1);
    return isNamed || isFilm || isKind(context, "seen"_L1, entity) ||
           (!isHeard && isKind(context, "recorded"_L1, entity) && words.contains(u"video"_s));
}

/// A playlist holds songs, in the order in which they were put on it; a song can be on many.
void openPlaylists(const CapabilityContext &context, const QString &played)
{
    Entity *media = context.named(played);
    for (Entity &list : context.domain.entities) {
        if (list.presentation != Presentation::Page || list.label.section(u' ', -1).toLower() != "playlist"_L1)
            continue;
        const Relation *inside = relationTo(*media, list.name);
        QStringList requirements = inside ? inside->requirements : QStringList();
        if (inside && !inside->many)
            context.dropMember(*media, QString(inside->name));
        if (!relationTo(list, played) && !relationTo(*media, list.name))
            list.relations.append({.name = lowerCamel(media->plural),
                                   .label = media->plural,
                                   .target = played,
                                   .many = true,
                                   .requirements = requirements});
    }
}

void giveMedia(const CapabilityContext &context, Entity &entity, const QString &requirement)
{
    Field *field = mediaFieldOf(entity);
    const bool isVideo = isSeen(context, entity, field);
    if (!field) {
        entity.fields += fieldsFromSpecification(isVideo ? u"video:file"_s : u"audio:file"_s, {});
        field = &entity.fields.last();
    } else if (field->name == "link"_L1 || field->name == "url"_L1 || field->name == "file"_L1) {
        field->name = isVideo ? u"video"_s : u"audio"_s;
        field->label = isVideo ? u"Video"_s : u"Audio"_s;
    }
    field->type = FieldType::File;
    field->required = false;
    const QString name = entity.name;
    const QString file = field->name;
    context.add({.kind = CapabilityKind::Media,
                 .entity = name,
                 .fields = {file},
                 .page = isVideo ? u"video"_s : u"audio"_s,
                 .requirements = {requirement}});
    context.add({.kind = CapabilityKind::Upload, .entity = name});
    openPlaylists(context, name);
}

/// "listeners play songs", "a built-in player", "students watch the lessons", "video lessons"
bool asksToPlay(const QString &text)
{
    static const QRegularExpression heard = spoken(
        u"\\b(?:play(?:s|ed|ing|back|able)?|listen(?:s|ed|ing)?|stream(?:s|ed|ing)?)\\b(?! (?:games?|against|with))"_s);
    static const QRegularExpression seen = spoken(
        u"\\bwatch(?:es|ed|ing)?\\b(?:(?: \\w+){0,3} (?:videos?|lessons?|lectures?|episodes?|tutorials?|clips?|"
        "webinars?|courses?|recordings?)| (?:it|them))\\b|\\bvideo (?:lessons?|courses?|tutorials?|lectures?)\\b"_s);
    static const QRegularExpression player = spoken(u"\\b(?:audio|video|media|music|sound|podcast|embedded|built-in|"
                                                    "in-page|web|mini)[ -]players?\\b|\\ba player\\b"_s);
    return heard.match(text).hasMatch() || seen.match(text).hasMatch() || player.match(text).hasMatch();
}

/// "play history", "most played songs", "recently played", "how often each song was played"
bool asksForPlays(const QString &text)
{
    static const QRegularExpression shape =
        spoken(u"\\b(?:play(?:ing|back)?|listening|watch(?:ing)?|viewing) (?:histor(?:y|ies)|counts?|counters?|"
               "statistics|stats)\\b|\\b(?:recently|last|most|often|frequently|already)[ -](?:played|listened|watched|"
               "heard|streamed)\\b|\\bnumbers? of (?:plays|listens|streams|views)\\b|\\b(?:count|counts|counting|track|"
               "tracks|show|shows) (?:the )?(?:plays|listens)\\b|\\bhow (?:often|many times)\\b.{0,40}\\b(?:played|"
               "watched|listened)\\b"_s);
    return shape.match(text).hasMatch();
}

void addPlays(const CapabilityContext &context, const QString &requirement)
{
    QStringList played;
    for (const Capability &capability : std::as_const(context.domain.capabilities)) {
        if (capability.kind == CapabilityKind::Media)
            played.append(capability.entity);
    }
    for (const QString &name : std::as_const(played))
        context.add({.kind = CapabilityKind::Plays, .entity = name, .requirements = {requirement}});
}

} // namespace

void buildMedia(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    const QVector<Entity *> all = playedLists(context);
    const bool isOne = entity && (all.contains(entity) || (mediaFieldOf(*entity) && context.lists().contains(entity)));
    const QVector<Entity *> chosen = isOne ? QVector<Entity *>{entity} : all;
    if (chosen.isEmpty())
        return context.leaveOut(asked.requirement, u"there is nothing here that could be heard or seen"_s);
    QStringList names;
    for (const Entity *one : chosen)
        names.append(one->name);
    for (const QString &name : std::as_const(names))
        giveMedia(context, *context.named(name), asked.requirement);
}

void addMedia(const CapabilityContext &context)
{
    if (context.draft.isGame)
        return;
    for (Requirement &requirement : context.draft.requirements) {
        const QString id = requirement.id.value();
        const bool isPlays = asksForPlays(requirement.text);
        const bool isLive = requirement.text.contains(u"live"_s, Qt::CaseInsensitive);
        if ((!isPlays && !asksToPlay(requirement.text)) || isLive || playedLists(context).isEmpty())
            continue;
        if (!context.domain.has(CapabilityKind::Media) || !isPlays)
            buildMedia(context, {.kind = u"media"_s, .requirement = id}, nullptr);
        if (isPlays)
            addPlays(context, id);
        requirement.cannot.clear();
    }
}

} // namespace autodevos
