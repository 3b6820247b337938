// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace autodevos::e2e;

/// A person edits generated files, then the plan changes: what both did stands there afterwards, or the conflict is
/// shown and nothing of the person's is touched.
class TestHandEdits : public QObject {
    Q_OBJECT

    static constexpr auto model = "backend/src/models/task.ts";

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    static void replace(const QString &path, const QByteArray &before, const QByteArray &after)
    {
        QByteArray content = contentOf(path);
        QVERIFY2(content.contains(before), qPrintable(path));
        write(path, content.replace(before, after));
    }

    static QJsonObject planOf(const QString &prompt)
    {
        const CallResult plan = call({u"plan"_s, prompt, u"--json"_s});
        return QJsonDocument::fromJson(plan.out.toUtf8()).object();
    }

    /// Writes the domain of `plan` to a file, after `change` had a look at each entity.
    static QString domainFile(const QString &path, const QJsonObject &plan,
                              const std::function<void(QJsonObject &entity)> &change)
    {
        QJsonObject domain = plan.value(u"domain"_s).toObject();
        QJsonArray entities = domain.value(u"entities"_s).toArray();
        for (qsizetype i = 0; i < entities.size(); ++i) {
            QJsonObject entity = entities.at(i).toObject();
            change(entity);
            entities[i] = entity;
        }
        domain.insert(u"entities"_s, entities);
        write(path, QJsonDocument(domain).toJson());
        return path;
    }

    static void addField(QJsonObject &entity, const QString &name)
    {
        QJsonArray fields = entity.value(u"fields"_s).toArray();
        fields.append(QJsonObject{{u"name"_s, name}, {u"type"_s, u"integer"_s}});
        entity.insert(u"fields"_s, fields);
    }

