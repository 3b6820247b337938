// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/requirementsview.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// As tall as the text needs in its column: a tree view wraps only within the height it was given.
class WrappingDelegate final : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize single = QStyledItemDelegate::sizeHint(option, index);
        const bool hasIcon = index.data(Qt::DecorationRole).isValid();
        const int room = m_view->columnWidth(index.column()) - 2 * spacing::Tight -
                         (hasIcon ? spacing::IconSmall + spacing::Normal : 0);
        const QRect text = option.fontMetrics.boundingRect(0, 0, std::max(40, room), 10'000, Qt::TextWordWrap,
                                                           index.data().toString());
        return {single.width(), std::max(single.height(), text.height() + spacing::Tight)};
    }

private:
    QTreeView *m_view;
};

} // namespace

RequirementsView::RequirementsView(QWidget *parent)
    : QWidget(parent)
{
    m_model = new RequirementsModel(this);
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setMargin(spacing::Normal);
    m_table = new QTreeView;
    m_table->setAccessibleName(tr("Requirements"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true); // requirements are sentences
    m_table->setItemDelegate(new WrappingDelegate(m_table));
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RequirementsModel::TextColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(RequirementsModel::IdColumn, QHeaderView::ResizeToContents);
    header->resizeSection(RequirementsModel::VerdictColumn, 190);
    for (const int column :
         {RequirementsModel::TasksColumn, RequirementsModel::FilesColumn, RequirementsModel::TestsColumn}) {
        header->resizeSection(column, std::max(52, header->sectionSizeHint(column)));
    }
    connect(header, &QHeaderView::sectionResized, m_table, [this] { m_table->doItemsLayout(); }); // rows wrap anew
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);

    connect(m_table, &QTreeView::activated, this, &RequirementsView::activate);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() >= RequirementsModel::TasksColumn && !index.data().toString().isEmpty()) {
            activate(index); // numbers are links
        }
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        showMenu(m_table->indexAt(place), m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                Q_EMIT requirementSelected(RequirementId(current.data(RequirementsModel::RequirementRole).toString()));
            });
    setState({});
    setFocusProxy(m_table);
}

QString RequirementsView::countText(Verdict verdict, int count)
{
    switch (verdict) {
    case Verdict::Proven:
        return tr("%n proven", nullptr, count);
    case Verdict::Built:
        return tr("%n built", nullptr, count);
    case Verdict::Pending:
        return tr("%n pending", nullptr, count);
    case Verdict::Failed:
        return tr("%n failed", nullptr, count);
    case Verdict::NotBuilt:
        return tr("%n not built", nullptr, count);
    }
    Q_UNREACHABLE();
}

void RequirementsView::setState(const ProjectState &state)
{
    m_model->setState(state);
    const QVector<RequirementCoverage> &rows = m_model->rows();
    m_table->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        m_summary->setText(tr("What the prompt asks for is listed here once it is planned, with the tasks, files and "
                              "tests that prove it."));
        return;
    }
    QMap<Verdict, int> counts;
    for (const RequirementCoverage &row : rows) {
        ++counts[row.verdict];
    }
    QStringList parts;
    for (const Verdict verdict :
         {Verdict::Proven, Verdict::Built, Verdict::Pending, Verdict::Failed, Verdict::NotBuilt}) {
        if (const int count = counts.value(verdict); count > 0) {
            parts.append(countText(verdict, count));
        }
    }
    m_summary->setText(tr("%1: %2 · %3 % covered", "how many requirements, of which kinds")
                           .arg(tr("%n requirement(s)", nullptr, static_cast<int>(rows.size())), parts.join(u", "_s),
                                QString::number(qFloor(coverageRatio(rows) * 100))));
}

void RequirementsView::select(const RequirementId &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void RequirementsView::activate(const QModelIndex &index)
{
    const QStringList tasks = index.data(RequirementsModel::TasksRole).toStringList();
    const bool wantsFile =
        index.column() == RequirementsModel::FilesColumn || index.column() == RequirementsModel::TestsColumn;
    if (wantsFile || tasks.size() > 1) {
        showMenu(index, m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    } else if (tasks.size() == 1) {
        Q_EMIT taskActivated(TaskId(tasks.first()));
    }
}

void RequirementsView::showMenu(const QModelIndex &index, const QPoint &place)
{
    if (!index.isValid()) {
        return;
    }
    constexpr qsizetype longest = 24; // a longer menu is no menu; the Files tab has the rest
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RequirementCoverage row = m_model->rows().at(index.row()); // events may change it while the menu is open
    const int column = index.column();
    if (column != RequirementsModel::FilesColumn && column != RequirementsModel::TestsColumn) {
        for (const TaskId &task : row.tasks) {
            menu->addAction(icon(IconId::Graph), tr("Task %1").arg(task.value()), this,
                            [this, task] { Q_EMIT taskActivated(task); });
        }
        menu->addSeparator();
    }
    const bool hasProofs = column == RequirementsModel::TestsColumn && !row.proofs.isEmpty();
    for (const NamedTest &test : hasProofs ? row.proofs.mid(0, longest) : QVector<NamedTest>()) {
        const TaskState end = test.ok ? TaskState::Completed : TaskState::Failed;
        QString title = test.title;
        menu->addAction(icon(stateIcon(end), ColourTheme::of(palette()).state(end).mark), title.replace(u'&', u"&&"_s),
                        this, [this, test] { Q_EMIT testActivated(test.file, test.title); })
            ->setEnabled(!test.file.isEmpty());
    }
    const QStringList files = column == RequirementsModel::TasksColumn   ? QStringList()
                              : column == RequirementsModel::TestsColumn ? row.tests
                                                                         : row.files;
    for (const QString &file : hasProofs ? QStringList() : files.mid(0, longest)) {
        menu->addAction(icon(IconId::File), file, this, [this, file] { Q_EMIT fileActivated(file, 0); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Nothing is linked to it yet"))->setEnabled(false);
    }
    menu->popup(place);
}

} // namespace autodevos
