// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// From one record to the one that it belongs to.
struct Step {
    const Entity *entity = nullptr;
    const Relation *relation = nullptr;
};

/// Records that are due when their last event, or the day in a field of their own, is too long ago.
struct Due {
    const Entity *entity = nullptr;
    const Entity *event = nullptr; ///< null: the day is the record's own
    const Field *day = nullptr;
    QVector<Step> path; ///< from the event to the record
    QString span;       ///< "P7D", "P12M", "this month"

    [[nodiscard]] QString id() const { return naming::routeName(*entity) + u'-' + naming::kebab(day->name); }
    /// "Last tuning", or what the record's own field is called.
    [[nodiscard]] QString last() const
    {
        if (event)
            return u"Last "_s + event->label.toLower();
        return day->label;
    }
    [[nodiscard]] QString inWords() const
    {
        if (span.startsWith(u"this "_s))
            return u"once a "_s + span.mid(5);
        const int count = span.mid(1).chopped(1).toInt();
        const bool isYears = span.endsWith(u'M') && count % 12 == 0;
        const bool isWeeks = span.endsWith(u'D') && count % 7 == 0;
        const int shown = isYears ? count / 12 : isWeeks ? count / 7 : count;
        const QString unit = isYears ? u"year"_s : isWeeks ? u"week"_s : span.endsWith(u'M') ? u"month"_s : u"day"_s;
        return shown == 1 ? u"every "_s + unit : u"every %1 %2s"_s.arg(QString::number(shown), unit);
    }
};

/// The shortest way over what records belong to; empty: there is none.
QVector<Step> pathBetween(const Domain &domain, const Entity &from, const Entity &to, int depth = 0)
{
    for (const Relation &relation : from.relations) {
        if (!relation.many && relation.target == to.name)
            return {{&from, &relation}};
    }
    for (const Relation &relation : from.relations) {
        const Entity *target = relation.many ? nullptr : domain.entity(relation.target);
        if (!target || target == &from || depth == 2)
            continue;
        if (const QVector<Step> rest = pathBetween(domain, *target, to, depth + 1); !rest.isEmpty())
            return QVector<Step>{{&from, &relation}} + rest;
    }
    return {};
}

/// The day that says when it happened: "date" before any other.
const Field *dayOf(const Entity &entity)
{
    const Field *found = nullptr;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Date && field.type != FieldType::DateTime)
            continue;
        if (!found || field.name == "date"_L1)
            found = &field;
    }
    return found;
}

QVector<Due> duesOf(const Domain &domain)
{
    QVector<Due> dues;
    for (const Capability &asked : data::capabilitiesOf(domain, CapabilityKind::Due)) {
        if (asked.page.isEmpty()) // the record says itself until when: a deadline
            continue;
        const QString event = asked.page.section(u' ', 0, 0);
        Due due{.entity = domain.entity(asked.entity),
                .event = domain.entity(event),
                .day = nullptr,
                .path = {},
                .span = {}};
        due.span = due.event ? asked.page.section(u' ', 1) : asked.page;
        due.day = due.event ? dayOf(*due.event) : due.entity ? findField(*due.entity, asked.fields.value(0)) : nullptr;
        if (due.entity && due.event)
            due.path = pathBetween(domain, *due.event, *due.entity);
        if (due.entity && due.day && (!due.event || !due.path.isEmpty()))
            dues.append(due);
    }
    return dues;
}

/// "Due customers"
QString titleOf(const QVector<Due> &dues)
{
    return dues.size() == 1 ? u"Due "_s + dues.constFirst().entity->plural.toLower() : u"What is due"_s;
}

ts::Doc spanDoc(const QString &span)
{
    if (span.startsWith(u"this "_s))
        return ts::object({ts::property(u"each"_s, span.mid(5))});
    return ts::object(
        {ts::property(span.endsWith(u'M') ? u"months"_s : u"days"_s, ts::number(span.mid(1).chopped(1).toDouble()))});
}

/// backend/src/models/due.ts
QString modelCode(const QVector<Due> &dues)
{
    QVector<ts::Doc> docs;
    for (const Due &due : dues) {
        QVector<ts::Doc> steps;
        for (const Step &step : due.path)
            steps.append(ts::object({ts::property(u"resource"_s, step.entity->name),
                                     ts::property(u"column"_s, naming::idName(*step.relation))}));
        docs.append(ts::object({ts::property(u"id"_s, due.id()), ts::property(u"resource"_s, due.entity->name),
                                ts::property(u"event"_s, due.event ? ts::string(due.event->name) : plain(u"null"_s)),
                                ts::property(u"field"_s, due.day->name), ts::property(u"path"_s, ts::array(steps)),
                                ts::property(u"span"_s, spanDoc(due.span))},
                               true));
    }
    return fileOf({plain(u"import type { Span } from '../services/spans.js';"_s), emptyLine(),
                   plain(u"export interface Due {"_s), plain(u"  id: string;"_s), plain(u"  resource: string;"_s),
                   plain(u"  /** What is done to the records; null: they keep the day themselves. */"_s),
                   plain(u"  event: string | null;"_s), plain(u"  /** The day. */"_s), plain(u"  field: string;"_s),
                   plain(u"  /** From what is done to the record that it is done to. */"_s),
                   plain(u"  path: readonly { resource: string; column: string }[];"_s), plain(u"  span: Span;"_s),
                   plain(u"}"_s), emptyLine(),
                   plain(u"/** Records that are due some time after they were last seen to. */"_s),
                   constant(u"export const dues: readonly Due[]"_s, ts::array(docs))});
}

