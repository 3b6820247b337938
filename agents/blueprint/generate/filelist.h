// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/generatedfile.h"
#include "agents/blueprint/generate/templatestore.h"
#include "core/plan/domain.h"

#include <memory>

namespace autodevos {

/// Collects the files of one part of a project. The domain is kept once and shared by all of them.
class FileList {
public:
    FileList(const Domain &domain, TemplateStore templates);

    [[nodiscard]] const Domain &domain() const { return *m_domain; }
    [[nodiscard]] bool has(const QString &path) const;
    [[nodiscard]] GeneratedFiles take() { return std::move(m_files); }

    /// The template's text as it is.
    void copy(const QString &path, const QString &templateName);
    /// The template, filled with a view that is made when the file is asked for.
    void fill(const QString &path, const QString &templateName, std::function<View(const Domain &)> view);
    /// Text made from the domain.
    void make(const QString &path, std::function<QString(const Domain &)> text);
    /// Text made from the domain and one of its entities.
    void makeFor(const Entity &entity, const QString &path,
                 std::function<QString(const Domain &, const Entity &)> text);
    /// Text made from the domain and a JSON template.
    void makeWith(const QString &path, const QString &templateName,
                  std::function<QString(const Domain &, const QJsonObject &)> text);
    /// Text made from the domain and two JSON templates.
    void makeWith(const QString &path, const QString &firstTemplate, const QString &secondTemplate,
                  std::function<QString(const Domain &, const QJsonObject &, const QJsonObject &)> text);

private:
    std::shared_ptr<const Domain> m_domain;
    TemplateStore m_templates;
    GeneratedFiles m_files;
};

} // namespace autodevos
