// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/prismaschema.h"
#include "tests/generate/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autodevos;

namespace {

Domain board(const QVector<Capability> &capabilities)
{
    Domain domain = fixture(u"taskboard"_s);
    domain.capabilities += capabilities;
    return normalised(domain);
}

QString textOf(const Domain &domain, const QString &path)
{
    const GeneratedFiles files = moduleFiles(domain, TemplateStore());
    for (const GeneratedFile &file : files) {
        if (file.path == path)
            return file.content().value_or(QString());
    }
    return {};
}

} // namespace

class TestModules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTablesBesideTheRecords()
    {
        const Domain domain = board({{.kind = CapabilityKind::Messages}});
        QVERIFY(!domain.entity(u"ChatMessage"_s));
        const QString schema = prismaSchema(domain);
        QVERIFY(schema.contains(u"model ChatConversation {"_s));
        QVERIFY(schema.contains(u"@@unique([conversationId, accountId])"_s));
        QVERIFY(migrationSql(domain).contains(u"\"ChatMessage_conversationId_fkey\""_s));
        QVERIFY(!prismaSchema(board({})).contains(u"ChatConversation"_s));
    }

    void tellsListenersOnlyWhereThereAreSome()
    {
        QVERIFY(!hasListeners(board({})));
        const Domain domain = board({{.kind = CapabilityKind::Notifications}});
        QVERIFY(hasListeners(domain));
        QVERIFY(textOf(domain, u"backend/src/services/listeners.ts"_s).contains(u"[notifyOfChange]"_s));
        QVERIFY(textOf(domain, u"backend/src/services/notification-settings.ts"_s).contains(u"entity: 'Task'"_s));
    }

    void joinsModulesThatKnowEachOther()
    {
        const QString path = u"backend/src/services/conversations.ts"_s;
        const Domain alone = board({{.kind = CapabilityKind::Messages}});
        QVERIFY(!textOf(alone, path).contains(u"notify"_s));
        const Domain both = board({{.kind = CapabilityKind::Messages}, {.kind = CapabilityKind::Notifications}});
        QVERIFY(textOf(both, path).contains(u"import { notify } from './notifications.js';"_s));
    }

    void runsSeedsOfModules()
    {
        QVERIFY(!hasModuleSeeds(board({})));
        const Domain domain = board({{.kind = CapabilityKind::Faq}});
        QVERIFY(textOf(domain, u"backend/src/seed/modules.ts"_s).contains(u"import { seed as seedFaq }"_s));
        QVERIFY(textOf(domain, u"backend/src/seed/faq-entries.ts"_s).contains(u"question: 'What is"_s));
    }

    void putsMarksIntoTheMenu()
    {
        const QVector<Module> modules = modulesOf(board({{.kind = CapabilityKind::Messages}}));
        const auto inbox = std::find_if(modules.begin(), modules.end(),
                                        [](const Module &module) { return module.id == "messages"_L1; });
        QVERIFY(inbox != modules.end());
        QVERIFY(inbox->pages.constFirst().mark == "UnreadMark"_L1);
        QVERIFY(!inbox->paths.isEmpty());
    }

    void translatesIntoTheLanguagesAskedFor()
    {
        const Domain domain = board({{.kind = CapabilityKind::Languages, .page = u"en de"_s}});
        QVERIFY(textOf(domain, u"frontend/src/languages/de.ts"_s).contains(u"Cancel: 'Abbrechen'"_s));
        QVERIFY(textOf(domain, u"frontend/src/languages/es.ts"_s).isEmpty());
        QVERIFY(textOf(domain, u"frontend/src/languages/languages.ts"_s).contains(u"name: 'Deutsch'"_s));
    }

    void describesEveryRoute()
    {
        const Domain domain = board({{.kind = CapabilityKind::Messages},
                                     {.kind = CapabilityKind::Chat},
                                     {.kind = CapabilityKind::Notifications},
                                     {.kind = CapabilityKind::Follows},
                                     {.kind = CapabilityKind::Newsletter},
                                     {.kind = CapabilityKind::Faq},
                                     {.kind = CapabilityKind::Assistant}});
        for (const Module &module : modulesOf(domain)) {
            for (const ModuleRoutes &routes : module.routes)
                QVERIFY2(module.paths.keys().join(u' ').contains(u'/' + routes.path), qPrintable(module.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
