// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

/// Days that people want to be reminded of: what is due, begins or ends; not when somebody was born.
bool isAwaited(const Field &field)
{
    static const QStringList words{u"due"_s,   u"deadline"_s, u"start"_s,   u"date"_s,   u"expir"_s,
                                   u"renew"_s, u"remind"_s,   u"appoint"_s, u"return"_s, u"end"_s};
    const QString name = field.name.toLower();
    const bool isPast = name.contains(u"birth"_s) || name.contains(u"publish"_s) || name.contains(u"update"_s) ||
                        name.contains(u"hire"_s) || name.contains(u"join"_s);
    return isDay(field) && !isPast &&
           std::any_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
}

constexpr int kUsualNotice = 2;

ts::Doc awaitedDoc(const Entity &entity, const Field &field, int notice)
{
    return ts::object({ts::property(u"entity"_s, entity.name), ts::property(u"field"_s, field.name),
                       ts::property(u"label"_s, field.label), ts::property(u"notice"_s, ts::number(notice))});
}

/// The days that the prompt names, each with how long before it people hear of it.
QVector<ts::Doc> namedDays(const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> days;
    for (const Capability &asked : data::capabilitiesOf(domain, CapabilityKind::Reminders)) {
        for (const Field &field : entity.fields) {
            if (asked.entity == entity.name && asked.fields.contains(field.name) && isDay(field))
                days.append(awaitedDoc(entity, field, asked.page.isEmpty() ? kUsualNotice : asked.page.toInt()));
        }
    }
    return days;
}

/// What happens to whom: the record under which another one is made, and the days that come near.
QString settingsFile(const Domain &domain)
{
    Members parents;
    QVector<ts::Doc> days;
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        if (!entity.parent.isEmpty())
            parents.append(ts::property(entity.name, entity.parent));
        const QVector<ts::Doc> named = namedDays(domain, entity);
        const auto day = std::find_if(entity.fields.begin(), entity.fields.end(), isAwaited);
        if (named.isEmpty() && day != entity.fields.end() && !data::ownerPath(domain, entity).isEmpty())
            days.append(awaitedDoc(entity, *day, kUsualNotice));
        days += named;
    }
    return fileOf(
        {plain(u"/** Relation to the record whose owner hears of new ones, by kind of record. */"_s),
         constant(u"export const parents: Readonly<Record<string, string>>"_s, ts::object(parents)), emptyLine(),
         plain(u"interface AwaitedDay {"_s), plain(u"  entity: string;"_s), plain(u"  field: string;"_s),
         plain(u"  label: string;"_s), plain(u"  /** How many days before it people hear of it. */"_s),
         plain(u"  notice: number;"_s), plain(u"}"_s), emptyLine(),
         plain(u"/** Days of which the owner of a record, or whoever sees one that nobody owns, is reminded. */"_s),
         constant(u"export const awaitedDays: readonly AwaitedDay[]"_s, ts::array(days))});
}

struct Remembered {
    QString entity;
    QString route;
    QString field;
    QString label;
    bool isMoment = false;
};

/// The first named day of records that the tests can make, as their owners do.
std::optional<Remembered> firstNamed(const Domain &domain)
{
    for (const Capability &asked : data::capabilitiesOf(domain, CapabilityKind::Reminders)) {
        const Entity *entity = domain.entity(asked.entity);
        const Field *field = entity ? findField(*entity, asked.fields.value(0)) : nullptr;
        if (field && isDay(*field) && entity->presentation == Presentation::Page && !data::isKept(domain, *entity))
            return Remembered{entity->name, naming::routeName(*entity), field->name, field->label,
                              field->type == FieldType::DateTime};
    }
    return std::nullopt;
}

/// backend/tests/support/reminders.ts
QString supportFile(const Remembered &day)
{
    return fileOf({
        plain(u"import { call, signInAdmin } from './api.js';"_s),
        ts::importNames({u"sample"_s + day.entity}, u"./samples.js"_s),
        emptyLine(),
        plain(u"export const label = %1;"_s.arg(ts::quoted(day.label))),
        emptyLine(),
        plain(u"const inDays = (days: number) =>"_s),
        plain(day.isMoment ? u"  new Date(Date.now() + days * 86_400_000).toISOString();"_s
                           : u"  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);"_s),
        emptyLine(),
        plain(u"/** A record of the admin whose day is that far away. */"_s),
        plain(u"export async function makeDue(days: number) {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        ts::indent(ts::concat({plain(u"  const body = "_s),
                               ts::object({ts::text(u"...(await sample%1(admin))"_s.arg(day.entity)),
                                           ts::property(day.field, plain(u"inDays(days)"_s))}),
                               plain(u";"_s)})),
        ts::indent(ts::concat({plain(u"  return "_s),
                               ts::call(u"call"_s, {ts::string(u"post"_s), ts::string(u"/api/"_s + day.route),
                                                    plain(u"admin"_s), plain(u"body"_s)}),
                               plain(u";"_s)})),
        plain(u"}"_s),
    });
}

} // namespace

std::optional<Module> notificationsModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Notifications))
        return std::nullopt;
    const QString tag = u"Notifications"_s;
    QJsonObject paths;
    QJsonObject answer = describe::itemsOf(describe::shape(
        {u"id:integer"_s, u"text:string"_s, u"about:string"_s, u"isRead:boolean"_s, u"createdAt:string"_s}));
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/notifications"_s,
                          .id = u"listNotifications"_s,
                          .summary = u"What the account was told, the latest first"_s,
                          .tag = tag,
                          .answer = answer});
    describe::add(paths, {.method = u"put"_s,
                          .path = u"/notifications/read"_s,
                          .id = u"markAllRead"_s,
                          .summary = u"Marks all as read"_s,
                          .tag = tag});
    describe::add(paths, {.method = u"put"_s,
                          .path = u"/notifications/{id}/read"_s,
                          .id = u"markNotificationRead"_s,
                          .summary = u"Marks one as read"_s,
                          .tag = tag});
    Module module{
        .id = u"notifications"_s,
        .title = u"Notifications"_s,
        .instructions =
            u"Tell people in the app what concerns them: a remark on their record, a new state of it, something "
            "assigned to them, a day that comes near. A bell with the number of new ones, a list, mark as read."_s,
        .kind = CapabilityKind::Notifications,
        .routes = {{.path = u"notifications"_s, .name = u"notificationRoutes"_s, .file = u"notification-routes"_s}},
        .pages = {{.path = u"notifications"_s,
                   .component = u"NotificationsPage"_s,
                   .file = u"notifications/NotificationsPage"_s,
                   .access = {u"user"_s}}},
        .components = {{.slot = Slot::Header, .component = u"Bell"_s, .file = u"notifications/Bell"_s}},
        .listeners = {{.name = u"notifyOfChange"_s, .file = u"notification-events"_s}},
        .tables = {{.name = u"AccountNotification"_s,
                    .fields = {describe::column(u"text"_s, FieldType::String),
                               describe::column(u"about"_s, FieldType::String),
                               describe::column(u"isRead"_s, FieldType::Boolean),
                               describe::optionalColumn(u"occasion"_s, FieldType::String)},
                    .relations = {describe::account(u"account"_s)},
                    .uniqueTogether = {u"account"_s, u"occasion"_s}}},
        .paths = paths};
    if (const std::optional<Remembered> day = firstNamed(domain)) {
        module.parts.append(u"notifications-reminders"_s);
        module.made.append({u"backend/tests/support/reminders.ts"_s, [day]() -> Result<QString> {
                                return supportFile(*day);
                            }});
    }
    module.made.append({u"backend/src/services/notification-settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
