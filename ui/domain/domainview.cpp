// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/domain/domainview.h"

#include "core/plan/domainedit.h"
#include "ui/domain/choicedelegate.h"
#include "ui/domain/fieldsmodel.h"
#include "ui/domain/relationsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// `label`, or with the first number behind it that makes its name new.
template<typename IsTaken>
QString freeLabel(const QString &label, const IsTaken &isTaken)
{
    QString free = label;
    for (int number = 2; isTaken(free); ++number) {
        free = u"%1 %2"_s.arg(label).arg(number);
    }
    return free;
}

QLabel *captionFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Tight);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch();
    return row;
}

} // namespace

DomainView::DomainView(QWidget *parent)
    : QWidget(parent)
    , m_draft(new DomainDraft(this))
    , m_fields(new FieldsModel(*m_draft, this))
    , m_relations(new RelationsModel(*m_draft, this))
{
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeEntities());
    parts->addWidget(makeMembers());
    parts->setStretchFactor(1, 1);
    parts->setSizes({240, 700});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(parts, 1);
    column->addWidget(makeFoot());
    auto *hint =
        new QLabel(tr("What the program keeps is listed here once it is planned: its records, their fields and "
                      "links. You can change all of it before it is built."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(spacing::Page);
    m_stack = new QStackedWidget;
    m_stack->addWidget(hint);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connectParts();
    follow();
    setFocusProxy(m_entities);
}

QWidget *DomainView::makeHead()
{
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    auto *undo = new QToolButton;
    QAction *undoAction = m_draft->undoStack()->createUndoAction(this, tr("Undo"));
    undoAction->setShortcut(QKeySequence::Undo);
    undoAction->setIcon(icon(IconId::Undo));
    undo->setDefaultAction(undoAction);
    auto *redo = new QToolButton;
    QAction *redoAction = m_draft->undoStack()->createRedoAction(this, tr("Redo"));
    redoAction->setShortcut(QKeySequence::Redo);
    redoAction->setIcon(icon(IconId::Redo));
    redo->setDefaultAction(redoAction);
    for (QAction *action : {undoAction, redoAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    row->setSpacing(spacing::Tight);
    row->addWidget(m_summary, 1);
    row->addWidget(undo);
    row->addWidget(redo);
    return head;
}

QWidget *DomainView::makeEntities()
{
    m_entities = new QListWidget;
    m_entities->setObjectName(u"entities"_s);
    m_entities->setAccessibleName(tr("Records"));
    m_entities->setFrameShape(QFrame::NoFrame);
    m_entities->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_addEntity = new QPushButton(icon(IconId::Add), tr("Add"));
    m_addEntity->setObjectName(u"addEntity"_s);
    m_addEntity->setAccessibleName(tr("Add a kind of record"));
    m_removeEntity = new QPushButton(icon(IconId::Remove), tr("Remove"));
    m_removeEntity->setObjectName(u"removeEntity"_s);
    m_removeEntity->setAccessibleName(tr("Remove the kind of record"));
    auto *side = new QWidget;
    side->setMinimumWidth(180);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(spacing::Normal, 0, 0, spacing::Normal);
    column->setSpacing(spacing::Tight);
    column->addWidget(captionFor(tr("&Records"), m_entities));
    column->addWidget(m_entities, 1);
    column->addLayout(rowOf({m_addEntity, m_removeEntity}));
    return side;
}

QTableView *DomainView::makeTable(const QString &name, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                           QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false); // Tab leads on; the arrow keys go from cell to cell
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::Normal);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 160);
    auto *remove = new QAction(tr("Remove"), table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(remove);
    connect(remove, &QAction::triggered, this, [this, table] { removeRows(table); });
    return table;
}

QWidget *DomainView::makeMembers()
{
    m_title = new QLabel;
    m_title->setObjectName(u"entityTitle"_s);
    m_title->setFont(boldFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_fieldTable = makeTable(tr("Fields"), m_fields);
    m_fieldTable->setObjectName(u"fields"_s);
    m_fieldTable->setItemDelegateForColumn(FieldsModel::TypeColumn,
                                           new ChoiceDelegate(
                                               [] {
                                                   QVector<CellChoice> choices;
                                                   for (const FieldType type : fieldTypes()) {
                                                       choices.append({static_cast<int>(type), typeText(type)});
                                                   }
                                                   return choices;
                                               },
                                               m_fieldTable));
    m_linkTable = makeTable(tr("Links"), m_relations);
    m_linkTable->setObjectName(u"links"_s);
    m_linkTable->setItemDelegateForColumn(RelationsModel::TargetColumn,
                                          new ChoiceDelegate(
                                              [this] {
                                                  QVector<CellChoice> choices{{u"User"_s, targetText({}, u"User"_s)}};
                                                  for (const Entity &entity : m_draft->domain().entities) {
                                                      choices.append({entity.name, entity.label});
                                                  }
                                                  return choices;
                                              },
                                              m_linkTable));
    m_linkTable->setItemDelegateForColumn(
        RelationsModel::CountColumn,
        new ChoiceDelegate(
            [] {
                return QVector<CellChoice>{{false, RelationsModel::tr("one")}, {true, RelationsModel::tr("many")}};
            },
            m_linkTable));
    m_addField = new QPushButton(icon(IconId::Add), tr("Add field"));
    m_addField->setObjectName(u"addField"_s);
    m_removeField = new QPushButton(icon(IconId::Remove), tr("Remove"));
    m_removeField->setAccessibleName(tr("Remove the field"));
    m_addLink = new QToolButton;
    m_addLink->setObjectName(u"addLink"_s);
    m_addLink->setText(tr("Add link to"));
    m_addLink->setIcon(icon(IconId::Link));
    m_addLink->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addLink->setPopupMode(QToolButton::InstantPopup);
    m_addLink->setFocusPolicy(Qt::StrongFocus);
    m_addLink->setMenu(new QMenu(m_addLink));
    m_removeLink = new QPushButton(icon(IconId::Remove), tr("Remove"));
    m_removeLink->setAccessibleName(tr("Remove the link"));
    auto *members = new QWidget;
    auto *column = new QVBoxLayout(members);
    column->setContentsMargins(spacing::Normal, 0, spacing::Normal, spacing::Normal);
    column->setSpacing(spacing::Tight);
    column->addWidget(m_title);
    column->addWidget(captionFor(tr("&Fields"), m_fieldTable));
    column->addWidget(m_fieldTable, 3);
    column->addLayout(rowOf({m_addField, m_removeField}));
    column->addWidget(captionFor(tr("Lin&ks"), m_linkTable));
    column->addWidget(m_linkTable, 2);
    column->addLayout(rowOf({m_addLink, m_removeLink}));
    return members;
}

QWidget *DomainView::makeFoot()
{
    m_validityIcon = new QLabel;
    m_validity = new QLabel;
    m_validity->setObjectName(u"validity"_s);
    m_validity->setWordWrap(true);
    m_validity->setTextFormat(Qt::PlainText);
    m_validity->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_discard = new QPushButton(tr("Discard changes"));
    m_use = new QPushButton(tr("Use this data model"));
    m_use->setObjectName(u"useDomain"_s);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Normal);
    row->setSpacing(spacing::Normal);
    row->addWidget(m_validityIcon, 0, Qt::AlignTop);
    row->addWidget(m_validity, 1);
    row->addWidget(m_discard);
    row->addWidget(m_use);
    return foot;
}

void DomainView::connectParts()
{
    connect(m_draft, &DomainDraft::changed, this, &DomainView::follow);
    connect(m_entities, &QListWidget::currentRowChanged, this, &DomainView::showEntity);
    connect(m_entities, &QListWidget::itemChanged, this, &DomainView::renameEntity);
    connect(m_addEntity, &QPushButton::clicked, this, &DomainView::addEntity);
    const auto removeEntity = [this] {
        if (canEdit() && !entity().isEmpty()) {
            m_draft->edit(tr("Remove record"),
                          [name = entity()](Domain &domain) { autodevos::removeEntity(domain, name); });
        }
    };
    connect(m_removeEntity, &QPushButton::clicked, this, removeEntity);
    auto *remove = new QAction(tr("Remove"), m_entities);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_entities->addAction(remove);
    connect(remove, &QAction::triggered, this, removeEntity);
    connect(m_addField, &QPushButton::clicked, this, &DomainView::addField);
    connect(m_removeField, &QPushButton::clicked, this, [this] { removeRows(m_fieldTable); });
    connect(m_removeLink, &QPushButton::clicked, this, [this] { removeRows(m_linkTable); });
    connect(m_addLink->menu(), &QMenu::aboutToShow, this, &DomainView::fillLinkMenu);
    connect(m_discard, &QPushButton::clicked, m_draft, &DomainDraft::discard);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(m_draft->domain()); });
    for (const QTableView *table : {m_fieldTable, m_linkTable}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DomainView::updateButtons);
        connect(table->model(), &QAbstractItemModel::modelReset, this, &DomainView::updateButtons);
    }
}

