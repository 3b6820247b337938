// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/rewriteguard.h"
#include "core/agent/textedit.h"
#include "core/agent/toolanswers.h"
#include "core/base/jsonschema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostWords = 200; ///< of a report's line for people

QString linesOf(const QByteArray &content)
{
    return counted(content.count('\n') + (content.endsWith('\n') || content.isEmpty() ? 0 : 1), u"line"_s, u"lines"_s);
}

} // namespace

/// A whole file that would lose much is refused once; the same again, or `replace`, is the model's confirmation.
Status Toolbox::refuseLoss(const QString &path, const QByteArray &content, bool isConfirmed)
{
    const QString after = QString::fromUtf8(content);
    const Result<QByteArray> present = m_transaction.read(path);
    const QString before = present ? QString::fromUtf8(*present) : QString();
    const QString elision = elisionIn(after);
    if (!elision.isEmpty() && !before.contains(elision)) {
        return failure(ErrorKind::Invalid,
                       u"\"%1\" was not written: the line \"%2\" stands for something that was left out"_s.arg(
                           path, elision.left(80)),
                       u"Write the complete file, or change the passage alone with edit_file"_s);
    }
    if (!present || isConfirmed || m_doubted.value(path) == content) {
        m_doubted.remove(path);
        return {};
    }
    const QString loss = lossOf(path, before, after);
    if (loss.isEmpty()) {
        return {};
    }
    m_doubted.insert(path, content);
    return failure(ErrorKind::Invalid, u"\"%1\" was not written: %2"_s.arg(path, loss),
                   u"Change the passage alone with edit_file. If the file shall really become this, call write_file "
                   "again with replace: true"_s);
}

ToolResult Toolbox::writeFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    const QByteArray content = text(arguments, "content"_L1).toUtf8();
    const bool isNew = !m_transaction.contains(path);
    const Status status = refuseLoss(path, content, arguments.value("replace"_L1).toBool()).and_then([&] {
        return m_transaction.write(path, content);
    });
    if (!status) {
        return refused(status.error(), path);
    }
    const QString lines = linesOf(content);
    return {u"Written: "_s + lines, false, path, (isNew ? u"wrote "_s : u"rewrote "_s) + lines};
}

ToolResult Toolbox::editFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    const Result<QByteArray> content = m_transaction.read(path);
    if (!content) {
        return missingFile(content.error(), path);
    }
    const QString newText = text(arguments, "new_text"_L1);
    const QString present = QString::fromUtf8(*content);
    if (present.toUtf8() != *content) {
        return refused({ErrorKind::Unsupported, u"\"%1\" is no text file"_s.arg(path), {}, {}}, path);
    }
    const Result<TextEdit> edit = replacePassage(present, text(arguments, "old_text"_L1), newText, path);
    const Status status = edit ? m_transaction.rework(path, edit->text.toUtf8()) : tl::unexpected(edit.error());
    if (!status) {
        return refused(status.error(), path);
    }
    const QString summary = u"replaced %1 by %2"_s.arg(counted(edit->lines, u"line"_s, u"lines"_s),
                                                       counted(newText.count(u'\n') + 1, u"line"_s, u"lines"_s));
    const QString manner =
        edit->manner.isEmpty() ? QString() : u". It was found at line %1 %2"_s.arg(edit->firstLine).arg(edit->manner);
    return {u"Done: "_s + summary + manner, false, path, summary};
}

ToolResult Toolbox::deleteFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    if (const Status status = m_transaction.remove(path); !status) {
        return status.error().kind == ErrorKind::NotFound ? missingFile(status.error(), path)
                                                          : refused(status.error(), path);
    }
    return {u"Deleted"_s, false, path, u"deleted"_s};
}

ToolResult Toolbox::moveFile(const QJsonObject &arguments)
{
    const QString from = text(arguments, "path"_L1);
    const QString to = text(arguments, "new_path"_L1);
    const Result<QByteArray> content = m_transaction.read(from);
    if (!content) {
        return missingFile(content.error(), from);
    }
    if (m_transaction.contains(to)) {
        return refused(
            {ErrorKind::Exists, u"\"%1\" is there already"_s.arg(to), u"Delete it first, or choose another name"_s, {}},
            from);
    }
    // both ends must be owned before either changes
    if (const Status written = m_transaction.write(to, *content); !written) {
        return refused(written.error(), to);
    }
    if (const Status removed = m_transaction.remove(from); !removed) {
        (void)m_transaction.remove(to);
        return refused(removed.error(), from);
    }
    return {u"Moved. Files that import it still name the old path: search for them"_s, false, from,
            u"moved to "_s + to};
}

ToolResult Toolbox::askUser(const QJsonObject &arguments)
{
    const QString question = text(arguments, "question"_L1);
    const auto answer = m_scope.ask ? m_scope.ask(question, textsOf(arguments.value("choices"_L1)))
                                    : Result<std::optional<QString>>(std::nullopt);
    if (!answer) {
        return refused(answer.error(), {});
    }
    if (!answer->has_value()) {
        return {u"Nobody can be asked now. Decide what serves the person best, and say in your report what you decided "
                "and why."_s,
                true,
                {},
                question.left(mostWords)};
    }
    return {u"The person answers: "_s + **answer, false, {}, question.left(mostWords)};
}

ToolResult Toolbox::takeReport(const QJsonObject &arguments)
{
    m_report = AgentReport{text(arguments, "summary"_L1), text(arguments, "blocked"_L1)};
    return {u"Thank you."_s, false, {}, m_report->summary.section(u'\n', 0, 0).left(mostWords)};
}

} // namespace autodevos
