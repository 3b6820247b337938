// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

#include <kainjow/mustache.hpp>

#include <string>

namespace autodevos {

/// What a template is filled with. Texts are UTF-8; nothing is HTML-escaped.
using View = kainjow::mustache::data;

[[nodiscard]] inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// The Mustache templates of generated projects: those compiled into the program under `:/templates`, each of which a
/// file of the same relative name in the override folder replaces. A value; safe to use from any thread.
class TemplateStore {
public:
    explicit TemplateStore(QString overrideFolder = {});

    /// The template's own text. NotFound when neither place has it, Io when the file cannot be read.
    [[nodiscard]] Result<QString> text(const QString &name) const;
    /// A template that is a JSON object. Those of the program are read once.
    [[nodiscard]] Result<QJsonObject> json(const QString &name) const;
    /// The template filled with `view`. Invalid when its text is no valid Mustache.
    [[nodiscard]] Result<QString> render(const QString &name, const View &view) const;

private:
    QString m_overrideFolder;
};

} // namespace autodevos
