// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/apitestcode.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modelcode.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/samples.h"
#include "agents/blueprint/generate/seating.h"
#include "agents/blueprint/generate/testpeople.h"
#include "agents/blueprint/generate/tscode.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace autodevos {

using namespace Qt::StringLiterals;
using ts::Doc;

namespace {

QString apiPath(const Entity &entity)
{
    return u"/api/"_s + naming::routeName(entity);
}

QString sampleName(const Entity &entity)
{
    return u"sample"_s + entity.name;
}

const Rule *ruleOf(const Domain &domain, const Entity &entity, RuleKind kind)
{
    const auto it = std::find_if(domain.rules.begin(), domain.rules.end(),
                                 [&](const Rule &rule) { return rule.entity == entity.name && rule.kind == kind; });
    return it == domain.rules.end() ? nullptr : &*it;
}

bool isRuleField(const Domain &domain, const Entity &entity, const Field &field)
{
    return std::any_of(domain.rules.begin(), domain.rules.end(), [&](const Rule &rule) {
        return rule.entity == entity.name &&
               (rule.start == field.name || rule.time == field.name || rule.end == field.name);
    });
}

/// A text that differs each time (`n`) and keeps the field's limits.
Doc sampleText(const Field &field)
{
    const int least = static_cast<int>(field.minimum.value_or(1));
    const int most = static_cast<int>(field.maximum.value_or(200));
    const QString stem = naming::pascal(field.name).left(24);
    if (least <= 3 && most >= stem.size() + 5)
        return ts::text(u"`%1 ${n}`"_s.arg(stem));
    if (most < 4)
        return ts::text(u"String(n).padStart(%1, '0')"_s.arg(std::max(least, 1)));
    return ts::text(u"String(n).padStart(%1, 'x')"_s.arg(std::clamp(least, 4, std::max(most, 4))));
}

/// The field's sample, with `n` in it where it has to differ each time.
Doc sampleValue(const Domain &domain, const Entity &entity, const Field &field)
{
    const bool isSeat = field.name == data::seatField(domain, entity);
    if (!isSeat && (field.type == FieldType::String || field.type == FieldType::Text))
        return sampleText(field);
    if (field.type == FieldType::Email)
        return ts::text(u"`person${n}@example.com`"_s);
    if (field.type == FieldType::Phone)
        return ts::text(u"`+1 555 ${1000 + n}`"_s);
    if (field.type == FieldType::Url || field.type == FieldType::Image || field.type == FieldType::File)
        return ts::text(u"`https://example.com/${n}`"_s);
    const samples::Sample sample = samples::fixedSample(domain, entity, field);
    switch (sample.kind) {
    case samples::Sample::Kind::Number:
        if (field.unique)
            return ts::text(ts::print(ts::number(field.minimum.value_or(1))) + u" + n"_s);
        return ts::number(sample.number);
    case samples::Sample::Kind::Day:
        return ts::text(u"day(30 + n)"_s);
    case samples::Sample::Kind::Moment:
        return ts::text(u"moment(30 + n, %1).toISOString()"_s.arg(sample.number));
    case samples::Sample::Kind::Truth:
        return ts::boolean(true);
    case samples::Sample::Kind::Texts:
        return ts::strings(sample.texts);
    case samples::Sample::Kind::Text:
        break;
    }
    return ts::string(sample.text);
}

/// Whether the test's person may refer to records of `target` that the admin made.
bool mayPointAt(const Domain &domain, const Entity &from, const Entity &target)
{
    const QString creator = people::creator(domain, from);
    const QStringList &read = target.access.read;
    return creator == "admin"_L1 || read.contains(u"visitor"_s) ||
           (creator != "visitor"_L1 && (read.contains(u"user"_s) || read.contains(creator)));
}

Doc relatedId(const Domain &domain, const Entity &entity, const Relation &relation)
{
    if (relation.target == "User"_L1)
        return ts::text(u"person.user.id"_s);
    const Entity *target = domain.entity(relation.target);
    const DomainRole *role = profileRole(domain, relation.target);
    const bool isOwn = role && role->name == people::creator(domain, entity) && !mayPointAt(domain, entity, *target);
    const QString owner = isOwn || mayPointAt(domain, entity, *target) ? u"admin"_s : u"person"_s;
    const Doc made =
        ts::concat({ts::text(u"await "_s),
                    ts::call(u"created"_s, {ts::string(apiPath(*target)),
                                            ts::text(u"%1(%2)"_s.arg(sampleName(*target), owner)), ts::text(owner)})});
    if (isOwn) // nobody sees the data of others
        return ts::concat({ts::text(u"person.user.profileId ?? ("_s), made, ts::text(u")"_s)});
    return made;
}

bool needsPerson(const QString &body)
{
    static const QRegularExpression use(u"\\bperson(\\.|\\)|,|$)"_s, QRegularExpression::MultilineOption);
    return use.match(body).hasMatch();
}

QString sampleFunction(const Domain &domain, const Entity &entity)
{
    QVector<Doc> members;
    for (const Field &field : data::editableFields(domain, entity))
        members.append(ts::property(field.name, sampleValue(domain, entity, field)));
    for (const Relation &relation : data::editableRelations(entity)) {
        if (!relation.required || relation.target == entity.name)
            continue;
        const Doc id = relatedId(domain, entity, relation);
        members.append(relation.many ? ts::property(naming::idsName(relation), ts::array({id}))
                                     : ts::property(naming::idName(relation), id));
    }
    for (const Relation &relation : data::profileActors(entity)) {
        const DomainRole *role = profileRole(domain, relation.target);
        const Entity *target = domain.entity(relation.target);
        if (!relation.required || !role)
            continue;
        const Doc id = ts::call(u"created"_s, {ts::string(apiPath(*target)),
                                               ts::text(sampleName(*target) + u"(admin)"_s), ts::text(u"admin"_s)});
        const Doc own = ts::object({ts::property(naming::idName(relation), ts::concat({ts::text(u"await "_s), id}))});
        members.append(ts::concat(
            {ts::text(u"...(person.user.role !== %1 && "_s.arg(ts::quoted(role->name))), own, ts::text(u")"_s)}));
    }
    const QString body = ts::print(ts::object(members, !members.isEmpty()), 2, 9);
    const QString number = body.contains(QRegularExpression(u"\\bn\\b"_s)) ? u"  const n = next();\n"_s : QString();
    const QString person = needsPerson(body) ? u"person"_s : u"_person"_s;
    QString text = u"export async function %1(%2: Session): Promise<Body> {\n"_s.arg(sampleName(entity), person);
    const QString admin = body.contains(u"admin"_s) ? u"  const admin = await signInAdmin();\n"_s : QString();
    const QString keyword = body.contains(u"await"_s) || !admin.isEmpty() ? u"async "_s : QString();
    if (keyword.isEmpty())
        text = u"export function %1(%2: Session): Promise<Body> {\n"_s.arg(sampleName(entity), person);
    const QString answer =
        keyword.isEmpty() ? ts::print(ts::call(u"Promise.resolve"_s, {ts::object(members, !members.isEmpty())}), 2, 9)
                          : body;
    return text + admin + number + u"  return "_s + answer + u";\n}\n"_s;
}

/// Writes the test file of one entity, one `it` after the other.
class ApiTestWriter {
public:
    ApiTestWriter(const Domain &domain, const Entity &entity)
        : m_domain(domain)
        , m_entity(entity)
        , m_creator(people::creator(domain, entity))
        , m_records(proofs::ofRecords(domain, entity))
    {
    }

