// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/blueprintmodel.h"

#include "agents/blueprint/amendment.h"
#include "agents/blueprint/taskplanner.h"
#include "agents/blueprint/understanding.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QString domainPath = u"docs/domain.json"_s;

Response say(const QString &text)
{
    return {.text = text, .finishReason = FinishReason::Stop};
}

Response report(const QString &summary, const QString &blocked = {})
{
    QJsonObject arguments{{u"summary"_s, summary}};
    if (!blocked.isEmpty())
        arguments.insert(u"blocked"_s, blocked);
    return {.toolCalls = {{.id = u"report"_s, .name = u"report"_s, .arguments = arguments}},
            .finishReason = FinishReason::ToolCalls};
}

bool offers(const Request &request, QLatin1StringView tool)
{
    return std::any_of(request.tools.begin(), request.tools.end(),
                       [&](const ToolDefinition &offered) { return offered.name == tool; });
}

/// Where the conversation stands, seen from its messages alone.
struct Progress {
    bool hasWritten = false;
    bool wasSentBack = false; ///< checks found something after the files were written
    QStringList refusals;     ///< what tools answered with an error
};

Progress progressOf(const Request &request)
{
    Progress progress;
    for (const Message &message : request.messages) {
        if (message.speaker == Speaker::Assistant)
            progress.hasWritten = progress.hasWritten || !message.toolCalls.isEmpty();
        else if (message.speaker == Speaker::User)
            progress.wasSentBack = progress.hasWritten;
        else if (message.isError)
            progress.refusals.append(message.text.section(u'\n', 0, 0).left(300));
    }
    return progress;
}

const UpstreamFile *upstreamDomain(const Brief &brief)
{
    const auto it = std::find_if(brief.upstream.begin(), brief.upstream.end(), [](const UpstreamFile &file) {
        return file.path == domainPath && !file.content.isEmpty();
    });
    return it == brief.upstream.end() ? nullptr : &*it;
}

/// The model that upstream work wrote down counts; without one, the plan's.
Result<Domain> domainOf(const Brief &brief)
{
    const bool isAuthor = isOwned(domainPath, brief.task.provides);
    const UpstreamFile *file = upstreamDomain(brief);
    if (isAuthor || !file)
        return brief.domain;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file->content, &error);
    if (!document.isObject())
        return failure(ErrorKind::Invalid, u"docs/domain.json is not valid JSON: %1"_s.arg(error.errorString()),
                       u"Mend the file or run its task again"_s, domainPath);
    return domainFromJson(document.object());
}

QString coveredLine(const Task &task)
{
    QStringList ids;
    for (const RequirementId &id : task.covers)
        ids.append(id.value());
    return ids.isEmpty() ? QString() : u" Requirements served: %1."_s.arg(ids.join(u", "_s));
}

QString amendmentLines(const Amendment &amendment)
{
    QString lines;
    if (!amendment.done.isEmpty())
        lines += u" Changed as asked: %1."_s.arg(amendment.done.join(u"; "_s));
    if (!amendment.notDone.isEmpty())
        lines += u" Not done: %1."_s.arg(amendment.notDone.join(u"; "_s));
    return lines;
}

Amendment amendmentOf(Domain &domain, const Brief &brief, const language::Lexicon &lexicon)
{
    const QString added = addedSentences(brief.plannedInstructions, brief.task.instructions);
    if (added.isEmpty())
        return {};
    if (isOwned(domainPath, brief.task.provides))
        return amend(domain, added, lexicon);
    Amendment amendment;
    for (const QString &sentence : added.split(u'\n', Qt::SkipEmptyParts))
        amendment.notDone.append(
            u"\"%1\": the built-in model writes these files from the domain model alone. Change the "
            "task that writes docs/domain.json, or edit the files by hand"_s.arg(sentence));
    return amendment;
}

} // namespace

BlueprintModel::BlueprintModel(const QString &templateOverrides)
    : m_lexicon(language::Lexicon::load())
    , m_templates(templateOverrides)
{
}

