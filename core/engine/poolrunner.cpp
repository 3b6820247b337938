// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poolrunner.h"

#include <chrono>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// How long a thread looks for more before it sleeps: about what it takes to wake one.
constexpr std::chrono::microseconds lingering{30};
/// How long the engine thread takes mail without looking at anything else.
constexpr std::chrono::milliseconds longestRound{2};

Error closing()
{
    return {ErrorKind::Cancelled, u"The project is being closed"_s, u"Resume the run to go on"_s, {}};
}

/// Stamps an attempt's events and drops them into the mailbox. Lives on the stack of a pool job.
class MailboxPort final : public EventPort {
public:
    MailboxPort(Mailbox<RunnerMessage> &mailbox, const AttemptRequest &request)
        : m_mailbox(mailbox)
        , m_request(request)
    {
    }

    Status awaitBeginning() override
    {
        auto durable = std::make_shared<std::promise<Status>>();
        std::future<Status> answer = durable->get_future();
        if (!m_mailbox.post(PostedWait{m_request.run, m_request.task.id, m_request.number, std::move(durable)})) {
            return tl::unexpected(closing());
        }
        return answer.get();
    }

    void post(Event event) override { m_mailbox.post(PostedEvent{stamped(std::move(event)), nullptr}); }

    Status postDurable(Event event) override
    {
        auto durable = std::make_shared<std::promise<Status>>();
        std::future<Status> answer = durable->get_future();
        if (!m_mailbox.post(PostedEvent{stamped(std::move(event)), std::move(durable)})) {
            return tl::unexpected(closing());
        }
        return answer.get();
    }

    Result<Answer> ask(const Question &question, std::stop_token stop) override
    {
        for (const Event &event : m_request.record) {
            if (event.kind == EventKind::UserDecided && isAnswerTo(event.payload, question)) {
                return answerFromJson(event.payload); // it was answered before the process died
            }
        }
        auto pending = std::make_shared<PendingAnswer>();
        Event event;
        event.kind = EventKind::QuestionAsked;
        event.payload = toJson(question);
        if (!m_mailbox.post(PostedQuestion{stamped(std::move(event)), question, pending})) {
            return tl::unexpected(closing());
        }
        return pending->wait(stop);
    }

private:
    [[nodiscard]] Event stamped(Event event) const
    {
        event.run = m_request.run;
        event.task = m_request.task.id;
        event.attempt = m_request.number;
        return event;
    }

    Mailbox<RunnerMessage> &m_mailbox;
    const AttemptRequest &m_request;
};

Error caughtError(const QString &text)
{
    return {ErrorKind::Internal, u"The agent broke off with an unforeseen error"_s,
            u"Try the task again; if it happens every time, please report it"_s, text};
}

} // namespace

/// One attempt in a pool thread: values in, values out.
class PoolRunner::Job {
public:
    Job(const AttemptBody &body, AttemptRequest request, std::stop_token stop,
        std::shared_ptr<std::atomic<ErrorKind>> reason, Mailbox<RunnerMessage> &mailbox)
        : m_body(body)
        , m_request(std::move(request))
        , m_stop(std::move(stop))
        , m_reason(std::move(reason))
        , m_mailbox(mailbox)
    {
    }

    void run()
    {
        AttemptOutcome outcome = m_stop.stop_requested() ? AttemptOutcome{} : guarded();
        outcome.run = m_request.run;
        outcome.task = m_request.task.id;
        outcome.number = m_request.number;
        if (!outcome.ok && m_stop.stop_requested()) {
            outcome.error = endedError();
        }
        m_mailbox.post(std::move(outcome));
    }

private:
    /// The pool boundary: the one place that catches.
    AttemptOutcome guarded() const
    {
        AttemptOutcome outcome;
        try {
            MailboxPort port(m_mailbox, m_request);
            return m_body(m_request, port, m_stop);
        } catch (const std::exception &exception) {
            outcome.error = caughtError(QString::fromUtf8(exception.what()));
        } catch (...) {
            outcome.error = caughtError({});
        }
        return outcome;
    }

    Error endedError() const
    {
        if (m_reason->load() == ErrorKind::Timeout) {
            return {ErrorKind::Timeout, u"The attempt took longer than the task may"_s,
                    u"Give the task more time or make it smaller"_s};
        }
        return {ErrorKind::Cancelled, u"The attempt was cancelled"_s, {}, {}};
    }

    const AttemptBody &m_body;
    const AttemptRequest m_request;
    const std::stop_token m_stop;
    const std::shared_ptr<std::atomic<ErrorKind>> m_reason;
    Mailbox<RunnerMessage> &m_mailbox;
};

/// The attempts that have no thread yet. A thread is called for the first of them; each thread that takes one calls the
/// next when more are waiting. So a burst of short attempts is carried out by the threads that are awake already, and
/// a long one never keeps another waiting. The last one to find nothing looks around for a moment before it goes.
class PoolRunner::Jobs {
public:
    Jobs(QThreadPool &pool, int threads)
        : m_pool(pool)
        , m_threads(threads)
    {
    }

    void add(std::unique_ptr<Job> job)
    {
        std::unique_lock lock(m_mutex);
        m_waiting.push_back(std::move(job));
        m_hasJobs.store(true, std::memory_order_relaxed);
        callWorker(lock);
    }

