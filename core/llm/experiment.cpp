// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/experiment.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

Status checkId(const QString &id)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-]{1,64}$"_s);
    if (!allowed.match(id).hasMatch()) {
        return failure(ErrorKind::Invalid, u"\"%1\" cannot be the name of an experiment"_s.arg(id),
                       u"Use up to 64 letters, digits, - and _"_s);
    }
    return {};
}

std::optional<Experiment> experimentFrom(const QString &id, const QByteArray &content)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    Experiment experiment{id, RoleId(json.value("role"_L1).toString()), json.value("a"_L1).toString(),
                          json.value("b"_L1).toString(), json.value("isRunning"_L1).toBool()};
    if (experiment.role.isEmpty()) {
        return std::nullopt;
    }
    return experiment;
}

QJsonObject toJson(const ExperimentResult &result)
{
    return {{u"variant"_s, result.variant == Variant::A ? u"a"_s : u"b"_s},
            {u"task"_s, result.task.value()},
            {u"attempt"_s, result.attempt},
            {u"ok"_s, result.ok},
            {u"cost"_s, result.cost},
            {u"ms"_s, static_cast<qint64>(result.time.count())},
            {u"at"_s, result.atMs}};
}

std::optional<ExperimentResult> resultFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QString variant = json.value("variant"_L1).toString();
    if (variant != u"a"_s && variant != u"b"_s) {
        return std::nullopt;
    }
    return ExperimentResult{variant == u"a"_s ? Variant::A : Variant::B,
                            TaskId(json.value("task"_L1).toString()),
                            json.value("attempt"_L1).toInt(),
                            json.value("ok"_L1).toBool(),
                            json.value("cost"_L1).toDouble(),
                            std::chrono::milliseconds(json.value("ms"_L1).toInteger()),
                            json.value("at"_L1).toInteger()};
}

} // namespace

Variant chosenVariant(const Experiment &experiment, const TaskId &task, int attempt)
{
    const QString text = experiment.id + u'\n' + task.value() + u'\n' + QString::number(attempt);
    const int digit = sha256Hex(text.toUtf8()).first(1).toInt(nullptr, 16);
    return digit % 2 == 0 ? Variant::A : Variant::B;
}

ExperimentSummary summaryOf(const QVector<ExperimentResult> &results)
{
    ExperimentSummary summary;
    for (const ExperimentResult &result : results) {
        VariantSummary &side = result.variant == Variant::A ? summary.a : summary.b;
        ++side.attempts;
        side.successes += result.ok ? 1 : 0;
        side.meanCost += result.cost;
        side.meanTimeMs += static_cast<double>(result.time.count());
    }
    for (VariantSummary *side : {&summary.a, &summary.b}) {
        side->meanCost /= std::max(1, side->attempts);
        side->meanTimeMs /= std::max(1, side->attempts);
    }
    return summary;
}

ExperimentStore::ExperimentStore(QString folder)
    : m_folder(std::move(folder))
{
}

QVector<Experiment> ExperimentStore::experiments() const
{
    QVector<Experiment> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString id = file.completeBaseName();
        const Result<QByteArray> content = readFile(file.filePath());
        if (const auto experiment = content && checkId(id) ? experimentFrom(id, *content) : std::nullopt) {
            found.append(*experiment);
        }
    }
    return found;
}

std::optional<Experiment> ExperimentStore::runningFor(const RoleId &role) const
{
    for (const Experiment &experiment : experiments()) {
        if (experiment.isRunning && experiment.role == role) {
            return experiment;
        }
    }
    return std::nullopt;
}

Status ExperimentStore::save(const Experiment &experiment) const
{
    if (const Status status = checkId(experiment.id); !status) {
        return status;
    }
    if (experiment.role.isEmpty()) {
        return failure(ErrorKind::Invalid, u"An experiment needs a role"_s);
    }
    if (const Status status = makeFolderDurably(m_folder); !status) {
        return status;
    }
    const QJsonObject json{{u"role"_s, experiment.role.value()},
                           {u"a"_s, experiment.a},
                           {u"b"_s, experiment.b},
                           {u"isRunning"_s, experiment.isRunning}};
    return writeFileDurably(m_folder + u'/' + experiment.id + u".json"_s, QJsonDocument(json).toJson());
}

Status ExperimentStore::record(const QString &id, const ExperimentResult &result) const
{
    if (const Status status = checkId(id); !status) {
        return status;
    }
    if (const Status status = makeFolderDurably(m_folder); !status) {
        return status;
    }
    const QString path = m_folder + u'/' + id + u".jsonl"_s;
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, path));
    }
    // begins with the line's end as well: the line before it may have been cut
    const QByteArray line = '\n' + QJsonDocument(toJson(result)).toJson(QJsonDocument::Compact) + '\n';
    return writeAll(file, line, path);
}

Result<QVector<ExperimentResult>> ExperimentStore::results(const QString &id) const
{
    if (const Status status = checkId(id); !status) {
        return tl::unexpected(status.error());
    }
    const Result<QByteArray> content = readFile(m_folder + u'/' + id + u".jsonl"_s);
    if (!content) {
        return content.error().kind == ErrorKind::NotFound ? Result<QVector<ExperimentResult>>()
                                                           : tl::unexpected(content.error());
    }
    QVector<ExperimentResult> results;
    for (const QByteArray &line : content->split('\n')) {
        if (const std::optional<ExperimentResult> result = resultFrom(line)) {
            results.append(*result);
        }
    }
    return results;
}

} // namespace autodevos
