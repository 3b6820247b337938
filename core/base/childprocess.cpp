// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/childprocess.h"

#include "core/base/processtree.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int endSignal = SIGTERM;   ///< to the watcher: ask the command to end
constexpr int forceSignal = SIGUSR1; ///< to the watcher: end everything now; also sent by the kernel when we die

/// What travels through the status pipe.
struct StatusRecord {
    int kind = 0; ///< 1: errno of a failed start; 2: wait status
    int value = 0;
};

/// Everything the forked side needs, prepared before the fork: no allocation is allowed after it.
struct Launch {
    std::vector<std::string> arguments;
    std::vector<std::string> variables;
    std::vector<char *> argv;
    std::vector<char *> envp;
    std::string program;
    std::string folder;
    ProcessLimits limits;
    qint64 mostTasks = 0; ///< processes and threads of the user, all told
    int inputRead = -1;   ///< -1: there is nothing to read
    int errorWrite = -1;  ///< -1: goes the way of the output
    int outputWrite = -1;
    int statusWrite = -1;
    pid_t parent = -1;
};

void closeFd(int &fd)
{
    if (fd >= 0) {
        ::close(fd);
        fd = -1;
    }
}

void closeFrom(unsigned first)
{
    if (::syscall(SYS_close_range, first, ~0U, 0U) != 0) { // a kernel before 5.9
        for (int fd = static_cast<int>(first); fd < 4096; ++fd) {
            ::close(fd);
        }
    }
}

void setLimit(int resource, qint64 value)
{
    if (value > 0) {
        const rlimit limit{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
        ::setrlimit(static_cast<__rlimit_resource_t>(resource), &limit);
    }
}

void writeStatus(int fd, int kind, int value)
{
    const StatusRecord record{kind, value};
    [[maybe_unused]] const ssize_t written = ::write(fd, &record, sizeof record);
}

void resetSignals()
{
    for (int number = 1; number < 32; ++number) {
        ::signal(number, SIG_DFL);
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// What the person has open comes first, and so does whoever watches the command: else one that multiplies would
/// take nearly all of the processor from the one who is to end it.
void yieldToPerson()
{
    constexpr int lower = 10;
    ::setpriority(PRIO_PROCESS, 0, std::max(lower, ::getpriority(PRIO_PROCESS, 0)));
}

/// When memory runs out, the command goes before anything the person has open.
void offerToKernel()
{
    const int fd = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd >= 0) {
        [[maybe_unused]] const ssize_t written = ::write(fd, "1000", 4);
        ::close(fd);
    }
}

[[noreturn]] void becomeCommand(const Launch &launch)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    resetSignals();
    const int input = launch.inputRead >= 0 ? launch.inputRead : ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(input, STDIN_FILENO);
    ::dup2(launch.outputWrite, STDOUT_FILENO);
    ::dup2(launch.errorWrite >= 0 ? launch.errorWrite : launch.outputWrite, STDERR_FILENO);
    // the status pipe stays open until exec closes it (O_CLOEXEC); all else goes now
    const int status = ::fcntl(launch.statusWrite, F_DUPFD_CLOEXEC, 3);
    if (status != 3) {
        ::dup2(status, 3);
        ::fcntl(3, F_SETFD, FD_CLOEXEC);
    }
    closeFrom(4);
    setLimit(RLIMIT_DATA, launch.limits.dataBytes);
    setLimit(RLIMIT_FSIZE, launch.limits.fileBytes);
    setLimit(RLIMIT_CPU, launch.limits.cpuSeconds);
    setLimit(RLIMIT_NOFILE, launch.limits.openFiles);
    setLimit(RLIMIT_NPROC, launch.mostTasks);
    yieldToPerson();
    offerToKernel();
    setLimit(RLIMIT_CORE, 1); // one byte: no core files in the project
    if (launch.folder.empty() || ::chdir(launch.folder.c_str()) == 0) {
        ::execve(launch.program.c_str(), launch.argv.data(), launch.envp.data());
    }
    writeStatus(3, 1, errno);
    ::_exit(127);
}

/// Kills whatever is still below the watcher: /proc lists children, also those that were adopted.
void killChildren()
{
    const int fd = ::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return;
    }
    std::array<char, 4096> text{};
    const ssize_t size = ::read(fd, text.data(), text.size());
    ::close(fd);
    pid_t pid = 0;
    for (ssize_t i = 0; i < size; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (c >= '0' && c <= '9') {
            pid = pid * 10 + (c - '0');
        } else if (pid > 0) {
            ::kill(-pid, SIGKILL);
            ::kill(pid, SIGKILL);
            pid = 0;
        }
    }
}

/// Ends and reaps everything below the watcher.
void sweep()
{
    for (int round = 0; round < 500; ++round) {
        killChildren();
        pid_t ended = 0;
        while ((ended = ::waitpid(-1, nullptr, WNOHANG)) > 0) {
        }
        if (ended < 0 && errno == ECHILD) {
            return;
        }
        const timespec pause{0, 2'000'000};
        ::nanosleep(&pause, nullptr);
    }
}

