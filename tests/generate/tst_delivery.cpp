// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/generator.h"
#include "tests/generate/fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

/// A generated project in memory.
class Project {
public:
    explicit Project(const Domain &domain)
    {
        const GeneratedFiles files = projectFiles(domain, TemplateStore());
        for (const GeneratedFile &file : files)
            m_texts.insert(file.path, file.content().value_or(QString()));
    }

    [[nodiscard]] QStringList paths() const { return m_texts.keys(); }
    [[nodiscard]] QString text(const QString &path) const { return m_texts.value(path); }
    [[nodiscard]] QJsonObject json(const QString &path) const
    {
        return QJsonDocument::fromJson(text(path).toUtf8()).object();
    }
    /// The folders with packages of their own: "backend", "frontend".
    [[nodiscard]] QStringList parts() const
    {
        return json(u"package.json"_s)["workspaces"_L1].toVariant().toStringList();
    }
    [[nodiscard]] QJsonObject locked() const { return json(u"package-lock.json"_s).value("packages"_L1).toObject(); }

    [[nodiscard]] bool write(const QString &path, const QString &folder) const
    {
        const QString target = folder + u'/' + path;
        QFile file(target);
        return QDir().mkpath(QFileInfo(target).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(text(path).toUtf8()) >= 0;
    }

private:
    QMap<QString, QString> m_texts;
};

/// The manifests of a project, one document each.
QStringList manifests(const Project &project)
{
    QStringList documents;
    for (const QString &path : project.paths()) {
        if (path.startsWith("k8s/"_L1) && !path.endsWith("kustomization.yaml"_L1))
            documents += project.text(path).split(u"\n---\n"_s);
    }
    return documents;
}

/// What follows `key` wherever a line has it: every value of "name:", in order.
QStringList valuesOf(const QString &yaml, const QString &key)
{
    const QRegularExpression line(u"^ *(?:- )?%1: *(\\S.*)$"_s.arg(QRegularExpression::escape(key)),
                                  QRegularExpression::MultilineOption);
    QStringList values;
    for (auto found = line.globalMatch(yaml); found.hasNext();)
        values.append(found.next().captured(1));
    return values;
}

QString kindOf(const QString &manifest)
{
    return valuesOf(manifest, u"kind"_s).value(0);
}

/// Of a part of the project; of the whole without one.
QString manifestOf(const QString &part)
{
    return part.isEmpty() ? u"package.json"_s : part + u"/package.json"_s;
}

/// "node_modules/a/node_modules/@scope/b" -> "@scope/b"
QString packageName(const QString &location, const QJsonObject &entry)
{
    return entry.value("name"_L1).toString(location.section(u"node_modules/"_s, -1));
}

} // namespace

