// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/serverconfig.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace autodevos {

/// One tool server as a form. Main thread; touches no file.
class ToolServerDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ToolServerDialog(ServerConfig server, QWidget *parent = nullptr);

    /// As the form says.
    [[nodiscard]] ServerConfig server() const;

private:
    enum class Way { Program, Address };

    void makeFields();
    void layOut();
    void updateFields();
    [[nodiscard]] Way way() const;

    ServerConfig m_server;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_way = nullptr;
    QLineEdit *m_command = nullptr;
    QPlainTextEdit *m_arguments = nullptr;
    QPlainTextEdit *m_environment = nullptr;
    QLineEdit *m_url = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QLineEdit *m_roles = nullptr;
    QLineEdit *m_tools = nullptr;
    QCheckBox *m_isUsed = nullptr;
};

} // namespace autodevos
