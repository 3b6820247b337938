// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

enum Kind { Zip, TarGz, Folder, Git };

} // namespace

ExportDialog::ExportDialog(const QString &projectFolder, QWidget *parent)
    : QDialog(parent)
    , m_parentFolder(QFileInfo(projectFolder).path())
    , m_name(QFileInfo(projectFolder).fileName())
{
    setWindowTitle(tr("Export the project"));
    setObjectName(u"exportDialog"_s);
    m_kind = new QComboBox;
    m_kind->addItem(tr("Zip archive"), Zip);
    m_kind->addItem(tr("Tar archive (tar.gz)"), TarGz);
    m_kind->addItem(tr("Folder"), Folder);
    m_kind->addItem(tr("Git repository, one commit a task"), Git);
    m_path = new QLineEdit;
    m_path->setMinimumWidth(360);
    m_path->setAccessibleName(tr("Where to"));
    auto *browseButton = new QToolButton;
    browseButton->setIcon(icon(IconId::Open));
    browseButton->setToolTip(tr("Choose where to"));
    browseButton->setAccessibleName(browseButton->toolTip());
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Tight);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    m_note = new QLabel(tr("Contains the generated files only, without AutoDevOS' own data and installed packages. "
                           "Nothing existing is overwritten."));
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    auto *pathLabel = new QLabel(tr("&To"));
    pathLabel->setBuddy(m_path); // a row made of a layout has none by itself
    form->addRow(pathLabel, row);
    form->addRow(m_note);
    form->addRow(buttons);
    m_export->setDefault(true); // of the dialog, which it is a part of only now
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    connect(m_path, &QLineEdit::textChanged, this,
            [this] { m_export->setEnabled(!m_path->text().trimmed().isEmpty()); });
    connect(browseButton, &QToolButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT exportRequested(target());
        accept();
    });
    propose();
    m_path->setFocus(); // what may have to change; Enter exports
}

void ExportDialog::propose()
{
    const QDir parent(m_parentFolder);
    QString path;
    switch (m_kind->currentData().toInt()) {
    case Zip:
        path = parent.filePath(m_name + u".zip"_s);
        break;
    case TarGz:
        path = parent.filePath(m_name + u".tar.gz"_s);
        break;
    case Folder:
        path = parent.filePath(m_name + u"-export"_s);
        break;
    default:
        path = parent.filePath(m_name + u"-git"_s);
        break;
    }
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::target() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.startsWith(u"~/"_s)) {
        path = QDir::homePath() + path.mid(1);
    }
    path = QDir::cleanPath(QDir(m_parentFolder).absoluteFilePath(path));
    switch (m_kind->currentData().toInt()) {
    case Zip:
        return path.endsWith(u".zip"_s) ? path : path + u".zip"_s;
    case TarGz:
        return path.endsWith(u".tar.gz"_s) ? path : path + u".tar.gz"_s;
    case Git:
        return u"git:"_s + path;
    default:
        return path;
    }
}

void ExportDialog::browse()
{
    const int kind = m_kind->currentData().toInt();
    const bool isFile = kind == Zip || kind == TarGz;
    auto *dialog = new QFileDialog(this, windowTitle(), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isFile ? QFileDialog::AnyFile : QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace autodevos
