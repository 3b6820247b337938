// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/settingsdelegate.h"
#include "ui/theme/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

SettingsDialog::SettingsDialog(QVector<SettingItem> items, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_model = new SettingsModel(std::move(items), QProcessEnvironment::systemEnvironment(), this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(SettingsModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search settings and shortcuts"));
    m_search->setAccessibleName(m_search->placeholderText());
    addSearchMarks(*m_search);
    makeView();
    m_note = new QLabel;
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_reset = buttons->addButton(tr("Back to &default"), QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const SettingItem *one = current()) {
            m_model->reset(one->key);
        }
    });
    connect(m_model, &SettingsModel::changed, this, &SettingsDialog::changed);
    connect(m_model, &SettingsModel::changed, this, &SettingsDialog::updateReset);
    connect(m_model, &SettingsModel::refused, m_note, &QLabel::setText);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SettingsDialog::updateReset);
    updateReset();
    resize(760, 560);
    m_search->setFocus();
}

void SettingsDialog::makeView()
{
    m_view = new QTreeView;
    m_view->setObjectName(u"settingsView"_s);
    m_view->setAccessibleName(tr("Settings"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new SettingsDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->expandAll();
    m_view->header()->resizeSection(SettingsModel::NameColumn, 300);
    m_view->header()->resizeSection(SettingsModel::ValueColumn, 160);
    m_view->header()->resizeSection(SettingsModel::DefaultColumn, 120);
}

void SettingsDialog::filter(const QString &text)
{
    m_proxy->setFilterFixedString(text.trimmed());
    m_view->expandAll();
}

int SettingsDialog::shownCount() const
{
    int count = 0;
    for (int group = 0; group < m_proxy->rowCount(); ++group) {
        count += m_proxy->rowCount(m_proxy->index(group, 0));
    }
    return count;
}

void SettingsDialog::select(const QString &key)
{
    m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->indexOf(key)));
}

const SettingItem *SettingsDialog::current() const
{
    return m_model->item(m_proxy->mapToSource(m_view->currentIndex()));
}

void SettingsDialog::updateReset()
{
    const SettingItem *one = current();
    m_reset->setEnabled(one != nullptr && m_model->source(*one) == SettingsModel::Source::File);
    const bool isFixed = one != nullptr && m_model->source(*one) == SettingsModel::Source::Environment;
    m_note->setText(one == nullptr ? tr("What is changed counts at once.")
                    : isFixed ? tr("%1 is set in the environment and wins over the settings.").arg(one->environment)
                              : one->help);
}

} // namespace autodevos
