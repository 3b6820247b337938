// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/toolserversdialog.h"

#include "core/words/errorwords.h"
#include "ui/settings/toolserverdialog.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

enum Column { NameColumn, PlaceColumn, RolesColumn, StateColumn };

} // namespace

ToolServersDialog::ToolServersDialog(QString configFolder, QWidget *parent)
    : FileListDialog(tr("Tool servers"), u"toolServers"_s, parent)
    , m_configFolder(std::move(configFolder))
{
    setObjectName(u"toolServersDialog"_s);
    setColumns({tr("Name"), tr("Program or address"), tr("Roles"), tr("State")}, {130, 360, 150});
    view()->setRootIsDecorated(false);
    m_empty = new QLabel(tr("No tool servers yet. Add one, and agents may use its tools."));
    m_empty->setObjectName(u"noServers"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    (new QVBoxLayout(view()->viewport()))->addWidget(m_empty);
    const QPushButton *add = addButton(tr("&Add…"), u"addServer"_s);
    m_edit = addButton(tr("&Edit…"), u"editServer"_s);
    m_remove = addButton(tr("&Remove"), u"removeServer"_s);
    m_test = addButton(tr("&Test"), u"testServer"_s);
    m_test->setToolTip(tr("Starts the server, asks it for its tools and ends it again"));
    connect(add, &QPushButton::clicked, this, [this] { edit({}, {}); });
    connect(m_edit, &QPushButton::clicked, this, &ToolServersDialog::editCurrent);
    connect(view(), &QTreeWidget::itemActivated, this, &ToolServersDialog::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ToolServersDialog::removeCurrent);
    connect(m_test, &QPushButton::clicked, this, &ToolServersDialog::testCurrent);
    removeByKey([this] { removeCurrent(); });
    layOut(tr("Servers of the Model Context Protocol whose tools agents may call. Each call is asked "
              "for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next "
              "run on."),
           u"serversNote"_s);
    resize(780, 460);
    updateButtons();
    load();
}

ToolServersDialog::~ToolServersDialog()
{
    m_testing.request_stop();
}

void ToolServersDialog::load()
{
    readInPool<ServerConfig>([folder = m_configFolder] { return loadServers(folder); },
                             [this](const QVector<ServerConfig> &servers) { showServers(servers); });
}

void ToolServersDialog::showServers(const QVector<ServerConfig> &servers)
{
    const QString chosen = current() == nullptr ? QString() : current()->name;
    m_servers = servers;
    view()->clear();
    for (const ServerConfig &server : std::as_const(m_servers)) {
        // Commands are read from the left, whichever way the language goes.
        const QString place = isRightToLeft() ? QChar(0x2066) + server.toText() + QChar(0x2069) : server.toText();
        auto *item = new QTreeWidgetItem(
            view(),
            {server.name, place, server.roles.isEmpty() ? tr("all that write files") : server.roles.join(u", "_s),
             server.isDisabled ? tr("not used") : tr("in use")});
        item->setToolTip(PlaceColumn, server.toText());
        if (server.name == chosen || view()->currentItem() == nullptr) {
            view()->setCurrentItem(item);
        }
    }
    m_empty->setVisible(m_servers.isEmpty());
}

const ServerConfig *ToolServersDialog::current() const
{
    const int row = view()->indexOfTopLevelItem(view()->currentItem());
    return row >= 0 && row < m_servers.size() ? &m_servers.at(row) : nullptr;
}

void ToolServersDialog::edit(const ServerConfig &server, const QString &formerName)
{
    if (isBusy()) {
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

void ToolServersDialog::editCurrent()
{
    if (const ServerConfig *server = current()) {
        edit(*server, server->name);
    }
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
    if (server == nullptr || isBusy()) {
        return;
    }
    setBusy(true);
    say(tr("%1 is being asked for its tools…").arg(server->name));
    m_testing = std::stop_source();
    auto *watcher = new QFutureWatcher<ServerReport>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        setBusy(false);
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
        say(lineInWords(*report.error));
    } else {
        const QString count = tr("%1 answers and offers %n tool(s):", nullptr, static_cast<int>(report.tools.size()))
                                  .arg(report.config.name);
        say((QStringList{count + u' ' + report.tools.join(u", "_s)} + report.notes).join(u'\n'));
    }
    Q_EMIT tested();
}

void ToolServersDialog::updateButtons()
{
    for (QPushButton *button : {m_edit, m_remove, m_test}) {
        button->setEnabled(!isBusy() && current() != nullptr);
    }
}

} // namespace autodevos
