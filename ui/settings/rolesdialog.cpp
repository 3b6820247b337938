// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rolesdialog.h"

#include "core/words/errorwords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

const QString shippedRoles = u":/roles"_s;

QStringList entriesIn(const QLineEdit &field)
{
    QStringList entries;
    for (const QString &entry : field.text().split(u',')) {
        if (const QString word = entry.trimmed(); !word.isEmpty()) {
            entries.append(word);
        }
    }
    return entries;
}

} // namespace

RolesDialog::RolesDialog(QString folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
{
    setObjectName(u"rolesDialog"_s);
    setWindowTitle(tr("Roles"));
    m_list = new QListWidget;
    m_list->setObjectName(u"roles"_s);
    m_list->setAccessibleName(tr("Roles"));
    makeForm();
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &RolesDialog::showCurrent);
    updateButtons();
    load({});
}

void RolesDialog::makeForm()
{
    const auto line = [this](QLineEdit *&field, const QString &name, const QString &help) {
        field = new QLineEdit;
        field->setObjectName(name);
        field->setToolTip(help);
        connect(field, &QLineEdit::textEdited, this, &RolesDialog::edit);
    };
    const QString parted = tr("Several are parted by commas");
    line(m_title, u"roleTitle"_s, {});
    line(m_description, u"roleDescription"_s, tr("One sentence on what it does; planners choose by it"));
    line(m_output, u"roleOutput"_s, tr("What its work has to come to"));
    line(m_tools, u"roleTools"_s, parted);
    line(m_owns, u"roleOwns"_s,
         tr("Paths its tasks usually write, such as backend/src/**. Several are parted by commas"));
    line(m_checks, u"roleChecks"_s, parted);
    m_prompt = new QPlainTextEdit;
    m_prompt->setObjectName(u"rolePrompt"_s);
    m_prompt->setTabChangesFocus(true);
    m_prompt->setAccessibleName(tr("Prompt"));
    m_prompt->setMinimumHeight(6 * fontMetrics().height());
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &RolesDialog::edit);
    m_plannable = new QCheckBox(tr("Plans may give it tasks"));
    m_plannable->setObjectName(u"rolePlannable"_s);
    connect(m_plannable, &QCheckBox::clicked, this, &RolesDialog::edit);
    for (QLineEdit *field : {m_tools, m_owns, m_checks}) {
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
}

void RolesDialog::layOut()
{
    m_source = new QLabel;
    m_source->setObjectName(u"roleSource"_s);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_source);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("D&escription"), m_description);
    form->addRow(tr("&Prompt"), m_prompt);
    form->addRow(tr("&Output"), m_output);
    form->addRow(tr("Too&ls"), m_tools);
    form->addRow(tr("Pat&hs"), m_owns);
    form->addRow(tr("&Checks"), m_checks);
    form->addRow(QString(), m_plannable);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(fields);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 600});
    splitter->setChildrenCollapsible(false);
    m_note = new QLabel;
    m_note->setObjectName(u"roleNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto button = [buttons](QPushButton *&made, const QString &text, const QString &name) {
        made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(name);
        made->setAutoDefault(false);
    };
    button(m_save, tr("&Save"), u"saveRole"_s);
    button(m_duplicate, tr("D&uplicate"), u"duplicateRole"_s);
    button(m_reset, tr("&Reset to shipped"), u"resetRole"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &RolesDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RolesDialog::save);
    connect(m_duplicate, &QPushButton::clicked, this, &RolesDialog::duplicate);
    connect(m_reset, &QPushButton::clicked, this, &RolesDialog::takeAway);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &RolesDialog::save);
    resize(860, 580);
    m_list->setFocus();
}

void RolesDialog::load(const RoleId &select)
{
    auto *watcher = new QFutureWatcher<RoleEntries>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, select] {
        watcher->deleteLater();
        take(watcher->result(), select);
    });
    watcher->setFuture(QtConcurrent::run([folder = m_folder] { return roleEntries(shippedRoles, folder); }));
}

void RolesDialog::take(const RoleEntries &found, const RoleId &select)
{
    const RoleEntry *before = current();
    const RoleId wanted = !select.isEmpty() ? select : before != nullptr ? before->role.id : RoleId();
    m_isFilling = true;
    m_entries = found.entries;
    m_list->clear();
    for (const RoleEntry &entry : std::as_const(m_entries)) {
        m_list->addItem(labelOf(entry));
    }
    m_isFilling = false;
    for (const Error &problem : found.problems) {
        m_note->setText(lineInWords(problem));
    }
    m_list->setCurrentRow(0);
    this->select(wanted);
    showCurrent();
    Q_EMIT loaded();
}

QString RolesDialog::labelOf(const RoleEntry &entry) const
{
    const QString name =
        m_drafts.contains(entry.role.id.value()) ? entry.role.id.value() + u" *"_s : entry.role.id.value();
    if (!entry.isOwn) {
        return name;
    }
    return entry.isShipped ? tr("%1 (changed)", "a role").arg(name) : tr("%1 (your own)", "a role").arg(name);
}

