// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/faq.h"
#include "agents/blueprint/generate/modules/module.h"

#include "agents/blueprint/generate/brand.h"
namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QString lowered(const QString &label)
{
    return label.left(1).toLower() + label.mid(1);
}

} // namespace

QVector<FaqEntry> firstQuestions(const Domain &domain)
{
    QVector<FaqEntry> entries{
        {u"What is %1?"_s.arg(features::brand(domain)),
         domain.summary.isEmpty() ? u"A place for everybody who is interested in it."_s : domain.summary}};
    const bool hasSignUp = frontendFacts(domain).hasSignUp;
    if (hasSignUp)
        entries.append(
            {u"Do I need an account?"_s,
             u"Choose “Sign up”, enter your name, your e-mail address and a password, and you are in. What is "
             "open to everybody can be seen without an account."_s});
    for (const Entity *entity : shown::pageEntities(domain)) {
        const bool isMadeByPeople = entity->access.create.contains(u"user"_s);
        if (entity == shown::contactEntity(domain) || entries.size() >= 5)
            continue;
        const QString plural = lowered(entity->plural);
        if (isMadeByPeople)
            entries.append({u"How do I add to the %1?"_s.arg(plural),
                            u"Sign in, open “%1” in the menu and choose “New %2”. You can change and delete what you "
                            "made at any time."_s.arg(entity->plural, lowered(entity->label))});
        else
            entries.append({u"Where do I find the %1?"_s.arg(plural),
                            u"Open “%1” in the menu. The search and the filters above the list narrow it down."_s.arg(
                                entity->plural)});
    }
    if (domain.has(CapabilityKind::Contact))
        entries.append({u"How can I reach you?"_s, u"Write to us with the form on the contact page."_s});
    return entries;
}

namespace {

QString settingsFile(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const FaqEntry &entry : firstQuestions(domain))
        docs.append(
            ts::object({ts::property(u"question"_s, entry.question), ts::property(u"answer"_s, entry.answer)}, true));
    return fileOf(
        {plain(u"/** What the page begins with; admins change it. */"_s),
         constant(u"export const firstEntries: readonly { question: string; answer: string }[]"_s, ts::array(docs))});
}

} // namespace

std::optional<Module> faqModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Faq))
        return std::nullopt;
    const QString tag = u"FAQ"_s;
    const QJsonObject entry = describe::shape({u"id:integer"_s, u"question:string"_s, u"answer:string"_s});
    const QJsonObject values = describe::shape({u"question:string"_s, u"answer:string"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/faq"_s,
                          .id = u"listQuestions"_s,
                          .summary = u"Questions with their answers"_s,
                          .tag = tag,
                          .isOpen = true,
                          .answer = describe::itemsOf(entry)});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/faq"_s,
                          .id = u"addQuestion"_s,
                          .summary = u"Adds a question; for admins"_s,
                          .tag = tag,
                          .body = values,
                          .answer = entry,
                          .status = u"201"_s});
    describe::add(paths, {.method = u"put"_s,
                          .path = u"/faq/{id}"_s,
                          .id = u"changeQuestion"_s,
                          .summary = u"Changes a question; for admins"_s,
                          .tag = tag,
                          .body = values,
                          .answer = entry});
    describe::add(paths, {.method = u"delete"_s,
                          .path = u"/faq/{id}"_s,
                          .id = u"deleteQuestion"_s,
                          .summary = u"Deletes a question; for admins"_s,
                          .tag = tag});
    Module module{.id = u"faq"_s,
                  .title = u"Questions and answers"_s,
                  .instructions = u"A page of questions that open to show their answers; admins add, change and delete "
                                  "them on the page."_s,
                  .kind = CapabilityKind::Faq,
                  .routes = {{.path = u"faq"_s, .name = u"faqRoutes"_s, .file = u"faq-routes"_s}},
                  .pages = {{.path = u"faq"_s,
                             .component = u"FaqPage"_s,
                             .file = u"faq/FaqPage"_s,
                             .label = u"FAQ"_s,
                             .icon = u"question"_s,
                             .access = {u"visitor"_s}}},
                  .tables = {{.name = u"FaqEntry"_s,
                              .fields = {describe::column(u"question"_s, FieldType::String),
                                         describe::column(u"answer"_s, FieldType::Text)}}},
                  .paths = paths};
    module.made.append({u"backend/src/seed/faq-entries.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

std::optional<Module> newsletterModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Newsletter))
        return std::nullopt;
    const QString tag = u"Newsletter"_s;
    const QJsonObject leaving = describe::shape({u"email:string"_s, u"code:string"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/newsletter"_s,
                          .id = u"listSubscribers"_s,
                          .summary = u"All addresses; for admins"_s,
                          .tag = tag,
                          .answer = describe::itemsOf(
                              describe::shape({u"id:integer"_s, u"email:string"_s, u"createdAt:string"_s}))});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/newsletter"_s,
                          .id = u"subscribe"_s,
                          .summary = u"Leaves an address, and gets the code to take it back"_s,
                          .tag = tag,
                          .isOpen = true,
                          .body = describe::shape({u"email:string"_s}),
                          .answer = leaving,
                          .status = u"201"_s});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/newsletter/unsubscribe"_s,
                          .id = u"unsubscribe"_s,
                          .summary = u"Takes an address back"_s,
                          .tag = tag,
                          .isOpen = true,
                          .body = leaving});
    return Module{
        .id = u"newsletter"_s,
        .title = u"Newsletter sign-up"_s,
        .instructions = u"Let visitors leave an e-mail address once and take it back; let admins see and export the "
                        "addresses. Nothing is sent, and the page says so."_s,
        .kind = CapabilityKind::Newsletter,
        .routes = {{.path = u"newsletter"_s, .name = u"newsletterRoutes"_s, .file = u"newsletter-routes"_s}},
        .pages = {{.path = u"newsletter"_s,
                   .component = u"NewsletterPage"_s,
                   .file = u"newsletter/NewsletterPage"_s,
                   .label = u"Newsletter"_s,
                   .icon = u"mail"_s,
                   .access = {u"visitor"_s}},
                  {.path = u"newsletter/unsubscribe"_s,
                   .component = u"UnsubscribePage"_s,
                   .file = u"newsletter/UnsubscribePage"_s,
                   .access = {u"visitor"_s}}},
        .tables = {{.name = u"NewsletterSubscriber"_s, .fields = {[] {
                                                           Field email = describe::column(u"email"_s, FieldType::Email);
                                                           email.unique = true;
                                                           return email;
                                                       }()}}},
        .paths = paths};
}

} // namespace autodevos