    [[nodiscard]] QString write()
    {
        crud();
        if (m_entity.presentation == Presentation::Page)
            listing();
        validation();
        if (!m_entity.access.create.contains(u"visitor"_s))
            visitors();
        strangers();
        uniqueness();
        machines();
        rules();
        ratings();
        toggles();
        links();
        counting();
        return head() + m_body + u"});\n"_s;
    }

private:
    [[nodiscard]] QString head() const
    {
        QString code = u"import { describe, expect, it } from 'vitest';\n"_s;
        QStringList api{u"call"_s};
        if (m_body.contains(u"shownAs("_s))
            api.append(u"shownAs"_s);
        if (m_body.contains(u"signInAdmin("_s))
            api.append(u"signInAdmin"_s);
        if (m_body.contains(u"nobody"_s))
            api.insert(1, u"nobody"_s);
        if (m_body.contains(u"created("_s))
            api.insert(1, u"created"_s);
        code += ts::print(ts::importNames(api, u"../support/api.js"_s)) + u'\n';
        if (m_body.contains(u"countsOf("_s))
            code += u"import { countsOf } from '../support/dashboard.js';\n"_s;
        if (m_body.contains(u"signIn("_s))
            code += u"import { signIn } from '../support/people.js';\n"_s;
        QStringList used{sampleName(m_entity) + u" as sample"_s};
        for (const Entity &other : m_domain.entities) {
            if (m_body.contains(sampleName(other) + u'('))
                used.append(sampleName(other));
        }
        code += ts::print(ts::importNames(used, u"../support/samples.js"_s)) + u'\n';
        for (const QString &name : {u"day"_s, u"moment"_s}) {
            if (m_body.contains(QRegularExpression(u"\\b%1\\("_s.arg(name))))
                code += u"import { %1 } from '../../src/seed/dates.js';\n"_s.arg(name);
        }
        code += u"\nconst path = "_s + ts::quoted(apiPath(m_entity)) + u";\n\n"_s;
        const Doc title = ts::concat({ts::text(u"describe("_s), ts::string(m_entity.plural), ts::text(u", () => {"_s)});
        return code + ts::print(title) + u'\n';
    }

    [[nodiscard]] static QString personCode(const QString &role)
    {
        if (role == "visitor"_L1)
            return u"nobody"_s;
        return role == "admin"_L1 ? u"await signInAdmin()"_s : u"await signIn(%1)"_s.arg(ts::quoted(role));
    }

    void test(const QString &name, const QStringList &requirements, const QStringList &lines)
    {
        if (!m_body.isEmpty())
            m_body += u'\n';
        m_body += u"  it(%1, async () => {\n"_s.arg(ts::quoted(name + proofs::tag(requirements)));
        for (const QString &line : lines)
            m_body += (line.isEmpty() ? QString() : u"    "_s + line) + u'\n';
        m_body += u"  });\n"_s;
    }

    [[nodiscard]] static QString comparison(const QString &actual, const QString &matcher, const Doc &value)
    {
        return ts::print(
            ts::concat({ts::text(u"expect(%1)"_s.arg(actual)), ts::call(u'.' + matcher, {value}), ts::text(u";"_s)}),
            4);
    }

    [[nodiscard]] QStringList asking(CapabilityKind kind) const
    {
        return proofs::ofCapability(m_domain, kind, m_entity.name);
    }

