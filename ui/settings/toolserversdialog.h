// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/toolservers.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace autodevos {

/// The person's tool servers: to look over, enter, change, remove and try out. What is changed counts from the next run
/// on. Main thread; files and servers are dealt with in the pool.
class ToolServersDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ToolServersDialog(QString configFolder, QWidget *parent = nullptr);
    ~ToolServersDialog() override; ///< a test that is under way is given up

    [[nodiscard]] QTreeWidget *view() const { return m_view; }

Q_SIGNALS:
    void loaded(); ///< the list shows what the file holds
    void tested(); ///< the note says how a test went

private:
    void makeView();
    void layOut();
    void load();
    void showServers(const QVector<ServerConfig> &servers);
    void edit(const ServerConfig &server, const QString &formerName);
    void removeCurrent();
    void testCurrent();
    void showReport(const ServerReport &report);
    void change(const std::function<Status()> &work);
    void updateButtons();
    [[nodiscard]] const ServerConfig *current() const;

    const QString m_configFolder;
    QVector<ServerConfig> m_servers;
    QTreeWidget *m_view = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_empty = nullptr; ///< in place of a list without entries
    QLabel *m_note = nullptr;
    std::stop_source m_testing;
    bool m_isBusy = false;
};

} // namespace autodevos
