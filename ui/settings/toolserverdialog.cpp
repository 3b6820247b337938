// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/toolserverdialog.h"

#include "ui/theme/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QStringList linesOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

QString pairsIn(const QMap<QString, QString> &pairs, const QString &between)
{
    QStringList lines;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        lines.append(pair.key() + between + pair.value());
    }
    return lines.join(u'\n');
}

QMap<QString, QString> pairsOf(const QPlainTextEdit &field, QChar between)
{
    QMap<QString, QString> pairs;
    for (const QString &line : linesOf(field)) {
        pairs.insert(line.section(between, 0, 0).trimmed(), line.section(between, 1).trimmed());
    }
    return pairs;
}

QStringList namesOf(const QLineEdit &field)
{
    QStringList names;
    for (const QString &name : field.text().split(u',')) {
        if (!name.trimmed().isEmpty()) {
            names.append(name.trimmed());
        }
    }
    return names;
}

QLineEdit *lineField(const char *id, const QString &name, const QString &content, const QString &example)
{
    auto *field = new QLineEdit(content);
    field->setObjectName(QString::fromLatin1(id));
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    return field;
}

QPlainTextEdit *linesField(const char *id, const QString &name, const QString &content, const QString &example)
{
    auto *field = new QPlainTextEdit(content);
    field->setObjectName(QString::fromLatin1(id));
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setTabChangesFocus(true);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int shownLines = 4;
    field->setFixedHeight(shownLines * QFontMetrics(field->font()).lineSpacing() + 2 * field->frameWidth() +
                          static_cast<int>(2 * field->document()->documentMargin()));
    return field;
}

} // namespace

ToolServerDialog::ToolServerDialog(ServerConfig server, QWidget *parent)
    : QDialog(parent)
    , m_server(std::move(server))
{
    setObjectName(u"toolServerDialog"_s);
    setWindowTitle(m_server.name.isEmpty() ? tr("New tool server") : tr("Tool server %1").arg(m_server.name));
    makeFields();
    layOut();
    updateFields();
    resize(620, sizeHint().height());
    m_name->setFocus();
}

void ToolServerDialog::makeFields()
{
    m_name = lineField("serverName", tr("Name"), m_server.name, u"memory"_s);
    m_way = new QComboBox;
    m_way->setObjectName(u"serverWay"_s);
    m_way->setAccessibleName(tr("Reached by"));
    m_way->addItem(tr("a program of this computer"));
    m_way->addItem(tr("an address"));
    m_way->setCurrentIndex(m_server.isRemote() ? 1 : 0);
    m_command = lineField("serverCommand", tr("Program"), m_server.command, u"npx"_s);
    m_arguments = linesField("serverArguments", tr("Arguments"), m_server.arguments.join(u'\n'),
                             u"-y\n@modelcontextprotocol/server-memory"_s);
    m_arguments->setToolTip(tr("One on each line"));
    m_environment =
        linesField("serverEnvironment", tr("Variables"), pairsIn(m_server.environment, u"="_s), u"NAME=${NAME}"_s);
    m_environment->setToolTip(tr("One on each line; ${NAME} takes the value from the environment of this program"));
    m_url = lineField("serverUrl", tr("Address"), m_server.url, u"https://example.com/mcp"_s);
    m_headers = linesField("serverHeaders", tr("Headers"), pairsIn(m_server.headers, u": "_s),
                           u"Authorization: Bearer ${TOKEN}"_s);
    m_headers->setToolTip(m_environment->toolTip());
    m_roles = lineField("serverRoles", tr("Roles"), m_server.roles.join(u", "_s), tr("all that write files"));
    m_tools = lineField("serverTools", tr("Tools"), m_server.tools.join(u", "_s), tr("all of them"));
    m_isUsed = new QCheckBox(tr("Agents may &use it"));
    m_isUsed->setObjectName(u"serverUsed"_s);
    m_isUsed->setChecked(!m_server.isDisabled);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ToolServerDialog::updateFields);
}

void ToolServerDialog::layOut()
{
    auto *warning = new QLabel(tr("A program is started with your rights and is held by no sandbox. It gets none of "
                                  "your keys for language models. Enter only what you trust."));
    warning->setWordWrap(true);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("Reached &by"), m_way);
    m_form->addRow(tr("&Program"), m_command);
    m_form->addRow(tr("Ar&guments"), m_arguments);
    m_form->addRow(tr("&Variables"), m_environment);
    m_form->addRow(tr("&Address"), m_url);
    m_form->addRow(tr("&Headers"), m_headers);
    m_form->addRow(tr("&Roles"), m_roles);
    m_form->addRow(tr("&Tools"), m_tools);
    m_form->addRow(QString(), m_isUsed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *save = buttons->button(QDialogButtonBox::Save);
    save->setDefault(true);
    const auto update = [this, save] {
        const QLineEdit *needed = way() == Way::Program ? m_command : m_url;
        save->setEnabled(!m_name->text().trimmed().isEmpty() && !needed->text().trimmed().isEmpty());
    };
    for (QLineEdit *field : {m_name, m_command, m_url}) {
        connect(field, &QLineEdit::textChanged, this, update);
    }
    connect(m_way, &QComboBox::currentIndexChanged, this, update);
    update();
    auto *column = new QVBoxLayout(this);
    column->addWidget(warning);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
}

ToolServerDialog::Way ToolServerDialog::way() const
{
    return m_way->currentIndex() == 0 ? Way::Program : Way::Address;
}

void ToolServerDialog::updateFields()
{
    const bool isProgram = way() == Way::Program;
    for (QWidget *field : {static_cast<QWidget *>(m_command), static_cast<QWidget *>(m_arguments),
                           static_cast<QWidget *>(m_environment)}) {
        m_form->setRowVisible(field, isProgram);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_headers)}) {
        m_form->setRowVisible(field, !isProgram);
    }
}

ServerConfig ToolServerDialog::server() const
{
    ServerConfig server = m_server; // what the form does not show stays
    server.name = m_name->text().trimmed();
    const bool isProgram = way() == Way::Program;
    server.command = isProgram ? m_command->text().trimmed() : QString();
    server.arguments = isProgram ? linesOf(*m_arguments) : QStringList();
    server.environment = isProgram ? pairsOf(*m_environment, u'=') : QMap<QString, QString>();
    server.url = isProgram ? QString() : m_url->text().trimmed();
    server.headers = isProgram ? QMap<QString, QString>() : pairsOf(*m_headers, u':');
    server.roles = namesOf(*m_roles);
    server.tools = namesOf(*m_tools);
    server.isDisabled = !m_isUsed->isChecked();
    return server;
}

} // namespace autodevos