/// A statement inside a function of a table, on one line or with a line for each part, as Prettier has it.
QString fitted(const QString &start, const QStringList &parts, const QString &end, bool isObject)
{
    constexpr qsizetype kWidth = 100;
    const QString pad = isObject ? u" "_s : QString();
    const QString line = u"      "_s + start + pad + parts.join(u", "_s) + pad + end;
    return line.size() <= kWidth
               ? line
               : u"      "_s + start + u"\n        "_s + parts.join(u",\n        "_s) + u",\n      "_s + end;
}

/// The function that makes a record whose last day is `day`, over all that stands between.
void addMaker(QVector<ts::Doc> &lines, QStringList &samples, const Due &due)
{
    const auto sample = [&](const Entity &entity) {
        const QString name = u"sample"_s + entity.name;
        if (!samples.contains(name))
            samples.append(name);
        return name;
    };
    const auto path = [](const Entity &entity) {
        return u"/api/"_s + naming::routeName(entity);
    };
    lines +=
        {plain(u"  {"_s), plain(u"    make: async () => {"_s), plain(u"      const admin = await signInAdmin();"_s)};
    const bool isMoment = due.day->type == FieldType::DateTime;
    const QString day = isMoment ? u"`${day}T09:00:00.000Z`"_s : u"day"_s;
    if (!due.event) {
        lines +=
            {plain(u"      const body = { ...(await %1(admin)), %2: null };"_s.arg(sample(*due.entity), due.day->name)),
             plain(u"      return created('%1', Promise.resolve(body), admin);"_s.arg(path(*due.entity))),
             plain(u"    },"_s),
             plain(u"    see: async (id, day) => {"_s),
             plain(u"      const body = { %1: %2 };"_s.arg(due.day->name, day)),
             plain(u"      await call('patch', `%1/${id}`, await signInAdmin(), body);"_s.arg(path(*due.entity))),
             plain(u"    },"_s),
             plain(u"  },"_s)};
        return;
    }
    lines += {plain(u"      return created('%1', %2(admin), admin);"_s.arg(path(*due.entity), sample(*due.entity))),
              plain(u"    },"_s), plain(u"    see: async (id, day) => {"_s),
              plain(u"      const admin = await signInAdmin();"_s)};
    QString owner = u"id"_s;
    for (qsizetype i = due.path.size() - 1; i >= 0; --i) {
        const Step &step = due.path.at(i);
        QStringList values{u"%1: %2"_s.arg(naming::idName(*step.relation), owner)};
        if (i == 0)
            values.append(u"%1: %2"_s.arg(due.day->name, day));
        const QString body = naming::camel(step.entity->name) + u"Body"_s;
        owner = naming::camel(step.entity->name) + u"Id"_s;
        const QString keep = i > 0 ? u"const %1 = "_s.arg(owner) : QString();
        values.prepend(u"...(await %1(admin))"_s.arg(sample(*step.entity)));
        const QStringList sent{u"'%1'"_s.arg(path(*step.entity)), u"Promise.resolve(%1)"_s.arg(body), u"admin"_s};
        lines += {plain(fitted(u"const %1 = {"_s.arg(body), values, u"};"_s, true)),
                  plain(fitted(keep + u"await created("_s, sent, u");"_s, false))};
    }
    lines += {plain(u"    },"_s), plain(u"  },"_s)};
}

/// backend/tests/support/due.ts
QString supportCode(const QVector<Due> &dues)
{
    QStringList samples;
    QVector<ts::Doc> makers;
    for (const Due &due : dues)
        addMaker(makers, samples, due);
    samples.sort();
    const bool isOwn = std::any_of(dues.begin(), dues.end(), [](const Due &due) { return !due.event; });
    QVector<ts::Doc> parts{plain(isOwn ? u"import { call, created, signInAdmin } from './api.js';"_s
                                       : u"import { created, signInAdmin } from './api.js';"_s),
                           ts::importNames(samples, u"./samples.js"_s),
                           emptyLine(),
                           plain(u"interface Maker {"_s),
                           plain(u"  /** A record that was never seen to. */"_s),
                           plain(u"  make: () => Promise<number>;"_s),
                           plain(u"  /** Sees to the record on a day. */"_s),
                           plain(u"  see: (id: number, day: string) => Promise<void>;"_s),
                           plain(u"}"_s),
                           emptyLine(),
                           plain(u"/** In the order of the lists. */"_s),
                           plain(u"export const makers: readonly Maker[] = ["_s)};
    parts += makers;
    parts.append(plain(u"];"_s));
    return fileOf(parts);
}