    /// The board, and a domain file in which tasks have an estimate or their due date is required.
    void makeBoard()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"board"_s);
        const CallResult run =
            call({u"run"_s, taskBoard, u"--out"_s, m_project, u"--check"_s, u"fast"_s, u"--quiet"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QJsonObject plan = planOf(taskBoard);
        m_estimate = domainFile(m_folder->filePath(u"estimate.json"_s), plan, [](QJsonObject &entity) {
            if (entity.value(u"name"_s) == u"Task"_s) {
                addField(entity, u"estimate"_s);
            }
        });
        m_required = domainFile(m_folder->filePath(u"required.json"_s), plan, [](QJsonObject &entity) {
            QJsonArray fields = entity.value(u"fields"_s).toArray();
            for (qsizetype i = 0; i < fields.size(); ++i) {
                QJsonObject field = fields.at(i).toObject();
                if (field.value(u"name"_s) == u"dueDate"_s) {
                    field.insert(u"required"_s, true);
                    fields[i] = field;
                }
            }
            entity.insert(u"fields"_s, fields);
        });
    }

    CallResult edit(const QString &domain, const QStringList &more = {}) const
    {
        return call(QStringList{u"edit"_s, m_project, u"--domain"_s, domain, u"--check"_s, u"fast"_s} + more);
    }

    QString path(const char *file) const { return m_project + u'/' + QString::fromLatin1(file); }
    QJsonObject status() const
    {
        return QJsonDocument::fromJson(call({u"status"_s, m_project, u"--json"_s}).out.toUtf8()).object();
    }
    /// The edit that the domain file `m_required` collides with.
    void editDueDate() const { replace(path(model), "  dueDate:", "  // mine\n  dueDate:"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QString m_estimate;
    QString m_required;

private Q_SLOTS:
    void handEditsAndAChangedPlanStandTogether()
    {
        makeBoard();
        write(path("README.md"), "My own head line\n\n" + contentOf(path("README.md")));
        replace(path(model), "export const task", "// mine\nexport const task");
        write(path("backend/src/own.ts"), "export const own = 1;\n");
        const CallResult edited = edit(m_estimate);
        QVERIFY2(edited.exitCode == 0, qPrintable(edited.err));
        QVERIFY2(edited.err.contains(u"Merged the new version into your "_s + QString::fromLatin1(model)),
                 qPrintable(edited.err));
        QVERIFY(contentOf(path("README.md")).startsWith("My own head line\n\n"));
        QVERIFY(contentOf(path(model)).contains("// mine\nexport const task"));
        QVERIFY(contentOf(path(model)).contains("estimate"));
        QCOMPARE(contentOf(path("backend/src/own.ts")), "export const own = 1;\n");
        // And back: the edits outlive that too.
        const QString plain = domainFile(m_folder->filePath(u"plain.json"_s), planOf(taskBoard), [](QJsonObject &) {});
        QCOMPARE(edit(plain).exitCode, 0);
        QVERIFY(contentOf(path(model)).contains("// mine\nexport const task"));
        QVERIFY(!contentOf(path(model)).contains("estimate"));
    }

    void aConflictIsShownAndDecided()
    {
        makeBoard();
        editDueDate();
        const QByteArray mine = contentOf(path(model));
        const CallResult edited = edit(m_required, {u"--json"_s});
        QCOMPARE(edited.exitCode, 1);
        QVERIFY(edited.out.contains(u"\"conflicts\""_s));
        QCOMPARE(contentOf(path(model)), mine);

        const QJsonArray conflicts = status().value(u"conflicts"_s).toArray();
        QCOMPARE(conflicts.size(), 1);
        const QJsonObject conflict = conflicts.first().toObject();
        QCOMPARE(conflict.value(u"path"_s).toString(), QString::fromLatin1(model));
        QCOMPARE(conflict.value(u"kind"_s).toString(), u"edited"_s);
        QVERIFY(!conflict.value(u"lines"_s).toArray().isEmpty());
        const CallResult shown = call({u"status"_s, m_project});
        QVERIFY2(shown.out.contains(QString::fromLatin1(model)) && shown.out.contains(u"autodevos-cli resolve"_s),
                 qPrintable(shown.out));
        QCOMPARE(call({u"resolve"_s, m_project}).exitCode, 1);

        const CallResult tooEarly = call({u"resolve"_s, m_project, QString::fromLatin1(model), u"--merged"_s});
        QCOMPARE(tooEarly.exitCode, 3);
        QVERIFY2(tooEarly.err.contains(u"conflict markers"_s), qPrintable(tooEarly.err));
        const QString merged = path(".autodevos/conflicts/merged/") + QString::fromLatin1(model);
        write(merged,
              "// both\n" + contentOf(m_project + u"/.autodevos/conflicts/generated/"_s + QString::fromLatin1(model)));
        const CallResult decided = call({u"resolve"_s, m_project, QString::fromLatin1(model), u"--merged"_s});
        QVERIFY2(decided.exitCode == 0, qPrintable(decided.err));
        QVERIFY(contentOf(path(model)).startsWith("// both\n"));
        QVERIFY(status().value(u"conflicts"_s).toArray().isEmpty());
        QCOMPARE(call({u"resolve"_s, m_project}).exitCode, 0);
        QVERIFY(call({u"status"_s, m_project}).out.contains(u"COMPLETED"_s));
        QVERIFY(!QFile::exists(merged));
        QCOMPARE(edit(m_estimate).exitCode, 0);
        QVERIFY(contentOf(path(model)).startsWith("// both\n"));
    }

    void everyWayToDecideIsCarriedOut()
    {
        makeBoard();
        editDueDate();
        const QByteArray mine = contentOf(path(model));
        QCOMPARE(edit(m_required, {u"--quiet"_s}).exitCode, 1);
        QCOMPARE(call({u"resolve"_s, m_project, u"--ours"_s}).exitCode, 0);
        QCOMPARE(contentOf(path(model)), mine);
        QCOMPARE(call({u"resolve"_s, m_project, QString::fromLatin1(model), u"--ours"_s}).exitCode, 2);
        QCOMPARE(call({u"resolve"_s, m_project, QString::fromLatin1(model), u"--theirs"_s}).exitCode, 0);
        QVERIFY(!contentOf(path(model)).contains("// mine"));
        QCOMPARE(call({u"resolve"_s, m_project, u"never/made.ts"_s, u"--theirs"_s}).exitCode, 3);
        QCOMPARE(call({u"resolve"_s, m_project, u"--ours"_s, u"--theirs"_s}).exitCode, 2);
    }

    void aDeletedFileStaysDeletedAndCanBeBroughtBack()
    {
        makeBoard();
        const QByteArray before = contentOf(path("docs/api.md"));
        QVERIFY(QFile::remove(path("docs/api.md")));
        QVERIFY(QFile::remove(path(model)));
        QCOMPARE(call({u"resume"_s, m_project, u"--quiet"_s}).exitCode, 0);
        QVERIFY(!QFile::exists(path("docs/api.md")));
        QCOMPARE(edit(m_required, {u"--check"_s, u"none"_s, u"--quiet"_s}).exitCode, 1);
        const QJsonArray conflicts = status().value(u"conflicts"_s).toArray();
        QCOMPARE(conflicts.size(), 1); // the other file is what it was
        QCOMPARE(conflicts.first().toObject().value(u"kind"_s).toString(), u"deleted"_s);
        QVERIFY(!QFile::exists(path(model)));
        QCOMPARE(call({u"resolve"_s, m_project, u"docs/api.md"_s, QString::fromLatin1(model), u"--theirs"_s}).exitCode,
                 0);
        QCOMPARE(contentOf(path("docs/api.md")), before);
        QVERIFY(contentOf(path(model)).contains("dueDate"));
    }

    void aFieldOfOneEntityOfFiftyTouchesOnlyWhatMustChange()
    {
        QTemporaryDir folder;
        QJsonObject plan = planOf(taskBoard);
        QJsonObject domain = plan.value(u"domain"_s).toObject();
        QJsonArray entities = domain.value(u"entities"_s).toArray();
        QJsonObject pattern;
        for (const QJsonValue entity : std::as_const(entities)) {
            pattern = entity.toObject().value(u"name"_s) == u"Project"_s ? entity.toObject() : pattern;
        }
        const QStringList kinds{u"Alpha"_s, u"Bravo"_s, u"Delta"_s, u"Hotel"_s, u"India"_s, u"Kilo"_s, u"Oscar"_s};
        const QStringList things{u"Ledger"_s, u"Parcel"_s, u"Permit"_s, u"Sample"_s,
                                 u"Record"_s, u"Folder"_s, u"Vessel"_s};
        for (const QString &kind : kinds) {
            for (const QString &thing : things) {
                if (entities.size() < 50) {
                    pattern.insert(u"name"_s, kind + thing);
                    pattern.insert(u"label"_s, kind + u' ' + thing.toLower());
                    pattern.insert(u"plural"_s, kind + u' ' + thing.toLower() + u's');
                    entities.append(pattern);
                }
            }
        }
        QCOMPARE(entities.size(), 50);
        domain.insert(u"entities"_s, entities);
        plan.insert(u"domain"_s, domain);
        const QString project = folder.filePath(u"fifty"_s);
        const QString first = domainFile(folder.filePath(u"first.json"_s), plan, [](QJsonObject &) {});
        const QString second = domainFile(folder.filePath(u"second.json"_s), plan, [](QJsonObject &entity) {
            if (entity.value(u"name"_s) == u"HotelParcel"_s) {
                addField(entity, u"weight"_s);
            }
        });
        const CallResult run = call({u"run"_s, taskBoard, u"--domain"_s, first, u"--out"_s, project, u"--quiet"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const auto before = treeOf(project);
        QVERIFY(before.size() > 400);
        const CallResult edited = call({u"edit"_s, project, u"--domain"_s, second, u"--quiet"_s});
        QVERIFY2(edited.exitCode == 0, qPrintable(edited.err));
        const auto after = treeOf(project);
        QStringList touched;
        for (auto file = after.cbegin(); file != after.cend(); ++file) {
            if (before.value(file.key()) != *file) {
                touched.append(file.key());
            }
        }
        qInfo("%d of %d files", static_cast<int>(touched.size()), static_cast<int>(after.size()));
        QVERIFY2(touched.size() >= 8 && touched.size() <= 20, qPrintable(touched.join(u'\n')));
        for (const QString &kind : kinds) { // of the entities, only the one
            for (const QString &file : std::as_const(touched)) {
                QVERIFY2(!file.contains(kind.toLower() + u'-') || file.contains(u"hotel-parcel"_s), qPrintable(file));
            }
        }
        // An entity goes, and its files with it; the one that was changed by hand is the person's now.
        write(project + u"/backend/src/models/hotel-parcel.ts"_s, "// mine\n");
        const QString third = folder.filePath(u"third.json"_s);
        QJsonArray fewer;
        for (const QJsonValue entity : std::as_const(entities)) {
            if (entity.toObject().value(u"name"_s) != u"HotelParcel"_s) {
                fewer.append(entity);
            }
        }
        domain.insert(u"entities"_s, fewer);
        write(third, QJsonDocument(domain).toJson());
        QCOMPARE(call({u"edit"_s, project, u"--domain"_s, third, u"--quiet"_s}).exitCode, 0);
        const QStringList left = QStringList(treeOf(project).keys()).filter(u"hotel-parcel"_s);
        QCOMPARE(left, QStringList{u"backend/src/models/hotel-parcel.ts"_s});
    }

    /// kill -9 at any instant of the edit, then resume: the person's lines and the new version stand there, or the
    /// conflict is known.
    void aKilledEditLosesNothing()
    {
        makeBoard();
        editDueDate();
        replace(path(model), "export const task", "// kept\nexport const task");
        write(path("README.md"), "My own head line\n\n" + contentOf(path("README.md")));
        const QString pristine = m_folder->filePath(u"pristine"_s);
        QVERIFY(QDir().rename(m_project, pristine));
        const auto restore = [&] {
            QDir(m_project).removeRecursively();
            return QProcess::execute(u"cp"_s, {u"-a"_s, pristine, m_project}) == 0;
        };
        QVERIFY(restore());
        const QByteArray mine = contentOf(path(model));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(edit(m_required, {u"--quiet"_s}).exitCode, 1);
        const auto duration = static_cast<int>(timer.elapsed());
        const auto expected = treeOf(m_project);
        const quint32 seed = qEnvironmentVariableIsSet("CRASH_SEED") ? qEnvironmentVariable("CRASH_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
        qInfo("CRASH_SEED=%u, an undisturbed edit takes %d ms", seed, duration);
        QRandomGenerator random(seed);
        for (int round = 0; round < 10; ++round) {
            QVERIFY(restore());
            QProcess process;
            process.start(QStringLiteral(CLI),
                          {u"edit"_s, m_project, u"--domain"_s, m_required, u"--check"_s, u"fast"_s, u"--quiet"_s});
            QVERIFY(process.waitForStarted());
            const int instant = random.bounded(duration);
            process.waitForFinished(instant);
            process.kill();
            process.waitForFinished();
            QCOMPARE(contentOf(path(model)), mine);
            const bool isPlanned = status().value(u"plan"_s).toObject().value(u"version"_s).toInt() == 2;
            const CallResult resumed = isPlanned ? call({u"resume"_s, m_project, u"--check"_s, u"fast"_s, u"--quiet"_s})
                                                 : edit(m_required, {u"--quiet"_s});
            QVERIFY2(resumed.exitCode == 1, qPrintable(u"killed after %1 ms: %2"_s.arg(instant).arg(resumed.err)));
            QVERIFY2(treeOf(m_project) == expected, qPrintable(u"killed after %1 ms"_s.arg(instant)));
            QCOMPARE(status().value(u"conflicts"_s).toArray().size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestHandEdits)
#include "tst_handedits.moc"
