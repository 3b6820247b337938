// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/toolservers.h"
#include "ui/settings/filelistdialog.h"

class QLabel;
class QPushButton;

namespace autodevos {

/// The person's tool servers: to look over, enter, change, remove and try out. What is changed counts from the next run
/// on. Servers are dealt with in the pool too.
class ToolServersDialog final : public FileListDialog {
    Q_OBJECT

public:
    explicit ToolServersDialog(QString configFolder, QWidget *parent = nullptr);
    ~ToolServersDialog() override; ///< a test that is under way is given up

Q_SIGNALS:
    void tested(); ///< the note says how a test went

private:
    void load() override;
    void showServers(const QVector<ServerConfig> &servers);
    void edit(const ServerConfig &server, const QString &formerName);
    void editCurrent();
    void removeCurrent();
    void testCurrent();
    void showReport(const ServerReport &report);
    void updateButtons() override;
    [[nodiscard]] const ServerConfig *current() const;

    const QString m_configFolder;
    QVector<ServerConfig> m_servers;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_empty = nullptr; ///< in place of a list without entries
    std::stop_source m_testing;
};

} // namespace autodevos