void DomainView::setPlan(const std::shared_ptr<const Plan> &plan)
{
    m_draft->setPlan(plan);
}

void DomainView::setLock(const QString &reason)
{
    m_lock = reason;
    m_fields->setLocked(!reason.isEmpty());
    m_relations->setLocked(!reason.isEmpty());
    followEntities();
    followValidity();
}

void DomainView::selectEntity(const QString &name)
{
    for (int row = 0; row < m_entities->count(); ++row) {
        if (m_entities->item(row)->data(Qt::UserRole).toString() == name) {
            m_entities->setCurrentRow(row);
        }
    }
}

QString DomainView::entity() const
{
    const QListWidgetItem *item = m_entities->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void DomainView::follow()
{
    m_stack->setCurrentIndex(m_draft->hasPlan() ? 1 : 0);
    followEntities();
    followValidity();
}

/// The list follows in place, so that a record keeps being selected under another name.
void DomainView::followEntities()
{
    m_isFilling = true;
    const QVector<Entity> &entities = m_draft->domain().entities;
    const int before = m_entities->currentRow();
    while (m_entities->count() > entities.size()) {
        delete m_entities->takeItem(m_entities->count() - 1);
    }
    qsizetype members = 0;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        if (i == m_entities->count()) {
            m_entities->addItem(new QListWidgetItem(icon(IconId::RoleDatabase), QString()));
        }
        QListWidgetItem *item = m_entities->item(static_cast<int>(i));
        item->setText(entities.at(i).label);
        item->setData(Qt::UserRole, entities.at(i).name);
        item->setToolTip(entities.at(i).description);
        item->setFlags(canEdit() ? item->flags() | Qt::ItemIsEditable : item->flags() & ~Qt::ItemIsEditable);
        members += entities.at(i).fields.size();
    }
    m_isFilling = false;
    const int last = m_entities->count() - 1;
    m_entities->setCurrentRow(before < 0 ? std::min(0, last) : std::min(before, last));
    m_summary->setText(tr("%n kind(s) of records", nullptr, static_cast<int>(entities.size())) + u", "_s +
                       tr("%n field(s)", nullptr, static_cast<int>(members)));
    showEntity();
}