/// frontend/src/due/settings.ts
QString settingsCode(const QVector<Due> &dues)
{
    QVector<ts::Doc> docs;
    for (const Due &due : dues) {
        const QString text = u"%1 are due %2%3."_s.arg(
            due.entity->plural, due.inWords(),
            due.event ? u", counted from the last "_s + due.event->label.toLower() : QString());
        docs.append(ts::object({ts::property(u"id"_s, due.id()), ts::property(u"entity"_s, due.entity->name),
                                ts::property(u"path"_s, u'/' + naming::routeName(*due.entity)),
                                ts::property(u"one"_s, due.entity->label), ts::property(u"many"_s, due.entity->plural),
                                ts::property(u"last"_s, due.last()), ts::property(u"text"_s, text)},
                               true));
    }
    return fileOf({plain(u"export interface Due {"_s), plain(u"  id: string;"_s), plain(u"  entity: string;"_s),
                   plain(u"  /** Where the records are found. */"_s), plain(u"  path: string;"_s),
                   plain(u"  one: string;"_s), plain(u"  many: string;"_s),
                   plain(u"  /** What its day is called: \"Last tuning\". */"_s), plain(u"  last: string;"_s),
                   plain(u"  /** When they are due, in a sentence. */"_s), plain(u"  text: string;"_s), plain(u"}"_s),
                   emptyLine(), constant(u"export const pageTitle"_s, ts::string(titleOf(dues))), emptyLine(),
                   plain(u"/** Records that are due some time after they were last seen to. */"_s),
                   constant(u"export const dues: readonly Due[]"_s, ts::array(docs))});
}

/// e2e/modules/due-settings.mjs
QString scenarioCode(const QVector<Due> &dues)
{
    return fileOf({plain(u"/** What the browser test looks for. */"_s),
                   constant(u"export const due"_s, ts::object({ts::property(u"title"_s, titleOf(dues))}))});
}

QJsonObject duePaths()
{
    const QJsonObject item =
        describe::shape({u"id:integer"_s, u"label:string"_s, u"last:string?"_s, u"since:string?"_s});
    const QJsonObject list = openapi::object(
        {{u"id"_s, openapi::typed(u"string"_s)}, {u"items"_s, openapi::arrayOf(item)}}, {u"id"_s, u"items"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/due"_s,
                          .id = u"listDue"_s,
                          .summary = u"What is due, with the day on which it was last seen to"_s,
                          .tag = u"Due"_s,
                          .isOpen = true,
                          .answer = describe::itemsOf(list)});
    return paths;
}

QStringList readersOfAll(const QVector<Due> &dues)
{
    QStringList readers;
    for (const Due &due : dues)
        readers += due.entity->access.read;
    if (readers.contains(u"owner"_s))
        readers.append(u"user"_s);
    readers.removeAll(u"owner"_s);
    readers.removeDuplicates();
    return readers.isEmpty() ? QStringList{u"admin"_s} : readers;
}

} // namespace

std::optional<Module> dueModule(const Domain &domain)
{
    const QVector<Due> dues = duesOf(domain);
    if (dues.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"due"_s,
                  .title = u"What is due"_s,
                  .instructions = u"List the records whose last visit, payment or care is too long ago, with the day "
                                  "since when; what was never seen to is due as well. The server works it out."_s,
                  .kind = CapabilityKind::Due,
                  .shared = {u"src/ui/Badge.tsx"_s}};
    module.routes = {{.path = u"due"_s, .name = u"dueRoutes"_s, .file = u"due-routes"_s}};
    module.pages = {{.path = u"due"_s,
                     .component = u"DuePage"_s,
                     .file = u"due/DuePage"_s,
                     .label = titleOf(dues),
                     .icon = u"clock"_s,
                     .access = readersOfAll(dues),
                     .mark = u"DueCount"_s,
                     .markFile = u"due/DueCount"_s}};
    QStringList marked;
    for (const Due &due : dues) {
        if (marked.contains(due.entity->name))
            continue;
        marked.append(due.entity->name);
        module.components +=
            {{.slot = Slot::Mark, .entity = due.entity->name, .component = u"DueMark"_s, .file = u"due/DueMark"_s},
             {.slot = Slot::Lead, .entity = due.entity->name, .component = u"DueLead"_s, .file = u"due/DueLead"_s}};
    }
    module.components.append({.slot = Slot::Home, .component = u"DueHome"_s, .file = u"due/DueHome"_s});
    module.paths = duePaths();
    const auto made = [domain](QString (*code)(const QVector<Due> &)) {
        return [domain, code]() -> Result<QString> {
            return code(duesOf(domain));
        };
    };
    module.made = {{u"backend/src/models/due.ts"_s, made(modelCode)},
                   {u"backend/tests/support/due.ts"_s, made(supportCode)},
                   {u"frontend/src/due/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/due-settings.mjs"_s, made(scenarioCode)}};
    return module;
}

} // namespace autodevos