[[noreturn]] void watch(const Launch &launch)
{
    sigset_t heard;
    ::sigemptyset(&heard);
    for (const int number : {endSignal, forceSignal, SIGCHLD, SIGINT, SIGHUP}) {
        ::sigaddset(&heard, number);
    }
    ::sigprocmask(SIG_SETMASK, &heard, nullptr);
    ::setpgid(0, 0); // a Ctrl+C in our terminal is ours to answer, not the watcher's
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_PDEATHSIG, forceSignal);
    if (::getppid() != launch.parent) {
        ::_exit(1);
    }
    const pid_t command = ::fork();
    if (command == 0) {
        becomeCommand(launch);
    }
    if (command < 0) {
        writeStatus(launch.statusWrite, 1, errno);
        ::_exit(1);
    }
    ::setpgid(command, command);
    const int status = ::dup2(launch.statusWrite, 0);
    closeFrom(1);
    int waitStatus = 0;
    bool isOver = false;
    while (!isOver) {
        int number = 0;
        ::sigwait(&heard, &number);
        if (number == endSignal) {
            ::kill(-command, SIGTERM);
        } else if (number == forceSignal) {
            ::kill(-command, SIGKILL);
            killChildren();
        }
        int ended = 0;
        pid_t pid = 0;
        while ((pid = ::waitpid(-1, &ended, WNOHANG)) > 0) {
            if (pid == command) {
                waitStatus = ended;
                isOver = true;
            }
        }
    }
    ::kill(-command, SIGKILL);
    sweep();
    writeStatus(status, 2, waitStatus);
    ::_exit(0);
}

bool makePipe(int &readEnd, int &writeEnd)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    readEnd = ends[0];
    writeEnd = ends[1];
    return true;
}

void closeOurCopies(Launch &launch)
{
    for (int *fd : {&launch.inputRead, &launch.errorWrite, &launch.outputWrite, &launch.statusWrite}) {
        closeFd(*fd);
    }
}

void fillPointers(std::vector<std::string> &texts, std::vector<char *> &pointers)
{
    for (std::string &text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
}

void fill(Launch &launch, const ProcessRequest &request, const QString &program)
{
    launch.program = QFile::encodeName(program).toStdString();
    launch.folder = QFile::encodeName(request.folder).toStdString();
    launch.limits = request.limits;
    constexpr int tasksOfAProcess = 8; // the system counts threads too
    launch.mostTasks =
        request.limits.processes > 0 ? countOwnTasks() + tasksOfAProcess * qint64{request.limits.processes} : 0;
    launch.parent = ::getpid();
    for (const QString &argument : request.command) {
        launch.arguments.push_back(QFile::encodeName(argument).toStdString());
    }
    QMap<QString, QString> environment = allowedEnvironment();
    environment.insert(request.environment);
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        launch.variables.push_back(QFile::encodeName(it.key() + u'=' + it.value()).toStdString());
    }
    fillPointers(launch.arguments, launch.argv);
    fillPointers(launch.variables, launch.envp);
}

} // namespace

Result<ChildProcess> ChildProcess::start(const ProcessRequest &request, Streams streams)
{
    const QString program = request.command.isEmpty() ? QString() : findProgram(request.command.first());
    if (program.isEmpty()) {
        return failure(ErrorKind::NotFound, u"The program \"%1\" is not installed"_s.arg(request.command.value(0)),
                       u"Install it, or run `autodevos-cli doctor` to see what is missing"_s);
    }
    Launch launch;
    fill(launch, request, program);
    ChildProcess child;
    const bool isConversation = streams == Streams::Conversation;
    if (!makePipe(child.m_output, launch.outputWrite) || !makePipe(child.m_status, launch.statusWrite) ||
        (isConversation &&
         (!makePipe(launch.inputRead, child.m_input) || !makePipe(child.m_error, launch.errorWrite)))) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        closeOurCopies(launch);
        return failure(ErrorKind::Process, u"No more files can be opened to start a program"_s,
                       u"Close other programs or raise the limit of open files (ulimit -n)"_s, why);
    }
    // All signals wait over the fork: the watcher must not run a handler of ours.
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t watcher = ::fork();
    if (watcher == 0) {
        watch(launch);
    }
    const int forkError = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    closeOurCopies(launch);
    if (watcher < 0) {
        return failure(ErrorKind::Process, u"The system refuses to start another process"_s,
                       u"Free memory or end other programs, then try again"_s,
                       QString::fromLocal8Bit(std::strerror(forkError)));
    }
    child.m_watcher = watcher;
    for (const int fd : {child.m_output, child.m_status, child.m_input, child.m_error}) {
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }
    return child;
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_output(std::exchange(other.m_output, -1))
    , m_status(std::exchange(other.m_status, -1))
    , m_input(std::exchange(other.m_input, -1))
    , m_error(std::exchange(other.m_error, -1))
    , m_watcher(std::exchange(other.m_watcher, -1))
    , m_waitStatus(other.m_waitStatus)
    , m_startError(other.m_startError)
{
}

ChildProcess::~ChildProcess()
{
    if (m_watcher > 0) {
        forceEnd();
        int ignored = 0;
        while (::waitpid(m_watcher, &ignored, 0) < 0 && errno == EINTR) {
        }
    }
    for (int *fd : {&m_output, &m_status, &m_input, &m_error}) {
        closeFd(*fd);
    }
}

void ChildProcess::closeInput()
{
    closeFd(m_input);
}

void ChildProcess::requestEnd() const
{
    ::kill(m_watcher, endSignal);
}

void ChildProcess::forceEnd() const
{
    ::kill(m_watcher, forceSignal);
}

bool ChildProcess::readStatus()
{
    StatusRecord record;
    ssize_t size = 0;
    while ((size = ::read(m_status, &record, sizeof record)) == static_cast<ssize_t>(sizeof record)) {
        if (record.kind == 1) {
            m_startError = record.value;
        } else {
            m_waitStatus = record.value;
            return true;
        }
    }
    if (size == 0) { // the watcher itself was killed, and the command with it
        m_waitStatus = SIGKILL;
        return true;
    }
    return false;
}

} // namespace autodevos