void DomainView::followValidity()
{
    const Status valid = m_draft->validity();
    const ColourTheme &theme = ColourTheme::of(palette());
    const bool isWrong = !valid && m_draft->hasPlan();
    const bool isChanged = m_draft->isChanged();
    m_validity->setText(!m_lock.isEmpty() ? m_lock
                        : isWrong         ? valid.error().message
                        : isChanged ? tr("Changed. The plan follows when you use this data model; what you changed "
                                         "by hand in files stays.")
                                    : tr("This is the data model of the plan."));
    m_validityIcon->setPixmap(icon(isWrong ? IconId::Error : IconId::Info, isWrong ? theme.danger : theme.info)
                                  .pixmap(QSize(spacing::IconSmall, spacing::IconSmall), devicePixelRatioF()));
    m_discard->setEnabled(canEdit() && isChanged);
    m_use->setEnabled(canEdit() && isChanged && !isWrong);
    updateButtons();
}

void DomainView::showEntity()
{
    if (m_isFilling) {
        return;
    }
    const QString name = entity();
    const Entity *shown = m_draft->domain().entity(name);
    m_title->setText(shown == nullptr ? QString()
                     : shown->description.isEmpty()
                         ? shown->plural
                         : tr("%1: %2", "records, description").arg(shown->plural, shown->description));
    m_fields->setEntity(name);
    m_relations->setEntity(name);
    updateButtons();
}

