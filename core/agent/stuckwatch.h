// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVector>

namespace autodevos {

/// Notices that an agent goes in circles: the same calls with the same results, two turns in alternation, turns without
/// a word. Tells it once what repeats; when it goes on like that, it is stuck. A value without clock or threads.
class StuckWatch {
public:
    enum class Verdict { GoesOn, Diagnose, Stuck };

    /// One turn: what was done with what result, as one fingerprint, and in words. Silent: neither call nor text.
    [[nodiscard]] Verdict note(const QString &fingerprint, const QString &words, bool isSilent = false);

    /// What repeats, for the model and for people; set with Diagnose and Stuck.
    [[nodiscard]] const QString &diagnosis() const { return m_diagnosis; }

private:
    [[nodiscard]] QString repetition() const;

    struct Turn {
        QString fingerprint;
        QString words;
        bool isSilent = false;
    };
    QVector<Turn> m_turns; ///< since the last diagnosis
    QString m_diagnosis;
    bool m_wasTold = false;
};

} // namespace autodevos
