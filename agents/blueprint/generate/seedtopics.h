// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace autodevos {

/// One believable record: its title, a sentence about that very thing, what it costs, the group it belongs to and what
/// people say about it.
struct SeedEntry {
    QString title;
    QString text;                ///< empty: nothing is known about it
    std::optional<double> price; ///< in whole units of a currency
    int group = -1;              ///< position of its category (or project) among those of the same topic
    QStringList replies;
    QJsonObject
        facts; ///< what else is true of it, by words that a field's name ends with: {"breed": "Beagle", "age": 4}

    /// What is known of it for a field of that name; undefined when nothing is.
    [[nodiscard]] QJsonValue fact(const QString &field) const;
};

/// Believable records by what a domain is about: the products of a bakery are breads, those of a fashion shop are
/// shirts, and the tickets of a helpdesk are tickets. Read from "topics" in `backend/seed/vocabulary.json`; the best
/// topic is chosen once, by the domain's words.
class SeedTopics {
public:
    SeedTopics(const Domain &domain, const QJsonObject &vocabulary);

    /// Records of that name ("product") in a topic that the domain is about; empty when no such topic knows any.
    [[nodiscard]] const QVector<SeedEntry> &fitting(const QString &name) const;
    /// A topic that the domain is about knows both: the "type" is that of such an "item".
    [[nodiscard]] bool goTogether(const QString &name, const QString &other) const;
    /// Records of that name in any topic: better than none.
    [[nodiscard]] const QVector<SeedEntry> &any(const QString &name) const;
    /// What is written into a field or a record of that name ("note", "comment") in a topic that the domain is about.
    /// Of those about a way to work, or of those about a subject.
    [[nodiscard]] QStringList texts(const QString &name, bool isGeneral = false) const;
    /// Parts of the subject that the domain is about, as they stand inside a sentence: "volcanic rocks", "fossils".
    [[nodiscard]] QStringList things() const;
    /// Records of that name belong to a subject, not only to a way to work.
    [[nodiscard]] bool isOfSubject(const QString &name) const;

private:
    using Records = QHash<QString, QVector<SeedEntry>>;
    struct Topic {
        int weight = 0;
        bool isGeneral = false;    ///< about a way to work (tickets, tasks), whatever the subject is
        bool isParticular = false; ///< its records would be out of place anywhere else
        Records records;
        QHash<QString, QStringList> texts;
        QStringList things;
    };

    [[nodiscard]] Topic read(const QJsonObject &described);
    void join();

    QVector<Topic> m_fitting; ///< best first
    Records m_records;        ///< of those, joined
    Records m_all;
};

} // namespace autodevos