/// What a project owes to those who run it: containers, manifests, pins, the bill of materials.
class TestDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : {u"taskboard"_s, u"portfolio"_s, u"torture"_s})
            m_projects.insert(name, std::make_shared<const Project>(fixture(name)));
        Domain api = fixture(u"clinic"_s);
        api.kind = ProjectKind::Api;
        m_projects.insert(u"api"_s, std::make_shared<const Project>(api));
        Domain site = fixture(u"portfolio"_s);
        site.kind = ProjectKind::Static;
        m_projects.insert(u"site"_s, std::make_shared<const Project>(site));
    }

    void partsFollowTheKind()
    {
        const QStringList whole{u"backend"_s, u"frontend"_s};
        QCOMPARE(m_projects.value(u"taskboard"_s)->parts(), whole);
        const Project &api = *m_projects.value(u"api"_s);
        QCOMPARE(api.parts(), QStringList{u"backend"_s});
        for (const QString &path : api.paths()) {
            QVERIFY2(!path.startsWith("frontend/"_L1) && !path.startsWith("e2e/"_L1), qPrintable(path));
            QVERIFY2(!api.text(path).contains(u"frontend"_s), qPrintable(path));
        }
        const Project &site = *m_projects.value(u"site"_s);
        QCOMPARE(site.parts(), QStringList{u"site"_s});
        for (const QString &path : site.paths()) {
            for (const QString &other : {u"backend/"_s, u"frontend/"_s, u"api-tests/"_s})
                QVERIFY2(!path.startsWith(other) && !site.text(path).contains(other), qPrintable(path));
        }
        QVERIFY(api.text(u"backend/src/app.ts"_s).contains(u"openapi.json"_s));
        QVERIFY(api.text(u"backend/Dockerfile"_s).contains(u"COPY docs/openapi.json"_s));
    }

    void manifestsAreOrderlyYaml()
    {
        static const QRegularExpression line(u"^(?:#.*|(?:  )*(?:- )?(?:# .*|[\\w./-]+:(?: \\S.*)?|\\S+)|---)?$"_s);
        for (const auto &project : std::as_const(m_projects)) {
            for (const QString &path : project->paths()) {
                if (!path.startsWith("k8s/"_L1))
                    continue;
                const QStringList lines = project->text(path).split(u'\n');
                for (const QString &text : lines)
                    QVERIFY2(line.match(text).hasMatch() && text == text.trimmed().rightJustified(text.size()),
                             qPrintable(path + u": "_s + text));
            }
            for (const QString &manifest : manifests(*project)) {
                QVERIFY2(valuesOf(manifest, u"apiVersion"_s).size() == 1, qPrintable(manifest));
                QVERIFY2(!kindOf(manifest).isEmpty() && manifest.contains(u"\nmetadata:\n  name: "_s),
                         qPrintable(manifest));
            }
        }
    }

    void manifestsHoldNoSecretAndNameOne()
    {
        for (const auto &project : std::as_const(m_projects)) {
            if (!project->parts().contains(u"backend"_s))
                continue;
            QString backend;
            for (const QString &manifest : manifests(*project)) {
                QVERIFY2(kindOf(manifest) != "Secret"_L1, qPrintable(manifest));
                QVERIFY2(!manifest.contains(u"PASSWORD"_s) && !manifest.contains(u"JWT_SECRET:"_s),
                         qPrintable(manifest));
                if (kindOf(manifest) == "Deployment"_L1 && manifest.contains(u"  name: backend\n"_s))
                    backend = manifest;
            }
            QVERIFY(backend.contains(u"secretRef:"_s));
            QVERIFY(project->text(u"docs/deployment.md"_s).contains(u"--from-literal=JWT_SECRET"_s));
        }
    }

    void podsRunWithoutRightsAndWithLimits()
    {
        for (const auto &project : std::as_const(m_projects)) {
            QStringList deployments = manifests(*project);
            deployments.removeIf([](const QString &manifest) { return kindOf(manifest) != "Deployment"_L1; });
            QCOMPARE(deployments.size(), project->parts().size());
            for (const QString &deployment : std::as_const(deployments)) {
                for (const QString &needed :
                     {u"runAsNonRoot: true"_s, u"readOnlyRootFilesystem: true"_s, u"allowPrivilegeEscalation: false"_s,
                      u"type: RuntimeDefault"_s, u"automountServiceAccountToken: false"_s, u"readinessProbe:"_s,
                      u"livenessProbe:"_s, u"requests:"_s, u"limits:"_s, u"- ALL"_s})
                    QVERIFY2(deployment.contains(needed), qPrintable(needed + u" in "_s + deployment));
            }
        }
    }

    void manifestsFitTogether()
    {
        for (const auto &project : std::as_const(m_projects)) {
            const QString slug = project->json(u"package.json"_s).value("name"_L1).toString();
            const QString kustomization = project->text(u"k8s/kustomization.yaml"_s);
            QCOMPARE(valuesOf(kustomization, u"namespace"_s), QStringList{slug});
            for (const QString &path : project->paths()) {
                if (path.startsWith("k8s/"_L1) && !path.endsWith("kustomization.yaml"_L1))
                    QVERIFY2(kustomization.contains(u"  - "_s + path.section(u'/', 1) + u'\n'), qPrintable(path));
            }
            const QString all = manifests(*project).join(u"\n---\n"_s);
            const QStringList names = valuesOf(all, u"name"_s);
            for (const QString &claim : valuesOf(all, u"claimName"_s))
                QVERIFY2(names.contains(claim), qPrintable(claim));
            for (const QString &part : project->parts()) {
                QVERIFY(valuesOf(all, u"image"_s).contains(u"%1-%2:0.1.0"_s.arg(slug, part)));
                QVERIFY(valuesOf(kustomization, u"name"_s).contains(slug + u'-' + part));
                QVERIFY(project->text(u"compose.yaml"_s).contains(u"dockerfile: %1/Dockerfile\n"_s.arg(part)));
            }
            // What is reached from outside is one of the services.
            const QString entry = project->text(u"k8s/ingress.yaml"_s).section(u"service:\n"_s, 1);
            QVERIFY2(project->parts().contains(valuesOf(entry, u"name"_s).value(0)), qPrintable(entry));
        }
        // The frontend's nginx finds the backend by the service's name and port.
        const Project &project = *m_projects.value(u"taskboard"_s);
        QVERIFY(project.text(u"frontend/nginx.conf"_s).contains(u"http://backend:3000"_s));
        const QString all = manifests(project).join(u"\n---\n"_s);
        QVERIFY(all.contains(u"kind: Service\nmetadata:\n  name: backend\n"_s) && all.contains(u"port: 3000\n"_s));
    }

    void everyVersionIsPinned()
    {
        static const QRegularExpression exact(u"^\\d+\\.\\d+\\.\\d+$"_s);
        static const QRegularExpression action(u"^\\S+@(?:v\\d+|[0-9a-f]{40}(?: # v[\\d.]+)?)$"_s);
        static const QRegularExpression image(u"^FROM \\S+:\\S*\\d\\S*(?: AS \\w+)?$"_s,
                                              QRegularExpression::MultilineOption);
        for (const auto &project : std::as_const(m_projects)) {
            for (const QString &part : QStringList{QString()} + project->parts()) {
                const QJsonObject manifest = project->json(manifestOf(part));
                for (const auto section : {"dependencies"_L1, "devDependencies"_L1}) {
                    const QJsonObject packages = manifest.value(section).toObject();
                    for (const QString &name : packages.keys())
                        QVERIFY2(exact.match(packages.value(name).toString()).hasMatch(), qPrintable(name));
                }
                const QString docker = project->text(part + u"/Dockerfile"_s);
                QVERIFY2(part.isEmpty() || docker.contains(image), qPrintable(part));
                QCOMPARE(docker.count(image), docker.count(u"FROM "_s));
            }
            const QStringList actions = valuesOf(project->text(u".github/workflows/ci.yml"_s), u"uses"_s);
            QVERIFY(!actions.isEmpty());
            for (const QString &used : actions)
                QVERIFY2(action.match(used).hasMatch(), qPrintable(used));
        }
        const Project &project = *m_projects.value(u"taskboard"_s);
        const QStringList python = project.text(u"api-tests/requirements.txt"_s).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!python.isEmpty());
        for (const QString &line : python)
            QVERIFY2(line.contains(u"=="_s), qPrintable(line));
    }

    void lockIsCompleteForEveryPlatform()
    {
        for (const auto &project : std::as_const(m_projects)) {
            const QJsonObject locked = project->locked();
            QSet<QString> names;
            for (const QString &location : locked.keys())
                names.insert(packageName(location, locked.value(location).toObject()));
            for (const QString &location : locked.keys()) {
                const QJsonObject entry = locked.value(location).toObject();
                for (const QString &name : entry.value("optionalDependencies"_L1).toObject().keys())
                    QVERIFY2(names.contains(name), qPrintable(location + u" lacks "_s + name));
                if (!location.contains("node_modules/"_L1) || entry.value("link"_L1).toBool())
                    continue;
                QVERIFY2(entry.value("integrity"_L1).toString().startsWith("sha512-"_L1), qPrintable(location));
                QVERIFY2(!entry.contains("resolved"_L1), qPrintable(location));
            }
        }
    }

    void lockAgreesWithTheManifests()
    {
        for (const auto &project : std::as_const(m_projects)) {
            const QJsonObject locked = project->locked();
            for (const QString &folder : QStringList{QString()} + project->parts()) {
                const QJsonObject manifest = project->json(manifestOf(folder));
                const QJsonObject entry = locked.value(folder).toObject();
                for (const auto member :
                     {"name"_L1, "version"_L1, "license"_L1, "engines"_L1, "dependencies"_L1, "devDependencies"_L1})
                    QVERIFY2(manifest.value(member) == entry.value(member), qPrintable(folder + u' ' + member));
            }
        }
    }

    void billOfMaterialsListsWhatTheLockHolds()
    {
        for (const auto &project : std::as_const(m_projects)) {
            const QJsonObject bill = project->json(u"sbom.cdx.json"_s);
            QCOMPARE(bill.value("bomFormat"_L1).toString(), u"CycloneDX"_s);
            QCOMPARE(bill["metadata"_L1]["component"_L1]["name"_L1], project->json(u"package.json"_s)["name"_L1]);
            QSet<QString> listed{bill["metadata"_L1]["component"_L1]["purl"_L1].toString()};
            const QJsonArray components = bill.value("components"_L1).toArray();
            for (const QJsonValue component : components)
                listed.insert(component["purl"_L1].toString());
            QSet<QString> expected;
            const QJsonObject locked = project->locked();
            for (const QString &location : locked.keys()) {
                const QJsonObject entry = locked.value(location).toObject();
                if (entry.value("link"_L1).toBool())
                    continue;
                QString name = packageName(location, entry);
                expected.insert(
                    u"pkg:npm/%1@%2"_s.arg(name.replace(u'@', u"%40"_s), entry.value("version"_L1).toString()));
            }
            QVERIFY2(listed == expected, "run packaging/relock.mjs");
        }
    }

    void projectsOwnScriptMakesTheSameBill()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("Node.js is not installed");
        const QTemporaryDir folder;
        const Project &project = *m_projects.value(u"taskboard"_s);
        const QStringList paths{u"package-lock.json"_s, u"sbom.cdx.json"_s, u"docs/licences.md"_s, u"scripts/run.mjs"_s,
                                u"scripts/sbom.mjs"_s};
        for (const QString &path : paths)
            QVERIFY2(!project.text(path).isEmpty() && project.write(path, folder.path()), qPrintable(path));
        const QStringList arguments{folder.filePath(u"scripts/sbom.mjs"_s), u"--check"_s};
        QProcess script;
        script.start(node, arguments);
        QVERIFY(script.waitForFinished());
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());

        QFile list(folder.filePath(u"docs/licences.md"_s));
        QVERIFY(list.open(QIODevice::Append) && list.write("- one more\n") > 0);
        list.close();
        script.start(node, arguments);
        QVERIFY(script.waitForFinished());
        QVERIFY(script.exitCode() == 1 && script.readAllStandardError().contains("docs/licences.md"));
    }

    void testsMustReachMostLines()
    {
        const Project &project = *m_projects.value(u"portfolio"_s);
        QVERIFY(project.text(u"backend/vitest.config.ts"_s).contains(u"thresholds: { lines: 85 }"_s));
        QVERIFY(project.text(u"frontend/vite.config.ts"_s).contains(u"thresholds: { lines: 70 }"_s));
        for (const QString &part : {u"backend"_s, u"frontend"_s}) {
            const QJsonObject manifest = project.json(part + u"/package.json"_s);
            QVERIFY(manifest["scripts"_L1]["test"_L1].toString().contains(u"--coverage"_s));
        }
    }

    void nothingKeepsASecret()
    {
        static const QRegularExpression key(
            u"-----BEGIN [A-Z ]*PRIVATE KEY|\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_\\w{36}|"
            "\\beyJ\\w+\\.eyJ\\w+\\."_s);
        static const QRegularExpression setting(u"(?:JWT_SECRET|_PASSWORD)[=:] *['\"]?[\\w+/-]{8,}"_s);
        static const QRegularExpression ofTests(u"^(?:api-tests|e2e|\\w+/tests)/"_s);
        for (const auto &project : std::as_const(m_projects)) {
            QVERIFY(!project->paths().contains(u".env"_s));
            QVERIFY(project->text(u".gitignore"_s).contains(u"\n.env\n"_s));
            for (const QString &path : project->paths()) {
                const QString text = project->text(path);
                QVERIFY2(!key.match(text).hasMatch(), qPrintable(path));
                QVERIFY2(path.contains(ofTests) || !setting.match(text).hasMatch(), qPrintable(path));
            }
        }
    }

private:
    QMap<QString, std::shared_ptr<const Project>> m_projects;
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
