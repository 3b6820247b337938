// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/coverage.h"

#include "core/base/names.h"
#include "core/check/namedtests.h"
#include "core/check/requirementfiles.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto verdictNames = std::to_array<Name<Verdict>>({
    {Verdict::Proven, "proven"_L1},
    {Verdict::Built, "built"_L1},
    {Verdict::Pending, "pending"_L1},
    {Verdict::Failed, "failed"_L1},
    {Verdict::NotBuilt, "not built"_L1},
});

/// Which tests ran and passed. Of each task only the newest attempt counts: when that one left a check out, an older
/// result would speak of files that have changed since.
class TestResults {
public:
    explicit TestResults(const ProjectState &state)
    {
        QHash<QString, qint64> newest; ///< when each check last began
        for (const TaskStatus &task : state.tasks()) {
            if (task.attempts.isEmpty()) {
                continue;
            }
            const AttemptStatus &attempt = task.attempts.last();
            for (const CheckResult &result : attempt.checks) {
                if (!result.skipped && attempt.startedMs >= newest.value(result.check, -1)) {
                    newest.insert(result.check, attempt.startedMs);
                    m_results.insert(result.check, result);
                }
            }
        }
        for (const CheckResult &result : std::as_const(m_results)) {
            for (const NamedTest &test : result.tests) {
                m_speaking.insert(test.file);
            }
        }
    }

    /// The check that runs a test file, by where it lies, passed or failed.
    [[nodiscard]] bool passed(const QString &path) const { return isKnown(path) && m_results[checkOf(path)].ok; }
    [[nodiscard]] bool failed(const QString &path) const { return isKnown(path) && !m_results[checkOf(path)].ok; }
    /// Whether tests in the file name requirements: then it proves those and no others.
    [[nodiscard]] bool names(const QString &path) const { return m_speaking.contains(path); }

    [[nodiscard]] QVector<NamedTest> of(const RequirementId &requirement) const
    {
        QVector<NamedTest> found;
        for (const CheckResult &result : m_results) {
            std::ranges::copy_if(result.tests, std::back_inserter(found), [&](const NamedTest &test) {
                return test.requirements.contains(requirement.value());
            });
        }
        return found;
    }

private:
    static QString checkOf(const QString &path)
    {
        if (path.startsWith("e2e/"_L1) || path.contains("/e2e/"_L1)) {
            return u"browser"_s;
        }
        return path.endsWith(".py"_L1) ? u"api"_s : u"unit"_s;
    }

    [[nodiscard]] bool isKnown(const QString &path) const { return m_results.contains(checkOf(path)); }

    QMap<QString, CheckResult> m_results; ///< by check
    QSet<QString> m_speaking;
};

/// A file that holds tests itself; what tests share (data, set-up) proves nothing.
bool holdsTests(const QString &path)
{
    static const QRegularExpression expression(
        u"\\.(test|spec)\\.[a-z]+$|(^|/)test_[^/]+\\.py$|_test\\.(py|ts|js)$|(^|/)e2e/[^/]+\\.m?[jt]s$"_s);
    return path.contains(expression);
}

/// Writes nothing and only runs tests: when it fails, the tests themselves say whom that concerns.
bool onlyRunsTests(const Task &task)
{
    return task.provides.isEmpty() && !task.checks.isEmpty() && std::ranges::all_of(task.checks, runsTests);
}