ModelId BlueprintModel::id() const
{
    return {u"blueprint"_s, u"blueprint"_s};
}

Result<Response> BlueprintModel::complete(const Request &request, const DeltaSink &sink, std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, u"The request was ended"_s);
    if (!m_lexicon)
        return tl::unexpected(m_lexicon.error());
    Result<Response> response = say(u"Blueprint plans and builds web apps; it does not hold conversations. Give it a "
                                    "prompt with `autodevos-cli run`."_s);
    if (request.brief.kind == BriefKind::Plan)
        response = plan(request);
    else if (request.brief.kind == BriefKind::Task)
        response = work(request, stop);
    if (response && sink && !response->text.isEmpty())
        sink({DeltaKind::Text, response->text});
    return response;
}

Result<Response> BlueprintModel::plan(const Request &request) const
{
    const Prompt &prompt = request.brief.prompt;
    Result<Understanding> understood = understand(prompt.text, **m_lexicon);
    if (!understood)
        return tl::unexpected(understood.error());
    if (prompt.domain)
        understood->domain = *prompt.domain;
    Plan made = planFor(prompt, *understood, m_templates, request.brief.roles);
    made.model = id().toString();
    return say(QString::fromUtf8(QJsonDocument(toJson(made)).toJson(QJsonDocument::Compact)));
}

Result<Response> BlueprintModel::work(const Request &request, const std::stop_token &stop) const
{
    const Brief &brief = request.brief;
    const Task &task = brief.task;
    Result<Domain> domain = domainOf(brief);
    if (!domain)
        return report(u"The domain model could not be read."_s, domain.error().toLine());
    const Amendment amendment = amendmentOf(*domain, brief, **m_lexicon);
    if (task.provides.isEmpty())
        return report(u"Nothing to write: the checks of this task look at what the others wrote."_s +
                      amendmentLines(amendment) + coveredLine(task));
    const Progress progress = progressOf(request);
    if (progress.wasSentBack)
        return report(
            u"The files are what follows from the domain model; the built-in model has no other answer to what "
            "the checks found. Change the domain model, or mend the files by hand."_s);
    if (!progress.refusals.isEmpty())
        return report(u"Not all files could be written."_s, progress.refusals.join(u"; "_s));

    Response response{.finishReason = FinishReason::ToolCalls};
    int count = 0;
    QSet<QString> paths;
    for (const GeneratedFile &file : filesOfProject(*domain, m_templates, brief.requirements)) {
        if (!isOwned(file.path, task.provides))
            continue;
        ++count;
        paths.insert(file.path);
        if (progress.hasWritten)
            continue;
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, u"The request was ended"_s);
        const Result<QString> content = file.content();
        if (!content)
            return report(u"A file could not be made."_s, content.error().toLine());
        response.toolCalls.append(
            {.id = u"write-%1"_s.arg(count),
             .name = u"write_file"_s,
             .arguments = {{u"path"_s, file.path}, {u"content"_s, *content}, {u"replace"_s, true}}});
    }
    if (!progress.hasWritten && offers(request, "delete_file"_L1)) {
        for (const QString &path : brief.ownFiles) {
            if (!paths.contains(path))
                response.toolCalls.append(
                    {.id = u"delete-%1"_s.arg(path), .name = u"delete_file"_s, .arguments = {{u"path"_s, path}}});
        }
    }
    if (count == 0)
        return report(u"No file of the project lies under this task's paths."_s,
                      u"the built-in model writes the files of its own plans only; its plan owns every file once. Plan "
                      "again"_s);
    if (progress.hasWritten)
        return report(u"Wrote %1 %2 from the domain model.%3%4"_s.arg(count).arg(
            count == 1 ? u"file"_s : u"files"_s, amendmentLines(amendment), coveredLine(task)));
    if (!offers(request, "write_file"_L1))
        return report(u"Nothing could be written."_s,
                      u"the role \"%1\" offers no write_file tool"_s.arg(task.role.value()));
    return response;
}

} // namespace autodevos
