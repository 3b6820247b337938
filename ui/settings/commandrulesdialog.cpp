// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/commandrulesdialog.h"

#include "core/words/errorwords.h"
#include "ui/theme/fields.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QtConcurrentRun>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

enum Column { CommandColumn, VerdictColumn, NetworkColumn, NoteColumn };
constexpr int entryRole = Qt::UserRole; ///< its place in the list; none: a group

QString verdictText(CommandVerdict verdict)
{
    switch (verdict) {
    case CommandVerdict::Allow:
        return CommandRulesDialog::tr("allowed");
    case CommandVerdict::Ask:
        return CommandRulesDialog::tr("asked for");
    case CommandVerdict::Deny:
        return CommandRulesDialog::tr("refused");
    }
    return {};
}

QString noteText(const PolicyEntry &entry)
{
    const QDateTime since = entry.origin == PolicyEntry::Origin::Remembered
                                ? QDateTime::fromString(entry.note, Qt::ISODate).toLocalTime()
                                : QDateTime();
    return since.isValid() ? CommandRulesDialog::tr("since %1", "a date and time")
                                 .arg(QLocale().toString(since, QLocale::ShortFormat))
                           : entry.note;
}

} // namespace

CommandRulesDialog::CommandRulesDialog(QString configFolder, QWidget *parent)
    : QDialog(parent)
    , m_configFolder(std::move(configFolder))
{
    setObjectName(u"commandRulesDialog"_s);
    setWindowTitle(tr("Rules for commands"));
    makeView();
    layOut();
    updateButtons();
    load();
}

void CommandRulesDialog::makeView()
{
    m_view = new QTreeWidget;
    m_view->setObjectName(u"commandRules"_s);
    m_view->setAccessibleName(tr("Rules for commands"));
    m_view->setHeaderLabels({tr("Command"), tr("Decision"), tr("Network"), tr("Remark")});
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->resizeSection(CommandColumn, 350);
    m_view->header()->resizeSection(VerdictColumn, 90);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &CommandRulesDialog::updateButtons);
    auto *remove = new QShortcut(QKeySequence::Delete, m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CommandRulesDialog::removeCurrent);
}

void CommandRulesDialog::layOut()
{
    auto *intro =
        new QLabel(tr("The first rule that fits decides; what was allowed for always counts where a rule asks. "
                      "Changes count from the next command on."));
    intro->setWordWrap(true);
    m_words = new QLineEdit;
    m_words->setObjectName(u"ruleWords"_s);
    m_words->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_words->setPlaceholderText(u"npm run deploy **"_s);
    m_words->setAccessibleName(tr("Words of the command"));
    m_words->setToolTip(tr("* stands for any characters, a last ** for any more words"));
    addClearButton(*m_words);
    m_verdict = new QComboBox;
    m_verdict->setObjectName(u"ruleVerdict"_s);
    m_verdict->setAccessibleName(tr("Decision"));
    for (const CommandVerdict verdict : {CommandVerdict::Ask, CommandVerdict::Deny, CommandVerdict::Allow}) {
        m_verdict->addItem(verdictText(verdict), QVariant::fromValue(static_cast<int>(verdict)));
    }
    m_add = new QPushButton(tr("&Add rule"));
    m_add->setObjectName(u"addRule"_s);
    m_add->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_verdict);
    row->addWidget(m_add);
    m_note = new QLabel;
    m_note->setObjectName(u"rulesNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"removeRule"_s);
    m_remove->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &CommandRulesDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &CommandRulesDialog::addRule);
    connect(m_remove, &QPushButton::clicked, this, &CommandRulesDialog::removeCurrent);
    resize(760, 560);
    m_view->setFocus();
}

void CommandRulesDialog::load()
{
    auto *watcher = new QFutureWatcher<Result<QVector<PolicyEntry>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<QVector<PolicyEntry>> entries = watcher->result();
        if (!entries) {
            m_note->setText(lineInWords(entries.error()));
        }
        showEntries(entries.value_or(QVector<PolicyEntry>()));
    });
    watcher->setFuture(QtConcurrent::run([folder = m_configFolder] { return policyEntries(folder); }));
}

void CommandRulesDialog::showEntries(const QVector<PolicyEntry> &entries)
{
    m_entries = entries;
    m_view->clear();
    addGroup(PolicyEntry::Origin::Remembered, tr("Allowed for always"));
    addGroup(PolicyEntry::Origin::Personal, tr("Your rules"));
    addGroup(PolicyEntry::Origin::BuiltIn, tr("Rules of the program"));
    m_view->expandAll();
    m_view->setCurrentItem(m_view->topLevelItem(0));
    updateButtons();
    Q_EMIT loaded();
}

void CommandRulesDialog::addGroup(PolicyEntry::Origin origin, const QString &name)
{
    auto *group = new QTreeWidgetItem(m_view, {name});
    group->setFont(CommandColumn, boldFont(font()));
    group->setFirstColumnSpanned(true);
    const int fixedHeight = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).height();
    group->setSizeHint(CommandColumn, {0, std::max(fixedHeight, fontMetrics().height()) + spacing::Normal}); // all rows
    for (int place = 0; place < m_entries.size(); ++place) {
        const PolicyEntry &entry = m_entries.at(place);
        if (entry.origin != origin) {
            continue;
        }
        // Commands are read from the left, whichever way the language goes.
        const QString words = isRightToLeft() ? QChar(0x2066) + entry.words + QChar(0x2069) : entry.words;
        auto *item = new QTreeWidgetItem(group, {words, verdictText(entry.verdict),
                                                 entry.hasNetwork ? tr("with network") : QString(), noteText(entry)});
        item->setData(CommandColumn, entryRole, place);
        item->setFont(CommandColumn, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        item->setToolTip(CommandColumn, entry.words);
        item->setToolTip(NoteColumn, noteText(entry));
    }
    if (group->childCount() == 0) {
        auto *none = new QTreeWidgetItem(group, {tr("none")});
        none->setDisabled(true);
    }
}

const PolicyEntry *CommandRulesDialog::removable() const
{
    const QTreeWidgetItem *item = m_view->currentItem();
    const QVariant place = item == nullptr ? QVariant() : item->data(CommandColumn, entryRole);
    const PolicyEntry *entry = place.isValid() ? &m_entries.at(place.toInt()) : nullptr;
    return entry != nullptr && entry->origin != PolicyEntry::Origin::BuiltIn ? entry : nullptr;
}

void CommandRulesDialog::addRule()
{
    const auto verdict = static_cast<CommandVerdict>(m_verdict->currentData().toInt());
    change([folder = m_configFolder, words = m_words->text(), verdict] {
        return addPolicyRule(folder, words, verdict, QDateTime::currentMSecsSinceEpoch());
    });
}

void CommandRulesDialog::removeCurrent()
{
    if (const PolicyEntry *entry = removable()) {
        change([folder = m_configFolder, entry = *entry] {
            return removePolicyEntry(folder, entry, QDateTime::currentMSecsSinceEpoch());
        });
    }
}

void CommandRulesDialog::change(const std::function<Status()> &work)
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
        if (status) {
            m_words->clear();
        }
        load();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void CommandRulesDialog::updateButtons()
{
    m_add->setEnabled(!m_isBusy && !m_words->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_isBusy && removable() != nullptr);
}

} // namespace autodevos