    /// A field that can be changed without touching a rule or a machine.
    [[nodiscard]] const Field *changeable() const
    {
        const Field *found = nullptr;
        for (const Field &field : m_entity.fields) {
            const bool isFree = !m_domain.machine(m_entity.name, field.name) && !isRuleField(m_domain, m_entity, field);
            if (!isFree || field.name == data::seatField(m_domain, m_entity))
                continue;
            if (data::isTextual(field.type))
                return &field;
            if (!found)
                found = &field;
        }
        return found;
    }

    void crud()
    {
        QStringList lines{u"const admin = await signInAdmin();"_s,
                          u"const person = %1;"_s.arg(personCode(m_creator)),
                          u"const body = await sample(person);"_s,
                          u"const made = await call('post', path, person, body);"_s,
                          u"expect(made.status).toBe(201);"_s,
                          u"const own = `${path}/${Number(made.body.id)}`;"_s,
                          u"const shown = await call('get', own, admin);"_s,
                          u"expect(shown.body).toMatchObject(shownAs(body));"_s};
        if (const Field *field = changeable()) {
            const bool isOwn =
                people::ownsIt(m_domain, m_entity, m_creator) && m_entity.access.update.contains(u"owner"_s);
            const QString editor = isOwn ? u"person"_s : u"admin"_s;
            lines += {u"const { %1 } = await sample(%2);"_s.arg(binding(field->name),
                                                                m_creator == "visitor"_L1 ? u"nobody"_s : editor),
                      u"const changed = await call('patch', own, %1, { %2 });"_s.arg(editor, member(field->name)),
                      u"expect(changed.status).toBe(200);"_s};
            lines.append(m_entity.access.read.isEmpty() || people::canRead(m_domain, m_entity, m_creator) ||
                                 editor == "admin"_L1
                             ? u"expect(changed.body).toMatchObject({ %1 });"_s.arg(member(field->name))
                             : QString());
            if (lines.constLast().isEmpty())
                lines.removeLast();
        }
        lines += {u"expect((await call('delete', own, admin)).status).toBe(204);"_s,
                  u"expect((await call('get', own, admin)).status).toBe(404);"_s};
        test(u"are made, shown, changed and removed"_s, m_records, lines);
    }

    [[nodiscard]] static QString binding(const QString &name)
    {
        const QString variable = naming::variableName(name);
        return variable == name && !isLocal(name) ? name : u"%1: value"_s.arg(name);
    }

    [[nodiscard]] static QString member(const QString &name)
    {
        const QString variable = naming::variableName(name);
        return variable == name && !isLocal(name) ? name : u"%1: value"_s.arg(name);
    }

    [[nodiscard]] static bool isLocal(const QString &name)
    {
        static const QStringList locals{u"admin"_s,    u"person"_s, u"body"_s,   u"made"_s,   u"own"_s,    u"shown"_s,
                                        u"changed"_s,  u"path"_s,   u"sample"_s, u"call"_s,   u"expect"_s, u"it"_s,
                                        u"describe"_s, u"nobody"_s, u"day"_s,    u"moment"_s, u"signIn"_s};
        return locals.contains(name);
    }

    /// Everybody has one: as many people as records.
    void listingOfOneEach()
    {
        const QString role = personCode(m_creator);
        test(u"are listed in pages and searched"_s, asking(CapabilityKind::Search),
             {u"const admin = await signInAdmin();"_s, u"for (let i = 0; i < 3; i += 1) {"_s,
              u"  const person = %1;"_s.arg(role),
              u"  expect((await call('post', path, person, await sample(person))).status).toBe(201);"_s, u"}"_s,
              u"const first = await call('get', `${path}?pageSize=2&sort=createdAt`, admin);"_s,
              u"expect(first.body).toMatchObject({ page: 1, pageSize: 2 });"_s,
              u"expect(first.body.items).toHaveLength(2);"_s,
              u"const none = await call('get', `${path}?q=nothing-is-called-like-this`, admin);"_s,
              u"expect(none.body.total).toBe(0);"_s});
    }

    void listing()
    {
        if (m_entity.uniqueTogether == QStringList{m_entity.ownerField})
            return listingOfOneEach();
        QStringList lines{u"const admin = await signInAdmin();"_s,
                          u"for (let i = 0; i < 2; i += 1) await call('post', path, admin, await sample(admin));"_s,
                          u"const made = await call('post', path, admin, await sample(admin));"_s,
                          u"const first = await call('get', `${path}?pageSize=2&sort=createdAt`, admin);"_s,
                          u"expect(first.body).toMatchObject({ page: 1, pageSize: 2 });"_s,
                          u"expect(first.body.items).toHaveLength(2);"_s,
                          u"expect(first.body.total).toBeGreaterThanOrEqual(3);"_s};
        const Field *title = findField(m_entity, m_entity.titleField);
        if (title && data::isTextual(title->type))
            lines += {u"const words = encodeURIComponent(String(made.body.label));"_s,
                      u"const found = await call('get', `${path}?pageSize=100&q=${words}`, admin);"_s,
                      u"expect(found.body.items).toContainEqual(made.body);"_s,
                      u"const none = await call('get', `${path}?q=nothing-is-called-like-this`, admin);"_s,
                      u"expect(none.body.total).toBe(0);"_s};
        else
            lines.append(u"expect(made.status).toBe(201);"_s);
        test(u"are listed in pages and searched"_s, asking(CapabilityKind::Search), lines);
        filtering();
        filteringByTruth();
    }

