// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendcode.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendsamples.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/seating.h"

#include "agents/blueprint/generate/brand.h"
#include <algorithm>

namespace autodevos::frontendcode {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

constexpr int kRelatedId = 7;

bool isMissing(const Domain &domain, const Entity &entity, const Field &field)
{
    const bool isMoved = domain.machine(entity.name, field.name) != nullptr;
    return field.required && !isMoved && field.type != FieldType::Boolean &&
           (field.type == FieldType::List || data::initialValue(field).isEmpty());
}

/// Whether an admin chooses the target in the form.
bool isChosen(const Domain &domain, const Entity &entity, const Relation &relation)
{
    if (entity.presentation == Presentation::Inline && relation.name == entity.parent)
        return false;
    return !relation.isActor || shown::actorOf(domain, relation) != "user"_L1;
}

/// Labels of what an empty form must complain about.
QStringList missingLabels(const Domain &domain, const Entity &entity)
{
    QStringList labels;
    for (const Field &field : entity.fields) {
        if (isMissing(domain, entity, field))
            labels.append(field.label);
    }
    for (const Relation &relation : entity.relations) {
        if (relation.required && isChosen(domain, entity, relation))
            labels.append(relation.label);
    }
    return labels;
}

ts::Doc referenceDoc(const Domain &domain, const Relation &relation)
{
    const Entity *target = domain.entity(relation.target);
    const QString label = target ? samples::labelOf(domain, *target) : u"Sam Taylor"_s;
    return ts::object({ts::property(u"id"_s, ts::number(kRelatedId)), ts::property(u"label"_s, label)});
}

ts::Doc recordDoc(const Domain &domain, const Entity &entity)
{
    Members members{ts::property(u"label"_s, samples::labelOf(domain, entity))};
    for (const Field &field : entity.fields)
        members.append(ts::property(field.name, samples::sent(domain, entity, field)));
    for (const Relation &relation : entity.relations) {
        const ts::Doc reference = referenceDoc(domain, relation);
        members.append(ts::property(relation.name, relation.many ? ts::array({reference}) : reference));
    }
    return ts::object(members, true);
}

QVector<ts::Doc> inputDocs(const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> inputs;
    for (const Field &field : data::editableFields(domain, entity)) {
        const bool isSeat = field.name == data::seatField(domain, entity);
        Members members{ts::property(u"name"_s, field.name),
                        ts::property(u"kind"_s, isSeat ? u"seats"_s : shown::kindName(field.type)),
                        ts::property(u"value"_s, samples::typed(domain, entity, field))};
        addFlag(members, u"unique"_s, field.unique);
        inputs.append(ts::object(members));
    }
    return inputs;
}

QVector<ts::Doc> choiceDocs(const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> choices;
    for (const Relation &relation : entity.relations) {
        if (!isChosen(domain, entity, relation))
            continue;
        Members members{ts::property(u"key"_s, relation.many ? naming::idsName(relation) : naming::idName(relation))};
        addFlag(members, u"many"_s, relation.many);
        choices.append(ts::object(members));
    }
    return choices;
}

/// The text whose change the browser test looks for; null when nothing but its being saved can be seen.
const Field *changedField(const Domain &domain, const Entity &entity)
{
    const QVector<Field> fields = data::editableFields(domain, entity);
    const auto isText = [&](const Field &field) {
        return field.name != data::seatField(domain, entity) &&
               (field.type == FieldType::String || field.type == FieldType::Text) && field.maximum.value_or(99) >= 20 &&
               field.minimum.value_or(0) <= 10;
    };
    const auto found = std::find_if(fields.begin(), fields.end(), isText);
    return found == fields.end() ? nullptr : findField(entity, found->name);
}

/// `proves: ['R3']`, when there is something to prove.
void addProves(Members &members, const QStringList &requirements)
{
    if (!requirements.isEmpty())
        members.append(ts::property(u"proves"_s, ts::strings(proofs::sorted(requirements))));
}

/// The move that the browser test makes with a new record; null when there is none.
const Transition *firstMove(const Domain &domain, const Entity &entity)
{
    for (const StateMachine &machine : domain.machines) {
        if (machine.entity != entity.name)
            continue;
        const auto first = std::find_if(machine.transitions.begin(), machine.transitions.end(),
                                        [&](const Transition &move) { return move.from.contains(machine.initial); });
        if (first != machine.transitions.end())
            return &*first;
    }
    return nullptr;
}

ts::Doc inlineDoc(const Domain &domain, const Entity &child)
{
    Members members{ts::property(u"label"_s, child.label), ts::property(u"plural"_s, child.plural),
                    ts::property(u"inputs"_s, ts::array(inputDocs(domain, child))),
                    ts::property(u"choices"_s, ts::array(choiceDocs(domain, child)))};
    addProves(members, proofs::ofRecords(domain, child));
    return ts::object(members);
}

/// Requirements of a page's steps, by what the step does.
void addPageProves(Members &members, const Domain &domain, const Entity &entity)
{
    QStringList links;
    for (const Relation &relation : entity.relations)
        links += isChosen(domain, entity, relation) ? relation.requirements : QStringList();
    const Transition *first = firstMove(domain, entity);
    const QVector<std::pair<QString, QStringList>> steps{
        {u"records"_s, proofs::ofRecords(domain, entity)},
        {u"links"_s, proofs::sorted(links)},
        {u"search"_s, proofs::ofCapability(domain, CapabilityKind::Search, entity.name)},
        {u"move"_s, first ? proofs::sorted(first->requirements) : QStringList()}};
    Members proves;
    for (const auto &[step, requirements] : steps) {
        if (!requirements.isEmpty())
            proves.append(ts::property(step, ts::strings(requirements)));
    }
    if (!proves.isEmpty())
        members.append(ts::property(u"proves"_s, ts::object(proves)));
}

QVector<ts::Doc> ruleDocs(const Domain &domain, const Entity &entity)
{
    QVector<ts::Doc> rules;
    for (const Rule &rule : domain.rules) {
        if (rule.entity != entity.name)
            continue;
        const Field *start = findField(entity, rule.start);
        const QString at = rule.time.isEmpty() ? rule.start : rule.time;
        const bool isMoment = start && start->type == FieldType::DateTime;
        Members changes;
        if (rule.kind == RuleKind::NotInPast)
            changes.append(ts::property(rule.start, isMoment ? u"2020-05-17T10:00"_s : u"2020-05-17"_s));
        else if (rule.kind == RuleKind::WithinHours)
            changes.append(ts::property(at, isMoment && rule.time.isEmpty() ? u"2035-05-17T03:00"_s : u"03:00"_s));
        else if (rule.kind == RuleKind::EndsAfterStart)
            changes.append(ts::property(rule.end, !rule.time.isEmpty() ? u"03:00"_s
                                                  : isMoment           ? u"2020-05-17T10:00"_s
                                                                       : u"2020-05-17"_s));
        Members members{ts::property(u"message"_s, rule.message), ts::property(u"changes"_s, ts::object(changes))};
        addProves(members, rule.requirements);
        rules.append(ts::object(members));
    }
    return rules;
}

ts::Doc pageDoc(const Domain &domain, const FrontendFacts &facts, const Entity &entity)
{
    const QString route = u'/' + naming::routeName(entity);
    const Field *title = findField(entity, entity.titleField);
    Members members{ts::property(u"label"_s, entity.label), ts::property(u"plural"_s, entity.plural),
                    ts::property(u"page"_s, facts.isContent ? u"/manage"_s + route : route)};
    if (domain.has(CapabilityKind::Wizard, entity.name))
        addText(members, u"form"_s, u"?form=whole"_s);
    if (facts.isContent && shown::publicEntities(domain).contains(&entity))
        addText(members, u"reading"_s, route);
    if (title && title->type == FieldType::String)
        addText(members, u"search"_s, samples::labelOf(domain, entity));
    if (const QStringList filters = shown::valueFilters(domain, entity); !filters.isEmpty()) {
        const Field *field = findField(entity, filters.constFirst());
        members.append(ts::property(
            u"filter"_s, ts::object({ts::property(u"name"_s, field->name), ts::property(u"label"_s, field->label)})));
    }
    members.append(ts::property(u"inputs"_s, ts::array(inputDocs(domain, entity))));
    members.append(ts::property(u"choices"_s, ts::array(choiceDocs(domain, entity))));
    if (const Field *changed = changedField(domain, entity))
        addText(members, u"change"_s, changed->name);
    if (const Transition *first = firstMove(domain, entity))
        members.append(ts::property(u"transition"_s, ts::strings({first->label, first->to})));
    QVector<ts::Doc> inlines;
    for (const Entity *child : childrenOf(domain, entity, Presentation::Inline))
        inlines.append(inlineDoc(domain, *child));
    addList(members, u"inlines"_s, inlines);
    QVector<ts::Doc> toggles;
    for (const Entity *toggle : childrenOf(domain, entity, Presentation::Toggle)) {
        Members shown{ts::property(u"label"_s, toggle->label),
                      ts::property(u"page"_s, u'/' + naming::routeName(*toggle))};
        addProves(shown, proofs::ofRecords(domain, *toggle));
        toggles.append(ts::object(shown));
    }
    addList(members, u"toggles"_s, toggles);
    addList(members, u"rules"_s, ruleDocs(domain, entity));
    addPageProves(members, domain, entity);
    return ts::object(members, true);
}

ts::Doc signUpDoc(const Domain &domain, const DomainRole &role)
{
    const Entity *profile = domain.entity(role.profile);
    QVector<ts::Doc> inputs = profile ? inputDocs(domain, *profile) : QVector<ts::Doc>{};
    Members members{ts::property(u"label"_s, role.label), ts::property(u"inputs"_s, ts::array(inputs))};
    if (profile)
        addList(members, u"choices"_s, choiceDocs(domain, *profile));
    return ts::object(members);
}

ts::Doc commonProves(const Domain &domain)
{
    const auto asking = [&](CapabilityKind kind) {
        return ts::strings(proofs::ofCapability(domain, kind));
    };
    return ts::object({ts::property(u"app"_s, ts::strings(proofs::sorted(domain.requirements))),
                       ts::property(u"accounts"_s, asking(CapabilityKind::Accounts)),
                       ts::property(u"contact"_s, asking(CapabilityKind::Contact)),
                       ts::property(u"dashboard"_s, asking(CapabilityKind::Dashboard)),
                       ts::property(u"colours"_s, ts::strings(proofs::sorted(domain.theme.requirements)))});
}

/// What fills something as it was asked for; the colour of texts gives way to what can be read.
ts::Doc coloursDoc(const Domain &domain)
{
    QVector<ts::Doc> members;
    for (const Colour &colour : domain.theme.colours) {
        if (!colour.name.isEmpty() && colour.role != "text"_L1 && colour.role != "heading"_L1)
            members.append(ts::property(colour.role, colour.hex));
    }
    return ts::object(members);
}

} // namespace

