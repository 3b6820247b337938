// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/packagecache.h"

#include "tests/support/fakeclock.h"
#include "tests/support/tempproject.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// A lock as npm writes it, for a project of this name with one workspace.
QByteArray lockText(const QByteArray &name, const QByteArray &version = "1.0.0")
{
    QByteArray text = R"({"name": "NAME", "lockfileVersion": 3, "packages": {
      "": {"name": "NAME", "workspaces": ["web"]},
      "node_modules/left": {"version": "VERSION", "integrity": "sha512-a"},
      "node_modules/NAME-web": {"resolved": "web", "link": true},
      "web": {"name": "NAME-web"},
      "web/node_modules/right": {"version": "2.0.0", "integrity": "sha512-b"}}})";
    return text.replace("NAME", name).replace("VERSION", version);
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

quint64 inodeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

} // namespace

class TestPackageCache : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;
    TempProject m_folder;
    std::atomic<int> m_installs = 0;

    Status install(const QString &staging)
    {
        ++m_installs;
        put(staging + u"/node_modules/left/index.js"_s, "left");
        put(staging + u"/web/node_modules/right/index.js"_s, "right");
        QFile::link(u"../web"_s, staging + u"/node_modules/one-web"_s);
        return {};
    }

    Status provide(const QByteArray &lock, const QString &target)
    {
        const PackageCache cache(m_folder.path(u"cache"_s), m_clock);
        return NpmLock::read(lock, u"v20"_s).and_then([&](const NpmLock &read) {
            return cache.provide(read, target, [this](const QString &staging) { return install(staging); }, {});
        });
    }

private Q_SLOTS:
    void init()
    {
        m_installs = 0;
        QDir(m_folder.path(u"cache"_s)).removeRecursively();
    }

    void readsWhatALockInstalls()
    {
        const Result<NpmLock> lock = NpmLock::read(lockText("one"), u"v20"_s);
        QVERIFY(lock);
        QCOMPARE(lock->locations, QStringList({u"node_modules"_s, u"web/node_modules"_s}));
        QCOMPARE(lock->links.value(u"node_modules/one-web"_s), u"web"_s);
    }

    void givesProjectsOfOtherNamesTheSameKey()
    {
        const auto key = [](const QByteArray &text, const QString &node) {
            return NpmLock::read(text, node).value_or(NpmLock()).key;
        };
        QVERIFY(!key(lockText("one"), u"v20"_s).isEmpty());
        QCOMPARE(key(lockText("one"), u"v20"_s), key(lockText("two"), u"v20"_s));
        QVERIFY(key(lockText("one"), u"v20"_s) != key(lockText("one"), u"v22"_s));
        QVERIFY(key(lockText("one"), u"v20"_s) != key(lockText("one", "1.0.1"), u"v20"_s));
    }

    void refusesALockWithoutPackages()
    {
        QVERIFY(!NpmLock::read("{\"lockfileVersion\": 1}", u"v20"_s));
        QVERIFY(!NpmLock::read("not json", u"v20"_s));
    }

    void installsOnceAndLinksAfterwards()
    {
        QVERIFY(provide(lockText("one"), m_folder.path(u"p1"_s)));
        QVERIFY(provide(lockText("two"), m_folder.path(u"p2"_s)));
        QCOMPARE(m_installs.load(), 1);
        QCOMPARE(m_folder.read(u"p1/node_modules/left/index.js"_s), QByteArray("left"));
        QCOMPARE(m_folder.read(u"p2/web/node_modules/right/index.js"_s), QByteArray("right"));
        QCOMPARE(inodeOf(m_folder.path(u"p1/node_modules/left/index.js"_s)),
                 inodeOf(m_folder.path(u"p2/node_modules/left/index.js"_s)));
    }

    void linksEachProjectsOwnWorkspaces()
    {
        QVERIFY(provide(lockText("one"), m_folder.path(u"p1"_s)));
        QVERIFY(provide(lockText("two"), m_folder.path(u"p2"_s)));
        QCOMPARE(QFile::symLinkTarget(m_folder.path(u"p2/node_modules/two-web"_s)), m_folder.path(u"p2/web"_s));
        QVERIFY(!m_folder.contains(u"p2/node_modules/one-web"_s));
    }

    void replacesWhatLayThere()
    {
        m_folder.write(u"p3/node_modules/old/index.js"_s, "old");
        QVERIFY(provide(lockText("one"), m_folder.path(u"p3"_s)));
        QVERIFY(!m_folder.contains(u"p3/node_modules/old"_s));
    }

    void keepsNothingOfAFailedInstallation()
    {
        const PackageCache cache(m_folder.path(u"cache"_s), m_clock);
        const NpmLock lock = NpmLock::read(lockText("one"), u"v20"_s).value_or(NpmLock());
        const Status failed = cache.provide(lock, m_folder.path(u"p4"_s),
                                            [](const QString &staging) -> Status {
                                                put(staging + u"/node_modules/half/index.js"_s, "half");
                                                return failure(ErrorKind::Network, u"no way"_s);
                                            },
                                            {});
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Network);
        QVERIFY(provide(lockText("one"), m_folder.path(u"p4"_s)));
        QVERIFY(!m_folder.contains(u"p4/node_modules/half"_s));
    }

    void takesNothingOfAProcessThatDied()
    {
        const NpmLock lock = NpmLock::read(lockText("one"), u"v20"_s).value_or(NpmLock());
        m_folder.write(u"cache/%1.new/node_modules/half/index.js"_s.arg(lock.key), "half");
        QVERIFY(provide(lockText("one"), m_folder.path(u"p5"_s)));
        QVERIFY(!m_folder.contains(u"p5/node_modules/half"_s));
    }

    void letsManyAskAtOnce()
    {
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([this, &right, i] {
                    right += provide(lockText("one"), m_folder.path(u"many%1"_s.arg(i))) ? 1 : 0;
                });
            }
        }
        QCOMPARE(right.load(), 6);
        QCOMPARE(m_installs.load(), 1);
    }

    void endsWhenStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const PackageCache cache(m_folder.path(u"cache"_s), m_clock);
        const NpmLock lock = NpmLock::read(lockText("one"), u"v20"_s).value_or(NpmLock());
        const Status status = cache.provide(
            lock, m_folder.path(u"p6"_s), [](const QString &) { return Status(); }, stop.get_token());
        QVERIFY(!status);
        QVERIFY(status.error().kind == ErrorKind::Cancelled);
    }

    void keepsOnlySomeEntries()
    {
        for (int i = 0; i < 9; ++i) {
            QVERIFY(provide(lockText("one", QByteArray::number(i)), m_folder.path(u"p7"_s)));
        }
        const QDir cache(m_folder.path(u"cache"_s));
        QVERIFY(cache.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 6);
    }
};

} // namespace autodevos

QTEST_GUILESS_MAIN(autodevos::TestPackageCache)
#include "tst_packagecache.moc"
