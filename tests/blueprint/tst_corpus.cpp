// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/understanding.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

/// How many of the things expected were found, and how many found were expected.
struct Score {
    qsizetype hit = 0;
    qsizetype expected = 0;
    qsizetype found = 0;

    void add(const QSet<QString> &want, const QSet<QString> &got)
    {
        hit += (QSet<QString>(want) & got).size();
        expected += want.size();
        found += got.size();
    }
    [[nodiscard]] double recall() const { return ratio(expected); }
    [[nodiscard]] double precision() const { return ratio(found); }

private:
    [[nodiscard]] double ratio(qsizetype of) const
    {
        return of == 0 ? 1.0 : static_cast<double>(hit) / static_cast<double>(of);
    }
};

QSet<QString> textSet(const QJsonValue &value)
{
    QSet<QString> texts;
    for (const QJsonValue text : value.toArray())
        texts.insert(text.toString());
    return texts;
}

void report(const char *name, const Score &score)
{
    qInfo("%-12s precision %.3f, recall %.3f (%lld of %lld expected, %lld found)", name, score.precision(),
          score.recall(), static_cast<long long>(score.hit), static_cast<long long>(score.expected),
          static_cast<long long>(score.found));
}

} // namespace

class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsTheCorpus()
    {
        const auto lexicon = language::Lexicon::load();
        QVERIFY(lexicon);
        const QDir folder(QFINDTESTDATA("../corpus"));
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 20);
        qint64 slowest = 0;
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
            QElapsedTimer timer;
            timer.start();
            const auto understood = understand(expected.value(u"prompt"_s).toString(), **lexicon);
            slowest = std::max(slowest, timer.elapsed());
            QVERIFY2(understood, understood ? "" : qPrintable(name + u": "_s + understood.error().toLine()));
            compare(name, expected, understood->domain);
        }
        report("entities", m_entities);
        report("fields", m_fields);
        report("relations", m_relations);
        report("capabilities", m_capabilities);
        report("roles", m_roles);
        qInfo("slowest prompt: %lld ms", static_cast<long long>(slowest));
        QVERIFY(m_entities.recall() >= 0.9);
        QVERIFY(m_entities.precision() >= 0.85);
        QVERIFY(m_fields.recall() >= 0.9);
        QVERIFY(m_relations.recall() >= 0.85);
        QVERIFY(m_capabilities.recall() >= 0.9);
        QVERIFY(m_roles.recall() >= 0.9);
    }

private:
    void compare(const QString &name, const QJsonObject &expected, const Domain &domain)
    {
        QSet<QString> entities;
        QSet<QString> fields;
        QSet<QString> relations;
        QSet<QString> capabilities;
        QSet<QString> roles;
        for (const Entity &entity : domain.entities) {
            entities.insert(entity.name);
            for (const Field &field : entity.fields)
                fields.insert(entity.name + u'.' + field.name);
            for (const Relation &relation : entity.relations) {
                if (relation.target != "User"_L1) // accounts follow from who does what, which the corpus does not list
                    relations.insert(entity.name + u'>' + relation.target);
            }
        }
        for (const Capability &capability : domain.capabilities)
            capabilities.insert(toString(capability.kind));
        for (const DomainRole &role : domain.roles)
            roles.insert(role.name);
        const QJsonObject wantedEntities = expected.value(u"entities"_s).toObject();
        QSet<QString> wantedFields;
        for (const QString &entity : wantedEntities.keys()) {
            for (const QString &field : textSet(wantedEntities.value(entity)))
                wantedFields.insert(entity + u'.' + field);
        }
        QSet<QString> wantedRelations;
        for (const QJsonValue pair : expected.value(u"relations"_s).toArray())
            wantedRelations.insert(pair.toArray().at(0).toString() + u'>' + pair.toArray().at(1).toString());
        const QStringList keys = wantedEntities.keys();
        note(name, m_entities, QSet<QString>(keys.begin(), keys.end()), entities);
        note(name, m_fields, wantedFields, fields);
        note(name, m_relations, wantedRelations, relations);
        note(name, m_capabilities, textSet(expected.value(u"capabilities"_s)), capabilities);
        note(name, m_roles, textSet(expected.value(u"roles"_s)), roles);
    }

    static void note(const QString &name, Score &score, const QSet<QString> &want, const QSet<QString> &got)
    {
        score.add(want, got);
        const QSet<QString> missing = QSet<QString>(want) - got;
        if (!missing.isEmpty())
            qInfo("%s misses %s", qPrintable(name),
                  qPrintable(QStringList(missing.begin(), missing.end()).join(u", "_s)));
    }

    Score m_entities;
    Score m_fields;
    Score m_relations;
    Score m_capabilities;
    Score m_roles;
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
