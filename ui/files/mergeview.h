// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/merge.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QsciScintilla;

namespace autodevos {

/// A file in conflict in three columns: the person's version, the one both began from, and the new one; for each place
/// that both changed one key says what is taken. Main thread, owned by the files view; made when first needed. Writes
/// nothing.
class MergeView final : public QWidget {
    Q_OBJECT

public:
    explicit MergeView(QWidget *parent = nullptr);

    /// What was chosen stays when nothing has changed.
    void setTexts(const QString &path, const QByteArray &base, const QByteArray &ours, const QByteArray &theirs);
    /// Takes these versions, one behind the other, at the current place and goes to the next open one.
    void choose(const QVector<MergeSide> &sides);
    /// Goes to the next (+1) or previous (-1) place that both changed.
    void step(int direction);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int places() const { return static_cast<int>(m_choices.size()); }
    [[nodiscard]] int openPlaces() const; ///< those that nothing was chosen for
    [[nodiscard]] int currentPlace() const { return m_current; }
    /// What was chosen comes to; only when no place is open.
    [[nodiscard]] QByteArray merged() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Version {
        MergeSide side = MergeSide::Base;
        QByteArray text;
        QsciScintilla *editor = nullptr;
    };

    QWidget *makeBar();
    QWidget *makeColumn(Version &version, const QString &title, const QString &name);
    [[nodiscard]] QVector<QsciScintilla *> editors() const;
    void fill(const Version &version);
    void mark();
    void show(int place);
    void applyColours();

    QString m_path;
    Version m_base{MergeSide::Base, {}, nullptr};
    Version m_ours{MergeSide::Ours, {}, nullptr};
    Version m_theirs{MergeSide::Theirs, {}, nullptr};
    QVector<MergePart> m_parts;
    QVector<int> m_rows;                   ///< the first row of each part, and the row behind the last
    QVector<int> m_conflicts;              ///< the parts that both changed
    QVector<QVector<MergeSide>> m_choices; ///< for each of them
    int m_current = 0;
    QLabel *m_summary = nullptr;
    QButtonGroup *m_buttons = nullptr;
};

} // namespace autodevos
