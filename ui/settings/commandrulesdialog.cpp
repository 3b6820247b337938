// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/commandrulesdialog.h"

#include "core/words/reasonwords.h"
#include "ui/theme/fields.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

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
                           : reasonInWords(entry.note);
}

} // namespace

CommandRulesDialog::CommandRulesDialog(QString configFolder, QWidget *parent)
    : FileListDialog(tr("Rules for commands"), u"commandRules"_s, parent)
    , m_configFolder(std::move(configFolder))
{
    setObjectName(u"commandRulesDialog"_s);
    setColumns({tr("Command"), tr("Decision"), tr("Network"), tr("Remark")}, {350, 90});
    m_remove = addButton(tr("&Remove"), u"removeRule"_s);
    connect(m_remove, &QPushButton::clicked, this, &CommandRulesDialog::removeCurrent);
    removeByKey([this] { removeCurrent(); });
    layOut(tr("The first rule that fits decides; what was allowed for always counts where a rule asks. "
              "Changes count from the next command on."),
           u"rulesNote"_s, makeEntry());
    resize(760, 560);
    updateButtons();
    load();
}

/// Where a rule of one's own is written.
QLayout *CommandRulesDialog::makeEntry()
{
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
    connect(m_words, &QLineEdit::textChanged, this, &CommandRulesDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &CommandRulesDialog::addRule);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_verdict);
    row->addWidget(m_add);
    return row;
}

void CommandRulesDialog::load()
{
    readInPool<PolicyEntry>([folder = m_configFolder] { return policyEntries(folder); },
                            [this](const QVector<PolicyEntry> &entries) { showEntries(entries); });
}

void CommandRulesDialog::showEntries(const QVector<PolicyEntry> &entries)
{
    m_entries = entries;
    view()->clear();
    addGroup(PolicyEntry::Origin::Remembered, tr("Allowed for always"));
    addGroup(PolicyEntry::Origin::Personal, tr("Your rules"));
    addGroup(PolicyEntry::Origin::BuiltIn, tr("Rules of the program"));
    view()->expandAll();
    view()->setCurrentItem(view()->topLevelItem(0));
}

void CommandRulesDialog::addGroup(PolicyEntry::Origin origin, const QString &name)
{
    auto *group = new QTreeWidgetItem(view(), {name});
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
    const QTreeWidgetItem *item = view()->currentItem();
    const QVariant place = item == nullptr ? QVariant() : item->data(CommandColumn, entryRole);
    const PolicyEntry *entry = place.isValid() ? &m_entries.at(place.toInt()) : nullptr;
    return entry != nullptr && entry->origin != PolicyEntry::Origin::BuiltIn ? entry : nullptr;
}

void CommandRulesDialog::addRule()
{
    changeRules([folder = m_configFolder, words = m_words->text(),
                 verdict = static_cast<CommandVerdict>(m_verdict->currentData().toInt())] {
        return addPolicyRule(folder, words, verdict, QDateTime::currentMSecsSinceEpoch());
    });
}

void CommandRulesDialog::removeCurrent()
{
    if (const PolicyEntry *entry = removable()) {
        changeRules([folder = m_configFolder, entry = *entry] {
            return removePolicyEntry(folder, entry, QDateTime::currentMSecsSinceEpoch());
        });
    }
}

void CommandRulesDialog::changeRules(const std::function<Status()> &work)
{
    change(work, [this] { m_words->clear(); });
}

void CommandRulesDialog::updateButtons()
{
    m_add->setEnabled(!isBusy() && !m_words->text().trimmed().isEmpty());
    m_remove->setEnabled(!isBusy() && removable() != nullptr);
}

} // namespace autodevos
