// SPDX-License-Identifier: Apache-2.0
#include "core/folderlock.h"

#include "core/files.h"

#include <QFile>
#include <QLockFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Failure held(const QString &path)
{
    return Failure(storageFailure(path + ": another draftt-connect holds this lock, as it is changing the "
                                         "connections; wait until it has ended"_L1));
}

Failure unusable(const QString &path)
{
    return Failure(storageFailure(path + ": cannot be written to"_L1));
}

#ifdef Q_OS_UNIX

class UnixLock final : public FolderLock
{
public:
    UnixLock(int descriptor, QByteArray path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    ~UnixLock() override
    {
        // Still locked, so that nobody else's file is taken away.
        ::unlink(m_path.constData());
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(UnixLock)

private:
    const int m_descriptor;
    const QByteArray m_path;
};

/// Whether the file that was opened still has its name: whoever held it before takes it away.
bool isInPlace(int descriptor, const char *path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(path, &named) == 0 && opened.st_dev == named.st_dev &&
           opened.st_ino == named.st_ino;
}

/// On a folder of the network, where the system's lock is not seen by all, the first version's content still
/// tells of a living process of this computer.
bool namesALivingProcess(const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    const bool isReadable = QLockFile(path).getLockInfo(&process, &host, &program);
    if (!isReadable || process <= 0 || host != QSysInfo::machineHostName())
        return false;
    return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
}

#else

class OtherLock final : public FolderLock
{
public:
    explicit OtherLock(const QString &path) : m_file(path) { m_file.setStaleLockTime(0); }
    [[nodiscard]] QLockFile &file() { return m_file; }

private:
    QLockFile m_file;
};

#endif

} // namespace

#ifdef Q_OS_UNIX

Result<std::shared_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const auto path = folder + "/.lock"_L1;
    const auto name = QFile::encodeName(path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int descriptor =
            ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return unusable(path);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isHeld = errno == EWOULDBLOCK;
            ::close(descriptor);
            return isHeld ? held(path) : unusable(path);
        }
        if (isInPlace(descriptor, name.constData())) {
            if (!namesALivingProcess(path))
                return std::make_shared<UnixLock>(descriptor, name);
            ::close(descriptor);
            return held(path);
        }
        ::close(descriptor);
    }
    return held(path);
}

#else

Result<std::shared_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const auto path = folder + "/.lock"_L1;
    auto lock = std::make_shared<OtherLock>(path);
    if (lock->file().tryLock(0))
        return lock;
    return lock->file().error() == QLockFile::LockFailedError ? held(path) : unusable(path);
}

#endif

} // namespace draftt