void RolesDialog::select(const RoleId &id)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).role.id == id) {
            m_list->setCurrentRow(row);
        }
    }
}

const RoleEntry *RolesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_entries.size() ? nullptr : &m_entries.at(row);
}

void RolesDialog::showCurrent()
{
    const RoleEntry *entry = current();
    if (entry == nullptr || m_isFilling) {
        return;
    }
    const Role role = m_drafts.value(entry->role.id.value(), entry->role);
    m_isFilling = true;
    m_title->setText(role.title);
    m_description->setText(role.description);
    m_prompt->setPlainText(role.prompt);
    m_output->setText(role.output);
    m_tools->setText(role.tools.join(u", "_s));
    m_owns->setText(role.owns.join(u", "_s));
    m_checks->setText(role.checks.join(u", "_s));
    for (QLineEdit *field : {m_title, m_description, m_output, m_tools, m_owns, m_checks}) {
        field->setCursorPosition(0);
    }
    m_plannable->setChecked(role.isPlannable);
    m_isFilling = false;
    m_source->setText(entry->isOwn ? tr("From %1").arg(entry->role.source) : tr("Comes with the program"));
    showStanding();
}

/// What is wrong with the form, and what can be done now.
void RolesDialog::showStanding()
{
    const RoleEntry *entry = current();
    m_list->currentItem()->setText(labelOf(*entry));
    if (m_drafts.contains(entry->role.id.value())) {
        const QStringList problems = problemsOf(written());
        m_note->setText(problems.isEmpty() ? tr("Not saved yet. It counts from the next plan or run on.")
                                           : tr("It cannot be saved so: %1").arg(problems.join(u"; "_s)));
    }
    updateButtons();
}

Role RolesDialog::written() const
{
    Role role = current()->role;
    role.title = m_title->text().trimmed();
    role.description = m_description->text().trimmed();
    role.prompt = m_prompt->toPlainText();
    role.output = m_output->text().trimmed();
    role.tools = entriesIn(*m_tools);
    role.owns = entriesIn(*m_owns);
    role.checks = entriesIn(*m_checks);
    role.isPlannable = m_plannable->isChecked();
    return role;
}

void RolesDialog::edit()
{
    const RoleEntry *entry = current();
    if (m_isFilling || entry == nullptr) {
        return;
    }
    const Role role = written();
    m_wasWarned = false;
    if (role == entry->role) {
        m_drafts.remove(role.id.value());
        m_note->clear();
    } else {
        m_drafts.insert(role.id.value(), role);
    }
    showStanding();
}

void RolesDialog::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const Role role = written();
    change(role.id, [folder = m_folder, role] { return saveRole(folder, role).map([] { return QString(); }); });
}

/// A copy with a name that is free, as the form shows it.
void RolesDialog::duplicate()
{
    if (current() == nullptr) {
        return;
    }
    Role copy = written();
    const QString base = copy.id.value();
    const auto isTaken = [this](const RoleId &id) {
        return std::ranges::any_of(m_entries, [&id](const RoleEntry &entry) { return entry.role.id == id; });
    };
    for (int number = 2; isTaken(copy.id); ++number) {
        copy.id = RoleId(base + u'-' + QString::number(number));
    }
    change(copy.id, [folder = m_folder, copy] { return saveRole(folder, copy).map([] { return QString(); }); });
}

void RolesDialog::takeAway()
{
    if (const RoleEntry *entry = current(); entry != nullptr && entry->isOwn) {
        change(entry->role.id, [folder = m_folder, id = entry->role.id] { return removeRole(folder, id); });
    }
}

/// Work says where it kept what it took away.
void RolesDialog::change(const RoleId &select, const std::function<Result<QString>()> &work)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, select] {
        watcher->deleteLater();
        m_isBusy = false;
        const Result<QString> done = watcher->result();
        if (done) {
            m_drafts.remove(select.value());
            Q_EMIT changed();
        }
        m_note->setText(!done             ? lineInWords(done.error())
                        : done->isEmpty() ? tr("Saved. It counts from the next plan or run on.")
                                          : tr("What stood there is kept in %1").arg(*done));
        load(select);
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void RolesDialog::updateButtons()
{
    const RoleEntry *entry = current();
    const bool isFree = entry != nullptr && !m_isBusy;
    const bool isDraft = isFree && m_drafts.contains(entry->role.id.value());
    const bool isSound = isFree && problemsOf(written()).isEmpty();
    m_save->setEnabled(isDraft && isSound);
    m_duplicate->setEnabled(isSound);
    m_reset->setEnabled(isFree && entry->isOwn);
    m_reset->setText(entry == nullptr || entry->isShipped ? tr("&Reset to shipped") : tr("&Delete"));
}

void RolesDialog::reject()
{
    if (!m_drafts.isEmpty() && !m_wasWarned) {
        m_wasWarned = true;
        m_note->setText(tr("Not saved: %1. Closing once more drops these changes.")
                            .arg(QStringList(m_drafts.keys()).join(u", "_s)));
        return;
    }
    QDialog::reject();
}

} // namespace autodevos