QString entityTestFile(const Domain &domain, const Entity &entity)
{
    const bool isPage = entity.presentation == Presentation::Page;
    const QString describe = isPage ? u"describePages"_s : u"describeInline"_s;
    Members members{ts::property(u"record"_s, recordDoc(domain, entity)),
                    ts::property(u"missing"_s, ts::strings(missingLabels(domain, entity)))};
    addProves(members, proofs::ofRecords(domain, entity));
    if (!isPage) {
        if (const Relation *parent = findRelation(entity, entity.parent))
            members.append(ts::property(u"parentKey"_s, naming::idName(*parent)));
    }
    return fileOf(
        {plain(u"import { %1 } from '../test/%1';"_s.arg(describe)),
         plain(u"import { %1 } from './%2';"_s.arg(variableOf(entity), naming::fileName(entity))), emptyLine(),
         ts::concat({ts::call(describe, {plain(variableOf(entity)), ts::object(members, true)}), plain(u";"_s)})});
}

QString e2eDomainFile(const Domain &domain, const FrontendFacts &facts)
{
    QVector<ts::Doc> pages;
    for (const Entity *entity : data::inOrderOfNeed(domain)) {
        if (entity->presentation == Presentation::Page && !data::isKept(domain, *entity))
            pages.append(pageDoc(domain, facts, *entity));
    }
    QVector<ts::Doc> signUps;
    for (const DomainRole &role : domain.roles) {
        if (role.canSignUp && facts.hasSignUp)
            signUps.append(signUpDoc(domain, role));
    }
    if (signUps.isEmpty() && facts.hasSignUp)
        signUps.append(ts::object({ts::property(u"label"_s, u"Member"_s), ts::property(u"inputs"_s, ts::array({}))}));
    QVector<ts::Doc> texts;
    for (const Capability &page : data::capabilitiesOf(domain, CapabilityKind::Content)) {
        Members members{ts::property(u"address"_s, u'/' + naming::slug(page.page))};
        addProves(members, proofs::ofPage(domain, page.page));
        texts.append(ts::object(members));
    }
    const Entity *contact = shown::contactEntity(domain);
    return fileOf({
        constant(u"export const appName"_s, ts::string(features::brand(domain).simplified())),
        emptyLine(),
        plain(u"/** What the browser test makes, looks for, changes and deletes, each after what it needs. */"_s),
        constant(u"export const entities"_s, ts::array(pages)),
        emptyLine(),
        plain(u"/** The ways to sign up, with what each wants to know. */"_s),
        constant(u"export const signUps"_s, ts::array(signUps)),
        emptyLine(),
        plain(u"/** Pages of text. */"_s),
        constant(u"export const textPages"_s, ts::array(texts)),
        emptyLine(),
        plain(u"/** Inputs of the contact form; none when there is no such form. */"_s),
        constant(u"export const contactInputs"_s,
                 ts::array(contact ? inputDocs(domain, *contact) : QVector<ts::Doc>{})),
        emptyLine(),
        plain(u"export const hasDashboard = %1;"_s.arg(facts.hasDashboard ? u"true"_s : u"false"_s)),
        emptyLine(),
        plain(u"/** The colours that were asked for, by what they are for. */"_s),
        constant(u"export const colours"_s, coloursDoc(domain)),
        emptyLine(),
        plain(u"/** Requirements that are met by no single entity. */"_s),
        constant(u"export const proves"_s, commonProves(domain)),
    });
}

} // namespace autodevos::frontendcode