    /// By a value that people choose where there is one, else by the state that a machine moves.
    void filtering()
    {
        const Field *choice = nullptr;
        for (const Field &field : m_entity.fields) {
            const bool isChoice = field.type == FieldType::Enum && field.options.size() > 1;
            const bool isBetter = !choice || (isMoved(*choice) && !isMoved(field));
            choice = isChoice && isBetter ? &field : choice;
        }
        if (!choice)
            return filteringByValue();
        // An order that is called off takes nothing from a stock that may be empty.
        const QString other = data::movesStock(m_entity) ? choice->options.constLast() : choice->options.at(1);
        const QString option = isMoved(*choice) ? data::initialValue(*choice) : other;
        const Doc address =
            ts::concat({ts::text(u"const query = "_s),
                        ts::string(u"?%1="_s.arg(choice->name) + QString::fromLatin1(QUrl::toPercentEncoding(option))),
                        ts::text(u";"_s)});
        QStringList lines{u"const admin = await signInAdmin();"_s, ts::print(address, 4),
                          u"const before = await call('get', path + query, admin);"_s};
        if (isMoved(*choice)) {
            lines += {u"const made = await call('post', path, admin, await sample(admin));"_s,
                      u"expect(made.status).toBe(201);"_s};
        } else {
            lines += {u"const body = { ...(await sample(admin)), %1: %2 };"_s.arg(choice->name, ts::quoted(option)),
                      u"await call('post', path, admin, body);"_s,
                      u"await call('post', path, admin, await sample(admin));"_s};
        }
        lines += {u"const after = await call('get', path + query, admin);"_s,
                  u"expect(after.body.total).toBe(Number(before.body.total) + 1);"_s};
        test(u"are filtered by %1"_s.arg(choice->label.toLower()), asking(CapabilityKind::Filter), lines);
    }

    /// Yes and no, which databases compare in a way of their own.
    void filteringByTruth()
    {
        const QVector<Field> fields = data::editableFields(m_domain, m_entity);
        const auto truth = std::find_if(fields.begin(), fields.end(),
                                        [](const Field &field) { return field.type == FieldType::Boolean; });
        if (truth == fields.end())
            return;
        const QString shown = u"`${path}?%1=%2&pageSize=100`"_s;
        test(u"are told apart by %1"_s.arg(truth->label.toLower()), asking(CapabilityKind::Filter),
             {u"const admin = await signInAdmin();"_s,
              u"const body = { ...(await sample(admin)), %1: true };"_s.arg(truth->name),
              u"const made = await call('post', path, admin, body);"_s,
              asked(u"those"_s, shown.arg(truth->name, u"true"_s)),
              u"expect(those.body.items).toContainEqual(made.body);"_s,
              asked(u"others"_s, shown.arg(truth->name, u"false"_s)), u"expect(others.status).toBe(200);"_s,
              u"expect(others.body.items).not.toContainEqual(made.body);"_s});
    }

    /// What the admin is answered at an address, on one line or on several as its length asks for.
    static QString asked(const QString &answer, const QString &address)
    {
        constexpr qsizetype kWidth = 96; // 100 without the indentation
        const QString line = u"const %1 = await call('get', %2, admin);"_s.arg(answer, address);
        const QString broken = u"const %1 = await call(\n      'get',\n      %2,\n      admin,\n    );"_s;
        return line.size() <= kWidth ? line : broken.arg(answer, address);
    }

    /// By the first plain value that is filtered by: what was made is found by its own value and by no other.
    void filteringByValue()
    {
        const Field *field = nullptr;
        for (const Capability &capability : m_domain.capabilities) {
            const bool isOwn = capability.kind == CapabilityKind::Filter && capability.entity == m_entity.name;
            for (const QString &name : isOwn ? capability.fields : QStringList()) {
                const Field *named = findField(m_entity, name);
                const bool isPlain = named && (data::isTextual(named->type) || data::isNumeric(named->type));
                field = field || !isPlain ? field : named;
            }
        }
        if (!field)
            return;
        const QString value = u"made.body.%1"_s.arg(field->name);
        const QString other = data::isNumeric(field->type)
                                  ? u"`${path}?%1From=${Number(%2) + 1}`"_s.arg(field->name, value)
                                  : u"`${path}?%1=another`"_s.arg(field->name);
        test(u"are filtered by %1"_s.arg(field->label.toLower()), asking(CapabilityKind::Filter),
             {u"const admin = await signInAdmin();"_s,
              u"const made = await call('post', path, admin, await sample(admin));"_s,
              u"const value = encodeURIComponent(String(%1));"_s.arg(value),
              asked(u"same"_s, u"`${path}?pageSize=100&%1=${value}`"_s.arg(field->name)),
              u"expect(same.body.items).toContainEqual(made.body);"_s, asked(u"others"_s, other),
              u"expect(others.body.items).not.toContainEqual(made.body);"_s});
    }

    [[nodiscard]] bool isMoved(const Field &field) const
    {
        return m_domain.machine(m_entity.name, field.name) != nullptr;
    }

