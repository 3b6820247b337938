// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/requirement.h"

#include <QPlainTextEdit>

namespace autodevos {

class PromptHistory;

/// Where the prompt is written: plain text, history with Alt+Up and Alt+Down, recognised requirements underlined.
/// Main thread. Never changes the text by itself.
class PromptEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `history` outlives the editor.
    explicit PromptEdit(const PromptHistory &history, QWidget *parent = nullptr);

    /// Why the prompt cannot be changed; empty: it can.
    void setLock(const QString &reason);
    enum class Source {
        Plan,
        Draft ///< nothing is built from it yet: dotted, and nothing to go to
    };
    /// Underlines the places the requirements come from; they go once the text no longer is `prompt`.
    void setRequirements(const QString &prompt, const QVector<Requirement> &requirements, Source source = Source::Plan);
    void clearRequirements();
    /// What is underlined belongs to the text as it stands and to a plan.
    [[nodiscard]] bool showsPlan() const { return m_source == Source::Plan && isCurrent(); }
    /// The requirement written at a position in the text; empty when none is.
    [[nodiscard]] RequirementId requirementAt(int position) const;
    /// Shows one requirement stronger than the others.
    void setHighlighted(const RequirementId &id);

Q_SIGNALS:
    /// The pointer came over a requirement; empty: it left.
    void requirementHovered(const autodevos::RequirementId &id);
    void requirementClicked(const autodevos::RequirementId &id);

protected:
    /// Folders are for the window, which opens them, files for the panel, which attaches them.
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void stepHistory(int step);
    void underline();
    [[nodiscard]] bool isCurrent() const;
    void hover(const RequirementId &id);

    const PromptHistory &m_history;
    qsizetype m_historyPosition = -1; ///< -1: the person's own text
    QString m_draft;                  ///< that text, while older ones are shown
    QString m_plannedText;
    QVector<Requirement> m_requirements;
    Source m_source = Source::Plan;
    RequirementId m_hovered;
    RequirementId m_highlighted;
};

} // namespace autodevos
