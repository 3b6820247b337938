// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filelistdialog.h"

#include "core/words/errorwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace autodevos {

FileListDialog::FileListDialog(const QString &title, const QString &listName, QWidget *parent)
    : QDialog(parent)
    , m_view(new QTreeWidget)
    , m_note(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(title);
    m_view->setObjectName(listName);
    m_view->setAccessibleName(title);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &FileListDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FileListDialog::setColumns(const QStringList &titles, const QVector<int> &widths)
{
    m_view->setHeaderLabels(titles);
    for (int i = 0; i < widths.size(); ++i) {
        m_view->header()->resizeSection(i, widths.at(i));
    }
}

QPushButton *FileListDialog::addButton(const QString &text, const QString &name)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void FileListDialog::layOut(const QString &intro, const QString &noteName, QLayout *entry)
{
    auto *about = new QLabel(intro);
    about->setWordWrap(true);
    m_note->setObjectName(noteName);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setMinimumHeight(3 * fontMetrics().height());
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_view, 1);
    if (entry != nullptr) {
        column->addLayout(entry);
    }
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    m_view->setFocus();
}

void FileListDialog::removeByKey(const std::function<void()> &remove)
{
    auto *key = new QShortcut(QKeySequence::Delete, m_view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, remove);
}

void FileListDialog::say(const QString &text)
{
    m_note->setText(text);
}

void FileListDialog::say(const Error &error)
{
    say(lineInWords(error));
}

bool FileListDialog::isSilent() const
{
    return m_note->text().isEmpty();
}

void FileListDialog::change(const std::function<Status()> &work, const std::function<void()> &whenDone)
{
    if (m_isBusy) {
        return;
    }
    setBusy(true);
    auto *watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, whenDone] {
        watcher->deleteLater();
        m_isBusy = false; // the buttons follow once the list is there
        const Status status = watcher->result();
        say(status ? QString() : lineInWords(status.error()));
        if (status && whenDone) {
            whenDone();
        }
        load();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void FileListDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

} // namespace autodevos
