// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/amendment.h"
#include "agents/blueprint/blueprintmodel.h"
#include "agents/blueprint/taskplanner.h"
#include "core/plan/graph.h"
#include "core/plan/planreader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

const QStringList roles{u"architect"_s, u"backend"_s,    u"database"_s, u"devops"_s, u"documentation"_s,
                        u"frontend"_s,  u"integrator"_s, u"review"_s,   u"testing"_s};

const QStringList prompts{
    u"Build a team task board: people sign up, create projects, add tasks with a title, description, priority, due "
    u"date and "
    "status, assign them to members, comment on tasks, and see a dashboard with how many tasks are open, in progress "
    "and "
    "done."_s,
    u"I want a recipe box. Recipes have a title, ingredients, steps, cooking time, difficulty and a photo link, and "
    u"belong "
    "to categories. Visitors can search and filter recipes; signed-in users add recipes, rate them from 1 to 5 stars "
    "and "
    "keep favourites."_s,
    u"A small clinic needs appointment booking: doctors with a specialty and working hours, patients, appointments "
    u"with "
    "date, time, reason and state (requested, confirmed, cancelled, done). Patients book and cancel; staff confirm. No "
    "doctor can have two appointments at the same time."_s,
    u"Create a portfolio website for a developer with an about page, projects with tags and links, a blog and a "
    u"contact "
    "form."_s};

Result<Plan> planOf(BlueprintModel &model, const QString &prompt)
{
    Request request{.model = model.id()};
    request.brief.kind = BriefKind::Plan;
    request.brief.prompt.text = prompt;
    request.brief.roles = roles;
    const Result<Response> response = model.complete(request, {}, {});
    if (!response)
        return tl::unexpected(response.error());
    const Result<QJsonObject> json = findJson(response->text);
    if (!json)
        return tl::unexpected(json.error());
    Result<Plan> plan = planFromJson(*json, roles);
    if (plan)
        plan->prompt.text = prompt;
    return plan;
}

Request taskRequest(const Plan &plan, const Task &task)
{
    Request request{.system = u"You are an engineer."_s, .messages = {{.speaker = Speaker::User, .text = task.title}}};
    for (const QString &name : {u"write_file"_s, u"report"_s})
        request.tools.append({.name = name});
    request.brief = {.kind = BriefKind::Task,
                     .prompt = plan.prompt,
                     .name = plan.name,
                     .task = task,
                     .requirements = plan.requirements,
                     .domain = plan.domain};
    return request;
}

void answer(Request &request, const Response &response, const QString &text, bool isError = false)
{
    request.messages.append({.speaker = Speaker::Assistant, .toolCalls = response.toolCalls});
    for (const ToolCall &call : response.toolCalls)
        request.messages.append({.speaker = Speaker::Tool, .text = text, .toolCallId = call.id, .isError = isError});
}

QString reportOf(const Response &response, const QString &member)
{
    for (const ToolCall &call : response.toolCalls) {
        if (call.name == "report"_L1)
            return call.arguments.value(member).toString();
    }
    return {};
}

} // namespace

class TestBlueprintModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansWhatTheReaderOfPlansTakes()
    {
        for (const QString &prompt : prompts) {
            const Result<Plan> plan = planOf(m_model, prompt);
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toLine()));
            QVERIFY(plan->notes.isEmpty());
            QVERIFY(plan->tasks.size() >= 14);
            QVERIFY(plan->tasks.size() <= 26);
            QVERIFY(findCycle(plan->tasks).isEmpty());
            QVERIFY(!plan->reasons.isEmpty());
        }
    }

    void ownsEveryFileExactlyOnce()
    {
        for (const QString &prompt : prompts) {
            const Result<Plan> plan = planOf(m_model, prompt);
            QVERIFY(plan);
            const GeneratedFiles files = filesOfProject(plan->domain, m_templates, plan->requirements);
            QVERIFY(files.size() > 50);
            QHash<QString, int> uses;
            for (const GeneratedFile &file : files) {
                QStringList owners;
                for (const Task &task : plan->tasks) {
                    if (isOwned(file.path, task.provides))
                        owners.append(task.id.value());
                }
                QVERIFY2(owners.size() == 1, qPrintable(file.path + u": "_s + owners.join(u", "_s)));
                for (const QString &glob : plan->task(TaskId(owners.first()))->provides)
                    uses[glob] += isOwned(file.path, {glob}) ? 1 : 0;
            }
            for (const Task &task : plan->tasks) {
                for (const QString &glob : task.provides)
                    QVERIFY2(uses.value(glob) > 0, qPrintable(glob));
            }
        }
    }

    void makesEveryFileOfTheCorpus()
    {
        const QDir folder(QFINDTESTDATA("../corpus"));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile prompt(folder.filePath(name));
            QVERIFY(prompt.open(QIODevice::ReadOnly));
            const QJsonObject json = QJsonDocument::fromJson(prompt.readAll()).object();
            const Result<Plan> plan = planOf(m_model, json.value(u"prompt"_s).toString());
            QVERIFY2(plan, plan ? "" : qPrintable(name + u": "_s + plan.error().toLine()));
            for (const GeneratedFile &file : filesOfProject(plan->domain, m_templates, plan->requirements)) {
                const auto owners = std::count_if(plan->tasks.begin(), plan->tasks.end(),
                                                  [&](const Task &task) { return isOwned(file.path, task.provides); });
                QVERIFY2(owners == 1, qPrintable(name + u": "_s + file.path));
                const Result<QString> content = file.content();
                QVERIFY2(content && !content->isEmpty(), qPrintable(name + u": "_s + file.path));
            }
        }
    }

    void coversEveryRequirementItWillBuild()
    {
        for (const QString &prompt : prompts) {
            const Result<Plan> plan = planOf(m_model, prompt);
            QVERIFY(plan);
            for (const Requirement &requirement : plan->requirements) {
                qsizetype builders = 0;
                qsizetype testers = 0;
                for (const Task &task : plan->tasks) {
                    const bool covers = task.covers.contains(requirement.id);
                    builders += covers && !task.provides.isEmpty() ? 1 : 0;
                    testers += covers && task.role.value() == "testing"_L1 ? 1 : 0;
                    if (covers)
                        QVERIFY(task.instructions.contains(requirement.text));
                }
                QVERIFY2((builders > 0) == requirement.cannot.isEmpty(), qPrintable(requirement.text));
                QVERIFY2((testers > 0) == requirement.cannot.isEmpty(), qPrintable(requirement.text));
            }
        }
    }

    void givesTasksToTheRolesThereAre()
    {
        Request request{.model = m_model.id()};
        request.brief.kind = BriefKind::Plan;
        request.brief.prompt.text = prompts.first();
        request.brief.roles = {u"backend"_s, u"frontend"_s};
        const Result<Response> response = m_model.complete(request, {}, {});
        QVERIFY(response);
        const Result<Plan> plan = planFromJson(*findJson(response->text), request.brief.roles);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().toLine()));
    }

    void writesItsFilesThenReports()
    {
        const Result<Plan> plan = planOf(m_model, prompts.first());
        QVERIFY(plan);
        QSet<QString> written;
        for (const Task &task : plan->tasks) {
            Request request = taskRequest(*plan, task);
            Result<Response> response = m_model.complete(request, {}, {});
            QVERIFY(response);
            if (!task.provides.isEmpty()) {
                for (const ToolCall &call : response->toolCalls) {
                    QCOMPARE(call.name, u"write_file"_s);
                    const QString path = call.arguments.value(u"path"_s).toString();
                    QVERIFY(isOwned(path, task.provides));
                    QVERIFY2(!call.arguments.value(u"content"_s).toString().isEmpty(), qPrintable(path));
                    written.insert(path);
                }
                answer(request, *response, u"Written."_s);
                response = m_model.complete(request, {}, {});
                QVERIFY(response);
            }
            QVERIFY(!reportOf(*response, u"summary"_s).isEmpty());
            QVERIFY(reportOf(*response, u"blocked"_s).isEmpty());
        }
        QCOMPARE(written.size(), filesOfProject(plan->domain, m_templates, plan->requirements).size());
    }

    void saysSoWhenAToolRefuses()
    {
        const Result<Plan> plan = planOf(m_model, prompts.first());
        Request request = taskRequest(*plan, plan->tasks.first());
        const Result<Response> response = m_model.complete(request, {}, {});
        answer(request, *response, u"docs/ is not yours"_s, true);
        const Result<Response> next = m_model.complete(request, {}, {});
        QVERIFY(next);
        QVERIFY(reportOf(*next, u"blocked"_s).contains(u"not yours"_s));
    }

    void doesNotLoopOnFindings()
    {
        const Result<Plan> plan = planOf(m_model, prompts.first());
        Request request = taskRequest(*plan, plan->tasks.first());
        answer(request, *m_model.complete(request, {}, {}), u"Written."_s);
        answer(request, *m_model.complete(request, {}, {}), u"ok"_s);
        request.messages.append({.speaker = Speaker::User, .text = u"The checks found: …"_s});
        const Result<Response> next = m_model.complete(request, {}, {});
        QVERIFY(next);
        QCOMPARE(next->toolCalls.size(), 1);
        QVERIFY(!reportOf(*next, u"summary"_s).isEmpty());
    }

    void followsTheDomainThatWasWrittenDown()
    {
        const Result<Plan> plan = planOf(m_model, prompts.first());
        Domain changed = plan->domain;
        changed.entities[0].fields.append({.name = u"codename"_s, .label = u"Codename"_s});
        Request request = taskRequest(*plan, *plan->task(TaskId(u"database"_s)));
        request.brief.upstream = {{.path = u"docs/domain.json"_s,
                                   .task = TaskId(u"architecture"_s),
                                   .content = QJsonDocument(toJson(changed)).toJson()}};
        const Result<Response> response = m_model.complete(request, {}, {});
        QVERIFY(response);
        const bool isThere =
            std::any_of(response->toolCalls.begin(), response->toolCalls.end(), [](const ToolCall &call) {
                return call.arguments.value(u"content"_s).toString().contains(u"codename"_s);
            });
        QVERIFY(isThere);
        request.brief.upstream[0].content = "{ not json";
        QVERIFY(!reportOf(*m_model.complete(request, {}, {}), u"blocked"_s).isEmpty());
    }

    void changesTheDomainWhenTheArchitectIsToldTo()
    {
        const Result<Plan> plan = planOf(m_model, prompts.first());
        Task task = *plan->task(TaskId(u"architecture"_s));
        const QString planned = task.instructions;
        task.instructions += u"\n\nAlso give tasks an estimate in hours. Teach pigs to fly."_s;
        Request request = taskRequest(*plan, task);
        request.brief.plannedInstructions = planned;
        Result<Response> response = m_model.complete(request, {}, {});
        QVERIFY(response);
        const auto model =
            std::find_if(response->toolCalls.begin(), response->toolCalls.end(), [](const ToolCall &call) {
                return call.arguments.value(u"path"_s).toString() == "docs/domain.json"_L1;
            });
        QVERIFY(model != response->toolCalls.end());
        const auto domain =
            domainFromJson(QJsonDocument::fromJson(model->arguments.value(u"content"_s).toString().toUtf8()).object());
        QVERIFY2(domain, domain ? "" : qPrintable(domain.error().toLine()));
        const Entity *entity = domain->entity(u"Task"_s);
        const auto field = std::find_if(entity->fields.begin(), entity->fields.end(),
                                        [](const Field &known) { return known.name == "estimate"_L1; });
        QVERIFY(field != entity->fields.end());
        QVERIFY(field->type == FieldType::Number);
        answer(request, *response, u"Written."_s);
        response = m_model.complete(request, {}, {});
        QVERIFY(reportOf(*response, u"summary"_s).contains(u"Estimate"_s));
        QVERIFY(reportOf(*response, u"summary"_s).contains(u"Not done: \"Teach pigs to fly.\""_s));
    }

    void amends_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sentence, const char *expected) {
            QTest::newRow(sentence) << QString::fromLatin1(sentence) << QString::fromLatin1(expected);
        };
        row("Add a budget to projects.",
            "Task: title description priority dueDate status; Project: name description budget");
        row("Tasks should have a reviewer note and a colour.",
            "Task: title description priority dueDate status reviewerNote colour; Project: name description");
        row("Remove the priority from tasks.", "Task: title description dueDate status; Project: name description");
        row("Give each project a start date.",
            "Task: title description priority dueDate status; Project: name description startDate");
    }
    void amends()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, expected);
        const auto lexicon = language::Lexicon::load();
        Domain domain = planOf(m_model, prompts.first())->domain;
        const Amendment amendment = amend(domain, sentence, **lexicon);
        QVERIFY2(amendment.notDone.isEmpty(), qPrintable(amendment.notDone.join(u'\n')));
        const auto names = [&](const QString &entity) {
            QStringList fields;
            for (const Field &field : domain.entity(entity)->fields)
                fields.append(field.name);
            return u"%1: %2"_s.arg(entity, fields.join(u' '));
        };
        QCOMPARE(names(u"Task"_s) + u"; "_s + names(u"Project"_s), expected);
    }

    void renamesAndAddsOptions()
    {
        const auto lexicon = language::Lexicon::load();
        Domain domain = planOf(m_model, prompts.first())->domain;
        const Amendment amendment = amend(
            domain, u"Rename the due date of tasks to deadline. Add Blocked to the status of tasks."_s, **lexicon);
        QVERIFY2(amendment.notDone.isEmpty(), qPrintable(amendment.notDone.join(u'\n')));
        const Entity *task = domain.entity(u"Task"_s);
        QCOMPARE(task->fields.at(3).label, u"Deadline"_s);
        QVERIFY(task->fields.at(4).options.contains(u"Blocked"_s));
    }

    void reportsEditsThatOtherRolesCannotFollow()
    {
        const Result<Plan> plan = planOf(m_model, prompts.first());
        Task task = *plan->task(TaskId(u"delivery"_s));
        const QString planned = task.instructions;
        task.instructions += u" Use Podman instead of Docker."_s;
        Request request = taskRequest(*plan, task);
        request.brief.plannedInstructions = planned;
        answer(request, *m_model.complete(request, {}, {}), u"Written."_s);
        QVERIFY(reportOf(*m_model.complete(request, {}, {}), u"summary"_s).contains(u"Podman"_s));
    }

    void refusesCleanly()
    {
        QVERIFY(planOf(m_model, u"a rust calendar cli"_s).error().kind == ErrorKind::Unsupported);
        std::stop_source source;
        source.request_stop();
        Request request;
        QVERIFY(m_model.complete(request, {}, source.get_token()).error().kind == ErrorKind::Cancelled);
        QVERIFY(m_model.complete(request, {}, {})->text.contains(u"run"_s));
    }

    void givesTheSameBytesEveryTime()
    {
        BlueprintModel other;
        QElapsedTimer timer;
        for (const QString &prompt : prompts) {
            Request request{.model = m_model.id()};
            request.brief = {.kind = BriefKind::Plan, .prompt = {prompt}, .roles = roles};
            timer.start();
            const QString text = m_model.complete(request, {}, {})->text;
            qInfo("plan: %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QCOMPARE(other.complete(request, {}, {})->text, text);
        }
    }

private:
    BlueprintModel m_model;
    TemplateStore m_templates;
};

QTEST_APPLESS_MAIN(TestBlueprintModel)
#include "tst_blueprintmodel.moc"
