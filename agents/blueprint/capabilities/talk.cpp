// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// What a prompt may have named as things although the module keeps them in its own way.
const QStringList &talk()
{
    static const QStringList keys{u"message"_s,      u"direct message"_s, u"private message"_s,
                                  u"chat message"_s, u"chat"_s,           u"conversation"_s,
                                  u"inbox"_s};
    return keys;
}

} // namespace

/// From a person, and from the page of every record that belongs to somebody else.
void buildMessages(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (!context.hasAccounts(asked.requirement))
        return;
    const QString named = entity ? entity->name : QString();
    const QStringList ids = QStringList{asked.requirement} + context.takeOver(talk());
    context.add({.kind = CapabilityKind::Messages, .requirements = ids});
    for (const Entity *list : context.sharedLists()) {
        if (named.isEmpty() || list->name == named || !context.domain.entity(named))
            context.add({.kind = CapabilityKind::Messages, .entity = list->name, .requirements = ids});
    }
}

void buildChat(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (!context.hasAccounts(asked.requirement))
        return;
    Q_UNUSED(entity)
    static const QStringList rooms{u"chat room"_s, u"chatroom"_s, u"channel"_s, u"group chat"_s, u"chat group"_s};
    const QStringList ids = QStringList{asked.requirement} + context.takeOver(talk() + rooms);
    context.add({.kind = CapabilityKind::Messages, .requirements = ids});
    context.add({.kind = CapabilityKind::Chat, .requirements = ids});
}

void buildNotifications(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    if (!context.hasAccounts(asked.requirement))
        return;
    addReminders(context, asked, entity);
    context.add({.kind = CapabilityKind::Notifications, .requirements = {asked.requirement}});
    context.note(asked.requirement, u"people are told in the app, under the bell; no e-mail, text or push message is "
                                    "sent, because that needs a service outside it"_s);
}

void buildNewsletter(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Q_UNUSED(entity)
    const QStringList ids = QStringList{asked.requirement} + context.takeOver({u"newsletter"_s, u"subscriber"_s});
    context.add({.kind = CapabilityKind::Newsletter, .requirements = ids});
    context.note(asked.requirement, u"addresses are collected and can be exported; sending needs a mail service"_s);
}

void buildFaq(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Q_UNUSED(entity)
    const QStringList ids =
        QStringList{asked.requirement} + context.takeOver({u"faq"_s, u"frequently asked question"_s});
    context.add({.kind = CapabilityKind::Faq, .requirements = ids});
}

void buildAssistant(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Q_UNUSED(entity)
    if (!context.hasAccounts(asked.requirement))
        return;
    const QStringList ids =
        QStringList{asked.requirement} + context.takeOver({u"chatbot"_s, u"assistant"_s, u"ai assistant"_s});
    context.add({.kind = CapabilityKind::Assistant, .requirements = ids});
    context.note(asked.requirement, u"a language model answers once AI_BASE_URL and AI_API_KEY are set; until then the "
                                    "answers come from a search in the app's own records, and say so"_s);
}

} // namespace autodevos
