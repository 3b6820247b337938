// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/generate/seedtopics.h"
#include "core/plan/domain.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <utility>

namespace autodevos {

/// What people say in samples, by what it is about: the comment on a campaign is another than that on a task, and the
/// words of a review fit its stars. Read from "said", "verdicts" and "subjects" in `backend/seed/vocabulary.json`.
class SeedTexts {
public:
    struct Opinion {
        int stars = 0; ///< of five
        QString text;
    };

    SeedTexts(const Domain &domain, const QJsonObject &vocabulary, const SeedTopics &topics);

    /// What is written into a field of that kind in such a record; different things as long as there are any.
    [[nodiscard]] QStringList written(const QString &kind, const Entity &entity) const;
    /// Texts of that kind ("comment", "message") about the first of the things that is known; empty when none is.
    [[nodiscard]] QStringList said(const QString &kind, const QStringList &about) const;
    /// What such a record is about, the nearest first: "campaign" of a comment on campaigns; then what it is itself.
    [[nodiscard]] QStringList aboutOf(const Entity &entity) const;

    /// Its records say how good something is, in stars and in words.
    [[nodiscard]] static bool isOpinion(const Entity &entity);
    /// Different opinions; the stars fit the words.
    [[nodiscard]] QVector<Opinion> opinions(const Entity &entity) const;
    /// A few words above an opinion of so many stars.
    [[nodiscard]] QString verdict(int stars, int position) const;

    /// Records about what the domain's name says it is about: threads of a "Woodworking Forum".
    [[nodiscard]] QVector<SeedEntry> ofSubject(const QString &name) const;
    /// Records about parts of that subject: courses on "volcanic rocks", on "fossils". Read from "things".
    [[nodiscard]] QVector<SeedEntry> ofThings(const QString &name) const;
    /// Jobs of those whom the app is for: "Lead arborist" on a job board for arborists. Read from "workers".
    [[nodiscard]] QVector<SeedEntry> ofWorkers(const QString &name) const;
    /// The title of a record that is known only by what it belongs to: "Question about Blue Interior".
    [[nodiscard]] QString namedAfter(const Entity &entity, const QString &title, int position) const;

    /// The text without the stars that stand before it.
    [[nodiscard]] static QString plain(const QString &text);

private:
    [[nodiscard]] QVector<SeedEntry> framed(const QString &section, const QString &name,
                                            const QStringList &fillings) const;
    [[nodiscard]] QStringList textsFor(const QString &kind, const Entity &entity) const;

    QJsonObject m_vocabulary;
    const SeedTopics &m_topics;
    QString m_subject;
    QStringList m_workers;
    mutable QHash<std::pair<QString, QString>, QStringList> m_written; ///< by kind and entity
    mutable QHash<QString, QVector<Opinion>> m_opinions;
};

} // namespace autodevos
