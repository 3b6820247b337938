// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileconflict.h"
#include "core/workspace/conflictfiles.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace autodevos {

/// Says above a file that the person's changes and a new version are at odds, shows either version, and asks for the
/// decision. Main thread, owned by the files view. Decides nothing itself.
class ConflictBar final : public QFrame {
    Q_OBJECT

public:
    /// A version of the file that can be looked at.
    enum class Version { Yours, Generated, Merged };

    explicit ConflictBar(QWidget *parent = nullptr);

    void showConflict(const FileConflict &conflict);
    /// `reason`: why nothing can be decided here now; empty: it can.
    void setLock(const QString &reason);
    /// In how many places of the merged version nothing is chosen yet: it cannot be used before.
    void setOpenPlaces(int places);
    [[nodiscard]] Version version() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void versionChosen(autodevos::ConflictBar::Version version);
    void resolveRequested(autodevos::Resolution resolution);
    void editRequested(); ///< of the merged file, in the person's own editor

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addVersion(Version version, const QString &text, const QString &toolTip);
    QPushButton *addDecision(Resolution resolution, const QString &text, const QString &toolTip);
    void updateDecisions();
    void setMergeable(bool isMergeable, bool isGenerated);

    QLabel *m_text = nullptr;
    QButtonGroup *m_versions = nullptr;
    QVector<QPushButton *> m_decisions;
    QPushButton *m_useMerged = nullptr;
    QPushButton *m_edit = nullptr;
    FileConflict m_shown;
    QString m_lock;
    int m_openPlaces = 0;
};

/// What is at odds, in words.
[[nodiscard]] QString conflictText(const FileConflict &conflict);

} // namespace autodevos