    void validation()
    {
        QStringList required;
        for (const Field &field : data::editableFields(m_domain, m_entity)) {
            if (!data::isOptional(field))
                required.append(field.name);
        }
        QStringList lines{u"const person = %1;"_s.arg(personCode(m_creator)),
                          u"const unknown = { ...(await sample(person)), surplus: 1 };"_s,
                          u"expect((await call('post', path, person, unknown)).status).toBe(400);"_s};
        if (!required.isEmpty())
            lines += {u"const empty = await call('post', path, person, {});"_s, u"expect(empty.status).toBe(400);"_s,
                      comparison(u"empty.fields"_s, u"toEqual"_s,
                                 ts::call(u"expect.arrayContaining"_s, {ts::strings(required)}))};
        test(u"are refused when values are missing or unknown"_s, m_records, lines);
    }

    void visitors()
    {
        QStringList lines{u"const body = await sample(await signInAdmin());"_s,
                          u"expect((await call('post', path, nobody, body)).status).toBe(401);"_s};
        const bool isOpen = m_entity.access.read.contains(u"visitor"_s);
        lines.append(u"expect((await call('get', path, nobody)).status).toBe(%1);"_s.arg(isOpen ? 200 : 401));
        test(u"are not made by visitors"_s, m_records, lines);
    }

    void strangers()
    {
        const QString editor = people::stranger(m_domain, m_entity.access.update, m_creator);
        const QString remover = people::stranger(m_domain, m_entity.access.remove, m_creator);
        if (editor.isEmpty() && remover.isEmpty())
            return;
        QStringList lines{u"const person = %1;"_s.arg(personCode(m_creator)),
                          u"const made = await call('post', path, person, await sample(person));"_s,
                          u"const own = `${path}/${Number(made.body.id)}`;"_s};
        if (!editor.isEmpty())
            lines += {u"const stranger = %1;"_s.arg(personCode(editor)),
                      u"expect([403, 404]).toContain((await call('patch', own, stranger, {})).status);"_s};
        if (!remover.isEmpty() && remover != editor)
            lines.append(u"const other = %1;"_s.arg(personCode(remover)));
        if (!remover.isEmpty())
            lines.append(u"expect([403, 404]).toContain((await call('delete', own, %1)).status);"_s.arg(
                remover == editor ? u"stranger"_s : u"other"_s));
        test(u"are safe from people who may not change them"_s, m_records, lines);
    }

    void uniqueness()
    {
        const QVector<Field> entered = data::editableFields(m_domain, m_entity);
        const bool hasUniqueField =
            std::any_of(entered.begin(), entered.end(), [](const Field &field) { return field.unique; });
        const bool isProfile = profileRole(m_domain, m_entity.name) != nullptr;
        // A sample leaves out what may be left out, and nothing is equal to nothing.
        const bool isLoose =
            std::any_of(m_entity.relations.begin(), m_entity.relations.end(), [&](const Relation &link) {
                return m_entity.uniqueTogether.contains(link.name) && !link.required;
            });
        if (!hasUniqueField && (data::uniqueColumns(m_entity).isEmpty() || isProfile || isLoose))
            return;
        test(u"occur once only"_s, m_records,
             {u"const person = %1;"_s.arg(personCode(m_creator)), u"const body = await sample(person);"_s,
              u"expect((await call('post', path, person, body)).status).toBe(201);"_s,
              u"expect((await call('post', path, person, body)).status).toBe(409);"_s});
    }

    void machines()
    {
        for (const StateMachine &machine : m_domain.machines) {
            if (machine.entity == m_entity.name)
                moves(machine);
        }
    }

    void moves(const StateMachine &machine)
    {
        const QString label = findField(m_entity, machine.field)->label.toLower();
        QStringList lines{u"const admin = await signInAdmin();"_s,
                          u"const made = await call('post', path, admin, await sample(admin));"_s,
                          comparison(u"made.body.%1"_s.arg(machine.field), u"toBe"_s, ts::string(machine.initial)),
                          u"const moves = `${path}/${Number(made.body.id)}/transitions`;"_s};
        QString state = machine.initial;
        QStringList used;
        while (const Transition *next = nextMove(machine, state, used)) {
            lines.append(comparison(
                u"(await call('post', `${moves}/%1`, admin)).body.%2"_s.arg(naming::kebab(next->name), machine.field),
                u"toBe"_s, ts::string(next->to)));
            used.append(next->name);
            state = next->to;
        }
        for (const Transition &wrong : machine.transitions) {
            if (wrong.from.contains(state))
                continue;
            lines.append(u"expect((await call('post', `${moves}/%1`, admin)).status).toBe(409);"_s.arg(
                naming::kebab(wrong.name)));
            break;
        }
        if (!used.isEmpty())
            test(u"move through the %1 in the allowed order"_s.arg(label), m_records, lines);
        guarded(machine, label);
        movers(machine);
    }

    [[nodiscard]] static const Transition *nextMove(const StateMachine &machine, const QString &state,
                                                    const QStringList &used)
    {
        const auto it =
            std::find_if(machine.transitions.begin(), machine.transitions.end(), [&](const Transition &move) {
                return move.from.contains(state) && !used.contains(move.name) && used.size() < 4;
            });
        return it == machine.transitions.end() ? nullptr : &*it;
    }

    /// A first move that only some may make.
    void guarded(const StateMachine &machine, const QString &label)
    {
        for (const Transition &move : machine.transitions) {
            const bool owned = people::ownsIt(m_domain, m_entity, m_creator);
            const QString other = people::stranger(m_domain, move.roles, owned ? QString() : m_creator);
            if (!move.from.contains(machine.initial) || other.isEmpty() || m_creator == "visitor"_L1)
                continue;
            test(u"keep the %1 from people who may not change it"_s.arg(label), move.requirements,
                 {u"const person = %1;"_s.arg(personCode(m_creator)),
                  u"const made = await call('post', path, person, await sample(person));"_s,
                  u"const stranger = %1;"_s.arg(personCode(other)),
                  u"const move = `${path}/${Number(made.body.id)}/transitions/%1`;"_s.arg(naming::kebab(move.name)),
                  u"expect([403, 404]).toContain((await call('post', move, stranger)).status);"_s});
            return;
        }
    }

