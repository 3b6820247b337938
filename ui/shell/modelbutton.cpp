// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/modelbutton.h"

#include "core/words/errorwords.h"
#include "ui/models/words.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QPointer>
#include <QtConcurrentRun>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype mostModels = 40; ///< in a menu; the dialog has all of them
constexpr int mostText = 34;         ///< characters on the button

QString forMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QString textOf(const ModelWish &wish)
{
    if (wish.isBuiltIn()) {
        return ModelButton::tr("Blueprint (offline)");
    }
    return wish.baseUrl.isEmpty() ? wish.model
                                  : ModelButton::tr("%1 at %2").arg(wish.model, QUrl(wish.baseUrl).authority());
}

ModelButton::ModelButton(ModelSource &source, QWidget *parent)
    : QToolButton(parent)
    , m_source(source)
    , m_menu(new QMenu(this))
{
    setObjectName(u"modelButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ModelButton::fillMenu);
    refresh();
}

ModelButton::~ModelButton()
{
    m_stop.request_stop();
}

void ModelButton::refresh()
{
    const QString text = textOf(m_source.wish());
    const bool isBuiltIn = m_source.wish().isBuiltIn();
    const QString name = isBuiltIn ? text : m_source.wish().model; // where it is reached stands aside
    const QMap<QString, ModelWish> own = m_source.ownModels();
    const QString shown = name.size() <= mostText ? name : name.left(mostText / 2) + u'…' + name.right(mostText / 2);
    setText(forMenu(own.isEmpty() ? shown : shown + u" +%1"_s.arg(own.size())));
    QStringList lines{tr("The model that plans and writes: %1").arg(text)};
    for (auto one = own.cbegin(); one != own.cend(); ++one) {
        lines.append(tr("%1: %2", "a role and its model").arg(roleText(RoleId(one.key())), textOf(*one)));
    }
    setToolTip(lines.join(u'\n'));
    setAccessibleName(toolTip());
}

void ModelButton::addWish(QMenu *menu, const ModelWish &wish, const QString &text)
{
    auto *action = new QAction(forMenu(text), menu);
    action->setCheckable(true);
    action->setChecked(wish == m_source.wish());
    connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT chosen(wish); });
    if (menu == m_menu) {
        menu->insertAction(m_providersEnd, action);
    } else {
        menu->addAction(action);
    }
}

void ModelButton::fillMenu()
{
    const int filling = ++m_filling;
    const auto submenus = m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    m_menu->clear();
    for (QMenu *submenu : submenus) {
        submenu->deleteLater();
    }
    m_providersEnd = m_menu->addSeparator();
    connect(m_menu->addAction(tr("Connect a &model…")), &QAction::triggered, this, &ModelButton::dialogWanted);
    const ModelWish builtIn{u"blueprint"_s};
    addWish(m_menu, builtIn, textOf(builtIn));
    for (const ModelWish &wish : m_source.recent()) {
        addWish(m_menu, wish, textOf(wish));
    }
    auto *watcher = new QFutureWatcher<QVector<ModelProvider>>(this);
    connect(watcher, &QFutureWatcher<QVector<ModelProvider>>::finished, this, [this, watcher, filling] {
        watcher->deleteLater();
        if (filling == m_filling) {
            addProviders(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(
        [directory = m_source.directory(), stop = m_stop.get_token()] { return directory->providers(stop); }));
}

void ModelButton::addProviders(const QVector<ModelProvider> &providers)
{
    m_menu->insertSeparator(m_providersEnd);
    for (const ModelProvider &provider : providers) {
        if (!provider.isUsable) {
            continue;
        }
        auto *menu = new QMenu(forMenu(provider.name), m_menu);
        menu->addAction(tr("Asking %1 …").arg(provider.name))->setEnabled(false);
        m_menu->insertMenu(m_providersEnd, menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, provider] { askProvider(menu, provider); });
    }
}

/// Once each time the menu is filled anew.
void ModelButton::askProvider(QMenu *menu, const ModelProvider &provider)
{
    if (menu->property("isAsked").toBool()) {
        return;
    }
    menu->setProperty("isAsked", true);
    auto *watcher = new QFutureWatcher<Result<QStringList>>(menu);
    connect(watcher, &QFutureWatcher<Result<QStringList>>::finished, this,
            [this, watcher, menu = QPointer<QMenu>(menu), name = provider.name] {
                if (menu) {
                    fillProvider(menu, name, watcher->result());
                }
            });
    watcher->setFuture(QtConcurrent::run([directory = m_source.directory(), name = provider.name,
                                          stop = m_stop.get_token()] { return directory->modelsOf(name, {}, stop); }));
}

void ModelButton::fillProvider(QMenu *menu, const QString &provider, const Result<QStringList> &models)
{
    menu->clear();
    if (!models || models->isEmpty()) {
        QAction *none = menu->addAction(forMenu(models ? tr("It has no models") : inWords(models.error()).message));
        none->setEnabled(false);
        none->setToolTip(models ? QString() : lineInWords(models.error()));
        return;
    }
    for (const QString &name : models->first(std::min(mostModels, models->size()))) {
        addWish(menu, {provider + u'/' + name}, name);
    }
    if (models->size() > mostModels) {
        connect(menu->addAction(tr("%n more…", nullptr, static_cast<int>(models->size() - mostModels))),
                &QAction::triggered, this, &ModelButton::dialogWanted);
    }
}

} // namespace autodevos
