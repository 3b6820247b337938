// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/generate/naming.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool isFile(const Field &field)
{
    return field.type == FieldType::Image || field.type == FieldType::File;
}

/// An address that stands for a file: "link" of a document, "resume" of an application.
bool isLinkToFile(const Field &field)
{
    static const QStringList words{u"file"_s,  u"document"_s,  u"attachment"_s,  u"resume"_s,   u"cv"_s,
                                   u"link"_s,  u"url"_s,       u"scan"_s,        u"receipt"_s,  u"video"_s,
                                   u"audio"_s, u"recording"_s, u"certificate"_s, u"material"_s, u"transcript"_s};
    const QStringList own = naming::words(field.name);
    return field.type == FieldType::Url && !own.isEmpty() && words.contains(own.constLast());
}

/// What people upload has a file that can be uploaded: its picture, what was a link to a file, or a new one.
void ensureFile(Entity &entity)
{
    const bool isPicture =
        entity.name.endsWith(u"Photo"_s) || entity.name.endsWith(u"Picture"_s) || entity.name.endsWith(u"Image"_s);
    bool hasFile = false;
    for (Field &field : entity.fields) {
        if (isLinkToFile(field)) {
            field.type = FieldType::File;
            if (field.name == "link"_L1 || field.name == "url"_L1) {
                field.name = u"file"_s;
                field.label = u"File"_s;
                field.required = true;
            }
        }
        if (isPicture && field.type == FieldType::Image)
            field.required = true;
        hasFile = hasFile || isFile(field);
    }
    if (!hasFile)
        entity.fields += fieldsFromSpecification(isPicture ? u"image:image!"_s : u"file:file!"_s, {});
}

/// "A document manager: upload files, share them": the files are its documents, and are shared with people.
QStringList gatherFiles(const CapabilityContext &context, const Entity &uploaded)
{
    const QString name = uploaded.name;
    if (name != "File"_L1 && name != "Document"_L1)
        return {};
    const Entity *share = context.named(u"Share"_s);
    const bool isShared = share && std::any_of(share->relations.begin(), share->relations.end(),
                                               [](const Relation &relation) { return relation.target == "User"_L1; });
    QStringList requirements;
    if (name == "File"_L1)
        requirements += context.takeOver({u"document"_s});
    if (!isShared)
        return requirements;
    requirements += context.takeOver({u"share"_s});
    context.named(name)->relations.append(
        {.name = u"sharedWith"_s, .label = u"Shared with"_s, .target = u"User"_s, .many = true});
    return requirements;
}

} // namespace

void buildUpload(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    QVector<Entity *> chosen;
    if (entity)
        chosen = {entity};
    const QVector<Entity *> lists = context.lists();
    if (chosen.isEmpty())
        std::copy_if(lists.begin(), lists.end(), std::back_inserter(chosen), [](const Entity *list) {
            return std::any_of(list->fields.begin(), list->fields.end(),
                               [](const Field &field) { return isFile(field) || isLinkToFile(field); });
        });
    if (chosen.isEmpty())
        chosen = lists.mid(0, 1);
    if (chosen.isEmpty())
        return context.leaveOut(asked.requirement, u"there is nothing here that a file could belong to"_s);
    QStringList names;
    for (const Entity *target : std::as_const(chosen))
        names.append(target->name);
    for (const QString &name : std::as_const(names)) {
        if (!context.named(name))
            continue;
        const QStringList requirements = QStringList{asked.requirement} + gatherFiles(context, *context.named(name));
        ensureFile(*context.named(name));
        context.add({.kind = CapabilityKind::Upload, .entity = name, .requirements = requirements});
    }
}

/// "questions with a picture", "apply with a CV file": whoever adds these has the file, not its address.
void addUploads(const CapabilityContext &context)
{
    static const QRegularExpression said(
        u"(?<!link to a )(?<!link to the )\\b(?:photo(?:graph)?|picture|image|cv|resume|résumé|scan|attachment|"
        "(?:pdf|cv|audio|sound|model) file|snapshot)s?\\b(?! (?:link|address|url|galler))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (context.domain.has(CapabilityKind::Upload) || !context.draft.hasAccounts || context.draft.isGame)
        return;
    const QVector<Entity *> lists = context.lists();
    for (Entity *list : lists) {
        const bool hasFile = std::any_of(list->fields.begin(), list->fields.end(),
                                         [](const Field &field) { return isFile(field) || isLinkToFile(field); });
        if (!hasFile || list->access.create.isEmpty())
            continue;
        const auto asks = [&](const Requirement &requirement) {
            return list->requirements.contains(requirement.id.value()) && said.match(requirement.text).hasMatch();
        };
        const QVector<Requirement> &all = context.draft.requirements;
        const auto found = std::find_if(all.begin(), all.end(), asks);
        if (found == all.end())
            continue;
        const QString name = list->name;
        const QStringList ids{found->id.value()};
        ensureFile(*list);
        context.add({.kind = CapabilityKind::Upload, .entity = name, .requirements = ids});
    }
}

} // namespace autodevos
