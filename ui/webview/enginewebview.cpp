// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/enginewebview.h"

#include <QDesktopServices>
#include <QVBoxLayout>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace autodevos {

/// A page that does not leave the site it was sent to.
class SitePage final : public QWebEnginePage {
public:
    explicit SitePage(QWebEngineProfile *profile)
        : QWebEnginePage(profile)
    {
        connect(this, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
            const QUrl address = request.requestedUrl();
            if (isOfSite(address)) {
                setUrl(address);
            } else if (request.isUserInitiated()) {
                openElsewhere(address);
            }
        });
    }

    void show(const QUrl &address)
    {
        m_site = address;
        setUrl(address);
    }

protected:
    bool acceptNavigationRequest(const QUrl &address, NavigationType type, bool isMainFrame) override
    {
        if (!isMainFrame || isOfSite(address)) {
            return true;
        }
        if (type == NavigationTypeLinkClicked) {
            openElsewhere(address);
        }
        return false;
    }

private:
    [[nodiscard]] bool isOfSite(const QUrl &address) const
    {
        return address.scheme() == m_site.scheme() && address.host() == m_site.host() &&
               address.port() == m_site.port();
    }

    /// Only what a browser is for: an app that is tried out starts no other programs.
    static void openElsewhere(const QUrl &address)
    {
        if (address.scheme() == QLatin1StringView("https") || address.scheme() == QLatin1StringView("http")) {
            QDesktopServices::openUrl(address);
        }
    }

    QUrl m_site;
};

EngineWebView::EngineWebView(QWidget *parent)
    : WebView(parent)
    , m_profile(std::make_unique<QWebEngineProfile>())
    , m_page(std::make_unique<SitePage>(m_profile.get()))
{
    m_view = new QWebEngineView(this);
    m_view->setPage(m_page.get());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
}

EngineWebView::~EngineWebView()
{
    delete m_view; // before the page it shows
}

void EngineWebView::load(const QUrl &address)
{
    m_page->show(address);
}

void EngineWebView::back()
{
    m_view->back();
}

void EngineWebView::reload()
{
    m_view->reload();
}

QString EngineWebView::title() const
{
    return m_page->isLoading() ? QString() : m_page->title();
}

} // namespace autodevos
