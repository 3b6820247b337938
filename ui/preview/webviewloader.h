// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/preview/webview.h"

#include <QString>

namespace autodevos {

/// Finds the plugin with the browser view and loads it with the first view that is wanted. Main thread, owned by the
/// preview panel.
class WebViewLoader {
public:
    /// `file`: the plugin; empty: where it is installed beside the program.
    explicit WebViewLoader(const QString &file = {});

    /// Looks at the disk alone; loads nothing.
    [[nodiscard]] bool isInstalled() const;
    [[nodiscard]] Result<WebView *> makeView(QWidget *parent);

private:
    QString m_file;
};

} // namespace autodevos