    /// The next job for a worker, null when it may go.
    std::unique_ptr<Job> take(bool isNewWorker)
    {
        std::unique_lock lock(m_mutex);
        if (isNewWorker) {
            m_isWorkerComing = false;
        }
        if (m_waiting.empty() && !m_isLingering && m_workers <= m_threads) {
            linger(lock);
        }
        if (m_waiting.empty() || m_workers > m_threads) {
            --m_workers;
            return nullptr;
        }
        std::unique_ptr<Job> job = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_hasJobs.store(!m_waiting.empty(), std::memory_order_relaxed);
        if (!m_waiting.empty()) {
            callWorker(lock);
        }
        return job;
    }

    /// One thread more while another waits for a person.
    void lend()
    {
        std::unique_lock lock(m_mutex);
        m_pool.setMaxThreadCount(++m_threads);
        if (!m_waiting.empty()) {
            callWorker(lock);
        }
    }

    void takeBack()
    {
        const std::lock_guard lock(m_mutex);
        --m_threads; // whichever worker is through first goes
    }

    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_hasJobs.store(false, std::memory_order_relaxed);
    }

private:
    void callWorker(std::unique_lock<std::mutex> &lock);

    void linger(std::unique_lock<std::mutex> &lock)
    {
        m_isLingering = true;
        lock.unlock();
        const auto end = std::chrono::steady_clock::now() + lingering;
        while (!m_hasJobs.load(std::memory_order_relaxed) && std::chrono::steady_clock::now() < end) {
            std::this_thread::yield();
        }
        lock.lock();
        m_isLingering = false;
    }

    QThreadPool &m_pool;
    int m_threads;
    std::mutex m_mutex;
    std::deque<std::unique_ptr<Job>> m_waiting;
    int m_workers = 0; ///< running or called
    bool m_isWorkerComing = false;
    bool m_isLingering = false; ///< a worker takes the next job without being called
    std::atomic<bool> m_hasJobs = false;
};

/// Occupies a thread of the pool for as long as there are jobs.
class PoolRunner::Worker final : public QRunnable {
public:
    explicit Worker(Jobs &jobs)
        : m_jobs(jobs)
    {
    }

    void run() override
    {
        for (std::unique_ptr<Job> job = m_jobs.take(true); job; job = m_jobs.take(false)) {
            job->run();
        }
    }

private:
    Jobs &m_jobs;
};

void PoolRunner::Jobs::callWorker(std::unique_lock<std::mutex> &lock)
{
    if (m_isLingering || m_isWorkerComing || m_workers >= m_threads) {
        return;
    }
    m_isWorkerComing = true;
    ++m_workers;
    lock.unlock();
    m_pool.start(new Worker(*this));
}

PoolRunner::PoolRunner(AttemptBody body, int threads, Sink deliver)
    : m_body(std::move(body))
    , m_deliver(std::move(deliver))
    , m_waker([this] { handleMail(); })
    , m_mailbox([this] { m_waker.wake(); })
    , m_jobs(std::make_unique<Jobs>(m_pool, threads))
{
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1); // a run's threads are needed again and again
}

PoolRunner::~PoolRunner()
{
    for (Running &running : m_running) {
        running.stop.request_stop();
    }
    m_jobs->clear();
    m_mailbox.close();
    for (RunnerMessage &message : m_mailbox.take()) {
        if (const auto *posted = std::get_if<PostedEvent>(&message); posted != nullptr && posted->durable) {
            posted->durable->set_value(tl::unexpected(closing()));
        } else if (const auto *waiting = std::get_if<PostedWait>(&message)) {
            waiting->durable->set_value(tl::unexpected(closing()));
        }
    }
    m_pool.waitForDone();
}

void PoolRunner::start(AttemptRequest request)
{
    Running running{request.run, request.number, {}, std::make_shared<std::atomic<ErrorKind>>(ErrorKind::Cancelled)};
    const std::stop_token stop = running.stop.get_token();
    const auto reason = running.reason;
    m_running.emplace(request.task.id, std::move(running));
    m_jobs->add(std::make_unique<Job>(m_body, std::move(request), stop, reason, m_mailbox));
}

void PoolRunner::cancel(const TaskId &task, ErrorKind reason)
{
    const auto running = m_running.find(task);
    if (running != m_running.end()) {
        running->reason->store(reason);
        running->stop.request_stop();
    }
}

void PoolRunner::setWaiting(const TaskId &task, bool isWaiting)
{
    const auto running = m_running.find(task);
    if (running == m_running.end() || running->isWaiting == isWaiting) {
        return;
    }
    running->isWaiting = isWaiting;
    if (isWaiting) {
        m_jobs->lend();
    } else {
        m_jobs->takeBack();
    }
}

/// Takes what comes within a moment as well: attempts that are short would wake this thread for each of them.
void PoolRunner::handleMail()
{
    using Clock = std::chrono::steady_clock;
    const auto started = Clock::now();
    for (auto latest = started; latest - started < longestRound;) {
        if (takeMail()) {
            latest = Clock::now();
        } else if (m_running.isEmpty() || Clock::now() - latest > lingering) {
            return;
        } else {
            std::this_thread::yield();
        }
    }
    m_waker.wake(); // for what is left
}

bool PoolRunner::takeMail()
{
    QVector<RunnerMessage> messages = m_mailbox.take();
    if (messages.isEmpty()) {
        return false;
    }
    for (const RunnerMessage &message : std::as_const(messages)) {
        if (const auto *outcome = std::get_if<AttemptOutcome>(&message)) {
            const auto running = m_running.constFind(outcome->task);
            if (running != m_running.cend() && running->run == outcome->run && running->number == outcome->number) {
                if (running->isWaiting) {
                    m_jobs->takeBack();
                }
                m_running.erase(running);
            }
        }
    }
    m_deliver(std::move(messages));
    return true;
}

} // namespace autodevos