void sortUnique(QStringList &paths)
{
    std::ranges::sort(paths);
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

/// Follows one requirement through plan and state; made for it and thrown away.
class RowMaker {
public:
    RowMaker(const Plan &plan, const ProjectState &state, const TestResults &results, const RequirementFiles &files)
        : m_plan(plan)
        , m_state(state)
        , m_results(results)
        , m_files(files)
    {
    }

    RequirementCoverage make(const Requirement &requirement)
    {
        m_row.requirement = requirement;
        m_row.proofs = m_results.of(requirement.id);
        for (const Task &task : m_plan.tasks) {
            if (task.covers.contains(requirement.id)) {
                follow(task);
            }
        }
        sortUnique(m_row.files);
        linkTests();
        judge();
        return std::move(m_row);
    }

private:
    void follow(const Task &task)
    {
        const TaskStatus status = m_state.task(task.id);
        m_row.tasks.append(task.id);
        std::ranges::copy_if(status.files, std::back_inserter(m_row.files), [&](const QString &path) {
            return !m_results.names(path) && m_files.isAbout(path, m_row.requirement.id, task.covers);
        });
        if (!status.setAside.isEmpty()) {
            m_leftOut = m_leftOut == nullptr ? &task : m_leftOut;
        } else if (status.state == TaskState::Failed || status.state == TaskState::Skipped) {
            const bool isProvenApart = onlyRunsTests(task) && !m_row.proofs.isEmpty();
            m_failed = m_failed == nullptr && !isProvenApart ? &task : m_failed;
        } else {
            m_isPending = m_isPending || status.state != TaskState::Completed;
        }
    }

    void linkTests()
    {
        for (const NamedTest &test : std::as_const(m_row.proofs)) {
            if (!test.file.isEmpty()) {
                m_row.tests.append(test.file);
            }
        }
        sortUnique(m_row.tests);
        if (m_row.proofs.isEmpty()) {
            std::ranges::copy_if(m_row.files, std::back_inserter(m_row.tests), holdsTests);
            m_row.isByTask = !m_row.tests.isEmpty();
        } else {
            m_row.files.removeIf(holdsTests); // that name no requirement, while others name this one
            m_row.files += m_row.tests;
            sortUnique(m_row.files);
        }
    }

    void judge()
    {
        const auto broken = std::ranges::find(m_row.proofs, false, &NamedTest::ok);
        const auto hasFailed = [this](const QString &path) {
            return m_results.failed(path);
        };
        if (!m_row.requirement.cannot.isEmpty()) {
            end(Verdict::NotBuilt, m_row.requirement.cannot);
        } else if (m_row.tasks.isEmpty()) {
            end(Verdict::NotBuilt, u"no task of the plan covers it"_s);
        } else if (broken != m_row.proofs.cend() && !m_isPending) {
            end(Verdict::Failed, u"a test of it does not pass: %1"_s.arg(broken->title));
        } else if (m_failed != nullptr) {
            end(Verdict::Failed, failure());
        } else if (m_isPending) {
            end(Verdict::Pending, u"its tasks have not ended yet"_s);
        } else if (!m_row.proofs.isEmpty()) {
            end(Verdict::Proven, {});
        } else if (m_leftOut != nullptr) {
            end(Verdict::NotBuilt, skipped(*m_leftOut));
        } else if (std::ranges::any_of(m_row.tests, hasFailed)) {
            end(Verdict::Failed, u"tests that its tasks wrote do not pass"_s);
        } else {
            end(Verdict::Built, unproven());
        }
    }

    void end(Verdict verdict, const QString &reason)
    {
        m_row.verdict = verdict;
        m_row.reason = reason;
    }

    [[nodiscard]] QString failure() const
    {
        const TaskStatus status = m_state.task(m_failed->id);
        if (status.state == TaskState::Failed) {
            return status.reason.isEmpty() ? u"the task \"%1\" failed"_s.arg(m_failed->title)
                                           : u"the task \"%1\" failed: %2"_s.arg(m_failed->title, status.reason);
        }
        return status.reason.isEmpty() ? u"the task \"%1\" was skipped"_s.arg(m_failed->title) : skipped(*m_failed);
    }

    [[nodiscard]] QString skipped(const Task &task) const
    {
        return u"the task \"%1\" was skipped: %2"_s.arg(task.title, m_state.task(task.id).reason);
    }

    [[nodiscard]] QString unproven() const
    {
        const bool hasRun =
            std::ranges::any_of(m_row.tests, [this](const QString &path) { return m_results.passed(path); });
        return m_row.tests.isEmpty() ? u"no test names it"_s
               : hasRun              ? u"the tests of its tasks pass, but none of them names it"_s
                                     : u"its tests have not been run"_s;
    }

    const Plan &m_plan;
    const ProjectState &m_state;
    const TestResults &m_results;
    const RequirementFiles &m_files;
    RequirementCoverage m_row;
    const Task *m_failed = nullptr;
    const Task *m_leftOut = nullptr; ///< by the person
    bool m_isPending = false;
};

QJsonArray casesOf(const RequirementCoverage &row)
{
    QJsonArray cases;
    for (const NamedTest &test : row.proofs) {
        cases.append(QJsonObject{{u"file"_s, test.file}, {u"title"_s, test.title}, {u"ok"_s, test.ok}});
    }
    return cases;
}

} // namespace

QVector<RequirementCoverage> coverage(const ProjectState &state)
{
    QVector<RequirementCoverage> rows;
    const std::shared_ptr<const Plan> plan = state.plan();
    if (plan == nullptr) {
        return rows;
    }
    const TestResults results(state);
    const RequirementFiles files(plan->domain);
    for (const Requirement &requirement : plan->requirements) {
        rows.append(RowMaker(*plan, state, results, files).make(requirement));
    }
    return rows;
}

double coverageRatio(const QVector<RequirementCoverage> &rows)
{
    if (rows.isEmpty()) {
        return 1;
    }
    const auto covered = std::ranges::count_if(rows, [](const RequirementCoverage &row) {
        return row.verdict == Verdict::Proven || row.verdict == Verdict::Built;
    });
    return static_cast<double>(covered) / static_cast<double>(rows.size());
}

QString toString(Verdict verdict)
{
    return wordOf(verdictNames, verdict);
}

QJsonArray toJson(const QVector<RequirementCoverage> &rows)
{
    QJsonArray array;
    for (const RequirementCoverage &row : rows) {
        QJsonArray tasks;
        for (const TaskId &task : row.tasks) {
            tasks.append(task.value());
        }
        QJsonObject json = toJson(row.requirement);
        json.insert(u"tasks"_s, tasks);
        json.insert(u"files"_s, QJsonArray::fromStringList(row.files));
        json.insert(u"tests"_s, QJsonArray::fromStringList(row.tests));
        json.insert(u"testCases"_s, casesOf(row));
        json.insert(u"testsLinkedBy"_s, row.isByTask ? u"task"_s : u"test"_s);
        json.insert(u"verdict"_s, toString(row.verdict));
        json.insert(u"reason"_s, row.reason);
        array.append(json);
    }
    return array;
}

} // namespace autodevos