    void rules()
    {
        if (const Rule *rule = ruleOf(m_domain, m_entity, RuleKind::NoOverlap))
            overlap(*rule);
        if (const Rule *rule = ruleOf(m_domain, m_entity, RuleKind::WithinHours))
            broken(*rule, u"lie within working hours"_s, rule->time.isEmpty() ? rule->start : rule->time,
                   rule->time.isEmpty() ? ts::text(u"moment(90, 3).toISOString()"_s) : ts::string(u"03:00"_s));
        if (const Rule *rule = ruleOf(m_domain, m_entity, RuleKind::EndsAfterStart))
            backwards(*rule);
        if (const Rule *rule = ruleOf(m_domain, m_entity, RuleKind::NotInPast)) {
            const bool isMoment = findField(m_entity, rule->start)->type == FieldType::DateTime;
            broken(*rule, u"do not lie in the past"_s, rule->start,
                   isMoment ? ts::text(u"moment(-3, 10).toISOString()"_s) : ts::text(u"day(-3)"_s));
        }
    }

    void backwards(const Rule &rule)
    {
        const Field *end = findField(m_entity, rule.end);
        const Doc early = end->type == FieldType::DateTime ? ts::text(u"moment(1, 10).toISOString()"_s)
                          : end->type == FieldType::Date   ? ts::text(u"day(1)"_s)
                                                           : ts::string(u"03:00"_s);
        broken(rule, u"end after they begin"_s, rule.end, early);
    }

    void broken(const Rule &rule, const QString &name, const QString &field, const Doc &value)
    {
        const Doc wrong = ts::concat(
            {ts::text(u"const wrong = "_s),
             ts::object({ts::text(u"...(await sample(person))"_s), ts::property(field, value)}), ts::text(u";"_s)});
        test(name, rule.requirements,
             {u"const person = %1;"_s.arg(personCode(m_creator)), ts::print(wrong, 4),
              u"const refused = await call('post', path, person, wrong);"_s, u"expect(refused.status).toBe(409);"_s,
              comparison(u"refused.message"_s, u"toBe"_s, ts::string(rule.message))});
    }

    void overlap(const Rule &rule)
    {
        QStringList lines{u"const person = %1;"_s.arg(personCode(m_creator)),
                          u"const body = await sample(person);"_s,
                          u"const pair = [call('post', path, person, body), call('post', path, person, body)];"_s,
                          u"const answers = await Promise.all(pair);"_s,
                          u"expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);"_s,
                          u"const refused = answers.find(({ status }) => status === 409);"_s,
                          comparison(u"refused?.message"_s, u"toBe"_s, ts::string(rule.message))};
        const Transition *leave = nullptr;
        for (const StateMachine &machine : m_domain.machines) {
            for (const Transition &move : machine.transitions) {
                if (machine.entity == m_entity.name && move.from.contains(machine.initial) &&
                    rule.except.contains(move.to))
                    leave = &move;
            }
        }
        // A combination that occurs once only stays taken by the record that was left.
        if (leave && m_entity.uniqueTogether.isEmpty())
            lines +=
                {u"const made = answers.find(({ status }) => status === 201);"_s,
                 u"const move = `${path}/${Number(made?.body.id)}/transitions/%1`;"_s.arg(naming::kebab(leave->name)),
                 u"expect((await call('post', move, await signInAdmin())).status).toBe(200);"_s,
                 u"expect((await call('post', path, person, body)).status).toBe(201);"_s};
        test(u"do not overlap, even when two people ask at once"_s, rule.requirements, lines);
    }

    [[nodiscard]] bool sampleCanShareParent() const
    {
        return m_entity.presentation == Presentation::Inline && ratingField(m_entity);
    }

    void ratings()
    {
        const Field *stars = ratingField(m_entity);
        const Relation *parent = findRelation(m_entity, m_entity.parent);
        const Entity *rated = parent ? m_domain.entity(parent->target) : nullptr;
        if (!stars || !rated || !sampleCanShareParent() || m_creator == "visitor"_L1)
            return;
        const QString column = naming::idName(*parent);
        const double most = stars->maximum.value_or(5);
        const double least = stars->minimum.value_or(1);
        const QVector<const Entity *> siblings = childrenOf(m_domain, *rated, Presentation::Inline);
        const auto firstRating = std::find_if(siblings.begin(), siblings.end(),
                                              [](const Entity *child) { return ratingField(*child) != nullptr; });
        if (*firstRating != &m_entity)
            return;
        const auto give = [&](const QString &who, double value) {
            return ts::print(
                ts::concat({ts::text(u"await "_s),
                            ts::call(u"call"_s, {ts::string(u"post"_s), ts::text(u"path"_s), ts::text(who),
                                                 ts::object({ts::text(u"...body"_s),
                                                             ts::property(stars->name, ts::number(value))})}),
                            ts::text(u";"_s)}),
                4);
        };
        const QStringList &readers = rated->access.read;
        const bool isShared =
            readers.contains(u"visitor"_s) || readers.contains(u"user"_s) || readers.contains(m_creator);
        QStringList lines{u"const person = %1;"_s.arg(personCode(m_creator))};
        if (isShared)
            lines.append(u"const other = %1;"_s.arg(personCode(m_creator)));
        lines += {u"const body = await sample(person);"_s, give(u"person"_s, most)};
        if (isShared)
            lines.append(give(u"other"_s, least));
        lines +=
            {u"const address = `%1/${Number(body.%2)}`;"_s.arg(apiPath(*rated), column),
             u"const parent = await call('get', address, await signInAdmin());"_s,
             comparison(u"parent.body"_s, u"toMatchObject"_s,
                        ts::object({ts::property(u"averageRating"_s, ts::number(isShared ? (most + least) / 2 : most)),
                                    ts::property(u"ratingCount"_s, ts::number(isShared ? 2 : 1))}))};
        test(u"give their parent an average"_s, m_records, lines);
    }

