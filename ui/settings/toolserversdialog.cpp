// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/toolserversdialog.h"

#include "core/words/errorwords.h"
#include "ui/settings/toolserverdialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QtConcurrentRun>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

enum Column { NameColumn, PlaceColumn, RolesColumn, StateColumn };

} // namespace

ToolServersDialog::ToolServersDialog(QString configFolder, QWidget *parent)
    : QDialog(parent)
    , m_configFolder(std::move(configFolder))
{
    setObjectName(u"toolServersDialog"_s);
    setWindowTitle(tr("Tool servers"));
    makeView();
    layOut();
    updateButtons();
    load();
}

ToolServersDialog::~ToolServersDialog()
{
    m_testing.request_stop();
}

void ToolServersDialog::makeView()
{
    m_view = new QTreeWidget;
    m_view->setObjectName(u"toolServers"_s);
    m_view->setAccessibleName(tr("Tool servers"));
    m_view->setHeaderLabels({tr("Name"), tr("Program or address"), tr("Roles"), tr("State")});
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->resizeSection(NameColumn, 130);
    m_view->header()->resizeSection(PlaceColumn, 360);
    m_view->header()->resizeSection(RolesColumn, 150);
    m_empty = new QLabel(tr("No tool servers yet. Add one, and agents may use its tools."));
    m_empty->setObjectName(u"noServers"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    (new QVBoxLayout(m_view->viewport()))->addWidget(m_empty);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &ToolServersDialog::updateButtons);
    connect(m_view, &QTreeWidget::itemActivated, this, [this] {
        if (const ServerConfig *server = current()) {
            edit(*server, server->name);
        }
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ToolServersDialog::removeCurrent);
}

void ToolServersDialog::layOut()
{
    auto *intro = new QLabel(tr("Servers of the Model Context Protocol whose tools agents may call. Each call is asked "
                                "for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next "
                                "run on."));
    intro->setWordWrap(true);
    m_note = new QLabel;
    m_note->setObjectName(u"serversNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setMinimumHeight(3 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const auto button = [buttons](const QString &text, const QString &id) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(id);
        made->setAutoDefault(false);
        return made;
    };
    const QPushButton *add = button(tr("&Add…"), u"addServer"_s);
    m_edit = button(tr("&Edit…"), u"editServer"_s);
    m_remove = button(tr("&Remove"), u"removeServer"_s);
    m_test = button(tr("&Test"), u"testServer"_s);
    m_test->setToolTip(tr("Starts the server, asks it for its tools and ends it again"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] { edit({}, {}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*current(), current()->name); });
    connect(m_remove, &QPushButton::clicked, this, &ToolServersDialog::removeCurrent);
    connect(m_test, &QPushButton::clicked, this, &ToolServersDialog::testCurrent);
    resize(780, 460);
    m_view->setFocus();
}

void ToolServersDialog::load()
{
    auto *watcher = new QFutureWatcher<Result<QVector<ServerConfig>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<QVector<ServerConfig>> servers = watcher->result();
        if (!servers) {
            m_note->setText(lineInWords(servers.error()));
        }
        showServers(servers.value_or(QVector<ServerConfig>()));
    });
    watcher->setFuture(QtConcurrent::run([folder = m_configFolder] { return loadServers(folder); }));
}

void ToolServersDialog::showServers(const QVector<ServerConfig> &servers)
{
    const QString chosen = current() == nullptr ? QString() : current()->name;
    m_servers = servers;
    m_view->clear();
    for (const ServerConfig &server : std::as_const(m_servers)) {
        // Commands are read from the left, whichever way the language goes.
        const QString place = isRightToLeft() ? QChar(0x2066) + server.toText() + QChar(0x2069) : server.toText();
        auto *item = new QTreeWidgetItem(
            m_view,
            {server.name, place, server.roles.isEmpty() ? tr("all that write files") : server.roles.join(u", "_s),
             server.isDisabled ? tr("not used") : tr("in use")});
        item->setToolTip(PlaceColumn, server.toText());
        if (server.name == chosen || m_view->currentItem() == nullptr) {
            m_view->setCurrentItem(item);
        }
    }
    m_empty->setVisible(m_servers.isEmpty());
    updateButtons();
    Q_EMIT loaded();
}

const ServerConfig *ToolServersDialog::current() const
{
    const int row = m_view->indexOfTopLevelItem(m_view->currentItem());
    return row >= 0 && row < m_servers.size() ? &m_servers.at(row) : nullptr;
}

void ToolServersDialog::edit(const ServerConfig &server, const QString &formerName)
{
    if (m_isBusy) {
        return;
    }
    auto *dialog = new ToolServerDialog(server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, formerName] {
        change([folder = m_configFolder, formerName, entered = dialog->server()] {
            return saveServer(folder, formerName, entered, QDateTime::currentMSecsSinceEpoch());
        });
    });
    dialog->open();
}

void ToolServersDialog::removeCurrent()
{
    if (const ServerConfig *server = current()) {
        change([folder = m_configFolder, name = server->name] {
            return removeServer(folder, name, QDateTime::currentMSecsSinceEpoch());
        });
    }
}

void ToolServersDialog::testCurrent()
{
    const ServerConfig *server = current();
    if (server == nullptr || m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    m_note->setText(tr("%1 is being asked for its tools…").arg(server->name));
    m_testing = std::stop_source();
    auto *watcher = new QFutureWatcher<ServerReport>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isBusy = false;
        updateButtons();
        showReport(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([folder = m_configFolder, config = *server, stop = m_testing.get_token()] {
        const SystemWaiter waiter;
        return ToolServers(folder, waiter, std::make_shared<HttpClient>()).examine(config, stop);
    }));
}

void ToolServersDialog::showReport(const ServerReport &report)
{
    if (report.error) {
        m_note->setText(lineInWords(*report.error));
    } else {
        const QString count = tr("%1 answers and offers %n tool(s):", nullptr, static_cast<int>(report.tools.size()))
                                  .arg(report.config.name);
        m_note->setText((QStringList{count + u' ' + report.tools.join(u", "_s)} + report.notes).join(u'\n'));
    }
    Q_EMIT tested();
}

void ToolServersDialog::change(const std::function<Status()> &work)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    auto *watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isBusy = false;
        const Status status = watcher->result();
        m_note->setText(status ? QString() : lineInWords(status.error()));
        load();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void ToolServersDialog::updateButtons()
{
    for (QPushButton *button : {m_edit, m_remove, m_test}) {
        button->setEnabled(!m_isBusy && current() != nullptr);
    }
}

} // namespace autodevos
