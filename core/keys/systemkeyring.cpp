// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/systemkeyring.h"

#include "core/base/mailbox.h"
#include "core/base/waker.h"
#include "core/keys/environmentkeys.h"
#include "core/keys/keytext.h"

#include <QCoreApplication>
#include <QThread>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <optional>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto service = "AutoDevOS"_L1;

QString placeOf(const QString &provider)
{
    return u"The entry for %1 in the system's keyring"_s.arg(provider);
}

Error unavailable(const QString &what, const QString &provider, const QString &context = {})
{
    return {
        ErrorKind::Unsupported,
        what,
        u"Start or unlock the keyring (GNOME Keyring, KWallet), or put the key into the environment variable %1"_s.arg(
            keyVariable(provider)),
        context,
        {}};
}

/// What a job says when it has ended; nothing found is nothing, not an error.
Result<QByteArray> outcomeOf(const QKeychain::Job &job, const QString &provider)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        return read ? read->binaryData() : QByteArray();
    }
    case QKeychain::EntryNotFound:
        return QByteArray();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return tl::unexpected(unavailable(u"The system's keyring refused access"_s, provider));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return tl::unexpected(unavailable(u"There is no system keyring"_s, provider));
    default:
        return tl::unexpected(unavailable(u"The system's keyring cannot be used"_s, provider, job.errorString()));
    }
}

/// Where the thread of the keyring leaves an outcome for one that may no longer wait.
struct Answer {
    std::mutex mutex;
    std::condition_variable_any bell;
    std::optional<Result<QByteArray>> outcome;

    void give(Result<QByteArray> value)
    {
        const std::lock_guard lock(mutex);
        outcome = std::move(value);
        bell.notify_all();
    }
};

/// The thread of every keyring in the process: the library has one queue, which belongs to the thread that used it
/// first. Started when it is first needed, ended with the application.
class Worker {
public:
    using Work = std::function<void()>;

    static Worker &instance()
    {
        static auto *const one = new Worker; // a thread that cannot be ended outlives whatever else is static
        return *one;
    }

    void run(Work work) { m_box.post(std::move(work)); }

private:
    Worker()
    {
        m_waker.moveToThread(&m_thread);
        m_thread.setObjectName(u"keyring"_s);
        m_thread.start();
        qAddPostRoutine([] { instance().end(); });
    }
    void end()
    {
        m_box.close();
        m_thread.quit();
        if (!m_thread.wait(2000)) {
            // The keyring's service keeps the thread. To end a process later than a person waits for is worse than to
            // leave it behind; but nothing that it still uses may be taken down first.
#ifdef __GLIBC__ // others do not tell what the program ends with
            on_exit([](int code, void *) { std::fflush(nullptr), std::_Exit(code); }, nullptr);
#endif
        }
    }

    QThread m_thread;
    Waker m_waker{[this] {
        for (const Work &work : m_box.take()) {
            work();
        }
    }};
    Mailbox<Work> m_box{[this] {
        m_waker.wake();
    }};
};

} // namespace

SystemKeyring::SystemKeyring(std::chrono::milliseconds limit)
    : m_limit(limit)
{
}

Result<QVector<Secret>> SystemKeyring::keys(const QString &provider, const std::stop_token &stop)
{
    const Result<QByteArray> text = carryOut(Action::Read, provider, {}, stop);
    if (!text) {
        return tl::unexpected(text.error());
    }
    return text->isEmpty() ? QVector<Secret>() : keysFromText(*text, placeOf(provider));
}

Status SystemKeyring::store(const QString &provider, const QByteArray &text, const std::stop_token &stop)
{
    const Result<QVector<Secret>> keys = keysFromText(text, u"What was entered for %1"_s.arg(provider));
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    QByteArray lines;
    for (const Secret &key : *keys) {
        lines += key.reveal() + '\n';
    }
    lines.chop(1);
    return carryOut(Action::Write, provider, lines, stop).map([](const QByteArray &) {});
}

Status SystemKeyring::remove(const QString &provider, const std::stop_token &stop)
{
    return carryOut(Action::Remove, provider, {}, stop).map([](const QByteArray &) {});
}

Result<QByteArray> SystemKeyring::carryOut(Action action, const QString &provider, const QByteArray &value,
                                           const std::stop_token &stop)
{
    const auto answer = std::make_shared<Answer>();
    Worker::instance().run([answer, action, provider, value] {
        QKeychain::Job *job = nullptr;
        if (action == Action::Read) {
            job = new QKeychain::ReadPasswordJob(service);
        } else if (action == Action::Write) {
            auto *write = new QKeychain::WritePasswordJob(service);
            write->setBinaryData(value);
            job = write;
        } else {
            job = new QKeychain::DeletePasswordJob(service);
        }
        job->setKey(provider);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, provider](const QKeychain::Job *ended) {
            answer->give(outcomeOf(*ended, provider));
        });
        job->start(); // deletes itself when it has ended
    });
    std::unique_lock lock(answer->mutex);
    answer->bell.wait_for(lock, stop, m_limit, [&answer] { return answer->outcome.has_value(); });
    if (answer->outcome) {
        return *answer->outcome;
    }
    if (stop.stop_requested()) {
        return failure(ErrorKind::Cancelled, u"The request was ended"_s);
    }
    const QString seconds = QString::number(std::chrono::duration<double>(m_limit).count());
    return tl::unexpected(
        unavailable(u"The system's keyring did not answer within %1 seconds"_s.arg(seconds), provider));
}

} // namespace autodevos