void DomainView::updateButtons()
{
    const bool hasEntity = canEdit() && !entity().isEmpty();
    m_addEntity->setEnabled(canEdit());
    m_removeEntity->setEnabled(hasEntity);
    m_addField->setEnabled(hasEntity);
    m_addLink->setEnabled(hasEntity);
    m_removeField->setEnabled(hasEntity && m_fieldTable->currentIndex().isValid());
    m_removeLink->setEnabled(hasEntity && m_linkTable->currentIndex().isValid());
}

void DomainView::addEntity()
{
    const QVector<Entity> &entities = m_draft->domain().entities;
    const QString label = freeLabel(tr("New record"), [&entities](const QString &free) {
        return std::ranges::any_of(entities,
                                   [name = entityNameOf(free)](const Entity &one) { return one.name == name; });
    });
    m_draft->edit(tr("Add record"), [&label](Domain &domain) { autodevos::addEntity(domain, label); });
    m_entities->setCurrentRow(m_entities->count() - 1);
    m_entities->setFocus();
    m_entities->editItem(m_entities->currentItem());
}

void DomainView::renameEntity(const QListWidgetItem *item)
{
    const QString name = item->data(Qt::UserRole).toString();
    const Entity *renamed = m_isFilling ? nullptr : m_draft->domain().entity(name);
    if (renamed == nullptr || item->text() == renamed->label) {
        return;
    }
    m_draft->edit(tr("Rename record"),
                  [&name, label = item->text()](Domain &domain) { autodevos::renameEntity(domain, name, label); });
}

void DomainView::addField()
{
    const Entity *owner = m_draft->domain().entity(entity());
    if (owner == nullptr) {
        return;
    }
    const QString label = freeLabel(tr("New field"), [owner](const QString &free) {
        return std::ranges::any_of(owner->fields,
                                   [name = memberNameOf(free)](const Field &one) { return one.name == name; });
    });
    m_fields->add(label);
    const QModelIndex added = m_fields->index(m_fields->rowCount() - 1, FieldsModel::NameColumn);
    m_fieldTable->setFocus();
    m_fieldTable->setCurrentIndex(added);
    m_fieldTable->edit(added);
}

void DomainView::fillLinkMenu()
{
    QMenu *menu = m_addLink->menu();
    menu->clear();
    const auto offer = [this, menu](const QString &target, const QString &text) {
        menu->addAction(text, this, [this, target] {
            m_relations->add(target);
            m_linkTable->setFocus();
            m_linkTable->setCurrentIndex(m_relations->index(m_relations->rowCount() - 1, RelationsModel::NameColumn));
        });
    };
    for (const Entity &one : m_draft->domain().entities) {
        offer(one.name, one.label);
    }
    offer(u"User"_s, targetText({}, u"User"_s));
}

void DomainView::removeRows(QTableView *table)
{
    const QModelIndex current = table->currentIndex();
    if (!canEdit() || !current.isValid()) {
        return;
    }
    if (table == m_fieldTable) {
        m_fields->remove(current.row());
    } else {
        m_relations->remove(current.row());
    }
    const int rows = table->model()->rowCount();
    if (rows > 0) {
        table->setCurrentIndex(table->model()->index(std::min(current.row(), rows - 1), current.column()));
    }
}

} // namespace autodevos
