// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/projectkind.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &prompt, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(prompt).hasMatch();
}

/// "a REST API for …", "API only", "without a frontend"; not "with a REST API", which every app has.
bool asksForApi(const Draft &draft, const QString &prompt)
{
    static const QStringList kinds{u"api"_s, u"backend"_s, u"back-end"_s, u"microservice"_s, u"web service"_s};
    const bool isHead = std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) {
        return draft.place == kind || draft.place.endsWith(u' ' + kind);
    });
    return isHead || says(prompt, u"\\b(api|back-?end)[- ]only\\b"_s) ||
           says(prompt, u"\\b(only|just) (an? |the )?(rest |restful |json |http )*(api|back-?end)\\b"_s) ||
           says(prompt, u"\\b(no|without|needs? no) (an? |any )?(front-?end|user interface|web interface|ui)\\b"_s);
}

/// "a static website", "static portfolio site": files alone, by the field's own word.
bool asksForStatic(const QString &prompt)
{
    return says(prompt,
                u"\\bstatic\\W+(\\w+\\W+){0,3}(site|website|web site|web ?pages?|pages?|portfolio|blog|homepage)\\b"_s);
}

bool asksForNoServer(const QString &prompt)
{
    return says(prompt, u"\\b(no|without|needs? no) (an? |any )?(back-?end|servers?|databases?)\\b"_s);
}

/// Shown by the frontend alone.
bool needsPages(CapabilityKind kind)
{
    static constexpr CapabilityKind kinds[] = {
        CapabilityKind::Export,     CapabilityKind::Charts,     CapabilityKind::Calendar,  CapabilityKind::Board,
        CapabilityKind::Timeline,   CapabilityKind::Compare,    CapabilityKind::Wizard,    CapabilityKind::Calculator,
        CapabilityKind::Converter,  CapabilityKind::ArcadeGame, CapabilityKind::Languages, CapabilityKind::Faq,
        CapabilityKind::Scoreboard,
    };
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

/// What pages show of content that stays as it is while they are read.
bool isStatic(CapabilityKind kind)
{
    static constexpr CapabilityKind kinds[] = {
        CapabilityKind::Search,     CapabilityKind::Filter,    CapabilityKind::Blog,       CapabilityKind::Portfolio,
        CapabilityKind::Contact,    CapabilityKind::Content,   CapabilityKind::Faq,        CapabilityKind::Compare,
        CapabilityKind::Calculator, CapabilityKind::Converter, CapabilityKind::Scoreboard,
    };
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

bool isAsked(const Capability &capability)
{
    return !capability.requirements.isEmpty();
}

void leaveOut(Draft &draft, const QString &id, const QString &reason)
{
    Requirement *requirement = draft.requirement(id);
    if (requirement && requirement->cannot.isEmpty())
        requirement->cannot = reason;
}

void makeApi(Domain &domain, Draft &draft, const QString &reason)
{
    domain.kind = ProjectKind::Api;
    for (const Capability &capability : std::as_const(domain.capabilities)) {
        if (!needsPages(capability.kind))
            continue;
        for (const QString &id : capability.requirements)
            leaveOut(draft, id, reason);
    }
    domain.capabilities.removeIf([](const Capability &capability) { return needsPages(capability.kind); });
    for (const Requirement &requirement : std::as_const(draft.requirements)) {
        if (requirement.kind == RequirementKind::Design)
            leaveOut(draft, requirement.id.value(), reason);
    }
}

void makeStatic(Domain &domain)
{
    domain.kind = ProjectKind::Static;
    domain.roles.clear();
    domain.machines.clear();
    domain.rules.clear();
    domain.capabilities.removeIf([](const Capability &capability) { return !isStatic(capability.kind); });
    for (Entity &entity : domain.entities) {
        entity.ownerField.clear();
        entity.relations.removeIf([](const Relation &relation) { return relation.target == "User"_L1; });
        entity.access = {.read = {u"visitor"_s}};
    }
}

/// Accounts come with every project; they are in the way only where the prompt asks for them.
bool fitsStatic(const Domain &domain)
{
    const bool isShown = std::all_of(domain.capabilities.begin(), domain.capabilities.end(), [](const auto &one) {
        return isStatic(one.kind) || (one.kind == CapabilityKind::Accounts && !isAsked(one));
    });
    const bool isPublished = std::all_of(domain.entities.begin(), domain.entities.end(), [&](const Entity &entity) {
        return domain.has(CapabilityKind::Contact, entity.name) || entity.access.create.isEmpty();
    });
    return domain.roles.isEmpty() && isShown && isPublished;
}

bool usesOnlyOurs(const QString &stack, const language::Lexicon &lexicon)
{
    static const QRegularExpression between(u"[^a-z0-9.]+"_s);
    const QStringList words = stack.split(between, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return lexicon.isIn("stack"_L1, word); });
}

/// "Stack: static web site", "Stack: Python": met where that is what comes out anyway.
void settleStack(Domain &domain, Draft &draft, const language::Lexicon &lexicon)
{
    static const QRegularExpression label(u"^stack: *"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Requirement &requirement : std::as_const(draft.requirements)) {
        if (!requirement.text.contains(label))
            continue;
        const QString stack = requirement.text.toLower().remove(label);
        const QString id = requirement.id.value();
        const bool isApi = says(stack, u"\\bapi\\b"_s);
        const bool isSite = asksForStatic(stack);
        const bool isMet = isApi    ? domain.kind == ProjectKind::Api
                           : isSite ? domain.kind == ProjectKind::Static
                                    : usesOnlyOurs(stack, lexicon);
        if (isMet)
            domain.requirements.append(id);
        else
            leaveOut(draft, id, lexicon.reason(isSite ? u"static"_s : u"stack"_s));
    }
}

} // namespace

void fitKind(Domain &domain, Draft &draft, const QString &prompt, const language::Lexicon &lexicon)
{
    const bool isSite = asksForStatic(prompt) || (domain.kind == ProjectKind::Content && asksForNoServer(prompt));
    if (asksForApi(draft, prompt) && !isSite)
        makeApi(domain, draft, lexicon.reason(u"api"_s));
    else if (isSite && fitsStatic(domain))
        makeStatic(domain);
    else if (isSite)
        draft.notes.append(u"A static site keeps nothing that its visitors do, so the project has a backend."_s);
    settleStack(domain, draft, lexicon);
}

} // namespace autodevos
