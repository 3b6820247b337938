// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/webview.h"

#include <memory>

class QWebEngineProfile;
class QWebEngineView;

namespace autodevos {

class SitePage;

/// A view of Qt WebEngine. Main thread, owned by its parent. Cookies and storage live as long as the view.
class EngineWebView final : public WebView {
public:
    explicit EngineWebView(QWidget *parent);
    ~EngineWebView() override;

    void load(const QUrl &address) override;
    void back() override;
    void reload() override;
    [[nodiscard]] QString title() const override;

private:
    std::unique_ptr<QWebEngineProfile> m_profile; ///< outlives the page
    std::unique_ptr<SitePage> m_page;
    QWebEngineView *m_view = nullptr;
};

} // namespace autodevos
