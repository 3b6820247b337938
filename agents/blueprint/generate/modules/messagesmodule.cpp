// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

Entity conversationTable()
{
    return {.name = u"ChatConversation"_s,
            .fields = {describe::optionalColumn(u"name"_s, FieldType::String),
                       describe::column(u"subject"_s, FieldType::String),
                       describe::column(u"about"_s, FieldType::String)}};
}

Entity memberTable()
{
    return {.name = u"ChatMember"_s,
            .fields = {describe::column(u"readAt"_s, FieldType::DateTime)},
            .relations = {describe::within(u"conversation"_s, u"ChatConversation"_s), describe::account(u"account"_s)},
            .parent = u"conversation"_s,
            .uniqueTogether = {u"conversation"_s, u"account"_s}};
}

Entity messageTable()
{
    return {.name = u"ChatMessage"_s,
            .fields = {describe::column(u"body"_s, FieldType::Text)},
            .relations = {describe::within(u"conversation"_s, u"ChatConversation"_s), describe::account(u"author"_s)},
            .parent = u"conversation"_s};
}

QJsonObject messagePaths()
{
    const QString tag = u"Messages"_s;
    const QJsonObject message =
        describe::shape({u"id:integer"_s, u"body:string"_s, u"author:object"_s, u"createdAt:string"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/conversations"_s,
                          .id = u"listConversations"_s,
                          .summary = u"The account's conversations, the latest first"_s,
                          .tag = tag,
                          .answer = describe::itemsOf(describe::shape(
                              {u"id:integer"_s, u"title:string"_s, u"subject:string"_s, u"isRoom:boolean"_s,
                               u"last:string?"_s, u"updatedAt:string"_s, u"unread:integer"_s}))});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/conversations"_s,
                          .id = u"startConversation"_s,
                          .summary = u"Begins a conversation with a person, or with the owner of a record"_s,
                          .tag = tag,
                          .body = {{u"type"_s, u"object"_s}},
                          .answer = describe::shape({u"id:integer"_s}),
                          .status = u"201"_s});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/conversations/unread"_s,
                          .id = u"countUnreadMessages"_s,
                          .summary = u"How many messages wait to be read"_s,
                          .tag = tag,
                          .answer = describe::shape({u"unread:integer"_s})});
    describe::add(
        paths, {.method = u"get"_s,
                .path = u"/conversations/{id}"_s,
                .id = u"getConversation"_s,
                .summary = u"A conversation with its latest messages; for its members only"_s,
                .tag = tag,
                .answer = describe::shape({u"id:integer"_s, u"title:string"_s, u"subject:string"_s, u"about:string"_s,
                                           u"isRoom:boolean"_s, u"members:object[]"_s, u"messages:object[]"_s})});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/conversations/{id}/messages"_s,
                          .id = u"writeMessage"_s,
                          .summary = u"Writes a message"_s,
                          .tag = tag,
                          .body = describe::shape({u"body:string"_s}),
                          .answer = message,
                          .status = u"201"_s});
    describe::add(paths, {.method = u"put"_s,
                          .path = u"/conversations/{id}/read"_s,
                          .id = u"markConversationRead"_s,
                          .summary = u"Nothing written up to now is new any more"_s,
                          .tag = tag});
    return paths;
}

QStringList startingPoints(const Domain &domain)
{
    QStringList names;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Messages)) {
        if (!capability.entity.isEmpty())
            names.append(capability.entity);
    }
    return names;
}

} // namespace

std::optional<Module> messagesModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Messages) && !domain.has(CapabilityKind::Chat))
        return std::nullopt;
    Module module{
        .id = u"messages"_s,
        .title = u"Messages between people"_s,
        .instructions =
            u"Let people write to each other: conversations of two, started from a person or from a record's "
            "owner; only members read them; new messages appear without a reload and are counted in the "
            "menu."_s,
        .kind = CapabilityKind::Messages,
        .routes = {{.path = u"conversations"_s, .name = u"conversationRoutes"_s, .file = u"conversation-routes"_s}},
        .tables = {conversationTable(), memberTable(), messageTable()},
        .paths = messagePaths(),
        .facts = {{u"notifies"_s, domain.has(CapabilityKind::Notifications)}}};
    const ModulePage inbox{.path = u"messages"_s,
                           .component = u"MessagesPage"_s,
                           .file = u"messages/MessagesPage"_s,
                           .label = u"Messages"_s,
                           .icon = u"chat"_s,
                           .access = {u"user"_s},
                           .mark = u"UnreadMark"_s,
                           .markFile = u"messages/UnreadMark"_s};
    ModulePage conversation = inbox;
    conversation.path = u"messages/:id"_s;
    conversation.label.clear();
    conversation.mark.clear();
    module.pages = {inbox, conversation};
    const QStringList names = startingPoints(domain);
    if (!names.isEmpty())
        module.parts = {u"messages-owner"_s};
    for (const QString &name : names)
        module.components.append(
            {.slot = Slot::Action, .entity = name, .component = u"MessageOwner"_s, .file = u"messages/MessageOwner"_s});
    module.made.append({u"backend/src/services/message-settings.ts"_s, [names]() -> Result<QString> {
                            return fileOf(
                                {plain(u"/** Kinds of records whose owner can be written to. */"_s),
                                 constant(u"export const openFrom: readonly string[]"_s, ts::strings(names))});
                        }});
    return module;
}

std::optional<Module> roomsModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Chat))
        return std::nullopt;
    const QString tag = u"Rooms"_s;
    QJsonObject paths;
    describe::add(paths,
                  {.method = u"get"_s,
                   .path = u"/rooms"_s,
                   .id = u"listRooms"_s,
                   .summary = u"All rooms"_s,
                   .tag = tag,
                   .answer = describe::itemsOf(describe::shape({u"id:integer"_s, u"name:string"_s, u"subject:string"_s,
                                                                u"members:integer"_s, u"isMember:boolean"_s}))});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/rooms"_s,
                          .id = u"openRoom"_s,
                          .summary = u"Opens a room"_s,
                          .tag = tag,
                          .body = {{u"type"_s, u"object"_s}},
                          .answer = describe::shape({u"id:integer"_s}),
                          .status = u"201"_s});
    for (const auto &[method, id, summary] : {std::tuple{u"put"_s, u"enterRoom"_s, u"Enters a room"_s},
                                              std::tuple{u"delete"_s, u"leaveRoom"_s, u"Leaves a room"_s}})
        describe::add(
            paths, {.method = method, .path = u"/rooms/{id}/membership"_s, .id = id, .summary = summary, .tag = tag});
    return Module{.id = u"rooms"_s,
                  .title = u"Chat rooms"_s,
                  .instructions = u"Let people open rooms, enter them, talk with all in them and leave."_s,
                  .kind = CapabilityKind::Chat,
                  .routes = {{.path = u"rooms"_s, .name = u"roomRoutes"_s, .file = u"room-routes"_s}},
                  .pages = {{.path = u"rooms"_s,
                             .component = u"RoomsPage"_s,
                             .file = u"rooms/RoomsPage"_s,
                             .label = u"Chat rooms"_s,
                             .icon = u"people"_s,
                             .access = {u"user"_s}}},
                  .paths = paths};
}

} // namespace autodevos
