// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/templatestore.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Mustache says that a line with nothing but a section's tag leaves no trace; the library leaves an empty line where
/// the section is not shown. So such lines lose their line break before it sees them.
QString withoutTagLines(const QString &source)
{
    static const QRegularExpression tagLine(u"^[ \\t]*(\\{\\{[#^/][^{}]+\\}\\})[ \\t]*\\n"_s,
                                            QRegularExpression::MultilineOption);
    QString joined = source;
    return joined.replace(tagLine, u"\\1"_s);
}

} // namespace

TemplateStore::TemplateStore(QString overrideFolder)
    : m_overrideFolder(std::move(overrideFolder))
{
}

Result<QString> TemplateStore::text(const QString &name) const
{
    QString path = u":/templates/"_s + name;
    if (!m_overrideFolder.isEmpty()) {
        const QString own = m_overrideFolder + u'/' + name;
        if (QFileInfo::exists(own))
            path = own;
    }
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, u"The template \"%1\" does not exist"_s.arg(name),
                       u"Reinstall the program, or remove the template folder of your own"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, u"The template \"%1\" cannot be read"_s.arg(name),
                       u"Check the permissions of the file"_s, path + u": "_s + file.errorString());
    return QString::fromUtf8(file.readAll());
}

Result<QJsonObject> TemplateStore::json(const QString &name) const
{
    static QMutex mutex;
    static QHash<QString, QJsonObject> known;
    const bool isOwn = !m_overrideFolder.isEmpty() && QFileInfo::exists(m_overrideFolder + u'/' + name);
    if (!isOwn) {
        const QMutexLocker locker(&mutex);
        if (const auto found = known.constFind(name); found != known.constEnd())
            return *found;
    }
    const Result<QString> source = text(name);
    if (!source)
        return tl::unexpected(source.error());
    const QJsonDocument read = QJsonDocument::fromJson(source->toUtf8());
    if (!read.isObject())
        return failure(ErrorKind::Invalid, u"The template \"%1\" is not a JSON object"_s.arg(name),
                       u"Mend the template or remove it from your template folder"_s);
    if (!isOwn) {
        const QMutexLocker locker(&mutex);
        known.insert(name, read.object());
    }
    return read.object();
}

Result<QString> TemplateStore::render(const QString &name, const View &view) const
{
    const Result<QString> source = text(name);
    if (!source)
        return source;
    kainjow::mustache::mustache parsed(withoutTagLines(*source).toStdString());
    if (parsed.is_valid()) {
        parsed.set_custom_escape([](const std::string &value) { return value; });
        const std::string filled = parsed.render(view);
        if (parsed.is_valid())
            return QString::fromStdString(filled);
    }
    return failure(ErrorKind::Invalid, u"The template \"%1\" is not valid Mustache"_s.arg(name),
                   u"Mend the template or remove it from your template folder"_s,
                   QString::fromStdString(parsed.error_message()));
}

} // namespace autodevos
