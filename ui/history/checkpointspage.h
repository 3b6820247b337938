// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/checkpoints.h"
#include "core/journal/projectstate.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace autodevos {

/// The project's checkpoints, newest first, those of a run below it; what differs between the selected one and now or
/// the one before; and the way back, which is asked about first. Main thread, owned by the history view. A projection
/// of the events; changes nothing itself.
class CheckpointsPage final : public QWidget {
    Q_OBJECT

public:
    explicit CheckpointsPage(QWidget *parent = nullptr);

    void apply(const QVector<Event> &events);
    /// Shows what has been applied, with the titles of this state.
    void setState(const ProjectState &state);
    void clear();
    /// `reason`: why nothing can be restored here now; empty: it can.
    void setLock(const QString &reason);
    [[nodiscard]] const Checkpoints &checkpoints() const { return m_checkpoints; }
    [[nodiscard]] qint64 selected() const;
    void select(qint64 checkpoint);
    /// Asks whether the selected checkpoint shall be restored.
    void askRestore();

Q_SIGNALS:
    void restoreRequested(qint64 checkpoint);
    /// The file as it was, to be compared with what it is now.
    void comparisonRequested(const QString &path, const QString &hash);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makeQuestion();
    void fill();
    void showSelected();
    void showFiles(const ProjectStand &then, const StandDifference &difference);
    void openFile(const QTreeWidgetItem *item);
    [[nodiscard]] QString textOf(const Checkpoint &checkpoint) const;
    void addItem(const Checkpoint &checkpoint, QTreeWidgetItem *group) const;
    [[nodiscard]] bool isAgainstNow() const;

    Checkpoints m_checkpoints;
    ProjectState m_state;
    qint64 m_filledTo = -1; ///< the last checkpoint in the list
    QString m_lock;
    QTreeWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QComboBox *m_against = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_files = nullptr;
    QPushButton *m_restore = nullptr;
    QFrame *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace autodevos