    void toggles()
    {
        for (const Entity *toggle : childrenOf(m_domain, m_entity, Presentation::Toggle)) {
            const QString role = people::creator(m_domain, *toggle);
            if (role == "visitor"_L1 || !people::canRead(m_domain, m_entity, role))
                continue;
            const QString flag = naming::toggleFlag(*toggle, m_entity);
            const QString count = naming::countName(*toggle, m_entity);
            const bool isOwned = !m_entity.access.read.contains(u"visitor"_s) &&
                                 !m_entity.access.read.contains(u"user"_s) && !m_entity.access.read.contains(role);
            QStringList lines{u"const person = %1;"_s.arg(personCode(role))};
            const QString maker = isOwned ? u"person"_s : u"admin"_s;
            if (!isOwned)
                lines.append(u"const admin = await signInAdmin();"_s);
            lines += {u"const made = await call('post', path, %1, await sample(%1));"_s.arg(maker),
                      u"const own = `${path}/${Number(made.body.id)}/%1`;"_s.arg(
                          naming::kebab(naming::toggleName(*toggle, m_entity))),
                      u"await call('put', own, person);"_s,
                      u"const on = await call('put', own, person);"_s,
                      u"expect(on.body).toMatchObject({ %1: true, %2: 1 });"_s.arg(flag, count),
                      u"const mine = await call('get', `${path}?%1=true`, person);"_s.arg(flag),
                      u"expect(mine.body.total).toBe(1);"_s,
                      u"const off = await call('delete', own, person);"_s,
                      u"expect(off.body).toMatchObject({ %1: false, %2: 0 });"_s.arg(flag, count)};
            test(u"are switched on and off as %1"_s.arg(toggle->label.toLower()), proofs::ofRecords(m_domain, *toggle),
                 lines);
        }
    }

    /// Links that the prompt asks for by themselves ("assign them to members").
    void links()
    {
        for (const Relation &relation : data::editableRelations(m_entity)) {
            if (relation.requirements.isEmpty() || relation.target == m_entity.name)
                continue;
            const Doc target = relation.target == "User"_L1 ? ts::text(u"(await signIn(%1)).user.id"_s.arg(
                                                                  ts::quoted(data::signUpRoles(m_domain).constFirst())))
                                                            : relatedId(m_domain, m_entity, relation);
            const QString id = ts::print(ts::concat({ts::text(u"const id = "_s), target, ts::text(u";"_s)}), 4);
            const Doc member = relation.many ? ts::property(naming::idsName(relation), ts::array({ts::text(u"id"_s)}))
                                             : ts::property(naming::idName(relation), ts::text(u"id"_s));
            const Doc body =
                ts::concat({ts::text(u"const body = "_s),
                            ts::object({ts::text(u"...(await sample(person))"_s), member}), ts::text(u";"_s)});
            const bool isShown =
                people::canRead(m_domain, m_entity, m_creator) || people::ownsIt(m_domain, m_entity, m_creator);
            QStringList lines{u"const person = %1;"_s.arg(personCode(isShown ? m_creator : u"admin"_s))};
            if (id.contains(u"admin"_s))
                lines.append(u"const admin = await signInAdmin();"_s);
            lines += {id, ts::print(body, 4), u"const made = await call('post', path, person, body);"_s,
                      comparison(u"made.body.%1"_s.arg(relation.name), u"toMatchObject"_s,
                                 ts::text(relation.many ? u"[{ id }]"_s : u"{ id }"_s))};
            test(u"keep their %1"_s.arg(relation.label.toLower()), relation.requirements, lines);
        }
    }

    /// One record more is one more on the dashboard, in the group of its value too.
    void counting()
    {
        const auto block =
            std::find_if(m_domain.capabilities.begin(), m_domain.capabilities.end(), [&](const Capability &capability) {
                return capability.kind == CapabilityKind::Dashboard && capability.entity == m_entity.name;
            });
        if (block == m_domain.capabilities.end())
            return;
        QStringList lines{u"const admin = await signInAdmin();"_s,
                          u"const before = await countsOf(%1, admin);"_s.arg(ts::quoted(m_entity.name)),
                          u"const made = await call('post', path, admin, await sample(admin));"_s,
                          u"const after = await countsOf(%1, admin);"_s.arg(ts::quoted(m_entity.name)),
                          u"expect(after.total).toBe(before.total + 1);"_s};
        const auto isChoice = [&](const QString &name) {
            const Field *field = findField(m_entity, name);
            return field && field->type == FieldType::Enum;
        };
        const auto group = std::find_if(block->fields.begin(), block->fields.end(), isChoice);
        if (group != block->fields.end())
            lines +=
                {u"const value = String(made.body.%1);"_s.arg(*group), u"const group = `%1: ${value}`;"_s.arg(*group),
                 u"expect(after.groups.get(group)).toBe(Number(before.groups.get(group)) + 1);"_s};
        else
            lines.append(u"expect(made.status).toBe(201);"_s);
        test(u"are counted on the dashboard"_s, asking(CapabilityKind::Dashboard), lines);
    }

