// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/filelist.h"

#include <QJsonObject>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

FileList::FileList(const Domain &domain, TemplateStore templates)
    : m_domain(std::make_shared<const Domain>(domain))
    , m_templates(std::move(templates))
{
}

bool FileList::has(const QString &path) const
{
    return std::any_of(m_files.begin(), m_files.end(), [&](const GeneratedFile &file) { return file.path == path; });
}

void FileList::copy(const QString &path, const QString &templateName)
{
    m_files.append({path, [templates = m_templates, templateName] {
                        return templates.text(templateName);
                    }});
}

void FileList::fill(const QString &path, const QString &templateName, std::function<View(const Domain &)> view)
{
    m_files.append({path, [templates = m_templates, domain = m_domain, templateName, view = std::move(view)] {
                        return templates.render(templateName, view(*domain));
                    }});
}

void FileList::make(const QString &path, std::function<QString(const Domain &)> text)
{
    m_files.append({path, [domain = m_domain, text = std::move(text)]() -> Result<QString> {
                        return text(*domain);
                    }});
}

void FileList::makeFor(const Entity &entity, const QString &path,
                       std::function<QString(const Domain &, const Entity &)> text)
{
    m_files.append({path, [domain = m_domain, name = entity.name, text = std::move(text)]() -> Result<QString> {
                        return text(*domain, *domain->entity(name));
                    }});
}

void FileList::makeWith(const QString &path, const QString &templateName,
                        std::function<QString(const Domain &, const QJsonObject &)> text)
{
    m_files.append(
        {path, [templates = m_templates, domain = m_domain, templateName, text = std::move(text)]() -> Result<QString> {
             const Result<QJsonObject> json = templates.json(templateName);
             if (!json)
                 return tl::unexpected(json.error());
             return text(*domain, *json);
         }});
}

void FileList::makeWith(const QString &path, const QString &firstTemplate, const QString &secondTemplate,
                        std::function<QString(const Domain &, const QJsonObject &, const QJsonObject &)> text)
{
    makeWith(path, firstTemplate, [=, templates = m_templates](const Domain &domain, const QJsonObject &first) {
        return text(domain, first, templates.json(secondTemplate).value_or(QJsonObject()));
    });
}

} // namespace autodevos
