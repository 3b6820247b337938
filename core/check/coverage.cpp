// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/coverage.h"

#include "core/base/names.h"

#include <QHash>
#include <QRegularExpression>

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
                    m_passed.insert(result.check, result.ok);
                }
            }
        }
    }

    /// The check that runs a test file, by where it lies.
    [[nodiscard]] bool provedBy(const QString &path) const { return m_passed.value(checkOf(path), false); }
    [[nodiscard]] bool brokenBy(const QString &path) const { return !m_passed.value(checkOf(path), true); }

private:
    static QString checkOf(const QString &path)
    {
        if (path.startsWith("e2e/"_L1) || path.contains("/e2e/"_L1)) {
            return u"browser"_s;
        }
        return path.endsWith(".py"_L1) ? u"api"_s : u"unit"_s;
    }

    QHash<QString, bool> m_passed;
};

/// A file that holds tests itself; what tests share (data, set-up) proves nothing.
bool holdsTests(const QString &path)
{
    static const QRegularExpression expression(
        u"\\.(test|spec)\\.[a-z]+$|(^|/)test_[^/]+\\.py$|_test\\.(py|ts|js)$|(^|/)e2e/[^/]+\\.m?[jt]s$"_s);
    return path.contains(expression);
}

/// Where the tasks of a requirement stand, taken together.
RequirementCoverage coverageOf(const Requirement &requirement, const Plan &plan, const ProjectState &state,
                               const TestResults &results)
{
    RequirementCoverage row;
    row.requirement = requirement;
    const Task *failed = nullptr;
    bool isPending = false;
    for (const Task &task : plan.tasks) {
        if (!task.covers.contains(requirement.id)) {
            continue;
        }
        const TaskStatus status = state.task(task.id);
        row.tasks.append(task.id);
        row.files += status.files;
        if (status.state == TaskState::Failed || status.state == TaskState::Skipped) {
            failed = failed == nullptr ? &task : failed;
        }
        isPending = isPending || status.state != TaskState::Completed;
    }
    std::ranges::sort(row.files);
    row.files.erase(std::unique(row.files.begin(), row.files.end()), row.files.end());
    std::ranges::copy_if(row.files, std::back_inserter(row.tests), holdsTests);

    const auto isBroken = [&results](const QString &path) {
        return results.brokenBy(path);
    };
    const auto isProven = [&results](const QString &path) {
        return results.provedBy(path);
    };
    if (!requirement.cannot.isEmpty()) {
        row.verdict = Verdict::NotBuilt;
        row.reason = requirement.cannot;
    } else if (row.tasks.isEmpty()) {
        row.verdict = Verdict::NotBuilt;
        row.reason = u"no task of the plan covers it"_s;
    } else if (failed != nullptr) {
        const TaskStatus status = state.task(failed->id);
        row.verdict = Verdict::Failed;
        row.reason = u"the task \"%1\" %2%3"_s.arg(failed->title,
                                                   status.state == TaskState::Failed ? u"failed"_s : u"was skipped"_s,
                                                   status.reason.isEmpty() ? QString() : u": "_s + status.reason);
    } else if (isPending) {
        row.verdict = Verdict::Pending;
        row.reason = u"its tasks have not ended yet"_s;
    } else if (std::ranges::any_of(row.tests, isBroken)) {
        row.verdict = Verdict::Failed;
        row.reason = u"tests that cover it do not pass"_s;
    } else if (std::ranges::any_of(row.tests, isProven)) {
        row.verdict = Verdict::Proven;
    } else {
        row.verdict = Verdict::Built;
        row.reason = row.tests.isEmpty() ? u"no test covers it"_s : u"its tests have not been run"_s;
    }
    return row;
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
    for (const Requirement &requirement : plan->requirements) {
        rows.append(coverageOf(requirement, *plan, state, results));
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
        json.insert(u"verdict"_s, toString(row.verdict));
        json.insert(u"reason"_s, row.reason);
        array.append(json);
    }
    return array;
}

} // namespace autodevos