    /// Moves that the prompt asks for, each made by those who were said to make it.
    void movers(const StateMachine &machine)
    {
        for (const Transition &move : machine.transitions) {
            for (const QString &principal : move.requirements.isEmpty() ? QStringList() : move.roles)
                movedBy(machine, move, principal);
        }
    }

    void movedBy(const StateMachine &machine, const Transition &move, const QString &principal)
    {
        const bool isOwner = principal == "owner"_L1;
        const QString role = isOwner                     ? m_creator
                             : principal == "user"_L1    ? data::signUpRoles(m_domain).constFirst()
                             : principal == "visitor"_L1 ? QString()
                                                         : principal;
        const std::optional<QStringList> way = wayTo(machine, move);
        const bool canTry = isOwner ? people::ownsIt(m_domain, m_entity, role)
                                    : !role.isEmpty() && people::canRead(m_domain, m_entity, role);
        if (!way || !canTry)
            return;
        QStringList lines;
        if (!isOwner || !way->isEmpty())
            lines.append(u"const admin = await signInAdmin();"_s);
        const QString maker = isOwner ? u"person"_s : u"admin"_s;
        lines += {u"const person = %1;"_s.arg(personCode(role)),
                  u"const made = await call('post', path, %1, await sample(%1));"_s.arg(maker),
                  u"const moves = `${path}/${Number(made.body.id)}/transitions`;"_s};
        for (const QString &step : *way)
            lines.append(u"await call('post', `${moves}/%1`, admin);"_s.arg(naming::kebab(step)));
        lines += {u"const moved = await call('post', `${moves}/%1`, person);"_s.arg(naming::kebab(move.name)),
                  comparison(u"moved.body.%1"_s.arg(machine.field), u"toBe"_s, ts::string(move.to))};
        const QString who = isOwner ? u"their owner"_s : roleLabel(role);
        test(u"are moved by %1: %2"_s.arg(who, move.label.toLower()), move.requirements, lines);
    }

    [[nodiscard]] QString roleLabel(const QString &name) const
    {
        for (const DomainRole &role : m_domain.roles) {
            if (role.name == name)
                return role.label.toLower();
        }
        return u"a "_s + name;
    }

    /// The moves that lead from the first state to one in which the move is allowed.
    [[nodiscard]] static std::optional<QStringList> wayTo(const StateMachine &machine, const Transition &move)
    {
        QStringList way;
        QString state = machine.initial;
        while (!move.from.contains(state)) {
            const auto next =
                std::find_if(machine.transitions.begin(), machine.transitions.end(), [&](const Transition &step) {
                    return step.from.contains(state) && !way.contains(step.name) && step.name != move.name;
                });
            if (next == machine.transitions.end())
                return std::nullopt;
            way.append(next->name);
            state = next->to;
        }
        return way;
    }

    const Domain &m_domain;
    const Entity &m_entity;
    QString m_creator;
    QStringList m_records; ///< requirements about the records as such
    QString m_body;
};

} // namespace

QString samplesCode(const Domain &domain)
{
    QString functions;
    QVector<Doc> profiles;
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        functions += u'\n' + sampleFunction(domain, entity);
        if (const DomainRole *role = profileRole(domain, entity.name))
            profiles.append(ts::property(role->name, ts::text(sampleName(entity))));
    }
    QStringList api;
    if (functions.contains(u"created("_s))
        api.append(u"created"_s);
    if (functions.contains(u"signInAdmin("_s))
        api.append(u"signInAdmin"_s);
    api += {u"type Body"_s, u"type Session"_s};
    QStringList dates;
    for (const QString &name : {u"day"_s, u"moment"_s}) {
        if (functions.contains(u' ' + name + u'('))
            dates.append(name);
    }
    QString code;
    if (!dates.isEmpty())
        code += ts::print(ts::importNames(dates, u"../../src/seed/dates.js"_s)) + u'\n';
    code += ts::print(ts::importNames(api, u"./api.js"_s)) + u'\n';
    code += u"\n// Valid request bodies, different each time, together with the records to which they refer.\n"_s;
    if (functions.contains(u"next()"_s))
        code += u"\nlet count = 0;\nconst next = () => (count += 1);\n"_s;
    const Doc list =
        ts::concat({ts::text(u"export const profileSamples: Record<string, (person: Session) => Promise<Body>> = "_s),
                    ts::object(profiles, !profiles.isEmpty()), ts::text(u";"_s)});
    return code + functions + u"\n/** By role: the record that its accounts bring along. */\n"_s + ts::print(list) +
           u'\n';
}

QString apiTestFileName(const Entity &entity)
{
    const QString name = naming::routeName(entity);
    const bool isTaken = name == "accounts"_L1 || name == "dashboards"_L1 || name == "pages"_L1;
    return isTaken ? partFileName(entity) + u's' : name;
}

QString apiTestCode(const Domain &domain, const Entity &entity)
{
    return ApiTestWriter(domain, entity).write();
}

} // namespace autodevos
